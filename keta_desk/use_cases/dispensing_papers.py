"""Making the papers of a supply: the receipt of a delivery, and the controlled-substance log of the practice."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from keta_desk.documents.content import Paper as Sheet
from keta_desk.documents.content import Rendered
from keta_desk.domain.ids import PatientId
from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Problem, refuse
from keta_desk.queries import dispensing_paper
from keta_desk.store.tables.dispensing import DispensingRow
from keta_desk.store.tables.documents import DocumentRow
from keta_desk.store.work import Work

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

RECEIPT, LOG = "dispensing-receipt", "dispensing-log"


@dataclass(frozen=True, slots=True)
class SupplyPaper:
    """The very bytes of a paper, and what is to be known before they are printed."""

    kind: str
    pdf: bytes
    page_count: int
    fingerprint: str
    file_name: str
    undrawable: tuple[tuple[str, str], ...]
    number: int = 1


def receipt_laid_out(
    session: Session, patient_id: PatientId, dispensing_id: str, *, paper: Paper = Paper.A4
) -> SupplyPaper:
    """Return the receipt of a delivery. A question: it takes no note of it.

    Raises:
        Gone: there is no such delivery of this patient.
    """
    from keta_desk.documents.dispensing import dispensing_receipt
    from keta_desk.documents.fonts import undrawable

    told = dispensing_paper.receipt(session, patient_id, dispensing_id)
    made = dispensing_receipt(told, Sheet(paper))
    return _paper(RECEIPT, made, tuple(undrawable(told)), told.edition.version)


def print_receipt(work: Work, dispensing_id: str, *, paper: Paper = Paper.A4) -> SupplyPaper:
    """Return the receipt of a delivery to be printed or saved, and file that it left the record.

    Raises:
        Gone: there is no such delivery, or it was entered in error.
    """
    row = work.get(DispensingRow, dispensing_id)
    made = receipt_laid_out(work.session, PatientId(row.patient_id), dispensing_id, paper=paper)
    work.add(
        DocumentRow(
            patient_id=row.patient_id,
            kind=RECEIPT,
            number=row.version,
            made_at=work.now,
            paper=paper,
            page_count=made.page_count,
            fingerprint=made.fingerprint,
            sha256=hashlib.sha256(made.pdf).hexdigest(),
        )
    )
    return made


def print_log(work: Work, *, first: date, last: date, paper: Paper = Paper.A4) -> SupplyPaper:
    """Return the controlled-substance log of a range of days; the audit notes that it was made, and its fingerprint.

    Raises:
        RuleBroken: the range ends before it begins.
    """
    from keta_desk.documents.dispensing import controlled_log
    from keta_desk.documents.fonts import undrawable

    refuse([Problem("log.range-backwards", field="last")] if last < first else [])
    told = dispensing_paper.log(work.session, first, last)
    made = controlled_log(told, Sheet(paper))
    work.concerns("", kind=LOG, first=first.isoformat(), last=last.isoformat(), fingerprint=made.document_id)
    return _paper(LOG, made, tuple(undrawable(told)))


def _paper(kind: str, made: Rendered, missing: tuple[tuple[str, str], ...], number: int = 1) -> SupplyPaper:
    return SupplyPaper(kind, made.pdf, made.page_count, made.document_id, made.file_name, missing, number)
