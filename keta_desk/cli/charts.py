"""Commands on charts: list patients, and print a document."""

from __future__ import annotations

import errno
import os
from argparse import Namespace
from contextlib import suppress
from pathlib import Path

from keta_desk.cli import telling
from keta_desk.cli.desks import at_desk
from keta_desk.cli.house import House
from keta_desk.desk import Desk
from keta_desk.domain.documents import DocumentKind, Printed
from keta_desk.domain.ids import PatientId, random_token
from keta_desk.domain.patients import chart_label
from keta_desk.domain.people import Paper
from keta_desk.domain.problems import Trouble
from keta_desk.domain.quantities import mg_shown, ug_to_mg
from keta_desk.domain.record import DiskFull, Gone, NotWritable
from keta_desk.queries import patients, practice
from keta_desk.queries.document_choices import BLANK, CLINICIAN
from keta_desk.queries.patients import PatientLine

MOST = 10_000


def list_patients(told: Namespace, house: House) -> int:
    """List patients by name; without --find those who were discharged stay out."""
    with at_desk(told, house) as desk:
        found = desk.ask(patients.find, told.find, now=desk.clock.now(), limit=MOST)
        zone = desk.ask(practice.zone)
    if told.json:
        telling.one_object({"done": True, "patients": [_as_object(line) for line in found]})
        return telling.DONE
    head = ("Chart", "Name", "Born", "Stage", "Last dose", "On", "PHQ-9", "Next", "At")
    telling.table(head, [_row(line, line.next_at and line.next_at.astimezone(zone)) for line in found])
    telling.line(f"{len(found)} patient{'' if len(found) == 1 else 's'}")
    return telling.DONE


def print_document(told: Namespace, house: House) -> int:
    """Make a document from a chart and write it to a file; an existing file is replaced only if it is a PDF."""
    from keta_desk.cli import dispensing_papers
    from keta_desk.use_cases import documents
    from keta_desk.use_cases.dispensing_papers import LOG

    if told.kind == LOG:
        check_target(told.out)
        return dispensing_papers.print_log(told, house, put_down=put_down)
    if told.patient is None:
        raise Trouble("cli.patient-missing", kind=told.kind)
    check_target(told.out)
    with at_desk(told, house) as desk:
        patient_id = chart_of(desk, told.patient)
        paper = Paper(told.paper) if told.paper else desk.ask(practice.clinic).paper
        kind = DocumentKind(told.kind)
        which = _which(told, kind)
        if kind is DocumentKind.DISPENSING_RECEIPT:
            which = dispensing_papers.delivery_of(desk, patient_id, told.lot)
        printed = desk.do(documents.print_document, patient_id, kind, paper=paper, which=which)
    put_down(printed.pdf, told.out)
    for where, letters in printed.undrawable:
        telling.note("cli.letters-missing", where=where, letters=letters)
    _tell_printed(printed, told)
    return telling.DONE


def _which(told: Namespace, kind: DocumentKind) -> str:
    """Return which document of a kind is meant; '' for the usual one."""
    if kind is DocumentKind.HANDOUT:
        return str(told.text)
    if kind in (DocumentKind.SESSION_RECORD, DocumentKind.REMS_WORKSHEET):
        return str(told.session or "")
    chosen = {
        DocumentKind.SESSION_SHEET: told.blank and BLANK,
        DocumentKind.INTEGRATION_SUMMARY: told.clinician and CLINICIAN,
    }
    return chosen.get(kind) or ""


def chart_of(desk: Desk, chart_number: int) -> PatientId:
    """Return the patient with a chart number.

    Raises:
        Gone: there is none.
    """
    person = desk.ask(patients.by_chart_number, chart_number)
    if person is None:
        raise Gone("cli.no-such-chart", chart=chart_label(chart_number))
    return person.id


def put_down(pdf: bytes, path: Path) -> None:
    """Write a document to its place, for its owner to read: the old one stands, or the new one, never a half.

    Raises:
        NotWritable, DiskFull: the place does not take it.
    """
    beside = path.with_name(f".{random_token(8)}.new")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull("disk.full", place=str(path.parent)) from error
        raise NotWritable("cli.file-not-writable", file=str(path)) from error
    finally:
        with suppress(OSError):  # it was renamed, as it should be, or could not even be made
            beside.unlink()


def check_target(path: Path) -> None:
    """Let only an older document be replaced: a rename would put the paper in the place of a device, too."""
    try:
        if path.parent.is_dir() and (not os.path.lexists(path) or _may_be_replaced(path)):
            return
    except OSError as error:
        raise NotWritable("cli.file-not-writable", file=str(path)) from error
    raise NotWritable("cli.file-there" if os.path.lexists(path) else "cli.file-not-writable", file=str(path))


def _may_be_replaced(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(5) in (b"%PDF-", b"")


def _tell_printed(printed: Printed, told: Namespace) -> None:
    if told.json:
        telling.one_object(
            {
                "done": True,
                "file": told.out,
                "kind": printed.kind,
                "number": printed.number,
                "pages": printed.page_count,
                "fingerprint": printed.fingerprint,
                "undrawable": [{"where": where, "letters": letters} for where, letters in printed.undrawable],
            }
        )
        return
    pages = f"{printed.page_count} page{'' if printed.page_count == 1 else 's'}"
    telling.line(f"{told.out}: {pages}, version {printed.number}, fingerprint {printed.fingerprint}")


def _row(line: PatientLine, next_at: object) -> tuple[object, ...]:
    return (
        chart_label(line.chart_number),
        line.name,
        line.birth_date,
        f"{line.stage} {line.stage_note}".strip(),
        None if line.last_dose_ug is None else mg_shown(ug_to_mg(line.last_dose_ug)),
        line.last_dose_on,
        _course(line.phq9),
        line.next_kind,
        next_at,
    )


def _course(totals: tuple[int, ...]) -> str:
    if len(totals) < 2:
        return "".join(map(str, totals))
    return f"{totals[-1]} from {totals[0]}"


def _as_object(line: PatientLine) -> dict[str, object]:
    return {
        "chart": chart_label(line.chart_number),
        "name": line.name,
        "birth_date": line.birth_date,
        "stage": line.stage,
        "stage_note": line.stage_note,
        "last_dose_mg": None if line.last_dose_ug is None else ug_to_mg(line.last_dose_ug),
        "last_dose_on": line.last_dose_on,
        "phq9": list(line.phq9),
        "next_kind": line.next_kind,
        "next_at": line.next_at,
        "flag": line.flag,
    }
