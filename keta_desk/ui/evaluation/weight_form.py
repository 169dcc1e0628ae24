"""The weight, with the moment it was measured: doses by weight reckon with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.domain.chart_entries import past_moment_problems
from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import NO_BREAK_SPACE, Quantity, g_to_kg, kg_to_g, rounded
from keta_desk.domain.vitals import Reading, reading_problems
from keta_desk.queries.chart import Chart
from keta_desk.reference import catalogue
from keta_desk.ui import words
from keta_desk.ui.entry_form import EntryForm
from keta_desk.ui.parts.moment_edit import MomentEdit
from keta_desk.ui.parts.quantity_edit import QuantityEdit, number
from keta_desk.ui.undo import Undoable, undone
from keta_desk.ui.view import Tools
from keta_desk.use_cases import corrections, sessions

UNITS = ("kg", "[lb_av]")


def weight_problems(amount: Quantity | None) -> list[Problem]:
    """Say whether a weight can be one, by the rule that saving holds it to."""
    if amount is None:
        return [Problem("weight.missing", field="weight_g")]
    return reading_problems(Reading(weight_g=kg_to_g(amount.value)), catalogue.limits().plausible)


class WeightForm(EntryForm):
    """Records a weight; the last one stands below the field, never in it."""

    FORM = "weight-add"

    def __init__(self, tools: Tools, chart: Chart, subject: str, parent: QWidget | None = None) -> None:
        title, save = words.said("Record weight"), words.said("Save weight")
        super().__init__(tools, chart, subject, parent, title=title, save=save)
        self.weight = QuantityEdit(UNITS, shown="kg", assumed="kg", check=weight_problems)
        self.weight.setPlaceholderText(self.tr("kg, or 150 lb"))
        self.at = MomentEdit(tools.desk.clock.now, chart.zone)
        self.at.setPlaceholderText(self.tr("now"))
        self.add("weight_g", self.tr("&Weight"), self.weight, note=self._last(), check=self._weight_problems)
        self.add("at", self.tr("&Measured at"), self.at, beside=True, check=self._moment_problems)
        self.start()

    def _last(self) -> str:
        if self.chart.weight_g is None or self.chart.weighed_at is None:
            return ""
        kg = number(rounded(g_to_kg(self.chart.weight_g), 1)) + NO_BREAK_SPACE + "kg"
        return self.tr("last: {0}, {1}").format(
            kg, words.near_moment(self.chart.weighed_at, self.chart.zone, self.today)
        )

    def _weight_problems(self) -> list[Problem]:
        return self.weight.problems(field="weight_g")

    def _moment_problems(self) -> list[Problem]:
        moment = None if self.at.trouble() else self.at.moment()
        if moment is None:
            return []
        now, born = self.tools.desk.clock.now(), self.chart.person.birth_date
        return past_moment_problems(moment, now=now, born=born, zone=self.chart.zone, field="at")

    def record(self) -> Undoable:
        """Record it as a reading; undo marks it as entered in error."""
        amount, desk, reason = self.weight.amount(), self.tools.desk, undone()
        grams = kg_to_g(amount.value) if amount is not None else None
        reading_id = self.do(
            sessions.record_reading, self.chart.person.id, Reading(weight_g=grams), at=self.at.moment()
        )
        return Undoable(
            self.tr("Weight saved"),
            lambda: desk.do(corrections.enter_in_error, "reading", reading_id, reason=reason),
        )
