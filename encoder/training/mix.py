"""The weighted mean of two models of one training, which is often better than either (Wortsman et
al., ICML 2022): mix.py FIRST.pt SECOND.pt SHARE_OF_SECOND OUT.pt."""

import sys

import torch

if __name__ == "__main__":
    first, second, share, out = sys.argv[1:]
    a, b = (torch.load(path, map_location="cpu") for path in (first, second))
    w = float(share)
    mixed = {part: {k: torch.lerp(a[part][k].float(), b[part][k].float(), w) for k in a[part]} for part in ("encoder", "heads")}
    torch.save(mixed, out)
