"""Decisions in the record: frozen with what was known, overridden by two, looked back at with what came of them."""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import Decision, Formulation, Molecule
from keta_desk.queries import chart, dose_decisions, titration_course
from keta_desk.use_cases import evaluation, interactions, outcomes, sessions, titration
from tests.use_cases.courses import PHQ9, chart_course, hold_session, ladder, terms

OVERRIDE = {"confirmed_because": "Partial effect, borne well three times", "second_reviewer": "Dr Ada Second"}


@pytest.fixture
def patient(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19), (125, 16)))
    return patient_id


def told(desk, patient_id):
    return dose_decisions.told(desk.ask(chart.whole, patient_id), desk.ask(titration_course.borne, patient_id))


def codes(refused):
    return [problem.code for problem in refused.value.problems]


def test_what_was_known_is_frozen_with_the_decision(desk, patient, clock):
    desk.do(evaluation.add_medication, patient, name="Sertraline", dose_text="50 mg")
    clock.move(days=3)
    desk.do(titration.decide, patient, Decision.HOLD, to_mg=Decimal(125), reason="Once more")
    (decision, *_) = told(desk, patient)
    known = decision.known
    assert (known["scores"]["phq9"]["total"], known["scores"]["phq9"]["band"]) == ("16", "moderately severe")
    assert known["last_dose"]["ug"] == 125_000
    assert known["days_since_dose"] == 7
    assert (known["peak_systolic_mmhg"], known["peak_dissociation"], known["tolerability"]) == (138, 5, "Well borne")
    assert (known["weight_g"], known["open_alerts"]) == (80_000, [])
    assert known["interactions"] == [
        {"medicine": "Sertraline", "interaction": "antidepressants", "weight": "minor", "looked_at": False}
    ]
    assert {check["rule"]: check["state"] for check in decision.checks} == {
        "step": "ok", "ceiling": "ok", "interval": "ok", "tolerability": "ok", "interactions": "ok", "weight": "ok",
    }  # fmt: skip
    assert (decision.by, decision.line.second_reviewer, decision.score_known) == ("Dr Mara Fixture", "", 16)


def test_a_rule_that_speaks_against_it_takes_a_reason_and_a_second_person(desk, patient):
    step = {"to_mg": Decimal(200), "reason": "Hardly any effect"}
    with pytest.raises(RuleBroken) as refused:
        desk.do(titration.decide, patient, Decision.INCREASE, **step)
    assert codes(refused) == ["dose.step-over-plan", "dose.step-over-guard"]
    with pytest.raises(RuleBroken) as refused:
        desk.do(titration.decide, patient, Decision.INCREASE, **step, confirmed_because="short")
    assert codes(refused) == ["decision.override-short", "decision.second-missing"]
    alone = {**OVERRIDE, "second_reviewer": "dr mara fixture"}
    with pytest.raises(RuleBroken) as refused:
        desk.do(titration.decide, patient, Decision.INCREASE, **step, **alone)
    assert codes(refused) == ["decision.second-is-first"]
    desk.do(titration.decide, patient, Decision.INCREASE, **step, **OVERRIDE)
    line = told(desk, patient)[0].line
    assert (line.confirmed_because, line.second_reviewer) == tuple(OVERRIDE.values())


def test_a_major_interaction_nobody_looked_at_keeps_the_dose_from_rising(desk, patient):
    medicine = desk.do(evaluation.add_medication, patient, name="Oxycodone")
    step = {"to_mg": Decimal(150), "reason": "Well borne"}
    with pytest.raises(RuleBroken) as refused:
        desk.do(titration.decide, patient, Decision.INCREASE, **step)
    assert codes(refused) == ["decision.interaction-open"]
    desk.do(interactions.acknowledge, medicine, "opioids", reason="Agreed with the prescriber")
    desk.do(titration.decide, patient, Decision.INCREASE, **step)
    assert told(desk, patient)[0].known["interactions"][0]["looked_at"] is True


@pytest.mark.parametrize("decision", [Decision.PAUSE, Decision.STOP])
def test_no_dose_is_charted_while_the_course_stands_still(desk, patient, clock, decision):
    desk.do(titration.decide, patient, decision, reason="Blood in the urine")
    with pytest.raises(RuleBroken) as refused:
        hold_session(desk, patient, clock, 125)
    assert codes(refused) == ["dose.course-stands"]
    desk.do(titration.decide, patient, Decision.HOLD, to_mg=Decimal(125), reason="Urine clear again, agreed")
    hold_session(desk, patient, clock, 125)


def test_a_dose_that_was_taken_before_the_pause_or_in_spite_of_it_can_still_be_told(desk, patient, clock):
    session_id = desk.do(sessions.start, patient, setting="home", confirmed_because="Charted on paper so far")
    before = clock.now()
    clock.move(hours=2)
    desk.do(titration.decide, patient, Decision.PAUSE, reason="Away for two weeks")
    dose = {"mg": Decimal(125), "molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT, "already_given": True}
    desk.do(sessions.give_dose, session_id, at=before, **dose)
    other = desk.do(sessions.start, patient, setting="home", confirmed_because="Charted on paper so far")
    with pytest.raises(RuleBroken) as refused:
        desk.do(sessions.give_dose, other, **dose)
    assert "dose.course-stands" in codes(refused)
    desk.do(sessions.give_dose, other, **dose, confirmed_because="Taken at home in spite of the pause")


def test_a_dose_of_tomorrow_is_refused_on_saving_whatever_the_reason(desk, patient, clock):
    session_id = desk.do(sessions.start, patient, setting="clinic", confirmed_because="Charted on paper so far")
    dose = {"mg": Decimal(125), "molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
    ahead = clock.now() + timedelta(minutes=5)
    for given in ({}, {"already_given": True, "confirmed_because": "x"}):
        with pytest.raises(RuleBroken) as refused:
            desk.do(sessions.give_dose, session_id, at=ahead, **dose, **given)
        assert codes(refused) == ["dose.at-ahead"]


def test_other_routes_and_intervals_are_kept_with_what_they_change_to(desk, patient):
    route = {"to_formulation": Formulation.IV_INFUSION, "to_molecule": Molecule.RACEMIC}
    desk.do(titration.decide, patient, Decision.CHANGE_ROUTE, reason="Taste not borne", **route)
    desk.do(titration.decide, patient, Decision.CHANGE_INTERVAL, reason="Response", to_interval=timedelta(days=14))
    interval, way = (one.line for one in told(desk, patient)[:2])
    assert (way.to_formulation, way.to_molecule, way.to_dose_ug) == ("iv_infusion", "racemic", None)
    assert (interval.to_interval_s, interval.to_formulation) == (14 * 86400, "")


def test_what_came_of_a_decision_stands_beside_it(desk, patient, clock):
    desk.do(titration.decide, patient, Decision.INCREASE, to_mg=Decimal(150), reason="Well borne")
    assert told(desk, patient)[0].later == dose_decisions.LaterOutcome()
    session_id = hold_session(desk, patient, clock, 150)
    clock.move(days=6)
    desk.do(outcomes.fill_in, patient, "phq9", PHQ9[13])
    latest, first = told(desk, patient)
    assert (latest.later.session_id, latest.later.dose_mg, latest.later.tolerability) == (session_id, 150, "Well borne")
    assert (latest.later.systolic_mmhg, latest.later.dissociation) == (138, 5)
    assert (latest.score_known, latest.later.score) == (16, 13)
    assert (first.later.dose_mg, first.score_known, first.later.score) == (125, 16, 13)


def test_a_decision_overtaken_by_another_claims_no_dose(desk, patient, clock):
    desk.do(titration.decide, patient, Decision.INCREASE, to_mg=Decimal(150), reason="Well borne")
    desk.do(titration.decide, patient, Decision.HOLD, to_mg=Decimal(125), reason="Nausea told by phone")
    hold_session(desk, patient, clock, 125)
    hold, increase, _ = told(desk, patient)
    assert (hold.later.dose_mg, increase.later.dose_mg) == (125, None)


def test_what_an_older_decision_did_not_freeze_is_simply_not_there(desk, patient):
    desk.do(titration.decide, patient, Decision.HOLD, to_mg=Decimal(125), reason="Stay")
    whole = desk.ask(chart.whole, patient)
    for text in ("", "not json", "[]", json.dumps({"scores": {"phq9": "13"}})):
        whole.decisions[-1].known = whole.decisions[-1].checks = text
        latest = dose_decisions.told(whole, desk.ask(titration_course.borne, patient))[0]
        assert latest.checks == ()
        assert latest.score_known == (13 if "phq9" in text else None)


def test_a_decision_needs_a_plan(desk, a_patient):
    patient_id = a_patient()
    with pytest.raises(Gone):
        desk.do(titration.decide, patient_id, Decision.HOLD, to_mg=Decimal(100), reason="x")
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(titration.decide, patient_id, Decision.INCREASE, to_mg=Decimal(100), reason="Start low")
