"""One place of the sidebar. Painted, since a style sheet cannot recolour children by the state of their parent."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from keta_desk.ui import icons
from keta_desk.ui.parts.button import PaintedButton
from keta_desk.ui.parts.text import draw_text
from keta_desk.ui.theme import grown, look

HEIGHT, ICON, WORDY, DOT = 34, 18, 100, 4


class NavItem(PaintedButton):
    """A place: icon, name, number of its key. Checked while the place is shown."""

    def __init__(self, icon: str, text: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon, self._key, self._is_live = icon, key, False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{text} (Ctrl+{key})")

    def show_live(self, *, live: bool, about: str) -> None:
        """Mark the place with a red dot while something runs there; `about` says so in words."""
        self._is_live = live
        self.setAccessibleDescription(about if live else "")
        self.update()

    def is_live(self) -> bool:
        """Say whether the dot is shown."""
        return self._is_live

    def sizeHint(self) -> QSize:
        return QSize(0, grown(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, box = self.isChecked(), QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if on or self.underMouse():
            painter.setPen(QPen(look().colour("line"), 1) if on else Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("surface" if on else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(look().colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        ink = look().colour("accent" if on else "ink_2")
        side, folded = grown(ICON), self.width() < WORDY
        drawn = icons.pixmap(self._icon, ink, side, self.devicePixelRatioF())
        left = (self.width() - side) / 2 if folded else 9
        painter.drawPixmap(QPointF(left, (self.height() - side) / 2), drawn)
        if self._is_live:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("danger"))
            across = min(left + side + 1, self.width() - DOT - 1)  # in a folded bar large icons leave no room beside
            painter.drawEllipse(QPointF(across, max((self.height() - side) / 2, DOT + 1)), DOT, DOT)
        if folded:
            return
        room = QRect(19 + side, 0, self.width() - 38 - side, self.height())
        draw_text(painter, room, self.text(), "body", "ink" if on else "ink_2", strong=on)
        painter.setFont(look().font("micro"))
        painter.setPen(look().colour("ink_3"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRect(0, 0, self.width() - 9, self.height()), right, self._key)


def initials_of(name: str) -> str:
    """Return the initials of a name, without its titles."""
    words = [word for word in name.replace(",", " ").split() if word[:1].isupper() and not word.endswith(".")]
    titles = {"Dr", "Prof", "Mr", "Ms", "Mrs"}
    return "".join(word[0] for word in words if word not in titles)[:2]


class Initials(QWidget):
    """The signed-in person as initials in a circle."""

    def __init__(self, name: str, side: int = 30, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters = ""
        self.show_name(name)
        self.setFixedSize(side, side)

    def show_name(self, name: str) -> None:
        """Show the initials of a name."""
        self._letters = initials_of(name)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look().colour("accent_tint"))
        painter.drawEllipse(self.rect())
        painter.setFont(look().font("micro", strong=True))
        painter.setPen(look().colour("accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
