"""Rows and groups of Settings: what it is at the left, what it is set to at the right, and a search over the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from keta_desk.domain.patients import words as folded
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.field import Complaint, UnitEdit, mark
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import look

BESIDE_GAP, UNDER_GAP = 20, 5
BESIDE, UNDER = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class SettingRow(QWidget):
    """One setting. `also` are words it is found by besides its own.

    It makes no widget it does not need: a change of theme goes through every one there is.
    """

    def __init__(self, title: str, control: QWidget | None = None, *, note: str = "", also: str = "") -> None:
        super().__init__()
        self.title, self.control = Label(title, "strong"), control
        self._note, self._also = note, also
        self._complaint: Complaint | None = None
        self.is_first = False
        self.said = QVBoxLayout()
        self.said.setSpacing(1)
        self.said.addWidget(self.title)
        if note:
            self.said.addWidget(Label(note, "caption", wrap=True))
            self.said.addStretch(1)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 8, 0, 7)
        self.line.setSpacing(BESIDE_GAP)
        self.line.addLayout(self.said, 1)
        if control is not None:
            self.line.addWidget(control, int(isinstance(control, UnitEdit)), BESIDE)
            if not control.accessibleName():
                control.setAccessibleName(title)
            if note:
                control.setAccessibleDescription(note)

    def fold(self, *, is_narrow: bool) -> None:
        """Set the control under the words where the window is narrow, else beside them."""
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if way == self.line.direction():
            return
        self.line.setDirection(way)
        self.line.setSpacing(UNDER_GAP if is_narrow else BESIDE_GAP)
        if self.control is not None:
            is_typed = isinstance(self.control, UnitEdit)
            self.line.setAlignment(self.control, UNDER if is_narrow and not is_typed else BESIDE)

    def complain(self, words: str, state: str = "danger") -> None:
        """Say what is wrong with the setting; '' takes it back."""
        if not words and not self.complaint():
            return
        if self._complaint is None:
            self._complaint = Complaint(self)
            self.add_below(self._complaint)
        self._complaint.say(words, state)
        if self.control is not None:
            mark(self.control, state if words else "")
            self.control.setAccessibleDescription(words or self._note)

    def add_below(self, widget: QWidget) -> None:
        """Add something under the words."""
        self.said.insertWidget(self.said.count() - bool(self._note), widget)

    def complaint(self) -> str:
        """Return what is said to be wrong, '' for nothing."""
        return "" if self._complaint is None else self._complaint.words()

    def note(self) -> str:
        """Return what stands under the title."""
        return self._note

    def words(self) -> str:
        """Return what the row is found by."""
        return f"{self.title.text()} {self._note} {self._also}"

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.is_first:
            painter = QPainter(self)
            painter.setPen(QPen(look().colour("line"), 1))
            painter.drawLine(0, 0, self.width(), 0)


class TextRow(SettingRow):
    """A setting that is typed. Emits `entered` with the text when the field is left, if it was changed there."""

    WIDTH = 320

    entered = Signal(str)

    def __init__(self, title: str, *, note: str = "", also: str = "", edit: UnitEdit | None = None) -> None:
        self.edit = edit or UnitEdit()
        super().__init__(title, self.edit, note=note, also=also)
        self._shown = ""
        self._widen()
        self.edit.left.connect(self.keep_now)
        self.edit.textEdited.connect(self._typed)

    def show_text(self, text: str, *, even_if_typed: bool = False) -> None:
        """Show what the setting is; what was typed and not yet taken over stays."""
        is_typed = self.edit.text() != self._shown
        self._shown = text
        if even_if_typed or not is_typed:
            self.edit.setText(text)
            self.edit.setCursorPosition(0)
            self.complain("")

    def keep_now(self) -> None:
        """Take over what was typed."""
        if self.edit.text().strip() == self._shown:
            self.edit.setText(self._shown)
            self.complain("")
        else:
            self.entered.emit(self.edit.text().strip())

    def _widen(self) -> None:
        self.edit.setMaximumWidth(round(self.WIDTH * look().text_percent / 100))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._widen()  # the size of text was changed

    def _typed(self) -> None:
        if self.complaint():
            self.complain("")


class Group(Card):
    """A card of rows. A long one can be folded: it says what is in it and unfolds, for a search by itself."""

    def __init__(self, key: str, title: str, *, about: str = "", folded: str = "") -> None:
        super().__init__(title)
        self.key, self.name = key, title
        self.rows: list[SettingRow] = []
        self._is_open = self._is_open_unasked = not folded
        self._is_narrow = False
        self._to_make = self.make_rows()
        self._last_stop: QWidget | None = None
        self.about = Label(about, "second", wrap=True)
        self.body.setSpacing(0)
        self.body.addWidget(self.about)
        if not about:
            self.about.hide()
        self.fold = Button(folded or title, role="quiet")
        self.fold.clicked.connect(self._toggle)
        self.head.addWidget(self.fold)
        if not folded:
            self.fold.hide()
        self._inside = QWidget()
        self.lines = QVBoxLayout(self._inside)
        self.lines.setContentsMargins(0, 4, 0, 0)
        self.lines.setSpacing(0)
        self.body.addWidget(self._inside)
        if not self._is_open:
            self._inside.hide()

    def add(self, row: SettingRow) -> SettingRow:
        """Add a row at the end, with a hairline above it."""
        row.is_first = not self.rows
        row.fold(is_narrow=self._is_narrow)
        self.rows.append(row)
        self.lines.addWidget(row)
        return row

    def fold_rows(self, *, is_narrow: bool) -> None:
        """Have the rows set what is chosen under their words where the window is narrow."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            for row in self.rows:
                row.fold(is_narrow=is_narrow)

    def make_rows(self) -> Iterator[SettingRow]:
        """Make the rows of a folded group, one after the other, when they are wanted."""
        yield from ()

    def make_next(self) -> bool:
        """Make one row ahead of need; return whether there was one to make."""
        row = next(self._to_make, None)
        if row is None:
            return False
        self.add(row)
        if row.control is not None and row.control.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(self._last_stop or self.fold, row.control)
            self._last_stop = row.control
        return True

    def is_open(self) -> bool:
        """Say whether the rows are shown."""
        return self._is_open

    def open_rows(self, *, shown: bool = True) -> None:
        """Show the rows of a folded group, or fold it."""
        while shown and self.make_next():
            continue
        self._is_open = shown
        self._inside.setVisible(shown)
        self.show_fold()

    def show_fold(self) -> None:
        """Say what the button would do."""

    def _toggle(self) -> None:
        self._is_open_unasked = not self._is_open
        self.open_rows(shown=self._is_open_unasked)

    def show_found(self, text: str) -> bool:
        """Show only the rows that have every word of `text`, all of them if the title has; return whether any has."""
        terms = folded(text)
        if not terms:
            self.open_rows(shown=self._is_open_unasked)
            self._show_rows(self.rows)
            self.show()
            return True
        self.open_rows()
        found = list(self.rows) if _has(self.name, terms) else [row for row in self.rows if _has_all(self, row, terms)]
        self._show_rows(found)
        self.setVisible(bool(found))
        return bool(found)

    def _show_rows(self, shown: Sequence[SettingRow]) -> None:
        wanted = set(map(id, shown))
        for row in self.rows:
            row.setVisible(id(row) in wanted)
            row.is_first = bool(shown) and row is shown[0]
            row.update()

    def texts(self) -> Iterator[TextRow]:
        """Yield the rows that are typed."""
        yield from (row for row in self.rows if isinstance(row, TextRow))


def _has(words: str, terms: Sequence[str]) -> bool:
    there = folded(words)
    return all(any(word.startswith(term) for word in there) for term in terms)


def _has_all(group: Group, row: SettingRow, terms: Sequence[str]) -> bool:
    return _has(f"{group.name} {row.words()}", terms)
