"""Progress of a named job: its name, how far it is, the time left after three seconds, and Cancel.

Beside Cancel stands where cancelling leaves things, so that nobody has to wonder before they press it.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from keta_desk.ui.actions import action, hint
from keta_desk.ui.background import JobLine, Lane, Steps
from keta_desk.ui.parts.banner import announce
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.text import Label

FULL = 1000


def said(text: str) -> str:
    """Return a text of this module in the language of the screen."""
    return QCoreApplication.translate("Progress", text)


def count_words(line: JobLine) -> str:
    """Return how far a job is: `29 of 48`, `62 %`, '' while that is not known."""
    if not line.total:
        return ""
    if line.in_percent:
        return said("{0}\u00a0%").format(int(100 * line.share))
    return said("{0} of {1}").format(min(line.done, line.total), line.total)


def left_words(line: JobLine) -> str:
    """Return the time a job still takes, in steps that do not flicker; '' while it cannot be said."""
    seconds = line.left_s
    if line.is_stopping or seconds is None:
        return ""
    if seconds < 10:
        return said("a few seconds left")
    if seconds < 100:
        return said("about {0} seconds left").format(10 * round(seconds / 10))
    return said("about {0} min left").format(round(seconds / 60))


class Progress(QFrame):
    """Hidden until it follows a job. Emits `ended` once the job it follows is over."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("well")
        self._lane: Lane | None = None
        self._steps: Steps | None = None
        self.name = Label("", "strong", wrap=True)
        self.count = Label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.left = Label("", "caption")
        self.stops = Label("", "caption", wrap=True)
        self.cancel = Button(self.tr("Cancel"), role="quiet", hint=hint("job.cancel"))
        self.cancel.clicked.connect(self.stop)
        self._action = action("job.cancel", self, self.stop)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.left)
        told.addWidget(self.stops)
        foot.addLayout(told, 1)
        foot.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(foot)
        self.hide()

    def act_within(self, screen: QWidget) -> None:
        """Let the key that cancels count wherever on `screen` the focus is."""
        screen.addAction(self._action)

    def follow(self, lane: Lane, steps: Steps) -> None:
        """Show a job from now until it is over."""
        if self._lane is None:
            lane.under_way.connect(self._look)
        self._lane, self._steps = lane, steps
        line = lane.line_of(steps)
        if line is None:
            return
        self.bar.setRange(0, 0)
        self._show(line)
        self.show()
        if line.can_cancel:
            announce(self, self.tr("{0}. {1} cancels.").format(line.name, hint("job.cancel")))
        else:
            announce(self, line.name)

    def is_following(self) -> bool:
        """Say whether a job is shown."""
        return self._steps is not None

    @Slot()
    def stop(self) -> None:
        """Ask the job that is shown to stop."""
        if self._steps is not None and self.cancel.isEnabled():
            self._steps.cancel()

    @Slot(object)
    def _look(self, _line: JobLine | None) -> None:
        if self._lane is None or self._steps is None:
            return
        line = self._lane.line_of(self._steps)
        if line is not None:
            self._show(line)
            return
        self._steps = None
        self._action.setEnabled(False)
        self.hide()
        self.ended.emit()

    def _show(self, line: JobLine) -> None:
        doing = line.doing or line.name
        was_stopping = self.name.text() == self.tr("Stopping")
        self.name.setText(self.tr("Stopping") if line.is_stopping else doing)
        self.count.setText(count_words(line))
        self.left.setText(left_words(line))
        self.left.setVisible(bool(self.left.text()))
        self.stops.setText(self.tr("If cancelled: {0}").format(line.stops_as) if line.stops_as else "")
        self.stops.setVisible(bool(line.stops_as))
        if line.total:
            self.bar.setRange(0, FULL)
            self.bar.setValue(round(FULL * line.share))
        may = line.can_cancel and not line.is_stopping
        self.cancel.setVisible(line.can_cancel)
        self.cancel.setEnabled(may)
        self._action.setEnabled(may)
        self.bar.setAccessibleName(line.name)
        self.setAccessibleName(self.tr("Progress"))
        self.cancel.setAccessibleName(self.tr("Cancel: {0}").format(line.name))
        self.cancel.setAccessibleDescription(line.stops_as)
        if line.is_stopping and not was_stopping:
            announce(self, self.tr("Stopping"))

    def words(self) -> str:
        """Return what is shown, '' while nothing is."""
        labels = (self.name, self.count, self.left, self.stops)
        return "" if self.isHidden() else " ".join(label.text() for label in labels if label.text())
