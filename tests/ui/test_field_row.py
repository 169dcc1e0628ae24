"""Fields side by side: in one line where there is room, in as many as it takes where there is not."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.ui.application import make_application
from keta_desk.ui.parts.field import Field, UnitEdit
from keta_desk.ui.parts.field_row import GAP, FieldRow


@pytest.fixture
def row(qtbot):
    """A page with three fields in a row, the last twice as wide."""
    make_application(theme_name="light")
    page, fields = QWidget(), [Field(name, UnitEdit()) for name in ("Dose", "Given", "Batch")]
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), FieldRow()
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(row)
    column.addStretch()
    for field, stretch in zip(fields, (1, 1, 2), strict=True):
        row.add(field, stretch)
        field.setMinimumWidth(120)
    return page, row, fields


def _shown(page, width):
    page.resize(width, 400)
    page.show()
    page.layout().activate()


def test_fields_share_a_line_by_what_each_is_given(row):
    page, _, fields = row
    _shown(page, 800 + 2 * GAP)
    assert [field.width() for field in fields] == [200, 200, 400]
    assert len({field.y() for field in fields}) == 1


def test_a_field_without_room_goes_into_the_next_line_and_takes_it_whole(row):
    page, _, fields = row
    _shown(page, 300)
    assert [field.y() for field in fields[:2]] == [0, 0]
    assert fields[2].y() >= fields[0].height()
    assert fields[2].width() == 300


def test_the_row_asks_for_no_more_than_its_widest_field_and_knows_what_one_line_takes(row):
    page, line, _ = row
    assert page.minimumSizeHint().width() == 120
    assert line.line_width() == 3 * 120 + 2 * GAP


def test_a_hidden_field_takes_no_room(row):
    page, _, fields = row
    fields[1].hide()
    _shown(page, 300)
    assert fields[0].y() == fields[2].y()
    assert fields[2].x() + fields[2].width() == 300
