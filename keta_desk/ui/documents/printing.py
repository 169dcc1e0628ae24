"""Sends a finished PDF to a printer of this computer, page by page, from memory."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from keta_desk.domain.record import NotWritable

DPI = 300
BAND_H = 48
"""Lines of a page that go to the printer in one call: a whole page would hold up the window for a third of a second."""


def has_printer() -> bool:
    """Say whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def make_printer(paper: str) -> QPrinter:
    """Return a printer set to whole pages of `paper`, a4 or letter."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    size = QPageSize.PageSizeId.A4 if paper == "a4" else QPageSize.PageSizeId.Letter
    printer.setPageSize(QPageSize(size))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setResolution(DPI)
    printer.setDocName("KetaDesk")  # the spooler shows it to anybody: no names
    return printer


def print_pdf(pdf: bytes, printer: QPrinter, began: Callable[[], object] = lambda: None) -> None:
    """Print every page. `began` is called once the printer has taken the job; if it raises, nothing is printed.

    Raises:
        NotWritable: the printer is gone, before anything was printed or on the way.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    if not painter.begin(printer):
        raise NotWritable("document.printer-gone")
    try:
        began()
        for page in range(document.pageCount()):
            if page and not printer.newPage():
                raise NotWritable("document.printer-stopped", page=str(page), pages=str(document.pageCount()))
            _paint(painter, document, page, printer.paperRect(QPrinter.Unit.DevicePixel))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _paint(painter: QPainter, document: QPdfDocument, page: int, sheet: QRectF) -> None:
    """Paint one page band by band, in greys: the documents have no colour."""
    whole = QSize(round(sheet.width()), round(sheet.height()))
    for top in range(0, whole.height(), BAND_H):
        height = min(BAND_H, whole.height() - top)
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(whole)
        options.setScaledClipRect(QRect(0, top, whole.width(), height))
        drawn = document.render(page, QSize(whole.width(), height), options)
        band = QImage(drawn.size(), QImage.Format.Format_Grayscale8)
        band.fill(255)
        over = QPainter(band)
        over.drawImage(0, 0, drawn)
        over.end()
        painter.drawImage(QRectF(0, top, whole.width(), height), band)
