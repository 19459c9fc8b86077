"""Dev figures: what the encoder with its heads reaches on the development files."""

import math

import numpy as np
import torch

from data import Window, padded
from model import TAGS, around, pooled

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


class Scorer:
    """Runs a model over the development data."""

    def __init__(self, quotes, rw, mt, ratings, stars):
        self.quotes, self.rw, self.mt, self.ratings, self.stars = quotes, rw, mt, ratings, stars

    @torch.no_grad()
    def figures(self, encoder, heads, dtype=torch.bfloat16):
        encoder.eval()
        out = {}
        tags, names = self.sequence_outputs(encoder, heads, self.quotes, dtype)
        out.update(tag_figures(self.quotes, tags))
        out["names"] = name_figures(self.quotes, names)
        out["rw"] = macro_f1(*self.classes(encoder, heads.target, self.rw, "target", dtype))
        out["mt"] = macro_f1(*self.classes(encoder, heads.target, self.mt, "target", dtype))
        gold, found = self.classes(encoder, heads.stars, self.stars, "stars", dtype)
        out["sst5"] = 100.0 * np.mean(np.array(gold) == np.array(found))
        scores = self.scores(encoder, heads.stars, self.stars, "stars", dtype)
        right = [(s[3] + s[4] > s[0] + s[1]) == (g.argmax() > 2) for g, s in scores if g.argmax() != 2]
        out["sst2"] = 100.0 * float(np.mean(right))
        rated = self.scores(encoder, heads.rating, self.ratings, "rating", dtype)
        gold = np.array([float(g[0]) for g, _ in rated])
        found = np.array([float(s[0]) for _, s in rated])
        out["nyt"] = 100.0 * float(np.corrcoef(gold, found)[0, 1])
        return {k: round(float(v), 2) for k, v in out.items()}

    @staticmethod
    def vectors(encoder, windows, dtype, size=4096):
        """Yields each window with its vectors, those of like length encoded together."""
        order = sorted(range(len(windows)), key=lambda i: len(windows[i].ids))
        i = 0
        while i < len(order):
            n = len(windows[order[i]].ids) + 10
            batch = order[i : i + max(1, size // n)]
            device = encoder.places.device.type
            inputs = padded([windows[j] for j in batch])
            ids, types, mask = (torch.from_numpy(a).to(device) for a in inputs)
            with torch.autocast(device, dtype=torch.bfloat16, enabled=dtype == torch.bfloat16):
                x = encoder(ids, types, mask).float()
            for row, j in enumerate(batch):
                yield j, x[row, : len(windows[j].ids) + 2]
            i += len(batch)

    def sequence_outputs(self, encoder, heads, texts, dtype):
        windows, owners = [], []
        for t, text in enumerate(texts):
            for w, (begin, end, _, _) in enumerate(text.windows):
                windows.append(Window(text, begin, end))
                owners.append((t, w))
        results = [[None] * len(text.windows) for text in texts]
        for j, x in self.vectors(encoder, windows, dtype):
            body = around(x[None], [len(x) - 2])[0, 1:-1]
            tags = torch.log_softmax(heads.tags(body).view(-1, len(TAGS), 3), -1).view(-1, 9)
            names = torch.log_softmax(heads.names(body), -1)
            t, w = owners[j]
            results[t][w] = torch.cat([tags, names], 1).cpu().numpy()
        joined = [own_outputs(text, r) for text, r in zip(texts, results)]
        return [j[:, :9] for j in joined], [j[:, 9:] for j in joined]

    def scores(self, encoder, head, windows, field, dtype):
        out = {}
        for j, x in self.vectors(encoder, windows, dtype):
            for ranges, label, key in getattr(windows[j], field):
                y = head(pooled(x, ranges))
                out[key] = (label, (torch.softmax(y, -1) if len(y) > 1 else y).cpu().numpy())
        return [out[k] for k in sorted(out)]

    def classes(self, encoder, head, windows, field, dtype):
        scores = self.scores(encoder, head, windows, field, dtype)
        return [int(g.argmax()) for g, _ in scores], [int(s.argmax()) for _, s in scores]


def overall(figures):
    """One number to choose by: the mean of what the users of the encoder need, tags first."""
    tags = (2 * figures["content"] + figures["source"] + figures["cue"]) / 4
    tone = (figures["rw"] + figures["mt"] + figures["nyt"] + (figures["sst5"] + figures["sst2"]) / 2) / 4
    return round((tags + tone) / 2, 2) if not math.isnan(tone) else tags
