"""The imports command: what was brought in, and taking one import back, as the window does it."""

from __future__ import annotations

from argparse import Namespace

from keta_desk.cli import telling
from keta_desk.cli.desks import at_desk
from keta_desk.cli.house import House
from keta_desk.desk import Desk
from keta_desk.domain.ids import BatchId
from keta_desk.domain.patients import chart_label
from keta_desk.domain.record import ReadOnly
from keta_desk.queries import exchange as imports
from keta_desk.queries.exchange import BatchLine


def run(told: Namespace, house: House) -> int:
    """List what was brought in, latest first, or take one import back."""
    with at_desk(told, house) as desk:
        return _undo(desk, told) if told.undo else _list(desk, told)


def _list(desk: Desk, told: Namespace) -> int:
    lines = desk.ask(imports.batches)
    if told.json:
        telling.one_object({"done": True, "imports": [_batch_as_object(line) for line in lines]})
        return telling.DONE
    rows = [
        (line.id, line.brought_in_at, _label(line), line.name, line.file_name, "undone" if line.undone_at else "")
        for line in lines
    ]
    telling.table(("import", "brought in", "chart", "name", "file", ""), rows)
    telling.line(f"{len(lines)} import{'' if len(lines) == 1 else 's'}")
    return telling.DONE


def _undo(desk: Desk, told: Namespace) -> int:
    from keta_desk.use_cases import exchange

    if desk.read_only_because:
        raise ReadOnly(desk.read_only_because)
    batch = BatchId(told.undo)
    line = next((line for line in desk.ask(imports.batches) if line.id == batch), None)
    desk.do(exchange.undo_batch, batch, told.reason)
    if told.json:
        telling.one_object({"done": True, "undone": batch, "chart": _label(line) if line else None})
    else:
        whose = f"{line.name}, {_label(line)}" if line and line.name else batch
        telling.line(f"{whose}: undone; what it brought is marked as entered in error and stays legible")
    return telling.DONE


def _label(line: BatchLine) -> str:
    return chart_label(line.chart_number) if line.chart_number else ""


def _batch_as_object(line: BatchLine) -> dict[str, object]:
    return {
        "import": line.id,
        "brought_in_at": line.brought_in_at,
        "chart": _label(line) or None,
        "name": line.name or None,
        "birth_date": line.birth_date,
        "file": line.file_name,
        "brought": {count.kind: count.count for count in line.counts},
        "undone_at": line.undone_at,
        "undone_because": line.undone_because or None,
    }
