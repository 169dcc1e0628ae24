"""The forms that open over a screen: every one by its name, one at a time, each with its draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Trouble
from keta_desk.ui.cockpit import forms as cockpit_forms
from keta_desk.ui.consent import forms as consent_forms
from keta_desk.ui.dispensing import forms as supply_forms
from keta_desk.ui.drafted_form import DraftedForm, MakesForm, by_name
from keta_desk.ui.evaluation import forms as evaluation_forms
from keta_desk.ui.integration import forms as integration_forms
from keta_desk.ui.interactions import forms as interaction_forms
from keta_desk.ui.notes.note_form import NoteForm
from keta_desk.ui.outcomes import forms as outcome_forms
from keta_desk.ui.patients.new_patient_dialog import NewPatientDialog
from keta_desk.ui.sessions import forms as session_forms
from keta_desk.ui.titration import forms as titration_forms
from keta_desk.ui.words import said

if TYPE_CHECKING:
    from keta_desk.queries.chart import Chart
    from keta_desk.ui.view import Tools

FORMS: dict[str, MakesForm] = {
    **evaluation_forms.FORMS,
    **by_name(NoteForm),
    **session_forms.FORMS,
    **outcome_forms.FORMS,
    **integration_forms.FORMS,
    **titration_forms.FORMS,
    **consent_forms.FORMS,
    **supply_forms.FORMS,
    **interaction_forms.FORMS,
}
"""The forms of a chart."""
OF_SESSION = cockpit_forms.FORMS
"""The forms of a session: they stand in the cockpit while it runs, and over the chart once it has ended."""
OF_NOBODY = {NewPatientDialog.FORM: NewPatientDialog}
"""The forms that belong to no chart."""


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {
        NewPatientDialog.FORM: said("New patient"),
        **evaluation_forms.form_names(),
        NoteForm.FORM: said("Note"),
        **session_forms.form_names(),
        **cockpit_forms.form_names(),
        **outcome_forms.form_names(),
        **integration_forms.form_names(),
        **titration_forms.form_names(),
        **consent_forms.form_names(),
        **supply_forms.form_names(),
        **interaction_forms.form_names(),
    }


class Forms(QObject):
    """Opens one form at a time. Emits `chart_asked` when a form leads to a chart, `closed` when it is gone.

    Emits `refused` with the trouble where what a form is about is in the record no more.
    """

    chart_asked = Signal(object)  # PatientId
    closed = Signal()
    refused = Signal(object)  # Trouble

    def __init__(self, tools: Tools, window: QWidget) -> None:
        super().__init__(window)
        self._tools, self._window = tools, window
        self.current: DraftedForm | None = None
        self.subject = ""

    def open(self, name: str, chart: Chart | None = None, subject: str = "") -> None:
        """Open a form; one that is open stays."""
        if self.current is not None:
            return
        try:
            form = self._made(name, chart, subject)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return
        if form is None:
            return
        self.current, self.subject = form, subject
        form.finished.connect(self._gone)
        if isinstance(form, NewPatientDialog):
            form.registered.connect(self.chart_asked)
        form.open()

    def _made(self, name: str, chart: Chart | None, subject: str) -> DraftedForm | None:
        if name in OF_NOBODY:
            return OF_NOBODY[name](self._tools, self._window)
        make = OF_SESSION.get(name) or FORMS[name]
        return None if chart is None else make(self._tools, chart, subject, self._window)

    def keep_now(self) -> None:
        """Keep the draft of the form that is open."""
        if self.current is not None:
            self.current.keep_now()

    def stop(self) -> None:
        """Keep nothing more: the vault is about to close."""
        if self.current is not None:
            self.current.stop_keeping()

    @Slot()
    def _gone(self) -> None:
        form, self.current, self.subject = self.current, None, ""
        if form is not None:
            form.deleteLater()
        self.closed.emit()
