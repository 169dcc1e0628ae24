"""QPainter's side of the timeline: shapes of `domain.response_timeline` made ready once, then painted in few calls.

Pens, polygons and laid-out words are kept as long as the drawing stands. Thick lines are drawn segment by segment and
markers are stamped from one picture: a thick smooth path costs ten times as much.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QPolygonF,
    QStaticText,
)

from keta_desk.domain.response_timeline_values import Boxes, Marks, Strokes, TimelineShape
from keta_desk.domain.response_values import Label, Line
from keta_desk.ui.parts.chart_paint import label_font
from keta_desk.ui.theme import look, tokens

Op = Callable[[QPainter], None]
FEW = 60
"""So many boxes have round corners and windows that fade; more stand so close that neither could be seen."""
_HATCHES = {
    "dose.1": Qt.BrushStyle.BDiagPattern,
    "dose.2": Qt.BrushStyle.DiagCrossPattern,
    "dose.3": Qt.BrushStyle.Dense6Pattern,
}
_LINES: dict[str, tuple[str, float, tuple[float, ...]]] = {
    "grid": ("grid", 1, ()),
    "axis.line": ("line_strong", 1, ()),
    "axis.tick": ("line_strong", 1, ()),
    "response.line": ("line_strong", 1, (3, 3)),
    "remission.line": ("line_strong", 1, (3, 3)),
    "today.line": ("ink", 1.2, ()),
    "talk.join": ("window", 1.6, ()),
    "talk.join.before": ("accent", 1.4, (3, 2)),
}
_TEXTS = {
    "threshold.label": "ink_2",
    "dose.label": "ink",
    "peak.label": "ink",
    "dose.missed.label": "caution",
    "span.label": "ink",
    "event.label": "ink_2",
    "stressor.label": "caution",
}
_SIGNS: dict[str, tuple[str, str, bool]] = {  # role: shape, colour, filled
    "dose.missed": ("cross", "caution", False),
    "pressure.warning": ("triangle", "caution", True),
    "talk.integration": ("circle", "window", True),
    "talk.booked": ("circle", "window", False),
    "talk.preparation": ("triangle", "accent", True),
    "mood.mood": ("circle", "c_sed", True),
    "mood.check-in": ("circle", "ink_3", False),
    "mood.stressor": ("triangle", "caution", True),
    "end.stopped": ("cross", "ink_2", False),
    "end.life-event": ("diamond", "ink_2", True),
    "end.consent-over": ("bar", "ink_2", True),
    "end.consent-withdrawn": ("cross", "danger", False),
}
_SERIES_SIGNS = {"circle": "circle", "square": "square", "triangle": "triangle", "plus": "plus", "bar": "bar"}


@dataclass(frozen=True, slots=True)
class Fill:
    """How boxes of a role are filled and edged."""

    brush: QBrush
    pen: QPen
    radius: float = 2.0


def ready(shapes: Iterable[TimelineShape], ratio: float) -> list[Op]:
    """Make shapes ready to be painted on a surface with so many pixels to one of the screen's."""
    made: list[Op] = []
    labels: list[Label] = []
    for shape in shapes:
        match shape:
            case Boxes():
                made.append(_boxes(shape))
            case Marks():
                made.append(_marks(shape, ratio))
            case Strokes():
                made.append(_strokes(shape.role, [QLineF(*line) for line in shape.lines]))
            case Line():
                made.append(_line(shape))
            case Label():
                labels.append(shape)
    return [*made, *(_labels(labels))]


def paint(painter: QPainter, made: Sequence[Op]) -> None:
    """Paint what was made ready, back to front."""
    for one in made:
        one(painter)


def _boxes(shape: Boxes) -> Op:
    rects = [QRectF(*box) for box in shape.boxes]
    if shape.role == "window":
        return _windows(rects)
    fill = _fill(shape.role)
    if len(rects) > FEW or not fill.radius:
        rects = [rect for rect in rects if rect.height() > 0]

        def plain(painter: QPainter) -> None:
            painter.setPen(fill.pen)
            painter.setBrush(fill.brush)
            painter.drawRects(rects)

        return plain

    def rounded(painter: QPainter) -> None:
        painter.setPen(fill.pen)
        painter.setBrush(fill.brush)
        for rect in rects:
            painter.drawRoundedRect(rect, fill.radius, fill.radius)

    return rounded


def _windows(rects: Sequence[QRectF]) -> Op:
    """Fade each window out to its end; so many that none could be told from the next are one quiet ground."""
    peak = tokens()["chart"]["dose"]["window_peak_alpha"]
    begins, ends, flat = look().mix("window", peak), look().mix("window", 0.04), look().mix("window", peak / 2)
    brushes = []
    for rect in rects if len(rects) <= FEW else ():
        fade = QLinearGradient(rect.left(), 0, rect.right(), 0)
        fade.setColorAt(0, begins)
        fade.setColorAt(1, ends)
        brushes.append(QBrush(fade))

    def fading(painter: QPainter) -> None:
        for rect, brush in zip(rects, brushes, strict=False):
            painter.fillRect(rect, brush)
        if not brushes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(flat)
            painter.drawRects(rects)

    return fading


def _fill(role: str) -> Fill:
    none = QPen(Qt.PenStyle.NoPen)
    if role in _HATCHES:
        return Fill(QBrush(look().colour("c_bar"), _HATCHES[role]), QPen(look().colour("c_bar"), 1.2))
    if role == "dose.planned":
        pen = QPen(look().colour("c_planned"), 1.5)
        pen.setDashPattern([2.4, 1.8])
        return Fill(QBrush(look().colour("surface")), pen)
    plain = {
        "peak.bar": ("c_diss", ""),
        "pressure": ("c_bp", ""),
        "pressure.over": ("caution", ""),
        "pressure.home": ("surface", "c_bp"),
        "talk.window": ("window_tint", "window_mid"),
        "span.phases.0": ("accent_tint", ""),
        "span.phases.1": ("selected", ""),
        "span.consent": ("ok_tint", "ok"),
        "span.events": ("sunken", "line_strong"),
    }
    fill, edge = plain.get(role, ("c_bar", ""))
    return Fill(QBrush(look().colour(fill)), QPen(look().colour(edge), 1) if edge else none)


def _pen(role: str) -> QPen:
    if role in _LINES:
        colour, width, dash = _LINES[role]
    else:
        series = tokens()["chart"]["series"][role.partition(".")[0]]
        colour, width = f"c_{role.partition('.')[0]}", float(tokens()["stroke"]["chart_line"])
        dash = () if series["dash"] == "solid" else tuple(float(part) for part in series["dash"].split())
    pen = QPen(look().colour(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dash:
        pen.setDashPattern([part / width for part in dash])
    return pen


def _strokes(role: str, lines: list[QLineF]) -> Op:
    return _drawn(_pen(role), lines)


def _drawn(pen: QPen, lines: list[QLineF]) -> Op:

    def stroke(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.drawLines(lines)

    return stroke


def _line(shape: Line) -> Op:
    pen = _pen(shape.role)
    if shape.role in _LINES:
        snapped = [QPointF(round(x) + 0.5, round(y) + 0.5) for x, y in shape.points]
        return _strokes(shape.role, [QLineF(one, two) for one, two in pairwise(snapped)])
    if pen.style() == Qt.PenStyle.SolidLine:
        points = [QPointF(x, y) for x, y in shape.points]
        return _drawn(pen, [QLineF(one, two) for one, two in pairwise(points)])
    solid = QPen(pen.color(), pen.widthF())
    solid.setCapStyle(Qt.PenCapStyle.FlatCap)
    return _drawn(solid, list(dashes(shape.points, [part * pen.widthF() for part in pen.dashPattern()])))


def dashes(points: Sequence[tuple[float, float]], pattern: Sequence[float]) -> Iterator[QLineF]:
    """Yield a line through points cut into dashes that run on around its corners."""
    part, left = 0, pattern[0]
    for (x, y), (to_x, to_y) in pairwise(points):
        length, at = hypot(to_x - x, to_y - y), 0.0
        while length - at > 1e-6:
            step = min(left, length - at)
            if part % 2 == 0:
                start, end = at / length, (at + step) / length
                yield QLineF(x + (to_x - x) * start, y + (to_y - y) * start, x + (to_x - x) * end, y + (to_y - y) * end)
            at, left = at + step, left - step
            if left <= 1e-6:
                part = (part + 1) % len(pattern)
                left = pattern[part]


def _marks(shape: Marks, ratio: float) -> Op:
    name, _, kind = shape.role.partition(".")
    series = tokens()["chart"]["series"].get(name)
    if shape.role in _SIGNS:
        sign, colour, filled = _SIGNS[shape.role]
    elif series is not None:
        sign, colour, filled = _SERIES_SIGNS.get(series["marker"], "circle"), f"c_{name}", False
    else:
        sign, colour, filled = kind, "ink_2", True
    stamp = _stamp(sign, look().colour(colour), shape.size, ratio, filled=filled, struck=kind == "prorated")
    stamp.setDevicePixelRatio(ratio)
    half = stamp.deviceIndependentSize().width() / 2
    places = [QPointF(round((x - half) * ratio) / ratio, round((y - half) * ratio) / ratio) for x, y in shape.points]

    def stamped(painter: QPainter) -> None:
        for place in places:
            painter.drawPixmap(place, stamp)

    return stamped


def _stamp(sign: str, colour: QColor, size: float, ratio: float, *, filled: bool, struck: bool) -> QPixmap:
    """Return one marker as a picture of its own, in the pixels of the surface it is stamped on."""
    side = size + 3.0
    picture = QPixmap(max(round(side * ratio), 1), max(round(side * ratio), 1))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(ratio, ratio)
    painter.translate(side / 2, side / 2)
    width = min(1.8, max(size * 0.3, 0.8))
    painter.setPen(QPen(colour, width))
    painter.setBrush(colour if filled else look().colour("surface"))
    path = _sign_path(sign, size / 2)
    if sign in ("cross", "plus", "bar"):
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if struck:
        painter.drawLine(QPointF(-size / 2, size / 2), QPointF(size / 2, -size / 2))
    painter.end()
    return picture


def _sign_path(sign: str, half: float) -> QPainterPath:
    path = QPainterPath()
    corners = {
        "triangle": ((-half, half * 0.9), (half, half * 0.9), (0.0, -half)),
        "diamond": ((-half, 0.0), (0.0, half), (half, 0.0), (0.0, -half)),
        "square": tuple((x * half * 0.9, y * half * 0.9) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))),
    }
    strokes = {
        "cross": (((-half, -half), (half, half)), ((-half, half), (half, -half))),
        "plus": (((-half, 0.0), (half, 0.0)), ((0.0, -half), (0.0, half))),
        "bar": (((0.0, -half), (0.0, half)),),
    }
    if sign in corners:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners[sign]]))
        path.closeSubpath()
    elif sign in strokes:
        for (x, y), (to_x, to_y) in strokes[sign]:
            path.moveTo(x, y)
            path.lineTo(to_x, to_y)
    else:
        path.addEllipse(QPointF(0, 0), half, half)
    return path


def _labels(labels: Sequence[Label]) -> list[Op]:
    """Lay out words once, those of one look together."""
    groups: dict[tuple[str, float, bool], list[Label]] = {}
    for label in labels:
        groups.setdefault((label.role, label.size, label.strong), []).append(label)
    made = []
    for (role, size, strong), some in groups.items():
        font = label_font(size, strong=strong)
        made.append(_flags(font, some) if role == "today.label" else _written(role, font, some))
    return made


def _flags(font: QFont, labels: Sequence[Label]) -> Op:
    def flags(painter: QPainter) -> None:
        for label in labels:
            paint_flag(painter, label.text, label.x, font, "ink")

    return flags


def paint_flag(painter: QPainter, words: str, x: float, font: QFont, ground: str) -> None:
    """Paint words on a dark ground at the top, around a place."""
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(words) + 12
    flag = QRectF(x - wide / 2, 0, wide, metrics.height() + 1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour(ground))
    painter.drawRoundedRect(flag, 4, 4)
    painter.setFont(font)
    painter.setPen(look().colour("surface"))
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, words)


def _written(role: str, font: QFont, labels: Sequence[Label]) -> Op:
    metrics = QFontMetricsF(font)
    texts = []
    for label in labels:
        wide = metrics.horizontalAdvance(label.text)
        x = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
        text = QStaticText(label.text)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        text.prepare(font=font)
        texts.append((QPointF(x, label.y - metrics.ascent()), text))
    colour = look().colour(_colour_of(role))

    def written(painter: QPainter) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        for at, text in texts:
            painter.drawStaticText(at, text)

    return written


def _colour_of(role: str) -> str:
    name = role.partition(".")[0]
    return f"c_{name}" if name in tokens()["chart"]["series"] else _TEXTS.get(role, "ink_3")
