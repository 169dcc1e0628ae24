"""Checks of a whole vault, and of a backup without restoring it (security.md 7.4, 8.4, D11)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import IO, TYPE_CHECKING

from keta_desk.domain.backups import Cancel, Progress, Stage, VerifyReport
from keta_desk.domain.clock import Clock
from keta_desk.domain.problems import Problem
from keta_desk.domain.record import Passphrase, RecoveryKey, Secret
from keta_desk.store import backup_file, cipher, disk, keys, manifest, migrate, slots
from keta_desk.store.backup_file import Inside
from keta_desk.store.envelope import Crew
from keta_desk.store.keys import RootKey
from keta_desk.store.vault import Vault, open_vault
from keta_desk.store.watch import Watch

if TYPE_CHECKING:
    from sqlite3 import Connection


def verify_vault(folder: Path, secret: Secret, *, clock: Clock, deep: bool = False) -> VerifyReport:
    """Open the vault, check it, close it. Raises what `open_vault` raises."""
    vault = open_vault(folder, secret, clock=clock)
    try:
        return verify_open(vault, deep=deep)
    finally:
        vault.close()


def verify_open(vault: Vault, *, deep: bool = False) -> VerifyReport:
    """Check an open vault: head record, every page, audit chain; with `deep` also every row and every trigger.

    The pages come first, always: a record is not whole because what was asked for could be read (security.md 10.3).
    """
    from keta_desk.store import chain

    findings = [Problem(vault.read_only_because)] if vault.read_only_because else []
    counts: dict[str, int] = {}
    seq = 0
    with closing(vault.raw()) as raw, cipher.plainly():
        cipher.write_back(raw)
        damage = [Problem(code) for code in cipher.damage(raw)]
        findings += damage
        if not damage:
            findings += chain.verify(raw.execute, vault.audit_key)
            findings += [*_trigger_problems(raw), *_content_problems(vault.raw)] if deep else []
            counts, seq = migrate.row_counts(raw), chain.last(raw.execute).seq
    return VerifyReport(ok=not findings, findings=tuple(findings), counts=counts, audit_seq=seq)


def verify_backup(
    path: Path,
    secret: Secret,
    *,
    deep: bool = False,
    progress: Progress | None = None,
    cancelled: Cancel | None = None,
) -> VerifyReport:
    """Read a backup to its end and check all of it; with `deep` also every page of the database inside.

    The database is laid out in a temporary folder for that, encrypted as it is.

    Raises:
        BadFile: it is no backup, or any bit of it is not what was written.
        WrongKey: the secret does not open it.
        TooNew: a newer KetaDesk made it.
    """
    watch, findings = Watch(progress, cancelled), list[Problem]()
    if deep:
        with (
            disk.plainly(Path(tempfile.gettempdir())),
            tempfile.TemporaryDirectory(prefix="ketadesk-") as folder,
        ):
            database = Path(folder) / backup_file.DATABASE
            with database.open("xb") as sink:
                inside, root = read(path, secret, sink=sink, watch=watch)
            findings = look_inside(database, inside, root)
    else:
        inside, _ = read(path, secret, sink=None, watch=watch)
    said = inside.manifest
    return VerifyReport(not findings, tuple(findings), said.rows, said.made_at, said.head_seq)


def read(path: Path, secret: Secret, *, sink: IO[bytes] | None, watch: Watch) -> tuple[Inside, RootKey]:
    """Decrypt a backup to its end with passphrase or recovery key, and prove that its own vault made it."""
    outer = backup_file.read_outer(path)
    step = watch.bytes(Stage.VERIFY, outer.payload.size)
    with Crew(1) as crew, ThreadPoolExecutor(1) as pool:
        sums = pool.submit(backup_file.check_sums, outer)
        inside = backup_file.read_inside(outer, _identity(outer.identity, secret), crew, step=step, sink=sink)
        sums.result()
    root, _ = slots.unlocked(inside.header, secret)
    manifest.check_mac(inside.manifest_content, root)
    return inside, root


def look_inside(database: Path, inside: Inside, root: RootKey) -> list[Problem]:
    """Check the database of a backup: pages, audit chain, and that it holds what the manifest says."""
    from keta_desk.store import chain

    said = inside.manifest
    with closing(cipher.open_raw(database, inside.key)) as raw, cipher.plainly():
        findings = [Problem(code) for code in cipher.damage(raw)]
        if findings:
            return findings
        findings += _content_problems(lambda: cipher.open_raw(database, inside.key))
        findings += chain.verify(raw.execute, root.derive("audit"))
        last = chain.last(raw.execute)
        if (last.seq, last.mac) != (said.head_seq, said.head_mac) or migrate.row_counts(raw) != dict(said.rows):
            findings.append(Problem("backup.other-contents"))
    return findings


def _content_problems(connect: Callable[[], Connection]) -> list[Problem]:
    """Hold every row against what the audit says of it."""
    from keta_desk.store import engines
    from keta_desk.store.contents import differing_rows

    engine = engines.reader(connect)
    try:
        with engine.connect() as connection:
            return differing_rows(connection)
    finally:
        engine.dispose()


def _identity(locked: str, secret: Secret) -> str:
    match secret:
        case Passphrase():
            return keys.opened_identity(locked, secret)
        case RecoveryKey():
            return keys.as_typed(secret).text


def _trigger_problems(raw: Connection) -> list[Problem]:
    """Compare the triggers with those that the migrations make in an empty database."""
    with closing(cipher.in_memory()) as fresh:
        migrate.upgrade(fresh, migrate.current(raw) or "head")
        expected = migrate.triggers(fresh)
    return [] if migrate.triggers(raw) == expected else [Problem("vault.triggers-changed")]
