"""Forms whose fields have names: judged when they are left, amended side by side, with a reason where one is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Problem, RuleBroken, Severity
from keta_desk.domain.record import Stale
from keta_desk.queries.chart import Chart
from keta_desk.ui.drafted_form import ChartForm, Told
from keta_desk.ui.errors import show_findings, show_trouble
from keta_desk.ui.parts.button import CheckBox
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.field_row import FieldRow
from keta_desk.ui.parts.inputs import edited, set_text, shown_text, text_of
from keta_desk.ui.parts.moment_edit import MomentEdit
from keta_desk.ui.parts.text import Label
from keta_desk.ui.parts.versions import Difference, Versions
from keta_desk.ui.view import Tools

REASON, SEEN = "confirmed_because", "seen"
Check = Callable[[], Sequence[Problem]]


class EntryForm(ChartForm):
    """A form of single fields. A subclass adds them by name, then calls `start`; `record` saves them once judged."""

    def __init__(
        self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None, *, title: str, save: str
    ) -> None:
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.boxes: dict[str, CheckBox] = {}
        self.seen = 0
        self._checks: dict[str, Check] = {}
        self._row = FieldRow()
        self.because = Field(self.tr("&Reason to go on"), UnitEdit())
        self.versions = Versions()
        self.versions.theirs_asked.connect(self._take_theirs)

    # What a subclass says

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the record says now of the fields of a form that amends, and its version under `seen`."""
        return {}

    # Building

    def add(
        self,
        name: str,
        label: str,
        edit: QWidget,
        *,
        note: str = "",
        check: Check | None = None,
        beside: bool = False,
        stretch: int = 1,
    ) -> Field:
        """Add a field; `beside` sets it into the row of the field before, `check` judges it when it is left."""
        field = Field(label, edit, note=note)
        self.fields[name] = field
        if check is not None:
            self._checks[name] = check
        if not beside:
            self._row = FieldRow()
            self.body.addLayout(self._row)
        self._row.add(field, stretch)
        if (signal := edited(edit)) is not None:
            signal.connect(self._touch)
        if isinstance(edit, UnitEdit):
            edit.left.connect(self._leave)
        return field

    def add_box(self, name: str, words: str) -> CheckBox:
        """Add a check box under its name."""
        box = CheckBox(words)
        box.clicked.connect(self._touch)
        self.boxes[name] = box
        self.body.addWidget(box)
        return box

    def say(self, words: str) -> Label:
        """Add a sentence."""
        said = Label(words, "second", wrap=True)
        self.body.addWidget(said)
        return said

    def start(self, *, seen: int = 0, first: str = "") -> None:
        """Take up the draft there may be, and put the focus into the `first` field."""
        self.body.addWidget(self.because)
        self.body.addWidget(self.versions)
        self.because.hide()
        self.because.edit.textEdited.connect(self._touch)  # type: ignore[attr-defined]  # a UnitEdit, made above
        self.seen = seen
        begin = self.fields.get(first) or next(iter(self.fields.values()), None)
        kept = self.take_up(begin.edit if begin is not None else self.save)
        if self.in_the_record():  # what changed meanwhile is shown beside the draft when it is saved
            self.seen = int(kept.get(SEEN) or seen)

    # What is typed

    def text(self, name: str) -> str:
        """Return what stands in a field."""
        return text_of(self.fields[name].edit)

    def state(self) -> dict[str, str]:
        """Return what is typed, for the draft; a field left blank is ''."""
        typed = {name: text_of(field.edit) for name, field in self.fields.items()}
        typed |= {name: text_of(box) for name, box in self.boxes.items()}
        return {**typed, REASON: text_of(self.because.edit)}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Put what a draft kept into the fields."""
        for name, field in self.fields.items():
            set_text(field.edit, str(state.get(name, "")))
        for name, box in self.boxes.items():
            set_text(box, str(state.get(name, "")))
        set_text(self.because.edit, str(state.get(REASON, "")))
        self.because.setVisible(bool(state.get(REASON)))

    def kept(self) -> dict[str, str]:
        """Return what is typed, with the version of the entry it was typed against."""
        return {**self.state(), SEEN: str(self.seen)}

    def confirmed_because(self) -> str:
        """Return the reason given for going on against a finding, '' for none."""
        return text_of(self.because.edit)

    @Slot()
    def _touch(self) -> None:
        sender = self.sender()
        for field in (*self.fields.values(), self.because):
            if field.edit is sender:
                field.complain("")
        self.keeper.touch()

    @Slot()
    def _leave(self) -> None:
        """Judge a field when it is left; while it is typed into nothing is said."""
        sender = self.sender()
        for name, field in self.fields.items():
            if field.edit is sender and not field.complaint() and text_of(field.edit):
                found = self._found(name)
                if found:
                    show_findings(RuleBroken(found), self.fields, self.banner, focus=False)
                elif isinstance(field.edit, MomentEdit):
                    field.complain(field.edit.trouble())

    def _found(self, name: str) -> list[Problem]:
        return list(self._checks[name]()) if name in self._checks else []

    # Saving

    def problems(self) -> list[Problem]:
        """Return what is wrong with what is typed, by the same checks that judge a field when it is left."""
        return [problem for name in self._checks for problem in self._found(name)]

    def take_back_words(self) -> None:
        """Take back what was said of what is typed, and what the record says beside it."""
        super().take_back_words()
        self.because.complain("")
        self.versions.hide()

    def judge(self) -> None:
        """Judge what is typed: a moment at its field, the rest by the checks.

        Raises:
            RuleBroken: it can't be saved.
            Told: a moment can't be, which is said at its field.
        """
        if self._has_bad_moment():
            raise Told
        if found := self.problems():
            raise RuleBroken(found)

    def _has_bad_moment(self) -> bool:
        bad = [one for one in self.fields.values() if isinstance(one.edit, MomentEdit) and one.edit.trouble()]
        for field in bad:
            field.complain(field.edit.trouble())  # type: ignore[attr-defined]  # a MomentEdit, by the line above
        if bad:
            bad[0].edit.setFocus()
        return bool(bad)

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong; where a reason would do, ask for it in place."""
        asked = {"reason": self.because, REASON: self.because}
        show_findings(broken, {**asked, **self.fields}, self.banner)
        if all(problem.severity is Severity.CONFIRM for problem in broken.problems):
            for problem in broken.problems:
                if (field := self.fields.get(problem.field)) is not None:
                    field.complain(field.complaint(), "caution")
            self.because.show()
            self.because.edit.setFocus()

    def show_stale(self, stale: Stale) -> None:
        """Show what the record says meanwhile beside what was typed; saving again keeps what was typed."""
        now, mine = self.in_the_record(), self.state()
        show_trouble(stale, self.banner, kind="check")
        if not now:
            return
        self.seen = int(now.get(SEEN, self.seen))
        differences = [
            Difference(name, field.label.text().replace("&", ""), *self._both(field, now[name], mine[name]))
            for name, field in self.fields.items()
            if name in now and now[name] != mine[name]
        ]
        self.versions.show_differences(differences)
        self.versions.take.setFocus()

    @staticmethod
    def _both(field: Field, theirs: str, yours: str) -> tuple[str, str]:
        return shown_text(field.edit, theirs), shown_text(field.edit, yours)

    @Slot()
    def _take_theirs(self) -> None:
        now = self.in_the_record()
        self.restore({**self.state(), **now})
        self.seen = int(now.get(SEEN, self.seen))
        self.banner.hide()
        self.versions.hide()
        self._opened = self.state()
        self.keeper.touch()

    def discard(self) -> None:
        """Throw the draft away and begin anew, from what the record says now."""
        super().discard()
        self.seen = int(self.in_the_record().get(SEEN, self.seen))
