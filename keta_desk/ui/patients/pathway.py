"""The pathway strip: where a patient stands on the way from evaluation to maintenance, and the open window."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.domain.patients import Stage
from keta_desk.domain.schedule import AppointmentKind
from keta_desk.queries.booked import coming, held_on
from keta_desk.queries.chart import Chart
from keta_desk.ui import icons, words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, upright
from keta_desk.ui.parts.chip import Chip
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.ribbon import Ribbon, WindowDays
from keta_desk.ui.parts.rows_table import scaled
from keta_desk.ui.parts.text import Label, draw_text
from keta_desk.ui.theme import grown, look

WAY = (Stage.EVALUATION, Stage.PREPARATION, Stage.INDUCTION, Stage.CONSOLIDATION, Stage.MAINTENANCE)
RING, TICK = 20, 13
GAPS, LEAST_GAP = 54, 14  # between steps; a line joins them where there is room


@dataclass(frozen=True, slots=True)
class Step:
    """One stage of the way: its name, what is known about it, and whether it is done, now or ahead."""

    name: str
    about: str
    state: str  # done, now, ahead


def steps_of(chart: Chart) -> list[Step]:
    """Return the way with what is known about each stage."""
    stage = Stage(chart.person.stage)
    if stage is Stage.TAPER:
        stage = Stage.MAINTENANCE
    at = WAY.index(stage) if stage in WAY else -1
    states = ["done" if place < at else "now" if place == at else "ahead" for place in range(len(WAY))]
    return [Step(words.stage_words(s), _about(chart, s), state) for s, state in zip(WAY, states, strict=True)]


def _about(chart: Chart, stage: Stage) -> str:
    """Return what the record says of a stage. When a stage began or ended is not recorded, so it is not said."""
    match stage:
        case Stage.EVALUATION:
            return _screened(chart) or _day(held_on(chart, AppointmentKind.EVALUATION))
        case Stage.PREPARATION:
            return _day(held_on(chart, AppointmentKind.PREPARATION))
        case Stage.INDUCTION:
            return _sessions_so_far(chart)
    return ""


def _screened(chart: Chart) -> str:
    """Return since when the screening is clear, '' while it is not."""
    decided = chart.screening.decision
    if decided is None or not decided.is_for_treatment:
        return ""
    return words.said("screened {0}").format(_day(decided.decided_at.astimezone(chart.zone).date()))


def _sessions_so_far(chart: Chart) -> str:
    """Return how far induction has come, or when dosing began: later plans count sessions of their own."""
    if chart.person.stage == Stage.INDUCTION and chart.plan is not None:
        done = len({dose.session_id for dose in chart.doses})
        return words.said("{0} of {1} sessions").format(done, chart.plan.planned_sessions)
    if not chart.doses:
        return ""
    return words.said("first dose {0}").format(_day(chart.doses[0].given_at.astimezone(chart.zone).date()))


def _day(day: date | None) -> str:
    return write_day(day, year=False)


class Way(QWidget):
    """Paints the steps in one line."""

    def __init__(self, steps: list[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        now = next((step.name for step in steps if step.state == "now"), "")
        self.setAccessibleName(words.said("Pathway of care: {0}").format(now))

    def sizeHint(self) -> QSize:
        wide = sum(self._width(step) for step in self._steps) + GAPS * (len(self._steps) - 1)
        return QSize(wide, max(38, scaled(38)))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def least_width(self) -> int:
        """Return the width below which names are cut."""
        return sum(self._width(step) for step in self._steps) + LEAST_GAP * (len(self._steps) - 1)

    def _width(self, step: Step) -> int:
        name = QFontMetrics(look().font("strong")).horizontalAdvance(step.name)
        about = QFontMetrics(look().font("micro")).horizontalAdvance(step.about)
        return grown(RING) + 9 + max(name, about)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = [self._width(step) for step in self._steps]
        gap = max(LEAST_GAP, min(GAPS, (self.width() - sum(widths)) // (len(widths) - 1)))
        squeeze = min(1.0, (self.width() - gap * (len(widths) - 1)) / sum(widths))
        x, middle = 0, self.height() // 2
        for place, step in enumerate(self._steps):
            width = round(widths[place] * squeeze)
            self._ring(painter, QPointF(x + grown(RING) / 2, middle), step.state)
            self._words(painter, QRect(x + grown(RING) + 9, 0, width - grown(RING) - 9 + 2, self.height()), step)
            x += width
            if place < len(self._steps) - 1 and gap > 2 * LEAST_GAP:
                painter.setPen(QPen(look().colour("ok" if step.state == "done" else "line_strong"), 2))
                painter.drawLine(QPointF(x + 12, middle), QPointF(x + gap - 12, middle))
            x += gap

    def _words(self, painter: QPainter, room: QRect, step: Step) -> None:
        ahead, middle = step.state == "ahead", room.center().y() + 1
        high = scaled(20)
        top = middle - scaled(18) if step.about else middle - high // 2
        ink = "ink_2" if ahead else "ink"
        draw_text(painter, QRect(room.x(), top, room.width(), high), step.name, "body", ink, strong=not ahead)
        draw_text(painter, QRect(room.x(), middle + 1, room.width(), scaled(16)), step.about, "micro", "ink_3")

    def _ring(self, painter: QPainter, at: QPointF, state: str) -> None:
        if state == "done":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("ok"))
            painter.drawEllipse(at, grown(RING) / 2, grown(RING) / 2)
            side = grown(TICK)
            tick = icons.pixmap("check", look().colour("surface"), side, self.devicePixelRatioF())
            painter.drawPixmap(at - QPointF(side / 2, side / 2), tick)
            return
        painter.setBrush(look().colour("surface"))
        now = state == "now"
        painter.setPen(QPen(look().colour("accent" if now else "field_border"), 6 if now else 1.2))
        reach = grown(RING) / 2 - (3 if now else 1)
        painter.drawEllipse(at, reach, reach)


class PathwayCard(Card):
    """The strip as a card, with the window ribbon at its right while a window is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(20, 10, 20, 10)
        self._way: Way | None = None
        self._edge: QWidget | None = None
        self.edit = Button("", icon="pen", role="bare", name=self.tr("Move to another stage of care"))
        self.edit.setToolTip(self.edit.accessibleName())
        self._row, self._whole, self._beside = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._row.setSpacing(16)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addLayout(self._row, 1)
        line.addWidget(self.edit)
        self._whole.setSpacing(8)
        self._whole.addLayout(line, 1)
        self._beside.setSpacing(16)
        self._whole.addLayout(self._beside)
        self.body.addLayout(self._whole)

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show where the patient stands."""
        empty_layout(self._row)
        empty_layout(self._beside)
        self._edge = None
        self._way = Way(steps_of(chart))
        self._row.addWidget(self._way, 1)
        stage = Stage(chart.person.stage)
        if stage not in WAY:
            self._row.addWidget(Chip(words.stage_chip(stage)))
        window = window_days(chart, now)
        if window is not None:
            self._add_window(chart, window)
        self._arrange()

    def _add_window(self, chart: Chart, window: WindowDays) -> None:
        dose_on = chart.doses[-1].given_at.astimezone(chart.zone).date()
        self._edge = upright()
        self._beside.addWidget(self._edge)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(
            Label(self.tr("Integration window, dose of {0}").format(write_day(dose_on, year=False)), "micro")
        )
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Ribbon(window))
        line.addWidget(Label(self.tr("Day {0}").format(window.day), "window"))
        column.addLayout(line)
        self._beside.addLayout(column)
        self._beside.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Set the window beside the way, or under it where names of stages would be cut."""
        if self._way is None:
            return
        beside = self._beside.sizeHint().width() if self._beside.count() else 0
        others = sum(chip.sizeHint().width() + 16 for chip in self.findChildren(Chip) if not chip.isHidden())
        room = self.width() - 40 - self.edit.sizeHint().width() - 8 - others
        is_wide = self._way.least_width() + beside + 24 <= room
        self._whole.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        if self._edge is not None:
            self._edge.setVisible(is_wide)
        self._beside.setContentsMargins(16 if is_wide and beside else 0, 0, 0, 0)


def window_days(chart: Chart, now: datetime) -> WindowDays | None:
    """Return the integration window after the last dose, None while none is open."""
    if not chart.doses:
        return None
    dose_on = chart.doses[-1].given_at.astimezone(chart.zone).date()
    today = now.astimezone(chart.zone).date()
    held = [(line.held_at.astimezone(chart.zone).date() - dose_on).days for line in chart.integration]
    ahead = [line.starts_at for line in coming(chart, AppointmentKind.INTEGRATION, today) if line.starts_at >= now]
    booked = [(starts_at.astimezone(chart.zone).date() - dose_on).days for starts_at in ahead]
    window = WindowDays(
        (today - dose_on).days,
        tuple(day for day in held if day >= 0),
        tuple(booked),
    )
    return window if window.is_open() else None
