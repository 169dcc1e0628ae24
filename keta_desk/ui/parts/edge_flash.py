"""An alarm for a quiet room: the edge of the window lights up twice, slowly, or stands steady with reduced motion."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from keta_desk.ui.theme import look

WIDTH, PULSE_MS, PULSES = 8, 1600, 2


class EdgeFlash(QWidget):
    """Lies over `over` and takes no click. No sound: colour is not all there is, a banner says the same in words."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._colour, self._light = "caution", 0.0
        self._pulse = QVariantAnimation(self)
        self._pulse.setDuration(PULSE_MS)
        self._pulse.setLoopCount(PULSES)
        for at, light in ((0.0, 0.0), (0.5, 1.0), (1.0, 0.0)):
            self._pulse.setKeyValueAt(at, light)
        self._pulse.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._pulse.valueChanged.connect(self._show_light)
        self._pulse.finished.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def alarm(self, colour: str) -> None:
        """Light up in the colour of a token; with reduced motion the frame stands until `still` is called."""
        self._colour = colour
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self._pulse.stop()
        if look().manner.is_still:
            self._show_light(1.0)
        else:
            self._pulse.start()

    def still(self) -> None:
        """Go dark: what there was to say was heard."""
        self._pulse.stop()
        self.hide()

    def is_lit(self) -> bool:
        """Say whether the frame is shown."""
        return not self.isHidden()

    @Slot(object)
    def _show_light(self, light: float) -> None:
        self._light = float(light)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize and not self.isHidden():
            self.setGeometry(self._over.rect())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colour = look().colour(self._colour)
        colour.setAlphaF(max(0.0, min(1.0, self._light)))
        pen = QPen(colour, WIDTH)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawRect(self.rect().adjusted(WIDTH // 2, WIDTH // 2, -WIDTH // 2, -WIDTH // 2))
