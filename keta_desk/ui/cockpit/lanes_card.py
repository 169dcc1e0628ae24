"""The lanes of a running session: vitals, ratings and sedation over the minutes since the dose, and their table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from keta_desk.domain.response_values import Drawing
from keta_desk.ui.cockpit.lanes_geometry import LanesInputs, lanes_drawing
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.walked_chart import WalkedChart
from keta_desk.ui.sessions.readings_table import ReadingsTable
from keta_desk.ui.sessions.vitals_chart import paint_shape
from keta_desk.ui.sessions.vitals_geometry import VitalsRoom
from keta_desk.ui.theme import look

LEFT, MARGIN = 64, 10
INSET_X, INSET_Y, LEAST_TEXT = 8, 6, 12
"""How far what is painted stays inside the ring of the focus."""
LEAST_H, WISHED_H = 250, 370
START = -15.0  # the minute at which the lanes begin


class LanesChart(WalkedChart):
    """Paints what `lanes_geometry` laid out; what is walked are the readings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Course of this session"), parent)
        self._inputs: LanesInputs | None = None
        self._told: object = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def names(self) -> tuple[tuple[str, str], ...]:
        """Return what the lanes are called, with their units."""
        return (
            (self.tr("BP"), self.tr("mmHg")),
            (self.tr("Pulse"), self.tr("/min")),
            (self.tr("SpO₂"), self.tr("%")),
            (self.tr("Dissoc."), self.tr("0–10")),
            (self.tr("Sedation"), self.tr("MOAA/S")),
        )

    def show_inputs(self, inputs: LanesInputs, spoken: Sequence[str], summary: str) -> None:
        """Show the lanes, with each reading as it is spoken and one sentence on the whole."""
        told = replace(inputs, now=None), tuple(spoken), summary
        if told == self._told:
            return  # what was entered is not drawn here; the line of now is moved by `step`
        self._inputs, self._told = inputs, told
        at = self.place()
        self.show_points(spoken, summary, at=at)

    def step(self, now: float) -> None:
        """Move the line of now, once it moves by a pixel; the rest stays as it is."""
        if self._inputs is None or self._inputs.now is None:
            return
        pixel = (self._inputs.end - START) / max(1, self.width())
        if abs(now - self._inputs.now) >= pixel:
            self._inputs = replace(self._inputs, now=now)
            self.update()

    def drawing(self) -> Drawing:
        """Return the lanes as they are laid out for the present size."""
        if self._inputs is None:
            return Drawing(self.width(), self.height(), ())
        font = look().font("micro")
        text = font.pixelSize()
        width, height = self.width() - 2 * INSET_X, self.height() - self._top() - INSET_Y
        room = VitalsRoom(width, height, LEFT * text / LEAST_TEXT, text)
        return lanes_drawing(self._inputs, room, QFontMetricsF(font).horizontalAdvance)

    def _top(self) -> int:
        """Return where the lanes begin: what is written over them grows upwards."""
        return INSET_Y + max(0, look().font("micro").pixelSize() - LEAST_TEXT)

    def sizeHint(self) -> QSize:
        return QSize(640, self._top() + INSET_Y + round(WISHED_H * max(look().text_percent, 100) / 100))

    def minimumSizeHint(self) -> QSize:
        return QSize(360, self._top() + INSET_Y + round(LEAST_H * max(look().text_percent, 100) / 100))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(INSET_X, self._top())
        for shape in self.drawing().shapes:
            paint_shape(painter, shape)
        painter.restore()
        self.paint_focus(painter)


class LanesCard(QFrame):
    """The lanes, or the same readings as a table: T turns the card over. Other pages can take their place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.chart = LanesChart()
        self.table = ReadingsTable()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(INSET_X, INSET_Y, INSET_X, INSET_Y)
        column.addWidget(self.table)
        column.addStretch(1)
        self.paper = PageArea(inside)
        self.pages = QStackedWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(MARGIN, 4, MARGIN, 3)
        around.addWidget(self.pages)
        for page in (self.chart, self.paper):
            self.pages.addWidget(page)

    def add_page(self, page: QWidget) -> None:
        """Add a page that can take the place of the lanes; it begins where they do."""
        page.setContentsMargins(INSET_X, INSET_Y, INSET_X, INSET_Y)
        self.pages.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show a page, and keep it until another is shown."""
        self.pages.setCurrentWidget(page)

    @Slot()
    def turn(self) -> None:
        """Show the table in place of the lanes, or the lanes again."""
        shown = self.pages.currentWidget()
        if shown in (self.chart, self.paper):
            is_chart = shown is self.chart
            had_focus = self.chart.hasFocus() or self.table.hasFocus()
            self.pages.setCurrentWidget(self.paper if is_chart else self.chart)
            if had_focus:
                (self.table if is_chart else self.chart).setFocus()
