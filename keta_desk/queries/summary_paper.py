"""What the printed integration summary says, gathered from the chart (clinical-reference 8.5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.content import Edition
from keta_desk.documents.summary_content import Commitment, IntegrationLine, SummaryContent
from keta_desk.domain.ids import PatientId
from keta_desk.domain.integration import CommitmentState
from keta_desk.domain.quantities import ug_to_mg
from keta_desk.queries import cards, integration
from keta_desk.queries import paper_parts as parts
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.queries.list_details import WINDOW_DAYS
from keta_desk.queries.outcomes import ScoreLine

CLINICIAN = "clinician"
"""Which version: this one holds what is not shared with the patient; no psychotherapy note stands in either."""

_DONE = {CommitmentState.DONE: True, CommitmentState.NOT_DONE: False}
_KINDS = {
    "dosing": "Dosing session",
    "integration": "Integration",
    "review": "Plan review",
    "preparation": "Preparation",
    "evaluation": "Evaluation",
    "check_in": "Check-in",
}


def version_of(session: Session, patient_id: PatientId, which: str = "") -> SummaryContent:
    """Gather the version for the patient, or the one for clinicians.

    Raises:
        Gone: there is no such patient.
    """
    return content(session, patient_id, for_patient=which != CLINICIAN)


def content(session: Session, patient_id: PatientId, *, for_patient: bool = True) -> SummaryContent:
    """Gather the integration summary; the version for the patient leaves out what is not to be shared.

    Raises:
        Gone: there is no such patient.
    """
    chart = parts.chart_for_paper(session, patient_id)
    notes = [line for line in chart.integration if not line.is_apart and (line.share_with_patient or not for_patient)]
    agreed = [line for line in chart.commitments if line.share_with_patient or not for_patient]
    as_of = parts.last_changed(session, patient_id)
    kept, journal = cards.of_patient(session, patient_id), cards.shared_journal(session, patient_id)
    person, signing = chart.person, parts.signing(chart, (line.held_by for line in notes))
    return SummaryContent(
        clinic=parts.letterhead(chart),
        patient=parts.identity(chart, as_of),
        edition=Edition(
            version=max(1, len(notes)),
            dated=day_in(chart.zone, as_of) if as_of else None,
            author=", ".join(one.name for one in signing),
            as_of=as_of.astimezone(chart.zone) if as_of else None,
        ),
        period=", ".join(filter(None, (_period(chart), "" if for_patient else "for clinicians"))),
        words=tuple(filter(None, (person.own_words.strip(), *(one.words.strip() for one in journal)))),
        course=parts.course(chart, notes),
        sessions=tuple(_sessions(chart, notes)),
        changed=tuple(_changed(chart, notes)),
        working_on=(*_each(notes, "trigger"), *(line.what for line in agreed if line.is_open)),
        next_steps=(*_next_steps(chart, as_of), *_each(notes[-1:], "follow_up")),
        intentions=tuple(dict.fromkeys(line.intention for line in chart.sessions if line.intention.strip())),
        insights=_each(notes, "insight"),
        meanings=_each(notes, "meaning"),
        barriers=_each(notes, "barriers"),
        goals=_goals(chart),
        patterns=_with_cards(notes, "pattern", kept.patterns, for_patient=for_patient),
        triggers=_with_cards(notes, "trigger", kept.triggers, for_patient=for_patient),
        practices=_practices(notes, kept.skills, for_patient=for_patient),
        risk_review="\n".join(_each(notes[-1:], "risk_review")),
        is_for_clinicians=not for_patient,
        clinician_remarks=() if for_patient else _each(notes, "clinician_remark"),
        commitments=tuple(_commitments(chart, agreed)),
        window=_window(chart),
        signatures=signing,
    )


def _period(chart: Chart) -> str:
    if not chart.doses:
        return ""
    first, last = chart.doses[0], chart.doses[-1]
    numbers = (
        f"Dosing sessions {first.session_number} to {last.session_number}"
        if first.session_number != last.session_number
        else f"Dosing session {first.session_number}"
    )
    days = (words.long_day(day_in(chart.zone, dose.given_at)) for dose in (first, last))
    return f"{numbers}, {' to '.join(dict.fromkeys(days))}"


def _sessions(chart: Chart, notes: list[integration.IntegrationLine]) -> list[IntegrationLine]:
    found = []
    for number, line in enumerate(notes, start=1):
        doses = [dose for dose in chart.doses if dose.session_id == line.session_id]
        held_on = day_in(chart.zone, line.held_at)
        found.append(
            IntegrationLine(
                number=number,
                held_on=held_on,
                after_mg=ug_to_mg(doses[0].dose_ug) if doses else None,
                also_after_mg=tuple(ug_to_mg(dose.dose_ug) for dose in doses[1:]),
                delay_days=(held_on - day_in(chart.zone, doses[0].given_at)).days if doses else None,
                theme=line.theme,
            )
        )
    return found


def _changed(chart: Chart, notes: list[integration.IntegrationLine]) -> list[str]:
    """Return the scores at baseline and last, and what was noted; without a baseline nothing is compared (7.1)."""
    found = []
    for scale in parts.main_scales():
        before = chart.baseline(scale.id)
        after = [line for line in chart.scores if line.scale == scale.id and line.total is not None]
        if before is not None and after[-1].at > chart.doses[0].given_at:
            found.append(f"{scale.name} from {_score(chart, before)} to {_score(chart, after[-1])}")
    return [*found, *_each(notes, "what_changed")]


def _score(chart: Chart, line: ScoreLine) -> str:
    total = str(parts.whole_or_not(line.total)) if line.total is not None else words.NOT_RECORDED
    marked = ", prorated" if line.is_prorated else ""
    return f"{total} ({words.day(day_in(chart.zone, line.at))}{marked})"


def _each(notes: list[integration.IntegrationLine], name: str) -> tuple[str, ...]:
    said = (str(getattr(line, name)).strip() for line in notes)
    return tuple(dict.fromkeys(text for text in said if text))


def _goals(chart: Chart) -> tuple[str, ...]:
    plan = chart.plan
    return () if plan is None else (*parts.listed(plan.goal_words), *parts.listed(plan.goal_markers))


def _with_cards(
    notes: list[integration.IntegrationLine],
    name: str,
    kept: Sequence[cards.TriggerLine | cards.PatternLine],
    *,
    for_patient: bool,
) -> tuple[str, ...]:
    """Return what notes and cards name, each once; a card says what is tried instead."""
    shown = [one for one in kept if one.share_with_patient or not for_patient]
    told = []
    for one in shown:
        instead = one.new_response if isinstance(one, cards.TriggerLine) else one.tried_instead
        what = str(getattr(one, name)).strip()
        told.append(f"{what}: {instead.strip()}" if instead.strip() else what)
    return tuple(dict.fromkeys((*told, *_each(notes, name))))


def _practices(
    notes: list[integration.IntegrationLine], kept: Sequence[cards.SkillLine], *, for_patient: bool
) -> tuple[str, ...]:
    shown = [one for one in kept if one.ended_on is None and (one.share_with_patient or not for_patient)]
    told = [", ".join(filter(None, (one.name, one.how_often))) for one in shown]
    return tuple(dict.fromkeys((*told, *_each(notes, "skills"))))


def _commitments(chart: Chart, agreed: list[integration.CommitmentLine]) -> list[Commitment]:
    return [
        Commitment(
            what=f"{line.what} ({line.measured_by})" if line.measured_by else line.what,
            outcome=line.outcome,
            agreed_on=day_in(chart.zone, line.agreed_at),
            due_on=line.due_on,
            done=_DONE.get(CommitmentState(line.state)),
        )
        for line in agreed
    ]


def _next_steps(chart: Chart, as_of: datetime | None) -> list[str]:
    """Return what is booked after the record last changed: the same record, the same page."""
    found = []
    for line in chart.appointments:
        if as_of is None or line.starts_at <= as_of or line.state not in ("planned", "confirmed"):
            continue
        at = datetime.fromisoformat(line.wall_time)
        whom = f" with {line.with_whom}" if line.with_whom else ""
        found.append(f"{_KINDS.get(line.kind, line.kind)} on {words.long_day(at.date())} at {at:%H:%M}{whom}")
    if chart.plan and (as_of is None or chart.plan.review_on >= day_in(chart.zone, as_of)):
        found.append(f"Plan review on {words.long_day(chart.plan.review_on)}")
    return found


def _window(chart: Chart) -> str:
    if not chart.doses:
        return ""
    first = day_in(chart.zone, chart.doses[-1].given_at)
    return f"{words.long_day(first)} to {words.long_day(first + timedelta(days=WINDOW_DAYS))}"
