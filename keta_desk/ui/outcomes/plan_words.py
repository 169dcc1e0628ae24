"""The safety plan in words: its six steps, and the version in force in one paragraph."""

from __future__ import annotations

from keta_desk.domain.safety_plan import Step
from keta_desk.queries.safety_plan import SafetyPlanLine
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.words import said

LONGEST = 600


def step_words(step: Step) -> str:
    """Return what a step is about."""
    return {
        Step.WARNING_SIGNS: said("Warning signs"),
        Step.COPING: said("What I can do on my own"),
        Step.DISTRACTION: said("People and places that take my mind off it"),
        Step.HELP: said("People I can ask for help"),
        Step.PROFESSIONALS: said("Professionals and agencies"),
        Step.ENVIRONMENT: said("Making the surroundings less dangerous"),
    }[step]


def plan_in_words(plan: SafetyPlanLine | None) -> str:
    """Return the plan in force in one paragraph, or that there is none."""
    if plan is None:
        return said("No safety plan is recorded in this chart.")
    steps = plan.steps
    parts = [
        said("{0}: {1}").format(step_words(step), ", ".join(lines)) for step in Step if (lines := steps.get(step, ()))
    ]
    told = said("Safety plan of {0}. {1}").format(write_day(plan.reviewed_on), ". ".join(parts))
    return told if len(told) <= LONGEST else f"{told[:LONGEST].rstrip()}\u2026"
