"""Weights of a shipped int8 model back into a checkpoint that train.py can go on from (--init).

python training/restore.py --model models/reader --out old.pt

A fresh model is exported by the same code, so both graphs name their constants alike; each constant of the fresh one is
known by its values, and the shipped one's takes its place. What comes back differs from what was trained by the rounding to int8 only.
"""
import argparse
import json
import os
import sys
import tempfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from export import export, quantise
from model import Model
from wordpiece import WordPiece


def constants(path):
    return {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}


def real(found, name):
    """A constant as floats, whether the model keeps it quantised or not."""
    if name in found:
        return found[name]
    whole, scale, zero = (found[name + end] for end in ("_quantized", "_scale", "_zero_point"))
    if scale.ndim == 1 and scale.size > 1:
        axis = [i for i, n in enumerate(whole.shape) if n == scale.size][-1]
        shape = [1] * whole.ndim
        shape[axis] = scale.size
        scale, zero = scale.reshape(shape), zero.reshape(shape)
    return (whole.astype(np.float32) - zero) * scale


def views(parameter):
    """How the exporter may have laid a parameter out, and how to get it back."""
    yield parameter, lambda t: t
    if parameter.ndim == 2:
        yield parameter.T, lambda t: t.T
    if parameter.ndim == 3:
        c, n, m = parameter.shape
        yield parameter.permute(1, 0, 2).reshape(n, c * m), lambda t: t.reshape(n, c, m).permute(1, 0, 2)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--model", required=True, help="folder with model.onnx, vocab.txt and labels.json")
    ap.add_argument("--out", required=True)
    args = ap.parse_args()
    vocab = open(os.path.join(args.model, "vocab.txt"), encoding="utf-8").read().rstrip("\n").split("\n")
    labels = json.load(open(os.path.join(args.model, "labels.json"), encoding="utf-8"))
    shipped = constants(os.path.join(args.model, "model.onnx"))
    torch.manual_seed(5)
    model = Model(len(vocab), len(labels["tags"]), len(labels["deprels"])).eval()
    with torch.no_grad():
        for p in model.parameters():
            p.copy_(torch.randn_like(p) * 0.05 + 0.01)
    with tempfile.TemporaryDirectory() as folder:
        plain, small = os.path.join(folder, "fresh.onnx"), os.path.join(folder, "small.onnx")
        export(model, plain, WordPiece(vocab))
        quantise(plain, small)
        fresh = constants(small)
    if set(fresh) != set(shipped):
        sys.exit("the shipped model was exported by other code than this; check out that version of training/")
    state = {k: v.clone() for k, v in model.state_dict().items()}
    parameters, found = dict(model.named_parameters()), set()
    mixes = list(model.mix)
    names = {n.removesuffix("_quantized") for n, a in fresh.items() if n.endswith("_quantized") or (a.dtype == np.float32 and not n.endswith("_scale"))}
    for name in sorted(names):
        ours, theirs = real(fresh, name), torch.tensor(np.array(real(shipped, name)))
        if ours.shape == (len(mixes), 7):  # the exporter folds softmax and scale of each task's mix into one table
            for row, task in zip(theirs.clamp(min=1e-4), mixes):
                state[f"mix.{task}.w"], state[f"mix.{task}.scale"] = torch.log(row / row.sum()), row.sum()[None]
                found |= {f"mix.{task}.w", f"mix.{task}.scale"}
            continue
        for key, parameter in parameters.items():
            for laid, back in views(parameter.detach()):
                if tuple(laid.shape) == ours.shape and float((laid - torch.tensor(np.array(ours))).abs().mean()) < 2e-3:
                    state[key] = back(theirs).contiguous().float()
                    found.add(key)
    lost = sorted(set(parameters) - found)
    if lost:
        sys.exit("not found in the shipped model: " + " ".join(lost))
    torch.save({"model": state, "config": {"layers": 6, "labels": labels, "vocab": vocab, "args": {}}, "metrics": {}}, args.out)
    print(len(found), "parameters restored")


if __name__ == "__main__":
    main()
