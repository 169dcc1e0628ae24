"""The forms of integration work by name, for the one table of forms."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from keta_desk.queries.chart import Chart
from keta_desk.ui.integration.hold_dialog import AmendNoteDialog, HoldDialog
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.view import Tools
from keta_desk.ui.words import said


def _of_chart(form: Callable[[Tools, Chart, str, QWidget], FormDialog], name: str) -> Callable[..., FormDialog]:
    def make(tools: Tools, chart: Chart | None, subject: str, parent: QWidget) -> FormDialog:
        if chart is None:
            raise LookupError(name)
        return form(tools, chart, subject, parent)

    return make


FORMS = {form.FORM: _of_chart(form, form.FORM) for form in (HoldDialog, AmendNoteDialog)}


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {
        HoldDialog.FORM: said("Integration"),
        AmendNoteDialog.FORM: said("Integration, amended"),
    }
