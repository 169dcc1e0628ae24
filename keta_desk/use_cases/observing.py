"""Changes to when the practice observes: each set of minutes is a version of its own (clinical-reference 5.1)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from keta_desk.domain.observation import plan_problems
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.queries import observing
from keta_desk.reference import catalogue
from keta_desk.store.tables.session_care import ObservationPlanRow
from keta_desk.store.work import Work


def set_minutes(work: Work, timeline_id: str, minutes: Sequence[int], *, tolerance_min: int, reason: str) -> int:
    """Set when a route is observed from now on, and return the number of this version.

    Raises:
        RuleBroken: there is no such timeline, the minutes can't be, they are looser than a label, or no reason was
            given.
    """
    known = {one.id: one for one in observing.timelines(work.session)}
    if timeline_id not in known:
        raise RuleBroken([Problem("observation.no-such", field="route")])
    shipped = next(one for one in catalogue.timelines() if one.id == timeline_id)
    refuse([*plan_problems(shipped, minutes, tolerance_min), *reason_problems(reason)])
    number = known[timeline_id].number + 1
    work.add(
        ObservationPlanRow(
            route=timeline_id,
            number=number,
            minutes=json.dumps(sorted(minutes)),
            tolerance_min=tolerance_min,
            reason=reason.strip(),
        )
    )
    work.reason = reason
    return number
