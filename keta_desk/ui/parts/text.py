"""Labels. What a person typed is plain text always: a label left to guess would read markup, and load files."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from keta_desk.ui.theme import look, tokens


class Label(QLabel):
    """A label in one of the roles of the style sheet (`t`); never markup."""

    def __init__(self, text: str = "", role: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("t", role)
        self.setWordWrap(wrap)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._keep_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_height()

    def _keep_height(self) -> None:
        """Insist on the height wrapped words need: a window's layout asks for the least height without the width."""
        if self.wordWrap() and self.testAttribute(Qt.WidgetAttribute.WA_WState_Created):
            if self.minimumHeight():
                self.setMinimumHeight(0)  # or what was insisted on once would count as what the words need now
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))  # -1 without words


class Elided(Label):
    """A label of one line that gives way: what does not fit ends in an ellipsis and stands in the tool tip."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("MMM"), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment(), shown)


class Voice(QWidget):
    """The patient's own words, set in serif italic with the line height of the design, which QLabel has not."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(text)

    def say(self, text: str) -> None:
        """Show other words."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(_laid_out(self._text, width)[1])

    def sizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(280))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, round(tokens()["type"]["voice"][1] * look().text_percent / 100))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(look().colour("ink"))
        _laid_out(self._text, self.width())[0].draw(painter, QPointF(0, 0))


def _laid_out(text: str, width: int) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text.replace("\n", "\u2028"), look().font("voice"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    pitch, top = tokens()["type"]["voice"][1] * look().text_percent / 100, 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, top + (pitch - line.height()) / 2))
        top += pitch
    layout.endLayout()
    return layout, max(top, pitch)


def draw_text(painter: QPainter, room: QRect, text: str, role: str, colour: str, *, strong: bool = False) -> int:
    """Draw one line of `text` at the left of `room`, elided if need be; return the width it took, in pixels."""
    font = look().font(role, strong=strong)
    painter.setFont(font)
    painter.setPen(look().colour(colour))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)
    return metrics.horizontalAdvance(shown)
