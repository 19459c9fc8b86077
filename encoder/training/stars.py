"""Trains the head of stars anew, on what another model says of sentences, parts of them and copies with some pieces
exchanged:

    stars.py MODEL.pt OUT.pt --teacher TEACHER.pt --pieces PIECES --data DATA --work WORK

8,544 sentences with labels are few, and a student of six layers learns them by heart. Another model's classes of seven
times as many texts teach its head what between the classes there is (Hinton et al., 2015). The encoder stays as it is."""

import argparse
import os
import random

import numpy as np
import torch
from torch.nn import functional as F

import data
from corpora import some
from model import load, mlp, pooled
from score import Model
from train import save

EXCHANGED = (0.1, 0.25)  # shares of the pieces of copies
PARTS = 3  # of each sentence
LONGEST = 120  # pieces, of the begin of one sentence with the end of another
EPOCHS, RATE, BATCH, DROPOUT = 2, 3e-4, 256, 0.1


class Plain:
    def __init__(self, ids, types):
        self.ids, self.types = ids, types


def texts(sentences, seed):
    """Windows of the sentences, of copies and of parts, and of the begin of one with the end of another."""
    rng = np.random.default_rng(seed)
    pool = np.concatenate([w.ids for w in sentences])
    out = []

    def add(ids, types):
        if len(ids) > 1:
            window = data.Window(Plain(ids, types), 0, len(ids))
            window.stars = [([(0, len(ids))], None, len(out))]
            out.append(window)

    for w in sentences:
        n = len(w.ids)
        add(w.ids, w.types)
        for rate in EXCHANGED:
            add(np.where(rng.random(n) < rate, rng.choice(pool, n), w.ids), w.types)
        for _ in range(PARTS):
            k = int(rng.integers(max(2, n // 4), n + 1)) if n > 2 else n
            a = int(rng.integers(0, n - k + 1))
            add(w.ids[a : a + k], w.types[a : a + k])
        v = sentences[int(rng.integers(len(sentences)))]
        a, b = n // 2, len(v.ids) // 2
        add(np.concatenate([w.ids[:a], v.ids[b:]])[:LONGEST], np.concatenate([w.types[:a], v.types[b:]])[:LONGEST])
    return out


@torch.no_grad()
def inputs(model, windows):
    """What the head reads of each text."""
    out = None
    for numbers, x, _ in model.batches(windows):
        read = pooled(x, [(row, windows[j].stars[0][0]) for row, j in enumerate(numbers)])
        out = torch.zeros(len(windows), read.shape[1]) if out is None else out
        out[numbers] = read.cpu()
    return out


def train(x, said, seed):
    torch.manual_seed(seed)
    head = mlp(x.shape[1], said.shape[1])
    optimizer = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=0.01)
    steps = EPOCHS * (len(x) // BATCH)
    for step in range(steps):
        for group in optimizer.param_groups:
            group["lr"] = RATE * (1 - step / steps)
        rows = torch.randint(0, len(x), (BATCH,))
        loss = -(said[rows] * torch.log_softmax(head(F.dropout(x[rows], DROPOUT)), -1)).sum(-1).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return head.eval()


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("model")
    p.add_argument("out")
    p.add_argument("--teacher", required=True, help="whose classes are learned")
    p.add_argument("--pieces", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--work", required=True, help="for what the teacher says")
    p.add_argument("--share", type=float, default=1.0, help="of all sentences, for trials")
    p.add_argument("--seed", type=int, default=4)
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    if os.path.exists(args.out):
        return
    torch.set_num_threads(args.threads)
    os.makedirs(args.work, exist_ok=True)
    sentences = some(data.labelled(args.pieces, args.data, "sentences", "sst-train"), args.share, random.Random(0))
    windows = texts(data.stars(sentences), 0)
    kept = f"{args.work}/said.pt"
    if not os.path.exists(kept):
        encoder, heads = load(args.teacher)
        with torch.no_grad():
            save(torch.softmax(heads.stars(inputs(Model(encoder, heads), windows)), -1), kept)
    encoder, heads = load(args.model)
    head = train(inputs(Model(encoder, heads), windows), torch.load(kept), args.seed)
    heads.stars = head
    save({"encoder": encoder.state_dict(), "heads": heads.state_dict()}, args.out)


if __name__ == "__main__":
    main()
