"""WordPiece (BERT uncased) for one word at a time, and the letter-shape classes.

The Node side holds the same rules; `sample.json` beside an exported model lets it check itself.
"""
import unicodedata

MAX_CHARS = 100  # longer words become [UNK], as in BERT

# Shape classes; +8 on the second and later pieces of a word.
NONE, LOWER, INIT, CAPS, CAPITAL, MIXED, DIGIT, NO_LETTER = range(8)
CONTINUATION = 8
N_SHAPES = 16


def shape(word):
    """The letter-shape class of a word. Letters are \\p{L}, digits \\p{Nd}; a capital is a letter that lower-casing changes."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdecimal() for c in word):
        return DIGIT
    if not letters:
        return NO_LETTER
    upper = [c.lower() != c for c in letters]
    if not any(upper):
        return LOWER
    if all(upper):
        return CAPS if len(letters) > 1 else CAPITAL
    return INIT if upper[0] and not any(upper[1:]) else MIXED


def _is_punct(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def _is_cjk(o):
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B73F
            or 0x2B740 <= o <= 0x2B81F or 0x2B820 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


class WordPiece:
    def __init__(self, vocab):
        self.vocab = list(vocab)
        self.ids = {p: i for i, p in enumerate(self.vocab)}
        self.pad, self.unk = self.ids["[PAD]"], self.ids["[UNK]"]
        self.cls, self.sep = self.ids["[CLS]"], self.ids["[SEP]"]
        self.mask = self.ids["[MASK]"]
        self.cache = {}

    def pieces(self, word):
        """Ids of the pieces of one word, at least one."""
        got = self.cache.get(word)
        if got is None:
            got = self.cache[word] = self._pieces(word)
        return got

    def _pieces(self, word):
        text = unicodedata.normalize("NFD", word.lower())
        parts, now = [], ""
        for c in text:
            cat = unicodedata.category(c)
            if cat == "Mn" or cat in ("Cc", "Cf") or c == "\ufffd":
                continue
            if c.isspace():
                if now:
                    parts.append(now)
                now = ""
            elif _is_punct(c) or _is_cjk(ord(c)):
                if now:
                    parts.append(now)
                parts.append(c)
                now = ""
            else:
                now += c
        if now:
            parts.append(now)
        out = []
        for part in parts:
            out += self._part(part)
        return out or [self.unk]

    def _part(self, part):
        if len(part) > MAX_CHARS:
            return [self.unk]
        out, at = [], 0
        while at < len(part):
            end = len(part)
            while end > at:
                piece = part[at:end] if at == 0 else "##" + part[at:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == at:
                return [self.unk]
            out.append(self.ids[piece])
            at = end
        return out


def keep_piece(piece):
    """Vocabulary entries kept: no [unused…], nothing outside Latin letters and common signs."""
    if piece.startswith("[unused"):
        return False
    body = piece[2:] if piece.startswith("##") else piece
    return all(ord(c) < 0x250 or 0x2010 <= ord(c) <= 0x20BF for c in body)
