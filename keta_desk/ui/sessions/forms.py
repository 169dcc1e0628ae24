"""The forms of sessions by name, for the one table of forms."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from keta_desk.queries.chart import Chart
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.sessions.dose_form import DoseForm
from keta_desk.ui.sessions.session_forms import AgainForm, EndForm, InErrorForm, StartForm
from keta_desk.ui.sessions.vitals_dialog import AmendReadingForm, VitalsDialog
from keta_desk.ui.view import Tools
from keta_desk.ui.words import said


def _of_chart(form: Callable[[Tools, Chart, str, QWidget], FormDialog], name: str) -> Callable[..., FormDialog]:
    def make(tools: Tools, chart: Chart | None, subject: str, parent: QWidget) -> FormDialog:
        if chart is None:
            raise LookupError(name)
        return form(tools, chart, subject, parent)

    return make


FORMS = {
    form.FORM: _of_chart(form, form.FORM)
    for form in (VitalsDialog, StartForm, DoseForm, EndForm, AgainForm, AmendReadingForm, InErrorForm)
}


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {
        VitalsDialog.FORM: said("Vitals"),
        StartForm.FORM: said("Start session"),
        DoseForm.FORM: said("Give dose"),
        EndForm.FORM: said("End session"),
        AgainForm.FORM: said("Take session up again"),
        AmendReadingForm.FORM: said("Amend reading"),
        InErrorForm.FORM: said("Entered in error"),
    }
