"""Measures models on the development data and writes a table:

    figures.py --pieces PIECES --data DATA --out FOLDER NAME=MODEL...

MODEL is a model.pt, or a folder with encoder.onnx as it ships, which ONNX Runtime then runs in eight bits.
FOLDER gets NAME.json for every model, which is not measured again, and figures.md."""

import argparse
import json
import os

import torch

from corpora import development
from dequantise import encoder_of
from model import load
from score import Model, Shipped, overall

ROWS = {
    "source": "PolNeAR source, exact",
    "cue": "PolNeAR cue, exact",
    "content": "PolNeAR content, exact",
    "content_overlap": "PolNeAR content, overlap",
    "second_content": "second annotator's ten articles, content, spans exact (another person: 85.9)",
    "rw": "NewsMTSC rw, macro-F1",
    "mt": "NewsMTSC mt, macro-F1",
    "rw_by_stance": "the same by the head of stance, rw",
    "mt_by_stance": "and mt",
    "nyt": "NYT, r × 100",
    "sst5": "SST, five classes",
    "sst2": "SST, two classes",
    "names": "names, gold, GUM news, F1",
    "names_of_reference": "the same, CoreNLP's CRF",
    "names_as_reference": "names as CoreNLP's CRF, PolNeAR, F1",
    "contrast_stance": "held-back contrasts, stance, macro-F1",
    "contrast_stance_right": "held-back contrasts, stance right",
    "contrast_befalls": "held-back contrasts, what befalls, macro-F1",
    "contrast_befalls_right": "held-back contrasts, what befalls right",
    "contrast_tone_right": "held-back contrasts, tone of the sentence right",
    "contrast_source": "held-back contrasts, source, exact",
    "contrast_cue": "held-back contrasts, cue, exact",
    "contrast_content": "held-back contrasts, content, exact",
    "overall": "the mean to choose by",
    "products": "products of matrices a piece, million",
    "file": "encoder.onnx, MB",
}


def measured(path, dev, device):
    if os.path.isdir(path):
        model = Shipped(path)
        products = encoder_of(f"{path}/encoder.onnx").products
    else:
        encoder, heads = load(path, device)
        model, products = Model(encoder, heads), encoder.products
    out = dev.figures(model)
    out.update(overall=overall(out), products=round(products / 1e6, 1), kinds=dev.by_kind(model))
    if os.path.isdir(path):
        out["file"] = round(os.path.getsize(f"{path}/encoder.onnx") / 1e6, 1)
    return out


def table(found):
    lines = ["| development figures | " + " | ".join(found) + " |", "|---" * (len(found) + 1) + "|"]
    for key, title in ROWS.items():
        lines.append(f"| {title} | " + " | ".join(str(f.get(key, "")) for f in found.values()) + " |")
    lines += ["", "Held-back contrasts by kind, right of all: stance / what befalls / tone.", ""]
    lines += ["| kind | " + " | ".join(found) + " |", "|---" * (len(found) + 1) + "|"]
    kinds = next(iter(found.values()))["kinds"]
    for kind in sorted(kinds):
        cells = []
        for f in found.values():
            cells.append(" / ".join(f"{right} of {all_}" for right, all_ in f["kinds"][kind].values()))
        lines.append(f"| {kind} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--pieces", required=True)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--share", type=float, default=1.0)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    p.add_argument("models", nargs="+", metavar="NAME=MODEL")
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    os.makedirs(args.out, exist_ok=True)
    dev, found = development(args.pieces, args.data, args.share), {}
    for name, path in (m.split("=", 1) for m in args.models):
        file = f"{args.out}/{name}.json"
        if not os.path.exists(file):
            said = measured(path, dev, args.device)
            with open(file + ".part", "w", encoding="utf-8") as out:
                json.dump(said, out, indent=1)
            os.replace(file + ".part", file)
        with open(file, encoding="utf-8") as lines:
            found[name] = json.load(lines)
    with open(f"{args.out}/figures.md", "w", encoding="utf-8") as out:
        out.write(table(found))


if __name__ == "__main__":
    main()
