"""How hard a passphrase is to guess: four bars, a word, and a colour that is never alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from keta_desk.domain.passphrases import SHORTEST, spelled, strength
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import look

BARS = 4


@dataclass(frozen=True, slots=True)
class Grade:
    """How many bars, in which colour, with which word and icon."""

    bars: int
    colour: str
    words: str
    icon: str


def said(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate("Strength", text)


def grade(text: str, familiar: tuple[str, ...]) -> Grade | None:
    """Grade what was typed; None for nothing."""
    if not text.strip():
        return None
    if len(spelled(text)) < SHORTEST:
        more = SHORTEST - len(spelled(text))
        return Grade(1, "caution", said("{0} more characters are needed").format(more), "triangle")
    score = strength(text, familiar=familiar)
    if score <= 1:
        return Grade(1, "danger", said("Would be guessed soon"), "octagon")
    if score == 2:
        return Grade(2, "caution", said("Could be guessed with patience"), "triangle")
    return Grade(3, "ok", said("Hard to guess"), "check-circle") if score == 3 else _best()


def _best() -> Grade:
    return Grade(BARS, "ok", said("Very hard to guess"), "check-circle")


class Bars(QWidget):
    """Four bars, so many of them filled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars, self._colour = 0, "ok"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: int, colour: str) -> None:
        """Fill so many bars."""
        self._bars, self._colour = bars, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(156, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in range(BARS):
            painter.setBrush(look().colour(self._colour if bar < self._bars else "line"))
            painter.drawRoundedRect(QRectF(bar * 40, 0, 36, 6), 3, 3)


class StrengthLine(QWidget):
    """Shows a grade; empty while nothing is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars, self._icon, self.words = Bars(), IconLabel("check-circle", "ok", 14), Label("", "caption", wrap=True)
        self._icon.setVisible(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.bars)
        row.addSpacing(4)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)

    def show_grade(self, found: Grade | None) -> None:
        """Show how hard to guess it is."""
        self._icon.setVisible(found is not None)
        self.bars.show_bars(found.bars if found else 0, found.colour if found else "ok")
        self.words.setText(found.words if found else "")
        if found is not None:
            self._icon.show_icon(found.icon, found.colour)
