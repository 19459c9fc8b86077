"""Trains an encoder and its heads on all tasks at once. See README.md for the whole recipe.

Learns from labels, from what a teacher says of the same texts and of more (see teach.py), or from
both. Every batch mixes windows of all corpora, since one pass serves all heads. Each task's loss is the
sum over its items divided by how many a batch holds on average, so that a rare task's items do not
weigh more in batches where they are few. A training that was cut off goes on from its last checkpoint."""

import argparse
import json
import os
import random
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import data
from corpora import Corpora, development, some
from model import TAGS, Encoder, Heads, Masks, around, pooled, read_layers
from score import Model, overall
from teach import Said

# Of the tags, which two heads learn, and of every other task.
WEIGHTS = {"tags": 1.5, "reader": 3.0, "names": 1.0, "target": 1.0, "stance": 1.0, "befalls": 1.0, "rating": 1.0}
WEIGHTS.update({"stars": 1.0, "tone": 0.5, "market": 0.3, "directed": 0.5})
SMOOTHING = 0.05
SAVE = 240  # seconds between checkpoints
# Ratings that agree with a tone, and the stars that do.
RATING = {-1: (-9.0, -0.5), 0: (-0.25, 0.25), 1: (0.5, 9.0)}
STARS = {-1: (0, 1), 0: (2,), 1: (3, 4)}


def smooth(labels):
    return labels * (1 - SMOOTHING) + SMOOTHING / labels.shape[-1]


def cross_entropy(logits, labels):
    """Summed cross entropy of hard labels; IGNORE counts nothing."""
    return F.cross_entropy(logits.reshape(-1, logits.shape[-1]).float(), labels.reshape(-1), ignore_index=data.IGNORE, reduction="sum")


def against(logits, said):
    """Summed cross entropy of probabilities, less their own entropy, so that nought is the least."""
    said = said.float()
    return (torch.xlogy(said, said) - said * torch.log_softmax(logits.float(), -1)).sum()


class Losses:
    """Summed losses and counts of items, by task."""

    def __init__(self, heads, states, batch, layers, lengths):
        self.heads, self.batch, self.lengths = heads, batch, lengths
        self.x = states[-1]
        self.out = {}
        self.wide = around(self.x.float(), lengths)
        rows = [i for i, w in enumerate(batch) if w.tags is not None or w.said is not None]
        if rows:
            read = torch.cat([states[k - 1] for k in layers], -1)[rows].float()
            for task, y in (("tags", heads.tags(self.wide[rows])), ("reader", heads.reader(read, [lengths[i] + 2 for i in rows]))):
                self.sequence(task, rows, y.unflatten(-1, (len(TAGS), 3)), "tags")
        rows = [i for i, w in enumerate(batch) if w.names is not None or w.said is not None]
        if rows:
            self.sequence("names", rows, heads.names(self.wide[rows])[:, :, None], "names")
        for task in data.POOLED:
            self.items(task)

    def add(self, task, loss, count):
        if count:
            before = self.out.get(task, (0, 0))
            self.out[task] = (before[0] + loss, before[1] + count)

    def of_rows(self, x, rows, numbers, first, last):
        """Of x, whose rows are those windows, the vectors of some: of the pieces from first on, and so many more than a window has."""
        mask = np.zeros(x.shape[:2], dtype=bool)
        for row, i in enumerate(numbers):
            mask[row, first : self.lengths[i] + last] = i in rows
        return x[torch.from_numpy(mask).to(x.device)]

    def sequence(self, task, numbers, y, labels):
        """y: [windows of these numbers, pieces, tags, classes]."""
        width = y.shape[-2]
        given = {i: getattr(self.batch[i], labels) for i in numbers}
        given = {i: labels for i, labels in given.items() if labels is not None}
        if given:
            gold = torch.from_numpy(np.concatenate([g.reshape(-1) for g in given.values()]).astype(np.int64)).to(y.device)
            self.add(task, cross_entropy(self.of_rows(y, given, numbers, 1, 1), gold) / width, len(gold) / width)
        given = {i: getattr(self.batch[i].said, labels) for i in numbers if self.batch[i].said is not None}
        if given:
            said = torch.from_numpy(np.concatenate(list(given.values()))).to(y.device).view(-1, *y.shape[2:])
            self.add(f"said {task}", against(self.of_rows(y, given, numbers, 1, 1), said) / width, len(said))

    def pooled(self, items):
        return pooled(self.x, [(i, ranges) for i, ranges, _ in items])

    def items(self, task):
        items = [(i, ranges, label) for i, w in enumerate(self.batch) for ranges, label, _ in getattr(w, task)]
        if items and task == "tone":
            self.tone(self.pooled(items), [tone for _, _, tone in items])
        elif items:
            y = getattr(self.heads, task)(self.pooled(items)).float()
            gold = torch.from_numpy(np.stack([label for _, _, label in items]).astype(np.float32)).to(y.device)
            loss = ((y - gold) ** 2).sum() if task == "rating" else -(smooth(gold) * torch.log_softmax(y, -1)).sum()
            self.add(task, loss, len(items))
        items = [(i, ranges, said) for i, w in enumerate(self.batch) if w.said is not None for ranges, said in w.said.items.get(task, ())]
        if items:
            y = getattr(self.heads, task)(self.pooled(items)).float()
            said = torch.from_numpy(np.stack([s for _, _, s in items]).astype(np.float32)).to(y.device)
            self.add(f"said {task}", ((y - said) ** 2).sum() if task == "rating" else against(y, said), len(items))

    def tone(self, x, tones):
        """The rating must lie where a tone allows it, and the stars must be ones that it allows."""
        low = torch.tensor([min(RATING[t][0] for t in tone) for tone in tones], device=x.device)
        high = torch.tensor([max(RATING[t][1] for t in tone) for tone in tones], device=x.device)
        rating = self.heads.rating(x).float()[:, 0]
        loss = (F.relu(low - rating) ** 2 + F.relu(rating - high) ** 2).sum()
        allowed = torch.tensor([[any(s in STARS[t] for t in tone) for s in range(5)] for tone in tones], device=x.device)
        stars = torch.log_softmax(self.heads.stars(x).float(), -1).masked_fill(~allowed, -1e4)
        self.add("tone", loss - torch.logsumexp(stars, -1).sum(), len(tones))

    def vectors(self, bridge, spread):
        """How far the vectors are from the teacher's, after a linear bridge, number by number over the spread of each."""
        rows = [i for i, w in enumerate(self.batch) if w.said is not None and w.said.vectors is not None]
        if not rows:
            return
        own = self.of_rows(self.x, set(rows), range(len(self.batch)), 0, 1).float()
        said = torch.from_numpy(np.concatenate([self.batch[i].said.vectors for i in rows])).to(own.device).float()
        self.add("vectors", (((bridge(own) - said) / spread) ** 2).mean(-1).sum(), len(own))


def schedule(done, warmup=0.05):
    """Of the highest rate, when so much of the training is done."""
    return done / warmup if done < warmup else max(0.0, (1 - done) / (1 - warmup))


def save(what, path):
    """Writes a file that is there as a whole or not at all."""
    torch.save(what, path + ".part")
    os.replace(path + ".part", path)


class Average:
    """A running average of the weights, which generalises better than the last ones."""

    def __init__(self, parameters):
        self.live = parameters
        self.values = [p.detach().clone() for p in parameters]

    @torch.no_grad()
    def update(self, decay):
        for value, p in zip(self.values, self.live):
            value.lerp_(p.detach(), 1 - decay)

    @torch.no_grad()
    def swap(self):
        for p, v in zip(self.live, self.values):
            kept = p.detach().clone()
            p.copy_(v)
            v.copy_(kept)


class Source:
    """The windows of each pass."""

    def __init__(self, corpora, said, args):
        self.corpora, self.said, self.args = corpora, said, args

    def batches(self, epoch):
        rng = random.Random(f"{self.args.seed} {epoch}")
        windows = self.corpora.epoch(rng, self.args) if self.args.labels else []
        if self.said:
            windows += some(self.said.windows, self.args.said_share, rng)
        return data.batches(windows, self.args.batch, rng)


def expected(batches):
    """How many items of each task a batch holds on average."""
    total = {}

    def add(task, count):
        total[task] = total.get(task, 0) + count

    for w in (w for batch in batches for w in batch):
        for given, tasks in ((w.tags, ("tags", "reader")), (w.names, ("names",))):
            for task in tasks:
                add(task, 0 if given is None else len(w.ids))
                add(f"said {task}", 0 if w.said is None else len(w.ids))
        add("vectors", 0 if w.said is None else len(w.ids) + 1)
        for task in data.POOLED:
            add(task, len(getattr(w, task)))
            add(f"said {task}", 0 if w.said is None else len(w.said.items.get(task, ())))
    return {t: c / len(batches) for t, c in total.items() if c}


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--pieces", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--start", required=True, help="the weights to begin from")
    p.add_argument("--out", required=True)
    p.add_argument("--share", type=float, default=1.0, help="of all texts, for trials")
    p.add_argument("--epochs", type=float, default=2.0)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--lr", type=float, default=5e-5)
    p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--batch", type=int, default=2048, help="word pieces in a batch")
    p.add_argument("--labels", type=int, default=1, help="0: learn only from the teacher")
    p.add_argument("--split", type=float, default=0.3)
    p.add_argument("--keep", type=float, default=0.5)
    p.add_argument("--join", type=float, default=0.5)
    p.add_argument("--contrasts", type=float, default=1.0, help="share of the contrasts in each pass")
    p.add_argument("--market", type=float, default=0.3)
    p.add_argument("--directed", type=float, default=0.3)
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--average", type=float, default=0.998)
    p.add_argument("--said", help="what the teacher says, from teach.py")
    p.add_argument("--said-share", type=float, default=1.0, help="of its windows in each pass")
    p.add_argument("--said-weight", type=float, default=1.0)
    p.add_argument("--vectors-weight", type=float, default=1.0)
    p.add_argument("--measure", type=int, default=1, help="0: no figures between and after passes; the average is kept")
    p.add_argument("--limit", type=int, default=0, help="stop after so many steps, for timing")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    return p.parse_args()


def main():
    args = arguments()
    if os.path.exists(f"{args.out}/model.pt"):
        return
    torch.set_num_threads(args.threads)
    torch.set_float32_matmul_precision("high")
    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)
    saved = torch.load(args.start, map_location="cpu")
    encoder = Encoder.of_state(saved["encoder"])
    heads = Heads(encoder.width)
    if "heads" in saved:
        print("new heads:", heads.load_state_dict(saved["heads"], strict=False).missing_keys)
    else:  # a base model, in which all kinds of writing are one
        with torch.no_grad():
            encoder.capitals.weight[1:] += 0.01 * torch.randn(encoder.capitals.weight[1:].shape)
    corpora = Corpora(args.pieces, args.data, args.share) if args.labels else None
    dev = development(args.pieces, args.data, args.share) if args.measure else None
    said = Said(args.said) if args.said else None
    bridge = nn.Linear(encoder.width, said.width if said else 1)
    spread = torch.from_numpy(said.spread).to(args.device) if said else None
    for module in (encoder, heads, bridge):
        module.to(args.device)
    drop = Masks(args.dropout, args.seed, args.device)
    source = Source(corpora, said, args)
    batches = source.batches(0)
    per_epoch = len(batches)
    steps = int(per_epoch * args.epochs)
    counts = expected(batches)
    live = [q for q in encoder.parameters() if q.requires_grad]
    heads_of = [*heads.parameters(), *(bridge.parameters() if said else ())]
    groups = [
        {"params": [q for q in live if q.dim() > 1], "lr": args.lr, "weight_decay": 0.01},
        {"params": [q for q in live if q.dim() <= 1], "lr": args.lr, "weight_decay": 0.0},
        {"params": heads_of, "lr": args.head_lr, "weight_decay": 0.01},
    ]
    for g in groups:
        g["peak"] = g["lr"]
    optimizer = torch.optim.AdamW(groups, **({"fused": True} if args.device == "cuda" else {}))
    average = Average(live + heads_of)
    modules = {"encoder": encoder, "heads": heads, "bridge": bridge}
    step, known_epoch = 0, 0
    checkpoint = f"{args.out}/checkpoint.pt"
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, map_location=args.device)
        for name, module in modules.items():
            module.load_state_dict(saved[name])
        optimizer.load_state_dict(saved["optimizer"])
        average.values = saved["average"]
        drop.generator.set_state(saved["masks"].cpu())
        step = saved["step"]
        del saved
    log = open(f"{args.out}/log.txt", "a", encoding="utf-8")

    def say(text):
        print(text, flush=True)
        log.write(text + "\n")
        log.flush()

    def keep():
        state = {name: module.state_dict() for name, module in modules.items()}
        state.update(optimizer=optimizer.state_dict(), average=average.values, masks=drop.generator.get_state(), step=step)
        save(state, checkpoint)

    say(f"{json.dumps(vars(args))}\n{steps} steps, from {step}, {({t: round(c, 2) for t, c in counts.items()})}")
    layers = read_layers(len(encoder.layers))
    started = saved_at = time.time()
    seen, running = 0, {}
    while step < steps:
        epoch, at = divmod(step, per_epoch)
        if epoch != known_epoch:
            batches, known_epoch = source.batches(epoch), epoch
        batch = batches[at % len(batches)]
        for g in optimizer.param_groups:
            g["lr"] = g["peak"] * schedule(step / steps)
        ids, types, mask = (torch.from_numpy(a).to(args.device) for a in data.padded(batch))
        encoder.train(), heads.train()
        with torch.autocast(args.device, dtype=torch.bfloat16):
            states = encoder.states(ids, types, mask, drop)
        losses = Losses(heads, states, batch, layers, [len(w.ids) for w in batch])
        if said:
            losses.vectors(bridge, spread)
        loss = 0
        for task, (total, _) in losses.out.items():
            if task == "vectors":
                weight = args.vectors_weight
            else:
                weight = WEIGHTS[task.removeprefix("said ")] * (args.said_weight if task.startswith("said ") else 1)
            loss = loss + weight * total / counts[task]
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(live + heads_of, 1.0)
        optimizer.step()
        average.update(min(args.average, (1 + step) / (10 + step)))
        step += 1
        seen += sum(len(w.ids) + 2 for w in batch)
        for task, (total, count) in losses.out.items():
            before = running.get(task, (0.0, 0))
            running[task] = (before[0] + total.detach(), before[1] + count)
        if step % 100 == 0:
            means = {t: round(float(s) / c, 4) for t, (s, c) in running.items()}
            say(f"step {step} of {steps}, {seen / (time.time() - started):.0f} pieces a second, {means}")
            running = {}
        if args.limit and step >= args.limit:
            return
        if time.time() - saved_at > SAVE:
            saved_at = time.time()
            keep()
        if args.measure and step % per_epoch == 0 and step < steps:
            keep()
            say(f"after pass {step // per_epoch}: {json.dumps(dev.figures(Model(encoder, heads)))}")
    say(f"{step} steps, {step / per_epoch:.2f} passes, {seen / (time.time() - started):.0f} pieces a second")
    if args.measure:
        keep()
        last = dev.figures(Model(encoder, heads))
        average.swap()
        averaged = dev.figures(Model(encoder, heads))
        say(f"last {overall(last)} {json.dumps(last)}")
        say(f"averaged {overall(averaged)} {json.dumps(averaged)}")
        if overall(last) > overall(averaged):
            average.swap()
    else:
        average.swap()
    save({"encoder": encoder.state_dict(), "heads": heads.state_dict(), "args": vars(args)}, f"{args.out}/model.pt")
    if os.path.exists(checkpoint):
        os.remove(checkpoint)


if __name__ == "__main__":
    main()
