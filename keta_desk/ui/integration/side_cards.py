"""Beside the integration sessions: the patient's own words, and what was agreed on and is still open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.domain.integration import CommitmentState
from keta_desk.queries.chart import Chart
from keta_desk.queries.integration import CommitmentLine
from keta_desk.queries.sessions import SessionLine
from keta_desk.ui import words
from keta_desk.ui.integration.note_card import breakable
from keta_desk.ui.integration.note_words import due_words, peak_words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout, rule
from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Label, Voice

MOST, MOST_CLOSED = 6, 2


class VoiceCard(Card):
    """What the patient said before it all, and before the last session."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("In the patient\u2019s words"), parent)
        self.own, self.intention = Voice(), Voice()
        self.own_on, self.before = Label("", "caption"), Label("", "caption", wrap=True)
        self.none = Label(self.tr("What the patient hopes for is written down at preparation."), "quiet", wrap=True)
        for widget in (self.own, self.own_on, self.none, self.intention, self.before):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_chart(self, chart: Chart, session: SessionLine | None) -> None:
        """Show one patient's words."""
        person = chart.person
        self.title.setText(self.tr("In {0}\u2019s words").format(person.preferred_name or person.given_name))
        self.own.say(f"\u201c{person.own_words}\u201d" if person.own_words else "")
        self.own.setVisible(bool(person.own_words))
        self.own_on.setText(write_day(person.own_words_on))
        self.own_on.setVisible(bool(person.own_words and person.own_words_on))
        intention = session.intention.strip() if session is not None else ""
        self.intention.say(f"\u201c{intention}\u201d" if intention else "")
        self.intention.setVisible(bool(intention))
        self.before.setVisible(session is not None)
        if session is not None:
            said = self.tr("Intention of session {0}; {1}") if intention else self.tr("Session {0}: {1}")
            self.before.setText(said.format(session.number, peak_words(session)))
        self.none.setVisible(not person.own_words and not intention)


class CommitmentsCard(Card):
    """Open commitments, what is due first at the top, and the last that were closed.

    Emits `settled` with the id of one and what became of it, `opened_again` with the id of one that was closed, and
    `asked` with the name of a form and what it is about.
    """

    settled = Signal(str, str)
    opened_again = Signal(str)
    asked = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Commitments"), parent)
        self.add = Button(self.tr("Add\u2026"), role="quiet", name=self.tr("Add commitment"))
        self.add.clicked.connect(lambda _checked=False: self.asked.emit("commitment", ""))
        self.head.addWidget(self.add)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.none = Label(
            self.tr("Nothing is open. What is agreed on in a session stands here until it is done."), "quiet"
        )
        self.none.setWordWrap(True)
        self.more = Label("", "caption")
        self.body.addWidget(self.none)
        self.body.addLayout(self._rows)
        self.body.addWidget(self.more)
        self.body.addStretch(1)
        self.buttons: list[Button] = []

    def show_open(
        self,
        found: Sequence[CommitmentLine],
        today: date,
        *,
        can_change: bool,
        closed: Sequence[CommitmentLine] = (),
    ) -> None:
        """Show what is open, and the last of what was `closed`."""
        had_focus = any(button.hasFocus() for button in self.buttons)
        self.add.setEnabled(can_change)
        empty_layout(self._rows)
        self.buttons = []
        for place, line in enumerate(found[:MOST]):
            if place:
                self._rows.addWidget(rule())
            self._rows.addLayout(self._row(line, today, can_change=can_change))
        last = sorted((one for one in closed if one.closed_on and one.version), key=_closed_on, reverse=True)
        for place, line in enumerate(last[:MOST_CLOSED]):
            if place or found:
                self._rows.addWidget(rule())
            self._rows.addLayout(self._closed_row(line, can_change=can_change))
        self.none.setVisible(not found)
        self.more.setText(self.tr("and {0} more").format(len(found) - MOST))
        self.more.setVisible(len(found) > MOST)
        if had_focus and self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, line: CommitmentLine, today: date, *, can_change: bool) -> QVBoxLayout:
        is_late = line.due_on is not None and line.due_on < today
        due = due_words(line.due_on, today)
        about = self.tr("{0}, {1}").format(line.measured_by, due) if line.measured_by else due
        deeds = [
            self._settling(self.tr("Done"), line, CommitmentState.DONE),
            self._settling(self.tr("Not done"), line, CommitmentState.NOT_DONE),
            self._asking(self.tr("What came of it\u2026"), "commitment-close", line),
        ]
        if line.version:  # one that stands in a note of earlier days is put right with its note
            deeds.append(self._asking(self.tr("Amend\u2026"), "commitment", line))
        return self._entry(line, about, "caution" if is_late else "caption", deeds, can_change=can_change)

    def _closed_row(self, line: CommitmentLine, *, can_change: bool) -> QVBoxLayout:
        done = self.tr("Done {0}") if line.state == CommitmentState.DONE else self.tr("Not done, closed {0}")
        about = done.format(write_day(line.closed_on))
        if line.outcome:
            about = self.tr("{0}: {1}").format(about, " ".join(line.outcome.split()))
        again = Button(self.tr("Open again"), role="quiet")
        again.clicked.connect(self._open_again)
        again.setProperty("commitment_id", line.id)
        deeds = [again, self._asking(self.tr("Amend\u2026"), "commitment", line)]
        return self._entry(line, about, "caption", deeds, can_change=can_change)

    def _entry(
        self, line: CommitmentLine, about: str, colour: str, deeds: Sequence[Button], *, can_change: bool
    ) -> QVBoxLayout:
        """Set what it is, what is told of it, and under them what can be done."""
        entry = QVBoxLayout()
        entry.setSpacing(0)
        entry.addWidget(Label(breakable(" ".join(line.what.split())), wrap=True))
        entry.addWidget(Label(breakable(about), colour, wrap=True))
        under = QWidget()
        row = FlowLayout(under, gap=0)
        for button in deeds:
            button.setAccessibleName(self.tr("{0}: {1}").format(button.text(), line.what[:80]))
            button.setEnabled(can_change)
            self.buttons.append(button)
            row.addWidget(button)
        entry.addWidget(under)
        return entry

    def _settling(self, words_of: str, line: CommitmentLine, state: CommitmentState) -> Button:
        button = Button(words_of, role="quiet")
        button.clicked.connect(self._settle)
        button.setProperty("commitment_id", line.id)
        button.setProperty("becomes", state.value)
        return button

    def _asking(self, words_of: str, form: str, line: CommitmentLine) -> Button:
        button = Button(words_of, role="quiet")
        button.clicked.connect(self._ask_form)
        button.setProperty("asks", form)
        button.setProperty("commitment_id", line.id)
        return button

    def _ask_form(self) -> None:
        button = self.sender()
        if button is not None:
            self.asked.emit(str(button.property("asks")), str(button.property("commitment_id")))

    def _open_again(self) -> None:
        button = self.sender()
        if button is not None:
            self.opened_again.emit(str(button.property("commitment_id")))

    def _settle(self) -> None:
        button = self.sender()
        if button is not None:
            self.settled.emit(str(button.property("commitment_id")), str(button.property("becomes")))


def _closed_on(line: CommitmentLine) -> date:
    return line.closed_on or date.min
