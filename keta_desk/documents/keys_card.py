"""The card of keys: one page to lay beside the keyboard. It names the practice and no patient."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from keta_desk.documents import words
from keta_desk.documents.content import Clinic, Paper, Rendered
from keta_desk.documents.fonts import SANS, SANS_BOLD
from keta_desk.documents.layout import GREY_RULE, INK, INK_2, PageFrame, draw_line, fitted, para, typeset, wide
from keta_desk.documents.parts import Columns

GAP_MM = 8.0
HEAD_MM = 34.0
ROOMY_PT, TIGHT_PT = 15.5, 9.0
"""Height of a line: as roomy as one page allows, never tighter than can be read."""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One action with its keys as this system writes them; `is_own` if they are as they came."""

    what: str
    keys: str
    is_own: bool = True


class _Line(Flowable):  # type: ignore[misc, unused-ignore]
    """What it does at the left, its keys at the right, a hairline below."""

    def __init__(self, line: KeyLine, width: float, height: float) -> None:
        super().__init__()
        self.line, self.width, self.height = line, width, height

    def draw(self) -> None:
        """Draw the line; what was changed has a mark before it."""
        size = min(self.height * 0.62, 9.5)
        base = (self.height - size) / 2 + size * 0.18
        keys = [(self.line.keys, SANS_BOLD, INK)]
        taken = wide(keys, size)
        draw_line(self.canv, (self.width - taken, base), keys, size)
        what = self.line.what if self.line.is_own else f"{self.line.what} *"
        said = fitted(what, SANS, size, self.width - taken - 6)
        draw_line(self.canv, (0, base), [(said, SANS, INK if self.line.keys else INK_2)], size)
        self.canv.setStrokeColor(GREY_RULE)
        self.canv.setLineWidth(0.35)
        self.canv.line(0, 0, self.width, 0)


def keys_card(lines: Sequence[KeyLine], clinic: str, made_on: date, paper: Paper = Paper.A4) -> Rendered:
    """Lay out the card on one page; with more actions the lines stand closer, in two columns."""
    day = made_on.date() if isinstance(made_on, datetime) else made_on
    frame = PageFrame(
        paper=paper,
        clinic=Clinic(name=clinic),
        footer_who=("Keys of KetaDesk", f" · {words.day(day)}"),
        footer_what="",
        confidential="",
    )
    pdf, pages = typeset(
        _story(lines, frame), frame, title="Keys", author="KetaDesk", dated=datetime.combine(day, time())
    )
    return Rendered(pdf=pdf, page_count=pages, file_name="keys.pdf")


def _story(lines: Sequence[KeyLine], frame: PageFrame) -> list[Flowable]:
    width = (frame.text_width - GAP_MM * mm) / 2
    half = -(-len(lines) // 2)
    room = frame.text_height - HEAD_MM * mm
    height = max(TIGHT_PT, min(ROOMY_PT, room / max(half, 1)))
    stacks = [[_Line(line, width, height) for line in part] for part in (lines[:half], lines[half:])]
    changed = "An asterisk marks keys that were changed on this computer."
    note = [] if all(line.is_own for line in lines) else [para(changed, "small")]
    return [
        para("Keys", "title"),
        para("Letters alone act while nothing is being typed.", "subtitle"),
        Spacer(frame.text_width, 4 * mm),
        Columns([stack or [Spacer(width, 1)] for stack in stacks], frame.text_width, gap=GAP_MM * mm),
        *note,
    ]
