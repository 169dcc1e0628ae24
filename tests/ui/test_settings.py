"""Settings as a clinician meets them: found by typing, taken over at once, taken back, told when not kept."""

from __future__ import annotations

import dataclasses
import os
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollBar, QWidget

from keta_desk.domain.people import Paper
from keta_desk.domain.record import ReadOnly
from keta_desk.queries import limits_profile
from keta_desk.queries import practice as questions
from keta_desk.settings import FILE_NAME, Contrast, Density, SettingsFile, Theme
from keta_desk.ui import theme
from keta_desk.ui.appearance import Appearance
from keta_desk.ui.backup.age import OLD, old_of
from keta_desk.ui.guard import capture, clipboard, privacy
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.patients.list_view import PatientListView
from keta_desk.ui.settings.effects import Effects
from keta_desk.ui.settings.limit_words import SETTINGS
from keta_desk.ui.settings.view import SettingsView
from keta_desk.use_cases import practice
from tests.ui.fallback import fallback_glyphs


@pytest.fixture
def file(tmp_path):
    return SettingsFile(tmp_path / "kept")


@pytest.fixture
def view(qtbot, tools, file):
    page = SettingsView(dataclasses.replace(tools, settings=file))
    page.undo = tools.undo
    page.resize(1200, 900)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    yield page
    page.choices.stop()


def shown_rows(view):
    return [row.title.text() for group in view.groups for row in group.rows if row.isVisibleTo(view.page)]


def enter(row, text):
    row.edit.setText(text)
    row.edit.textEdited.emit(text)
    row.edit.left.emit()


def press(segmented, value):
    place = segmented._values.index(value)
    segmented._group.button(place).click()


# Finding


def test_typing_leaves_the_settings_that_have_every_word(view):
    view.search.setText("dark")
    view.search_now()
    assert shown_rows(view) == ["Theme"]
    view.search.setText("copy lock")
    view.search_now()
    assert shown_rows(view) == ["Clear the clipboard after"]


def test_a_search_looks_into_what_is_folded_and_folds_it_again(view):
    view.search.setText("systolic session")
    view.search_now()
    assert shown_rows(view) == ["Systolic pressure, during a session"] * 2
    view.search.clear()
    view.search_now()
    assert not view.limits.is_open()
    assert "Theme" in shown_rows(view)


def test_a_word_no_setting_has_says_so_and_offers_all_again(view):
    view.search.setText("ﷺ" * 200)
    view.search_now()
    assert shown_rows(view) == []
    assert "No setting has" in view.empty.findChildren(QLabel)[0].text()
    view.empty.action.click()
    view.search_now()
    assert "Theme" in shown_rows(view)


def test_a_group_of_the_list_at_the_left_is_one_click_away(view):
    view._jumps["locking"].click()
    assert view.locking.isAncestorOf(view.window().focusWidget())


def test_escape_empties_the_search_and_enter_goes_to_the_first_found(qtbot, view):
    qtbot.keyClicks(view.search, "text size")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert view.appearance.isAncestorOf(view.window().focusWidget())
    qtbot.keyClick(view.search, Qt.Key.Key_Escape)
    assert view.search.text() == ""


# The practice


def test_a_new_name_of_the_practice_is_kept_at_once_and_undone(view, tools):
    enter(view.practice.fields["name"], "Southlight Practice")
    assert tools.desk.ask(questions.letterhead).name == "Southlight Practice"
    view.undo.undo()
    assert tools.desk.ask(questions.letterhead).name == "Northlight Practice"
    assert view.practice.fields["name"].edit.text() == "Northlight Practice"
    view.undo.redo()
    assert view.practice.fields["name"].edit.text() == "Southlight Practice"


def test_undo_leaves_alone_what_else_was_changed_since(view, tools):
    enter(view.practice.fields["phone"], "555 0199")
    line = tools.desk.ask(questions.letterhead)
    tools.desk.do(practice.amend_clinic, replace(line.clinic(), paper=Paper.LETTER), seen=line.version)
    view.undo.undo()
    now = tools.desk.ask(questions.letterhead)
    assert (now.phone, now.paper) == ("555 0142", "letter")


def test_the_paper_is_chosen_by_a_press(view, tools):
    press(view.practice.paper, Paper.LETTER)
    assert tools.desk.ask(questions.clinic).paper is Paper.LETTER


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [("name", "n" * 300, "300 letters"), ("name", "", "missing"), ("zone", "Mars/Olympus", "not a time zone"),
     ("zone", "", "not a time zone"), ("address", "a" * 5000, "5000 letters")],
)  # fmt: skip
def test_what_fits_no_letterhead_is_told_at_its_field_and_stays_there_to_be_mended(view, tools, field, typed, said):
    row = view.practice.fields[field]
    enter(row, typed)
    assert said in row.complaint()
    assert row.edit.text() == typed
    assert said in row.edit.accessibleDescription()
    assert tools.desk.ask(questions.letterhead).version == 1
    assert not view.undo.can_undo()
    before = getattr(tools.desk.ask(questions.letterhead), field)
    enter(row, before)
    assert row.complaint() == ""


def test_what_is_being_typed_stays_while_news_comes_from_elsewhere(qtbot, view, tools):
    row = view.practice.fields["address"]
    row.edit.setText("15 Exam")
    line = tools.desk.ask(questions.letterhead)
    with qtbot.waitSignal(tools.bell.rang):
        tools.desk.do(practice.amend_clinic, replace(line.clinic(), phone="555 0100"), seen=line.version)
    assert row.edit.text() == "15 Exam"
    assert view.practice.fields["phone"].edit.text() == "555 0100"


def test_locking_takes_over_what_is_typed(view, tools):
    view.practice.fields["address"].edit.setText("15 Example Lane")
    view.keep_now()
    assert tools.desk.ask(questions.letterhead).address == "15 Example Lane"


def test_leaving_a_field_unchanged_changes_nothing(view, tools):
    enter(view.practice.fields["name"], "  Northlight Practice ")
    assert tools.desk.ask(questions.letterhead).version == 1
    assert not view.undo.can_undo()


def test_a_zone_is_found_by_part_of_its_name(view):
    edit = view.practice.fields["zone"].edit
    edit._offer()
    edit.completer().setCompletionPrefix("berl")
    found = edit.completer().completionModel()
    assert "Europe/Berlin" in [found.index(row, 0).data() for row in range(found.rowCount())]


def test_a_vault_that_takes_no_change_lets_nothing_be_typed_and_says_why(qtbot, tools, desk, file, monkeypatch):
    monkeypatch.setattr(type(desk), "read_only_because", property(lambda _self: "vault.busy-saving"))
    page = SettingsView(dataclasses.replace(tools, settings=file))
    qtbot.addWidget(page)
    for row in (*page.practice.fields.values(), *page.people.fields.values()):
        assert not row.edit.isEnabled()
        assert row.edit.toolTip()
    assert page.appearance.theme.isEnabled()


def test_a_change_that_is_refused_on_the_way_is_told(view, tools, monkeypatch):
    def refuse(*_given, **_named):
        raise ReadOnly("vault.busy-saving")

    monkeypatch.setattr(type(tools.desk), "do", refuse)
    press(view.practice.paper, Paper.LETTER)
    assert view.practice.paper_row.complaint()
    assert view.practice.paper.value() is Paper.A4


def test_ones_own_role_is_changed_and_undone(view, tools):
    enter(view.people.fields["role"], "Nurse")
    assert tools.desk.ask(questions.staff_lines)[0].role == "Nurse"
    view.undo.undo()
    assert view.people.fields["role"].edit.text() == "Psychiatrist"


# This computer


@pytest.mark.parametrize(
    ("choose", "name", "value"),
    [
        (lambda view: press(view.appearance.theme, Theme.DARK), "theme", Theme.DARK),
        (lambda view: press(view.appearance.text_size, 125), "text_size_percent", 125),
        (lambda view: press(view.appearance.density, Density.COMPACT), "density", Density.COMPACT),
        (lambda view: press(view.appearance.contrast, Contrast.ON), "contrast", Contrast.ON),
        (lambda view: press(view.appearance.motion, True), "reduce_motion", True),
        (lambda view: press(view.locking.left, False), "hide_when_left", False),
        (lambda view: press(view.locking.captures, True), "hide_from_capture", True),
        (lambda view: enter(view.locking.after, "12"), "lock_after_min", 12),
        (lambda view: enter(view.locking.clipboard, "45"), "clear_clipboard_after_s", 45),
        (lambda view: enter(view.backups.days, "3"), "remind_backup_after_days", 3),
        (lambda view: view.backups.take_folder("/media/disk"), "backup_folder", "/media/disk"),
    ],
)
def test_a_choice_is_in_the_file_at_once_and_undone_by_one_key(view, file, tmp_path, choose, name, value):
    before = getattr(file.settings, name)
    choose(view)
    assert getattr(SettingsFile(tmp_path / "kept").settings, name) == value
    view.undo.undo()
    assert getattr(SettingsFile(tmp_path / "kept").settings, name) == before
    view.undo.redo()
    assert getattr(file.settings, name) == value


def test_the_same_choice_again_is_nothing_to_undo(view):
    press(view.appearance.theme, Theme.SYSTEM)
    assert not view.undo.can_undo()


@pytest.mark.parametrize("typed", ["0", "16", "", "9999"])
def test_a_number_out_of_range_is_told_and_not_taken(view, file, typed):
    enter(view.locking.after, typed)
    assert "from 1 to 15" in view.locking.after.complaint()
    assert file.settings.lock_after_min == 5


def test_undo_shows_the_choice_that_holds_again(view):
    press(view.appearance.theme, Theme.DARK)
    view.undo.undo()
    assert view.appearance.theme.value() is Theme.SYSTEM


def test_a_file_that_may_not_be_written_is_told_and_the_choice_holds(qtbot, tools, tmp_path):
    (tmp_path / "in the way").write_text("a file, not a folder", encoding="utf-8")
    page = SettingsView(dataclasses.replace(tools, settings=SettingsFile(tmp_path / "in the way")))
    qtbot.addWidget(page)
    page.show()
    press(page.appearance.theme, Theme.DARK)
    assert "hold until KetaDesk is closed" in page.banner.words()
    assert FILE_NAME in page.banner.words()
    assert page.appearance.theme.value() is Theme.DARK


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_only_be_read_is_the_same(qtbot, tools, tmp_path):
    tmp_path.chmod(0o500)
    page = SettingsView(dataclasses.replace(tools, settings=SettingsFile(tmp_path)))
    qtbot.addWidget(page)
    press(page.appearance.theme, Theme.DARK)
    assert not page.choices.is_kept
    tmp_path.chmod(0o700)


def test_a_file_that_can_be_written_again_takes_the_notice_back(qtbot, tools, tmp_path):
    blocked = tmp_path / "in the way"
    blocked.write_text("a file, not a folder", encoding="utf-8")
    page = SettingsView(dataclasses.replace(tools, settings=SettingsFile(blocked)))
    qtbot.addWidget(page)
    page.show()
    press(page.appearance.theme, Theme.DARK)
    blocked.unlink()
    press(page.appearance.theme, Theme.LIGHT)
    assert page.banner.words() == ""


def test_the_folder_dialog_does_not_hold_up_the_window(view):
    dialog = view.backups.ask_folder()
    assert isinstance(dialog, QFileDialog)
    dialog.reject()


def test_a_choice_of_looks_is_worn_while_the_settings_are_open(qtbot, qapp, view, file):
    appearance = Appearance(qapp, file)
    press(view.appearance.text_size, 150)
    assert theme.look().text_percent == 150
    press(view.appearance.theme, Theme.DARK)
    assert theme.look().is_dark
    appearance.stop()
    theme.wear(qapp, "light")


# What is in force


def test_every_limit_in_force_is_listed_with_its_value_default_and_source(view):
    view.limits.fold.click()
    rows = {row.title.text(): row for row in view.limits.rows}
    assert rows["Largest step of a dose"].control.text() == "25"
    assert "Default 25\u00a0%" in rows["Largest step of a dose"].note()
    found = view.limits._known.limits
    assert set(SETTINGS) == set(found.settings) - {"lock-after"}
    assert len(view.limits.rows) == len(found.vitals) + len(SETTINGS) + len(found.plausible)
    assert all(row.note().strip(". ") for row in view.limits.rows)


def limit(view, name):
    view.limits.open_rows()
    return view.limits._by_id[name]


def enter_limit(view, name, text):
    limit(view, name).edit.setText(text)
    limit(view, name).keep_now()


def test_a_limit_looser_than_the_label_is_refused_at_its_row(view):
    enter_limit(view, "bp-before-warn-systolic", "150")
    assert "label" in limit(view, "bp-before-warn-systolic").complaint()
    assert view.limits.changes() == {}
    assert "stricter only" in limit(view, "bp-before-warn-systolic").note()


def test_a_hold_before_its_warning_is_refused(view):
    enter_limit(view, "bp-before-hold-systolic", "130")
    assert limit(view, "bp-before-hold-systolic").complaint()


@pytest.mark.parametrize("text", ["", "0", "1e", "99999"])
def test_what_can_be_no_limit_is_refused(view, text):
    enter_limit(view, "eligibility-valid", text)
    assert limit(view, "eligibility-valid").complaint()
    assert view.limits.changes() == {}


def sign(view, qtbot, *, phrase, reason="Agreed in the meeting"):
    view.limits.sign.click()
    dialog = view.limits.dialog
    qtbot.addWidget(dialog)
    dialog.reviewed.setChecked(True)
    dialog.reason.edit.setPlainText(reason)
    dialog.secret.setText(phrase)
    dialog.save.click()
    return dialog


def test_a_change_holds_once_it_is_signed_with_the_passphrase(view, qtbot, tools, passphrase):
    assert not view.limits.sign.isEnabled()
    enter_limit(view, "bp-before-hold-systolic", "150")
    assert "1 changed" in view.limits.state.accessibleName()
    assert tools.desk.ask(limits_profile.in_force).version_label == "practice/1"
    dialog = sign(view, qtbot, phrase=passphrase.text)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=10_000)
    assert tools.desk.ask(limits_profile.in_force).version_label == "practice/2"
    assert "version 2" in view.limits.state.accessibleName()
    said = " ".join(label.text() for label in view.limits._history.findChildren(QLabel))
    assert "Agreed in the meeting" in said


def test_the_wrong_passphrase_signs_nothing_and_is_told_at_its_field(view, qtbot, tools):
    enter_limit(view, "bp-before-hold-systolic", "150")
    dialog = sign(view, qtbot, phrase="four loud gulls")
    qtbot.waitUntil(lambda: bool(dialog.passphrase.complaint()), timeout=10_000)
    assert tools.desk.ask(limits_profile.in_force).version_label == "practice/1"


def test_nothing_is_signed_that_nobody_reviewed(view, qtbot):
    enter_limit(view, "bp-before-hold-systolic", "150")
    view.limits.sign.click()
    qtbot.addWidget(view.limits.dialog)
    view.limits.dialog.save.click()
    assert "Review every limit" in view.limits.dialog.banner.words()


def test_each_questionnaire_shows_its_edition_and_licence(view):
    rows = {row.title.text(): row for row in view.measures.rows}
    assert rows["PHQ-9"].control.text() == "Version 1"
    assert "No permission required" in rows["PHQ-9"].note()


# The room, and who may look


def test_leaving_for_another_program_hides_names_and_coming_back_shows_them(qtbot, view, tools, file):
    class Idle:
        seconds = 0

        def lock_after(self, seconds):
            self.seconds = seconds

    idle, window = Idle(), QWidget()
    qtbot.addWidget(window)
    effects = Effects(dataclasses.replace(tools, settings=file), idle, window)
    effects._look(Qt.ApplicationState.ApplicationInactive)
    assert privacy.hidden()
    effects._look(Qt.ApplicationState.ApplicationActive)
    assert not privacy.hidden()
    file.change(hide_when_left=False, lock_after_min=9)
    effects._look(Qt.ApplicationState.ApplicationInactive)
    assert not privacy.hidden()
    assert idle.seconds == 9 * 60
    clipboard.put("Sample, Ada")
    effects.stop()
    assert QGuiApplication.clipboard().text() == ""


def test_names_that_were_hidden_by_hand_stay_hidden_when_one_comes_back(qtbot, tools, file):
    window = QWidget()
    qtbot.addWidget(window)
    effects = Effects(dataclasses.replace(tools, settings=file), None, window)
    privacy.screen().hide_names(True)
    effects._look(Qt.ApplicationState.ApplicationInactive)
    effects._look(Qt.ApplicationState.ApplicationActive)
    assert privacy.hidden()
    effects.stop()
    privacy.screen().hide_names(False)


# The screen


def test_one_comes_back_to_the_same_search_and_the_same_folds(qtbot, view, tools, file):
    view.limits.fold.click()
    view.search.setText("pressure")
    view.search_now()
    kept = view.remember()
    again = SettingsView(dataclasses.replace(tools, settings=file))
    qtbot.addWidget(again)
    again.show()
    again.recall(kept)
    assert shown_rows(again) == shown_rows(view)
    again.recall({"scroll": "far", "open": 7, "search": None})


def test_everything_focusable_has_a_name_and_nothing_is_smaller_than_a_finger_tip(view):
    for group in (view.limits, view.keyboard):
        group.open_rows()
    for child in view.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(child, QScrollBar) and child.isVisible():
            assert child.accessibleName(), child
            if child.metaObject().className() != "QToolButton":
                assert child.height() >= 28, child.accessibleName()


def test_tab_goes_down_the_page(view):
    for group in (view.limits, view.keyboard):
        group.open_rows()
    seen, child = [], view.search
    for _ in view.findChildren(QWidget):
        child = child.nextInFocusChain()
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and view.page.isAncestorOf(child) and child.isVisible():
            seen.append(child.mapTo(view.page, child.rect().topLeft()).y())
    assert len(seen) > 80
    assert seen == sorted(seen)


def cut_labels(page):
    """Return the words of labels that have less room than they need."""
    shown = [label for label in page.findChildren(QLabel) if label.isVisibleTo(page) and label.text()]
    tall = [one for one in shown if one.wordWrap() and one.height() < one.heightForWidth(one.width())]
    plain = [one for one in shown if not one.wordWrap() and one.height() < one.sizeHint().height()]
    short = [
        one
        for one in shown
        if not one.wordWrap() and not isinstance(one, Elided) and one.width() < one.sizeHint().width()
    ]
    return [one.text() for one in (*tall, *plain, *short)]


@pytest.mark.parametrize("percent", [100, 112, 125, 150])
def test_no_word_is_cut_at_any_size_of_text(qtbot, qapp, view, percent):
    theme.wear(qapp, "light", text_percent=percent)
    for width in (904, 1200):
        view.resize(width, 900)
        qtbot.waitUntil(lambda: cut_labels(view.page) == [])
        assert view.page.width() <= view.sheet.viewport().width()
    theme.wear(qapp, "light")


def test_nothing_is_drawn_in_a_face_that_is_not_ours(view):
    for group in (view.limits, view.keyboard):
        group.open_rows()
    assert fallback_glyphs(view) == []


def test_f6_goes_through_head_groups_and_rows(view):
    assert len(view.panes()) == 3
    view.resize(904, 700)
    assert len(view.panes()) == 2


def test_a_backup_is_old_from_the_day_that_was_set(tools, file):
    assert old_of(None) == OLD
    file.change(remind_backup_after_days=3)
    assert old_of(file).days == 3


def test_compact_rows_of_the_list_have_one_line_and_larger_text_higher_rows(qtbot, qapp, tools, a_patient):
    a_patient()
    page = PatientListView(tools)
    qtbot.addWidget(page)
    page.show()
    assert page.table.rowHeight(0) == 54
    theme.wear(qapp, "light", manner=theme.Manner(is_compact=True))
    assert page.table.rowHeight(0) == 32
    page.grab()
    theme.wear(qapp, "light", text_percent=150)
    assert page.table.rowHeight(0) == 81
    theme.wear(qapp, "light")


def test_words_that_find_more_room_give_back_the_lines_they_took(qtbot):
    label = Label("System follows the desktop, also when it turns dark in the evening.", "caption", wrap=True)
    qtbot.addWidget(label)
    label.resize(120, 100)
    label.show()
    tall = label.minimumHeight()
    label.resize(900, 100)
    assert label.minimumHeight() < tall / 2


def test_leaving_the_window_out_of_screenshots_is_asked_of_the_system_at_once(tools, file, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(capture, "leave_out", lambda _window, *, wanted: asked.append(wanted))
    window, idle = QWidget(), Idle()
    qtbot.addWidget(window)
    effects = Effects(dataclasses.replace(tools, settings=file), idle, window)
    file.change(hide_from_capture=True)
    file.change(lock_after_min=7)
    file.change(hide_from_capture=False)
    effects.stop()

    assert asked == [True, False]


class Idle:
    """Stands for what counts towards the lock."""

    def lock_after(self, seconds: int) -> None:
        """Hear of another time."""


def test_the_key_kept_in_the_keyring_is_forgotten_from_the_settings(view, tools, monkeypatch, qtbot):
    row = view.locking.keyring
    assert not row.forget.isEnabled()
    assert "keeps no key" in row.forget.toolTip()
    forgotten = []
    monkeypatch.setattr(type(tools.desk), "is_remembered_here", property(lambda _desk: not forgotten))
    monkeypatch.setattr(type(tools.desk), "forget_here", lambda _desk: forgotten.append(True))
    row.show_standing()
    row.forget.click()

    qtbot.waitUntil(lambda: bool(forgotten) and "keeps no key" in row.forget.toolTip())
    assert not row.forget.isEnabled()


def test_a_keyring_that_could_not_be_forgotten_says_why_and_can_be_tried_again(view, tools, monkeypatch, qtbot):
    def refused(_desk):
        raise ReadOnly("vault.replaced")

    row = view.locking.keyring
    monkeypatch.setattr(type(tools.desk), "is_remembered_here", property(lambda _desk: True))
    monkeypatch.setattr(type(tools.desk), "forget_here", refused)
    row.show_standing()
    row.forget.click()

    qtbot.waitUntil(lambda: "back it up now" in row.complaint())
    assert row.forget.isEnabled()
