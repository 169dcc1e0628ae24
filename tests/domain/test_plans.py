"""What must hold before a plan is kept: a dose by weight names the weight (clinical-reference 3.3, 8.1)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from keta_desk.domain.plans import plan_problems
from keta_desk.domain.titration import DoseBasis, WeightBasis
from keta_desk.reference import catalogue
from tests.use_cases.courses import ladder, terms


def codes(born=None, **said):
    return [(one.code, one.field) for one in plan_problems(terms(**said), ladder(100), catalogue.limits(), born=born)]


@pytest.mark.parametrize(
    ("kg", "found"),
    [
        (None, ["plan.dosing-weight"]),
        (Decimal(0), ["plan.dosing-weight"]),
        (Decimal(-70), ["plan.dosing-weight"]),
        (Decimal("0.5"), ["vitals.implausible"]),
        (Decimal(700), ["vitals.implausible"]),
        (Decimal("71.5"), []),
    ],
)
def test_a_dose_by_weight_is_not_planned_without_a_weight_that_can_be(kg, found):
    said = codes(dose_basis=DoseBasis.MG_PER_KG, weight_basis=WeightBasis.IDEAL, weight_kg=kg)
    assert said == [(code, "weight_kg") for code in found]


def test_which_weight_it_is_is_asked_beside_it_and_neither_of_a_dose_in_milligrams():
    assert codes(dose_basis=DoseBasis.MG_PER_KG, weight_kg=Decimal(70)) == [("plan.weight-basis", "weight_basis")]
    assert codes() == []


def test_a_plan_does_not_begin_before_the_patient_was_born():
    born = date(1988, 3, 14)
    early = {"starts_on": date(1988, 3, 13), "review_on": date(1988, 4, 13)}
    assert codes(born, **early) == [("entry.before-birth", "starts_on")]
    assert codes(born) == []
