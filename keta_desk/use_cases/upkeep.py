"""Changes that keep the vault in good order."""

from __future__ import annotations

from collections.abc import Iterable

from keta_desk.domain.backups import BackupReport, RestoreTest
from keta_desk.domain.changes import Topic
from keta_desk.domain.patients import words
from keta_desk.store.reference_tables import fill_codes
from keta_desk.store.work import Work


def record_backup(work: Work, report: BackupReport) -> None:
    """Note in the audit that a verified backup was made, with its hash; file names stay out of it."""
    work.concerns("", sha256=report.sha256, bytes=report.bytes)
    work.announce(Topic.BACKUP)


def record_restore_test(work: Work, test: RestoreTest) -> None:
    """Note in the audit that a restore was tried out and went well."""
    work.concerns("", rows_compared=test.rows, reached=test.audit_seq)
    work.announce(Topic.BACKUP)


def record_passphrase_change(work: Work) -> None:
    """Note in the audit that the person who is signed in has another passphrase."""
    work.concerns("")
    work.announce(Topic.BACKUP)


def record_recovery_check(work: Work) -> None:
    """Note in the audit that the recovery sheet was found to open the vault."""
    work.concerns("")
    work.announce(Topic.BACKUP)


def record_recovery_renewal(work: Work) -> None:
    """Note in the audit that there is a new recovery sheet, and the old one opens this vault no more."""
    work.concerns("")
    work.announce(Topic.BACKUP)


def record_remembering(work: Work, *, is_remembered: bool) -> None:
    """Note in the audit that this computer's keyring opens the vault from now on, or no more."""
    work.concerns("", remembered=is_remembered)
    work.announce(Topic.BACKUP)


def load_codes(work: Work, codes: Iterable[tuple[str, str, bool]]) -> int:
    """Fill the list of ICD-10-CM codes (code, title, billable), replacing what was there; return how many.

    Reference data, no part of anybody's record: it is written in bulk and audited as one entry.
    """
    rows = [
        {"code": code, "title": title, "folded": " ".join(words(title)), "billable": billable}
        for code, title, billable in codes
    ]
    fill_codes(work.session, rows)
    work.concerns("", codes=len(rows))
    return len(rows)
