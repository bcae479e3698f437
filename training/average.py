"""The weighted mean of checkpoints of one training: python training/average.py --out mean.pt a.pt=1 b.pt=1 old.pt=4

A parameter that a checkpoint lacks is the mean of the others'. Labels and vocabulary come from the first.
"""
import argparse

import torch


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--out", required=True)
    ap.add_argument("parts", nargs="+", help="CHECKPOINT=WEIGHT")
    args = ap.parse_args()
    parts = []
    for part in args.parts:
        path, weight = part.rsplit("=", 1)
        parts.append((torch.load(path, map_location="cpu", weights_only=False), float(weight)))
    whole = parts[0][0]
    for key in whole["model"]:
        known = [(c["model"][key].float(), weight) for c, weight in parts if key in c["model"]]
        total = sum(weight for _, weight in known)
        whole["model"][key] = sum(value * (weight / total) for value, weight in known)
    whole["metrics"] = {}
    torch.save(whole, args.out)


if __name__ == "__main__":
    main()
