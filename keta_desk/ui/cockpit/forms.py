"""The forms of the cockpit by name: they stand in its right column, never over its clock."""

from __future__ import annotations

from keta_desk.ui.cockpit.close_form import CloseForm
from keta_desk.ui.cockpit.dose_forms import LiveDoseForm, TakenForm
from keta_desk.ui.cockpit.harm_forms import AmendHarmForm, HarmForm, HelpForm
from keta_desk.ui.cockpit.leaving_forms import AldreteForm, ReleaseForm, RemsForm
from keta_desk.ui.cockpit.log_forms import CadssForm, MissedForm, TakeBackForm
from keta_desk.ui.cockpit.observation_form import CorrectForm, ObservationForm
from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.words import said

FORMS = by_name(
    *(LiveDoseForm, TakenForm, ObservationForm, CorrectForm, HarmForm, AmendHarmForm, HelpForm, ReleaseForm),
    *(CloseForm, RemsForm, MissedForm, CadssForm, AldreteForm, TakeBackForm),
)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named."""
    return {
        LiveDoseForm.FORM: said("Give dose"),
        TakenForm.FORM: said("How it was taken"),
        HarmForm.FORM: said("Adverse event"),
        ObservationForm.FORM: said("Observation in full"),
        CorrectForm.FORM: said("Put a reading right"),
        AmendHarmForm.FORM: said("Adverse event"),
        AldreteForm.FORM: said("Modified Aldrete"),
        HelpForm.FORM: said("What was done"),
        ReleaseForm.FORM: said("Discharge"),
        CloseForm.FORM: said("Rest and close"),
        RemsForm.FORM: said("REMS answers"),
        MissedForm.FORM: said("Missed vitals"),
        CadssForm.FORM: said("CADSS-6"),
        TakeBackForm.FORM: said("Take an entry back"),
    }
