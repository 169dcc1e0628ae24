"""Keeps, of all pictures that `make shots` took, those that README and the manual show, as small files."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

KEPT = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SHOWN = (
    *("unlock", "today", "patients", "chart-overview", "chart-titration"),
    *("session", "chart-measures", "documents-treatment-plan"),
)
ENLARGED = ("patients", "chart-overview", "chart-titration")


def names() -> list[str]:
    """Return the files that are kept: light and dark, a few of them at 200 %."""
    plain = [f"{name}-{theme}.png" for name in SHOWN for theme in ("light", "dark")]
    return sorted([*plain, *(f"{name}-light@2x.png" for name in ENLARGED)])


def main(taken: str) -> None:
    """Copy them out of the folder `taken`, in 256 colours; what is kept no more goes."""
    KEPT.mkdir(exist_ok=True)
    for old in KEPT.glob("*.png"):
        old.unlink()
    for name in names():
        picture = Image.open(Path(taken) / name).convert("RGB")
        picture.quantize(256, kmeans=4, dither=Image.Dither.NONE).save(KEPT / name, optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
