"""Official wordings in the window: loaded in Settings, shown on the entry sheet with their credit line (6.18)."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QWidget

from keta_desk.queries import chart as charts
from keta_desk.queries import wordings as questions
from keta_desk.reference import catalogue
from keta_desk.ui.outcomes.measure_dialog import MeasureDialog
from keta_desk.ui.settings.wording_group import WordingGroup
from tests.exchange.questionnaires import questionnaire

PHQ9 = catalogue.scales()["phq9"]


@pytest.fixture
def group(qtbot, tools):
    made = WordingGroup(tools)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


@pytest.fixture
def file(tmp_path):
    def write(told):
        path = tmp_path / "words.json"
        path.write_text(json.dumps(told), encoding="utf-8")
        return str(path)

    return write


def read(qtbot, group, path):
    group.banner.hide()
    group.read(path)
    qtbot.waitUntil(lambda: not group.banner.isHidden())


def test_a_wording_is_shown_before_it_is_kept_and_then_stands_on_the_entry_sheet(
    qtbot, tools, desk, group, file, a_patient
):
    assert "None loaded" in group.rows[0].words()
    read(qtbot, group, file(questionnaire(PHQ9)))
    assert "fits PHQ-9: 10 items" in group.banner.words()
    assert "9 Invented question number 9" in group.words.text()
    assert desk.ask(questions.in_force) == []
    group.keep.click()
    assert group.preview.isHidden()
    assert "Invented for tests" in group.rows[0].words()
    host = QWidget()
    qtbot.addWidget(host)
    dialog = MeasureDialog(tools, desk.ask(charts.whole, a_patient()), "phq9", host)
    row = dialog.page.sheet.rows[8]
    assert "Invented question number 9" in row.accessibleName()
    assert "invented answer 3" in dialog.page.sheet.legend.text()
    row.give(2)
    assert row.accessibleDescription() == "2, invented answer 2"
    assert dialog.page.language == "en"
    dialog.show()
    dialog.grab()


def test_without_a_wording_the_sheet_says_that_its_topics_are_our_own(qtbot, tools, desk, a_patient):
    host = QWidget()
    qtbot.addWidget(host)
    dialog = MeasureDialog(tools, desk.ask(charts.whole, a_patient()), "phq9", host)
    said = [label.text() for label in dialog.page.findChildren(QWidget) if hasattr(label, "text")]
    assert any("official wording of PHQ-9 is loaded in Settings" in str(text) for text in said)


def test_a_file_that_does_not_fit_is_refused_item_by_item_and_nothing_can_be_kept(qtbot, desk, group, file):
    told = questionnaire(PHQ9)
    del told["item"][4]
    del told["item"][7]
    read(qtbot, group, file(told))
    assert "Item 4 (energy) of PHQ-9 is not in the file" in group.banner.words()
    assert "Item 8 (movement)" in group.banner.words()
    assert not group.keep.isEnabled()
    group.keep_wording()
    assert desk.ask(questions.in_force) == []
    group.drop.click()
    assert group.preview.isHidden()


def test_a_file_without_codes_is_held_against_the_scale_one_names(qtbot, group, file):
    scale = catalogue.scales()["wsas"]
    read(qtbot, group, file(questionnaire(scale, code=[])))
    assert "Which scale is it?" in group.banner.words()
    group.which.choose("wsas")
    group.which.chosen.emit("wsas")
    assert "fits WSAS" in group.banner.words()


@pytest.mark.parametrize("content", ["", "[]", '{"resourceType": "Patient"}'])
def test_what_is_no_questionnaire_is_told(qtbot, group, tmp_path, content):
    path = tmp_path / "other.json"
    path.write_text(content, encoding="utf-8")
    read(qtbot, group, str(path))
    assert group.banner.words()
    assert not group.keep.isEnabled()


def test_a_file_that_is_gone_and_the_same_file_twice_are_told(qtbot, group, file, tmp_path):
    read(qtbot, group, str(tmp_path / "gone.json"))
    assert "is no file here" in group.banner.words()
    path = file(questionnaire(PHQ9))
    for _ in range(2):
        read(qtbot, group, path)
        group.keep.click()
    assert "in force already" in group.banner.words()


def test_a_vault_open_for_reading_only_loads_nothing(qtbot, tools, monkeypatch):
    monkeypatch.setattr(type(tools.desk), "read_only_because", "vault.read-only")
    made = WordingGroup(tools)
    qtbot.addWidget(made)
    assert not made.load.isEnabled()


def test_the_dialog_that_asks_for_a_file_opens_without_blocking(qtbot, group):
    dialog = group.ask_file()
    assert dialog.isVisible()
    dialog.reject()
