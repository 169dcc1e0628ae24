"""Chips: a word in a rounded field, 22 pixels high. Tint means state, outline means fact, accent means stage."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui import icons
from keta_desk.ui.parts.button import PaintedButton
from keta_desk.ui.theme import grown, look

HEIGHT = 22  # at the usual size of text
TARGET = 28
PAD, GAP, ICON = 8, 5, 13
_COLOURS = {  # kind: (fill, border, icon and word)
    "fact": ("surface", "line_strong", "ink_2"),
    "grey": ("hover", "hover", "ink_2"),
    "stage": ("accent_tint", "accent_edge", "accent"),
    "ok": ("ok_tint", "ok_edge", "ok"),
    "caution": ("caution_tint", "caution_edge", "caution"),
    "danger": ("danger_tint", "danger_edge", "danger"),
    "window": ("window_tint", "window_edge", "window"),
}


@dataclass(frozen=True, slots=True)
class ChipWords:
    """What a chip says; `kind` is one of fact, grey, stage, ok, caution, danger, window."""

    text: str
    kind: str = "fact"
    icon: str = ""
    leads: str = ""
    """Where a chip leads that can be pressed: the id of a section or sheet of the chart, '' for nowhere."""


def chip_height() -> int:
    """Return how high a chip is: it grows with the text."""
    return grown(HEIGHT)


def chip_width(words: ChipWords) -> int:
    """Return the width in pixels that a chip takes."""
    text = QFontMetrics(look().font("caption")).horizontalAdvance(words.text)
    return text + 2 * PAD + 2 + (grown(ICON) + GAP if words.icon else 0)


def paint_chip(painter: QPainter, at: QRect, words: ChipWords) -> None:
    """Paint a chip at the left of `at`, in the middle of its height; it gives way to the width there is."""
    fill, edge, ink = _COLOURS[words.kind]
    width, height = min(chip_width(words), at.width()), chip_height()
    box = QRectF(at.x() + 0.5, at.y() + (at.height() - height) // 2 + 0.5, width - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look().colour(edge), look().edge_px if edge.endswith("_edge") else 1))
    painter.setBrush(look().colour(fill))
    painter.drawRoundedRect(box, height / 2 - 0.5, height / 2 - 0.5)
    x = box.x() + PAD
    if words.icon:
        device = painter.device()
        scale = device.devicePixelRatioF() if device is not None else 1.0
        side = grown(ICON)
        drawn = icons.pixmap(words.icon, look().colour(ink), side, scale)
        painter.drawPixmap(QPointF(round(x), round(box.center().y() - side / 2)), drawn)
        x += side + GAP
    painter.setFont(look().font("caption"))
    painter.setPen(look().colour(ink))
    room = QRectF(x, box.y() - 0.5, box.right() - PAD + 2 - x, height)
    shown = painter.fontMetrics().elidedText(words.text, Qt.TextElideMode.ElideRight, round(room.width()))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.restore()


class Chip(QWidget):
    """A chip as a widget."""

    def __init__(self, words: ChipWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.say(words)

    def say(self, words: ChipWords) -> None:
        """Say something else."""
        self._words = words
        self.setAccessibleName(words.text)
        self.setToolTip(words.text)
        self.updateGeometry()
        self.update()

    def kind(self) -> str:
        """Return what kind of thing it says."""
        return self._words.kind

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._words), chip_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(chip_width(self._words), 60), chip_height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(QPainter(self), self.rect(), self._words)


class LinkChip(PaintedButton):
    """A chip that leads somewhere: as high as a target, painted like any other, with a ring while it has the focus."""

    def __init__(self, words: ChipWords, parent: QWidget | None = None) -> None:
        super().__init__(words.text, parent)
        self._words = words
        self.setToolTip(words.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def kind(self) -> str:
        """Return what kind of thing it says."""
        return self._words.kind

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._words), grown(TARGET))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(chip_width(self._words), 60), grown(TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._words)
        if self.hasFocus() or self.underMouse():
            high = chip_height()
            ring = QRectF(1, (self.height() - high) // 2 + 1, self.width() - 2, high - 2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look().colour("focus" if self.hasFocus() else "ink_3"), 2 if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, high / 2 - 1, high / 2 - 1)
