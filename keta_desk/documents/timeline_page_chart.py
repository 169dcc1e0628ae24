"""The timeline of a course on paper: black only, told apart by dash, fill, hatching and sign, so that a fax keeps it.

The geometry is `domain.response_timeline`; this is its painter for ReportLab.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reportlab.lib.colors import Color, white
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from keta_desk.documents.fonts import SANS, SANS_BOLD, cleaned
from keta_desk.documents.layout import GREY_FILL, GREY_RULE, INK, INK_2, draw_line, wide
from keta_desk.domain.response_timeline import timeline_chart
from keta_desk.domain.response_timeline_values import (
    Boxes,
    CourseInputs,
    Marks,
    Strokes,
    TimelineDrawing,
    TimelineShape,
    stretch_of,
)
from keta_desk.domain.response_timeline_words import printed_words
from keta_desk.domain.response_values import ChartSize, Label, Line

TEXT_PT = 7.6
LEAST_H = 200.0
APART_PT = 3.0


@dataclass(frozen=True, slots=True)
class Look:
    """How shapes of a role are drawn; no stroke or no fill where the colour is None. `hatches` are slants of lines."""

    stroke: Color | None = INK
    width: float = 0.9
    dash: tuple[float, ...] = ()
    fill: Color | None = None
    hatches: tuple[int, ...] = ()
    sign: str = "circle"


_BARE = Look(stroke=None, fill=INK)
LOOKS = {
    "window": Look(stroke=None, fill=GREY_FILL),
    "grid": Look(stroke=GREY_RULE, width=0.4),
    "axis.line": Look(width=0.6),
    "axis.tick": Look(width=0.6),
    "today.line": Look(),
    "response.line": Look(width=0.6, dash=(0.9, 2.7)),
    "remission.line": Look(width=0.6, dash=(0.9, 2.7)),
    "talk.join": Look(width=1.1),
    "talk.join.before": Look(width=0.9, dash=(2.0, 1.6)),
    "phq9.line": Look(width=1.4),
    "phq9.marker": _BARE,
    "gad7.line": Look(width=1.1, dash=(4.2, 2.6)),
    "gad7.marker": Look(fill=white, sign="square"),
    "pcl5.line": Look(width=1.1, dash=(1.2, 1.8)),
    "pcl5.marker": Look(fill=white, sign="triangle"),
    "wsas.line": Look(width=1.1, dash=(8.0, 2.0)),
    "wsas.marker": Look(sign="plus"),
    "other.line": Look(width=1.1, dash=(0.6, 1.2)),
    "other.marker": Look(sign="bar"),
    "dose.0": Look(fill=white, hatches=(1,)),
    "dose.1": Look(fill=white, hatches=(-1,)),
    "dose.2": Look(fill=white, hatches=(1, -1)),
    "dose.3": Look(fill=GREY_FILL),
    "dose.planned": Look(fill=white, dash=(3.0, 2.0)),
    "dose.missed": Look(width=1.2, sign="cross"),
    "peak.bar": _BARE,
    "pressure": _BARE,
    "pressure.over": _BARE,
    "pressure.home": Look(fill=white),
    "pressure.warning": Look(stroke=None, fill=INK, sign="triangle"),
    "talk.window": Look(stroke=None, fill=GREY_FILL),
    "talk.integration": _BARE,
    "talk.booked": Look(fill=white),
    "talk.preparation": Look(stroke=None, fill=INK, sign="triangle"),
    "mood.mood": _BARE,
    "mood.check-in": Look(fill=white),
    "mood.stressor": Look(stroke=None, fill=INK, sign="triangle"),
    "span.phases.0": Look(stroke=None, fill=GREY_FILL),
    "span.phases.1": Look(width=0.5, fill=white),
    "span.consent": Look(width=0.6, fill=white),
    "span.events": Look(width=0.6, fill=white),
    "end.stopped": Look(width=1.1, sign="cross"),
    "end.life-event": Look(stroke=None, fill=INK, sign="diamond"),
    "end.consent-over": Look(width=1.2, sign="bar"),
    "end.consent-withdrawn": Look(width=1.1, sign="cross"),
}
_CORNERS = {
    "square": ((-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)),
    "triangle": ((-1.0, -0.9), (1.0, -0.9), (0.0, 1.0)),
    "diamond": ((-1.0, 0.0), (0.0, -1.0), (1.0, 0.0), (0.0, 1.0)),
}
_CROSSED = {
    "cross": (((-1.0, -1.0), (1.0, 1.0)), ((-1.0, 1.0), (1.0, -1.0))),
    "plus": (((-1.0, 0.0), (1.0, 0.0)), ((0.0, -1.0), (0.0, 1.0))),
    "bar": (((0.0, -1.0), (0.0, 1.0)),),
}


@lru_cache(maxsize=4096)
def measured(text: str, size: float, strong: bool) -> float:
    """Return the width of a label in points."""
    return wide([(cleaned(text), SANS_BOLD if strong else SANS, INK)], size)


def look_of(role: str) -> Look:
    """Return how a role is drawn; the marks of routes are their own signs, a prorated total is hollow and small."""
    name, _, kind = role.partition(".")
    if name == "way":
        return Look(stroke=INK, width=0.7, fill=INK, sign=kind)
    if kind == "prorated":
        return Look(fill=white, width=0.9, sign="diamond")
    return LOOKS[role]


class TimelineChart(Flowable):  # type: ignore[misc, unused-ignore]
    """The timeline as a part of a page: it takes the height there is, but for what is `kept` for its caption."""

    def __init__(self, inputs: CourseInputs, width: float, kept: float) -> None:
        super().__init__()
        self._inputs, self._kept = inputs, kept
        self.width, self.height = width, LEAST_H

    def wrap(self, _avail_width: float, avail_height: float) -> tuple[float, float]:
        """Take what height is left on the page."""
        self.height = max(avail_height - self._kept, LEAST_H)
        return self.width, self.height

    def drawing(self) -> TimelineDrawing:
        """Return the whole course, laid out for the page."""
        stretch = stretch_of(self._inputs.course_days, self._inputs.today)
        size = ChartSize(self.width, self.height, TEXT_PT)
        return timeline_chart(self._inputs, stretch, size, printed_words(self._inputs.today), measure=measured)

    def draw(self) -> None:
        """Paint the drawing; its y runs down, the page's up."""
        canvas: Canvas = self.canv
        drawing = self.drawing()
        canvas.setLineCap(0)
        canvas.setLineJoin(1)
        moving = [shape for lane in drawing.lanes for shape in lane.moving]
        still = [shape for lane in drawing.lanes for shape in lane.still]
        behind = [shape for shape in moving if shape.role == "window"]
        today = [shape for shape in drawing.axis if shape.role == "today.line"]
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(drawing.left, 0, self.width - drawing.left, self.height)
        canvas.clipPath(clip, stroke=0, fill=0)
        front = [shape for shape in moving if shape.role != "window"]
        across = [shape for shape in still if isinstance(shape, Line)]
        self._paint(canvas, (*behind, *across, *today, *front, *drawing.names_in_sight()))
        canvas.restoreState()
        self._paint(canvas, [shape for shape in still if not isinstance(shape, Line)])
        self._paint(canvas, [shape for shape in drawing.axis if shape.role != "today.line"])

    def _paint(self, canvas: Canvas, shapes: Iterable[TimelineShape]) -> None:
        for shape in shapes:
            if isinstance(shape, Label):
                self._label(canvas, shape)
                continue
            look, path = look_of(shape.role), canvas.beginPath()
            self._trace(path, shape, look)
            if look.stroke is not None:
                canvas.setStrokeColor(look.stroke)
                canvas.setLineWidth(look.width)
                canvas.setDash(list(look.dash))
            if look.fill is not None:
                canvas.setFillColor(look.fill)
            canvas.drawPath(path, stroke=int(look.stroke is not None), fill=int(look.fill is not None))
            if look.hatches and isinstance(shape, Boxes):
                self._hatch(canvas, shape.boxes, look.hatches)

    def _trace(self, path: PDFPathObject, shape: TimelineShape, look: Look) -> None:
        high = self.height
        match shape:
            case Boxes():
                for x, y, width, height in shape.boxes:
                    path.rect(x, high - y - height, width, height)
            case Strokes():
                for x, y, to_x, to_y in shape.lines:
                    _run(path, [(x, high - y), (to_x, high - to_y)])
            case Line():
                _run(path, [(x, high - y) for x, y in shape.points])
            case Marks():
                for x, y in shape.points:
                    _sign(path, look.sign, x, high - y, shape.size / 2)

    def _hatch(self, canvas: Canvas, boxes: Sequence[tuple[float, float, float, float]], slants: Sequence[int]) -> None:
        """Rule each box with slanted lines, cut off at its edges; bars too thin for it stay plain."""
        path = canvas.beginPath()
        for x, y, width, height in boxes:
            if width > APART_PT:
                for slant in slants:
                    _rule(path, (x, self.height - y - height, width, height), slant)
        canvas.setLineWidth(0.5)
        canvas.setDash([])
        canvas.drawPath(path, stroke=1, fill=0)

    def _label(self, canvas: Canvas, label: Label) -> None:
        font = SANS_BOLD if label.strong else SANS
        ink = INK_2 if label.role in ("axis.label", "axis.day", "threshold.label") else INK
        width = measured(label.text, label.size, label.strong)
        x = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
        draw_line(canvas, (x, self.height - label.y), [(cleaned(label.text), font, ink)], label.size)


def _run(path: PDFPathObject, points: Sequence[tuple[float, float]]) -> None:
    path.moveTo(*points[0])
    for x, y in points[1:]:
        path.lineTo(x, y)


def _sign(path: PDFPathObject, sign: str, x: float, y: float, half: float) -> None:
    corners = _CORNERS.get(sign, ())
    if corners:
        _run(path, [(x + right * half, y + up * half) for right, up in corners])
        path.close()
    for (left, down), (right, up) in _CROSSED.get(sign, ()):
        path.moveTo(x + left * half, y + down * half)
        path.lineTo(x + right * half, y + up * half)
    if sign == "circle":
        path.circle(x, y, half)


def _rule(path: PDFPathObject, box: tuple[float, float, float, float], slant: int) -> None:
    """Trace slanted lines through a box: up to the right for 1, down for -1."""
    left, low, width, height = box
    shift = -width + APART_PT
    while shift < height:
        start, end = max(0.0, -shift), min(width, height - shift)
        if slant > 0:
            path.moveTo(left + start, low + start + shift)
            path.lineTo(left + end, low + end + shift)
        else:
            path.moveTo(left + width - start, low + start + shift)
            path.lineTo(left + width - end, low + end + shift)
        shift += APART_PT
