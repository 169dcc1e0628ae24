"""Pages that scroll up and down: as wide as there is room, and never less high than their content needs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

LEAST_H, IN_VIEW = 140, 60


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

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()


class FormArea(PageArea):
    """The page of a form: asks for room for all that is in it, makes do with less, keeps the focus in view."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(inside, parent)
        self._inside = inside
        self.setMinimumHeight(LEAST_H)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def sizeHint(self) -> QSize:
        inner = self._inside.sizeHint()
        height = self._inside.heightForWidth(self.width()) if self._inside.hasHeightForWidth() else inner.height()
        return QSize(inner.width() + 16, max(inner.height(), height) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width() + 16, LEAST_H)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inside.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, IN_VIEW)
