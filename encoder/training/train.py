"""Trains the encoder and its heads on all tasks at once. See README.md for the whole recipe.

Every batch mixes windows of all corpora, since one pass serves all heads. Each task's loss is the
sum over its items divided by how many a batch holds on average, so that a rare task's items do not
weigh more in batches where they are few."""

import argparse
import json
import os
import random
import time

import numpy as np
import torch
from torch.nn import functional as F

import data
from model import TAGS, Encoder, Heads, Masks, around, pooled
from score import Scorer, overall

WEIGHTS = {"tags": 3.0, "names": 1.0, "target": 1.0, "rating": 1.0, "stars": 1.0, "market": 0.3, "directed": 0.5}
WEIGHTS.update({"said_rating": 0.5, "said_target": 0.5})
HEAD_OF = {"said_rating": "rating", "said_target": "target"}
POOLED = ("target", "market", "directed", "rating", "stars", "said_rating", "said_target")
SMOOTHING = 0.05
NYT_DEV = 10  # articles whose number is one above a multiple of this are for development


class Corpora:
    """Training and development texts with their pieces."""

    def __init__(self, pieces, folder):
        self.quotes = data.quotations(pieces, folder, "polnear-train")
        self.second = data.quotations(pieces, folder, "polnear-train-second")
        self.target = data.labelled(pieces, folder, "targets", "newsmtsc-train")
        self.market = data.labelled(pieces, folder, "targets", "sentfin")
        self.directed = data.labelled(pieces, folder, "directed", "dse-train")
        self.stars = data.labelled(pieces, folder, "sentences", "sst-train")
        ratings = data.labelled(pieces, folder, "sentences", "nyt-open")
        self.ratings = [p for p in ratings if data.article(p[1]) % NYT_DEV != 1]
        self.dev = Scorer(
            data.quotations(pieces, folder, "polnear-dev"),
            data.targets(data.labelled(pieces, folder, "targets", "newsmtsc-rw-dev"), "target"),
            data.targets(data.labelled(pieces, folder, "targets", "newsmtsc-mt-dev"), "target"),
            data.ratings([p for p in ratings if data.article(p[1]) % NYT_DEV == 1]),
            data.stars(data.labelled(pieces, folder, "sentences", "sst-dev")),
        )

    def listen(self, path, alpha):
        """Takes in what teach.py wrote: alpha of every label is the teachers' word."""
        said = torch.load(path, weights_only=False)
        for text in self.quotes + self.second:
            name = text.id.split("#")[0]
            text.soft = said["tags"].get(name, np.eye(3)[text.tags].reshape(len(text.ids), -1))
            text.said_ratings = said["ratings"].get(name, [])
            text.said_targets = said["mentions"].get(name, [])
        self.said, self.alpha = said["items"], alpha

    def taught(self, windows, field):
        """Mixes the teachers' word into the labels of windows."""
        for w in windows if self.said else []:
            for k, (ranges, label, key) in enumerate(getattr(w, field)):
                getattr(w, field)[k] = (ranges, (1 - self.alpha) * label + self.alpha * self.said[key], key)
        return windows

    said, alpha = None, 0.0

    def epoch(self, rng, args):
        """The windows of one pass over the corpora."""
        out = list(data.paragraphs(self.quotes, rng, args.split, args.keep))
        if args.second:
            out += data.paragraphs(self.second, rng, args.split, args.keep)
        out += self.taught(data.targets(some(self.target, args.share, rng), "target"), "target")
        out += self.taught(data.stars(some(self.stars, args.share, rng)), "stars")
        out += self.taught(data.ratings(self.ratings, rng, args.join), "rating")
        if args.market > 0:
            out += data.targets(rng.sample(self.market, int(len(self.market) * args.market)), "market")
        if args.directed > 0:
            out += data.targets(rng.sample(self.directed, int(len(self.directed) * args.directed)), "directed")
        return out


def some(items, share, rng):
    return items if share == 1 else rng.sample(items, int(len(items) * share))


def smooth(labels):
    return labels * (1 - SMOOTHING) + SMOOTHING / labels.shape[-1]


def sequence_loss(logits, labels):
    """Summed cross entropy of hard labels; IGNORE counts nothing."""
    return F.cross_entropy(logits.reshape(-1, logits.shape[-1]).float(), labels.reshape(-1), ignore_index=data.IGNORE, reduction="sum")


def losses(x, heads, batch, args):
    """Summed losses and counts of items, by task."""
    n = x.shape[1]
    out = {}
    wide = around(x, [len(w.ids) for w in batch])
    rows = [i for i, w in enumerate(batch) if w.tags is not None]
    if rows:
        labels = np.full((len(rows), n, len(TAGS)), data.IGNORE, dtype=np.int64)
        for r, i in enumerate(rows):
            labels[r, 1 : 1 + len(batch[i].ids)] = batch[i].tags
        labels = torch.from_numpy(labels).to(x.device)
        logits = heads.tags(wide[rows]).view(len(rows), n, len(TAGS), 3)
        loss = sequence_loss(logits, labels)
        if args.soft:
            said = np.zeros((len(rows), n, len(TAGS), 3), dtype=np.float32)
            for r, i in enumerate(rows):
                said[r, 1 : 1 + len(batch[i].ids)] = batch[i].soft.reshape(-1, len(TAGS), 3)
            taught = -(torch.from_numpy(said).to(x.device) * torch.log_softmax(logits.float(), -1)).sum()
            loss = args.alpha * taught + (1 - args.alpha) * loss
        out["tags"] = [loss / len(TAGS), sum(len(batch[i].ids) for i in rows)]
    rows = [i for i, w in enumerate(batch) if w.names is not None]
    if rows:
        labels = np.full((len(rows), n), data.IGNORE, dtype=np.int64)
        for r, i in enumerate(rows):
            labels[r, 1 : 1 + len(batch[i].ids)] = batch[i].names
        out["names"] = [sequence_loss(heads.names(wide[rows]), torch.from_numpy(labels).to(x.device)), sum(len(batch[i].ids) for i in rows)]
    for task in POOLED:
        head = HEAD_OF.get(task, task)
        inputs, labels = [], []
        for i, w in enumerate(batch):
            for ranges, label, *_ in getattr(w, task):
                inputs.append(pooled(x[i], ranges))
                labels.append(label)
        if inputs:
            y = getattr(heads, head)(torch.stack(inputs)).float()
            gold = torch.from_numpy(np.stack(labels).astype(np.float32)).to(x.device)
            if head == "rating":
                out[task] = [((y - gold) ** 2).sum(), len(labels)]
            else:
                out[task] = [-(smooth(gold) * torch.log_softmax(y, -1)).sum(), len(labels)]
    return out


def schedule(step, steps, warmup=0.05):
    begin = warmup * steps
    return step / begin if step < begin else max(0.0, (steps - step) / (steps - begin))


def save(what, path):
    """Writes a file that is there as a whole or not at all."""
    torch.save(what, path + ".part")
    os.replace(path + ".part", path)


class Average:
    """A running average of the weights, which generalises better than the last ones."""

    def __init__(self, modules):
        self.modules = modules
        self.values = [p.detach().clone() for m in modules for p in m.parameters()]

    @torch.no_grad()
    def update(self, decay):
        live = [p.detach() for m in self.modules for p in m.parameters()]
        torch._foreach_lerp_(self.values, live, 1 - decay)

    def swap(self):
        with torch.no_grad():
            for p, v in zip((p for m in self.modules for p in m.parameters()), self.values):
                kept = p.detach().clone()
                p.copy_(v)
                v.copy_(kept)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--pieces", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--base", required=True, help="the ONNX file of a base model")
    p.add_argument("--start", help="model.pt of a training to go on from")
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=float, default=1.0)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--lr", type=float, default=2e-4)
    p.add_argument("--head-lr", type=float, default=1e-3)
    p.add_argument("--batch", type=int, default=2048, help="word pieces in a batch")
    p.add_argument("--split", type=float, default=0.3)
    p.add_argument("--keep", type=float, default=0.5)
    p.add_argument("--join", type=float, default=0.5)
    p.add_argument("--second", type=int, default=1)
    p.add_argument("--share", type=float, default=1.0, help="of the targets and stars in each pass")
    p.add_argument("--market", type=float, default=0.3)
    p.add_argument("--directed", type=float, default=0.3)
    p.add_argument("--dropout", type=float, default=0.05)
    p.add_argument("--average", type=float, default=0.998)
    p.add_argument("--soft", help="the teachers' word, from teach.py")
    p.add_argument("--alpha", type=float, default=0.5, help="how much the teachers' word counts")
    p.add_argument("--limit", type=int, default=0, help="stop after so many steps, for timing")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    os.makedirs(args.out, exist_ok=True)

    corpora = Corpora(args.pieces, args.data)
    if args.soft:
        corpora.listen(args.soft, args.alpha)
    encoder = Encoder.from_onnx(args.base)
    heads = Heads()
    with torch.no_grad():
        encoder.capitals.weight[1:] += 0.01 * torch.randn(encoder.capitals.weight[1:].shape)
    if args.start:
        saved = torch.load(args.start, map_location="cpu")
        encoder.load_state_dict(saved["encoder"])
        heads.load_state_dict(saved["heads"])
    encoder.to(args.device), heads.to(args.device)
    drop = Masks(args.dropout, args.seed, args.device)
    per_epoch = [data.batches(corpora.epoch(random.Random(f"{args.seed} 0"), args), args.batch, random.Random(args.seed))]
    steps = int(len(per_epoch[0]) * args.epochs)
    counts = expected(per_epoch[0])
    decayed = [q for q in encoder.parameters() if q.requires_grad and q.dim() > 1]
    plain = [q for q in encoder.parameters() if q.requires_grad and q.dim() <= 1]
    groups = [
        {"params": decayed, "lr": args.lr, "weight_decay": 0.01},
        {"params": plain, "lr": args.lr, "weight_decay": 0.0},
        {"params": list(heads.parameters()), "lr": args.head_lr, "weight_decay": 0.01},
    ]
    for g in groups:
        g["peak"] = g["lr"]
    optimizer = torch.optim.AdamW(groups, fused=True)
    average = Average((encoder, heads))
    step = 0
    checkpoint = os.path.join(args.out, "checkpoint.pt")
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint, map_location=args.device)
        encoder.load_state_dict(saved["encoder"])
        heads.load_state_dict(saved["heads"])
        optimizer.load_state_dict(saved["optimizer"])
        average.values = saved["average"]
        drop.generator.set_state(saved["masks"].cpu())
        step = saved["step"]
    log = open(os.path.join(args.out, "log.txt"), "a", encoding="utf-8")

    def say(text):
        print(text, flush=True)
        log.write(text + "\n")
        log.flush()

    say(f"{json.dumps(vars(args))}\n{steps} steps, {counts}")
    started = saved_at = time.time()
    seen, running, known_epoch = 0, {}, 0
    batches = per_epoch[0]
    while step < steps:
        epoch, at = divmod(step, len(per_epoch[0]))
        if epoch != known_epoch:
            rng = random.Random(f"{args.seed} {epoch}")
            batches = data.batches(corpora.epoch(rng, args), args.batch, rng)
            known_epoch = epoch
        batch = batches[at % len(batches)]
        for g in optimizer.param_groups:
            g["lr"] = g["peak"] * schedule(step, steps)
        ids, types, mask = (torch.from_numpy(a).to(args.device) for a in data.padded(batch))
        encoder.train()
        with torch.autocast(args.device, dtype=torch.bfloat16):
            x = encoder(ids, types, mask, drop)
        by_task = losses(x.float(), heads, batch, args)
        loss = sum(WEIGHTS[t] * s / counts[t] for t, (s, _) in by_task.items())
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_([q for g in groups for q in g["params"]], 1.0)
        optimizer.step()
        average.update(min(args.average, (1 + step) / (10 + step)))
        step += 1
        seen += int(mask.sum())
        for t, (s, c) in by_task.items():
            a = running.setdefault(t, [0.0, 0])
            a[0] += float(s.detach())
            a[1] += c
        if step % 100 == 0:
            rate = seen / (time.time() - started)
            means = {t: round(s / c, 4) for t, (s, c) in running.items()}
            say(f"step {step} of {steps}, {rate:.0f} pieces a second, {means}")
            running = {}
        if args.limit and step >= args.limit:
            return
        if time.time() - saved_at > 240:
            saved_at = time.time()
            state = {"encoder": encoder.state_dict(), "heads": heads.state_dict(), "optimizer": optimizer.state_dict()}
            save({**state, "average": average.values, "masks": drop.generator.get_state(), "step": step}, checkpoint)
    minutes = (time.time() - started) / 60
    last = corpora.dev.figures(encoder, heads)
    average.swap()
    averaged = corpora.dev.figures(encoder, heads)
    say(f"last {overall(last)} {json.dumps(last)}")
    say(f"averaged {overall(averaged)} {json.dumps(averaged)} {minutes:.1f} minutes")
    if overall(last) > overall(averaged):
        average.swap()
    save({"encoder": encoder.state_dict(), "heads": heads.state_dict(), "args": vars(args)}, os.path.join(args.out, "model.pt"))
    if os.path.exists(checkpoint):
        os.remove(checkpoint)


def expected(batches):
    """How many items of each task a batch holds on average."""
    total = {t: 0 for t in WEIGHTS}
    for batch in batches:
        for w in batch:
            if w.tags is not None:
                total["tags"] += len(w.ids)
            if w.names is not None:
                total["names"] += len(w.ids)
            for t in POOLED:
                total[t] += len(getattr(w, t))
    return {t: max(1e-9, c / len(batches)) for t, c in total.items()}


if __name__ == "__main__":
    main()
