"""The action panel after item 9 at a check-in: the entry is in the record, and what was done about it is owed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtWidgets import QWidget

from keta_desk.queries import safety_plan
from keta_desk.queries.alerts import AlertLine
from keta_desk.ui import words
from keta_desk.ui.drafted_form import ChartForm
from keta_desk.ui.outcomes.plan_words import plan_in_words
from keta_desk.ui.outcomes.safety_step import SafetyStep
from keta_desk.use_cases import alerts
from keta_desk.use_cases.alerts import Disposition


class ActionStep:
    """Shows the panel in a form whose entry was saved, and saves what is written in it."""

    def __init__(self, form: ChartForm, owed: Sequence[AlertLine]) -> None:
        self._form, self._owed = form, sorted(owed, key=lambda one: one.urgency)
        self.panel = SafetyStep()

    def begin(self) -> None:
        """Show what gives alarm; the form is left by what was done, or by why nothing is written now."""
        form = self._form
        form.banner.hide()
        plan = form.tools.desk.ask(safety_plan.in_force, form.chart.person.id)
        self.panel.show_alerts(self._owed, words.said("The check-in is saved."), plan_in_words(plan))
        form.save.setText(words.said("Save what was done"))
        form.save.setAccessibleName(form.save.text())
        form.save.show_hint(words.said("Ctrl Enter"))
        form.cancel.setVisible(False)
        form.note.setText(words.said("The answers are saved. This closes with what was done about them."))
        for first, second in pairwise([*self.panel.order(), form.save]):
            QWidget.setTabOrder(first, second)
        self.panel.begin()

    def save(self, do: Callable[..., Any]) -> None:
        """Save what was done, or why nothing is written now; a blank is refused by the rule of the use case."""
        ids = [one.id for one in self._owed]
        if self.panel.is_put_off():
            do(alerts.acknowledge, ids, because=self.panel.text.toPlainText().strip() or " ")
        else:
            do(alerts.close, ids, Disposition(**self.panel.told()))

    def holds(self) -> bool:
        """Say whether the form may not be left yet, and say so in it."""
        desk = self._form.tools.desk
        if not desk.is_open or desk.read_only_because:
            return False
        may_wait = not self.panel.choice.isHidden()
        either = words.said("Write what was done, or why nothing is written now")
        self._form.banner.say("check", either if may_wait else words.said("Write what was done"))
        self.panel.begin()
        return True
