"""The vault: a folder with an encrypted database and the header that says who may open it (security.md 5).

Nothing heavy is imported before a vault is opened: SQLAlchemy when a session is first asked for, Alembic only
when the database is behind.
"""

from __future__ import annotations

import os
import shutil
import weakref
from contextlib import closing, nullcontext, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from keta_desk import VERSION as PROGRAM
from keta_desk.domain.backups import Progress
from keta_desk.domain.clock import Clock
from keta_desk.domain.ids import Entropy, random_token
from keta_desk.domain.passphrases import passphrase_problems
from keta_desk.domain.problems import Trouble, refuse
from keta_desk.domain.record import (
    NotAVault,
    NotConfirmed,
    NotWritable,
    Passphrase,
    ReadOnly,
    RecoveryKey,
    WrongKey,
)
from keta_desk.store import cipher, disk, header, keys, migrate, readying, replaced, slots, swap
from keta_desk.store.attempts import Attempts
from keta_desk.store.header import Header
from keta_desk.store.keyring_cache import PATIENCE_S, KeyringCache
from keta_desk.store.keys import Cost, RootKey
from keta_desk.store.lockfile import VaultLock
from keta_desk.store.slots import AnySecret

if TYPE_CHECKING:
    from sqlite3 import Connection

    from sqlalchemy import Engine
    from sqlalchemy.orm import Session, sessionmaker

DATABASE = "chart.db"


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a new vault is made for and with; without a cost this computer is measured."""

    passphrase: Passphrase
    user_id: str
    clock: Clock
    cost: Cost | None


class Vault:
    """An open vault. Made by `create_vault` and `open_vault`; closed by `close`."""

    def __init__(
        self, folder: Path, head: Header, root: RootKey, *, user_id: str, lock: VaultLock, clock: Clock
    ) -> None:
        self.folder = folder
        self.header = head
        self.root = root
        self.user_id = user_id
        self.read_only_because = ""
        self.waits_for_disk = True
        self.audit_key = root.derive("audit")
        self.head_key = root.derive("head")
        self._lock = lock
        self._clock = clock
        self._opened: weakref.WeakSet[Connection] = weakref.WeakSet()
        self._engines: dict[str, Engine] = {}
        self.is_open = True
        self._anchor: Connection | None = None
        self._file: tuple[int, int] | None = None

    @property
    def vault_id(self) -> str:
        """The vault's random number, 32 hex digits."""
        return self.header.vault_id

    @property
    def database(self) -> Path:
        """Where the encrypted database is."""
        return self.folder / self.header.database

    def writer(self) -> Engine:
        """Return the engine whose transactions write. Raises `ReadOnly` if the vault is open for reading only."""
        if self.read_only_because:
            raise ReadOnly(self.read_only_because)
        return self._engine("writer")

    def readers(self) -> sessionmaker[Session]:
        """Return what opens sessions that only read."""
        from sqlalchemy.orm import sessionmaker

        return sessionmaker(self._engine("reader"), expire_on_commit=False)

    def raw(self) -> Connection:
        """Return a fresh keyed driver connection without an authorizer; whoever asked closes it.

        Once another file lies in the place of the database, what was opened first is lent instead.
        """
        if self._anchor is not None and self.is_replaced():
            return cast("Connection", replaced.Lent(self._anchor))
        return self._kept(cipher.open_raw(self.database, self.header.database_key(self.root)))

    def anchor(self) -> None:
        """Hold one connection as long as the vault is open: the last one to go would write the log back each time."""
        self._anchor = self.raw()
        self._file = replaced.identity(self.database)

    def is_replaced(self) -> bool:
        """Say whether another file lies where the database was opened; from then on nothing is written any more."""
        if self._file is not None and replaced.identity(self.database) not in (None, self._file):
            self.read_only_because = replaced.CODE
        return self.read_only_because == replaced.CODE

    def meta(self, name: str) -> str | None:
        """Return a fact of the vault itself, None if it is not recorded."""
        with closing(self.raw()) as raw, cipher.plainly():
            row = raw.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    def set_meta(self, name: str, value: str) -> None:
        """Keep a fact of the vault itself, in a transaction of its own. Raises `ReadOnly`."""
        if self.read_only_because:
            raise ReadOnly(self.read_only_because)
        with closing(self.raw()) as raw, cipher.plainly():
            _put_meta(raw, {name: value})

    def put_header(self, fresh: Header) -> None:
        """Write the header's next generation, and its copy into the database. Raises `DiskFull`, `NotWritable`."""
        header.write(self.folder, fresh, self.root)
        self.header = fresh
        self.set_meta("header_copy", fresh.content.decode("ascii"))

    def write_head(self) -> None:
        """Record outside the database how far the audit chain reaches, so that a missing end is noticed."""
        from keta_desk.store import chain
        from keta_desk.store.types import instant_text

        at = instant_text(self._clock.now())
        with closing(self.raw()) as raw, cipher.plainly():
            last = chain.last(raw.execute)
        chain.write_head(self.folder, last, key=self.head_key, vault_id=self.vault_id, epoch=self.header.epoch, at=at)

    def accept_missing_entries(self) -> None:
        """Go on after newer entries were found missing: what is there counts from now on. The caller audits why."""
        self.read_only_because = ""
        self.write_head()

    def close(self) -> None:
        """Write everything back, wipe the keys, let go of the lock. Safe to call twice."""
        if not self.is_open:
            return
        self.is_open = False
        try:
            self._farewell()
        finally:
            for engine in self._engines.values():
                engine.dispose()
            for connection in list(self._opened):
                connection.close()
            self.root.wipe()
            self.audit_key = self.head_key = b""
            self._lock.release()

    def _farewell(self) -> None:
        """Head record and checkpoint. A disk that is full or gone must not keep the vault from being locked."""
        if self.is_replaced():
            return  # the log that lies beside it belongs to another file now
        with suppress(Trouble, OSError):
            if not self.read_only_because:
                self.write_head()
        for engine in self._engines.values():
            engine.dispose()
        with suppress(Trouble, OSError), closing(self.raw()) as raw:
            cipher.write_back(raw)

    def _engine(self, kind: str) -> Engine:
        from keta_desk.store import engines

        if not self.is_open:
            msg = "the vault is closed"
            raise RuntimeError(msg)
        if kind not in self._engines:
            make = engines.writer if kind == "writer" else engines.reader
            self._engines[kind] = make(lambda: self._guarded(query_only=kind == "reader"))
        return self._engines[kind]

    def _guarded(self, *, query_only: bool) -> Connection:
        if self.is_replaced():
            raise NotConfirmed(replaced.CODE, place=self.folder.name)
        key = self.header.database_key(self.root)
        return self._kept(cipher.open_guarded(self.database, key, query_only=query_only, waits=self.waits_for_disk))

    def _kept(self, connection: Connection) -> Connection:
        self._opened.add(connection)
        return connection


def is_vault(folder: Path) -> bool:
    """Say whether `folder` looks like a vault, damaged or not."""
    names = (header.NAME, header.PREVIOUS, DATABASE)
    return folder.is_dir() and any((folder / name).is_file() for name in names)


def create_vault(
    folder: Path,
    *,
    passphrase: Passphrase,
    user_id: str,
    clock: Clock,
    entropy: Entropy = os.urandom,
    cost: Cost | None = None,
) -> tuple[Vault, RecoveryKey]:
    """Make a vault where nothing is yet, and open it. It appears whole or not at all.

    Raises:
        RuleBroken: the passphrase breaks a rule.
        NotWritable: something is already there, or the folder around it may not be written.
        DiskFull: there is no room.
    """
    refuse(passphrase_problems(passphrase.text))
    check_free(folder)
    recovery, root = RecoveryKey(keys.new_identity()), keys.fresh_key(entropy)
    staging = folder.with_name(f".{folder.name}.new-{random_token(4, entropy)}")
    disk.make_private_folder(staging)
    try:
        head, identity = _first_header(NewVault(passphrase, user_id, clock, cost), root, recovery, entropy)
        _build(staging, head, root, recovery, identity)
        settle(staging, folder)
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    try:
        return open_with(folder, root, user_id, VaultLock(folder), clock), recovery
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)  # whole, but nobody was told its recovery key
        raise


def open_vault(
    folder: Path, secret: AnySecret, *, clock: Clock, user_id: str = "", progress: Progress | None = None
) -> Vault:
    """Open the vault in `folder`, bringing its database up to date on a verified copy if need be.

    `progress` hears of that update, and of nothing else.

    Raises:
        NotAVault: there is none.
        VaultBusy: another program has it open.
        WrongKey: the secret does not open it, or it is too soon to try again.
        VaultDamaged: header or database cannot be trusted; not a byte of them was changed.
        TooNew: a newer KetaDesk made it.
        NotWritable: the folder may not be written.
        DiskFull: there is no room.
    """
    with disk.plainly(folder):
        if not is_vault(folder):
            raise NotAVault("vault.not-a-vault" if folder.exists() else "vault.not-there", place=folder.name)
    lock = VaultLock(folder)
    try:
        header.sweep(folder)
        disk.sweep(folder)
        swap.finish(folder)
        head = header.read(folder)
        cipher.check_file(folder / head.database)
        with Attempts(folder, clock).turn() if isinstance(secret, Passphrase) else nullcontext():
            root, user = slots.unlocked(head, secret, user_id)
        return open_with(folder, root, user, lock, clock, progress=progress)
    except BaseException:
        lock.release()
        raise


def open_from_this_computer(
    folder: Path, user_id: str, *, clock: Clock, patience_s: float = PATIENCE_S
) -> Vault | None:
    """Open the vault with what this computer's keyring kept; None whenever that does not work, whatever the reason.

    Raises what `open_vault` raises about the vault itself; a missing, wrong or stale secret is no trouble.
    """
    head = header.read(folder)
    if not any(slot.kind == header.DEVICE and slot.user == user_id for slot in head.slots):
        return None
    secret = KeyringCache(head.vault_id, user_id, patience_s=patience_s).recall()
    if secret is None:
        return None
    try:
        return open_vault(folder, slots.DeviceSecret(secret), clock=clock, user_id=user_id)
    except WrongKey:
        return None


def check_free(folder: Path) -> None:
    """Raise `NotWritable` unless `folder` is free for a new vault: not there, or empty, in a folder that exists."""
    with disk.plainly(folder.parent):
        if not folder.parent.is_dir():
            raise NotWritable("vault.no-such-folder", place=folder.parent.name)
        if folder.is_symlink() or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
            raise NotWritable("vault.already-there", place=folder.name)


def settle(staging: Path, folder: Path) -> None:
    """Rename a finished vault to where it belongs. Raises `NotWritable` if something came to be there meanwhile."""
    check_free(folder)
    with disk.plainly(folder.parent):
        if folder.exists():
            folder.rmdir()
        staging.rename(folder)
        disk.sync_folder(folder.parent)


def _first_header(new: NewVault, root: RootKey, recovery: RecoveryKey, entropy: Entropy) -> tuple[Header, str]:
    """Return the first header, and the identity of backups in the clear, which goes into the database."""
    vault_id, identity = random_token(16, entropy), keys.new_identity()
    cost = new.cost or keys.calibrated_cost(new.clock)
    own = slots.passphrase_slot(new.passphrase, root, vault_id, user=new.user_id, cost=cost, entropy=entropy)
    kek = keys.recovery_kek(recovery)
    sheet = slots.secret_slot(header.RECOVERY, kek, root, vault_id, user=new.user_id, entropy=entropy)
    said: dict[str, Any] = {
        "format": header.FORMAT,
        "version": header.VERSION,
        "min_reader": header.VERSION,
        "vault": vault_id,
        "generation": 1,
        "created": new.clock.now().strftime("%Y-%m-%dT%H:%M:%SZ"),
        "db": {"file": DATABASE, "epoch": 1, "cipher": "sqlcipher4-raw"},
        "backup_identity": keys.locked_identity(identity, new.passphrase),
        "slots": [dict(own.fields), dict(sheet.fields)],
    }
    return header.sealed(said, root), identity


def _build(folder: Path, head: Header, root: RootKey, recovery: RecoveryKey, identity: str) -> None:
    """Write database and header, and prove that the database is encrypted."""
    path = folder / head.database
    with closing(cipher.create(path, head.database_key(root))) as raw, cipher.plainly():
        migrate.upgrade(raw)
        facts = {
            "vault_id": head.vault_id,
            "backup_identity": identity,
            "recovery_recipient": keys.recipient_of(recovery.text),
            "header_copy": head.content.decode("ascii"),
            migrate.PROGRAM_META: PROGRAM,
        }
        _put_meta(raw, facts)
        cipher.write_back(raw)
    cipher.check_file(path)
    header.write(folder, head, root)


def open_with(
    folder: Path, root: RootKey, user_id: str, lock: VaultLock, clock: Clock, *, progress: Progress | None = None
) -> Vault:
    """Open a locked vault whose root key is known already; raises what `open_vault` raises about the files."""
    head = header.read(folder)
    head.check_mac(root)
    readying.make_ready(folder / head.database, head, root, progress)
    vault = Vault(folder, head, root, user_id=user_id, lock=lock, clock=clock)
    vault.anchor()
    vault.read_only_because = _missing_entries(vault)
    if not vault.read_only_because:
        _note_program(vault)
    return vault


def _note_program(vault: Vault) -> None:
    """Keep which version wrote here last, for the sentence of an older one that cannot read it."""
    with suppress(Trouble):  # a full disk must not keep anybody from reading
        if vault.meta(migrate.PROGRAM_META) != PROGRAM:
            vault.set_meta(migrate.PROGRAM_META, PROGRAM)


def _missing_entries(vault: Vault) -> str:
    from keta_desk.store import chain

    with closing(vault.raw()) as raw, cipher.plainly():
        return chain.missing_entries(raw.execute, vault.folder, key=vault.head_key, vault_id=vault.vault_id)


def _put_meta(raw: Connection, facts: dict[str, str]) -> None:
    raw.execute("BEGIN IMMEDIATE")
    try:
        raw.executemany("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", facts.items())
        raw.execute("COMMIT")
    except BaseException:
        raw.rollback()
        raise
