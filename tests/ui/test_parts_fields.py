"""Fields as a clinician fills them in: by keys, in a hurry, in other locales, and with rubbish from the clipboard."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.domain.problems import Problem
from keta_desk.domain.quantities import Quantity
from keta_desk.ui.application import make_application
from keta_desk.ui.parts.amount_edit import AmountEdit
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.code_pick import CodePick, Pick
from keta_desk.ui.parts.confirm import ConfirmByTyping
from keta_desk.ui.parts.days import read_day
from keta_desk.ui.parts.field import Field
from keta_desk.ui.parts.moment_edit import DayEdit, MomentEdit
from keta_desk.ui.parts.moments import Skipped, TimeMissing, read_moment
from keta_desk.ui.parts.quantity_edit import DoseEdit, QuantityEdit
from keta_desk.ui.parts.rating import RatingScale
from keta_desk.ui.parts.skeleton import Skeleton

TODAY = date(2026, 11, 18)
NOW = datetime(2026, 11, 18, 9, 12, 30, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
LONG = "9" * 10_000


@pytest.fixture(autouse=True)
def dressed(qapp):
    make_application(theme_name="light")


@pytest.fixture
def american():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def now():
    return NOW


def shown(qtbot, widget):
    qtbot.addWidget(widget)
    widget.resize(320, 60)
    widget.show()
    return widget


# Days


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", date(2026, 11, 20)),
        ("Friday", date(2026, 11, 20)),
        ("wed", TODAY),
        ("tomorrow", date(2026, 11, 19)),
        ("18.11.", TODAY),
        ("18/11", TODAY),
        ("nov 18, 2026", TODAY),
        ("18th nov", TODAY),
        ("2026/11/18", TODAY),
        ("\u200f18.11.2026\u200e", TODAY),
    ],
)
def test_a_day_is_understood_in_more_spellings(typed, day):
    assert read_day(typed, today=TODAY) == day


@pytest.mark.parametrize(
    "typed", ["31 feb", "1.1.0226", "0226-01-01", "1 1 20266", "\u05e9\u05dc\u05d5\u05dd", LONG, "x" * 10_000, "a"]
)
def test_slips_and_rubbish_are_no_day(typed):
    with pytest.raises(ValueError, match=r".*"):
        read_day(typed, today=TODAY)


def test_digits_are_read_in_the_order_of_the_locale_and_a_thirteenth_month_is_none():
    assert read_day("3.4.2026", today=TODAY) == date(2026, 4, 3)
    assert read_day("3/4/2026", today=TODAY, day_first=False) == date(2026, 3, 4)
    assert read_day("14/3/2026", today=TODAY, day_first=False) == date(2026, 3, 14)


def test_the_last_friday_is_meant_of_what_was(qtbot):
    edit = DayEdit(TODAY, ahead=False)
    qtbot.addWidget(edit)
    edit.setText("fri")
    assert edit.day() == date(2026, 11, 13)


def test_an_american_screen_reads_the_month_first_and_reads_it_back(qtbot, american):
    edit = shown(qtbot, DayEdit(TODAY))
    qtbot.keyClicks(edit, "3/4/2026")
    assert "Mar" in edit.read_back()
    edit.settle()
    assert edit.day() == date(2026, 3, 4)
    assert edit.text() == "4 Mar 2026"


def test_a_day_is_read_back_while_it_is_typed(qtbot):
    edit = shown(qtbot, DayEdit(TODAY))
    qtbot.keyClicks(edit, "18.11.2026")
    assert edit.read_back() == edit.accessibleDescription() == "Wed 18 Nov 2026"
    edit.setText("31 feb")
    assert edit.read_back() == ""


def test_a_calendar_opens_from_the_keys_and_enters_what_is_chosen(qtbot):
    edit = shown(qtbot, DayEdit(TODAY))
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = edit.open_calendar()
    assert calendar.month.selectedDate() == QDate(2026, 11, 18)
    with qtbot.waitSignal(edit.textEdited):
        calendar.month.activated.emit(QDate(2026, 11, 25))
    assert edit.text() == "25 Nov 2026"


# Moments


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("18 nov 14:00", datetime(2026, 11, 18, 14, tzinfo=UTC)),
        ("2026-11-18 14:00", datetime(2026, 11, 18, 14, tzinfo=UTC)),
        ("2026-11-18T14:00", datetime(2026, 11, 18, 14, tzinfo=UTC)),
        ("fri 14:00", datetime(2026, 11, 20, 14, tzinfo=UTC)),
        ("fri 2 pm", datetime(2026, 11, 20, 14, tzinfo=UTC)),
        ("tomorrow at 9am", datetime(2026, 11, 19, 9, tzinfo=UTC)),
        ("14:05", datetime(2026, 11, 18, 14, 5, tzinfo=UTC)),
        ("1405", datetime(2026, 11, 18, 14, 5, tzinfo=UTC)),
        ("+7 14:00", datetime(2026, 11, 25, 14, tzinfo=UTC)),
        ("10 min ago", datetime(2026, 11, 18, 9, 2, tzinfo=UTC)),
        ("now", datetime(2026, 11, 18, 9, 12, tzinfo=UTC)),
        ("1 jul 2026 14:00", datetime(2026, 7, 1, 13, tzinfo=UTC)),
        ("", None),
    ],
)
def test_a_moment_is_understood_in_any_usual_spelling(typed, moment):
    assert read_moment(typed, now=NOW, zone=LONDON, ahead=True) == moment


@pytest.mark.parametrize("typed", ["18 nov 2026", "18.11.2026", "fri", "+7"])
def test_a_year_is_never_taken_for_a_time(typed):
    with pytest.raises(TimeMissing):
        read_moment(typed, now=NOW, zone=LONDON)


@pytest.mark.parametrize("typed", ["25:00", "31 feb 9:00", "1.1.0226 10:00", "13 pm", "9:61", "soon", LONG])
def test_what_is_no_moment_is_refused(typed):
    with pytest.raises(ValueError, match=r".*"):
        read_moment(typed, now=NOW, zone=LONDON)


def test_an_hour_that_the_clocks_skip_is_refused():
    with pytest.raises(Skipped):
        read_moment("29 mar 2026 01:30", now=NOW, zone=LONDON)


def test_a_moment_is_spelled_out_and_says_what_it_lacks(qtbot):
    edit = shown(qtbot, MomentEdit(now, LONDON, ahead=True))
    qtbot.keyClicks(edit, "fri 14:00")
    assert edit.read_back() == "Fri 20 Nov 2026 14:00"
    edit.settle()
    assert edit.text() == "20 Nov 2026 14:00"
    edit.setText("fri")
    assert edit.trouble() == "Add the time, such as 14:00."
    edit.settle()
    assert edit.text() == "fri"


def test_a_day_from_the_calendar_keeps_the_time_that_was_typed(qtbot):
    edit = shown(qtbot, MomentEdit(now, LONDON))
    edit.setText("14:05")
    edit.take_day(date(2026, 11, 20))
    assert edit.text() == "20 Nov 2026 14:05"
    edit.setText("")
    edit.take_day(date(2026, 11, 20))
    assert edit.trouble()


# Amounts and doses


def test_a_blank_amount_is_a_value_and_never_zero(qtbot):
    edit = AmountEdit("kg", places=1)
    qtbot.addWidget(edit)
    assert (edit.value(), edit.problems(), edit.typed().is_blank) == (None, [], True)


def test_a_decimal_comma_counts_where_it_is_the_mark_and_two_readings_are_refused(qtbot, german):
    edit = AmountEdit("kg", places=1)
    qtbot.addWidget(edit)
    edit.setText("82,5")
    assert edit.value() == Decimal("82.5")
    edit.setText("1.205")
    assert [problem.code for problem in edit.problems(field="weight")] == ["amount.ambiguous"]
    assert edit.problems(field="weight")[0].field == "weight"


def test_the_domains_own_rule_judges_a_field(qtbot):
    def low(value):
        return [Problem("dose.not-positive")] if value == 0 else []

    edit = AmountEdit("mg", places=3, check=low)
    qtbot.addWidget(edit)
    edit.setText("0")
    assert [(one.code, one.field) for one in edit.problems(field="mg")] == [("dose.not-positive", "mg")]
    edit.setText("1")
    assert edit.problems() == []


def test_ten_thousand_digits_are_no_amount(qtbot):
    edit = QuantityEdit(("kg",), shown="kg", assumed="kg")
    qtbot.addWidget(edit)
    edit.setText(LONG)
    assert edit.amount() is None
    assert edit.problems()


def test_a_weight_in_pounds_is_read_back_in_kilograms(qtbot):
    edit = shown(qtbot, QuantityEdit(("kg", "[lb_av]"), shown="kg", assumed="kg"))
    qtbot.keyClicks(edit, "150 lb")
    assert edit.read_back() == "68\u00a0kg"
    assert edit.amount().unit == "kg"


def test_a_dose_needs_its_unit_and_is_read_back_in_words(qtbot):
    edit = shown(qtbot, DoseEdit(weight_kg=Decimal(68)))
    qtbot.keyClicks(edit, "250")
    assert [problem.code for problem in edit.problems()] == ["amount.unit-missing"]
    qtbot.keyClicks(edit, " mg")
    assert edit.amount() == Quantity(Decimal(250), "mg")
    assert edit.spoken() == "250\u00a0mg: two hundred and fifty milligrams"


def test_a_dose_by_weight_is_read_back_in_milligrams(qtbot, german):
    edit = shown(qtbot, DoseEdit(weight_kg=Decimal(68)))
    qtbot.keyClicks(edit, "0,5 mg/kg")
    assert edit.amount() == Quantity(Decimal("34.0"), "mg")
    assert edit.read_back() == "34\u00a0mg at 68\u00a0kg"
    assert edit.spoken() == "34\u00a0mg: thirty-four milligrams"


def test_without_a_weight_no_dose_goes_by_it(qtbot):
    edit = DoseEdit()
    qtbot.addWidget(edit)
    edit.setText("0.5 mg/kg")
    assert edit.amount() is None
    assert [problem.code for problem in edit.problems()] == ["amount.unit-other"]
    assert edit.spoken() == ""


# Choosing


def test_tab_enters_a_choice_once_and_the_arrows_move_in_it(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    choice, after = Segmented("Decision", ((1, "Reduce"), (2, "Hold"), (3, "Increase"))), AmountEdit("mg")
    column.addWidget(choice)
    column.addWidget(after)
    shown(qtbot, page)
    qtbot.waitUntil(page.isActiveWindow)
    choice.setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Right)
    assert choice.value() == 1
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Down)
    assert choice.value() == 2
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is after


def test_a_digit_rates_and_one_then_nought_is_ten(qtbot):
    scale = shown(qtbot, RatingScale("Dissociation", last=6))
    assert scale.rating() is None
    with qtbot.waitSignal(scale.rated) as rated:
        qtbot.keyClick(scale, Qt.Key.Key_4)
    assert rated.args == [4]
    qtbot.keyClicks(scale, "10")
    assert scale.rating() == 10
    qtbot.keyClick(scale, Qt.Key.Key_Left)
    assert scale.rating() == 9
    qtbot.keyClick(scale, Qt.Key.Key_Delete)
    assert scale.rating() is None


def test_a_rating_is_never_begun_with_and_says_so(qtbot):
    scale = shown(qtbot, RatingScale("Anxiety", last=3))
    assert scale.accessibleDescription() == "not recorded, last 3"
    scale.rate(2)
    assert scale.accessibleDescription() == "2 of 10, last 3"
    told = QAccessible.queryAccessibleInterface(scale)
    assert told.text(QAccessible.Text.Name) == "Anxiety"
    assert told.valueInterface() is not None
    assert not scale.grab().isNull()


def test_a_cell_is_rated_with_the_mouse_and_taken_back(qtbot):
    scale = shown(qtbot, RatingScale("Nausea"))
    scale.resize(420, 40)
    at = scale.cell(7).center().toPoint()
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=at)
    assert scale.rating() == 7
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=at)
    assert scale.rating() is None


def test_the_wheel_changes_no_rating_and_no_dose(qtbot):
    middle = QPointF(10, 10)
    for widget in (RatingScale("Nausea"), DoseEdit()):
        qtbot.addWidget(widget)
        wheel = QWheelEvent(
            middle,
            middle,
            QPoint(0, 120),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        widget.wheelEvent(wheel)
        assert not wheel.isAccepted()


CODES = (Pick("F33.1", "Major depressive disorder, recurrent, moderate"), Pick("F43.10", "PTSD", "post-traumatic"))


def test_a_code_is_picked_from_what_was_found_by_keys_alone(qtbot):
    edit = shown(qtbot, CodePick(lambda text: [one for one in CODES if text in one.name.casefold()]))
    qtbot.keyClicks(edit, "dep")
    with qtbot.waitSignal(edit.picked) as picked:
        qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert picked.args == [CODES[0]]
    assert (edit.text(), edit.read_back(), edit.is_open()) == (CODES[0].name, "F33.1", False)
    qtbot.keyClick(edit, Qt.Key.Key_X)
    assert edit.pick().code == ""  # another text is no longer what was picked


def test_free_text_stands_where_there_is_no_code(qtbot):
    edit = shown(qtbot, CodePick(lambda _text: CODES))
    edit.setFocus()
    qtbot.keyClicks(edit, "low mood")
    edit.find_now()
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert edit.pick() == Pick("", "low mood")
    strict = CodePick(lambda _text: (), free=False)
    qtbot.addWidget(strict)
    strict.setText("low mood")
    assert strict.pick() is None


def test_escape_closes_the_list_and_leaves_the_text(qtbot):
    edit = shown(qtbot, CodePick(lambda _text: CODES))
    qtbot.keyClicks(edit, "a")
    edit.find_now()
    assert edit.is_open()
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert (edit.is_open(), edit.text()) == (False, "a")


# Confirming and waiting


def test_what_can_not_be_brought_back_is_confirmed_by_typing(qtbot):
    asked = ConfirmByTyping(
        "Delete the draft plan for Ada Sample?",
        then="Signed versions stay.",
        word="KD-0042",
        keep="Keep draft",
        lose="Delete draft",
    )
    qtbot.addWidget(asked)
    asked.open()
    assert not asked.lose.isEnabled()
    assert asked.lose.accessibleDescription() == "First type KD-0042"
    qtbot.keyClicks(asked.edit, "kd-0042 ")
    assert asked.lose.isEnabled()
    qtbot.keyClick(asked.edit, Qt.Key.Key_Return)
    assert asked.isVisible()  # Enter loses nothing
    with qtbot.waitSignal(asked.confirmed):
        qtbot.keyClick(asked.lose, Qt.Key.Key_Return)


def test_enter_keeps_while_the_word_is_not_typed(qtbot):
    asked = ConfirmByTyping("Erase?", then="", word="KD-0042", keep="Keep", lose="Erase")
    qtbot.addWidget(asked)
    asked.open()
    with qtbot.waitSignal(asked.rejected), qtbot.assertNotEmitted(asked.confirmed):
        qtbot.keyClick(asked.edit, Qt.Key.Key_Return)


def test_bars_appear_only_when_something_takes_its_time(qtbot):
    bars = shown(qtbot, Skeleton("Opening chart\u2026"))
    bars.begin()
    assert not bars.is_shown()
    qtbot.waitUntil(bars.is_shown)
    assert not bars.grab().isNull()
    assert bars.accessibleName() == "Opening chart\u2026"
    bars.end()
    assert not bars.is_shown()


def test_a_read_back_gives_way_to_what_is_wrong(qtbot):
    field = Field("&Day", DayEdit(TODAY))
    qtbot.addWidget(field)
    field.complain("Write a day.")
    field.edit.setText("18 nov")
    assert field.edit.accessibleDescription() == "Write a day."
