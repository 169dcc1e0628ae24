"""Keys are re-assigned by pressing them; what two actions would share is named, and can be swapped."""

from __future__ import annotations

import dataclasses
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from keta_desk.domain.record import NotWritable
from keta_desk.settings import FILE_NAME, SettingsFile
from keta_desk.ui import actions
from keta_desk.ui.documents import printing
from keta_desk.ui.settings.key_field import pressed
from keta_desk.ui.settings.view import SettingsView


@pytest.fixture
def file(tmp_path):
    return SettingsFile(tmp_path)


@pytest.fixture
def view(qtbot, tools, file):
    page = SettingsView(dataclasses.replace(tools, settings=file))
    page.undo = tools.undo
    page.resize(1200, 900)
    qtbot.addWidget(page)
    page.show()
    page.keyboard.open_rows()
    yield page
    page.choices.stop()
    actions.assign_all({})


def give(qtbot, view, name, key, modifiers=Qt.KeyboardModifier.NoModifier):
    row = view.keyboard.key_rows()[name]
    row.field.setFocus()
    row.field.click()
    assert row.field.is_listening
    qtbot.keyClick(row.field, key, modifiers)
    view.keyboard.show_choices()
    return row


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_key_that_is_pressed_is_the_key_from_now_on(qtbot, view, tmp_path):
    window = QWidget()
    qtbot.addWidget(window)
    made = actions.action("new", window, lambda: None)
    row = give(qtbot, view, "new", Qt.Key.Key_M, CTRL)
    assert actions.keys_of("new") == ("Ctrl+M",)
    assert made.shortcuts() == [QKeySequence("Ctrl+M")]
    assert SettingsFile(tmp_path).settings.keys == {"new": ["Ctrl+M"]}
    assert "Ctrl+M" in row.field.text()
    view.undo.undo()
    assert actions.keys_of("new") == actions.ACTS["new"].keys
    assert SettingsFile(tmp_path).settings.keys == {}


def test_a_taken_key_names_who_has_it_and_offers_to_swap(qtbot, view):
    row = give(qtbot, view, "new", Qt.Key.Key_B, CTRL)
    assert "Back up now" in row.complaint()
    assert actions.keys_of("new") == ("Ctrl+N",)
    assert row.swap.hasFocus()
    row.swap.click()
    assert (actions.keys_of("new"), actions.keys_of("back-up")) == (("Ctrl+B",), ("Ctrl+N",))
    view.keyboard.show_choices()
    assert row.complaint() == ""
    assert row.field.hasFocus()
    view.undo.undo()
    assert (actions.keys_of("new"), actions.keys_of("back-up")) == (("Ctrl+N",), ("Ctrl+B",))


def test_keeping_it_as_it_was_changes_nothing(qtbot, view, file):
    row = give(qtbot, view, "new", Qt.Key.Key_B, CTRL)
    row.keep.click()
    assert actions.reassigned() == {}
    assert file.settings.keys == {}
    assert row.complaint() == ""


def test_escape_keeps_the_key_and_delete_takes_it_away(qtbot, view):
    row = give(qtbot, view, "new", Qt.Key.Key_Escape)
    assert actions.keys_of("new") == ("Ctrl+N",)
    row = give(qtbot, view, "new", Qt.Key.Key_Delete)
    assert actions.keys_of("new") == ()
    assert row.field.text() == "No key"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down])
def test_keys_that_move_around_are_refused(qtbot, view, key):
    row = give(qtbot, view, "new", key)
    assert "moves around" in row.complaint()
    assert actions.reassigned() == {}


def test_a_modifier_alone_waits_for_the_key(qtbot, view):
    row = view.keyboard.key_rows()["new"]
    row.field.click()
    qtbot.keyClick(row.field, Qt.Key.Key_Control)
    assert row.field.is_listening
    row.field.leave()


def test_leaving_the_field_takes_no_key(qtbot, view):
    row = view.keyboard.key_rows()["new"]
    row.field.setFocus()
    row.field.click()
    view.search.setFocus()
    assert not row.field.is_listening
    assert "Ctrl+N" in row.field.text()


def test_one_is_reset_and_all_are_reset(qtbot, view, file):
    give(qtbot, view, "new", Qt.Key.Key_M, CTRL)
    give(qtbot, view, "palette", Qt.Key.Key_J, CTRL)
    view.keyboard.key_rows()["new"].reset.click()
    assert list(actions.reassigned()) == ["palette"]
    view.keyboard.show_choices()
    assert view.keyboard.reset.isEnabled()
    view.keyboard.reset.click()
    assert actions.reassigned() == {}
    assert file.settings.keys == {}


def test_a_sign_is_taken_without_the_shift_it_is_typed_with():
    assert pressed(Qt.Key.Key_Question, SHIFT) == "?"
    assert pressed(Qt.Key.Key_A, SHIFT) == "Shift+A"
    assert pressed(Qt.Key.Key_F8, SHIFT) == "Shift+F8"
    assert pressed(Qt.Key.Key_Plus, CTRL) == "Ctrl++"


def test_two_actions_on_one_key_in_the_file_are_told_at_both(qtbot, tools, tmp_path):
    told = {"keys": {"new": ["Ctrl+B"], "go.nowhere": ["Ctrl+U"], "find": "Ctrl+Q"}}
    (tmp_path / FILE_NAME).write_text(json.dumps(told), encoding="utf-8")
    file = SettingsFile(tmp_path)
    actions.assign_all(file.settings.keys)
    page = SettingsView(dataclasses.replace(tools, settings=file))
    qtbot.addWidget(page)
    page.keyboard.open_rows()
    rows = page.keyboard.key_rows()
    assert "Back up now" in rows["new"].complaint()
    assert "New patient" in rows["back-up"].complaint()
    assert actions.keys_of("find") == actions.ACTS["find"].keys
    rows["new"].reset.click()
    page.keyboard.show_choices()
    assert rows["back-up"].complaint() == ""
    assert SettingsFile(tmp_path).settings.keys == {"go.nowhere": ["Ctrl+U"]}
    actions.assign_all({})


def test_a_key_that_is_no_key_harms_nothing(qtbot, tools, tmp_path):
    (tmp_path / FILE_NAME).write_text(json.dumps({"keys": {"new": ["Hyper+Ω+Ω"]}}), encoding="utf-8")
    file = SettingsFile(tmp_path)
    actions.assign_all(file.settings.keys)
    page = SettingsView(dataclasses.replace(tools, settings=file))
    qtbot.addWidget(page)
    page.keyboard.open_rows()
    page.keyboard.key_rows()["new"].reset.click()
    assert actions.keys_of("new") == ("Ctrl+N",)


def test_the_card_of_keys_is_saved_as_one_page(view, tmp_path):
    view.card.save(str(tmp_path / "keys.pdf"))
    assert (tmp_path / "keys.pdf").read_bytes().startswith(b"%PDF")
    assert view.card.made().page_count == 1
    assert "Key card saved" in view.banner.words()


def test_a_card_that_cannot_be_saved_there_says_so(view, tmp_path):
    view.card.save(str(tmp_path / "no such folder" / "keys.pdf"))
    assert "could not be saved" in view.banner.words()


def test_without_a_printer_the_pdf_is_offered(view, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    view.keyboard.print.click()
    assert "no printer" in view.banner.words()


def test_a_printer_that_went_away_is_told(view, monkeypatch):
    def gone(_pdf, _printer):
        raise NotWritable("document.printer-gone")

    monkeypatch.setattr(printing, "print_pdf", gone)
    view.card._printer = object()
    view.card.print_now()
    assert "printer" in view.banner.words()
    assert "print again" in view.banner.words()


def test_saving_asks_where_without_holding_up_the_window(view):
    dialog = view.card.ask_save()
    assert dialog.isVisible()
    dialog.reject()
