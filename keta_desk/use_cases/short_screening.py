"""The short screening before a session: answers as they are kept, alone or with the session that starts on them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from keta_desk.domain.eligibility import NOT_ASKED, Answer
from keta_desk.domain.eligibility_answers import plain_answers
from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import Problem, refuse
from keta_desk.queries import limits_profile, practice
from keta_desk.queries.lines import day_in
from keta_desk.queries.screening_gate import Gate
from keta_desk.queries.screening_rows import SHORT
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.store.tables.evaluation import ScreeningRow
from keta_desk.store.work import Work
from keta_desk.use_cases.record_alarms import alarm_of_short

LARGEST_AMOUNT = Decimal(10_000)


def add_short(
    within: Work, patient_id: PatientId, answers: Mapping[str, Answer], *, session_id: str | None, at: datetime
) -> ScreeningRow:
    """Keep short answers as they were given; a question nobody answered stays unanswered.

    Raises:
        RuleBroken: nothing was answered, a question is not known, or a day or an amount cannot be.
    """
    known = {question.id for question in eligibility().short}
    said = {name: answer for name, answer in answers.items() if answer != NOT_ASKED}
    refuse([] if said else [Problem("screening.nothing-changed", field="answers")])
    refuse(answer_problems(said, known, day_in(practice.zone(within.session), at)))
    row = ScreeningRow(
        patient_id=patient_id,
        kind=SHORT,
        at=at,
        by_id=within.clinician_id,
        session_id=session_id,
        rules_version=eligibility().version_label,
        limits_version=limits_profile.in_force(within.session).version_label,
        answers=json.dumps(plain_answers(said), sort_keys=True),
        facts="{}",
    )
    within.add(row)
    alarm_of_short(within, row, said)
    return row


def keep_with_session(
    within: Work, patient_id: PatientId, gate: Gate, *, session_id: str, at: datetime
) -> ScreeningRow:
    """Keep the answers a session starts on with it, or take along those that were kept ahead of it.

    Raises:
        RuleBroken: a question is not known, or a day or an amount cannot be.
    """
    if gate.screening_id:
        row = within.get(ScreeningRow, gate.screening_id)
        row.session_id = session_id
        return row
    return add_short(within, patient_id, gate.answers, session_id=session_id, at=at)


def answer_problems(answers: Mapping[str, Answer], known: set[str], today: date) -> list[Problem]:
    """Say what of answers can't be kept: a question nobody knows, a day to come, an amount that can't be."""
    found = [
        Problem("eligibility.unreadable", field=name, facts={"place": "answers", "value": name[:40]})
        for name in answers
        if name not in known
    ]
    for name, answer in answers.items():
        if answer.on is not None and answer.on > today:
            found.append(Problem("eligibility.future", field=name, facts={"day": answer.on.isoformat()}))
        if answer.amount is not None and not (answer.amount.is_finite() and 0 <= answer.amount <= LARGEST_AMOUNT):
            facts = {"text": str(answer.amount)[:20], "least": "0"}
            found.append(Problem("eligibility.amount", field=name, facts=facts))
    return found
