"""Writes a trained encoder as one ONNX file and its heads as small resources.

The graph is built by hand, so that it holds what ONNX Runtime runs fastest on a CPU and nothing
else. Inputs: ids and types, int32 [windows, pieces], where all windows are of one length. Output:
vectors, float [windows, pieces, width]."""

import argparse
import hashlib
import json
import os
import struct

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from data import CLS, SEP, pieces_of
from model import FATES, NAMES, STANCES, TAGS, load

# Weights use seven of eight bits: two products of an unsigned byte with them fit a signed 16-bit
# sum (255 * 64 * 2 < 32768), so that CPUs without VNNI, which add in 16 bits, compute the same sums
# as those with it.
WEIGHT_LIMIT = 64
CALIBRATION = 6  # texts


class Graph:
    def __init__(self, prefix=""):
        self.nodes, self.weights, self.count, self.prefix = [], [], 0, prefix

    def const(self, value, dtype=np.float32, name=None):
        name = self.prefix + (name or f"c{len(self.weights)}")
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(np.asarray(value, dtype=dtype)), name))
        return name

    def op(self, kind, *inputs, outputs=1, domain="", **attributes):
        self.count += 1
        names = [f"{self.prefix}{kind.lower()}{self.count}" + (f"_{k}" if outputs > 1 else "") for k in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names


def array(t):
    return t.detach().float().numpy()


def seven_bits(weight):
    """Per output channel: weights as signed bytes within seven bits, and the scale of each. Of some
    scales that clip the largest weights, each channel takes the one with the least square error."""
    largest = np.maximum(np.abs(weight).max(axis=1, keepdims=True), 1e-8)
    best, error = None, None
    for share in np.linspace(0.7, 1.0, 16):
        scale = (share * largest / WEIGHT_LIMIT).astype(np.float32)
        q = np.clip(np.round(weight / scale), -WEIGHT_LIMIT, WEIGHT_LIMIT)
        e = ((q * scale - weight) ** 2).sum(axis=1, keepdims=True)
        if best is None:
            best, error = scale, e
        best, error = np.where(e < error, scale, best), np.minimum(e, error)
    return np.clip(np.round(weight / best), -WEIGHT_LIMIT, WEIGHT_LIMIT).astype(np.int8), best[:, 0]


# By which each input of a layer is divided, and its weights multiplied, before both are rounded.
SMOOTH = {}


@torch.no_grad()
def smooth(encoder, windows):
    """Evens out the inputs of every layer, of which a few are far larger than the rest, at the cost of
    its weights (SmoothQuant, Xiao et al., ICML 2023, with its alpha chosen for each layer by the
    square error of the layer's output)."""
    inputs = {}
    hooks = []
    for layer in [m for m in encoder.modules() if isinstance(m, nn.Linear)]:
        hooks.append(layer.register_forward_hook(lambda m, x, y: inputs.setdefault(m, []).append(x[0][0])))
    for ids, types in windows:
        encoder(ids, types, torch.ones(ids.shape))
    for hook in hooks:
        hook.remove()
    for layer, seen in inputs.items():
        largest = torch.cat(seen).abs().amax(0).clamp(min=1e-3)
        weights = layer.weight.abs().amax(0).clamp(min=1e-3)
        best, error = None, None
        for alpha in (None, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
            by = torch.ones_like(largest) if alpha is None else (largest**alpha / weights ** (1 - alpha)).clamp(min=1e-3)
            q, scale = seven_bits((layer.weight * by).numpy())
            rounded = torch.from_numpy(q * scale[:, None])
            e = sum(float(((unsigned(x / by) @ rounded.T - x @ layer.weight.T) ** 2).sum()) for x in seen)
            if error is None or e < error:
                best, error = (None if alpha is None else by), e
        if best is not None:
            SMOOTH[layer] = best.numpy()


def unsigned(x):
    """x as ONNX Runtime rounds it, to unsigned bytes between its least and its largest."""
    low, high = min(float(x.min()), 0.0), max(float(x.max()), 0.0)
    scale = max((high - low) / 255, 1e-12)
    zero = round(-low / scale)
    return (torch.clamp(torch.round(x / scale) + zero, 0, 255) - zero) * scale


def linear(g, x, layer, mode):
    """x times the layer's weights plus its bias, in the mode's precision."""
    weight, bias = array(layer.weight), g.const(array(layer.bias))
    if mode == "fp32":
        return g.op("Add", g.op("MatMul", x, g.const(weight.T)), bias)
    if layer in SMOOTH:
        x, weight = g.op("Mul", x, g.const(1 / SMOOTH[layer])), weight * SMOOTH[layer]
    q, scale = seven_bits(weight)
    q = g.const(q.T, np.int8)
    return g.op(
        "DynamicQuantizeMatMul", x, q, g.const(scale), g.const(np.zeros_like(scale), np.int8), bias, domain="com.microsoft"
    )


def build(encoder, mode):
    g = Graph()
    words = array(encoder.words.weight)
    if mode == "fp32":
        x = g.op("Gather", g.const(words), "ids")
    else:
        scale = np.maximum(np.abs(words).max(axis=1, keepdims=True), 1e-8) / 127
        table = g.const(np.round(words / scale), np.int8)
        x = g.op("Mul", g.op("Cast", g.op("Gather", table, "ids"), to=TensorProto.FLOAT), g.op("Gather", g.const(scale), "ids"))
    length = g.op("Slice", g.op("Shape", "ids"), g.const([1], np.int64), g.const([2], np.int64))
    places = g.op("Slice", g.const(array(encoder.places)), g.const([0], np.int64), length, g.const([0], np.int64))
    x = g.op("Add", g.op("Add", x, g.op("Gather", g.const(array(encoder.capitals.weight)), "types")), places)

    def norm(x, layer):
        return g.op("LayerNormalization", x, g.const(array(layer.weight)), g.const(array(layer.bias)), epsilon=1e-12, axis=-1)

    def sum_norm(x, y, layer):
        """The norm of x + y in one pass over both: a sixth of the encoder's time less than in two."""
        weight, bias = g.const(array(layer.weight)), g.const(array(layer.bias))
        return g.op("SkipLayerNormalization", x, y, weight, bias, domain="com.microsoft", epsilon=1e-12)

    x = norm(x, encoder.norm)
    width = words.shape[1]
    size = int(encoder.size)
    shape = g.const([0, 0, -1, size], np.int64)
    root = g.const(1 / np.sqrt(size))
    for layer in encoder.layers:
        q, k, v = g.op("Split", linear(g, x, layer.qkv, mode), outputs=3, axis=-1, num_outputs=3)
        q = g.op("Transpose", g.op("Reshape", q, shape), perm=[0, 2, 1, 3])
        k = g.op("Transpose", g.op("Reshape", k, shape), perm=[0, 2, 3, 1])
        v = g.op("Transpose", g.op("Reshape", v, shape), perm=[0, 2, 1, 3])
        p = g.op("Softmax", g.op("Mul", g.op("MatMul", q, k), root), axis=-1)
        back = g.const([0, 0, layer.out.in_features], np.int64)
        y = g.op("Reshape", g.op("Transpose", g.op("MatMul", p, v), perm=[0, 2, 1, 3]), back)
        x = sum_norm(linear(g, y, layer.out, mode), x, layer.norm1)
        y = g.op("Gelu", linear(g, x, layer.up, mode))
        x = sum_norm(linear(g, y, layer.down, mode), x, layer.norm2)
    g.nodes.append(helper.make_node("Identity", [x], ["vectors"]))
    grid = ["windows", "pieces"]
    graph = helper.make_graph(
        g.nodes,
        "lede-encoder",
        [
            helper.make_tensor_value_info("ids", TensorProto.INT32, grid),
            helper.make_tensor_value_info("types", TensorProto.INT32, grid),
        ],
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, grid + [width])],
        g.weights,
    )
    opsets = [helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
    return helper.make_model(graph, opset_imports=opsets, ir_version=10, producer_name="lede")


def write_head(path, labels, *layers):
    """A head as the class Head of the library reads it, big-endian: each layer's weights [outputs,
    inputs] and bias, and whether a hyperbolic tangent follows."""
    with open(path, "wb") as out:
        out.write(b"LEDH" + struct.pack(">i", len(labels)))
        for label in labels:
            text = label.encode("utf-8")
            out.write(struct.pack(">H", len(text)) + text)
        out.write(struct.pack(">i", len(layers)))
        for weight, bias, tanh in layers:
            out.write(struct.pack(">ii?", weight.shape[1], weight.shape[0], tanh))
            out.write(weight.astype(">f4").tobytes() + bias.astype(">f4").tobytes())


def layers_of(head):
    linears = [m for m in head.modules() if isinstance(m, nn.Linear)]
    return [(array(m.weight), array(m.bias), m is not linears[-1]) for m in linears]


def bio(kinds):
    return ["O"] + [f"{x}-{kind}" for kind in kinds for x in "BI"]


def write_heads(folder, heads):
    tags, bias = array(heads.tags.weight), array(heads.tags.bias)
    for k, tag in enumerate(TAGS):
        rows = slice(3 * k, 3 * k + 3)
        write_head(f"{folder}/{tag}.head", bio([tag]), (tags[rows], bias[rows], False))
    write_head(f"{folder}/names.head", bio(NAMES), *layers_of(heads.names))
    for name, labels in (("stance", STANCES), ("befalls", FATES)):
        write_head(f"{folder}/{name}.head", labels, *layers_of(getattr(heads, name)))
    write_head(f"{folder}/rating.head", ["rating"], *layers_of(heads.rating))
    stars = ["very negative", "negative", "neutral", "positive", "very positive"]
    write_head(f"{folder}/stars.head", stars, *layers_of(heads.stars))


def write_model(folder, encoder, heads, mode):
    os.makedirs(folder, exist_ok=True)
    onnx.save(build(encoder, mode), f"{folder}/encoder.onnx")
    write_heads(folder, heads)
    write_sums(folder)


def write_sums(folder):
    """The checksums of a model's files, as sha256sum writes them."""
    names = sorted(n for n in os.listdir(folder) if n.endswith((".onnx", ".head")))
    with open(f"{folder}/SHA256SUMS", "w", encoding="utf-8", newline="\n") as sums:
        for name in names:
            with open(f"{folder}/{name}", "rb") as file:
                sums.write(f"{hashlib.sha256(file.read()).hexdigest()}  {name}\n")


@torch.no_grad()
def write_vectors(path, encoder, pieces, count=100):
    """What this program computes for some texts, one window each, for the library to compare."""
    with open(path, "w", encoding="utf-8") as out:
        texts = [t for t in pieces_of(pieces, "newsmtsc-rw-dev") if len(t["windows"]) == 1][:count]
        for t in texts:
            ids = torch.tensor([[CLS] + t["ids"] + [SEP]])
            types = torch.tensor([[0] + t["types"] + [0]])
            x = encoder(ids, types, torch.ones(ids.shape))[0]
            out.write(json.dumps({"id": t["id"], "vectors": [[round(float(v), 6) for v in row] for row in x[:-1]]}) + "\n")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("model", help="model.pt of train.py")
    p.add_argument("out", help="a folder that gets int8/, what the library ships, and fp32/")
    p.add_argument("--pieces", required=True, help="of texts to see what the layers read")
    args = p.parse_args()
    encoder, heads = load(args.model)
    windows = [
        (torch.tensor([[CLS] + t["ids"][b:e] + [SEP]]), torch.tensor([[0] + t["types"][b:e] + [0]]))
        for t in pieces_of(args.pieces, "polnear-train")[:CALIBRATION]
        for b, e, _, _ in t["windows"]
    ]
    smooth(encoder, windows)
    write_model(f"{args.out}/int8", encoder, heads, "int8")
    write_model(f"{args.out}/fp32", encoder, heads, "fp32")
    write_vectors(f"{args.out}/vectors.jsonl", encoder, args.pieces)


if __name__ == "__main__":
    main()
