"""A pick list that is typed into: what was found stands below, by code, by name or by another name for the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from keta_desk.ui.parts.button import ENTER
from keta_desk.ui.parts.read_back import ReadBackEdit

FIND_AFTER_MS = 120
SHOWN_ROWS = 8


@dataclass(frozen=True, slots=True)
class Pick:
    """One thing to pick: `code` is '' for free text, `also` says what it was found by if that is not its name."""

    code: str
    name: str
    also: str = ""


class CodePick(ReadBackEdit):
    """Emits `picked` with a `Pick`. `find` answers what fits the text; with `free` what is typed may stand as it is.

    The arrow keys walk the list while the typing goes on, Enter picks, Esc closes the list and leaves the text.
    """

    picked = Signal(object)  # Pick

    def __init__(
        self, find: Callable[[str], Sequence[Pick]], *, free: bool = True, parent: QWidget | None = None
    ) -> None:
        self._find, self._free = find, free
        self._pick: Pick | None = None
        self._found: list[Pick] = []
        super().__init__(parent=parent)
        self._rows = QStringListModel(self)
        self.list = QListView(self)
        self.list.setObjectName("offers")
        self.list.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setModel(self._rows)
        self.list.clicked.connect(self._click)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(FIND_AFTER_MS)
        self._later.timeout.connect(self.find_now)
        self.textEdited.connect(self._begin)

    # What is picked

    def pick(self) -> Pick | None:
        """Return what was picked; text that was only typed where that may stand; None for a blank or neither."""
        if self._pick is not None:
            return self._pick
        typed = " ".join(self.text().split())
        return Pick("", typed) if typed and self._free else None

    def show_pick(self, pick: Pick | None) -> None:
        """Enter a pick without telling anybody."""
        self._pick = pick if pick is not None and pick.code else None
        self.setText(pick.name if pick is not None else "")
        self._say()

    def understood(self) -> str:
        """Return the code of what was picked."""
        return self._pick.code if self._pick is not None else ""

    def is_open(self) -> bool:
        """Say whether the list is shown."""
        return self.list.isVisible()

    # Finding

    @Slot()
    def _begin(self) -> None:
        self._pick = None
        self._say()
        self._later.start()

    @Slot()
    def find_now(self) -> None:
        """Look for what is typed, and show what was found."""
        self._later.stop()
        typed = " ".join(self.text()[:200].split())
        self._found = list(self._find(typed)) if typed else []
        if self._found and self._free:
            self._found.append(Pick("", typed))  # the way past the list for what has no code
        self._rows.setStringList([self._row(one) for one in self._found])
        if not self._found or not self.isVisible():
            self.list.hide()
            return
        rows = min(len(self._found), SHOWN_ROWS)
        height = max(28, self.list.sizeHintForRow(0))
        self.list.setFixedSize(max(self.width(), 360), rows * height + 10)
        self.list.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.list.show()
        self.list.setCurrentIndex(self._rows.index(0))

    def _walk(self, step: int) -> None:
        row = max(0, min(len(self._found) - 1, self.list.currentIndex().row() + step))
        self.list.setCurrentIndex(self._rows.index(row))
        self.setAccessibleDescription(self._row(self._found[row]))

    def _row(self, pick: Pick) -> str:
        if not pick.code:
            return self.tr("\u201c{0}\u201d, without a code").format(pick.name)
        return "  ".join(part for part in (pick.code, pick.name, f"({pick.also})" if pick.also else "") if part)

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            return
        pick = self._found[row]
        self.list.hide()
        self.show_pick(pick)
        self.picked.emit(pick)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key, 0)
        if self._later.isActive() and (step or key in ENTER):
            self.find_now()  # whoever types and presses Enter at once means what they typed, not the list before it
        if step:
            self._walk(step) if self.is_open() else self.find_now()
        elif key in ENTER and self.is_open():
            self._take(self.list.currentIndex().row())
        elif key == Qt.Key.Key_Escape and self.is_open():
            self.list.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._later.stop()
        self.list.hide()
        super().focusOutEvent(event)
