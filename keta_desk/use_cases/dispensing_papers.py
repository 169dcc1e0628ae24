"""Making the controlled-substance log: paper of the practice, not of one patient."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from keta_desk.documents.content import Paper as Sheet
from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Problem, refuse
from keta_desk.queries import dispensing_paper
from keta_desk.store.work import Work

LOG = "dispensing-log"


@dataclass(frozen=True, slots=True)
class LogPaper:
    """The very bytes of a log, and what is to be known before they are printed."""

    pdf: bytes
    page_count: int
    fingerprint: str
    file_name: str
    undrawable: tuple[tuple[str, str], ...]


def print_log(work: Work, *, first: date, last: date, paper: Paper = Paper.A4) -> LogPaper:
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
    return LogPaper(made.pdf, made.page_count, made.document_id, made.file_name, tuple(undrawable(told)))
