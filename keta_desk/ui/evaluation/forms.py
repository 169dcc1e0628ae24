"""The forms of a chart by name, for the one table of forms."""

from __future__ import annotations

from keta_desk.ui.drafted_form import by_name
from keta_desk.ui.evaluation.allergy_forms import AddAllergy, NoAllergies
from keta_desk.ui.evaluation.appointment_forms import BookForm, MoveForm
from keta_desk.ui.evaluation.contact_form import ContactForm
from keta_desk.ui.evaluation.details_form import DetailsForm
from keta_desk.ui.evaluation.evaluation_form import EvaluationForm
from keta_desk.ui.evaluation.medication_forms import AddMedication, StopMedication
from keta_desk.ui.evaluation.problem_forms import AddProblem, ResolveProblem
from keta_desk.ui.evaluation.screening_forms import DecideEligibility, ResolveRule, ShortScreenForm
from keta_desk.ui.evaluation.stage_form import StageForm
from keta_desk.ui.evaluation.trial_forms import AddTrial, AmendTrial
from keta_desk.ui.evaluation.weight_form import WeightForm
from keta_desk.ui.evaluation.words_form import WordsForm
from keta_desk.ui.words import said

FORMS = by_name(
    *(AddProblem, ResolveProblem, AddAllergy, NoAllergies, AddMedication, StopMedication, WeightForm),
    *(EvaluationForm, AddTrial, AmendTrial, ResolveRule, DecideEligibility, ShortScreenForm),
    *(DetailsForm, StageForm, ContactForm, WordsForm, BookForm, MoveForm),
)


def form_names() -> dict[str, str]:
    """Return what each form is called where a draft of it is named.

    A form about one entry is left out: its draft is found again where the entry stands.
    """
    return {
        AddProblem.FORM: said("Diagnosis or problem"),
        AddAllergy.FORM: said("Allergy"),
        NoAllergies.FORM: said("No known allergies"),
        AddMedication.FORM: said("Medicine"),
        WeightForm.FORM: said("Weight"),
        DetailsForm.FORM: said("Details"),
        StageForm.FORM: said("Stage of care"),
        ContactForm.FORM: said("Contact"),
        WordsForm.FORM: said("Patient\u2019s words"),
        BookForm.FORM: said("Appointment"),
        EvaluationForm.FORM: said("Evaluation"),
        AddTrial.FORM: said("Treatment tried before"),
        DecideEligibility.FORM: said("Decision about eligibility"),
        ShortScreenForm.FORM: said("Screening before a session"),
    }
