"""The workspace on a real desk: places, chart, forms, documents, lock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QScrollBar, QWidget

from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.record import DiskFull
from keta_desk.domain.vitals import Reading
from keta_desk.queries import notes as note_questions
from keta_desk.queries import patients as patient_questions
from keta_desk.queries import practice as practice_questions
from keta_desk.queries import sessions as session_questions
from keta_desk.ui import fonts, main_window, theme
from keta_desk.ui.actions import ACTS, WINDOW, meet, shown
from keta_desk.ui.application import CrashCatcher, make_application, run_window
from keta_desk.ui.background import Lane
from keta_desk.ui.crash import CrashPage
from keta_desk.ui.frame.keys_sheet import KeysSheet
from keta_desk.ui.main_window import MainWindow
from keta_desk.ui.shots import shots
from keta_desk.ui.shots_script import telling_patient
from keta_desk.ui.undo import Undoable
from keta_desk.ui.workspace import Workspace
from keta_desk.use_cases import outcomes, practice, sessions


@pytest.fixture
def workspace(qtbot, desk, qapp):
    make_application(theme_name="light")
    fonts.load_later()
    lane = Lane()
    page = Workspace(desk, lane, lock_after_min=5)
    page.resize(1440, 900)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    yield page
    lane.finish(wait_ms=10_000)
    page.stop()


def focusable(widget):
    """Return every widget that Tab reaches, but for the inner works of Qt's own."""
    for child in widget.findChildren(QWidget):
        is_qts = isinstance(child, QScrollBar) or type(child).__name__.startswith("QTable")
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_qts and child.focusProxy() is None:
            yield child


def test_choosing_a_patient_opens_the_chart_and_the_audit_knows(qtbot, workspace, a_patient):
    patient_id = a_patient(pronouns="she/her")
    workspace.patients.open_chosen()
    assert workspace.where()[:2] == ("chart", patient_id)
    assert workspace.chart.head.name.text() == "Sample, Ada"
    assert "born 14 Mar 1988" in workspace.chart.head.about.text()
    assert "KD-0001" in workspace.chart.head.about.text()


def test_back_and_forward_walk_the_places(workspace, a_patient):
    patient_id = a_patient()
    workspace.go("patients")
    workspace.open_chart(patient_id)
    workspace.open_documents(patient_id)
    workspace.ways.back()
    assert workspace.where()[:2] == ("chart", patient_id)
    workspace.ways.back()
    assert workspace.where()[:2] == ("patients", None)
    workspace.ways.forward()
    assert workspace.where()[:2] == ("chart", patient_id)


def test_f6_comes_into_the_sidebar_at_the_place_that_is_shown(qtbot, workspace):
    workspace.go("patients")
    workspace.ways.screen().panes()[-1].setFocus()
    for _ in range(6):
        qtbot.keyClick(workspace.window().focusWidget() or workspace, Qt.Key.Key_F6)
        if workspace.sidebar.isAncestorOf(workspace.window().focusWidget()):
            break
    assert workspace.window().focusWidget().text() == "Patients"


def test_a_reading_saved_elsewhere_appears_on_the_open_chart(qtbot, workspace, desk, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    with qtbot.waitSignal(workspace.bell.rang):
        desk.do(sessions.record_reading, patient_id, Reading(weight_g=68000))
    assert "68\u00a0kg" in workspace.chart.head.about.text()
    assert "Saved 09:12" in workspace.status.words()


def test_vitals_are_typed_saved_and_told_by_the_bell(qtbot, workspace, desk, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    workspace.chart.head.vitals.click()
    form = workspace.form()
    assert "Sample, Ada" in form.whose.text()
    for key in "126/80 72 98":
        qtbot.keyClicks(form.focusWidget() or form.fields["systolic"].edit, key)
    assert [form.fields[name].edit.text() for name in form.row.fields] == ["126", "80", "72", "98", ""]
    with qtbot.waitSignal(workspace.bell.rang):
        form.save.click()
    (kept,) = desk.ask(session_questions.readings, patient_id)
    assert (kept.systolic_mmhg, kept.spo2_percent, kept.weight_g) == (126, 98, None)
    assert desk.ask(note_questions.draft, "vitals", patient_id, desk.clinician.id) is None
    assert workspace.form() is None


def test_a_pasted_reading_fills_the_row(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    workspace.ask_form("vitals")
    form = workspace.form()
    QGuiApplication.clipboard().setText("144/90 84 97")
    qtbot.keyClick(form.fields["systolic"].edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert form.form.state() == {"systolic": "144", "diastolic": "90", "pulse": "84", "spo2": "97", "weight": ""}


def test_a_reading_that_cannot_be_stays_in_the_form(qtbot, workspace, desk, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    workspace.ask_form("vitals")
    form = workspace.form()
    qtbot.keyClicks(form.fields["systolic"].edit, "999")
    form.save.click()
    assert "999" in form.fields["systolic"].complaint()
    assert desk.ask(session_questions.readings, patient_id) == []


def test_a_reading_over_the_limits_is_shown_so_and_kept(qtbot, workspace, desk, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    workspace.ask_form("vitals")
    form = workspace.form()
    QGuiApplication.clipboard().setText("190/130 140 88")
    form.fields["systolic"].edit.setFocus()
    qtbot.keySequence(form.fields["systolic"].edit, QKeySequence(QKeySequence.StandardKey.Paste))
    assert "Systolic pressure 190" in form.limits.words()
    assert "Signed profile of the practice" in form.limits.words()
    form.save.click()
    (kept,) = desk.ask(session_questions.readings, patient_id)
    assert kept.systolic_mmhg == 190


def test_what_is_pasted_and_is_no_reading_is_told(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    workspace.ask_form("vitals")
    form = workspace.form()
    QGuiApplication.clipboard().setText("see letter")
    qtbot.keySequence(form.fields["pulse"].edit, QKeySequence(QKeySequence.StandardKey.Paste))
    assert "no row of vitals" in form.banner.words()
    assert form.form.is_blank()


def test_a_saved_form_and_its_draft_are_one_piece_of_work(workspace, desk, a_patient, monkeypatch):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    workspace.ask_form("vitals")
    form = workspace.form()
    form.row.restore({"pulse": "72"})
    form.keep_now()
    done = []
    monkeypatch.setattr(type(desk), "do", _counted(type(desk).do, done))
    form.save.click()
    assert done == ["record_reading"]
    assert desk.ask(note_questions.draft, "vitals", patient_id, desk.clinician.id) is None


def _counted(do, done):
    def counted(self, use_case, *given, **named):
        done.append(use_case.__name__)
        return do(self, use_case, *given, **named)

    return counted


def test_the_last_reading_stands_beside_the_field_and_never_in_it(workspace, desk, a_patient):
    patient_id = a_patient()
    desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=126, diastolic_mmhg=80))
    workspace.open_chart(patient_id)
    workspace.ask_form("vitals")
    assert workspace.form().form.is_blank()


def test_what_was_typed_is_found_again_after_a_lock(qtbot, workspace, desk, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    workspace.ask_form("vitals")
    qtbot.keyClicks(workspace.form().fields["systolic"].edit, "131")
    workspace.keep_drafts()
    assert desk.ask(note_questions.draft, "vitals", patient_id, desk.clinician.id)["systolic"] == "131"
    workspace.form().reject()
    workspace.ask_form("vitals")
    assert workspace.form().fields["systolic"].edit.text() == "131"
    assert "Taken up" in workspace.form().banner.words()


def test_a_new_patient_is_registered_and_the_chart_opens(qtbot, workspace, desk):
    workspace.patients.new.click()
    form = workspace.form()
    qtbot.keyClicks(form.edits["family_name"], "Sample")
    qtbot.keyClicks(form.edits["given_name"], "Ada")
    qtbot.keyClicks(form.edits["birth_date"], "14.3.1988")
    qtbot.keyClicks(form.edits["phone"], "555 0142")
    form.save.click()
    (line,) = desk.ask(patient_questions.find, now=desk.clock.now())
    assert (line.name, line.birth_date) == ("Sample, Ada", date(1988, 3, 14))
    assert workspace.where()[:2] == ("chart", line.id)


def _type_ada(qtbot, workspace):
    workspace.ask_new_patient()
    form = workspace.form()
    for name, typed in (("family_name", "Sampel"), ("given_name", "Ada"), ("birth_date", "14.3.1988")):
        qtbot.keyClicks(form.edits[name], typed)
    form.save.click()
    return form


def test_somebody_who_may_be_here_already_is_named_before_a_second_chart(qtbot, workspace, desk, a_patient):
    patient_id = a_patient()
    form = _type_ada(qtbot, workspace)
    assert "KD-0001 Sample, Ada, 14 Mar 1988" in form.banner.words()
    assert len(desk.ask(patient_questions.find, now=desk.clock.now())) == 1
    form.banner.action.click()
    assert workspace.where()[:2] == ("chart", patient_id)


def test_two_people_of_nearly_one_name_can_both_be_registered(qtbot, workspace, desk, a_patient):
    a_patient()
    form = _type_ada(qtbot, workspace)
    form.save.click()
    assert len(desk.ask(patient_questions.find, now=desk.clock.now())) == 2


def test_a_new_patient_without_a_name_is_told_so_at_the_field(qtbot, workspace):
    workspace.ask_new_patient()
    form = workspace.form()
    qtbot.keyClicks(form.edits["birth_date"], "14.3.1988")
    form.save.click()
    assert form.fields["family_name"].complaint()
    assert not form.fields["birth_date"].complaint()


def test_an_empty_chart_says_what_will_be_there(workspace, a_patient):
    workspace.open_chart(a_patient())
    assert workspace.chart.shown().entries.list.isHidden()
    assert not workspace.chart.grab().isNull()
    workspace.chart.shown().response.as_table.click()
    assert workspace.chart.shown().response.table.model().rowCount() == 0


def test_a_course_of_scores_is_drawn_and_listed(workspace, desk, a_patient):
    patient_id = a_patient()
    for day, answers in ((1, (2,) * 9), (15, (1,) * 8 + (0,))):
        desk.do(outcomes.fill_in, patient_id, "phq9", answers, at=datetime(2026, 11, day, tzinfo=UTC))
    workspace.open_chart(patient_id)
    assert "PHQ-9 fell from 18 to 8" in workspace.chart.shown().response.chart.accessibleDescription()
    assert "PHQ-9 8" in workspace.chart.shown().entries.list.accessibleDescription()


def test_a_document_is_previewed_and_saved_as_the_very_same_bytes(qtbot, workspace, desk, a_patient, tmp_path):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", (1,) * 9, at=datetime(2026, 11, 1, tzinfo=UTC))
    view = workspace.documents
    view.list.choose(DocumentKind.INTEGRATION_SUMMARY)
    with qtbot.waitSignal(view.settled, timeout=20_000):
        workspace.open_documents(patient_id)
    assert view.pages.page_count() >= 1
    assert "Sample, Ada" in view.pages.text()
    assert "Identifiers on every page" in view.checks.words()
    target = tmp_path / "summary.pdf"
    with qtbot.waitSignal(view.pane.left, timeout=20_000):
        view.save_to(str(target))
    assert target.read_bytes() == view._printed.pdf
    assert "PDF saved" in view.banner.words()


def test_a_letter_no_font_can_draw_is_named_before_printing(qtbot, workspace, a_patient):
    patient_id = a_patient(family="Sample\U0001f600")
    view = workspace.documents
    view.list.choose(DocumentKind.INTEGRATION_SUMMARY)
    with qtbot.waitSignal(view.settled, timeout=20_000):
        workspace.open_documents(patient_id)
    assert "\U0001f600" in view.checks.words() or "1F600" in view.checks.words()


def test_a_plan_that_is_not_there_is_told_without_a_page(qtbot, workspace, a_patient):
    with qtbot.waitSignal(workspace.documents.settled, timeout=20_000):
        workspace.open_documents(a_patient())
    assert workspace.documents.pages.page_count() == 0
    assert workspace.documents.banner.words()
    assert not workspace.documents.save.isEnabled()


def test_a_folder_that_takes_no_pdf_is_told_so(qtbot, workspace, a_patient, tmp_path):
    view = workspace.documents
    view.list.choose(DocumentKind.INTEGRATION_SUMMARY)
    with qtbot.waitSignal(view.settled, timeout=20_000):
        workspace.open_documents(a_patient())
    with qtbot.waitSignal(view.pane.left, timeout=20_000):
        view.save_to(str(tmp_path / "nowhere" / "summary.pdf"))
    assert "could not be written" in view.banner.words()


def test_idleness_counts_down_and_locks(qtbot, workspace, clock):
    clock.move(seconds=241)
    workspace._idle.look()
    assert "Locks in 0:59" in workspace.status.words()
    assert "Locks in one minute" in workspace.banner.words()
    QTest.keyClick(workspace.window().windowHandle(), Qt.Key.Key_A)
    assert workspace._idle.left_s() == 300
    workspace._idle.look()
    assert not workspace.banner.words()
    clock.move(seconds=301)
    with qtbot.waitSignal(workspace.lock_asked):
        workspace._idle.look()


def test_locking_keeps_drafts_closes_the_desk_and_gives_up_the_process(qtbot, desk, a_patient, ways, passphrase):
    make_application(theme_name="light")
    patient_id = a_patient()
    given_up = []
    window = MainWindow(ways, desk.folder, given_up.append)
    qtbot.addWidget(window)
    window.show_desk(desk)
    assert window.windowTitle() == "KetaDesk"
    window.workspace().open_chart(patient_id)
    window.workspace().ask_form("vitals")
    qtbot.keyClicks(window.workspace().form().fields["pulse"].edit, "72")
    window.lock()
    assert given_up == [desk.folder]
    again = ways.unlock(desk.folder, passphrase)
    assert again.ask(note_questions.draft, "vitals", patient_id, again.clinician.id)["pulse"] == "72"
    again.close()


def test_a_vault_open_for_reading_only_shows_charts_and_papers_and_says_why(qtbot, desk, a_patient):
    make_application(theme_name="light")
    patient_id = a_patient()
    desk._vault.read_only_because = "vault.newer-entries-missing"
    lane = Lane()
    page = Workspace(desk, lane, lock_after_min=5)
    qtbot.addWidget(page)
    page.show()
    assert "reading only" in page.banner.words()
    page.open_chart(patient_id)
    page.ask_form("vitals")
    page.ask_new_patient()
    assert page.form() is None
    page.documents.list.choose(DocumentKind.INTEGRATION_SUMMARY)
    with qtbot.waitSignal(page.documents.settled, timeout=20_000):
        page.open_documents(patient_id)
    assert page.documents.pages.page_count() > 0
    lane.finish(wait_ms=10_000)
    page.stop()


def test_a_chart_opens_though_the_disk_takes_no_note_of_it(workspace, desk, a_patient, monkeypatch):
    patient_id = a_patient()

    def full(*_given, **_named):
        raise DiskFull("vault.disk-full")

    monkeypatch.setattr(type(desk), "do", full)
    workspace.open_chart(patient_id)
    assert workspace.where()[:2] == ("chart", patient_id)
    assert workspace.banner.words()


def test_the_key_that_locks_counts_in_a_form_too(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    workspace.ask_form("vitals")
    workspace._idle.look()
    with qtbot.waitSignal(workspace.lock_asked):
        QTest.keyClick(workspace.form().windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_who_types_in_a_form_or_works_by_keys_alone_is_not_idle(qtbot, workspace, a_patient, clock):
    workspace.open_chart(a_patient())
    workspace.ask_form("vitals")
    clock.move(seconds=100)
    workspace._idle.look()
    QTest.keyClick(workspace.form().windowHandle(), Qt.Key.Key_7)
    assert workspace._idle.left_s() == 300
    workspace.form().reject()
    clock.move(seconds=100)
    QTest.keyRelease(workspace.window().windowHandle(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert workspace._idle.left_s() == 300


def test_unlocking_again_leads_back_to_where_one_was(qtbot, desk, a_patient, ways, passphrase):
    make_application(theme_name="light")
    patient_id = a_patient()
    window = MainWindow(ways, desk.folder, lambda _folder: None)
    qtbot.addWidget(window)
    window.show_desk(desk)
    window.workspace().go("patients")
    window.workspace().patients.search.setText("samp")
    window.workspace().open_chart(patient_id)
    window.workspace().ask_form("vitals")
    qtbot.keyClicks(window.workspace().form().fields["pulse"].edit, "72")
    window.lock()
    again = MainWindow(ways, desk.folder, lambda _folder: None, was_locked=True)
    qtbot.addWidget(again)
    again.show_desk(ways.unlock(desk.folder, passphrase))
    back = again.workspace()
    assert back.where()[:2] == ("chart", patient_id)
    assert back.form().fields["pulse"].edit.text() == "72"
    back.form().reject()
    back.ways.back()
    assert back.patients.search.text() == "samp"
    again.close()


def test_a_program_that_comes_back_from_locking_tells_its_window(qapp, desk, ways, monkeypatch):
    class Told(Exception):
        """What the window was told."""

    def look(*_given, was_locked, **_named):
        raise Told(was_locked)

    monkeypatch.setattr(main_window, "MainWindow", look)
    with pytest.raises(Told, match="True"):
        run_window(ways, desk.folder, relock=lambda _folder: None, locked=True)


def test_the_window_fits_a_small_screen_with_its_status_bar(qtbot, vault_folder, ways):
    make_application(theme_name="light")
    window = MainWindow(ways, vault_folder, lambda _folder: None)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert window.width() <= max(room.width(), 960)
    assert window.height() < max(room.height(), 641)


def test_unlocking_leads_into_the_workspace(qtbot, vault_folder, ways, passphrase):
    make_application(theme_name="light")
    window = MainWindow(ways, vault_folder, lambda _folder: None)
    qtbot.addWidget(window)
    window.show()
    window.unlock_view.secret.setText(passphrase.text)
    with qtbot.waitSignal(window.unlock_view.opened, timeout=20_000):
        window.unlock_view.try_it()
    assert window.workspace().where().place == "today"
    window.close()


def test_a_wrong_passphrase_leaves_the_screen_locked(qtbot, vault_folder, ways):
    make_application(theme_name="light")
    window = MainWindow(ways, vault_folder, lambda _folder: None)
    qtbot.addWidget(window)
    window.unlock_view.secret.setText("not the passphrase")
    window.unlock_view.try_it()
    qtbot.waitUntil(lambda: bool(window.unlock_view.field.complaint()), timeout=20_000)
    assert window.workspace() is None
    window.close()


def test_everything_tab_reaches_has_a_name(workspace, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    workspace.ask_form("vitals")
    nameless = [child for child in focusable(workspace) if not child.accessibleName() and not is_label(child)]
    assert nameless == []
    workspace.form().reject()


def is_label(child):
    return not isinstance(child, QAbstractButton | QLineEdit | QAbstractScrollArea)


def test_the_unlock_screen_names_everything_too(qtbot, vault_folder, ways):
    window = MainWindow(ways, vault_folder, lambda _folder: None)
    qtbot.addWidget(window)
    assert [child for child in focusable(window) if not child.accessibleName()] == []


def test_every_screen_of_a_patient_of_whom_nothing_is_kept_can_be_drawn_to_a_file(desk, a_patient, tmp_path):
    a_patient()
    files = shots(desk, tmp_path, ("light",), (1440, 900))
    assert {Path(file).stem for file in files} >= {
        "unlock-light",
        "patients-light",
        "chart-overview-light",
        "documents-treatment-plan-light",
    }
    assert all(file.stat().st_size > 5000 for file in files)


def test_the_unlock_screen_can_be_drawn_without_a_desk(qapp, tmp_path):
    assert [file.name for file in shots(None, tmp_path, ("light",))] == ["unlock-light.png"]


def test_the_sheet_of_keys_names_every_action(qtbot, workspace):
    workspace.overlays.show_keys()
    (sheet,) = workspace.findChildren(KeysSheet)
    told = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert all(act.words in told for act in ACTS.values() if act.keys)
    sheet.accept()


def test_the_keys_of_a_screen_count_wherever_the_focus_is(qtbot, workspace, a_patient):
    patient_id = a_patient()
    workspace.open_chart(patient_id)
    workspace.sidebar.begin("patients")
    for key, section in ((Qt.Key.Key_7, "documents"), (Qt.Key.Key_1, "overview")):
        qtbot.keyClick(workspace.window().focusWidget(), key, Qt.KeyboardModifier.AltModifier)
        assert workspace.where() == ("chart", patient_id, section)
        workspace.sidebar.begin("patients")
    qtbot.keyClick(workspace.window().focusWidget(), Qt.Key.Key_V)
    assert workspace.form() is not None


def test_a_very_long_name_leaves_birth_date_and_number_readable(qtbot, workspace, a_patient):
    workspace.resize(960, 640)
    workspace.open_chart(a_patient(family="W" * 2000))
    about = workspace.chart.head.about
    assert "born 14 Mar 1988" in about.text()
    assert about.width() >= about.sizeHint().width()


@pytest.mark.parametrize("width", [960, 1100, 1440])
def test_a_chart_names_its_patient_whole_in_a_narrow_window(qtbot, workspace, a_patient, width):
    workspace.resize(width, 640)
    workspace.open_chart(a_patient(family="Featherstone-Example", given="Wilhelmina", pronouns="she/her"))
    head = workspace.chart.head
    for label in (head.name, head.about):
        qtbot.waitUntil(lambda label=label: label.width() >= label.sizeHint().width())
    assert head.width() <= width


def test_locking_right_after_a_patient_was_chosen_asks_nothing_of_a_locked_vault(qtbot, workspace, a_patient):
    a_patient()
    workspace.go("patients")
    inspector = workspace.patients.inspector
    inspector.show_line(workspace.patients._model.rows()[0])
    workspace.close_desk()
    inspector._later.timeout.emit()
    assert inspector._more is None


def test_larger_text_folds_the_window_as_a_narrower_one_would(qtbot, workspace, a_patient):
    a_patient()
    workspace.go("patients")
    wide = workspace.sidebar.width()
    assert workspace.patients.inspector.isVisible()
    app = make_application()
    theme.wear(app, "light", manner=theme.Manner(text_percent=150))
    try:
        workspace.resize(1430, 900)
        qtbot.waitUntil(lambda: workspace.sidebar.width() < wide)
        qtbot.waitUntil(lambda: not workspace.patients.inspector.isVisible())
    finally:
        theme.wear(app, "light")


def test_a_narrow_status_bar_leaves_out_the_last_keys_rather_than_cutting_any(qtbot, workspace, a_patient):
    workspace.open_chart(a_patient())
    hints = workspace.status._hints
    qtbot.waitUntil(lambda: all(one.isVisible() for one in hints))
    workspace.resize(960, 640)
    qtbot.waitUntil(lambda: not hints[-1].isVisible())
    assert hints[0].isVisible()

    def whole() -> bool:
        labels = workspace.status.findChildren(QLabel)
        return all(not one.isVisible() or one.width() >= one.sizeHint().width() for one in labels)

    qtbot.waitUntil(whole)
    assert "Locks in" in workspace.status.words()


def test_the_sidebar_follows_what_the_practice_and_its_people_are_called(workspace, desk):
    line, own = desk.ask(practice_questions.letterhead), desk.ask(practice_questions.staff_lines)[0]
    desk.do(practice.amend_clinic, replace(line.clinic(), name="Southlight Practice"), seen=line.version)
    desk.do(practice.amend_own_details, name="Dr Nora Fixture", role="Nurse", credential="", seen=own.version)
    shown = {label.text() for label in workspace.sidebar.findChildren(QLabel)}
    assert {"Southlight Practice", "Dr Nora Fixture", "Nurse"} <= shown


def test_a_notice_goes_when_what_it_offers_was_undone_another_way(workspace):
    done = Undoable("1 file brought in", lambda: None)
    workspace.undo.offer(done)
    assert workspace.toast.isVisible()
    workspace.undo.withdraw(done)
    assert not workspace.toast.isVisible()
    workspace.undo.withdraw(done)


def test_every_key_is_printed_on_the_sheet_the_plus_among_them(qtbot, workspace):
    assert shown("+") == "+"
    workspace.overlays.show_keys()
    printed = {label.text() for label in workspace.overlays.open.findChildren(QLabel)}
    assert {"+", "-", "Enter"} <= printed
    assert "Return" not in printed
    workspace.overlays.open.reject()


def test_the_pictures_show_the_patient_of_the_design(desk, a_patient):
    a_patient(family="Other")
    drawn = a_patient()
    a_patient(family="Zeta")
    assert telling_patient(desk) == drawn


def test_no_two_actions_that_can_meet_on_a_screen_share_a_key():
    acts = [(name, act) for name, act in ACTS.items() if act.context == WINDOW]
    for place, (name, act) in enumerate(acts):
        for other, its in acts[place + 1 :]:
            assert not (meet(name, other) and set(act.keys) & set(its.keys)), (name, other)


def test_a_fault_shows_its_report_and_nobodys_name(qtbot, vault_folder, ways):
    window = MainWindow(ways, vault_folder, lambda _folder: None)
    qtbot.addWidget(window)
    catcher = CrashCatcher.__new__(CrashCatcher)
    QObject.__init__(catcher)
    catcher._version = "0"
    catcher.caught.connect(window.show_crash)
    try:
        raise ValueError("Sample, Ada")
    except ValueError as error:
        catcher._tell(error)
    (page,) = window.findChildren(CrashPage)
    assert "ValueError" in page.report.toPlainText()
    assert "Ada" not in page.report.toPlainText()
