"""Parts of the integration form: what was agreed on before, the cards looked at, what is agreed on now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QFrame, QVBoxLayout

from keta_desk.domain.integration import (
    Beside,
    CardChange,
    CardReview,
    Commitment,
    CommitmentState,
    NoteClass,
    Settled,
    commitment_problems,
)
from keta_desk.domain.problems import Problem
from keta_desk.queries import cards
from keta_desk.queries.cards import PatternLine, TriggerLine
from keta_desk.queries.chart import Chart
from keta_desk.queries.integration import CommitmentLine, by_due
from keta_desk.queries.sessions import SessionLine
from keta_desk.ui import words
from keta_desk.ui.entry_form import Check, EntryForm
from keta_desk.ui.integration.note_words import due_words, peak_words
from keta_desk.ui.integration.rows import GrowingRows
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.parts.text import Label, Voice

MOST_NEW = 5
MOST_SHOWN = 8
"""So many commitments and cards are asked about in one form; all of them stand in the section."""
CUT = 60


class FormerRows:
    """The open commitments of before: each done, not done, or left open by saying nothing."""

    def __init__(self, form: EntryForm) -> None:
        self._form, self._lines = form, by_due(form.chart.commitments)[:MOST_SHOWN]

    def build(self) -> None:
        """Add a row for each; none where nothing is open."""
        if self._lines:
            self._form.body.addWidget(Label(words.said("Agreed on before: did they try?"), "strong"))
        for line in self._lines:
            name = short(line.what)
            choice = Segmented(
                name,
                (
                    (CommitmentState.DONE.value, words.said("Done")),
                    (CommitmentState.NOT_DONE.value, words.said("Not done")),
                ),
            )
            due = due_words(line.due_on, self._form.today)
            self._form.add(_settle(line), name, choice, note=due, stretch=0)
            outcome = UnitEdit()
            label = words.said("What came of it")
            self._form.add(_outcome(line), label, outcome, beside=True)
            outcome.setAccessibleName(words.said("{0}: {1}").format(label, name))

    def settled(self) -> tuple[tuple[str, Settled], ...]:
        """Return what was said to be done or not done."""
        return tuple(
            (line.id, Settled(state=state, outcome=self._form.text(_outcome(line))))
            for line in self._lines
            if (state := self._form.text(_settle(line)))
        )


class CardRows:
    """The triggers and patterns that come back: each less, as before, more, or left out by saying nothing."""

    def __init__(self, form: EntryForm) -> None:
        self._form = form
        found = form.tools.desk.ask(cards.of_patient, form.chart.person.id)
        standing: list[TriggerLine | PatternLine] = [*found.triggers, *found.patterns]
        self._lines = [line for line in standing if line.ended_on is None][:MOST_SHOWN]

    def build(self) -> None:
        """Add a row for each; none where there are no cards."""
        if self._lines:
            self._form.body.addWidget(Label(words.said("Triggers and patterns since the last time"), "strong"))
        for line in self._lines:
            name = short(line.trigger if isinstance(line, TriggerLine) else line.pattern)
            self._form.add(_review(line), name, change_choice(name), stretch=0)
            remark = UnitEdit()
            label = words.said("Remark")
            self._form.add(_remark(line), label, remark, beside=True)
            remark.setAccessibleName(words.said("{0}: {1}").format(label, name))

    def reviews(self) -> tuple[CardReview, ...]:
        """Return what was said of the cards."""
        found = (
            CardReview(card_id=line.id, change=self._form.text(_review(line)), remark=self._form.text(_remark(line)))
            for line in self._lines
        )
        return tuple(one for one in found if one.change or one.remark)


class NewRows:
    """What is agreed on now: one row, and more as they are asked for."""

    def __init__(self, form: EntryForm) -> None:
        self._form = form
        names = ("what", "measure", "due")
        self.rows = GrowingRows(form, names, MOST_NEW, words.said("Another commitment"))

    def build(self) -> None:
        """Add the rows."""
        form = self._form
        for number in self.rows.numbers():
            whole = words.said("Commitment {0}").format(number)
            form.add(f"what_{number}", words.said("What"), UnitEdit(), check=self._check(number), stretch=4)
            form.add(f"measure_{number}", words.said("How both will know"), UnitEdit(), beside=True, stretch=3)
            form.add(f"due_{number}", words.said("By"), DayEdit(form.today), beside=True, stretch=3)
            for part in self.rows.parts(number):
                part.edit.setAccessibleName(words.said("{0}: {1}").format(whole, part.label.text()))
        self.rows.finish()

    def _check(self, number: int) -> Check:
        return lambda: self._problems(number)

    def _problems(self, number: int) -> list[Problem]:
        due = self._form.fields[f"due_{number}"].edit
        try:
            one = self._one(number)
        except (ValueError, OverflowError):
            facts = {"text": due.text().strip()[:CUT]} if isinstance(due, DayEdit) else {}
            return [Problem("entry.day-unreadable", field=f"due_{number}", facts=facts)]
        found = [] if one is None else commitment_problems(one)
        return [Problem(each.code, each.severity, each.facts, f"what_{number}") for each in found]

    def _one(self, number: int) -> Commitment | None:
        due = self._form.fields[f"due_{number}"].edit
        day: date | None = due.day() if isinstance(due, DayEdit) else None
        what, measure = self._form.text(f"what_{number}"), self._form.text(f"measure_{number}")
        return Commitment(what=what, measured_by=measure, due_on=day) if what or measure or day else None

    def beside(self, settled: Sequence[tuple[str, Settled]], reviews: Sequence[CardReview]) -> Beside:
        """Return all that is kept beside the note."""
        found = tuple(one for number in self.rows.numbers() if (one := self._one(number)) is not None)
        return Beside(commitments=found, settled=tuple(settled), reviews=tuple(reviews))


def change_choice(name: str) -> Segmented:
    """Return the choice of how a trigger or pattern stands."""
    return Segmented(
        name,
        (
            (CardChange.LESS.value, words.said("Less")),
            (CardChange.SAME.value, words.said("As before")),
            (CardChange.MORE.value, words.said("More")),
        ),
    )


def choice_of_class() -> Segmented:
    """Return the choice between a note of the record and a psychotherapy note."""
    kinds = (
        (RECORD, words.said("Part of the record")),
        (NoteClass.PSYCHOTHERAPY.value, words.said("Psychotherapy note")),
    )
    return Segmented(words.said("Kind of note"), kinds)


RECORD = "record"


def ways_of_working() -> UnitEdit:
    """Return the field for the way of working: what is usual is offered, anything may be typed."""
    edit = UnitEdit()
    usual = [
        words.said("talk"),
        words.said("journaling"),
        words.said("somatic"),
        words.said("mindfulness"),
        words.said("art"),
        words.said("other"),
    ]
    offered = QCompleter(usual, edit)
    offered.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    offered.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    edit.setCompleter(offered)
    return edit


def quote(session: SessionLine, chart: Chart) -> QFrame:
    """Return the intention of the session before, in the patient's words, and its peaks."""
    well = QFrame()
    well.setObjectName("well")
    column = QVBoxLayout(well)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(4)
    on = write_day(session.started_at.astimezone(chart.zone).date())
    column.addWidget(Label(words.said("Session {0}, {1}").format(session.number, on), "small-strong"))
    if session.intention.strip():
        column.addWidget(Voice(f"\u201c{session.intention.strip()}\u201d"))
    else:
        column.addWidget(Label(words.said("Intention not recorded"), "quiet"))
    peaks = peak_words(session)
    column.addWidget(Label(peaks[:1].upper() + peaks[1:], "caption", wrap=True))
    return well


def short(text: str) -> str:
    """Return a text as it fits over a field, without a mnemonic of its own."""
    one_line = " ".join(text.split())
    cut = one_line if len(one_line) <= CUT else f"{one_line[:CUT].rstrip()}\u2026"
    return cut.replace("&", "&&")


def _settle(line: CommitmentLine) -> str:
    return f"settle_{line.id}"


def _outcome(line: CommitmentLine) -> str:
    return f"outcome_{line.id}"


def _review(line: TriggerLine | PatternLine) -> str:
    return f"review_{line.id}"


def _remark(line: TriggerLine | PatternLine) -> str:
    return f"remark_{line.id}"
