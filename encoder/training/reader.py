"""Trains the reader anew on what the encoder says in eight bits, and writes it into the encoder's graph:

    reader.py MODEL.pt MODEL_FOLDER... --pieces PIECES --data DATA --work WORK

It begins from the reader that was trained with the encoder. The encoder stays as it is: its vectors, those of the first
folder, are computed once and kept in WORK. It learns from the labels of PolNeAR and, with --said, from
what the teacher says. Every folder's graph gets a second output: reader.tags, float [windows, pieces, 9], log
odds of O, B and I of source, cue and content; and heads that read it."""

import argparse
import copy
import glob
import os
import random
import time

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper
from torch import nn

import data
from corpora import Corpora, development, some
from dequantise import encoder_of
from export import Graph, array, bio, write_head, write_sums
from model import TAGS, load, read_layers
from score import own_outputs, tag_figures, whole_windows
from teach import Said
from train import against, cross_entropy, save

OUTPUTS = 3 * len(TAGS)
OWN = "reader."  # how the names of its nodes and weights begin
TAGS_OUTPUT = "reader.tags"
SPLIT = 0.2  # of the windows, into their sentences
BLOCK = 2000  # windows whose vectors lie in one file


@torch.no_grad()
def layers(encoder, windows, device, pieces=4096):
    """The vectors that the reader reads of every window, [pieces with [CLS] and [SEP], width], in half precision."""
    numbers = read_layers(len(encoder.layers))
    order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
    out, i = [None] * len(windows), 0
    while i < len(order):
        n = len(windows[order[i]].ids) + 10
        batch = [windows[j] for j in order[i : i + max(1, pieces // n)]]
        states = encoder.states(*(torch.from_numpy(a).to(device) for a in data.padded(batch)))
        kept = torch.cat([states[k - 1] for k in numbers], -1).half().cpu().numpy()
        for row, j in enumerate(order[i : i + len(batch)]):
            out[j] = kept[row, : len(windows[j].ids) + 2]
        i += len(batch)
    return out


class Windows:
    """Windows with what the encoder says of them, block by block in files of its own."""

    def __init__(self, encoder, windows, path, device):
        self.windows, self.vectors = windows, []
        for k in range(0, len(windows), BLOCK):
            part, file = windows[k : k + BLOCK], f"{path}-{k // BLOCK:03}.npy"
            if not os.path.exists(file):
                with open(file + ".part", "wb") as out:
                    np.save(out, np.concatenate(layers(encoder, part, device)))
                os.replace(file + ".part", file)
            cuts = np.cumsum([len(w.ids) + 2 for w in part])
            stored = np.load(file, mmap_mode="r")
            self.vectors += [stored[end - len(w.ids) - 2 : end] for w, end in zip(part, cuts)]

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

    def inputs(self, batch, device):
        lengths = [len(self.vectors[i]) for i in batch]
        x = np.zeros((len(batch), max(lengths), self.vectors[batch[0]].shape[1]), np.float32)
        for row, i in enumerate(batch):
            x[row, : lengths[row]] = self.vectors[i]
        return torch.from_numpy(x).to(device), lengths


@torch.no_grad()
def figures(reader, texts, windows, device):
    reader.eval()
    out = [None] * len(windows.windows)
    for batch in windows.batches(random.Random(0), 16384):
        x, lengths = windows.inputs(batch, device)
        y = torch.log_softmax(reader(x, lengths).view(len(batch), -1, len(TAGS), 3), -1).flatten(2).cpu().numpy()
        for row, i in enumerate(batch):
            out[i] = y[row, 1 : lengths[row] - 1]
    found, at = [], 0
    for text in texts:
        found.append(own_outputs(text, out[at : at + len(text.windows)]))
        at += len(text.windows)
    reader.train()
    return {k: round(float(v), 2) for k, v in tag_figures(texts, found).items()}


def loss_of(reader, windows, batch, device):
    """The mean loss of a piece and tag, of labels and of what the teacher says."""
    x, lengths = windows.inputs(batch, device)
    y = reader(x, lengths).unflatten(-1, (len(TAGS), 3))
    loss, count = 0, sum(n - 2 for n in lengths) * len(TAGS)
    for taught in (False, True):
        mask, given = np.zeros(x.shape[:2], dtype=bool), []
        for row, i in enumerate(batch):
            w = windows.windows[i]
            if (w.said is not None) == taught:
                mask[row, 1 : lengths[row] - 1] = True
                given.append(w.said.tags if taught else w.tags)
        if given:
            said, given = y[torch.from_numpy(mask).to(device)], torch.from_numpy(np.concatenate(given)).to(device)
            loss = loss + (against(said, given.view(said.shape)) if taught else cross_entropy(said, given.long()))
    return loss / count


def train(reader, windows, args, say):
    """Passes over the windows; every pass leaves a checkpoint."""
    optimizer = torch.optim.AdamW(reader.parameters(), lr=args.lr, weight_decay=0.01)
    per_epoch = len(windows.batches(random.Random(0)))
    first, checkpoint = 0, f"{args.work}/checkpoint.pt"
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, map_location=args.device)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        first = saved["epoch"]
    for epoch in range(first, args.epochs):
        started, total = time.time(), 0.0
        for at, batch in enumerate(windows.batches(random.Random(f"{args.seed} {epoch}"))):
            step = epoch * per_epoch + at
            for group in optimizer.param_groups:
                group["lr"] = args.lr * min(1, step / 50) * max(0, 1 - step / (args.epochs * per_epoch))
            loss = loss_of(reader, windows, batch, args.device)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            total += loss.item()
        save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "epoch": epoch + 1}, checkpoint)
        say(epoch + 1, total / per_epoch, time.time() - started)


def gates(weight, hidden):
    """PyTorch's order of gates, input forget cell output, as ONNX has it: input output forget cell."""
    i, f, c, o = (weight[k * hidden : (k + 1) * hidden] for k in range(4))
    return np.concatenate([i, o, f, c])


def append(path, reader, numbers):
    """Writes the reader into the graph of an encoder, in place of one that is there. numbers: of the layers that it reads."""
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

    x = g.op("Concat", *(norms[2 * k - 1] for k in numbers), axis=-1)
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
    p.add_argument("model", help="model.pt of train.py")
    p.add_argument("folders", nargs="+", help="of export.py; the first is what ships")
    p.add_argument("--pieces", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--work", required=True)
    p.add_argument("--said", help="what the teacher says, from teach.py")
    p.add_argument("--said-share", type=float, default=0.3, help="of its windows")
    p.add_argument("--share", type=float, default=1.0)
    p.add_argument("--epochs", type=int, default=4)
    p.add_argument("--lr", type=float, default=5e-4)
    p.add_argument("--content-outside", type=float, default=0.0, help="added to the log odds of O of contents")
    p.add_argument("--content-begin", type=float, default=0.0, help="the same of B")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    args = p.parse_args()
    if os.path.exists(f"{args.work}/reader.pt"):
        return
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    os.makedirs(args.work, exist_ok=True)
    encoder = encoder_of(f"{args.folders[0]}/encoder.onnx").eval().to(args.device)
    reader = copy.deepcopy(load(args.model)[1].reader).train().to(args.device)
    dev = development(args.pieces, args.data, args.share).quotes
    corpora = Corpora(args.pieces, args.data, args.share)
    quoted = corpora.quotes + corpora.second + [t for t in corpora.contrasts if t.tags is not None]
    windows = list(data.paragraphs(quoted, random.Random(0), SPLIT, 1.0))
    if args.said:
        windows += some(Said(args.said).windows, args.said_share, random.Random(0))
    windows = Windows(encoder, windows, f"{args.work}/train", args.device)
    dev_said = Windows(encoder, [w for _, w in whole_windows(dev)], f"{args.work}/dev", args.device)

    def say(epoch, loss, seconds):
        print(f"pass {epoch}, loss {loss:.4f}, {seconds:.0f} s, {figures(reader, dev, dev_said, args.device)}", flush=True)

    train(reader, windows, args, say)
    reader.cpu()
    for folder in args.folders:
        append(f"{folder}/encoder.onnx", reader, read_layers(len(encoder.layers)))
        for k, tag in enumerate(TAGS):
            # The library's figures on the development file choose them: of texts that the reader has not learned
            # from, it leaves a content and begins another too soon.
            more = [args.content_outside, args.content_begin, 0] if tag == "content" else [0, 0, 0]
            write_head(f"{folder}/{tag}.head", bio([tag]), (np.eye(OUTPUTS)[3 * k : 3 * k + 3], np.array(more), False))
        write_sums(folder)
    save(reader.state_dict(), f"{args.work}/reader.pt")
    for file in glob.glob(f"{args.work}/*.npy"):
        os.remove(file)


if __name__ == "__main__":
    main()
