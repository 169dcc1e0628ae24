"""What the printed plan says of the way to it: screening and its open items, consent, treatments before (8.1)."""

from __future__ import annotations

import json
from datetime import date, datetime

from keta_desk.documents import words
from keta_desk.documents.plan_content import OpenItem, PastTreatment, ScreeningRow
from keta_desk.domain.consents import Agreement
from keta_desk.domain.eligibility import Answer, Reply
from keta_desk.queries import consents
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.reference.eligibility_rules import eligibility

VERDICTS = {
    "eligible": "Eligible",
    "eligible_in_clinic_only": "Eligible in the clinic only",
    "needs_review": "Needs review",
    "not_eligible": "Not eligible",
    "incomplete": "Incomplete",
}
OUTCOMES = {
    "eligible": "eligible",
    "eligible_with_conditions": "eligible with conditions",
    "deferred": "deferred",
    "declined": "declined",
}
RESPONSES = {"none": "no response", "partial": "partial response", "full": "full response"}


def consented_on(chart: Chart, as_of: datetime | None) -> date | None:
    """Return the day on which the consent to treatment that stands was signed."""
    if as_of is None:
        return None
    on = day_in(chart.zone, as_of)
    found = consents.standing_of(chart.consents, Agreement.TREATMENT, zone=chart.zone, on=on)
    line = found.consent
    if line is None or line.signed_at is None or not found.state.holds:
        return None
    return day_in(chart.zone, line.signed_at)


def screened_on(chart: Chart) -> date | None:
    """Return the day of the latest whole screening."""
    line = chart.screening.full
    return None if line is None else day_in(chart.zone, line.at)


def screening(chart: Chart) -> tuple[ScreeningRow, ...]:
    """Return what was decided, each answer that is not a plain no, and how many others were answered no or not.

    A question nobody answered is told as such and never counted as no.
    """
    line = chart.screening.full
    if line is None:
        return ()
    answers = line.answers()
    asked = [rule for rule in eligibility().rules if rule.asks]
    plain_no = [rule for rule in asked if _reply(answers, rule.id) is Reply.NO and not answers[rule.id].detail.strip()]
    unanswered = [rule for rule in asked if _reply(answers, rule.id) is Reply.UNKNOWN]
    told = [
        ScreeningRow(
            question=rule.question or rule.finding,
            answer=_words(answers[rule.id]),
            evidence=_evidence(answers[rule.id]),
        )
        for rule in asked
        if rule not in plain_no and rule not in unanswered
    ]
    counts = (
        [ScreeningRow(question=f"All other questions that were answered ({len(plain_no)})", answer="no")]
        if plain_no
        else []
    )
    if unanswered:
        counts.append(ScreeningRow(question="Not answered", answer=f"{len(unanswered)} of {len(asked)}"))
    return (*_decided(chart), *told, *counts)


def open_items(chart: Chart) -> tuple[OpenItem, ...]:
    """Return every rule that was raised when it was decided, with what was decided about it or would resolve it."""
    decision = chart.screening.decision
    if decision is None:
        return ()
    reasons = {one.rule: one.reason for one in chart.screening.resolved(decision.screening_id)}
    raised = json.loads(decision.findings).get("raised", [])
    return tuple(
        OpenItem(
            finding=one["finding"] + (f" ({one['detail']})" if one.get("detail") else ""),
            mitigation=reasons.get(one["rule"]) or one.get("resolves", ""),
        )
        for one in raised
    )


def history(chart: Chart) -> tuple[PastTreatment, ...]:
    """Return what was tried before, with how long and whether that was adequate."""
    return tuple(
        PastTreatment(
            treatment=line.name,
            dose=line.dose_text,
            duration="" if line.weeks is None else f"{line.weeks} weeks" if line.weeks != 1 else "1 week",
            response=", ".join(filter(None, (RESPONSES.get(line.response, ""), line.stop_reason))),
            adequate=line.is_adequate,
        )
        for line in chart.screening.trials
    )


def _decided(chart: Chart) -> list[ScreeningRow]:
    decision = chart.screening.decision
    if decision is None:
        return [ScreeningRow(question="Decision", answer="not decided yet")]
    day = words.short_day(day_in(chart.zone, decision.decided_at))
    until = f"valid until {words.day(decision.valid_until)}"
    found = [
        ScreeningRow(question="Verdict of the rules", answer=VERDICTS.get(decision.verdict, decision.verdict)),
        ScreeningRow(
            question=f"Decided {day}", answer=OUTCOMES.get(decision.outcome, decision.outcome), evidence=until
        ),
    ]
    if decision.is_override:
        found.append(ScreeningRow(question="Decided against the rules", answer=decision.reason))
    if decision.conditions.strip():
        found.append(ScreeningRow(question="Conditions", answer=decision.conditions))
    return found


def _reply(answers: dict[str, Answer], rule: str) -> Reply:
    return answers[rule].reply if rule in answers else Reply.UNKNOWN


def _words(answer: Answer) -> str:
    return answer.reply.value


def _evidence(answer: Answer) -> str:
    day = words.short_day(answer.on) if answer.on else ""
    return ", ".join(filter(None, (answer.detail.strip(), day)))
