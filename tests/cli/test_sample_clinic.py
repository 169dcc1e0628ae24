"""The invented clinic: plainly invented, at every stage of care, and kept by the same rules as any other."""

from __future__ import annotations

import shutil
from datetime import timedelta
from functools import partial
from random import Random

import pytest

from keta_desk import bootstrap
from keta_desk.cli import sample_clinic
from keta_desk.cli.sample.clock import CourseClock
from keta_desk.cli.sample.histories import HISTORIES
from keta_desk.cli.sample.roster import ROSTER, roster
from keta_desk.cli.sample.scales import answers, totals
from keta_desk.domain.consents import Agreement
from keta_desk.domain.patients import AllergyState, Stage
from keta_desk.domain.record import Passphrase
from keta_desk.domain.schedule import AppointmentKind, AppointmentState
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import chart, dispensing, patients, practice
from keta_desk.reference import icd10cm
from tests import clinics
from tests.cli.conftest import CHEAP

UNTIL = sample_clinic.PICTURED_AT
DOORS = partial(bootstrap.doors, cost=CHEAP)
NORMAL, FULL = 1, 2
CHANCE = Random(1)  # noqa: S311 - no secret


@pytest.fixture(scope="module")
def clinic(tmp_path_factory):
    """The whole clinic as the pictures show it."""
    vault = clinics.whole(tmp_path_factory, tmp_path_factory.mktemp("sample") / sample_clinic.FOLDER)
    desk = DOORS(CourseClock(UNTIL)).unlock(vault, Passphrase(sample_clinic.PASSPHRASE))
    yield desk
    desk.close()


@pytest.fixture
def told(passphrase):
    """Tell a few courses into a vault that is there already, which spares the list of codes."""

    def tell(vault, *, until=UNTIL, patients, seed=7, zone=sample_clinic.ZONE):
        clock = CourseClock(until - sample_clinic.BEGINS)
        desk = DOORS(clock).unlock(vault, passphrase)
        sample_clinic.tell(desk, clock, until=until, zone=zone, patients=patients, seed=seed)
        return desk

    return tell


@pytest.fixture(scope="module")
def charts(clinic):
    """Every chart, by the name on it."""
    found = [
        line for stage in Stage for line in clinic.ask(patients.find, "", now=clinic.clock.now(), stage=stage, limit=99)
    ]
    return {line.name: clinic.ask(chart.whole, line.id) for line in found}


def test_there_are_forty_patients_at_every_stage_of_care(clinic):
    counts = clinic.ask(patients.stage_counts)

    assert sum(counts.values()) == 40
    assert all(counts.values())
    assert counts[Stage.INDUCTION] == 9


def test_the_clinic_says_that_it_is_a_sample(clinic):
    assert clinic.ask(practice.clinic).is_sample


def test_what_the_design_shows_is_there(clinic):
    lines = {line.name: line for line in clinic.ask(patients.find, "", now=clinic.clock.now())}

    assert lines["Dummett, Vera"].flag == "no_integration"
    assert lines["Fictus, Henri"].flag == "item9"
    assert lines["Trial, Beatriz"].flag == "remission"
    assert lines["Nemo, Jonah"].stage_note == "4 of 6"
    assert lines["Placeholder, Noor"].phq9 == (21,)
    assert lines["Mockley, June"].next_kind == AppointmentKind.DOSING


def test_a_session_is_under_way_this_morning(charts):
    ada = charts["Sample, Ada"]

    assert [session.ended_at is None for session in ada.sessions] == [False] * 5 + [True]
    assert [appointment.state for appointment in ada.appointments][-1] == AppointmentState.IN_PROGRESS
    assert [dose.dose_ug // 1000 for dose in ada.doses] == [100, 150, 200, 200, 250, 250]
    assert (int(ada.totals("phq9")[0][1]), int(ada.totals("phq9")[-1][1])) == (21, 8)
    assert [line.substance for line in ada.allergies] == ["Latex"]
    assert any("Called off" in note.body for note in ada.notes)


def test_allergies_stand_in_all_three_states(charts):
    assert {one.person.allergy_state for one in charts.values()} == set(AllergyState)


def test_each_treated_patient_has_a_whole_chart(charts):
    treated = [one for one in charts.values() if one.doses]

    assert len(treated) > 30
    for one in treated:
        assert one.plan is not None
        assert one.problems
        assert one.weight_g
        assert one.contacts
        assert one.person.own_words
        assert one.totals("gad7")
        assert len(one.decisions) >= len(one.doses) - 1
    assert any(medicine.is_supplement for one in treated for medicine in one.medications)


def test_nothing_was_given_over_a_ceiling_and_every_large_step_has_a_reason(charts):
    for one in charts.values():
        for dose in one.doses:
            assert dose.dose_ug <= max(plan.ceiling_dose_ug for plan in one.plans)
    assert all(decision.reason for one in charts.values() for decision in one.decisions)


def test_the_schedule_goes_on_tomorrow_and_leaves_nothing_open_behind(charts):
    appointments = [appointment for one in charts.values() for appointment in one.appointments]
    waiting = {AppointmentState.PLANNED, AppointmentState.CHECKED_IN}

    assert len([one for one in appointments if one.starts_at > UNTIL]) > 20
    assert [one for one in appointments if one.starts_at < UNTIL - timedelta(hours=1) and one.state in waiting] == []


def test_only_a_sample_in_the_making_does_not_wait_for_the_disk(tmp_path):
    desk, recovery = DOORS().create(tmp_path / sample_clinic.FOLDER, sample_clinic.practice(sample_clinic.ZONE))
    in_the_making = waits(desk)
    desk.close()
    desk = DOORS().unlock(tmp_path / sample_clinic.FOLDER, recovery)

    assert (in_the_making, waits(desk)) == (NORMAL, FULL)
    desk.close()


def waits(desk):
    with desk._vault.writer().connect() as connection:
        return connection.exec_driver_sql("PRAGMA synchronous").scalar_one()


def test_every_family_name_says_that_it_is_invented():
    real = {"Smith", "Jones", "Miller", "Meyer", "Garcia", "Martin", "Rossi", "Nowak", "Papadopoulos", "Ivanova"}

    assert len({sketch.family for sketch in ROSTER}) == 40
    assert real.isdisjoint(sketch.family for sketch in ROSTER)


def test_every_code_in_the_histories_is_one_that_can_be_billed():
    billable = {code: title for code, title, can_be_billed in icd10cm.codes() if can_be_billed}

    for history in HISTORIES.values():
        for found in history.diagnoses:
            assert billable[found.code] == found.title


def test_the_audit_chain_holds_over_all_of_it(told, vault_folder, passphrase):
    told(vault_folder, patients=3).close()

    report = DOORS().verify_vault(vault_folder, passphrase, True)

    assert (report.ok, report.findings) == (True, ())


def test_the_same_seed_tells_the_same_story(told, vault_folder, tmp_path):
    stories = []
    for name, seed in (("a", 7), ("b", 7), ("c", 8)):
        desk = told(shutil.copytree(vault_folder, tmp_path / name), patients=2, seed=seed)
        lines = desk.ask(patients.find, "", now=UNTIL)
        readings = [reading for line in lines for reading in desk.ask(chart.whole, line.id).readings]
        shown = [(line.name, line.phq9, line.next_at) for line in lines]
        stories.append((shown, [(reading.at, reading.systolic_mmhg) for reading in readings]))
        desk.close()

    assert stories[0] == stories[1]
    assert stories[0] != stories[2]


@pytest.mark.parametrize("hour", [0, 9, 12, 17, 23])
def test_the_story_can_end_at_any_hour_of_any_day(told, vault_folder, hour):
    until = UNTIL.replace(hour=hour) + timedelta(days=hour)

    told(vault_folder, until=until, patients=4, zone="Pacific/Auckland").close()


def test_more_patients_than_sketches_get_other_made_up_names():
    many = roster(55, CHANCE)

    assert len(many) == 55
    assert {sketch.family for sketch in many[40:]} <= {*(sketch.family for sketch in ROSTER), "Specimen", "Proband"}


def test_answers_come_to_the_wanted_total():
    chance = CHANCE
    for total in range(25):
        assert sum(answers("phq9", total, chance)) == total
    assert answers("phq9", 12, chance, item_9=1)[8] == 1
    assert (totals(21, 8, 7, chance)[0], totals(21, 8, 7, chance)[-1]) == (21, 8)


def test_some_patients_have_tablets_at_home_that_were_handed_over_counted_and_agree(clinic, charts):
    supplies = [clinic.ask(dispensing.of_patient, one.person.id) for one in charts.values()]
    supplied = [one for one in supplies if one.deliveries]
    assert len(supplied) >= 3
    assert all(one.prescriptions and one.checks for one in supplied)
    assert not any(one.discrepancies() for one in supplied)


def test_whoever_has_tablets_at_home_has_a_plan_for_home_and_consented_to_it(clinic, charts):
    at_home = [chart for chart in charts.values() if clinic.ask(dispensing.of_patient, chart.person.id).deliveries]
    assert {chart.plan.setting for chart in at_home} == {DoseSetting.HOME}
    assert all(any(one.kind == Agreement.HOME and one.signed_at for one in chart.consents) for chart in at_home)
