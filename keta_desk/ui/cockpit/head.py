"""The head of the cockpit: who this is, always in full, and what is reached in one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from keta_desk.ui.actions import hint
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import empty_layout
from keta_desk.ui.parts.chip import Chip, ChipWords
from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.parts.head_row import HeadRow
from keta_desk.ui.parts.ribbon import WindowDays
from keta_desk.ui.parts.text import Elided
from keta_desk.ui.patients.chart_header import WindowMark
from keta_desk.ui.theme import look

MARGIN, GAP, WHO_W, RIBBON_W = 20, 12, 300, 84


class CockpitHead(QWidget):
    """Emits `dim_asked`, `pause_asked`, `emergency_asked`."""

    dim_asked = Signal()
    pause_asked = Signal()
    emergency_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: object = None
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name, self.about = Elided("", "title"), Elided("", "second")
        self._facts = QWidget()
        self._chips = FlowLayout(self._facts, gap=8)
        self.about.setContentsMargins(0, 6, 0, 0)
        self._facts.setContentsMargins(0, 5, 0, 0)
        self.window_mark = WindowMark(width=RIBBON_W)
        self.window_mark.setContentsMargins(0, 7, 0, 0)
        self.dim = Button(self.tr("Dim room"), icon="moon", hint=hint("dim"))
        self.pause = Button(self.tr("Pause timers"), hint=hint("cockpit.pause"))
        self.emergency = Button(
            self.tr("Emergency steps"), icon="octagon", role="danger", hint=hint("cockpit.emergency")
        )
        self.dim.clicked.connect(self.dim_asked)
        self.pause.clicked.connect(self.pause_asked)
        self.emergency.clicked.connect(self.emergency_asked)
        row = HeadRow(title_w=WHO_W)
        row.setContentsMargins(MARGIN, 10, MARGIN, 10)
        self.setLayout(row)
        who = FlowLayout(gap=GAP, line_gap=2)
        for widget in (self.name, self.about, self._facts, self.window_mark):
            who.addWidget(widget)
        row.addLayout(who, 1)
        for button in self.buttons():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons in reading order."""
        return self.dim, self.pause, self.emergency

    def show_person(
        self, name: str, facts: Sequence[str], chips: Sequence[ChipWords], window: WindowDays | None = None
    ) -> None:
        """Show whose session this is, with the integration window while one is open; what stands there stays."""
        told = (name, tuple(facts), tuple(chips), window)
        if told == self._told:
            return
        self._told = told
        self.name.setText(name)
        self.about.setText(" · ".join(fact for fact in facts if fact))
        empty_layout(self._chips)
        for chip in chips:
            self._chips.addWidget(Chip(chip))
        self._facts.setVisible(bool(chips))
        self.window_mark.show_window(window)
        self.window_mark.setVisible(window is not None)
        self.updateGeometry()

    def show_dim(self, *, is_dim: bool) -> None:
        """Say what the button does now."""
        self.dim.setText(self.tr("Brighten") if is_dim else self.tr("Dim room"))
        self.dim.show_icon("today" if is_dim else "moon")
        self.dim.setAccessibleName(self.dim.text())

    def show_paused(self, *, is_paused: bool) -> None:
        """Say what the button does now."""
        self.pause.setText(self.tr("Go on with timers") if is_paused else self.tr("Pause timers"))
        self.pause.setAccessibleName(self.pause.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_dim(is_dim=look().name == "dim")
