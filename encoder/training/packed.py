"""Files in parts of 20 MB (inputs) and 15 MB (results), for machines that take and give no more at once:

    packed.py inputs WORK PARTS    pieces and base models, all that a machine without Java and network needs beside DATA
    packed.py results WORK PARTS   the model in eight bits, figures and logs
    packed.py unpack PARTS WORK    what either of them packed

Base models are packed in eight bits by row, a quarter of their size."""

import glob
import hashlib
import io
import os
import sys
import zipfile

import numpy as np
import torch

INPUTS, RESULTS = 20_000_000, 15_000_000  # bytes of a part
SMALL = 200_000  # numbers; a smaller matrix stays as it is
BASES = ("bert", "minilm")
EIGHT_BITS = "-eight-bits.npz"


def rounded(state):
    out = {}
    for name, t in state.items():
        x = t.numpy()
        if x.ndim < 2 or x.size < SMALL:
            out[name] = x
        else:
            scale = np.maximum(np.abs(x).max(1, keepdims=True), 1e-8) / 127
            out[f"{name} rows"], out[f"{name} scale"] = np.round(x / scale).astype(np.int8), scale.astype(np.float32)
    return out


def restored(found):
    out = {}
    for name in found.files:
        if name.endswith(" rows"):
            plain = name.removesuffix(" rows")
            out[plain] = torch.from_numpy(found[name] * found[f"{plain} scale"])
        elif not name.endswith(" scale"):
            out[name] = torch.from_numpy(found[name])
    return out


def parts(archive, folder, size):
    os.makedirs(folder, exist_ok=True)
    sums = []
    for k in range(0, len(archive), size):
        name, part = f"part-{k // size:02}.bin", archive[k : k + size]
        with open(f"{folder}/{name}", "wb") as out:
            out.write(part)
        sums.append(f"{hashlib.sha256(part).hexdigest()}  {name}\n")
    with open(f"{folder}/SHA256SUMS", "w", encoding="utf-8") as out:
        out.writelines(sums)
    print(f"{len(sums)} parts, {len(archive) / 1e6:.1f} MB")


def pack(work, folder, patterns, bases):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(p for pattern in patterns for p in glob.glob(f"{work}/{pattern}", recursive=True)):
            if os.path.isfile(path):
                archive.write(path, os.path.relpath(path, work))
        for name in bases:
            with archive.open(name + EIGHT_BITS, "w", force_zip64=True) as out:
                np.savez(out, **rounded(torch.load(f"{work}/{name}.pt", map_location="cpu")["encoder"]))
    parts(buffer.getvalue(), folder, INPUTS if bases else RESULTS)


def unpack(folder, work):
    os.makedirs(work, exist_ok=True)
    whole = b""
    with open(f"{folder}/SHA256SUMS", encoding="utf-8") as sums:
        for line in sums:
            sum_, name = line.split()
            with open(f"{folder}/{name}", "rb") as file:
                part = file.read()
            if hashlib.sha256(part).hexdigest() != sum_:
                sys.exit(f"{folder}/{name} is not what was packed: carry it again")
            whole += part
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        archive.extractall(work)
    for path in glob.glob(f"{work}/*{EIGHT_BITS}"):
        with np.load(path) as found:
            torch.save({"encoder": restored(found)}, path.replace(EIGHT_BITS, ".pt"))
        os.remove(path)


if __name__ == "__main__":
    what, first, second = sys.argv[1:]
    if what == "inputs":
        pack(first, second, ["pieces/*.npz", "pieces/done"], BASES)
    elif what == "results":
        pack(first, second, ["model/int8/*", "figures/*", "log/*"], ())
    else:
        unpack(first, second)
