"""Every screen in a pseudo-language: nothing is untranslated or cut; nor crowded, at any size of window and text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.cli import sample_clinic
from keta_desk.desk import Desk
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.ids import PatientId
from keta_desk.reference import catalogue as reference
from keta_desk.reference import practice_texts
from keta_desk.store.tables.base import Base
from keta_desk.ui import fonts, shots_script, words
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.crash import CrashPage
from keta_desk.ui.first_run import pictures
from keta_desk.ui.frame.forms import FORMS, OF_NOBODY
from keta_desk.ui.main_window import LEAST
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.text import Label
from keta_desk.ui.workspace import Workspace
from tests import clinics
from tests.house import catalogue
from tests.house.source import modules
from tests.ui.screen_room import crowded
from tests.ui.screen_words import Known, Painted, Pseudo, action_texts, cut_texts, shown_texts, speaking

Look = Callable[[QWidget, str], None]
PATIENTS = 4
WIDE = (1440, 900)
SUBJECTS = {
    "problem-resolve": "problem",
    "medication-stop": "medication",
    "trial-amend": "trial",
    "appointment-move": "appointment",
    "reading-amend": "reading",
    "session-sheet": "dosing_session",
    "measure-amend": "administration",
    "integration-amend": "integration_note",
    "commitment-close": "commitment",
    "plan.rating": "marker",
    "consent.sign": "consent",
    "consent.withdraw": "consent",
}
"""Where in the record stands what a form is about."""

PAPER_SHEET = "form session-sheet"
"""Its tables have the columns of the paper: in large text it scrolls to the side."""

UNASKED = {
    *("screening-resolve", "screening-decide", "alert", "interaction-acknowledge"),
    *("prescription-end", "receipt", "stock-take-back", "stock-settle", "stock-draw"),
}
"""Forms about what the record of the sample patient has nothing of."""

SOURCES = frozenset(one.source for one in catalogue.texts())
TYPED = (
    "Northlight Practice",
    "14 Example Lane, Sampleton",
    "Psychiatrist",
    "blue-usb-drive",
    "Backups",
    "Practices",
    "Practice",
    "~/Practices/Northlight Practice.keta",
    str(pictures.PICTURED),
    "/media/blue-usb-drive/Backups",
    "Europe/London",
    "ValueError at keta_desk.ui.words:1",
)
CREDITS = tuple(text for scale in reference.scales().values() for text in (scale.name, scale.credit))
"""What a scale is called and whom it is by: to be shown as its owners worded it."""
HANDED_OUT = tuple(
    line.removeprefix("## ")
    for text in practice_texts.examples().values()
    for line in (text.title, text.body, *text.body.splitlines(), *text.statements)
)
"""What the practice hands out, which it words itself and in the languages it chooses."""


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A small invented clinic on a fixed morning."""
    folder = tmp_path_factory.mktemp("clinic") / "Words.keta"
    built = clinics.small(folder, until=sample_clinic.PICTURED_AT, patients=PATIENTS)
    yield built.desk
    built.desk.close()


def settle() -> None:
    """Let layouts, paints and what is to be deleted come to rest."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def walk(qtbot, desk: Desk, size: tuple[int, int], look: Look) -> None:
    """Show every place, section, form and overlay there is, and look at each."""
    lane = Lane()
    page = Workspace(desk, lane, lock_after_min=15)
    try:
        page.setMinimumSize(*LEAST)  # as the window has it: what is larger has to fold or scroll
        page.resize(*size)
        page.show()
        page.begin()
        chosen = shots_script.telling_patient(desk)
        for place in page.ways.names():
            if place not in ("chart", "documents"):
                page.go(place)
                settle()
                look(page, place)
        page.open_chart(chosen)
        for section in page.chart.sections():
            page.open_section(section)
            settle()
            look(page, f"chart, {section}")
        _documents(qtbot, page, chosen, look)
        assert _forms(page, desk, chosen, look) == UNASKED
        _overlays(page, look)
    finally:
        page.stop()
        lane.finish(wait_ms=10_000)
        page.hide()
        page.deleteLater()
        settle()


def _documents(qtbot, page: Workspace, chosen: object, look: Look) -> None:
    for kind in DocumentKind:
        page.documents.list.choose(kind)
        with qtbot.waitSignal(page.documents.settled, timeout=20_000):
            page.open_documents(chosen)
        settle()
        look(page, f"documents, {kind}")
    page.documents.ask_many()
    settle()
    look(page, "documents for several")


def _forms(page: Workspace, desk: Desk, chosen: PatientId, look: Look) -> set[str]:
    """Open every form there is something in the record for; return those that were not opened."""
    page.open_chart(chosen)
    closed = set()
    for name in (*OF_NOBODY, *FORMS):
        if (form := _opened(page, desk, name, chosen)) is None:
            closed.add(name)
            continue
        settle()
        look(form, f"form {name}")
        form.reject()
        settle()
    return closed


def _opened(page: Workspace, desk: Desk, name: str, chosen: PatientId) -> QWidget | None:
    for subject in desk.ask(_rows, SUBJECTS[name], chosen) if name in SUBJECTS else ("",):
        page.forms.open(name, page.chart.chart, subject)
        if page.forms.current is not None:
            return page.forms.current
    return None


def _rows(session: Session, table: str, patient_id: PatientId) -> list[str]:
    columns = Base.metadata.tables[table].c
    return list(session.scalars(select(columns.id).where(columns.patient_id == patient_id)))


def _overlays(page: Workspace, look: Look) -> None:
    page.go("patients")
    for name, show in (
        ("palette", page.overlays.show_palette),
        ("keys", page.overlays.show_keys),
        ("close the day", page.overlays.ask_close_day),
    ):
        show()
        settle()
        overlay = page.overlays.open
        assert overlay is not None, name
        look(overlay, name)
        overlay.close()
        settle()


def walk_the_doors(size: tuple[int, int], look: Look) -> None:
    """Show what stands before the vault is open: the unlock screen and its states, the first run, the crash page."""
    lane = Lane()
    shown = ("unlock", pictures.unlock(lane)), *pictures.unlock_states(lane), *pictures.steps(lane)
    for name, view in (*shown, ("crash", CrashPage("ValueError at keta_desk.ui.words:1"))):
        view.setMinimumSize(*LEAST)
        view.resize(*size)
        view.show()
        settle()
        look(view, name)
        view.hide()
        view.deleteLater()
        settle()
    lane.finish(wait_ms=10_000)


class Finder:
    """Looks at screens, and keeps what is untranslated, what is cut and what has no room."""

    def __init__(self, size: tuple[int, int], known: Known | None = None) -> None:
        self.untranslated: dict[str, str] = {}
        self.cut: dict[str, str] = {}
        self.crowded: dict[str, str] = {}
        self._size, self._known = size, known

    def look(self, widget: QWidget, name: str) -> None:
        """Look at one screen."""
        with Painted() as painted:
            widget.grab()
        settle()  # what was painted may have something to say: the number of the page
        if widget.width() > self._size[0] or widget.height() > self._size[1]:
            self.cut.setdefault(f"is {widget.width()} x {widget.height()}", f"{name}: {type(widget).__name__}")
        if any(cut_texts(widget)) or any(crowded(widget)):
            settle()
        for what, whose in crowded(widget) if name != PAPER_SHEET else ():
            self.crowded.setdefault(f"{whose}: {what}", name)
        for whose, text in (*cut_texts(widget), *painted.cut):
            self.cut.setdefault(f"{text!r}", f"{name}: {whose}")
        for whose, text in (*shown_texts(widget), *action_texts(widget), *painted.texts):
            if self._known is not None and (foreign := self._known.foreign(text)):
                self.untranslated.setdefault(f"{foreign!r} of {text!r}", f"{name}: {whose}")

    def tell(self) -> str:
        """Return what was found, a line for each; '' for nothing."""
        found = [f"not translated: {where}: {text}" for text, where in self.untranslated.items()]
        found += [f"no room: {where}: {what}" for what, where in self.crowded.items()]
        return "\n".join([*found, *(f"cut: {where}: {text}" for text, where in self.cut.items())])


@pytest.fixture
def dressed() -> Iterator[Callable[[int], None]]:
    """Dress the application in a size of text, and as it was afterwards."""

    def dress(text_percent: int) -> None:
        make_application(theme_name="light", text_percent=text_percent)
        fonts.load_later()

    yield dress
    make_application(theme_name="light")


def test_every_text_of_every_screen_is_translated_and_fits(qtbot, clinic, dressed):
    dressed(100)
    pseudo, finder = Pseudo(), Finder(WIDE, clinic.ask(Known, SOURCES, (*CREDITS, *HANDED_OUT)))

    with speaking(pseudo):
        walk(qtbot, clinic, WIDE, finder.look)

    assert not missing(pseudo.asked), f"run: make words {missing(pseudo.asked)}"
    assert not finder.tell(), finder.tell()


def test_every_text_before_the_vault_is_open_is_translated_and_fits(qapp, clinic, dressed):
    dressed(100)
    pseudo, finder = Pseudo(), Finder(WIDE, clinic.ask(Known, SOURCES, TYPED))

    with speaking(pseudo):
        walk_the_doors(WIDE, finder.look)

    assert not missing(pseudo.asked), f"run: make words {missing(pseudo.asked)}"
    assert not finder.tell(), finder.tell()


@pytest.mark.parametrize(
    ("size", "text_percent"),
    [
        (WIDE, 150),
        ((1100, 700), 150),
        *(((640, 480), percent) for percent in (100, 150)),  # what 300 % leave of a screen, and of a small one
    ],
)
def test_nothing_is_cut_or_crowded_at_any_size_of_window_and_text(qtbot, clinic, dressed, size, text_percent):
    dressed(text_percent)
    finder = Finder(size)

    walk(qtbot, clinic, size, finder.look)
    walk_the_doors(size, finder.look)

    assert not finder.tell(), finder.tell()


# The finder finds


def test_a_text_that_no_catalogue_has_would_be_named(qtbot, clinic, dressed):
    dressed(100)
    finder = Finder(WIDE, clinic.ask(Known, SOURCES))
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    with speaking(Pseudo()):
        for text in (
            "Record vitals",
            words.said("Overview"),
            "Sample, Ada",
            "250\u00a0mg",
            "18 Nov 2026 14:05",
            "PHQ-9",
        ):
            column.addWidget(Label(text))
        column.itemAt(1).widget().setToolTip("Shown for a moment")
    page.show()
    finder.look(page, "planted")

    assert [text.partition(" of ")[0] for text in finder.untranslated] == ["'Record vitals'", "'Shown for a moment'"]


def test_a_text_that_is_cut_would_be_named(qtbot, dressed):
    dressed(100)
    finder = Finder(WIDE)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 200)
    narrow, button, aside = (
        Label("Response to the dose", parent=page),
        Button("Record decision", parent=page),
        Label("Half outside", parent=page),
    )
    narrow.setGeometry(0, 0, 40, 20)
    button.setGeometry(0, 100, 60, 32)
    aside.setGeometry(280, 150, 120, 20)
    page.show()
    finder.look(page, "planted")

    assert {"'Response to the dose'", "'Record decision'", "'Half outside'"} <= set(finder.cut)


def test_what_lies_over_its_neighbour_or_in_a_slit_would_be_named(qtbot, dressed):
    dressed(100)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(300, 300)
    column = QVBoxLayout(page)
    page.setMinimumSize(1, 1)
    for words_of in ("First", "Second"):
        inside = QWidget()
        inside.setMinimumSize(400, 500)
        area = PageArea(inside)
        area.setAccessibleName(words_of)
        area.setMaximumHeight(40)
        column.addWidget(area)
    one, other = Button("Record decision", parent=page), Button("Hold the dose", parent=page)
    one.setGeometry(0, 200, 160, 32)
    other.setGeometry(100, 210, 160, 32)
    page.show()
    settle()
    found = "\n".join(f"{whose}: {what}" for what, whose in crowded(page))

    assert "'Record decision' in QWidget: 60 x 22 laid over Button 'Hold the dose'" in found
    assert "PageArea 'First' in QWidget: shows 40 of 500" in found
    assert "nobody is to scroll to both sides" in found


def missing(asked: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return what was asked for and is in no catalogue; the class of a widget stands for those it is made from."""
    held = {(one.context, one.source) for one in catalogue.texts()}
    sources, spoken = (
        {source for _, source in held},
        {"Words", *catalogue.said_contexts(modules("keta_desk/ui")).values()},
    )
    lost = {pair for pair in asked - held if pair[0] in spoken or pair[1] not in sources}
    return {pair for pair in lost if not pair[0].startswith("Q")}
