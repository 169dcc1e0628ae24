"""Documents: what is shown is what leaves, what left is listed, and many at once stop where they are told to."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.patients import Stage
from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import DiskFull
from keta_desk.queries import audit, document_choices
from keta_desk.queries import chart as charts
from keta_desk.queries import documents as filed
from keta_desk.ui.documents import leaving, printing
from keta_desk.ui.documents.many import PRINTER
from keta_desk.ui.documents.pane import DocumentPane
from keta_desk.ui.documents.preview_view import PreviewView
from keta_desk.ui.documents.section import DocumentsSection
from keta_desk.use_cases import outcomes, patients

LONG = 30_000
SUMMARY = DocumentKind.INTEGRATION_SUMMARY


def on_screen(qtbot, view):
    view.resize(1236, 860)
    qtbot.addWidget(view)
    view.show()
    return view


@pytest.fixture
def patient_id(a_patient, desk):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", (1,) * 9, at=datetime(2026, 11, 1, tzinfo=UTC))
    return patient_id


@pytest.fixture
def place(qtbot, tools, patient_id):
    view = on_screen(qtbot, PreviewView(tools))
    with qtbot.waitSignal(view.settled, timeout=LONG):
        view.show_patient(patient_id, SUMMARY)
    return view


def wait_out(qtbot, pane: DocumentPane, start) -> str:
    with qtbot.waitSignal(pane.left, timeout=LONG):
        start()
    return pane.banner.words()


def no_room(*_given) -> None:
    raise OSError(28, "No space left on device")


def listed(desk, patient_id):
    return [line.kind for line in desk.ask(filed.of_patient, patient_id)]


def test_the_place_says_whose_documents_they_are(place):
    assert place.head.beside.text() == "Sample, Ada · born 14 Mar 1988 · KD-0001"
    assert "Sample, Ada" in place.pages.text()


def test_without_a_patient_it_asks_for_one(qtbot, tools):
    view = on_screen(qtbot, PreviewView(tools))
    with qtbot.waitSignal(view.chart_asked):
        view.empty.action.click()


def test_looking_is_noted_and_nothing_is_listed(place, desk, patient_id):
    actions = [line.action for line in desk.ask(audit.of_patient, patient_id)]
    assert "documents.preview" in actions
    assert listed(desk, patient_id) == []


def test_the_very_bytes_that_are_shown_are_saved_and_listed(qtbot, place, desk, patient_id, tmp_path):
    target = tmp_path / "summary.pdf"
    assert "PDF saved" in wait_out(qtbot, place.pane, lambda: place.save_to(str(target)))
    assert target.read_bytes() == place.pane.printed.pdf
    assert listed(desk, patient_id) == [SUMMARY]
    assert "Sample" not in place.pane.printed.file_name


def test_a_folder_that_takes_nothing_lists_nothing(qtbot, place, desk, patient_id, tmp_path):
    said = wait_out(qtbot, place.pane, lambda: place.save_to(str(tmp_path / "nowhere" / "summary.pdf")))
    assert "could not be written to nowhere" in said
    assert listed(desk, patient_id) == []


def test_a_file_that_stood_there_stands_when_the_disk_is_full(qtbot, place, desk, patient_id, tmp_path, monkeypatch):
    target = tmp_path / "summary.pdf"
    target.write_bytes(b"%PDF-older")
    monkeypatch.setattr(leaving.os, "fsync", no_room)
    assert "could not be written" in wait_out(qtbot, place.pane, lambda: place.save_to(str(target)))
    assert target.read_bytes() == b"%PDF-older"
    assert list(tmp_path.glob(".*")) == []
    assert listed(desk, patient_id) == []


def test_a_file_that_never_appears_does_not_stay_listed(qtbot, place, desk, patient_id, tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "replace", no_room)
    assert "could not be written" in wait_out(qtbot, place.pane, lambda: place.save_to(str(tmp_path / "summary.pdf")))
    assert listed(desk, patient_id) == []


def test_what_cannot_be_listed_does_not_leave(qtbot, place, desk, tmp_path, monkeypatch):
    def full(*_given, **_named):
        raise DiskFull("vault.disk-full")

    monkeypatch.setattr(type(desk), "do", full)
    target = tmp_path / "summary.pdf"
    assert "disk is full" in wait_out(qtbot, place.pane, lambda: place.save_to(str(target))).lower()
    assert not target.exists()


def a_printer(tmp_path) -> QPrinter:
    printer = printing.make_printer("a4")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "spooled.pdf"))
    return printer


def test_what_is_printed_is_listed(qtbot, place, desk, patient_id, tmp_path):
    printer = a_printer(tmp_path)
    assert "Sent to the printer" in wait_out(qtbot, place.pane, lambda: place.pane.print_on(printer))
    assert (tmp_path / "spooled.pdf").stat().st_size > 1000
    assert listed(desk, patient_id) == [SUMMARY]


def test_a_printer_that_is_gone_keeps_the_pdf_and_lists_nothing(qtbot, place, desk, patient_id, tmp_path, monkeypatch):
    monkeypatch.setattr(printing.QPainter, "begin", lambda *_: False)
    said = wait_out(qtbot, place.pane, lambda: place.pane.print_on(a_printer(tmp_path)))
    monkeypatch.undo()
    assert "The printer did not take it" in said
    assert place.banner.action.text() == "Save PDF…"
    assert place.pages.page_count() >= 1
    assert listed(desk, patient_id) == []
    place.banner.action.click()
    (dialog,) = place.findChildren(QFileDialog)
    assert dialog.windowTitle() == "Save PDF"
    dialog.reject()


def test_without_a_printer_it_offers_the_pdf(place, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    place.print.click()
    assert "knows no printer" in place.banner.words()
    assert place.banner.action.text() == "Save PDF…"


def test_a_document_there_is_nothing_for_is_a_sheet_of_paper_with_a_reason(qtbot, tools, a_patient):
    view = on_screen(qtbot, PreviewView(tools))
    with qtbot.waitSignal(view.settled, timeout=LONG):
        view.show_patient(a_patient())
    assert view.pages.page_count() == 0
    assert view.banner.words()
    assert not view.save.isEnabled()


def test_a_vault_for_reading_only_shows_and_lets_nothing_out(qtbot, tools, desk, patient_id):
    desk._vault.read_only_because = "vault.newer-entries-missing"
    view = on_screen(qtbot, PreviewView(tools))
    with qtbot.waitSignal(view.settled, timeout=LONG):
        view.show_patient(patient_id, SUMMARY)
    assert view.pages.page_count() >= 1
    assert not view.save.isEnabled()
    assert "reading only" in view.save.toolTip()


def test_a_preview_does_not_wait_for_a_backup(qtbot, tools, place, patient_id):
    def backup(steps):
        assert steps.stop.wait(30)

    running = tools.lane.start(place, backup, lambda _none: None, lambda _error: None, name="Writing backup")
    with qtbot.waitSignal(place.settled, timeout=LONG):
        place.pane.refresh()
    assert not running.cancelled()
    running.cancel()
    qtbot.waitUntil(lambda: not tools.lane.is_busy())


def test_as_a_section_it_lays_out_again_only_what_changed(qtbot, tools, desk, patient_id):
    section = on_screen(qtbot, DocumentsSection(tools))
    section.pane.list.choose(SUMMARY)
    chart, now = desk.ask(charts.whole, patient_id), desk.clock.now()
    with qtbot.waitSignal(section.settled, timeout=LONG):
        section.show_chart(chart, now)
    shown = section.pane.printed
    section.show_chart(chart, now)
    assert section.pane.printed is shown
    with qtbot.waitSignal(section.settled, timeout=LONG):
        desk.do(patients.keep_words, patient_id, "Mornings without an apology.", said_on=now.date())
    assert section.pane.printed.fingerprint != shown.fingerprint


def test_it_comes_back_to_the_page_it_was_left_at(qtbot, tools, desk, place, patient_id):
    kept = place.remember()
    other = on_screen(qtbot, PreviewView(tools))
    with qtbot.waitSignal(other.settled, timeout=LONG):
        other.show_patient(patient_id)
    with qtbot.waitSignal(other.settled, timeout=LONG):
        other.recall(kept)
    assert other.remember() == kept
    other.recall({"kind": "no such thing", "zoom": "x", "page": None, "paper": 7})
    assert other.remember() == kept


# Several patients


@pytest.fixture
def many(qtbot, tools, a_patient):
    for family in ("Sample", "Specimen", "Standin"):
        a_patient(family=family, given="Ines")
    a_patient(family="Trial", stage=Stage.PREPARATION)
    view = on_screen(qtbot, PreviewView(tools))
    view.ask_many()
    return view.many


def choose(segmented, value) -> None:
    segmented.choose(value)
    segmented.chosen.emit(value)


def make(qtbot, many, folder: Path) -> str:
    many.take_folder(str(folder))
    with qtbot.waitSignal(many.ended, timeout=LONG):
        many.start.click()
    return many.banner.words()


def test_it_says_for_how_many_before_it_begins(many):
    assert many.start.text() == "Make 4 documents"
    many.stages[Stage.PREPARATION].click()
    assert many.start.text() == "Make 1 document"
    assert many.count.text() == "1 patient"
    assert not many.stages[Stage.TAPER].isVisible()


def test_files_carry_numbers_and_no_names_and_are_listed_in_their_charts(qtbot, many, desk, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    choose(many.kind, SUMMARY)
    assert make(qtbot, many, out).startswith("4 documents made")
    names = sorted(path.name for path in out.iterdir())
    assert [name[:8] for name in names] == ["KD-0001-", "KD-0002-", "KD-0003-", "KD-0004-"]
    assert not any("pecimen" in name for name in names)
    assert "KD-0004" in many.said
    first = make(qtbot, many, out)
    assert first.startswith("4 documents made")
    assert len(list(out.iterdir())) == 8  # nothing was written over


def test_those_without_a_plan_are_listed_with_the_reason(qtbot, many, tmp_path):
    said = make(qtbot, many, tmp_path)
    assert "0 documents made" in said
    assert "4 could not be made" in said
    assert many.said.startswith("KD-0001 ")
    assert list(tmp_path.glob("KD-*")) == []


def test_stopping_keeps_those_that_are_written(qtbot, many, tools, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    choose(many.kind, SUMMARY)
    real = leaving.save

    def stop_after_the_second(*given):
        real(*given)
        if len(list(out.iterdir())) == 2:
            many.progress._steps.cancel()

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(leaving, "save", stop_after_the_second)
        said = make(qtbot, many, out)
    assert said == "Stopped 2 documents made so far, listed below."
    assert len(list(out.iterdir())) == 2
    assert many.said.count("KD-") == 4  # a number and a file name each
    assert many.start.isEnabled()


def test_a_folder_that_goes_away_ends_it_and_says_what_was_made(qtbot, many, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    choose(many.kind, SUMMARY)
    real = leaving.save

    def pull_after_the_first(*given):
        real(*given)
        shutil.rmtree(out)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(leaving, "save", pull_after_the_first)
        said = make(qtbot, many, out)
    assert "could not be written to out" in said
    assert "1 document made before that" in said
    assert many.banner.property("kind") == "stop"


def test_escape_reaches_the_job_from_anywhere_on_the_page(qtbot, many, tools, tmp_path):
    choose(many.kind, SUMMARY)
    many.take_folder(str(tmp_path))
    with qtbot.waitSignal(many.ended, timeout=LONG):
        many.start.click()
        many.kind.setFocus()
        qtbot.keyClick(many, Qt.Key.Key_Escape)
    assert many.banner.words()


def test_without_a_folder_it_asks_for_one_first(qtbot, many, tmp_path):
    many.start.click()
    (dialog,) = many.findChildren(QFileDialog)
    with qtbot.waitSignal(many.ended, timeout=LONG):
        dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()


def test_many_are_printed_one_job_each(qtbot, many, desk, tmp_path, monkeypatch):
    choose(many.kind, SUMMARY)
    choose(many.where, PRINTER)
    assert many.start.text() == "Print 4 documents…"
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    many.start.click()
    assert "knows no printer" in many.banner.words()
    with qtbot.waitSignal(many.ended, timeout=LONG):
        many.print_on(a_printer(tmp_path))
    assert "4 documents made" in many.banner.words()


def test_a_free_name_is_found_beside_those_that_are_taken(tmp_path):
    (tmp_path / "a.pdf").touch()
    (tmp_path / "a-2.pdf").touch()
    assert leaving.free_name(tmp_path, "a.pdf").name == "a-3.pdf"


def test_a_patient_who_is_gone_is_a_sentence(desk, patient_id):
    with pytest.raises(Trouble):
        leaving.look_at(desk, "nobody", SUMMARY, Paper.A4)


def test_every_button_has_a_name_and_a_size_to_hit(place, many):
    for page in (place, many):
        for button in page.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.accessibleName(), button
                assert button.height() >= 28, button.accessibleName()


def test_each_page_of_the_place_tells_keys_that_do_something_there(qtbot, tools, place):
    nobody = PreviewView(tools)
    qtbot.addWidget(nobody)
    told = []
    place.hints_changed.connect(lambda: told.append(place.hints))
    place.ask_many()
    assert ("PgUp PgDn", "page") not in (*nobody.hints, *place.hints)
    assert told == [place.hints]


def test_printing_on_the_page_of_several_patients_prints_theirs(qtbot, tools, place, monkeypatch):
    asked = []
    monkeypatch.setattr(place.many, "make", lambda: asked.append(place.many.where.value()))
    monkeypatch.setattr(place.pane, "ask_print", lambda: asked.append("the patient behind"))
    place.ask_many()
    place.ask_print()
    assert asked == ["printer"]


def test_one_of_several_handouts_is_chosen_and_the_choice_goes_with_its_kind(qtbot, place, desk, patient_id):
    pane = place.pane
    with qtbot.waitSignal(place.settled, timeout=LONG):
        pane.list.items[DocumentKind.HANDOUT].click()
    offered = desk.ask(document_choices.of_patient, patient_id)[DocumentKind.HANDOUT]
    assert pane.list.which.isVisible()
    assert pane.printed.page_count >= len(offered)
    with qtbot.waitSignal(place.settled, timeout=LONG):
        pane.list.which.choices.actions()[1].trigger()
    assert offered[0].title in place.pages.text()
    assert offered[1].title not in place.pages.text()
    with qtbot.waitSignal(place.settled, timeout=LONG):
        pane.list.items[DocumentKind.DISPENSING_RECEIPT].click()
    assert not pane.list.which.isVisible()
    assert "No delivery" in pane.banner.words()


def test_the_log_of_the_practice_is_saved_for_the_days_that_were_typed(qtbot, place, tmp_path):
    place.log.click()
    dialog = place.log_saving.dialog
    dialog.first.setText("30 Nov 2027")
    dialog.save_asked.emit()
    assert dialog.isVisible()
    assert dialog.fields[0].complaint() or dialog.fields[1].complaint()
    dialog.first.setText("v")
    dialog.save_asked.emit()
    assert "“v” is not a day" in dialog.fields[0].complaint()
    dialog.reject()
    target = tmp_path / "log.pdf"
    with qtbot.waitSignal(place.log_saving.saved, timeout=LONG):
        place.log_saving.save_to(date(2026, 11, 1), date(2026, 11, 30), str(target))
    assert target.read_bytes().startswith(b"%PDF-")
    assert "log.pdf" in place.told.words()


def test_a_log_that_no_folder_takes_is_said_not_to_be_saved(qtbot, place, tmp_path):
    with qtbot.waitSignal(place.log_saving.refused, timeout=LONG):
        place.log_saving.save_to(date(2026, 11, 1), date(2026, 11, 30), str(tmp_path / "nowhere" / "log.pdf"))
    assert "not saved" in place.told.words()


def in_view(pane: DocumentPane, widget) -> bool:
    seen = widget.visibleRegion().boundingRect()
    return widget.isVisible() and seen.height() == widget.height()


@pytest.mark.parametrize(("width", "height"), [(1236, 860), (896, 600), (640, 440)])
def test_the_list_scrolls_by_itself_and_what_is_chosen_stays_in_view(qtbot, place, width, height):
    pane = place.pane
    place.resize(width, height)
    for kind in (DocumentKind.DISPENSING_RECEIPT, DocumentKind.TREATMENT_PLAN, DocumentKind.HANDOUT):
        with qtbot.waitSignal(place.settled, timeout=LONG):
            pane.list.items[kind].click()
        assert in_view(pane, pane.list.items[kind])
        assert pane.pages.visibleRegion().boundingRect().height() > 60
    assert in_view(pane, pane.list.which)
    assert pane.list.which.y() > pane.list.items[DocumentKind.HANDOUT].y()


def test_arrow_keys_walk_the_list_in_the_order_in_which_it_is_read(qtbot, place):
    pane = place.pane
    kinds = list(pane.list.items)
    assert sorted(kinds) == sorted(DocumentKind)
    with qtbot.waitSignal(place.settled, timeout=LONG):
        pane.list.items[kinds[0]].click()
    pane.begin()
    for kind in kinds[1:]:
        qtbot.keyClick(place.focusWidget(), Qt.Key.Key_Down)
        assert pane.list.kind() is kind
        assert in_view(pane, pane.list.items[kind])
    qtbot.waitUntil(lambda: not pane._is_laying_out, timeout=LONG)
