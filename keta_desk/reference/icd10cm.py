"""The ICD-10-CM codes, from the data files that the package `simple_icd_10_cm` carries.

The files are read here and the package is never imported: reading them takes about a third of the time that its
import does, and a fraction of the memory. They are read once, to fill a table of the vault that is searched from then
on. A test holds what is read here against what the package itself answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

from keta_desk.reference.files import BrokenFile

Code = tuple[str, str, bool]
"""The code with its dot, its title, and whether it can be billed, that is has no finer code below it."""

PACKAGE = "simple_icd_10_cm"


def codes() -> Iterator[Code]:
    """Yield every category and code of the classification, a code before the finer ones below it.

    Raises:
        BrokenFile: the package or its data files are missing, or are not what they were.
    """
    tabular, listed = _data_file("*tabular*.xml"), _data_file("code-list*.txt")
    valid = {line.partition(" ")[0].replace(".", "") for line in listed.read_text(encoding="utf-8").splitlines()}
    try:
        for _, element in ElementTree.iterparse(tabular):  # noqa: S314 - a file of a pinned package, not of a stranger
            if element.tag == "section":
                for diagnosis in element.findall("diag"):
                    yield from _below(diagnosis, {}, valid)
                element.clear()
    except ElementTree.ParseError as error:
        raise BrokenFile(tabular, "", str(error)) from error


def edition() -> str:
    """Return which edition this is, as its file is named, to be kept beside the filled table."""
    return _data_file("*tabular*.xml").stem


def _below(diagnosis: ElementTree.Element, sevenths: Mapping[str, str], valid: set[str]) -> Iterator[Code]:
    """Yield a code and all below it; `sevenths` are the meanings of a seventh character, handed down from above."""
    own = diagnosis.find("sevenChrDef")
    if own is not None:
        sevenths = {one.attrib["char"]: one.text or "" for one in own.findall("extension")}
    code, title = diagnosis.findtext("name", ""), diagnosis.findtext("desc", "")
    finer = diagnosis.findall("diag")
    extended = [] if finer else list(_extended(code, title, sevenths, valid))
    yield code, title, not finer and not extended
    yield from extended
    for one in finer:
        yield from _below(one, sevenths, valid)


def _extended(code: str, title: str, sevenths: Mapping[str, str], valid: set[str]) -> Iterator[Code]:
    """Yield the codes that a seventh character makes of a code, filled up with X, as far as the list has them."""
    stem = (code if "." in code else f"{code}.").ljust(7, "X")
    for character, meaning in sevenths.items():
        if (stem + character).replace(".", "") in valid:
            yield stem + character, f"{title}, {meaning}", True


def _data_file(pattern: str) -> Path:
    spec = find_spec(PACKAGE)
    folders = list(spec.submodule_search_locations or ()) if spec else []
    found = [path for folder in folders for path in (Path(folder) / "data").glob(pattern)]
    if not found:
        raise BrokenFile(Path(pattern), "", f"{PACKAGE} is not whole")
    return max(found)
