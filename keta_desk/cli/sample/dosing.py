"""A dosing session from arrival to leaving, and the one that is called off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from random import Random

from keta_desk.cli.sample import observing, words
from keta_desk.cli.sample.practice import Booking, Practice
from keta_desk.cli.sample.regimens import REGIMENS, Regimen
from keta_desk.cli.sample.sketch import Sketch
from keta_desk.domain.eligibility import Answer, Reply
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.patients import Sex
from keta_desk.domain.reading_notes import Beside
from keta_desk.domain.rescreening import asked_of
from keta_desk.domain.schedule import AppointmentState
from keta_desk.domain.vitals import Reading
from keta_desk.queries import alerts
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.use_cases import alerts as alerting
from keta_desk.use_cases import live_session, notes, patients, sessions
from keta_desk.use_cases.alerts import Disposition
from keta_desk.use_cases.sessions import Effects

T0 = 10
OLD_MINUTES = (40, 120)
STAYS_MIN = 135


@dataclass(slots=True)
class Held:
    """A dosing session under way, and afterwards."""

    mg: Decimal
    id: SessionId | None = None


def peak_rating(mg: Decimal, regimen: Regimen, practice: Practice) -> int:
    """Return the highest dissociation rating of a session: more with more of the ceiling (series K1)."""
    share = float(mg) / regimen.ceiling_mg
    return max(1, round(1 + 5.5 * share) + practice.chance.choice((-1, 0, 0, 1)))


def nothing_new(sex: Sex) -> dict[str, Answer]:
    """Return the answers before a session of somebody with whom nothing changed."""
    return {one.id: Answer(reply=Reply.NO) for one in asked_of(eligibility().short, sex)}


def hold(practice: Practice, patient_id: PatientId, sketch: Sketch, booking: Booking, held: Held) -> Iterator[datetime]:
    """Tell one session; `held` is filled in as it goes."""
    desk, chance, regimen = practice.desk, practice.chance, REGIMENS[sketch.regimen]
    is_recent = practice.diary.is_recent(booking.start)
    if is_recent:
        yield booking.at(-6)
        desk.do(patients.open_chart, patient_id)
        practice.mark(booking, AppointmentState.CHECKED_IN)
    yield booking.at(0)
    session_id = held.id = practice.asked(sessions.start, words.ASKED)(
        patient_id,
        setting=regimen.setting,
        intention=chance.choice(words.INTENTIONS),
        planned_dose_mg=held.mg,
        supervisor=words.SUPERVISOR,
        short=nothing_new(sketch.sex),
    )
    if is_recent:
        practice.mark(booking, AppointmentState.IN_PROGRESS)
    weight_g = sketch.weight_g + 100 * chance.randint(-8, 8)
    resting = observing.at_rest(sketch.pressure, weight_g, chance)
    _look(practice, patient_id, session_id, resting, is_live=is_recent)
    yield booking.at(T0)
    _give(practice, session_id, booking, held.mg, regimen, is_live=is_recent)
    peak = peak_rating(held.mg, regimen, practice)
    for minute in regimen.minutes if is_recent else OLD_MINUTES:
        yield booking.at(T0 + minute + chance.randint(0, 2))
        under_way = observing.under_way(sketch.pressure, peak, minute, chance)
        _look(practice, patient_id, session_id, under_way, is_live=is_recent)
        if is_recent and minute in words.SAID_AT:
            desk.do(live_session.keep_line, session_id, words.SAID_AT[minute])
    yield booking.at(STAYS_MIN)
    _deal_with_alerts(practice, patient_id)
    effects = _effects(practice.chance)
    desk.do(sessions.end, session_id, effects)
    practice.mark(booking, AppointmentState.COMPLETED)
    if is_recent:
        body = f"Peak dissociation {peak} of 10, settled after {effects.settled_min} min. {effects.tolerability}"
        desk.do(notes.write, patient_id, NoteKind.SESSION, title=f"Session, {held.mg} mg", body=body)


def call_off(practice: Practice, patient_id: PatientId, sketch: Sketch, booking: Booking) -> Iterator[datetime]:
    """Tell of a session that was postponed: pressure over the plan's hold, twice."""
    yield booking.at(0)
    found = []
    for minute, above in ((2, 28), (12, 26)):
        yield booking.at(minute)
        systolic, diastolic = sketch.pressure[0] + above, sketch.pressure[1] + above - 9
        found.append(f"{systolic}/{diastolic}")
        _read(practice, patient_id, None, Reading(systolic_mmhg=systolic, diastolic_mmhg=diastolic, pulse_bpm=88))
    yield booking.at(20)
    reason = words.CALLED_OFF.format(first=found[0], second=found[1])
    practice.mark(booking, AppointmentState.CANCELLED, reason=reason)
    practice.desk.do(notes.write, patient_id, NoteKind.SESSION, title="Session postponed", body=reason)


def _give(
    practice: Practice, session_id: SessionId, booking: Booking, mg: Decimal, regimen: Regimen, *, is_live: bool
) -> None:
    """Give the dose: beside the running clock by two people, or as an older record tells it."""
    lot = f"SAMPLE-{booking.start:%y%m}"
    if is_live:
        practice.asked(live_session.give_dose, words.ASKED)(
            session_id,
            mg=mg,
            molecule=regimen.molecule,
            formulation=regimen.formulation,
            read_back_mg=mg,
            checked_by=words.THERAPIST,
            product=regimen.product,
            lot=lot,
            method=regimen.method,
        )
    else:
        practice.asked(sessions.give_dose, words.ASKED)(
            session_id,
            mg=mg,
            molecule=regimen.molecule,
            formulation=regimen.formulation,
            product=regimen.product,
            lot=lot,
            method=regimen.method,
        )


def _look(practice: Practice, patient_id: PatientId, session_id: SessionId, reading: Reading, *, is_live: bool) -> None:
    """Take a reading: beside the running clock, or as an older record tells it."""
    if not is_live:
        _read(practice, patient_id, session_id, reading)
        return
    practice.desk.do(live_session.keep_reading, session_id, reading, beside=Beside(method="device"), is_sure=True)


def _read(practice: Practice, patient_id: PatientId, session_id: SessionId | None, reading: Reading) -> None:
    recorded = practice.asked(sessions.record_reading, "Measured again by hand: the same. Stays under watch.")
    recorded(patient_id, reading, session_id=session_id, method="device")


def _deal_with_alerts(practice: Practice, patient_id: PatientId) -> None:
    """Close what the readings of a session gave alarm about, with what was done."""
    opened = [one.id for one in practice.desk.ask(alerts.of_patient, patient_id) if one.is_open and one.rule == "VS"]
    if opened:
        practice.desk.do(alerting.close, opened, Disposition(disposition=words.RESTED))


def _effects(chance: Random) -> Effects:
    return Effects(
        onset_min=chance.randint(8, 18),
        peak_min=chance.choice((35, 40, 40, 45)),
        settled_min=chance.randint(85, 118),
        tolerability=chance.choice(words.TOLERABILITY),
    )
