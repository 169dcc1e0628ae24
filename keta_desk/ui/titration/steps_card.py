"""The card of steps: every dose given, with the decision before it and how it was borne, latest first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStackedWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from keta_desk.queries.titration_course import TitrationStep
from keta_desk.ui import icons
from keta_desk.ui.parts.card import Card
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.rows_model import ROW_ROLE, Column, Index, RowsModel
from keta_desk.ui.parts.rows_table import RowsTable, scaled
from keta_desk.ui.parts.text import Label, draw_text
from keta_desk.ui.theme import grown, look
from keta_desk.ui.titration.titration_words import decision_icon, decision_word, mg, per_kg
from keta_desk.ui.words import said

ROW_H, ICON = 31, 14
MOST_ROWS = 6
WHY = 8
SHARES = (18, 82, 128, 84, 98, 74, 71, 71, 214)


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a cell: words in a colour, or a sign by its icon."""

    words: str
    colour: str = "ink"
    strong: bool = False
    role: str = "caption"
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of the steps: its head, and the runs of a step in it."""

    head: str
    runs: Callable[[TitrationStep], tuple[Run, ...]]

    def spoken(self, step: TitrationStep) -> str:
        """Say the cell in one go."""
        return " ".join(run.words for run in self.runs(step) if run.words)


def _missing() -> tuple[Run, ...]:
    return (Run(said("not recorded"), "ink_3", role="micro"),)


def _dose(step: TitrationStep) -> tuple[Run, ...]:
    by_weight = per_kg(step.mg_per_kg) if step.mg_per_kg is not None else said("weight not recorded")
    return Run(mg(step.dose_mg), strong=True), Run(step.kind or by_weight, "ink_3", role="micro")


def _decision(step: TitrationStep) -> tuple[Run, ...]:
    icon, colour = decision_icon(step.decision)
    return (Run(decision_word(step.decision), colour, strong=bool(icon), icon=icon),)


def _dissociation(step: TitrationStep) -> tuple[Run, ...]:
    if step.dissociation is None:
        return _missing()
    at = (Run(said("at {0} min").format(step.peak_min), "ink_3", role="micro"),) if step.peak_min is not None else ()
    return Run(f"{step.dissociation}/10"), *at


def _pressure(step: TitrationStep) -> tuple[Run, ...]:
    if step.systolic_mmhg is None or step.diastolic_mmhg is None:
        return _missing()
    words = f"{step.systolic_mmhg}/{step.diastolic_mmhg}"
    if step.is_pressure_over:
        return Run(words, "caution", strong=True), Run("", "caution", icon="triangle")
    return (Run(words),)


def _settled(step: TitrationStep) -> tuple[Run, ...]:
    return _missing() if step.settled_min is None else (Run(said("{0} min").format(step.settled_min)),)


def _nausea(step: TitrationStep) -> tuple[Run, ...]:
    if step.nausea is None:
        return _missing()
    return (Run(said("none"), "ink_2"),) if step.nausea == 0 else (Run(f"{step.nausea}/10", "caution"),)


def _why(step: TitrationStep) -> tuple[Run, ...]:
    return (Run(" ".join(step.why.split())),) if step.why.strip() else _missing()


def cells() -> tuple[Cell, ...]:
    """Return the columns of the table."""
    return (
        Cell("#", lambda step: (Run(str(step.number), strong=True),)),
        Cell(said("Date"), lambda step: (Run(_day(step.on)),)),
        Cell(said("Dose"), _dose),
        Cell(said("Decision"), _decision),
        Cell(said("Dissociation"), _dissociation),
        Cell(said("Peak BP"), _pressure),
        Cell(said("Settled"), _settled),
        Cell(said("Nausea"), _nausea),
        Cell(said("Why"), _why),
    )


def _day(on: date) -> str:
    return write_day(on, weekday=True, year=False)


class StepDelegate(QStyledItemDelegate):
    """Paints the runs of a cell in one line, and a hairline under each row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cells = cells()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        step: TitrationStep = index.data(ROW_ROLE)
        at: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(at.adjusted(0, 0, 0, -1), look().colour("selected"))
        painter.setPen(QPen(look().colour("line"), 1))
        painter.drawLine(at.left(), at.bottom(), at.right(), at.bottom())
        room = at.adjusted(3, 0, -6, -1)
        runs = self._cells[index.column()].runs(step)
        if index.column() == WHY or runs == _missing():  # whole words, on two lines where one is too short
            _paint_sentence(painter, room, runs[0])
            painter.restore()
            return
        for run in runs:
            room = _paint_run(painter, room, run)
        painter.restore()


def _paint_sentence(painter: QPainter, room: QRect, run: Run) -> None:
    """Paint a sentence in one line, or smaller in two where one does not hold it."""
    painter.setFont(look().font(run.role))
    if painter.fontMetrics().horizontalAdvance(run.words) <= room.width():
        draw_text(painter, room, run.words, run.role, run.colour)
        return
    painter.setFont(look().font("micro"))
    small, words, first = painter.fontMetrics(), run.words.split(), ""
    while words and small.horizontalAdvance(f"{first} {words[0]}".strip()) <= room.width():
        first = f"{first} {words.pop(0)}".strip()
    upper = QRect(room.left(), room.top(), room.width(), room.height() // 2)
    draw_text(painter, upper, first, "micro", run.colour)
    draw_text(painter, upper.translated(0, upper.height()), " ".join(words), "micro", run.colour)


def _paint_run(painter: QPainter, room: QRect, run: Run) -> QRect:
    x = room.left()
    if run.icon:
        device = painter.device()
        scale = device.devicePixelRatioF() if device is not None else 1.0
        side = grown(ICON)
        drawn = icons.pixmap(run.icon, look().colour(run.colour), side, scale)
        painter.drawPixmap(x, room.center().y() - side // 2 + 1, drawn)
        x += side + 5
    if run.words:
        left = QRect(x, room.top(), max(0, room.right() - x), room.height())
        x += draw_text(painter, left, run.words, run.role, run.colour, strong=run.strong) + 5
    return QRect(x, room.top(), max(0, room.right() - x), room.height())


class StepsModel(RowsModel[TitrationStep]):
    """The steps, with what a cell leaves out in its tool tip."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            step = self.rows()[index.row()]
            return step.why if index.column() == WHY else super().data(index, Qt.ItemDataRole.DisplayRole)
        return super().data(index, role)


class StepsCard(Card):
    """Emits `chosen` with the day of the step that was chosen, `opened` with the id of a session."""

    chosen = Signal(object)  # date
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._is_quiet = False
        self.body.setContentsMargins(18, 8, 18, 10)
        columns = [Column[TitrationStep](cell.head, cell.spoken) for cell in cells()]
        self._rows = StepsModel(columns, self)
        self.table = RowsTable(self._rows, StepDelegate(self), shares=SHARES, row_h=ROW_H)
        self.table.setAccessibleName(self.tr("Dose steps"))
        self.table.setAccessibleDescription(self.tr("Latest first. Enter shows the session."))
        self.table.entered.connect(self._open)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.empty = Label("", "second", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.body.addWidget(self._stack)

    def show_steps(self, steps: list[TitrationStep], empty: str) -> None:
        """Show the steps, or say in `empty` why there are none; the chosen one stays chosen."""
        kept = self.session_id()
        self._rows.show(steps)
        self.empty.setText(empty)
        self._stack.setCurrentIndex(0 if steps else 1)
        shown = min(max(len(steps), 1), MOST_ROWS)
        head = self.table.horizontalHeader().height()
        self._stack.setFixedHeight(head + shown * scaled(ROW_H) + 2 if steps else scaled(ROW_H) + 8)
        self.choose_session(kept)

    def session_id(self) -> str:
        """Return the id of the session that is chosen, '' for none."""
        place = self.table.row()
        return self._rows.rows()[place].session_id if place >= 0 else ""

    def choose_session(self, session_id: str) -> None:
        """Choose a session's step without telling; an unknown one chooses none."""
        self._choose(lambda step: step.session_id == session_id)

    def choose_day(self, day: date | None) -> None:
        """Choose the step of a day without telling; a day without one chooses none."""
        self._choose(lambda step: step.on == day)

    def _choose(self, is_it: Callable[[TitrationStep], bool]) -> None:
        place = next((at for at, step in enumerate(self._rows.rows()) if is_it(step)), -1)
        self._is_quiet = True
        if place < 0:
            self.table.clearSelection()
            self.table.setCurrentIndex(self._rows.index(-1, 0))
        else:
            self.table.selectRow(place)
        self._is_quiet = False

    @Slot()
    def _tell(self) -> None:
        place = self.table.currentIndex().row()
        if place >= 0 and not self._is_quiet:
            self.chosen.emit(self._rows.rows()[place].on)

    @Slot(int)
    def _open(self, place: int) -> None:
        self.opened.emit(self._rows.rows()[place].session_id)
