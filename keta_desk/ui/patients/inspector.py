"""The inspector beside the patient list: who is chosen, without opening the chart."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from keta_desk.queries.patients import PatientLine
from keta_desk.ui import privacy, words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import empty_layout, rule
from keta_desk.ui.parts.chip import Chip
from keta_desk.ui.parts.ribbon import Ribbon
from keta_desk.ui.parts.sparkline import Sparkline
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.patients.line_delegate import LineWords, window_of
from keta_desk.ui.theme import size

DETAILS_AFTER_MS = 30


class Inspector(QWidget):
    """Shows one line of the list at length. Emits `open_asked`."""

    open_asked = Signal()

    def __init__(self, said: LineWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = said
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(size("inspector_w") - 22)
        self.setAccessibleName(self.tr("Preview"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(10)
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        self.button = Button(self.tr("Open chart"), role="primary", hint=self.tr("Enter"))
        self.button.clicked.connect(self.open_asked)
        self._name = Elided("", "title")
        self._about = Elided("", "quiet")
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addSpacing(4)
        column.addWidget(self.button)
        column.addLayout(self._body)
        column.addStretch(1)
        self._line: PatientLine | None = None
        privacy.screen().changed.connect(self.show_names)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DETAILS_AFTER_MS)
        self._later.timeout.connect(self._show_details)

    def show_line(self, line: PatientLine | None) -> None:
        """Show another patient, or nobody: the name at once, the rest when the typing pauses."""
        if line == self._line and line is not None:
            return
        self._line = line
        empty_layout(self._body)
        self.button.setEnabled(line is not None)
        self.show_names()
        if line is not None:
            self._later.start()

    @Slot()
    def show_names(self) -> None:
        """Show who it is, as it may be shown now."""
        self._name.setText(self.said.name(self._line) if self._line else self.tr("Nobody chosen"))
        self._about.setText(self.said.about(self._line) if self._line else "")

    @Slot()
    def _show_details(self) -> None:
        line = self._line
        if line is None:
            return
        empty_layout(self._body)
        self._add_window(line)
        self._add_response(line)
        self._add_facts(line)

    def _section(self, title: str) -> None:
        self._body.addSpacing(6)
        self._body.addWidget(rule())
        self._body.addSpacing(6)
        self._body.addWidget(Label(title, "label"))

    def _add_window(self, line: PatientLine) -> None:
        window = window_of(line)
        if window is None:
            return
        self._section(self.tr("Integration window"))
        self._body.addWidget(Ribbon(window, width=270, height=26))
        none = self.tr("none")
        counts = (len(window.held) or none, len(window.booked) or none)
        said = self.tr("Day {0} of 14. Integration: {1} held, {2} booked.").format(window.day, *counts)
        self._body.addWidget(Label(said, "second", wrap=True))

    def _add_response(self, line: PatientLine) -> None:
        if not line.phq9:
            return
        self._section(self.tr("Response"))
        first, last = line.phq9[0], line.phq9[-1]
        if len(line.phq9) == 1:
            self._body.addWidget(Label(self.tr("PHQ-9 {0}, the only one so far").format(last), "second"))
            return
        self._body.addWidget(Label(f"{first} \u2192 {last}", "numeral"))
        counted = self.tr("PHQ-9, first and latest of {0}").format(len(line.phq9))
        self._body.addWidget(Label(counted, "second"))
        self._body.addWidget(Sparkline(line.phq9, width=180, height=40))

    def _add_facts(self, line: PatientLine) -> None:
        self._section(self.tr("Care"))
        facts = QFormLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(6)
        self._body.addLayout(facts)
        facts.addRow(Label(self.tr("Stage"), "quiet"), Chip(words.stage_chip(line.stage, line.stage_note)))
        unknown = self.tr("not recorded")
        last = (
            f"{words.dose(line.last_dose_ug)}, {words.near_day(line.last_dose_on, self.said.today)}"
            if line.last_dose_on
            else unknown
        )
        facts.addRow(Label(self.tr("Last dose"), "quiet"), Label(last, wrap=True))
        facts.addRow(
            Label(self.tr("Next"), "quiet"), Label(self.said.next(line) or self.tr("nothing booked"), wrap=True)
        )
        if (chip := words.flag_chip(line.flag)) is not None:
            facts.addRow(Label(self.tr("Look at"), "quiet"), Chip(chip))
