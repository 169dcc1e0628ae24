"""The days between two sessions where one comes upon them: on the screen of the day, and in the timeline."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from keta_desk.domain.cards import PatternCard, Skill, TriggerCard
from keta_desk.domain.check_ins import CheckIn, Stressor
from keta_desk.domain.integration import Commitment, Settled
from keta_desk.domain.safety_plan import SafetyPlan
from keta_desk.queries import chart as charts
from keta_desk.queries import timeline
from keta_desk.ui.cockpit.live_watch import LiveWatch
from keta_desk.ui.frame.forms import form_names
from keta_desk.ui.outcomes.plan_words import plan_in_words
from keta_desk.ui.patients.overview_cards import EntriesCard
from keta_desk.ui.timeline.timeline_model import KINDS, Sort
from keta_desk.ui.timeline.timeline_words import SECTIONS, shown
from keta_desk.ui.today.view import TodayView
from keta_desk.use_cases import cards, check_ins, commitments, journal, safety_plan
from tests.use_cases.courses import chart_course


@pytest.fixture
def today(qtbot, tools):
    page = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def acts(page):
    found = [page.open.rows.itemAt(place).widget() for place in range(page.open.rows.count())]
    return {row.act.accessibleName(): row.act for row in found if hasattr(row, "act")}


def test_the_next_day_check_stands_on_the_screen_of_the_day_and_opens_its_form(today, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    dosed = desk.ask(charts.whole, patient_id).doses[-1].given_at
    clock.move(seconds=(dosed + timedelta(days=1) - clock.now()).total_seconds())
    today.refresh()
    (name,) = [one for one in acts(today) if "check due" in one]
    assert name.startswith("Ask: Next-day check due, Sample, Ada")
    opened = []
    today.opened.connect(lambda whose, section: opened.append((whose, section)))
    today.form_asked.connect(lambda form, about: opened.append((form, about)))
    acts(today)[name].click()
    assert opened == [(patient_id, "integration"), ("check-in", "")]


def test_a_commitment_that_is_overdue_stands_there_too_and_its_words_are_cut(today, desk, a_patient):
    patient_id = a_patient()
    desk.do(commitments.add, patient_id, Commitment(what="x" * 400, due_on=date(2026, 11, 2)))
    today.refresh()
    (name,) = [one for one in acts(today) if "Commitment open" in one]
    assert "was due Mon 2 Nov" in name
    assert len(name) < 250


def test_every_entry_of_these_days_is_told_in_the_timeline_in_words(desk, a_patient, clock):
    patient_id = a_patient()
    said = CheckIn(mood=6, sleep_min=390, item9=0, stressors=(Stressor("Rent", 4), Stressor("Rota")), remark="Calm")
    desk.do(check_ins.record, patient_id, said)
    swim = desk.do(commitments.add, patient_id, Commitment(what="Swim", measured_by="Ticks", due_on=date(2026, 12, 1)))
    desk.do(commitments.add, patient_id, Commitment(what="Rest"))
    desk.do(commitments.settle, patient_id, swim, Settled(state="not_done", outcome="No time"))
    desk.do(journal.write, patient_id, "For nobody")
    desk.do(journal.write, patient_id, "For all", is_shared=True)
    desk.do(safety_plan.keep, patient_id, SafetyPlan(steps={"coping": ("Walk",)}))
    desk.do(cards.add, patient_id, TriggerCard(trigger="Voices", new_response="Feet"))
    pattern = desk.do(cards.add, patient_id, PatternCard(pattern="Gives in"))
    desk.do(cards.end, "pattern_card", pattern, ended_on=date(2026, 11, 18))
    desk.do(cards.add, patient_id, Skill(name="Sitting", how_often="daily"))
    zone = desk.ask(charts.whole, patient_id).zone
    found = [one for one in desk.ask(timeline.of_patient, patient_id) if SECTIONS.get(one.kind) == "integration"]
    assert {one.kind for one in found} == KINDS[Sort.INTEGRATION] - {timeline.EntryKind.INTEGRATION}
    told = {(one.what, one.more) for one in (shown(entry, zone) for entry in found)}
    assert told == {
        (
            "Check-in",
            "Mood 6 of 10, slept 6 h 30, item 9: 0. stressor: Rent, 4 of 10. stressor: Rota. Calm",
        ),
        ("Commitment: Swim", "Ticks, due 1 Dec 2026"),
        ("Commitment: Rest", "No day set"),
        ("Commitment not done: Swim", "No time"),
        ("Journal entry, not shared", ""),
        ("Journal entry", "For all"),
        ("Safety plan, version 1", ""),
        ("Trigger: Voices", "Feet"),
        ("Pattern: Gives in", ""),
        ("Pattern ended: Gives in", ""),
        ("Practice: Sitting", "Daily"),
    }


def test_a_safety_plan_of_any_length_fits_the_action_panel(desk, a_patient):
    from keta_desk.queries import safety_plan as asked

    patient_id = a_patient()
    assert plan_in_words(None) == "No safety plan is recorded in this chart."
    desk.do(safety_plan.keep, patient_id, SafetyPlan(steps={"coping": ("Walk", "x" * 5_000)}))
    told = plan_in_words(desk.ask(asked.in_force, patient_id))
    assert told.startswith("Safety plan of 18 Nov 2026. What I can do on my own: Walk")
    assert len(told) < 650


def test_a_check_in_is_among_the_latest_entries_of_the_overview(qtbot, desk, a_patient, clock):
    patient_id = a_patient()
    card = EntriesCard(desk)
    qtbot.addWidget(card)
    desk.do(check_ins.record, patient_id, CheckIn(mood=6, sleep_min=390, side_effects="Slept <b>badly</b>"))
    card.show_chart(desk.ask(charts.whole, patient_id), clock.now().date())
    told = card.list.accessibleDescription()
    assert "Check-in. mood 6 of 10, slept 6 h 30. Slept <b>badly</b>" in told
