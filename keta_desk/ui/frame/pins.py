"""Patients pinned to the sidebar: at most five, kept in the vault for each clinician."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import Stage
from keta_desk.queries import notes as note_questions
from keta_desk.queries import patients
from keta_desk.ui import words
from keta_desk.use_cases import notes

if TYPE_CHECKING:
    from keta_desk.desk import Desk

KEPT_AS = "pinned"
MOST = 5


@dataclass(frozen=True, slots=True)
class Pin:
    """A pinned patient: the name, and one word about where care stands."""

    patient_id: PatientId
    name: str
    about: str


def of(desk: Desk) -> list[Pin]:
    """Return who is pinned, the latest first; patients who are gone meanwhile are left out."""
    found = ((patient_id, desk.ask(patients.person, patient_id)) for patient_id in _kept(desk))
    return [Pin(one, who.name, words.stage_words(Stage(who.stage))) for one, who in found if who is not None]


def toggle(desk: Desk, patient_id: PatientId) -> list[Pin]:
    """Pin a patient, or take the pin out; the oldest of more than five goes.

    Raises:
        ReadOnly, DiskFull: nothing can be kept now.
    """
    kept = _kept(desk)
    now = [one for one in kept if one != patient_id] if patient_id in kept else [patient_id, *kept][:MOST]
    desk.do(notes.keep_draft, KEPT_AS, "", {"patients": list(now)})
    return of(desk)


def _kept(desk: Desk) -> list[PatientId]:
    kept = desk.ask(note_questions.draft, KEPT_AS, "", desk.clinician.id) or {}
    return [PatientId(str(one)) for one in kept.get("patients", [])][:MOST]
