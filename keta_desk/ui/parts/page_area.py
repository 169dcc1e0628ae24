"""Pages that scroll up and down: as wide as there is room, and never less high than their content needs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QLayout, QScrollArea, QWidget

from keta_desk.ui.parts.button import Segmented
from keta_desk.ui.parts.field_row import FieldRow

LEAST_W, LEAST_H, IN_VIEW = 480, 140, 60


class PageArea(QScrollArea):
    """Scrolls `inside`, and asks anew how high it has to be whenever something in it was laid out.

    Qt keeps the height it reckoned for a width. Wrapped words and tables learn theirs later, once fonts and widths
    are known; without being asked anew they would be squeezed into what was reckoned before.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside.setObjectName("page")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.settle)

    @Slot()
    def settle(self) -> None:
        """Give the page the height that it needs now."""
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fold()
        self._soon.start()

    def _fold(self) -> None:
        """Have choices that are wider than the page stand one under the other."""
        if (inside := self.widget()) is not None:
            for choice in inside.findChildren(Segmented):
                choice.fold(self.viewport().width() - beside(choice, inside))


def beside(part: QWidget, page: QWidget) -> int:
    """Return how much of the width of a page lies beside a part of it: margins of what it stands in."""
    taken, above = 0, part.parentWidget()
    while above is not None:
        if (layout := above.layout()) is not None:
            margins = layout.contentsMargins()
            taken += margins.left() + margins.right()
        above = None if above is page else above.parentWidget()
    return taken


class RoomArea(QScrollArea):
    """Shows a screen as large as the window; where the window is smaller than the screen can do with, it scrolls.

    A page that is as high as its words need belongs in a `PageArea`. This is for screens that fill the window with
    lists and charts, each of which takes what it is given down to what it must have.
    """

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumSize(1, 1)
        self.setWidget(inside)
        self._screen = inside
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.settle)

    @Slot()
    def settle(self) -> None:
        """Give the screen the room there is, and at least what it must have."""
        inside, room = self._screen, self.maximumViewportSize()
        least = _least(inside, room.width())
        if least.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
            least = _least(inside, room.width())
        if least.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if (wanted := room.expandedTo(least)) != inside.size():
            inside.resize(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._soon.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.settle()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()


def _least(inside: QWidget, width: int) -> QSize:
    """Return the least size of a screen in a window of this width."""
    least, layout = inside.minimumSizeHint(), inside.layout()
    if layout is not None and layout.hasHeightForWidth():
        least.setHeight(_least_height(layout, max(width, least.width())))
    return least


def _least_height(layout: QLayout, width: int) -> int:
    """Return the least height of a layout; a column gives what wraps all it asks for, which Qt does not reckon with."""
    least = layout.totalMinimumHeightForWidth(width)
    if not isinstance(layout, QBoxLayout) or layout.direction() != QBoxLayout.Direction.TopToBottom:
        return least
    around = layout.contentsMargins()
    room = width - around.left() - around.right()
    parts = [item for at in range(layout.count()) if (item := layout.itemAt(at)) is not None and not item.isEmpty()]
    high = [one.heightForWidth(room) if one.hasHeightForWidth() else one.minimumSize().height() for one in parts]
    gaps = layout.spacing() * max(len(parts) - 1, 0)
    return max(least, sum(high) + gaps + around.top() + around.bottom())


class FormArea(PageArea):
    """The page of a form: asks for room for all that is in it, makes do with less, keeps the focus in view."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self._inside = inside
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # for sentences that cannot wrap
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        inner = self._inside.sizeHint()
        height = self._inside.heightForWidth(self.width()) if self._inside.hasHeightForWidth() else inner.height()
        return QSize(inner.width() + 16, max(inner.height(), height) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.wanted_width(), LEAST_W), min(LEAST_H, self.sizeHint().height()))

    def wanted_width(self) -> int:
        """Return the width in which all fields stand in the lines they were made for."""
        inside = self._inside
        lines = [row.line_width() for row in inside.findChildren(FieldRow)]
        lines += [choice.line_width() + beside(choice, inside) for choice in inside.findChildren(Segmented)]
        return max(inside.minimumSizeHint().width(), *lines, 0) + 16

    @Slot()
    def settle(self) -> None:
        """Give the page the height that it needs now, and ask the form for it."""
        super().settle()
        self.updateGeometry()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, IN_VIEW)
