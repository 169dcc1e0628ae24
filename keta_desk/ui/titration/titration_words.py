"""Words and figures of titration, as the locale writes them: decisions with their icons, doses, the read-back."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QLocale

from keta_desk.domain.quantities import (
    change_shown,
    dose_in_words,
    mg_per_kg_shown,
    mg_shown,
    percent_shown,
    plain,
    rounded,
)
from keta_desk.domain.titration import Decision, Formulation, Molecule
from keta_desk.queries.titration_course import START
from keta_desk.reference import catalogue
from keta_desk.ui.words import said

_DECISIONS = {  # decision: (word, icon, colour)
    START: ("Start", "play", "ink_2"),
    Decision.INCREASE: ("Increase", "up", "accent"),
    Decision.HOLD: ("Hold", "minus", "caution"),
    Decision.DECREASE: ("Reduce", "dn", "accent"),
    Decision.PAUSE: ("Pause", "clock", "caution"),
    Decision.STOP: ("Stop", "octagon", "danger"),
    Decision.CHANGE_ROUTE: ("Other route", "refresh", "caution"),
    Decision.CHANGE_INTERVAL: ("Other interval", "schedule", "caution"),
}
_MOLECULES = {Molecule.RACEMIC: "racemic ketamine", Molecule.ESKETAMINE: "esketamine"}


def decision_word(decision: str) -> str:
    """Return a decision in a word; one that was not recorded says so."""
    return said(_DECISIONS[decision][0]) if decision in _DECISIONS else said("not recorded")


def decision_icon(decision: str) -> tuple[str, str]:
    """Return the icon of a decision and the colour it is painted in, two '' where none was recorded."""
    return _DECISIONS[decision][1:] if decision in _DECISIONS else ("", "ink_3")


def paused_words(decision: str) -> str:
    """Return the sentence of a course that stands still; {0} is the day it was decided, {1} the reason."""
    if decision == Decision.STOP:
        return said(
            "The course was stopped on {0}: {1}. Another decision takes it up again; until then no dose is charted."
        )
    return said(
        "The course is paused since {0}: {1}. Another decision takes it up again; until then no dose is charted."
    )


def _mark() -> str:
    return QLocale().decimalPoint()


def number(value: Decimal) -> str:
    """Return a number as the locale writes it, to one decimal."""
    return plain(rounded(value, 1)).replace(".", _mark())


def mg(amount: Decimal) -> str:
    """Return an amount with its unit: `250 mg`."""
    return mg_shown(amount, decimal_mark=_mark())


def per_kg(amount: Decimal) -> str:
    """Return a dose by weight: `3.68 mg/kg`."""
    return mg_per_kg_shown(amount, decimal_mark=_mark())


def change(amount: Decimal) -> str:
    """Return a step with its sign: `+50 mg`."""
    return change_shown(amount, decimal_mark=_mark())


def percent(share: Decimal) -> str:
    """Return a change in percent with its sign: `+25.0 %`."""
    return percent_shown(share, signed=True, decimal_mark=_mark())


def read_back(amount: Decimal, molecule: Molecule, formulation: Formulation) -> str:
    """Return a dose with every digit and in words: `250 mg (two hundred and fifty milligrams) racemic ketamine, …`."""
    if not 0 <= amount < 1_000_000:
        return mg(amount)
    return dose_in_words(amount, drug=said(_MOLECULES[molecule]), form=said(catalogue.routes()[formulation].words))


def route_short(formulation: Formulation) -> str:
    """Return a route in a word: `sublingual`."""
    return said(catalogue.routes()[formulation].short_words)
