"""The forms of sessions by name, for the one table of forms."""

from __future__ import annotations

from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.sessions.back_entry_form import BackEntryForm
from keta_desk.ui.sessions.dose_form import DoseForm
from keta_desk.ui.sessions.preparation_form import PrepareForm, WaiveForm
from keta_desk.ui.sessions.session_forms import AgainForm, EndForm, InErrorForm, StartForm
from keta_desk.ui.sessions.vitals_dialog import AmendReadingForm, VitalsDialog
from keta_desk.ui.words import said

FORMS = by_name(
    VitalsDialog,
    StartForm,
    DoseForm,
    EndForm,
    AgainForm,
    AmendReadingForm,
    InErrorForm,
    PrepareForm,
    WaiveForm,
    BackEntryForm,
)


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
        PrepareForm.FORM: said("Preparation"),
        WaiveForm.FORM: said("Plan without preparation"),
        BackEntryForm.FORM: said("Paper sheet of a session"),
    }
