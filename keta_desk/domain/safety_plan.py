"""The safety plan in six steps, after Stanley and Brown, in our own words (clinical-reference 8.6)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from keta_desk.domain.chart_entries import past_day_problems, text_problems
from keta_desk.domain.problems import Problem

HIGHEST_LIKELIHOOD = 10


class Step(StrEnum):
    """The six steps, in the order in which they are taken."""

    WARNING_SIGNS = "warning_signs"
    COPING = "coping"
    DISTRACTION = "distraction"
    HELP = "help"
    PROFESSIONALS = "professionals"
    ENVIRONMENT = "environment"


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyPlan:
    """One version: each step's lines in the patient's words; `likelihood` that it will be used is 0 to 10."""

    steps: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    reasons_for_living: str = ""
    likelihood: int | None = None
    barriers: str = ""
    reviewed_on: date | None = None
    copy_given: bool | None = None


def safety_plan_problems(plan: SafetyPlan, *, today: date) -> list[Problem]:
    """Say what keeps a safety plan from being kept. A step may be left open; a plan without any says nothing."""
    found = []
    if not any(line.strip() for lines in plan.steps.values() for line in lines):
        found.append(Problem("safety-plan.empty", field=Step.WARNING_SIGNS))
    for step, lines in plan.steps.items():
        found += [] if step in set(Step) else [Problem("safety-plan.step-unknown", field=step)]
        found += text_problems("\n".join(lines), field=step)
    for name in ("reasons_for_living", "barriers"):
        found += text_problems(getattr(plan, name), field=name)
    if plan.likelihood is not None and not 0 <= plan.likelihood <= HIGHEST_LIKELIHOOD:
        found.append(Problem("safety-plan.likelihood-range", field="likelihood"))
    return [*found, *past_day_problems(plan.reviewed_on, today=today, field="reviewed_on")]


def open_steps(plan: SafetyPlan) -> tuple[Step, ...]:
    """Return the steps that nothing was written to."""
    return tuple(step for step in Step if not any(line.strip() for line in plan.steps.get(step, ())))


def told_steps(plan: SafetyPlan) -> str:
    """Return the steps as they are kept: the lines that say something, in their order."""
    kept = {step.value: [line.strip() for line in plan.steps.get(step, ()) if line.strip()] for step in Step}
    return json.dumps(kept, ensure_ascii=False)


def read_steps(kept: str) -> dict[str, tuple[str, ...]]:
    """Return the steps as they were kept."""
    return {step: tuple(lines) for step, lines in json.loads(kept).items()}
