"""Parses the labelled sentences with a trained model: heads and relations by which train.py puts role labels on head words.

python training/parse_sentences.py --model MODEL_DIR --sentences DIR --out DIR/parses.jsonl
"""
import argparse
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from batches import items, make_batch
from corpora import Sentence
from events import load_lines, tokenize
from export import OnnxRunner
from wordpiece import WordPiece


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--model", required=True)
    ap.add_argument("--sentences", required=True)
    ap.add_argument("--out", required=True)
    args = ap.parse_args()
    labels = json.load(open(os.path.join(args.model, "labels.json"), encoding="utf-8"))
    wp = WordPiece(open(os.path.join(args.model, "vocab.txt"), encoding="utf-8").read().rstrip("\n").split("\n"))
    run = OnnxRunner(os.path.join(args.model, "model.onnx"), 1)
    done = {}
    rows = []
    for d in load_lines(args.sentences):
        words = [d["t"][s:e] for s, e in tokenize(d["t"])]
        its = items([Sentence(words, "")], wp, {}, {})
        if not its:
            continue
        _, _, arc, label, *_ = run(make_batch(its, wp))
        heads = arc[0].argmax(-1)
        rows.append({"t": d["t"], "heads": [int(h) for h in heads], "rels": [labels["deprels"][label[0, i, h]] for i, h in enumerate(heads)]})
    with open(args.out, "w", encoding="utf-8") as f:
        for r in rows:
            f.write(json.dumps(r, ensure_ascii=False) + "\n")
    print(len(rows), "sentences parsed")


if __name__ == "__main__":
    main()
