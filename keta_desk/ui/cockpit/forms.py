"""The forms of the cockpit by name: they stand in its right column, never over its clock."""

from __future__ import annotations

from keta_desk.ui.cockpit.close_form import CloseForm
from keta_desk.ui.cockpit.dose_forms import LiveDoseForm, TakenForm
from keta_desk.ui.cockpit.harm_forms import HarmForm, HelpForm
from keta_desk.ui.cockpit.leaving_forms import ReleaseForm, RemsForm
from keta_desk.ui.cockpit.log_forms import CadssForm, MissedForm, TakeBackForm
from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.words import said

FORMS = by_name(
    LiveDoseForm, TakenForm, HarmForm, HelpForm, ReleaseForm, CloseForm, RemsForm, MissedForm, CadssForm, TakeBackForm
)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {
        LiveDoseForm.FORM: said("Give dose"),
        TakenForm.FORM: said("How it was taken"),
        HarmForm.FORM: said("Adverse event"),
        HelpForm.FORM: said("What was done"),
        ReleaseForm.FORM: said("Discharge"),
        CloseForm.FORM: said("Rest and close"),
        RemsForm.FORM: said("REMS answers"),
        MissedForm.FORM: said("Missed vitals"),
        CadssForm.FORM: said("CADSS-6"),
        TakeBackForm.FORM: said("Take an entry back"),
    }
