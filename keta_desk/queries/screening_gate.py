"""What a session would start in spite of: a screening that is not finished, not for treatment, or out of date."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import Problem, Severity
from keta_desk.queries import screening
from keta_desk.queries.screening import ScreeningSheet, Where

NAMED = 3
"""How many open questions the sentence names; it counts the rest."""


def start_problems(session: Session, patient_id: PatientId, *, now: datetime) -> list[Problem]:
    """Say how the screening stands against a session that would start now; it may, with a recorded reason.

    The gate is policy of the reference (clinical-reference 1.2, "hard gates"); what is missing is named (DESIGN 9).
    """
    sheet = screening.sheet(session, patient_id, now=now)
    match sheet.where:
        case Where.CLEAR:
            return []
        case Where.OPEN:
            return [_problem("screening.start-open", _open_questions(sheet))]
        case Where.AGAIN:
            return [_problem("screening.start-again")]
        case Where.NOT_CLEAR:
            return [_problem("screening.start-against")]
        case Where.TO_DECIDE:
            return [_problem("screening.start-undecided")]
    return [_problem("screening.start-none")]


def _open_questions(sheet: ScreeningSheet) -> str:
    names = [one.rule.finding or one.rule.id for one in sheet.judgement.unanswered]
    more = len(names) - NAMED
    return "; ".join([*names[:NAMED], *([f"+{more}"] if more > 0 else [])])


def _problem(code: str, questions: str = "") -> Problem:
    return Problem(code, Severity.CONFIRM, {"questions": questions} if questions else {}, field="screening")
