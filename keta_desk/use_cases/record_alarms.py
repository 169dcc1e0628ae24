"""What readings and answers about safety give alarm about, raised in the transaction that keeps them (6.17)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING

from keta_desk.domain.adverse_events import AdverseEvent
from keta_desk.domain.alerts import Raised
from keta_desk.domain.alerts_record import LIVER, of_event, of_reading, of_screening, of_short
from keta_desk.domain.eligibility import Answer
from keta_desk.domain.ids import PatientId
from keta_desk.domain.vitals import Moment, Reading
from keta_desk.queries import alerts, limits_profile, titration
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.store.tables.evaluation import ScreeningRow
from keta_desk.store.tables.outcomes import AlertRow
from keta_desk.store.tables.session_care import AdverseEventRow
from keta_desk.store.tables.sessions import ReadingRow

if TYPE_CHECKING:
    from keta_desk.store.work import Work


def alarm_of_reading(within: Work, row: ReadingRow) -> None:
    """Raise VS and SED for what a reading crosses: the limits of a session hold from its first dose on.

    Within a session the same limit gives alarm once while its alert is open: the readings tell the rest.
    """
    reading = Reading(**{one.name: getattr(row, one.name) for one in fields(Reading)})
    limits = limits_profile.in_force(within.session)
    found = {moment: list(of_reading(reading, limits, moment)) for moment in Moment}
    if not any(found.values()):
        return
    told = [replace(one, facts={**one.facts, "session": row.session_id or ""}) for one in found[_moment(within, row)]]
    known = alerts.of_patient(within.session, PatientId(row.patient_id)) if told else []
    for one in told:
        same = [
            each
            for each in known
            if each.is_open and each.problem.facts.get("by") == one.facts["by"] and _is_same(each, one, row)
        ]
        if not same:
            _raise(within, row, one)


def alarm_of_answers(within: Work, row: ScreeningRow, answers: Mapping[str, Answer]) -> None:
    """Raise HEP and PREG from the answers of a screening; what is open about it already is not raised again."""
    rule = eligibility().by_id(LIVER)
    times = rule.numbers["times_uln"] if rule is not None else 0
    _raise_new(within, row, of_screening(answers, times_uln=times, version=eligibility().version_label))


def alarm_of_short(within: Work, row: ScreeningRow, answers: Mapping[str, Answer]) -> None:
    """Raise PREG and PSY from the questions before a session."""
    _raise_new(within, row, of_short(answers, eligibility().short, version=eligibility().version_label))


def alarm_of_event(within: Work, row: AdverseEventRow, event: AdverseEvent) -> None:
    """Raise PSY from an adverse event, held against the last dose before it began."""
    doses = titration.doses(within.session, PatientId(row.patient_id))
    dosed_at = max((one.given_at for one in doses if one.given_at <= event.began_at), default=None)
    found = of_event(event, dosed_at=dosed_at, now=within.now)
    _raise_new(within, row, [replace(one, facts={**one.facts, "session": row.session_id or ""}) for one in found])


def _moment(within: Work, row: ReadingRow) -> Moment:
    doses = titration.doses(within.session, PatientId(row.patient_id)) if row.session_id else []
    is_dosed = any(one.session_id == row.session_id and one.given_at <= row.at for one in doses)
    return Moment.DURING if is_dosed else Moment.BEFORE


def _is_same(each: alerts.AlertLine, one: Raised, row: ReadingRow) -> bool:
    """Say whether an alert is about the same session, or the same reading outside of any."""
    session = one.facts["session"]
    return each.subject_id == row.id or (bool(session) and each.problem.facts.get("session") == session)


def _raise_new(within: Work, row: ScreeningRow | AdverseEventRow, found: Iterable[Raised]) -> None:
    known = {(one.rule, one.problem.code) for one in alerts.about(within.session, row.id) if one.is_open}
    for one in found:
        if (one.rule, one.code) not in known:
            _raise(within, row, one)


def _raise(within: Work, row: ReadingRow | ScreeningRow | AdverseEventRow, one: Raised) -> None:
    within.add(
        AlertRow(
            patient_id=row.patient_id,
            rule=one.rule,
            rule_version=one.version,
            level=one.level.value,
            value=one.value,
            subject=row.__tablename__,
            subject_id=row.id,
            raised_at=within.now,
        )
    )
