"""Reading printed pages back."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pypdf


def words_of(pdf: bytes) -> list[str]:
    """Return the words of each page, spaces as one."""
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return [re.sub(r"\s+", " ", page.extract_text()) for page in pages]


def letters_of(pdf: bytes) -> str:
    """Return every letter of all pages without any spaces."""
    return re.sub(r"\s+", "", " ".join(words_of(pdf)))


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Return each font's name and whether its letters travel in the file."""
    found = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        for font in page["/Resources"].get("/Font", {}).values():
            told = font.get_object()
            descriptor = told.get("/FontDescriptor")
            found[str(told["/BaseFont"])] = bool(descriptor and "/FontFile2" in descriptor.get_object())
    return found


def things_in(pdf: bytes) -> Iterator[dict[str, Any]]:
    """Yield every dictionary in the file."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    for number in range(1, len(reader.xref[0]) + 1):
        thing = reader.get_object(pypdf.generic.IndirectObject(number, 0, reader))
        if isinstance(thing, dict):
            yield thing
