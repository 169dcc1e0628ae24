"""A patient is screened: answers kept, rules reviewed, eligibility decided, and what calls for a new screening."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.eligibility import Answer, Planned, Reply, Resolution, Verdict
from keta_desk.domain.eligibility_decision import EligibilityDecision, Outcome
from keta_desk.domain.evaluations import EvaluationText, FindingOf, read_findings, write_findings
from keta_desk.domain.patients import Sex
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone, Stale, Status
from keta_desk.domain.rescreening import Change
from keta_desk.domain.titration import DoseSetting, Molecule
from keta_desk.domain.trials import TrialKind, TrialResponse
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries import screening as questions
from keta_desk.queries.screening import Where
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.use_cases import evaluating, evaluation, outcomes, practice, screening, sessions
from keta_desk.use_cases.evaluating import TrialTold

CLINIC = Planned(molecule=Molecule.RACEMIC, setting=DoseSetting.CLINIC)
CALM = {
    rule.id: Answer(
        reply=Reply.NO if rule.trigger is Reply.YES else Reply.YES,
        amount=Decimal(10) if rule.check == "distance" else None,
    )
    for rule in eligibility().rules
    if rule.asks
}
SCORES = {
    "audit-c": (1, 0, 0),
    "dast10": (0, 0, 1, 0, 0, 0, 0, 0, 0, 0),
    "phq9": (3, 3, 3, 2, 2, 2, 2, 2, 0),
    "gad7": (2, 2, 2, 2, 2, 1, 1),
    "cssrs": (0, 0, None, None, None, 0, None),
    "bladder": (0, 0, 0, 0, 0, 0),
}


@pytest.fixture
def charted(desk, a_patient, clock):
    """Somebody of whom everything is known that the rules look up by themselves."""
    patient_id = a_patient()
    for scale, answers in SCORES.items():
        desk.do(outcomes.fill_in, patient_id, scale, answers)
    desk.do(
        sessions.record_reading,
        patient_id,
        Reading(weight_g=70_000, height_mm=1700, systolic_mmhg=124, diastolic_mmhg=78),
    )
    clock.move(minutes=1)
    return patient_id


def sheet(desk, patient_id, clock):
    return desk.ask(questions.sheet, patient_id, now=clock.now())


def keep(desk, patient_id, clock, answers=CALM, planned=CLINIC):
    shown = sheet(desk, patient_id, clock).screening
    seen = shown.version if shown else 0
    return desk.do(screening.keep_answers, patient_id, answers, planned, seen=seen)


def decide(desk, patient_id, screening_id, outcome=Outcome.ELIGIBLE, reason="Fits", **more):
    decision = EligibilityDecision(outcome=outcome, reason=reason, **more)
    return desk.do(screening.decide, patient_id, decision, screening_id=screening_id)


def test_nobody_is_eligible_before_anybody_asked(desk, charted, clock):
    found = sheet(desk, charted, clock)
    assert (found.where, found.judgement.verdict) == (Where.NOT_BEGUN, Verdict.INCOMPLETE)
    assert found.answers == {}


def test_everything_asked_nothing_found_and_decided_holds_for_the_practices_days(desk, charted, clock):
    kept = keep(desk, charted, clock)
    assert sheet(desk, charted, clock).where is Where.TO_DECIDE
    decide(desk, charted, kept)
    found = sheet(desk, charted, clock)
    assert (found.where, found.decision.was) == (Where.CLEAR, Verdict.ELIGIBLE)
    assert found.decision.valid_until == found.today + timedelta(days=90)
    assert found.screening.limits_version == "practice/1"
    assert found.screening.rules_version == "eligibility/1"


def test_what_was_decided_is_not_doubted_because_the_treatment_helps(desk, charted, clock):
    decide(desk, charted, keep(desk, charted, clock))
    clock.move(days=20)
    for scale, answers in (("phq9", (1, 0, 1, 1, 0, 0, 1, 0, 0)), ("gad7", (1, 1, 0, 0, 0, 0, 0))):
        desk.do(outcomes.fill_in, charted, scale, answers)
    found = sheet(desk, charted, clock)
    assert (found.where, found.judgement.verdict) == (Where.CLEAR, Verdict.ELIGIBLE)
    anew = found.judged({**found.answers, "E13": Answer(reply=Reply.NO, detail="asked again")}, found.planned)
    assert "E37" in {one.rule.id for one in anew.raised}  # a new screening asks what the record says now


def test_what_is_missing_is_named_and_no_decision_for_treatment_passes_over_it(desk, charted, clock):
    kept = keep(desk, charted, clock, {name: one for name, one in CALM.items() if name not in {"E10", "E29"}})
    found = sheet(desk, charted, clock)
    assert [one.rule.id for one in found.judgement.unanswered] == ["E10", "E29"]
    with pytest.raises(RuleBroken, match=r"eligibility.override-reason"):
        decide(desk, charted, kept)
    decide(desk, charted, kept, reason="Asked by telephone, no psychosis known; capacity judged on the day")
    assert sheet(desk, charted, clock).decision.is_override


def test_a_review_is_decided_first_and_stands_in_what_was_found(desk, charted, clock):
    kept = keep(desk, charted, clock, {**CALM, "E13": Answer(reply=Reply.YES, detail="Type II, 2019")})
    assert sheet(desk, charted, clock).judgement.verdict is Verdict.NEEDS_REVIEW
    with pytest.raises(RuleBroken, match=r"eligibility.review-first"):
        decide(desk, charted, kept)
    with pytest.raises(RuleBroken, match=r"eligibility.nothing-to-resolve"):
        desk.do(screening.resolve, charted, "E01", Resolution.MITIGATE, reason="No", screening_id=kept)
    desk.do(screening.resolve, charted, "E13", Resolution.MITIGATE, reason="Lithium, seen weekly", screening_id=kept)
    decide(desk, charted, kept)
    (raised,) = json.loads(sheet(desk, charted, clock).decision.findings)["raised"]
    assert (raised["rule"], raised["resolution"], raised["detail"]) == ("E13", "mitigate", "Type II, 2019")


def test_a_stop_is_overridden_by_two_with_a_reason(desk, charted, clock):
    kept = keep(desk, charted, clock, {**CALM, "E26": Answer(reply=Reply.YES)})
    reason = "Treated since Monday, TSH within range on 16 November"
    for named, code in (("", "second-missing"), (desk.clinician.name.upper(), "second-is-first")):
        with pytest.raises(RuleBroken, match=f"eligibility.{code}"):
            decide(desk, charted, kept, reason=reason, second_reviewer=named)
    decide(desk, charted, kept, reason=reason, second_reviewer="Dr Nora Fixture")
    found = sheet(desk, charted, clock).decision
    assert (found.was, found.is_override, found.second_reviewer) == (
        Verdict.NOT_ELIGIBLE,
        True,
        "Dr Nora Fixture",
    )


def test_the_practice_may_forbid_to_override_a_stop(desk, charted, clock):
    desk.do(practice.sign_limits, {"allow-override": Decimal(0)}, reason="Agreed", seen=1)
    kept = keep(desk, charted, clock, {**CALM, "E26": Answer(reply=Reply.YES)})
    with pytest.raises(RuleBroken, match=r"eligibility.no-override"):
        decide(desk, charted, kept, reason="A reason that is long enough", second_reviewer="Dr Nora Fixture")
    decide(desk, charted, kept, Outcome.DECLINED, reason="Not now")
    assert sheet(desk, charted, clock).where is Where.NOT_CLEAR


def test_conditions_are_named_and_home_stays_closed_without_them(desk, charted, clock):
    home = replace(CLINIC, setting=DoseSetting.HOME)
    kept = keep(desk, charted, clock, {**CALM, "E38": Answer(reply=Reply.NO)}, home)
    for outcome, code in ((Outcome.ELIGIBLE, "clinic-only"), (Outcome.WITH_CONDITIONS, "conditions-missing")):
        with pytest.raises(RuleBroken, match=f"eligibility.{code}"):
            decide(desk, charted, kept, outcome)
    decide(desk, charted, kept, Outcome.WITH_CONDITIONS, conditions="Sessions in the clinic")
    assert sheet(desk, charted, clock).decision.conditions == "Sessions in the clinic"


def test_answers_after_a_decision_begin_a_new_screening_with_the_earlier_ones_beside_them(desk, charted, clock):
    first = keep(desk, charted, clock)
    decide(desk, charted, first)
    clock.move(days=1)
    second = desk.do(screening.keep_answers, charted, {"E01": Answer(reply=Reply.NO)}, CLINIC)
    found = sheet(desk, charted, clock)
    assert second != first
    assert (found.where, len(found.answers), len(found.earlier)) == (Where.OPEN, 1, len(CALM))
    with pytest.raises(Gone):
        decide(desk, charted, first)


def test_two_who_answer_at_once_do_not_overwrite_each_other(desk, charted, clock):
    keep(desk, charted, clock)
    with pytest.raises(Stale):
        desk.do(screening.keep_answers, charted, CALM, CLINIC, seen=7)


def test_an_answer_of_tomorrow_or_to_no_question_is_refused(desk, charted, clock):
    tomorrow = clock.now().date() + timedelta(days=1)
    with pytest.raises(RuleBroken, match=r"eligibility.future"):
        keep(desk, charted, clock, {"E01": Answer(reply=Reply.NO, on=tomorrow)})
    with pytest.raises(RuleBroken, match=r"eligibility.unreadable"):
        keep(desk, charted, clock, {"E99": Answer(reply=Reply.NO)})
    with pytest.raises(RuleBroken, match=r"eligibility.amount"):
        keep(desk, charted, clock, {"E39": Answer(amount=Decimal("Infinity"))})


def test_diagnoses_of_the_record_are_suggested_and_answer_nothing(desk, charted, clock):
    desk.do(evaluation.add_problem, charted, title="Essential hypertension", code="I10")
    found = sheet(desk, charted, clock)
    assert [one.title for one in found.suggestions["E06"]] == ["Essential hypertension"]
    assert "E06" in [one.rule.id for one in found.judgement.unanswered]


def test_two_days_at_the_hold_line_are_uncontrolled_pressure_and_a_session_is_not_counted(desk, charted, clock):
    keep(desk, charted, clock)
    for _ in range(2):
        clock.move(days=1)
        desk.do(sessions.record_reading, charted, Reading(systolic_mmhg=165, diastolic_mmhg=90))
    found = sheet(desk, charted, clock)
    assert found.judgement.verdict is Verdict.NOT_ELIGIBLE
    assert [one.rule.id for one in found.judgement.raised] == ["E06"]
    clock.move(days=40)
    assert sheet(desk, charted, clock).facts.hold_days == ()


@pytest.mark.parametrize(
    ("change", "happens"),
    [
        (Change.NEW_DRUG, lambda desk, who: desk.do(evaluation.add_medication, who, name="Moclobemide")),
        (Change.NEW_DIAGNOSIS, lambda desk, who: desk.do(evaluation.add_problem, who, title="Glaucoma", code="H40.9")),
        (Change.PRESSURE, lambda desk, who: desk.do(sessions.record_reading, who, Reading(systolic_mmhg=160))),
        (
            Change.PREGNANCY,
            lambda desk, who: desk.do(screening.keep_short, who, {"since-pregnancy": Answer(reply=Reply.YES)}),
        ),
        (
            Change.HOSPITALISATION,
            lambda desk, who: desk.do(screening.keep_short, who, {"since-hospital": Answer(reply=Reply.YES)}),
        ),
    ],
)
def test_what_happened_since_calls_for_a_new_screening(desk, charted, clock, change, happens):
    decide(desk, charted, keep(desk, charted, clock))
    clock.move(minutes=5)
    assert sheet(desk, charted, clock).where is Where.CLEAR
    happens(desk, charted)
    found = sheet(desk, charted, clock)
    assert (found.where, [one.change for one in found.reasons]) == (Where.AGAIN, [change])


def test_a_long_gap_and_the_end_of_validity_call_for_a_new_screening(desk, charted, clock):
    decide(desk, charted, keep(desk, charted, clock))
    clock.move(days=90)
    assert sheet(desk, charted, clock).where is Where.CLEAR
    clock.move(days=1)
    assert {one.change for one in sheet(desk, charted, clock).reasons} == {Change.EXPIRED, Change.GAP}


def test_scores_older_than_a_screening_holds_say_nothing(desk, charted, clock):
    clock.move(days=91)
    facts = sheet(desk, charted, clock).facts
    assert (facts.phq9, facts.auditc, facts.suicide_risk, facts.bladder_positive) == (None,) * 4


def test_the_short_screen_before_a_session_is_kept_and_asked_again_the_next_day(desk, charted, clock):
    asked = desk.ask(questions.short, charted, now=clock.now())
    assert len(asked.questions) == 7
    with pytest.raises(RuleBroken, match=r"screening.nothing-changed"):
        desk.do(screening.keep_short, charted, {})
    desk.do(screening.keep_short, charted, {one.id: Answer(reply=Reply.NO) for one in asked.questions})
    assert len(desk.ask(questions.short, charted, now=clock.now()).answers) == 7
    clock.move(days=1)
    assert desk.ask(questions.short, charted, now=clock.now()).answers == {}


def test_a_man_is_not_asked_about_pregnancy_before_a_session(desk, a_patient, clock):
    man = a_patient(family="Other")
    assert len(desk.ask(questions.short, man, now=clock.now()).questions) == 7
    from keta_desk.domain.patients import Person
    from keta_desk.use_cases import patients

    him = Person(family_name="Third", given_name="Otto", birth_date=date(1980, 1, 1), sex_at_birth=Sex.MALE)
    asked = desk.ask(questions.short, desk.do(patients.register, him), now=clock.now())
    assert len(asked.questions) == 6


# Trials and the written evaluation (1.2 P2)


def trial(name="Sertraline", **more):
    told = {"kind": TrialKind.ANTIDEPRESSANT, "response": TrialResponse.PARTIAL, "weeks": 9}
    return TrialTold(name=name, **{**told, **more})


def test_adequate_trials_are_counted_with_what_that_is_based_on(desk, charted, clock):
    desk.do(evaluating.add_trial, charted, trial(is_adequate=True, adequate_because="150 mg for nine weeks"))
    desk.do(evaluating.add_trial, charted, trial("Venlafaxine"))
    desk.do(evaluating.add_trial, charted, trial("CBT", kind=TrialKind.PSYCHOTHERAPY))
    counted = sheet(desk, charted, clock).trial_count
    assert (counted.adequate, counted.not_judged, counted.not_counted) == (("Sertraline",), ("Venlafaxine",), ("CBT",))
    assert counted.is_fewer_than(2) is None
    line = next(one for one in sheet(desk, charted, clock).rows.trials if one.name == "Venlafaxine")
    judged = trial("Venlafaxine", is_adequate=False, adequate_because="Two weeks only")
    desk.do(evaluating.amend_trial, line.id, judged, reason="Read in the letter", seen=line.version)
    assert sheet(desk, charted, clock).trial_count.is_fewer_than(2) is True


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (trial(name=" "), "trial.name-missing"),
        (trial(weeks=0), "trial.weeks"),
        (trial(is_adequate=True), "trial.adequate-because"),
        (trial(started_on=date(2026, 5, 1), stopped_on=date(2026, 4, 1)), "entry.ends-before-start"),
    ],
)
def test_a_trial_that_cannot_be_is_refused(desk, charted, told, code):
    with pytest.raises(RuleBroken) as refused:
        desk.do(evaluating.add_trial, charted, told)
    assert [problem.code for problem in refused.value.problems] == [code]


TEXT = EvaluationText(mode="video", presenting="Low mood for two years")


def test_an_evaluation_is_written_on_signed_and_then_amended_with_a_reason(desk, charted, clock):
    with pytest.raises(RuleBroken, match=r"evaluation.mode-missing"):
        desk.do(evaluating.write, charted, EvaluationText(presenting="x"))
    written = desk.do(evaluating.write, charted, TEXT)
    with pytest.raises(RuleBroken, match=r"evaluation.missing"):
        desk.do(evaluating.sign, written, seen=1)
    whole = replace(
        TEXT, psychiatric="F33.2", medical="Nothing of note", mental_state="Clear", summary="Fits",
        identity_verified=True, has_capacity=True,
    )  # fmt: skip
    desk.do(evaluating.amend, written, whole, seen=1)
    desk.do(evaluating.sign, written, seen=2)
    with pytest.raises(RuleBroken, match=r"record.reason-missing"):
        desk.do(evaluating.amend, written, whole, seen=3)
    desk.do(evaluating.amend, written, replace(whole, goals="Sleep"), reason="Goals added", seen=3)
    (line,) = sheet(desk, charted, clock).rows.evaluations
    assert (line.status, line.goals) == (Status.AMENDED, "Sleep")


# What of an evaluation is counted and dated (clinical-reference 1.2 P2)


def test_attempts_family_and_results_are_kept_in_places_of_their_own(desk, charted):
    told = {"creatinine": FindingOf("71 µmol/l", date(2026, 11, 2)), "ecg-qtc": FindingOf("412 ms")}
    text = replace(
        TEXT, attempts=2, last_attempt_on=date(2019, 5, 1), attempt_method="Overdose", family_psychosis=False,
        family_cardiac=True, findings=write_findings(told),
    )  # fmt: skip
    desk.do(evaluating.write, charted, text)
    (line,) = desk.ask(charts.whole, charted).screening.evaluations
    assert (line.attempts, line.last_attempt_on, line.attempt_method) == (2, date(2019, 5, 1), "Overdose")
    assert (line.family_psychosis, line.family_bipolar, line.family_cardiac) == (False, None, True)
    assert read_findings(line.findings) == told


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ({"attempts": 100}, "evaluation.attempts"),
        ({"attempts": -1}, "evaluation.attempts"),
        ({"attempts": 0, "attempt_method": "Overdose"}, "evaluation.attempt-of-none"),
        ({"last_attempt_on": date(2031, 1, 1)}, "entry.day-ahead"),
        ({"last_attempt_on": date(1900, 1, 1)}, "entry.before-birth"),
        ({"findings": write_findings({"thyroid": FindingOf("2.1", date(2031, 1, 1))})}, "entry.day-ahead"),
    ],
)
def test_a_count_or_a_day_that_cannot_be_is_refused(desk, charted, wrong, code):
    with pytest.raises(RuleBroken) as refused:
        desk.do(evaluating.write, charted, replace(TEXT, **wrong))
    assert code in {one.code for one in refused.value.problems}
