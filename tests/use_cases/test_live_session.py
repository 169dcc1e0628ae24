"""A dosing session while it runs: each key is one row and one entry of the black box, and nothing is lost or hidden."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.dispensing_stock import Product, StockKind
from keta_desk.domain.dose_check import DosePart, HowTaken, Remainder
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.readiness import Criterion
from keta_desk.domain.reading_notes import Beside
from keta_desk.domain.record import Gone, Stale
from keta_desk.domain.session_log import EventCode, Manner, Supervision, Watch
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import dispensing
from keta_desk.queries import live_session as live
from keta_desk.use_cases import dispensing_stock, leaving, live_session, observing, sessions, titration
from tests.use_cases.courses import ladder, terms

DOSE = {
    "mg": Decimal(100),
    "molecule": Molecule.RACEMIC,
    "formulation": Formulation.SL_RDT,
    "read_back_mg": Decimal(100),
    "checked_by": "Lena Sample",
}
VITALS = Reading(systolic_mmhg=124, diastolic_mmhg=78, pulse_bpm=72, spo2_percent=98)


def begin(desk, a_patient, setting=DoseSetting.CLINIC, **more):
    patient_id = a_patient()
    desk.do(sessions.record_reading, patient_id, Reading(weight_g=80000))
    desk.do(titration.keep_plan, patient_id, terms(setting=setting), ladder(100, 125))
    return desk.do(
        sessions.start,
        patient_id,
        setting=setting,
        planned_dose_mg=Decimal(100),
        confirmed_because="Paper",
        **more,
    )


@pytest.fixture
def sitting(desk, a_patient):
    """A session that was started, with a plan, before its dose."""
    return begin(desk, a_patient)


def told(desk, sitting) -> live.LiveSession:
    return desk.ask(live.of_session, sitting)


def entries(desk, sitting):
    """Return what was entered after the start of the session."""
    start, *rest = told(desk, sitting).log
    assert start.event.kind == "started"
    return rest


def codes(refused) -> list[str]:
    return [one.code for one in refused.value.problems]


def test_what_is_kept_by_one_key_stands_in_the_log_at_its_minute(desk, clock, sitting):
    desk.do(live_session.keep_reading, sitting, VITALS)
    clock.move(minutes=10)
    desk.do(live_session.give_dose, sitting, **DOSE)
    clock.move(minutes=30)
    desk.do(live_session.keep_rating, sitting, "dissociation", 5)
    desk.do(live_session.keep_event, sitting, EventCode.TEARFUL)
    line = desk.do(live_session.keep_line, sitting, "Eye mask on, second playlist.")

    assert [(one.event.kind, one.minute) for one in entries(desk, sitting)] == [
        *(("reading", -10), ("dose", 0), ("rating", 30), ("event", 30), ("line", 30))
    ]
    assert [(one.event.run, one.event.utc_offset_min) for one in entries(desk, sitting)] == [("held", 0)] * 5

    desk.do(live_session.take_back, line, reason="Not hers")
    log = entries(desk, sitting)
    assert [one.event.kind for one in log if one.is_in_error] == ["line"]
    assert log[-1].event.words == "Not hers"
    with pytest.raises(Gone):
        desk.do(live_session.take_back, line, reason="Again")


@pytest.mark.parametrize(
    ("reading", "code"),
    [
        (Reading(systolic_mmhg=300, diastolic_mmhg=80), "vitals.implausible"),
        (Reading(systolic_mmhg=80, diastolic_mmhg=120), "vitals.diastolic-not-below-systolic"),
        (Reading(spo2_percent=9), "vitals.implausible"),
        (Reading(), "vitals.nothing-recorded"),
    ],
)
def test_what_cannot_be_is_refused_however_sure_somebody_is(desk, sitting, reading, code):
    with pytest.raises(RuleBroken) as refused:
        desk.do(live_session.keep_reading, sitting, reading, is_sure=True)
    assert codes(refused) == [code]
    assert entries(desk, sitting) == []


def test_what_is_unusual_is_asked_once_and_then_kept(desk, clock, sitting):
    desk.do(live_session.keep_reading, sitting, VITALS)
    clock.move(minutes=5)
    high = Reading(systolic_mmhg=182, diastolic_mmhg=96)
    with pytest.raises(RuleBroken) as refused:
        desk.do(live_session.keep_reading, sitting, high)
    assert codes(refused) == ["reading.leap"]
    desk.do(live_session.keep_reading, sitting, high, is_sure=True)
    clock.move(minutes=5)
    desk.do(live_session.keep_reading, sitting, Reading(systolic_mmhg=180, diastolic_mmhg=95))
    assert len(told(desk, sitting).standing) == 3


def test_enter_pressed_twice_keeps_one_reading_and_two_keys_in_one_second_keep_two_entries(desk, clock, sitting):
    desk.do(live_session.keep_reading, sitting, VITALS)
    with pytest.raises(RuleBroken) as refused:
        desk.do(live_session.keep_reading, sitting, VITALS)
    assert codes(refused) == ["reading.twice"]
    desk.do(live_session.keep_event, sitting, EventCode.NAUSEA)
    desk.do(live_session.keep_event, sitting, EventCode.VOMITING)
    assert [(one.event.number, one.event.code) for one in entries(desk, sitting)] == [
        *((2, ""), (3, "nausea"), (4, "vomiting"))
    ]


def test_entries_out_of_order_are_placed_by_when_they_were_measured(desk, clock, sitting):
    began = clock.now()
    clock.move(minutes=30)
    desk.do(live_session.keep_reading, sitting, VITALS)
    desk.do(live_session.keep_reading, sitting, Reading(pulse_bpm=90), at=began + timedelta(minutes=10))
    log = entries(desk, sitting)
    assert [one.event.number for one in log] == [3, 2]
    assert [one.is_late_entry for one in log] == [True, False]
    for at, code in (
        (clock.now() + timedelta(minutes=2), "session.moment-ahead"),
        (began - timedelta(hours=13), "session.moment-before"),
    ):
        with pytest.raises(RuleBroken) as refused:
            desk.do(live_session.keep_line, sitting, "Then", at=at)
        assert codes(refused) == [code]


def test_a_correction_shows_both_values(desk, sitting):
    desk.do(live_session.keep_reading, sitting, VITALS)
    (before,) = told(desk, sitting).readings
    right = Reading(systolic_mmhg=142, diastolic_mmhg=78)
    desk.do(live_session.correct_reading, before.id, right, reason="Heard wrongly", seen=before.version)
    (after,) = told(desk, sitting).readings
    assert (after.reading, after.before[0].reading) == (right, VITALS)
    assert told(desk, sitting).log[-1].event.kind == "corrected"
    with pytest.raises(Stale):
        desk.do(live_session.correct_reading, before.id, right, reason="Again", seen=before.version)


def test_a_dose_is_read_back_and_checked_by_a_second_person(desk, sitting):
    def refused(**other) -> list[str]:
        with pytest.raises(RuleBroken) as error:
            desk.do(live_session.give_dose, sitting, **{**DOSE, **other})
        return codes(error)

    assert refused(read_back_mg=None) == ["dose.not-read-back"]
    assert refused(read_back_mg=Decimal(10)) == ["dose.read-back-differs"]
    assert refused(checked_by="") == ["dose.not-checked"]
    assert refused(checked_by=" dr mara  FIXTURE ") == ["dose.checked-by-self"]
    assert refused(part=DosePart.BOOSTER) == ["dose.booster-first"]
    assert refused(part=DosePart.PARTIAL) == ["dose.partial-why"]
    desk.do(live_session.give_dose, sitting, **{**DOSE, "checked_by": ""}, confirmed_because="Alone in the practice")
    assert told(desk, sitting).given[0].confirmed_because == "Alone in the practice"


def test_how_a_dose_was_taken_is_added_later_and_its_booster_is_a_dose_of_its_own(desk, clock, sitting):
    desk.do(live_session.give_dose, sitting, **DOSE)
    (dose,) = told(desk, sitting).given
    clock.move(minutes=10)
    taken = HowTaken(ended_at=clock.now(), held_min=10, remainder=Remainder.SPAT_OUT)
    desk.do(live_session.how_taken, dose.id, taken)
    booster = {**DOSE, "mg": Decimal(25), "read_back_mg": Decimal(25), "part": DosePart.BOOSTER}
    desk.do(live_session.give_dose, sitting, **booster, confirmed_because="Asked for")
    first, second = told(desk, sitting).given
    assert (first.held_min, first.remainder, second.part, second.dose_ug) == (10, "spat_out", "booster", 25_000)
    assert told(desk, sitting).dosed_at == first.given_at
    with pytest.raises(RuleBroken) as refused:
        desk.do(live_session.how_taken, dose.id, HowTaken(wasted_ug=50_000))
    assert codes(refused) == ["dose.waste-witness"]


def test_at_home_readings_are_reported_or_copied_and_never_observed(desk, a_patient, clock):
    sitting = begin(desk, a_patient, DoseSetting.HOME)
    clock.move(hours=20)
    measured = clock.now() - timedelta(hours=19)
    desk.do(live_session.keep_reading, sitting, VITALS, at=measured)
    desk.do(live_session.keep_line, sitting, "From the sheet", at=measured, manner=Manner.TRANSCRIBED)
    with pytest.raises(RuleBroken) as refused:
        desk.do(live_session.keep_reading, sitting, VITALS, at=measured, manner=Manner.OBSERVED)
    assert codes(refused) == ["session.not-observed"]
    log = entries(desk, sitting)
    assert [one.event.manner for one in log] == ["reported", "transcribed"]
    assert [(one.event.at, one.event.entered_at) for one in log] == [(measured, clock.now())] * 2
    assert told(desk, sitting).readings[0].manner == "reported"


def test_tablets_taken_and_wasted_at_home_leave_the_stock_there_and_come_back_when_the_dose_was_never_given(
    desk, a_patient
):
    sitting = begin(desk, a_patient, DoseSetting.HOME)
    patient_id = told(desk, sitting).sitting.patient_id
    product = Product("racemic", "sl_rdt", 50_000, "N2614")
    desk.do(
        dispensing_stock.move_stock,
        patient_id,
        product,
        kind=StockKind.RECEIVED,
        milli=10_000,
        reason="There before",
    )

    def left() -> int:
        return sum(one.change_milli for one in desk.ask(dispensing.stock, patient_id))

    entry = desk.do(live_session.give_dose, sitting, **DOSE, lot="N2614", units=2)
    assert left() == 8_000
    dose_id = told(desk, sitting).given[0].id
    desk.do(live_session.how_taken, dose_id, HowTaken(wasted_ug=50_000, waste_witness="Jo Sample"))
    assert left() == 7_000
    desk.do(live_session.take_back, entry, reason="Never taken")
    assert (left(), told(desk, sitting).dosed_at) == (10_000, None)


def test_what_is_noted_beside_the_vitals_is_kept_with_them_or_alone(desk, clock, sitting):
    desk.do(live_session.keep_reading, sitting, VITALS, beside=Beside(on_oxygen=True, pain=2, method="device"))
    clock.move(minutes=1)
    desk.do(live_session.keep_reading, sitting, Reading(), beside=Beside(cadss6=13))
    first, second = told(desk, sitting).readings
    assert (first.beside.on_oxygen, first.beside.pain, first.beside.method) == (True, 2, "device")
    assert second.beside.cadss6 == 13


def test_paused_timers_hold_until_they_are_let_go_on(desk, clock, sitting):
    desk.do(live_session.pause_timers, sitting)
    assert told(desk, sitting).timers_paused_at == clock.now()
    desk.do(live_session.resume_timers, sitting)
    assert told(desk, sitting).timers_paused_at is None


def test_an_ended_session_takes_no_dose_and_still_takes_what_was_measured(desk, sitting):
    desk.do(sessions.end, sitting, sessions.Effects())
    with pytest.raises(RuleBroken) as refused:
        desk.do(live_session.give_dose, sitting, **DOSE)
    assert codes(refused) == ["session.ended"]
    desk.do(live_session.keep_reading, sitting, VITALS)
    assert desk.ask(live.running) == []


def test_a_patient_who_walks_out_is_no_release(desk, sitting):
    desk.do(live_session.give_dose, sitting, **DOSE)
    desk.do(leaving.record_leaving, sitting, leaving.Leave(), because="Left while nobody looked")
    now = told(desk, sitting)
    assert (now.sitting.released_at, now.log[-1].event.kind) == (None, "left")


def test_a_criterion_of_home_is_not_asked_in_the_clinic(desk, sitting):
    with pytest.raises(RuleBroken) as refused:
        desk.do(leaving.check_criterion, sitting, Criterion.NO_DRIVING, is_met=True)
    assert codes(refused) == ["session.no-such-criterion"]


def test_the_practice_sets_its_own_minutes_and_a_label_keeps_them_from_loosening(desk, clock, sitting):
    desk.do(observing.set_minutes, "mouth-clinic", (-5, 0, 20, 45, 120), tolerance_min=3, reason="As we do it")
    timeline = told(desk, sitting).timeline
    assert (timeline.number, timeline.tolerance_min, timeline.is_first) == (1, 3, True)
    assert {-5, 20, 45} <= set(timeline.minutes)
    with pytest.raises(RuleBroken) as refused:
        desk.do(observing.set_minutes, "esketamine", (0, 60), tolerance_min=5, reason="Shorter")
    assert codes(refused) == ["observation.label"]


def test_a_session_entered_in_error_takes_its_log_with_it_and_is_not_found(desk, sitting):
    with pytest.raises(Gone):
        desk.ask(live.of_session, "0" * 32)
    with pytest.raises(Gone):
        desk.do(live_session.keep_line, "0" * 32, "Nobody")
    with pytest.raises(RuleBroken):
        desk.do(live_session.keep_line, sitting, "x" * 100_000)


def test_a_first_session_says_who_watches_it_and_how_or_why_not(desk, a_patient):
    patient_id = a_patient()
    with pytest.raises(RuleBroken) as refused:
        desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, supervisor="Lena Sample")
    assert ("session.first-unwatched", "supervision") in [(one.code, one.field) for one in refused.value.problems]
    watch = Watch(supervision=Supervision.LIVE_VIDEO, contact_held="Video; it dropped once, 09:40 to 09:42")
    with pytest.raises(RuleBroken) as refused:
        desk.do(sessions.start, patient_id, setting=DoseSetting.HOME, supervisor="Lena Sample", watch=watch)
    assert "session.first-unwatched" not in codes(refused)
    begun = begin(desk, a_patient, setting=DoseSetting.HOME, supervisor="Lena Sample", watch=watch)
    kept = told(desk, begun).sitting
    assert (kept.supervision, kept.contact_held) == ("live_video", watch.contact_held)


def test_there_is_no_way_of_watching_but_those_three(desk, a_patient):
    with pytest.raises(RuleBroken, match=r"session\.no-such-supervision"):
        begin(desk, a_patient, watch=Watch(supervision="from afar"))
