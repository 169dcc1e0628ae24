"""Arithmetic around a dose: the worked values of clinical-reference 3.3, and what must always hold."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain import dosing
from keta_desk.domain.dosing import BuildOfBody, Total
from keta_desk.domain.problems import Severity
from keta_desk.domain.quantities import rounded
from keta_desk.domain.titration import (
    Formulation,
    GivenDose,
    Molecule,
    WeightBasis,
    dose_for_weight,
    mg_per_kg,
    step_mg,
    step_percent,
    suits,
)
from keta_desk.reference import catalogue

ROUTES = catalogue.routes()
RACEMIC, ESKETAMINE = Molecule.RACEMIC, Molecule.ESKETAMINE
amounts = st.decimals(min_value="0.001", max_value=2000, places=3)


def test_half_a_milligram_per_kilogram_at_82_kg_section_3_3():
    dose = dose_for_weight(Decimal("0.5"), Decimal(82))
    assert dose == Decimal("41.0")
    assert dosing.infusion_mg_per_min(dose, Decimal(40)) == Decimal("1.025")
    assert dosing.infusion_ml_per_h(Decimal(50), Decimal(40)) == Decimal("75.0")


@pytest.mark.parametrize(
    ("formulation", "mg", "low", "usual", "high"),
    [
        (Formulation.ORAL_SOLUTION, "300", "60.0", "67.5", "75.0"),
        (Formulation.SL_TABLET, "300", "72.0", "90.0", "96.0"),
        (Formulation.SL_RDT, "175", "42.0", "52.5", "56.0"),  # series K1, section 11
        (Formulation.IV_INFUSION, "41", "41", "41", "41"),
    ],
)
def test_the_estimated_systemic_dose_of_section_3_3(formulation, mg, low, usual, high):
    estimate = dosing.systemic_estimate(Decimal(mg), RACEMIC, ROUTES[formulation])
    assert (estimate.low_mg, estimate.usual_mg, estimate.high_mg) == (Decimal(low), Decimal(usual), Decimal(high))


@pytest.mark.parametrize(
    ("formulation", "expected"),
    [
        (Formulation.IM_INJECTION, "44.1"),
        (Formulation.SL_TABLET, "136.7"),
        (Formulation.ORAL_SOLUTION, "182.2"),
        (Formulation.IN_RACEMIC_SPRAY, "91.1"),
        (Formulation.RECTAL, "164.0"),
    ],
)
def test_41_mg_into_a_vein_by_other_routes_section_3_3(formulation, expected):
    iv = ROUTES[Formulation.IV_INFUSION]
    assert rounded(dosing.route_equivalent_mg(Decimal(41), RACEMIC, iv, ROUTES[formulation]), 1) == Decimal(expected)


def test_no_equivalence_is_drawn_across_molecules_or_from_extended_release_tablets():
    iv, spray, er = (
        ROUTES[form] for form in (Formulation.IV_INFUSION, Formulation.IN_ESKETAMINE, Formulation.ORAL_TABLET_ER)
    )
    assert dosing.route_equivalent_mg(Decimal(41), RACEMIC, iv, spray) is None
    assert dosing.route_equivalent_mg(Decimal(56), ESKETAMINE, spray, iv) is None
    assert dosing.route_equivalent_mg(Decimal(41), RACEMIC, iv, er) is None
    assert dosing.route_equivalent_mg(Decimal(41), RACEMIC, er, iv) is None
    assert dosing.systemic_estimate(Decimal(120), RACEMIC, er) is None
    assert dosing.systemic_estimate(Decimal(56), RACEMIC, spray) is None
    assert dosing.systemic_estimate(Decimal(41), ESKETAMINE, iv) is None


def test_a_man_of_178_cm_and_120_kg_section_3_3():
    assert rounded(dosing.body_mass_index(Decimal(120), Decimal(178)), 1) == Decimal("37.9")
    ideal = dosing.ideal_weight_kg(Decimal(178), BuildOfBody.MALE)
    adjusted = dosing.adjusted_weight_kg(Decimal(120), ideal)
    assert (rounded(ideal, 1), rounded(adjusted, 1)) == (Decimal("73.2"), Decimal("91.9"))
    doses = [rounded(dose_for_weight(Decimal("0.5"), weight), 1) for weight in (Decimal(120), ideal, adjusted)]
    assert doses == [Decimal("60.0"), Decimal("36.6"), Decimal("46.0")]


def test_a_woman_of_165_cm_section_3_3():
    assert rounded(dosing.ideal_weight_kg(Decimal(165), BuildOfBody.FEMALE), 1) == Decimal("56.9")


def test_the_ideal_weight_has_no_value_below_sixty_inches():
    assert dosing.ideal_weight_kg(Decimal("152.4"), BuildOfBody.FEMALE) == Decimal("45.5")
    assert dosing.ideal_weight_kg(Decimal("152.3"), BuildOfBody.FEMALE) is None


@pytest.mark.parametrize(
    ("before", "after", "step", "percent"),
    [("35", "70", "35", "100"), ("100", "125", "25", "25"), ("56", "84", "28", "50"), ("200", "150", "-50", "-25")],
)
def test_steps_of_section_3_3(before, after, step, percent):
    assert step_mg(Decimal(after), Decimal(before)) == Decimal(step)
    assert step_percent(Decimal(after), Decimal(before)) == Decimal(percent)


def test_a_step_from_nothing_has_no_percentage():
    assert step_percent(Decimal(50), Decimal(0)) is None


def test_milligrams_per_kilogram_are_kept_beside_the_dose():
    assert mg_per_kg(Decimal(150), Decimal(80)) == Decimal("1.875")


@given(amounts, st.decimals(min_value=1, max_value=650, places=3), st.sampled_from(["0.5", "1", "5", "25", "28"]))
def test_a_dose_is_never_rounded_up(per_kg, weight, unit):
    exact, unit_mg = dose_for_weight(per_kg, weight), Decimal(unit)
    deliverable = dose_for_weight(per_kg, weight, unit_mg=unit_mg)
    assert deliverable <= exact < deliverable + unit_mg
    assert deliverable % unit_mg == 0


@given(st.lists(amounts, min_size=2, max_size=12))
def test_steps_add_up_to_the_way_from_the_first_dose_to_the_last(ladder):
    steps = [step_mg(after, before) for before, after in pairwise(ladder)]
    assert sum(steps) == ladder[-1] - ladder[0]


@given(amounts, st.sampled_from(list(Formulation)), st.sampled_from(list(Molecule)))
def test_an_estimate_never_exceeds_the_dose_and_keeps_its_order(mg, formulation, molecule):
    estimate = dosing.systemic_estimate(mg, molecule, ROUTES[formulation])
    if estimate is not None:
        assert 0 < estimate.low_mg <= estimate.usual_mg <= estimate.high_mg <= mg


def test_forms_made_of_one_molecule_hold_no_other():
    assert suits(ESKETAMINE, Formulation.IN_ESKETAMINE)
    assert not suits(RACEMIC, Formulation.IN_ESKETAMINE)
    assert not suits(ESKETAMINE, Formulation.ORAL_TABLET_ER)
    assert suits(ESKETAMINE, Formulation.IV_INFUSION)


def given_dose(day, mg, molecule=RACEMIC, formulation=Formulation.SL_TABLET, hour=12):
    return GivenDose(
        mg=Decimal(mg), molecule=molecule, formulation=formulation, at=datetime(2026, 11, day, hour, tzinfo=UTC)
    )


def test_a_rolling_window_is_the_day_itself_and_those_before_it_section_3_3():
    doses = [given_dose(day, 100) for day in (1, 8, 9, 15, 16)]
    found = dosing.totals(doses, on=date(2026, 11, 15), zone="UTC", days=7)
    assert found == {(RACEMIC, Formulation.SL_TABLET): Total(sessions=2, mg=Decimal(200))}
    lifetime = dosing.totals(doses, on=date(2026, 11, 15), zone="UTC")
    assert lifetime[RACEMIC, Formulation.SL_TABLET] == Total(sessions=4, mg=Decimal(400))


def test_the_day_of_a_dose_is_the_day_of_the_clinic():
    late = given_dose(16, 100, hour=2)  # still the 15th in New York
    key = (RACEMIC, Formulation.SL_TABLET)
    assert key in dosing.totals([late], on=date(2026, 11, 15), zone="America/New_York")
    assert key not in dosing.totals([late], on=date(2026, 11, 15), zone="UTC")


@given(
    st.lists(
        st.tuples(st.integers(0, 20), amounts, st.sampled_from(list(Molecule)), st.sampled_from(list(Formulation)))
    )
)
def test_the_two_molecules_never_stand_in_one_total(doses):
    start = datetime(2026, 11, 1, 12, tzinfo=UTC)
    given_doses = [
        GivenDose(mg=mg, molecule=molecule, formulation=form, at=start + timedelta(days=day))
        for day, mg, molecule, form in doses
    ]
    found = dosing.totals(given_doses, on=date(2026, 11, 30), zone="UTC")
    for molecule in Molecule:
        own = sum((dose.mg for dose in given_doses if dose.molecule is molecule), Decimal(0))
        assert sum((total.mg for (of, _), total in found.items() if of is molecule), Decimal(0)) == own
    assert sum(total.sessions for total in found.values()) == len(given_doses)


# ---- Rounding to what can be dispensed, dosing weights, drawing up, products, totals (clinical-reference 3.3)


def test_the_dose_as_reckoned_stands_beside_the_one_that_can_be_dispensed_section_3_3():
    found = dosing.deliverable(dose_for_weight(Decimal("0.5"), Decimal(82)), Decimal(5))
    assert (found.exact_mg, found.mg, found.unit_mg) == (Decimal("41.0"), Decimal(40), Decimal(5))
    assert dosing.deliverable(Decimal("41.0"), None).mg == Decimal("41.0")


def test_oral_titration_at_70_kg_in_units_of_5_mg_section_3_3():
    doses = [
        dosing.deliverable(dose_for_weight(Decimal(per_kg), Decimal(70)), Decimal(5)).mg for per_kg in ("0.5", "1")
    ]
    assert doses == [Decimal(35), Decimal(70)]


@pytest.mark.parametrize(("basis", "kg"), [("actual", "120"), ("ideal", "73.2"), ("adjusted", "91.9")])
def test_the_dosing_weight_is_the_one_that_was_chosen_section_3_3(basis, kg):
    found = dosing.dosing_weight(WeightBasis(basis), Decimal(120), Decimal(178), BuildOfBody.MALE)
    assert (found.basis, rounded(found.kg, 1), found.actual_kg) == (basis, Decimal(kg), Decimal(120))


@pytest.mark.parametrize(
    ("height", "build"), [(None, BuildOfBody.MALE), (Decimal(178), None), (Decimal(150), BuildOfBody.FEMALE)]
)
def test_no_other_weight_stands_in_for_an_ideal_one_that_cannot_be_reckoned(height, build):
    assert dosing.dosing_weight(WeightBasis.IDEAL, Decimal(120), height, build) is None
    assert dosing.dosing_weight(WeightBasis.ADJUSTED, Decimal(120), height, build) is None
    assert dosing.dosing_weight(WeightBasis.ACTUAL, Decimal(120), height, build).kg == 120


def test_41_mg_of_the_concentrate_made_up_to_50_ml_section_3_3():
    made = dosing.dilution(Decimal(41), Decimal(100), Decimal(50))
    assert (made.concentrate_ml, made.diluent_ml, made.mg_per_ml) == (
        Decimal("0.41"),
        Decimal("49.59"),
        Decimal("0.82"),
    )
    assert dosing.infusion_problems(Decimal(41), Decimal(100), Decimal(50)) == []


def test_the_concentrate_must_be_diluted_for_a_vein_section_3_3():
    (undiluted,) = dosing.infusion_problems(Decimal(50), Decimal(100), Decimal("0.5"))
    assert (undiluted.code, undiluted.severity) == ("infusion.undiluted", Severity.STOP)
    (small,) = dosing.infusion_problems(Decimal(600), Decimal(10), Decimal(50))
    assert (small.code, small.facts["needed"]) == ("infusion.volume-small", "60\u00a0mL")


@pytest.mark.parametrize(
    ("mg", "strength", "count", "codes"),
    [
        ("250", "50", "5", []),
        ("125", "50", "2.5", []),
        ("250", None, None, []),
        ("250", "50", "6", ["product.other-amount"]),
        ("25", "50", "5", ["product.other-amount"]),
        ("250", "50", None, ["product.count-missing"]),
        ("250", None, "5", ["product.strength-missing"]),
        ("250", "0", "5", ["product.strength-missing"]),
        (None, "50", "5", []),
    ],
)
def test_strength_times_count_is_the_dose(mg, strength, count, codes):
    told = [None if text is None else Decimal(text) for text in (mg, strength, count)]
    assert [problem.code for problem in dosing.product_problems(*told)] == codes


def test_doses_are_counted_over_7_30_and_90_days_and_in_all_section_3_3():
    start = datetime(2026, 11, 1, 12, tzinfo=UTC)
    doses = [given_dose(1, 100)] + [
        GivenDose(mg=Decimal(50), molecule=RACEMIC, formulation=Formulation.SL_TABLET, at=start - timedelta(days=days))
        for days in (6, 7, 29, 30, 89, 90)
    ]
    found = dosing.cumulative(doses, on=date(2026, 11, 1), zone="UTC")[RACEMIC, Formulation.SL_TABLET]
    assert {days: (total.sessions, total.mg) for days, total in found.items()} == {
        7: (2, 150),
        30: (4, 250),
        90: (6, 350),
        None: (7, 400),
    }


@given(
    amounts,
    st.sampled_from([form for form in Formulation if ROUTES[form].bioavailability]),
    st.sampled_from([form for form in Formulation if ROUTES[form].bioavailability]),
)
def test_an_equivalent_there_and_back_is_the_dose_again(mg, of, by):
    there = dosing.route_equivalent_mg(mg, RACEMIC, ROUTES[of], ROUTES[by])
    if there is None:
        assert Formulation.IN_ESKETAMINE in (of, by)
        return
    back = dosing.route_equivalent_mg(there, RACEMIC, ROUTES[by], ROUTES[of])
    assert abs(back - mg) <= mg * Decimal("1e-24")


@given(amounts, st.sampled_from(["0.5", "1", "5", "25", "28"]))
def test_what_can_be_dispensed_is_never_more_than_what_was_reckoned(exact, unit):
    found = dosing.deliverable(exact, Decimal(unit))
    assert 0 <= found.mg <= found.exact_mg
    assert found.mg % Decimal(unit) == 0


@given(amounts, st.integers(1, 200), st.integers(1, 500))
def test_what_is_drawn_up_and_added_makes_the_whole_volume(mg, strength, volume):
    made = dosing.dilution(mg, Decimal(strength), Decimal(volume))
    assert (made is None) == (mg > strength * volume)
    if made is not None:
        assert made.concentrate_ml + made.diluent_ml == volume
