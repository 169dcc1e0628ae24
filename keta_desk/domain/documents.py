"""Documents that are made from the record."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DocumentKind(StrEnum):
    """Which document; the value is its name on the command line and in file names."""

    TREATMENT_PLAN = "treatment-plan"
    INTEGRATION_SUMMARY = "integration-summary"
    TITRATION_REPORT = "titration-report"
    TIMELINE = "timeline"
    CONSENT = "consent"
    INSTRUCTIONS = "instructions"
    HANDOUT = "handout"
    DISPENSING_RECEIPT = "dispensing-receipt"
    SESSION_RECORD = "session-record"
    DAY_SHEET = "day-sheet"
    CHAPERONE_CARD = "chaperone-card"
    SESSION_SHEET = "session-sheet"
    SAFETY_PLAN = "safety-plan"
    REMS_WORKSHEET = "rems-worksheet"


@dataclass(frozen=True, slots=True)
class Printed:
    """The very bytes of a document, and what is to be known before they are printed.

    `fingerprint` stands on every page. `undrawable` names the places whose characters the fonts cannot draw:
    (place in words, those characters). `which` names one of several documents of a kind, '' for the usual one.
    """

    kind: DocumentKind
    number: int
    pdf: bytes
    page_count: int
    fingerprint: str
    file_name: str
    undrawable: tuple[tuple[str, str], ...]
    which: str = ""
