"""The dose-response chart on paper: black only, told apart by dash, fill and hatching, so that a fax keeps its meaning.

The geometry is `domain.response_chart`; this is its painter for ReportLab, one path for each run of equal shapes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.lib.colors import Color, white
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from keta_desk.documents.fonts import SANS, SANS_BOLD
from keta_desk.documents.layout import GREY_FILL, GREY_RULE, INK, INK_2, Text, para
from keta_desk.domain.response_chart import (
    Box,
    ChartInputs,
    ChartSize,
    Label,
    Lane,
    Line,
    Mark,
    Shape,
    response_chart,
)
from keta_desk.domain.response_words import kinds_sentence, spoken_day

TEXT_PT = 8.75
HATCH_APART_PT = 3.4
TWO_LANES_PT, FOUR_LANES_PT = 205.0, 243.0


@dataclass(frozen=True, slots=True)
class Look:
    """How shapes of a role are painted; no stroke or no fill where the colour is None."""

    stroke: Color | None = INK
    width: float = 0.9
    dash: tuple[float, ...] = ()
    fill: Color | None = None
    hatched: bool = False
    square: bool = False


LOOKS = {
    "window": Look(stroke=None, fill=GREY_FILL),
    "grid": Look(stroke=GREY_RULE, width=0.5),
    "axis.line": Look(),
    "response.line": Look(dash=(0.9, 2.7)),
    "remission.line": Look(dash=(0.9, 2.7)),
    "phq9.line": Look(width=1.4),
    "phq9.marker": Look(stroke=None, fill=INK),
    "gad7.line": Look(width=1.2, dash=(4.2, 2.6)),
    "gad7.marker": Look(width=1.1, fill=white, square=True),
    "dose.bar": Look(fill=white, hatched=True),
    "dose.planned": Look(fill=white, dash=(3.0, 2.0)),
    "dose.missed": Look(fill=white, square=True),
    "acute.bar": Look(stroke=None, fill=INK),
    "acute.warning": Look(stroke=None, fill=INK),
    "integration.window": Look(stroke=None, fill=GREY_FILL),
    "integration.ahead": Look(fill=white, dash=(3.0, 2.0)),
    "integration.join": Look(width=1.1),
    "integration.held": Look(stroke=None, fill=INK),
    "integration.booked": Look(width=1.1, fill=white),
    "today.line": Look(),
}
QUIET_LABELS = frozenset({"axis.label", "axis.day", "acute.pressure", "lane.empty"})


def measured(text: str, size: float, strong: bool) -> float:
    """Return the width of a label in points."""
    return stringWidth(text, SANS_BOLD if strong else SANS, size)


class ResponseChart(Flowable):  # type: ignore[misc, unused-ignore]
    """The chart as a part of a page."""

    def __init__(self, inputs: ChartInputs, width: float, lanes: Sequence[Lane] | None = None) -> None:
        super().__init__()
        shown = tuple(lanes) if lanes is not None else inputs.lanes()
        self.width, self.height = width, FOUR_LANES_PT if len(shown) > 2 else TWO_LANES_PT
        self.drawing = response_chart(inputs, ChartSize(width, self.height, TEXT_PT), lanes=shown, measure=measured)
        self.spaceBefore = 2.0

    def draw(self) -> None:
        """Paint the drawing; its y runs down, the page's up."""
        canvas: Canvas = self.canv
        canvas.setLineCap(0)
        canvas.setLineJoin(1)
        for role, shapes in groupby(self.drawing.shapes, key=lambda shape: shape.role):
            run = list(shapes)
            if isinstance(run[0], Label):
                self._labels(canvas, run)
            else:
                self._shapes(canvas, LOOKS[role], run)

    def _shapes(self, canvas: Canvas, look: Look, shapes: Sequence[Shape]) -> None:
        path = canvas.beginPath()
        for shape in shapes:
            self._trace(path, shape, look)
        if look.stroke is not None:
            canvas.setStrokeColor(look.stroke)
            canvas.setLineWidth(look.width)
            canvas.setDash(list(look.dash))
        if look.fill is not None:
            canvas.setFillColor(look.fill)
        canvas.drawPath(path, stroke=int(look.stroke is not None), fill=int(look.fill is not None))
        if look.hatched:
            self._hatch(canvas, [shape for shape in shapes if isinstance(shape, Box) and shape.width > HATCH_APART_PT])

    def _trace(self, path: PDFPathObject, shape: Shape, look: Look) -> None:
        if isinstance(shape, Line):
            (x, y), *more = shape.points
            path.moveTo(x, self.height - y)
            for x, y in more:
                path.lineTo(x, self.height - y)
        elif isinstance(shape, Box):
            path.rect(shape.x, self.height - shape.y - shape.height, shape.width, shape.height)
        elif isinstance(shape, Mark) and look.square:
            side = shape.size * 0.86
            path.rect(shape.x - side / 2, self.height - shape.y - side / 2, side, side)
        elif isinstance(shape, Mark):
            path.circle(shape.x, self.height - shape.y, shape.size / 2)

    def _hatch(self, canvas: Canvas, boxes: Sequence[Box]) -> None:
        """Rule each box with slanted lines, cut off at its edges."""
        path = canvas.beginPath()
        for box in boxes:
            low, high = self.height - box.y - box.height, self.height - box.y
            left, right = box.x, box.x + box.width
            shift = low - right + HATCH_APART_PT
            while shift < high - left:
                start, end = max(left, low - shift), min(right, high - shift)
                path.moveTo(start, start + shift)
                path.lineTo(end, end + shift)
                shift += HATCH_APART_PT
        canvas.setLineWidth(0.6)
        canvas.drawPath(path, stroke=1, fill=0)

    def _labels(self, canvas: Canvas, labels: Sequence[Shape]) -> None:
        for label in labels:
            if isinstance(label, Label):
                canvas.setFillColor(INK_2 if label.role in QUIET_LABELS else INK)
                canvas.setFont(SANS_BOLD if label.strong else SANS, label.size)
                wide = measured(label.text, label.size, label.strong)
                x = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
                canvas.drawString(x, self.height - label.y, label.text)


def caption(inputs: ChartInputs, note: str = "") -> Text:
    """Say what shading, dots and marks of the chart mean."""
    said = []
    if inputs.doses:
        said.append("Shaded: the 14 days after each dose.")
    if inputs.phq9 and inputs.phq9_baseline:
        remission = ", remission (under 5)" if inputs.remission_counts else ""
        said.append(f"Dotted: response ({inputs.response_at} or less){remission} on PHQ-9.")
    if any(point.prorated for point in (*inputs.phq9, *inputs.gad7)):
        days = dict.fromkeys(spoken_day(one.on) for one in (*inputs.phq9, *inputs.gad7) if one.prorated)
        said.append(f"Prorated, since answers are missing: {', '.join(days)}.")
    said += [kinds_sentence(inputs)] if inputs.kinds() else []
    if inputs.acute:
        said.append("Peak: strongest effect and highest blood pressure.")
    if inputs.integrations:
        said.append("Integration: dot held, ring booked.")
    return para(" ".join([*said, note.strip()]), "small")
