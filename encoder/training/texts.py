"""Collects the plain texts that TrainingPieces cuts beside the corpora: texts.py DATA OUT.

OUT gets contrasts.jsonl, our own sentences, and cnn.jsonl, dm.jsonl and pages.jsonl, news without labels that the
teachers label: the articles of DATA/summaries and the bodies of DATA/pages."""

import gzip
import json
import os
import sys

import contrasts
from data import read

NEWS = {"cnn": "summaries/cnn-open.jsonl", "dm": "summaries/dm-open.jsonl", "pages": "pages/article-bodies-open.jsonl.gz"}


def write(path, items):
    with open(path + ".part", "w", encoding="utf-8") as out:
        for name, text in items:
            out.write(json.dumps({"id": name, "text": text}, ensure_ascii=False) + "\n")
    os.replace(path + ".part", path)


def main(folder, out):
    os.makedirs(out, exist_ok=True)
    write(f"{out}/contrasts.jsonl", ((i["id"], i["text"]) for i in contrasts.read()))
    for name, path in NEWS.items():
        path = f"{folder}/{path}"
        if path.endswith(".gz"):
            with gzip.open(path, "rt", encoding="utf-8", newline="\n") as lines:
                items = [json.loads(line) for line in lines if line.strip()]
        else:
            items = read(path)
        write(f"{out}/{name}.jsonl", ((f"{name}-{i['id']}", i.get("body") or i["text"]) for i in items))


if __name__ == "__main__":
    main(*sys.argv[1:])
