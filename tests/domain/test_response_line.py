"""One rule says where response begins (clinical-reference 7.1)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain import outcomes as o
from keta_desk.domain.response_line import response_at
from keta_desk.domain.response_values import ChartInputs
from keta_desk.reference import catalogue

PHQ9 = catalogue.scales()["phq9"]


@given(st.integers(0, 27), st.booleans())
def test_response_begins_at_the_last_whole_total_that_counts_as_one(base, worse):
    scale = replace(PHQ9, higher_is_worse=worse)
    begins, further = response_at(scale, Decimal(base)), Decimal(1 if worse else -1)
    if begins is None:
        assert o.percent_change(scale, Decimal(base), Decimal(9)) is None
        return
    assert o.response(scale, Decimal(base), begins) is o.Response.RESPONSE
    assert o.response(scale, Decimal(base), begins + further) is not o.Response.RESPONSE


def test_from_17_response_begins_at_8():
    assert response_at(PHQ9, Decimal(17)) == Decimal(8)


@given(st.integers(0, 27))
def test_the_dose_chart_draws_the_same_line(base):
    begins = response_at(PHQ9, Decimal(base))
    assert ChartInputs(phq9_baseline=base).response_at == (None if begins is None else int(begins))
