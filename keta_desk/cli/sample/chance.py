"""The one door through which chance comes into the invented clinic: seeded, so that it is the same each time."""

from __future__ import annotations

from random import Random

__all__ = ["Random", "seeded"]


def seeded(seed: int) -> Random:
    """Return chance that repeats itself."""
    return Random(seed)  # noqa: S311 - invented people, no secret
