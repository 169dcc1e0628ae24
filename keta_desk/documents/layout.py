"""The page: paper, margins, letterhead, footer with page x of y, and the only way typed text becomes a paragraph.

Text never passes ReportLab's markup reader: `para` hands it over as ready fragments, so that `<img src=…>` is
seven letters and nothing else. Pages are laid out once; header and footer are painted when their number is known.

The sheet's sizes were drawn with Inter. Source Sans Pro has a smaller x-height (0.49 em against 0.55), so body,
table and meta sizes are 8 % larger here to look alike; leading is the sheet's (design 12, tokens [print]).
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from functools import partial
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph
from reportlab.platypus.paraparser import ParaFrag

from keta_desk.documents import words
from keta_desk.documents.content import Clinic, Edition, Paper, PatientIdentity, Rendered, document_id
from keta_desk.documents.fonts import (
    SANS,
    SANS_BOLD,
    SERIF_BOLD,
    SERIF_ITALIC,
    cleaned,
    fonts_for,
    register,
    undrawable,
)

__all__ = ["STYLES", "PageFrame", "Text", "block", "para", "render", "undrawable"]

register()

INK: Color = HexColor("#000000")
INK_2: Color = HexColor("#3A3A3A")
GREY_RULE: Color = HexColor("#A6A6A6")
GREY_FILL: Color = HexColor("#EFEFEF")

TOP, RIGHT, BOTTOM, LEFT = 18 * mm, 18 * mm, 20 * mm, 22 * mm
GAP = 7 * mm
"""Between two columns: a gutter of the twelve-column grid, and the air a ragged edge takes."""

SIZES = {Paper.A4: A4, Paper.LETTER: LETTER}
META_PT = 8.5
NAME_PT = 9.0


def _styles() -> dict[str, ParagraphStyle]:
    base = ParagraphStyle(
        "body",
        fontName=SANS,
        fontSize=10.25,
        leading=13.5,
        textColor=INK,
        bulletFontName=SANS,
        bulletFontSize=10.25,
        allowWidows=0,
        allowOrphans=0,
    )

    def style(name: str, parent: ParagraphStyle = base, **changes: Any) -> ParagraphStyle:  # noqa: ANN401
        return ParagraphStyle(name, parent=parent, **changes)

    small = style("small", fontSize=META_PT, leading=11, textColor=INK_2, bulletFontSize=META_PT)
    cell = style("cell", fontSize=9.75, leading=12.5)
    made = [
        base,
        small,
        cell,
        style("strong", fontName=SANS_BOLD),
        style("item", leftIndent=11.5, bulletIndent=0.5),
        style("cell strong", cell, fontName=SANS_BOLD),
        style("cell right", cell, alignment=TA_RIGHT),
        style("cell strong right", cell, fontName=SANS_BOLD, alignment=TA_RIGHT),
        style("head", fontName=SANS_BOLD, fontSize=META_PT + 0.25, leading=11),
        style("label", small),
        style("value", fontName=SANS_BOLD, fontSize=11, leading=14),
        style("title", fontName=SERIF_BOLD, fontSize=19, leading=23),
        style("subtitle", fontSize=10.5, leading=13.5, textColor=INK_2),
        style("h1", fontName=SERIF_BOLD, fontSize=15, leading=19, spaceBefore=20),
        style("h2", fontName=SERIF_BOLD, fontSize=11.5, leading=14.5, spaceBefore=12, spaceAfter=2.5),
        style("h3", fontName=SANS_BOLD, spaceBefore=5),
        style("voice", fontName=SERIF_ITALIC, fontSize=11, leading=15.5, leftIndent=12, spaceAfter=3),
        style("signed", fontName=SERIF_ITALIC, fontSize=10.5, leading=13),
    ]
    return {each.name: each for each in made}


STYLES = _styles()


class Text(Paragraph):
    """A paragraph that breaks its lines once for one width, however often it is asked."""

    def wrap(self, avail_width: float, avail_height: float) -> tuple[float, float]:
        """Return width and height; the breaks stay valid while the width does."""
        if getattr(self, "_broken_for", None) != avail_width or not hasattr(self, "blPara"):
            self._size: tuple[float, float] = super().wrap(avail_width, avail_height)
            self._broken_for = avail_width
        return self._size

    def split(self, avail_width: float, avail_height: float) -> list[Flowable]:
        """Cut after the last line that fits. Breaks already made are kept on both sides: ReportLab drops them."""
        self.wrap(avail_width, avail_height)
        broken: Any = self.__dict__["blPara"]
        parts: list[Flowable] = super().split(avail_width, avail_height)
        self.blPara = broken
        halves = [part for part in parts if isinstance(part, Text) and part is not self]
        if len(halves) == 2:
            cut = len(halves[0].blPara.lines)
            halves[0]._take(broken, broken.lines[:cut], avail_width)
            halves[1]._take(broken, broken.lines[cut:], avail_width)
        return parts

    def _take(self, broken: Any, lines: list[Any], width: float) -> None:  # noqa: ANN401  (ReportLab's own bag)
        self.blPara = broken.clone(lines=lines)
        self._broken_for, self.width, self.height = width, width, len(lines) * self.style.leading
        self._size = self.width, self.height


def _fragments(pieces: Sequence[tuple[str, str]], style: ParagraphStyle) -> list[ParaFrag]:
    """Turn (font, clean text) pieces into what ReportLab's markup reader would have made of plain text."""
    made = []
    for font, text in pieces:
        for run_font, run in fonts_for(text, font):
            for number, line in enumerate(run.split("\n")):
                if number:
                    made.append(_fragment(style, run_font, "", line_break=True))
                made.append(_fragment(style, run_font, line))
    return made


def _fragment(style: ParagraphStyle, font: str, text: str, *, line_break: bool = False) -> ParaFrag:
    bold = "Semibold" in font
    fragment = ParaFrag(
        fontName=font,
        fontSize=style.fontSize,
        textColor=style.textColor,
        rise=0,
        greek=0,
        link=[],
        us_lines=[],
        bold=bold,
        italic=0,
        text=text,
    )
    if line_break:
        fragment.lineBreak = True
    return fragment


_BELONGS = re.compile(
    r"(?<=\d) (?=(?:mg|µg|mcg|g|kg|mL|ml|min|h|mmHg|bpm|%|cm|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)"
    r"(?![A-Za-z]))"
)


def joined(text: str) -> str:
    """Hold numbers and their units, days and their months together at the end of a line (design 12)."""
    return _BELONGS.sub(words.NBSP, text)


def para(text: str, style: str = "body", *, lead: str = "", bullet: str = "") -> Text:
    """Make a paragraph of typed text, character by character as typed; `lead` stands before it in semibold."""
    chosen = STYLES[style]
    body = "\n".join(line.strip(" ") for line in cleaned(text).split("\n") if line.strip())
    pieces = [(chosen.fontName, joined(body))]
    if lead:
        pieces.insert(0, (SANS_BOLD, cleaned(lead) + " "))
    return Text("", chosen, bulletText=bullet or None, frags=_fragments(pieces, chosen))


def block(text: str, style: str = "body") -> list[Flowable]:
    """Make one paragraph for each line typed."""
    lines = [line for line in cleaned(text).split("\n") if line.strip()]
    return [para(line, style) for line in lines]


def fitted(text: str, font: str, size: float, width: float) -> str:
    """Return `text`, cut with an ellipsis where it is wider than `width` points."""
    text = cleaned(text).replace("\n", " ")
    if stringWidth(text, font, size) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if stringWidth(text[:middle] + "…", font, size) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + "…"


Piece = tuple[str, str, Color]
"""A stretch of one line: text, font, colour."""


def wide(pieces: Sequence[Piece], size: float) -> float:
    """Return the width of `pieces` in points."""
    return sum(stringWidth(run, run_font, size) for text, font, _ in pieces for run_font, run in fonts_for(text, font))


def draw_line(canvas: Canvas, at: tuple[float, float], pieces: Sequence[Piece], size: float) -> float:
    """Draw one line of clean text from `at`, its baseline, and return where it ends."""
    line = canvas.beginText(*at)
    for text, font, color in pieces:
        line.setFillColor(color)
        for run_font, run in fonts_for(text, font):
            line.setFont(run_font, size)
            line.textOut(run)
    canvas.drawText(line)
    return at[0] + wide(pieces, size)


@dataclass(frozen=True, slots=True)
class PageFrame:
    """What stands above and below the text on every page."""

    paper: Paper
    clinic: Clinic
    footer_who: tuple[str, str]
    footer_what: str
    identity: str = ""
    confidential: str = "Confidential health record"
    landscape: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page in points."""
        width, height = SIZES[self.paper]
        return (height, width) if self.landscape else (width, height)

    @property
    def text_width(self) -> float:
        """Width of the text block in points."""
        return self.size[0] - LEFT - RIGHT

    @property
    def text_height(self) -> float:
        """Height of the text block in points."""
        return self.size[1] - TOP - BOTTOM

    def paint(self, canvas: Canvas, page: int, pages: int) -> None:
        """Paint letterhead and footer of page `page` of `pages`."""
        self._header(canvas)
        self._footer(canvas, page, pages)

    def _header(self, canvas: Canvas) -> None:
        right, y = LEFT + self.text_width, self.size[1] - 11.6 * mm
        mark = [(self.confidential, SANS, INK_2)]
        mark_x = right - wide(mark, META_PT)
        draw_line(canvas, (mark_x, y), mark, META_PT)
        x = LEFT
        if self.clinic.name:
            name = fitted(self.clinic.name, SANS_BOLD, NAME_PT, (mark_x - LEFT) * 0.5)
            x = draw_line(canvas, (LEFT, y), [(name, SANS_BOLD, INK)], NAME_PT) + 6
        reach = " · ".join(part for part in (self.clinic.address, self.clinic.phone) if part.strip())
        draw_line(canvas, (x, y), [(fitted(reach, SANS, META_PT, mark_x - x - 12), SANS, INK_2)], META_PT)
        _line(canvas, y - 3.6 * mm, right)

    def _footer(self, canvas: Canvas, page: int, pages: int) -> None:
        right, y = LEFT + self.text_width, 10.6 * mm
        _line(canvas, y + 3.4 * mm, right)
        count = [
            ("Page ", SANS, INK_2),
            (str(page), SANS_BOLD, INK),
            (" of ", SANS, INK_2),
            (str(pages), SANS_BOLD, INK),
        ]
        what = [(self.footer_what, SANS, INK_2)]
        name, rest = self.footer_who
        page_x, what_width = right - wide(count, META_PT), wide(what, META_PT)
        room = page_x - LEFT - what_width - wide([(rest, SANS, INK_2)], META_PT) - 24
        who = [(fitted(name, SANS_BOLD, META_PT, room), SANS_BOLD, INK), (rest, SANS, INK_2)]
        ends = draw_line(canvas, (LEFT, y), who, META_PT)
        draw_line(canvas, (ends + (page_x - ends - what_width) / 2, y), what, META_PT)
        draw_line(canvas, (page_x, y), count, META_PT)


def _line(canvas: Canvas, y: float, right: float) -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(0.5)
    canvas.line(LEFT, y, right, y)


def page_frame(
    title: str, *, clinic: Clinic, patient: PatientIdentity, edition: Edition, paper: Paper, identity: str
) -> PageFrame:
    """Say what every page of a document about `patient` carries."""
    number = f"draft {edition.version}" if edition.draft else f"v{edition.version}"
    born = f" · born {words.day(patient.birth_date)}" if patient.birth_date else " · birth date not recorded"
    dated = words.day(edition.dated) if edition.dated else "date not recorded"
    return PageFrame(
        paper=paper,
        clinic=clinic,
        footer_who=(patient.name, f"{born} · {cleaned(patient.chart_number)}"),
        footer_what=f"{title} {number} · {dated} · {identity}",
        identity=identity,
    )


class _CountingCanvas(Canvas):
    """Holds finished pages back until their count is known, then paints header and footer on each."""

    def __init__(self, *args: Any, frame: PageFrame, dated: datetime | None, **options: Any) -> None:  # noqa: ANN401
        options.update(invariant=1, initialFontName=SANS, lang="en")
        super().__init__(*args, **options)
        self._held: list[dict[str, Any]] = []
        self._page_frame = frame
        self.setDateFormatter(partial(_pdf_date, dated))
        document: Any = self.__dict__["_doc"]
        document.signature = hashlib.md5(usedforsecurity=False)  # the file's id: of its content, not of any clock

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        """Put the page aside."""
        self._held.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # the stubs lack it

    def save(self) -> None:
        """Write all pages, each with its header and footer."""
        held = self._held
        for number, state in enumerate(held, start=1):
            self.__dict__.update(state)
            self._page_frame.paint(self, number, len(held))
            super().showPage()
        super().save()


def _pdf_date(dated: datetime | None, *_now: int) -> str:
    moment = dated or datetime(2000, 1, 1)  # noqa: DTZ001  (a mark for "no date", not a moment)
    offset = moment.utcoffset()
    minutes = int(offset.total_seconds()) // 60 if offset is not None else 0
    sign = "-" if minutes < 0 else "+"
    return f"D:{moment:%Y%m%d%H%M%S}{sign}{abs(minutes) // 60:02d}'{abs(minutes) % 60:02d}'"


def _when(edition: Edition) -> datetime | None:
    if edition.as_of:
        return edition.as_of
    return datetime.combine(edition.dated, time()) if edition.dated else None


def render(
    title: str,
    content: Any,  # noqa: ANN401  (a document's content: has clinic, patient and edition)
    paper: Paper,
    story: Callable[[PageFrame], list[Flowable]],
    *,
    landscape: bool = False,
) -> Rendered:
    """Lay out and paint a document about a patient; the same content gives the same bytes."""
    identity, edition = document_id(content), content.edition
    frame = page_frame(
        title, clinic=content.clinic, patient=content.patient, edition=edition, paper=paper, identity=identity
    )
    frame = replace(frame, landscape=landscape)
    heading = f"{title}, {cleaned(content.patient.chart_number)}, version {edition.version}"
    pdf, pages = typeset(
        story(frame), frame, title=heading, author=edition.author or content.clinic.name, dated=_when(edition)
    )
    stem = title.lower().replace(" ", "-")
    file_name = f"{stem}-v{edition.version}-{identity.replace(' ', '')}.pdf"
    return Rendered(pdf=pdf, page_count=pages, document_id=identity, file_name=file_name)


def typeset(
    story: list[Flowable], frame: PageFrame, *, title: str, author: str, dated: datetime | None
) -> tuple[bytes, int]:
    """Return the PDF of `story` and its number of pages."""
    out = io.BytesIO()
    area = Frame(
        LEFT, BOTTOM, frame.text_width, frame.text_height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )
    template = BaseDocTemplate(
        out,
        pagesize=frame.size,
        title=cleaned(title),
        author=cleaned(author),
        subject="Confidential health record",
        creator="KetaDesk",
        pageTemplates=[PageTemplate(id="page", frames=[area])],
    )
    template.build(story, canvasmaker=partial(_CountingCanvas, frame=frame, dated=dated))
    return out.getvalue(), template.page
