"""Development figures in Python (gold tokens); the official evaluation runs the shipped model through the Node code."""
from collections import Counter

import numpy as np
import torch

from batches import epoch_batches, make_batch
from corpora import NER, spans_of
from events import ROLES, TYPES

LEGAL = np.full((len(NER), len(NER)), -1e9, dtype=np.float32)
START = np.full(len(NER), -1e9, dtype=np.float32)
END = np.full(len(NER), -1e9, dtype=np.float32)
for a, x in enumerate(NER):
    if x[0] in "OBU":
        START[a] = 0
    if x[0] in "OLU":
        END[a] = 0
    for b, y in enumerate(NER):
        if (x[0] in "OLU" and y[0] in "OBU") or (x[0] in "BI" and y[0] in "IL" and x[2:] == y[2:]):
            LEGAL[a, b] = 0


def viterbi(scores):
    best, back = scores[0] + START, []
    for t in range(1, len(scores)):
        m = best[:, None] + LEGAL
        back.append(m.argmax(0))
        best = m.max(0) + scores[t]
    k = int((best + END).argmax())
    out = [k]
    for b in reversed(back):
        k = int(b[k])
        out.append(k)
    return out[::-1]


def prf(tp, guess, gold):
    p, r = tp / max(guess, 1), tp / max(gold, 1)
    return {"p": round(100 * p, 1), "r": round(100 * r, 1), "f": round(100 * 2 * p * r / max(p + r, 1e-9), 1), "n": gold}


class TorchRunner:
    def __init__(self, model):
        self.model = model

    def __call__(self, b):
        self.model.eval()
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            out = self.model(b["ids"], b["shapes"], b["mask"], b["first"])
        return [o.float().numpy() if o.is_floating_point() else o.numpy() for o in out]


def evaluate(run, items, wp, rels, tags, rng, size=1400):
    """Figures over items (any mixture; every layer is scored where it is given)."""
    c = Counter()
    ner = Counter()
    bases = [r.split(":")[0] for r in rels]
    ev = Counter()
    for batch in epoch_batches(items, size, rng):
        b = make_batch(batch, wp)
        n_s, arc, tag_o, label = None, None, None, None
        out = run(b)
        n_s, tag_o, arc, label, et, ep, em, er, pair = out
        for r, it in enumerate(batch):
            s, n = it.s, len(it.s.words)
            if s.ner is not None:
                gold = set(spans_of(s.ner))
                got = set(spans_of(viterbi(n_s[r, :n])))
                for t in ("PER", "ORG", "LOC"):
                    g, p = {x for x in gold if x[2] == t}, {x for x in got if x[2] == t}
                    ner["tp" + t] += len(g & p)
                    ner["p" + t] += len(p)
                    ner["g" + t] += len(g)
            if s.heads:
                h = arc[r, :n, :n + 1].argmax(-1)
                for i in range(n):
                    c["words"] += 1
                    gt = s.tags[i].split("|")
                    pt = tags[tag_o[r, i]].split("|")
                    c["upos"] += gt[0] == pt[0]
                    c["xpos"] += gt[1] == pt[1]
                    if h[i] == s.heads[i]:
                        c["uas"] += 1
                        c["las"] += bases[label[r, i, h[i]]] == s.rels[i].split(":")[0]
            if s.events:
                for (i, j), wanted in s.events["pair"].items():
                    ev["pairs"] += 1
                    ev["pair_ok"] += pair[r, i, j, 1:].argmax() + 1 == wanted
                gt = s.events["type"]
                pt = et[r, :n].argmax(-1)
                for i in range(n):
                    ev["gt"] += gt[i] > 0
                    ev["pt"] += pt[i] > 0
                    if gt[i] > 0:
                        k = TYPES[gt[i]]
                        if pt[i] > 0:
                            ev["trig"] += 1
                            ev["type"] += pt[i] == gt[i]
                        ev["type_all"] += et[r, i, 1:].argmax() + 1 == gt[i]
                        ev["pol"] += ep[r, i].argmax() == s.events["polarity"][i]
                        ev["mod"] += em[r, i].argmax() == s.events["modality"][i]
                        ev["neg_g"] += s.events["polarity"][i] == 1
                        ev["neg_ok"] += s.events["polarity"][i] == 1 and ep[r, i].argmax() == 1
                        ev["mod_g"] += s.events["modality"][i] > 0
                        ev["mod_ok"] += s.events["modality"][i] > 0 and em[r, i].argmax() == s.events["modality"][i]
                        pr = er[r, i, :n].argmax(-1)
                        for j in range(n):
                            g, p = s.events["role"].get((i, j), 0), int(pr[j])
                            if g:
                                ev["rg" + ROLES[g]] += 1
                            if p:
                                ev["rp" + ROLES[p]] += 1
                            if g and g == p:
                                ev["rt" + ROLES[g]] += 1
                            if g and p:
                                ev["rhead"] += 1
    out = {}
    if c["words"]:
        out.update({k: round(100 * c[k] / c["words"], 2) for k in ("uas", "las", "upos", "xpos")})
    if sum(ner[k] for k in ner):
        types = ("PER", "ORG", "LOC")
        out["ner"] = prf(*(sum(ner[k + t] for t in types) for k in ("tp", "p", "g")))
        out.update({"ner_" + t: prf(ner["tp" + t], ner["p" + t], ner["g" + t])["f"] for t in types})
    if ev["gt"]:
        out["trigger"] = prf(ev["trig"], ev["pt"], ev["gt"])
        out["trigger_and_type"] = prf(ev["type"], ev["pt"], ev["gt"])
        out["type_accuracy"] = round(100 * ev["type_all"] / ev["gt"], 1)
        out["polarity_accuracy"] = round(100 * ev["pol"] / ev["gt"], 1)
        out["modality_accuracy"] = round(100 * ev["mod"] / ev["gt"], 1)
        out["negated_recall"] = round(100 * ev["neg_ok"] / max(ev["neg_g"], 1), 1)
        out["not_asserted_recall"] = round(100 * ev["mod_ok"] / max(ev["mod_g"], 1), 1)
        out["pair_accuracy"] = round(100 * ev["pair_ok"] / max(ev["pairs"], 1), 1)
        rs = ROLES[1:]
        out["role"] = prf(*(sum(ev[k + r] for r in rs) for k in ("rt", "rp", "rg")))
        out.update({"role_" + r: prf(ev["rt" + r], ev["rp" + r], ev["rg" + r])["f"] for r in rs})
    return out
