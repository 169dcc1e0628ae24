"""Buttons: verb and noun, an icon before, the key at right where it helps; segmented choice; check box."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from keta_desk.ui import icons
from keta_desk.ui.theme import grown, look, size

GAP, ICON, BOX, MARK, BESIDE_BOX = 8, 16, 17, 13, 28
SEGMENT_SIDES = 28  # padding, borders and the overlap of neighbours in style.qss, on both sides
FOLDED_GAP, ROUNDING, SENTENCE = 4, 2, 40
"""A check box of more letters is a sentence, which goes on in the next line."""
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_INKS = {"primary": "on_accent", "quiet": "accent", "danger": "danger", "toast": "surface"}


class PaintedButton(QAbstractButton):
    """A button that paints itself all over: a place, a document, a section. Enter and Space press it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class Button(QPushButton):
    """A button in a role: primary (one per view), '' (default), quiet, danger, bare, filter.

    The style sheet paints its box; icon, words and key hint are painted here, since the style knows one gap only.
    """

    def __init__(
        self,
        text: str,
        *,
        icon: str = "",
        role: str = "",
        hint: str = "",
        big: bool = False,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icon, self._hint = icon, hint
        self._pad = 5 if role == "quiet" else 10 if role in ("bare", "filter") else 14
        self.setProperty("role", role)
        self.setProperty("big", big)
        self.setAccessibleName(name or text)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)

    def show_hint(self, hint: str) -> None:
        """Show other small print at the right: a key, or a count."""
        self._hint = hint
        self.updateGeometry()
        self.update()

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = size("control_h_lg") if self.property("big") else size("control_h")
        pad = self._pad if self.text() else 7
        return QSize(self._content_width() + 2 * pad, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()  # Qt itself would have Enter press default buttons only
        else:
            super().keyPressEvent(event)

    def _content_width(self) -> int:
        words = QFontMetrics(look().font("strong")).horizontalAdvance(self.text().replace("&", ""))
        small = QFontMetrics(look().font("micro")).horizontalAdvance(self._hint)
        parts = [width for width in (grown(ICON) if self._icon else 0, words, small) if width]
        return sum(parts) + GAP * max(len(parts) - 1, 0)

    def _ink(self) -> str:
        if not self.isEnabled():
            return "disabled"
        if self.property("role") == "filter":
            return "accent" if self.isChecked() else "ink_2"
        return _INKS.get(str(self.property("role")), "ink")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        x, middle, ink = (self.width() - self._content_width()) // 2, self.height() // 2, self._ink()
        if self._icon:
            side = grown(ICON)
            drawn = icons.pixmap(self._icon, look().colour(ink), side, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(x, middle - side / 2), drawn)
            x += side + GAP
        painter.setPen(look().colour(ink))
        for text, role in ((self.text(), "strong"), (self._hint, "micro")):
            painter.setFont(look().font(role))
            if role == "micro" and ink == "ink":
                painter.setPen(look().colour("ink_3"))
            width = painter.fontMetrics().horizontalAdvance(text.replace("&", ""))
            room = QRect(x, 0, width + 2, self.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextHideMnemonic, text)
            x += width + GAP if width else 0


class _Segment(QPushButton):
    """Leaves the arrow keys to the choice it is a part of."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WAYS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Segmented(QWidget):
    """Choice of two to four; the arrow keys move, filled is chosen. Emits `chosen` with the value.

    Side by side; a page that is narrower than its longest line of choices has them stand one under the other.
    """

    chosen = Signal(object)

    def __init__(self, name: str, choices: Sequence[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._values = [value for value, _ in choices]
        self._group = QButtonGroup(self)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, (_, words) in enumerate(choices):
            button = _Segment(words)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # in a group of buttons this only says what it is: one of several
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {words}")
            button.setMinimumWidth(QFontMetrics(look().font("strong")).horizontalAdvance(words) + SEGMENT_SIDES)
            button.setProperty("seg", _place_name(place, len(choices)))
            self._group.addButton(button, place)
            row.addWidget(button, 1)
        self._group.idClicked.connect(self._choose)
        self._let_tab_in()

    def line_width(self) -> int:
        """Return the width in which all choices stand side by side."""
        return sum(max(one.minimumWidth(), one.minimumSizeHint().width()) for one in self._group.buttons())

    def fold(self, room: int) -> None:
        """Stand one under the other where a line of `room` pixels is too short for all, else side by side."""
        buttons = self._group.buttons()
        has_to = self.line_width() > room
        if has_to == bool(self._row.spacing()):
            return
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if has_to else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(FOLDED_GAP if has_to else 0)
        for place, button in enumerate(buttons):
            button.setProperty("seg", "alone" if has_to else _place_name(place, len(buttons)))
            button.style().unpolish(button)
            button.style().polish(button)

    def value(self) -> object | None:
        """Return what is chosen, or None."""
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else None

    def known(self, text: str) -> object | None:
        """Return the value that is written as `text`, None if there is no such choice."""
        return next((value for value in self._values if str(value) == text), None)

    def words_of(self, text: str) -> str:
        """Return the words of the choice whose value is written as `text`, '' if there is none."""
        value = self.known(text)
        return "" if value is None else self._group.button(self._values.index(value)).text()

    def choose(self, value: object | None) -> None:
        """Choose without telling anybody; None takes the choice back."""
        if value is None:
            self._group.setExclusive(False)
            for button in self._group.buttons():
                button.setChecked(False)
            self._group.setExclusive(True)
        else:
            self._group.button(self._values.index(value)).setChecked(True)
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Give Tab one way in, what is chosen or else the first: within the choice the arrow keys move."""
        way_in = max(self._group.checkedId(), 0)
        for place, button in enumerate(self._group.buttons()):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == way_in else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self._group.button(way_in))

    def _choose(self, place: int) -> None:
        self._let_tab_in()
        self.chosen.emit(self._values[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _WAYS.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        place = max(0, min(len(self._values) - 1, self._group.checkedId() + step))
        self._group.button(place).setFocus(Qt.FocusReason.TabFocusReason)
        self._group.button(place).click()


def _place_name(place: int, count: int) -> str:
    """Return which segment of so many it is, as the style sheet calls it."""
    return "first" if place == 0 else "last" if place == count - 1 else "mid"


class CheckBox(QCheckBox):
    """A check box whose mark is painted in the accent of the theme; a sentence goes on in the next line."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        if len(text) > SENTENCE:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = QFontMetrics(look().font("body")).horizontalAdvance(_unmarked(self.text()))
        return QSize(grown(BESIDE_BOX) + width + ROUNDING * self.hasHeightForWidth(), size("target_min"))

    def minimumSizeHint(self) -> QSize:
        if not self.hasHeightForWidth():
            return self.sizeHint()
        begun = QFontMetrics(look().font("body")).horizontalAdvance(_unmarked(self.text())[:SENTENCE])
        return QSize(grown(BESIDE_BOX) + begun, size("target_min"))

    def hasHeightForWidth(self) -> bool:
        return self.sizePolicy().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        if not self.hasHeightForWidth():
            return -1
        metrics = QFontMetrics(look().font("body"))
        room = QRect(0, 0, max(width - grown(BESIDE_BOX), 1), 0)
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, _unmarked(self.text())).height()
        return size("target_min") + words - metrics.height()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, first = grown(BOX), self.height()
        if self.hasHeightForWidth():
            first = size("target_min")  # the box stands beside the first line of a sentence
        box = QRectF(0.5, (first - side) / 2, side, side)
        edge = "focus" if self.hasFocus() else "accent" if self.isChecked() else "field_border"
        painter.setPen(QPen(look().colour(edge), 2 if self.hasFocus() else 1.2))
        painter.setBrush(look().colour("accent" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0, 0, 0), 4, 4)
        if self.isChecked():
            mark = icons.pixmap("check", look().colour("on_accent"), grown(MARK), self.devicePixelRatioF())
            painter.drawPixmap(QPointF(box.x() + grown(5) / 2, box.y() + grown(2)), mark)
        painter.setFont(look().font("body"))
        painter.setPen(look().colour("ink" if self.isEnabled() else "disabled"))
        room, flags = self.rect().adjusted(grown(BESIDE_BOX), 0, 0, 0), Qt.TextFlag.TextShowMnemonic.value
        if self.hasHeightForWidth():
            flags |= Qt.TextFlag.TextWordWrap.value
        painter.drawText(room, flags | Qt.AlignmentFlag.AlignVCenter.value, self.text())


def _unmarked(text: str) -> str:
    """Return a text without the marks of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
