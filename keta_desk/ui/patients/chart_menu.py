"""What can be entered into a chart, by form: for the menu of its head and for the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QMenu

from keta_desk.domain.consents import Agreement
from keta_desk.domain.schedule import CLOSED, AppointmentState
from keta_desk.queries.chart import Chart
from keta_desk.ui import words
from keta_desk.ui.consent import form_names as consent_names
from keta_desk.ui.evaluation import screening_names
from keta_desk.ui.evaluation.allergy_forms import AddAllergy, NoAllergies
from keta_desk.ui.evaluation.appointment_forms import BookForm, MoveForm
from keta_desk.ui.evaluation.contact_form import ContactForm
from keta_desk.ui.evaluation.details_form import DetailsForm
from keta_desk.ui.evaluation.medication_forms import AddMedication, StopMedication
from keta_desk.ui.evaluation.problem_forms import AddProblem, ResolveProblem
from keta_desk.ui.evaluation.stage_form import StageForm
from keta_desk.ui.evaluation.weight_form import WeightForm
from keta_desk.ui.evaluation.words_form import WordsForm
from keta_desk.ui.notes.note_form import NoteForm
from keta_desk.ui.sessions.vitals_dialog import VitalsDialog
from keta_desk.ui.titration.plan_part_forms import ItemForm, MarkerForm
from keta_desk.ui.words import said

MOST = 12
Ask = Callable[[str, str], object]


@dataclass(frozen=True, slots=True)
class Entry:
    """One form: what it is called, its name, and the id of the entry it is about or ''. `group` is a submenu."""

    words: str
    form: str
    subject: str = ""
    group: str = ""


def entries(chart: Chart) -> list[Entry]:
    """Return every form that this chart has something for, the most frequent first."""
    return [*_new(), *_about(chart)]


def _new() -> Iterator[Entry]:
    yield Entry(said("Note…"), NoteForm.FORM)
    yield Entry(said("Vitals…"), VitalsDialog.FORM)
    yield Entry(said("Appointment…"), BookForm.FORM)
    yield Entry(said("Weight…"), WeightForm.FORM)
    yield Entry(said("Diagnosis or problem…"), AddProblem.FORM)
    yield Entry(said("Medicine…"), AddMedication.FORM)
    yield Entry(said("Allergy…"), AddAllergy.FORM)
    yield Entry(said("No known allergies…"), NoAllergies.FORM)
    yield Entry(said("Evaluation…"), screening_names.EVALUATION)
    yield Entry(said("Treatment tried before…"), screening_names.TRIAL)
    yield Entry(said("What changed since the last session…"), screening_names.SHORT)
    yield Entry(said("Contact…"), ContactForm.FORM)
    yield Entry(said("Patient’s words…"), WordsForm.FORM)
    yield Entry(said("Consent…"), consent_names.RECORD, Agreement.TREATMENT)
    yield Entry(said("Item of the plan…"), ItemForm.FORM)
    yield Entry(said("Marker of progress…"), MarkerForm.FORM)
    yield Entry(said("Stage of care…"), StageForm.FORM)
    yield Entry(said("Name and details…"), DetailsForm.FORM)


def _about(chart: Chart) -> Iterator[Entry]:
    moved = said("Move appointment")
    ahead = [line for line in chart.appointments if AppointmentState(line.state) not in CLOSED]
    for appointment in ahead[-MOST:]:
        when = words.near_moment(appointment.starts_at, chart.zone, appointment.starts_at.date())
        yield Entry(f"{words.kind_words(appointment.kind)}, {when}", MoveForm.FORM, appointment.id, moved)
    stop = said("Stop medicine")
    for medicine in [line for line in chart.medications if line.is_current][:MOST]:
        yield Entry(medicine.name, StopMedication.FORM, medicine.id, stop)
    resolve = said("Resolve problem")
    for problem in [line for line in chart.problems if line.is_active][:MOST]:
        yield Entry(problem.title, ResolveProblem.FORM, problem.id, resolve)


def fill(menu: QMenu, chart: Chart, ask: Ask) -> None:
    """Fill the menu anew."""
    menu.clear()
    below: dict[str, QMenu] = {}
    for entry in entries(chart):
        if entry.group and entry.group not in below:
            if not below:
                menu.addSeparator()
            below[entry.group] = menu.addMenu(entry.group)
        target = below[entry.group] if entry.group else menu
        label = entry.words.replace("&", "&&")
        target.addAction(label).triggered.connect(partial(_asked, ask, entry))


def _asked(ask: Ask, entry: Entry, _checked: bool = False) -> None:
    ask(entry.form, entry.subject)
