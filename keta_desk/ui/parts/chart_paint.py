"""The painter of the dose-response chart: a look for each role of the shapes that `domain.response_chart` laid out."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QLinearGradient, QPainter, QPen, QPolygonF

from keta_desk.domain.response_labels import REMISSION_BELOW
from keta_desk.domain.response_values import Box, ChartInputs, Drawing, Label, Line, Mark, Shape
from keta_desk.ui.parts.chart_words import label_words, said
from keta_desk.ui.theme import grown, look, tokens

FLAG_H = 18  # at the usual size of text
_LINES = {  # role: (colour, width, dash in pixels)
    "axis.line": ("line_strong", 1.0, ()),
    "grid": ("grid", 1.0, ()),
    "response.line": ("line_strong", 1.0, (3, 3)),
    "remission.line": ("line_strong", 1.0, (3, 3)),
    "today.line": ("ink", 1.0, ()),
    "integration.join": ("window_mid", 1.5, ()),
}
_TEXTS = {  # role: colour; what is not named here is a caption
    "dose.label": "ink",
    "acute.label": "ink",
    "acute.over": "caution",
    "acute.note": "caution",
    "dose.missed.label": "caution",
    "phq9.label": "c_phq9",
    "gad7.label": "c_gad7",
}
_GROUNDED = frozenset(  # on a ground of their own: no line runs through them
    {"dose.label", "dose.missed.label", "acute.label", "acute.pressure", "acute.over", "acute.note"}
)
_OUTLINED = {"integration.window": (), "integration.ahead": (3.0, 2.0)}  # role: dash in pen widths


def flag_height() -> int:
    """Return the room above the drawing for the flag of today."""
    return grown(FLAG_H)


def paint(painter: QPainter, drawing: Drawing, inputs: ChartInputs) -> None:
    """Paint every shape, back to front; `inputs` are what was drawn."""
    is_named = any(shape.role == "threshold.label" for shape in drawing.shapes)
    for shape in _today_behind(drawing):
        match shape:
            case Box():
                _paint_box(painter, shape)
            case Line():
                _paint_line(painter, shape)
                if not is_named:
                    _name_line(painter, shape, inputs)
            case Mark():
                _paint_mark(painter, shape)
            case Label():
                _paint_label(painter, shape)


def _today_behind(drawing: Drawing) -> list[Shape]:
    """Paint the line of today right after the shaded windows, so that it strikes through no label."""
    windows = [shape for shape in drawing.shapes if shape.role == "window"]
    today = [shape for shape in drawing.shapes if shape.role == "today.line"]
    return [*windows, *today, *(shape for shape in drawing.shapes if shape.role not in ("window", "today.line"))]


def _paint_box(painter: QPainter, box: Box) -> None:
    at = QRectF(box.x, box.y, box.width, box.height)
    painter.setPen(Qt.PenStyle.NoPen)
    match box.role:
        case "window":
            fade = QLinearGradient(at.left(), 0, at.right(), 0)
            fade.setColorAt(0, look().mix("window", tokens()["chart"]["dose"]["window_peak_alpha"]))
            fade.setColorAt(1, look().mix("window", 0.04))
            painter.fillRect(at, fade)
        case "dose.planned":
            pen = QPen(look().colour("c_planned"), 1.5)
            pen.setDashPattern([2.4, 1.8])
            painter.setPen(pen)
            painter.setBrush(look().colour("surface"))
            painter.drawRoundedRect(at, 2, 2)
        case "integration.window" | "integration.ahead":
            pen = QPen(look().colour("window_mid"), 1)
            if _OUTLINED[box.role]:
                pen.setDashPattern(_OUTLINED[box.role])
            painter.setPen(pen)
            painter.setBrush(look().colour("window_tint"))
            painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        case _:
            painter.setBrush(look().colour("c_diss" if box.role == "acute.bar" else "c_bar"))
            painter.drawRoundedRect(at, 2, 2)


def _paint_line(painter: QPainter, line: Line) -> None:
    name = line.role.partition(".")[0]
    if line.role in _LINES:
        colour, width, dash = _LINES[line.role]
    else:
        series = tokens()["chart"]["series"][name]
        colour, width = f"c_{name}", float(tokens()["stroke"]["chart_line"])
        dash = () if series["dash"] == "solid" else tuple(int(part) for part in series["dash"].split())
    pen = QPen(look().colour(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        pen.setDashPattern([part / width for part in dash])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    is_straight = line.role in _LINES and line.role != "integration.join"
    points = [QPointF(round(x) + 0.5, round(y) + 0.5) if is_straight else QPointF(x, y) for x, y in line.points]
    painter.drawPolyline(QPolygonF(points))


def _name_line(painter: QPainter, line: Line, inputs: ChartInputs) -> None:
    """Name a threshold at its left end where the drawing has no label for it."""
    named = {
        "response.line": said("response ≤ {0}").format(inputs.response_at),
        "remission.line": said("remission < {0}").format(REMISSION_BELOW),
    }
    if line.role in named:
        painter.setFont(look().font("micro"))
        painter.setPen(look().colour("ink_3"))
        painter.drawText(QPointF(*line.points[0]) + QPointF(5, -4), named[line.role])


def _paint_mark(painter: QPainter, mark: Mark) -> None:
    name, _, kind = mark.role.partition(".")
    half, middle = mark.size / 2, QPointF(mark.x, mark.y)
    if name == "integration":
        painter.setPen(QPen(look().colour("window"), 1.6))
        painter.setBrush(look().colour("window" if kind == "held" else "surface"))
        painter.drawEllipse(middle, half, half)
        return
    if name in ("dose", "acute"):
        _paint_sign(painter, mark)
        return
    painter.setPen(QPen(look().colour(f"c_{name}"), 1.8))
    painter.setBrush(look().colour("surface"))
    if tokens()["chart"]["series"][name]["marker"] == "square":
        painter.drawRect(QRectF(mark.x - half * 0.9, mark.y - half * 0.9, mark.size * 0.9, mark.size * 0.9))
    else:
        painter.drawEllipse(middle, half, half)


def _paint_sign(painter: QPainter, mark: Mark) -> None:
    """Paint the cross of a dose not given, or the triangle of a limit crossed."""
    half, caution = mark.size / 2, look().colour("caution")
    if mark.role == "dose.missed":
        painter.setPen(QPen(caution, 1.8))
        painter.drawLine(QPointF(mark.x - half, mark.y - half), QPointF(mark.x + half, mark.y + half))
        painter.drawLine(QPointF(mark.x - half, mark.y + half), QPointF(mark.x + half, mark.y - half))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(caution)
    corners = ((-half, half), (half, half), (0.0, -half))
    painter.drawPolygon(QPolygonF([QPointF(mark.x + x, mark.y + y) for x, y in corners]))


def _paint_label(painter: QPainter, label: Label) -> None:
    painter.setFont(label_font(label.size, strong=label.strong))
    words = label_words(label.text)
    width = painter.fontMetrics().horizontalAdvance(words)
    x = label.x - {"start": 0.0, "middle": width / 2, "end": float(width)}[label.anchor]
    if label.role == "today.label":
        flag = QRectF(x - 6, label.y - flag_height(), width + 12, flag_height() - 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("ink"))
        painter.drawRoundedRect(flag, 4, 4)
        painter.setPen(look().colour("surface"))
        painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, words)
        return
    if label.role in _GROUNDED:
        ground = QRectF(x - 2, label.y - painter.fontMetrics().ascent(), width + 4, painter.fontMetrics().height() - 1)
        painter.fillRect(ground, look().colour("surface"))
    painter.setPen(look().colour(_TEXTS.get(label.role, "ink_3")))
    painter.drawText(QPointF(x, label.y), words)


def label_font(pixels: float, *, strong: bool) -> QFont:
    """Return the letters of a label of so many pixels."""
    font = QFont(look().font("micro", strong=strong))
    font.setPixelSize(round(pixels))
    return font


def measured(text: str, pixels: float, strong: bool) -> float:
    """Return the width of a label in pixels."""
    return QFontMetricsF(label_font(pixels, strong=strong)).horizontalAdvance(label_words(text))


def label_width(text: str, pixels: float, strong: bool) -> float:
    """Return the width in pixels of words that are in the language of the screen already."""
    return _width(text, round(pixels), strong, look())


@lru_cache(maxsize=4096)
def _width(text: str, pixels: int, strong: bool, worn: object) -> float:
    """Measure words once: the figures on a chart are the same few all over."""
    return _metrics(pixels, strong, worn).horizontalAdvance(text)


@lru_cache(maxsize=16)
def _metrics(pixels: int, strong: bool, _worn: object) -> QFontMetricsF:
    return QFontMetricsF(label_font(pixels, strong=strong))
