"""What readings say together, whether a patient may leave, and how harm is graded (clinical-reference 5.2 to 5.6)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.adverse_events import (
    AdverseEvent,
    EventOutcome,
    event_problems,
    pressure_grade,
    suggested_grade,
)
from keta_desk.domain.problems import Severity
from keta_desk.domain.readiness import (
    Aldrete,
    Answered,
    Criterion,
    CriterionState,
    LeavingFacts,
    criteria,
    readiness,
    release_problems,
)
from keta_desk.domain.reading_notes import Beside, Taken, beside_problems, cadss6_total, unusual_problems
from keta_desk.domain.rems import answer_problems
from keta_desk.domain.rescue import Rescue, RescueKind, rescue_problems
from keta_desk.domain.session_course import Measured, course, is_near, mean_pressure
from keta_desk.domain.vitals import Reading
from keta_desk.reference import catalogue
from keta_desk.reference.adverse_terms import adverse_terms

T0 = datetime(2026, 11, 18, 9, 34, tzinfo=UTC)
STEPS = adverse_terms().pressures


def at(minute: float, **values: int) -> Measured:
    return Measured(f"m{minute}", T0 + timedelta(minutes=minute), Reading(**values))


def pressure(minute: float, systolic: int, diastolic: int) -> Measured:
    return at(minute, systolic_mmhg=systolic, diastolic_mmhg=diastolic)


GOOD = Measured(
    "good",
    T0 + timedelta(minutes=118),
    Reading(systolic_mmhg=128, diastolic_mmhg=82, pulse_bpm=80, spo2_percent=97, moaas=5, dissociation=1, nausea=1),
)


def facts(*readings: Measured, **other) -> LeavingFacts:
    said = {
        "setting": "clinic",
        "molecules": frozenset({"racemic"}),
        "dosed_at": T0,
        "observe_min": 120,
        "readings": [pressure(-5, 124, 78), *readings],
        "limits": catalogue.limits().vitals,
    }
    return LeavingFacts(**{**said, **other})


def states(known: LeavingFacts, minute: float = 121) -> dict[str, str]:
    return {one.criterion: one.state for one in readiness(known, T0 + timedelta(minutes=minute))}


def test_mean_pressure_of_120_over_80_is_93_and_a_third():
    assert round(mean_pressure(Reading(systolic_mmhg=120, diastolic_mmhg=80)), 1) == Decimal("93.3")
    assert mean_pressure(Reading(systolic_mmhg=120)) is None


def test_without_a_dose_nothing_is_derived():
    assert course([GOOD], None).peak_systolic is None


def test_a_rating_that_comes_back_up_is_not_yet_settled():
    told = course([at(m, dissociation=d) for m, d in ((20, 6), (50, 2), (60, 4))], T0)
    assert (told.dissociated_min, told.settled_min) == (20, None)
    told = course([at(m, dissociation=d) for m, d in ((20, 6), (50, 2), (60, 4), (80, 2), (90, 0))], T0)
    assert told.settled_min == 80


def test_the_first_of_two_equal_peaks_is_told():
    told = course([pressure(30, 150, 90), pressure(40, 150, 92)], T0)
    assert (told.peak_systolic.minute, told.peak_diastolic.minute) == (30, 40)


READINGS = st.lists(
    st.builds(pressure, st.integers(-10, 130), st.integers(100, 200), st.integers(40, 90)),
    max_size=8,
    unique_by=lambda one: one.id,
)


@given(readings=READINGS, chance=st.randoms())
def test_a_course_does_not_depend_on_the_order_of_entry(readings, chance):
    shuffled = list(readings)
    chance.shuffle(shuffled)
    assert course(shuffled, T0) == course(readings, T0)


def test_near_is_within_20_percent_or_20_mmhg():
    before = Reading(systolic_mmhg=130, diastolic_mmhg=80)
    assert is_near(156, 100, before)
    assert not is_near(157, 80, before)
    assert not is_near(130, 101, before)


def test_everything_the_record_tells_is_met_and_the_rest_is_asked():
    told = states(facts(GOOD))
    asked = {
        *(Criterion.ORIENTED, Criterion.GAIT, Criterion.SAFETY),
        *(Criterion.ESCORT, Criterion.INSTRUCTIONS, Criterion.NEXT_CONTACT),
    }
    assert {name for name, state in told.items() if state == CriterionState.ASKED} == asked
    assert {told[name] for name in set(told) - asked} == {CriterionState.MET}
    assert set(criteria("home")) - set(criteria("clinic")) == {"support_confirms", "reachable", "no_driving"}


@pytest.mark.parametrize(
    ("criterion", "values"),
    [
        (Criterion.AWAKE, {"moaas": 4}),
        (Criterion.PRESSURE, {"systolic_mmhg": 150, "diastolic_mmhg": 82}),
        (Criterion.PULSE, {"pulse_bpm": 111}),
        (Criterion.PULSE, {"pulse_bpm": 49}),
        (Criterion.OXYGEN, {"spo2_percent": 93}),
        (Criterion.NAUSEA, {"nausea": 4}),
        (Criterion.DISSOCIATION, {"dissociation": 3}),
    ],
)
def test_one_value_beyond_its_limit_keeps_the_patient(criterion, values):
    assert states(facts(GOOD, at(119, **values)))[criterion] == CriterionState.NOT_MET


def test_a_value_of_more_than_half_an_hour_ago_speaks_for_nothing():
    assert states(facts(GOOD), 149)[Criterion.AWAKE] == CriterionState.MEASURED


def test_vomiting_half_an_hour_ago_keeps_the_patient_and_before_that_it_does_not():
    vomited = T0 + timedelta(minutes=95)
    assert states(facts(GOOD, vomited_at=[vomited]))[Criterion.NAUSEA] == CriterionState.NOT_MET
    assert states(facts(GOOD, vomited_at=[vomited]), 126)[Criterion.NAUSEA] == CriterionState.MET


def test_oxygen_that_is_given_is_no_room_air():
    assert states(facts(GOOD, on_oxygen=frozenset({"good"})))[Criterion.OXYGEN] == CriterionState.NOT_MET


def test_a_low_saturation_that_was_there_before_the_dose_keeps_nobody():
    before = at(-6, systolic_mmhg=124, diastolic_mmhg=78, spo2_percent=92)
    known = facts(GOOD, at(119, spo2_percent=92), readings=[before, GOOD, at(119, spo2_percent=92)])
    assert states(known)[Criterion.OXYGEN] == CriterionState.MET


def test_an_exception_excuses_only_what_was_known_when_it_was_written():
    later = at(120, pulse_bpm=115)
    excused = Answered(Criterion.PULSE, T0 + timedelta(minutes=119), False, "112", "Anxious by nature", "x")
    assert states(facts(GOOD, at(118.5, pulse_bpm=112), answers=[excused]))[Criterion.PULSE] == "exception"
    assert states(facts(GOOD, later, answers=[excused]))[Criterion.PULSE] == CriterionState.NOT_MET


def test_the_time_of_the_label_has_no_exception_and_that_of_the_practice_has():
    excused = Answered(Criterion.OBSERVED, T0 + timedelta(minutes=80), False, "", "Ambulance waits", "x")
    early = T0 + timedelta(minutes=90)
    racemic = release_problems(facts(GOOD, answers=[excused]), early)
    assert Criterion.OBSERVED not in {one.field for one in racemic}
    label = release_problems(facts(GOOD, molecules=frozenset({"esketamine"}), answers=[excused], observe_min=60), early)
    assert ("session.label-time", {"minutes": "90", "needed": "120"}) in [(one.code, one.facts) for one in label]


def test_the_aldrete_example_of_the_reference_passes_with_nine():
    score = Aldrete(2, 2, 1, 2, 2)
    assert (score.total, score.is_passed, score.problems()) == (9, True, [])
    assert not Aldrete(2, 2, 0, 2, 2).is_passed
    assert Aldrete(3, 2, 2, 2, 2).problems()


@pytest.mark.parametrize(
    ("systolic", "diastolic", "grade"),
    [
        *((119, 79, None), (120, 79, 1), (139, 89, 1), (138, 92, 2), (140, 70, 2), (159, 99, 2)),
        *((160, 80, 3), (150, 100, 3), (240, 150, 3), (None, 95, 2), (None, None, None)),
    ],
)
def test_a_grade_is_suggested_by_the_worse_of_the_two_pressures_and_never_above_three(systolic, diastolic, grade):
    assert pressure_grade(systolic, diastolic, STEPS) == grade


def test_a_grade_is_suggested_for_pressure_alone_and_a_lower_one_wants_its_reason():
    assert suggested_grade("Nausea", [(182, 104)], STEPS) is None
    assert suggested_grade("Blood pressure increased", [(130, 80), (145, 85)], STEPS) == 2
    event = AdverseEvent(term="Blood pressure increased", began_at=T0, grade=1)
    assert [(one.code, one.severity) for one in event_problems(event, suggested=2)] == [
        ("adverse.below-suggested", Severity.CONFIRM)
    ]


@pytest.mark.parametrize(
    ("other", "code"),
    [
        ({"term": "  "}, "adverse.no-term"),
        ({"grade": 6}, "adverse.grade"),
        ({"grade": 5}, "adverse.fatal"),
        ({"outcome": EventOutcome.FATAL}, "adverse.fatal"),
        ({"ended_at": T0 - timedelta(minutes=1)}, "adverse.ends-before-start"),
        ({"relation": "perhaps"}, "adverse.no-such"),
        ({"serious": ("bad",)}, "adverse.no-such"),
        ({"treatment": "x" * 30_000}, "entry.text-long"),
    ],
)
def test_an_event_that_cannot_be_is_refused(other, code):
    event = AdverseEvent(**{"term": "Nausea", "began_at": T0, "reported_on": date(2026, 11, 18), **other})
    assert [one.code for one in event_problems(event)] == [code]


def test_the_terms_that_ship_hold_every_one_of_the_reference():
    assert len(adverse_terms().names) == len(set(adverse_terms().names)) == 77
    assert [one.grade for one in adverse_terms().meanings("Vomiting")] == [1, 2, 3, 4]
    assert [one.grade for one in adverse_terms().meanings("Rash")] == [1, 2, 3, 4, 5]


def test_an_action_is_a_record_and_names_a_drug_only_where_one_is_given():
    assert rescue_problems(Rescue(action=RescueKind.OXYGEN, drug="Oxygen", amount="2 L/min")) == []
    assert [one.code for one in rescue_problems(Rescue(action=RescueKind.REPOSITION, drug="X"))] == ["rescue.no-drug"]
    assert [one.code for one in rescue_problems(Rescue(action=RescueKind.OTHER))] == ["rescue.say-what"]
    assert [one.code for one in rescue_problems(Rescue(action="dose_more"))] == ["rescue.no-such"]


def test_the_six_items_of_the_reference_make_13_of_24():
    assert cadss6_total((2, 3, 1, 2, 4, 1)) == 13
    for wrong in ((5, 0, 0, 0, 0, 0), (1, 2, 3)):
        with pytest.raises(ValueError, match=str(wrong[0])):
            cadss6_total(wrong)


def test_unusual_values_are_asked_about_and_the_same_reading_twice_in_two_seconds():
    before = Taken(Reading(systolic_mmhg=124, diastolic_mmhg=78, pulse_bpm=72), T0, T0)

    def asked(reading: Reading, now: datetime = T0 + timedelta(minutes=5)) -> list[str]:
        found = unusual_problems(reading, before, now=now)
        assert {one.severity for one in found} <= {Severity.CONFIRM}
        return [one.code for one in found]

    assert asked(Reading(systolic_mmhg=173, diastolic_mmhg=90, pulse_bpm=121)) == []
    assert asked(Reading(systolic_mmhg=174, diastolic_mmhg=90)) == ["reading.leap"]
    assert asked(Reading(systolic_mmhg=124, diastolic_mmhg=112)) == ["reading.odd-pressure"]
    assert asked(before.reading, T0 + timedelta(seconds=2)) == ["reading.twice"]
    assert asked(before.reading, T0 + timedelta(seconds=3)) == []


def test_what_is_noted_beside_a_reading_stays_on_its_scale():
    assert beside_problems(Beside(pain=0, pleasantness=-5, cadss6=24, communication="slow")) == []
    for wrong in (Beside(pain=11), Beside(pleasantness=-6), Beside(cadss6=25), Beside(communication="loud")):
        assert len(beside_problems(wrong)) == 1


def test_answers_of_the_monitoring_form_are_of_their_kind():
    assert answer_problems({"enrolled": True, "ready_min": 95, "provider_name": "Dr Mara Fixture"}) == []
    wrong = {"enrolled": "yes", "ready_min": True, "provider_name": 3, "surprise": True}
    assert [one.field for one in answer_problems(wrong)] == list(wrong)
