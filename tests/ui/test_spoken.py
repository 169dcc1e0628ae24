"""What a screen reader is told where Qt's own answer falls short."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollArea

from keta_desk.ui.documents.page_view import PageView
from keta_desk.ui.outcomes.trend_chart import TrendChart
from keta_desk.ui.parts import spoken
from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.patients.list_table import SortHead
from keta_desk.ui.patients.stage_filter import StageFilter
from keta_desk.ui.sessions.vitals_chart import VitalsChart
from keta_desk.ui.titration.dose_stepper import DoseStepper

Role = QAccessible.Role


@pytest.fixture(autouse=True)
def _spoken(qapp):
    spoken.speak()


def heard(widget):
    return QAccessible.queryAccessibleInterface(widget)


@pytest.mark.parametrize("make", [QScrollArea, lambda: PageArea(QLabel("long")), PageView])
def test_a_scroll_bar_that_has_gone_is_nobody_instead_of_the_end_of_the_program(qtbot, make):
    area = make()
    qtbot.addWidget(area)

    told = heard(area)

    assert told.childCount() > 0
    assert [told.child(place) for place in (-1, told.childCount(), 10_000)] == [None, None, None]


def test_an_area_that_is_on_the_screen_before_is_answered_for_as_well(qtbot, monkeypatch):
    area = QScrollArea()
    qtbot.addWidget(area)
    heard(area)
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "installFactory", lambda _factory: None)

    spoken.speak.__wrapped__()

    assert heard(area).child(10_000) is None


@pytest.mark.parametrize(
    ("make", "role"),
    [
        (VitalsChart, Role.Chart),
        (TrendChart, Role.Chart),
        (DoseStepper, Role.SpinBox),
        (SortHead, Role.ColumnHeader),
        (PageView, Role.Document),
        (lambda: PageArea(QLabel("page")), Role.Client),
    ],
)
def test_what_paints_itself_says_what_it_is(qtbot, make, role):
    widget = make()
    qtbot.addWidget(widget)

    assert heard(widget).role() == role
    assert heard(widget).object() is widget


@pytest.mark.parametrize("make", [StageFilter, lambda: Segmented("Paper", [("a4", "A4"), ("letter", "US Letter")])])
def test_one_of_several_is_a_radio_button(qtbot, make):
    choice = make()
    qtbot.addWidget(choice)
    told = heard(choice)

    roles = {told.child(place).role() for place in range(told.childCount())}

    assert roles == {Role.RadioButton}
