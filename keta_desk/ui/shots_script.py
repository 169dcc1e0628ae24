"""Which screens are pictured, in which order; `shots` takes the pictures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.ids import PatientId
from keta_desk.ui.background import Lane

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.ui.workspace import Workspace

Script = Iterator[object]  # None: go on at the next turn of the loop; a signal: go on when it comes
DRAWN = "Sample, Ada"  # whom the pictures of the design show
SEARCHED = "sam"
SETTLES, LAID_OUT = 15, 6
MAIN = (
    "unlock",
    "today",
    "patients",
    "chart-overview",
    "chart-titration",
    "chart-sessions",
    "chart-measures",
    "chart-integration",
    "documents-treatment-plan",
    "documents-integration-summary",
    "session",
    "backup",
    "settings",
)
"""The main screens: those that are pictured at 200 % as well."""
FORMS = (
    *("new-patient", "vitals", "note", "measure", "integration", "check-in", "safety-plan"),
    *("session-start", "session-dose", "appointment", "titration.plan"),
)
"""The forms that are pictured, as they open."""


class Camera(Protocol):
    """Takes pictures; `settled` has the script go on when a signal comes."""

    size: QSize
    lane: Lane

    def take(self, widget: QWidget, name: str) -> None:
        """Keep a picture of a widget under a name."""
        ...

    def go_on(self, *_: object) -> None:
        """Go on: for a signal that the script waits for."""
        ...


def unlock(camera: Camera, desk: Desk | None) -> Script:
    """Picture the unlock screen."""
    from keta_desk.ui.first_run import pictures

    view = pictures.unlock(camera.lane, desk.folder.name if desk is not None else "Practice")
    view.resize(camera.size)
    view.show()
    yield None
    camera.take(view, "unlock")
    view.hide()
    view.deleteLater()


def door(camera: Camera, pdf: bytes = b"") -> Script:
    """Picture the unlock screen in each of its states, and each step of the first run; `pdf` is the recovery sheet."""
    from keta_desk.ui.first_run import pictures

    for name, view in (*pictures.unlock_states(camera.lane), *pictures.steps(camera.lane, pdf)):
        view.resize(camera.size)
        view.show()
        yield None
        yield from _idle(camera)  # how the practice file stands is looked up once the screen is painted
        yield None
        camera.take(view, name)
        view.hide()
        view.deleteLater()


def pictured_sheet(desk: Desk) -> bytes:
    """Return a recovery sheet of this practice with an invented key."""
    from keta_desk.queries import recovery_paper
    from keta_desk.ui.first_run import pictures

    return desk.ask(recovery_paper.sheet, pictures.KEY, desk.vault_id, desk.clock.now())


def workspace(camera: Camera, desk: Desk) -> Script:
    """Picture every place, every section of one chart, the forms and what opens over them."""
    from keta_desk.ui.workspace import Workspace

    page = Workspace(desk, camera.lane, lock_after_min=15)
    page.resize(camera.size)
    page.show()
    page.begin()
    chosen = telling_patient(desk)
    for place in page.ways.names():
        if place == "documents":
            page.go(place)
            yield None
            camera.take(page, "documents-of-nobody")
        elif place != "chart":
            page.go(place)
            if place == "patients" and chosen is not None:
                page.patients.choose(chosen)
            yield from repeat(None, SETTLES)  # inspector and log are filled when the choosing pauses
            yield from _idle(camera)
            camera.take(page, place)
    if chosen is not None:
        yield from _chart(camera, page, chosen)
        yield from _documents(camera, page, chosen)
    yield from _overlays(camera, page)
    page.stop()
    page.hide()
    page.deleteLater()


def _idle(camera: Camera) -> Script:
    """Wait until nothing is under way: folders are looked at and the access log is read in the lane."""
    while camera.lane.is_busy():
        yield None
    yield from repeat(None, 2)  # what came is laid out at the next turns


def _chart(camera: Camera, page: Workspace, patient_id: PatientId) -> Script:
    page.open_chart(patient_id)
    for section in page.chart.sections():
        if section != "documents":
            page.open_section(section)
            yield from repeat(None, LAID_OUT)
            yield from _idle(camera)
            camera.take(page, f"chart-{section}")
    for form in FORMS:
        page.ask_form(form)
        yield from repeat(None, 3)  # a form may lay itself out once more
        if (shown := page.form()) is not None:
            camera.take(shown, f"form-{form}".replace(".", "-"))
            shown.reject()
            yield None


def _documents(camera: Camera, page: Workspace, patient_id: PatientId) -> Script:
    page.documents.settled.connect(camera.go_on)
    for kind in DocumentKind:
        page.documents.list.choose(kind)
        page.open_documents(patient_id)
        yield page.documents.settled
        camera.take(page, f"documents-{kind}")
    page.documents.settled.disconnect(camera.go_on)
    page.documents.ask_many()
    yield from repeat(None, SETTLES)
    camera.take(page, "documents-of-several")


def _overlays(camera: Camera, page: Workspace) -> Script:
    page.go("patients")
    for name, show in (
        ("palette", page.overlays.show_palette),
        ("keys", page.overlays.show_keys),
        ("close-day", page.overlays.ask_close_day),
    ):
        show()
        overlay = page.overlays.open
        if name == "palette" and overlay is not None:
            overlay.typed.setText(SEARCHED)  # type: ignore[attr-defined]  # the palette has a line to type in
        yield None
        if isinstance(overlay, QDialog):
            camera.take(overlay, name)
            overlay.reject()
            yield None


def telling_patient(desk: Desk) -> PatientId | None:
    """Return the patient of the design's pictures where there is one, else the one whose chart shows most."""
    from keta_desk.queries import patients

    lines = desk.ask(patients.find, now=desk.clock.now(), limit=200)
    best = max(lines, key=lambda line: (line.name == DRAWN, line.window_day is not None, len(line.phq9)), default=None)
    return best.id if best else None
