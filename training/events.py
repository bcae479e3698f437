"""Reader of the labelled sentences written for this project: data/sentences/*.jsonl (format: data/README.md).

Gives Sentence objects with names (all three kinds) and event labels:
  events = {"type": [n], "polarity": [n], "modality": [n], "role": {(trigger, word): class}, "pair": {(actor, other): class}}
Role gold sits on the head word of the argument's span; heads come from a parse cache (parse_sentences.py),
else from a rule of thumb.
"""
import glob
import json
import os
import re
import zlib

from corpora import Sentence, bilou

TYPES = ["NONE"] + """PROPOSED REQUESTED REJECTED AGREED SUPPORTED ACCUSED CRITICIZED THREATENED MET COOPERATED AIDED CONCEDED
DESIGNATED SANCTIONED IMPOSED ORDERED ENACTED ENDED DEPLOYED PROTESTED DETAINED SEIZED RESTRICTED ATTACKED APPOINTED DEFEATED
LEADS WORKS_FOR MEMBER_OF PART_OF BASED_IN""".split()
POLARITY = ["AFFIRMED", "NEGATED"]
MODALITY = ["ASSERTED", "INTENDED", "POSSIBLE", "CONDITIONAL"]
ROLES = ["NONE", "SUBJECT", "OBJECT", "TARGET", "SOURCE"]
# PLOVER classes; NONE: a deed that PLOVER does not code. CONCEDE and RETREAT are told apart where the label says so.
CLASSES = "NONE AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
CLASS_ID = {c: i for i, c in enumerate(CLASSES)}
# The class of a type where the construction leaves no choice (CLAIMS.md); AGREED is told apart by its verb in the program
CLASS_OF = dict(zip("""REQUESTED REJECTED AGREED SUPPORTED ACCUSED CRITICIZED THREATENED MET COOPERATED AIDED CONCEDED SANCTIONED DEPLOYED PROTESTED
DESIGNATED DETAINED SEIZED RESTRICTED ATTACKED IMPOSED""".split(), """REQUEST REJECT AGREE SUPPORT ACCUSE ACCUSE THREATEN CONSULT COOPERATE AID CONCEDE SANCTION MOBILIZE PROTEST
COERCE COERCE COERCE COERCE ASSAULT COERCE""".split()))
# PLOVER codes what is said of the future as a verbal act: to mean well is to AGREE, to mean harm to THREATEN, not to help to REJECT
FRIENDLY = set("COOPERATE AID CONCEDE RETREAT SUPPORT CONSULT AGREE".split())
HOSTILE = set("SANCTION COERCE ASSAULT MOBILIZE".split())
TYPE_ID = {t: i for i, t in enumerate(TYPES)}
MODALITY_ID = {"A": 0, "I": 1, "P": 2, "C": 3}

ABBREVIATIONS = set("""mr. mrs. ms. dr. prof. gen. col. lt. maj. capt. sgt. cmdr. adm. sen. rep. gov. rev. st. jr. sr. no. vs. co. corp. inc. ltd.
jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. a.m. p.m. e.g. i.e. u.s. u.k. u.n. e.u. d.c. etc. messrs. brig. hon. pres. min. dept. atty. supt.""".split())
PREFIXES = set("e non mid pre anti re post co over pro multi ex sub semi inter intra un vice counter cross pan neo ultra trans bi tri de".split())
CLITIC = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$")
TOKEN = re.compile(r"""
    \.\.\.|…|--+|[–—]
  | (?:[A-Za-z]\.){2,}                               # U.S.  a.m.
  | [$€£¥](?=\d)|%
  | \d+(?:[.,:]\d+)*(?:st|nd|rd|th)?                 # 1,000  3.5  10:30  5th
  | [^\W\d_]+(?:[’'][^\W\d_]+)*['’]?                 # words, with apostrophes inside
  | \w+
  | \S""", re.X)


def tokenize(text):
    """(start, end) of tokens by UD-English conventions, near enough for training."""
    out = []
    for m in re.finditer(r"\S+", text):
        base, chunk = m.start(), m.group()
        toks = [(base + t.start(), base + t.end()) for t in TOKEN.finditer(chunk)]
        merged = []
        for s, e in toks:
            w = text[s:e]
            prev = merged[-1] if merged else None
            pw = text[prev[0]:prev[1]] if prev else ""
            touch = prev and prev[1] == s
            if w == "." and touch and (((pw + ".").lower() in ABBREVIATIONS and (pw.lower() != "no" or re.match(r"\.\s*\d", text[s:]))) or (len(pw) == 1 and pw.isalpha() and pw.isupper())):
                merged[-1] = (prev[0], e)  # Gen.  J.
            elif w[0].isalpha() and touch and pw == "-" and len(merged) > 1 and merged[-2][1] == prev[0] and text[merged[-2][0]:merged[-2][1]].lower() in PREFIXES:
                first = merged[-2]
                merged[-2:] = [(first[0], e)]  # pre-election, co-founder
            elif touch and w.isalpha() and re.fullmatch(r"\d+(?:[.,]\d+)*", pw) and len(w) <= 3 and merged[-1][1] == s and w.lower() in ("s", "a", "b", "k", "g", "g7", "mw"):
                merged[-1] = (prev[0], e)  # 1990s
            else:
                merged.append((s, e))
        for s, e in merged:
            w = text[s:e]
            if w.lower() == "cannot":
                out += [(s, s + 3), (s + 3, e)]
                continue
            if w[-1] in "'’" and len(w) > 1:  # plural possessive or closing quote
                tail = (e - 1, e)
                e -= 1
                w = text[s:e]
            else:
                tail = None
            c = CLITIC.match(w)
            if c:
                out += [(s, s + c.end(1)), (s + c.end(1), e)]
            else:
                out.append((s, e))
            if tail:
                out.append(tail)
    return out


def find(text, needle):
    """Span of a string, or of its n-th occurrence ("he@2"); whole words are preferred ("he" is not in "the")."""
    n = 1
    if "@" in needle and needle.rsplit("@", 1)[1].isdigit():
        needle, k = needle.rsplit("@", 1)
        n = int(k)
    every = [m.span() for m in re.finditer(re.escape(needle), text)]

    def whole(span):
        b, e = span
        return not (b > 0 and text[b - 1].isalnum() and text[b].isalnum()) and not (e < len(text) and text[e].isalnum() and text[e - 1].isalnum())

    for spans in ([x for x in every if whole(x)], every):
        if len(spans) >= n:
            return spans[n - 1]
    return None


def words_in(tokens, span):
    return [i for i, (s, e) in enumerate(tokens) if s < span[1] and e > span[0]]


PREPOSITIONS = set("of in on for to from by with at against over after before between into about under near including and or who which that whose as".split())


def head_word(ids, words, parse):
    """The word of the span whose head lies outside it; without a parse the last word before a preposition or comma."""
    if len(ids) == 1:
        return ids[0]
    if parse:
        inside = set(ids)
        heads, rels = parse
        best = [i for i in ids if heads[i] - 1 not in inside]
        good = [i for i in best if rels[i].split(":")[0] not in ("punct", "case", "det", "cc", "mark")]
        if good or best:
            return (good or best)[0]
    last = ids[0]
    for k, i in enumerate(ids):
        if k and (words[i].lower() in PREPOSITIONS or words[i] in ",:;("):
            break
        if any(c.isalnum() for c in words[i]) and words[i] not in ("'s", "’s"):
            last = i
    return last


def convert(d, parse=None):
    """One JSON line to a Sentence; None when a span cannot be found."""
    text = d["t"]
    tokens = tokenize(text)
    words = [text[s:e] for s, e in tokens]
    n = len(words)
    if parse and len(parse[0]) != n:
        parse = None
    names = []
    for key, typ in (("per", "PER"), ("org", "ORG"), ("loc", "LOC")):
        for needle in d.get(key, []):
            clean = needle
            if "@" in needle and needle.rsplit("@", 1)[1].isdigit():
                span = find(text, needle)
                spans = [span] if span else []
            else:
                spans = [m.span() for m in re.finditer(re.escape(clean), text)]
            for span in spans:
                ids = words_in(tokens, span)
                if ids and not any(c.isalnum() for c in text[tokens[ids[0]][0]:span[0]] + text[span[1]:tokens[ids[-1]][1]]):
                    if words[ids[0]].lower() == "the" and len(ids) > 1:
                        ids = ids[1:]
                    names.append((ids[0], ids[-1] + 1, typ))
    taken, spans = set(), []
    for s, e, t in sorted(names, key=lambda x: x[0] - x[1]):
        if not taken & set(range(s, e)):
            taken.update(range(s, e))
            spans.append((s, e, t))
    types, polarity, modality, role, pair = [0] * n, [-100] * n, [-100] * n, {}, {}
    asking = {c[3] for c in d.get("c", []) if c[0] in ("REQUESTED", "ORDERED")} | {c[4] for c in d.get("c", []) if c[0] in ("REQUESTED", "ORDERED")}
    for typ, trigger, subj, obj, target, pol, mod, source, *given in d.get("c", []):
        span = find(text, trigger)
        if not span or typ not in TYPE_ID:
            return None
        ids = words_in(tokens, span)
        if not ids:
            return None
        i = head_word(ids, words, parse) if len(ids) > 1 and "-" not in trigger else ids[-1]
        if types[i] == 0:
            types[i], polarity[i], modality[i] = TYPE_ID[typ], 0 if pol == "A" else 1, MODALITY_ID[mod]
        elif types[i] != TYPE_ID[typ]:
            continue
        sides = {}
        for arg, k in ((subj, 1), (obj, 2), (target, 3), (source, 4)):
            if arg:
                span = find(text, arg)
                if not span:
                    return None
                ids = words_in(tokens, span)
                if ids:
                    sides[k] = head_word(ids, words, parse)
                    role.setdefault((i, sides[k]), k)
        code = pair_class(typ, pol, mod, given[0] if given else None, mod == "I" and subj in asking)
        for k in (2, 3):
            if 1 in sides and k in sides and sides[k] != sides[1] and code != "NONE":
                pair.setdefault((sides[1], sides[k]), CLASS_ID[code])  # the first told is the sentence's main one
                if code in ("CONSULT", "COOPERATE"):
                    pair.setdefault((sides[k], sides[1]), CLASS_ID[code])
    return Sentence(words, "event", ner=bilou(n, sorted(spans)), events={"type": types, "polarity": polarity, "modality": modality, "role": role, "pair": pair})


def pair_class(typ, polarity, modality, given, asked):
    """The PLOVER class between a claim's two sides, or NONE. asked: the deed is what another claim of the sentence asks for."""
    done = given or CLASS_OF.get(typ, "NONE")
    if done == "NONE" or asked:
        return done
    if polarity == "N":
        return "REJECT" if done in FRIENDLY else done
    if modality == "I":
        return "AGREE" if done in FRIENDLY else "THREATEN" if done in HOSTILE else done
    return done


def held_out(text):
    return zlib.crc32(text.encode("utf-8")) % 10 == 0


def load_lines(folder):
    seen, out = set(), []
    for path in sorted(glob.glob(os.path.join(folder, "**", "*.jsonl"), recursive=True)):
        if os.path.basename(path) == "parses.jsonl":
            continue
        for line in open(path, encoding="utf-8"):
            try:
                d = json.loads(line)
            except ValueError:
                continue
            if isinstance(d, dict) and d.get("t") and d["t"] not in seen:
                seen.add(d["t"])
                out.append(d)
    return out


def read_sentences(folder, parses=None):
    """(train, held-out) sentences of a folder of .jsonl files; parses: path of the cache made by parse_sentences.py."""
    cache = {}
    if parses and os.path.exists(parses):
        for line in open(parses, encoding="utf-8"):
            p = json.loads(line)
            cache[p["t"]] = (p["heads"], p["rels"])
    train, dev, bad = [], [], 0
    for d in load_lines(folder):
        try:
            s = convert(d, cache.get(d["t"]))
        except (ValueError, KeyError, TypeError):
            s = None
        if s is None:
            bad += 1
            continue
        s.text = d["t"]
        (dev if held_out(d["t"]) else train).append(s)
    return train, dev, bad
