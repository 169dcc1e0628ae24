"""Small forms of the cockpit: why a slot was missed, CADSS-6, and taking an entry back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import Problem
from keta_desk.domain.reading_notes import CADSS6_ITEM, Beside, cadss6_total
from keta_desk.domain.vitals import Reading
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.cockpit import form_names
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import live_session

BETWEEN = ":"
"""Between the session and what of it a form is about."""


def about(session_id: str, what: object) -> str:
    """Return the subject of a form about a part of a session."""
    return f"{session_id}{BETWEEN}{what}"


class SessionForm(EntryForm):
    """A form about a part of the running session: its subject is the session's id, a colon, and the part."""

    def __init__(
        self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None, *, title: str, save: str
    ) -> None:
        session_id, _, self.part = subject.partition(BETWEEN)
        self.session_id = SessionId(session_id)
        super().__init__(tools, chart, subject, parent, title=title, save=save)


class MissedForm(SessionForm):
    """Says why nobody was looked at in a slot."""

    FORM = form_names.MISSED

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tools, chart, subject, parent, title=words.said("Missed vitals"), save=words.said("Save reason")
        )
        self.say(self.tr("Vitals {0} minutes after the dose were not taken.").format(self.part))
        self.add("reason", self.tr("&Reason"), TextEdit(lines=4))
        self.start()

    def record(self) -> Undoable:
        """Keep the reason; undo takes it back."""
        desk, reason = self.tools.desk, undone()
        entry = self.do(live_session.miss_slot, self.session_id, int(self.part), because=self.text("reason"))
        return Undoable(self.tr("Reason saved"), lambda: desk.do(live_session.take_back, entry, reason=reason))


class CadssForm(SessionForm):
    """Takes the numbers of the six items; their wording is not ours and stands on the paper of the scale."""

    FORM = form_names.CADSS

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(tools, chart, subject, parent, title=words.said("CADSS-6"), save=words.said("Save total"))
        self.say(self.tr("Six items of the full scale, each 0 to 4. The wording stands on the scale itself."))
        self.items = {f"item{place}": AmountEdit("", digits=1) for place in range(1, 7)}
        numbers = (1, 2, 6, 7, 15, 22)
        for place, ((name, edit), number) in enumerate(zip(self.items.items(), numbers, strict=True)):
            label = self.tr("Item {0}").format(number)
            self.add(name, label, edit, beside=bool(place % 3), check=partial(self._item_problems, name))
            edit.textEdited.connect(self._reckon)
        self.total = Label("", "lead")
        self.body.addWidget(self.total)
        self._reckon()
        self.start()

    def _values(self) -> tuple[int, ...]:
        values = (edit.value() for edit in self.items.values())
        return tuple(int(value) for value in values if value is not None)

    def _item_problems(self, name: str) -> list[Problem]:
        value = self.items[name].value()
        low, high = CADSS6_ITEM
        if value is not None and low <= value <= high:
            return []
        facts = {"value": self.text(name) or "-", "low": str(low), "high": str(high)}
        return [Problem("reading.rating-beyond", field=name, facts=facts)]

    @Slot()
    def _reckon(self) -> None:
        try:
            told = self.tr("{0} of 24").format(cadss6_total(self._values()))
        except ValueError:
            told = self.tr("The total is reckoned from all six.")
        self.total.setText(told)

    def record(self) -> Undoable:
        """Keep the total; undo takes it back."""
        desk, reason = self.tools.desk, undone()
        beside = Beside(cadss6=cadss6_total(self._values()))
        entry = self.do(live_session.keep_reading, self.session_id, Reading(), beside=beside)
        return Undoable(self.tr("CADSS-6 saved"), lambda: desk.do(live_session.take_back, entry, reason=reason))


class TakeBackForm(SessionForm):
    """Takes an entry of the log back: it stays legible, struck, and counts no more."""

    FORM = form_names.TAKE_BACK

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tools, chart, subject, parent, title=words.said("Take an entry back?"), save=words.said("Take back")
        )
        self.cancel.setText(self.tr("Keep as it is"))
        self.say(self.tr("It stays in the log, struck and with your reason, and is counted no more."))
        self.add("reason", self.tr("&Reason"), TextEdit(lines=4))
        self.start()

    def record(self) -> None:
        """Take it back."""
        self.do(live_session.take_back, self.part, reason=self.text("reason"))
