"""Writes docs/clinical-sources.md from `resources/`: every clinical fact that ships, with where it comes from.

usage: make sources. A test holds the page to what the resources say.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHELVES = {"reference": "Limits, routes and times", "scales": "Scales"}
NAMES = ("id", "name", "field", "formulation", "label", "topic", "code", "number")
LONGEST = 110

HEAD = """# Clinical sources

Made by `make sources` from `resources/`; edit the files there, not this page. Every fact that KetaDesk ships stands in
one of them with its source and the day it was checked. Where the source is a policy, it is an example for the practice
to review, change and sign: none of it advises a dose.
"""


def cell(value: object) -> str:
    """Return a value as it may stand in a table of the page, shortened where it is a whole list."""
    if isinstance(value, list | tuple):
        value = ", ".join(cell(part) for part in value)
    elif isinstance(value, dict):
        value = " ".join(f"{name} {cell(part)}" for name, part in value.items())
    elif isinstance(value, bool):
        value = "yes" if value else "no"
    text = " ".join(str(value).split()).replace("|", "\\|")
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rsplit(' ', 1)[0]} …"


def facts(told: dict[str, Any], path: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield (what, what it says, source) for each entry below the file's own head that names a source."""
    for name, value in told.items():
        here = f"{path} {name}".strip().replace("_", " ")
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                if "source" in part:
                    yield _fact(part, here)
                yield from facts(part, here)
        if name.endswith("_source") and path:
            about = name.removesuffix("_source")
            yield here.removesuffix(" source"), cell(told.get(f"may_be_{about}", "")), cell(value)


def _fact(part: dict[str, Any], where: str) -> tuple[str, str, str]:
    title = next((str(part[name]).replace("_", " ") for name in NAMES if name in part), "")
    left_out = {"source", "checked_on", *NAMES[:4]}
    says = {name.replace("_", " "): value for name, value in part.items() if name not in left_out}
    return (
        f"{where}: {title}".removesuffix(": "),
        cell("; ".join(f"{n} {cell(v)}" for n, v in says.items())),
        cell(part["source"]),
    )


def section(file: Path) -> Iterator[str]:
    """Yield the lines of one file's section."""
    told = tomllib.loads(file.read_text(encoding="utf-8"))
    yield f"### {told.get('long_name') or told.get('name') or file.stem.replace('_', ' ').capitalize()}"
    yield ""
    yield f"`{file.relative_to(ROOT).as_posix()}`, version {told['version']}, checked on {told['checked_on']}."
    for name in ("source", "licence", "credit"):
        if name in told:
            yield f"{name.capitalize()}: {told[name]}."
    rows = list(facts(told))
    if rows:
        yield ""
        yield "| what | says | source |"
        yield "|---|---|---|"
        yield from (f"| {what} | {says} | {source} |" for what, says, source in rows)
    yield ""


def page() -> str:
    """Return the whole page."""
    lines = [HEAD]
    for shelf, title in SHELVES.items():
        lines += [f"## {title}", ""]
        for file in sorted((ROOT / "resources" / shelf).glob("*.toml")):
            lines += section(file)
    return "\n".join(lines).rstrip() + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
