"""The form of the plan by its name, for the one table of forms."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from keta_desk.queries.chart import Chart
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.titration.plan_dialog import PlanDialog
from keta_desk.ui.view import Tools
from keta_desk.ui.words import said


def _plan(tools: Tools, chart: Chart | None, subject: str, parent: QWidget) -> FormDialog:
    if chart is None:
        raise LookupError(PlanDialog.FORM)
    return PlanDialog(tools, chart, subject, parent)


FORMS = {PlanDialog.FORM: _plan}


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {PlanDialog.FORM: said("Treatment plan")}
