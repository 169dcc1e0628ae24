"""Rows of the speed table about lists: the first paint at any number of patients, a frame of scrolling, a chart."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from record_rows import statements
from side_by_side import Result, compare, result, seconds

from keta_desk.desk import Desk

FRAMES = 60
SHOWN = 256
FRAME_GOAL_MS = 16.0
AT_ONCE_S, AT_ONCE = 0.1, "100 ms, what is taken for at once"


def lists(desk: Desk, rounds: int) -> list[Result]:
    """The list of patients, beside Qt's own table with the same words in C++."""
    from PySide6.QtGui import QStandardItem, QStandardItemModel
    from PySide6.QtWidgets import QTableView

    from keta_desk.ui.application import make_application
    from keta_desk.ui.patients.list_view import PatientListView

    make_application(theme_name="light")
    tools = _tools(desk)
    view = PatientListView(tools)
    view.resize(1232, 844)
    view.show()
    view.grab()
    model = view.table.model()
    items = QStandardItemModel(SHOWN, model.columnCount())
    for row in range(SHOWN):
        for column in range(model.columnCount()):
            index = model.index(row % max(model.rowCount(), 1), column)
            items.setItem(row, column, QStandardItem(str(index.data() or "")))
    bare = QTableView()
    bare.setModel(items)
    bare.verticalHeader().setDefaultSectionSize(view.table.verticalHeader().defaultSectionSize())
    bare.resize(view.table.size())
    bare.show()
    bare.grab()

    def first_paint() -> None:
        view.refresh()
        view.table.viewport().grab()

    def painted_again() -> None:
        model.show(list(model.rows()))
        view.table.viewport().grab()

    view.table.viewport().grab()
    paints = [(seconds(first_paint), seconds(painted_again)) for _ in range(rounds)]
    _show_all(view)
    frames = [(_frame(view.table, number), _frame(bare, number)) for number in range(FRAMES)]
    slowest = sorted(ours for ours, _ in frames)[int(len(frames) * 0.99)] * 1000
    return [
        result(
            "list: 50 of all patients asked for and painted",
            paints,
            against="the same rows laid out and painted, without asking the vault",
            goal=1.5,
            remark=f"with counts by stage, doses, windows and scores of {_count(desk)} patients",
        ),
        result(
            "list: a frame of scrolling",
            frames,
            against="the same rows in QStandardItemModel, painted in C++",
            goal=2.2,
            remark=f"99 % within {slowest:.1f} ms (goal {FRAME_GOAL_MS:.0f} ms)",
        ),
    ]


def day(desk: Desk, rounds: int) -> Result:
    """What the screen of the day asks, against its very statements as tuples."""
    from keta_desk.queries import today

    now = desk.clock.now()

    def ask(session: Any) -> object:
        return today.of(session, now=now, clinician_id=desk.clinician.id, forms=("vitals",))

    asked = statements(desk, ask)
    with closing(desk._vault._guarded(query_only=True)) as raw:

        def tuples() -> None:
            for statement, bound in asked:
                raw.execute(statement, bound).fetchall()

        return compare(
            "the day: who comes, what is open",
            lambda: desk.ask(ask),
            tuples,
            against="its statements as raw driver tuples, same file",
            goal=2.0,
            rounds=rounds,
        )


def charts(desk: Desk, rounds: int) -> list[Result]:
    """Each section of another patient's chart opened and painted, beside what a person takes for at once."""
    from keta_desk.queries import patients
    from keta_desk.ui.application import make_application
    from keta_desk.ui.patients.chart_view import ChartView

    make_application(theme_name="light")
    view = ChartView(_tools(desk))
    view.resize(1232, 844)
    view.show()
    people = [line.id for line in desk.ask(patients.find_names, now=desk.clock.now(), limit=2)]
    found = []
    for section in view.sections():

        def opened(section: str = section) -> None:
            view.show_patient(people[0], section)
            view.grab()
            people.reverse()

        first = seconds(opened)
        pairs = [(seconds(opened), AT_ONCE_S) for _ in range(max(rounds // 2, 5))]
        remark = f"{first * 1000:.0f} ms the first time; painting alone {seconds(view.grab) * 1000:.0f} ms"
        found.append(result(f"chart: {section} of another", pairs, against=AT_ONCE, goal=1.0, remark=remark))
    return found


def _show_all(view: object) -> None:
    """Have the list ask for more lines, as one who scrolls to its end has."""
    table = view.table  # type: ignore[attr-defined]
    for _ in range(3):
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    table.verticalScrollBar().setValue(0)
    table.viewport().grab()


def _frame(table: object, number: int) -> float:
    bar = table.verticalScrollBar()  # type: ignore[attr-defined]
    bar.setValue(bar.minimum() + (number * 3) % max(bar.maximum(), 1))
    return seconds(table.viewport().grab)  # type: ignore[attr-defined]


def _count(desk: Desk) -> int:
    from keta_desk.queries import patients

    return sum(desk.ask(patients.stage_counts).values())


def _tools(desk: Desk) -> object:
    from keta_desk.ui.background import Lane
    from keta_desk.ui.changes import ChangeBell
    from keta_desk.ui.undo import UndoStack
    from keta_desk.ui.view import Tools

    return Tools(desk, ChangeBell(desk), Lane(), UndoStack())
