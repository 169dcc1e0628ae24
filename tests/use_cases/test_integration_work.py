"""Integration work: what was agreed on comes back until it is closed, what is kept apart stays apart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keta_desk.domain.cards import PatternCard, Skill, TriggerCard
from keta_desk.domain.chart_entries import LONGEST_TEXT
from keta_desk.domain.integration import Beside, CardReview, Commitment, IntegrationWork, Settled
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone, Stale
from keta_desk.domain.safety_plan import SafetyPlan, Step, open_steps
from keta_desk.queries import cards as cards_of
from keta_desk.queries import chart, timeline
from keta_desk.queries import integration as talks
from keta_desk.queries import safety_plan as plans
from keta_desk.store.tables.integration import IntegrationNoteRow
from keta_desk.use_cases import cards, commitments, corrections, integration, journal, safety_plan

SWIM = Commitment(what="Swim on Wednesdays", measured_by="Ticks in the calendar", due_on=date(2026, 11, 25))
DONE, NOT_DONE = Settled(state="done", outcome="Twice"), Settled(state="not_done")


def open_now(desk, patient_id):
    return [one.what for one in desk.ask(talks.open_commitments, patient_id)]


def old_note(work, patient_id, **said):
    """Write a note as it was written before commitments had rows of their own."""
    row = IntegrationNoteRow(patient_id=patient_id, held_at=work.now, held_by=work.clinician_id, theme="Anger", **said)
    return work.add(row).id


def test_a_talk_keeps_what_was_agreed_settles_what_was_open_and_looks_at_the_cards(desk, a_patient):
    patient_id = a_patient()
    trigger = desk.do(cards.add, patient_id, TriggerCard(trigger="Raised voices", new_response="Feet on the floor"))
    first = desk.do(commitments.add, patient_id, Commitment(what="Morning pages"))
    letter = Commitment(what="A letter, not to be sent")
    beside = Beside(
        commitments=(SWIM, letter), settled=((first, DONE),), reviews=(CardReview(card_id=trigger, change="less"),)
    )

    desk.do(integration.hold, patient_id, IntegrationWork(theme="Anger"), beside=beside)

    assert open_now(desk, patient_id) == ["Swim on Wednesdays", "A letter, not to be sent"]
    (pages,) = [one for one in desk.ask(talks.commitments, patient_id) if one.id == first]
    assert (pages.state, pages.outcome, pages.closed_on) == ("done", "Twice", date(2026, 11, 18))
    (card,) = desk.ask(cards_of.of_patient, patient_id).triggers
    assert [(one.change, one.note_id is not None) for one in card.reviews] == [("less", True)]


def test_nothing_of_a_talk_is_kept_if_one_thing_beside_it_cannot_be(desk, a_patient):
    patient_id, other = a_patient(), a_patient(family="Demo")
    theirs = desk.do(commitments.add, other, SWIM)
    for beside in (
        Beside(commitments=(Commitment(what=" "),)),
        Beside(settled=((theirs, DONE),)),
        Beside(settled=(("0" * 32, DONE),)),
        Beside(reviews=(CardReview(card_id="0" * 32, change="less"),)),
    ):
        with pytest.raises((RuleBroken, Gone)):
            desk.do(integration.hold, patient_id, IntegrationWork(theme="Anger"), beside=beside)
    assert desk.ask(chart.whole, patient_id).integration == []
    assert open_now(desk, other) == ["Swim on Wednesdays"]


def test_a_talk_taken_back_takes_what_was_agreed_in_it_along_and_opens_what_it_closed(desk, a_patient):
    patient_id = a_patient()
    pages = desk.do(commitments.add, patient_id, Commitment(what="Morning pages"))
    note = desk.do(
        integration.hold,
        patient_id,
        IntegrationWork(theme="Anger"),
        beside=Beside(commitments=(SWIM,), settled=((pages, DONE),)),
    )
    desk.do(integration.take_back, note, [pages], reason="Other patient")
    assert open_now(desk, patient_id) == ["Morning pages"]
    assert desk.ask(chart.whole, patient_id).integration == []


def test_a_commitment_of_an_older_note_comes_back_and_is_closed_without_touching_the_note(desk, a_patient):
    patient_id = a_patient()
    note = desk.do(old_note, patient_id, commitment="Grounding", commitment_due=date(2026, 11, 1))
    desk.do(old_note, patient_id, commitment="Long done", commitment_state="done")
    assert open_now(desk, patient_id) == ["Grounding"]
    assert [one.what for one in desk.ask(talks.overdue, date(2026, 11, 18))] == ["Grounding"]

    closed = desk.do(commitments.settle, patient_id, note, NOT_DONE)

    assert open_now(desk, patient_id) == []
    assert desk.ask(talks.overdue, date(2026, 11, 18)) == []
    (line,) = [one for one in desk.ask(chart.whole, patient_id).integration if one.id == note]
    assert (line.version, line.status) == (1, "current")
    with pytest.raises((RuleBroken, Gone)):
        desk.do(commitments.settle, patient_id, note, DONE)
    desk.do(corrections.enter_in_error, "commitment", closed, reason="Other patient")
    assert open_now(desk, patient_id) == ["Grounding"]


def test_a_talk_taken_back_leaves_the_commitment_of_an_older_note_open_to_be_closed_again(desk, a_patient):
    patient_id = a_patient()
    old = desk.do(old_note, patient_id, commitment="Grounding")
    for _ in range(2):
        beside = Beside(settled=((old, DONE),))
        note = desk.do(integration.hold, patient_id, IntegrationWork(theme="Anger"), beside=beside)
        assert open_now(desk, patient_id) == []
        desk.do(integration.take_back, note, [old], reason="Undone")
        assert open_now(desk, patient_id) == ["Grounding"]


def test_a_commitment_is_closed_once_with_what_became_of_it(desk, a_patient):
    patient_id = a_patient()
    swim = desk.do(commitments.add, patient_id, SWIM)
    for wrong in (Settled(state="open"), Settled(state="done", closed_on=date(2027, 1, 1))):
        with pytest.raises(RuleBroken):
            desk.do(commitments.settle, patient_id, swim, wrong)
    desk.do(commitments.settle, patient_id, swim, DONE)
    with pytest.raises(RuleBroken) as refused:
        desk.do(commitments.settle, patient_id, swim, NOT_DONE)
    assert refused.value.code == "commitment.closed-already"
    desk.do(commitments.reopen, swim, reason="Closed by mistake")
    assert open_now(desk, patient_id) == ["Swim on Wednesdays"]
    desk.do(corrections.enter_in_error, "commitment", swim, reason="Other patient")
    with pytest.raises(Gone):
        desk.do(commitments.settle, patient_id, swim, DONE)


STEPS = st.lists(st.tuples(st.sampled_from(["agree", "done", "not_done", "reopen", "talk"]), st.integers(0, 5)))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_happens_a_commitment_comes_back_until_somebody_closes_it(desk, a_patient, steps):
    patient_id = a_patient()
    stands: dict[str, bool] = {}
    for step, which in steps:
        known = list(stands)
        one = known[which % len(known)] if known else None
        if step == "agree":
            stands[desk.do(commitments.add, patient_id, Commitment(what=f"Thing {len(known)}"))] = True
        elif step == "talk":
            desk.do(integration.hold, patient_id, IntegrationWork(theme="A talk"))
        elif one is not None and step == "reopen" and not stands[one]:
            desk.do(commitments.reopen, one, reason="Closed by mistake")
            stands[one] = True
        elif one is not None and step in ("done", "not_done") and stands[one]:
            desk.do(commitments.settle, patient_id, one, Settled(state=step))
            stands[one] = False
    assert {one.id for one in desk.ask(talks.open_commitments, patient_id)} == {one for one in stands if stands[one]}


def test_a_psychotherapy_note_never_becomes_releasable_and_a_note_can_be_moved_apart(desk, a_patient):
    patient_id = a_patient()
    note = desk.do(integration.hold, patient_id, IntegrationWork(theme="Told in confidence"))
    apart = IntegrationWork(theme="Told in confidence", note_class="psychotherapy")
    desk.do(integration.amend, note, apart, reason="Belongs apart", seen=1)
    (line,) = desk.ask(chart.whole, patient_id).integration
    assert (line.theme, line.is_apart, line.share_with_patient) == ("", True, False)
    assert [one.theme for one in desk.ask(talks.kept_apart, patient_id)] == ["Told in confidence"]
    with pytest.raises(RuleBroken) as refused:
        desk.do(integration.amend, note, IntegrationWork(theme="Told"), reason="Release", seen=2)
    assert refused.value.code == "integration.class-stays"


def test_what_is_too_long_or_empty_is_refused_in_every_form(desk, a_patient):
    patient_id = a_patient()
    huge = "x" * (LONGEST_TEXT + 1)
    refused = (
        (integration.hold, IntegrationWork(theme=" ")),
        (integration.hold, IntegrationWork(theme="x", meaning=huge)),
        (integration.hold, IntegrationWork(theme="x", note_class="secret")),
        (commitments.add, Commitment(what="", measured_by="x")),
        (cards.add, TriggerCard(trigger=" ")),
        (cards.add, TriggerCard(trigger="x", last_seen_on=date(2027, 1, 1))),
        (cards.add, PatternCard(pattern="x", costs=huge)),
        (cards.add, Skill(name="x", kind="dance")),
        (cards.add, Skill(name="x", helps=11)),
        (journal.write, "  "),
        (journal.write, huge),
        (safety_plan.keep, SafetyPlan()),
        (safety_plan.keep, SafetyPlan(steps={"coping": ("x",)}, likelihood=11)),
        (safety_plan.keep, SafetyPlan(steps={"seventh": ("x",)})),
    )
    for use_case, said in refused:
        with pytest.raises(RuleBroken):
            desk.do(use_case, patient_id, said)


def test_cards_are_looked_at_ended_and_taken_up_again(desk, a_patient):
    patient_id = a_patient()
    pattern = desk.do(cards.add, patient_id, PatternCard(pattern="Gives in, resents it", with_whom="E."))
    skill = desk.do(cards.add, patient_id, Skill(name="Feet, breath, five things", kind="grounding"))
    desk.do(cards.review, patient_id, CardReview(card_id=pattern, change="same"))
    with pytest.raises(RuleBroken):
        desk.do(cards.review, patient_id, CardReview(card_id=pattern))
    with pytest.raises(Gone):
        desk.do(cards.review, a_patient(family="Demo"), CardReview(card_id=pattern, change="less"))
    desk.do(cards.practise, skill, on=date(2026, 11, 17), helps=7)
    desk.do(cards.end, "pattern_card", pattern, ended_on=date(2026, 11, 18))
    found = desk.ask(cards_of.of_patient, patient_id)
    assert found.patterns[0].ended_on == date(2026, 11, 18)
    assert (found.skills[0].last_practised_on, found.skills[0].helps) == (date(2026, 11, 17), 7)
    desk.do(cards.end, "pattern_card", pattern, ended_on=None)
    desk.do(cards.amend, pattern, PatternCard(pattern="Gives in"), reason="Shorter", seen=3)
    with pytest.raises(Stale):
        desk.do(cards.amend, pattern, PatternCard(pattern="Gives"), reason="Shorter", seen=3)
    desk.do(corrections.enter_in_error, "pattern_card", pattern, reason="Other patient")
    assert desk.ask(cards_of.of_patient, patient_id).patterns == ()


def test_only_what_the_patient_shared_of_the_journal_may_stand_on_paper(desk, a_patient, clock):
    patient_id = a_patient()
    kept = desk.do(journal.write, patient_id, "For nobody else")
    clock.move(minutes=1)
    desk.do(journal.write, patient_id, "The window was open", is_shared=True)
    assert [one.words for one in desk.ask(cards_of.shared_journal, patient_id)] == ["The window was open"]
    desk.do(journal.share, kept, is_shared=True)
    desk.do(journal.amend, kept, "For everybody", is_shared=True, reason="Misheard", seen=2)
    assert [one.words for one in desk.ask(cards_of.shared_journal, patient_id)] == [
        "For everybody",
        "The window was open",
    ]
    with pytest.raises(RuleBroken):
        desk.do(journal.write, patient_id, "Tomorrow", written_at=clock.now() + timedelta(hours=1))


def test_a_safety_plan_has_versions_and_the_latest_holds(desk, a_patient):
    patient_id = a_patient()
    first = SafetyPlan(steps={Step.WARNING_SIGNS: ("Not answering", " "), Step.COPING: ("Walk to the river",)})
    desk.do(safety_plan.keep, patient_id, first)
    with pytest.raises(RuleBroken):  # without a reason
        desk.do(safety_plan.keep, patient_id, first, seen=1)
    second = SafetyPlan(steps={**first.steps, Step.HELP: ("E., 555 0143",)}, likelihood=8, copy_given=True)
    with pytest.raises(RuleBroken) as refused:  # written from a version that holds no more
        desk.do(safety_plan.keep, patient_id, second, because="A number", seen=0)
    assert refused.value.code == "safety-plan.newer"
    wrong = desk.do(safety_plan.keep, patient_id, second, because="A number", seen=1)
    line = desk.ask(plans.in_force, patient_id)
    assert (line.number, line.steps["warning_signs"], line.reviewed_on) == (2, ("Not answering",), date(2026, 11, 18))
    assert open_steps(line.content) == (Step.DISTRACTION, Step.PROFESSIONALS, Step.ENVIRONMENT)
    desk.do(corrections.enter_in_error, "safety_plan", wrong, reason="Other patient")
    desk.do(safety_plan.keep, patient_id, second, because="A number", seen=1)
    assert [one.number for one in desk.ask(plans.versions, patient_id)] == [3, 1]


def test_on_the_timeline_stands_what_was_agreed_tried_and_planned_but_no_unshared_word(desk, a_patient, clock):
    patient_id = a_patient()
    swim = desk.do(commitments.add, patient_id, SWIM)
    desk.do(commitments.settle, patient_id, swim, DONE)
    desk.do(cards.add, patient_id, TriggerCard(trigger="Raised voices"))
    desk.do(cards.add, patient_id, PatternCard(pattern="Gives in"))
    desk.do(cards.add, patient_id, Skill(name="Five things"))
    desk.do(safety_plan.keep, patient_id, SafetyPlan(steps={Step.COPING: ("Walk",)}))
    kept = desk.do(journal.write, patient_id, "For nobody", is_shared=True)
    desk.do(journal.amend, kept, "For nobody else", is_shared=False, reason="Asked for it", seen=1)
    found = desk.ask(timeline.of_patient, patient_id)
    said = {(one.kind.value, one.said.fact("over")) for one in found}
    wanted = {"trigger", "pattern", "skill", "safety_plan", "journal"}
    assert said >= {("commitment", ""), ("commitment", "yes"), *((kind, "") for kind in wanted)}
    assert "For nobody" not in repr(found)
