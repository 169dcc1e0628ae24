"""What is to be said of label and evidence on a treatment plan (clinical-reference 2.1, 3.2, 8.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from keta_desk.domain.patients import words
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule


class About(StrEnum):
    """What a statement is about."""

    LABEL = "label"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One sentence with its source; where it names molecules or problems it holds for those only."""

    about: About
    says: str
    source: str
    molecules: tuple[Molecule, ...] = ()
    codes: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


def can_be_on_label(molecule: Molecule, formulation: Formulation, setting: DoseSetting) -> bool:
    """Say whether any psychiatric use can be on label: esketamine nasal spray in a clinic, and nothing else (2.1)."""
    return (molecule, formulation, setting) == (
        Molecule.ESKETAMINE,
        Formulation.IN_ESKETAMINE,
        DoseSetting.CLINIC,
    )


def fitting(
    statements: Iterable[Statement], about: About, *, molecule: Molecule, problems: Sequence[tuple[str, str]]
) -> list[Statement]:
    """Return the statements that hold for a molecule and a patient's active problems, (ICD-10-CM code, title) each."""
    return [
        one
        for one in statements
        if one.about is about and (not one.molecules or molecule in one.molecules) and _is_met(one, problems)
    ]


def _is_met(statement: Statement, problems: Sequence[tuple[str, str]]) -> bool:
    if not statement.codes and not statement.titles:
        return True
    codes = [bare_code(code) for code in statement.codes]
    titles = [" ".join(words(title)) for title in statement.titles]
    return any(
        any(code and bare_code(code).startswith(wanted) for wanted in codes)
        or any(wanted in " ".join(words(title)) for wanted in titles)
        for code, title in problems
    )


def bare_code(code: str) -> str:
    """Return an ICD-10-CM code without its dot, in capitals, as it is compared."""
    return code.strip().upper().replace(".", "")
