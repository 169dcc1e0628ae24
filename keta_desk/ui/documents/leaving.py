"""A document leaves the record: written or printed first, listed only when it is, and never half of it."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from keta_desk.domain.documents import DocumentKind, Printed
from keta_desk.domain.ids import PatientId
from keta_desk.domain.people import Paper
from keta_desk.domain.record import NotWritable
from keta_desk.queries import documents as filed
from keta_desk.use_cases import corrections, documents

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from keta_desk.desk import Desk

NEVER_WRITTEN = "The disk did not take the file."
_TRIES = 1000


def look_at(desk: Desk, patient_id: PatientId, kind: DocumentKind, paper: Paper, which: str = "") -> Printed:
    """Lay a document out to be looked at, and note the look where notes can be taken.

    Raises:
        Gone: there is no such patient, or nothing yet to make the document from.
    """
    printed = desk.ask(documents.laid_out, patient_id, kind, paper=paper, which=which)
    if not desk.read_only_because:
        desk.do(documents.preview, patient_id, kind, paper=paper, drawn=printed)
    return printed


def save(desk: Desk, patient_id: PatientId, printed: Printed, paper: Paper, target: Path) -> None:
    """Write a document to `target` and list it as saved; what lay there stands until the disk has the new one.

    Raises:
        NotWritable: the folder does not take it; nothing is listed.
        ReadOnly, Gone, DiskFull: it cannot be listed; no file is left.
    """
    refused = NotWritable("document.not-written", place=target.parent.name or str(target.parent))
    beside: Path | None = None
    try:
        beside = _written_beside(target, printed.pdf)
        file_as_left(desk, patient_id, printed, paper)
        beside.replace(target)
    except OSError as error:
        if beside is not None:
            _take_back(desk, patient_id, printed)
        raise refused from error
    finally:
        if beside is not None:
            with suppress(OSError):  # it was renamed, as it should be
                beside.unlink()


def write(content: bytes, target: Path) -> None:
    """Write paper that belongs to no chart: what lay there stands until the disk has the new one.

    Raises:
        NotWritable: the folder does not take it.
    """
    beside: Path | None = None
    try:
        beside = _written_beside(target, content)
        beside.replace(target)
    except OSError as error:
        raise NotWritable("document.not-written", place=target.parent.name or str(target.parent)) from error
    finally:
        if beside is not None:
            with suppress(OSError):  # it was renamed, as it should be
                beside.unlink()


def _written_beside(target: Path, content: bytes) -> Path:
    """Write a file for its owner alone next to `target`, wait until the disk has it, and return where it is.

    Not by Qt's own file: that would hold up every thread while the disk is waited for.
    """
    opened, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
    try:
        with os.fdopen(opened, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return Path(name)


def send(desk: Desk, patient_id: PatientId, printed: Printed, paper: Paper, printer: QPrinter) -> None:
    """Print a document, and list it as soon as the printer has taken the job.

    Raises:
        NotWritable: the printer is gone.
        ReadOnly, Gone, DiskFull: it cannot be listed, so it is not printed.
    """
    from keta_desk.ui.documents.printing import print_pdf

    print_pdf(printed.pdf, printer, lambda: file_as_left(desk, patient_id, printed, paper))


def file_as_left(desk: Desk, patient_id: PatientId, printed: Printed, paper: Paper) -> None:
    """List a document as one that left the record."""
    desk.do(documents.print_document, patient_id, printed.kind, paper=paper, drawn=printed)


def free_name(folder: Path, name: str) -> Path:
    """Return a file in `folder` that is not there yet: nothing is written over."""
    stem, _, ending = name.rpartition(".")
    for number in range(1, _TRIES):
        target = folder / (name if number == 1 else f"{stem}-{number}.{ending}")
        if not target.exists():
            return target
    raise NotWritable("document.not-written", place=folder.name)


def _take_back(desk: Desk, patient_id: PatientId, printed: Printed) -> None:
    """Mark the entry of a document that never got to the disk."""
    lines = desk.ask(filed.of_patient, patient_id)
    entry = next((line.id for line in lines if line.fingerprint == printed.fingerprint), "")
    if entry:
        desk.do(corrections.enter_in_error, "document", entry, reason=NEVER_WRITTEN)
