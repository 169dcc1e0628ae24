"""Cards of the import: what comes in by kind, what differs, what is left out and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from keta_desk.exchange.imported import LeftOut
from keta_desk.queries.exchange import DryRun
from keta_desk.queries.import_matching import SHOWN, Count, Difference
from keta_desk.ui.exchange import import_words
from keta_desk.ui.parts.card import Card, rule
from keta_desk.ui.parts.text import Label
from keta_desk.ui.words import said

KIND_W, COUNT_W = 150, 90
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Line:
    """How many entries of one kind there are, column by column."""

    kind: str
    counts: Sequence[int]


def dry_run_card(would: DryRun) -> Card:
    """Return what would come in, by kind: new, already here, differing."""
    card = Card(said("What would come in"))
    columns = [_by_kind(counts) for counts in (would.new, would.unchanged, would.differing)]
    kinds = [kind for kind in import_words.KINDS if any(kind in column for column in columns)]
    if not kinds:
        words = said("Only the person: the file holds no entries that KetaDesk keeps.")
        card.body.addWidget(Label(words, "second", wrap=True))
        return card
    heads = ("", said("New"), said("Already here"), said("Differs"))
    rows = [Line(import_words.kind_words(kind), [column.get(kind, 0) for column in columns]) for kind in kinds]
    card.body.addWidget(_numbers(heads, rows))
    return card


def came_in_card(counts: Sequence[Count]) -> Card:
    """Return what came in, by kind."""
    card = Card(said("What came in"))
    if not counts:
        card.body.addWidget(Label(said("Only the person."), "second", wrap=True))
        return card
    by_kind = _by_kind(counts)
    kinds = [kind for kind in import_words.KINDS if kind in by_kind]
    rows = [Line(import_words.kind_words(kind), [by_kind[kind]]) for kind in kinds]
    card.body.addWidget(_numbers(("", said("Entries")), rows))
    return card


def left_out_card(left_out: Sequence[LeftOut]) -> Card:
    """Return what does not come in, and why."""
    card = Card(said("Left out, and why"))
    if not left_out:
        card.body.addWidget(Label(said("Nothing: all of the file is taken."), "second", wrap=True))
        return card
    table = QWidget()
    grid = _grid(table)
    for row, left in enumerate(left_out):
        count = Label(import_words.number(left.count))
        count.setAlignment(RIGHT)
        grid.addWidget(count, row, 0)
        grid.addWidget(Label(import_words.left_out_kind(left.kind), wrap=True), row, 1)
        grid.addWidget(Label(import_words.said_reason(left.why), "second", wrap=True), row, 2)
    grid.setColumnStretch(1, 2)
    grid.setColumnStretch(2, 3)
    card.body.addWidget(table)
    return card


def differences_card(differences: Sequence[Difference], total: int, zone: ZoneInfo) -> Card:
    """Return the first differences between chart and file, in words; the chart stays as it is."""
    card = Card(said("Where chart and file differ"))
    card.body.addWidget(Label(said("The chart stays as it is in each of these."), "second", wrap=True))
    for told in differences:
        card.body.addWidget(rule())
        entry = QVBoxLayout()
        entry.setSpacing(1)
        entry.addWidget(Label(import_words.difference_title(told, zone), "strong", wrap=True))
        for change in told.changes:
            entry.addWidget(Label(import_words.change_words(change, zone), wrap=True))
        entry.addWidget(Label(import_words.said_reason(told.why), "caption", wrap=True))
        card.body.addLayout(entry)
    if total > SHOWN:
        more = said("{0} more are not listed here.").format(import_words.number(total - SHOWN))
        card.body.addWidget(Label(more, "caution", wrap=True))
    return card


def _numbers(heads: Sequence[str], rows: Sequence[Line]) -> QWidget:
    table = QWidget()
    grid = _grid(table)
    for column, head in enumerate(heads):
        label = Label(head, "micro")
        label.setAlignment(RIGHT if column else Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label, 0, column)
    grid.addWidget(rule(), 1, 0, 1, len(heads) + 1)
    for row, line in enumerate(rows, start=2):
        grid.addWidget(Label(line.kind), row, 0)
        for column, count in enumerate(line.counts, start=1):
            grid.addWidget(_count(count), row, column)
    grid.setColumnMinimumWidth(0, KIND_W)
    for column in range(1, len(heads)):
        grid.setColumnMinimumWidth(column, COUNT_W)
    grid.setColumnStretch(len(heads), 1)
    return table


def _count(count: int) -> Label:
    label = Label(import_words.number(count) if count else said("none"), "strong" if count else "quiet")
    label.setAlignment(RIGHT)
    return label


def _grid(table: QWidget) -> QGridLayout:
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    return grid


def _by_kind(counts: Sequence[Count] | Sequence[LeftOut]) -> dict[str, int]:
    found: dict[str, int] = {}
    for count in counts:
        found[count.kind] = found.get(count.kind, 0) + count.count
    return found
