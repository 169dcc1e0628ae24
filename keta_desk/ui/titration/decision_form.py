"""What is entered about the next dose: its state, what a key press makes of it, and what the domain says. No Qt.

Nothing that is shown counts as entered: the form starts empty, and the plan's dose stands beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from keta_desk.domain.problems import Problem, Severity
from keta_desk.domain.quantities import Typed, plain, read_amount
from keta_desk.domain.titration import Decision
from keta_desk.domain.titration_rules import decision_problems
from keta_desk.ui.titration.next_dose import NextDose

FIELDS = ("decision", "dose", "reason", "because")
CHOICES = (Decision.DECREASE, Decision.HOLD, Decision.INCREASE)


@dataclass(slots=True)
class DecisionForm:
    """Decision, dose in mg as text, why, and the reason to go on where a rule asks for one."""

    decision: str = ""
    dose: str = ""
    reason: str = ""
    because: str = ""
    decimal_mark: str = "."

    def state(self) -> dict[str, str]:
        """Return what a draft keeps."""
        return {name: getattr(self, name) for name in FIELDS}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again; a decision that this form does not know is dropped."""
        for name in FIELDS:
            setattr(self, name, str(state.get(name, "")))
        if self.decision not in CHOICES:
            self.decision = ""

    def is_blank(self) -> bool:
        """Say whether nothing at all is entered."""
        return not any(getattr(self, name).strip() for name in FIELDS)

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
        typed = self._read()
        if typed.problem is not None:
            return [typed.problem]
        if self.decision == "":
            return [Problem("decision.missing", field="decision")]
        if typed.quantity is None:
            return [Problem("dose.amount-missing", field="to_mg")]
        return self.found(typed.quantity.value, known)

    def found(self, mg: Decimal, known: NextDose) -> list[Problem]:
        """Return what the domain finds in a decision for `mg`; without one chosen, in the one `mg` amounts to."""
        return decision_problems(
            Decision(self.decision or direction(mg, known.from_mg)),
            from_mg=known.from_mg,
            to_mg=mg,
            reason=self.reason,
            plan=known.plan,
            limits=known.limits.doses,
            last_session=known.last_session,
        )


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
