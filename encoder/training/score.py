"""Dev figures: what the encoder with its heads reaches on the development files."""

import math
import os

import numpy as np
import torch

from torch.nn import functional as F

from data import Window, padded
from model import NAMES, TAGS, around, pooled, read_layers

QUOTES = "\"“”„‟«»‘’‚‛'`″"


def f1(found, gold, right):
    return 200.0 * right / (found + gold) if found + gold else 0.0


def viterbi(scores):
    """Best B-I-O labels of [pieces, 3] log-probabilities, where no I follows an O."""
    o, b, i = float(scores[0][0]), float(scores[0][1]), -1e9
    back = []
    for so, sb, si in scores[1:].tolist():
        best = max(o, b, i)
        prior = 0 if best == o else 1 if best == b else 2
        inside = max(b, i)
        back.append((prior, prior, 1 if inside == b else 2))
        o, b, i = best + so, best + sb, inside + si
    label = int(np.argmax([o, b, i]))
    labels = [label]
    for step in reversed(back):
        label = step[label]
        labels.append(label)
    return labels[::-1]


def spans_of(labels, begins, ends, first):
    out = []
    for k, label in enumerate(labels):
        if label == 1:
            out.append([begins[first + k], ends[first + k]])
        elif label == 2:
            out[-1][1] = ends[first + k]
    return [tuple(s) for s in out]


def trim(span, raw):
    begin, end = span
    while begin < end and (raw[begin].isspace() or raw[begin] in QUOTES):
        begin += 1
    while end > begin and (raw[end - 1].isspace() or raw[end - 1] in QUOTES):
        end -= 1
    return begin, end


def overlap_matches(found, gold):
    """One-to-one matches with a character intersection over union of a half or more."""
    right, used = 0, set()
    for f in found:
        best, which = 0.5, None
        for j, g in enumerate(gold):
            inter = min(f[1], g[1]) - max(f[0], g[0])
            if j not in used and inter > 0:
                iou = inter / (max(f[1], g[1]) - min(f[0], g[0]))
                if iou >= best:
                    best, which = iou, j
        if which is not None:
            used.add(which)
            right += 1
    return right


def own_outputs(text, window_outputs):
    """Joins the outputs of a text's windows: each piece has it from the window that owns it."""
    out = np.zeros((len(text.ids), window_outputs[0].shape[-1]), dtype=np.float32)
    for (begin, _, own_begin, own_end), o in zip(text.windows, window_outputs):
        out[own_begin:own_end] = o[own_begin - begin : own_end - begin]
    return out


def block_ranges(text):
    cuts = text.blocks + [len(text.ids)]
    return [(a, b) for a, b in zip(cuts, cuts[1:]) if b > a]


def tag_figures(texts, outputs):
    """Exact F1 of the spans of source, cue and content, and overlap F1 of content. A content in two
    parts counts as two spans."""
    counts = np.zeros((len(TAGS), 3))
    overlap = np.zeros(3)
    for text, logp in zip(texts, outputs):
        for k in range(len(TAGS)):
            found = []
            for a, b in block_ranges(text):
                found += spans_of(viterbi(logp[a:b, 3 * k : 3 * k + 3]), text.begins, text.ends, a)
            found = {trim(s, text.raw) for s in found}
            gold = {trim(s, text.raw) for s in text.gold[k]}
            found, gold = {s for s in found if s[1] > s[0]}, {s for s in gold if s[1] > s[0]}
            counts[k] += len(found), len(gold), len(found & gold)
            if TAGS[k] == "content":
                overlap += len(found), len(gold), overlap_matches(sorted(found), sorted(gold))
    figures = {tag: f1(*counts[k]) for k, tag in enumerate(TAGS)}
    figures["content_overlap"] = f1(*overlap)
    return figures


def name_figures(texts, outputs):
    """F1 of names against the labels of CoreNLP: span and kind."""
    counts = np.zeros(3)
    for text, logp in zip(texts, outputs):
        found, gold = set(), set()
        for a, b in block_ranges(text):
            found |= names_of(best_names(logp[a:b]), a)
            gold |= names_of(text.names[a:b].tolist(), a)
        counts += len(found), len(gold), len(found & gold)
    return f1(*counts)


def best_names(logp):
    """Viterbi over O and B, I of each kind; I follows only B or I of its kind."""
    n = logp.shape[1]
    allowed = np.full((n, n), -1e9)
    for to in range(n):
        for of in range(n):
            inside = to > 0 and to % 2 == 0
            if not inside or of in (to, to - 1):
                allowed[of, to] = 0
    score = logp[0].copy()
    score[2::2] = -1e9
    back = []
    for step in logp[1:]:
        total = score[:, None] + allowed
        back.append(total.argmax(0))
        score = total.max(0) + step
    label = int(score.argmax())
    labels = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        labels.append(label)
    return labels[::-1]


def names_of(labels, first):
    out, begin = set(), None
    for k, label in enumerate(labels + [0]):
        if begin is not None and (label == 0 or label % 2 == 1 or label != begin[1] + 1):
            out.add((first + begin[0], first + k, begin[1]))
            begin = None
        if label % 2 == 1:
            begin = (k, label)
    return out


def macro_f1(gold, found, classes=3):
    gold, found = np.array(gold), np.array(found)
    scores = []
    for c in range(classes):
        right = ((gold == c) & (found == c)).sum()
        scores.append(f1((found == c).sum(), (gold == c).sum(), right))
    return float(np.mean(scores))


class Model:
    """A trained encoder with its heads, as something to measure."""

    tells = {"befalls"}  # of what not every model tells

    def __init__(self, encoder, heads):
        self.encoder, self.heads = encoder, heads
        self.layers = read_layers(len(encoder.layers))

    @torch.no_grad()
    def batch(self, windows):
        """Vectors [windows, pieces, width] and what the reader says of tags."""
        self.encoder.eval(), self.heads.eval()
        device = self.encoder.places.device
        ids, types, mask = (torch.from_numpy(a).to(device) for a in padded(windows))
        with torch.autocast(device.type, dtype=torch.bfloat16):
            states = self.encoder.states(ids, types, mask)
        read = torch.cat([states[k - 1] for k in self.layers], -1).float()
        return states[-1].float(), self.heads.reader(read, [len(w.ids) + 2 for w in windows])

    @torch.no_grad()
    def names(self, x):
        return self.heads.names(around(x[None], [len(x) - 2])[0, 1:-1])

    def batches(self, windows, size=4096):
        """Yields numbers of windows of like length with what batch gives of them."""
        order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
        i = 0
        while i < len(order):
            n = len(windows[order[i]].ids) + 10
            numbers = order[i : i + max(1, size // n)]
            yield numbers, *self.batch([windows[j] for j in numbers])
            i += len(numbers)

    def outputs(self, windows):
        """Yields the number of each window, its vectors with those of [CLS] and [SEP], and its tags."""
        for numbers, x, tags in self.batches(windows):
            for row, j in enumerate(numbers):
                n = len(windows[j].ids)
                yield j, x[row, : n + 2], tags[row, 1 : n + 1]

    @torch.no_grad()
    def answers(self, windows, task):
        """Yields label, identity and answer of every item of a task."""
        for numbers, x, _ in self.batches(windows):
            items = [(row, item) for row, j in enumerate(numbers) for item in getattr(windows[j], task)]
            if items:
                head = {"tone": "rating"}.get(task, task)
                said = getattr(self.heads, head)(pooled(x, [(row, ranges) for row, (ranges, _, _) in items]))
                for (_, (_, label, key)), y in zip(items, said.cpu().numpy()):
                    yield label, key, y


class Shipped(Model):
    """The files of a model as the library runs them, by ONNX Runtime on one thread."""

    def __init__(self, folder):
        import onnxruntime

        from dequantise import heads_of

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(f"{folder}/encoder.onnx", options)
        self.heads = heads_of(folder).eval()
        self.tells = {n.removesuffix(".head") for n in os.listdir(folder)}
        if "stance" not in self.tells:  # a model of before the contrasts, whose polarity is all that it tells
            self.heads.stance = self.heads.target

    def batch(self, windows):
        ids, types, mask = padded(windows, quantum=1)
        full = mask.all()
        if not full:  # the graph knows no padding: windows of one length go together
            out = [self.batch([w]) for w in windows]
            n = ids.shape[1]
            return tuple(torch.cat([F.pad(part, (0, 0, 0, n - part.shape[1])) for part in parts]) for parts in zip(*out))
        said = self.session.run(None, {"ids": ids.astype(np.int32), "types": types.astype(np.int32)})
        x = torch.from_numpy(said[0])
        if len(said) > 1:
            return x, torch.from_numpy(said[1])
        return x, self.heads.tags(around(x, [len(w.ids) for w in windows])).detach()

    def batches(self, windows, size=4096):
        by_length = {}
        for j, w in enumerate(windows):
            by_length.setdefault(len(w.ids), []).append(j)
        for n, numbers in sorted(by_length.items()):
            step = max(1, size // (n + 2))
            for i in range(0, len(numbers), step):
                part = numbers[i : i + step]
                yield part, *self.batch([windows[j] for j in part])


def whole_windows(texts):
    return [(t, Window(text, b, e)) for t, text in enumerate(texts) for b, e, _, _ in text.windows]


TONE = 0.3  # a rating between this and its negative is neutral


def tone_right(tones, rating):
    return (-1 if rating < -TONE else 1 if rating > TONE else 0) in tones


class Scorer:
    """Measures a model on the development data."""

    def __init__(self, quotes, second, rw, mt, ratings, stars, contrasts, names):
        self.quotes, self.second, self.rw, self.mt = quotes, second, rw, mt
        self.ratings, self.stars, self.contrasts, self.names = ratings, stars, contrasts, names

    def figures(self, model):
        tags, names = self.sequences(model, self.quotes)
        out = {**tag_figures(self.quotes, tags), "names_as_reference": name_figures(self.quotes, names)}
        tags, _ = self.sequences(model, self.second)
        out["second_content"] = tag_figures(self.second, tags)["content"]
        for name in ("rw", "mt"):
            windows = getattr(self, name)
            out[name] = macro_f1(*classes(model.answers(windows, "target")))
            for window in windows:
                window.stance = window.target
            out[f"{name}_by_stance"] = macro_f1(*classes(model.answers(windows, "stance")))
        answers = list(model.answers(self.stars, "stars"))
        out["sst5"] = 100.0 * np.mean([g.argmax() == y.argmax() for g, _, y in answers])
        odds = [(g.argmax(), np.exp(y - y.max())) for g, _, y in answers if g.argmax() != 2]
        out["sst2"] = 100.0 * np.mean([(p[3] + p[4] > p[0] + p[1]) == (g > 2) for g, p in odds])
        rated = list(model.answers(self.ratings, "rating"))
        out["nyt"] = 100.0 * np.corrcoef([g[0] for g, _, _ in rated], [y[0] for _, _, y in rated])[0, 1]
        out.update(self.of_contrasts(model))
        out.update(self.gold_names(model))
        return {k: round(float(v), 2) for k, v in out.items()}

    def of_contrasts(self, model):
        windows = [Window(t, 0, len(t.ids)).with_labels(t, 0, len(t.ids)) for t in self.contrasts]
        out = {}
        for task in ("stance", "befalls"):
            if task == "befalls" and "befalls" not in model.tells:
                continue
            gold, found = classes(model.answers(windows, task))
            out[f"contrast_{task}"] = macro_f1(gold, found)
            out[f"contrast_{task}_right"] = 100.0 * np.mean([g == f for g, f in zip(gold, found)])
        out["contrast_tone_right"] = 100.0 * np.mean([tone_right(g, y[0]) for g, _, y in model.answers(windows, "tone")])
        quoted = [t for t in self.contrasts if t.tags is not None]
        if quoted:
            tags, _ = self.sequences(model, quoted)
            out.update({f"contrast_{k}": v for k, v in tag_figures(quoted, tags).items() if k in TAGS})
        return out

    def by_kind(self, model):
        """Of the contrasts, by their kind: how many labels are right, of how many."""
        out = {}
        for task in ("stance", "befalls", "tone"):
            for text in self.contrasts:
                out.setdefault(text.kind, {}).setdefault(task, [0, 0])
            if task == "befalls" and "befalls" not in model.tells:
                continue
            windows = [(t, Window(t, 0, len(t.ids)).with_labels(t, 0, len(t.ids))) for t in self.contrasts]
            kinds = {key: t.kind for t, w in windows for _, _, key in getattr(w, task)}
            for label, key, y in model.answers([w for _, w in windows], task):
                right = tone_right(label, y[0]) if task == "tone" else label.argmax() == y.argmax()
                cell = out[kinds[key]][task]
                cell[0], cell[1] = cell[0] + int(right), cell[1] + 1
        return out

    def gold_names(self, model):
        """F1 of names of news against gold, the model's and those of CoreNLP."""
        _, names = self.sequences(model, self.names)
        own, theirs = np.zeros(3), np.zeros(3)
        for text, logp in zip(self.names, names):
            found = set()
            for a, b in block_ranges(text):
                for first, last, label in names_of(best_names(logp[a:b]), a):
                    found.add((text.begins[first], text.ends[last - 1], NAMES[(label - 1) // 2]))
            gold = set(text.gold_names)
            own += len(found), len(gold), len(found & gold)
            theirs += len(text.reference), len(gold), len(text.reference & gold)
        return {"names": f1(*own), "names_of_reference": f1(*theirs)}

    def sequences(self, model, texts):
        """Log odds of tags and names of every piece of every text."""
        windows = whole_windows(texts)
        results = [[] for _ in texts]
        said = [None] * len(windows)
        for j, x, tags in model.outputs([w for _, w in windows]):
            tags = torch.log_softmax(tags.view(len(tags), -1, 3), -1).flatten(1)
            said[j] = torch.cat([tags, torch.log_softmax(model.names(x), -1)], 1).cpu().numpy()
        for (t, _), y in zip(windows, said):
            results[t].append(y)
        joined = [own_outputs(text, r) for text, r in zip(texts, results)]
        return [j[:, :9] for j in joined], [j[:, 9:] for j in joined]


def classes(answers):
    pairs = [(int(label.argmax()), int(y.argmax())) for label, _, y in answers]
    return [g for g, _ in pairs], [f for _, f in pairs]


def overall(figures):
    """One number to choose by: the mean of what the users of the encoder need, tags first."""
    tags = (2 * figures["content"] + figures["source"] + figures["cue"]) / 4
    tone = (figures["rw"] + figures["mt"] + figures["nyt"] + (figures["sst5"] + figures["sst2"]) / 2) / 4
    return round((tags + tone) / 2, 2) if not math.isnan(tone) else tags
