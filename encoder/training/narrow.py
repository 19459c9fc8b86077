"""Takes away what a trained encoder can spare, and lets what is left learn to say the same:

    narrow.py MODEL.pt OUT --pieces PIECES

First whole neurons of the feed-forward parts and whole heads of attention go, those of all layers
compared by the error that they leave for the time that they take; what stays takes over, by least
squares, what those that went did (Optimal Brain Surgeon for structures; Kurtic et al., ZipLM,
NeurIPS 2023). Then the narrow encoder is trained to give the vectors of the wide one after every
layer, and what the heads make of the last ones, on texts of all training corpora (Romero et al.,
FitNets, ICLR 2015). No labels are used; the heads move along with the vectors."""

import argparse
import copy
import os
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

import data
from export import load
from model import SIZE, around, pooled
from train import NYT_DEV, save, schedule

CORPORA = {"polnear-train": 0.5, "newsmtsc-train": 0.15, "nyt-open": 0.1, "sst-train": 0.1, "dse-train": 0.1, "sentfin": 0.05}
CALIBRATION, CHECK = 30_000, 10_000  # pieces
LEAST_HEADS, LEAST_INNER, STEP = 4, 256, 16
SPLIT = 0.3  # of the windows, into their sentences
RATE, BATCH = 1.2e-4, 1024  # pieces in a batch
GUIDE = 0.03  # how much every layer below the last counts, of what the last does
ANSWERS = 0.2  # and how much what each head says


class Texts:
    """Windows of the training corpora, in the shares of CORPORA by pieces, in random order."""

    def __init__(self, folder, seed):
        self.rng = random.Random(seed)
        self.windows = {name: self.windows_of(data.read(f"{folder}/{name}.jsonl"), name) for name in CORPORA}
        self.left = {name: [] for name in CORPORA}
        self.given = {name: 0 for name in CORPORA}

    def windows_of(self, texts, name):
        if name == "nyt-open":
            texts = [t for t in texts if data.article(t) % NYT_DEV != 1]
        texts = [data.Text(t) for t in texts]
        return list(data.paragraphs(texts, self.rng, SPLIT, 1.0))

    def next(self):
        """A window of the corpus that is most behind its share."""
        name = min(CORPORA, key=lambda n: self.given[n] / CORPORA[n])
        if not self.left[name]:
            self.left[name] = list(self.windows[name])
            self.rng.shuffle(self.left[name])
        window = self.left[name].pop()
        self.given[name] += len(window.ids)
        return window

    def batches(self, pieces, of=24):
        """Batches of windows of like length, so many pieces each, without end."""
        while True:
            chunk, held = [], 0
            while held < of * pieces:
                chunk.append(self.next())
                held += len(chunk[-1].ids) + 2
            yield from ([torch.from_numpy(a) for a in data.padded(b)] for b in data.batches(chunk, pieces, self.rng))

    def some(self, pieces):
        """Batches with some so many pieces in all."""
        out, held = [], 0
        for batch in self.batches(2048):
            out.append(batch)
            held += int(batch[2].sum())
            if held >= pieces:
                return out


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


def states(encoder, batch):
    x, bias = encoder.embedded(*batch)
    out = []
    for layer in encoder.layers:
        x = layer(x, bias, None)
        out.append(x)
    return out


@torch.no_grad()
def distances(teacher, student, batches):
    """By layer, square error over variance of the vectors."""
    lost, all_ = [0.0] * len(teacher.layers), [0.0] * len(teacher.layers)
    for batch in batches:
        mask = batch[2].bool()
        for k, (t, s) in enumerate(zip(states(teacher, batch), states(student, batch))):
            lost[k] += float(((t - s)[mask] ** 2).sum())
            all_[k] += float(((t[mask] - t[mask].mean(0)) ** 2).sum())
    return [round(a / b, 4) for a, b in zip(lost, all_)]


def answers(x, lengths, heads, spans):
    """What the heads of names and tones say of windows: of every piece, of the window as a sentence,
    of a span in it as a target."""
    whole = torch.stack([pooled(w, [(0, n)]) for w, n in zip(x, lengths)])
    about = torch.stack([pooled(w, [span]) for w, span in zip(x, spans)])
    wide = around(x, lengths)
    names = torch.cat([w[1 : 1 + n] for w, n in zip(wide, lengths)])
    return [centred(y) for y in (heads.names(names), heads.rating(whole), heads.stars(whole), heads.target(about))]


def lengths_of(batch):
    return [int(n) - 2 for n in batch[2].sum(1)]


def random_spans(lengths, rng):
    begins = [rng.randrange(n) for n in lengths]
    return [(b, min(n, b + rng.randint(1, 4))) for b, n in zip(begins, lengths)]


def centred(logits):
    """Logits of classes, of which only the differences count; a single number as it is."""
    return logits - logits.mean(-1, keepdim=True) if logits.shape[-1] > 1 else logits


@torch.no_grad()
def variances(teacher, heads, batches, rng):
    """Of every number of the vectors after each layer, and of the answers of each head."""
    vectors, said = [], []
    for batch in batches:
        lengths = lengths_of(batch)
        layers = states(teacher, batch)
        vectors.append([x[batch[2].bool()] for x in layers])
        said.append(answers(layers[-1], lengths, heads, random_spans(lengths, rng)))
    return [torch.cat(x).var(0) for x in zip(*vectors)], [float(torch.cat(y).var()) for y in zip(*said)]


def teach(teacher, student, texts, check, args, heads):
    own = copy.deepcopy(heads)
    scales, spreads = variances(teacher, heads, check, texts.rng)
    parameters = [p for p in [*student.parameters(), *own.parameters()] if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, weight_decay=0.0)
    path, step = os.path.join(args.out, "checkpoint.pt"), 0
    if os.path.exists(path):
        saved = torch.load(path)
        student.load_state_dict(saved["encoder"])
        own.load_state_dict(saved["heads"])
        optimizer.load_state_dict(saved["optimizer"])
        step = saved["step"]
    started = saved_at = time.time()
    seen, total, count = 0, 0.0, 0
    for batch in texts.batches(BATCH):
        if step == args.steps:
            break
        for group in optimizer.param_groups:
            group["lr"] = RATE * schedule(step, args.steps, 0.03)
        mask = batch[2].bool()
        with torch.no_grad():
            wanted = states(teacher, batch)
        given = states(student, batch)
        lengths = lengths_of(batch)
        spans = random_spans(lengths, texts.rng)
        with torch.no_grad():
            said = answers(wanted[-1], lengths, heads, spans)
        pairs = zip(answers(given[-1], lengths, own, spans), said, spreads)
        loss = ANSWERS * sum(((f - w) ** 2).mean() / spread for f, w, spread in pairs)
        for k, (t, s, scale) in enumerate(zip(wanted, given, scales)):
            loss = loss + (1 if k + 1 == len(scales) else GUIDE) * (((t - s)[mask] ** 2) / scale).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        step += 1
        seen, total, count = seen + int(mask.sum()), total + loss.item(), count + 1
        if step % 200 == 0:
            rate = seen / (time.time() - started)
            print(f"step {step} of {args.steps}, {rate:.0f} pieces a second, loss {total / count:.4f}", flush=True)
            total, count = 0.0, 0
        if time.time() - saved_at > 120:
            saved_at = time.time()
            save({"encoder": student.state_dict(), "heads": own.state_dict(), "optimizer": optimizer.state_dict(), "step": step}, path)
            print(f"step {step}, distances {distances(teacher, student, check)}", flush=True)
    return own


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model", help="model.pt of train.py, or what dequantise.py writes")
    p.add_argument("out", help="a folder that gets model.pt")
    p.add_argument("--pieces", required=True)
    p.add_argument("--share", type=float, default=0.55, help="of the products of matrices that stays")
    p.add_argument("--steps", type=int, default=2000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    teacher, heads = load(args.model)
    texts = Texts(args.pieces, args.seed)
    batches, check = texts.some(CALIBRATION), texts.some(CHECK)
    begun = os.path.join(args.out, "begun.pt")
    if not os.path.exists(begun):
        found = costs(teacher, batches)
        gone = chosen(found, teacher, args.share)
        save({"encoder": narrowed(teacher, batches, found, gone), "gone": gone}, begun)
    begun = torch.load(begun, weights_only=False)
    student = begun["encoder"]
    student.words.weight.requires_grad_(False)
    print(f"heads and neurons gone {begun['gone']}\ndistances {distances(teacher, student, check)}", flush=True)
    own = teach(teacher, student, texts, check, args, heads)
    print(f"distances {distances(teacher, student, check)}", flush=True)
    save({"encoder": student.state_dict(), "heads": own.state_dict(), "args": vars(args)}, os.path.join(args.out, "model.pt"))


if __name__ == "__main__":
    main()
