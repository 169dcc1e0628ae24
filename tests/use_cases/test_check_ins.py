"""Check-ins between sessions: what was said, what item 9 sets off, and whom somebody should ask today."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.check_ins import CheckIn, FollowUp, Stressor, due_on, point_due, read_stressors, told_stressors
from keta_desk.domain.integration import Commitment, IntegrationWork, Settled
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.queries import alerts, chart, timeline, timeline_course, today
from keta_desk.queries import check_ins as asked
from keta_desk.queries import integration as talks
from keta_desk.queries.timeline_rows import EntryKind
from keta_desk.use_cases import check_ins, commitments, corrections, integration, outcomes
from tests.use_cases.courses import PHQ9, chart_course

UTC_DAY = date(2026, 11, 18)
ZONE = ZoneInfo("Europe/London")
NAMED = st.text(min_size=1).filter(lambda text: text.strip() == text)


def rules(desk, patient_id):
    return [(one.rule, one.level.value) for one in desk.ask(alerts.of_patient, patient_id)]


@pytest.mark.parametrize(
    ("answer", "raised"),
    [(None, []), (0, []), (1, [("SI-1", "review")]), (2, [("SI-2", "urgent")]), (3, [("SI-2", "urgent")])],
)
def test_item_9_asked_at_a_check_in_gives_alarm_as_the_sheet_does(desk, a_patient, answer, raised):
    patient_id = a_patient()
    desk.do(check_ins.record, patient_id, CheckIn(mood=4, item9=answer))
    assert rules(desk, patient_id) == raised


@pytest.mark.parametrize(
    ("urges", "raised"), [(None, []), (6, []), (7, [("USE", "review")]), (10, [("USE", "review")])]
)
def test_strong_urges_at_a_check_in_are_reviewed_section_6_17(desk, a_patient, urges, raised):
    patient_id = a_patient()
    said = desk.do(check_ins.record, patient_id, CheckIn(mood=4, urges=urges))
    assert rules(desk, patient_id) == raised
    desk.do(check_ins.amend, said, CheckIn(mood=5, urges=urges), reason="Misheard", seen=1)
    assert rules(desk, patient_id) == raised  # the same is raised once


def test_item_9_worse_than_the_last_time_is_told_be_it_of_a_sheet_or_a_call(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", PHQ9[19])
    clock.move(days=1)
    first = desk.do(check_ins.record, patient_id, CheckIn(item9=1))
    assert sorted(rule for rule, _ in rules(desk, patient_id)) == ["SI-1", "SI-4"]
    clock.move(days=1)
    desk.do(check_ins.record, patient_id, CheckIn(item9=1))
    assert [one.rule for one in desk.ask(alerts.of_patient, patient_id)].count("SI-4") == 1
    desk.do(check_ins.amend, first, CheckIn(item9=3), reason="Misheard", seen=1)
    assert "SI-2" in [rule for rule, _ in rules(desk, patient_id)]
    desk.do(corrections.enter_in_error, "check_in", first, reason="Other patient")
    assert len(rules(desk, patient_id)) == 5  # only a person closes an alert


def test_a_check_in_that_says_nothing_or_lies_off_its_scale_is_refused(desk, a_patient, clock):
    patient_id = a_patient()
    for wrong in (
        CheckIn(),
        CheckIn(remark="  "),
        CheckIn(mood=11),
        CheckIn(urges=-1),
        CheckIn(item9=4),
        CheckIn(sleep_min=24 * 60 + 1),
        CheckIn(stressors=(Stressor(" ", 4),)),
        CheckIn(stressors=(Stressor("Rent", 11),)),
        CheckIn(remark="x" * 20_001),
        CheckIn(mood=4, follows_up="48h"),
        CheckIn(mood=4, mode="telepathy"),
    ):
        with pytest.raises(RuleBroken):
            desk.do(check_ins.record, patient_id, wrong)
    with pytest.raises(RuleBroken):
        desk.do(check_ins.record, patient_id, CheckIn(mood=4), at=clock.now() + timedelta(minutes=1))
    with pytest.raises(Gone):
        desk.do(check_ins.record, patient_id, CheckIn(mood=4), after="0" * 32)
    assert desk.ask(asked.of_patient, patient_id) == []


def test_what_was_tried_is_closed_in_the_same_piece_of_work(desk, a_patient):
    patient_id = a_patient()
    swim = desk.do(commitments.add, patient_id, Commitment(what="Swim"))
    with pytest.raises(RuleBroken):
        desk.do(check_ins.record, patient_id, CheckIn(), settled=((swim, Settled(state="done")),))
    assert len(desk.ask(talks.open_commitments, patient_id)) == 1
    desk.do(check_ins.record, patient_id, CheckIn(mood=6), settled=((swim, Settled(state="done")),))
    assert desk.ask(talks.open_commitments, patient_id) == []


@given(days=st.integers(0, 40), answered=st.sets(st.sampled_from(list(FollowUp))))
def test_the_point_due_is_the_last_that_passed_and_nobody_answered(days, answered):
    session_on = UTC_DAY - timedelta(days=days)
    point = point_due(session_on, [one.value for one in answered], UTC_DAY)
    if point is not None:
        assert due_on(session_on, point) <= UTC_DAY
        assert point not in answered
        assert not any(due_on(session_on, later) <= UTC_DAY for later in FollowUp if later.days > point.days)
    expected = {1: "24h", 2: "24h", 3: "72h", 6: "72h", 7: "7d", 14: "7d"}
    if not answered and days in expected:
        assert point == expected[days]
    if days == 0 or days > 14:
        assert point is None


@given(st.lists(st.builds(Stressor, NAMED, st.none() | st.integers(0, 10))))
def test_stressors_are_kept_as_they_were_said(stressors):
    assert read_stressors(told_stressors(stressors)) == tuple(stressors)


def test_the_day_after_a_session_says_whom_to_ask_until_somebody_did(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))

    def due():
        day = desk.ask(today.of, now=clock.now(), clinician_id=desk.clinician.id, forms=())
        return [one.subject for one in day.loops if one.kind == "check_due"]

    dosed = desk.ask(chart.whole, patient_id).doses[-1]
    clock.move(seconds=(dosed.given_at + timedelta(days=1) - clock.now()).total_seconds())
    assert due() == ["24h"]
    desk.do(check_ins.record, patient_id, CheckIn(mood=5, follows_up="24h"), after=dosed.session_id)
    assert due() == []
    clock.move(days=2)
    assert due() == ["72h"]
    clock.move(days=4)
    assert due() == ["7d"]
    points = asked.points(
        desk.ask(chart.whole, patient_id), desk.ask(asked.of_patient, patient_id), clock.now().astimezone(ZONE).date()
    )
    assert [(one.point.value, one.answered_by is not None, one.is_due) for one in points] == [
        ("24h", True, False),
        ("72h", False, False),
        ("7d", False, True),
    ]
    desk.do(integration.hold, patient_id, IntegrationWork(theme="Seen"))  # who was seen has been asked
    assert due() == []
    clock.move(days=30)
    assert due() == []


def test_an_overdue_commitment_is_an_open_loop_of_the_day(desk, a_patient, clock):
    patient_id = a_patient()
    swim = desk.do(commitments.add, patient_id, Commitment(what="Swim", due_on=date(2026, 11, 17)))
    desk.do(commitments.add, patient_id, Commitment(what="No day"))

    def owed():
        day = desk.ask(today.of, now=clock.now(), clinician_id=desk.clinician.id, forms=())
        return [(one.subject, one.patient.id) for one in day.loops if one.kind == "commitment"]

    assert owed() == [("Swim", patient_id)]
    desk.do(commitments.settle, patient_id, swim, Settled(state="not_done"))
    assert owed() == []


def test_moods_and_stressors_stand_on_the_time_axis_and_in_the_list(desk, a_patient, clock):
    patient_id = a_patient()
    said = CheckIn(mood=4, sleep_min=390, stressors=(Stressor("Custody case", 7), Stressor("Rent")))
    desk.do(check_ins.record, patient_id, said)
    clock.move(hours=1)
    desk.do(check_ins.record, patient_id, CheckIn(remark="Would rather not rate"))
    found, rest = desk.ask(chart.whole, patient_id), desk.ask(timeline_course.rest_of, patient_id)
    facts = [one for one in timeline_course.inputs_of(found, rest, UTC_DAY).facts if one.track == "mood"]
    assert [(one.what.value, one.value, one.note) for one in facts] == [
        ("mood", 4, ""),
        ("stressor", 7, "Custody case"),
        ("stressor", None, "Rent"),
        ("check-in", None, ""),
    ]
    entries = [one for one in desk.ask(timeline.of_patient, patient_id) if one.kind is EntryKind.CHECK_IN]
    assert [one.said.fact("mood") for one in entries] == ["", "4"]
