"""The row of the speed table about paper: a plan of several pages with its chart."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Table
from side_by_side import Result, compare

from keta_desk.documents import plan
from keta_desk.documents.content import texts

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "documents"))


PAGES = 6


class _Path(Flowable):
    """A chart at its barest: the same number of strokes as one path."""

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        return width, 200

    def draw(self) -> None:
        path = self.canv.beginPath()
        path.moveTo(0, 0)
        for step in range(120):
            path.lineTo(step * 4, (step * 37) % 180)
        self.canv.drawPath(path)


def treatment_plan(rounds: int) -> Result:
    """The whole plan with chart, against a bare story of the same words and pages by the same maker."""
    from paper_samples import whole_plan

    content = whole_plan()
    while (pages := plan.treatment_plan(content).page_count) < PAGES:
        content = replace(content, steps=(*content.steps, *content.steps[:6]))
    return compare(
        f"treatment plan, {pages} pages with chart",
        lambda: plan.treatment_plan(content),
        lambda: _bare(content, pages),
        against="bare ReportLab story with rl_accel, same words and pages",
        goal=1.3,
        rounds=rounds,
    )


def _bare(content: object, pages: int) -> bytes:
    from reportlab.pdfbase.pdfmetrics import getRegisteredFontNames

    font = next(name for name in getRegisteredFontNames() if "Sans" in name)
    body = ParagraphStyle("body", fontName=font, fontSize=9.5, leading=13.5)
    said = [text for _, text in texts(content)]
    story: list[Flowable] = [_Path()]
    share = len(said) // pages + 1
    for page in range(pages):
        part = said[page * share : (page + 1) * share]
        story += [Paragraph(text.replace("<", ""), body) for text in part[: share // 2]]
        rows = [[Paragraph(text.replace("<", ""), body), "x", "y"] for text in part[share // 2 :]]
        story += [Table(rows)] if rows else []
        story.append(PageBreak())
    out = io.BytesIO()

    class Embedded(Canvas):
        def __init__(self, *given: object, **named: object) -> None:
            super().__init__(*given, **{**named, "initialFontName": font})  # type: ignore[arg-type]

    SimpleDocTemplate(out, pagesize=A4).build(story, canvasmaker=Embedded)
    return out.getvalue()
