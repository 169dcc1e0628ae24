"""Leaving a session: criteria, release, and what the esketamine form asks (clinical-reference 5.6, 5.7)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.ids import SessionId
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import Problem, RuleBroken, refuse
from keta_desk.domain.readiness import Aldrete, Criterion, LeavingFacts, criteria, readiness, release_problems
from keta_desk.domain.rems import answer_problems
from keta_desk.domain.session_log import EntryKind
from keta_desk.queries import leaving, limits_profile, live_parts, live_rows, observing
from keta_desk.store.tables.session_care import ReadinessCheckRow, RemsFormRow
from keta_desk.store.work import Work
from keta_desk.use_cases.black_box import BlackBox


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """With whom the patient left, what was handed over to whom, and whether written instructions were given."""

    accompanied_by: str = ""
    handed_over_to: str = ""
    instructions_given: bool | None = None
    remark: str = ""


def check_criterion(
    work: Work,
    session_id: SessionId,
    criterion: Criterion,
    *,
    is_met: bool,
    value: str = "",
    exception: str = "",
    at: datetime | None = None,
) -> str:
    """Say of a criterion that it is met, not met, or why the patient may leave all the same; return the entry's id.

    Raises:
        RuleBroken: there is no such criterion in this setting, or a text is too long.
        Gone: there is no such session.
    """
    box = BlackBox(work, session_id)
    if criterion not in criteria(box.sitting.setting):
        raise RuleBroken([Problem("session.no-such-criterion", field="criterion")])
    refuse([*text_problems(value, field="value"), *text_problems(exception, field="exception")])
    moment = box.moment(at)
    row = _check(work, box, criterion, moment, is_met=is_met, value=value.strip(), exception=exception.strip())
    return box.keep(
        EntryKind.CRITERION,
        moment,
        code=criterion,
        value=int(is_met),
        words=exception or value,
        subject_id=work.add(row).id,
    )


def release(work: Work, session_id: SessionId, leave: Leave, *, at: datetime | None = None) -> str:
    """Release the patient; every criterion is kept as it stood, with its value and moment. Returns the entry's id.

    Raises:
        RuleBroken: a criterion is neither met nor excepted, the time that the esketamine label fixes is not over, or
            the patient was released before.
        Gone: there is no such session.
    """
    box = BlackBox(work, session_id)
    moment = box.moment(at)
    facts = _facts(work, session_id)
    found = [Problem("session.released", field="at")] if box.sitting.released_at else []
    refuse([*found, *release_problems(facts, moment), *_leave_problems(leave)])
    for one in readiness(facts, moment):
        if one.is_computed:
            work.add(_check(work, box, one.criterion, one.at or moment, is_met=True, value=one.value))
    sitting = box.sitting
    sitting.released_at, sitting.released_because = moment, leave.remark.strip()
    _keep_leave(box, leave)
    return box.keep(EntryKind.RELEASED, moment, words=leave.remark)


def record_leaving(work: Work, session_id: SessionId, leave: Leave, *, because: str, at: datetime | None = None) -> str:
    """Record that the patient left without being released: a fact, and no release. Returns the entry's id.

    Raises:
        RuleBroken: no reason was given.
        Gone: there is no such session.
    """
    refuse([*reason_problems(because), *_leave_problems(leave)])
    box = BlackBox(work, session_id)
    moment = box.moment(at)
    _keep_leave(box, leave)
    return box.keep(EntryKind.LEFT, moment, words=because)


def keep_aldrete(work: Work, session_id: SessionId, score: Aldrete, *, at: datetime | None = None) -> str:
    """Keep a modified Aldrete score with its five parts; return the id of the entry.

    Raises:
        RuleBroken: a part is beyond its ends.
        Gone: there is no such session.
    """
    refuse(score.problems())
    box = BlackBox(work, session_id)
    parts = "+".join(str(part) for part in score.parts)
    return box.keep(EntryKind.SCORE, box.moment(at), code="aldrete", value=score.total, words=parts)


def keep_rems(work: Work, session_id: SessionId, answers: Mapping[str, object], *, seen: int = 0) -> str:
    """Keep what the monitoring form of esketamine asks besides what the session knows; return the form's id.

    Raises:
        RuleBroken: an answer cannot be one of the form.
        Gone: there is no such session.
        Stale: somebody changed the form since version `seen` was shown.
    """
    refuse(answer_problems(answers))
    sitting = live_parts.sitting(work.session, session_id)
    text = json.dumps(dict(answers), ensure_ascii=False, sort_keys=True)
    known = live_rows.rems_form(work.session, session_id)
    if known is None:
        return work.add(RemsFormRow(patient_id=sitting.patient_id, session_id=session_id, answers=text)).id
    row = work.get(RemsFormRow, known.id, seen=seen or None)
    row.answers = text
    return row.id


def _facts(work: Work, session_id: SessionId) -> LeavingFacts:
    sitting = live_parts.sitting(work.session, session_id)
    limits = limits_profile.in_force(work.session)
    timeline = observing.of_session(work.session, sitting, limits)
    return leaving.facts(work.session, sitting, timeline, limits)


def _check(
    work: Work,
    box: BlackBox,
    criterion: Criterion,
    at: datetime,
    *,
    is_met: bool,
    value: str = "",
    exception: str = "",
) -> ReadinessCheckRow:
    return ReadinessCheckRow(
        patient_id=box.sitting.patient_id,
        session_id=box.sitting.id,
        criterion=criterion,
        at=at,
        is_met=is_met,
        value=value,
        exception=exception,
        by_id=work.clinician_id,
    )


def _keep_leave(box: BlackBox, leave: Leave) -> None:
    sitting = box.sitting
    sitting.accompanied_by, sitting.handed_over_to = leave.accompanied_by.strip(), leave.handed_over_to.strip()
    sitting.instructions_given = leave.instructions_given


def _leave_problems(leave: Leave) -> list[Problem]:
    return [
        *text_problems(leave.accompanied_by, field="accompanied_by"),
        *text_problems(leave.handed_over_to, field="handed_over_to"),
        *text_problems(leave.remark, field="remark"),
    ]
