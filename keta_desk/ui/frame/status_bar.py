"""The status bar: what is stored and when, the four most useful keys, the age of the backup, time until lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from keta_desk.ui.background import JobLine
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import empty_layout
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.progress import count_words, left_words
from keta_desk.ui.parts.text import Elided, Label
from keta_desk.ui.theme import size
from keta_desk.ui.view import Hint
from keta_desk.ui.words import said

MARGIN, SPACING, HINT_SPACING = 24, 16, 14


class StatusBar(QFrame):
    """One line at the foot of the workspace. Emits `cancel_asked` for the job that it names."""

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setFixedHeight(size("statusbar_h"))
        self._saved = self._told("check", self.tr("Nothing to save yet"))
        self._offline = self._told("plug-off", self.tr("Offline by design"))
        self._backup = self._told("shield", self.tr("No backup yet"))
        self._lock = self._told("lock", "")
        self._waits = False
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(SPACING)
        row.addWidget(self._saved[0])
        row.addWidget(self._offline[0])
        row.addStretch(1)
        self.keys = QWidget()
        self.keys.setMinimumWidth(1)  # the keys make no window wider: they are left out where they do not fit
        self._keys = QHBoxLayout(self.keys)
        self._keys.setContentsMargins(0, 0, 0, 0)
        self._keys.setSpacing(HINT_SPACING)
        self._hints: list[QWidget] = []
        row.addWidget(self.keys)
        row.addWidget(self._job_strip())
        row.addStretch(1)
        row.addWidget(self._backup[0])
        row.addWidget(self._lock[0])

    def _job_strip(self) -> QWidget:
        """Return what names the job under way, in the place of the keys."""
        self.job = QWidget()
        row = QHBoxLayout(self.job)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._doing = Label("")
        self.cancel = Button(self.tr("Cancel"), role="quiet", name=self.tr("Cancel the job"))
        self.cancel.setFixedHeight(26)
        self.cancel.clicked.connect(self.cancel_asked)
        row.addWidget(self._doing)
        row.addWidget(self.cancel)
        self.job.hide()
        return self.job

    @Slot(object)
    def show_job(self, line: JobLine | None) -> None:
        """Name the job that is under way and how far it is; None when there is none."""
        self.job.setVisible(line is not None)
        self.keys.setVisible(line is None)
        if line is not None:
            parts = (line.name, count_words(line), left_words(line))
            self._doing.setText(", ".join(part for part in parts if part))
            self.cancel.setVisible(line.can_cancel and not line.is_stopping)
            self.cancel.setAccessibleDescription(line.stops_as)

    def _told(self, icon: str, words: str) -> tuple[QWidget, IconLabel, Label]:
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        picture, label = IconLabel(icon, "ink_3", 13), Elided(words)
        row.addWidget(picture)
        row.addWidget(label)
        return pair, picture, label

    def show_saved(self, words: str) -> None:
        """Say when something was saved last."""
        self._saved[2].setText(words)

    def show_backup(self, words: str, *, is_old: bool = False) -> None:
        """Say how old the last backup is; an old one draws the eye."""
        self._backup[1].show_icon("triangle" if is_old else "shield", "caution" if is_old else "ink_3")
        self._backup[2].setText(words)

    def show_left(self, seconds: int) -> None:
        """Say how long it is until the window locks."""
        self._waits = False
        self._lock[2].setText(self.tr("Locks in {0}:{1:02}").format(seconds // 60, seconds % 60))

    def show_waits(self) -> None:
        """Say that the window does not lock by itself now."""
        self._waits = True
        self._lock[2].setText(self.tr("Auto-lock waits while a session runs"))

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Name the most useful keys of the screen."""
        empty_layout(self._keys)
        self._hints = [_hint(keys, said(words), self.keys) for keys, words in hints]
        for one in self._hints:
            self._keys.addWidget(one)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.height() != size("statusbar_h"):
            self.setFixedHeight(size("statusbar_h"))  # the size of text was changed

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Leave out the keys that would be cut, the last first, then what matters less. F1 shows all keys.

        Least of all matters what is so always, or that nothing is going to happen; most of all the backup.
        """
        lock = (self._lock, self._saved) if self._waits else (self._saved, self._lock)
        wide = {pair[0]: pair[0].sizeHint().width() + SPACING for pair in (self._backup, *lock, self._offline)}
        left = room = self.width() - sum(wide.values()) - 2 * MARGIN
        for pair in (self._offline, *lock):
            pair[0].setVisible(left >= 0)
            left += wide[pair[0]] if left < 0 else 0
        for one in self._hints:
            room -= one.sizeHint().width()
            one.setVisible(room >= 0)
            room -= HINT_SPACING

    def words(self) -> str:
        """Return what the bar says about saving, backup and locking."""
        return " · ".join(told[2].text() for told in (self._saved, self._backup, self._lock))


def _hint(keys: str, words: str, parent: QWidget) -> QWidget:
    """Return keys and what they do, in the type of the bar already, so that the room they take is known at once."""
    hint = QWidget(parent)
    row = QHBoxLayout(hint)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    labels = [Label(key, "key", parent=hint) for key in keys.split()]
    for label in labels:
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    for label in (*labels, Label(words, parent=hint)):
        label.ensurePolished()
        row.addWidget(label)
    return hint
