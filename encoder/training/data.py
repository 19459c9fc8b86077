"""Corpora as windows of word pieces. The pieces come from the library itself (benchmark program
TrainingPieces), the labels from the data folder; the two are joined by id."""

import json
from bisect import bisect_right

import numpy as np

from model import NAMES, TAGS

CLS, SEP, WINDOW = 101, 102, 126
IGNORE = -100
CHUNK = 4000  # windows that are sorted by length together
BEGIN = 1  # of the labels O, B and I
LABELS = {"negative": 0, "neutral": 1, "positive": 2}


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines.read().split("\n") if line]


class Text:
    """One text of a corpus with its pieces, and the labels of its pieces."""

    def __init__(self, pieces):
        self.id = pieces["id"]
        self.ids = np.array(pieces["ids"], dtype=np.int32)
        self.types = np.array(pieces["types"], dtype=np.int32)
        self.begins, self.ends = pieces["begins"], pieces["ends"]
        self.windows, self.blocks = pieces["windows"], pieces["blocks"]
        self.sentences = pieces["sentences"]
        self.names = np.zeros(len(self.ids), dtype=np.int8)
        self.mentions = []  # the ranges of names
        for begin, end, kind in pieces["names"]:
            self.mark(self.names, begin, end, 1 + 2 * NAMES.index(kind))
            self.mentions.append(self.range(begin, end))
        self.tags = None  # [pieces, 3] of O, B, I where the corpus has quotations
        self.gold = None  # per kind of tag the spans of the text
        # What teachers say: of tags [pieces, 9]; of sentences and names, as (begin, end, answer).
        self.soft, self.said_ratings, self.said_targets = None, [], []

    def range(self, begin, end):
        """The pieces that touch [begin, end)."""
        first = bisect_right(self.ends, begin)
        last = first
        while last < len(self.ends) and self.begins[last] < end:
            last += 1
        return first, last

    def mark(self, labels, begin, end, b):
        first, last = self.range(begin, end)
        if last > first:
            labels[first:last] = b + 1
            labels[first] = b


def merged(spans, text):
    """Joins the spans of one phrase that only white space parts."""
    out = []
    for begin, end in spans:
        if out and not text[out[-1][1] : begin].strip():
            out[-1][1] = end
        else:
            out.append([begin, end])
    return out


def utf16(text):
    """A text whose indices are UTF-16 code units."""
    if all(ord(c) < 0x10000 for c in text):
        return text
    return "".join(c if ord(c) < 0x10000 else "\ue000\ue000" for c in text)


def quotations(pieces_dir, data_dir, name):
    gold = {item["id"]: item for item in read(f"{data_dir}/quotes/{name}.jsonl")}
    texts = []
    for pieces in read(f"{pieces_dir}/{name}.jsonl"):
        text, item = Text(pieces), gold[pieces["id"]]
        raw = utf16(item["text"])
        text.tags = np.zeros((len(text.ids), len(TAGS)), dtype=np.int8)
        text.gold = [[] for _ in TAGS]
        text.raw = raw
        for attribution in item["attributions"]:
            for k, tag in enumerate(TAGS):
                for begin, end in merged(attribution[tag], raw):
                    text.mark(text.tags[:, k], begin, end, BEGIN)
                    text.gold[k].append((begin, end))
        texts.append(text)
    return texts


def labelled(pieces_dir, data_dir, folder, name):
    items = read(f"{data_dir}/sentiment/{folder}/{name}.jsonl")
    pairs = list(zip(read(f"{pieces_dir}/{name}.jsonl"), items, strict=True))
    assert all(pieces["id"] == item["id"] for pieces, item in pairs), f"pieces of another {name}"
    return [(Text(pieces), item) for pieces, item in pairs]


class Window:
    """What the encoder sees at once, with everything that is to be learned from it. Ranges count
    pieces from the window's beginning, without [CLS]."""

    __slots__ = ("ids", "types", "tags", "names", "soft", "target", "market", "directed", "rating", "stars", "said_rating", "said_target")

    def __init__(self, text, begin, end):
        self.ids, self.types = text.ids[begin:end], text.types[begin:end]
        self.tags = self.names = self.soft = None
        self.target, self.market, self.directed, self.rating, self.stars = [], [], [], [], []
        self.said_rating, self.said_target = [], []

    def with_tags(self, text, begin, end):
        self.tags = None if text.tags is None else text.tags[begin:end]
        self.names = text.names[begin:end]
        self.soft = None if text.soft is None else text.soft[begin:end]
        for said, own in ((text.said_ratings, self.said_rating), (text.said_targets, self.said_target)):
            for a, b, answer in said:
                if begin <= a and b <= end:
                    own.append(([(a - begin, b - begin)], answer, None))
        return self


def paragraphs(texts, rng, split, keep):
    """The windows of texts, a share of them split into their sentences; of those without a tag a
    share is kept."""
    for text in texts:
        for begin, end, _, _ in text.windows:
            ranges = [(begin, end)]
            if rng.random() < split:
                cuts = [s for s in text.sentences if begin < s < end]
                ranges = list(zip([begin] + cuts, cuts + [end]))
            for b, e in ranges:
                if e > b and (rng.random() < keep or text.tags is None or text.tags[b:e].any()):
                    yield Window(text, b, e).with_tags(text, b, e)


def window_of(text, begin, end):
    """The window with the pieces [begin, end) in it."""
    for b, e, own_begin, own_end in text.windows:
        if own_begin <= begin < own_end:
            return b, e
    return None


def targets(pairs, field):
    """One window for every window of a text that has targets in it."""
    found = {}
    for text, item in pairs:
        spans = [(item["begin"], item["end"])] if "begin" in item else [item["target"], item["holder"]]
        ranges = [text.range(*span) for span in spans]
        home = window_of(text, *ranges[0])
        if home is None or any(a >= b or a < home[0] or b > home[1] for a, b in ranges):
            continue
        key = (text.ids.tobytes(), home)
        if key not in found:
            found[key] = Window(text, *home)
            found[key].names = text.names[home[0] : home[1]]
        label = np.eye(3, dtype=np.float32)[LABELS[item["label"]]]
        getattr(found[key], field).append(([(a - home[0], b - home[0]) for a, b in ranges], label, item["id"]))
    return list(found.values())


def sentence(text):
    end = min(len(text.ids), WINDOW)
    return Window(text, 0, end) if end else None


def stars(pairs):
    out = []
    for text, item in pairs:
        window = sentence(text)
        if window is not None:
            window.stars.append(([(0, len(window.ids))], np.eye(5, dtype=np.float32)[item["label"]], item["id"]))
            out.append(window)
    return out


def article(item):
    return int(item["id"].split("-")[1].split("_")[0])


def ratings(pairs, rng=None, join=0.0):
    """One window a sentence; with join, sentences of one article stand in one window at times."""
    out = []
    last = None
    for text, item in pairs:
        window = sentence(text)
        if window is None:
            continue
        entry = [(0, len(window.ids))], np.array([item["rating"]], dtype=np.float32), item["id"]
        n = len(window.ids)
        if rng is not None and last == article(item) and rng.random() < join and len(out[-1].ids) + n <= WINDOW:
            before = len(out[-1].ids)
            out[-1].ids = np.concatenate([out[-1].ids, window.ids])
            out[-1].types = np.concatenate([out[-1].types, window.types])
            out[-1].rating.append(([(before, before + n)],) + entry[1:])
        else:
            window.rating.append(entry)
            out.append(window)
        last = article(item)
    return out


def batches(windows, pieces, rng, quantum=8):
    """Batches of windows of like length, at most so many pieces with padding, in random order."""
    windows = list(windows)
    rng.shuffle(windows)
    out = []
    for c in range(0, len(windows), CHUNK):
        part = sorted(windows[c : c + CHUNK], key=lambda w: len(w.ids))
        batch, longest = [], 0
        for w in part:
            n = -(-(len(w.ids) + 2) // quantum) * quantum
            if batch and max(longest, n) * (len(batch) + 1) > pieces:
                out.append(batch)
                batch, longest = [], 0
            batch.append(w)
            longest = max(longest, n)
        if batch:
            out.append(batch)
    rng.shuffle(out)
    return out


def padded(batch, quantum=8):
    n = -(-(max(len(w.ids) for w in batch) + 2) // quantum) * quantum
    ids = np.zeros((len(batch), n), dtype=np.int64)
    types = np.zeros((len(batch), n), dtype=np.int64)
    mask = np.zeros((len(batch), n), dtype=np.float32)
    for i, w in enumerate(batch):
        k = len(w.ids)
        ids[i, 0], ids[i, 1 : k + 1], ids[i, k + 1] = CLS, w.ids, SEP
        types[i, 1 : k + 1] = w.types
        mask[i, : k + 2] = 1
    return ids, types, mask
