"""What flows from line to line stays whole, whatever lay in its place before."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QPushButton, QWidget

from keta_desk.ui.parts.flow import FlowLayout


def test_a_part_of_a_flow_is_its_own_and_goes_with_its_widget(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    first, second = QPushButton("First"), QPushButton("Second")
    flow.addWidget(first)
    flow.addWidget(second)

    assert [shiboken6.ownedByPython(flow.itemAt(place)) for place in range(flow.count())] == [True, True]
    assert {first.parent(), second.parent()} == {page}

    shiboken6.delete(first)
    assert [flow.itemAt(place).widget() for place in range(flow.count())] == [second]
    assert flow.sizeHint().width() >= second.sizeHint().width()
