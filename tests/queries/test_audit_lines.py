"""Who did what and when with a chart, as the Log section and the access log ask for it."""

from __future__ import annotations

from functools import partial

import pytest

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.vitals import Reading
from keta_desk.queries import audit, session_records
from keta_desk.queries.audit import KINDS, AuditKind
from keta_desk.use_cases import corrections, documents, notes, patients, sessions
from tests.use_cases.all_actions import actions
from tests.use_cases.courses import chart_course


@pytest.fixture
def a_patient(a_patient):
    """Nobody has consented to anything: each test counts what it did itself."""
    return partial(a_patient, consents=False)


def test_every_line_says_who_what_and_when(desk, a_patient, clock):
    patient_id = a_patient()
    clock.move(minutes=3)
    desk.do(patients.open_chart, patient_id)
    opened, registered = desk.ask(audit.of_patient, patient_id)
    assert (opened.action, opened.kind, opened.clinician) == (
        "patients.open_chart",
        AuditKind.OPENED,
        "Dr Mara Fixture",
    )
    assert opened.at == clock.now()
    assert (registered.action, registered.row_kind, registered.row_id) == ("patients.register", "patient", patient_id)
    assert (registered.patient, registered.chart_number) == ("Sample, Ada", 1)


def test_the_reason_of_a_change_stands_with_it(desk, a_patient):
    patient_id = a_patient()
    reading_id = desk.do(sessions.record_reading, patient_id, Reading(pulse_bpm=72))
    desk.do(corrections.enter_in_error, "reading", reading_id, reason="Other patient's cuff")
    line = desk.ask(audit.of_patient, patient_id)[0]
    assert (line.reason, line.row_kind, line.row_id) == ("Other patient's cuff", "reading", reading_id)


def test_a_session_marked_with_all_its_entries_is_told_as_the_session(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    session_id = desk.ask(session_records.of_patient, patient_id).sessions[0].id
    desk.do(corrections.enter_in_error, "dosing_session", session_id, reason="Another patient's")
    line = desk.ask(audit.of_patient, patient_id)[0]
    assert (line.row_kind, line.row_id, line.rows) == ("dosing_session", session_id, 7)


def test_drafts_leave_no_line(desk, a_patient):
    patient_id = a_patient()
    desk.do(notes.keep_draft, "vitals", patient_id, {"systolic": "12"})
    assert [line.action for line in desk.ask(audit.of_patient, patient_id)] == ["patients.register"]


def test_the_log_of_one_chart_names_no_other(desk, a_patient):
    first, second = a_patient(), a_patient(given="Ben")
    desk.do(patients.open_chart, second)
    assert [line.action for line in desk.ask(audit.of_patient, first)] == ["patients.register"]
    assert {line.patient for line in desk.ask(audit.latest)} >= {"Sample, Ada", "Sample, Ben"}


def test_pages_follow_each_other_without_a_gap(desk, a_patient):
    patient_id = a_patient()
    for _ in range(25):
        desk.do(patients.open_chart, patient_id)
    first = desk.ask(audit.of_patient, patient_id, 10)
    then = desk.ask(audit.of_patient, patient_id, 10, first[-1].seq)
    rest = desk.ask(audit.of_patient, patient_id, 10, then[-1].seq)
    seen = [line.seq for line in (*first, *then, *rest)]
    assert len(seen) == 26
    assert seen == sorted(set(seen), reverse=True)


@pytest.mark.parametrize("kind", list(AuditKind))
def test_each_kind_is_found_by_itself(desk, a_patient, clock, kind):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    desk.do(patients.open_chart, patient_id)
    desk.do(documents.print_document, patient_id, DocumentKind.TREATMENT_PLAN)
    found = desk.ask(audit.of_patient, patient_id, 500, kind=kind)
    counted = desk.ask(audit.counts, patient_id)
    assert found
    assert {line.kind for line in found} == {kind}
    assert counted.kinds[kind] == len(found)
    assert counted.every == len(desk.ask(audit.of_patient, patient_id, 500))


def test_people_are_counted_and_found(desk, a_patient):
    patient_id = a_patient()
    counted = desk.ask(audit.counts, patient_id)
    assert counted.people == ((desk.clinician.id, "Dr Mara Fixture", 1),)
    assert desk.ask(audit.of_patient, patient_id, clinician_id="0" * 16) == []


def test_what_the_practice_did_without_a_patient_is_told_too(desk):
    lines = desk.ask(audit.latest)
    assert [line.action for line in lines] == ["practice.sign_limits", "practice.found"]
    assert (lines[0].patient, lines[0].chart_number, lines[0].patient_id) == ("", None, "")


def test_only_real_actions_count_as_opened_or_printed():
    assert set(KINDS) <= set(actions())
