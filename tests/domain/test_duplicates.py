"""Who is pointed out as perhaps the same person, and who is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.duplicates import Candidate, possible_duplicates, similar_birth_dates

BORN = date(1984, 3, 12)


def person(family="Ordóñez", given="Bernardo", born=BORN, key="new", former=()):
    return Candidate(key=key, family_name=family, given_name=given, birth_date=born, former_names=former)


def only(found):
    [match] = found
    return match.score, match.reason


@pytest.mark.parametrize(
    ("family", "given", "born", "score", "reason"),
    [
        ("Ordóñez", "Bernardo", BORN, 100, "same name, same birth date"),
        ("ORDONEZ", "bernardo", BORN, 100, "same name, same birth date"),
        ("Ordoñes", "Bernado", BORN, 94, "name spelled differently, same birth date"),
        ("Bernardo", "Ordóñez", BORN, 98, "given and family name swapped, same birth date"),
        ("Ordóñez", "Bernardo", date(1984, 12, 3), 95, "same name, day and month swapped"),
        ("Ordóñez", "Bernardo", date(1948, 3, 12), 92, "same name, one digit of the birth date differs"),
        ("Ordóñez", "Bernardo", date(1984, 3, 13), 92, "same name, one digit of the birth date differs"),
        ("Ordóñez", "Bernardo Luis", BORN, 98, "name spelled differently, same birth date"),
        ("Ordóñez", "B.", BORN, 92, "name spelled differently, same birth date"),
        ("Echevarría", "Bernardo", BORN, 75, "same given name, other family name, same birth date"),
    ],
)
def test_somebody_who_may_be_the_same_is_pointed_out_with_the_reason(family, given, born, score, reason):
    found, why = only(possible_duplicates(person(), [person(family, given, born, "old")]))

    assert why == reason
    assert found == pytest.approx(score, abs=2)


@pytest.mark.parametrize(
    ("family", "given", "born"),
    [
        ("Ordóñez", "Bernardo", date(1957, 6, 29)),  # father and son
        ("Ordóñez", "Bianca", BORN),  # twins
        ("Smith", "John", BORN),
        ("Smith", "Bernardo", date(1984, 12, 3)),
    ],
)
def test_relatives_and_strangers_are_not(family, given, born):
    assert possible_duplicates(person(), [person(family, given, born, "old")]) == []


def test_a_former_name_is_known_again_from_either_side():
    now, before = person("Conn", "Liz"), person("Rowe", "Liz", key="old")

    assert only(possible_duplicates(person("Conn", "Liz", former=(("Rowe", "Liz"),)), [before]))[1].startswith("former")
    assert only(possible_duplicates(now, [person("Haag", "Liz", key="old", former=(("Conn", ""),))]))[0] == 98


@pytest.mark.parametrize(("one", "other"), [("Łukasz", "Lukasz"), ("Søren", "Soren"), ("Müller", "Mueller")])
def test_letters_that_are_no_accents_are_folded_too(one, other):
    matched = possible_duplicates(person(family=one), [person(family=other, key="old")])

    assert [match.score >= 90 for match in matched] == [True]


def test_the_likeliest_comes_first_and_nobody_matches_themselves():
    others = [person("Ordonnez", key="a"), person(key="b"), person(key="new")]

    assert [match.key for match in possible_duplicates(person(), others)] == ["b", "a"]


@given(st.dates(min_value=date(1900, 1, 1)), st.text(max_size=30), st.text(max_size=30))
def test_any_name_and_date_can_be_compared(born, family, given_name):
    candidate = person(family, given_name, born)

    assert born in similar_birth_dates(born)
    assert all(
        0 <= m.score <= 100 for m in possible_duplicates(candidate, [person(key="old"), person(born=born, key="x")])
    )
