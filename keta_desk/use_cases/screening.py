"""Changes to a screening: answers, reviews of single rules, the decision, and the short one before a session."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime

from keta_desk.domain.eligibility import Answer, Planned, Resolution
from keta_desk.domain.eligibility_answers import plain_answers, plain_facts, plain_judgement
from keta_desk.domain.eligibility_decision import (
    EligibilityDecision,
    decision_problems,
    is_override,
    resolution_problems,
)
from keta_desk.domain.ids import ClinicianId, PatientId
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import Gone, Stale
from keta_desk.domain.rescreening import valid_until
from keta_desk.queries import practice, screening
from keta_desk.queries.screening import ScreeningSheet
from keta_desk.queries.screening_rows import FULL
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.store.tables.evaluation import EligibilityDecisionRow, RuleResolutionRow, ScreeningRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.tables.sessions import DosingSessionRow
from keta_desk.store.work import Work
from keta_desk.use_cases.record_alarms import alarm_of_answers
from keta_desk.use_cases.short_screening import add_short, answer_problems


def keep_answers(
    work: Work, patient_id: PatientId, answers: Mapping[str, Answer], planned: Planned, *, seen: int = 0
) -> str:
    """Keep the answers of the whole screening; return its id.

    They go into the screening that is open; once it was decided they begin a new one. `seen` is the version of the
    open one that was shown, 0 where there was none. What the record said at that moment is kept beside them.

    Raises:
        RuleBroken: a question is not known, or a day or an amount cannot be.
        Gone: there is no such patient.
        Stale: somebody answered meanwhile.
    """
    work.must_exist(PatientRow, patient_id)
    known = {rule.id for rule in eligibility().rules}
    sheet = screening.sheet(work.session, patient_id, now=work.now)
    refuse(answer_problems(answers, known, sheet.today))
    row = _open_row(work, patient_id, sheet, seen)
    row.at, row.by_id = work.now, work.clinician_id
    row.molecule, row.setting = planned.molecule or "", planned.setting or ""
    row.rules_version, row.limits_version = eligibility().version_label, sheet.limits.version_label
    row.answers = json.dumps(plain_answers(answers), sort_keys=True)
    row.facts = json.dumps(plain_facts(sheet.facts), sort_keys=True)
    if not row.id:
        work.add(row)
    alarm_of_answers(work, row, answers)
    return row.id


def resolve(
    work: Work, patient_id: PatientId, rule_id: str, decision: Resolution, *, reason: str, screening_id: str
) -> str:
    """Record what was decided about a rule that asks for review; return its id. Append-only, the last one counts.

    Raises:
        RuleBroken: the rule does not wait for a decision, or no reason was given.
        Gone: there is no open screening of that id.
    """
    sheet = _undecided(work, patient_id, screening_id)
    refuse(resolution_problems(sheet.judgement, rule_id, reason))
    rule = eligibility().by_id(rule_id)
    row = RuleResolutionRow(
        patient_id=patient_id,
        screening_id=screening_id,
        rule=rule_id,
        rule_version=rule.version if rule else "",
        decision=decision,
        reason=reason.strip(),
        decided_at=work.now,
        decided_by=work.clinician_id,
    )
    return work.add(row).id


def decide(work: Work, patient_id: PatientId, decision: EligibilityDecision, *, screening_id: str) -> str:
    """Record the decision about eligibility with every finding as it stands; return its id. Append-only.

    Raises:
        RuleBroken: a reason, the conditions or the second reviewer are missing; a rule waits for review; or the
            practice allows no override.
        Gone: there is no open screening of that id.
    """
    sheet = _undecided(work, patient_id, screening_id)
    judgement, me = sheet.judgement, practice.clinician(work.session, _me(work))
    refuse(decision_problems(judgement, decision, decided_by=me.name if me else "", latitude=sheet.limits.latitude))
    is_against = is_override(judgement.verdict, decision.outcome)
    work.get(ScreeningRow, screening_id).facts = json.dumps(plain_facts(sheet.facts), sort_keys=True)
    row = EligibilityDecisionRow(
        patient_id=patient_id,
        screening_id=screening_id,
        verdict=judgement.verdict,
        outcome=decision.outcome,
        conditions=decision.conditions.strip(),
        findings=json.dumps(plain_judgement(judgement), sort_keys=True),
        rules_version=eligibility().version_label,
        limits_version=sheet.limits.version_label,
        is_override=is_against,
        reason=decision.reason.strip(),
        second_reviewer=decision.second_reviewer.strip() if is_against else "",
        decided_at=work.now,
        decided_by=work.clinician_id,
        valid_until=valid_until(sheet.today, sheet.limits.length("eligibility-valid")),
    )
    return work.add(row).id


def keep_short(
    work: Work,
    patient_id: PatientId,
    answers: Mapping[str, Answer],
    *,
    session_id: str | None = None,
    at: datetime | None = None,
) -> str:
    """Keep the short screening before a session; return its id. It may be incomplete: unknown is never no.

    Raises:
        RuleBroken: nothing was answered, a question is not known, or a day or an amount cannot be.
        Gone: there is no such patient, or no such session of this patient.
    """
    work.must_exist(PatientRow, patient_id)
    if session_id is not None:
        work.must_exist(DosingSessionRow, session_id, patient_id=patient_id)
    return add_short(work, patient_id, answers, session_id=session_id, at=at or work.now).id


def _open_row(work: Work, patient_id: PatientId, sheet: ScreeningSheet, seen: int) -> ScreeningRow:
    """Return the row to be filled: the open one, or a new one without an id."""
    if sheet.screening is None or sheet.is_decided:
        return ScreeningRow(patient_id=patient_id, kind=FULL)
    if sheet.screening.version != seen:
        raise Stale("record.stale")
    return work.get(ScreeningRow, sheet.screening.id, seen=seen)


def _undecided(work: Work, patient_id: PatientId, screening_id: str) -> ScreeningSheet:
    sheet = screening.sheet(work.session, patient_id, now=work.now)
    if sheet.screening is None or sheet.screening.id != screening_id or sheet.is_decided:
        raise Gone("record.gone")
    return sheet


def _me(work: Work) -> ClinicianId:
    return ClinicianId(work.clinician_id)
