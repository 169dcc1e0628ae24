"""Fields side by side: as many in a line as have room, the others in the next line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

GAP, LINE_GAP = 14, 14


class FieldRow(QLayout):
    """Shares a line by stretch, as a box does; what would be squeezed goes into the next line. Each stands on top."""

    def __init__(self, *, gap: int = GAP) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self._stretch: list[int] = []
        self.setContentsMargins(0, 0, 0, 0)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a field at the end."""
        self._stretch.append(stretch)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        del self._stretch[index]
        return self._items.pop(index)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._set_out(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._set_out(rect, place=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item, _ in self._shown()]
        width = sum(size.width() for size in shown) + self._gap * max(len(shown) - 1, 0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        shown = [item.minimumSize() for item, _ in self._shown()]
        widest = max((size.width() for size in shown), default=0)
        return QSize(widest, max((size.height() for size in shown), default=0))

    def line_width(self) -> int:
        """Return the least width in which all stand in one line."""
        shown = [item.minimumSize().width() for item, _ in self._shown()]
        return sum(shown) + self._gap * max(len(shown) - 1, 0)

    def _shown(self) -> list[tuple[QLayoutItem, int]]:
        pairs = zip(self._items, self._stretch, strict=True)
        return [(item, stretch) for item, stretch in pairs if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        lines: list[list[tuple[QLayoutItem, int]]] = []
        taken = width + 1
        for item, stretch in self._shown():
            least = item.minimumSize().width()
            if taken + self._gap + least > width:
                lines.append([])
                taken = -self._gap
            taken += self._gap + least
            lines[-1].append((item, stretch))
        return lines

    def _set_out(self, room: QRect, *, place: bool) -> int:
        """Set the fields, if `place`, and return the height they take in pixels."""
        y = room.y()
        for line in self._lines(room.width()):
            x, high = room.x(), 0
            widths = _shares(line, room.width() - self._gap * (len(line) - 1))
            for (item, _), wide in zip(line, widths, strict=True):
                tall = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
                if place:
                    item.setGeometry(QRect(x, y, wide, tall))
                x, high = x + wide + self._gap, max(high, tall)
            y += high + LINE_GAP
        return max(y - LINE_GAP - room.y(), 0)


def _shares(line: list[tuple[QLayoutItem, int]], room: int) -> list[int]:
    """Share a width by stretch; what has none takes what it asks for if it can, nothing less than it must have."""
    least = [item.minimumSize().width() for item, _ in line]
    widths = [0 if stretch else max(item.sizeHint().width(), least[at]) for at, (item, stretch) in enumerate(line)]
    if sum(wide or least[at] for at, wide in enumerate(widths)) > room:
        widths = [0 if stretch else least[at] for at, (_, stretch) in enumerate(line)]
    growing = [at for at, (_, stretch) in enumerate(line) if stretch]
    while growing:
        left, whole = room - sum(widths[at] for at in range(len(line)) if at not in growing), 0
        whole = sum(line[at][1] for at in growing)
        tight = [at for at in growing if left * line[at][1] // whole < least[at]]
        if not tight:
            for at in growing:
                widths[at] = left * line[at][1] // whole
            break
        for at in tight:
            widths[at] = least[at]
        growing = [at for at in growing if at not in tight]
    return [min(wide, room) for wide in widths]
