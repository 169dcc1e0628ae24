"""The sheet to write a session on, and the monitoring worksheet of esketamine (capabilities N16, 5.7; design 12).

A laptop that is dead does not stop a session: everything that is asked on screen has its place here. The back-entry on
screen is laid out in the same order.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from keta_desk.documents import words
from keta_desk.documents.content import Paper, Rendered, Signature, document_id
from keta_desk.documents.layout import GAP, PageFrame, para, render, typeset
from keta_desk.documents.parts import Columns, about_section, heading_block, section, signature_section, subtitle
from keta_desk.documents.session_content import Facts, RemsContent, SessionSheetContent
from keta_desk.documents.tables import Column, RuleTable
from keta_desk.domain.back_entry import free_rows

__all__ = ["RemsContent", "SessionSheetContent", "rems_worksheet", "session_sheet"]

SHEET, REMS = "Session sheet", "REMS monitoring worksheet"
HAND_H = 18.0
"""Points a row needs to be written by hand."""
EVENT_ROWS, BLANK_ROWS = 5, 10
YES_NO = "yes     no"
UNKNOWN = "yes     no     not known"
ASKED = (
    "Weight, kg",
    "Last food, at",
    "Last drink, at",
    "Sleep last night, h",
    "Mood, 0 to 10",
    "Anxiety, 0 to 10",
    "Way home, with",
    "Detail of a yes",
)
WHO = ("Name", "Born", "KD number", "Medicine and route", "Weight, allergies")
AFTER = (
    "Rested, from, to",
    "How strong, 0 to 10",
    "Difficult \u22125 to pleasant 5",
    "Themes",
    "Music",
    "Onset, peak, settled",
    "Accompanied by",
    "Handed over to",
    "Next contact",
    "Released at",
    "Written by",
    "Entered by, on",
)
OBSERVED = (
    Column("Due, min", 15, strong=True),
    Column("Time", 15),
    Column("BP", 20),
    Column("Pulse", 13),
    Column("SpO₂", 13),
    Column("Resp.", 13),
    Column("MOAA/S", 15),
    Column("Diss.", 12),
    Column("Anx.", 12),
    Column("Naus.", 12),
    Column("By", 12),
    Column("Remark", 22),
)
OBSERVED_AT_HOME = (
    Column("Due, min", 15, strong=True),
    Column("Time", 17),
    Column("Awake, answers", 25),
    Column("Breathes calmly", 25),
    Column("BP", 22),
    Column("Pulse", 14),
    Column("SpO₂", 14),
    Column("Anx.", 12),
    Column("Remark", 30),
)
GIVEN = (
    Column("Time", 15),
    Column("mg", 15),
    Column("Product, lot", 42),
    Column("How taken, until", 40),
    Column("Wasted, witness", 26),
    Column("Given by", 18),
    Column("Checked by", 18),
)
HAPPENED = (
    Column("Time", 16),
    Column("What happened, what was done, ordered by, response", 118),
    Column("Grade", 14),
    Column("By", 26),
)
SENT = "A filing aid. KetaDesk sends nothing; the form is reported within 7 days by whoever monitors."


def session_sheet(content: SessionSheetContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the sheet; a blank one names nobody and has room for the name on every page."""
    if not content.is_blank:
        return render(SHEET, content, paper, lambda frame: _sheet(content, frame))
    identity = document_id(content)
    frame = PageFrame(
        paper=paper,
        clinic=content.clinic,
        footer_who=("Name, birth date: " + "_" * 34, ""),
        footer_what=f"{SHEET}, blank · {identity}",
        identity=identity,
    )
    dated = content.edition.as_of
    pdf, pages = typeset(_sheet(content, frame), frame, title=SHEET, author=content.clinic.name, dated=dated)
    return Rendered(
        pdf=pdf,
        page_count=pages,
        document_id=identity,
        file_name=f"session-sheet-blank-{identity.replace(' ', '')}.pdf",
    )


def rems_worksheet(content: RemsContent, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the fields of the monitoring form; what is not recorded has room to be written."""
    return render(REMS, content, paper, lambda frame: _rems(content, frame))


def _sheet(content: SessionSheetContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    at_home = "at home: readings are reported by who is there" if content.is_home else ""
    lead = ", ".join(part for part in (content.which, at_home) if part)
    return [
        *_head(content, frame, lead),
        *section("Before the dose", [_asked(content, width), _in_threes(ASKED, width)], width),
        *section("The room", [_points(content.points, width)], width),
        *section("Doses given", [_written(GIVEN, content.doses, width)], width),
        PageBreak(),
        *section(_observing(content), [_observed(content, width), *_routes(content)], width),
        *section("Events and actions", [_written(HAPPENED, EVENT_ROWS, width)], width),
        *section("Ready to leave", [_points([(one, "") for one in content.criteria], width)], width),
        *section("Leaving", [_in_threes(AFTER, width)], width),
    ]


def _head(content: SessionSheetContent, frame: PageFrame, lead: str) -> list[Flowable]:
    width = frame.text_width
    if content.is_blank:
        title = [Spacer(width, 4 * mm), para(SHEET, "title"), para(lead, "subtitle"), Spacer(width, 6)]
        return [*title, _by_name(WHO, width)]
    head = heading_block(SHEET, subtitle(lead, content.edition, versioned=False), content.patient, frame)
    told = [(name, value if value.strip() else "not recorded") for name, value in content.known]
    half, room = -(-len(content.known) // 2), (width - GAP) / 2
    columns = (Column("", 43, strong=True), Column("", 57))
    known = [[RuleTable(columns, part, room, head=False)] for part in (told[:half], told[half:])]
    return [*head, *section("Known", [Columns(known, width)], width)]


def _asked(content: SessionSheetContent, width: float) -> RuleTable:
    """Set the questions before a session, each with its answers to circle."""
    columns = (Column("", 126), Column("", 48))
    questions = [(one, UNKNOWN) for one in content.questions]
    return RuleTable(columns, questions, width, head=False)


def _points(points: Sequence[tuple[str, str]], width: float) -> RuleTable:
    """Set the points of the preparation two to a row; what was answered is printed, the rest is left to circle."""
    columns = (Column("", 62), Column("", 25, strong=True), Column("", 62), Column("", 25, strong=True))
    half = -(-len(points) // 2)
    pairs = [*points[half:], ("", "")]
    rows = [(name, said or YES_NO, pairs[at][0], _said(pairs[at])) for at, (name, said) in enumerate(points[:half])]
    return RuleTable(columns, rows, width, head=False)


def _said(point: tuple[str, str]) -> str:
    return point[1] or (YES_NO if point[0] else "")


def _observing(content: SessionSheetContent) -> str:
    """Say what the table is, and how near to its minute an observation is to be."""
    named = "Look-ins" if content.is_home else "Observations"
    within = f", each within {content.tolerance_min}{words.NBSP}min" if content.minutes else ""
    return f"{named}, minutes from the first dose{within}"


def _observed(content: SessionSheetContent, width: float) -> RuleTable:
    columns = OBSERVED_AT_HOME if content.is_home else OBSERVED
    rest = [""] * (len(columns) - 1)
    if content.is_home:
        rest[1] = rest[2] = YES_NO
    due = [(words.from_dose(minute), *rest) for minute in content.minutes]
    free = free_rows(content.minutes) if due else BLANK_ROWS
    return RuleTable(columns, [*due, *([("", *rest)] * free)], width, least=HAND_H)


def _routes(content: SessionSheetContent) -> list[Flowable]:
    """Set under the table of a blank sheet when each route is observed, to be written into its first column."""
    lines = [para(f"{route}: {minutes}", "small") for route, minutes in content.routes]
    return [Spacer(0, 4), *lines] if lines else []


def _written(columns: Sequence[Column], rows: int, width: float) -> RuleTable:
    return RuleTable(columns, [[""] * len(columns)] * rows, width, least=HAND_H)


def _by_name(names: Sequence[str], width: float) -> RuleTable:
    columns = (Column("", 30, strong=True), Column("", 70))
    return RuleTable(columns, [(name, "") for name in names], width, head=False, least=HAND_H)


def _in_halves(told: Facts, width: float) -> Columns:
    """Set fields in two columns, each with its room to write."""
    columns, room, half = (Column("", 56, strong=True), Column("", 44)), (width - GAP) / 2, -(-len(told) // 2)
    return Columns([[RuleTable(columns, part, room, head=False)] for part in (told[:half], told[half:]) if part], width)


def _in_threes(names: Sequence[str], width: float) -> RuleTable:
    columns = (Column("", 32, strong=True), Column("", 26)) * 3
    whole = [*names, *[""] * (-len(names) % 3)]
    rows = [[text for name in whole[at : at + 3] for text in (name, "")] for at in range(0, len(whole), 3)]
    return RuleTable(columns, rows, width, head=False, least=HAND_H)


def _rems(content: RemsContent, frame: PageFrame) -> list[Flowable]:
    width = frame.text_width
    return [
        *heading_block(REMS, subtitle(content.which, content.edition, versioned=False), content.patient, frame),
        Spacer(width, 4),
        para(SENT, "small"),
        *(
            part
            for title, told in (
                ("Patient and provider", content.who),
                ("Treatment", content.treatment),
                ("Vital signs", content.vitals),
                ("Events", content.events),
            )
            for part in section(title, [_in_halves(told, width)], width)
        ),
        *signature_section((Signature(name="", role="Monitoring provider"),), width),
        *about_section(content.edition, width, frame.identity),
    ]
