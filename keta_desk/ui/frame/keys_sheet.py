"""The sheet of keys (F1): made from the one list of actions, so that it cannot say anything else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.actions import ACTS, available, keys_of, shown, words_of
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.page_area import PageArea
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import grown

COLUMNS = 2
TALL, AROUND, TWO_FROM = 640, 235, 800


class KeysSheet(QDialog):
    """Shows the keys that act on the screen it is opened over, then the others. Opened with `open()`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("KetaDesk")
        self.setAccessibleName(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = [made.objectName() for made in available(parent.window()) if keys_of(made.objectName())]
        others = [name for name in ACTS if name not in here and keys_of(name)]
        self._room = room = parent.window().size().boundedTo(self.screen().availableSize())
        inside = QWidget()
        inside.setObjectName("sheet")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for title, names in ((self.tr("On this screen"), here), (self.tr("Elsewhere"), others)):
            if names:
                column.addWidget(Label(title, "label"))
                column.addLayout(_grid(names, COLUMNS if room.width() >= grown(TWO_FROM) else 1))
        column.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(16)
        page.addWidget(Label(self.tr("Keys"), "title"))
        page.addWidget(self._area(inside), 1)
        page.addLayout(self._foot())
        self.setMaximumHeight(self._room.height())

    def _area(self, inside: QWidget) -> PageArea:
        area = PageArea(inside)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # it is only read: the keys scroll it
        area.setAccessibleName(self.tr("Keys"))
        area.setMinimumWidth(inside.sizeHint().width() + 24)
        area.setMinimumHeight(min(TALL, inside.sizeHint().height(), self._room.height() - grown(AROUND)))
        return area

    def _foot(self) -> QHBoxLayout:
        close = Button(self.tr("Close"), hint=self.tr("Esc"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(Label(self.tr("Keys can be changed in Settings."), "caption"), 1)
        foot.addWidget(close)
        return foot


def _grid(names: Iterable[str], columns: int) -> QGridLayout:
    listed = list(names)
    grid = QGridLayout()
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(7)
    half = -(-len(listed) // columns)
    for place, name in enumerate(listed):
        row, column = place % half, place // half
        grid.addLayout(_keys(keys_of(name)), row, 2 * column)
        grid.addWidget(Label(words_of(name)), row, 2 * column + 1)
    return grid


def _keys(keys: Sequence[str]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(5)
    row.addStretch(1)
    told = [key for key in keys if key.replace("Return", "Enter") == key or key.replace("Return", "Enter") not in keys]
    for place, key in enumerate(told):  # Enter and Return are one key to whoever types
        if place:
            row.addSpacing(6)
        for part in shown(key).split():
            row.addWidget(Label(part, "key"))
    return row
