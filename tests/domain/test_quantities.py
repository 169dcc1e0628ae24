"""Amounts as a person types and reads them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain import quantities as q

DOSE_UNITS = ("mg", "ug", "g")
WEIGHT_UNITS = ("kg", "[lb_av]")


@pytest.mark.parametrize(
    ("typed", "mark", "value", "unit"),
    [
        ("200 mg", ".", "200", "mg"),
        ("200mg", ".", "200", "mg"),
        ("  82.5\u00a0MG ", ".", "82.5", "mg"),
        ("82,5 mg", ",", "82.5", "mg"),
        ("82,5 mg", ".", "82.5", "mg"),  # the other mark, but nobody groups one digit
        ("0,125 g", ".", "0.125", "g"),  # nobody groups after a zero
        ("1.875 mg", ".", "1.875", "mg"),  # this computer's own mark is always the decimal one
        ("500 mcg", ".", "500", "ug"),
        ("500 \u00b5g", ".", "500", "ug"),
        ("500 \u03bcg", ".", "500", "ug"),
    ],
)
def test_a_dose_is_read_as_it_was_meant(typed, mark, value, unit):
    assert q.read_amount(typed, units=DOSE_UNITS, decimal_mark=mark).quantity == q.Quantity(Decimal(value), unit)


@pytest.mark.parametrize(
    ("typed", "mark", "code"),
    [
        ("1,500 mg", ".", "amount.ambiguous"),
        ("1.500 mg", ",", "amount.ambiguous"),
        ("1.500,0 mg", ",", "amount.ambiguous"),
        ("1.2.3 mg", ".", "amount.ambiguous"),
        (".5 mg", ".", "amount.not-a-number"),
        ("5. mg", ".", "amount.not-a-number"),
        ("-5 mg", ".", "amount.not-a-number"),
        ("\u22125 mg", ".", "amount.not-a-number"),
        ("+5 mg", ".", "amount.not-a-number"),
        ("1 500 mg", ".", "amount.not-a-number"),
        ("1e3 mg", ".", "amount.unit-other"),
        ("\u0661\u0662 mg", ".", "amount.not-a-number"),
        ("mg", ".", "amount.not-a-number"),
        ("1234567890 mg", ".", "amount.not-a-number"),
        ("200", ".", "amount.unit-missing"),
        ("200 ml", ".", "amount.unit-other"),
        ("200 milligrammes", ".", "amount.unit-other"),
    ],
)
def test_an_amount_that_could_mislead_is_refused_at_its_field(typed, mark, code):
    read = q.read_amount(typed, units=DOSE_UNITS, decimal_mark=mark, field="dose_mg")
    assert read.quantity is None
    assert (read.problem.code, read.problem.field) == (code, "dose_mg")
    assert not read.is_blank


@pytest.mark.parametrize("typed", ["", "   ", "\t"])
def test_a_blank_field_is_blank_and_not_zero(typed):
    assert q.read_amount(typed, units=DOSE_UNITS).is_blank
    assert q.read_whole(typed).is_blank


def test_a_weight_may_leave_its_unit_to_the_field():
    assert q.read_amount("82,5", units=WEIGHT_UNITS, assumed_unit="kg", decimal_mark=",").quantity == q.Quantity(
        Decimal("82.5"), "kg"
    )
    assert q.read_amount("180 lbs", units=WEIGHT_UNITS, assumed_unit="kg").quantity == q.Quantity(
        Decimal(180), "[lb_av]"
    )


def test_the_units_a_field_takes_are_named_as_people_write_them():
    assert q.read_amount("82 stone", units=WEIGHT_UNITS).problem.facts["units"] == "kg, lb"


@pytest.mark.parametrize("typed", ["7.5", "-1", "seven", "1 0"])
def test_a_rating_is_a_whole_number(typed):
    assert q.read_whole(typed, field="nausea").problem.code == "amount.not-whole"


def test_a_rating_is_read():
    assert q.read_whole(" 7 ").quantity == q.Quantity(Decimal(7), "1")


@pytest.mark.parametrize(
    ("amount", "unit", "becomes"),
    [
        (q.Quantity(Decimal("0.5"), "mg"), "ug", "500"),
        (q.Quantity(Decimal(500), "ug"), "mg", "0.5"),
        (q.Quantity(Decimal("82.5"), "kg"), "g", "82500"),
        (q.Quantity(Decimal(1), "[lb_av]"), "kg", "0.45359237"),
        (q.Quantity(Decimal(70), "[in_i]"), "cm", "177.8"),
        (q.Quantity(Decimal(3), "d"), "h", "72"),
        (q.Quantity(Decimal(3), "%"), "%", "3"),
    ],
)
def test_units_of_one_kind_convert_exactly(amount, unit, becomes):
    assert amount.to(unit) == q.Quantity(Decimal(becomes), unit)


def test_a_weight_is_never_a_length():
    with pytest.raises(ValueError, match="not a length"):
        q.Quantity(Decimal(1), "kg").to("cm")


def test_the_file_keeps_whole_small_units():
    assert q.mg_to_ug(Decimal("41.2549")) == 41254
    assert q.ug_to_mg(41254) == Decimal("41.254")
    assert q.kg_to_g(Decimal("82.1235")) == 82124
    assert q.g_to_kg(82124) == Decimal("82.124")
    assert q.lb_to_kg(Decimal(150)) == Decimal("68.0388555")


@given(st.decimals(min_value=0, max_value=100_000, places=6))
def test_keeping_a_dose_never_rounds_it_up(mg):
    kept = q.ug_to_mg(q.mg_to_ug(mg))
    assert kept <= mg < kept + Decimal("0.001")


@given(st.integers(min_value=0, max_value=10**9))
def test_what_is_in_the_file_comes_back_as_it_was(ug):
    assert q.mg_to_ug(q.ug_to_mg(ug)) == ug
    assert q.kg_to_g(q.g_to_kg(ug)) == ug


@given(st.decimals(min_value=0, max_value=99_999, places=3), st.sampled_from(".,"))
def test_what_is_shown_in_full_can_be_typed_again(mg, mark):
    typed = q.plain(mg).replace(".", mark) + " mg"
    assert q.read_amount(typed, units=DOSE_UNITS, decimal_mark=mark).quantity == q.Quantity(mg, "mg")


def test_shown_amounts_round_half_up_from_the_unrounded_value_section_3_3():
    assert q.mg_shown(Decimal("41.04999")) == "41\u00a0mg"
    assert q.mg_shown(Decimal("136.65")) == "136.7\u00a0mg"
    assert q.mg_shown(Decimal("52.5"), decimal_mark=",") == "52,5\u00a0mg"
    assert q.mg_shown(Decimal(100)) == "100\u00a0mg"
    assert q.mg_per_kg_shown(Decimal("1.875")) == "1.88\u00a0mg/kg"
    assert q.mg_per_kg_shown(Decimal(1)) == "1.00\u00a0mg/kg"
    assert q.percent_shown(Decimal("57.89")) == "57.9\u00a0%"
    assert q.percent_shown(Decimal(25), signed=True) == "+25.0\u00a0%"
    assert q.percent_shown(Decimal("-0.04"), signed=True) == "0.0\u00a0%"
    assert q.percent_shown(Decimal("-8.25"), signed=True) == "\u22128.3\u00a0%"


def test_a_change_carries_its_sign():
    assert q.change_shown(Decimal(50)) == "+50\u00a0mg"
    assert q.change_shown(Decimal(-25)) == "\u221225\u00a0mg"
    assert q.change_shown(Decimal(0)) == "0\u00a0mg"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("0", "zero"),
        ("13", "thirteen"),
        ("40", "forty"),
        ("82.5", "eighty-two point five"),
        ("100", "one hundred"),
        ("125", "one hundred and twenty-five"),
        ("0.05", "zero point zero five"),
        ("1050", "one thousand and fifty"),
        ("999999", "nine hundred and ninety-nine thousand nine hundred and ninety-nine"),
    ],
)
def test_numbers_are_spelled(number, words):
    assert q.number_in_words(Decimal(number)) == words


@pytest.mark.parametrize("number", ["-1", "1000000"])
def test_numbers_no_dose_has_are_not_spelled(number):
    with pytest.raises(ValueError, match="spelled"):
        q.number_in_words(Decimal(number))


def test_the_read_back_says_every_digit_and_the_words():
    assert (
        q.dose_in_words(Decimal("82.50"), drug="racemic ketamine", form="sublingual tablet")
        == "82.5\u00a0mg (eighty-two point five milligrams) racemic ketamine, sublingual tablet"
    )
    assert "(one milligram)" in q.dose_in_words(Decimal(1), drug="esketamine", form="nasal spray")


@given(st.decimals(min_value="0.001", max_value=9999, places=3))
def test_a_tenfold_dose_never_sounds_the_same(mg):
    assert q.number_in_words(mg) != q.number_in_words(mg * 10)
