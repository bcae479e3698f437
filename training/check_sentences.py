"""Checks files of labelled sentences: python training/check_sentences.py FILE…  (format: data/README.md).

Prints each line that cannot be used and why, then counts by type; ends with 1 when a line is unusable.
"""
import json
import os
import sys
from collections import Counter

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from events import CLASSES, MODALITY_ID, TYPE_ID, find

PARTS = ("trigger", "subject", "object", "target", "source")


def faults(d):
    """Why a line cannot be used."""
    text = d.get("t")
    if not isinstance(text, str) or not text.strip():
        return ["no text"]
    out = [f"{kind}: {name!r} is not in the text" for kind in ("per", "org", "loc") for name in d.get(kind, []) if not find(text, name)]
    for claim in d.get("c", []):
        if len(claim) not in (8, 9):
            out.append(f"{claim}: {len(claim)} parts, not 8 or 9")
            continue
        kind, trigger, subject, obj, target, polarity, modality, source = claim[:8]
        if kind not in TYPE_ID or kind == "NONE":
            out.append(f"{kind}: no such type")
        if polarity not in ("A", "N"):
            out.append(f"{kind}: polarity {polarity!r}")
        if modality not in MODALITY_ID:
            out.append(f"{kind}: modality {modality!r}")
        if len(claim) == 9 and claim[8] is not None and claim[8] not in CLASSES:
            out.append(f"{kind}: class {claim[8]!r}")
        for part, words in zip(PARTS, (trigger, subject, obj, target, source)):
            if part == "trigger" and not words:
                out.append(f"{kind}: no trigger")
            elif words and not find(text, words):
                out.append(f"{kind}: {part} {words!r} is not in the text")
    return out


def main():
    bad, lines, empty, types, negated, moved, quoted = 0, 0, 0, Counter(), 0, 0, 0
    for path in sys.argv[1:]:
        for number, line in enumerate(open(path, encoding="utf-8"), 1):
            if not line.strip():
                continue
            lines += 1
            try:
                d = json.loads(line)
                wrong = faults(d)
            except (ValueError, TypeError, AttributeError) as e:
                d, wrong = {}, [str(e)]
            if wrong:
                bad += 1
                print(f"{path}:{number}: " + "; ".join(wrong))
                continue
            empty += not d.get("c")
            for claim in d.get("c", []):
                types[claim[0]] += 1
                negated += claim[5] == "N"
                moved += claim[6] != "A"
                quoted += bool(claim[7])
    total = sum(types.values())
    print(f"{lines} lines, {bad} unusable, {empty} without a claim; {total} claims, {negated} negated, {moved} not asserted, {quoted} with a source")
    print(" ".join(f"{t} {n}" for t, n in types.most_common()))
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
