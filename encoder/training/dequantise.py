"""Gives a shipped eight-bit model back as weights in full precision, to go on training from where
those of its training are gone: dequantise.py MODEL_FOLDER OUT.pt. What rounding took is lost (the
vectors differ by 6 %), and heads that only training uses are not there; nor are those of the tags where the
reader (reader.py) has taken their place."""

import os
import struct
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import SIZE, TAGS, Encoder, Heads


def tensor(x):
    return torch.from_numpy(np.array(x, dtype=np.float32))


def read_head(path):
    """The layers of a head: see write_head in export.py."""
    with open(path, "rb") as file:
        data = file.read()
    (labels,), at = struct.unpack_from(">i", data, 4), 8
    for _ in range(labels):
        at += 2 + struct.unpack_from(">H", data, at)[0]
    (count,), at = struct.unpack_from(">i", data, at), at + 4
    layers = []
    for _ in range(count):
        inputs, outputs, _ = struct.unpack_from(">ii?", data, at)
        at += 9
        weight = np.frombuffer(data, ">f4", inputs * outputs, at).reshape(outputs, inputs)
        at += 4 * inputs * outputs
        layers.append((weight, np.frombuffer(data, ">f4", outputs, at)))
        at += 4 * outputs
    return layers


@torch.no_grad()
def encoder_of(path):
    graph = onnx.load(path).graph
    const = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    nodes = [n for n in graph.node if not n.output[0].startswith("reader.")]  # see reader.py
    made_by = {o: node for node in nodes for o in node.output}
    products = [n for n in nodes if n.op_type == "DynamicQuantizeMatMul"]
    norms = [n for n in nodes if n.op_type in ("LayerNormalization", "SkipLayerNormalization")]
    table, scale, capitals = [const[n.input[0]] for n in nodes if n.op_type == "Gather"]
    wide = [const[n.input[1]].shape for n in products]  # of qkv, out, up and down in turn
    shapes = [(out[0] // SIZE, up[1]) for out, up in zip(wide[1::4], wide[2::4])]
    encoder = Encoder(table.shape[1], SIZE, shapes)
    encoder.words.weight.copy_(tensor(table.astype(np.float32) * scale))
    encoder.capitals.weight.copy_(tensor(capitals))
    (places,) = [c for c in const.values() if c.shape == tuple(encoder.places.shape) and c.dtype == np.float32]
    encoder.places.copy_(tensor(places))
    for node, norm in zip(norms, [encoder.norm] + [n for l in encoder.layers for n in (l.norm1, l.norm2)], strict=True):
        norm.weight.copy_(tensor(const[node.input[-2]]))
        norm.bias.copy_(tensor(const[node.input[-1]]))
    for node, linear in zip(products, [m for l in encoder.layers for m in (l.qkv, l.out, l.up, l.down)], strict=True):
        weight = const[node.input[1]].astype(np.float32).T * const[node.input[2]][:, None]
        before = made_by.get(node.input[0])
        if before is not None and before.op_type == "Mul":  # inputs that were evened out
            weight = weight * const[before.input[1]][None, :]
        linear.weight.copy_(tensor(weight))
        linear.bias.copy_(tensor(const[node.input[4]]))
    return encoder


def ungated(weight, hidden):
    """The order of gates of ONNX as PyTorch has it: see gates in reader.py."""
    i, o, f, c = (weight[k * hidden : (k + 1) * hidden] for k in range(4))
    return np.concatenate([i, f, c, o])


@torch.no_grad()
def read_reader(path, reader):
    """The weights of the reader in a graph; False where it has none."""
    const = {t.name: tensor(numpy_helper.to_array(t)) for t in onnx.load(path).graph.initializer if t.name.startswith("reader.")}
    if not const:
        return False
    for name in ("norm", "narrow", "tags"):
        weight = const[f"reader.{name}.weight"]
        getattr(reader, name).weight.copy_(weight if name == "norm" else weight.T)
        getattr(reader, name).bias.copy_(const[f"reader.{name}.bias"])
    hidden = reader.lstm.hidden_size
    for side, of in enumerate(("", "_reverse")):
        parts = {p: const[f"reader.{p}"][side].numpy() for p in ("weight_ih", "weight_hh")}
        bias = const["reader.bias"][side].numpy()
        parts.update(bias_ih=bias[: 4 * hidden], bias_hh=bias[4 * hidden :])
        for part, value in parts.items():
            getattr(reader.lstm, f"{part}_l0{of}").copy_(tensor(ungated(value, hidden)))
    return True


@torch.no_grad()
def heads_of(folder):
    heads = Heads()
    heads.known = set()
    tags = [read_head(f"{folder}/{tag}.head")[0] for tag in TAGS]
    if tags[0][0].shape[1] == heads.tags.in_features:
        heads.tags.weight.copy_(tensor(np.concatenate([w for w, _ in tags])))
        heads.tags.bias.copy_(tensor(np.concatenate([b for _, b in tags])))
        heads.known.add("tags")
    if read_reader(f"{folder}/encoder.onnx", heads.reader):
        heads.known.add("reader")
    for name in ("names", "target", "stance", "befalls", "rating", "stars"):
        if os.path.exists(f"{folder}/{name}.head"):
            heads.known.add(name)
            linears = [m for m in getattr(heads, name).modules() if isinstance(m, torch.nn.Linear)]
            for linear, (weight, bias) in zip(linears, read_head(f"{folder}/{name}.head"), strict=True):
                linear.weight.copy_(tensor(weight))
                linear.bias.copy_(tensor(bias))
    return heads


if __name__ == "__main__":
    folder, out = sys.argv[1:]
    encoder, heads = encoder_of(f"{folder}/encoder.onnx"), heads_of(folder)
    known = {k: v for k, v in heads.state_dict().items() if k.split(".")[0] in heads.known}
    torch.save({"encoder": encoder.state_dict(), "heads": known}, out)
