"""What is typed into the plan: its texts, the terms they mean, and what is wrong with them. No Qt.

A plan is never changed, only followed by a new version: the form of a later version starts from what the one in force
says, and a reason says why it differs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.plans import PlanTerms, plan_problems
from keta_desk.domain.problems import Problem, RuleBroken
from keta_desk.domain.protocols import Protocol, days_of
from keta_desk.domain.quantities import g_to_kg, plain, read_amount, read_whole, ug_to_mg
from keta_desk.domain.titration import (
    DoseBasis,
    DoseSetting,
    Formulation,
    Molecule,
    Phase,
    Rung,
    WeightBasis,
)
from keta_desk.queries.titration import PlanLine, RungLine
from keta_desk.reference import catalogue
from keta_desk.reference.protocols import protocols
from keta_desk.ui.parts.days import read_day

CHOICES = ("phase", "molecule", "formulation", "setting", "dose_basis", "weight_basis")
AMOUNTS = ("start_dose_mg", "ceiling_dose_mg", "max_step_mg")
MAY_BE_BLANK = ("unit_mg", "max_step_percent", "weight_kg")
DAYS = ("starts_on", "review_on")
TEXTS = (
    "indication", "goal_words", "goal_markers", "rationale", "interval_text", "hold_rules", "stop_rules", "monitoring",
    "integration", "day_medicines", "home_safety", "measures", "treatment_history", "phase_criteria", "relapse_plan",
    "alternatives", "expectations", "commitments",
)  # fmt: skip
NAMES = (
    *CHOICES,
    *AMOUNTS,
    *MAY_BE_BLANK,
    *DAYS,
    *TEXTS,
    "min_interval",
    "planned_sessions",
    "off_label",
    "change_reason",
    "because",
    "template",
)
YES = "yes"
FILLED = "filled"
MOST_PROPOSED = 30
LONGEST_H = 366 * 24
"""The longest interval that can be meant, in hours; what is longer is a slip of the hand."""
_HOURS = {"min": Decimal(1) / 60, "h": Decimal(1), "d": Decimal(24)}


@dataclass(slots=True)
class RungText:
    """One step of the ladder as it is typed."""

    dose: str = ""
    day: str = ""
    condition: str = ""

    def is_blank(self) -> bool:
        """Say whether nothing is typed."""
        return not (self.dose.strip() or self.day.strip() or self.condition.strip())


@dataclass(slots=True)
class PlanForm:
    """The texts of a plan, by the names of `PlanTerms`; the interval is typed with its unit, `72 h` or `7 d`."""

    today: date
    decimal_mark: str = "."
    months: Sequence[str] = ()
    is_later: bool = False
    limits: Limits = field(default_factory=catalogue.limits)
    born: date | None = None
    said: dict[str, str] = field(default_factory=lambda: dict.fromkeys(NAMES, ""))
    rungs: list[RungText] = field(default_factory=list)
    from_template: set[str] = field(default_factory=set)
    """The fields that hold what the protocol says, until somebody changes them."""

    def state(self) -> dict[str, str]:
        """Return what a draft keeps."""
        kept = {**self.said, FILLED: " ".join(sorted(self.from_template))}
        for number, rung in enumerate(self._filled(), start=1):
            kept |= {f"rung{number}.dose": rung.dose, f"rung{number}.day": rung.day}
            kept[f"rung{number}.condition"] = rung.condition
        return kept

    def restore(self, state: Mapping[str, str]) -> None:
        """Take up a draft again."""
        self.said = {name: str(state.get(name, "")) for name in NAMES}
        self.from_template = set(str(state.get(FILLED, "")).split()) & set(NAMES)
        self.rungs = []
        while f"rung{len(self.rungs) + 1}.dose" in state:
            key = f"rung{len(self.rungs) + 1}"
            dose, day, condition = (str(state.get(f"{key}.{part}", "")) for part in ("dose", "day", "condition"))
            self.rungs.append(RungText(dose, day, condition))

    def take(self, plan: PlanLine, rungs: Sequence[RungLine], write_day: Mapping[date, str]) -> None:
        """Begin with what the plan in force says; `write_day` holds its days as this screen writes them."""
        for name in (*CHOICES, *TEXTS):
            self.said[name] = str(getattr(plan, name))
        for name in AMOUNTS:
            self.said[name] = self._mg(getattr(plan, name.replace("_mg", "_ug")))
        self.said["unit_mg"] = "" if plan.unit_ug is None else self._mg(plan.unit_ug)
        weight = plan.weight_g
        self.said["weight_kg"] = "" if weight is None else plain(g_to_kg(weight)).replace(".", self.decimal_mark)
        percent = plan.max_step_percent_milli
        self.said["max_step_percent"] = "" if percent is None else self._mg(percent)
        whole = plan.min_interval_s % 3600 == 0
        self.said["min_interval"] = f"{plan.min_interval_s // (3600 if whole else 60)} {'h' if whole else 'min'}"
        self.said["planned_sessions"] = str(plan.planned_sessions)
        self.said["off_label"] = YES if plan.is_off_label else ""
        for name in DAYS:
            self.said[name] = write_day[getattr(plan, name)]
        self.rungs = [
            RungText(self._mg(rung.dose_ug), write_day[rung.planned_on] if rung.planned_on else "", rung.condition)
            for rung in rungs
        ]
        self.said["template"] = plan.template.partition(",")[0]
        self.is_later = True

    # A published protocol

    def protocol(self) -> Protocol | None:
        """Return the published protocol that was chosen to begin from."""
        return protocols().get(self.said["template"])

    def begin_from(self, protocol_id: str) -> None:
        """Begin from a published protocol: what is blank takes what it says, and is marked as taken from there.

        What somebody typed stays as it is; what came from another protocol is taken back.
        """
        for name in self.from_template:
            self.said[name] = ""
        self.from_template, self.said["template"] = set(), protocol_id
        chosen = self.protocol()
        if chosen is None:
            return
        for name, value in self._says(chosen).items():
            if value and not self.said[name]:
                self.said[name] = value
                self.from_template.add(name)

    def _says(self, protocol: Protocol) -> dict[str, str]:
        hours = protocol.min_interval.total_seconds() / 3600 if protocol.min_interval else 0
        amounts = {"start_dose_mg": protocol.first_mg, "max_step_mg": protocol.step_mg}
        amounts["ceiling_dose_mg"] = protocol.ceiling_mg
        return {
            "molecule": protocol.molecule,
            "formulation": protocol.formulations[0] if len(protocol.formulations) == 1 else "",
            "setting": protocol.setting or "",
            "dose_basis": protocol.dose_basis,
            "interval_text": protocol.rhythm,
            "planned_sessions": str(protocol.sessions or ""),
            "min_interval": f"{hours:g} h" if hours else "",
            **{name: "" if mg is None else plain(mg).replace(".", self.decimal_mark) for name, mg in amounts.items()},
        }

    def propose_days(self, write_day: Callable[[date], str]) -> bool:
        """Set the days of the protocol's rhythm, from the day it starts on, where a step has none; False if it can't.

        Doses are not proposed.
        """
        chosen, found = self.protocol(), list[Problem]()
        first, sessions = self._day("starts_on", self.said["starts_on"], found), self._sessions(found)
        if chosen is None or found:
            return False
        days = days_of(chosen, first, most=min(sessions, MOST_PROPOSED))
        while len(self.rungs) < len(days):
            self.rungs.append(RungText())
        for rung, day in zip(self.rungs, days, strict=False):
            rung.day = rung.day or write_day(day)
        return bool(days)

    def _mg(self, ug: int) -> str:
        return plain(ug_to_mg(ug)).replace(".", self.decimal_mark)

    def _filled(self) -> list[RungText]:
        """Return the steps up to the last one that says anything."""
        last = max((place for place, rung in enumerate(self.rungs, start=1) if not rung.is_blank()), default=0)
        return self.rungs[:last]

    # What it means

    def read(self) -> tuple[PlanTerms, list[Rung]]:
        """Return the terms and the ladder that were typed.

        Raises:
            RuleBroken: something that a plan needs is missing or can't be read.
        """
        found: list[Problem] = []
        amounts = {name: self._amount(name, self.said[name], found) for name in AMOUNTS}
        unit_mg, percent = self._maybe("unit_mg", "mg", found), self._maybe("max_step_percent", "%", found)
        by_weight = self.said["dose_basis"] == DoseBasis.MG_PER_KG
        weight_kg = self._maybe("weight_kg", "kg", found) if by_weight else None
        days = {name: self._day(name, self.said[name], found) for name in DAYS}
        interval, sessions = self._interval(found), self._sessions(found)
        wanted = [name for name in CHOICES if name != "weight_basis"]
        found += [Problem("plan.choice-missing", field=name) for name in wanted if not self.said[name]]
        rungs = self._ladder(found)
        if found:
            raise RuleBroken(found)
        terms = PlanTerms(
            phase=Phase(self.said["phase"]),
            is_off_label=self.said["off_label"] == YES,
            molecule=Molecule(self.said["molecule"]),
            formulation=Formulation(self.said["formulation"]),
            setting=DoseSetting(self.said["setting"]),
            dose_basis=DoseBasis(self.said["dose_basis"]),
            weight_basis=WeightBasis(self.said["weight_basis"]) if self.said["weight_basis"] else None,
            weight_kg=weight_kg,
            min_interval=interval,
            planned_sessions=sessions,
            unit_mg=unit_mg,
            max_step_percent=percent,
            **amounts,  # type: ignore[arg-type]  # three amounts by name
            **days,  # type: ignore[arg-type]  # two days by name
            template=chosen.citation if (chosen := self.protocol()) else "",
            **{name: self.said[name].strip() for name in TEXTS},  # type: ignore[arg-type]  # texts by name
        )
        return terms, rungs

    def problems(self) -> list[Problem]:
        """Say what is wrong; the use case asks the same rules."""
        try:
            terms, rungs = self.read()
        except RuleBroken as broken:
            return list(broken.problems)
        reason = [
            Problem(one.code, one.severity, one.facts, "change_reason")
            for one in (reason_problems(self.said["change_reason"]) if self.is_later else [])
        ]
        return [*reason, *plan_problems(terms, rungs, self.limits, born=self.born)]

    def _amount(self, name: str, text: str, found: list[Problem]) -> Decimal:
        typed = read_amount(text, units=("mg",), assumed_unit="mg", decimal_mark=self.decimal_mark, field=name)
        if typed.quantity is not None:
            return typed.quantity.value
        found.append(typed.problem or Problem("plan.amount-missing", field=name))
        return Decimal(0)

    def _maybe(self, name: str, unit: str, found: list[Problem]) -> Decimal | None:
        if not (text := self.said[name]).strip():
            return None
        typed = read_amount(text, units=(unit,), assumed_unit=unit, decimal_mark=self.decimal_mark, field=name)
        if typed.problem is not None:
            found.append(typed.problem)
        return typed.quantity.value if typed.quantity is not None else None

    def _day(self, name: str, text: str, found: list[Problem]) -> date:
        try:
            day = read_day(text, today=self.today, months=self.months)
        except ValueError:
            found.append(Problem("plan.day-unreadable", facts={"text": text.strip()}, field=name))
            return self.today
        if day is None:
            found.append(Problem("plan.day-missing", field=name))
        return day or self.today

    def _interval(self, found: list[Problem]) -> timedelta:
        text, name = self.said["min_interval"], "min_interval"
        typed = read_amount(text, units=tuple(_HOURS), decimal_mark=self.decimal_mark, field=name)
        if typed.quantity is None:
            found.append(typed.problem or Problem("plan.no-interval", field=name))
            return timedelta(0)
        hours = typed.quantity.value * _HOURS[typed.quantity.unit]
        if hours > LONGEST_H:
            found.append(Problem("plan.interval-long", field=name))
            return timedelta(0)
        return timedelta(seconds=int(hours * 3600))

    def _sessions(self, found: list[Problem]) -> int:
        typed = read_whole(self.said["planned_sessions"], field="planned_sessions")
        if typed.quantity is None:
            found.append(typed.problem or Problem("plan.sessions", field="planned_sessions"))
            return 0
        return int(typed.quantity.value)

    def _ladder(self, found: list[Problem]) -> list[Rung]:
        rungs = []
        for number, rung in enumerate(self._filled(), start=1):
            name = f"rung_{number}"
            if not rung.dose.strip():
                found.append(Problem("plan.rung-without-dose", facts={"number": str(number)}, field=name))
                continue
            day = self._day(name, rung.day, found) if rung.day.strip() else None
            mg = self._amount(name, rung.dose, found)
            rungs.append(Rung(number=number, dose_mg=mg, planned_on=day, condition=rung.condition.strip()))
        return rungs
