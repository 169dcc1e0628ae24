"""Sends a finished PDF to a printer of this computer, page by page, from memory."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

DPI = 300


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


def print_pdf(pdf: bytes, printer: QPrinter) -> bool:
    """Print every page; return whether the printer took them."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for page in range(document.pageCount()):
        if page and not printer.newPage():
            painter.end()
            return False
        sheet = printer.paperRect(QPrinter.Unit.DevicePixel)
        image = document.render(page, QSize(round(sheet.width()), round(sheet.height())))
        painter.drawImage(QRectF(0, 0, sheet.width(), sheet.height()), image)
    return painter.end()
