"""One of a few ways to go on: what it is called, and in a sentence what comes of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui import icons
from keta_desk.ui.parts.button import PaintedButton
from keta_desk.ui.theme import grown, look

PAD, ICON, DOT = 14, 20, 18


class ChoiceCard(PaintedButton):
    """A card that can be chosen; which one is told by its border and by the filled dot."""

    def __init__(self, icon: str, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._icon, self._words = icon, words
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleDescription(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str) -> None:
        """Say something else of what comes of it."""
        self._words = words
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title = QFontMetrics(look().font("strong")).height()
        room = QRect(0, 0, max(width - self._left() - PAD - DOT - PAD, 80), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return title + QFontMetrics(look().font("caption")).boundingRect(room, flags, self._words).height() + 2 * PAD

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def _left(self) -> int:
        return PAD + grown(ICON) + PAD

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        edge = "focus" if focused else "accent" if chosen else "line_strong"
        painter.setPen(QPen(look().colour(edge), 2 if focused or chosen else 1))
        painter.setBrush(look().colour("hover" if self.underMouse() and not chosen else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        ink = look().colour("accent" if chosen else "ink_2")
        drawn = icons.pixmap(self._icon, ink, grown(ICON), self.devicePixelRatioF())
        painter.drawPixmap(QPointF(PAD, PAD), drawn)
        self._paint_words(painter)
        self._paint_dot(painter)

    def _paint_words(self, painter: QPainter) -> None:
        room = QRect(self._left(), PAD, self.width() - self._left() - PAD - DOT - PAD, self.height() - 2 * PAD)
        painter.setFont(look().font("strong"))
        painter.setPen(look().colour("ink" if self.isEnabled() else "disabled"))
        painter.drawText(room, Qt.AlignmentFlag.AlignTop, self.text())
        top = painter.fontMetrics().height()
        painter.setFont(look().font("caption"))
        painter.setPen(look().colour("ink_2" if self.isEnabled() else "disabled"))
        painter.drawText(room.adjusted(0, top, 0, 0), int(Qt.TextFlag.TextWordWrap), self._words)

    def _paint_dot(self, painter: QPainter) -> None:
        box = QRectF(self.width() - PAD - DOT, PAD + 1, DOT, DOT).adjusted(1, 1, -1, -1)
        painter.setBrush(look().colour("surface"))
        painter.setPen(QPen(look().colour("accent" if self.isChecked() else "field_border"), 1.5))
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("accent"))
            painter.drawEllipse(box.adjusted(4, 4, -4, -4))
