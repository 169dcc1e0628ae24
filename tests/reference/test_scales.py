"""One sweep over every scale file: its worked examples, its ends, its missing items, its bands, its names."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain import alerts
from keta_desk.domain.outcomes_scale import NOT_APPLICABLE, ScoringRule, band_of
from keta_desk.domain.outcomes_scoring import missing_items, score, score_total, total_problems
from keta_desk.domain.problems import RuleBroken
from keta_desk.paths import resources
from keta_desk.reference import catalogue
from keta_desk.reference.scale_files import worked_examples

SCALES = list(catalogue.scales().values())
EXAMPLES = [
    pytest.param(scale, example, id=f"{scale.id}-{number}-section-{example.section}")
    for scale in SCALES
    for number, example in enumerate(worked_examples(resources() / "scales" / f"{scale.id}.toml"), 1)
]
ANSWERED = [scale for scale in SCALES if scale.items]
SUMMED = [scale for scale in ANSWERED if scale.has_total]
each_scale = pytest.mark.parametrize("scale", SCALES, ids=lambda scale: scale.id)
each_answered = pytest.mark.parametrize("scale", ANSWERED, ids=lambda scale: scale.id)
each_summed = pytest.mark.parametrize("scale", SUMMED, ids=lambda scale: scale.id)


def reckoned(scale, example):
    if scale.scoring is ScoringRule.TOTAL_ONLY:
        return score_total(scale, example.total, sex=example.sex)
    return score(scale, example.answers, sex=example.sex)


def shown(total, like):
    """Return a total as the sheet writes it: to as many decimals."""
    return None if total is None else round(total, -like.as_tuple().exponent)


def test_every_scale_of_section_6_is_there():
    assert set(catalogue.scales()) == {
        "phq9", "gad7", "cssrs", "cssrs-since", "pcl5", "madrs", "qids-sr16", "bsl23", "zan-bpd", "who5", "wsas",
        "ders16", "ders18", "meq30", "ebi", "audit-c", "dast10", "pss10", "bpic-ss", "cadss", "bladder",
    }  # fmt: skip


@pytest.mark.parametrize(("scale", "example"), EXAMPLES)
def test_a_worked_example_of_sections_6_2_to_6_16_comes_out_as_its_sheet_says(scale, example):
    found = reckoned(scale, example)
    assert shown(found.total, example.total or Decimal(0)) == example.total
    assert (found.band.label if found.band else "") == example.band
    assert (found.prorated, found.incomplete) == (example.is_prorated, example.is_incomplete)
    assert found.flags == example.flags
    assert found.cuts == example.cuts
    assert tuple(part.total for part in found.parts if part.total is not None) == example.parts


@pytest.mark.parametrize(("scale", "example"), EXAMPLES)
def test_a_worked_example_raises_the_alerts_of_section_6_17_and_no_others(scale, example):
    before = alerts.Before(example.previous or None, example.previous_total, example.baseline, example.best)
    found = alerts.raised(scale, example.answers, reckoned(scale, example).total, before)
    assert tuple(one.rule for one in found) == example.alerts


def ends(scale, *, is_highest):
    """Return the answers that are worth most, or least."""
    return tuple(item.highest if is_highest is not item.is_reversed else item.lowest for item in scale.scored_items)


@each_summed
def test_the_lowest_and_highest_answers_reach_the_ends_of_the_scale(scale):
    for is_highest, total in ((False, scale.lowest), (True, scale.highest)):
        found = score(scale, ends(scale, is_highest=is_highest))
        assert found.total == total
        assert found.band == (scale.bands[-1 if is_highest else 0] if scale.bands else None)


def test_totals_reach_from_end_to_end_as_section_6_1_says():
    told = {scale.id: (int(scale.lowest), int(scale.highest)) for scale in SCALES}
    assert told == {
        "phq9": (0, 27), "gad7": (0, 21), "cssrs": (0, 3), "cssrs-since": (0, 3), "pcl5": (0, 80), "madrs": (0, 60),
        "qids-sr16": (0, 27), "bsl23": (0, 4), "zan-bpd": (0, 36), "who5": (0, 100), "wsas": (0, 40),
        "ders16": (16, 80), "ders18": (18, 90), "meq30": (0, 150), "ebi": (0, 600), "audit-c": (0, 12),
        "dast10": (0, 10), "pss10": (0, 40), "bpic-ss": (0, 38), "cadss": (0, 92), "bladder": (0, 18),
    }  # fmt: skip


@each_summed
def test_missing_items_are_prorated_up_to_the_limit_and_then_there_is_no_score(scale):
    if scale.groups:
        return  # of a pair one answer is enough: section 6.7 has examples of its own
    count = len(scale.scored_items)
    for missing in range(count + 1):
        answers = (None,) * missing + ends(scale, is_highest=False)[missing:]
        found = score(scale, answers)
        assert found.missing == tuple(item.number for item in scale.scored_items[:missing])
        if missing <= scale.may_be_missing:
            assert found.prorated is bool(missing)
            assert found.total == scale.lowest
        else:
            assert (found.total, found.band, found.prorated, found.cuts) == (None, None, False, ())


@each_scale
def test_every_lower_end_of_a_band_belongs_to_that_band_alone(scale):
    for band in scale.bands:
        assert band_of(scale, band.low) is band
    if scale.bands:
        assert scale.bands_version
        assert band_of(scale, scale.bands[-1].high) is scale.bands[-1]
        assert band_of(scale, scale.highest + 1) is band_of(scale, scale.lowest - 1) is None


@each_scale
def test_a_scale_says_who_made_it_under_which_terms_and_where_it_was_checked(scale):
    for text in (scale.name, scale.long_name, scale.source, scale.licence, scale.credit):
        assert len(text) >= 3
    assert scale.ship in "ABC"


@each_answered
def test_items_have_short_topics_in_our_words_and_codes_of_their_own(scale):
    codes = [item.loinc for item in scale.scored_items if item.loinc]
    topics = [item.topic for item in scale.items]
    assert len(set(codes)) == len(codes)
    assert len(set(topics)) == len(topics)
    assert max(len(topic) for topic in topics) <= 30


@each_scale
def test_its_thresholds_lie_on_the_scale(scale):
    meaning = scale.meaning
    for threshold in (meaning.clinical_from, meaning.remission_below, meaning.remission_to, meaning.relapse_from):
        assert threshold is None or scale.lowest <= threshold <= scale.highest
    for difference in (meaning.minimal_important, meaning.reliable_change):
        assert difference is None or 0 < difference <= scale.highest
    assert all(scale.lowest <= cut.at <= scale.highest for cut in scale.cuts)


@each_answered
def test_turning_a_reversed_item_round_twice_gives_the_answer_back(scale):
    for item in scale.items:
        assert all(item.worth(item.worth(option.value)) == option.value for option in item.options)


def test_the_reversed_items_are_those_of_sections_6_12_and_6_15():
    turned = {scale.id: [item.number for item in scale.items if item.is_reversed] for scale in SCALES}
    assert {name: numbers for name, numbers in turned.items() if numbers} == {
        "dast10": [3], "ders18": [1, 4, 6], "pss10": [4, 5, 7, 8],
    }  # fmt: skip


def test_the_safety_items_are_those_of_section_6_17():
    watched = {
        scale.id: [(one.number, one.review_from, one.urgent_from) for one in scale.safety_items] for scale in SCALES
    }
    assert {name: items for name, items in watched.items() if items} == {
        "phq9": [(9, 1, 2)], "qids-sr16": [(12, 1, 2)], "madrs": [(10, 2, 4)],
    }  # fmt: skip


def a_filling_in(scale, draw):
    """Draw any answers there can be, not answered and not applicable among them."""
    answers = []
    for item in scale.scored_items:
        values = [None, *(option.value for option in item.options), *([NOT_APPLICABLE] if item.may_not_apply else [])]
        answers.append(draw(st.sampled_from(values)))
    return tuple(answers)


@st.composite
def filled_in(draw, scales=ANSWERED):
    scale = draw(st.sampled_from(scales))
    return scale, a_filling_in(scale, draw)


@given(filled_in(SUMMED))
def test_a_total_never_leaves_its_scale(drawn):
    scale, answers = drawn
    found = score(scale, answers)
    if found.total is not None:
        lowest = Decimal(0) if found.not_applicable else scale.lowest
        assert lowest <= found.total <= scale.highest
        assert len(found.missing) <= scale.may_be_missing
        assert found.prorated is bool(found.missing)
        if scale.scoring is not ScoringRule.MEAN:
            assert found.total == int(found.total)


@given(filled_in([scale for scale in SUMMED if not scale.groups]), st.randoms())
def test_which_items_are_missing_never_matters_only_how_many_where_answers_are_equal(drawn, chance):
    scale, answers = drawn
    level = scale.items[0].lowest
    even = [None if one is None else item.worth(level) for item, one in zip(scale.items, answers, strict=False)]
    found = score(scale, tuple(even))
    spread = [one is None for one in even]
    chance.shuffle(spread)
    again = score(
        scale, tuple(None if gone else item.worth(level) for item, gone in zip(scale.items, spread, strict=False))
    )
    assert (found.total, found.band) == (again.total, again.band)


@given(filled_in([scale for scale in SCALES if not scale.has_total]))
def test_an_incomplete_risk_level_is_never_none_section_6_4(drawn):
    scale, answers = drawn
    found = score(scale, answers)
    assert found.total is None
    assert found.incomplete is bool(found.missing)
    if found.incomplete:
        assert found.band is None or found.band.label in ("high", "moderate")
        assert "SI-0" in [one.rule for one in alerts.raised(scale, answers, None)]
    else:
        assert found.band is not None


@given(filled_in())
def test_a_safety_item_that_is_not_answered_always_raises_si_0_section_6_17(drawn):
    scale, answers = drawn
    rules = [one.rule for one in alerts.raised(scale, answers, None)]
    for item in scale.safety_items:
        answer = answers[item.number - 1]
        assert ("SI-0" in rules) is (answer is None)
        assert (answer or 0) < item.review_from or not {"SI-1", "SI-2"}.isdisjoint(rules)


@given(st.lists(st.integers(0, 3), min_size=7, max_size=8), st.permutations(range(9)))
def test_a_prorated_total_is_rounded_half_up_section_6_1(given_answers, places):
    answers = [None] * 9
    for place, answer in zip(places, given_answers, strict=False):
        answers[place] = answer
    exact = Decimal(sum(given_answers)) * 9 / len(given_answers)
    found = score(catalogue.scales()["phq9"], tuple(answers)).total
    assert found - exact <= Decimal("0.5")
    assert exact - found < Decimal("0.5")


@each_scale
def test_a_total_reckoned_elsewhere_is_taken_where_the_scale_has_it(scale):
    if not scale.has_total:
        with pytest.raises(RuleBroken) as broken:
            score_total(scale, Decimal(1))
        assert broken.value.code == "outcome.has-no-total"
        return
    assert score_total(scale, scale.highest).total == scale.highest
    for wrong in (scale.lowest - 1, scale.highest + 1):
        assert [one.code for one in total_problems(scale, wrong)] == ["outcome.total-out-of-range"]


def test_a_total_between_two_totals_is_none_of_the_scale():
    assert [one.code for one in total_problems(catalogue.scales()["who5"], Decimal(50))] == ["outcome.total-between"]
    assert [one.code for one in total_problems(catalogue.scales()["phq9"], Decimal("4.5"))] == ["outcome.total-between"]
    assert total_problems(catalogue.scales()["bsl23"], Decimal("1.87")) == []


def test_items_that_are_skipped_by_rule_are_not_missing_section_6_4():
    cssrs = catalogue.scales()["cssrs"]
    assert list(missing_items(cssrs, {1: 0, 2: 0, 6: 0})) == []
    assert list(missing_items(cssrs, {1: 0, 6: 1})) == [2, 7]
    assert list(missing_items(cssrs, {})) == [1, 2, 6]


def test_the_codes_of_section_6_2_and_6_3():
    phq9, gad7 = catalogue.scales()["phq9"], catalogue.scales()["gad7"]
    assert [item.loinc for item in phq9.items] == [
        "44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8", "69722-7",
    ]  # fmt: skip
    assert [item.loinc for item in gad7.scored_items] == [
        "69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7",
    ]  # fmt: skip
    assert [option.loinc for option in phq9.items[0].options] == ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"]
    assert (phq9.loinc_panel, phq9.loinc_total) == ("44249-1", "44261-6")
    assert (gad7.loinc_panel, gad7.loinc_total) == ("69737-5", "70274-6")
    assert (phq9.meaning.reliable_change, phq9.meaning.minimal_important, phq9.may_be_missing) == (6, 5, 2)
    assert (gad7.meaning.reliable_change, gad7.meaning.minimal_important, gad7.may_be_missing) == (4, 4, 1)
