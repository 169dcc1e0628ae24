"""Where one was when the window was locked: kept among the drafts inside the vault, taken up once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from keta_desk.domain.ids import PatientId
from keta_desk.domain.problems import Trouble
from keta_desk.queries import notes as note_questions
from keta_desk.queries import patients as patient_questions
from keta_desk.use_cases import notes

if TYPE_CHECKING:
    from keta_desk.desk import Desk

KEPT_AS = "return-point"


@dataclass(frozen=True, slots=True)
class Point:
    """A place of the workspace, whose chart it showed, the form that was open, and what was searched for."""

    place: str
    patient_id: PatientId | None
    form: str = ""
    search: str = ""


def keep(desk: Desk, point: Point) -> None:
    """Keep a point. A vault that takes no change keeps none, and the window comes back to the list."""
    if desk.read_only_because:
        return
    try:
        desk.do(notes.keep_draft, KEPT_AS, "", asdict(point))
    except Trouble:
        return  # locking goes on whatever happens: a full disk must not keep charts on the screen


def take(desk: Desk) -> Point | None:
    """Return the point that was kept, and forget it; None if there is none, or its patient is gone."""
    kept = desk.ask(note_questions.draft, KEPT_AS, "", desk.clinician.id)
    if kept is None or desk.read_only_because:
        return None
    desk.do(notes.drop_draft, KEPT_AS, "")
    patient_id = PatientId(kept["patient_id"]) if kept.get("patient_id") else None
    if patient_id is not None and desk.ask(patient_questions.person, patient_id) is None:
        return None
    return Point(str(kept.get("place", "")), patient_id, str(kept.get("form", "")), str(kept.get("search", "")))
