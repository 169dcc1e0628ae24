"""What the patient said, kept in the patient's own words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.problems import Problem
from keta_desk.queries import patients as questions
from keta_desk.queries.chart import Chart
from keta_desk.queries.patients import PersonLine
from keta_desk.ui import words
from keta_desk.ui.actions import hint
from keta_desk.ui.entry_form import SEEN, EntryForm
from keta_desk.ui.evaluation.entry_days import day_in, past_day
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import patients


class WordsForm(EntryForm):
    """Keeps the patient's words; what stood there before comes back with undo."""

    FORM = "own-words"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        name = chart.person.preferred_name or chart.person.given_name
        title, save = words.said("In {0}\u2019s words").format(name), words.said("Keep words")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.words, self.on = TextEdit(lines=6), DayEdit(self.today, ahead=False)
        self.words.setObjectName("voice")
        self.on.setPlaceholderText(self.tr("today"))
        self.words.setPlainText(chart.person.own_words)
        self.add("words", self.tr("&What was said"), self.words, check=self._words_problems)
        self.add("said_on", self.tr("Said &on"), self.on, check=self._day_problems)
        self.save.show_hint(hint("form.save"))
        self.note.setText(self.tr("Enter starts a new line; Ctrl+S keeps the words."))
        self.start(seen=chart.person.version)

    def in_the_record(self) -> Mapping[str, str]:
        """Return the words as the record has them now."""
        person = self._person()
        return {"words": person.own_words, "said_on": write_day(person.own_words_on), SEEN: str(person.version)}

    def _person(self) -> PersonLine:
        return self.tools.desk.ask(questions.person, self.chart.person.id) or self.chart.person

    def _words_problems(self) -> list[Problem]:
        text = self.text("words")
        return text_problems(text, field="words") if text else [Problem("words.missing", field="words")]

    def _day_problems(self) -> list[Problem]:
        return past_day(self.on, "said_on", self.today)

    def record(self) -> Undoable:
        """Keep the words; undo brings back what stood there."""
        desk, before = self.tools.desk, self._person()
        said_on = day_in(self.on, "said_on") or self.today
        self.do(patients.keep_words, before.id, self.text("words"), said_on=said_on, seen=self.seen)
        return Undoable(
            self.tr("Words kept"),
            lambda: desk.do(patients.keep_words, before.id, before.own_words, said_on=before.own_words_on),
        )
