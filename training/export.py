"""Exports a checkpoint to ONNX, quantises it to int8 and writes model.onnx, vocab.txt, labels.json (and sample.json).

python training/export.py --checkpoint DIR/last.pt --out MODEL_DIR [--data ../shared for the sample]
"""
import argparse
import json
import os
import random
import sys
import time

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from batches import items, make_batch
from corpora import NER, Sentence
from model import Model
from scoring import evaluate, viterbi
from wordpiece import WordPiece

INPUTS = ["input_ids", "shape_ids", "attention_mask", "first_piece"]
OUTPUTS = ["ner", "tag", "arc", "label", "event_type", "event_polarity", "event_modality", "event_role", "event_pair"]


class Graph(torch.nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, shape_ids, attention_mask, first_piece):
        return self.model(input_ids, shape_ids, attention_mask, first_piece, export=True)


def load(path):
    c = torch.load(path, map_location="cpu", weights_only=False)
    k = c["config"]
    m = Model(len(k["vocab"]), len(k["labels"]["tags"]), len(k["labels"]["deprels"]), k["layers"])
    m.load_state_dict(c["model"])
    return m.eval(), k, c["metrics"]


class OnnxRunner:
    def __init__(self, path, threads=2):
        import onnxruntime as ort
        o = ort.SessionOptions()
        o.intra_op_num_threads = threads
        self.s = ort.InferenceSession(path, o, providers=["CPUExecutionProvider"])
        self.outputs = [x.name for x in self.s.get_outputs()]  # an earlier model may lack the last ones

    def __call__(self, b):
        return self.s.run([x for x in OUTPUTS if x in self.outputs], {"input_ids": b["ids"].numpy(), "shape_ids": b["shapes"].numpy(), "attention_mask": b["mask"].numpy(), "first_piece": b["first"].numpy()})


def export(model, path, wp):
    s = [Sentence("The mayor of Oslo met U.S. officials .".split(), ""), Sentence("Parliament rejected it".split(), "")]
    b = make_batch(items(s, wp, {}, {}), wp)
    axes = {"input_ids": {0: "B", 1: "S"}, "shape_ids": {0: "B", 1: "S"}, "attention_mask": {0: "B", 1: "S"}, "first_piece": {0: "B", 1: "W"},
            "ner": {0: "B", 1: "W"}, "tag": {0: "B", 1: "W"}, "arc": {0: "B", 1: "W", 2: "W1"}, "label": {0: "B", 1: "W", 2: "W1"},
            "event_type": {0: "B", 1: "W"}, "event_polarity": {0: "B", 1: "W"}, "event_modality": {0: "B", 1: "W"}, "event_role": {0: "B", 1: "W", 2: "W_"}, "event_pair": {0: "B", 1: "W", 2: "W_"}}
    with torch.no_grad():
        torch.onnx.export(Graph(model), (b["ids"], b["shapes"], b["mask"], b["first"]), path, input_names=INPUTS, output_names=OUTPUTS, dynamic_axes=axes, opset_version=17, dynamo=False)


def quantise(path, out):
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process
    pre = out + ".pre"
    try:
        quant_pre_process(path, pre)
    except Exception as e:
        print("symbolic shape inference left out:", e)
        quant_pre_process(path, pre, skip_symbolic_shape=True)
    quantize_dynamic(pre, out, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    os.remove(pre)


def sample(run, wp, labels, sentences):
    """Expected argmaxes for the Node code to check itself against."""
    out = []
    for words in sentences:
        it = items([Sentence(words, "")], wp, {}, {})
        b = make_batch(it, wp)
        ner, tag, arc, label, et, ep, em, er, _ = [x[0] for x in run(b)]
        heads = arc.argmax(-1)
        out.append({
            "tokens": words,
            "input_ids": b["ids"][0].tolist(), "shape_ids": b["shapes"][0].tolist(), "first_piece": b["first"][0].tolist(),
            "tags": [labels["tags"][t] for t in tag],
            "heads": [int(h) for h in heads],
            "labels": [labels["deprels"][label[i, h]] for i, h in enumerate(heads)],
            "ner": [NER[k] for k in viterbi(ner)],
            "ner_argmax": [NER[k] for k in ner.argmax(-1)],
            "event_types": [labels["eventTypes"][k] for k in et.argmax(-1)],
            "events": [{"trigger": i, "type": labels["eventTypes"][int(et[i].argmax())], "p": round(float(et[i].max()), 4),
                        "polarity": labels["polarity"][int(ep[i].argmax())], "modality": labels["modality"][int(em[i].argmax())],
                        "roles": [[j, labels["roles"][int(er[i, j].argmax())], round(float(er[i, j].max()), 4)] for j in range(len(words)) if er[i, j].argmax() > 0]}
                       for i in range(len(words)) if et[i].argmax() > 0],
        })
    return out


SAMPLES = [s.split(" ") for s in """The president of Mexico rejected a U.S. offer to send troops , Claudia Sheinbaum said on Saturday .
Germany has imposed sanctions on three Belarusian banks .
Two journalists were arrested by police in Istanbul after the rally .
" We will never accept this , " Gen. Amadou Diallo told reporters in Bamako .
TRUMP SIGNS ORDER BANNING TIKTOK
Kenya Bans Plastic Bags
EU court upholds fine against Gazprom
If Tehran withdraws from the treaty , Washington could restore its embargo .
The United Nations urged Rwanda and Uganda to stop arming rebels in eastern Congo .
Neither France nor Spain has agreed to the plan drafted by Italy 's interior ministry .
Olena Kovalenko , a spokeswoman for Naftogaz , denied that the company had paid bribes .
It rained all day in the valley and nobody went out .
Shares of Toyota fell 3.5 % in Tokyo trading .
According to Amnesty International , soldiers killed at least 20 civilians in the village .
The Senate may ratify the pact next week , Sen. Marco Rubio said .
Prime Minister Anwar Ibrahim met the Chinese ambassador in Kuala Lumpur on 5 May 2025 .
Rebels seized the airport , but the army did not attack them .
He said he does n't want to see his cousin 's house sold to the co-op .
Workers at Boeing went on strike on Friday over pay .
Sao Paulo 's mayor criticized the Brazilian Football Confederation 's decision ...""".split("\n")]


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--checkpoint", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--data", default="", help="evaluate the int8 model on dev (and with --test on test) of this folder")
    ap.add_argument("--sentences", default="")
    ap.add_argument("--parses", default="")
    ap.add_argument("--test", action="store_true")
    args = ap.parse_args()
    os.makedirs(args.out, exist_ok=True)
    model, config, metrics = load(args.checkpoint)
    wp = WordPiece(config["vocab"])
    fp32 = os.path.join(args.out, "fp32.onnx")
    target = os.path.join(args.out, "model.onnx")
    export(model, fp32, wp)
    quantise(fp32, target)
    with open(os.path.join(args.out, "vocab.txt"), "w", encoding="utf-8") as f:
        f.write("\n".join(config["vocab"]) + "\n")
    with open(os.path.join(args.out, "labels.json"), "w", encoding="utf-8") as f:
        json.dump(config["labels"], f, indent=0)
    run = OnnxRunner(target)
    result = sample(run, wp, config["labels"], SAMPLES)
    with open(os.path.join(args.out, "sample.json"), "w", encoding="utf-8") as f:
        f.write("[\n" + ",\n".join(json.dumps(r) for r in result) + "\n]\n")
    # fp32 against int8 on the sample: how often the same arc is chosen
    full = OnnxRunner(fp32)
    same = sum(a["heads"][i] == b["heads"][i] for a, b in zip(result, sample(full, wp, config["labels"], SAMPLES)) for i in range(len(a["heads"])))
    print("int8 and fp32 agree on", same, "of", sum(len(r["heads"]) for r in result), "heads;", round(os.path.getsize(target) / 1e6, 1), "MB")
    os.remove(fp32)
    out = {"checkpoint": metrics}
    if args.data:
        import corpora
        from events import read_sentences
        labels = config["labels"]
        tag_id, rel_id = {t: i for i, t in enumerate(labels["tags"])}, {r: i for i, r in enumerate(labels["deprels"])}
        sets = {}
        for split in ["dev"] + (["test"] if args.test else []):
            sets["ewt_" + split] = corpora.read_ewt(args.data, split)
            sets["gum_" + split] = corpora.read_gum(args.data, split)
            sets["gum_news_" + split] = [s for s in sets["gum_" + split] if s.doc.startswith("GUM_news")]
        if args.test:
            sets["wikigold_held_out"] = corpora.read_wikigold(args.data, True)
        if args.sentences:
            sets["event_dev"] = read_sentences(args.sentences, args.parses)[1]
        for name, ss in sets.items():
            began = time.time()
            out[name] = evaluate(run, items(ss, wp, tag_id, rel_id), wp, labels["deprels"], labels["tags"], random.Random(0))
            print(name, json.dumps(out[name]), f"{sum(len(s.words) for s in ss) / (time.time() - began):.0f} words/s", flush=True)
    with open(os.path.join(args.out, "metrics.json"), "w", encoding="utf-8") as f:
        json.dump(out, f, indent=1)


if __name__ == "__main__":
    main()
