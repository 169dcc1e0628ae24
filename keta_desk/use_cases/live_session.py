"""Changes while a dosing session runs. Each is one transaction: its row and its entry in the black box (N8)."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime, timedelta
from decimal import Decimal

from keta_desk.domain.black_box import Cause
from keta_desk.domain.dose_check import DosePart, HowTaken, check_problems, part_problems, taken_problems
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.domain.quantities import mg_to_ug
from keta_desk.domain.reading_notes import (
    NOTHING_BESIDE,
    RATED,
    Beside,
    beside_problems,
    is_blank,
    unusual_problems,
)
from keta_desk.domain.record import Source, Status
from keta_desk.domain.session_log import EntryKind, EventCode, Manner, line_problems
from keta_desk.domain.titration import DoseInQuestion, DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading, reading_problems
from keta_desk.queries import limits_profile, live_rows, practice, titration
from keta_desk.store.tables.base import ChartRow
from keta_desk.store.tables.outcomes import AlertRow
from keta_desk.store.tables.session_care import (
    AdverseEventRow,
    ReadinessCheckRow,
    RescueActionRow,
    SessionEventRow,
)
from keta_desk.store.tables.sessions import DoseGivenRow, ReadingRow
from keta_desk.store.work import Work
from keta_desk.use_cases.black_box import BlackBox
from keta_desk.use_cases.dispensing_stock import draw_on_home_stock, let_go_of, waste_from_home_stock
from keta_desk.use_cases.dose_giving import problems_of_dose
from keta_desk.use_cases.record_alarms import alarm_of_reading

_MADE: dict[str, type[ChartRow]] = {
    EntryKind.DOSE: DoseGivenRow,
    EntryKind.READING: ReadingRow,
    EntryKind.RATING: ReadingRow,
    EntryKind.ADVERSE_EVENT: AdverseEventRow,
    EntryKind.RESCUE: RescueActionRow,
    EntryKind.CRITERION: ReadinessCheckRow,
}
_STANDS_ALONE = frozenset({EntryKind.EVENT, EntryKind.LINE, EntryKind.SLOT_MISSED, EntryKind.SCORE, EntryKind.LEFT})


def keep_reading(
    work: Work,
    session_id: SessionId,
    reading: Reading,
    *,
    beside: Beside = NOTHING_BESIDE,
    at: datetime | None = None,
    manner: Manner | None = None,
    source: Source = Source.CLINICIAN,
    is_sure: bool = False,
) -> str:
    """Keep a reading of a session and return the id of its entry in the log. A limit that it crosses gives alarm.

    Raises:
        RuleBroken: a value cannot be one, the moment cannot be, or something is unusual and `is_sure` is not set.
        Gone: there is no such session.
    """
    box = BlackBox(work, session_id)
    moment, told = box.moment(at), box.manner(manner)
    found = [] if reading == Reading() and not is_blank(beside) else _cannot_be(work, reading)
    before = live_rows.reading_before(work.session, session_id, moment)
    found += [*beside_problems(beside), *unusual_problems(reading, before, now=work.now)]
    refuse(found, confirmed_because="asked" if is_sure else "")
    row = _reading(work, box, reading, beside, at=moment, manner=told)
    row.source = source
    work.add(row)
    alarm_of_reading(work, row)
    return box.keep(EntryKind.READING, moment, subject_id=row.id, manner=told)


def keep_rating(
    work: Work,
    session_id: SessionId,
    field: str,
    value: int,
    *,
    at: datetime | None = None,
    manner: Manner | None = None,
) -> str:
    """Keep one rating by one key: `dissociation`, `anxiety`, `nausea` or `moaas`; return the id of its entry.

    Raises:
        RuleBroken: there is no such rating, or the value is beyond its ends.
        Gone: there is no such session.
    """
    box = BlackBox(work, session_id)
    if field not in RATED:
        raise RuleBroken([Problem("reading.no-such-rating", field=field)])
    moment, told, reading = box.moment(at), box.manner(manner), Reading(**{field: value})
    refuse(_cannot_be(work, reading))
    row = _reading(work, box, reading, NOTHING_BESIDE, at=moment, manner=told)
    work.add(row)
    alarm_of_reading(work, row)
    return box.keep(EntryKind.RATING, moment, code=field, value=value, subject_id=row.id, manner=told)


def correct_reading(work: Work, reading_id: str, reading: Reading, *, reason: str, seen: int) -> str:
    """Put a reading of a session right; what it said before stays legible. Returns the id of the entry.

    Raises:
        RuleBroken: a value cannot be one, or no reason was given.
        Gone: there is no such reading.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*_cannot_be(work, reading), *reason_problems(reason)])
    row = work.get(ReadingRow, reading_id, seen=seen)
    box = BlackBox(work, SessionId(row.session_id or ""))
    for name, value in asdict(reading).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)
    alarm_of_reading(work, row)
    return box.keep(EntryKind.CORRECTED, box.now, words=reason, subject_id=row.id)


def keep_event(
    work: Work,
    session_id: SessionId,
    code: EventCode,
    *,
    words: str = "",
    at: datetime | None = None,
    manner: Manner | None = None,
) -> str:
    """Keep an event by one key and return its id; "other" wants words.

    Raises:
        RuleBroken: the moment cannot be, or "other" says nothing.
        Gone: there is no such session.
    """
    box = BlackBox(work, session_id)
    if code is EventCode.OTHER or words:
        refuse(line_problems(words))
    moment, told = box.moment(at), box.manner(manner)
    return box.keep(EntryKind.EVENT, moment, code=code, words=words, manner=told)


def keep_line(
    work: Work, session_id: SessionId, words: str, *, at: datetime | None = None, manner: Manner | None = None
) -> str:
    """Keep a line of the log in words and return its id.

    Raises:
        RuleBroken: it is empty or too long, or the moment cannot be.
        Gone: there is no such session.
    """
    refuse(line_problems(words))
    box = BlackBox(work, session_id)
    moment, told = box.moment(at), box.manner(manner)
    return box.keep(EntryKind.LINE, moment, words=words, manner=told)


def give_dose(
    work: Work,
    session_id: SessionId,
    *,
    mg: Decimal | None,
    molecule: Molecule | None,
    formulation: Formulation | None,
    at: datetime | None = None,
    part: DosePart = DosePart.FULL,
    read_back_mg: Decimal | None = None,
    checked_by: str = "",
    product: str = "",
    lot: str = "",
    units: int | None = None,
    method: str = "",
    partial_because: str = "",
    manner: Manner | None = None,
    already_given: bool = False,
    confirmed_because: str = "",
) -> str:
    """Keep a dose of a running session, and return the id of its entry. At home it is drawn from the stock there.

    Raises `RuleBroken` if the plan forbids it, it was read back otherwise, or something about it is to be confirmed
    and `confirmed_because` is empty; `Gone` if there is no such session, or the patient has no plan.
    """
    box = BlackBox(work, session_id, must_be_open=True)
    moment, told = box.moment(at), box.manner(manner)
    dose = DoseInQuestion(mg=mg, molecule=molecule, formulation=formulation, at=moment)
    found = _problems(work, box, dose, already_given=already_given)
    found += part_problems(part, has_dose=_has_dose(work, box), partial_because=partial_because)
    if told is Manner.OBSERVED and not already_given:
        found += _check_problems(work, box, mg, read_back_mg, checked_by)
    refuse(found, confirmed_because=confirmed_because)
    row = DoseGivenRow(
        patient_id=box.sitting.patient_id,
        session_id=session_id,
        given_at=moment,
        molecule=molecule,
        formulation=formulation,
        dose_ug=mg_to_ug(mg or Decimal(0)),
        product=product.strip(),
        lot=lot.strip(),
        method=method.strip(),
        confirmed_because=confirmed_because.strip(),
        part=part,
        units=units,
        checked_by=checked_by.strip(),
        partial_because=partial_because.strip(),
    )
    return _keep_dose(work, box, row, told)


def how_taken(work: Work, dose_id: str, taken: HowTaken) -> str:
    """Add to a dose how it was taken in the end; return the id of the entry.

    Raises:
        RuleBroken: it would end before it began, or something of it cannot be.
        Gone: there is no such dose.
    """
    row = work.get(DoseGivenRow, dose_id)
    refuse(taken_problems(taken, given_at=row.given_at))
    box = BlackBox(work, SessionId(row.session_id))
    was_wasted = row.wasted_ug
    for name, value in asdict(taken).items():
        setattr(row, name, value)
    if box.sitting.setting == DoseSetting.HOME and row.wasted_ug != was_wasted:
        waste_from_home_stock(work, row, witness=taken.waste_witness)
    return box.keep(EntryKind.HOW_TAKEN, taken.ended_at or box.now, subject_id=row.id)


def miss_slot(work: Work, session_id: SessionId, minute: int, *, because: str) -> str:
    """Say why nobody was looked at in a slot; return the id of the entry.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such session.
    """
    refuse(reason_problems(because))
    box = BlackBox(work, session_id)
    return box.keep(EntryKind.SLOT_MISSED, box.now, value=minute, words=because)


def acknowledge_alert(work: Work, session_id: SessionId, alert_id: str, *, words: str = "") -> str:
    """Say that an alert was seen during the session; it stays open. Returns the id of the entry.

    Raises:
        Gone: there is no such session or alert.
    """
    box, row = BlackBox(work, session_id), work.get(AlertRow, alert_id)
    row.acknowledged_at, row.acknowledged_by = work.now, work.clinician_id
    return box.keep(EntryKind.ALERT_SEEN, box.now, words=words, subject_id=row.id)


def pause_timers(work: Work, session_id: SessionId, *, words: str = "") -> str:
    """Hold the countdowns, not the clock since the dose; return the id of the entry. Raises `Gone`."""
    box = BlackBox(work, session_id)
    return box.keep(EntryKind.TIMERS_PAUSED, box.now, words=words)


def resume_timers(work: Work, session_id: SessionId) -> str:
    """Let the countdowns go on; return the id of the entry. Raises `Gone`."""
    box = BlackBox(work, session_id)
    return box.keep(EntryKind.TIMERS_RESUMED, box.now)


def note_gap(work: Work, session_id: SessionId) -> None:
    """Note at once that the program was away or the clock jumped, if so; any other entry would do it too.

    Raises:
        Gone: there is no such session.
    """
    if BlackBox(work, session_id).finding is None:
        work.unrecorded()


def say_clock_was_set(work: Work, event_id: str) -> str:
    """Say of a jump ahead that the clock was set and nobody slept: minutes since the dose no longer count it.

    Raises:
        RuleBroken: it is no jump ahead, or that was said before.
        Gone: there is no such entry.
    """
    row = work.get(SessionEventRow, event_id)
    if row.kind != EntryKind.CLOCK or row.code != Cause.SLEPT or not row.value:
        raise RuleBroken([Problem("session.no-jump", field="code")])
    row.status, row.status_reason = Status.ENTERED_IN_ERROR, Cause.SET
    box = BlackBox(work, SessionId(row.session_id))
    at = box.now - timedelta(seconds=row.value)
    return box.keep(EntryKind.CLOCK, at, code=Cause.SET, value=row.value, subject_id=row.id)


def take_back(work: Work, entry_id: str, *, reason: str) -> str:
    """Take an entry back with what it made: both stay legible and count no more. Returns the id of the new entry.

    Raises:
        RuleBroken: no reason was given, or an entry of this kind is not taken back.
        Gone: there is no such entry, or it was taken back before.
    """
    refuse(reason_problems(reason))
    row = work.get(SessionEventRow, entry_id)
    kind = EntryKind(row.kind)
    if kind not in _MADE and kind not in _STANDS_ALONE and kind is not EntryKind.RELEASED:
        raise RuleBroken([Problem("session.not-taken-back", field="kind")])
    box = BlackBox(work, SessionId(row.session_id))
    made = [work.get(_MADE[kind], row.subject_id)] if kind in _MADE else []
    if kind is EntryKind.RELEASED:
        box.sitting.released_at = None
        judged = live_rows.checks_of_release(work.session, row.session_id, row.created_at)
        made = [work.get(ReadinessCheckRow, check_id) for check_id in judged]
    for each in (row, *made):
        each.status, each.status_reason = Status.ENTERED_IN_ERROR, reason
    work.reason = reason
    if kind is EntryKind.DOSE:
        let_go_of(work, row.patient_id, [row.subject_id], reason=reason)
    return box.keep(EntryKind.TAKEN_BACK, box.now, code=kind, words=reason, subject_id=row.id)


def _cannot_be(work: Work, reading: Reading) -> list[Problem]:
    return reading_problems(reading, limits_profile.in_force(work.session).plausible)


def _problems(work: Work, box: BlackBox, dose: DoseInQuestion, *, already_given: bool) -> list[Problem]:
    patient_id, session_id = PatientId(box.sitting.patient_id), SessionId(box.sitting.id)
    return problems_of_dose(work, patient_id, session_id, dose, already_given=already_given)


def _has_dose(work: Work, box: BlackBox) -> bool:
    given = titration.doses(work.session, PatientId(box.sitting.patient_id))
    return any(one.session_id == box.sitting.id for one in given)


def _keep_dose(work: Work, box: BlackBox, row: DoseGivenRow, manner: Manner) -> str:
    work.add(row)
    if box.sitting.setting == DoseSetting.HOME:
        draw_on_home_stock(work, row)
    return box.keep(EntryKind.DOSE, row.given_at, code=row.part, subject_id=row.id, manner=manner)


def _check_problems(
    work: Work, box: BlackBox, mg: Decimal | None, read_back_mg: Decimal | None, checked_by: str
) -> list[Problem]:
    staff = practice.staff(work.session)
    own = staff[work.clinician_id].name if work.clinician_id in staff else ""
    asked = box.sitting.setting == DoseSetting.CLINIC and limits_profile.in_force(work.session).allows(
        "two-person-check"
    )
    return check_problems(mg, read_back_mg, checked_by=checked_by, own_name=own, is_second_asked=asked)


def _reading(
    work: Work, box: BlackBox, reading: Reading, beside: Beside, *, at: datetime, manner: Manner
) -> ReadingRow:
    return ReadingRow(
        patient_id=box.sitting.patient_id,
        session_id=box.sitting.id,
        at=at,
        manner=manner,
        **asdict(reading),
        **asdict(beside),
    )
