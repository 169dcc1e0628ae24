"""Shows one page of a PDF: the very bytes that are saved and printed, drawn by QtPdf from memory."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from keta_desk.ui.theme import look

FIT = 0.0  # as zoom: the whole page
PX_PER_PT = 96 / 72
MARGIN = 20
LEAST, MOST = 0.25, 4.0


class Sheet(QWidget):
    """One page as a sheet of paper on the desk; white in every theme, as paper is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.words = ""

    def show_image(self, image: QImage, size: QSize) -> None:
        """Show a rendered page at `size` in logical pixels; a null image is an empty sheet."""
        self._image = image
        self.setFixedSize(size + QSize(2 * MARGIN, 2 * MARGIN))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.fillRect(paper, Qt.GlobalColor.white)
        if not self._image.isNull():
            painter.drawImage(paper, self._image)
        elif self.words:
            painter.setFont(look().font("caption"))
            painter.setPen(look().colour("ink_3") if not look().is_dark else look().colour("line_strong"))
            painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, self.words)
        painter.setPen(QPen(look().colour("line_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))


class PageView(QScrollArea):
    """A document, page by page. Emits `turned` with page (from 1) and count, `zoomed` with the zoom."""

    turned = Signal(int, int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._page, self._wanted, self._zoom = 0, 0, FIT
        self._sheet = Sheet()
        self.setWidget(self._sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Page preview"))

    def show_pdf(self, pdf: bytes) -> None:
        """Show other bytes, from the first page on, or the same page if the document has it."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._page = min(max(self._page, self._wanted), max(self.page_count() - 1, 0))
        self._wanted = 0
        self._draw()

    def show_nothing(self, words: str) -> None:
        """Show an empty sheet with a word on it, in the ratio of paper."""
        self._document.close()
        self._page = 0
        self._sheet.words = words
        self._sheet.show_image(QImage(), self._fitting(QSizeF(595, 842)))

    def page_count(self) -> int:
        """Return how many pages there are; 0 while nothing is shown."""
        return max(self._document.pageCount(), 0)

    def page(self) -> int:
        """Return the number of the page that is shown, from 1."""
        return self._page + 1

    def keep_page(self, page: int) -> None:
        """Show another page, now or as soon as the document has it."""
        self._page = self._wanted = max(page - 1, 0)
        if self.page_count():
            self._page = min(self._page, self.page_count() - 1)
            self._draw()

    def text(self) -> str:
        """Return the words of the page that is shown."""
        return self._document.getAllText(self._page).text() if self.page_count() else ""

    def turn(self, step: int) -> None:
        """Turn pages."""
        page = max(0, min(self.page_count() - 1, self._page + step))
        if page != self._page:
            self._page = page
            self._draw()
            self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: float) -> None:
        """Show at a scale, 1.0 being the size of the paper at 96 dpi, or `FIT`."""
        self._zoom = zoom if zoom == FIT else max(LEAST, min(MOST, zoom))
        self._draw()
        self.zoomed.emit(self._zoom)

    def enlarge(self, factor: float) -> None:
        """Zoom by a factor, from the scale that is shown now."""
        self.set_zoom(self._scale() * factor)

    def _scale(self) -> float:
        points = self._document.pagePointSize(self._page)
        if self._zoom != FIT or points.isEmpty():
            return self._zoom or 1.0
        return self._fitting(points).height() / (points.height() * PX_PER_PT)

    def _fitting(self, points: QSizeF) -> QSize:
        room = QSizeF(self.viewport().size()) - QSizeF(2 * MARGIN + 2, 2 * MARGIN + 2)
        scale = min(room.width() / points.width(), room.height() / points.height())
        return (points * max(scale, 0.1)).toSize()

    def _draw(self) -> None:
        if not self.page_count():
            self._sheet.show_image(QImage(), self._fitting(QSizeF(595, 842)))
            return
        points = self._document.pagePointSize(self._page)
        size = self._fitting(points) if self._zoom == FIT else (points * PX_PER_PT * self._zoom).toSize()
        ratio = self.devicePixelRatioF()
        image = self._document.render(self._page, QSize(round(size.width() * ratio), round(size.height() * ratio)))
        self._sheet.show_image(image, size)
        self.setAccessibleDescription(self.tr("Page {0} of {1}").format(self._page + 1, self.page_count()))
        self.turned.emit(self._page + 1, self.page_count())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom == FIT:
            self._draw()
