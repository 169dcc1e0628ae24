"""Scores, bands, safety items and what counts as a change (clinical-reference 6 and 7.1)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain import outcomes as o
from keta_desk.domain import outcomes_scale as m
from keta_desk.domain import outcomes_scoring as scoring
from keta_desk.domain.problems import RuleBroken
from keta_desk.reference import catalogue

PHQ9 = catalogue.scales()["phq9"]
GAD7 = catalogue.scales()["gad7"]
WELLBEING = replace(  # higher is better, as on the WHO-5; only what the definitions look at
    GAD7,
    id="wellbeing",
    items=tuple(
        m.Item(number=n, topic="x", options=tuple(m.Option(value=v * 4, label=str(v)) for v in range(6)))
        for n in range(1, 6)
    ),
    bands=(m.Band(label="low", low=Decimal(0), high=Decimal(50)),),
    higher_is_worse=False,
    meaning=m.Meaning(
        clinical_from=Decimal(50),
        remission_below=Decimal(60),
        minimal_important=Decimal(10),
        reliable_change=Decimal(10),
    ),
)

phq9_answers = st.tuples(*[st.none() | st.integers(0, 3)] * 9)


def test_the_function_item_is_kept_but_never_scored():
    assert (
        scoring.score(PHQ9, (1,) * 9 + (3,)) == scoring.score(PHQ9, (1,) * 9 + (None,)) == scoring.score(PHQ9, (1,) * 9)
    )


@pytest.mark.parametrize("answers", [(1,) * 8, (1,) * 11, ()])
def test_a_wrong_number_of_answers_is_refused(answers):
    with pytest.raises(RuleBroken) as broken:
        scoring.score(PHQ9, answers)
    assert broken.value.code == "outcome.answer-count"


@pytest.mark.parametrize("answer", [-1, 4])
def test_an_answer_the_form_does_not_have_is_refused_at_its_item(answer):
    (problem,) = m.answer_problems(PHQ9, (0, 0, answer, *[0] * 6))
    assert (problem.code, problem.field) == ("outcome.answer-out-of-range", "item_3")


def test_a_reversed_item_counts_the_other_way_round():
    turned = replace(GAD7, items=(replace(GAD7.items[0], is_reversed=True), *GAD7.items[1:]))
    assert scoring.score(turned, (3, 1, 1, 1, 1, 1, 1)).total == 6
    assert scoring.score(turned, (0, 1, 1, 1, 1, 1, 1)).total == 9


def test_a_symptom_rule_needs_one_of_its_leading_items():
    without = (1, 1, 3, 3, 3, 3, 3, 0, 0)
    assert scoring.score(PHQ9, without).flags == ()
    assert scoring.score(PHQ9, (2, *without[1:])).flags == ("depression-pattern",)


def test_a_symptom_rule_may_do_without_leading_items():
    rule = m.SymptomRule(id="any-two", at_least=2, threshold=1)
    assert scoring.symptom_rule_met(rule, {1: 0, 2: 1, 3: 1})
    assert not scoring.symptom_rule_met(rule, {1: 0, 2: 1, 3: 0})


def test_a_total_outside_every_band_has_none():
    assert m.band_of(WELLBEING, Decimal(51)) is None


@given(phq9_answers)
def test_a_total_never_leaves_the_scale_and_always_has_a_band(answers):
    result = scoring.score(PHQ9, answers)
    if result.total is None:
        assert len(result.missing) > 2
        assert result.band is None
    else:
        assert 0 <= result.total <= 27
        assert result.total == int(result.total)
        assert result.band.low <= result.total <= result.band.high
        assert result.prorated is bool(result.missing)


@given(phq9_answers, st.integers(0, 8))
def test_a_worse_answer_never_lowers_the_total(answers, index):
    if answers[index] in {None, 3}:
        return
    worse = (*answers[:index], answers[index] + 1, *answers[index + 1 :])
    before, after = scoring.score(PHQ9, answers).total, scoring.score(PHQ9, worse).total
    assert before is after is None or after >= before


def test_exactly_half_counts_as_response_section_7_1():
    assert o.response(PHQ9, Decimal(18), Decimal(9)) is o.Response.RESPONSE
    assert o.response(PHQ9, Decimal(19), Decimal(10)) is o.Response.PARTIAL
    assert o.response(PHQ9, Decimal(20), Decimal(15)) is o.Response.PARTIAL
    assert o.response(PHQ9, Decimal(20), Decimal(16)) is o.Response.NONE
    assert o.response(PHQ9, Decimal(10), Decimal(14)) is o.Response.NONE
    assert o.response(PHQ9, Decimal(0), Decimal(0)) is None


def test_the_constructed_series_k1_of_section_11():
    series = [Decimal(score) for score in (19, 16, 13, 11, 10, 8)]
    assert round(o.percent_change(PHQ9, series[0], series[-1]), 1) == Decimal("57.9")
    met = [o.response(PHQ9, series[0], score) is o.Response.RESPONSE for score in series]
    assert met == [False] * 5 + [True]
    assert not o.is_remission(PHQ9, series[0], series[-1])


def test_remission_only_counts_from_the_clinical_range_section_7_1():
    assert o.is_remission(PHQ9, Decimal(10), Decimal(4))
    assert not o.is_remission(PHQ9, Decimal(10), Decimal(5))
    assert not o.is_remission(PHQ9, Decimal(9), Decimal(4))


def test_reliable_change_and_importance_of_sections_6_2_and_6_3():
    assert o.reliable_change(PHQ9, Decimal(16), Decimal(10)) is o.ReliableChange.IMPROVED
    assert o.reliable_change(PHQ9, Decimal(15), Decimal(10)) is o.ReliableChange.UNCHANGED
    assert o.reliable_change(PHQ9, Decimal(10), Decimal(16)) is o.ReliableChange.DETERIORATED
    assert o.reliable_change(GAD7, Decimal(12), Decimal(8)) is o.ReliableChange.IMPROVED
    assert o.is_important_improvement(PHQ9, Decimal(15), Decimal(10))
    assert not o.is_important_improvement(PHQ9, Decimal(15), Decimal(11))


@pytest.mark.parametrize(
    ("baseline", "score", "significant"), [(16, 9, True), (16, 10, False), (10, 5, False), (9, 0, False)]
)
def test_clinical_significance_is_reliable_and_crosses_the_line_section_7_1(baseline, score, significant):
    assert o.is_clinically_significant(PHQ9, Decimal(baseline), Decimal(score)) is significant


def test_a_scale_on_which_more_is_better_is_turned_round_section_7_1():
    assert o.percent_change(WELLBEING, Decimal(20), Decimal(60)) == 50
    assert o.response(WELLBEING, Decimal(20), Decimal(60)) is o.Response.RESPONSE
    assert o.reliable_change(WELLBEING, Decimal(20), Decimal(30)) is o.ReliableChange.IMPROVED
    assert o.is_remission(WELLBEING, Decimal(20), Decimal(64))
    assert not o.is_remission(WELLBEING, Decimal(20), Decimal(60))
    assert o.is_clinically_significant(WELLBEING, Decimal(50), Decimal(64))
    assert o.percent_change(WELLBEING, Decimal(100), Decimal(100)) is None


FIRST_DOSE = datetime(2026, 10, 7, 10, 0, tzinfo=UTC)
WINDOW = timedelta(days=30)


def taken(days, total, **more):
    return o.Scored(FIRST_DOSE - timedelta(days=days, **more), None if total is None else Decimal(total))


def test_the_baseline_is_the_last_complete_score_up_to_the_first_dose_section_7_1():
    old, good, incomplete, after = taken(31, 25), taken(7, 21), taken(1, None), taken(-1, 10)
    assert o.baseline([after, good, incomplete, old], first_dose_at=FIRST_DOSE, within=WINDOW) == good
    assert o.baseline([old, after], first_dose_at=FIRST_DOSE, within=WINDOW) is None
    assert o.baseline([], first_dose_at=FIRST_DOSE, within=WINDOW) is None


def test_both_edges_of_the_baseline_window_count():
    edge, same_moment = taken(30, 22), taken(0, 20)
    assert o.baseline([edge], first_dose_at=FIRST_DOSE, within=WINDOW) == edge
    assert o.baseline([edge, same_moment], first_dose_at=FIRST_DOSE, within=WINDOW) == same_moment
    assert o.baseline([taken(30, 22, seconds=1)], first_dose_at=FIRST_DOSE, within=WINDOW) is None


@given(st.lists(st.tuples(st.integers(-90, 90), st.none() | st.integers(0, 27)), max_size=12))
def test_no_later_complete_score_in_the_window_is_passed_over_for_the_baseline_section_7_1(told):
    scored = [taken(days, total) for days, total in told]
    allowed = [one for one in scored if one.total is not None and FIRST_DOSE - WINDOW <= one.at <= FIRST_DOSE]
    found = o.baseline(scored, first_dose_at=FIRST_DOSE, within=WINDOW)
    assert (found is None) is (not allowed)
    assert found is None or (found in allowed and all(one.at <= found.at for one in allowed))
    again = o.baseline(scored[::-1], first_dose_at=FIRST_DOSE, within=WINDOW)
    assert (again and again.at) == (found and found.at)


@given(st.integers(0, 27), st.integers(0, 27))
def test_remission_is_never_told_outside_its_two_thresholds_section_7_1(baseline, score):
    assert o.is_remission(PHQ9, Decimal(baseline), Decimal(score)) is (baseline >= 10 and score < 5)


@given(st.integers(1, 27), st.integers(0, 27))
def test_response_follows_from_the_percentage_alone(baseline, score):
    percent = o.percent_change(PHQ9, Decimal(baseline), Decimal(score))
    assert (o.response(PHQ9, Decimal(baseline), Decimal(score)) is o.Response.RESPONSE) is (2 * score <= baseline)
    assert (percent < 0) is (score > baseline)


PCL5, QIDS, MADRS, WSAS = (catalogue.scales()[name] for name in ("pcl5", "qids-sr16", "madrs", "wsas"))


@pytest.mark.parametrize(
    ("baseline", "score", "remission"), [(45, 28, True), (45, 29, False), (40, 28, False), (32, 10, False)]
)
def test_remission_of_the_pcl5_is_the_range_without_ptsd_with_reliable_change_section_7_1(baseline, score, remission):
    assert o.is_remission(PCL5, Decimal(baseline), Decimal(score)) is remission


def test_remission_of_the_qids_and_the_madrs_includes_its_end_section_7_1():
    assert o.is_remission(QIDS, Decimal(15), Decimal(5))
    assert not o.is_remission(QIDS, Decimal(15), Decimal(6))
    assert not o.is_remission(QIDS, Decimal(5), Decimal(3))
    assert o.is_remission(MADRS, Decimal(31), Decimal(10))
    assert not o.is_remission(MADRS, Decimal(31), Decimal(11))


def test_response_of_the_pcl5_may_be_told_from_30_percent_section_6_5():
    assert o.response(PCL5, Decimal(50), Decimal(35)) is o.Response.PARTIAL
    chosen = replace(PCL5, meaning=replace(PCL5.meaning, response_percent=30))
    assert o.response(chosen, Decimal(50), Decimal(35)) is o.Response.RESPONSE


def test_clinical_significance_of_the_pcl5_is_reliable_and_at_most_28_section_6_5():
    assert o.is_clinically_significant(PCL5, Decimal(44), Decimal(28))
    assert not o.is_clinically_significant(PCL5, Decimal(44), Decimal(29))
    assert not o.is_clinically_significant(PCL5, Decimal(42), Decimal(28))


def test_any_improvement_is_one_point_section_7_1():
    assert o.is_any_improvement(PHQ9, Decimal(15), Decimal(14))
    assert not o.is_any_improvement(PHQ9, Decimal(15), Decimal(15))


def test_where_no_value_is_established_nothing_is_told_of_reliable_change_or_importance():
    assert o.reliable_change(QIDS, Decimal(20), Decimal(2)) is None
    assert not o.is_important_improvement(WSAS, Decimal(30), Decimal(2))
    assert not o.is_remission(WSAS, Decimal(30), Decimal(0))
    assert o.reliable_change(WSAS, Decimal(24), Decimal(16)) is o.ReliableChange.IMPROVED


@pytest.mark.parametrize("sex", ["", "intersex", "unknown"])
def test_where_the_sex_is_not_known_both_cut_offs_of_the_audit_c_are_told_section_6_15(sex):
    audit = catalogue.scales()["audit-c"]
    assert scoring.score(audit, (2, 1, 0), sex=sex).cuts == ("positive-women",)
    assert scoring.score(audit, (2, 1, 1), sex=sex).cuts == ("positive-women", "positive-men")
