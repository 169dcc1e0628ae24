"""The sheet of keys (F1): made from the one list of actions, so that it cannot say anything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.ui.actions import ACTS, keys_for
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.text import Label


class KeysSheet(QDialog):
    """Shows every key in two columns. Opened with `open()`."""

    def __init__(self, names: Sequence[str] = tuple(ACTS), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KetaDesk")
        self.setAccessibleName(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(7)
        said = keys_for(tuple(names))
        half = (len(said) + 1) // 2
        for place, (keys, what) in enumerate(said):
            row, column = place % half, place // half
            grid.addLayout(_keys(keys), row, 2 * column)
            grid.addWidget(Label(what), row, 2 * column + 1)
        close = Button(self.tr("Close"), hint=self.tr("Esc"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 20, 24, 20)
        page.setSpacing(16)
        page.addWidget(Label(self.tr("Keys"), "title"))
        page.addLayout(grid)
        page.addLayout(foot)


def _keys(keys: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(5)
    row.addStretch(1)
    for key in keys.split():
        row.addWidget(Label(key, "key"))
    return row
