"""The encoder, a BERT-style transformer, and its heads.

Every piece gets a vector in one pass over its window; each head is a small network over these
vectors. Shapes: B windows of L pieces (with [CLS] before and [SEP] after them), width D.
"""

import math

import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

HEADS = 12
SIZE = 32  # of what one attention head reads and writes
CAPITALS = 3  # no capitals, some, only capitals: see Pieces.capitals in the library

TAGS = ("source", "cue", "content")
NAMES = ("PERSON", "ORGANIZATION", "LOCATION")


class Masks:
    """Dropout masks cut from one long random tape, which costs a hundredth of drawing them."""

    def __init__(self, rate, seed, device, size=1 << 25):
        self.generator = torch.Generator().manual_seed(seed)
        keep = torch.rand(size, generator=self.generator) >= rate
        self.tape = (keep.float() / (1 - rate)).bfloat16().to(device)

    def like(self, x):
        n = x.numel()
        begin = int(torch.randint(0, self.tape.numel() - n, (1,), generator=self.generator))
        return self.tape[begin : begin + n].view(x.shape).to(x.dtype)


class Layer(nn.Module):
    def __init__(self, width, inner, heads=HEADS):
        super().__init__()
        self.qkv = nn.Linear(width, 3 * heads * SIZE)
        self.out = nn.Linear(heads * SIZE, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias, drop):
        x = self.add(x, self.out(self.attended(x, bias, drop)), drop, self.norm1)
        return self.add(x, self.down(F.gelu(self.up(x))), drop, self.norm2)

    def attended(self, x, bias, drop=None):
        """What the heads gather for each piece, one behind the other."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, -1, SIZE).permute(2, 0, 3, 1, 4)
        scores = torch.matmul(q, k.transpose(-1, -2)) * (1 / math.sqrt(SIZE)) + bias
        p = torch.softmax(scores, -1)
        if drop is not None:
            p = p * drop.like(p)
        return torch.matmul(p, v).transpose(1, 2).reshape(b, n, -1)

    @staticmethod
    def add(x, y, drop, norm):
        return norm(x + (y if drop is None else y * drop.like(y)))


class Encoder(nn.Module):
    def __init__(self, width=384, inner=1536, layers=6, vocabulary=30522, positions=128, shapes=None):
        """shapes: (heads, inner) of every layer, where layers differ."""
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Parameter(torch.zeros(positions, width))
        self.capitals = nn.Embedding(CAPITALS, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, i, h) for h, i in shapes or [(HEADS, inner)] * layers)
        self.words.weight.requires_grad_(False)  # frozen: rare words keep what pre-training knew

    def embedded(self, ids, types, mask):
        """What the first layer reads, and what is added to the scores of attention."""
        x = self.words(ids) + self.capitals(types) + self.places[: ids.shape[1]]
        return self.norm(x), ((1.0 - mask.float()) * -1e4)[:, None, None, :]

    def forward(self, ids, types, mask, drop=None):
        x, bias = self.embedded(ids, types, mask)
        if drop is not None:
            x = x * drop.like(x)
        if torch.is_autocast_enabled(x.device.type):
            x, bias = x.bfloat16(), bias.bfloat16()
        for layer in self.layers:
            x = layer(x, bias, drop)
        return x

    @staticmethod
    def of_state(state):
        """The encoder of saved weights, whatever the shapes of its layers."""
        n = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
        shapes = [(state[f"layers.{i}.out.weight"].shape[1] // SIZE, len(state[f"layers.{i}.up.weight"])) for i in range(n)]
        encoder = Encoder(shapes=shapes)
        encoder.load_state_dict(state)
        return encoder

    @staticmethod
    def from_onnx(path):
        """Loads the weights of a base model as its Maven jar has them."""
        graph = onnx.load(path).graph
        found = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
        n = 1 + max(int(k.split(".")[2]) for k in found if k.startswith("encoder.layer."))
        model = Encoder(layers=n)
        with torch.no_grad():
            model.words.weight.copy_(found["embeddings.word_embeddings.weight"])
            model.places.copy_(found["embeddings.position_embeddings.weight"][:128])
            # All kinds of writing begin as the one type that pre-training knew.
            model.capitals.weight.copy_(found["embeddings.token_type_embeddings.weight"][:1].expand(CAPITALS, -1))
            model.norm.weight.copy_(found["embeddings.LayerNorm.weight"])
            model.norm.bias.copy_(found["embeddings.LayerNorm.bias"])
            # The weights of MatMul nodes lost their names; the graph tells which bias follows each.
            weight_of = {}
            by_output = {o: node for node in graph.node for o in node.output}
            for node in graph.node:
                if node.op_type == "Add":
                    for bias, other in (node.input, reversed(list(node.input))):
                        source = by_output.get(other)
                        if bias in found and source is not None and source.op_type == "MatMul":
                            weight_of[bias] = found[source.input[1]].T
            for i, layer in enumerate(model.layers):
                p = f"encoder.layer.{i}."
                def put(linear, *names):
                    biases = [p + name + ".bias" for name in names]
                    linear.weight.copy_(torch.cat([weight_of[b] for b in biases]))
                    linear.bias.copy_(torch.cat([found[b] for b in biases]))
                put(layer.qkv, *(f"attention.self.{x}" for x in ("query", "key", "value")))
                put(layer.out, "attention.output.dense")
                put(layer.up, "intermediate.dense")
                put(layer.down, "output.dense")
                for norm, name in ((layer.norm1, "attention.output"), (layer.norm2, "output")):
                    norm.weight.copy_(found[p + name + ".LayerNorm.weight"])
                    norm.bias.copy_(found[p + name + ".LayerNorm.bias"])
        return model


def mlp(inputs, outputs, hidden=128):
    return nn.Sequential(nn.Linear(inputs, hidden), nn.Tanh(), nn.Linear(hidden, outputs))


def around(x, lengths):
    """For [B, L, D] vectors with [CLS] first: each with its left and right neighbour, [B, L, 3D].
    Beyond the first and last piece stands [CLS]."""
    rows = torch.arange(len(lengths), device=x.device)
    last = torch.as_tensor(lengths, device=x.device)
    right = torch.cat([x[:, 1:], x[:, :1]], 1).index_put((rows, last), x[:, 0])
    return torch.cat([torch.cat([x[:, :1], x[:, :-1]], 1), x, right], -1)


def pooled(vectors, ranges):
    """[mean of the pieces of each range ...; CLS] of one window with its [CLS] first."""
    means = [vectors[1 + a : 1 + b].mean(0) for a, b in ranges]
    return torch.cat(means + [vectors[0]])


class Heads(nn.Module):
    """tags: B-I-O for source, cue and content, from [left neighbour; piece; right neighbour]. names:
    B-I-O for three kinds, from the same. target: negative,
    neutral, positive toward a mention, from [mean of its pieces; CLS]. rating: NYT, -4 to 4, and
    stars: five classes of SST, from [mean of the sentence's pieces; CLS]. market and directed are
    tasks that only training uses."""

    def __init__(self, width=384):
        super().__init__()
        self.tags = nn.Linear(3 * width, 3 * len(TAGS))
        self.names = nn.Linear(3 * width, 1 + 2 * len(NAMES))
        self.target = mlp(2 * width, 3)
        self.rating = mlp(2 * width, 1)
        self.stars = mlp(2 * width, 5)
        self.market = mlp(2 * width, 3)
        self.directed = mlp(3 * width, 3)
