"""Papers of a supply from the command line: the receipt of a delivery, and the controlled-substance log of a range."""

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
from keta_desk.use_cases.dispensing_papers import LOG, RECEIPT, SupplyPaper

KINDS = (RECEIPT, LOG)
ChartOf = Callable[[Desk, int], PatientId]
PutDown = Callable[[bytes, Path], None]


def print_paper(told: Namespace, house: House, *, chart_of: ChartOf, put_down: PutDown) -> int:
    """Make a paper of a supply and write it to a file that was looked at before; `put_down` writes it."""
    if told.kind == LOG and (told.first is None or told.last is None):
        raise Trouble("cli.range-missing")
    if told.kind == RECEIPT and told.patient is None:
        raise Trouble("cli.patient-missing", kind=told.kind)
    with at_desk(told, house) as desk:
        paper = Paper(told.paper) if told.paper else desk.ask(practice.clinic).paper
        made = _made(desk, told, paper, chart_of)
    put_down(made.pdf, told.out)
    for where, letters in made.undrawable:
        telling.note("cli.letters-missing", where=where, letters=letters)
    _tell(made, told)
    return telling.DONE


def _made(desk: Desk, told: Namespace, paper: Paper, chart_of: ChartOf) -> SupplyPaper:
    if told.kind == LOG:
        return desk.do(dispensing_papers.print_log, first=told.first, last=told.last, paper=paper)
    supply = desk.ask(dispensing.of_patient, chart_of(desk, told.patient))
    wanted = told.lot.strip().casefold()
    found = [one for one in supply.deliveries if not wanted or one.lot.casefold() == wanted]
    if not found:
        raise Gone("cli.no-delivery")
    return desk.do(dispensing_papers.print_receipt, found[0].id, paper=paper)


def _tell(made: SupplyPaper, told: Namespace) -> None:
    if told.json:
        telling.one_object(
            {
                "done": True,
                "file": told.out,
                "kind": made.kind,
                "number": made.number,
                "pages": made.page_count,
                "fingerprint": made.fingerprint,
                "undrawable": [{"where": where, "letters": letters} for where, letters in made.undrawable],
            }
        )
        return
    pages = f"{made.page_count} page{'' if made.page_count == 1 else 's'}"
    telling.line(f"{told.out}: {pages}, fingerprint {made.fingerprint}")
