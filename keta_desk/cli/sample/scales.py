"""Answers to the scales, item by item, that come to a wanted total."""

from __future__ import annotations

from math import exp
from random import Random

ITEMS = {"phq9": 9, "gad7": 7}
HIGHEST = 3
ITEM_9 = 8
STEEPNESS = 1.8


def totals(first: int, last: int, count: int, chance: Random) -> list[int]:
    """Return a course from `first` to `last`: steep in the beginning, then flat, and a little uneven."""
    if count < 2:
        return [first][:count]
    whole = 1 - exp(-STEEPNESS)
    smooth = [first + (last - first) * (1 - exp(-STEEPNESS * step / (count - 1))) / whole for step in range(count)]
    return [first, *(round(value) + chance.choice((-1, 0, 0, 1)) for value in smooth[1:-1]), last]


def answers(scale: str, total: int, chance: Random, *, item_9: int = 0) -> tuple[int, ...]:
    """Return one answer for each item; what the ninth of PHQ-9 says is chosen, never left to chance."""
    given = [0] * ITEMS[scale]
    open_items = [item for item in range(len(given)) if not (scale == "phq9" and item == ITEM_9)]
    if scale == "phq9":
        given[ITEM_9] = item_9
    left = min(max(total - sum(given), 0), HIGHEST * len(open_items))
    while left:
        item = chance.choice(open_items)
        if given[item] < HIGHEST:
            given[item] += 1
            left -= 1
    return tuple(given)
