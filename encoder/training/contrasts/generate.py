"""Writes the contrasts: short sentences of our own with labels that leave no doubt.

    generate.py > contrasts.tsv
    generate.py lessons > lessons.tsv

Fills the frames of frames/*.txt, or of another folder, with the words of names.txt and words.txt; README.md beside this
file describes the format of all of them. The same seed gives the same file."""

import glob
import os
import random
import re
import sys

SEED = 22
OF_EACH_FRAME = 17  # sentences, fewer where a frame has not so many
KINDS = {"p": "person", "c": "organization", "o": "organization", "b": "organization", "n": "organization"}
KINDS.update({"u": "organization", "k": "organization", "g": "organization", "y": "organization", "w": "organization"})
KINDS.update({"s": "organization", "t": "location", "f": "work"})
LISTS = {"c": "clubs", "o": "companies", "b": "banks", "n": "charities", "u": "unions", "g": "agencies"}
LISTS.update({"k": "bureaus", "y": "parties", "w": "papers", "s": "schools", "t": "towns", "f": "films"})
PRONOUNS = {
    "he": ("she", "he"),
    "him": ("her", "him"),
    "his": ("her", "his"),
    "himself": ("herself", "himself"),
    "man": ("woman", "man"),
}
FULL_NAME = 0.85  # of persons; the others appear by surname alone
STRAIGHT = 0.3  # of sentences with curly marks get straight ones
NAME = re.compile(r"\[([a-z])(\d?)([mf]?) ([-0+?]) (harm|help|none|\?)\]")
SLOT = re.compile(r"\{([a-z0-9-]+)(\^?)\}")


def lists(path):
    """The lists of a file: for each name the words for training and those held back."""
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                name, _, words = line.rstrip("\n").partition(": ")
                train, _, held = words.partition(" || ")
                train, held = ([w for w in part.split(" | ") if w] for part in (train, held))
                found[name] = (train, held or train)
    return found


def frames(folder):
    """Every frame as (identity, held back, tone, text)."""
    for path in sorted(glob.glob(os.path.join(folder, "*.txt"))):
        kind = os.path.basename(path)[:-4]
        with open(path, encoding="utf-8") as lines:
            rows = [line.rstrip("\n") for line in lines if not line.startswith("#")]
        for number, row in enumerate(rows, 1):
            tone, _, text = row.partition(" | ")
            yield f"{kind}-{number}", tone.startswith("*"), tone.lstrip("*"), text


class Sentence:
    """One filling of a frame."""

    def __init__(self, words, held, rng):
        self.words, self.held, self.rng = words, held, rng
        self.used = {}  # by list, so that nothing occurs twice
        self.people = {}  # by number, whether male

    def pick(self, name):
        pool = self.words[name][self.held]
        left = [w for w in pool if w not in self.used.get(name, ())] or pool
        word = self.rng.choice(left)
        self.used.setdefault(name, []).append(word)
        return word

    def person(self, number, gender):
        male = gender == "m" if gender else self.rng.random() < 0.5
        self.people[number] = male
        surname = self.pick("surnames")
        if self.rng.random() > FULL_NAME:
            return surname
        return self.pick("men" if male else "women") + " " + surname

    def name(self, match):
        kind, number, gender, stance, befalls = match.groups()
        text = self.person(number, gender) if kind == "p" else self.pick(LISTS[kind])
        article = ""
        if text.startswith("the "):
            article, text = "the ", text[4:]
        return f"{article}[{text}|{KINDS[kind]} {stance} {befalls}]"

    def slot(self, match):
        name, capital = match.groups()
        number = name[-1] if name[-1].isdigit() else ""
        base = name.rstrip("0123456789")
        if base in PRONOUNS:
            word = PRONOUNS[base][self.people.get(number, True)]
        else:
            word = self.pick(name)
        return word[0].upper() + word[1:] if capital else word

    def filled(self, frame):
        text = re.sub(r"\(([^()]*\|[^()]*)\)", lambda m: self.rng.choice(m.group(1).split("|")), frame)
        text = NAME.sub(self.name, text)
        for _ in range(4):  # words may have slots of their own
            text = SLOT.sub(self.slot, text)
        text = re.sub(r"^(<[^>]*>|[“\"‘\[])*([a-z])", lambda m: m.group(0)[:-1] + m.group(2).upper(), text)
        text = re.sub(r"\b([Aa]) (?=[aeioAEIO])", r"\1n ", text)
        text = re.sub(r"(s\|[^\]]*\])(['’])s\b", r"\1\2", text)
        if "“" in text and self.rng.random() < STRAIGHT:
            text = re.sub("[“”]", '"', text)
        return text


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    words = {**lists(f"{here}/words.txt"), **lists(f"{here}/names.txt")}
    print("split\tframe\ttone\tsentence")
    folder = sys.argv[1] if len(sys.argv) > 1 else "frames"
    for identity, held, tone, frame in frames(f"{here}/{folder}"):
        rng = random.Random(f"{SEED} {frame}")
        found = []
        for _ in range(4 * OF_EACH_FRAME):
            text = Sentence(words, held, rng).filled(frame)
            if text not in found and len(found) < OF_EACH_FRAME:
                found.append(text)
        # A name alone does not make a sentence new: of frames without other words take some.
        shapes = {re.sub(r"\[[^|]*\|", "[", t) for t in found}
        for text in found[: max(1, 6 * len(shapes))]:
            print("held" if held else "train", identity, tone, text, sep="\t")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main()
