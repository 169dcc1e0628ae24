"""The dose-titration report on paper (clinical-reference 8.3, design 12): the decision first, then the course."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from reportlab.platypus import Flowable

from keta_desk.documents import words
from keta_desk.documents.chart import ResponseChart, caption
from keta_desk.documents.content import Paper, Rendered
from keta_desk.documents.layout import PageFrame, block, para, render
from keta_desk.documents.parts import about_section, facts, heading_block, items, section, signature_section, subtitle
from keta_desk.documents.tables import Column, RuleTable
from keta_desk.documents.titration_content import GivenStep, ReportDecision, TitrationContent
from keta_desk.domain.quantities import change_shown, percent_shown, plain, rounded
from keta_desk.domain.response_values import Lane

__all__ = ["GivenStep", "ReportDecision", "TitrationContent", "titration_report"]

TITLE = "Dose-titration report"
STEPS_NOTE = (
    "mg/kg of actual weight. Systemic: estimated to reach the circulation, with its range. 30 days, in all: milligrams "
    "and sessions of the same molecule and form. Days: since the last dose of any kind."
)
BORNE_NOTE = (
    "Minutes: onset, peak and settled after the dose. Peak: strongest dissociation. Pressure: highest in mmHg, with "
    "its rise from before the dose. PHQ-9, GAD-7: the last ones before the dose. Worst event: the adverse event of the "
    "highest grade."
)


def titration_report(content: TitrationContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the report. Nothing is left away for want of room, and nothing is filled in that was not given."""
    return render(TITLE, content, paper, lambda frame: _story(content, frame))


def _story(content: TitrationContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    return [
        *heading_block(TITLE, subtitle(content.programme, content.edition, versioned=True), content.patient, frame),
        *section("Decision", block(words.told(content.decision)), width),
        *_course(content, width),
        *_steps(content.steps, width),
        *_borne(content.steps, width),
        *_decisions(content.decisions, width),
        *_overrides(content, width),
        *section("The plan in force", [facts(content.plan, width)] if content.plan else [para("No plan")], width),
        *_ahead(content, width),
        *_weights(content, width),
        *_interactions(content, width),
        *section("What the estimates are", [para(content.caveat, "small")] if content.caveat else [], width),
        *signature_section(content.signatures, width),
        *about_section(content.edition, width, frame.identity),
    ]


def _course(content: TitrationContent, width: float) -> list[Flowable]:
    if content.course is None or content.course.is_empty():
        return section("Dose and response", [para("No scores or doses recorded")], width)
    chart = ResponseChart(content.course, width, tuple(Lane))
    return section("Dose and response", [chart, caption(content.course)], width)


def _steps(steps: Sequence[GivenStep], width: float) -> list[Flowable]:
    if not steps:
        return section("Dose steps", [para("No doses recorded")], width)
    wrote = words.days_of([step.on for step in steps])
    heads = (
        Column("#", 7, strong=True),
        Column("Date", 24 if wrote is words.day else 15),
        Column("Dose", 18, strong=True),
        Column("mg/kg", 14),
        Column("Step", 34),
        Column("Days", 14),
        Column("Systemic", 34),
        Column("30 days", 22),
        Column("In all", 24),
        Column("Batch", 26),
    )
    products = {step.product for step in steps}
    rows = [
        (
            str(step.number),
            wrote(step.on),
            words.mg(step.dose_mg),
            str(rounded(step.mg_per_kg, 2)) if step.mg_per_kg is not None else words.NOT_RECORDED,
            _step(step),
            "first" if step.days_since is None else str(step.days_since),
            _estimate(step),
            _total(step.month_mg, step.month_sessions),
            _total(step.lifetime_mg, step.lifetime_sessions),
            _batch(step, alone=len(products) == 1),
        )
        for step in steps
    ]
    product = f" Product: {next(iter(products)) or words.NOT_RECORDED}." if len(products) == 1 else ""
    return section("Dose steps", [RuleTable(heads, rows, width), para(STEPS_NOTE + product, "small")], width)


def _batch(step: GivenStep, *, alone: bool) -> str:
    """Return what the dose came from; a product that all doses share stands once, under the table."""
    told = (step.kind, "" if alone else step.product, step.batch)
    return ", ".join(part for part in told if part) or words.NOT_RECORDED


def _step(step: GivenStep) -> str:
    if step.step_mg is None:
        return "first"
    share = f"{words.NBSP}({percent_shown(step.step_percent, signed=True)})" if step.step_percent else ""
    return change_shown(step.step_mg) + share


def _estimate(step: GivenStep) -> str:
    if step.systemic_mg is None:
        return "none drawn"
    low, usual, high = (plain(rounded(mg, 1)) for mg in step.systemic_mg)
    span = "" if low == high else f"{words.NBSP}({low}{words.DASH}{high})"
    return f"{usual}{span}{words.NBSP}mg"


def _total(mg: Decimal | None, sessions: int) -> str:
    return words.NOT_RECORDED if mg is None else f"{words.mg(mg)}, {sessions}"


def _borne(steps: Sequence[GivenStep], width: float) -> list[Flowable]:
    if not steps:
        return []
    heads = (
        Column("#", 7, strong=True),
        Column("Minutes", 26),
        Column("Peak", 16),
        Column("Pressure", 31),
        Column("PHQ-9", 15),
        Column("GAD-7", 15),
        Column("Worst event", 25),
        Column("Tolerability", 36),
        Column("Decision before", 26),
    )
    rows = [
        (
            str(step.number),
            _minutes(step),
            words.NOT_RECORDED if step.dissociation is None else f"{step.dissociation} of 10",
            _pressure(step),
            _score(step.phq9),
            _score(step.gad7),
            step.worst_event or "none recorded",
            words.told(step.tolerability),
            ", ".join(part for part in (step.decision, step.decided_by) if part) or "none recorded",
        )
        for step in steps
    ]
    return section("How each dose was borne", [RuleTable(heads, rows, width), para(BORNE_NOTE, "small")], width)


def _minutes(step: GivenStep) -> str:
    told = [step.onset_min, step.peak_min, step.settled_min]
    if all(one is None for one in told):
        return words.NOT_RECORDED
    return ", ".join("?" if one is None else str(one) for one in told) + f"{words.NBSP}min"


def _pressure(step: GivenStep) -> str:
    if step.pressure is None:
        return words.NOT_RECORDED
    systolic, diastolic = step.pressure
    rise = f"{words.NBSP}({step.rise[0]:+d}/{step.rise[1]:+d})".replace("-", "\u2212") if step.rise else ""
    return f"{systolic}/{diastolic}{rise}"


def _score(score: Decimal | None) -> str:
    return words.NOT_RECORDED if score is None else plain(score)


def _decisions(decisions: Sequence[ReportDecision], width: float) -> list[Flowable]:
    if not decisions:
        return section("Decisions", [para("None recorded")], width)
    wrote = words.days_of([one.on for one in decisions])
    heads = (
        Column("#", 7, strong=True),
        Column("Date", 24 if wrote is words.day else 16),
        Column("Decision", 30, strong=True),
        Column("Why, by whom", 46),
        Column("Known then", 54),
        Column("What came of it", 42),
    )
    rows = [
        (str(one.number), wrote(one.on), one.words, f"{one.reason} ({one.by})", words.told(one.known), one.later)
        for one in decisions
    ]
    return section("Decisions", [RuleTable(heads, rows, width)], width)


def _overrides(content: TitrationContent, width: float) -> list[Flowable]:
    """Set what spoke against a decision or a dose, and why it was taken all the same."""
    told = [_override(one) for one in content.decisions if one.spoke_against or one.override]
    told += [
        f"Dose of session {step.number}, {words.long_day(step.on)}: gone on because: {step.confirmed_because}"
        for step in content.steps
        if step.confirmed_because.strip()
    ]
    return section("Rules that spoke against, and overrides", items(told) or [para("None recorded")], width)


def _override(one: ReportDecision) -> str:
    against = " ".join(one.spoke_against)
    why = f" Override: {one.override}" if one.override.strip() else ""
    second = f" Second reviewer: {one.second_reviewer}." if one.second_reviewer.strip() else ""
    return f"Decision {one.number}, {words.long_day(one.on)}: {against}{why}{second}"


def _ahead(content: TitrationContent, width: float) -> list[Flowable]:
    if not content.ahead:
        return section("Next steps", [para("None planned")], width)
    heads = (Column("Session", 16, strong=True), Column("Date", 24), Column("Dose", 24), Column("", 106))
    rows = [
        (
            str(one.number),
            words.day(one.on) if one.on else "not dated",
            words.mg(one.dose_mg),
            f"{one.status}. {one.condition}",
        )
        for one in content.ahead
    ]
    return section("Next steps", [RuleTable(heads, rows, width)], width)


def _weights(content: TitrationContent, width: float) -> list[Flowable]:
    told = "; ".join(f"{words.kg(kg)} on {words.day(on)}" for on, kg in content.weights)
    return section("Weight", [para(told or "Not recorded")], width)


def _interactions(content: TitrationContent, width: float) -> list[Flowable]:
    if not content.interactions:
        return []
    return section(
        "Interactions looked up", [*items(content.interactions), para(content.interactions_caveat, "small")], width
    )
