"""Papers of a supply from the command line: the receipt of a lot, and the controlled-substance log of a range."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from keta_desk.cli import telling
from keta_desk.cli.desks import at_desk
from keta_desk.cli.house import House
from keta_desk.desk import Desk
from keta_desk.domain.ids import PatientId
from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import Gone
from keta_desk.queries import dispensing, practice
from keta_desk.use_cases import dispensing_papers
from keta_desk.use_cases.dispensing_papers import LOG, LogPaper

PutDown = Callable[[bytes, Path], None]


def print_log(told: Namespace, house: House, *, put_down: PutDown) -> int:
    """Make the log of a range of days and write it to a file that was looked at before; `put_down` writes it."""
    if told.first is None or told.last is None:
        raise Trouble("cli.range-missing")
    with at_desk(told, house) as desk:
        paper = Paper(told.paper) if told.paper else desk.ask(practice.clinic).paper
        made = desk.do(dispensing_papers.print_log, first=told.first, last=told.last, paper=paper)
    put_down(made.pdf, told.out)
    for where, letters in made.undrawable:
        telling.note("cli.letters-missing", where=where, letters=letters)
    _tell(made, told)
    return telling.DONE


def delivery_of(desk: Desk, patient_id: PatientId, lot: str) -> str:
    """Return the id of the latest delivery to a patient, or of the latest of a lot.

    Raises:
        Gone: there is none.
    """
    wanted = lot.strip().casefold()
    found = desk.ask(dispensing.of_patient, patient_id).deliveries
    of_lot = [one.id for one in found if not wanted or one.lot.casefold() == wanted]
    if not of_lot:
        raise Gone("cli.no-delivery")
    return of_lot[0]


def _tell(made: LogPaper, told: Namespace) -> None:
    if told.json:
        telling.one_object(
            {
                "done": True,
                "file": told.out,
                "kind": LOG,
                "pages": made.page_count,
                "fingerprint": made.fingerprint,
                "undrawable": [{"where": where, "letters": letters} for where, letters in made.undrawable],
            }
        )
        return
    pages = f"{made.page_count} page{'' if made.page_count == 1 else 's'}"
    telling.line(f"{told.out}: {pages}, fingerprint {made.fingerprint}")
