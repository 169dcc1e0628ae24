"""Idleness: counts down from the last key or click, and says when it is time to lock."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from keta_desk.domain.clock import Clock
from keta_desk.ui.actions import keys_of

WARN_S = 60
JUMP_S = 120  # a clock that jumps further than this slept or was set: lock
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,  # all that a window hears of a key that is a shortcut
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Watches the windows of the system. Emits `left` each second with what is left in seconds, and `over` once.

    What a person does reaches a window before any widget of it. The many events between widgets are not looked at:
    a filter over the whole application would cost as much as all that it watches.

    While it is held nothing is counted: a session runs, and `waits` is emitted each second in place of `left`.

    Emits `lock_pressed` for the key that locks while a dialog is open: there no shortcut of the window counts.
    """

    left = Signal(int)
    waits = Signal()
    over = Signal()
    lock_pressed = Signal()

    def __init__(self, clock: Clock, after_s: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock, self._after = clock, after_s
        self._alive_at = clock.monotonic_s()
        self._wall_lag = self._lag()
        self._is_watching, self._is_held = True, False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._watch()
        if isinstance(app := QGuiApplication.instance(), QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    @Slot()
    def _watch(self) -> None:
        """Watch every window there is by now; one that is watched already is not watched twice."""
        for window in QGuiApplication.topLevelWindows() if self._is_watching else ():
            window.installEventFilter(self)

    def _lag(self) -> float:
        return self._clock.now().timestamp() - self._clock.monotonic_s()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._alive_at = self._clock.monotonic_s()
            if isinstance(event, QKeyEvent) and _locks(event):
                QTimer.singleShot(0, self.lock_pressed.emit)
                return True
        return False

    def lock_after(self, seconds: int) -> None:
        """Lock after so many seconds without a sign of life, from the last one on."""
        self._after = seconds

    def hold(self, held: bool) -> None:
        """Wait while a session runs; the count begins anew when it is over. Locking by hand goes on working."""
        if held != self._is_held:
            self._is_held = held
            self._alive_at = self._clock.monotonic_s()

    def is_held(self) -> bool:
        """Say whether it waits."""
        return self._is_held

    def left_s(self) -> int:
        """Return how many seconds are left until it is time to lock."""
        return max(0, round(self._after - (self._clock.monotonic_s() - self._alive_at)))

    @Slot()
    def look(self) -> None:
        """Look at the clocks: once a second, and in tests by hand."""
        self._watch()
        if self._is_held:
            self._wall_lag = self._lag()
            self.waits.emit()
            return
        left = self.left_s()
        self.left.emit(left)
        if left == 0 or abs(self._lag() - self._wall_lag) > JUMP_S:
            self.stop()
            self.over.emit()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        self._is_watching = False
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)


def _locks(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) in [QKeySequence(key) for key in keys_of("lock")]
