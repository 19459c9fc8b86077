"""What trained models say of all training texts and of more: tags, names, tones, and vectors, for a smaller
model to learn from (Hinton et al., 2015; Romero et al., FitNets, ICLR 2015).

    teach.py --pieces PIECES --data DATA --out FOLDER MODEL.pt...

Probabilities are means over the models; vectors are those of the first. Texts go block by block, each
into a file of its own, so that a run that was cut off goes on."""

import argparse
import glob
import os
import random
import time

import numpy as np
import torch

import data
from model import around, load, pooled

SPLIT = 0.25  # of the windows, into their sentences
BLOCK = 1000  # windows
LEAST = 4  # pieces of a sentence that has a tone
OF_SENTENCES, OF_MENTIONS = ("rating", "stars"), ("target", "stance", "befalls")
CLASSES = {"rating": 1, "stars": 5}  # of other tasks three


class Word:
    """What is said of one window."""

    __slots__ = ("tags", "names", "vectors", "items")


class Said:
    """All that a folder holds, as windows to learn from."""

    def __init__(self, folder):
        self.windows = []
        for path in sorted(glob.glob(f"{folder}/block-*.npz")):
            with np.load(path) as block:
                block = dict(block)
            vectors = np.load(path.replace("block-", "vectors-").replace(".npz", ".npy"), mmap_mode="r")
            self.take(block, vectors)
        self.width = vectors.shape[1]
        some = np.asarray(vectors[:20000], dtype=np.float32)
        self.spread = some.std(0) + 1e-3

    def take(self, block, vectors):
        texts = Pieces(block["ids"].astype(np.int32), block["types"].astype(np.int32))
        first, at = len(self.windows), 0
        for k, n in enumerate(block["lengths"].tolist()):
            window = data.Window(texts, at, at + n)
            word = window.said = Word()
            word.tags, word.names = block["tags"][at : at + n], block["names"][at : at + n]
            word.vectors = vectors[at + k : at + k + n + 1]
            word.items = {}
            at += n
            self.windows.append(window)
        for rows, tasks in (("sentences", OF_SENTENCES), ("mentions", OF_MENTIONS)):
            for i, (k, begin, end) in enumerate(block[rows].tolist()):
                for task in tasks:
                    items = self.windows[first + k].said.items.setdefault(task, [])
                    items.append(([(begin, end)], block[task][i]))


class Pieces:
    def __init__(self, ids, types):
        self.ids, self.types = ids, types


def places(texts):
    """All windows as (text, begin, end), in an order that mixes the corpora."""
    rng = random.Random(0)
    out = []
    for text in texts:
        for begin, end, _, _ in text.windows or [(0, min(len(text.ids), data.WINDOW), 0, 0)]:
            cuts = [s for s in text.sentences if begin < s < end] if rng.random() < SPLIT else []
            out += [(text, b, e) for b, e in zip([begin] + cuts, cuts + [end]) if e > b]
    rng.shuffle(out)
    return out


def mentions(text, begin, end, names):
    """The names of a window: those that are known, else those that the models find."""
    if text.names is not None:
        return [(a - begin, b - begin) for a, b in text.mentions if begin <= a < b <= end]
    from score import best_names, names_of

    return sorted((a, b) for a, b, _ in names_of(best_names(np.log(names + 1e-9)), 0))


def changed(windows, rate, rng):
    """The windows with a share of their pieces exchanged for others of the same windows, so that there is more to
    learn from than the texts hold; ranges stay."""
    pool = np.concatenate([w.ids for w in windows])
    for window in windows:
        window.ids = np.where(rng.random(len(window.ids)) < rate, rng.choice(pool, len(window.ids)), window.ids)
    return windows


@torch.no_grad()
def of_pieces(model, batches, windows):
    """Yields the number of each window with its probabilities of tags and names, [pieces, 16], and its vectors with [CLS]."""
    for numbers, x, tags in batches:
        lengths = [len(windows[j].ids) for j in numbers]
        names = torch.softmax(model.heads.names(around(x, lengths)), -1)
        said = torch.cat([torch.softmax(tags.unflatten(-1, (-1, 3)), -1).flatten(2), names], -1).cpu().numpy()
        x = x.half().cpu().numpy()
        for row, (j, n) in enumerate(zip(numbers, lengths)):
            yield j, said[row, 1 : n + 1], x[row, : n + 1]


@torch.no_grad()
def answers(model, batches, windows, counts):
    """What a model says of all items of each task."""
    out = {task: np.zeros((n, CLASSES.get(task, 3)), dtype=np.float32) for task, n in counts.items()}
    for numbers, x, _ in batches:
        for task in counts:
            items = [(row, ranges, i) for row, j in enumerate(numbers) for ranges, _, i in getattr(windows[j], task)]
            if items:
                y = getattr(model.heads, task)(pooled(x, [(row, ranges) for row, ranges, _ in items]))
                out[task][[i for _, _, i in items]] = (y if task == "rating" else torch.softmax(y, -1)).cpu().numpy()
    return out


def block_of(models, part, rate, rng):
    """What the models say of the windows of a part."""
    windows = [data.Window(text, b, e) for text, b, e in part]
    if rate:
        changed(windows, rate, rng)
    sums = [0] * len(part)
    vectors = [None] * len(part)
    batches = [list(model.batches(windows)) for model in models]
    for model, own in zip(models, batches):
        for j, said, x in of_pieces(model, own, windows):
            sums[j] = sums[j] + said / len(models)
            if model is models[0]:
                vectors[j] = x
    out = {"sentences": [], "mentions": []}
    for k, (text, begin, end) in enumerate(part):
        cuts = [begin] + [s for s in text.sentences if begin < s < end] + [end]
        out["sentences"] += [(k, a - begin, b - begin) for a, b in zip(cuts, cuts[1:]) if b - a >= LEAST]
        out["mentions"] += [(k, a, b) for a, b in mentions(text, begin, end, sums[k][:, 9:])]
    counts = {}
    for rows, tasks in (("sentences", OF_SENTENCES), ("mentions", OF_MENTIONS)):
        for task in tasks:
            counts[task] = len(out[rows])
            for i, (k, a, b) in enumerate(out[rows]):
                getattr(windows[k], task).append(([(a, b)], None, i))
        out[rows] = np.array(out[rows], dtype=np.int32).reshape(-1, 3)
    said = [answers(model, own, windows, counts) for model, own in zip(models, batches)]
    out.update({task: (sum(s[task] for s in said) / len(models)).astype(np.float16) for task in counts})
    said = np.concatenate(sums).astype(np.float16)
    out.update(tags=said[:, :9], names=said[:, 9:], lengths=np.array([len(w.ids) for w in windows], dtype=np.int32))
    out.update(ids=np.concatenate([w.ids for w in windows]).astype(np.uint16), types=np.concatenate([w.types for w in windows]).astype(np.uint8))
    return out, np.concatenate(vectors)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--pieces", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--share", type=float, default=1.0)
    p.add_argument("--copies", type=int, default=0, help="of every window, with some pieces exchanged")
    p.add_argument("--exchanged", type=float, default=0.1, help="share of the pieces of a copy")
    p.add_argument("--part", default="0/1", help="K/N: every Nth block from the Kth, where several run at once")
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    p.add_argument("models", nargs="+", help="model.pt of each teacher")
    args = p.parse_args()
    from corpora import Corpora
    from score import Model

    torch.set_num_threads(args.threads)
    torch.set_float32_matmul_precision("high")
    os.makedirs(args.out, exist_ok=True)
    found = places(Corpora(args.pieces, args.data, args.share).unlabelled())
    models = [Model(*load(m, args.device)) for m in args.models]
    blocks = [found[i : i + BLOCK] for i in range(0, len(found), BLOCK)]
    own, parts = (int(k) for k in args.part.split("/"))
    for number in range(own, len(blocks) * (1 + args.copies), parts):
        copy, k = divmod(number, len(blocks))
        path = f"{args.out}/block-{number:04}.npz"
        if os.path.exists(path):
            continue
        started = time.time()
        block, vectors = block_of(models, blocks[k], args.exchanged if copy else 0, np.random.default_rng(number))
        np.save(f"{args.out}/vectors-{number:04}.npy", vectors)
        with open(path + ".part", "wb") as file:
            np.savez(file, **block)
        os.replace(path + ".part", path)
        rate = len(block["ids"]) / (time.time() - started)
        print(f"block {number + 1} of {len(blocks) * (1 + args.copies)}, {rate:.0f} pieces a second", flush=True)


if __name__ == "__main__":
    main()
