"""What is typed into the vitals row: its texts, what they mean, and what is wrong with them. No Qt.

Blank means not recorded. What a field shows as the last reading is never its value.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.quantities import Typed, kg_to_g, lb_to_kg, read_amount, read_whole
from keta_desk.domain.vitals import Reading, Span, reading_problems, split_pasted

FIELDS = ("systolic", "diastolic", "pulse", "spo2", "weight")
VALUES = {  # field of the form: field of the reading
    "systolic": "systolic_mmhg",
    "diastolic": "diastolic_mmhg",
    "pulse": "pulse_bpm",
    "spo2": "spo2_percent",
    "weight": "weight_g",
}
WEIGHT_UNITS = ("kg", "[lb_av]")


def pasted(text: str) -> dict[str, str] | None:
    """Return the fields that `144/90 84 97` fills, in the order of the row; None if it is no reading."""
    split = split_pasted(text)
    return None if split is None else {name: typed for name, typed in asdict(split).items() if typed}


@dataclass(slots=True)
class ReadingForm:
    """The vitals row. Pressure in mmHg, pulse per minute, SpO2 in percent, weight in kg unless lb is typed."""

    systolic: str = ""
    diastolic: str = ""
    pulse: str = ""
    spo2: str = ""
    weight: str = ""
    decimal_mark: str = "."

    def state(self) -> dict[str, str]:
        """Return what a draft keeps."""
        return {name: text for name, text in asdict(self).items() if name in FIELDS}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        for name in FIELDS:
            setattr(self, name, str(state.get(name, "")))

    def is_blank(self) -> bool:
        """Say whether nothing at all is typed."""
        return not any(getattr(self, name).strip() for name in FIELDS)

    def reading(self) -> Reading:
        """Return the reading that was typed.

        Raises:
            RuleBroken: a field holds something else than a number.
        """
        reading, unreadable = self.read()
        if unreadable:
            raise RuleBroken(unreadable)
        return reading

    def read(self) -> tuple[Reading, list[Problem]]:
        """Return what could be read, and what is wrong with the fields that could not."""
        read = self._read()
        numbers = {name: typed.quantity.value for name, typed in read.items() if typed.quantity}
        whole = {VALUES[name]: int(number) for name, number in numbers.items() if name != "weight"}
        weight = read["weight"].quantity
        if weight is not None:
            whole["weight_g"] = kg_to_g(lb_to_kg(weight.value) if weight.unit == "[lb_av]" else weight.value)
        return Reading(**whole), [typed.problem for typed in read.values() if typed.problem]

    def problems(self, plausible: Mapping[str, Span]) -> list[Problem]:
        """Return what is wrong, each finding at its field of the form."""
        try:
            return [at_form_field(found) for found in reading_problems(self.reading(), plausible)]
        except RuleBroken as broken:
            return list(broken.problems)

    def _read(self) -> dict[str, Typed]:
        read = {name: read_whole(getattr(self, name), field=name) for name in FIELDS if name != "weight"}
        read["weight"] = read_amount(
            self.weight, units=WEIGHT_UNITS, assumed_unit="kg", decimal_mark=self.decimal_mark, field="weight"
        )
        return read


def at_form_field(problem: Problem) -> Problem:
    """Return a finding of the domain at the field of the form that it belongs to."""
    names = {value: name for name, value in VALUES.items()}
    return Problem(problem.code, problem.severity, problem.facts, names.get(problem.field, problem.field))
