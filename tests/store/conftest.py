"""A vault with something in it, open; and a backup of it, made once per run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from keta_desk.domain.backups import BackupReport
from keta_desk.domain.clock import SystemClock
from keta_desk.domain.record import Passphrase, RecoveryKey
from keta_desk.store import chain, copies
from keta_desk.store.vault import Vault, open_vault

MARKER = "Quillfeather-Zzyzx"


class NoonClock(SystemClock):
    """The real clock for measuring, a fixed day for everything written down."""

    def now(self) -> datetime:
        return datetime(2026, 11, 18, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def noon() -> NoonClock:
    return NoonClock()


@pytest.fixture(scope="session")
def filled(prepared: tuple[Path, RecoveryKey], tmp_path_factory: pytest.TempPathFactory, noon: NoonClock) -> Path:
    """A closed vault whose audit and codes hold a few hundred rows, one of them with the marker."""
    folder = Path(shutil.copytree(prepared[0], tmp_path_factory.mktemp("filled") / "Northlight.keta"))
    vault = open_vault(folder, prepared[1], clock=noon)
    write_rows(vault, 300)
    vault.close()
    return folder


def write_rows(vault: Vault, count: int, word: str = MARKER) -> None:
    """Write codes and audit entries as one transaction each hundred."""
    with closing(vault.raw()) as raw:
        raw.execute("BEGIN IMMEDIATE")
        first = raw.execute("SELECT count(*) FROM icd10cm_code").fetchone()[0]
        for number in range(first, first + count):
            raw.execute(
                "INSERT INTO icd10cm_code (code, title, folded, billable) VALUES (?, ?, ?, 1)",
                (f"X{number:06}", f"{word} {number} " + "x" * 200, word.lower()),
            )
            entry = chain.Entry("2026-11-18T12:00:00.000000Z", "0" * 16, "tests.write", "", f'{{"n":{number}}}')
            chain.append(raw.execute, vault.audit_key, entry)
        raw.execute("COMMIT")


@pytest.fixture
def filled_folder(filled: Path, tmp_path: Path) -> Path:
    """A fresh copy of the filled vault, closed."""
    return Path(shutil.copytree(filled, tmp_path / "Northlight.keta", dirs_exist_ok=True))


@pytest.fixture
def vault(filled_folder: Path, recovery: RecoveryKey, noon: NoonClock) -> Iterator[Vault]:
    """A fresh copy of the filled vault, open."""
    vault = open_vault(filled_folder, recovery, clock=noon)
    yield vault
    vault.close()


@pytest.fixture(scope="session")
def made(
    filled: Path, prepared: tuple[Path, RecoveryKey], tmp_path_factory: pytest.TempPathFactory, noon: NoonClock
) -> BackupReport:
    """A backup of the filled vault, made once; tests copy it before they touch it."""
    folder = Path(shutil.copytree(filled, tmp_path_factory.mktemp("backed-up") / "Northlight.keta"))
    vault = open_vault(folder, prepared[1], clock=noon)
    report = copies.back_up(vault, tmp_path_factory.mktemp("drive"), clock=noon)
    vault.close()
    return report


@pytest.fixture
def backup(made: BackupReport, tmp_path: Path) -> Path:
    """A copy of the backup that a test may damage."""
    return Path(shutil.copy(made.path, tmp_path / made.path.name))


@pytest.fixture
def other_passphrase() -> Passphrase:
    return Passphrase("seven lanterns under the harbour bridge")
