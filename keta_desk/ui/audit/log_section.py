"""The Log section of a chart: who did what with it, and when, from the audit."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from keta_desk.queries import audit
from keta_desk.queries.audit import AuditCounts, AuditKind, AuditLine
from keta_desk.queries.chart import Chart
from keta_desk.ui import icons, words
from keta_desk.ui.audit import audit_words
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.empty_state import EmptyState
from keta_desk.ui.parts.flow import FlowLayout
from keta_desk.ui.parts.menu_choice import MenuChoice
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.rows_model import ROW_ROLE, Column, RowsModel
from keta_desk.ui.parts.rows_table import RowsTable
from keta_desk.ui.parts.text import Label, draw_text
from keta_desk.ui.sessions.session_list import paint_row_ground
from keta_desk.ui.theme import grown, look
from keta_desk.ui.view import ChartSection, Memory, Tools

PAGE = 200
ROW_H = 36
SHARES = (150, 150, 300, 320)
WHAT, WHY = 2, 3
ICONS = {AuditKind.OPENED: "eye", AuditKind.PRINTED: "print", AuditKind.CHANGED: "pen"}
ANYBODY = ""


class LogWords(QObject):
    """What a line of the log says, given the clinic's zone and the documents of the chart."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = ZoneInfo("UTC")
        self.documents: dict[str, str] = {}

    def columns(self) -> tuple[Column[AuditLine], ...]:
        """Return the columns of the log."""
        return (
            Column(self.tr("When"), self.when),
            Column(self.tr("Who"), audit_words.by_words),
            Column(self.tr("What"), self.what, self.spoken),
            Column(self.tr("Reason"), lambda line: " ".join(line.reason[:400].split())),
        )

    def when(self, line: AuditLine) -> str:
        """Return the day and the time with its seconds left out."""
        day = write_day(line.at.astimezone(self.zone).date())
        return self.tr("{0}, {1}").format(day, words.clock_time(line.at, self.zone))

    def what(self, line: AuditLine) -> str:
        """Return what was done."""
        return audit_words.action_words(line, document=self.documents.get(line.row_id, ""))

    def spoken(self, line: AuditLine) -> str:
        """Return what was done, and which sort of thing that is."""
        return self.tr("{0}: {1}").format(audit_words.kind_words(line.kind), self.what(line))


class _LogDelegate(QStyledItemDelegate):
    """Paints a cell of the log; what was done has the icon of its kind before it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line, room = index.data(ROW_ROLE), QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        paint_row_ground(painter, room, is_chosen=chosen, option=option)
        inside = room.adjusted(11 if index.column() == 0 else 3, 0, -6, 0)
        if index.column() == WHAT:
            side, scale = grown(15), painter.device().devicePixelRatioF()
            drawn = icons.pixmap(ICONS[line.kind], look().colour("ink_2"), side, scale)
            painter.drawPixmap(QPointF(inside.x(), inside.center().y() - side // 2), drawn)
            inside.adjust(side + 9, 0, 0, 0)
        strong = index.column() == WHAT
        draw_text(painter, inside, str(index.data()), "body", "ink" if strong else "ink_2", strong=strong)
        painter.restore()


class LogSection(ChartSection):
    """Shows the audit of one chart, a page at a time. It can be read and never changed."""

    hints = (("↑ ↓", "move"), ("Enter", "open"), ("Tab", "filters"), ("F6", "next pane"))

    def __init__(self, tools: Tools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._chart: Chart | None = None
        self._has_more = False
        self._told = LogWords(self)
        self.model = RowsModel[AuditLine](self._told.columns(), self)
        self._build()
        self._group.idClicked.connect(self.renew)
        self.people.chosen.connect(self.renew)
        self.table.entered.connect(self.open_chosen)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.older.clicked.connect(self.show_older)

    def _build(self) -> None:
        self.filters = QWidget()
        self.filters.setAccessibleName(self.tr("Kinds of entries"))
        self._group = QButtonGroup(self)
        self._buttons: dict[AuditKind | None, Button] = {}
        row = FlowLayout(self.filters)
        for number, kind in enumerate((None, *AuditKind)):
            button = Button(self.tr("All") if kind is None else audit_words.kind_words(kind), role="filter")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(kind is None)
            self._group.addButton(button, number)
            self._buttons[kind] = button
            row.addWidget(button)
        self.people = MenuChoice(self.tr("Person"), self.tr("Anybody"))
        self.table = RowsTable(self.model, _LogDelegate(self), shares=SHARES, row_h=ROW_H)
        self.table.setObjectName("record")
        self.table.setAccessibleName(self.tr("Log"))
        self.empty = EmptyState("clock")
        self.count = Label("", "caption")
        self.older = Button(self.tr("Show older"), role="quiet")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        card = Card()
        card.body.setContentsMargins(8, 6, 8, 6)
        card.body.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.older)
        card.body.addLayout(foot)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.filters, 1)
        top.addWidget(self.people, 0, Qt.AlignmentFlag.AlignTop)
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 12, 24, 16)
        page.setSpacing(10)
        page.addLayout(top)
        page.addWidget(card, 1)
        for first, second in pairwise((*self._buttons.values(), self.people, self.table, self.older)):
            QWidget.setTabOrder(first, second)

    # What is shown

    def show_chart(self, chart: Chart, now: datetime) -> None:
        """Show who did what with a chart."""
        if self._chart is not None and self._chart.person.id != chart.person.id:
            self._choose_filters(None, ANYBODY)
            self.model.show(())
        self._chart = chart
        self._told.zone = chart.zone
        self._told.documents = {line.id: line.kind for line in chart.documents}
        self._show_counts(self._tools.desk.ask(audit.counts, chart.person.id))
        self.renew()

    def _show_counts(self, counts: AuditCounts) -> None:
        for kind, button in self._buttons.items():
            count = counts.every if kind is None else counts.kinds[kind]
            button.show_hint(str(count))
            button.setAccessibleName(self.tr("{0}, {1}").format(button.text(), count))
        nobody = self.tr("unknown person")
        everybody = [(ANYBODY, self.tr("Anybody")), *((one, name or nobody) for one, name, _ in counts.people)]
        self.people.offer(everybody)

    @Slot()
    def renew(self, *_: object) -> None:
        """Ask again, and show at least as many lines as were shown; what was chosen stays chosen."""
        chosen, scroll = self.chosen(), self.table.verticalScrollBar().value()
        lines = self._ask(max(PAGE, self.model.rowCount()), None)
        self._has_more = len(lines) >= max(PAGE, self.model.rowCount())
        self.model.show(lines)
        self._say()
        place = next((at for at, line in enumerate(lines) if chosen is not None and line.seq == chosen.seq), 0)
        if lines:
            self.table.selectRow(place)
        self.table.verticalScrollBar().setValue(scroll if place else 0)

    def _ask(self, limit: int, before: int | None) -> list[AuditLine]:
        if self._chart is None:
            return []
        return self._tools.desk.ask(
            audit.of_patient,
            self._chart.person.id,
            limit,
            before,
            kind=self.kind(),
            clinician_id=self.people.value(),
        )

    def _say(self) -> None:
        shown = self.model.rowCount()
        self._stack.setCurrentWidget(self.table if shown else self.empty)
        self.empty.say(self.tr("Nothing of this kind was done"), self.tr("Another kind or person may show more."))
        self.count.setText(self.tr("Entries shown: {0}").format(shown))
        self.older.setVisible(self._has_more)

    @Slot()
    def show_older(self) -> None:
        """Show the next page."""
        rows = self.model.rows()
        if not rows or not self._has_more:
            return
        more = self._ask(PAGE, rows[-1].seq)
        self._has_more = len(more) == PAGE
        chosen, scroll = self.table.row(), self.table.verticalScrollBar().value()
        self.model.show((*rows, *more))
        self.table.selectRow(chosen)
        self.table.verticalScrollBar().setValue(scroll)
        self._say()

    @Slot(int)
    def _scrolled(self, position: int) -> None:
        if position and position == self.table.verticalScrollBar().maximum():
            self.show_older()

    # Choosing

    def kind(self) -> AuditKind | None:
        """Return the kind that is shown; None is every one."""
        return next((kind for kind, button in self._buttons.items() if button.isChecked()), None)

    def chosen(self) -> AuditLine | None:
        """Return the line that is chosen."""
        place, rows = self.table.row(), self.model.rows()
        return rows[place] if 0 <= place < len(rows) else None

    def choose_kind(self, kind: AuditKind | None) -> None:
        """Show one kind only."""
        self._choose_filters(kind, self.people.value())
        self.renew()

    def _choose_filters(self, kind: AuditKind | None, person: str) -> None:
        self._buttons[kind].setChecked(True)
        self.people.choose(person)

    @Slot()
    def open_chosen(self, *_: object) -> None:
        """Go to the entry that the chosen line is about."""
        line = self.chosen()
        if line is not None and line.row_kind in audit_words.rows():
            self.chart_wanted.emit(audit_words.SECTIONS.get(line.row_kind, "overview"), line.row_id)

    # A section among sections

    def begin(self) -> None:
        """Put the focus on the log."""
        start = self.table if self.model.rowCount() else self._buttons[None]
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> Memory:
        """Remember the filters, the line that is chosen, and how far the log is scrolled."""
        line = self.chosen()
        return {
            "kind": str(self.kind() or ""),
            "person": self.people.value(),
            "line": line.seq if line else 0,
            "rows": self.model.rowCount(),
            "scroll": self.table.verticalScrollBar().value(),
        }

    def recall(self, memory: Memory) -> None:
        """Come back to it, with as many lines as were shown."""
        kind = str(memory.get("kind", ""))
        self._choose_filters(AuditKind(kind) if kind in set(AuditKind) else None, str(memory.get("person", "")))
        self.renew()
        rows, line, scroll = (_number(memory, name) for name in ("rows", "line", "scroll"))
        while self._has_more and self.model.rowCount() < rows:
            self.show_older()
        place = next((at for at, one in enumerate(self.model.rows()) if one.seq == line), 0)
        if self.model.rowCount():
            self.table.selectRow(place)
        self.table.verticalScrollBar().setValue(scroll)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the filters and the log."""
        return self.filters, self._stack


def _number(memory: Memory, name: str) -> int:
    value = memory.get(name, 0)
    return value if isinstance(value, int) else 0
