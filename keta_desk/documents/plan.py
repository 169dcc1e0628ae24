"""The treatment plan on paper (clinical-reference 8.1, design 12): page one is the agreement, the rest is behind it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reportlab.platypus import Flowable

from keta_desk.documents import words
from keta_desk.documents.content import Paper, Rendered
from keta_desk.documents.layout import GAP, PageFrame, block, para, render
from keta_desk.documents.parts import (
    Columns,
    boxes,
    heading_block,
    section,
    side_by_side,
    signature_section,
    subtitle,
    under,
    voice,
)
from keta_desk.documents.plan_content import (
    BaselineScore,
    DayMedication,
    Diagnosis,
    DosePlan,
    DoseStep,
    LabelUse,
    MeasurePlan,
    OpenItem,
    PastTreatment,
    PlanContent,
    ScreeningRow,
    TeamMember,
)
from keta_desk.documents.plan_details import details
from keta_desk.documents.tables import Column, RuleTable, widest

__all__ = [
    "BaselineScore",
    "DayMedication",
    "Diagnosis",
    "DosePlan",
    "DoseStep",
    "LabelUse",
    "MeasurePlan",
    "OpenItem",
    "PastTreatment",
    "PlanContent",
    "ScreeningRow",
    "TeamMember",
    "treatment_plan",
]

TITLE = "Treatment plan"
LABEL_USE = {
    LabelUse.ON_LABEL: "Use is on label",
    LabelUse.OFF_LABEL: "Use is off label",
    None: "Whether use is on or off label is not recorded",
}


def treatment_plan(content: PlanContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the plan. Nothing is left away for want of room, and nothing is filled in that was not given."""
    return render(TITLE, content, paper, lambda frame: _story(content, frame))


def _story(content: PlanContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    return [
        *heading_block(TITLE, subtitle(content.programme, content.edition, versioned=True), content.patient, frame),
        *side_by_side(under("Indication", _indication(content)), under("Goals", _goals(content)), width),
        *_screening(content, width),
        *_dose_steps(content, width),
        *boxes((("Do not dose if", content.do_not_dose_if), ("Stop and act if", content.stop_and_act_if)), width),
        *side_by_side(
            under("Monitoring", block(words.told(content.monitoring))),
            under("Integration and support", _support(content)),
            width,
        ),
        *signature_section(content.signatures, width, under=content.acknowledgement),
        *details(content, frame),
    ]


def _indication(content: PlanContent) -> list[Flowable]:
    named = "; ".join(_diagnosis(each) for each in content.diagnoses)
    consent = words.long_day(content.consented_on) if content.consented_on else ""
    consented = f"explained and consented {consent}" if consent else "consent not recorded"
    basis = " ".join(sentence(part) for part in (named, content.indication) if part.strip())
    return block(f"{basis or 'Diagnosis and reason not recorded.'} {LABEL_USE[content.label_use]}; {consented}.")


def _diagnosis(diagnosis: Diagnosis) -> str:
    return f"{diagnosis.name} ({diagnosis.code})" if diagnosis.code else diagnosis.name


def sentence(text: str) -> str:
    """End `text` with a full stop unless it ends with a mark already."""
    text = text.strip()
    return text if text.endswith((".", "!", "?", "…", ":", ";")) else f"{text}."


def _goals(content: PlanContent) -> list[Flowable]:
    told: list[Flowable] = [voice(goal) for goal in content.goals_in_words if goal.strip()]
    markers = " ".join(sentence(marker) for marker in content.goal_markers if marker.strip())
    return [*told, *block(markers)] or [para("Not recorded")]


def _screening(content: PlanContent, width: float) -> list[Flowable]:
    title = f"Screening, {words.long_day(content.screened_on)}" if content.screened_on else "Screening"
    if not content.screening:
        return section(title, [para("Not recorded")], width)
    rows = [(row.question, _answer(row)) for row in content.screening]
    half, column = (len(rows) + 1) // 2, (width - GAP) / 2
    stacks = [
        [RuleTable(_screening_columns(part, column), part, column, head=False, closed=False)] if part else []
        for part in (rows[:half], rows[half:])
    ]
    return section(title, [Columns(stacks, width)], width)


def _screening_columns(rows: Sequence[tuple[str, str]], width: float) -> tuple[Column, Column]:
    """Give answers the room the longest of them takes, up to half, and questions the rest."""
    answers = min(widest((answer for _, answer in rows), strong=True) + 1, width / 2)
    return Column("", width - answers), Column("", answers, strong=True, right=True)


def _answer(row: ScreeningRow) -> str:
    if not row.answer.strip():
        return words.told("")
    return f"{row.answer}, {row.evidence}" if row.evidence.strip() else row.answer


def _dose_steps(content: PlanContent, width: float) -> list[Flowable]:
    intro = para(_rails(content.dosing))
    if not content.steps:
        return section("Dose steps", [intro, para("No steps recorded")], width)
    wrote = words.days_of([step.on for step in content.steps])
    heads = (
        Column("Session", 16, strong=True),
        Column("Date", 24 if wrote is words.day else 17),
        Column("Dose", 24, strong=True),
        Column("Status", 24),
        Column("Condition", 96),
    )
    rows = [
        (str(step.number), wrote(step.on), words.mg(step.dose_mg, step.up_to_mg), step.status, step.condition)
        for step in content.steps
    ]
    return section("Dose steps", [intro, RuleTable(heads, rows, width)], width)


def _rails(dosing: DosePlan) -> str:
    """Say medicine, route and limits of the ladder in two sentences."""
    given = _listed((dosing.medicine, dosing.formulation, dosing.route, dosing.how, dosing.schedule))
    limits = _listed(
        (
            f"step at most {words.mg(dosing.largest_step_mg)}" if dosing.largest_step_mg is not None else "",
            f"ceiling {words.mg(dosing.ceiling_mg)}" if dosing.ceiling_mg is not None else "ceiling not recorded",
        )
    )
    return f"{sentence(given or 'Medicine and route not recorded')} {sentence(limits[:1].upper() + limits[1:])}"


def _listed(parts: Iterable[str]) -> str:
    return ", ".join(part.strip() for part in parts if part.strip())


def _support(content: PlanContent) -> list[Flowable]:
    text = " ".join(sentence(part) for part in (content.integration, content.support) if part.strip())
    return block(words.told(text))
