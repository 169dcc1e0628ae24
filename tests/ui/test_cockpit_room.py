"""The room in the cockpit: the ring of the focus leaves the words of the lanes alone, the red dot stays inside."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.cockpit import lanes_card
from keta_desk.ui.cockpit.lanes_geometry import Expected, LanesInputs
from keta_desk.ui.parts.nav_item import NavItem
from keta_desk.ui.theme import look


@pytest.fixture(autouse=True)
def _look(qapp):
    make_application(theme_name="light")
    fonts.load_later()


def test_between_the_ring_of_the_focus_and_the_words_of_the_lanes_there_is_room(qtbot):
    chart = lanes_card.LanesChart()
    qtbot.addWidget(chart)
    chart.resize(900, 400)
    peak, settled = Expected(15, 45, "expected peak"), Expected(90, 90, "expected settled")
    inputs = LanesInputs(points=(), lanes=chart.names(), origin="Dose", end=135, peak=peak, settled=settled)
    chart.show_inputs(inputs, [], "Nothing yet.")
    painted = chart.grab().toImage()
    blank = painted.pixelColor(2, 2)
    for at in range(2, 5):
        assert {painted.pixelColor(x, at).name() for x in range(2, 890)} == {blank.name()}
        assert {painted.pixelColor(at, y).name() for y in range(2, 390)} == {blank.name()}


@pytest.mark.parametrize("width", [30, 36, 44, 200])
def test_the_red_dot_of_a_running_session_is_whole_in_a_bar_of_any_width(qtbot, width):
    item = NavItem("session", "Session", "4")
    qtbot.addWidget(item)
    item.resize(width, 36)
    item.show_live(live=True, about="A session is running")
    painted, danger = item.grab().toImage(), QColor(look().colour("danger"))
    found = [(x, y) for x in range(width) for y in range(36) if painted.pixelColor(x, y) == danger]
    across, down = {x for x, _ in found}, {y for _, y in found}
    assert min(len(across), len(down)) >= 6
    assert max(across) < width - 1 and min(down) > 0
