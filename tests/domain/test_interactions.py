"""Interactions of clinical-reference 4: which medicines are found, by which names, and what they weigh where."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.interactions import (
    Taken,
    Weight,
    daily_mg,
    folded_words,
    held_on_the_day,
    matches,
    not_in_list,
    review_problems,
)
from keta_desk.domain.titration import DoseSetting, Formulation
from keta_desk.reference.interaction_file import interactions

REFERENCE = interactions()
CLINIC, HOME = DoseSetting.CLINIC, DoseSetting.HOME
SL, IV, SPRAY = Formulation.SL_TABLET, Formulation.IV_INFUSION, Formulation.IN_ESKETAMINE


def found(*medicines, setting=CLINIC, formulation=SL):
    listed = [
        Taken(id=str(place), name=name, dose_text=dose, frequency=often)
        for place, (name, dose, often) in enumerate((*one, "", "")[:3] for one in medicines)
    ]
    return matches(listed, REFERENCE, setting=setting, formulation=formulation)


def weights(name, **where):
    return {one.interaction.id: one.weight for one in found((name,), **where)}


@pytest.mark.parametrize(
    ("name", "interaction", "weight"),
    [
        ("Zolpidem 10 mg tablet", "sedatives", "moderate"),
        ("Gabapentin", "sedatives", "moderate"),
        ("OxyContin", "opioids", "major"),
        ("alcohol", "alcohol", "major"),
        ("Cannabis (medical)", "cannabis", "moderate"),
        ("Lisdexamphetamine", "stimulants", "moderate"),
        ("Modafinil", "stimulants", "moderate"),
        ("cocaine", "cocaine", "major"),
        ("Tranylcypromine", "maois", "major"),
        ("methylene  blue", "maois", "major"),
        ("Pseudoephedrine", "sympathomimetics", "moderate"),
        ("Theo-24", "theophylline", "major"),
        ("Bupropion XL", "seizure-threshold", "moderate"),
        ("L-Thyroxine", "thyroid", "moderate"),
        ("Lamotrigine", "lamotrigine", "moderate"),
        ("Lithium carbonate", "lithium", "minor"),
        ("Naltrexone 50 mg", "opioid-antagonists", "moderate"),
        ("Suboxone film", "opioid-treatment", "major"),
        ("Risperidone", "blunting-antipsychotics", "moderate"),
        ("Olanzapine/fluoxetine", "other-antipsychotics", "minor"),
        ("Sertraline", "antidepressants", "minor"),
        ("Clarithromycin", "cyp3a4-inhibitors", "major"),
        ("grapefruit juice", "cyp3a4-inhibitors", "major"),
        ("Clopidogrel", "cyp2b6-inhibitors", "major"),
        ("Rifampin", "rifampicin", "major"),
        ("St. John\u2019s Wort extract", "st-johns-wort", "major"),
        ("st johns wort", "st-johns-wort", "major"),
        ("Hypericum perforatum", "st-johns-wort", "major"),
        ("Carbamazepine", "other-inducers", "moderate"),
        ("Clonidine", "antihypertensives", "minor"),
        ("Memantine", "nmda-blockers", "moderate"),
        ("Dextromethorphan-bupropion", "nmda-blockers", "moderate"),
        ("Ethinylestradiol", "oestrogens", "none"),
        ("Trazodone", "serotonergic", "minor"),
    ],
)
def test_a_medicine_is_found_by_name_brand_and_spelling_section_4(name, interaction, weight):
    assert weights(name)[interaction] == weight


@pytest.mark.parametrize(
    "name",
    [
        "Esomeprazole",
        "Metformin",
        "Magnesium citrate",
        "Valiumin",
        "Alcoholics tea",
        "Cocainelike",
        "Johns wort",
        "Beerwort",
        "",
    ],
)
def test_no_name_is_found_inside_another_word(name):
    assert weights(name) == {}


@pytest.mark.parametrize(
    "interaction", ["cyp3a4-inhibitors", "cyp2b6-inhibitors", "rifampicin", "st-johns-wort", "other-inducers"]
)
def test_interactions_of_level_are_minor_into_a_vein_and_not_by_mouth_section_4(interaction):
    drug = next(one for one in REFERENCE.interactions if one.id == interaction).drugs[0].name
    assert weights(drug, formulation=IV)[interaction] is Weight.MINOR
    assert weights(drug, formulation=SPRAY)[interaction] is Weight.MINOR
    assert weights(drug, formulation=SL)[interaction] in {Weight.MAJOR, Weight.MODERATE}
    assert weights(drug, formulation=None)[interaction] == weights(drug, formulation=SL)[interaction]


def test_nasal_products_count_only_where_the_dose_is_sprayed():
    assert "nasal-products" not in weights("Fluticasone", formulation=SL)
    assert weights("Fluticasone", formulation=SPRAY) == {"nasal-products": Weight.MINOR}


@pytest.mark.parametrize(
    ("dose", "often", "setting", "weight", "total"),
    [
        ("1 mg", "twice daily", CLINIC, Weight.MODERATE, "2"),
        ("1 mg", "three times a day", CLINIC, Weight.MAJOR, "3"),
        ("0,5 mg", "at night", CLINIC, Weight.MODERATE, "0.5"),
        ("0.5 mg", "at night", HOME, Weight.MAJOR, "0.5"),
        ("1 mg", "as needed", CLINIC, Weight.MAJOR, None),
        ("1 mg", "", CLINIC, Weight.MAJOR, None),
        ("2 tablets of 1 mg", "twice daily", CLINIC, Weight.MAJOR, None),
    ],
)
def test_a_benzodiazepine_is_major_at_home_over_2_mg_or_where_it_cannot_be_reckoned_section_4(
    dose, often, setting, weight, total
):
    (one,) = found(("Ativan", dose, often), setting=setting)
    assert (one.drug, one.weight) == ("lorazepam", weight)
    assert one.lorazepam_mg == (None if total is None else Decimal(total))
    assert one.not_reckoned == (() if total else ("Ativan",))


def test_benzodiazepines_are_added_up_as_lorazepam():
    both = found(("Diazepam", "10 mg", "daily"), ("Alprazolam", "0.5 mg", "bid"))
    assert {(one.weight, one.lorazepam_mg) for one in both} == {(Weight.MAJOR, Decimal(3))}


@pytest.mark.parametrize(
    ("dose", "often", "mg"),
    [
        ("300 mg", "", None),
        ("300 mg", "1x daily", "300"),
        ("500 mcg", "qd", "0.5"),
        ("1 mg", "4x/day", "4"),
        ("1 mg", "in the morning and at night", None),
        ("1 mg", "once or twice daily", None),
        ("1-2 mg", "daily", None),
        ("1 mg 2 mg", "daily", None),
        ("1 mg", "every other day", None),
        ("5 mg/5 mL", "daily", None),
        ("", "daily", None),
    ],
)
def test_a_daily_dose_is_reckoned_only_where_it_is_told_without_doubt(dose, often, mg):
    assert daily_mg(dose, often) == (None if mg is None else Decimal(mg))


def test_one_drug_may_stand_in_several_classes():
    assert set(weights("Clozapine")) == {"seizure-threshold", "blunting-antipsychotics"}
    assert set(weights("Phenobarbital")) == {"sedatives", "other-inducers"}


def test_a_qt_load_takes_two_of_them():
    assert "qt-load" not in weights("Citalopram")
    both = found(("Citalopram",), ("Ondansetron",))
    assert {one.taken.name for one in both if one.interaction.id == "qt-load"} == {"Citalopram", "Ondansetron"}


def test_the_gravest_come_first_and_what_is_unknown_is_said_to_be_not_in_the_list():
    listed = [Taken(id=name, name=name) for name in ("Sertraline", "Ashwagandha", "Alcohol", "Citalopram")]
    order = list(Weight)
    places = [order.index(one.weight) for one in matches(listed, REFERENCE, setting=HOME, formulation=SL)]
    assert places == sorted(places)
    assert [one.name for one in not_in_list(listed, REFERENCE)] == ["Ashwagandha"]


def test_what_is_held_on_the_day_stands_once_for_each_medicine():
    held = held_on_the_day(found(("Lorazepam", "1 mg", "daily"), ("Ritalin",), ("Sertraline",), ("Alcohol",)))
    assert [(one.taken.name, one.interaction.hold) for one in held] == [
        ("Alcohol", "none 24 h before and after"),
        ("Lorazepam", "hold if agreed, never stop abruptly"),
        ("Ritalin", "skip on the day"),
    ]


def test_an_interaction_is_acknowledged_with_a_reason():
    assert [problem.code for problem in review_problems("  ")] == ["interaction.reason-missing"]
    assert [problem.code for problem in review_problems("x" * 20_001)] == ["entry.text-long"]
    assert review_problems("Prescriber agreed, oximetry") == []


@given(st.text(max_size=60))
def test_any_name_can_be_looked_up(name):
    assert folded_words(name).startswith(" ")
    found((name, name, name))


@given(
    st.sampled_from([drug.name for one in REFERENCE.interactions for drug in one.drugs]), st.sampled_from(["x", "9"])
)
def test_a_letter_more_is_another_name(name, letter):
    whole = folded_words(name).strip()
    assert weights(name) or any(one.needs > 1 or one.only_by for one in REFERENCE.interactions)
    names = {other for one in REFERENCE.interactions for drug in one.drugs for other in (drug.name, *drug.names)}
    if " " not in whole:
        assert not any(folded_words(other) == f" {whole}{letter} " for other in names)
        assert weights(whole + letter) == {}
