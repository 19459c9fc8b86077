"""What several trained models say together of the training texts: softer and less noisy labels, and
labels where people gave none.

Writes, as means over the models: for every piece of the quotation corpus the probabilities of its
tags; for every labelled item of the sentiment corpora the model's answer; and for the quotation
corpus, read sentence by sentence as the sentiment corpora are, the rating of every sentence and the
polarity toward every name. The last two teach the student sentiment inside paragraphs."""

import argparse

import numpy as np
import torch

import data
from export import load
from model import TAGS, around, pooled
from score import Scorer, own_outputs
from train import save


def tags(models, texts):
    windows = [(t, k, data.Window(text, b, e)) for t, text in enumerate(texts) for k, (b, e, _, _) in enumerate(text.windows)]
    parts = [[0.0] * len(text.windows) for text in texts]
    for encoder, heads in models:
        for j, x in Scorer.vectors(encoder, [w for _, _, w in windows], torch.bfloat16):
            t, k, _ = windows[j]
            y = heads.tags(around(x[None], [len(x) - 2])[0, 1:-1]).view(-1, len(TAGS), 3)
            parts[t][k] = parts[t][k] + torch.softmax(y, -1).view(-1, 3 * len(TAGS)).cpu().numpy() / len(models)
    return {text.id: own_outputs(text, p).astype(np.float16) for text, p in zip(texts, parts)}


def items(models, windows, field):
    out = {}
    for encoder, heads in models:
        for j, x in Scorer.vectors(encoder, windows, torch.bfloat16):
            for ranges, _, key in getattr(windows[j], field):
                out[key] = out.get(key, 0.0) + answer(heads, field, pooled(x, ranges)) / len(models)
    return out


def answer(heads, field, x):
    y = getattr(heads, field)(x)
    return (y if field == "rating" else torch.softmax(y, -1)).cpu().numpy()


def sentences(models, texts):
    """Per text the ratings of its sentences and the polarity toward its names."""
    windows, owners = [], []
    for text in texts:
        cuts = text.sentences + [len(text.ids)]
        for begin, end in zip(cuts, cuts[1:]):
            end = min(end, begin + data.WINDOW)
            if end - begin > 3:
                windows.append(data.Window(text, begin, end))
                owners.append((text, begin, end))
    ratings, mentions = {}, {}
    for encoder, heads in models:
        for j, x in Scorer.vectors(encoder, windows, torch.bfloat16):
            text, begin, end = owners[j]
            key = (text.id, begin, end)
            ratings[key] = ratings.get(key, 0.0) + answer(heads, "rating", pooled(x, [(0, end - begin)])) / len(models)
            for a, b in text.mentions:
                if begin <= a and b <= end:
                    key = (text.id, a, b)
                    p = answer(heads, "target", pooled(x, [(a - begin, b - begin)]))
                    mentions[key] = mentions.get(key, 0.0) + p / len(models)
    return grouped(ratings), grouped(mentions)


def grouped(found):
    out = {}
    for (text, begin, end), value in found.items():
        out.setdefault(text, []).append((begin, end, value.astype(np.float32)))
    return out


@torch.no_grad()
def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--pieces", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("models", nargs="+", help="model.pt of each teacher")
    args = p.parse_args()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    models = [tuple(part.to(device) for part in load(m)) for m in args.models]
    quotes = data.quotations(args.pieces, args.data, "polnear-train")
    said = {"tags": tags(models, quotes), "items": {}}
    print("tags", flush=True)
    target = data.targets(data.labelled(args.pieces, args.data, "targets", "newsmtsc-train"), "target")
    said["items"].update(items(models, target, "target"))
    stars = data.stars(data.labelled(args.pieces, args.data, "sentences", "sst-train"))
    said["items"].update(items(models, stars, "stars"))
    rated = data.ratings(data.labelled(args.pieces, args.data, "sentences", "nyt-open"))
    said["items"].update(items(models, rated, "rating"))
    print("items", flush=True)
    said["ratings"], said["mentions"] = sentences(models, quotes)
    save(said, args.out)


if __name__ == "__main__":
    main()
