"""The words that a generated passphrase is made of."""

from __future__ import annotations

from functools import cache

from keta_desk.paths import resources


@cache
def phrase_words() -> tuple[str, ...]:
    """Return every word of `resources/text/phrase-words.txt`, read once."""
    lines = (resources() / "text" / "phrase-words.txt").read_text("ascii").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))
