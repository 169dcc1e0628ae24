"""Charting a little, as somebody would after an import: evaluation, plan, two sessions, integration, appointments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from keta_desk.cli.sample import dosing, intake, observing, regimens, scales, words
from keta_desk.cli.sample.chance import Random, seeded
from keta_desk.cli.sample.histories import HISTORIES
from keta_desk.cli.sample.regimens import REGIMENS
from keta_desk.cli.steps import Steps
from keta_desk.desk import Desk
from keta_desk.domain.consents import Agreement, Signing, SignMethod
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.integration import Beside, Commitment
from keta_desk.domain.notes import NoteKind
from keta_desk.domain.patients import ContactKind, Sex, Stage
from keta_desk.domain.schedule import AppointmentKind, WallTime
from keta_desk.domain.titration import Decision, Phase
from keta_desk.queries import consents as texts
from keta_desk.queries import evaluation as findings
from keta_desk.queries import practice
from keta_desk.use_cases import (
    consents,
    evaluation,
    integration,
    notes,
    outcomes,
    patients,
    schedule,
    sessions,
    titration,
)
from keta_desk.use_cases.sessions import Effects

REGIMEN, HISTORY = REGIMENS["sublingual"], HISTORIES["anxious"]
EVALUATED, SESSIONS, TALKED = 12, (9, 2), (7, 1)
DOSES = (Decimal(100), Decimal(125))
SCORES = ((12, 18, 14), (9, 17, 14), (2, 13, 11))
"""Days ago, PHQ-9, GAD-7."""
AHEAD = (
    (AppointmentKind.INTEGRATION, 3, "11:00", words.THERAPIST),
    (AppointmentKind.DOSING, 5, "09:20", words.SUPERVISOR),
)
"""What is booked so many days from now."""
PRESSURE, WEIGHT_G = (124, 78), 71_400


def chart(desk: Desk, patient_id: PatientId, steps: Steps) -> None:
    """Chart twelve days of care for a patient who was imported just now."""
    chance = seeded(1)
    with steps.step("Evaluation charted") as did:
        _evaluate(desk, patient_id, chance)
        did("problem by ICD-10-CM code, medicine, vitals, PHQ-9, GAD-7, note")
    with steps.step("Titration plan kept") as did:
        _keep_plan(desk, patient_id)
        did(f"{REGIMEN.planned} steps from {DOSES[0]} mg, ceiling {REGIMEN.ceiling_mg} mg")
    with steps.step("Two sessions charted") as did:
        for number in range(len(SESSIONS)):
            _hold_session(desk, patient_id, number, chance)
        did("doses, readings, decision, integration")
    with steps.step("Appointments booked") as did:
        did(", ".join(_book(desk, patient_id)))


def _at(desk: Desk, ago: int, hour: int) -> datetime:
    """Return a moment on a day so many days ago, in the clinic's zone."""
    zone = desk.ask(practice.zone)
    day = _today(desk, zone) - timedelta(days=ago)
    return datetime(day.year, day.month, day.day, hour, tzinfo=zone)


def _today(desk: Desk, zone: ZoneInfo) -> date:
    return desk.clock.now().astimezone(zone).date()


def _evaluate(desk: Desk, patient_id: PatientId, chance: Random) -> None:
    found = desk.ask(findings.find_codes, "generalized anxiety disorder")[0]
    desk.do(patients.open_chart, patient_id)
    desk.do(evaluation.add_problem, patient_id, title=found.title, code=found.code, role="primary")
    desk.do(evaluation.add_medication, patient_id, name="Magnesium citrate", dose_text="300 mg", is_supplement=True)
    desk.do(
        patients.add_contact, patient_id, ContactKind.SUPPORT_PERSON, name="Jo Importa", relation="sister",
        phone="555 0177", briefed_on=_at(desk, EVALUATED, 9).date(),
    )  # fmt: skip
    rest = observing.at_rest(PRESSURE, WEIGHT_G, chance)
    desk.do(sessions.record_reading, patient_id, rest, at=_at(desk, EVALUATED, 9), method="device")
    for ago, phq9, gad7 in SCORES:
        for scale, total in (("phq9", phq9), ("gad7", gad7)):
            given = scales.answers(scale, total, chance)
            desk.do(outcomes.fill_in, patient_id, scale, given, at=_at(desk, ago, 8), mode="paper")
    desk.do(notes.write, patient_id, NoteKind.EVALUATION, title="Evaluation", body=HISTORY.finding)
    desk.do(patients.keep_words, patient_id, words.OWN_WORDS[2], said_on=_at(desk, EVALUATED, 9).date())


def _keep_plan(desk: Desk, patient_id: PatientId) -> None:
    starts_on = _at(desk, SESSIONS[0], 9).date()
    terms = regimens.terms(
        REGIMEN, HISTORY, phase=Phase.INDUCTION, starts_on=starts_on, from_mg=DOSES[0], goal=words.GOALS[0]
    )
    current = [line.name for line in desk.ask(findings.medications, patient_id) if line.is_current]
    terms = replace(terms, day_medicines="\n".join(f"{name}: take" for name in current))
    ladder = [Decimal(mg) for mg in REGIMEN.ladder]
    days = [starts_on + timedelta(days=7 * week) for week in range(REGIMEN.planned)]
    desk.do(titration.keep_plan, patient_id, terms, regimens.rungs(ladder, days, REGIMEN))
    text = desk.ask(texts.agreed_text, Agreement.TREATMENT)
    signed_at = _at(desk, EVALUATED, 10)
    signing = Signing(
        signed_by="the patient", method=SignMethod.WET, signed_at=signed_at, questions_answered=True, copy_given=True,
        initials=(True,) * (len(text.text().statements) if text else 0), discussion=words.CONSENTED,
    )  # fmt: skip
    desk.do(consents.record, patient_id, Agreement.TREATMENT, presented_at=signed_at, signing=signing)
    desk.do(patients.move_to_stage, patient_id, Stage.INDUCTION, reason="Plan agreed")


def _hold_session(desk: Desk, patient_id: PatientId, number: int, chance: Random) -> None:
    mg, start = DOSES[number], _at(desk, SESSIONS[number], 10)
    session_id = desk.do(
        sessions.start, patient_id, setting=REGIMEN.setting, intention=words.INTENTIONS[1], planned_dose_mg=mg,
        supervisor=words.SUPERVISOR, support_person="Jo Importa", started_at=start,
        short=dosing.nothing_new(Sex.UNKNOWN), confirmed_because=words.CHARTED_LATER,
    )  # fmt: skip
    rest = observing.at_rest(PRESSURE, WEIGHT_G, chance)
    desk.do(sessions.record_reading, patient_id, rest, at=start, session_id=session_id, method="device")
    given_at = start + timedelta(minutes=10)
    desk.do(
        sessions.give_dose, session_id, mg=mg, molecule=REGIMEN.molecule, formulation=REGIMEN.formulation, at=given_at,
        product=REGIMEN.product, lot="SAMPLE-1", method=REGIMEN.method,
    )  # fmt: skip
    for minute in REGIMEN.minutes:
        reading = observing.under_way(PRESSURE, 3, minute, chance)
        at = given_at + timedelta(minutes=minute)
        desk.do(sessions.record_reading, patient_id, reading, at=at, session_id=session_id, method="device")
    effects = Effects(onset_min=14, peak_min=40, settled_min=100, tolerability=words.TOLERABILITY[0])
    desk.do(sessions.end, session_id, effects, ended_at=start + timedelta(minutes=140))
    _after(desk, patient_id, session_id, number)


def _after(desk: Desk, patient_id: PatientId, session_id: SessionId, number: int) -> None:
    to_mg = Decimal(REGIMEN.ladder[number + 1])
    desk.do(titration.decide, patient_id, Decision.INCREASE, to_mg=to_mg, reason=words.DECIDED["increase"])
    content, held_at = words.INTEGRATION[5 + 5 * number], _at(desk, TALKED[number], 15)
    beside = Beside(commitments=(Commitment(what=words.COMMITMENTS[5 + 5 * number]),))
    desk.do(integration.hold, patient_id, content, held_at=held_at, after=session_id, beside=beside)


def _book(desk: Desk, patient_id: PatientId) -> list[str]:
    zone = desk.ask(practice.zone)
    booked = []
    intake.prepare_dose(desk, patient_id, 1)
    for kind, days, at, whom in AHEAD:
        day = _today(desk, zone) + timedelta(days=days)
        day += timedelta(days={5: 2, 6: 1}.get(day.weekday(), 0))
        desk.do(schedule.book, patient_id, kind, WallTime(f"{day}T{at}", zone.key), with_whom=whom)
        booked.append(f"{kind} {day}")
    return booked
