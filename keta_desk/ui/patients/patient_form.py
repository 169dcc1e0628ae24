"""What is typed to register a patient: its texts, what they mean, and what is wrong with them. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from keta_desk.domain.patients import Person, Sex
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.ui.parts.days import read_day

FIELDS = ("family_name", "given_name", "birth_date", "sex_at_birth", "phone")


@dataclass(slots=True)
class PatientForm:
    """The first details of a patient (clinical-reference 1.2 P1); the rest is added in the chart.

    `months` and `day_first` say how this computer writes a day, as for `read_day`; they are not part of what is typed.
    """

    family_name: str = ""
    given_name: str = ""
    birth_date: str = ""
    sex_at_birth: str = ""
    phone: str = ""
    months: Sequence[str] = field(default=(), repr=False)
    day_first: bool = True

    def state(self) -> dict[str, str]:
        """Return what a draft keeps."""
        return {name: getattr(self, name) for name in FIELDS}

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        for name in FIELDS:
            setattr(self, name, str(state.get(name, "")))

    def is_blank(self) -> bool:
        """Say whether nothing at all is typed."""
        return not any(getattr(self, name).strip() for name in FIELDS)

    def person(self, today: date) -> Person:
        """Return the person who was typed.

        Raises:
            RuleBroken: the birth date is missing or is no day.
        """
        problem = self._birth_date_problem(today)
        if problem is not None:
            raise RuleBroken([problem])
        born = self._born(today)
        assert born is not None  # noqa: S101 - a blank was refused above
        return Person(
            family_name=self.family_name.strip(),
            given_name=self.given_name.strip(),
            birth_date=born,
            sex_at_birth=Sex(self.sex_at_birth or Sex.UNKNOWN),
            phone=self.phone.strip(),
        )

    def problems(self, today: date) -> list[Problem]:
        """Return what is wrong, each finding at its field."""
        names = [
            Problem("patient.name-missing", field=name)
            for name in ("family_name", "given_name")
            if not getattr(self, name).strip()
        ]
        problem = self._birth_date_problem(today)
        if problem is not None:
            return [*names, problem]
        return self.person(today).problems(today=today)

    def _birth_date_problem(self, today: date) -> Problem | None:
        typed = self.birth_date.strip()
        if not typed:
            return Problem("patient.birth-date-missing", field="birth_date")
        try:
            self._born(today)
        except (ValueError, OverflowError):
            return Problem("patient.birth-date-unreadable", field="birth_date", facts={"text": typed[:60]})
        return None

    def _born(self, today: date) -> date | None:
        """Return the birth date as the field reads it back: in the language and the order of this computer."""
        return read_day(self.birth_date, today=today, months=self.months, day_first=self.day_first, ahead=False)
