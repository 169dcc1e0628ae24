"""Every screen in a pseudo-language: nothing is left untranslated, nothing is cut; nor at larger sizes of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from keta_desk.bootstrap import doors
from keta_desk.cli import sample_clinic
from keta_desk.desk import Desk
from keta_desk.domain.documents import DocumentKind
from keta_desk.reference import catalogue as reference
from keta_desk.reference import icd10cm
from keta_desk.ui import fonts, shots_script
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.forms import FORMS
from keta_desk.ui.workspace import Workspace
from tests.conftest import CHEAP
from tests.house import catalogue
from tests.house.source import modules
from tests.ui.screen_words import Known, Painted, Pseudo, action_texts, cut_texts, shown_texts, speaking

Look = Callable[[QWidget, str], None]
PATIENTS = 4
CREDITS = tuple(scale.credit for scale in reference.scales().values())
"""Whom a scale is by: to be shown as its owners worded it."""


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A small invented clinic on a fixed morning; of the codes only a handful, since loading all takes long."""
    some = [code for code, _ in zip(icd10cm.codes(), range(40), strict=False)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(icd10cm, "codes", lambda: some)
        built = sample_clinic.build(
            lambda clock: doors(clock, cost=CHEAP),
            tmp_path_factory.mktemp("clinic") / "Words.keta",
            until=sample_clinic.PICTURED_AT,
            patients=PATIENTS,
        )
    yield built.desk
    built.desk.close()


def settle() -> None:
    """Let layouts, paints and what is to be deleted come to rest."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def walk(qtbot, desk: Desk, width: int, look: Look) -> None:
    """Show every place, section, form and overlay there is, and look at each."""
    lane = Lane()
    page = Workspace(desk, lane, lock_after_min=15)
    try:
        page.resize(width, 900)
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
        _forms(page, chosen, look)
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


def _forms(page: Workspace, chosen: object, look: Look) -> None:
    page.open_chart(chosen)
    chart = page.chart.chart
    for name in FORMS:
        if (form := _opened(page, name, chart)) is not None:
            settle()
            look(form, f"form {name}")
            form.reject()
            settle()


def _opened(page: Workspace, name: str, chart: object) -> QWidget | None:
    for subject in ("", *_ids(chart)):
        try:
            page.forms.open(name, chart, subject)
        except Exception:  # noqa: BLE001, S112 - not a subject of this form: the next is tried
            continue
        return page.forms.current
    return None


def _ids(value: object, depth: int = 3) -> list[str]:
    if isinstance(value, str):
        return [value] if len(value) == 36 and value.count("-") == 4 else []
    if isinstance(value, tuple | list):
        return list(dict.fromkeys(one for part in value for one in _ids(part, depth)))
    if is_dataclass(value) and depth:
        return _ids([getattr(value, field.name) for field in fields(value)], depth - 1)
    return []


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


def test_every_text_of_every_screen_is_translated_and_fits(qtbot, clinic):
    make_application(theme_name="light")
    fonts.load_later()
    known = clinic.ask(Known, frozenset(one.source for one in catalogue.texts()), CREDITS)
    untranslated: dict[str, str] = {}
    cut: dict[str, str] = {}
    pseudo = Pseudo()

    def look(widget: QWidget, name: str) -> None:
        with Painted() as painted:
            widget.grab()
        settle()  # what was painted may have something to say: the number of the page
        for whose, text in (*shown_texts(widget), *action_texts(widget), *painted.texts):
            if foreign := known.foreign(text):
                untranslated.setdefault(f"{foreign!r} of {text!r}", f"{name}: {whose}")
        for whose, text in (*cut_texts(widget), *painted.cut):
            cut.setdefault(f"{text!r}", f"{name}: {whose}")

    with speaking(pseudo):
        walk(qtbot, clinic, 1440, look)

    assert not missing(pseudo.asked), f"run: make words {missing(pseudo.asked)}"
    assert not untranslated, "not translated:\n" + lines(untranslated)
    assert not cut, "cut:\n" + lines(cut)


@pytest.mark.parametrize(("width", "text_percent"), [(1440, 125), (1440, 150), (1100, 100), (960, 100)])
def test_nothing_is_cut_at_larger_sizes_of_text_and_in_narrow_windows(qtbot, clinic, width, text_percent):
    make_application(theme_name="light", text_percent=text_percent)
    fonts.load_later()
    cut: dict[str, str] = {}

    def look(widget: QWidget, name: str) -> None:
        if widget.width() > width:
            cut.setdefault(f"{widget.width()} wide", f"{name}: {type(widget).__name__}")
        with Painted() as painted:
            widget.grab()
        settle()  # what was painted may have something to say: the number of the page
        for whose, text in (*cut_texts(widget), *painted.cut):
            cut.setdefault(f"{text!r}", f"{name}: {whose}")

    try:
        walk(qtbot, clinic, width, look)
    finally:
        make_application(theme_name="light")

    assert not cut, "cut:\n" + lines(cut)


def missing(asked: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return what was asked for and is in no catalogue; the class of a widget stands for those it is made from."""
    held = {(one.context, one.source) for one in catalogue.texts()}
    sources, spoken = (
        {source for _, source in held},
        {"Words", *catalogue.said_contexts(modules("keta_desk/ui")).values()},
    )
    lost = {pair for pair in asked - held if pair[0] in spoken or pair[1] not in sources}
    return {pair for pair in lost if not pair[0].startswith("Q")}


def lines(found: dict[str, str]) -> str:
    """Return findings one under the other."""
    return "\n".join(f"{where}: {text}" for text, where in found.items())
