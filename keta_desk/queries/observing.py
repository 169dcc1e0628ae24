"""Questions about when a patient is observed: by the practice's own minutes, or by those that ship (5.1)."""

from __future__ import annotations

import json
from dataclasses import replace

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.observation import Timeline, tightened
from keta_desk.domain.titration import DoseSetting, Formulation
from keta_desk.queries import titration
from keta_desk.queries.lines import THIS_PATIENT, columns, stands
from keta_desk.queries.live_parts import Sitting
from keta_desk.reference import catalogue
from keta_desk.store.tables.session_care import ObservationPlanRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow

PLAN = columns(ObservationPlanRow)
DOSE_GIVEN = columns(DoseGivenRow)
SITTING = columns(DosingSessionRow)
_FORM = (
    select(DOSE_GIVEN.formulation)
    .where(DOSE_GIVEN.session_id == bindparam("session_id"), stands(DoseGivenRow))
    .order_by(DOSE_GIVEN.given_at, DOSE_GIVEN.id)
    .limit(1)
)
_BEFORE = (
    select(DOSE_GIVEN.id)
    .join(DosingSessionRow.__table__, SITTING.id == DOSE_GIVEN.session_id)
    .where(
        DOSE_GIVEN.patient_id == THIS_PATIENT,
        DOSE_GIVEN.session_id != bindparam("session_id"),
        SITTING.started_at <= bindparam("started_at"),
        stands(DoseGivenRow),
        stands(DosingSessionRow),
    )
    .limit(1)
)
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


def form_of(session: Session, sitting: Sitting) -> Formulation | None:
    """Return the form that is given in a session: that of its first dose, before it that of the plan."""
    given = session.execute(_FORM, {"session_id": sitting.id}).scalar()
    if given is not None:
        return Formulation(given)
    plan = titration.plan(session, sitting.patient_id)
    return Formulation(plan.formulation) if plan else None


def is_first(session: Session, sitting: Sitting) -> bool:
    """Say whether nothing was given to the patient in a session before (capabilities S9)."""
    before = {"patient_id": sitting.patient_id, "session_id": sitting.id, "started_at": sitting.started_at}
    return session.execute(_BEFORE, before).first() is None


def of_session(session: Session, sitting: Sitting, limits: Limits) -> Timeline | None:
    """Return when a session is observed, closer in a patient's first; None where there is no timeline.

    How long, and how exactly, is what the practice signed; a label's own time is never shortened by it.
    """
    form, setting = form_of(session, sitting), sitting.setting
    fitting = (one for one in timelines(session) if form in one.formulations and setting in one.settings)
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
    return tightened(whole) if is_first(session, sitting) else whole
