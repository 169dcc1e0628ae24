"""Ask and do: what the one counter to the record promises its callers."""

from __future__ import annotations

import json
from dataclasses import is_dataclass
from functools import partial

import pytest

from keta_desk.domain.changes import Topic
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import NotConfirmed, ReadOnly, Stale
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart, patients
from keta_desk.store import chain
from keta_desk.use_cases import notes, sessions
from keta_desk.use_cases import patients as people


@pytest.fixture
def a_patient(a_patient):
    """Nobody has consented to anything: each test counts what it did itself."""
    return partial(a_patient, consents=False)


def rows(desk, statement):
    return desk.ask(lambda session: [tuple(row) for row in session.connection().exec_driver_sql(statement)])


def audited(desk):
    return rows(desk, "SELECT action, actor, object, detail FROM audit ORDER BY seq")


def test_a_question_changes_nothing_even_if_it_tries(desk, a_patient):
    patient_id = a_patient()
    with pytest.raises(Exception, match=r"vault\.not-writable"):
        rows(desk, "UPDATE patient SET family_name = 'Changed'")
    assert desk.ask(patients.person, patient_id).family_name == "Sample"


def test_an_answer_outlives_its_session(desk, a_patient):
    answer = desk.ask(chart.whole, a_patient())
    desk.do(notes.write, answer.person.id, "progress", body="later")
    assert is_dataclass(answer)
    assert answer.notes == []
    assert answer.person.given_name == "Ada"


def test_a_use_case_is_one_transaction_one_audit_entry_and_one_announcement(desk, a_patient, clock):
    patient_id = a_patient()
    heard = []
    desk.listen(heard.append)
    before = audited(desk)

    def both(work, patient_id):
        sessions.record_reading(work, patient_id, Reading(systolic_mmhg=120, diastolic_mmhg=80))
        notes.write(work, patient_id, "progress", body="Came by bus")

    desk.do(both, patient_id)

    (entry,) = audited(desk)[len(before) :]
    action, actor, concerns, detail = entry
    assert (action.rpartition(".")[2], actor, concerns) == ("both", desk.clinician.id, patient_id)
    assert [row[0] for row in json.loads(detail)["rows"]] == ["reading", "note"]
    (changes,) = heard
    assert changes.touch(Topic.NOTE, patient=patient_id)
    assert changes.touch(Topic.SESSION)
    assert not changes.touch(Topic.SCHEDULE)
    assert not changes.touch(Topic.NOTE, patient="somebody else")


def test_what_is_refused_half_way_leaves_nothing_and_announces_nothing(desk, a_patient):
    patient_id = a_patient()
    heard, before = [], audited(desk)
    desk.listen(heard.append)

    def half(work, patient_id):
        notes.write(work, patient_id, "progress", body="First half")
        notes.write(work, patient_id, "progress", body=" ")

    with pytest.raises(RuleBroken):
        desk.do(half, patient_id)
    assert (desk.ask(chart.whole, patient_id).notes, audited(desk), heard) == ([], before, [])


def test_who_stops_listening_hears_no_more(desk, a_patient):
    heard, others = [], []
    stop = desk.listen(heard.append)
    desk.listen(others.append)
    a_patient()
    stop()
    a_patient(family="Demo")
    assert (len(heard), len(others)) == (1, 2)


def test_a_listener_may_ask_at_once_and_finds_what_was_kept(desk, a_patient, clock):
    found = []
    desk.listen(lambda _: found.append([line.name for line in desk.ask(patients.find, now=clock.now())]))
    a_patient()
    assert found == [["Sample, Ada"]]


def test_opening_a_chart_is_audited_and_rings_no_bell(desk, a_patient):
    patient_id = a_patient()
    heard = []
    desk.listen(heard.append)
    desk.do(people.open_chart, patient_id)
    assert audited(desk)[-1][0] == "patients.open_chart"
    assert heard == []


def test_after_an_unconfirmed_save_the_next_one_starts_on_what_the_disk_holds(desk, a_patient):
    patient_id = a_patient()

    def unsure(work, patient_id):
        notes.write(work, patient_id, "progress", body="Perhaps")
        raise NotConfirmed("vault.not-confirmed")

    with pytest.raises(NotConfirmed):
        desk.do(unsure, patient_id)
    desk.do(notes.write, patient_id, "progress", body="Surely")
    assert [note.body for note in desk.ask(chart.whole, patient_id).notes] == ["Surely"]


def test_a_vault_that_lacks_newer_entries_is_shown_and_takes_nothing(desk, a_patient):
    patient_id = a_patient()
    desk._vault.read_only_because = "vault.newer-entries-missing"
    with pytest.raises(ReadOnly) as refused:
        desk.do(notes.write, patient_id, "progress", body="x")
    assert refused.value.code == "vault.newer-entries-missing"
    assert desk.ask(chart.whole, patient_id).person.given_name == "Ada"


def test_how_far_the_audit_reaches_is_noted_beside_the_database_every_few_seconds(desk, a_patient, clock, vault_folder):
    head = vault_folder / chain.HEAD_FILE
    patient_id = a_patient()
    before = head.read_bytes()
    desk.do(people.open_chart, patient_id)
    assert head.read_bytes() == before
    clock.move(seconds=6)
    desk.do(people.open_chart, patient_id)
    assert head.read_bytes() != before


def test_two_use_cases_in_one_instant_are_two_entries_in_their_order(desk, a_patient):
    patient_id = a_patient()
    ids = [desk.do(notes.write, patient_id, "progress", body=str(number)) for number in range(20)]
    assert len(set(ids)) == 20
    written = [detail for action, _, _, detail in audited(desk) if action == "notes.write"]
    assert [json.loads(detail)["rows"][0][1] for detail in written] == ids


def test_a_change_made_in_between_is_refused_even_within_the_piece_of_work(desk, a_patient):
    patient_id = a_patient()
    note_id = desk.do(notes.write, patient_id, "progress", body="One")
    desk.do(notes.amend, note_id, body="Two", reason="x", seen=1)
    with pytest.raises(Stale):
        desk.do(notes.amend, note_id, body="Three", reason="x", seen=1)
    assert [note.body for note in desk.ask(chart.whole, patient_id).notes] == ["Two"]


def test_closing_twice_does_no_harm(desk):
    desk.close()
    desk.close()
