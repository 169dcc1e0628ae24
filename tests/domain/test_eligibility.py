"""Who may be treated: every rule at its boundary, the verdict, and what no answer may ever do (reference 2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keta_desk.domain import trials
from keta_desk.domain.eligibility import (
    Answer,
    Facts,
    Latitude,
    Planned,
    Reply,
    Resolution,
    Resolved,
    SuicideRisk,
    Verdict,
    Weight,
    all_of,
    any_of,
    judge,
)
from keta_desk.domain.eligibility_checks import CHECKS
from keta_desk.domain.patients import Sex
from keta_desk.domain.titration import DoseBasis, DoseSetting, Molecule
from keta_desk.domain.trials import Trial, TrialCount, TrialKind
from keta_desk.reference.eligibility_rules import eligibility

RULES = eligibility().rules
ASKED = [rule for rule in RULES if rule.asks]
CLINIC = Planned(molecule=Molecule.RACEMIC, setting=DoseSetting.CLINIC, dose_basis=DoseBasis.FIXED)
HOME = replace(CLINIC, setting=DoseSetting.HOME)
WELL = Facts(
    age_years=38,
    sex=Sex.FEMALE,
    bmi=Decimal("23.4"),
    auditc=1,
    dast10=0,
    phq9=17,
    gad7=12,
    suicide_risk=SuicideRisk.LOW,
    bladder_positive=False,
    trials=TrialCount(adequate=("Sertraline", "Venlafaxine")),
    for_depression=True,
)


def calm(rule):
    """Return the answer that raises nothing."""
    reply = Reply.NO if rule.trigger is Reply.YES else Reply.YES
    return Answer(reply=reply, amount=Decimal(10) if rule.check == "distance" else None)


CALM = {rule.id: calm(rule) for rule in ASKED}


def raised(rule_id):
    rule = next(rule for rule in RULES if rule.id == rule_id)
    return {**CALM, rule_id: replace(CALM[rule_id], reply=rule.trigger)}


def verdict(answers=CALM, facts=WELL, planned=CLINIC, *, resolved=(), **allowed):
    return judge(RULES, answers, facts, planned, checks=CHECKS, resolved=resolved, latitude=Latitude(**allowed))


def stands(rule_id, answers=CALM, facts=WELL, planned=CLINIC, **allowed):
    found = verdict(answers, facts, planned, **allowed)
    return next(one for one in found.rules if one.rule.id == rule_id)


def decided(rule_id, decision):
    return Resolved(rule=rule_id, decision=decision, reason="Talked through with the patient")


# The rules as data (2.2, 2.4)


def test_all_42_rules_are_there_in_order_with_question_and_source_sections_2_2_and_2_4():
    assert [rule.id for rule in RULES] == [f"E{number:02}" for number in range(1, 43)]
    assert all(rule.question and rule.finding and rule.resolves and rule.source for rule in RULES)


def test_the_severities_of_section_2_2():
    said = {rule.id: "".join(weight.value for weight in rule.severity) for rule in RULES}
    stop = {"E01", "E02", "E03", "E04", "E05", "E06", "E07", "E09", "E10", "E12", "E14", "E17", "E20", "E22", "E26"}
    stop |= {"E29", "E31", "E40"}
    review = {"E13", "E18", "E19", "E23", "E27", "E28", "E32", "E33", "E34", "E35", "E36", "E37"}
    both = {"E08", "E11", "E15", "E16", "E21", "E24", "E25", "E30", "E41"}
    expected = (
        dict.fromkeys(stop, "A") | dict.fromkeys(review, "R") | dict.fromkeys(both, "RH")
        | {"E38": "H", "E39": "H", "E42": "U"}
    )  # fmt: skip
    assert said == expected


def test_what_a_label_fixes_is_fixed_for_its_molecule_only():
    assert all(stands(one, planned=CLINIC).is_label for one in ("E01", "E05"))
    esketamine = replace(CLINIC, molecule=Molecule.ESKETAMINE)
    assert [stands(one, planned=esketamine).is_label for one in ("E02", "E03", "E04", "E31", "E05")] == [True] * 4 + [
        False
    ]
    assert not any(stands(one, planned=CLINIC).is_label for one in ("E02", "E03", "E04", "E31"))


# The verdict, step by step (2.2)


def test_everything_asked_and_nothing_found_is_eligible_section_2_2():
    assert verdict().verdict is Verdict.ELIGIBLE
    assert verdict(planned=HOME).verdict is Verdict.ELIGIBLE


@pytest.mark.parametrize("rule", [rule for rule in ASKED if Weight.STOP in rule.severity], ids=lambda rule: rule.id)
def test_each_stop_makes_nobody_eligible_and_still_lists_what_is_unanswered_section_2_2(rule):
    assert verdict(raised(rule.id)).verdict is Verdict.NOT_ELIGIBLE
    found = verdict({rule.id: Answer(reply=rule.trigger)})
    assert found.verdict is Verdict.NOT_ELIGIBLE
    assert [one.rule.id for one in found.raised] == [rule.id]
    assert len(found.unanswered) > 20


@pytest.mark.parametrize("rule", [rule for rule in ASKED if Weight.REVIEW in rule.severity], ids=lambda rule: rule.id)
def test_each_review_waits_for_a_decision_and_a_decision_answers_it_section_2_2(rule):
    facts = replace(WELL, bmi=Decimal(31)) if rule.id == "E33" else WELL
    planned = replace(CLINIC, dose_basis=None) if rule.id == "E33" else CLINIC
    answers = raised(rule.id)
    assert verdict(answers, facts, planned).verdict is Verdict.NEEDS_REVIEW
    for decision in (Resolution.ACCEPT_RISK, Resolution.MITIGATE):
        found = verdict(answers, facts, planned, resolved=[decided(rule.id, decision)])
        assert found.verdict is Verdict.ELIGIBLE
        assert [one.rule.id for one in found.raised] == [rule.id]
    declined = verdict(answers, facts, planned, resolved=[decided(rule.id, Resolution.DECLINE)])
    assert declined.verdict is Verdict.NOT_ELIGIBLE


@pytest.mark.parametrize("rule", [rule for rule in ASKED if rule.required != "home"], ids=lambda rule: rule.id)
def test_one_question_unanswered_leaves_it_incomplete_section_2_2(rule):
    answers = {name: answer for name, answer in CALM.items() if name != rule.id}
    open_facts = replace(WELL, trials=None, bladder_positive=None, bmi=Decimal(31))
    planned = replace(CLINIC, dose_basis=None)
    settled = {"E23", "E33", "E35", "E36"}
    found = verdict(answers, open_facts if rule.id in settled else WELL, planned if rule.id in settled else CLINIC)
    assert found.verdict is Verdict.INCOMPLETE
    assert [one.rule.id for one in found.unanswered] == [rule.id]
    unknown = verdict({**answers, rule.id: Answer()}, open_facts if rule.id in settled else WELL, planned)
    assert rule.id in [one.rule.id for one in unknown.unanswered]


def test_the_latest_decision_about_a_rule_counts():
    both = [decided("E13", Resolution.DECLINE), decided("E13", Resolution.MITIGATE)]
    assert verdict(raised("E13"), resolved=both).verdict is Verdict.ELIGIBLE


def test_a_decision_about_a_rule_that_is_not_raised_does_nothing():
    assert verdict(resolved=[decided("E13", Resolution.DECLINE)]).verdict is Verdict.ELIGIBLE


def test_resolving_the_review_does_not_open_home_unless_the_practice_says_so_section_2_2():
    answers, accepted = raised("E24"), [decided("E24", Resolution.ACCEPT_RISK)]
    assert verdict(answers, planned=HOME).verdict is Verdict.NEEDS_REVIEW
    found = verdict(answers, planned=HOME, resolved=accepted)
    assert (found.verdict, found.closes_home) == (Verdict.ELIGIBLE_IN_CLINIC_ONLY, ("E24",))
    assert verdict(answers, planned=CLINIC, resolved=accepted).verdict is Verdict.ELIGIBLE
    opened = verdict(answers, planned=HOME, resolved=accepted, allow_home_after_review=True)
    assert opened.verdict is Verdict.ELIGIBLE


def test_what_only_closes_home_stays_closed_whatever_the_practice_says():
    no_adult = {**CALM, "E38": Answer(reply=Reply.NO)}
    for allowed in (False, True):
        found = verdict(no_adult, planned=HOME, allow_home_after_review=allowed)
        assert found.verdict is Verdict.ELIGIBLE_IN_CLINIC_ONLY


# Values of the record, at their boundaries (2.2, 2.3)


@pytest.mark.parametrize(
    ("facts", "rule", "state"),
    [
        ({"dast10": 5}, "E14", False),
        ({"dast10": 6}, "E14", True),
        ({"auditc": 7}, "E14", False),
        ({"auditc": 8}, "E14", True),
        ({"dast10": 2}, "E15", False),
        ({"dast10": 3}, "E15", True),
        ({"dast10": 5}, "E15", True),
        ({"auditc": 2}, "E15", False),
        ({"auditc": 3}, "E15", True),
        ({"auditc": 3, "sex": Sex.MALE}, "E15", False),
        ({"auditc": 4, "sex": Sex.MALE}, "E15", True),
        ({"auditc": 3, "sex": Sex.UNKNOWN}, "E15", True),
        ({"auditc": 3, "sex": Sex.INTERSEX}, "E15", True),
        ({"age_years": 17}, "E31", True),
        ({"age_years": 18}, "E31", False),
        ({"age_years": 64}, "E32", False),
        ({"age_years": 65}, "E32", True),
        ({"suicide_risk": SuicideRisk.MODERATE}, "E30", False),
        ({"suicide_risk": SuicideRisk.HIGH}, "E30", True),
        ({"phq9": 9, "gad7": 9}, "E37", True),
        ({"phq9": 10, "gad7": 9}, "E37", False),
        ({"phq9": 9, "gad7": 10}, "E37", False),
        ({"phq9": 9, "gad7": None}, "E37", None),
        ({"phq9": None, "gad7": 10}, "E37", False),
        ({"bladder_positive": True}, "E23", True),
        ({"lorazepam_mg_per_day": Decimal(2)}, "E35", False),
        ({"lorazepam_mg_per_day": Decimal("2.5")}, "E35", True),
        ({"strong_interactions": ("Clarithromycin",)}, "E34", True),
        ({"misuse_signs": ("Count differs",)}, "E41", True),
        ({"hold_days": (date(2026, 11, 2),)}, "E06", False),
        ({"hold_days": (date(2026, 11, 2), date(2026, 11, 2))}, "E06", False),
        ({"hold_days": (date(2026, 11, 2), date(2026, 11, 3))}, "E06", True),
    ],
)
def test_a_value_raises_its_rule_at_the_boundary_section_2_2(facts, rule, state):
    assert stands(rule, facts=replace(WELL, **facts)).state is state


def test_a_reckoned_equivalent_of_lorazepam_says_that_its_conversion_was_not_checked():
    (reckoned,) = stands("E35", facts=replace(WELL, lorazepam_mg_per_day=Decimal("2.5"))).values
    assert (reckoned.what, reckoned.value) == ("Lorazepam-equivalent (usual conversion, not checked)", "2.5 mg/d")


@pytest.mark.parametrize("score", ["auditc", "dast10"])
def test_a_score_that_is_missing_leaves_the_substance_rules_open_whatever_was_answered(score):
    found = verdict(facts=replace(WELL, **{score: None}))
    assert found.verdict is Verdict.INCOMPLETE
    assert [one.rule.id for one in found.unanswered] == ["E14", "E15"]
    assert stands("E14", raised("E14"), replace(WELL, **{score: None})).state is True


def test_body_mass_weighs_only_where_doses_go_by_weight():
    heavy = replace(WELL, bmi=Decimal(30))
    by_weight = replace(CLINIC, dose_basis=DoseBasis.MG_PER_KG)
    assert stands("E33", facts=heavy, planned=by_weight).state is True
    assert stands("E33", facts=replace(WELL, bmi=Decimal("29.99")), planned=by_weight).state is False
    assert stands("E33", facts=heavy, planned=CLINIC).state is False
    assert stands("E33", facts=replace(WELL, bmi=None), planned=by_weight).state is None


@pytest.mark.parametrize(("minutes", "state"), [(None, None), (30, False), (31, True)])
def test_home_is_closed_beyond_the_minutes_the_practice_takes(minutes, state):
    amount = None if minutes is None else Decimal(minutes)
    answers = {**CALM, "E39": Answer(reply=Reply.YES, amount=amount)}
    assert stands("E39", answers, planned=HOME).state is state
    nearer = stands("E39", answers, planned=HOME, emergency_minutes=10)
    assert nearer.state is (None if minutes is None else True)


def test_home_questions_are_asked_where_home_is_planned_or_not_ruled_out():
    answers = {name: answer for name, answer in CALM.items() if name not in {"E38", "E39"}}
    assert verdict(answers, planned=CLINIC).verdict is Verdict.ELIGIBLE
    found = verdict(answers, planned=HOME)
    assert [one.rule.id for one in found.unanswered] == ["E38", "E39"]


def test_breast_feeding_is_reviewed_for_the_clinic_and_a_stop_at_home():
    assert verdict(raised("E19"), planned=CLINIC).verdict is Verdict.NEEDS_REVIEW
    assert verdict(raised("E19"), planned=HOME).verdict is Verdict.NOT_ELIGIBLE


def test_pregnancy_need_not_be_asked_of_a_man_and_counts_when_it_was_answered():
    unasked = {name: answer for name, answer in CALM.items() if name not in {"E17", "E18", "E19"}}
    man = replace(WELL, sex=Sex.MALE)
    assert verdict(unasked, man).verdict is Verdict.ELIGIBLE
    for sex in (Sex.FEMALE, Sex.INTERSEX, Sex.UNKNOWN):
        assert verdict(unasked, replace(WELL, sex=sex)).verdict is Verdict.INCOMPLETE
    assert verdict({**unasked, "E17": Answer(reply=Reply.YES)}, man).verdict is Verdict.NOT_ELIGIBLE


def test_esketamine_is_never_for_home_and_an_unknown_plan_is_incomplete():
    esketamine = replace(HOME, molecule=Molecule.ESKETAMINE)
    assert verdict(planned=esketamine).verdict is Verdict.NOT_ELIGIBLE
    assert verdict(planned=replace(esketamine, setting=DoseSetting.CLINIC)).verdict is Verdict.ELIGIBLE
    for unknown in (replace(CLINIC, setting=None), replace(CLINIC, molecule=None)):
        assert verdict(planned=unknown).verdict is Verdict.INCOMPLETE


@pytest.mark.parametrize(
    ("judged", "for_depression", "state"),
    [
        ((True, True), True, False),
        ((True, False), True, True),
        ((True, False), False, False),
        ((True, None), True, False),
        ((True, True, None), True, False),
        ((False,), True, True),
        ((None,), True, True),
    ],
)
def test_fewer_than_two_adequate_trials_are_reviewed_for_depression_section_2_2(judged, for_depression, state):
    listed = [
        Trial(kind=TrialKind.ANTIDEPRESSANT, name=f"Medicine {n}", is_adequate=one) for n, one in enumerate(judged)
    ]
    facts = replace(WELL, trials=trials.count(listed), for_depression=for_depression)
    assert stands("E36", facts=facts).state is state


# Three values


def test_or_and_and_of_three_values():
    assert any_of(None, True) is True
    assert any_of(None, False) is None
    assert all_of(None, False) is False
    assert all_of(None, True) is None


# Properties (2.2)

replies = st.sampled_from(list(Reply))
some_answers = st.dictionaries(
    st.sampled_from([rule.id for rule in ASKED]),
    st.builds(Answer, reply=replies, amount=st.none() | st.integers(0, 60).map(Decimal)),
)
maybe = st.none() | st.booleans()
some_facts = st.builds(
    Facts,
    age_years=st.none() | st.integers(0, 110),
    sex=st.sampled_from(list(Sex)),
    bmi=st.none() | st.integers(15, 45).map(Decimal),
    auditc=st.none() | st.integers(0, 12),
    dast10=st.none() | st.integers(0, 10),
    phq9=st.none() | st.integers(0, 27),
    gad7=st.none() | st.integers(0, 21),
    suicide_risk=st.none() | st.sampled_from(list(SuicideRisk)),
    bladder_positive=maybe,
    for_depression=maybe,
)
some_plans = st.builds(
    Planned,
    molecule=st.none() | st.sampled_from(list(Molecule)),
    setting=st.none() | st.sampled_from(list(DoseSetting)),
    dose_basis=st.none() | st.sampled_from(list(DoseBasis)),
)
some_decisions = st.lists(
    st.builds(decided, st.sampled_from([rule.id for rule in RULES]), st.sampled_from(list(Resolution))), max_size=6
)
mostly_calm = st.dictionaries(
    st.sampled_from([rule.id for rule in ASKED]), st.builds(Answer, reply=replies), max_size=3
)
GOOD = {Verdict.ELIGIBLE, Verdict.ELIGIBLE_IN_CLINIC_ONLY}
FEW = settings(max_examples=60, deadline=None)
STOPS = st.sampled_from([rule.id for rule in ASKED if rule.severity == (Weight.STOP,)])


@FEW
@given(mostly_calm, some_plans, some_decisions, st.booleans(), STOPS)
def test_adding_an_absolute_contraindication_never_makes_anybody_eligible_section_2_2(
    changes, planned, resolved, allowed, stop
):
    answers = {**CALM, **changes, stop: Answer(reply=raised(stop)[stop].reply)}
    found = verdict(answers, planned=planned, resolved=resolved, allow_home_after_review=allowed)
    assert found.verdict is Verdict.NOT_ELIGIBLE


@FEW
@given(mostly_calm, some_facts, some_plans, some_decisions)
def test_an_unanswered_required_question_never_yields_eligible_section_2_2(changes, facts, planned, resolved):
    found = verdict({**CALM, **changes}, facts, planned, resolved=resolved)
    if found.unanswered:
        assert found.verdict in {Verdict.INCOMPLETE, Verdict.NOT_ELIGIBLE}
    elif found.verdict in GOOD:
        assert not any(one.state is None and one.is_required for one in found.rules)


@FEW
@given(some_answers, some_answers, some_facts, some_plans)
def test_answering_more_never_hides_a_stop(first, more, facts, planned):
    before = verdict(first, facts, planned)
    answered = {name: answer for name, answer in first.items() if answer.reply is not Reply.UNKNOWN}
    after = verdict({**more, **answered}, facts, planned)
    stopped = {one.rule.id for one in before.rules if one.is_stop}
    assert stopped <= {one.rule.id for one in after.rules if one.is_stop}


@FEW
@given(some_answers, some_facts, some_plans, st.randoms(use_true_random=False))
def test_the_order_of_rules_and_answers_never_matters(answers, facts, planned, chance):
    rules, pairs = list(RULES), list(answers.items())
    chance.shuffle(rules)
    chance.shuffle(pairs)
    shuffled = judge(rules, dict(pairs), facts, planned, checks=CHECKS)
    assert shuffled == judge(RULES, answers, facts, planned, checks=CHECKS)


@FEW
@given(some_answers, some_facts, some_plans)
def test_nothing_that_nobody_answered_or_recorded_is_ever_clear(answers, facts, planned):
    for one in verdict(answers, facts, planned).rules:
        if one.rule.asks and not one.rule.check and one.answer.reply is Reply.UNKNOWN:
            assert one.state is None
