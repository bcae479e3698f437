"""MiniLM-L6 encoder (plain BERT), shape embedding and heads for names, tags, trees and events."""
import torch
import torch.nn.functional as F
from torch import nn

from events import CLASSES, MODALITY, POLARITY, ROLES, TYPES
from wordpiece import N_SHAPES

HIDDEN, HEADS, FFN, EPS = 384, 12, 1536, 1e-12


class Masks:
    """Dropout masks cut from a pool of random numbers: drawing fresh ones took a fifth of a step on the CPU."""
    SIZE = 1 << 22
    pools = {}

    @classmethod
    def drop(cls, x, p, training):
        if not training or p == 0:
            return x
        n = x.numel()
        key = (p, x.dtype)
        if key not in cls.pools:
            cls.pools[key] = ((torch.rand(cls.SIZE) >= p).float() / (1 - p)).to(x.dtype)
        if n > cls.SIZE // 2:
            return F.dropout(x, p, True)
        at = int(torch.randint(cls.SIZE - n, (1,)))
        return x * cls.pools[key][at:at + n].view(x.shape)


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=EPS)
        self.up = nn.Linear(HIDDEN, FFN)
        self.down = nn.Linear(FFN, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=EPS)
        self.p = dropout

    def forward(self, x, mask, export=False):
        b, s, _ = x.shape
        q, k, v = self.qkv(x).view(b, s, 3, HEADS, HIDDEN // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        if export:
            a = torch.softmax(q @ k.transpose(-1, -2) * (HIDDEN // HEADS) ** -0.5 + mask, -1) @ v
        else:
            # faster on the CPU than scaled_dot_product_attention for short sentences
            d = HIDDEN // HEADS
            q, k, v = (t.reshape(b * HEADS, s, d) for t in (q, k, v))
            bias = mask.expand(b, HEADS, s, s).reshape(b * HEADS, s, s).to(q.dtype)
            a = torch._softmax(torch.baddbmm(bias, q, k.transpose(1, 2), alpha=d ** -0.5), -1, False)
            a = torch.bmm(a, v).view(b, HEADS, s, d)
        a = a.transpose(1, 2).reshape(b, s, HIDDEN)
        x = self.norm1(x + Masks.drop(self.out(a), self.p, self.training))
        y = self.down(F.gelu(self.up(x)))
        return self.norm2(x + Masks.drop(y, self.p, self.training))


class Encoder(nn.Module):
    def __init__(self, vocab_size, layers=6, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocab_size, HIDDEN)
        self.positions = nn.Embedding(512, HIDDEN)
        self.kind = nn.Parameter(torch.zeros(HIDDEN))
        self.shapes = nn.Embedding(N_SHAPES, HIDDEN)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=EPS)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.p = dropout

    def load(self, path, keep):
        """Original weights from model.safetensors; keep: old row of every kept vocabulary entry."""
        from safetensors.torch import load_file
        w = load_file(path)
        w = {k.removeprefix("bert."): v.float() for k, v in w.items()}
        with torch.no_grad():
            e = "embeddings."
            self.words.weight.copy_(w[e + "word_embeddings.weight"][keep])
            self.positions.weight.copy_(w[e + "position_embeddings.weight"])
            self.kind.copy_(w[e + "token_type_embeddings.weight"][0])
            self.norm.weight.copy_(w[e + "LayerNorm.weight"])
            self.norm.bias.copy_(w[e + "LayerNorm.bias"])
            for i, layer in enumerate(self.layers):
                p = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    getattr(layer.qkv, kind).copy_(torch.cat([w[f"{p}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]))
                    for mine, theirs in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"), ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                        getattr(getattr(layer, mine), kind).copy_(w[f"{p}{theirs}.{kind}"])

    def forward(self, ids, shapes, mask, export=False):
        """Outputs of the embedding layer and of every layer, each [B, S, HIDDEN]."""
        pos = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.positions(pos)[None] + self.kind + self.shapes(shapes)
        x = Masks.drop(self.norm(x), self.p, self.training)
        bias = ((1 - mask.float()) * -10000.0)[:, None, None, :]
        out = [x]
        for layer in self.layers:
            x = layer(x, bias, export)
            out.append(x)
        return out


class Mix(nn.Module):
    """Softmax mix over the layer outputs."""

    def __init__(self, n):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(n))
        self.scale = nn.Parameter(torch.ones(1))

    def forward(self):
        return torch.softmax(self.w, 0) * self.scale


class MLP(nn.Module):
    def __init__(self, n_in, n_out, p):
        super().__init__()
        self.lin, self.p = nn.Linear(n_in, n_out), p

    def forward(self, x):
        return Masks.drop(F.leaky_relu(self.lin(x), 0.1), self.p, self.training)


class Biaffine(nn.Module):
    """score[b, i, j, k] = [x_i; 1] W_k [y_j; 1]"""

    def __init__(self, n, classes):
        super().__init__()
        self.w = nn.Parameter(torch.zeros(classes, n + 1, n + 1))
        nn.init.normal_(self.w, std=0.01)
        self.n, self.classes = n, classes

    @staticmethod
    def one(x):
        return torch.cat([x, torch.ones_like(x[..., :1])], -1)

    def pairs(self, x, y):
        """All pairs: [B, W, V, classes]."""
        b, w, _ = x.shape
        x, y = self.one(x), self.one(y)
        m = self.w.permute(1, 0, 2).reshape(self.n + 1, self.classes * (self.n + 1))
        t = torch.matmul(x, m).view(b, w * self.classes, self.n + 1)
        s = torch.matmul(t, y.transpose(1, 2))  # [B, W*K, V]
        return s.view(b, w, self.classes, -1).transpose(2, 3)

    def rows(self, x, y):
        """Row by row: x, y [N, n] -> [N, classes]."""
        x, y = self.one(x), self.one(y)
        m = self.w.permute(1, 0, 2).reshape(self.n + 1, self.classes * (self.n + 1)).to(x.dtype)
        t = torch.matmul(x, m).view(-1, self.classes, self.n + 1)
        return torch.matmul(t, y[:, :, None]).squeeze(-1)


class Model(nn.Module):
    def __init__(self, vocab_size, n_tags, n_rels, layers=6, n_ner=13, dropout=0.1, head_dropout=0.33, arc=256, rel=96, role=128, event=256, pair=64):
        super().__init__()
        self.encoder = Encoder(vocab_size, layers, dropout)
        n = layers + 1
        self.mix = nn.ModuleDict({k: Mix(n) for k in ("ner", "tag", "parse", "event", "role", "pair")})
        p = head_dropout
        self.p = p
        self.ner = nn.Linear(HIDDEN, n_ner)
        self.tag = nn.Linear(HIDDEN, n_tags)
        self.arc_dep, self.arc_head = MLP(HIDDEN, arc, p), MLP(HIDDEN, arc, p)
        self.rel_dep, self.rel_head = MLP(HIDDEN, rel, p), MLP(HIDDEN, rel, p)
        self.arc, self.rel = Biaffine(arc, 1), Biaffine(rel, n_rels)
        self.event_in = MLP(HIDDEN, event, 0.2)
        self.event_type = nn.Linear(event, len(TYPES))
        self.event_polarity = nn.Linear(event, len(POLARITY))
        self.event_modality = nn.Linear(event, len(MODALITY))
        self.role_trigger, self.role_arg = MLP(HIDDEN, role, 0.2), MLP(HIDDEN, role, 0.2)
        self.event_role = Biaffine(role, len(ROLES))
        self.pair_actor, self.pair_other = MLP(HIDDEN, pair, 0.2), MLP(HIDDEN, pair, 0.2)
        self.event_pair = Biaffine(pair, len(CLASSES))

    def encode(self, ids, shapes, mask, first, export=False):
        """Per task: word vectors [B, W, HIDDEN]; root: the parser's [CLS] [B, 1, HIDDEN]."""
        outs = self.encoder(ids, shapes, mask, export)
        b, w = first.shape
        rows = first.reshape(-1)
        x = torch.stack([o.reshape(-1, HIDDEN).index_select(0, rows) for o in outs]).reshape(len(outs), -1)
        mix = torch.stack([m() for m in self.mix.values()])
        x = torch.matmul(mix, x).view(len(self.mix), b, w, HIDDEN)
        root = torch.stack([o[:, 0] for o in outs], -1)  # [B, HIDDEN, layers]
        root = (root * self.mix["parse"]()).sum(-1).unsqueeze(1)
        out = {k: x[i] for i, k in enumerate(self.mix)}
        out["root"] = root
        return out

    def drop(self, x):
        return Masks.drop(x, 0.2, self.training)

    def forward(self, ids, shapes, mask, first, export=False):
        """All scores, for evaluation and export (labels for all pairs as argmax)."""
        h = self.encode(ids, shapes, mask, first, export)
        ner = self.ner(h["ner"])
        tag = self.tag(h["tag"]).argmax(-1)
        x, root = h["parse"], h["root"]
        y = torch.cat([root, x], 1)
        arc = self.arc.pairs(self.arc_dep(x), self.arc_head(y)).squeeze(-1)
        label = self.rel.pairs(self.rel_dep(x), self.rel_head(y)).argmax(-1)
        e = self.event_in(h["event"])
        r = h["role"]
        role = self.event_role.pairs(self.role_trigger(r), self.role_arg(r))
        q = h["pair"]
        pair = self.event_pair.pairs(self.pair_actor(q), self.pair_other(q))
        return (ner, tag, arc, label, torch.softmax(self.event_type(e), -1), torch.softmax(self.event_polarity(e), -1),
                torch.softmax(self.event_modality(e), -1), torch.softmax(role, -1), torch.softmax(pair, -1))

    def loss(self, batch, smooth=0.0):
        """Weighted sum of the tasks' losses; gold entries of -100 are skipped."""
        h = self.encode(batch["ids"], batch["shapes"], batch["mask"], batch["first"])
        parts = {}

        def ce(scores, gold, smoothing=0.0):
            ok = gold >= 0
            if not ok.any():
                return None
            return F.cross_entropy(scores[ok].float(), gold[ok], label_smoothing=smoothing)

        parts["ner"] = ce(self.ner(self.drop(h["ner"])), batch["ner"], smooth)
        parts["tag"] = ce(self.tag(self.drop(h["tag"])), batch["tag"], smooth)
        x, root = h["parse"], h["root"]
        y = torch.cat([root, x], 1)
        gold = batch["head"]
        if (gold >= 0).any():
            dep, head = self.arc_dep(x), self.arc_head(y)
            s = self.arc.pairs(dep, head).squeeze(-1).float()
            valid = torch.cat([torch.ones_like(batch["word_mask"][:, :1]), batch["word_mask"]], 1)
            s = s.masked_fill(~valid[:, None, :], -1e4)
            parts["arc"] = ce(s, gold)
            bi, wi = torch.nonzero(gold >= 0, as_tuple=True)
            hi = gold[bi, wi]
            rd, rh = self.rel_dep(x), self.rel_head(y)
            parts["rel"] = ce(self.rel.rows(rd[bi, wi], rh[bi, hi]), batch["rel"][bi, wi], smooth)
        et = batch["event_type"]
        if (et >= 0).any():
            e = self.event_in(self.drop(h["event"]))
            ok = et >= 0
            # Mean over triggers and, together, over the words without one: a fixed share for each
            t = F.cross_entropy(self.event_type(e)[ok].float(), et[ok], reduction="sum")
            trig = et > 0
            n = trig.sum().clamp(min=1)
            parts["event_type"] = t / (n + 0.1 * ok.sum())
            parts["event_polarity"] = ce(self.event_polarity(e), batch["event_polarity"])
            parts["event_modality"] = ce(self.event_modality(e), batch["event_modality"])
            if trig.any():
                r = self.drop(h["role"])
                bi, wi = torch.nonzero(trig, as_tuple=True)
                a, b = self.role_trigger(r), self.role_arg(r)
                s = self.event_role.pairs(a, b)[bi, wi].float()  # [N, W, K]
                g = batch["event_role"][bi, wi]
                g = g.masked_fill(~batch["word_mask"][bi], -100)
                parts["event_role"] = F.cross_entropy(s.reshape(-1, s.shape[-1]), g.reshape(-1), ignore_index=-100, reduction="sum") / ((g > 0).sum() + n)
            gold = batch["event_pair"]
            if (gold >= 0).any():
                q = self.drop(h["pair"])
                bi, ii, ji = torch.nonzero(gold >= 0, as_tuple=True)
                wanted = gold[bi, ii, ji]
                s = self.event_pair.rows(self.pair_actor(q)[bi, ii], self.pair_other(q)[bi, ji]).float()
                parts["event_pair"] = F.cross_entropy(s, wanted, reduction="sum", label_smoothing=smooth) / ((wanted > 0).sum() + 0.2 * len(wanted))
        total = 0.0
        for k, v in parts.items():
            if v is not None:
                total = total + WEIGHTS[k] * v
        return total, {k: float(v.detach()) for k, v in parts.items() if v is not None}


# Events are few and hard, so their losses stay large: with less weight on the rest they would take the encoder over
WEIGHTS = {"ner": 3.0, "tag": 0.7, "arc": 2.0, "rel": 1.2, "event_type": 0.7, "event_polarity": 0.3, "event_modality": 0.3, "event_role": 0.5, "event_pair": 0.4}
