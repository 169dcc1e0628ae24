"""The rows of the day: an appointment, something left open, an integration window; each with its one button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.queries.patients import PatientLine
from keta_desk.queries.today import Booked, Day, Loop
from keta_desk.ui import icons
from keta_desk.ui import words as all_words
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.button import Button, PaintedButton
from keta_desk.ui.parts.card import two_lines
from keta_desk.ui.parts.chip import Chip
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.ribbon import Ribbon, WindowDays
from keta_desk.ui.parts.text import Elided, Label, draw_text
from keta_desk.ui.theme import grown, look
from keta_desk.ui.today import words
from keta_desk.ui.words import said

TIME_W, ACT_W, RIBBON_W = 62, 74, 124
LINK_H = 28


class KindMark(QWidget):
    """The icon of a kind of appointment in a tinted square; dosing is filled."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(grown(32), grown(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        fill, edge, ink = {
            "dosing": ("accent", "accent", "on_accent"),
            "integration": ("window_tint", "window_tint", "window"),
            "check_in": ("window_tint", "window_tint", "window"),
            "preparation": ("accent_tint", "accent_tint", "accent"),
        }.get(self._kind, ("surface", "line_strong", "ink_2"))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look().colour(edge), 1))
        painter.setBrush(look().colour(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side = grown(16)
        drawn = icons.pixmap(words.icon_of(self._kind), look().colour(ink), side, self.devicePixelRatioF())
        at = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.drawPixmap(at, drawn, QRectF(drawn.rect()))


class NowLine(QWidget):
    """Where the day stands: the time in a dark label, and a line."""

    def __init__(self, time: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time = time
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said("Now, {0}").format(time))

    def sizeHint(self) -> QSize:
        return QSize(0, grown(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look().font("micro", strong=True))
        width = painter.fontMetrics().horizontalAdvance(self._time) + 12
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("ink"))
        painter.drawRoundedRect(QRectF(0, 1, width, grown(16)), 4, 4)
        painter.fillRect(QRectF(width + 6, self.height() // 2 - 0.5, self.width() - width - 6, 1), look().colour("ink"))
        painter.setPen(look().colour("surface"))
        painter.drawText(QRectF(0, 1, width, grown(16)), Qt.AlignmentFlag.AlignCenter, self._time)


class BookedRow(QWidget):
    """One appointment: when, what, who, how it stands, and the way to the chart."""

    def __init__(self, booked: Booked, day: Day, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = booked.patient
        name = privacy.name(line.name, line.chart_number)
        start = all_words.clock_time(booked.at.starts_at, day.zone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(12)
        if small:
            row.addWidget(_fixed(Label(start, "strong"), TIME_W - 12))
            row.addWidget(two_lines(name, words.about(booked)), 1)
        else:
            row.addWidget(_fixed(two_lines(start, words.lasting(booked.at.minutes)), TIME_W))
            row.addWidget(KindMark(booked.at.kind))
            row.addWidget(two_lines(name, words.about(booked)), 1)
        if (chip := words.chip_of(booked)) is not None:
            row.addWidget(Chip(chip))
        self.act = Button(said("Chart"), name=said("Chart of {0}, {1} {2}").format(name, start, words.about(booked)))
        self.act.setMinimumWidth(ACT_W)
        row.addWidget(self.act)


class LoopRow(QWidget):
    """Something left open, and the button that deals with it."""

    def __init__(self, loop: Loop, day: Day, forms: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        told = words.loop_words(loop, day, forms)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Label(told.what, "strong", wrap=True))
        if told.more:
            text.addWidget(Label(told.more, "caption", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 7, 0, 7)
        row.setSpacing(12)
        row.addWidget(IconLabel(told.icon, told.colour, 16), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(text, 1)
        self.act = Button(told.act, name=f"{told.act}: {told.what}, {told.more}")
        self.act.setMinimumWidth(ACT_W)
        row.addWidget(self.act)


class NameLink(PaintedButton):
    """A patient's name that leads to the chart."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setAccessibleName(spoken)
        self.setMinimumWidth(64)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, LINK_H)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(look().colour("focus"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        draw_text(painter, self.rect().adjusted(4, 0, -4, 0), self.text(), "caption", "ink", strong=True)


class WindowRow(QWidget):
    """One open integration window: the ribbon, the day, and whether anything is booked."""

    def __init__(self, line: PatientLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        window = WindowDays(line.window_day or 0, line.integration_days, line.booked_days)
        name = privacy.name(line.name, line.chart_number)
        self.act = NameLink(name, said("Chart of {0}, {1}").format(name, window.spoken()))
        state = words.window_state(window)
        told = Elided(state.text, state.kind if state.kind == "caution" else "caption")
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.act)
        second = QHBoxLayout()
        second.setContentsMargins(4, 0, 0, 0)
        second.setSpacing(6)
        if state.icon:
            second.addWidget(IconLabel(state.icon, state.kind, 13))
        second.addWidget(told, 1)
        names.addLayout(second)
        ribbon = Ribbon(window, width=RIBBON_W)
        ribbon.setFixedWidth(RIBBON_W)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 8)
        row.setSpacing(12)
        row.addLayout(names, 1)
        row.addWidget(ribbon)


def _fixed(widget: QWidget, width: int) -> QWidget:
    widget.setFixedWidth(grown(width))
    return widget
