"""The trend of the measures as a card: as a picture, or as a table that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from operator import itemgetter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QSizePolicy, QStackedWidget, QTableView, QWidget

from keta_desk.domain.score_trend import TrendInputs
from keta_desk.ui import words
from keta_desk.ui.actions import hint
from keta_desk.ui.outcomes.score_words import table_heads, table_rows
from keta_desk.ui.outcomes.trend_chart import TrendChart, paint_mark, series_dash
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, empty_layout
from keta_desk.ui.parts.rows_model import Column, RowsModel
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import look


class TrendCard(Card):
    """Emits `day_chosen` with a day that was chosen on the picture."""

    day_chosen = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.said("Trend"), parent)
        self._legend = QHBoxLayout()
        self._legend.setSpacing(14)
        self.as_table = Button(self.tr("As table"), role="quiet", hint=hint("chart.table"))
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._switch)
        self.head.addLayout(self._legend)
        self.head.addWidget(self.as_table)
        self.chart = TrendChart()
        self.chart.day_chosen.connect(self.day_chosen)
        self.table = QTableView()
        self._rows: RowsModel[tuple[str, ...]] | None = None
        _dress(self.table)
        self.table.setAccessibleName(self.tr("Trend of the measures as a table"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.chart)
        self._stack.addWidget(self.table)
        self.rule = Label("", "caption", wrap=True)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.rule)

    def show_inputs(self, inputs: TrendInputs, rule: str) -> None:
        """Show another trend, with the rule by which its baseline was found."""
        self.chart.show_inputs(inputs)
        self.rule.setText(rule)
        columns = [Column[tuple[str, ...]](head, itemgetter(at)) for at, head in enumerate(table_heads(inputs))]
        before, self._rows = self._rows, RowsModel[tuple[str, ...]](columns, self)
        self.table.setModel(self._rows)
        if before is not None:
            before.deleteLater()
        self._rows.show(table_rows(inputs))
        self._show_legend([series.look for series in inputs.series], [series.name for series in inputs.series])

    def walk_to(self, day: date) -> None:
        """Mark a day on the picture."""
        self.chart.walk_to(day)

    def is_table(self) -> bool:
        """Say whether the table is shown."""
        return self.as_table.isChecked()

    def turn(self) -> None:
        """Show the table in place of the picture, or the picture again; the focus goes along."""
        had_focus = self.chart.hasFocus() or self.table.hasFocus()
        self.as_table.toggle()
        if had_focus:
            now: QWidget = self.table if self.is_table() else self.chart
            now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self, shown: bool) -> None:
        self._stack.setCurrentWidget(self.table if shown else self.chart)
        self.as_table.setText(self.tr("As chart") if shown else self.tr("As table"))
        self.as_table.setAccessibleName(self.as_table.text())

    def _show_legend(self, looks: Sequence[str], names: Sequence[str]) -> None:
        empty_layout(self._legend)
        for series, name in zip(looks, names, strict=True):
            pair = QHBoxLayout()
            pair.setSpacing(6)
            pair.addWidget(_Sample(series))
            pair.addWidget(Label(name, "caption"))
            self._legend.addLayout(pair)


class _Sample(QWidget):
    """A piece of a series: its line and its marker."""

    def __init__(self, series: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series = series
        self.setFixedSize(28, 14)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(look().colour(f"c_{self._series}"), 2)
        if dash := series_dash(self._series):
            pen.setDashPattern([part / 2 for part in dash])
        painter.setPen(pen)
        painter.drawLine(0, 7, 28, 7)
        paint_mark(painter, f"{self._series}.mark", self.rect().toRectF().center(), 8)


def _dress(table: QTableView) -> None:
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
