"""What is said before a dose is confirmed, a decision recorded or a ladder kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.problems import Severity
from keta_desk.domain.titration import (
    Decision,
    DoseBasis,
    DoseInQuestion,
    Formulation,
    GivenDose,
    LastSession,
    Molecule,
    PlanLimits,
    Rung,
    WeightOnDay,
    session_totals,
)
from keta_desk.domain.titration_rules import (
    decision_problems,
    dose_problems,
    ladder_problems,
    last_comparable_mg,
    plan_problems,
    step_guard_mg,
)
from keta_desk.reference import catalogue

LIMITS = catalogue.limits().doses
NOW = datetime(2026, 11, 18, 15, 0, tzinfo=UTC)
HOME_PLAN = PlanLimits(
    molecule=Molecule.RACEMIC,
    formulation=Formulation.SL_TABLET,
    start_dose_mg=Decimal(100),
    ceiling_dose_mg=Decimal(300),
    min_interval=timedelta(hours=72),
    max_step_mg=Decimal(50),
    unit_mg=Decimal(25),
)
SPRAY_PLAN = PlanLimits(
    molecule=Molecule.ESKETAMINE,
    formulation=Formulation.IN_ESKETAMINE,
    start_dose_mg=Decimal(56),
    ceiling_dose_mg=Decimal(84),
    min_interval=timedelta(hours=24),
)


def earlier(mg, *, hours=24 * 7, plan=HOME_PLAN, **other):
    kept = {"molecule": plan.molecule, "formulation": plan.formulation, **other}
    return GivenDose(mg=Decimal(mg), at=NOW - timedelta(hours=hours), **kept)


def found(mg, *given_before, plan=HOME_PLAN, weight=None, so_far=0, already_given=False, zone="UTC", **other):
    kept = {"molecule": plan.molecule, "formulation": plan.formulation, **other}
    dose = DoseInQuestion(mg=None if mg is None else Decimal(mg), at=NOW, **kept)
    problems = dose_problems(
        dose,
        plan,
        LIMITS,
        zone=zone,
        given=given_before,
        weight=weight,
        so_far_mg=Decimal(so_far),
        already_given=already_given,
    )
    return {problem.code: problem for problem in problems}


def decided(decision, from_mg, to_mg, *, plan=HOME_PLAN, reason="Tolerated, partial effect", last=None):
    problems = decision_problems(
        decision,
        from_mg=None if from_mg is None else Decimal(from_mg),
        to_mg=None if to_mg is None else Decimal(to_mg),
        reason=reason,
        plan=plan,
        limits=LIMITS,
        last_session=last,
    )
    return {problem.code: problem for problem in problems}


def test_a_dose_within_plan_and_practice_raises_nothing():
    assert found(100) == {}
    assert found(125, earlier(100)) == {}
    assert found(100, earlier(100)) == {}
    assert found(50, earlier(100)) == {}


@pytest.mark.parametrize(
    ("missing", "code", "field"),
    [
        ({"mg": None}, "dose.amount-missing", "dose_mg"),
        ({"mg": 100, "molecule": None}, "dose.molecule-missing", "molecule"),
        ({"mg": 100, "formulation": None}, "dose.route-missing", "formulation"),
    ],
)
def test_what_is_missing_is_named_at_its_field_and_stops(missing, code, field):
    (problem,) = found(missing.pop("mg"), **missing, already_given=True).values()
    assert (problem.code, problem.field, problem.severity) == (code, field, Severity.STOP)


def test_everything_missing_is_named_at_once():
    assert set(found(None, molecule=None, formulation=None)) == {
        "dose.amount-missing",
        "dose.molecule-missing",
        "dose.route-missing",
    }


@pytest.mark.parametrize("mg", ["0", "-5"])
def test_nothing_is_not_a_dose(mg):
    assert set(found(mg)) == {"dose.not-positive"}


def test_the_ceiling_itself_may_be_given_and_not_a_microgram_more():
    assert "dose.over-ceiling" not in found(300, earlier(275))
    problem = found("300.001", earlier(275))["dose.over-ceiling"]
    assert problem.severity is Severity.STOP
    assert problem.facts == {"dose": "300.001\u00a0mg", "ceiling": "300\u00a0mg"}


def test_a_dose_that_was_really_given_can_be_recorded_whatever_the_plan_says():
    problems = found(350, earlier(275), molecule=Molecule.ESKETAMINE, already_given=True)
    assert {"dose.over-ceiling", "dose.molecule-mixed"} <= set(problems)
    assert {problem.severity for problem in problems.values()} == {Severity.CONFIRM}


def test_the_first_dose_is_held_against_the_start_dose():
    assert set(found("100.001")) == {"dose.over-start"}


def test_sublingual_100_to_125_mg_is_allowed_section_3_3():
    assert found(125, earlier(100)) == {}
    assert found("125.001", earlier(100), plan=replace(HOME_PLAN, unit_mg=None)).keys() == {"dose.step-over-guard"}


def test_oral_35_to_70_mg_exceeds_the_guard_section_3_3():
    plan = replace(HOME_PLAN, formulation=Formulation.ORAL_SOLUTION, unit_mg=Decimal(5), max_step_mg=None)
    problem = found(70, earlier(35, plan=plan), plan=plan)["dose.step-over-guard"]
    assert problem.severity is Severity.CONFIRM
    assert problem.facts["step"] == "35\u00a0mg"
    assert problem.facts["percent"] == "+100.0\u00a0%"


def test_esketamine_56_to_84_mg_is_the_label_step_section_3_3():
    assert found(84, earlier(56, plan=SPRAY_PLAN), plan=SPRAY_PLAN) == {}
    assert step_guard_mg(Decimal(56), SPRAY_PLAN, LIMITS) is None


def test_one_deliverable_unit_may_always_be_stepped():
    assert step_guard_mg(Decimal(50), HOME_PLAN, LIMITS) == Decimal(25)
    assert found(75, earlier(50)) == {}


def test_the_plan_may_be_stricter_than_the_practice_in_mg_and_in_percent():
    strict_mg = replace(HOME_PLAN, max_step_mg=Decimal(20))
    strict_percent = replace(HOME_PLAN, max_step_mg=None, max_step_percent=Decimal(10))
    both = replace(HOME_PLAN, max_step_mg=Decimal(20), max_step_percent=Decimal(5))
    assert set(found(125, earlier(100), plan=strict_mg)) == {"dose.step-over-plan"}
    assert set(found(125, earlier(100), plan=strict_percent)) == {"dose.step-over-plan"}
    assert found(110, earlier(100), plan=strict_percent) == {}
    assert found(110, earlier(100), plan=both)["dose.step-over-plan"].facts["allowed"] == "5\u00a0mg"


def test_a_step_is_reckoned_from_the_last_dose_of_the_same_form():
    other_form = earlier(300, hours=24 * 7, formulation=Formulation.ORAL_SOLUTION)
    assert found(125, other_form, earlier(100, hours=24 * 14)) == {}
    assert set(found(125, other_form)) == {"dose.over-start"}


def test_a_booster_is_held_against_the_ceiling_together_with_what_came_before_it():
    assert found(50, earlier(275), so_far=250) == {}
    assert "dose.over-ceiling" in found(51, earlier(275), so_far=250)
    assert "dose.step-over-guard" in found(50, earlier(150), so_far=150)


def test_the_doses_of_one_session_count_as_one():
    first, booster, other = earlier(100, hours=170), earlier(50, hours=169), earlier(125, hours=2)
    spray = earlier(56, hours=169, plan=SPRAY_PLAN)
    totals = session_totals([("a", booster), ("a", first), ("b", other), ("a", spray)])
    assert set(totals) == {replace(first, mg=Decimal(150)), spray, other}


def test_the_last_comparable_dose_is_of_the_same_molecule_and_form():
    doses = [earlier(125, hours=1), earlier(100, hours=9), earlier(56, hours=0, plan=SPRAY_PLAN)]
    assert last_comparable_mg(doses, Molecule.RACEMIC, Formulation.SL_TABLET) == 125
    assert last_comparable_mg(doses, Molecule.RACEMIC, Formulation.SL_RDT) is None


def test_a_later_dose_is_no_measure_for_an_earlier_one():
    assert found(100, earlier(50, hours=-1)) == {}


def test_molecules_are_never_mixed():
    assert found(100, molecule=Molecule.ESKETAMINE)["dose.molecule-mixed"].severity is Severity.STOP
    before = earlier(56, molecule=Molecule.ESKETAMINE, formulation=Formulation.IN_ESKETAMINE)
    assert set(found(100, before)) == {"dose.molecule-changed"}


def test_a_form_of_the_other_molecule_is_refused():
    problems = found(100, formulation=Formulation.IN_ESKETAMINE)
    assert problems["dose.form-of-other-molecule"].severity is Severity.STOP
    assert problems["dose.route-not-planned"].severity is Severity.CONFIRM


def test_the_interval_itself_is_enough_and_a_minute_less_is_not():
    assert found(100, earlier(100, hours=72)) == {}
    problem = found(100, replace(earlier(100), at=NOW - timedelta(hours=71, minutes=59)))["dose.too-soon"]
    assert problem.severity is Severity.CONFIRM
    assert problem.facts == {"passed": "71.9\u00a0h", "needed": "72\u00a0h"}


def test_another_form_shortens_no_interval():
    assert "dose.too-soon" in found(100, earlier(100, hours=24, formulation=Formulation.ORAL_SOLUTION))


def test_esketamine_keeps_48_hours_and_two_a_week():
    assert "dose.too-soon" in found(56, earlier(56, hours=47, plan=SPRAY_PLAN), plan=SPRAY_PLAN)
    assert found(56, earlier(56, hours=48, plan=SPRAY_PLAN), plan=SPRAY_PLAN) == {}
    in_week = [earlier(56, hours=24 * days, plan=SPRAY_PLAN) for days in (3, 6)]
    problem = found(56, *in_week, plan=SPRAY_PLAN)["dose.too-many-this-week"]
    assert problem.facts == {"count": "3", "allowed": "2"}
    seven_days = [earlier(56, hours=24 * days, plan=SPRAY_PLAN) for days in (3, 7)]
    assert found(56, *seven_days, plan=SPRAY_PLAN) == {}


def test_racemic_ketamine_is_not_counted_among_the_esketamine_of_a_week():
    plan = replace(HOME_PLAN, min_interval=timedelta(hours=1))
    assert found(100, *[earlier(100, hours=24 * days) for days in (1, 3, 5)], plan=plan) == {}


def test_the_days_of_a_week_are_those_of_the_clinic():
    doses = [
        earlier(56, hours=24 * 3, plan=SPRAY_PLAN),
        earlier(56, hours=24 * 7 - 10, plan=SPRAY_PLAN),  # the 12th in London, still the 11th in Los Angeles
    ]
    assert "dose.too-many-this-week" in found(56, *doses, plan=SPRAY_PLAN, zone="Europe/London")
    assert "dose.too-many-this-week" not in found(56, *doses, plan=SPRAY_PLAN, zone="America/Los_Angeles")


@pytest.mark.parametrize(
    ("basis", "weighed", "code", "severity"),
    [
        (DoseBasis.FIXED, None, None, None),
        (DoseBasis.FIXED, 30, None, None),
        (DoseBasis.FIXED, 31, "dose.weight-old", Severity.NOTE),
        (DoseBasis.MG_PER_KG, 30, None, None),
        (DoseBasis.MG_PER_KG, 31, "dose.weight-old", Severity.CONFIRM),
        (DoseBasis.MG_PER_KG, None, "dose.weight-missing", Severity.STOP),
    ],
)
def test_a_weight_is_taken_for_thirty_days_section_3_3(basis, weighed, code, severity):
    weight = None if weighed is None else WeightOnDay(kg=Decimal(68), on=date(2026, 11, 18) - timedelta(days=weighed))
    problems = found(100, plan=replace(HOME_PLAN, dose_basis=basis), weight=weight)
    assert [(p.code, p.severity) for p in problems.values()] == ([(code, severity)] if code else [])


def test_a_decision_needs_a_choice_and_a_reason():
    assert decided(None, 100, 125).keys() == {"decision.missing"}
    assert decided(Decision.HOLD, 100, 100, reason="  ").keys() == {"decision.reason-missing"}


@pytest.mark.parametrize(
    ("decision", "from_mg", "to_mg", "fits"),
    [
        (Decision.INCREASE, 100, 125, True),
        (Decision.INCREASE, None, 100, True),
        (Decision.INCREASE, 100, 100, False),
        (Decision.INCREASE, 100, None, False),
        (Decision.HOLD, 100, 100, True),
        (Decision.HOLD, None, 100, True),
        (Decision.HOLD, 100, 125, False),
        (Decision.HOLD, 100, None, False),
        (Decision.DECREASE, 100, 75, True),
        (Decision.DECREASE, 100, 125, False),
        (Decision.DECREASE, None, 75, False),
        (Decision.PAUSE, 100, None, True),
        (Decision.PAUSE, 100, 100, False),
        (Decision.STOP, 100, None, True),
        (Decision.STOP, 100, 50, False),
        (Decision.CHANGE_ROUTE, 100, 50, True),
        (Decision.CHANGE_ROUTE, 100, None, False),
        (Decision.CHANGE_INTERVAL, 100, None, True),
        (Decision.CHANGE_INTERVAL, 100, 100, True),
        (Decision.CHANGE_INTERVAL, 100, 125, False),
    ],
)
def test_a_decision_and_its_dose_point_the_same_way(decision, from_mg, to_mg, fits):
    assert ("decision.other-direction" not in decided(decision, from_mg, to_mg)) is fits


def test_a_decision_is_held_against_ceiling_and_step():
    assert set(decided(Decision.INCREASE, 250, 325)) == {
        "dose.over-ceiling",
        "dose.step-over-plan",
        "dose.step-over-guard",
    }


def test_a_change_of_route_compares_no_milligrams():
    assert set(decided(Decision.CHANGE_ROUTE, 50, 100)) == set()


@pytest.mark.parametrize(
    ("last", "code"),
    [
        (LastSession(unresolved_adverse_event_grade=1), None),
        (LastSession(unresolved_adverse_event_grade=2), "decision.adverse-event-open"),
        (LastSession(had_urgent_pressure=False), None),
        (LastSession(had_urgent_pressure=True), "decision.pressure-was-urgent"),
        (LastSession(lowest_moaas=4), None),
        (LastSession(lowest_moaas=3), "decision.was-sedated"),
        (LastSession(peak_distress=7), None),
        (LastSession(peak_distress=8), "decision.was-distressed"),
        (LastSession(), None),
        (None, None),
    ],
)
def test_an_increase_after_a_hard_session_asks_for_a_reason_section_3_3(last, code):
    assert list(decided(Decision.INCREASE, 100, 125, last=last)) == ([code] if code else [])
    assert decided(Decision.HOLD, 100, 100, last=last) == {}


def test_a_ladder_is_held_against_its_plan_rung_by_rung():
    def ladder(*doses):
        rungs = [Rung(number=number, dose_mg=Decimal(mg)) for number, mg in enumerate(doses, 1)]
        return [(problem.field, problem.code) for problem in ladder_problems(rungs, HOME_PLAN, LIMITS)]

    assert ladder(100, 125, 150, 150, 175) == []
    assert ladder() == []
    assert ladder(125) == [("rung_1", "dose.over-start")]
    assert ladder(100, 160) == [("rung_2", "dose.step-over-plan"), ("rung_2", "dose.step-over-guard")]
    assert ladder(100, 0) == [("rung_2", "dose.not-positive")]
    assert ladder(100, 310)[0] == ("rung_2", "dose.over-ceiling")


def test_a_plan_that_contradicts_itself_is_named():
    broken = replace(
        HOME_PLAN,
        start_dose_mg=Decimal(400),
        min_interval=timedelta(0),
        formulation=Formulation.IN_ESKETAMINE,
    )
    assert plan_problems(HOME_PLAN) == []
    assert [problem.code for problem in plan_problems(broken)] == [
        "plan.start-over-ceiling",
        "plan.no-interval",
        "dose.form-of-other-molecule",
    ]
    assert [p.code for p in plan_problems(replace(HOME_PLAN, start_dose_mg=Decimal(0)))] == ["dose.not-positive"]


doses = st.decimals(min_value="0.001", max_value=400, places=3)


@given(doses, doses)
def test_more_is_never_judged_more_lightly(one, other):
    less, more = sorted((one, other))
    assert set(found(less, earlier(100))) <= set(found(more, earlier(100)))


@given(doses, st.none() | doses)
def test_no_finding_ever_names_a_dose_to_give(mg, before):
    given_before = [earlier(before)] if before is not None else []
    for problem in found(mg, *given_before).values():
        assert not {"suggested", "instead", "recommended"} & set(problem.facts)
