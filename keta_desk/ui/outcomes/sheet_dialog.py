"""What the dialogs of the measures share: sheet and action panel in one, and how they are left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from keta_desk.domain.outcomes_scale import Scale
from keta_desk.domain.problems import RuleBroken
from keta_desk.queries import alerts as alert_questions
from keta_desk.queries import safety_plan, wordings
from keta_desk.queries.alerts import AlertLine
from keta_desk.queries.chart import Chart
from keta_desk.queries.wordings import WordingLine
from keta_desk.ui import words
from keta_desk.ui.drafted_form import ChartForm
from keta_desk.ui.outcomes.answer_form import AnswerForm
from keta_desk.ui.outcomes.entered import Said
from keta_desk.ui.outcomes.plan_words import plan_in_words
from keta_desk.ui.outcomes.safety_step import DONE, LATER, TEXTS, SafetyStep
from keta_desk.ui.outcomes.score_words import outcome_words
from keta_desk.ui.outcomes.sheet_page import SheetPage
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.undo import Undoable
from keta_desk.ui.view import Tools
from keta_desk.use_cases import alerts
from keta_desk.use_cases.alerts import Disposition

WIDTH = 660
SAFETY_PLAN = "safety plan"


class SheetDialog(ChartForm):
    """A form about one scale of one patient, in two steps where the answers give alarm about suicidal thoughts.

    Once the answers are in the record the dialog is left by what was done, or by why nothing is written about it now.
    """

    def __init__(
        self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None, scale: Scale, *, title: str
    ) -> None:
        save = words.said("Save {0}").format(scale.name)
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.setMinimumWidth(WIDTH - 160)
        self.scale, self._desk = scale, tools.desk
        self.form = AnswerForm(scale, chart.person.sex_at_birth, QLocale().decimalPoint())
        self.step = SafetyStep()
        self.pages = QStackedWidget()
        self.body.addWidget(self.pages)
        self.keep_wide(WIDTH)
        self.fields |= self.step.fields
        self._sheet: SheetPage | None = None
        self._alerts: list[AlertLine] = []
        self._owed: tuple[list[AlertLine], datetime] | None = None
        self._undoable: Undoable | None = None
        self.step.changed.connect(self._take_step)

    def wording(self) -> WordingLine | None:
        """Return the official wording of the scale, where the practice has loaded one."""
        return self._desk.ask(wordings.of_scale, self.scale.id)

    def said(self, at: datetime) -> Said:
        """Return what the first step says, of the moment it was filled in."""
        form = self.form
        return Said(form.given(), at, form.mode, form.typed_total(), form.context, form.administered_by.strip())

    def show_page(self, page: SheetPage) -> None:
        """Show the first step."""
        self._sheet = page
        self.fields |= {
            "at": page.when,
            "reason": page.reason,
            "context": page.context,
            "total": page.sheet.total_field,
        }
        self.pages.addWidget(page)
        page.changed.connect(self.keeper.touch)
        order = [*page.order(), self.cancel, self.save]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)

    def state(self) -> dict[str, str]:
        """Return what is entered and typed."""
        return self.form.state()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up a draft again."""
        self.form.restore(state)
        self.step.restore(self.form.note_kind, {name: getattr(self.form, name) for name in (*TEXTS, "disposition")})
        if self._sheet is not None:
            self._sheet.show_form()

    # The steps

    def record(self) -> Undoable | None:
        """Save the sheet, or what was done about its alerts."""
        if not self._alerts:
            return self.save_sheet()
        ids = [one.id for one in self._alerts]
        if self.step.is_put_off():
            self.do(alerts.acknowledge, ids, because=self._reason())
        else:
            self.do(alerts.close, ids, Disposition(**self.step.told()))
        return self._undoable

    def _reason(self) -> str:
        """Return why nothing is written now; a blank is refused by the rule of the use case, not passed over."""
        return self.step.text.toPlainText().strip() or " "

    def save_sheet(self) -> Undoable | None:
        """Save what the first step holds.

        Raises:
            Trouble: it is refused.
        """
        raise NotImplementedError

    def show_broken(self, broken: RuleBroken) -> None:
        """Say what is wrong: an answer at its row, the rest at its field."""
        if self._sheet is not None and self.pages.currentWidget() is self._sheet:
            self._sheet.show_broken(broken, self.banner)
        else:
            super().show_broken(broken)

    def owe_action(self, line_id: str, at: datetime) -> None:
        """Take note that the answers are in the record; what gives alarm in them is dealt with before this closes."""
        self.form.saved_id = line_id
        opened = self.open_alerts(line_id)
        self._owed = (opened, at) if opened else None

    def open_alerts(self, line_id: str) -> list[AlertLine]:
        """Return the open alerts of a filling-in, where one of them is about suicidal thoughts; else none."""
        opened = [one for one in self._desk.ask(alert_questions.about, line_id) if one.is_open]
        return opened if any(one.rule.startswith("SI") for one in opened) else []

    def close_saved(self, undoable: Undoable | None) -> None:
        """Go on with what the answers give alarm about, else close."""
        if self._owed is None:
            super().close_saved(undoable)
            return
        owed, self._owed, self._undoable = self._owed, None, undoable
        self.ask_action(owed[0], self._saved_words(owed[1]))
        self.keeper.keep_now()

    def ask_action(self, opened: Sequence[AlertLine], saved: str) -> None:
        """Show the action panel; what was taken up belongs to the record by now, and can't be thrown away."""
        self.banner.hide()
        self._alerts = list(opened)
        self.step.show_alerts(opened, saved, self._plan_words())
        self.pages.addWidget(self.step)
        if self._sheet is not None:  # a page that is not shown takes no room
            self._sheet.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.pages.setCurrentWidget(self.step)
        self.save.setText(self.tr("Save what was done"))
        self.save.setAccessibleName(self.save.text())
        self.save.show_hint(self.tr("Ctrl Enter"))
        self.cancel.setVisible(False)
        self.note.setText(self.tr("The answers are saved. This closes with what was done about them."))
        self.note.setWordWrap(True)
        self.setMinimumHeight(0)
        for first, second in pairwise([*self.step.order(), self.save]):
            QWidget.setTabOrder(first, second)
        self.step.begin()

    def _plan_words(self) -> str:
        """Return the safety plan that is charted, or that none is."""
        plan = self._desk.ask(safety_plan.in_force, self.chart.person.id)
        found = [one for one in self.chart.notes if one.title.casefold().startswith(SAFETY_PLAN)]
        if plan is not None or not found:
            return plan_in_words(plan)
        last = max(found, key=lambda one: one.written_at)
        day = write_day(last.written_at.astimezone(self.chart.zone).date())
        return self.tr("Safety plan of {0}: {1}").format(day, " ".join(last.body.split())[:600])

    def _saved_words(self, at: datetime) -> str:
        day = write_day(at.astimezone(self.chart.zone).date())
        said = outcome_words(self.scale, self.form.score())
        if not said:
            return self.tr("{0} of {1} is saved, without a total.").format(self.scale.name, day)
        return self.tr("{0} of {1} is saved: {2}.").format(self.scale.name, day, said)

    @Slot()
    def _take_step(self) -> None:
        for name, text in self.step.told().items():
            if text.strip() and text != getattr(self.form, name):
                self.step.fields[name].complain("")
            setattr(self.form, name, text)
        self.form.note_kind = LATER if self.step.is_put_off() else DONE
        self.keeper.touch()

    # Leaving and coming back

    def reject(self) -> None:
        """Close and keep the draft; not before something is written about what gives alarm."""
        if self._alerts and self._desk.is_open and not self._desk.read_only_because:
            may_wait = not self.step.choice.isHidden()
            either = self.tr("Write what was done, or why nothing is written now")
            self.banner.say("check", either if may_wait else self.tr("Write what was done"))
            self.step.begin()
            return
        self.leave()

    def leave(self) -> None:
        """Close and keep what is typed."""
        super().reject()
