"""What every form has in common: a draft under its name, saving once, what is wrong at its field, and an undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.patients import chart_label
from keta_desk.domain.problems import RuleBroken, Trouble
from keta_desk.domain.record import Gone, Stale
from keta_desk.queries.chart import Chart
from keta_desk.ui.actions import run_above
from keta_desk.ui.drafts import Draft, say_taken_up
from keta_desk.ui.errors import show_findings, show_trouble
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools

if TYPE_CHECKING:
    from keta_desk.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")


class Told(Exception):
    """What stands in the way of saving was said where it belongs already."""


class DraftedForm(FormDialog):
    """A form that keeps what is typed. A subclass builds its fields, then calls `take_up`; `record` saves.

    Closing keeps a draft, so that nothing needs asking; a draft found again can be thrown away in place.
    """

    def __init__(
        self, tools: Tools, subject: str, parent: QWidget | None, *, title: str, save: str, whose: str = ""
    ) -> None:
        super().__init__(title, save=save, whose=whose, parent=parent)
        self.tools, self.subject = tools, subject
        self.fields: dict[str, Field] = {}
        self._opened: Mapping[str, str] = {}
        self._first: QWidget | None = None
        self._draft: Draft | None = None
        self.keeper = DraftKeeper(self.state, self._write_draft, self)
        self.save_asked.connect(self.save_form)
        self.banner.acted.connect(self.follow_banner)
        self.banner.led.connect(self.follow_lead)

    # What a subclass says

    def state(self) -> dict[str, str]:
        """Return what is typed, for the draft; a field left blank is ''."""
        raise NotImplementedError

    def restore(self, state: Mapping[str, Any]) -> None:
        """Put what `state` returned back into the fields; what is missing is blank."""
        raise NotImplementedError

    def judge(self) -> None:
        """Judge what is typed before it is saved.

        Raises:
            RuleBroken: it can't be saved.
            Told: it can't be saved, and that was said already.
        """

    def record(self) -> Undoable | None:
        """Save what is typed and was judged; return how to undo it, None where there is no way back.

        Raises:
            Trouble: it is refused; nothing was saved.
        """
        raise NotImplementedError

    def draft_subject(self) -> str:
        """Return what the draft is about, '' for nobody yet."""
        return self.subject

    def is_blank(self) -> bool:
        """Say whether nothing was typed or changed since the form was opened."""
        return self.state() == self._opened

    def kept(self) -> dict[str, str]:
        """Return what the draft is to hold."""
        return self.state()

    # The draft

    @property
    def draft(self) -> Draft:
        """The draft of this form."""
        if self._draft is None:
            self._draft = Draft(self.tools.desk, self.FORM, self.draft_subject())
        return self._draft

    def take_up(self, first: QWidget) -> Mapping[str, Any]:
        """Take up the draft there may be, {} for none, and put the focus into the `first` input."""
        self._opened, self._first = self.state(), first
        kept = self.draft.found()
        if kept is not None:
            self.restore(kept)
            say_taken_up(self.banner)
        first.setFocus()
        return kept or {}

    def begin(self) -> None:
        """Put the focus where one starts; a form within a page asks for it once it is shown."""
        if self._first is not None:
            self._first.setFocus()

    @Slot()
    def follow_banner(self) -> None:
        """Do what the button of the banner offers."""
        self.discard()

    @Slot(str)
    def follow_lead(self, name: str) -> None:
        """Go to where what stands in the way is put right; what was typed is kept as a draft."""
        self.reject()
        run_above(name, self)

    def discard(self) -> None:
        """Throw the draft away and begin anew."""
        self.restore(self._opened)
        self.take_back_words()
        self.keeper.touch()
        self.keeper.keep_now()
        if self._first is not None:
            self._first.setFocus()

    def keep_now(self) -> None:
        self.keeper.keep_now()

    def stop_keeping(self) -> None:
        self.keeper.forget()

    def reject(self) -> None:
        self.keeper.keep_now()
        super().reject()

    def _write_draft(self, _state: Mapping[str, str]) -> bool:
        return self.draft.write({} if self.is_blank() else self.kept(), self.banner)

    # Saving

    @Slot()
    def save_form(self) -> None:
        """Save; what is refused is said at its field or in the banner, and what was typed stays."""
        self.take_back_words()
        try:
            self.judge()
            undoable = self.record()
        except Told:
            return
        except RuleBroken as broken:
            self.show_broken(broken)
        except Stale as stale:
            self.show_stale(stale)
        except Trouble as trouble:
            show_trouble(trouble, self.banner)
        else:
            self.close_saved(undoable)

    def close_saved(self, undoable: Undoable | None) -> None:
        """Close: all that was typed is in the record. Offer to undo it."""
        self.keeper.forget()
        self.draft.write({}, self.banner)  # of a form that had nothing to save, or saved it in several pieces
        self.accept()
        if undoable is not None:
            self.tools.undo.offer(undoable)

    def do(self, use_case: Callable[Concatenate[Work, P], T], /, *given: P.args, **named: P.kwargs) -> T:
        """Run the use case that saves the form and forget its draft, in one piece of work.

        Raises:
            Trouble: it is refused; the draft stays.
        """
        return self.draft.do(use_case, *given, **named)

    def take_back_words(self) -> None:
        """Take back what was said of what is typed, before it is judged anew."""
        self.banner.hide()
        for field in self.fields.values():
            field.complain("")

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong, each finding at its field."""
        show_findings(broken, self.fields, self.banner)

    def show_stale(self, stale: Stale) -> None:
        """Say that the record was changed meanwhile; what was typed stays."""
        show_trouble(stale, self.banner)


class ChartForm(DraftedForm):
    """A form about one patient, whose name, birth date and chart number stand at its head. Made from four things."""

    def __init__(
        self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None, *, title: str, save: str
    ) -> None:
        person = chart.person
        whose = f"{person.name} · {write_day(person.birth_date)} · {chart_label(person.chart_number)}"
        super().__init__(tools, subject, parent, title=title, save=save, whose=whose)
        self.chart = chart
        self.today = tools.desk.clock.now().astimezone(chart.zone).date()

    def draft_subject(self) -> str:
        """Return the patient, and after a colon what of the chart the form is about."""
        person = self.chart.person.id
        return f"{person}:{self.subject}" if self.subject else person


class MakesForm(Protocol):
    """A class of forms about a chart: made from the tools, the chart, what it is about or '', and the window."""

    FORM: str

    def __call__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget, /) -> ChartForm: ...


def by_name(*forms: MakesForm) -> dict[str, MakesForm]:
    """Return forms by the name their drafts are kept under."""
    return {form.FORM: form for form in forms}


class Line(Protocol):
    """A line of the chart that stands for one entry of the record."""

    @property
    def id(self) -> str:
        """Which entry it is."""


L = TypeVar("L", bound=Line)


def standing(lines: Iterable[L], row_id: str) -> L:
    """Return the line of an entry that a form is about.

    Raises:
        Gone: it does not count any more, or never did.
    """
    found = next((line for line in lines if line.id == row_id), None)
    if found is None:
        raise Gone("record.gone")
    return found
