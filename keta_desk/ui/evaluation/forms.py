"""The forms of a chart by name, for the one table of forms."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from keta_desk.queries.chart import Chart
from keta_desk.ui.evaluation.allergy_forms import AddAllergy, NoAllergies
from keta_desk.ui.evaluation.appointment_forms import BookForm, MoveForm
from keta_desk.ui.evaluation.contact_form import ContactForm
from keta_desk.ui.evaluation.details_form import DetailsForm
from keta_desk.ui.evaluation.medication_forms import AddMedication, StopMedication
from keta_desk.ui.evaluation.problem_forms import AddProblem, ResolveProblem
from keta_desk.ui.evaluation.stage_form import StageForm
from keta_desk.ui.evaluation.weight_form import WeightForm
from keta_desk.ui.evaluation.words_form import WordsForm
from keta_desk.ui.parts.form_dialog import FormDialog
from keta_desk.ui.view import Tools
from keta_desk.ui.words import said

Form = Callable[[Tools, Chart, str, QWidget], FormDialog]
_FORMS = (
    *(AddProblem, ResolveProblem, AddAllergy, NoAllergies, AddMedication, StopMedication, WeightForm),
    *(DetailsForm, StageForm, ContactForm, WordsForm, BookForm, MoveForm),
)


def _of_chart(form: Form, name: str) -> Callable[..., FormDialog]:
    def make(tools: Tools, chart: Chart | None, subject: str, parent: QWidget) -> FormDialog:
        if chart is None:
            raise LookupError(name)
        return form(tools, chart, subject, parent)

    return make


FORMS = {form.FORM: _of_chart(form, form.FORM) for form in _FORMS}


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
    }
