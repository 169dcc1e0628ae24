"""What a session would start, or a prescription be written in spite of: screening or consent that does not stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from keta_desk.domain.consents import Agreement
from keta_desk.domain.eligibility import NOT_ASKED, Answer
from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.rescreening import short_problems
from keta_desk.domain.titration import Phase
from keta_desk.queries import chart as charts
from keta_desk.queries import consents, screening
from keta_desk.queries.chart import Chart
from keta_desk.queries.screening import ScreeningSheet, ShortScreen, Where

NAMED = 3
"""How many open questions the sentence names; it counts the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """What a session would start in spite of, and the answers to the short questions that it takes along.

    `screening_id` is the short screening kept ahead of the session that these answers are, '' where there is none.
    """

    problems: tuple[Problem, ...]
    short: ShortScreen
    answers: Mapping[str, Answer]
    screening_id: str


def before_session(
    session: Session,
    patient_id: PatientId,
    *,
    now: datetime,
    at: datetime | None = None,
    answers: Mapping[str, Answer] | None = None,
) -> Gate:
    """Say how the screening stands against a session that would start `at` (now); it may, with a recorded reason.

    `answers` are those given to the short questions while it is started; without any, those kept ahead of it on its
    day stand. The gate is policy of the reference (clinical-reference 1.2, "hard gates"; capabilities S4); what is
    missing is named (DESIGN 9).

    Raises:
        Gone: there is no such patient.
    """
    chart = charts.whole(session, patient_id)
    short = screening.short_of(chart, at or now)
    given = {name: one for name, one in (answers or {}).items() if one != NOT_ASKED}
    said = given or short.answers
    before = short_problems(short.result(said), is_asked=bool(said))
    sheet = screening.sheet_of(chart, now, screening.looked_up_of(session, patient_id))
    return Gate(
        problems=(*_screening_problems(sheet), *before, *_pregnancy_problems(chart)),
        short=short,
        answers=said,
        screening_id="" if given else short.screening_id,
    )


def before_supply(session: Session, patient_id: PatientId, *, now: datetime) -> list[Problem]:
    """Say what a prescription would be written in spite of: no decision that stands, no plan, no consent.

    The gate is policy of the reference (clinical-reference 1.2, "hard gates": no P7 without P4, P5 and P6); it may be
    passed with a recorded reason.

    Raises:
        Gone: there is no such patient.
    """
    chart = charts.whole(session, patient_id)
    sheet = screening.sheet_of(chart, now, screening.looked_up_of(session, patient_id))
    consent = consents.state_on(session, patient_id, Agreement.TREATMENT, at=now)
    missing = (
        (sheet.where is not Where.CLEAR, "prescription.not-eligible"),
        (chart.plan is None or chart.plan.phase == Phase.ENDED, "prescription.no-plan"),
        (not consent.holds, "prescription.no-consent"),
    )
    return [Problem(code, Severity.CONFIRM, field="prescription") for is_so, code in missing if is_so]


def _screening_problems(sheet: ScreeningSheet) -> list[Problem]:
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


def _pregnancy_problems(chart: Chart) -> list[Problem]:
    """Say that a possible pregnancy stands open: a gate until a person has closed its alert (6.17 PREG)."""
    is_open = any(one.is_open and one.rule == "PREG" for one in chart.alerts)
    return [Problem("alert.preg-open", Severity.CONFIRM, field="screening")] if is_open else []


def _open_questions(sheet: ScreeningSheet) -> str:
    names = [one.rule.finding or one.rule.id for one in sheet.judgement.unanswered]
    more = len(names) - NAMED
    return "; ".join([*names[:NAMED], *([f"+{more}"] if more > 0 else [])])


def _problem(code: str, questions: str = "") -> Problem:
    return Problem(code, Severity.CONFIRM, {"questions": questions} if questions else {}, field="screening")
