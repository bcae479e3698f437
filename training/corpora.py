"""Readers of the corpora in ../shared: every reader gives a list of Sentence."""
import glob
import gzip
import io
import os
import re
import tarfile
from dataclasses import dataclass, field
from typing import List, Optional

NER_TYPES = ["PER", "ORG", "LOC"]
NER = ["O"] + [f"{p}-{t}" for t in NER_TYPES for p in "BILU"]
NER_ID = {t: i for i, t in enumerate(NER)}


@dataclass
class Sentence:
    words: List[str]
    source: str
    doc: str = ""
    tags: Optional[List[str]] = None      # UPOS|XPOS
    heads: Optional[List[int]] = None     # 0 = ROOT, j + 1 = word j
    rels: Optional[List[str]] = None      # with subtypes
    ner: Optional[List[int]] = None       # BILOU ids
    events: Optional[dict] = None         # see events.py
    entities: list = field(default_factory=list)  # GUM mentions: (start, end, type, minspan, identity)


def bilou(n, spans):
    """Ids for n words from non-overlapping (start, end, type)."""
    out = [0] * n
    for s, e, t in spans:
        if e - s == 1:
            out[s] = NER_ID["U-" + t]
        else:
            out[s], out[e - 1] = NER_ID["B-" + t], NER_ID["L-" + t]
            for i in range(s + 1, e - 1):
                out[i] = NER_ID["I-" + t]
    return out


def spans_of(ids):
    """(start, end, type) from BILOU ids (any sequence; unclosed spans are dropped)."""
    out, start, typ = [], None, None
    for i, k in enumerate(ids):
        lab = NER[k]
        if lab == "O":
            start = None
        elif lab[0] == "U":
            out.append((i, i + 1, lab[2:]))
            start = None
        elif lab[0] == "B":
            start, typ = i, lab[2:]
        elif lab[0] == "L":
            if start is not None and typ == lab[2:]:
                out.append((start, i + 1, typ))
            start = None
    return out


def spans_from_bio(tags):
    """(start, end, type) from B-/I-/O tags, also IO; types other than PER, ORG, LOC are O."""
    out, start, typ = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        t = tag[2:] if tag[:2] in ("B-", "I-") and tag[2:] in NER_TYPES else None
        if start is not None and (t != typ or tag[0] == "B"):
            out.append((start, i, typ))
            start = None
        if t and start is None:
            start, typ = i, t
    return out


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if path.endswith(".gz") else open(path, encoding="utf-8")


def conllu(lines, source):
    """Sentences of a CoNLL-U stream, with sent_id and raw MISC columns as extra attributes."""
    out, rows, ident, doc = [], [], "", ""
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("#"):
            if line.startswith("# sent_id = "):
                ident = line[12:]
            elif line.startswith("# newdoc id = "):
                doc = line[14:]
        elif not line:
            if rows:
                s = Sentence([r[1] for r in rows], source, doc, [f"{r[3]}|{r[4]}" for r in rows], [int(r[6]) for r in rows], [r[7] for r in rows])
                s.id, s.misc = ident, [r[9] for r in rows]
                out.append(s)
            rows = []
        else:
            r = line.split("\t")
            if r[0].isdigit():
                rows.append(r)
    return out


def read_ewt(data, split):
    """EWT with the names of Universal NER joined by sent_id."""
    with open_text(f"{data}/treebanks/ewt/{split}.conllu.gz") as f:
        sentences = conllu(f, "ewt")
    names, ident, toks, tags = {}, None, [], []
    with open(f"{data}/treebanks/uner-ewt/en_ewt-ud-{split}.iob2", encoding="utf-8") as f:
        for line in list(f) + ["\n"]:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                ident = line[12:]
            elif line.startswith("#"):
                continue
            elif not line:
                if toks:
                    names[ident] = (toks, tags)
                toks, tags = [], []
            else:
                c = line.split("\t")
                toks.append(c[1])
                tags.append(c[2])
    for s in sentences:
        got = names.get(s.id)
        if got and got[0] == s.words:
            s.ner = bilou(len(s.words), spans_from_bio(got[1]))
    return sentences


# Countries and unions that GUM types as organizations when they act; for us a place's name stays LOC.
COUNTRIES = set("""Afghanistan;Albania;Algeria;Andorra;Angola;Argentina;Armenia;Australia;Austria;Azerbaijan;Bahamas;Bahrain;Bangladesh;Barbados;Belarus;Belgium;Belize;Benin;Bhutan;Bolivia;Bosnia;Botswana;Brazil;Britain;Brunei;Bulgaria;Burma;Burundi;Cambodia;Cameroon;Canada;Chad;Chile;China;Colombia;Congo;Croatia;Cuba;Cyprus;Czechoslovakia;Denmark;Djibouti;East Germany;Ecuador;Egypt;England;Eritrea;Estonia;Eswatini;Ethiopia;Fiji;Finland;France;Gabon;Gambia;Georgia;Germany;Ghana;Great Britain;Greece;Greenland;Guatemala;Guinea;Guyana;Haiti;Honduras;Hong Kong;Hungary;Iceland;India;Indonesia;Iran;Iraq;Ireland;Israel;Italy;Jamaica;Japan;Jordan;Kazakhstan;Kenya;Kosovo;Kuwait;Kyrgyzstan;Laos;Latvia;Lebanon;Lesotho;Liberia;Libya;Liechtenstein;Lithuania;Luxembourg;Macedonia;Madagascar;Malawi;Malaysia;Maldives;Mali;Malta;Mauritania;Mauritius;Mexico;Moldova;Monaco;Mongolia;Montenegro;Morocco;Mozambique;Myanmar;Namibia;Nepal;Netherlands;New Zealand;Nicaragua;Niger;Nigeria;North Korea;Northern Ireland;Norway;Oman;Pakistan;Palestine;Panama;Papua New Guinea;Paraguay;Peru;Philippines;Poland;Portugal;Prussia;Puerto Rico;Qatar;Romania;Russia;Rwanda;Samoa;Saudi Arabia;Scotland;Senegal;Serbia;Sierra Leone;Singapore;Slovakia;Slovenia;Somalia;South Africa;South Korea;South Sudan;Soviet Union;Spain;Sri Lanka;Sudan;Sweden;Switzerland;Syria;Taiwan;Tajikistan;Tanzania;Thailand;Togo;Tonga;Tunisia;Turkey;Turkmenistan;U.K.;U.S.;U.S.A.;UAE;UK;US;USA;USSR;Uganda;Ukraine;United Arab Emirates;United Kingdom;United States;United States of America;Uruguay;Uzbekistan;Vatican;Venezuela;Vietnam;Wales;West Germany;Yemen;Yugoslavia;Zambia;Zimbabwe""".split(";"))

TITLES = set("""Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor President Vice Prime Minister Senator Sen. Sen Rep. Rep Representative Congressman Congresswoman Governor Gov. Gov Mayor Judge Justice Chief King Queen Prince Princess Sir Lord Lady Dame Pope Saint St. Bishop Archbishop Father Rev. Reverend Sister Brother General Gen. Gen Colonel Col. Major Maj. Captain Capt. Lieutenant Lt. Sergeant Sgt. Admiral Commander Secretary Chancellor Ambassador Chairman Director Speaker Emperor Empress Duke Duchess Count Baron Sheikh Ayatollah Officer Detective Attorney Counsel Uncle Aunt Coach Foreign Defense Defence Deputy Former former the The a A""".split())

GROW = {"of", "the", "for", "and", "&", "-", "de", "la", "von", "van", "al", "bin", "del", "da", "di", "du", "in"}


def gum_mentions(sentences):
    """Fills s.entities from the Entity= attribute; mentions that cross sentences are left out."""
    for s in sentences:
        open_ = []
        for i, misc in enumerate(s.misc):
            m = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
            if not m:
                continue
            for part in re.findall(r"\([^()]*\)?|[^()]+\)", m.group(1)):
                if part[0] == "(":
                    f = part.strip("()").split("-", 7)
                    if len(f) < 6:
                        continue
                    ent = (f[0], i, f[1], f[5], f[7] if len(f) > 7 else "")
                    if part[-1] == ")":
                        s.entities.append((i, i + 1, ent[2], ent[3], ent[4]))
                    else:
                        open_.append(ent)
                else:
                    g = part[:-1]
                    for k in range(len(open_) - 1, -1, -1):
                        if open_[k][0] == g:
                            _, b, t, ms, ident = open_.pop(k)
                            s.entities.append((b, i + 1, t, ms, ident))
                            break


GUM_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}


def gum_names(s):
    """Names derived from GUM's mentions (full noun phrases): see MODELS.md section 4."""
    upos = [t.split("|")[0] for t in s.tags]
    xpos = [t.split("|")[1] for t in s.tags]
    found = []
    for b, e, etype, minspan, ident in s.entities:
        typ = GUM_TYPES.get(etype)
        if not typ:
            continue
        ms = [b + int(x) - 1 for x in minspan.split(",") if x.isdigit()]
        ms = [i for i in ms if b <= i < e]
        if not ms:
            continue
        head = next((i for i in ms if not b <= s.heads[i] - 1 < e), ms[0])
        if upos[head] != "PROPN" or (typ == "PER" and xpos[head] == "NNPS"):
            continue
        if not s.words[head][0].isupper() and not s.words[head][0].isdigit():
            continue
        idwords = set(re.split(r"[_\s(),-]+", ident.lower())) if ident else set()
        inner = set()  # words of nested mentions of other things
        for b2, e2, t2, _, _ in s.entities:
            if (b2, e2) != (b, e) and b <= b2 and e2 <= e and not b2 <= head < e2:
                inner.update(range(b2, e2))

        def ok(i):
            w = s.words[i]
            if w.lower() in idwords:
                return True
            return i not in inner and (upos[i] == "PROPN" or (w[0].isupper() and upos[i] not in ("PRON", "DET", "ADP", "AUX")) or (upos[i] == "NUM" and typ == "ORG" and i > head and w[0].isdigit() is False))

        lo, hi = head, head + 1
        while True:
            if lo > b and ok(lo - 1):
                lo -= 1
            elif lo - 1 > b and s.words[lo - 1] in GROW and ok(lo - 2) and (typ == "ORG" or s.words[lo - 1].lower() in idwords or s.words[lo - 1] == "-"):
                lo -= 2
            else:
                break
        while True:
            if hi < e and ok(hi) and s.words[hi] != "'s":
                hi += 1
            elif hi + 1 < e and s.words[hi] in GROW and ok(hi + 1) and (typ == "ORG" or s.words[hi].lower() in idwords or s.words[hi] == "-"):
                hi += 2
            elif hi + 2 < e and s.words[hi] in GROW and s.words[hi + 1] in GROW and ok(hi + 2) and typ == "ORG":
                hi += 3
            else:
                break
        while lo < head and (s.words[lo] in TITLES or s.words[lo] in ("-", "&", "and", "of")):
            lo += 1
        while hi - 1 > head and (s.words[hi - 1] in GROW or s.words[hi - 1] in ("'s", ",")):
            hi -= 1
        if s.words[lo] in TITLES and hi - lo == 1:
            continue
        name = " ".join(s.words[lo:hi])
        if name in COUNTRIES:
            typ = "LOC"
        found.append((lo, hi, typ))
    taken, out = set(), []
    for lo, hi, typ in sorted(found, key=lambda x: x[0] - x[1]):
        if not taken & set(range(lo, hi)):
            taken.update(range(lo, hi))
            out.append((lo, hi, typ))
    return sorted(out)


# The GUM archive in ../shared holds only genres without a NonCommercial clause; this list guards against others.
GUM_GENRES = {"academic", "court", "news", "interview", "textbook", "vlog", "speech", "bio", "voyage"}


def read_gum(data, split):
    """GUM's documents of a split, genres that are not non-commercial, with derived names."""
    out = []
    with tarfile.open(f"{data}/treebanks/gum.tar.gz") as tar:
        members = {os.path.basename(m.name): m for m in tar.getmembers() if m.isfile()}
        md = tar.extractfile(members["splits.md"]).read().decode()
        wanted = re.findall(r"GUM_\w+", re.search(rf"## {split}\n(.*?)(?=\n## |\Z)", md, re.S).group(1))
        if split == "train" and not wanted:
            others = set(re.findall(r"GUM_\w+", md))
            wanted = [n[:-7] for n in members if n.endswith(".conllu") and n[:-7] not in others]
        for name in sorted(wanted):
            if name + ".conllu" not in members or name.split("_")[1] not in GUM_GENRES:
                continue
            text = tar.extractfile(members[name + ".conllu"]).read().decode()
            out += conllu(io.StringIO(text + "\n"), "gum")
    gum_mentions(out)
    for s in out:
        s.ner = bilou(len(s.words), gum_names(s))
    return out


def read_wikigold(data, held_out):
    """Wikigold's documents; those with index % 5 == 4 are held out."""
    out, doc, words, tags = [], 0, [], []
    with open(f"{data}/wikigold/wikigold.conll.txt", encoding="utf-8") as f:
        for line in list(f) + ["\n"]:
            line = line.rstrip("\n")
            if line.startswith("-DOCSTART-") or not line:
                if words and (doc % 5 == 4) == held_out:
                    out.append(Sentence(words, "wikigold", str(doc), ner=bilou(len(words), spans_from_bio(tags))))
                words, tags = [], []
                if line:
                    doc += 1
            else:
                w, t = line.rsplit(" ", 1)
                words.append(w)
                tags.append(t)
    return out


def read_btc(data):
    """Broad Twitter Corpus, sections E to H."""
    out = []
    for path in sorted(glob.glob(f"{data}/treebanks/btc/*.conll.gz")):
        words, tags = [], []
        with open_text(path) as f:
            for line in list(f) + ["\n"]:
                line = line.rstrip("\n")
                if not line.strip():
                    if words:
                        out.append(Sentence(words, "btc", ner=bilou(len(words), spans_from_bio(tags))))
                    words, tags = [], []
                else:
                    c = line.split("\t")
                    words.append(c[0])
                    tags.append(c[1] if len(c) > 1 else "O")
    return out
