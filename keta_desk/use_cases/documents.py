"""Making paper from the record: gathered, laid out, fingerprinted, and noted in the audit."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

from keta_desk.documents.content import Edition, Rendered
from keta_desk.documents.content import Paper as Sheet
from keta_desk.domain.documents import DocumentKind, Printed
from keta_desk.domain.ids import PatientId
from keta_desk.domain.people import Paper
from keta_desk.queries import (
    consent_paper,
    day_paper,
    dispensing_paper,
    plan_paper,
    session_paper,
    sheet_paper,
    summary_paper,
    timeline_paper,
    titration_paper,
)
from keta_desk.store.tables.documents import DocumentRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Content(Protocol):
    """What every document is laid out from: what it says, and which edition it is."""

    @property
    def edition(self) -> Edition:
        """Which edition it is."""


def laid_out(
    session: Session, patient_id: PatientId, kind: DocumentKind, *, paper: Paper = Paper.A4, which: str = ""
) -> Printed:
    """Return a document's very bytes. A question: it takes no note, and holds up nobody who saves meanwhile.

    `which` chooses among several documents of a kind, as `document_choices` names them.

    Raises:
        Gone: there is no such patient, or one entered in error, or nothing yet to make the document from.
    """
    return _made(session, patient_id, kind, paper, which)


def preview(
    work: Work,
    patient_id: PatientId,
    kind: DocumentKind,
    *,
    paper: Paper = Paper.A4,
    which: str = "",
    drawn: Printed | None = None,
) -> Printed:
    """Return a document's very bytes to be looked at; looking is noted in the audit.

    `drawn` is what `laid_out` gave; without it the document is laid out within this piece of work.

    Raises:
        Gone: there is no such patient, or one entered in error, or nothing yet to make the document from.
    """
    printed = drawn or _made(work.session, patient_id, kind, paper, which)
    work.must_exist(PatientRow, patient_id)
    work.concerns(patient_id, kind=kind, fingerprint=printed.fingerprint)
    return printed


def print_document(
    work: Work,
    patient_id: PatientId,
    kind: DocumentKind,
    *,
    paper: Paper = Paper.A4,
    which: str = "",
    drawn: Printed | None = None,
) -> Printed:
    """Return a document's very bytes to be printed or saved, and file which one left the record.

    `drawn` is what `laid_out` gave: a screen writes the file first and files it only once the disk has it, so that
    nothing is listed that never was on paper.

    Raises:
        Gone: there is no such patient, or one entered in error, or nothing yet to make the document from.
    """
    printed = drawn or _made(work.session, patient_id, kind, paper, which)
    work.must_exist(PatientRow, patient_id)
    work.add(
        DocumentRow(
            patient_id=patient_id,
            kind=kind,
            number=printed.number,
            made_at=work.now,
            paper=paper,
            page_count=printed.page_count,
            fingerprint=printed.fingerprint,
            sha256=hashlib.sha256(printed.pdf).hexdigest(),
        )
    )
    return printed


_GATHERED: dict[DocumentKind, Callable[[Session, PatientId, str], Content]] = {
    DocumentKind.TREATMENT_PLAN: lambda session, patient_id, _which: plan_paper.content(session, patient_id),
    DocumentKind.INTEGRATION_SUMMARY: summary_paper.version_of,
    DocumentKind.TITRATION_REPORT: lambda session, patient_id, _which: titration_paper.content(session, patient_id),
    DocumentKind.TIMELINE: lambda session, patient_id, _which: timeline_paper.content(session, patient_id),
    DocumentKind.CONSENT: lambda session, patient_id, _which: consent_paper.pack(session, patient_id),
    DocumentKind.INSTRUCTIONS: lambda session, patient_id, _which: consent_paper.instructions(session, patient_id),
    DocumentKind.HANDOUT: consent_paper.handouts,
    DocumentKind.DISPENSING_RECEIPT: dispensing_paper.receipt,
    DocumentKind.SESSION_RECORD: session_paper.content,
    DocumentKind.DAY_SHEET: day_paper.day_sheet,
    DocumentKind.CHAPERONE_CARD: day_paper.chaperone,
    DocumentKind.SESSION_SHEET: sheet_paper.sheet,
    DocumentKind.SAFETY_PLAN: day_paper.safety,
    DocumentKind.REMS_WORKSHEET: sheet_paper.rems,
}
_LAID_OUT = {
    DocumentKind.TREATMENT_PLAN: "plan:treatment_plan",
    DocumentKind.INTEGRATION_SUMMARY: "summary:integration_summary",
    DocumentKind.TITRATION_REPORT: "titration_report:titration_report",
    DocumentKind.TIMELINE: "timeline_page:timeline_page",
    DocumentKind.CONSENT: "consent:consent_pack",
    DocumentKind.INSTRUCTIONS: "consent:patient_instructions",
    DocumentKind.HANDOUT: "consent:handouts",
    DocumentKind.DISPENSING_RECEIPT: "dispensing:dispensing_receipt",
    DocumentKind.SESSION_RECORD: "session_record:session_record",
    DocumentKind.DAY_SHEET: "day_sheet:day_sheet",
    DocumentKind.CHAPERONE_CARD: "day_sheet:chaperone_card",
    DocumentKind.SESSION_SHEET: "session_sheet:session_sheet",
    DocumentKind.SAFETY_PLAN: "day_sheet:safety_plan",
    DocumentKind.REMS_WORKSHEET: "session_sheet:rems_worksheet",
}
"""Module and function of each layout; they bring the maker of PDF along, so they are imported when they are needed."""


def _made(session: Session, patient_id: PatientId, kind: DocumentKind, paper: Paper, which: str) -> Printed:
    from keta_desk.documents.fonts import undrawable

    content = _GATHERED[kind](session, patient_id, which)
    module, _, layout = _LAID_OUT[kind].partition(":")
    lay_out: Callable[[Content, Sheet], Rendered] = getattr(import_module(f"keta_desk.documents.{module}"), layout)
    made = lay_out(content, Sheet(paper))
    number, missing = content.edition.version, tuple(undrawable(content))
    return Printed(kind, number, made.pdf, made.page_count, made.document_id, made.file_name, missing, which)
