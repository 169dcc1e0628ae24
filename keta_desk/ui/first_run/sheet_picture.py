"""A small picture of the sheet, so that one knows what will come out of the printer."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from keta_desk.ui.theme import look

WIDTH = 150


class SheetPicture(QWidget):
    """The first page of a PDF, small."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QImage()
        self.setFixedSize(WIDTH, round(WIDTH * 1.414))
        self.setAccessibleName(self.tr("Picture of the recovery sheet"))

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF, or nothing."""
        self._page = _first_page(pdf, self.devicePixelRatioF()) if pdf else QImage()
        if not self._page.isNull():
            size = self._page.deviceIndependentSize()
            self.setFixedSize(round(size.width()), round(size.height()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if not self._page.isNull():
            painter.drawImage(QPointF(0, 0), self._page)
        painter.setPen(QPen(look().colour("line_strong"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _first_page(pdf: bytes, ratio: float) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    points = document.pagePointSize(0)
    height = WIDTH * points.height() / points.width()
    drawn = document.render(0, QSize(round(WIDTH * ratio), round(height * ratio)))
    drawn.setDevicePixelRatio(ratio)
    document.close()
    return drawn
