"""The clock of a session: how long since the first dose, the expected course, and when vitals are next due."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.card import upright
from keta_desk.ui.parts.head_row import HeadRow
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.sessions.effect_curve import Course, EffectCurve
from keta_desk.ui.theme import grown, look

BAR_H = 4
BLANK = "\u2013:\u2013"


def hours(seconds: float) -> str:
    """Return a stretch of time as the clock shows it: `00:38:12`."""
    whole = max(0, int(seconds))
    return f"{whole // 3600:02}:{whole % 3600 // 60:02}:{whole % 60:02}"


def minutes(seconds: float) -> str:
    """Return a stretch of time in minutes and seconds: `01:48`."""
    whole = abs(int(seconds))
    return f"{whole // 60:02}:{whole % 60:02}"


class TimeBar(QWidget):
    """How much of the time between two slots is gone, in steps of a second."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share, self._colour = 0.0, "accent"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, colour: str) -> None:
        """Show a share from 0 to 1 in the colour of a token."""
        self._share, self._colour = max(0.0, min(1.0, share)), colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(148, grown(BAR_H))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, share in (("line", 1.0), (self._colour, self._share)):
            painter.setBrush(look().colour(colour))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * share, self.height()), 2, 2)


class ClockCard(QFrame):
    """Shows the clock large, the sketch of the course, and the countdown to the next vitals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.time = Label(hours(0), "timer")
        self.time.setAccessibleName(self.tr("Time since the first dose"))
        self.dose = Elided("", "second")
        self.curve = EffectCurve()
        self._no_curve = Label("", "quiet", wrap=True)
        self._next_title = Label(self.tr("Next vitals"), "second")
        self.left = Label(BLANK, "due")
        self.bar = TimeBar()
        self.rhythm = Elided("", "caption")
        row = HeadRow(gap=24)
        row.setContentsMargins(20, 8, 20, 8)
        self.setLayout(row)
        row.addLayout(_column(self.time, self.dose))
        middle = _column(self.curve, self._no_curve)
        row.addLayout(middle, 1)
        self._next, after = QWidget(), QHBoxLayout()
        after.setSpacing(24)
        after.addWidget(upright())
        beside = _column(self._next_title, self.left, self.bar, self.rhythm)
        self._next.setLayout(beside)
        self._next.setFixedWidth(grown(160))
        after.addWidget(self._next)
        row.addLayout(after)
        self.time.setMinimumWidth(self.time.fontMetrics().horizontalAdvance("00:00:00"))

    def show_dose(self, words: str) -> None:
        """Say what was given and when, or what is still to be done before the clock begins."""
        self.dose.setText(words)

    def show_course(self, course: Course | None, now_min: float | None, without: str) -> None:
        """Show the sketch of the course; where none is published say so in the words of `without`."""
        self.curve.show_course(course, now_min)
        self._no_curve.setText("" if course is not None else without)
        self._no_curve.setVisible(course is None)

    def show_time(self, seconds: float | None) -> None:
        """Show how long ago the first dose was; None before it."""
        self.time.setText(hours(seconds or 0))
        self.time.setProperty("state", "" if seconds is not None else "waiting")

    def show_next(self, *, title: str, shown: str, share: float, rhythm: str, state: str = "accent") -> None:
        """Show when vitals are next due; `state` is a colour: accent, caution or danger."""
        self._next_title.setText(title)
        self.left.setText(shown)
        self.rhythm.setText(rhythm)
        self.bar.show_share(share, state)
        if self.left.property("state") != state:
            self.left.setProperty("state", state)
            self.left.style().unpolish(self.left)
            self.left.style().polish(self.left)
        self._next.setAccessibleName(f"{title} {shown} {rhythm}".strip())

    def speak(self) -> None:
        """Say the time on request: the clock is not announced each second."""
        announce(self, f"{self.time.text()}, {self.dose.text()}. {self._next.accessibleName()}")


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addStretch(1)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return column
