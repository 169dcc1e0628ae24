"""Says each finding at its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from keta_desk.domain.problems import Problem, Severity
from keta_desk.ui.errors import sentence
from keta_desk.ui.parts.field import Field


def show(problems: Sequence[Problem], fields: Mapping[str, Field]) -> bool:
    """Say what stops at the fields, put the focus on the first of them, and return whether nothing stops."""
    stops = [problem for problem in problems if problem.severity is not Severity.NOTE and problem.field in fields]
    for name, field in fields.items():
        found = next((one for one in stops if one.field == name), None)
        field.complain(sentence(found) if found else "")
    if stops:
        fields[stops[0].field].edit.setFocus()
    return not stops
