"""What the marks of a dose-response chart stand for, in one line; what has no room is left out, last first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui.theme import look, tokens

GAP, APART = 6, 16
Draw = Callable[[QPainter, float, float], None]
Item = tuple[str, str]
"""The mark (`phq9`, `gad7`, `dose`, `peak`, `window`, `held`) and its words."""


class Legend(QWidget):
    """Paints the marks with their words."""

    def __init__(self, items: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(words for _, words in items))

    def sizeHint(self) -> QSize:
        return QSize(400, QFontMetricsF(look().font("micro")).height().__ceil__() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look().font("micro"))
        metrics = QFontMetricsF(look().font("micro"))
        x, middle = 52.0, self.height() / 2
        for mark, words in self._items:
            wide, draw = _MARKS[mark]
            whole = wide + GAP + metrics.horizontalAdvance(words)
            if x + whole > self.width():
                return
            draw(painter, x, middle)
            painter.setPen(look().colour("ink_2"))
            room = QRectF(x + wide + GAP, 0, whole, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
            x += whole + APART


def _series(name: str) -> Draw:
    def draw(painter: QPainter, x: float, y: float) -> None:
        series, colour = tokens()["chart"]["series"][name], look().colour(f"c_{name}")
        pen = QPen(colour, 2)
        if series["dash"] != "solid":
            pen.setDashPattern([int(part) / 2 for part in series["dash"].split()])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, y), QPointF(x + 26, y))
        painter.setPen(QPen(colour, 1.8))
        painter.setBrush(look().colour("surface"))
        if series["marker"] == "square":
            painter.drawRect(QRectF(x + 9.8, y - 3.2, 6.4, 6.4))
        else:
            painter.drawEllipse(QPointF(x + 13, y), 3.4, 3.4)

    return draw


def _bar(colour: str) -> Draw:
    def draw(painter: QPainter, x: float, y: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour(colour))
        painter.drawRoundedRect(QRectF(x, y - 5, 9, 10), 2, 2)

    return draw


def _window(painter: QPainter, x: float, y: float) -> None:
    fade = QLinearGradient(x, 0, x + 28, 0)
    fade.setColorAt(0, look().mix("window", tokens()["chart"]["dose"]["window_peak_alpha"]))
    fade.setColorAt(1, look().mix("window", 0.04))
    painter.fillRect(QRectF(x, y - 5, 28, 10), fade)


def _held(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look().colour("window"))
    painter.drawEllipse(QPointF(x + 4.5, y), 4, 4)


_MARKS: dict[str, tuple[float, Draw]] = {
    "phq9": (26.0, _series("phq9")),
    "gad7": (26.0, _series("gad7")),
    "dose": (9.0, _bar("c_bar")),
    "peak": (9.0, _bar("c_diss")),
    "window": (28.0, _window),
    "held": (9.0, _held),
}
