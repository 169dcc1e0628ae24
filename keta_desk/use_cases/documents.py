"""Making paper from the record: gathered, laid out, fingerprinted, and noted in the audit."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from keta_desk.documents.content import Paper as Sheet
from keta_desk.documents.content import Rendered
from keta_desk.domain.documents import DocumentKind, Printed
from keta_desk.domain.ids import PatientId
from keta_desk.domain.people import Paper
from keta_desk.queries import consent_paper, plan_paper, summary_paper, timeline_paper, titration_paper
from keta_desk.store.tables.documents import DocumentRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def laid_out(session: Session, patient_id: PatientId, kind: DocumentKind, *, paper: Paper = Paper.A4) -> Printed:
    """Return a document's very bytes. A question: it takes no note, and holds up nobody who saves meanwhile.

    Raises:
        Gone: there is no such patient, or one entered in error, or nothing yet to make the document from.
    """
    return _made(session, patient_id, kind, paper)


def preview(
    work: Work,
    patient_id: PatientId,
    kind: DocumentKind,
    *,
    paper: Paper = Paper.A4,
    drawn: Printed | None = None,
) -> Printed:
    """Return a document's very bytes to be looked at; looking is noted in the audit.

    `drawn` is what `laid_out` gave; without it the document is laid out within this piece of work.

    Raises:
        Gone: there is no such patient, or one entered in error, or nothing yet to make the document from.
    """
    printed = drawn or _made(work.session, patient_id, kind, paper)
    work.must_exist(PatientRow, patient_id)
    work.concerns(patient_id, kind=kind, fingerprint=printed.fingerprint)
    return printed


def print_document(
    work: Work,
    patient_id: PatientId,
    kind: DocumentKind,
    *,
    paper: Paper = Paper.A4,
    drawn: Printed | None = None,
) -> Printed:
    """Return a document's very bytes to be printed or saved, and file which one left the record.

    `drawn` is what `laid_out` gave: a screen writes the file first and files it only once the disk has it, so that
    nothing is listed that never was on paper.

    Raises:
        Gone: there is no such patient, or one entered in error, or nothing yet to make the document from.
    """
    printed = drawn or _made(work.session, patient_id, kind, paper)
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


_OF_CONSENT = (DocumentKind.CONSENT, DocumentKind.INSTRUCTIONS)


def _of_consent(
    session: Session, patient_id: PatientId, kind: DocumentKind, paper: Sheet
) -> tuple[Rendered, int, list[tuple[str, str]]]:
    from keta_desk.documents.consent import consent_pack, patient_instructions
    from keta_desk.documents.fonts import undrawable

    if kind is DocumentKind.CONSENT:
        pack = consent_paper.pack(session, patient_id)
        return consent_pack(pack, paper), pack.edition.version, list(undrawable(pack))
    told = consent_paper.instructions(session, patient_id)
    return patient_instructions(told, paper), told.edition.version, list(undrawable(told))


def _made(session: Session, patient_id: PatientId, kind: DocumentKind, paper: Paper) -> Printed:
    from keta_desk.documents.fonts import undrawable

    if kind is DocumentKind.TREATMENT_PLAN:
        from keta_desk.documents.plan import treatment_plan

        plan = plan_paper.content(session, patient_id)
        rendered, number, missing = treatment_plan(plan, Sheet(paper)), plan.edition.version, undrawable(plan)
    elif kind is DocumentKind.TITRATION_REPORT:
        from keta_desk.documents.titration_report import titration_report

        report = titration_paper.content(session, patient_id)
        rendered = titration_report(report, Sheet(paper))
        number, missing = report.edition.version, undrawable(report)
    elif kind is DocumentKind.TIMELINE:
        from keta_desk.documents.timeline_page import timeline_page

        course = timeline_paper.content(session, patient_id)
        rendered = timeline_page(course, Sheet(paper))
        number, missing = course.edition.version, undrawable(course)
    elif kind in _OF_CONSENT:
        rendered, number, missing = _of_consent(session, patient_id, kind, Sheet(paper))
    else:
        from keta_desk.documents.summary import integration_summary

        told = summary_paper.content(session, patient_id)
        rendered, number, missing = integration_summary(told, Sheet(paper)), told.edition.version, undrawable(told)
    return Printed(
        kind, number, rendered.pdf, rendered.page_count, rendered.document_id, rendered.file_name, tuple(missing)
    )
