"""Trains the heads of stance and of what befalls a name on an encoder that stays as it is:

    heads.py MODEL_FOLDER OUT --pieces PIECES --data DATA

MODEL_FOLDER is a model as it ships. OUT gets a copy with stance.head (NewsMTSC and contrasts) and
befalls.head (contrasts). This takes minutes, and brings new contrasts into a finished model; a training of the whole
(recipe.py) reaches more. The tone of sentences cannot be mended so: see docs/encoder-history.md."""

import argparse
import os
import random
import shutil

import numpy as np
import torch
from torch import nn

import data
from corpora import Corpora
from export import layers_of, write_head, write_sums
from model import FATES, STANCES, Heads, pooled
from score import Shipped
from train import save, smooth

EPOCHS, RATE, BATCH, DROPOUT = 12, 5e-4, 256, 0.1
JOIN = 0.5  # of the contrasts, into windows of several


def inputs(model, windows, task):
    """What the head of a task reads of every item, and the labels."""
    xs, labels = [], []
    for numbers, x, _ in model.batches(windows):
        items = [(row, item) for row, j in enumerate(numbers) for item in getattr(windows[j], task)]
        if items:
            xs.append(pooled(x, [(row, ranges) for row, (ranges, _, _) in items]).half())
            labels += [label for _, (_, label, _) in items]
    return task, torch.cat(xs), torch.from_numpy(np.stack(labels))


def collected(model, corpora):
    rng = random.Random(0)
    contrasts = data.joined(list(data.paragraphs(corpora.contrasts, rng, 0, 1)), rng, JOIN)
    news = data.targets(corpora.target, "stance")
    return [inputs(model, contrasts, "stance"), inputs(model, news, "stance"), inputs(model, contrasts, "befalls")]


def train(heads, parts, seed):
    rng = random.Random(seed)
    optimizer = torch.optim.AdamW([*heads.stance.parameters(), *heads.befalls.parameters()], lr=RATE, weight_decay=0.01)
    steps, step = EPOCHS * sum(-(-len(x) // BATCH) for _, x, _ in parts), 0
    for epoch in range(EPOCHS):
        batches = []
        for k, (_, x, _) in enumerate(parts):
            order = list(range(len(x)))
            rng.shuffle(order)
            batches += [(k, order[i : i + BATCH]) for i in range(0, len(order), BATCH)]
        rng.shuffle(batches)
        total = 0.0
        for k, rows in batches:
            task, x, labels = parts[k]
            for group in optimizer.param_groups:
                group["lr"] = RATE * (1 - step / steps)
            y = getattr(heads, task)(nn.functional.dropout(x[rows].float(), DROPOUT))
            loss = -(smooth(labels[rows]) * torch.log_softmax(y, -1)).sum(-1).mean()
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            step, total = step + 1, total + loss.item()
        print(f"pass {epoch + 1}, loss {total / len(batches):.4f}", flush=True)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model")
    p.add_argument("out")
    p.add_argument("--pieces", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--work", required=True, help="a folder for what the encoder says, which is kept")
    p.add_argument("--share", type=float, default=1.0)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    for folder in (args.out, args.work):
        os.makedirs(folder, exist_ok=True)
    model, heads = Shipped(args.model), Heads()
    heads.stance.load_state_dict(model.heads.target.state_dict())
    read = f"{args.work}/read.pt"
    if not os.path.exists(read):
        save(collected(model, Corpora(args.pieces, args.data, args.share)), read)
    train(heads, torch.load(read), args.seed)
    for name in os.listdir(args.model):
        shutil.copy(f"{args.model}/{name}", f"{args.out}/{name}")
    for name, labels in (("stance", STANCES), ("befalls", FATES)):
        write_head(f"{args.out}/{name}.head", labels, *layers_of(getattr(heads, name)))
    write_sums(args.out)


if __name__ == "__main__":
    main()
