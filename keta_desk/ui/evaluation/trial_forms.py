"""What was tried before: a medicine or therapy, how much, how long, and whether that was adequate."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import title_problems
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import read_whole
from keta_desk.domain.trials import TrialKind, TrialResponse, trial_problems
from keta_desk.queries.chart import Chart
from keta_desk.queries.screening_rows import TrialLine
from keta_desk.ui import words
from keta_desk.ui.drafted_form import standing
from keta_desk.ui.entry_form import SEEN, EntryForm
from keta_desk.ui.evaluation import screening_words
from keta_desk.ui.evaluation.entry_days import day_in, past_day
from keta_desk.ui.evaluation.screening_names import TRIAL, TRIAL_AMEND
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field import UnitEdit
from keta_desk.ui.parts.inputs import TextEdit
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import DayEdit, write_day
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, evaluating
from keta_desk.use_cases.evaluating import TrialTold

ADEQUATE = {True: "yes", False: "no", None: ""}


class _TrialForm(EntryForm):
    """The fields of a trial."""

    def add_fields(self) -> None:
        """Add them, in the order in which they are asked."""
        kinds = [(one.value, screening_words.told(text)) for one, text in screening_words.KINDS.items()]
        responses = [(one.value, screening_words.told(text)) for one, text in screening_words.RESPONSES.items()]
        self.began, self.ended = DayEdit(self.today, ahead=False), DayEdit(self.today, ahead=False)
        for edit in (self.began, self.ended):
            edit.setPlaceholderText(self.tr("not recorded"))
        self.add("kind", self.tr("&Kind"), MenuChoice(self.tr("Kind"), self.tr("Choose"), kinds))
        self.add("name", self.tr("&Medicine or therapy"), UnitEdit(), check=self._name, beside=True, stretch=2)
        self.add("dose_text", self.tr("&Highest dose"), UnitEdit())
        self.add("weeks", self.tr("&Weeks"), UnitEdit(), check=self._weeks, beside=True)
        past = partial(past_day, today=self.today, born=self.chart.person.birth_date)
        self.add("started_on", self.tr("&From"), self.began, check=partial(past, self.began, "started_on"))
        self.add("stopped_on", self.tr("&To"), self.ended, check=partial(past, self.ended, "stopped_on"), beside=True)
        adequate = Segmented(self.tr("Adequate"), (("yes", self.tr("Yes")), ("no", self.tr("No"))))
        self.add("is_adequate", self.tr("&Adequate"), adequate)
        self.add("adequate_because", self.tr("Adequate or not &because"), UnitEdit(), beside=True, stretch=2)
        self.add("response", self.tr("&Response"), MenuChoice(self.tr("Response"), self.tr("Choose"), responses))
        self.add("stop_reason", self.tr("Why &stopped"), TextEdit(lines=2))
        self.note.setText(self.tr("A trial counts once somebody judged it adequate, with the reason."))

    def told(self) -> TrialTold:
        """Return what is typed."""
        adequate = {"yes": True, "no": False}.get(self.text("is_adequate"))
        weeks = read_whole(self.text("weeks"), field="weeks").quantity
        return TrialTold(
            kind=TrialKind(self.text("kind") or TrialKind.ANTIDEPRESSANT),
            name=self.text("name"),
            response=TrialResponse(self.text("response") or TrialResponse.UNKNOWN),
            dose_text=self.text("dose_text"),
            weeks=None if weeks is None else int(weeks.value),
            is_adequate=adequate,
            adequate_because=self.text("adequate_because"),
            stop_reason=self.text("stop_reason"),
            started_on=day_in(self.began, "started_on"),
            stopped_on=day_in(self.ended, "stopped_on"),
        )

    def _name(self) -> list[Problem]:
        return title_problems(self.text("name"), missing="trial.name-missing", field="name")

    def _weeks(self) -> list[Problem]:
        read = read_whole(self.text("weeks"), field="weeks")
        if read.problem is not None:
            return [read.problem]
        weeks = None if read.quantity is None else int(read.quantity.value)
        return trial_problems(weeks=weeks, is_adequate=None, because="")


class AddTrial(_TrialForm):
    """Adds a treatment that was tried before."""

    FORM = TRIAL

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Add treatment tried before"), words.said("Add treatment")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.add_fields()
        self.start(first="name")

    def record(self) -> Undoable:
        """Add it; undo marks it as entered in error."""
        desk, reason = self.tools.desk, undone()
        trial_id = self.do(evaluating.add_trial, self.chart.person.id, self.told())
        return Undoable(
            self.tr("Treatment added"), lambda: desk.do(corrections.enter_in_error, "trial", trial_id, reason=reason)
        )


class AmendTrial(_TrialForm):
    """Puts a trial right; what it said before is kept. `subject` is the trial."""

    FORM = TRIAL_AMEND

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        self.line: TrialLine = standing(chart.screening.trials, subject)
        title = words.said("Amend {0}").format(self.line.name)
        super().__init__(tools, chart, subject, parent, title=title, save=words.said("Amend"))
        self.add_fields()
        self.add("reason", self.tr("Reason for the change"), UnitEdit())
        self.restore(self._said())
        self.start(seen=self.line.version, first="is_adequate")

    def _said(self) -> dict[str, str]:
        line = self.line
        return {
            "kind": line.kind,
            "name": line.name,
            "dose_text": line.dose_text,
            "weeks": "" if line.weeks is None else str(line.weeks),
            "is_adequate": ADEQUATE[line.is_adequate],
            "adequate_because": line.adequate_because,
            "response": line.response,
            "stop_reason": line.stop_reason,
            "started_on": write_day(line.started_on),
            "stopped_on": write_day(line.stopped_on),
        }

    def in_the_record(self) -> Mapping[str, str]:
        """Return what the trial says now, to be shown beside what was typed."""
        return {**self._said(), SEEN: str(self.line.version)}

    def record(self) -> None:
        """Amend it."""
        self.do(evaluating.amend_trial, self.line.id, self.told(), reason=self.text("reason"), seen=self.seen)
