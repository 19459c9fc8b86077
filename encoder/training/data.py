"""Corpora as windows of word pieces. The pieces come from the library itself (benchmark program
TrainingPieces), the labels from the data folder; the two are joined by id."""

import json
import os
import re
from bisect import bisect_right

import numpy as np

import contrasts
from model import FATES, NAMES, TAGS

CLS, SEP, WINDOW = 101, 102, 126
IGNORE = -100
CHUNK = 4000  # windows that are sorted by length together
BEGIN = 1  # of the labels O, B and I
# Tasks whose answer is one for some ranges of pieces.
POOLED = ("target", "stance", "befalls", "rating", "stars", "tone", "market", "directed")
LABELS = {"negative": 0, "neutral": 1, "positive": 2}


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines.read().split("\n") if line]


RAGGED = {"ids": np.uint16, "types": np.uint8, "begins": np.int32, "ends": np.int32, "windows": np.int32}
RAGGED.update({"blocks": np.int32, "sentences": np.int32, "names": np.int32})


def pack(path):
    """Packs a file of TrainingPieces, NAME.jsonl, into NAME.npz, a fifth of its size."""
    items = read(path)
    out = {"id": np.array([i["id"] for i in items])}
    for field, kind in RAGGED.items():
        rows = [i[field] for i in items]
        if field == "names":
            rows = [[(b, e, NAMES.index(k)) for b, e, k in row] for row in rows]
        out[field] = np.array([x for row in rows for x in row], dtype=kind)
        out[f"{field} of each"] = np.array([len(row) for row in rows], dtype=np.int32)
    packed = path.removesuffix(".jsonl") + ".npz"
    with open(packed + ".part", "wb") as file:
        np.savez_compressed(file, **out)
    os.replace(packed + ".part", packed)


def pieces_of(folder, name):
    """What TrainingPieces wrote for a corpus, packed or not, as a list of dictionaries."""
    path = f"{folder}/{name}.npz"
    if not os.path.exists(path):
        return read(f"{folder}/{name}.jsonl")
    with np.load(path) as packed:
        columns = {"id": packed["id"].tolist()}
        for field in RAGGED:
            cuts = np.cumsum(packed[f"{field} of each"])[:-1]
            columns[field] = [part.tolist() for part in np.split(packed[field], cuts)]
    columns["names"] = [[(b, e, NAMES[k]) for b, e, k in row] for row in columns["names"]]
    return [dict(zip(columns, row)) for row in zip(*columns.values())]


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
        self.items = {}  # by task, what is to be said of ranges of pieces: (ranges, label, id)

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
    for pieces in pieces_of(pieces_dir, name):
        text, item = Text(pieces), gold[pieces["id"]]
        raw = utf16(item["text"])
        text.raw = raw
        mark_tags(text, item["attributions"])
        texts.append(text)
    return texts


def labelled(pieces_dir, data_dir, folder, name):
    items = read(f"{data_dir}/sentiment/{folder}/{name}.jsonl")
    pairs = list(zip(pieces_of(pieces_dir, name), items, strict=True))
    assert all(pieces["id"] == item["id"] for pieces, item in pairs), f"pieces of another {name}"
    return [(Text(pieces), item) for pieces, item in pairs]


def plain(pieces_dir, name):
    """Texts without labels, not even of names."""
    texts = [Text(pieces) for pieces in pieces_of(pieces_dir, name)]
    for text in texts:
        text.names = None
    return texts


KIND = {"person": "PERSON", "organization": "ORGANIZATION", "location": "LOCATION"}


def contrasting(pieces_dir):
    """The contrasts as texts, those for training and those held back."""
    out = {"train": [], "held": []}
    for pieces, item in zip(pieces_of(pieces_dir, "contrasts"), contrasts.read(), strict=True):
        assert pieces["id"] == item["id"], "pieces of other contrasts"
        text = Text(pieces)
        text.raw, text.kind = item["text"], item["kind"]
        whole = [(0, min(len(text.ids), WINDOW))]
        if item["tone"]:
            text.items["tone"] = [(whole, item["tone"], item["id"])]
        for k, name in enumerate(item["names"]):
            if name["kind"] in KIND:
                text.mark(text.names, name["begin"], name["end"], 1 + 2 * NAMES.index(KIND[name["kind"]]))
            span = text.range(name["begin"], name["end"])
            text.mentions.append(span)
            if name["stance"]:
                text.items.setdefault("stance", []).append(([span], np.eye(3, dtype=np.float32)[LABELS[name["stance"]]], f"{item['id']} {k}"))
            if name["befalls"]:
                text.items.setdefault("befalls", []).append(([span], np.eye(3, dtype=np.float32)[FATES.index(name["befalls"])], f"{item['id']} {k}"))
        if item["attributions"] is not None:
            mark_tags(text, item["attributions"])
        out[item["split"]].append(text)
    return out


def mark_tags(text, attributions):
    text.tags = np.zeros((len(text.ids), len(TAGS)), dtype=np.int8)
    text.gold = [[] for _ in TAGS]
    for attribution in attributions:
        for k, tag in enumerate(TAGS):
            for begin, end in merged(attribution[tag], text.raw):
                text.mark(text.tags[:, k], begin, end, BEGIN)
                text.gold[k].append((begin, end))


GUM_KINDS = {"person": "PERSON", "organization": "ORGANIZATION", "place": "LOCATION"}
# The texts of the last two are share-alike, those of the first are for measuring alone.
NOT_TRAINED = ("news", "bio", "voyage")
JOINTS = {"de", "la", "del", "di", "da", "van", "von", "der", "den", "al", "bin", "ibn", "y", "el"}
ORGANIZATION_JOINTS = JOINTS | {"of", "the", "and", "&", "for"}
TITLES = {"mr", "mrs", "ms", "dr", "sir", "president", "minister", "prime", "senator", "sen", "judge", "professor", "king", "queen"}
TITLES.update({"ambassador", "governor", "gov", "general", "captain", "chancellor", "chairman", "secretary", "justice", "the", "spokesperson"})
TITLES.update({"lord", "lady", "prince", "princess", "pope", "bishop", "colonel", "major", "rep", "director", "student", "emeritus"})
PEOPLES = re.compile(r".*(ans|ims|ists|eks|ese|ish|eshis|elis|qis|anis|ews)$")  # members of a people or a faith, not persons
WORD = re.compile(r"\w[\w.-]*(?:['’](?!s\b)\w+)*|&")


def proper(text, mention):
    """The name within a mention of the coreference corpus, whose spans take in titles, appositions and relative
    clauses: the words with capitals about its head (or after it, as in "student Ahmed Mohamed"), and what joins them."""
    words = [(m.start(), m.end()) for m in WORD.finditer(text, mention["begin"], mention["end"])]
    person = mention["type"] == "person"
    joints = JOINTS if person else ORGANIZATION_JOINTS

    def word(i):
        return text[words[i][0] : words[i][1]]

    def capital(i):
        return word(i)[0].isupper() and not (person and word(i).lower().rstrip(".") in TITLES)

    def parted(i, k):
        return bool(text[words[i][1] : words[k][0]].strip())

    at = next((i for i, (b, e) in enumerate(words) if b <= mention["head"][0] < e), None)
    while at is not None and not capital(at):
        at = at + 1 if at + 1 < len(words) and not parted(at, at + 1) else None
    if at is None:
        return None
    first = last = at
    k = at - 1
    while k >= 0 and not parted(k, k + 1) and (capital(k) or word(k).lower() in joints):
        first = k if capital(k) and word(k) != "The" else first
        k -= 1
    k = at + 1
    while k < len(words) and not parted(k - 1, k) and (capital(k) or word(k).lower() in joints or word(k)[0].isdigit()):
        last = last if word(k).lower() in joints else k
        k += 1
    if person and first == last and PEOPLES.match(word(first)):
        return None
    return words[first][0], words[last][1]


def gold_names(pieces_dir, data_dir):
    """The texts of GUM with gold names in place of the labels of CoreNLP, by genre. gold: spans with
    their kinds; reference: what CoreNLP says."""
    items = {item["id"]: item for item in read(f"{data_dir}/coreference/gum-open.jsonl")}
    out = {}
    for pieces in pieces_of(pieces_dir, "gum-open"):
        text, item = Text(pieces), items[pieces["id"]]
        raw = utf16(item["text"])
        spans = []
        for m in item["mentions"]:  # the longer ones first
            if m["form"] == "name" and m["type"] in GUM_KINDS:
                span = proper(raw, m)
                if span and not any(b < span[1] and span[0] < e for b, e, _ in spans):
                    spans.append((*span, GUM_KINDS[m["type"]]))
        text.raw, text.gold_names, text.reference = raw, spans, {tuple(n) for n in pieces["names"]}
        text.names = np.zeros(len(text.ids), dtype=np.int8)
        for begin, end, kind in spans:
            text.mark(text.names, begin, end, 1 + 2 * NAMES.index(kind))
        text.mentions = [text.range(b, e) for b, e, _ in spans]
        out.setdefault(item["genre"], []).append(text)
    return out


class Window:
    """What the encoder sees at once, with everything that is to be learned from it. Ranges count
    pieces from the window's beginning, without [CLS]."""

    __slots__ = ("ids", "types", "tags", "names", "said", *POOLED)

    def __init__(self, text, begin, end):
        self.ids, self.types = text.ids[begin:end], text.types[begin:end]
        self.tags = self.names = self.said = None
        for task in POOLED:
            setattr(self, task, [])

    def with_labels(self, text, begin, end):
        self.tags = None if text.tags is None else text.tags[begin:end]
        self.names = None if text.names is None else text.names[begin:end]
        for task, items in text.items.items():
            for ranges, label, key in items:
                if all(begin <= a < b <= end for a, b in ranges):
                    getattr(self, task).append(([(a - begin, b - begin) for a, b in ranges], label, key))
        return self


    def followed_by(self, other):
        """This window with another one behind it."""
        out, n = object.__new__(Window), len(self.ids)
        out.said = None
        for field in ("ids", "types", "tags", "names"):
            own = getattr(self, field)
            setattr(out, field, None if own is None else np.concatenate([own, getattr(other, field)]))
        for task in POOLED:
            moved = [([(a + n, b + n) for a, b in ranges], label, key) for ranges, label, key in getattr(other, task)]
            setattr(out, task, getattr(self, task) + moved)
        return out


def joined(windows, rng, join):
    """The windows in random order, at times some of them as one, so that single sentences stand in
    company too."""
    rng.shuffle(windows)
    out = []
    for window in windows:
        last = out[-1] if out else None
        fits = last is not None and (last.tags is None) == (window.tags is None) and len(last.ids) + len(window.ids) <= WINDOW
        if fits and rng.random() < join:
            out[-1] = last.followed_by(window)
        else:
            out.append(window)
    return out


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
                    yield Window(text, b, e).with_labels(text, b, e)


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
