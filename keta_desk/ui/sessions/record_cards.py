"""The cards of one session's record: times and doses, vitals, effects and notes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.limits_profile import Limits
from keta_desk.queries.notes import NoteLine
from keta_desk.queries.preparation import PreparationLine
from keta_desk.queries.session_records import DoseEntry, ReadingEntry, SessionEntry
from keta_desk.ui import words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.chip import Chip
from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.struck import Struck
from keta_desk.ui.parts.text import Label, Voice
from keta_desk.ui.sessions import preparation_words, session_words
from keta_desk.ui.sessions.effect_curve import EffectCurve, course_of
from keta_desk.ui.sessions.readings_table import ReadingsTable
from keta_desk.ui.sessions.vitals_chart import VitalsChart

LABEL_W = 108
LONGEST = 1200
"""Letters of a note that the record shows at once; the timeline shows all of it."""


class TimesCard(Card):
    """When the session was, what was given, who was there. Emits the name of what is to be done with it."""

    asked = Signal(str)  # "vitals", "dose", "end", "again", "in-error"
    dose_in_error = Signal(str)  # id of the dose

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._chips = QHBoxLayout()
        self.head.addLayout(self._chips)
        self.changed = Button(self.tr("Ask what changed"), icon="shield")
        self.dose = Button(self.tr("Give dose"), icon="drop")
        self.end = Button(self.tr("End session"), icon="check")
        self.again = Button(self.tr("Take up again"), role="quiet")
        self.sheet = Button(self.tr("Enter paper sheet…"), role="quiet")
        self.in_error = Button(self.tr("Entered in error…"), role="quiet")
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=8)
        for name, button in self._buttons().items():
            flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, what=name: self.asked.emit(what))
        self.curve = EffectCurve()
        self._voice = Voice()
        self._facts = QVBoxLayout()
        self._facts.setSpacing(5)
        for widget in (self.curve, self._voice):
            self.body.addWidget(widget)
        self.body.addLayout(self._facts)
        self.body.addWidget(buttons)

    def _buttons(self) -> dict[str, Button]:
        return {
            "changed": self.changed,
            "dose": self.dose,
            "end": self.end,
            "again": self.again,
            "sheet": self.sheet,
            "in-error": self.in_error,
        }

    def buttons(self) -> tuple[QWidget, ...]:
        """Return what can be pressed, in reading order."""
        return tuple(self._buttons().values())

    def show_session(self, entry: SessionEntry, zone: ZoneInfo, now: datetime, formulation: str) -> None:
        """Show a session; `formulation` is the plan's, for the sketch while nothing was given."""
        self.title.setText(session_words.title(entry))
        empty_layout(self._chips)
        self._chips.addWidget(Chip(session_words.state_chip(entry)))
        self.dose.setVisible(entry.is_under_way)
        self.end.setVisible(entry.is_under_way)
        self.again.setVisible(entry.ended_at is not None and not entry.is_in_error)
        self.sheet.setVisible(not entry.is_in_error)
        self.in_error.setVisible(not entry.is_in_error)
        self._voice.say(entry.intention)
        self._voice.setVisible(bool(entry.intention))
        self._show_curve(entry, now, formulation)
        empty_layout(self._facts)
        for label, value in self._told(entry, zone, now):
            self._facts.addLayout(_fact(label, Label(value, wrap=True)))
        self._of_doses: list[Button] = []
        for dose in entry.doses:
            given = self.tr("Given {0}").format(words.clock_time(dose.given_at, zone))
            self._facts.addLayout(_fact(given, self._dose(dose, zone)))
        if not entry.doses:
            missing = Label(self.tr("No dose was given") if entry.ended_at else self.tr("No dose yet"), "second")
            self._facts.addLayout(_fact(self.tr("Dose"), missing))
        for before, after in pairwise((_focusable_before(self.dose), *self._of_doses)):
            QWidget.setTabOrder(before, after)
        if entry.is_in_error:
            reason = Label(self.tr("Entered in error: {0}").format(entry.status_reason or ""), "danger", wrap=True)
            self._facts.addWidget(reason)

    def show_screening(self, said: str, *, can_ask: bool) -> None:
        """Say what the short screening before the session came to, and offer it while there is no dose."""
        self._facts.addLayout(_fact(self.tr("Screening"), Label(said, wrap=True)))
        self.changed.setVisible(can_ask)

    def show_preparation(self, line: PreparationLine | None) -> None:
        """Show what was agreed for the session while it was prepared."""
        for name, value in preparation_words.told(line) if line else ():
            self._facts.addLayout(_fact(name, Label(value, wrap=True)))

    def _show_curve(self, entry: SessionEntry, now: datetime, formulation: str) -> None:
        if not entry.is_under_way:
            self.curve.show_course(None, None)
            return
        route = entry.given[0].formulation if entry.given else formulation
        since = (now - entry.dosed_at).total_seconds() / 60 if entry.dosed_at else None
        self.curve.show_course(course_of(route) if route else None, since)

    def _told(self, entry: SessionEntry, zone: ZoneInfo, now: datetime) -> list[tuple[str, str]]:
        started = self.tr("{0}, {1}").format(
            write_day(entry.started_at.astimezone(zone).date(), weekday=True), words.clock_time(entry.started_at, zone)
        )
        ended = self.tr("not ended")
        if entry.ended_at is not None:
            ended = self.tr("{0}, after {1}").format(
                session_words.moment_words(entry.ended_at, zone, entry.started_at), session_words.duration(entry)
            )
        told = [(self.tr("Started"), started), (self.tr("Ended"), ended)]
        told.append((self.tr("Where"), session_words.setting_words(entry.setting)))
        if entry.supervisor:
            told.append((self.tr("Supervised by"), entry.supervisor))
        if entry.support_person:
            told.append((self.tr("Support"), entry.support_person))
        planned = entry.planned_dose_ug
        if planned is not None and planned != sum(dose.dose_ug for dose in entry.given):
            told.append((self.tr("Planned"), words.dose(planned)))
        return told

    def _dose(self, dose: DoseEntry, zone: ZoneInfo) -> QWidget:
        line = session_words.dose_line(dose)
        if dose.is_in_error:
            reason = dose.status_reason or ""
            spoken = self.tr("Entered in error: {0}. Reason: {1}").format(line, reason)
            struck = Struck(line, spoken=spoken)
            struck.setToolTip(spoken)
            return struck
        pair = QWidget()
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Label(line, "strong", wrap=True))
        for told, value in (
            (self.tr("Batch {0}"), dose.lot),
            (self.tr("Confirmed: {0}"), dose.confirmed_because),
        ):
            if value:
                column.addWidget(Label(told.format(value), "caption", wrap=True))
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(column, 1)
        time = words.clock_time(dose.given_at, zone)
        name = self.tr("Dose of {0}: entered in error…").format(time)
        button = Button(self.tr("In error…"), role="quiet", name=name)
        button.clicked.connect(lambda: self.dose_in_error.emit(dose.id))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._of_doses.append(button)
        return pair


def _focusable_before(widget: QWidget) -> QWidget:
    """Return what Tab comes to before a widget."""
    before = widget.previousInFocusChain()
    while before not in (None, widget) and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
        before = before.previousInFocusChain()
    return before or widget


def _fact(label: str, value: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    name = Label(label, "quiet")
    name.setMinimumWidth(LABEL_W)
    row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(value, 1)
    return row


class VitalsCard(Card):
    """The vitals of a session: a picture, the table with every value, and what can be done with a reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Vitals"), parent)
        self.record = Button(self.tr("Record vitals"), icon="heart")
        self.amend = Button(self.tr("Amend…"), role="quiet")
        self.in_error = Button(self.tr("In error…"), role="quiet", name=self.tr("Reading entered in error…"))
        for button in (self.amend, self.in_error, self.record):
            self.head.addWidget(button)
        self._shut = ""
        self.chart = VitalsChart()
        self.table = ReadingsTable()
        self._none = Label(self.tr("No reading is recorded."), "quiet", wrap=True)
        self.body.addWidget(self.chart)
        self.body.addWidget(self.table)
        self.body.addWidget(self._none)
        self.table.selectionModel().selectionChanged.connect(self._choose)

    def buttons(self) -> tuple[QWidget, ...]:
        """Return what can be pressed or walked, in reading order."""
        return self.amend, self.in_error, self.record, self.chart, self.table

    def show_session(self, entry: SessionEntry, zone: ZoneInfo, limits: Limits) -> None:
        """Show the readings of a session."""
        self.title.setText(self.tr("Vitals"))
        self.chart.show_session(entry)
        self._show(entry.readings, zone, entry.dosed_at, limits, with_day=False)
        self.record.setVisible(entry.is_under_way)

    def show_outside(self, readings: Sequence[ReadingEntry], zone: ZoneInfo, limits: Limits) -> None:
        """Show the readings that were taken outside of any session."""
        self.title.setText(self.tr("Readings outside sessions"))
        self.chart.hide()
        self.record.setVisible(True)
        self._show(readings, zone, None, limits, with_day=True)

    def _show(
        self,
        readings: Sequence[ReadingEntry],
        zone: ZoneInfo,
        dosed_at: datetime | None,
        limits: Limits,
        *,
        with_day: bool,
    ) -> None:
        self.table.show_readings(readings, zone, dosed_at=dosed_at, limits=limits, with_day=with_day)
        self.table.setVisible(bool(readings))
        self._none.setVisible(not readings)
        self._choose()

    def shut(self, why: str) -> None:
        """Let nothing be changed, and say why; '' opens again."""
        self._shut = why
        self._choose()

    def _choose(self, *_: object) -> None:
        chosen = self.table.chosen()
        why = self._shut or ("" if chosen is not None and not chosen.is_in_error else self.tr("Choose a reading first"))
        for button in (self.amend, self.in_error):
            allow(button, why)


class EffectsCard(Card):
    """How the session went, and the notes that were written on its day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Effects and notes"), parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(2)
        self._notes = QVBoxLayout()
        self._notes.setSpacing(8)
        self.body.addLayout(self._grid)
        self.body.addLayout(self._notes)

    def show_session(self, entry: SessionEntry, notes: Sequence[NoteLine], zone: ZoneInfo) -> None:
        """Show a session's effects and the notes of its day."""
        self.title.setText(self.tr("Effects and notes"))
        empty_layout(self._grid)
        empty_layout(self._notes)
        for place, (label, minutes) in enumerate(
            (
                (self.tr("Onset"), entry.onset_min),
                (self.tr("Peak"), entry.peak_min),
                (self.tr("Settled"), entry.settled_min),
            )
        ):
            told = session_words.not_recorded() if minutes is None else self.tr("{0} min").format(minutes)
            self._grid.addWidget(Label(label, "caption"), 0, place)
            self._grid.addWidget(Label(told, "second" if minutes is None else "strong"), 1, place)
        self._grid.setColumnStretch(3, 1)
        if entry.tolerability:
            self._notes.addWidget(Label(entry.tolerability, wrap=True))
        for note in notes:
            self._notes.addWidget(rule())
            when = words.clock_time(note.written_at, zone)
            self._notes.addWidget(Label(self.tr("{0}, {1}").format(note.title or self.tr("Note"), when), "caption"))
            body = note.body if len(note.body) <= LONGEST else note.body[:LONGEST].rstrip() + "\u2026"
            self._notes.addWidget(Label(body, wrap=True))


def allow(button: Button, why_not: str) -> None:
    """Let a button be pressed unless there is a reason why not, which its tool tip and description then say."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not)
    button.setAccessibleDescription(why_not)
