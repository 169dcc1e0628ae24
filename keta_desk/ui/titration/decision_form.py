"""What is entered about the next dose: its state, what a key press makes of it, and what the domain says. No Qt.

Nothing that is shown counts as entered: the form starts empty, and the plan's dose stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from keta_desk.domain.dose_decisions import DecisionInQuestion, override_problems, question_problems
from keta_desk.domain.dosing import product_problems
from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import Typed, plain, read_amount
from keta_desk.domain.titration import Decision, Formulation
from keta_desk.ui.titration.next_dose import NextDose

FIELDS = ("decision", "dose", "reason", "because", "second", "route", "interval", "strength", "count")
USUAL = (Decision.DECREASE, Decision.HOLD, Decision.INCREASE)
OTHERS = (Decision.PAUSE, Decision.STOP, Decision.CHANGE_ROUTE, Decision.CHANGE_INTERVAL)


@dataclass(slots=True)
class DecisionForm:
    """Decision, dose in mg as text, why, and where a rule speaks against it a reason to go on and a second person.

    `route` and `interval` (in days) belong to the decisions that change them; strength and count check the dose.
    """

    decision: str = ""
    dose: str = ""
    reason: str = ""
    because: str = ""
    second: str = ""
    route: str = ""
    interval: str = ""
    strength: str = ""
    count: str = ""
    decimal_mark: str = "."

    def state(self) -> dict[str, str]:
        """Return what a draft keeps."""
        return {name: getattr(self, name) for name in FIELDS}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again; a decision that this form does not know is dropped."""
        for name in FIELDS:
            setattr(self, name, str(state.get(name, "")))
        if self.decision not in (*USUAL, *OTHERS):
            self.decision = ""

    def is_blank(self) -> bool:
        """Say whether nothing at all is entered."""
        return not any(getattr(self, name).strip() for name in FIELDS)

    @property
    def is_other(self) -> bool:
        """Whether the decision is one that names no dose."""
        return self.decision in OTHERS

    def mg(self) -> Decimal | None:
        """Return the dose entered in mg; None where nothing, or nothing readable, is entered."""
        typed = self._read()
        return typed.quantity.value if typed.quantity else None

    def _read(self) -> Typed:
        return read_amount(self.dose, units=("mg",), assumed_unit="mg", decimal_mark=self.decimal_mark, field="to_mg")

    def write(self, mg: Decimal | None) -> None:
        """Enter a dose."""
        self.dose = "" if mg is None else plain(mg).replace(".", self.decimal_mark)

    # What a key makes of it

    def choose(self, decision: Decision, known: NextDose) -> None:
        """Choose a decision; a dose that does not fit it gives way to the plan's own, or to one step."""
        self.decision = decision
        if decision in OTHERS:
            self.dose = self.strength = self.count = ""
            return
        mg = self.mg()
        if mg is None or not _fits(decision, mg, known.from_mg):
            self.write(_first_guess(decision, known))

    def move(self, steps: int, known: NextDose) -> None:
        """Move the dose by so many steps, never to nothing or below; the decision follows its direction."""
        mg = self.mg()
        start = known.shown()[0] if mg is None else mg
        moved = start + steps * known.step_mg
        if moved > 0:
            self.write(moved)
        self.follow(known)

    def follow(self, known: NextDose) -> None:
        """Let the decision follow from the dose entered: it is a fact, not an opinion."""
        mg = self.mg()
        if mg is not None and mg > 0:
            self.decision = direction(mg, known.from_mg)

    # What is wrong with it

    def problems(self, known: NextDose) -> list[Problem]:
        """Say what stands against recording, gravest first; the use case asks the same rule."""
        typed, interval = self._read(), self._days()
        unreadable = [one.problem for one in (typed, interval) if one.problem is not None]
        if unreadable:
            return unreadable
        if self.decision == "":
            return [Problem("decision.missing", field="decision")]
        if self.is_other:
            return question_problems(self.asked(), known.grounds)
        if typed.quantity is None:
            return [Problem("dose.amount-missing", field="to_mg")]
        return [*self.found(typed.quantity.value, known), *self._product(typed.quantity.value)]

    def overridden(self, found: list[Problem], own_name: str) -> list[Problem]:
        """Say what an override still lacks: a reason of some length, a second person."""
        return override_problems(found, because=self.because, second_reviewer=self.second, decided_by=own_name)

    def asked(self) -> DecisionInQuestion:
        """Return the decision as it is entered."""
        days = self._days().quantity
        return DecisionInQuestion(
            decision=Decision(self.decision) if self.decision else None,
            to_mg=None if self.is_other else self.mg(),
            reason=self.reason.strip(),
            to_formulation=Formulation(self.route) if self.decision == Decision.CHANGE_ROUTE and self.route else None,
            to_interval=timedelta(seconds=int(days.value * 86400)) if days else None,
        )

    def _days(self) -> Typed:
        if self.decision != Decision.CHANGE_INTERVAL:
            return Typed()
        return read_amount(
            self.interval, units=("d",), assumed_unit="d", decimal_mark=self.decimal_mark, field="to_interval"
        )

    def _product(self, mg: Decimal) -> list[Problem]:
        mark = self.decimal_mark
        strength = read_amount(self.strength, units=("mg",), assumed_unit="mg", decimal_mark=mark, field="strength")
        count = read_amount(self.count, units=("1",), assumed_unit="1", decimal_mark=mark, field="count")
        found = [one.problem for one in (strength, count) if one.problem is not None]
        if found:
            return found
        amounts = (one.quantity.value if one.quantity else None for one in (strength, count))
        return product_problems(mg, *amounts)

    def found(self, mg: Decimal, known: NextDose) -> list[Problem]:
        """Return what the domain finds in a decision for `mg`; without one chosen, in the one `mg` amounts to."""
        decision = direction(mg, known.from_mg) if self.decision not in USUAL else Decision(self.decision)
        asked = DecisionInQuestion(decision=decision, to_mg=mg, reason=self.reason)
        return question_problems(asked, known.grounds)


def direction(mg: Decimal, from_mg: Decimal | None) -> Decision:
    """Return what a dose amounts to; the very first one starts from nothing, which is a step up."""
    if from_mg is None or mg > from_mg:
        return Decision.INCREASE
    return Decision.HOLD if mg == from_mg else Decision.DECREASE


def _fits(decision: Decision, mg: Decimal, from_mg: Decimal | None) -> bool:
    return from_mg is None or direction(mg, from_mg) is decision


def _first_guess(decision: Decision, known: NextDose) -> Decimal | None:
    """Return the dose that a decision begins with, to be confirmed or changed: the plan's own where it fits."""
    shown, last = known.shown()[0], known.from_mg
    if last is None or _fits(decision, shown, last):
        return shown
    if decision is Decision.HOLD:
        return last
    moved = last + known.step_mg if decision is Decision.INCREASE else last - known.step_mg
    return moved if moved > 0 else None


def stops(found: list[Problem]) -> list[Problem]:
    """Return what cannot be confirmed away."""
    return [problem for problem in found if problem.severity is Severity.STOP]


def confirms(found: list[Problem]) -> list[Problem]:
    """Return what may be gone over with a reason."""
    return [problem for problem in found if problem.severity is Severity.CONFIRM]
