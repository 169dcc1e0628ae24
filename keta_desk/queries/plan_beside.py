"""What the printed plan says beside its doses: consents, phases, tasks, markers, interactions, who to call (8.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby

from sqlalchemy.orm import Session

from keta_desk.documents import words
from keta_desk.documents.plan_content import MarkerTold, PhaseTold, PlanTask
from keta_desk.domain.consents import Agreement, ConsentState
from keta_desk.domain.ids import PatientId
from keta_desk.domain.interactions import Match, Weight
from keta_desk.domain.plan_parts import ChosenBy
from keta_desk.domain.safety_plan import open_steps
from keta_desk.queries import consents, interactions, plans, preparation, safety_plan
from keta_desk.queries.chart import Chart
from keta_desk.queries.consents import AgreementStanding
from keta_desk.queries.interactions import Interactions
from keta_desk.queries.lines import day_in
from keta_desk.queries.plans import MarkerLine

AGREEMENTS = {
    Agreement.TREATMENT: "Treatment",
    Agreement.HOME: "Treatment at home",
    Agreement.OFF_LABEL: "Use off label",
    Agreement.TELEHEALTH: "Visits by video",
    Agreement.RECORDING: "Recordings",
}
CHOSEN_BY = {ChosenBy.PATIENT: "chosen by the patient", ChosenBy.PRACTICE: "chosen by the practice"}
COPY = {
    True: "The patient has a copy.",
    False: "The patient has no copy yet.",
    None: "Whether the patient has a copy: not recorded.",
}
IN_DANGER = "In danger: 911, or 988 by call or text, at any time."


def target_symptoms(chart: Chart) -> tuple[str, ...]:
    """Return what the latest evaluation says brought the patient here, one symptom to a line."""
    latest = next((one for one in chart.screening.evaluations if one.presenting.strip()), None)
    return () if latest is None else tuple(line.strip() for line in latest.presenting.splitlines() if line.strip())


def consent_lines(chart: Chart, as_of: datetime | None) -> tuple[tuple[str, str], ...]:
    """Return how each consent stands: the one to treatment always, others where something was presented."""
    on = day_in(chart.zone, as_of) if as_of else chart.person.birth_date
    kinds = [kind for kind in Agreement if kind is Agreement.TREATMENT or _was_presented(chart, kind)]
    found = (consents.standing_of(chart.consents, kind, zone=chart.zone, on=on) for kind in kinds)
    return tuple((AGREEMENTS[one.agreement], _stands(chart, one)) for one in found)


def phases(chart: Chart) -> tuple[PhaseTold, ...]:
    """Return the phases of the treatment in order; of each what its latest version of the plan says."""
    oldest_first = list(reversed(chart.plans))
    told = (list(versions) for _, versions in groupby(oldest_first, key=lambda plan: plan.phase))
    return tuple(
        PhaseTold(
            name=versions[-1].phase,
            began=versions[0].starts_on,
            review_on=versions[-1].review_on,
            criteria=versions[-1].phase_criteria.strip(),
        )
        for versions in told
    )


def tasks(session: Session, chart: Chart) -> tuple[PlanTask, ...]:
    """Return what belongs to the plan beyond ketamine: whose task it is, until when, and what is done."""
    return tuple(
        PlanTask(what=one.what, owner=one.owner, due=one.due_on, done=one.done_on, note=one.note)
        for one in plans.items(session, PatientId(chart.person.id))
    )


def markers(session: Session, chart: Chart) -> tuple[MarkerTold, ...]:
    """Return the signs of progress that are still watched, with their first and last rating."""
    found = plans.markers(session, PatientId(chart.person.id))
    return tuple(_marker(chart, one) for one in found if one.ended_on is None)


def looked_up(session: Session, chart: Chart) -> Interactions:
    """Return what the clinic's reference says of the medicines that are taken now."""
    return interactions.looked_up(
        chart.medications, chart.plan, interactions.reviews(session, PatientId(chart.person.id))
    )


def interaction_lines(found: Interactions) -> tuple[str, ...]:
    """Return each interaction with its weight, its source and whether somebody looked at it; what is not in the list.

    That a list holds nothing that is known is said too, for it is not the same as nobody having looked.
    """
    said = []
    for one in found.found:
        if one.match.weight is Weight.NONE:
            continue
        what = one.match.interaction
        looked = f"looked at: {one.review.reason}" if one.review else "not looked at yet"
        said.append(
            f"{one.match.taken.name}: {one.match.weight}. {what.effect} {what.advice} ({what.source}; {looked}.)"
        )
    if not said and found.count:
        said.append("None found in the list of medicines.")
    if found.unlisted:
        said.append(f"Not in the reference, which says nothing about them: {', '.join(found.unlisted)}.")
    return tuple(said)


def hold_notes(held: Iterable[Match]) -> dict[str, str]:
    """Return what the reference says of a treatment day, by the name of the medicine."""
    return {one.taken.name.casefold(): f"{one.interaction.hold} ({one.interaction.source})" for one in held}


def prepared(session: Session, chart: Chart) -> tuple[str, str]:
    """Return how the patient was last prepared, and what was agreed for the session itself."""
    line = preparation.latest(session, PatientId(chart.person.id))
    if line is None:
        return "", ""
    if line.is_waived:
        return f"None: {line.waived_because}", ""
    on = words.day(day_in(chart.zone, line.held_at))
    by = chart.names.get(line.held_by, "")
    agreed = (("Touch", line.touch_agreement), ("Signal to pause", line.pause_signal), ("Music", line.music))
    return (
        f"Last held {on}" + (f" by {by}." if by else "."),
        " ".join(_sentence(f"{name}: {said}") for name, said in agreed if said.strip()),
    )


def if_worse(session: Session, chart: Chart) -> str:
    """Return how the safety plan stands, which is a paper of its own."""
    line = safety_plan.in_force(session, PatientId(chart.person.id))
    if line is None:
        return "No safety plan recorded."
    told = [f"The safety plan applies, version {line.number}, gone through on {words.day(line.reviewed_on)}."]
    if count := len(open_steps(line.content)):
        told.append(f"{count} of its six steps {'says' if count == 1 else 'say'} nothing yet.")
    told.append(COPY[line.copy_given])
    return " ".join(told)


def who_to_call(chart: Chart) -> str:
    """Return whom the patient reaches when something is wrong, each with a number."""
    near = [line for line in chart.contacts if line.kind in ("emergency", "support_person")]
    told = [", ".join(filter(None, (one.name, one.relation, one.phone))) for one in near]
    practice = ", ".join(filter(None, (chart.clinic.name, chart.clinic.phone)))
    return f"{'; '.join(filter(None, (practice, *told)))}. {IN_DANGER}"


def _was_presented(chart: Chart, kind: Agreement) -> bool:
    return any(one.kind == kind for one in chart.consents)


def _stands(chart: Chart, found: AgreementStanding) -> str:
    line = found.consent
    if line is None:
        return "no consent recorded"
    signed = words.day(day_in(chart.zone, line.signed_at)) if line.signed_at else ""
    until = words.day(line.expires_on) if line.expires_on else ""
    match found.state:
        case ConsentState.IN_FORCE | ConsentState.EXPIRING:
            return f"signed {signed}, {f'holds until {until}' if until else 'no end set'}"
        case ConsentState.EXPIRED:
            return f"expired {until} (signed {signed})"
        case ConsentState.WITHDRAWN:
            return f"withdrawn (signed {signed})" if signed else "withdrawn"
        case _:
            return f"presented {words.day(day_in(chart.zone, line.presented_at))}, not signed"


def _marker(chart: Chart, line: MarkerLine) -> MarkerTold:
    rated = [(day_in(chart.zone, one.at), one.points) for one in line.ratings]
    return MarkerTold(
        name=line.name,
        chosen_by=CHOSEN_BY[ChosenBy(line.chosen_by)],
        scale=_ends(line),
        first=rated[0] if len(rated) > 1 else None,
        last=rated[-1] if rated else None,
        moment=line.ratings[-1].moment if line.ratings else "",
    )


def _ends(line: MarkerLine) -> str:
    ends: Sequence[tuple[int, str]] = ((1, line.low_words), (5, line.high_words))
    return ", ".join(f"{points} is {said}" for points, said in ends if said.strip())


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
