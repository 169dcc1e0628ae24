"""The documents of the chart that is open: the same pane as the place of documents, under the head of the chart."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from keta_desk.domain.documents import DocumentKind
from keta_desk.queries.chart import Chart
from keta_desk.ui.documents.pane import DocumentPane
from keta_desk.ui.documents.preview_view import PREVIEW_HINTS
from keta_desk.ui.view import ChartSection, Memory, Tools


class DocumentsSection(ChartSection):
    """Name, birth date and number stand in the chart's head above it. Printing is asked of it by the chart."""

    hints = PREVIEW_HINTS
    settled = Signal()

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = DocumentPane(tools)
        self.pane.settled.connect(self.settled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show the chart's documents; a preview that still says what the record says is left as it is."""
        self.pane.show_chart(chart, again=False)

    def choose(self, kind: DocumentKind) -> None:
        """Show another document of the chart."""
        self.pane.list.choose(kind)
        self.pane.refresh()

    @Slot()
    def ask_print(self) -> None:
        """Ask which printer takes what is shown."""
        self.pane.ask_print()

    def begin(self) -> None:
        """Put the focus where one starts."""
        self.pane.begin()

    def remember(self) -> Memory:
        """Return which document is shown, and how."""
        return self.pane.remember()

    def recall(self, memory: Memory) -> None:
        """Show the document that was remembered."""
        self.pane.recall(memory)

    def panes(self) -> tuple[QWidget, ...]:
        """Return list, page and what stands beside it."""
        return (self.pane.list, self.pane.pages, self.pane.side)
