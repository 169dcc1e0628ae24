"""One sweep over every scale file: its worked examples, its ends, its missing items, its names."""

from __future__ import annotations

from decimal import Decimal

import pytest

from keta_desk.domain import outcomes
from keta_desk.paths import resources
from keta_desk.reference import catalogue
from keta_desk.reference.scale_files import worked_examples

SCALES = list(catalogue.scales().values())
EXAMPLES = [
    pytest.param(scale, example, id=f"{scale.id}-{number}")
    for scale in SCALES
    for number, example in enumerate(worked_examples(resources() / "scales" / f"{scale.id}.toml"), 1)
]
each_scale = pytest.mark.parametrize("scale", SCALES, ids=lambda scale: scale.id)


def test_the_scales_of_the_spine_are_there():
    assert {"phq9", "gad7"} <= set(catalogue.scales())


@pytest.mark.parametrize(("scale", "example"), EXAMPLES)
def test_a_worked_example_of_sections_6_2_and_6_3_comes_out_as_its_sheet_says(scale, example):
    score = outcomes.score(scale, example.answers)
    assert score.total == example.total
    assert (score.band.label if score.band else "") == example.band
    assert score.prorated is example.is_prorated
    assert score.flags == example.flags
    assert tuple(found.code for found in outcomes.safety_findings(scale, example.answers)) == example.alerts


@each_scale
def test_the_lowest_and_highest_answers_reach_the_ends_of_the_scale(scale):
    scored = scale.scored_items
    for is_highest, total, band in ((False, scale.lowest, scale.bands[0]), (True, scale.highest, scale.bands[-1])):
        answers = tuple(item.highest if is_highest is not item.is_reversed else item.lowest for item in scored)
        score = outcomes.score(scale, answers)
        assert (score.total, score.band) == (total, band)


@each_scale
def test_missing_items_are_prorated_up_to_the_limit_and_then_there_is_no_score(scale):
    count = len(scale.scored_items)
    for missing in range(count + 1):
        answers = (None,) * missing + tuple(item.lowest for item in scale.scored_items[missing:])
        score = outcomes.score(scale, answers)
        assert score.missing == tuple(item.number for item in scale.scored_items[:missing])
        if missing <= scale.may_be_missing:
            assert score.prorated is bool(missing)
            assert score.band is not None
        else:
            assert (score.total, score.band, score.prorated) == (None, None, False)


@each_scale
def test_every_boundary_of_a_band_belongs_to_that_band_alone(scale):
    for band in scale.bands:
        for total in (band.low, band.high):
            assert [other.label for other in scale.bands if other.low <= total <= other.high] == [band.label]


@each_scale
def test_a_scale_says_who_made_it_under_which_terms_and_where_it_was_checked(scale):
    for text in (scale.name, scale.long_name, scale.recall, scale.source, scale.licence, scale.credit):
        assert len(text) >= 5


@each_scale
def test_items_have_codes_of_their_own_and_short_topics_in_our_words(scale):
    codes = [item.loinc for item in scale.scored_items]
    topics = [item.topic for item in scale.items]
    assert all(codes)
    assert len(set(codes)) == len(codes)
    assert len(set(topics)) == len(topics)
    assert max(len(topic) for topic in topics) <= 30


@each_scale
def test_its_thresholds_lie_on_the_scale(scale):
    for threshold in (scale.clinical_from, scale.remission_below):
        assert scale.lowest <= threshold <= scale.highest
    for difference in (scale.minimal_important, scale.reliable_change):
        assert Decimal(1) <= difference <= scale.highest


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
    assert (phq9.reliable_change, phq9.minimal_important, phq9.may_be_missing) == (6, 5, 2)
    assert (gad7.reliable_change, gad7.minimal_important, gad7.may_be_missing) == (4, 4, 1)
