"""All texts of the training, and those of development."""

import random

import data
from score import Scorer

NYT_DEV = 10  # articles whose number is one above a multiple of this are for development
NEWS = ("cnn", "dm", "pages")  # without labels
LEAST = 0.05  # of the development texts, however small the share of the training


def some(items, share, rng):
    return items if share >= 1 else rng.sample(items, max(2, int(len(items) * share)))


def to_train(pair):
    return data.article(pair[1]) % NYT_DEV != 1


class Corpora:
    """share: of all texts, for trials."""

    def __init__(self, pieces, folder, share=1.0):
        self.pieces, self.folder, self.share = pieces, folder, share
        self.rng = random.Random(0)
        self.quotes = self.part(data.quotations(pieces, folder, "polnear-train"))
        self.second = self.part(data.quotations(pieces, folder, "polnear-train-second"))
        self.target = self.labelled("targets", "newsmtsc-train")
        self.market = self.labelled("targets", "sentfin")
        self.directed = self.labelled("directed", "dse-train")
        self.stars = self.labelled("sentences", "sst-train")
        self.ratings = [p for p in self.labelled("sentences", "nyt-open") if to_train(p)]
        self.contrasts = self.part(data.contrasting(pieces)["train"])
        genres = data.gold_names(pieces, folder)
        self.names = self.part([t for g in sorted(genres) if g not in data.NOT_TRAINED for t in genres[g]])

    def part(self, items):
        return some(items, self.share, self.rng)

    def labelled(self, kind, name):
        return self.part(data.labelled(self.pieces, self.folder, kind, name))

    def epoch(self, rng, args):
        """The labelled windows of one pass."""
        out = list(data.paragraphs(self.quotes, rng, args.split, args.keep))
        out += data.paragraphs(self.second, rng, args.split, args.keep)
        news = data.targets(self.target, "target")
        for window in news:  # what people say of news is mostly stance too; the contrasts set it right
            window.stance = list(window.target)
        out += news
        out += data.stars(self.stars)
        out += data.ratings(self.ratings, rng, args.join)
        out += data.joined(list(data.paragraphs(some(self.contrasts, args.contrasts, rng), rng, 0, 1)), rng, args.join)
        out += data.paragraphs(self.names, rng, args.split, 1)
        if args.market > 0:
            out += data.targets(some(self.market, args.market, rng), "market")
        if args.directed > 0:
            out += data.targets(some(self.directed, args.directed, rng), "directed")
        return out

    def unlabelled(self):
        """All training texts, and news without labels, for teachers to label."""
        out = self.quotes + self.contrasts + self.names
        for pairs in (self.target, self.market, self.directed, self.stars, self.ratings):
            out += {text.ids.tobytes(): text for text, _ in pairs}.values()
        for name in NEWS:
            out += self.part(data.plain(self.pieces, name))
        return out


def development(pieces, folder, share=1.0):
    """What figures are measured on."""
    rng, share = random.Random(0), max(share, LEAST)

    def labelled(kind, name):
        return data.labelled(pieces, folder, kind, name)

    ratings = [p for p in labelled("sentences", "nyt-open") if not to_train(p)]
    return Scorer(
        quotes=some(data.quotations(pieces, folder, "polnear-dev"), share, rng),
        second=some(data.quotations(pieces, folder, "polnear-dev-second"), share, rng),
        rw=data.targets(some(labelled("targets", "newsmtsc-rw-dev"), share, rng), "target"),
        mt=data.targets(some(labelled("targets", "newsmtsc-mt-dev"), share, rng), "target"),
        ratings=data.ratings(some(ratings, share, rng)),
        stars=data.stars(some(labelled("sentences", "sst-dev"), share, rng)),
        contrasts=some(data.contrasting(pieces)["held"], share, rng),
        names=some(data.gold_names(pieces, folder)["news"], share, rng),
    )
