"""Trains the reader, a small recurrent network that finds sources, cues and contents in what a
finished encoder says of a window, and writes it into the encoder's graph:

    reader.py MODEL_FOLDER... --pieces PIECES --data DATA --work WORK

The encoder stays as it is: of the first folder its vectors after the sixth, ninth and twelfth layer
are computed once and kept in WORK. Where a head sees a piece and its neighbours, the reader
sees the whole window from both sides (BiLSTM; Graves and Schmidhuber, IJCNN 2005), so that the
beginning of a content can depend on its end. Every folder's graph gets a second output: reader.tags, float
[windows, pieces, 9], log-odds of O, B and I of source, cue and content; and heads that read it."""

import argparse
import os
import random
import time

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper
from torch import nn
from torch.nn import functional as F

import data
from dequantise import encoder_of
from export import Graph, array, bio, write_head, write_sums
from model import TAGS
from score import own_outputs, tag_figures

LAYERS = (6, 9, 12)  # whose vectors are read
OUTPUTS = 3 * len(TAGS)
OWN = "reader."  # how the names of its nodes and weights begin
TAGS_OUTPUT = "reader.tags"
EPOCHS, RATE, DROPOUT = 5, 1e-3, 0.3
SPLIT = 0.2  # of the windows, into their sentences


class Reader(nn.Module):
    """[B, L, width of LAYERS together], [CLS] first and [SEP] last, to [B, L, 9]."""

    def __init__(self, width=384, inner=192, hidden=128):
        super().__init__()
        self.norm = nn.LayerNorm(len(LAYERS) * width, eps=1e-5)
        self.narrow = nn.Linear(len(LAYERS) * width, inner)
        self.lstm = nn.LSTM(inner, hidden, batch_first=True, bidirectional=True)
        self.tags = nn.Linear(2 * hidden, OUTPUTS)

    def drop(self, x):
        return F.dropout(x, DROPOUT, self.training)

    def forward(self, x, lengths):
        x = F.gelu(self.narrow(self.drop(self.norm(x))))
        packed = nn.utils.rnn.pack_padded_sequence(self.drop(x), lengths, batch_first=True, enforce_sorted=False)
        y, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.tags(self.drop(y))


@torch.no_grad()
def layers(encoder, windows, pieces=4096):
    """The vectors of LAYERS of every window, [pieces with [CLS] and [SEP], width], in half precision."""
    order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
    out, i = [None] * len(windows), 0
    while i < len(order):
        n = len(windows[order[i]].ids) + 10
        batch = [windows[j] for j in order[i : i + max(1, pieces // n)]]
        ids, types, mask = (torch.from_numpy(a) for a in data.padded(batch))
        x, bias = encoder.embedded(ids, types, mask)
        kept = []
        for k, layer in enumerate(encoder.layers):
            x = layer(x, bias, None)
            if k + 1 in LAYERS:
                kept.append(x)
        kept = torch.cat(kept, -1).numpy().astype(np.float16)
        for row, j in enumerate(order[i : i + len(batch)]):
            out[j] = kept[row, : len(windows[j].ids) + 2].copy()
        i += len(batch)
    return out


class Windows:
    """Windows with what the encoder says of them."""

    def __init__(self, encoder, windows, path):
        self.windows = windows
        if not os.path.exists(path):
            started = time.time()
            torch.save(layers(encoder, windows), path + ".part")
            os.replace(path + ".part", path)
            print(f"{path}: {len(windows)} windows, {time.time() - started:.0f} s", flush=True)
        self.vectors = torch.load(path, weights_only=False)

    def batches(self, rng, pieces=8192):
        """Numbers of windows of like length, at most so many pieces with padding."""
        order = sorted(range(len(self.windows)), key=lambda i: (len(self.windows[i].ids), rng.random()))
        batch, out = [], []
        for i in order:
            if batch and (len(self.windows[i].ids) + 2) * (len(batch) + 1) > pieces:
                out.append(batch)
                batch = []
            batch.append(i)
        out.append(batch)
        rng.shuffle(out)
        return out

    def inputs(self, batch):
        lengths = [len(self.vectors[i]) for i in batch]
        x = np.zeros((len(batch), max(lengths), self.vectors[batch[0]].shape[1]), np.float32)
        for row, i in enumerate(batch):
            x[row, : lengths[row]] = self.vectors[i]
        return torch.from_numpy(x), lengths

    def labels(self, batch, length):
        y = np.full((len(batch), length, len(TAGS)), data.IGNORE, np.int64)
        for row, i in enumerate(batch):
            y[row, 1 : 1 + len(self.windows[i].ids)] = self.windows[i].tags
        return torch.from_numpy(y)


def whole_windows(texts):
    return [data.Window(text, begin, end) for text in texts for begin, end, _, _ in text.windows]


@torch.no_grad()
def figures(reader, texts, windows):
    reader.eval()
    out = [None] * len(windows.windows)
    for batch in windows.batches(random.Random(0), 16384):
        x, lengths = windows.inputs(batch)
        y = torch.log_softmax(reader(x, lengths).view(len(batch), -1, len(TAGS), 3), -1).flatten(2).numpy()
        for row, i in enumerate(batch):
            out[i] = y[row, 1 : lengths[row] - 1]
    found, at = [], 0
    for text in texts:
        found.append(own_outputs(text, out[at : at + len(text.windows)]) if text.windows else np.zeros((0, OUTPUTS)))
        at += len(text.windows)
    reader.train()
    return {k: round(float(v), 2) for k, v in tag_figures(texts, found).items()}


def train(reader, windows, seed, say):
    rng = random.Random(seed)
    optimizer = torch.optim.AdamW(reader.parameters(), lr=RATE, weight_decay=0.01)
    steps, step = EPOCHS * len(windows.batches(random.Random(0))), 0
    for epoch in range(EPOCHS):
        started, total, count = time.time(), 0.0, 0
        for batch in windows.batches(rng):
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, step / 50) * max(0, 1 - step / steps)
            x, lengths = windows.inputs(batch)
            labels = windows.labels(batch, x.shape[1])
            logits = reader(x, lengths).view(*labels.shape, 3)
            loss = F.cross_entropy(logits.reshape(-1, 3), labels.reshape(-1), ignore_index=data.IGNORE)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            step += 1
            total, count = total + loss.item(), count + 1
        say(epoch, total / count, time.time() - started)


def gates(weight, hidden):
    """PyTorch's order of gates, input forget cell output, as ONNX has it: input output forget cell."""
    i, f, c, o = (weight[k * hidden : (k + 1) * hidden] for k in range(4))
    return np.concatenate([i, o, f, c])


def append(path, reader):
    """Writes the reader into the graph of an encoder, in place of one that is there."""
    model = onnx.load(path)
    graph = model.graph
    for part in (graph.node, graph.initializer):
        kept = [x for x in part if not (x.output[0] if part is graph.node else x.name).startswith(OWN)]
        del part[:]
        part.extend(kept)
    del graph.output[1:]
    norms = [node.output[0] for node in graph.node if node.op_type == "SkipLayerNormalization"]
    g = Graph(OWN)

    def const(name, value, dtype=np.float32):
        return g.const(value, dtype, name)

    x = g.op("Concat", *(norms[2 * k - 1] for k in LAYERS), axis=-1)
    x = g.op("LayerNormalization", x, const("norm.weight", array(reader.norm.weight)), const("norm.bias", array(reader.norm.bias)), epsilon=1e-5, axis=-1)
    x = g.op("MatMul", x, const("narrow.weight", array(reader.narrow.weight).T))
    x = g.op("Gelu", g.op("Add", x, const("narrow.bias", array(reader.narrow.bias))))
    hidden = reader.lstm.hidden_size
    parts = {"weight_ih": [], "weight_hh": [], "bias": []}
    for side in ("", "_reverse"):
        of = {p: array(getattr(reader.lstm, f"{p}_l0{side}")) for p in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")}
        parts["weight_ih"].append(gates(of["weight_ih"], hidden))
        parts["weight_hh"].append(gates(of["weight_hh"], hidden))
        parts["bias"].append(np.concatenate([gates(of["bias_ih"], hidden), gates(of["bias_hh"], hidden)]))
    inputs = [const(name, np.stack(part)) for name, part in parts.items()]
    y = g.op("LSTM", g.op("Transpose", x, perm=[1, 0, 2]), *inputs, hidden_size=hidden, direction="bidirectional")
    y = g.op("Transpose", y, perm=[2, 0, 1, 3])  # [pieces, directions, windows, hidden] before
    y = g.op("Reshape", y, const("joined", [0, 0, 2 * hidden], np.int64))
    y = g.op("MatMul", y, const("tags.weight", array(reader.tags.weight).T))
    g.nodes.append(helper.make_node("Add", [y, const("tags.bias", array(reader.tags.bias))], [TAGS_OUTPUT]))
    graph.node.extend(g.nodes)
    graph.initializer.extend(g.weights)
    graph.output.append(helper.make_tensor_value_info(TAGS_OUTPUT, TensorProto.FLOAT, ["windows", "pieces", OUTPUTS]))
    onnx.save(model, path)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("folders", nargs="+")
    p.add_argument("--pieces", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    os.makedirs(args.work, exist_ok=True)
    encoder = encoder_of(f"{args.folders[0]}/encoder.onnx").eval()
    dev = data.quotations(args.pieces, args.data, "polnear-dev")
    texts = data.quotations(args.pieces, args.data, "polnear-train") + data.quotations(args.pieces, args.data, "polnear-train-second")
    windows = list(data.paragraphs(texts, random.Random(0), SPLIT, 1.0))
    windows = Windows(encoder, windows, f"{args.work}/train.pt")
    dev_said = Windows(encoder, whole_windows(dev), f"{args.work}/dev.pt")
    reader = Reader()

    def say(epoch, loss, seconds):
        print(f"epoch {epoch}, loss {loss:.4f}, {seconds:.0f} s, {figures(reader, dev, dev_said)}", flush=True)

    train(reader, windows, args.seed, say)
    torch.save(reader.state_dict(), f"{args.work}/reader.pt")
    for folder in args.folders:
        append(f"{folder}/encoder.onnx", reader)
        for k, tag in enumerate(TAGS):
            write_head(f"{folder}/{tag}.head", bio([tag]), (np.eye(OUTPUTS)[3 * k : 3 * k + 3], np.zeros(3), False))
        write_sums(folder)


if __name__ == "__main__":
    main()
