"""One object of a FHIR file, asked for its parts: what is missing or of the wrong kind reads as absent."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from keta_desk.domain.record import BadFile

SNOMED = "http://snomed.info/sct"
LOINC = "http://loinc.org"
ICD10CM = "http://hl7.org/fhir/sid/icd-10-cm"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"

MAX_TEXT = 2_000

# Control characters, lone surrogates, and marks that turn or hide what stands beside them.
_UNWELCOME = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]+")
_EMPTY: Mapping[str, object] = {}


def clean(text: str) -> str:
    """Return the text on one line, composed (NFC), without control characters, cut at `MAX_TEXT` characters."""
    if not text.isascii() or not text.isprintable():
        text = unicodedata.normalize("NFC", _UNWELCOME.sub(" ", text))
    text = " ".join(text.split())
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "…"


@dataclass(frozen=True, slots=True)
class Node:
    """A JSON object, the place where it stands, and the file it stands in."""

    fields: Mapping[str, object]
    place: str
    file: str

    def __bool__(self) -> bool:
        return bool(self.fields)

    def has(self, name: str) -> bool:
        """Say whether the source gave anything under `name`."""
        return self.fields.get(name) not in (None, "", [], {})

    def text(self, name: str) -> str:
        """Return a cleaned text, or ''."""
        value = self.fields.get(name)
        return clean(value) if isinstance(value, str) else ""

    def texts(self, name: str) -> list[str]:
        """Return the cleaned texts of a list, without empty ones."""
        value = self.fields.get(name)
        cleaned = [clean(item) for item in value if isinstance(item, str)] if isinstance(value, list) else []
        return [item for item in cleaned if item]

    def node(self, name: str) -> Node:
        """Return the object under `name`, or an empty one."""
        value = self.fields.get(name)
        return Node(value if isinstance(value, dict) else _EMPTY, f"{self.place}.{name}", self.file)

    def nodes(self, name: str) -> list[Node]:
        """Return the objects of a list, without anything else that stands in it."""
        value = self.fields.get(name)
        listed = enumerate(value) if isinstance(value, list) else ()
        return [Node(item, f"{self.place}.{name}[{at}]", self.file) for at, item in listed if isinstance(item, dict)]

    def number(self, name: str) -> Decimal | None:
        """Return a number exactly as it was written, or None."""
        value = self.fields.get(name)
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            return None
        return Decimal(value)

    def is_true(self, name: str) -> bool:
        """Say whether a yes-or-no was given and is yes."""
        return self.fields.get(name) is True

    def bad(self, code: str, name: str = "", **facts: str) -> BadFile:
        """Return the refusal of the file because of what stands here."""
        return BadFile(code, file=self.file, place=f"{self.place}.{name}" if name else self.place, **facts)


def code_in(concept: Node, system: str) -> str:
    """Return the code that a concept has in one code system, or ''."""
    found = (coding.text("code") for coding in concept.nodes("coding") if coding.text("system") == system)
    return next(found, "")


def codes(concept: Node) -> list[str]:
    """Return the codes of a concept whatever their system: for FHIR's own short lists of statuses."""
    return [code for coding in concept.nodes("coding") if (code := coding.text("code"))]


def title_of(concept: Node) -> str:
    """Return how the source words a concept: its own text, else what a code system calls it, else ''."""
    return concept.text("text") or next((named for c in concept.nodes("coding") if (named := c.text("display"))), "")
