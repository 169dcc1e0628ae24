"""What the timeline is drawn from: every dated fact of the record, each under its own day, and nothing made up."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.patients import Stage
from keta_desk.domain.record import Gone
from keta_desk.domain.response_timeline_values import Track, What
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries import timeline_course
from keta_desk.queries.lines import day_in
from keta_desk.use_cases import corrections, documents, evaluation, notes, patients, sessions
from tests.conftest import NOW
from tests.documents.pages import words_of
from tests.use_cases.courses import chart_course


def inputs(desk, patient_id, now=NOW):
    chart = desk.ask(charts.whole, patient_id)
    rest = desk.ask(timeline_course.rest_of, patient_id)
    return timeline_course.inputs_of(chart, rest, day_in(chart.zone, now))


def told(found, what):
    return [one for one in found.facts if one.what is what]


@pytest.fixture
def course(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    return patient_id


def test_a_course_is_told_with_doses_peaks_pressure_scores_and_thresholds(desk, course, clock):
    found = inputs(desk, course, clock.now())
    assert [(one.value, one.name) for one in told(found, What.DOSE)] == [
        (Decimal(100), "racemic"),
        (Decimal(125), "racemic"),
        (Decimal(150), "racemic"),
    ]
    assert {What.PEAK, What.PRESSURE, What.SCORE, What.PHASE, What.CONSENT} <= {one.what for one in found.facts}
    (series,) = found.series
    assert (series.name, series.response, series.remission) == ("PHQ-9", Decimal(9), Decimal(5))
    assert len(found.ways) == 1
    assert timeline_course.has_course(found)


def test_phases_follow_each_other_and_the_last_is_open(desk, course, clock):
    clock.move(days=3)
    desk.do(patients.move_to_stage, course, Stage.INDUCTION, reason="First dose given")
    phases = told(inputs(desk, course, clock.now()), What.PHASE)
    assert [one.name for one in phases] == ["evaluation", "induction"]
    assert phases[0].until == phases[1].on - timedelta(days=1)
    assert phases[1].until is None


def test_medicines_begin_and_end_on_their_days_and_undated_ones_are_named_beside(desk, a_patient):
    patient_id = a_patient()
    start, stop = date(2026, 3, 1), date(2026, 5, 1)
    desk.do(
        evaluation.add_medication,
        patient_id,
        name="Sertraline",
        dose_text="50 mg",
        started_on=start,
        stopped_on=stop,
    )
    desk.do(evaluation.add_medication, patient_id, name="Melatonin")
    found = inputs(desk, patient_id)
    (begun,), (ended,) = told(found, What.STARTED), told(found, What.STOPPED)
    assert (begun.on, begun.until, begun.note, ended.on) == (start, stop, "50 mg", stop)
    assert found.undated == ("Melatonin",)


def test_what_was_entered_in_error_is_not_drawn(desk, course, clock):
    before = inputs(desk, course, clock.now())
    reading = desk.do(sessions.record_reading, course, Reading(systolic_mmhg=150, diastolic_mmhg=90))
    assert len(told(inputs(desk, course, clock.now()), What.HOME_PRESSURE)) == len(told(before, What.HOME_PRESSURE)) + 1
    desk.do(corrections.enter_in_error, "reading", reading, reason="Another patient's")
    assert inputs(desk, course, clock.now()).facts == before.facts


def test_a_preparation_is_joined_to_the_dose_after_it(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(notes.write, patient_id, "preparation", body="Music and room")
    chart_course(desk, patient_id, clock)
    found = inputs(desk, patient_id, clock.now())
    (prepared,) = told(found, What.PREPARATION)
    assert prepared.until == min(one.on for one in told(found, What.DOSE))


def test_nothing_is_made_up_for_what_has_no_table_yet(desk, course, clock):
    assert Track.MOOD not in inputs(desk, course, clock.now()).by_track


def test_a_patient_without_entries_has_no_course(desk, a_patient):
    assert not timeline_course.has_course(inputs(desk, a_patient()))


def test_the_page_is_printed_and_filed(desk, course):
    printed = desk.do(documents.print_document, course, DocumentKind.TIMELINE)
    assert (printed.page_count, printed.undrawable) == (1, ())
    (page,) = words_of(printed.pdf)
    assert all(words in page for words in ("Timeline", "PHQ-9", "Dose, mg", "150"))
    assert desk.ask(charts.whole, course).documents[0].kind == "timeline"


def test_there_is_no_page_of_somebody_who_is_not_there(desk):
    with pytest.raises(Gone):
        desk.do(documents.print_document, "0" * 32, DocumentKind.TIMELINE)
