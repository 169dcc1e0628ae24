"""Questions about when a patient is observed: by the practice's own minutes, or by those that ship (5.1)."""

from __future__ import annotations

import json
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.observation import Timeline, tightened
from keta_desk.domain.titration import DoseSetting, Formulation
from keta_desk.queries.lines import columns
from keta_desk.reference import catalogue
from keta_desk.store.tables.session_care import ObservationPlanRow

PLAN = columns(ObservationPlanRow)
_HIGHEST = select(func.max(PLAN.number).label("number"), PLAN.route).group_by(PLAN.route).subquery().c
_IN_FORCE = select(PLAN.route, PLAN.number, PLAN.minutes, PLAN.tolerance_min).where(
    (PLAN.route == _HIGHEST.route) & (PLAN.number == _HIGHEST.number)
)


def timelines(session: Session) -> list[Timeline]:
    """Return every timeline as the practice observes it; `number` is 0 where it has set nothing of its own."""
    own = {row.route: row for row in session.execute(_IN_FORCE).all()}
    return [
        replace(
            one,
            number=own[one.id].number,
            minutes=tuple(json.loads(own[one.id].minutes)),
            tolerance_min=own[one.id].tolerance_min,
        )
        if one.id in own
        else one
        for one in catalogue.timelines()
    ]


def of_sitting(
    session: Session, formulation: Formulation | None, setting: str, *, is_first: bool, limits: Limits
) -> Timeline | None:
    """Return when a form given in a setting is observed, closer in a first session; None where there is no timeline.

    How long is what the practice signed; a label's own time is never shortened by it.
    """
    fitting = (one for one in timelines(session) if formulation in one.formulations and setting in one.settings)
    found = next(fitting, None)
    if found is None:
        return None
    signed, at_home = limits.number("observe"), setting == DoseSetting.HOME
    within = limits.number("slot-tolerance-home" if at_home else "slot-tolerance-clinic")
    whole = replace(
        found,
        observe_min=max(found.observe_min, signed) if found.is_label_fixed else signed,
        tolerance_min=found.tolerance_min if found.number else within,
    )
    return tightened(whole) if is_first else whole
