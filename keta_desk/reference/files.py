"""Reads one file of facts from `resources/`, checked against its schema."""

from __future__ import annotations

import json
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

from keta_desk.domain.problems import Trouble
from keta_desk.paths import resources
from keta_desk.reference.schema import faults


class BrokenFile(Trouble):
    """A file that belongs to the program is not as it should be; nothing can be reckoned from it."""

    def __init__(self, path: Path, key: str, reason: str) -> None:
        super().__init__("reference.broken-file", file=path.name, key=key or "the whole file", reason=reason)


def read(path: Path, schema_name: str) -> dict[str, Any]:
    """Return the content of a TOML file, every number with a decimal mark as `Decimal`.

    Raises:
        BrokenFile: the file cannot be read, is not TOML, or does not fit `resources/schemas/<schema_name>.json`.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BrokenFile(path, "", str(error) if isinstance(error, ValueError) else type(error).__name__) from error
    for key, reason in faults(content, schema(schema_name)):
        raise BrokenFile(path, key, reason)
    return content


def schema(name: str) -> dict[str, Any]:
    """Return one schema of `resources/schemas`."""
    loaded: dict[str, Any] = json.loads((resources() / "schemas" / f"{name}.json").read_text(encoding="utf-8"))
    return loaded
