"""Shared widgets as they are met on the screens."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from keta_desk.domain.response_values import ChartInputs, DosePoint, Lane, ScorePoint
from keta_desk.ui import theme
from keta_desk.ui.application import make_application
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.banner import Banner
from keta_desk.ui.parts.button import Button, CheckBox, PaintedButton, Segmented
from keta_desk.ui.parts.chart import ResponseChart
from keta_desk.ui.parts.chip import Chip, ChipWords, chip_width
from keta_desk.ui.parts.draft_keeper import DraftKeeper
from keta_desk.ui.parts.field import Complaint, Field, UnitEdit
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.moment_edit import DayEdit
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.ribbon import Ribbon, WindowDays
from keta_desk.ui.parts.rows_model import ROW_ROLE, Column, RowsModel
from keta_desk.ui.parts.sparkline import Sparkline
from keta_desk.ui.parts.text import Elided, Label, Voice

COURSE = ChartInputs(
    phq9=(ScorePoint(date(2026, 9, 28), 21), ScorePoint(date(2026, 11, 17), 8)),
    gad7=(ScorePoint(date(2026, 9, 28), 16),),
    doses=(
        DosePoint(date(2026, 10, 7), Decimal(100)),
        DosePoint(date(2026, 11, 18), Decimal(250), planned=True),
    ),
    phq9_baseline=20,
    today=date(2026, 11, 18),
)


@pytest.fixture(autouse=True)
def dressed(qapp) -> QApplication:
    return make_application(theme_name="light")


def test_the_table_model_keeps_qts_rules():
    model = RowsModel[str]([Column("Name", str), Column("Length", lambda row: str(len(row)))])
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(["Ada", "Ines"])
    model.show([])
    model.show(["Vera"])
    assert tester.model() is model
    assert model.index(0, 1).data() == "4"
    assert model.index(0, 0).data(ROW_ROLE) == "Vera"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Length"


def test_typed_markup_is_shown_as_it_was_typed(qtbot):
    label = Label("<b>Ada</b> <img src='cat.png'>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_long_name_is_cut_and_stands_whole_in_its_tip(qtbot):
    label = Elided("Longname-Hyphenated-Testperson, Maximiliana")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == label.text()


def test_the_wheel_changes_no_amount(qtbot):
    edit = AmountEdit("mg")
    qtbot.addWidget(edit)
    edit.setText("250")
    middle = QPointF(edit.rect().center())
    wheel = QWheelEvent(
        middle,
        middle,
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    edit.wheelEvent(wheel)
    assert edit.text() == "250"
    assert not wheel.isAccepted()


def test_a_whole_amount_takes_no_letters_and_tells_of_a_decimal(qtbot):
    edit = AmountEdit("mmHg")
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "1a4x4")
    assert (edit.text(), edit.value(), edit.problems()) == ("144", 144, [])
    edit.setText("8.4")  # a point dropped in silence would make it 84
    assert [problem.code for problem in edit.problems()] == ["amount.not-whole"]


def test_a_day_is_spelled_out_when_its_field_is_left(qtbot):
    edit = DayEdit(date(2026, 11, 18))
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "14.3.88")
    edit.left.emit()
    assert edit.text() == "14.3.88"  # two digits of a year are not guessed
    edit.setText("14.3.1988")
    edit.left.emit()
    assert edit.text() == "14 Mar 1988"


def test_what_is_wrong_is_said_below_the_field_and_to_a_screen_reader(qtbot):
    field = Field("&Weight", UnitEdit("kg"))
    qtbot.addWidget(field)
    field.complain("Enter 20 to 300 kg.")
    assert field.complaint() == field.edit.accessibleDescription() == "Enter 20 to 300 kg."
    assert field.edit.property("state") == "danger"
    field.complain("")
    assert (field.complaint(), field.edit.property("state")) == ("", "")


def test_a_row_of_fields_shares_one_line_for_what_is_wrong(qtbot):
    line = Complaint()
    qtbot.addWidget(line)
    first, second = (Field(name, UnitEdit(), complaint=line) for name in ("A", "B"))
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.complain("First is wrong.")
    second.complain("Second is wrong.")
    first.complain("")
    assert line.words() == "Second is wrong."
    second.complain("")
    assert line.words() == ""


def test_a_field_takes_its_name_from_its_label(qtbot):
    field = Field("&Family name", UnitEdit())
    qtbot.addWidget(field)
    assert field.edit.accessibleName() == "Family name"
    assert field.label.buddy() is field.edit


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [Button, PaintedButton])
def test_enter_presses_the_button_that_has_the_focus(qtbot, make, key):
    button, pressed = make("Save vitals"), []
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append(key))
    qtbot.keyClick(button, key)
    assert pressed == [key]


def test_what_is_wrong_is_never_cut_in_a_narrow_window(qtbot):
    window, field = QWidget(), Field("&Name", UnitEdit())
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(Button("Save"))
    qtbot.addWidget(window)
    window.resize(220, 10)
    window.show()
    field.complain("The name is missing. Family name and given name are both needed, each in its own field.")
    words = field.findChild(Complaint).findChildren(Label)[-1]
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()) > 30)
    assert field.edit.height() >= field.edit.sizeHint().height()


def test_a_label_that_says_nothing_yet_troubles_nobody(qtbot, qtlog):
    label = Label("", wrap=True)
    qtbot.addWidget(label)
    label.show()
    label.resize(300, 40)
    assert not [record for record in qtlog.records if "Negative" in record.message]


@pytest.mark.parametrize("kind", ["note", "done", "check", "stop"])
def test_a_banner_says_what_and_what_next(qtbot, kind):
    banner = Banner()
    qtbot.addWidget(banner)
    assert banner.words() == ""
    banner.say(kind, "Vitals are late", "Enter them now.", action="Enter vitals")
    assert banner.words() == "Vitals are late Enter them now."
    with qtbot.waitSignal(banner.acted):
        banner.action.click()


def test_a_choice_is_made_by_keys(qtbot):
    choice = Segmented("Paper", ((1, "A4"), (2, "US Letter")))
    qtbot.addWidget(choice)
    choice.choose(1)
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(choice, Qt.Key.Key_Right)
    assert chosen.args == [2]
    choice.choose(None)
    assert choice.value() is None


def test_choices_wider_than_the_page_stand_one_under_the_other_and_beside_each_other_again(qtbot):
    choice = Segmented(
        "How it was found", [(at, words) for at, words in enumerate(("In the register", "By telephone"))]
    )
    page = QWidget()
    QVBoxLayout(page).addWidget(choice)
    area = PageArea(page)
    qtbot.addWidget(area)
    area.resize(choice.line_width() + 60, 300)
    area.show()
    first, second = choice.findChildren(QPushButton)
    assert first.y() == second.y()

    area.resize(choice.line_width(), 300)
    qtbot.waitUntil(lambda: second.y() > first.geometry().bottom())
    assert page.width() <= area.viewport().width()

    area.resize(choice.line_width() + 60, 300)
    qtbot.waitUntil(lambda: first.y() == second.y())


def test_a_sentence_beside_its_box_goes_on_in_the_next_line(qtbot):
    short, long = CheckBox("A copy was given"), CheckBox("I have told of all medicines & of what I drink, or will")
    for box in (short, long):
        qtbot.addWidget(box)

    assert short.minimumSizeHint() == short.sizeHint()
    assert long.minimumSizeHint().width() < long.sizeHint().width()
    assert long.heightForWidth(long.minimumSizeHint().width()) > long.heightForWidth(long.sizeHint().width())


def test_a_button_says_its_name_and_shows_its_key(qtbot):
    button = Button("Save vitals", icon="check", hint="Ctrl S")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Save vitals"
    wide = button.sizeHint().width()
    button.show_hint("")
    assert button.sizeHint().width() < wide


@pytest.mark.parametrize("kind", ["fact", "grey", "stage", "ok", "caution", "danger", "window"])
def test_a_chip_can_be_read_without_its_colour(qtbot, kind):
    chip = Chip(ChipWords("Item 9", kind, "octagon"))
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Item 9"
    assert not chip.grab().isNull()


def test_the_ribbon_says_itself_in_words(qtbot):
    ribbon = Ribbon(WindowDays(6))
    qtbot.addWidget(ribbon)
    assert ribbon.accessibleName() == "Integration window, day 6 of 14, none held, none booked"
    assert not ribbon.grab().isNull()
    assert not WindowDays(15).is_open()


def test_a_sparkline_of_one_or_no_score_paints(qtbot):
    for scores in ((), (21,), (21, 8)):
        line = Sparkline(scores)
        qtbot.addWidget(line)
        assert not line.grab().isNull()


def test_the_patients_words_take_the_height_they_need(qtbot):
    voice = Voice("I want mornings that do not start with an apology. " * 3)
    qtbot.addWidget(voice)
    assert voice.heightForWidth(200) > voice.heightForWidth(600)


def test_the_chart_speaks_its_points_by_the_arrow_keys(qtbot):
    chart = ResponseChart(COURSE)
    qtbot.addWidget(chart)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.spoken() == "28 September, PHQ-9 21, GAD-7 16"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert "100 milligrams" in chart.spoken()
    assert chart.accessibleDescription().startswith("PHQ-9 fell from 21 to 8")
    assert QAccessible.queryAccessibleInterface(chart) is not None


@pytest.mark.parametrize(
    "inputs", [COURSE, ChartInputs(), replace(COURSE, doses=()), replace(COURSE, phq9=(), gad7=())]
)
@pytest.mark.parametrize("lanes", [(), (Lane.SCORES, Lane.DOSE)])
def test_the_chart_paints_whatever_there_is(qtbot, inputs, lanes):
    chart = ResponseChart(inputs, lanes)
    qtbot.addWidget(chart)
    chart.resize(640, 320)
    assert not chart.grab().isNull()


def test_a_draft_is_kept_once_the_typing_pauses(qtbot, qapp):
    typed, kept = {"text": ""}, []
    keeper = DraftKeeper(lambda: typed, lambda state: kept.append(state) or True, qapp)
    keeper.touch()
    typed["text"] = "a"
    keeper.touch()
    qtbot.waitUntil(lambda: bool(kept), timeout=3000)
    assert kept == [{"text": "a"}]
    keeper.keep_now()
    assert len(kept) == 1  # nothing new
    typed["text"] = "ab"
    keeper.keep_now()
    assert kept[-1] == {"text": "ab"}


def test_a_draft_that_could_not_be_kept_is_tried_again(qapp):
    tried = []
    keeper = DraftKeeper(lambda: {"text": "a"}, lambda state: bool(tried.append(state)) or len(tried) > 1, qapp)
    for _ in range(3):
        keeper.keep_now()
    assert len(tried) == 2


def test_a_digit_too_many_is_not_dropped_in_silence(qtbot):
    edit = AmountEdit("kg", places=2)
    qtbot.addWidget(edit)
    qtbot.keyClicks(edit, "1205")
    assert edit.text() == "1205"


def test_a_row_of_numbers_is_handed_on_however_it_is_pasted(qtbot):
    edit = AmountEdit("mmHg")
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.several) as told:
        edit.insert("144/90 84 97")  # what a menu, the middle button and a drag come to
    assert told.args == ["144/90 84 97"]
    assert edit.text() == ""


def test_icons_grow_with_the_text_and_follow_a_change_of_it(qtbot):
    app = make_application()
    icon = IconLabel("search", "ink_3", 16)
    qtbot.addWidget(icon)
    plain, bare = icon.sizeHint().width(), ChipWords("Latex", "caution")
    narrow = chip_width(ChipWords("Latex", "caution", "triangle")) - chip_width(bare)
    theme.wear(app, "light", text_percent=150)
    try:
        assert icon.sizeHint().width() == plain * 3 // 2
        assert chip_width(ChipWords("Latex", "caution", "triangle")) - chip_width(bare) > narrow
    finally:
        theme.wear(app, "light")
