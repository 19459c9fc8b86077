"""Reads the contrasts, sentences of our own with labels (see contrasts/README.md).

    contrasts.py check            counts the labels and compares held-back frames with the others
    contrasts.py texts OUT.jsonl  writes the texts for TrainingPieces
"""

import collections
import json
import os
import re
import sys

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "contrasts", "contrasts.tsv")
STANCES = {"-": "negative", "0": "neutral", "+": "positive", "?": None}
TONES = {"-": (-1,), "0-": (-1, 0), "0": (0,), "0+": (0, 1), "+": (1,), "?": None}
TAG = {"s": "source", "c": "cue", "q": "content"}
MARK = re.compile(r"\[([^|\]]+)\|(\w+) ([-0+?]) (\w+|\?)\]|<(/?)([scq])(\d?)(?::(\w+))?>")


def parse(line):
    """One line of the file as a dictionary. Offsets count characters, all of the basic plane."""
    split, frame, tone, marked = line.rstrip("\n").split("\t")
    text, at, names, open_, phrases, acts = "", 0, [], {}, {}, {}
    for m in MARK.finditer(marked):
        text += marked[at : m.start()]
        at = m.end()
        name, kind, stance, befalls, closing, tag, number, act = m.groups()
        if name:
            label = None if befalls == "?" else befalls
            names.append({"begin": len(text), "end": len(text) + len(name), "kind": kind, "stance": STANCES[stance], "befalls": label})
            text += name
        elif closing:
            phrases.setdefault(number, {}).setdefault(TAG[tag], []).append((open_.pop(tag + number), len(text)))
        else:
            open_[tag + number] = len(text)
            if tag == "c":
                acts[number] = act or "said"
    text += marked[at:]
    assert not open_, f"an unclosed phrase in: {marked}"
    said = [{"act": acts[n], **{t: p.get(t, []) for t in TAG.values()}} for n, p in sorted(phrases.items())]
    return {
        "split": split,
        "frame": frame,
        "kind": frame.rpartition("-")[0],
        "tone": TONES[tone],
        "text": text,
        "names": names,
        # None where quotations are not labelled; empty where nothing is said.
        "attributions": said if frame.startswith("quotes-") else None,
    }


def read(path=FILE):
    with open(path, encoding="utf-8") as lines:
        next(lines)
        items = [parse(line) for line in lines]
    for number, item in enumerate(items):
        item["id"] = f"contrast-{number}"
    return items


def shape(item):
    """The words of a sentence without its names."""
    text = item["text"]
    for name in reversed(item["names"]):
        text = text[: name["begin"]] + name["kind"].upper() + text[name["end"] :]
    return tuple(re.findall(r"\w+", text))


def grams(words):
    padded = ("",) + words + ("",)
    return set(zip(padded, padded[1:])) | set(words)


def check(items):
    """Prints counts, and the held-back frames that come nearest to frames of training."""
    for field in ("split", "kind", "tone"):
        print(field, dict(collections.Counter(str(i[field]) for i in items)))
    names = [n for i in items for n in i["names"]]
    for field in ("kind", "stance", "befalls"):
        print(field, dict(collections.Counter(str(n[field]) for n in names)))
    print("acts", dict(collections.Counter(a["act"] for i in items for a in i["attributions"] or [])))
    train = {i["text"] for i in items if i["split"] == "train"}
    assert not any(i["text"] in train for i in items if i["split"] == "held")
    nearest = {}
    shapes = {shape(i): i["text"] for i in items if i["split"] == "train"}
    shapes = [(grams(words), text) for words, text in shapes.items()]
    for words, item in {shape(i): i for i in items if i["split"] == "held"}.items():
        own = grams(words)
        best = max((len(own & g) / len(own | g), text, item["text"]) for g, text in shapes)
        nearest[item["frame"]] = max(best, nearest.get(item["frame"], best))
    for near, other, own in sorted(nearest.values(), reverse=True)[:12]:
        print(f"{near:.2f}  {own}  |  {other}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["check"]:
        check(read())
    elif len(sys.argv) == 3 and sys.argv[1] == "texts":
        with open(sys.argv[2], "w", encoding="utf-8") as out:
            for item in read():
                out.write(json.dumps({"id": item["id"], "text": item["text"]}, ensure_ascii=False) + "\n")
    else:
        sys.exit(__doc__)
