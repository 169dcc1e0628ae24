"""The sentence for each trouble, by its code."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from keta_desk.paths import resources


@cache
def sentences() -> Mapping[str, str]:
    """Return every sentence of `resources/text/problems.toml` by its code, read once."""
    with (resources() / "text" / "problems.toml").open("rb") as file:
        return {code: entry["says"] for code, entry in tomllib.load(file).items()}


def sentence(code: str, facts: Mapping[str, str] | None = None) -> str:
    """Return the sentence for a code, filled with its facts.

    Raises:
        KeyError: the code has no sentence, or a fact that its sentence names is missing. Both are bugs.
    """
    return sentences()[code].format_map(facts or {})
