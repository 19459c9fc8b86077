"""Shows how far vectors of one model differ between processors.

    python portable.py MODEL PIECES native.npy
    qemu-x86_64 -cpu Haswell python portable.py MODEL PIECES haswell.npy native.npy

The second runs as on a CPU with AVX2 and without VNNI, and prints the difference to the first. MODEL
is an encoder.onnx, PIECES a file of TrainingPieces whose first text is taken. Needs onnxruntime."""

import json
import sys

import numpy as np
import onnxruntime

CLS, SEP = 101, 102  # as in data.py, which would load torch

model, pieces, out, *other = sys.argv[1:]
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = options.inter_op_num_threads = 1
session = onnxruntime.InferenceSession(model, options)
with open(pieces, encoding="utf-8") as lines:
    text = json.loads(lines.readline())
vectors = []
for begin, end, _, _ in text["windows"]:
    ids = np.array([[CLS] + text["ids"][begin:end] + [SEP]], np.int32)
    types = np.array([[0] + text["types"][begin:end] + [0]], np.int32)
    vectors.append(session.run(None, {"ids": ids, "types": types})[0].ravel())
x = np.concatenate(vectors)
np.save(out, x)
if other:
    y = np.load(other[0])
    share = np.sqrt(((x - y) ** 2).sum() / (y**2).sum())
    print(f"{len(text['windows'])} windows, difference by length {100 * share:.2f} %")
