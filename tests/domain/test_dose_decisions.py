"""The seven decisions about a dose: what each needs, how the rules stand, and when a second person signs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.dose_decisions import (
    DecisionGrounds,
    DecisionInQuestion,
    Rule,
    course_problems,
    override_problems,
    question_problems,
    rule_checks,
)
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.titration import (
    Decision,
    DoseBasis,
    DoseInQuestion,
    Formulation,
    GivenDose,
    LastSession,
    Molecule,
    PlanLimits,
    WeightOnDay,
)
from keta_desk.domain.titration_rules import dose_problems
from keta_desk.reference import catalogue

NOW = datetime(2026, 11, 18, 9, tzinfo=UTC)
PLAN = PlanLimits(
    molecule=Molecule.RACEMIC,
    formulation=Formulation.SL_TABLET,
    start_dose_mg=Decimal(100),
    ceiling_dose_mg=Decimal(300),
    min_interval=timedelta(days=3),
    max_step_mg=Decimal(50),
)
GIVEN = GivenDose(mg=Decimal(200), molecule=PLAN.molecule, formulation=PLAN.formulation, at=NOW - timedelta(days=7))
GROUNDS = DecisionGrounds(
    plan=PLAN, limits=catalogue.limits().doses, from_mg=Decimal(200), at=NOW, zone="UTC", given=(GIVEN,)
)


def asked(decision, to_mg=None, reason="Well borne", **more):
    return DecisionInQuestion(decision=decision, to_mg=None if to_mg is None else Decimal(to_mg), reason=reason, **more)


def found(decision, to_mg=None, *, grounds=GROUNDS, **more):
    return {one.code: one.severity for one in question_problems(asked(decision, to_mg, **more), grounds)}


def states(decision, to_mg=None, *, grounds=GROUNDS, **more):
    return {check.rule: check.state for check in rule_checks(asked(decision, to_mg, **more), grounds)}


@pytest.mark.parametrize(
    ("decision", "to_mg", "more"),
    [
        (Decision.INCREASE, 250, {}),
        (Decision.HOLD, 200, {}),
        (Decision.DECREASE, 150, {}),
        (Decision.PAUSE, None, {}),
        (Decision.STOP, None, {}),
        (Decision.CHANGE_INTERVAL, None, {"to_interval": timedelta(days=14)}),
        (Decision.CHANGE_INTERVAL, 200, {"to_interval": timedelta(days=14)}),
    ],
)
def test_each_decision_can_be_recorded_with_what_it_needs(decision, to_mg, more):
    assert found(decision, to_mg, **more) == {}


def test_another_route_asks_for_a_new_plan_and_is_held_against_no_milligram_of_this_one():
    more = {"to_formulation": Formulation.IV_INFUSION}
    assert found(Decision.CHANGE_ROUTE, **more) == {"decision.route-needs-plan": Severity.NOTE}
    assert found(Decision.CHANGE_ROUTE, 500, **more) == {"decision.route-needs-plan": Severity.NOTE}


@pytest.mark.parametrize(
    ("decision", "to_mg", "more", "code"),
    [
        (None, 200, {}, "decision.missing"),
        (Decision.INCREASE, None, {}, "dose.amount-missing"),
        (Decision.HOLD, None, {}, "dose.amount-missing"),
        (Decision.HOLD, 200, {"reason": " "}, "decision.reason-missing"),
        (Decision.STOP, None, {"reason": ""}, "decision.reason-missing"),
        (Decision.STOP, 200, {}, "decision.other-direction"),
        (Decision.PAUSE, 200, {}, "decision.other-direction"),
        (Decision.DECREASE, 250, {}, "decision.other-direction"),
        (Decision.CHANGE_ROUTE, None, {}, "decision.route-missing"),
        (Decision.CHANGE_ROUTE, None, {"to_formulation": Formulation.SL_TABLET}, "decision.same-route"),
        (Decision.CHANGE_ROUTE, None, {"to_formulation": Formulation.IN_ESKETAMINE}, "dose.form-of-other-molecule"),
        (Decision.CHANGE_ROUTE, 0, {"to_formulation": Formulation.IV_INFUSION}, "dose.not-positive"),
        (Decision.CHANGE_INTERVAL, None, {}, "decision.interval-missing"),
        (Decision.CHANGE_INTERVAL, None, {"to_interval": timedelta(0)}, "decision.interval-missing"),
    ],
)
def test_what_is_missing_or_does_not_fit_stops_a_decision(decision, to_mg, more, code):
    assert found(decision, to_mg, **more)[code] is Severity.STOP


def test_a_shorter_interval_than_the_plan_allows_asks_for_a_reason():
    assert found(Decision.CHANGE_INTERVAL, to_interval=timedelta(days=2)) == {
        "decision.interval-under-plan": Severity.CONFIRM
    }


def test_every_rule_is_frozen_whether_it_finds_something_or_not():
    assert states(Decision.HOLD, 200) == dict.fromkeys(Rule, "ok")
    assert states(Decision.STOP) == {}
    worse = replace(
        GROUNDS,
        at=NOW - timedelta(days=5),
        last_session=LastSession(peak_distress=9),
        open_interactions=("Oxycodone",),
        plan=replace(PLAN, dose_basis=DoseBasis.MG_PER_KG),
        weight=WeightOnDay(kg=Decimal(70), on=date(2026, 9, 1)),
    )
    assert states(Decision.INCREASE, 280, grounds=worse) == {
        Rule.STEP: "confirm",
        Rule.CEILING: "ok",
        Rule.INTERVAL: "note",
        Rule.TOLERABILITY: "confirm",
        Rule.INTERACTIONS: "confirm",
        Rule.WEIGHT: "confirm",
    }
    assert states(Decision.INCREASE, 350)[Rule.CEILING] == "stop"
    assert states(Decision.HOLD, 200, grounds=worse)[Rule.INTERACTIONS] == "note"


def test_a_frozen_check_names_its_findings():
    (step,) = (check for check in rule_checks(asked(Decision.INCREASE, 280), GROUNDS) if check.rule is Rule.STEP)
    told = step.told()
    assert (told["rule"], told["state"]) == ("step", "confirm")
    assert [one["code"] for one in told["findings"]] == ["dose.step-over-plan", "dose.step-over-guard"]


CONFIRM = [Problem("dose.step-over-plan", Severity.CONFIRM)]


@pytest.mark.parametrize(
    ("because", "second", "codes"),
    [
        ("", "", ["decision.override-short", "decision.second-missing"]),
        ("nineteen letters abc", "Dr Ada Second", ["decision.override-short"]),
        ("a ... b ... c ... d ... e", "Dr Ada Second", ["decision.override-short"]),
        ("Discussed with the patient", "  dr mara  FIXTURE ", ["decision.second-is-first"]),
        ("Discussed with the patient", "Dr Ada Second", []),
    ],
)
def test_an_override_has_a_reason_of_twenty_letters_and_a_second_person(because, second, codes):
    told = override_problems(CONFIRM, because=because, second_reviewer=second, decided_by="Dr Mara Fixture")
    assert [one.code for one in told] == codes
    assert override_problems([], because=because, second_reviewer=second, decided_by="") == []


def test_a_paused_or_stopped_course_asks_for_another_decision_first():
    for decision in Decision:
        stands = bool(course_problems(decision, on="2026-11-01"))
        assert stands == (decision in {Decision.PAUSE, Decision.STOP})
    assert course_problems(None, on="") == []


def test_a_dose_is_neither_ahead_of_its_entry_nor_before_the_patient_was_born():
    def codes(at, *, already_given):
        dose = DoseInQuestion(mg=Decimal(200), molecule=PLAN.molecule, formulation=PLAN.formulation, at=at)
        problems = dose_problems(
            dose,
            PLAN,
            GROUNDS.limits,
            zone="UTC",
            given=(GIVEN,),
            already_given=already_given,
            now=NOW,
            born=date(1988, 3, 14),
        )
        return {one.code: one.severity for one in problems}

    for already_given in (False, True):
        assert codes(NOW + timedelta(seconds=1), already_given=already_given) == {"dose.at-ahead": Severity.STOP}
        before = codes(datetime(1988, 3, 13, 23, tzinfo=UTC), already_given=already_given)
        assert before["dose.before-birth"] is Severity.STOP
        assert codes(NOW, already_given=already_given) == {}


@given(st.sampled_from(list(Decision)), st.decimals(1, 2000, places=3), st.booleans())
def test_no_decision_takes_a_dose_over_the_ceiling(decision, mg, is_open):
    grounds = replace(GROUNDS, open_interactions=("Oxycodone",) if is_open else ())
    if decision in {Decision.INCREASE, Decision.HOLD, Decision.DECREASE} and mg > PLAN.ceiling_dose_mg:
        assert Severity.STOP in found(decision, mg, grounds=grounds).values()
