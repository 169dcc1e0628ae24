"""What the command palette offers for what is typed: the current patient's actions, all actions, patients. No Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the palette: what it says, small print at the right, and what Enter does.

    `found` are the places of the letters that were typed, as (start, end) in `words`.
    """

    group: str
    words: str
    run: Callable[[], object]
    icon: str = ""
    beside: str = ""
    found: tuple[tuple[int, int], ...] = ()
    elsewhere: Callable[[], object] | None = None
    """What Ctrl+Enter does: the same in a window of its own."""


def folded(text: str) -> str:
    """Return a text as it is searched: small letters, without accents, as long as before."""
    plain = (unicodedata.normalize("NFD", letter)[0] for letter in text)
    return "".join(plain).lower()


def matched(typed: str, words: str, *, also: str = "") -> tuple[tuple[int, int], ...] | None:
    """Return where the typed parts begin words of `words`; parts that are in `also` only count, but mark nothing.

    None if a part is found in neither. Parts may come in any order.
    """
    here, there = folded(words), folded(also)
    starts = [found.start() for found in _WORD.finditer(here)]
    places: list[tuple[int, int]] = []
    for part in folded(typed).split():
        at = next((start for start in starts if here.startswith(part, start)), None)
        if at is not None:
            places.append((at, at + len(part)))
        elif not any(word.startswith(part) for word in _WORD.findall(there)):
            return None
    return tuple(sorted(places))


def fitting(typed: str, items: Sequence[Item], *, also: str = "") -> list[Item]:
    """Return the items that what is typed fits, marked where it does; all of them for nothing typed."""
    found: list[Item] = []
    for item in items:
        places = matched(typed, item.words, also=also)
        if places is not None:
            found.append(Item(item.group, item.words, item.run, item.icon, item.beside, places, item.elsewhere))
    return found
