"""The example texts of `resources/practice_texts`: a beginning that the practice reviews and makes its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from keta_desk.domain.consents import PracticeText, TextKind
from keta_desk.paths import resources
from keta_desk.reference.files import read

Key = tuple[TextKind, str, str]


@cache
def examples() -> Mapping[Key, PracticeText]:
    """Return every example text by its kind, name and language, in the order of the files.

    Raises:
        BrokenFile: a file does not fit its schema.
    """
    files = sorted((resources() / "practice_texts").glob("*.toml"))
    found = (text for path in files for text in _texts(read(path, "practice_texts")))
    return MappingProxyType({text.key: text for text in found})


def _texts(told: Mapping[str, Any]) -> Iterator[PracticeText]:
    for one in told["texts"]:
        parts = [one["body"].strip(), *([told["closing"].strip()] if one.get("with_closing") else [])]
        for name in one["names"]:
            yield PracticeText(
                kind=TextKind(one["kind"]),
                name=name,
                title=one["title"],
                body="\n\n".join(parts),
                statements=tuple(one.get("statements", ())),
                valid_days=one.get("valid_days"),
            )
