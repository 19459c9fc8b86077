"""The encoder, a BERT-style transformer, and its heads.

Every piece gets a vector in one pass over its window; each head is a small network over these
vectors. Shapes: B windows of L pieces (with [CLS] before and [SEP] after them), width D.
"""

import math

import torch
from torch import nn
from torch.nn import functional as F

SIZE = 32  # of what one attention head reads and writes, in the encoder that ships
CAPITALS = 3  # no capitals, some, only capitals: see Pieces.capitals in the library
POSITIONS = 128

TAGS = ("source", "cue", "content")
NAMES = ("PERSON", "ORGANIZATION", "LOCATION")
STANCES = ("negative", "neutral", "positive")
FATES = ("harm", "none", "help")  # what befalls a name


class Masks:
    """Dropout masks cut from one long random tape, which costs a hundredth of drawing them."""

    def __init__(self, rate, seed, device, size=1 << 25):
        self.generator = torch.Generator().manual_seed(seed)
        keep = torch.rand(size, generator=self.generator) >= rate
        self.rate = rate
        self.tape = (keep.float() / (1 - rate)).bfloat16().to(device)

    def like(self, x):
        n = x.numel()
        begin = int(torch.randint(0, self.tape.numel() - n, (1,), generator=self.generator))
        return self.tape[begin : begin + n].view(x.shape).to(x.dtype)


class Norm(nn.LayerNorm):
    """In the precision of its input: PyTorch before 2 wants weights and input to have the same."""

    def forward(self, x):
        return F.layer_norm(x, self.normalized_shape, self.weight.to(x.dtype), self.bias.to(x.dtype), self.eps)


class Layer(nn.Module):
    def __init__(self, width, inner, heads, size=SIZE):
        super().__init__()
        self.size = size
        self.qkv = nn.Linear(width, 3 * heads * size)
        self.out = nn.Linear(heads * size, width)
        self.norm1 = Norm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = Norm(width, eps=1e-12)

    def forward(self, x, bias, drop):
        x = self.add(x, self.out(self.attended(x, bias, drop)), drop, self.norm1)
        return self.add(x, self.down(F.gelu(self.up(x))), drop, self.norm2)

    def attended(self, x, bias, drop=None):
        """What the heads gather for each piece, one behind the other."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, -1, self.size).permute(2, 0, 3, 1, 4)
        if x.is_cuda:  # PyTorch's fused kernel is fast there, and slow on CPUs
            p = 0.0 if drop is None else drop.rate
            return F.scaled_dot_product_attention(q, k, v, bias.to(q.dtype), p).transpose(1, 2).reshape(b, n, -1)
        scores = torch.matmul(q, k.transpose(-1, -2)) * (1 / math.sqrt(self.size)) + bias
        p = torch.softmax(scores, -1)
        if drop is not None:
            p = p * drop.like(p)
        return torch.matmul(p, v).transpose(1, 2).reshape(b, n, -1)

    @staticmethod
    def add(x, y, drop, norm):
        return norm(x + (y if drop is None else y * drop.like(y)))


class Encoder(nn.Module):
    def __init__(self, width=384, size=SIZE, shapes=((12, 1536),) * 12, vocabulary=30522):
        """shapes: (heads, inner) of every layer; size: of one head."""
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)
        self.places = nn.Parameter(torch.zeros(POSITIONS, width))
        self.capitals = nn.Embedding(CAPITALS, width)
        self.norm = Norm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, heads, size) for heads, inner in shapes)
        self.register_buffer("size", torch.tensor(size))
        self.words.weight.requires_grad_(False)  # frozen: rare words keep what pre-training knew

    @property
    def width(self):
        return self.words.embedding_dim

    @property
    def products(self):
        """How many products of matrices a piece costs, without those of attention."""
        return sum(m.in_features * m.out_features for l in self.layers for m in (l.qkv, l.out, l.up, l.down))

    def embedded(self, ids, types, mask):
        """What the first layer reads, and what is added to the scores of attention."""
        x = self.words(ids) + self.capitals(types) + self.places[: ids.shape[1]]
        return self.norm(x), ((1.0 - mask.float()) * -1e4)[:, None, None, :]

    def forward(self, ids, types, mask, drop=None):
        return self.states(ids, types, mask, drop)[-1]

    def states(self, ids, types, mask, drop=None):
        """The vectors after every layer."""
        x, bias = self.embedded(ids, types, mask)
        if drop is not None:
            x = x * drop.like(x)
        if torch.is_autocast_enabled() or (not x.is_cuda and torch.is_autocast_cpu_enabled()):
            x, bias = x.bfloat16(), bias.bfloat16()
        out = []
        for layer in self.layers:
            x = layer(x, bias, drop)
            out.append(x)
        return out

    @staticmethod
    def of_state(state):
        """The encoder of saved weights, whatever the shapes of its layers."""
        size = int(state["size"])
        n = 1 + max(int(k.split(".")[1]) for k in state if k.startswith("layers."))
        shapes = [(state[f"layers.{i}.out.weight"].shape[1] // size, len(state[f"layers.{i}.up.weight"])) for i in range(n)]
        vocabulary, width = state["words.weight"].shape
        encoder = Encoder(width, size, shapes, vocabulary)
        encoder.load_state_dict(state)
        return encoder


def mlp(inputs, outputs, hidden=128):
    return nn.Sequential(nn.Linear(inputs, hidden), nn.Tanh(), nn.Linear(hidden, outputs))


def around(x, lengths):
    """For [B, L, D] vectors with [CLS] first: each with its left and right neighbour, [B, L, 3D].
    Beyond the first and last piece stands [CLS]."""
    rows = torch.arange(len(lengths), device=x.device)
    last = torch.as_tensor(lengths, device=x.device)
    right = torch.cat([x[:, 1:], x[:, :1]], 1).index_put((rows, last), x[:, 0])
    return torch.cat([torch.cat([x[:, :1], x[:, :-1]], 1), x, right], -1)


def pooled(x, items):
    """[mean of the pieces of each range ...; CLS] of items in windows with their [CLS] first: an item is
    (row of its window, its ranges); all items have as many ranges."""
    rows = torch.tensor([row for row, _ in items], device=x.device)
    flat = x.flatten(0, 1).float()
    at = torch.arange(len(flat), device=x.device)
    ranges = torch.tensor([ranges for _, ranges in items], device=x.device) + (rows * x.shape[1] + 1)[:, None, None]
    parts = []
    for begin, end in (part.split(1, 1) for part in ranges.unbind(1)):
        parts.append(((at >= begin) & (at < end)) / (end - begin) @ flat)
    return torch.cat(parts + [x[:, 0].float()[rows]], -1)


READ = (0.5, 0.75, 1.0)  # after which share of the layers the vectors are that the reader reads


def read_layers(count):
    """The numbers of the layers that the reader reads, of so many, from one."""
    return [max(1, round(share * count)) for share in READ]


class Reader(nn.Module):
    """Finds sources, cues and contents in what the encoder says of a whole window, from both sides
    (BiLSTM; Graves and Schmidhuber, IJCNN 2005): [B, L, width of all its layers together], [CLS] first and [SEP]
    last, to [B, L, 9], the log odds of O, B and I of each tag."""

    def __init__(self, width, inner=192, hidden=128, dropout=0.3):
        super().__init__()
        self.norm = nn.LayerNorm(len(READ) * width, eps=1e-5)
        self.narrow = nn.Linear(len(READ) * width, inner)
        self.lstm = nn.LSTM(inner, hidden, batch_first=True, bidirectional=True)
        self.tags = nn.Linear(2 * hidden, 3 * len(TAGS))
        self.dropout = dropout

    def drop(self, x):
        return F.dropout(x, self.dropout, self.training)

    def forward(self, x, lengths):
        x = F.gelu(self.narrow(self.drop(self.norm(x))))
        packed = nn.utils.rnn.pack_padded_sequence(self.drop(x), lengths, batch_first=True, enforce_sorted=False)
        y, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True, total_length=x.shape[1])
        return self.tags(self.drop(y))


class Heads(nn.Module):
    """tags: O, B and I of source, cue and content, from [left neighbour; piece; right neighbour]; reader: the same
    from the whole window. names: O, B and I of three kinds, as tags. target and stance: negative, neutral,
    positive toward a mention, and befalls: harm, none, help, from [mean of its pieces; CLS]; target as
    NewsMTSC labels it, stance and befalls as the contrasts do. rating: NYT, -4 to 4, and
    stars: five classes of SST, from [mean of the sentence's pieces; CLS]. market and directed are
    tasks that only training uses."""

    def __init__(self, width=384):
        super().__init__()
        self.tags = nn.Linear(3 * width, 3 * len(TAGS))
        self.reader = Reader(width)
        self.names = nn.Linear(3 * width, 1 + 2 * len(NAMES))
        self.target = mlp(2 * width, 3)
        self.stance = mlp(2 * width, 3)
        self.befalls = mlp(2 * width, 3)
        self.rating = mlp(2 * width, 1)
        self.stars = mlp(2 * width, 5)
        self.market = mlp(2 * width, 3)
        self.directed = mlp(3 * width, 3)


def load(path, device="cpu"):
    """The encoder and heads of a model.pt. heads.known: the names of those that it has; others are as they begin."""
    saved = torch.load(path, map_location="cpu")
    encoder = Encoder.of_state(saved["encoder"])
    heads = Heads(encoder.width)
    heads.load_state_dict(saved["heads"], strict=False)
    heads.known = {name.split(".")[0] for name in saved["heads"]}
    return encoder.eval().to(device), heads.eval().to(device)
