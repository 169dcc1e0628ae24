"""What a request for a calculation says: amounts as text with their unit, and words of the record's own lists.

Whatever is missing, without a unit or unreadable is a finding beside the others; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from keta_desk.domain.dosing import BuildOfBody
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import read_amount
from keta_desk.domain.schedule import is_zone
from keta_desk.domain.titration import Formulation, Molecule

MASSES, VOLUMES = ("mg", "ug", "g"), ("mL",)
WEIGHTS, HEIGHTS, TIMES = ("kg", "[lb_av]"), ("cm", "mm", "m", "[in_i]"), ("min", "h", "d")
_MISSING = {
    "dose": "dose.amount-missing",
    "molecule": "dose.molecule-missing",
    "formulation": "dose.route-missing",
    "weight": "dose.weight-missing",
}
W = TypeVar("W", bound=StrEnum)


class Request:
    """One request; `findings` gathers what is wrong with it while it is read."""

    def __init__(self, told: Mapping[str, object]) -> None:
        self._told = told
        self._read: set[str] = {"calculate"}
        self.findings: list[Problem] = []

    def has(self, name: str) -> bool:
        """Say whether a field was told."""
        self._read.add(name)
        return name in self._told

    def text(self, name: str, *, needed: bool = True) -> str:
        """Return a field as text; a number stands for itself, without a unit."""
        self._read.add(name)
        value = self._told.get(name)
        if isinstance(value, str) or (isinstance(value, int | Decimal) and not isinstance(value, bool)):
            return str(value).strip()
        if value is not None:
            self.findings.append(Problem("request.unreadable", facts={"name": name}, field=name))
        elif needed:
            code = _MISSING.get(name, "request.missing")
            self.findings.append(Problem(code, facts={"name": name} if code == "request.missing" else {}, field=name))
        return ""

    def amount(self, name: str, units: Collection[str], to: str, *, needed: bool = True) -> Decimal | None:
        """Return an amount in the unit `to`; None where it is missing or unreadable, which is then a finding."""
        text = self.text(name, needed=needed)
        typed = read_amount(text, units=units, field=name)
        if typed.problem is not None:
            self.findings.append(typed.problem)
        if typed.quantity is None:
            return None
        value = typed.quantity.to(to).value if typed.quantity.unit != to else typed.quantity.value
        if value <= 0:
            self.findings.append(Problem("request.not-positive", facts={"name": name}, field=name))
            return None
        return value

    def dose(self, name: str = "dose", *, needed: bool = True) -> Decimal | None:
        """Return a dose in mg."""
        return self.amount(name, MASSES, "mg", needed=needed)

    def count(self, name: str, *, needed: bool = True) -> Decimal | None:
        """Return a number without a unit."""
        text = self.text(name, needed=needed)
        typed = read_amount(text, units=("1",), assumed_unit="1", field=name)
        if typed.problem is not None:
            self.findings.append(typed.problem)
        return typed.quantity.value if typed.quantity else None

    def word(self, name: str, kind: type[W], *, needed: bool = True) -> W | None:
        """Return one of the words of a list."""
        text = self.text(name, needed=needed)
        if text in set(kind):
            return kind(text)
        if text:
            facts = {"name": name, "text": text[:40], "words": ", ".join(kind)}
            self.findings.append(Problem("request.other-word", facts=facts, field=name))
        return None

    def molecule(self) -> Molecule | None:
        """Return the molecule: none is ever taken for granted."""
        return self.word("molecule", Molecule)

    def route(self, name: str = "formulation") -> Formulation | None:
        """Return the form and way in which a dose is given."""
        return self.word(name, Formulation)

    def build(self) -> BuildOfBody | None:
        """Return which constant of the ideal weight was chosen, None for none."""
        return self.word("build", BuildOfBody, needed=False)

    def day(self, name: str) -> date | None:
        """Return a day, `2026-11-18`."""
        text = self.text(name)
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            self.findings.append(Problem("request.unreadable", facts={"name": name}, field=name))
            return None

    def moment(self, name: str) -> datetime | None:
        """Return a moment with its offset, `2026-11-18T09:00+00:00`."""
        text = self.text(name)
        try:
            found = datetime.fromisoformat(text) if text else None
        except ValueError:
            found = None
        if text and (found is None or found.tzinfo is None):
            self.findings.append(Problem("request.moment", facts={"name": name}, field=name))
            return None
        return found

    def zone(self) -> str:
        """Return the IANA zone in which days are counted."""
        text = self.text("zone")
        if text and not is_zone(text):
            self.findings.append(Problem("appointment.zone-unknown", facts={"zone": text[:40]}, field="zone"))
            return ""
        return text

    def parts(self, name: str) -> list[Request]:
        """Return a list of objects, each a request of its own whose findings are still to be gathered."""
        self._read.add(name)
        found = self._told.get(name)
        if not isinstance(found, list) or not found or not all(isinstance(one, dict) for one in found):
            self.findings.append(Problem("request.missing", facts={"name": name}, field=name))
            return []
        return [Request(one) for one in found]

    def gather(self, parts: list[Request]) -> None:
        """Take over what is wrong with the parts."""
        for part in parts:
            part.finish()
            self.findings += part.findings

    def finish(self) -> None:
        """Find the fields that nobody asked for: a misspelt one would else go unheard."""
        for name in sorted(set(self._told) - self._read):
            self.findings.append(Problem("request.not-known", facts={"name": name[:40]}, field=name))
