"""Takes away what a trained encoder can spare, for a student to begin from:

    narrow.py MODEL.pt OUT.pt --pieces PIECES

Whole neurons of the feed-forward parts and whole heads of attention go, those of all layers
compared by the error that they leave for the time that they take; what stays takes over, by least
squares, what those that went did (Optimal Brain Surgeon for structures; Kurtic et al., ZipLM,
NeurIPS 2023). With --layers it keeps so many whole layers instead, evenly spread. The heads stay as they are;
train.py teaches the student what was lost."""

import argparse
import copy
import os
import random

import torch
from torch import nn
from torch.nn import functional as F

import data
from model import SIZE, Encoder, load
from train import save

CORPORA = {"polnear-train": 0.6, "newsmtsc-train": 0.2, "dse-train": 0.2}  # shares of the texts to see
CHECK = 10_000  # pieces
LEAST_HEADS, LEAST_INNER, STEP = 4, 256, 16
SPLIT = 0.3  # of the windows, into their sentences


def some_batches(folder, pieces, seed):
    """Batches with some so many pieces in all."""
    rng, windows = random.Random(seed), []
    for name, share in CORPORA.items():
        texts = [data.Text(t) for t in data.pieces_of(folder, name)]
        rng.shuffle(texts)
        left = share * pieces
        for window in data.paragraphs(texts, rng, SPLIT, 1.0):
            if left <= 0:
                break
            windows.append(window)
            left -= len(window.ids) + 2
    return [[torch.from_numpy(a) for a in data.padded(b)] for b in data.batches(windows, 2048, rng)]


def eliminate(gram, weight, group, least):
    """Removes rows of weight [n, out], group by group, each time those whose loss costs least when
    the others take over by least squares. gram [n, n] is of what the rows are multiplied by.
    Returns the groups in the order of their going, down to the least number, and the error that
    each adds."""
    n = len(weight)
    inverse = torch.linalg.inv(gram + 1e-3 * gram.diagonal().mean() * torch.eye(n, dtype=gram.dtype))
    inverse, weight = inverse.float(), weight.float().clone()
    alive = torch.ones(n // group, dtype=torch.bool)
    order, errors = [], []
    grid = torch.arange(n).view(-1, group)
    while int(alive.sum()) > least:
        blocks = inverse[grid[:, :, None], grid[:, None, :]]
        rows = weight.view(len(grid), group, -1)
        cost = (rows * torch.linalg.solve(blocks, rows)).sum((1, 2)) if group > 1 else (rows[:, 0] ** 2).sum(1) / blocks[:, 0, 0]
        cost[~alive] = float("inf")
        g = int(cost.argmin())
        gone = grid[g]
        column = inverse[:, gone].clone()
        by = torch.linalg.solve(column[gone], torch.cat([weight[gone], inverse[gone]], 1))
        weight -= column @ by[:, : weight.shape[1]]
        inverse -= column @ by[:, weight.shape[1] :]
        weight[gone], inverse[gone], inverse[:, gone] = 0, 0, 0
        inverse[gone, gone] = 1
        alive[g] = False
        order.append(g)
        errors.append(float(cost[g]))
    return order, errors


class Run:
    """Calibration texts on their way through the layers of an encoder."""

    def __init__(self, encoder, batches):
        self.masks = [mask.bool() for _, _, mask in batches]
        self.states = [encoder.embedded(*batch) for batch in batches]

    def each(self, *of):
        """For every batch what each function makes of its state, without padding."""
        for (x, bias), mask in zip(self.states, self.masks):
            yield [f(x, bias)[mask] for f in of]

    def step(self, layer):
        self.states = [(layer(x, bias, None), bias) for x, bias in self.states]


def middle(layer):
    """From what a layer reads to what its feed-forward part reads."""
    return lambda x, bias: layer.norm1(x + layer.out(layer.attended(x, bias)))


def neurons(layer):
    return lambda x, bias: F.gelu(layer.up(middle(layer)(x, bias)))


def spread(x):
    return x.std(-1, keepdim=True)


@torch.no_grad()
def costs(encoder, batches):
    """For every layer the order and the errors of eliminate, of its heads and of its neurons. Errors
    are of the vectors after the norm that follows, since only these are read."""
    run, out = Run(encoder, batches), []
    for k, layer in enumerate(encoder.layers):
        parts = []
        for read, into, norm, before, group, least in (
            (layer.attended, layer.out, layer.norm1, lambda x, bias: x, SIZE, LEAST_HEADS),
            (neurons(layer), layer.down, layer.norm2, middle(layer), 1, LEAST_INNER),
        ):
            gram, count = 0, 0
            for said, old in run.each(read, before):
                said = said / spread(old + into(said))
                gram, count = gram + said.T @ said, count + len(said)
            weight = into.weight.T * norm.weight
            order, errors = eliminate(gram.double() / count, weight, group, least)
            parts.append((order, errors))
        print(f"layer {k}: heads {sum(parts[0][1]):.1f}, neurons {sum(parts[1][1]):.1f} lost at the least", flush=True)
        out.append(parts)
        run.step(layer)
    return out


def chosen(found, encoder, share):
    """How many heads and neurons go from each layer, so that a share of all products stays: always
    the part that leaves the least error for its products."""
    width = encoder.words.embedding_dim
    head, neurons_of_step = 4 * width * SIZE, 2 * width * STEP
    steps = []
    for k, (heads, inner) in enumerate(found):
        for what, errors, cost in (
            (0, heads[1], head),
            (1, [sum(inner[1][i : i + STEP]) for i in range(0, len(inner[1]), STEP)], neurons_of_step),
        ):
            worst = 0.0
            for e in errors:  # parts go in their order
                worst = max(worst, e / cost)
                steps.append((worst, k, what, cost))
    steps.sort()
    gone = [[0, 0] for _ in found]
    spare = (1 - share) * sum(4 * width * l.out.in_features + 2 * width * l.up.out_features for l in encoder.layers)
    for _, k, what, cost in steps:
        if spare < cost:
            break
        gone[k][what] += 1 if what == 0 else STEP
        spare -= cost
    return gone


def linear(weight, bias):
    out = nn.Linear(weight.shape[1], weight.shape[0])
    out.weight.copy_(weight)
    out.bias.copy_(bias)
    return out


def fitted(pairs, old):
    """The linear layer that gives the second of each pair from the first, by least squares about the
    weights that it had."""
    gram, cross = 0, 0
    for said, wanted in pairs:
        gram, cross = gram + (said.T @ said).double(), cross + (said.T @ (wanted - old(said))).double()
    ridge = 1e-3 * gram.diagonal().mean() * torch.eye(len(gram), dtype=gram.dtype)
    return linear(old.weight + torch.linalg.solve(gram + ridge, cross).T.float(), old.bias)


@torch.no_grad()
def narrowed(encoder, batches, found, gone):
    """The encoder without what is gone. What stays is fitted layer by layer, so that the narrow layer
    gives what the wide one does in spite of what was lost before it."""
    wide, narrow = Run(encoder, batches), copy.deepcopy(encoder)
    ours = Run(narrow, batches)
    for k, layer in enumerate(narrow.layers):
        was = encoder.layers[k]
        out_of = set(found[k][0][0][: gone[k][0]])
        heads = [h for h in range(was.out.in_features // SIZE) if h not in out_of]
        rows = torch.cat([torch.arange(h * SIZE, (h + 1) * SIZE) for h in heads])
        all_rows = torch.cat([rows + part * was.out.in_features for part in range(3)])
        layer.qkv = linear(was.qkv.weight[all_rows], was.qkv.bias[all_rows])
        layer.out = linear(was.out.weight[:, rows], was.out.bias)
        wanted = wide.each(lambda x, bias: x + was.out(was.attended(x, bias)))
        pairs = ((said, w - x) for (said, x), (w,) in zip(ours.each(layer.attended, lambda x, bias: x), wanted))
        layer.out = fitted(pairs, layer.out)
        out_of = set(found[k][1][0][: gone[k][1]])
        rows = torch.tensor([i for i in range(was.up.out_features) if i not in out_of])
        layer.up = linear(was.up.weight[rows], was.up.bias[rows])
        layer.down = linear(was.down.weight[:, rows], was.down.bias)
        wanted = wide.each(lambda x, bias: middle(was)(x, bias) + was.down(neurons(was)(x, bias)))
        pairs = ((said, w - x) for (said, x), (w,) in zip(ours.each(neurons(layer), middle(layer)), wanted))
        layer.down = fitted(pairs, layer.down)
        wide.step(was)
        ours.step(layer)
    return narrow


@torch.no_grad()
def distances(teacher, student, batches):
    """By layer, square error over variance of the vectors, where both have as many layers."""
    lost, all_ = [0.0] * len(teacher.layers), [0.0] * len(teacher.layers)
    for batch in batches:
        mask = batch[2].bool()
        for k, (t, s) in enumerate(zip(teacher.states(*batch), student.states(*batch))):
            lost[k] += float(((t - s)[mask] ** 2).sum())
            all_[k] += float(((t[mask] - t[mask].mean(0)) ** 2).sum())
    return [round(a / b, 4) for a, b in zip(lost, all_)]


def fewer(encoder, count):
    """The encoder with so many of its layers, evenly spread, the last among them."""
    kept = [round((k + 1) * len(encoder.layers) / count) - 1 for k in range(count)]
    out = Encoder(encoder.width, SIZE, [(l.out.in_features // SIZE, l.up.out_features) for l in (encoder.layers[k] for k in kept)])
    state = {k: v for k, v in encoder.state_dict().items() if not k.startswith("layers.")}
    for new, old in enumerate(kept):
        state.update({f"layers.{new}.{k}": v for k, v in encoder.layers[old].state_dict().items()})
    out.load_state_dict(state)
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model", help="model.pt of train.py, or what dequantise.py writes")
    p.add_argument("out")
    p.add_argument("--pieces", required=True)
    p.add_argument("--products", type=float, default=0.5, help="share of the products of matrices that stays")
    p.add_argument("--layers", type=int, default=0, help="keep so many layers as they are instead")
    p.add_argument("--calibration", type=int, default=30_000, help="pieces")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    if os.path.exists(args.out):
        return
    torch.set_num_threads(args.threads)
    wide, heads = load(args.model)
    if args.layers:
        student = fewer(wide, args.layers)
    else:
        batches = some_batches(args.pieces, args.calibration, args.seed)
        found = costs(wide, batches)
        gone = chosen(found, wide, args.products)
        student = narrowed(wide, batches, found, gone)
        print(f"heads and neurons gone {gone}")
        print(f"distances {distances(wide, student, some_batches(args.pieces, CHECK, args.seed + 1))}", flush=True)
    print(f"{student.products} products a piece, of {wide.products}", flush=True)
    save({"encoder": student.state_dict(), "heads": heads.state_dict()}, args.out)


if __name__ == "__main__":
    main()
