"""The patient's sheet for the day, the support person's card and the safety plan on paper (8.6, 8.7; design 12)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportlab.platypus import Flowable, PageBreak, Spacer

from keta_desk.documents import words
from keta_desk.documents.consent import body_of
from keta_desk.documents.content import Paper, Rendered
from keta_desk.documents.day_content import ChaperoneContent, DaySheetContent, PlanStep, SafetyPlanContent
from keta_desk.documents.layout import PageFrame, para, render
from keta_desk.documents.parts import (
    about_section,
    boxes,
    facts,
    heading_block,
    items,
    section,
    signature_section,
    subtitle,
    voice,
)
from keta_desk.documents.tables import Column, RuleTable

__all__ = ["ChaperoneContent", "DaySheetContent", "SafetyPlanContent", "chaperone_card", "day_sheet", "safety_plan"]

DAY, CARD, SAFETY = "Day sheet", "Support person card", "Safety plan"
HAND_H = 22.0
"""Points a row needs to be written by hand."""
LINES_TO_WRITE = 2
SOURCE = (
    "Six steps after the Safety Planning Intervention of B. Stanley and G. K. Brown, in our own words; "
    "the wording of their form is theirs."
)
NOTHING_WATCHED = "This card is not watched by anybody while you fill it in. In danger call 911."
WATCH = (
    Column("Min", 12, strong=True),
    Column("Time", 18),
    Column("Awake, answers", 26),
    Column("Breathes calmly", 26),
    Column("BP", 22),
    Column("Pulse", 16),
    Column("Remark", 54),
)
HOME = (
    Column("Min", 14, strong=True),
    Column("Time", 20),
    Column("BP", 28),
    Column("Pulse", 20),
    Column("SpO₂", 20),
    Column("Anxiety, 0 to 10", 30),
    Column("Remark", 42),
)


def day_sheet(content: DaySheetContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the day for the patient: when and where, what was agreed, then the instructions of the route."""
    return render(DAY, content, paper, lambda frame: _day(content, frame))


def chaperone_card(content: ChaperoneContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the card for who is nearby, with a row for each look-in."""
    return render(CARD, content, paper, lambda frame: _card(content, frame))


def safety_plan(content: SafetyPlanContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out a safety plan in its six steps."""
    return render(SAFETY, content, paper, lambda frame: _safety(content, frame))


def _day(content: DaySheetContent, frame: PageFrame) -> list[Flowable]:
    width, told = frame.text_width, content.told
    story = heading_block(DAY, subtitle(told.programme, content.edition, versioned=True), content.patient, frame)
    story += section("The day", [facts(content.day, width)], width)
    if content.intention.strip():
        story += section("What you want to look at", [voice(content.intention)], width)
    story += section("What we agreed", [facts(content.agreed, width)], width)
    story += section("Your dose", [facts(told.dose, width)], width)
    story += section("Your other medicines on that day", _list(told.medicines), width)
    story += boxes((("Do not dose if", told.do_not_dose_if), ("Stop and act if", told.stop_and_act_if)), width)
    story += section("Before you begin", [_checklist(content.checklist, width)], width)
    if content.minutes:
        story += section("Your readings", [_rows(HOME, content.minutes, width)], width)
    story += section(told.title or "Instructions", [para(told.version, "small")], width)
    story += body_of(told.body, width)
    people = [facts(told.people, width)] if told.people else [para(words.told(""))]
    return [*story, *section("Whom to call", people, width), *about_section(content.edition, width, frame.identity)]


def _card(content: ChaperoneContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    lead = "For the person who is nearby"
    return [
        *heading_block(CARD, subtitle(lead, content.edition, versioned=False), content.patient, frame),
        *section("The day", [facts((*content.day, *content.agreed[:3]), width)], width),
        *section("What you do", _list(content.role), width),
        *boxes((("Stop and act if", content.stop_and_act_if), ("Call for help", content.call)), width),
        *section("Whom to call", [facts(content.people, width)], width),
        PageBreak(),
        *section("When you look in", [*_looks(content.minutes, width), *_watched(width)], width),
        *about_section(content.edition, width, frame.identity),
    ]


def _watched(width: float) -> list[Flowable]:
    return [Spacer(width, 4), para(NOTHING_WATCHED, "small")]


def _looks(minutes: Sequence[int], width: float) -> list[Flowable]:
    return [_rows(WATCH, minutes, width)] if minutes else [para(words.told(""))]


def _rows(columns: Sequence[Column], minutes: Sequence[int], width: float) -> RuleTable:
    """Set a row to write on for each minute from the dose."""
    rows = [(words.from_dose(minute), *[""] * (len(columns) - 1)) for minute in minutes]
    return RuleTable(columns, rows, width, least=HAND_H)


def _checklist(points: Sequence[str], width: float) -> RuleTable:
    columns = (Column("", 60, strong=True), Column("", 40))
    return RuleTable(columns, [(point, "yes     no") for point in points], width, head=False)


def _list(lines: Sequence[str]) -> list[Flowable]:
    return items(lines) or [para(words.told(""))]


def _safety(content: SafetyPlanContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    story = heading_block(SAFETY, subtitle("In my own words", content.edition, versioned=True), content.patient, frame)
    for number, step in enumerate(content.steps, start=1):
        story += section(f"{number}  {step.title}", _step(step, content, width, with_always=number == 5), width)
    reasons = content.reasons_for_living
    story += section("What I live for", [voice(reasons)] if reasons.strip() else [_room(width, 1)], width)
    story += section("About this plan", [facts(content.told, width)], width)
    story += [Spacer(width, 4), para(SOURCE, "small")]
    return [
        *story,
        *signature_section(content.signatures, width),
        *about_section(content.edition, width, frame.identity),
    ]


def _step(step: PlanStep, content: SafetyPlanContent, width: float, *, with_always: bool) -> list[Flowable]:
    """Set the lines of a step, or room to write them; whom to reach at any time stands with the professionals."""
    lines: list[Flowable] = items(step.lines) or [_room(width)]
    said = "\n".join(step.lines)
    always = (line for line in content.always if with_always and line and not _is_told(line, said))
    return [*lines, *items(always)]


def _is_told(line: str, said: str) -> bool:
    """Say whether the patient wrote the same number down already."""
    numbers = re.findall(r"[0-9][0-9 ]*[0-9]", line)
    return bool(numbers) and all(number in said for number in numbers)


def _room(width: float, lines: int = LINES_TO_WRITE) -> RuleTable:
    return RuleTable((Column("", 100),), [("",)] * lines, width, head=False, least=HAND_H)
