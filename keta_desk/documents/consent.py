"""The consent pack on paper (clinical-reference 8.2, design 12): each text word for word, initials, signatures."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Flowable, PageBreak

from keta_desk.documents import words
from keta_desk.documents.consent_content import ConsentContent, ConsentText, InstructionContent, Statement
from keta_desk.documents.content import Paper, Rendered
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
)
from keta_desk.documents.tables import Column, RuleTable
from keta_desk.domain.consents import parts_of

__all__ = ["ConsentContent", "ConsentText", "InstructionContent", "consent_pack", "handouts", "patient_instructions"]

TITLE = "Consent"
INSTRUCTIONS, HANDOUT = "Patient instructions", "Handout"
ITEM = "- "
INITIALS = {True: "initialled", False: "not initialled", None: "initials ________"}


def consent_pack(content: ConsentContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out every text of the pack, each from the top of a page."""
    return render(TITLE, content, paper, lambda frame: _story(TITLE, content, frame))


def handouts(content: ConsentContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out what the practice hands out, each text from the top of a page."""
    return render(HANDOUT, content, paper, lambda frame: _story(HANDOUT, content, frame))


def patient_instructions(content: InstructionContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out what a patient does on the day of treatment."""
    return render(INSTRUCTIONS, content, paper, lambda frame: _instructions(content, frame))


def _story(title: str, content: ConsentContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    story = heading_block(title, subtitle(content.programme, content.edition, versioned=True), content.patient, frame)
    for place, text in enumerate(content.texts):
        story += [PageBreak()] if place else []
        story += _text(text, width)
    if not content.texts:
        story.append(para("There is no text to present."))
    return [*story, *about_section(content.edition, width, frame.identity)]


def _text(text: ConsentText, width: float) -> list[Flowable]:
    told: list[Flowable] = [para(text.title, "h1"), para(text.version, "small")]
    told += body_of(text.body, width)
    if text.statements:
        told += section("Statements", [_statements(text.statements, width)], width)
    if text.signing:
        told += section("Signed", [facts(text.signing, width)], width)
    return [*told, *signature_section(text.signatures, width)] if text.signatures else told


def _statements(statements: Sequence[Statement], width: float) -> RuleTable:
    columns = (Column("", 7, strong=True), Column("", 121), Column("", 26, right=True))
    rows = [(str(number), one.says, INITIALS[one.initialled]) for number, one in enumerate(statements, start=1)]
    return RuleTable(columns, rows, width, head=False)


def body_of(body: str, width: float) -> list[Flowable]:
    """Set a text of the practice: headings over their lines; lines that begin with a dash are a list."""
    told: list[Flowable] = []
    for heading, lines in parts_of(body):
        set_lines = [
            part
            for line in lines
            for part in (items([line.removeprefix(ITEM)]) if line.startswith(ITEM) else [para(line)])
        ]
        told += section(heading, set_lines, width) if heading else set_lines
    return told


def _instructions(content: InstructionContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    people = [facts(content.people, width)] if content.people else [para("Not recorded")]
    medicines = items(content.medicines) or [para("Not recorded")]
    visit = words.long_day(content.next_visit) if content.next_visit else "not booked yet"
    return [
        *heading_block(
            INSTRUCTIONS, subtitle(content.programme, content.edition, versioned=True), content.patient, frame
        ),
        *section("Your dose", [facts(content.dose, width)] if content.dose else [para("Not recorded")], width),
        *boxes((("Do not dose if", content.do_not_dose_if), ("Stop and act if", content.stop_and_act_if)), width),
        *section("Your other medicines on that day", medicines, width),
        CondPageBreak(120.0),
        para(content.title, "h1"),
        para(content.version, "small"),
        *body_of(content.body, width),
        *section("Whom to call", people, width),
        *section("Next appointment", [para(f"Next visit: {visit}.")], width),
        *about_section(content.edition, width, frame.identity),
    ]
