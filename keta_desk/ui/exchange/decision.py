"""Whose record a file is: the person in it beside those it may be, and what is to become of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import chart_label
from keta_desk.queries.exchange import DryRun
from keta_desk.queries.import_matching import DuplicateLine
from keta_desk.ui.exchange import import_words
from keta_desk.ui.exchange.chosen import AS_IT_IS, LEAVE_OUT, Choice, ChosenFile
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.button import Button
from keta_desk.ui.parts.card import Card, rule
from keta_desk.ui.parts.icon_label import IconLabel
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.parts.text import Label
from keta_desk.ui.theme import look, size
from keta_desk.ui.words import said


class Radio(QRadioButton):
    """One of several choices, its mark painted in the accent of the theme; a second line says what it means."""

    def __init__(self, text: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._about = about
        self.setAccessibleName(text)
        self.setAccessibleDescription(about)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        first = QFontMetrics(look().font("body"))
        second = QFontMetrics(look().font("caption"))
        wide = max(first.horizontalAdvance(self.text()), second.horizontalAdvance(self._about))
        high = first.height() + (second.height() if self._about else 0)
        return QSize(28 + wide, max(size("target_min"), high + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def hitButton(self, _pos: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = QFontMetrics(look().font("body")).height()
        second = QFontMetrics(look().font("caption")).height() if self._about else 0
        top = (self.height() - first - second) // 2
        middle = QPointF(9, top + first / 2)
        edge = "focus" if self.hasFocus() else "accent" if self.isChecked() else "field_border"
        painter.setPen(QPen(look().colour(edge), 2 if self.hasFocus() else 1.2))
        painter.setBrush(look().colour("accent" if self.isChecked() else "surface"))
        painter.drawEllipse(middle, 8, 8)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look().colour("on_accent"))
            painter.drawEllipse(middle, 3.2, 3.2)
        self._paint_words(painter, QRectF(28, top, self.width() - 28, first), "body", self.text(), "ink")
        self._paint_words(painter, QRectF(28, top + first, self.width() - 28, second), "caption", self._about, "ink_3")

    def _paint_words(self, painter: QPainter, room: QRectF, role: str, text: str, ink: str) -> None:
        painter.setFont(look().font(role))
        painter.setPen(look().colour(ink if self.isEnabled() else "disabled"))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


class DecisionCard(Card):
    """Emits `decided` with the choice, `chart_asked` with a patient to look at first."""

    decided = Signal(object)  # Choice
    chart_asked = Signal(object)  # PatientId

    def __init__(self, file: ChosenFile, would: DryRun, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._choices: list[Choice] = []
        self._group = QButtonGroup(self)
        people = [would.chart] if would.chart is not None else list(would.duplicates)
        self.body.addWidget(Label(self._title(would), "section", wrap=True))
        self.body.addWidget(Label(self._about(would), "second", wrap=True))
        if people:
            self.body.addSpacing(2)
            self.body.addWidget(self._side_by_side(would, people))
            self.body.addSpacing(2)
        options = QVBoxLayout()
        options.setSpacing(4)
        for choice, text, about in self._options(would):
            options.addWidget(self._option(choice, text, about, file))
        self.body.addLayout(options)
        self._group.idClicked.connect(self._decide)

    def radios(self) -> list[Radio]:
        """Return the choices, top to bottom."""
        return [button for button in self._group.buttons() if isinstance(button, Radio)]

    def _title(self, would: DryRun) -> str:
        if would.chart is not None and would.is_doubtful:
            return self.tr("Is this still the same person?")
        if would.is_doubtful:
            return self.tr("Is this somebody who is here already?")
        if would.chart is not None:
            return self.tr("Goes to {0}").format(chart_label(would.chart.chart_number))
        return self.tr("Begins a new chart")

    def _about(self, would: DryRun) -> str:
        if would.chart is not None and would.is_doubtful:
            label = chart_label(would.chart.chart_number)
            return self.tr(
                "The other system gave this record the number of one that came in as {0} before, but name and birth "
                "date do not fit. Nothing is brought in until you decide."
            ).format(label)
        if would.is_doubtful:
            return self.tr("Nothing is brought in until you decide. Entries go to the chart that you choose.")
        if would.chart is not None:
            return self.tr("The other system's own number for this record is known here.")
        return self.tr("Nobody of this practice has a name and birth date like these.")

    def _options(self, would: DryRun) -> list[tuple[Choice, str, str]]:
        leave = (LEAVE_OUT, self.tr("Leave this file out"), self.tr("The file stays where it is; nothing is written."))
        if would.chart is not None:
            add = self.tr("Add to {0} {1}").format(*_named(would.chart))
            kept = self.tr("What is new is added. The person's details and what is there stay as they are.")
            return [(AS_IT_IS, add, kept), leave]
        options = [
            (
                Choice(merge_into=like.id),
                self.tr("Add to {0} {1}").format(*_named(like)),
                self.tr("All entries are added to those of the chart. The person's details stay as they are."),
            )
            for like in would.duplicates
        ]
        new = (AS_IT_IS, self.tr("Bring in as a new patient"), self.tr("A chart of its own, with the next KD number."))
        return [*options, new, leave]

    def _option(self, choice: Choice, text: str, about: str, file: ChosenFile) -> Radio:
        radio = Radio(text, about)
        self._group.addButton(radio, len(self._choices))
        self._choices.append(choice)
        radio.setChecked(file.choice == choice)
        return radio

    @Slot(int)
    def _decide(self, place: int) -> None:
        self.decided.emit(self._choices[place])

    def _side_by_side(self, would: DryRun, people: Sequence[DuplicateLine]) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(7)
        heads = ("", self.tr("Name"), self.tr("Birth date"), self.tr("Sex at birth"), self.tr("Phone"))
        for column, head in enumerate(heads):
            grid.addWidget(Label(head, "micro"), 0, column)
        grid.addWidget(rule(), 1, 0, 1, len(heads))
        file = (would.name, *self._about_person(would.birth_date, would.sex_at_birth, would.phone))
        self._row(grid, 2, self.tr("In the file"), [(text, False) for text in (privacy.name(would.name), *file[1:])])
        for at, like in enumerate(people):
            chart = (like.name, *self._about_person(like.birth_date, like.sex_at_birth, like.phone))
            shown = (privacy.name(like.name, like.chart_number), *chart[1:])
            cells = [(text, chart[place] != file[place]) for place, text in enumerate(shown)]
            self._row(grid, 3 + 2 * at, chart_label(like.chart_number), cells)
            reason = import_words.said_reason(like.reason) if like.reason else ""
            grid.addWidget(Label(reason, "caption", wrap=True), 4 + 2 * at, 1, 1, 3)
            grid.addWidget(self._open_button(like), 4 + 2 * at, 4)
        grid.setColumnStretch(1, 3)
        for column in (2, 3, 4):
            grid.setColumnStretch(column, 2)
        return table

    def _about_person(self, born: date, sex: str, phone: str) -> tuple[str, str, str]:
        return write_day(born), import_words.sex_words(sex), phone or said("not recorded")

    def _row(self, grid: QGridLayout, row: int, who: str, cells: Sequence[tuple[str, bool]]) -> None:
        grid.addWidget(Label(who, "label"), row, 0)
        for column, (text, differs) in enumerate(cells, start=1):
            grid.addWidget(self._differing(text) if differs else Label(text, wrap=True), row, column)

    def _differing(self, text: str) -> QWidget:
        """Return a cell with the mark of what differs: the mark is what tells, for a colour alone would not."""
        cell = QWidget()
        line = QHBoxLayout(cell)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(5)
        label = Label(text, "strong", wrap=True)
        label.setAccessibleName(self.tr("{0}, differs from the file").format(text))
        line.addWidget(label, 1)
        line.insertWidget(0, IconLabel("triangle", "caution", 14))
        cell.setToolTip(self.tr("Differs from the file"))
        return cell

    def _open_button(self, like: DuplicateLine) -> Button:
        label = chart_label(like.chart_number)
        button = Button(self.tr("Open chart"), role="quiet", name=self.tr("Open chart {0}").format(label))
        patient_id: PatientId = like.id
        button.clicked.connect(lambda _checked=False: self.chart_asked.emit(patient_id))
        return button


def _named(like: DuplicateLine) -> tuple[str, str]:
    return chart_label(like.chart_number), privacy.name(like.name)
