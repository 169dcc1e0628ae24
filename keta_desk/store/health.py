"""Checks of a whole vault, and of a backup without restoring it (security.md 7.4, 8.4, D11)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import IO, TYPE_CHECKING

from keta_desk.domain.backups import Cancel, Progress, Stage, VerifyReport
from keta_desk.domain.clock import Clock
from keta_desk.domain.problems import Problem
from keta_desk.domain.record import Passphrase, RecoveryKey, Secret, WrongKey
from keta_desk.store import backup_file, cipher, disk, keys, manifest, migrate, slots
from keta_desk.store.backup_file import Inside, Outer
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


def verify_open(vault: Vault, *, deep: bool = False, cancelled: Cancel | None = None) -> VerifyReport:
    """Check an open vault: head record, every page, audit chain; with `deep` also every row and every trigger.

    The pages come first, always: a record is not whole because what was asked for could be read (security.md 10.3).

    Raises:
        Cancelled: the clinician stopped it.
    """
    from keta_desk.store import chain

    watch = Watch(None, cancelled)
    findings = [Problem(vault.read_only_because)] if vault.read_only_because else []
    counts: dict[str, int] = {}
    seq = 0
    with closing(vault.raw()) as raw, cipher.plainly(), cipher.stoppable(raw, watch.look, watch.is_stopped):
        cipher.write_back(raw)
        damage = [Problem(code) for code in cipher.damage(raw, watch.look)]
        findings += damage
        if not damage:
            findings += chain.verify(raw.execute, vault.audit_key, watch.look)
            findings += [*_trigger_problems(raw), *_content_problems(vault.raw, watch)] if deep else []
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
        with _laid_out() as database:
            with database.open("xb") as sink:
                inside, root = read(path, secret, sink=sink, watch=watch)
            findings = look_inside(database, inside, root, watch)
    else:
        inside, _ = read(path, secret, sink=None, watch=watch)
    said = inside.manifest
    return VerifyReport(not findings, tuple(findings), said.rows, said.made_at, said.head_seq)


def verify_own(
    vault: Vault, path: Path, *, progress: Progress | None = None, cancelled: Cancel | None = None
) -> VerifyReport:
    """Check a backup of an open vault in depth, with the vault's own keys: nobody has to type a secret for it.

    Raises:
        BadFile: it is no backup, any bit of it is not what was written, or another vault made it (`backup.forged`).
        WrongKey: it is another vault's.
        Cancelled: the clinician stopped it.
    """
    watch, outer = Watch(progress, cancelled), backup_file.read_outer(path)
    with _laid_out() as database:
        with database.open("xb") as sink:
            try:
                inside = _read_whole(outer, vault.meta("backup_identity") or "", sink, watch)
            except WrongKey as error:
                raise WrongKey("backup.of-another-vault", place=path.name) from error
        manifest.check_mac(inside.manifest_content, vault.root)
        findings = look_inside(database, inside, vault.root, watch)
    said = inside.manifest
    return VerifyReport(not findings, tuple(findings), said.rows, said.made_at, said.head_seq)


@contextmanager
def _laid_out() -> Iterator[Path]:
    """Give a place in a temporary folder where the database of a backup may lie for a while, encrypted as it is."""
    with disk.plainly(Path(tempfile.gettempdir())), tempfile.TemporaryDirectory(prefix="ketadesk-") as folder:
        yield Path(folder) / backup_file.DATABASE


def _read_whole(outer: Outer, identity: str, sink: IO[bytes] | None, watch: Watch) -> Inside:
    step = watch.bytes(Stage.VERIFY, outer.payload.size)
    with Crew(1) as crew, ThreadPoolExecutor(1) as pool:
        sums = pool.submit(backup_file.check_sums, outer, watch.look)
        inside = backup_file.read_inside(outer, identity, crew, step=step, sink=sink)
        sums.result()
    return inside


def read(path: Path, secret: Secret, *, sink: IO[bytes] | None, watch: Watch) -> tuple[Inside, RootKey]:
    """Decrypt a backup to its end with passphrase or recovery key, and prove that its own vault made it."""
    outer = backup_file.read_outer(path)
    inside = _read_whole(outer, _identity(outer.identity, secret, watch), sink, watch)
    root, _ = slots.unlocked(inside.header, secret)
    manifest.check_mac(inside.manifest_content, root)
    return inside, root


def look_inside(database: Path, inside: Inside, root: RootKey, watch: Watch) -> list[Problem]:
    """Check the database of a backup: pages, audit chain, and that it holds what the manifest says."""
    from keta_desk.store import chain

    said, stoppable = inside.manifest, cipher.stoppable
    with (
        closing(cipher.open_raw(database, inside.key)) as raw,
        cipher.plainly(),
        stoppable(raw, watch.look, watch.is_stopped),
    ):
        findings = [Problem(code) for code in cipher.damage(raw, watch.look)]
        if findings:
            return findings
        findings += _content_problems(lambda: cipher.open_raw(database, inside.key), watch)
        findings += chain.verify(raw.execute, root.derive("audit"), watch.look)
        last = chain.last(raw.execute)
        if (last.seq, last.mac) != (said.head_seq, said.head_mac) or migrate.row_counts(raw) != dict(said.rows):
            findings.append(Problem("backup.other-contents"))
    return findings


def _content_problems(connect: Callable[[], Connection], watch: Watch) -> list[Problem]:
    """Hold every row against what the audit says of it."""
    from keta_desk.store import engines
    from keta_desk.store.contents import differing_rows

    engine = engines.reader(connect)
    try:
        with engine.connect() as connection:
            return differing_rows(connection, watch.look)
    finally:
        engine.dispose()


def _identity(locked: str, secret: Secret, watch: Watch) -> str:
    match secret:
        case Passphrase():
            return keys.opened_identity(locked, secret, watch.look)
        case RecoveryKey():
            return keys.as_typed(secret).text


def _trigger_problems(raw: Connection) -> list[Problem]:
    """Compare the triggers with those that the migrations make in an empty database."""
    expected = _triggers_made(migrate.current(raw) or "head")
    return [] if migrate.triggers(raw) == expected else [Problem("vault.triggers-changed")]


@cache
def _triggers_made(revision: str) -> dict[str, tuple[str, str]]:
    """Return the triggers that the migrations make; running them all takes longer than the rest of a small check."""
    with closing(cipher.in_memory()) as fresh:
        migrate.upgrade(fresh, revision)
        return migrate.triggers(fresh)
