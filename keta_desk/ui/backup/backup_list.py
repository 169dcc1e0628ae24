"""The backups this vault made, newest first: whether each is there, its day, place and size, and two tests."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.backups import KnownBackup
from keta_desk.ui import words
from keta_desk.ui.backup.age import megabytes
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import empty_layout, rule
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.text import Elided, Label

SHOWN = 6
ROW_H = 36
WIDTHS = (118, 132, 90, 66, 82)  # of result, when, where, size, fingerprint, at least


class BackupList(QWidget):
    """Emits `verify_asked` and `test_asked` with the path of a backup."""

    verify_asked = Signal(object)  # Path
    test_asked = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        for place, width in enumerate(WIDTHS):
            self._grid.setColumnMinimumWidth(place, width)
        self._grid.setColumnStretch(2, 1)
        self._more = Label("", "caption", wrap=True)
        self._more.setContentsMargins(0, 8, 0, 0)
        column.addLayout(self._grid)
        column.addWidget(self._more)
        self.buttons: list[Button] = []
        self._said: list[str] = []

    def show_backups(
        self, backups: Sequence[KnownBackup], *, there: Collection[Path] | None, zone: ZoneInfo, now: datetime
    ) -> None:
        """Show backups; `there` are those whose file lies where it was written, None while nobody has looked."""
        empty_layout(self._grid)
        self.buttons, self._said = [], []
        for column, text in enumerate(
            (self.tr("Result"), self.tr("When"), self.tr("Where"), self.tr("Size"), self.tr("Fingerprint"))
        ):
            head = Label(text, "micro")
            head.setMinimumHeight(26)
            self._grid.addWidget(head, 0, column)
        self._grid.addWidget(rule(), 1, 0, 1, 6)
        for number, backup in enumerate(backups[:SHOWN]):
            is_there = True if there is None else backup.path in there
            self._add(2 + 2 * number, backup, is_there=is_there, zone=zone, now=now)
        hidden = len(backups) - SHOWN
        self._more.setText(self.tr("{0} older ones are known.").format(hidden) if hidden > 0 else "")
        self._more.setVisible(hidden > 0)
        self.setVisible(bool(backups))

    def _add(self, row: int, backup: KnownBackup, *, is_there: bool, zone: ZoneInfo, now: datetime) -> None:
        result = self._result(backup, is_there=is_there)
        when = words.near_moment(backup.verified_at, zone, now.astimezone(zone).date())
        when = when[:1].upper() + when[1:]
        folder = Path(backup.folder)
        where = Elided(folder.name or str(folder))
        where.setToolTip(str(backup.path))
        mark = Label(f"{backup.sha256[:4]} {backup.sha256[4:8]}", "caption")
        mark.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        cells = (result, Label(when), where, Label(megabytes(backup.bytes)), mark)
        for column, cell in enumerate(cells):
            cell.setMinimumHeight(ROW_H)
            self._grid.addWidget(cell, row, column)
        self._grid.addWidget(self._buttons(backup, when, is_there=is_there), row, 5)
        self._grid.addWidget(rule(), row + 1, 0, 1, 6)
        self._said.append(f"{result.accessibleName()}, {when}, {where.text()}, {megabytes(backup.bytes)}")

    def _result(self, backup: KnownBackup, *, is_there: bool) -> QWidget:
        if not is_there:
            icon, colour, said = "plug-off", "ink_3", self.tr("Not there now")
        elif backup.tested_at is not None:
            icon, colour, said = "check-circle", "ok", self.tr("Restore tested")
        else:
            icon, colour, said = "check-circle", "ok", self.tr("Verified")
        cell = QWidget()
        cell.setAccessibleName(said)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, colour, 15))
        row.addWidget(Label(said, "good" if is_there else "quiet"), 1)
        return cell

    def _buttons(self, backup: KnownBackup, when: str, *, is_there: bool) -> QWidget:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addStretch(1)
        for text, signal in (
            (self.tr("Verify"), self.verify_asked),
            (self.tr("Test restore…"), self.test_asked),
        ):
            button = Button(text, role="quiet", name=self.tr("{0} the backup of {1}").format(text, when))
            button.setEnabled(is_there)
            if not is_there:
                reason = self.tr("The file is not where it was written. Connect its drive.")
                button.setToolTip(reason)
                button.setAccessibleDescription(reason)
            button.clicked.connect(lambda _checked=False, tell=signal, path=backup.path: tell.emit(path))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(button)
        return pair

    def words(self) -> str:
        """Return what the list says."""
        return "; ".join(self._said)
