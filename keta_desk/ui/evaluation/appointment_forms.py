"""Appointments: booked for a patient, and moved to another time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Problem
from keta_desk.domain.schedule import DEFAULT_MINUTES, AppointmentKind, WallTime
from keta_desk.queries.chart import Chart
from keta_desk.queries.lines import day_in
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import MomentEdit
from keta_desk.ui.parts.ribbon import DAYS
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, schedule


def wall_time(moment: datetime | None, chart: Chart, field: str) -> WallTime:
    """Return a moment as it stands on the wall of the clinic; a blank is a problem at `field`, told on saving."""
    text = "" if moment is None else moment.astimezone(chart.zone).strftime("%Y-%m-%dT%H:%M")
    return WallTime(text, chart.clinic.zone)


class BookForm(EntryForm):
    """Books an appointment; `subject` may say its kind. One that overlaps asks for a reason in place."""

    FORM = "appointment"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Book appointment"), words.said("Book")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        kinds = [(kind.value, words.kind_words(kind)) for kind in AppointmentKind]
        self.kind = MenuChoice(self.tr("What for"), self.tr("Choose what it is for"), kinds)
        self.at = MomentEdit(tools.desk.clock.now, chart.zone, ahead=True)
        self.minutes = AmountEdit(self.tr("min"), digits=4)
        self.kind.choose(subject if subject in dict(kinds) else "")
        self.kind.chosen.connect(self._show_length)
        self.add("kind", self.tr("What &for"), self.kind)
        self.add("minutes", self.tr("&Length"), self.minutes, beside=True, check=self._length_problems)
        self.add("wall_time", self.tr("&Day and time"), self.at)
        self.add("with_whom", self.tr("&With"), UnitEdit())
        self.add("place", self.tr("&Place"), UnitEdit(), beside=True)
        self.outside = self.add_box("outside", self.tr("Book it outside the integration window all the same"))
        self.at.textChanged.connect(self._say_window)
        self.kind.chosen.connect(self._say_window)
        self.note.setText(self.tr("Type fri 14:00, 18 Nov 9:30 or +7 14:00."))
        self._show_length()
        self._say_window()
        self.start(first="wall_time" if self.kind.value() else "kind")

    def draft_subject(self) -> str:
        """Return the patient: a booking begun is one, whatever it is for."""
        return self.chart.person.id

    def _show_length(self) -> None:
        usual = DEFAULT_MINUTES.get(AppointmentKind(self.kind.value())) if self.kind.value() else None
        self.minutes.setPlaceholderText(str(usual) if usual else "")

    def _day_of_window(self) -> int | None:
        """Return how many days after the last dose an integration lies, None where it is none or no dose was given."""
        moment, doses = None if self.at.trouble() else self.at.moment(), self.chart.doses
        if self.kind.value() != AppointmentKind.INTEGRATION or moment is None or not doses:
            return None
        return (day_in(self.chart.zone, moment) - day_in(self.chart.zone, doses[-1].given_at)).days

    def _say_window(self) -> None:
        """Say where an integration lies against the window after the last dose (capabilities N3)."""
        day = self._day_of_window()
        is_outside = day is not None and not 0 <= day <= DAYS
        told = "" if day is None else self.tr("Day {0} of the integration window").format(day)
        if is_outside and day is not None:
            told = self.tr("Day {0} after the dose, outside the integration window").format(day)
        self.fields["wall_time"].show_note(told)
        self.outside.setVisible(is_outside)

    def _outside_problems(self) -> list[Problem]:
        day = self._day_of_window()
        if day is None or 0 <= day <= DAYS or self.outside.isChecked():
            return []
        return [Problem("appointment.outside-window", facts={"days": str(DAYS)}, field="wall_time")]

    def _length_problems(self) -> list[Problem]:
        return self.minutes.problems(field="minutes")

    def problems(self) -> list[Problem]:
        """Return what is wrong with what is typed."""
        missing = [] if self.kind.value() else [Problem("appointment.kind-missing", field="kind")]
        if self.at.moment() is None:
            missing.append(Problem("appointment.time-missing", field="wall_time"))
        return [*missing, *self._outside_problems(), *super().problems()]

    def record(self) -> Undoable:
        """Book it; undo marks the booking as entered in error."""
        desk, reason, length = self.tools.desk, undone(), self.minutes.value()
        appointment_id = self.do(
            schedule.book,
            self.chart.person.id,
            AppointmentKind(self.kind.value()),
            wall_time(self.at.moment(), self.chart, "wall_time"),
            minutes=None if length is None else int(length),
            with_whom=self.text("with_whom"),
            place=self.text("place"),
            confirmed_because=self.confirmed_because(),
        )
        return Undoable(
            self.tr("Booked"),
            lambda: desk.do(corrections.enter_in_error, "appointment", appointment_id, reason=reason),
        )


class MoveForm(EntryForm):
    """Moves an appointment; undo moves it back to where it was."""

    FORM = "appointment-move"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.line = standing(chart.appointments, subject)
        kind = words.kind_words(self.line.kind)
        title, save = words.said("Move {0}").format(kind), words.said("Move")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.at = MomentEdit(tools.desk.clock.now, chart.zone, ahead=True)
        booked = words.near_moment(self.line.starts_at, chart.zone, self.today)
        self.say(self.tr("Booked for {0}, {1} minutes.").format(booked, self.line.minutes))
        self.add("wall_time", self.tr("New &day and time"), self.at)
        self.start(seen=self.line.version)

    def problems(self) -> list[Problem]:
        """Return what is wrong with what is typed."""
        return [] if self.at.moment() is not None else [Problem("appointment.time-missing", field="wall_time")]

    def record(self) -> Undoable:
        """Move it; undo moves it back."""
        desk, line, seen = self.tools.desk, self.line, self.seen
        to = wall_time(self.at.moment(), self.chart, "wall_time")
        self.do(schedule.move, line.id, to, seen=seen, confirmed_because=self.confirmed_because())
        back, why = WallTime(line.wall_time, line.zone), undone()
        return Undoable(
            self.tr("Appointment moved"),
            lambda: desk.do(schedule.move, line.id, back, seen=seen + 1, confirmed_because=why),
        )
