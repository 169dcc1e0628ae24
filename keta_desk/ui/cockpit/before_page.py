"""Before the dose: what is gone through fills the lanes, until the clock begins."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.actions import hint
from keta_desk.ui.cockpit.discharge_card import GateRow, paint_gate
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.row_list import RowList
from keta_desk.ui.parts.text import Label, Voice, draw_text
from keta_desk.ui.theme import grown, look

ROW_H = 36


class BeforePage(QWidget):
    """The checklist before the dose. Emits `opened` with the id of a point, `dose_asked`."""

    opened = Signal(str)
    dose_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(self.tr("Before the dose"), "section")
        self.count = Label("", "caption")
        self.intention = Voice("")
        self.planned = Label("", "second", wrap=True)
        self.list: RowList[GateRow] = RowList(self.tr("Before the dose"), _paint_point, row_h=ROW_H, pad=6)
        self.dose = Button(self.tr("Give the dose…"), icon="drop", role="primary", hint="Ctrl Enter", big=True)
        self.dose.clicked.connect(self.dose_asked)
        self.dose.setToolTip(hint("cockpit.dose"))
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.count)
        foot.setSpacing(12)
        foot.addWidget(self.planned, 1)
        foot.addWidget(self.dose, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.intention)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.list.opened.connect(self.opened)

    def show_points(self, rows: Sequence[GateRow], *, intention: str, planned: str) -> None:
        """Show how the points stand, the intention in the patient's words, and the planned dose."""
        self.list.show_rows(rows)
        if not self.list.hasFocus():
            self.list.clearSelection()
        done = sum(one.state != "open" for one in rows)
        self.count.setText(self.tr("{0} of {1}").format(done, len(rows)) if rows else "")
        self.intention.say(intention)
        self.intention.setVisible(bool(intention))
        self.planned.setText(planned)


def _paint_point(painter: QPainter, room: QRect, row: GateRow) -> None:
    said = QFontMetrics(look().font("caption")).horizontalAdvance(row.said) + 12
    state = QRect(room.right() - said, room.y(), said, room.height())
    draw_text(painter, state.adjusted(8, 0, 0, 0), row.said, "caption", "caution" if row.state == "open" else "ink_3")
    paint_gate(painter, room.adjusted(0, 0, -said - grown(8), 0), row)
