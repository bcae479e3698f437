"""Sentences to tensors: pieces, shapes, gold ids; batches of like length; letter-case augmentation."""
import random

import torch

from events import ROLES
from wordpiece import CAPS, CAPITAL, CONTINUATION, DIGIT, INIT, LOWER, MIXED, NO_LETTER, shape

MAX_PIECES = 128
SOURCE = ROLES.index("SOURCE")
SMALL = set("a an the and or but of in on at to for from by with as vs than into over".split())


class Item:
    """A sentence as ids, before padding."""
    __slots__ = ("s", "pieces", "shapes", "ids", "length", "tag", "head", "rel")


def items(sentences, wp, tag_id, rel_id):
    out = []
    for s in sentences:
        it = Item()
        it.s = s
        it.pieces = [wp.pieces(w) for w in s.words]
        it.shapes = [shape(w) for w in s.words]
        it.length = 2 + sum(map(len, it.pieces))
        if it.length > MAX_PIECES:
            continue
        n = len(s.words)
        it.tag = [tag_id.get(t, -100) for t in s.tags] if s.tags else [-100] * n
        it.head = list(s.heads) if s.heads else [-100] * n
        it.rel = [rel_id.get(r, -100) for r in s.rels] if s.rels else [-100] * n
        out.append(it)
    return out


def recase(shapes, words, how):
    """Shape classes as if the sentence were in capitals, in headline style or in lower case (pieces are uncased anyway)."""
    out = []
    for i, (k, w) in enumerate(zip(shapes, words)):
        if k in (DIGIT, NO_LETTER):
            out.append(k)
        elif how == "caps":
            out.append(CAPS if sum(c.isalpha() for c in w) > 1 else CAPITAL)
        elif how == "lower":
            out.append(LOWER)
        else:  # headline
            out.append(INIT if k == LOWER and (i == 0 or w.lower() not in SMALL) and len(w) > 1 else k)
    return out


def make_batch(items, wp, rng=None, augment=0.0, masking=0.0):
    """Padded tensors. With rng: a share of sentences changes letter case or loses its full stop, a share of words is masked."""
    rows = []
    for it in items:
        n, shapes, pieces = len(it.pieces), it.shapes, it.pieces
        drop_last = False
        if rng and augment:
            x = rng.random()
            if x < augment * 0.4:
                shapes = recase(shapes, it.s.words, "caps")
            elif x < augment * 0.8:
                shapes = recase(shapes, it.s.words, "title")
            elif x < augment:
                shapes = recase(shapes, it.s.words, "lower")
            if n > 4 and it.s.words[-1] == "." and rng.random() < 0.06 and not (it.s.heads and n in it.s.heads):
                drop_last = True
        rows.append((it, n - drop_last, shapes, pieces))
    b = len(rows)
    smax = max(2 + sum(map(len, p[:n])) for _, n, _, p in rows)
    wmax = max(n for _, n, _, _ in rows)
    ids = torch.full((b, smax), wp.pad)
    shp = torch.zeros((b, smax), dtype=torch.long)
    mask = torch.zeros((b, smax), dtype=torch.long)
    first = torch.zeros((b, wmax), dtype=torch.long)
    names = ("ner", "tag", "head", "rel", "event_type", "event_polarity", "event_modality")
    gold = {k: torch.full((b, wmax), -100) for k in names}
    role = torch.zeros((b, wmax, wmax), dtype=torch.long)
    pair = torch.full((b, wmax, wmax), -100)
    word_mask = torch.zeros((b, wmax), dtype=torch.bool)
    for r, (it, n, shapes, pieces) in enumerate(rows):
        row, srow, at = [wp.cls], [0], []
        for i in range(n):
            at.append(r * smax + len(row))
            p = pieces[i]
            if rng and masking and rng.random() < masking:
                p = [wp.mask] * min(len(p), 2)
            row += p
            srow += [shapes[i]] + [shapes[i] + CONTINUATION] * (len(p) - 1)
        row.append(wp.sep)
        srow.append(0)
        ids[r, :len(row)] = torch.tensor(row)
        shp[r, :len(row)] = torch.tensor(srow)
        mask[r, :len(row)] = 1
        first[r] = r * smax
        first[r, :n] = torch.tensor(at)
        word_mask[r, :n] = True
        s = it.s
        if s.ner is not None:
            gold["ner"][r, :n] = torch.tensor(s.ner[:n])
        gold["tag"][r, :n] = torch.tensor(it.tag[:n])
        gold["head"][r, :n] = torch.tensor(it.head[:n])
        gold["rel"][r, :n] = torch.tensor(it.rel[:n])
        if s.events:
            gold["event_type"][r, :n] = torch.tensor(s.events["type"][:n])
            gold["event_polarity"][r, :n] = torch.tensor(s.events["polarity"][:n])
            gold["event_modality"][r, :n] = torch.tensor(s.events["modality"][:n])
            for (i, j), k in s.events["role"].items():
                if i < n and j < n:
                    role[r, i, j] = k
            sides = sorted({j for (_, j), k in s.events["role"].items() if k != SOURCE and j < n})
            for i in sides:  # participants that no deed links are NONE to each other
                for j in sides:
                    if i != j:
                        pair[r, i, j] = s.events["pair"].get((i, j), 0)
    return {"ids": ids, "shapes": shp, "mask": mask, "first": first, "word_mask": word_mask, "event_role": role, "event_pair": pair, **gold}


def epoch_batches(items, size, rng):
    """Batches of at most `size` pieces with padding, of like length, in random order."""
    order = sorted(items, key=lambda it: it.length + rng.random() * 4)
    out, now, width = [], [], 0
    for it in order:
        w = max(width, it.length)
        if now and w * (len(now) + 1) > size:
            out.append(now)
            now, w = [], it.length
        now.append(it)
        width = w
    out.append(now)
    rng.shuffle(out)
    return out
