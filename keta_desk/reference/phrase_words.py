"""The words that a generated passphrase is made of: a list of 7,776 made for that purpose (decision 0010)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def phrase_words() -> tuple[str, ...]:
    """Return every word of the list, read once."""
    return tuple((files("xkcdpass") / "static" / "eff-long").read_text("ascii").split())
