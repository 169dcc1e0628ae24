"""The practice and its people change in the record: checked, kept with what they said before, audited, undoable."""

from __future__ import annotations

from dataclasses import replace

import pytest

from keta_desk.domain.changes import Topic
from keta_desk.domain.people import MOST_NAME, Paper
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Stale
from keta_desk.queries import practice as questions
from keta_desk.reference import words
from keta_desk.store.tables.audit import AuditRow, FormerStateRow
from keta_desk.use_cases import practice


def amended(desk, **changes):
    line = desk.ask(questions.letterhead)
    desk.do(practice.amend_clinic, replace(line.clinic(), **changes), seen=line.version)
    return desk.ask(questions.letterhead)


def last_audit(session):
    return session.query(AuditRow).order_by(AuditRow.seq.desc()).first()


def test_a_new_telephone_number_is_on_the_letterhead_and_in_the_audit(desk):
    heard = []
    desk.listen(heard.append)
    line = amended(desk, phone="555 0199", paper=Paper.LETTER)
    assert (line.phone, line.paper, line.version) == ("555 0199", "letter", 2)
    assert desk.ask(questions.clinic).phone == "555 0199"
    assert desk.ask(last_audit).action == "practice.amend_clinic"
    assert heard[-1].touch(Topic.PRACTICE)


def test_what_the_letterhead_said_before_is_kept(desk):
    amended(desk, name="Southlight Practice")
    was = desk.ask(lambda session: session.query(FormerStateRow).filter_by(table="clinic").one().was)
    assert "Northlight Practice" in was


def test_changing_back_is_a_change_of_its_own(desk):
    first = desk.ask(questions.letterhead)
    amended(desk, name="Southlight Practice")
    again = amended(desk, name=first.name)
    assert (again.name, again.version) == (first.name, 3)


def test_a_letterhead_changed_elsewhere_meanwhile_is_not_overwritten(desk):
    shown = desk.ask(questions.letterhead)
    amended(desk, phone="555 0199")
    with pytest.raises(Stale):
        desk.do(practice.amend_clinic, replace(shown.clinic(), phone="555 0100"), seen=shown.version)
    assert desk.ask(questions.letterhead).phone == "555 0199"


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"name": "  "}, "practice.name-missing", "name"),
        ({"name": "n" * 300}, "practice.name-long", "name"),
        ({"address": "a" * 5000}, "practice.address-long", "address"),
        ({"phone": "5" * 61}, "practice.phone-long", "phone"),
        ({"zone": "Mars/Olympus"}, "appointment.zone-unknown", "zone"),
        ({"zone": ""}, "appointment.zone-unknown", "zone"),
        ({"zone": "../../etc/passwd"}, "appointment.zone-unknown", "zone"),
        ({"zone": "z" * 10_000}, "appointment.zone-unknown", "zone"),
    ],
)
def test_what_cannot_stand_on_a_letterhead_is_refused_at_its_field(desk, changes, code, field):
    with pytest.raises(RuleBroken) as refused:
        amended(desk, **changes)
    (problem,) = refused.value.problems
    assert (problem.code, problem.field) == (code, field)
    assert len(words.sentence(problem.code, dict(problem.facts))) < 200
    assert desk.ask(questions.letterhead).version == 1


def test_line_breaks_and_stray_blanks_do_not_reach_the_letterhead(desk):
    assert amended(desk, name="  North\nlight \t Practice ").name == "North light Practice"
    assert len(amended(desk, name="n" * MOST_NAME).name) == MOST_NAME


def test_one_changes_ones_own_name_and_role(desk):
    (me,) = desk.ask(questions.staff_lines)
    desk.do(practice.amend_own_details, name=" Dr Mara  Fixture-Mock ", role="Psychiatrist", credential="MD", seen=1)
    (now,) = desk.ask(questions.staff_lines)
    assert (now.id, now.name, now.credential, now.version) == (me.id, "Dr Mara Fixture-Mock", "MD", 2)
    assert desk.ask(last_audit).action == "practice.amend_own_details"


@pytest.mark.parametrize(
    ("name", "role", "code"),
    [("", "Nurse", "practice.person-missing"), ("n" * 121, "", "practice.person-long"),
     ("Nora Nobody", "r" * 81, "practice.role-long")],
)  # fmt: skip
def test_a_signature_without_a_name_or_without_end_is_refused(desk, name, role, code):
    with pytest.raises(RuleBroken) as refused:
        desk.do(practice.amend_own_details, name=name, role=role, credential="", seen=1)
    assert refused.value.code == code


def test_own_details_seen_before_somebody_changed_them_are_refused(desk):
    desk.do(practice.amend_own_details, name="Dr Mara Fixture", role="Physician", credential="", seen=1)
    with pytest.raises(Stale):
        desk.do(practice.amend_own_details, name="Dr Mara Fixture", role="Nurse", credential="", seen=1)
