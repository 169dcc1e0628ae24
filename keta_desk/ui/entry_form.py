"""What all forms of the chart share: whose chart it is, a draft, findings at their fields, and saving once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from keta_desk.domain.patients import chart_label
from keta_desk.domain.problems import Problem, RuleBroken, Severity, Trouble
from keta_desk.domain.record import Stale
from keta_desk.queries import notes as note_questions
from keta_desk.queries.chart import Chart
from keta_desk.ui.errors import show_findings, show_trouble
from keta_desk.ui.parts.button import CheckBox
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.inputs import edited, set_text, shown_text, text_of
from keta_desk.ui.parts.moment_edit import MomentEdit, write_day
from keta_desk.ui.parts.text import Label
from keta_desk.ui.parts.versions import Difference, Versions
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import notes

if TYPE_CHECKING:
    from keta_desk.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")
REASON, SEEN = "confirmed_because", "seen"
Check = Callable[[], Sequence[Problem]]


class EntryForm(FormDialog):
    """A form about one chart. A subclass adds its fields, then calls `start`; `record` saves and says how to undo it.

    Closing keeps a draft, so that nothing needs asking; a draft found again can be thrown away in place.
    """

    def __init__(
        self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None, *, title: str, save: str
    ) -> None:
        person = chart.person
        whose = f"{person.name} · {write_day(person.birth_date)} · {chart_label(person.chart_number)}"
        super().__init__(title, save=save, whose=whose, parent=parent)
        self.tools, self.chart, self.subject = tools, chart, subject
        self.today = tools.desk.clock.now().astimezone(chart.zone).date()
        self.fields: dict[str, Field] = {}
        self.boxes: dict[str, CheckBox] = {}
        self.seen = 0
        self._checks: dict[str, Check] = {}
        self._opened: dict[str, str] = {}
        self._row = QHBoxLayout()
        self.reason = Field(self.tr("&Reason to go on"), UnitEdit())
        self.versions = Versions()
        self.versions.theirs_asked.connect(self._take_theirs)
        self.keeper = DraftKeeper(self.state, self._keep_draft, self)
        self.save_asked.connect(self.save_entry)
        self.banner.acted.connect(self.discard)

    # What a subclass says

    def record(self) -> Undoable | None:
        """Save what is typed, and return how to undo it, None where there is no way back.

        Raises:
            Trouble: it is refused; nothing was saved.
        """
        raise NotImplementedError

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the record says now of the fields of a form that amends, and its version under `seen`."""
        return {}

    # Building

    def add(
        self, name: str, label: str, edit: QWidget, *, note: str = "", check: Check | None = None, beside: bool = False
    ) -> Field:
        """Add a field; `beside` sets it into the row of the field before, `check` judges it when it is left."""
        field = Field(label, edit, note=note)
        self.fields[name] = field
        if check is not None:
            self._checks[name] = check
        if not beside:
            self._row = QHBoxLayout()
            self._row.setSpacing(14)
            self.body.addLayout(self._row)
        self._row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
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
        self.body.addWidget(self.reason)
        self.body.addWidget(self.versions)
        self.reason.hide()
        self.reason.edit.textEdited.connect(self._touch)  # type: ignore[attr-defined]  # a UnitEdit, made above
        self.seen, self._opened = seen, self.state()
        desk = self.tools.desk
        kept = desk.ask(note_questions.draft, self.FORM, self.draft_subject(), desk.clinician.id)
        if kept is not None:
            self.restore(kept)
            if self.in_the_record():  # what changed meanwhile is shown beside the draft when it is saved
                self.seen = int(kept.get(SEEN) or seen)
            then = self.tr("What you typed was kept, and is not saved yet.")
            self.banner.say("note", self.tr("Taken up where you left off"), then, action=self.tr("Discard"))
        begin = self.fields.get(first) or next(iter(self.fields.values()), None)
        if begin is not None:
            begin.edit.setFocus()

    # What is typed

    def text(self, name: str) -> str:
        """Return what stands in a field."""
        return text_of(self.fields[name].edit)

    def state(self) -> dict[str, str]:
        """Return what is typed, for the draft; a field left blank is ''."""
        typed = {name: text_of(field.edit) for name, field in self.fields.items()}
        typed |= {name: text_of(box) for name, box in self.boxes.items()}
        return {**typed, REASON: text_of(self.reason.edit)}

    def restore(self, state: Mapping[str, str]) -> None:
        """Put what a draft kept into the fields."""
        for name, field in self.fields.items():
            set_text(field.edit, str(state.get(name, "")))
        for name, box in self.boxes.items():
            set_text(box, str(state.get(name, "")))
        set_text(self.reason.edit, str(state.get(REASON, "")))
        self.reason.setVisible(bool(state.get(REASON)))

    def is_blank(self) -> bool:
        """Say whether nothing was typed or changed since the form was opened."""
        return self.state() == self._opened

    @property
    def because(self) -> str:
        """The reason given for going on against a finding, '' for none."""
        return text_of(self.reason.edit)

    def draft_subject(self) -> str:
        """Return what the draft is about: the patient, and after a colon the entry if there is one."""
        person = self.chart.person.id
        return f"{person}:{self.subject}" if self.subject else person

    @Slot()
    def _touch(self) -> None:
        sender = self.sender()
        for field in (*self.fields.values(), self.reason):
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

    @Slot()
    def save_entry(self) -> None:
        """Save; what is refused is said at its field or in the banner, and what was typed stays."""
        self.banner.hide()
        self.versions.hide()
        for field in (*self.fields.values(), self.reason):
            field.complain("")
        if self._has_bad_moment():
            return
        try:
            undoable = self._checked_record()
        except RuleBroken as broken:
            self._show_broken(broken)
        except Stale as stale:
            self._show_both(stale)
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
        else:
            self.keeper.forget()
            self.accept()
            if undoable is not None:
                self.tools.undo.offer(undoable)

    def _checked_record(self) -> Undoable | None:
        if found := self.problems():
            raise RuleBroken(found)
        return self.record()

    def _has_bad_moment(self) -> bool:
        bad = [one for one in self.fields.values() if isinstance(one.edit, MomentEdit) and one.edit.trouble()]
        for field in bad:
            field.complain(field.edit.trouble())  # type: ignore[attr-defined]  # a MomentEdit, by the line above
        if bad:
            bad[0].edit.setFocus()
        return bool(bad)

    def _show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong; where a reason would do, ask for it in place."""
        show_findings(broken, {**self.fields, "reason": self.fields.get("reason", self.reason)}, self.banner)
        if all(problem.severity is Severity.CONFIRM for problem in broken.problems):
            for problem in broken.problems:
                if (field := self.fields.get(problem.field)) is not None:
                    field.complain(field.complaint(), "caution")
            self.reason.show()
            self.reason.edit.setFocus()

    def _show_both(self, stale: Stale) -> None:
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

    def do(self, use_case: Callable[Concatenate[Work, P], T], /, *given: P.args, **named: P.kwargs) -> T:
        """Run a use case and forget the draft, in one piece of work.

        Raises:
            Trouble: it is refused; the draft stays.
        """
        both = notes.out_of_draft(use_case, self.FORM, self.draft_subject())
        return self.tools.desk.do(both, *given, **named)

    # Drafts

    @Slot()
    def discard(self) -> None:
        """Throw the draft away and begin anew."""
        self.restore(self._opened)
        for field in self.fields.values():
            field.complain("")
        self.banner.hide()
        self.seen = int(self.in_the_record().get(SEEN, self.seen))
        self.keeper.touch()
        self.keeper.keep_now()

    def keep_now(self) -> None:
        """Keep the draft at once: the window locks or closes."""
        self.keeper.keep_now()

    def stop_keeping(self) -> None:
        """Keep no more drafts: the vault closes."""
        self.keeper.forget()

    def reject(self) -> None:
        self.keeper.keep_now()
        super().reject()

    def _keep_draft(self, state: Mapping[str, str]) -> bool:
        desk = self.tools.desk
        if desk.read_only_because:
            return True
        if not desk.is_open:  # locked meanwhile; what was typed was kept before that
            return False
        try:
            if self.is_blank():
                desk.do(notes.drop_draft, self.FORM, self.draft_subject())
            else:
                desk.do(notes.keep_draft, self.FORM, self.draft_subject(), {**state, SEEN: str(self.seen)})
        except Trouble as trouble:  # what was typed stays in the form, and is tried again at the next pause
            show_trouble(trouble, self.banner)
            return False
        return True
