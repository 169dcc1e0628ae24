"""The inspector beside the patient list: who is chosen, without opening the chart."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.outcomes import percent_change
from keta_desk.domain.patients import AllergyState
from keta_desk.domain.titration import Formulation
from keta_desk.queries.patients import PatientLine
from keta_desk.queries.preview import Preview
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import empty_layout, rule
from keta_desk.ui.parts.chip import Chip
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.ribbon import Ribbon
from keta_desk.ui.parts.sparkline import Sparkline
from keta_desk.ui.parts.text import Elided, Label, Voice
from keta_desk.ui.patients.line_delegate import LineWords, window_of
from keta_desk.ui.theme import size

DETAILS_AFTER_MS = 30
BELOW_H, ANY_W = 236, 16_777_215
QUOTED = 280


class Inspector(QWidget):
    """Shows one line of the list at length; `look_up` answers what the line does not say. Emits `open_asked`."""

    open_asked = Signal()

    def __init__(
        self,
        said: LineWords,
        parent: QWidget | None = None,
        *,
        look_up: Callable[[PatientLine], Preview | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.said = said
        self._look_up = look_up
        self._line: PatientLine | None = None
        self._more: Preview | None = None
        self._is_below = False
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Preview"))
        self._build()
        privacy.screen().changed.connect(self.show_names)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DETAILS_AFTER_MS)
        self._later.timeout.connect(self._show_details)
        self.setFixedWidth(size("inspector_w") - 22)

    def _build(self) -> None:
        self.button = Button(self.tr("Open chart"), role="primary", hint=self.tr("Enter"))
        self.button.clicked.connect(self.open_asked)
        self._name, self._about = Elided("", "title"), Elided("", "quiet")
        self._flag = QHBoxLayout()
        called = QHBoxLayout()
        called.setSpacing(8)
        called.addWidget(self._name, 1)
        called.addLayout(self._flag)
        who = QVBoxLayout()
        who.setSpacing(1)
        who.addLayout(called)
        who.addWidget(self._about)
        inside = QWidget()
        self._body = QBoxLayout(QBoxLayout.Direction.TopToBottom, inside)
        self._body.setContentsMargins(18, 0, 18, 12)
        self._body.setSpacing(12)
        self.area = PageArea(inside)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._head.setContentsMargins(18, 18, 18, 0)
        self._head.setSpacing(12)
        self._head.addLayout(who, 1)
        self._head.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._head)
        column.addWidget(self.area, 1)

    def stand_below(self, *, below: bool) -> None:
        """Stand under the list, the sections beside each other, or beside the list."""
        if below == self._is_below:
            return
        self._is_below = below
        self.setMinimumWidth(0 if below else size("inspector_w") - 22)
        self.setMaximumWidth(ANY_W if below else size("inspector_w") - 22)
        self.setMinimumHeight(BELOW_H if below else 0)
        self.setMaximumHeight(BELOW_H if below else ANY_W)
        self.setProperty("below", below)
        self.style().unpolish(self)
        self.style().polish(self)
        way = QBoxLayout.Direction.LeftToRight if below else QBoxLayout.Direction.TopToBottom
        self._body.setDirection(way)
        self._body.setSpacing(28 if below else 12)
        self._body.setContentsMargins(24 if below else 18, 0, 18, 12)
        self._head.setDirection(way)
        self._head.setContentsMargins(24 if below else 18, 14 if below else 18, 18, 0)
        self._show_details()

    def show_line(self, line: PatientLine | None) -> None:
        """Show another patient, or nobody: the name at once, the rest when the typing pauses."""
        if line == self._line and line is not None:
            return
        self._line, self._more = line, None
        empty_layout(self._body)
        empty_layout(self._flag)
        self.button.setEnabled(line is not None)
        self.button.setToolTip("" if line else self.tr("Choose a patient first"))
        self.show_names()
        if line is not None:
            self._later.start()

    @Slot()
    def show_names(self) -> None:
        """Show who it is, as it may be shown now."""
        self._name.setText(self.said.name(self._line) if self._line else self.tr("Nobody chosen"))
        about = self.said.about(self._line) if self._line else ""
        if self._more is not None and about:
            parts = (about, self._more.pronouns, words.weight_kg(self._more.weight_g))
            about = " \u00b7 ".join(part for part in parts if part)
        self._about.setText(about)

    @Slot()
    def _show_details(self) -> None:
        line = self._line
        if line is None:
            return
        self._more = self._look_up(line) if self._look_up is not None else None
        self.show_names()
        empty_layout(self._body)
        empty_layout(self._flag)
        if (chip := words.flag_chip(line.flag)) is not None:
            self._flag.addWidget(Chip(chip), 0, Qt.AlignmentFlag.AlignTop)
        self._add_window(line)
        self._add_response(line)
        if not self._is_below:  # under the list the line itself says it
            self._add_care(line)
        if self._more is not None:
            self._add_plan(self._more)
            self._add_words(self._more)
        if not self._is_below:
            self._body.addStretch(1)

    def _section(self, title: str) -> QVBoxLayout:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        if not self._is_below:
            column.addWidget(rule())
            column.addSpacing(4)
        column.addWidget(Label(title, "label"))
        self._body.addWidget(part, 1 if self._is_below else 0, Qt.AlignmentFlag.AlignTop)
        return column

    def _add_window(self, line: PatientLine) -> None:
        window = window_of(line)
        if window is None:
            return
        section = self._section(self.tr("Integration window"))
        section.addWidget(Ribbon(window, width=270, height=26))
        none = self.tr("none")
        counts = (len(window.held) or none, len(window.booked) or none)
        said = self.tr("Day {0} of 14. Integration: {1} held, {2} booked.").format(window.day, *counts)
        section.addWidget(Label(said, "second", wrap=True))

    def _add_response(self, line: PatientLine) -> None:
        if not line.phq9:
            return
        section = self._section(self.tr("Response"))
        base, last = line.phq9_baseline, line.phq9[-1]
        if len(line.phq9) == 1:
            section.addWidget(Label(self.tr("PHQ-9 {0}, the only one so far").format(last), "second"))
            return
        row, told = QHBoxLayout(), QVBoxLayout()
        told.setSpacing(0)
        better = None
        if base is not None:
            better = percent_change(catalogue.scales()["phq9"], Decimal(base), Decimal(last))
        if better is not None:
            sign = "\u2212" if better > 0 else "+" if better < 0 else ""
            told.addWidget(Label(sign + words.percent(abs(round(better))), "numeral"))
        whence = self.tr("PHQ-9, from {0} to {1}").format(base, last)
        told.addWidget(Label(self.tr("PHQ-9 {0}, no baseline").format(last) if base is None else whence, "second"))
        row.addLayout(told)
        row.addStretch(1)
        if not self._is_below:
            row.addWidget(Sparkline(line.phq9, width=120, height=40))
        section.addLayout(row)

    def _add_care(self, line: PatientLine) -> None:
        facts = self._facts(self._section(self.tr("Care")))
        facts.addRow(Label(self.tr("Stage"), "quiet"), Chip(words.stage_chip(line.stage, line.stage_note)))
        last = self.tr("not recorded")
        if line.last_dose_on:
            day = words.near_day(line.last_dose_on, self.said.today)
            last = self.tr("{0}, {1}").format(words.dose(line.last_dose_ug), day)
        self._fact(facts, self.tr("Last dose"), last)
        self._fact(facts, self.tr("Next"), self.said.next(line) or self.tr("nothing booked"))

    def _add_plan(self, more: Preview) -> None:
        facts = self._facts(self._section(self.tr("Plan")))
        unknown = self.tr("not recorded")
        self._fact(facts, self.tr("Indication"), more.indication or unknown)
        if more.formulation:
            route = catalogue.routes().get(Formulation(more.formulation))
            how = (route.short_words if route else "", more.interval_text)
            self._fact(facts, self.tr("Given"), ", ".join(part for part in how if part) or unknown)
        if more.ceiling_dose_ug is not None:
            ceiling = self.tr("{0} per session").format(words.dose(more.ceiling_dose_ug))
            self._fact(facts, self.tr("Ceiling"), ceiling)
        self._fact(facts, self.tr("Allergies"), self._allergies(more))
        for label, name in ((self.tr("Therapist"), more.therapist), (self.tr("Support"), more.support_person)):
            if name:
                self._fact(facts, label, privacy.about(name))

    def _allergies(self, more: Preview) -> str:
        if more.allergies:
            return ", ".join(more.allergies)
        known = more.allergy_state == AllergyState.NONE_KNOWN
        return self.tr("none known") if known else self.tr("not asked")

    def _add_words(self, more: Preview) -> None:
        if more.own_words and not privacy.hidden():
            said = " ".join(more.own_words.split())
            quoted = said if len(said) <= QUOTED else said[:QUOTED].rstrip() + "\u2026"
            self._section(self.tr("In their own words")).addWidget(Voice(f"\u201c{quoted}\u201d"))

    @staticmethod
    def _facts(section: QVBoxLayout) -> QFormLayout:
        facts = QFormLayout()
        facts.setHorizontalSpacing(16)
        facts.setVerticalSpacing(6)
        facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        section.addLayout(facts)
        return facts

    @staticmethod
    def _fact(facts: QFormLayout, label: str, value: str) -> None:
        told = Label(label, "quiet")
        told.setAlignment(Qt.AlignmentFlag.AlignTop)
        facts.addRow(told, Label(value[:200], wrap=True))
