"""Ask and do: the two verbs with which screens and commands reach the record."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from keta_desk.domain.clock import Clock
from keta_desk.domain.people import Clinician
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import NotConfirmed, ReadOnly, RecoveryKey, Secret

if TYPE_CHECKING:
    from threading import Event

    from sqlalchemy.orm import Session

    from keta_desk.domain.backups import (
        BackupPlace,
        BackupReport,
        KnownBackup,
        LastBackup,
        Progress,
        RestoreReport,
        RestoreTest,
        VerifyReport,
    )
    from keta_desk.domain.changes import Changes
    from keta_desk.domain.record import Passphrase
    from keta_desk.store.vault import Vault
    from keta_desk.store.work import Work

P = ParamSpec("P")
T = TypeVar("T")


HEAD_EVERY_S = 5.0


class Desk:
    """An open vault with the clinician who signed in. It hides sessions, keys and the audit from its callers."""

    def __init__(self, vault: Vault, clinician: Clinician, clock: Clock) -> None:
        from keta_desk.store.work import Hand

        self.clock = clock
        self.clinician = clinician
        self._vault = vault
        self._readers = vault.readers()
        self._hand = Hand(clinician.id, clock, vault.audit_key)
        self._head_noted_s = clock.monotonic_s()
        self._listeners: list[Callable[[Changes], None]] = []

    @property
    def folder(self) -> Path:
        """The vault's folder."""
        return self._vault.folder

    @property
    def vault_id(self) -> str:
        """The vault's id, as the recovery sheet names it."""
        return self._vault.vault_id

    @property
    def is_open(self) -> bool:
        """Whether there is anything to ask; False once the vault was locked."""
        return self._vault.is_open

    @property
    def read_only_because(self) -> str:
        """The code of the reason why nothing can be saved, or ''."""
        return self._vault.read_only_because

    def ask(self, question: Callable[Concatenate[Session, P], T], /, *given: P.args, **named: P.kwargs) -> T:
        """Answer a question; it changes nothing and what it returns is tied to no session."""
        from keta_desk.store.faults import told

        with told(), self._readers() as session:
            return question(session, *given, **named)

    def do(self, use_case: Callable[Concatenate[Work, P], T], /, *given: P.args, **named: P.kwargs) -> T:
        """Run a use case as one transaction, stamped, audited, and announced once it is kept.

        Raises:
            ReadOnly: the vault is open for reading only.
            Stale: somebody changed what it works on.
            NotConfirmed, DiskFull: the disk did not take it.
        """
        from keta_desk.store.faults import told
        from keta_desk.store.work import one_piece_of_work

        if self.read_only_because or self._vault.is_replaced():
            raise ReadOnly(self.read_only_because, place=self.folder.name)
        action = f"{use_case.__module__.rpartition('.')[2]}.{use_case.__name__}"
        writer = self._vault.writer()
        try:
            with told(), one_piece_of_work(writer, self._hand, action=action, announce=self._announce) as work:
                answer = use_case(work, *given, **named)
            if not self._vault.database.exists():  # a deleted file that is open goes on taking every save
                raise NotConfirmed("vault.gone", place=self.folder.name)
            if self._vault.is_replaced():
                raise NotConfirmed(self.read_only_because, place=self.folder.name)
        except NotConfirmed:
            writer.dispose()  # what the connection believes may not be what the disk holds (security.md 10.1)
            raise
        self._note_head()
        return answer

    def listen(self, hear: Callable[[Changes], None]) -> Callable[[], None]:
        """Call `hear` after each commit, in the thread that made it; returns how to stop listening."""
        self._listeners.append(hear)
        return lambda: self._listeners.remove(hear) if hear in self._listeners else None

    def back_up(
        self, folder: Path, *, progress: Progress | None = None, cancelled: Event | None = None
    ) -> BackupReport:
        """Write a verified, encrypted backup into `folder` and note it in the audit where that may be written.

        Raises:
            DiskFull, NotWritable: the target does not take it; nothing half-written is left there.
            Cancelled: `cancelled` was set; nothing is left there either.
        """
        from keta_desk.store import places
        from keta_desk.store.copies import back_up
        from keta_desk.use_cases.upkeep import record_backup

        report = back_up(self._vault, folder, clock=self.clock, progress=progress, cancelled=cancelled)
        if not self.read_only_because:  # a record that is not whole is to be saved more than any other
            places.note(self._vault, report)
            self.do(record_backup, report)
        return report

    def last_backup(self) -> LastBackup | None:
        """Return the newest verified backup that this vault knows of."""
        from keta_desk.store.copies import last_backup

        return last_backup(self._vault)

    def backups(self) -> tuple[KnownBackup, ...]:
        """Return the verified backups that were made of this vault, newest first."""
        from keta_desk.store import places

        return places.known(self._vault)

    def look_at_places(self, folders: Iterable[Path]) -> tuple[BackupPlace, ...]:
        """Look at folders for backups as they are now; a drive may take a while to answer."""
        from keta_desk.store import places

        return tuple(places.look_at(self._vault, folder, self.clock) for folder in folders)

    def verify_backup(
        self, path: Path, *, progress: Progress | None = None, cancelled: Event | None = None
    ) -> VerifyReport:
        """Check a backup of this vault to its last bit, page and entry, with the vault's own keys.

        Raises:
            BadFile, WrongKey: it is not what was written, or another vault's.
            Cancelled: `cancelled` was set.
        """
        from keta_desk.store.health import verify_own

        return verify_own(self._vault, path, progress=progress, cancelled=cancelled)

    def verify_record(self, *, cancelled: Event | None = None) -> VerifyReport:
        """Check the open record: every page, and the audit chain from its first entry on."""
        from keta_desk.store.health import verify_open

        return verify_open(self._vault, cancelled=cancelled)

    def try_restore(
        self, backup: Path, secret: Secret, *, progress: Progress | None = None, cancelled: Event | None = None
    ) -> RestoreTest:
        """Try out that a backup and a secret bring the record back, in a scratch folder; note it in the audit.

        Raises:
            BadFile, WrongKey: they do not.
            Cancelled: `cancelled` was set; nothing is left.
        """
        from keta_desk.store.restore_trial import try_restore
        from keta_desk.use_cases.upkeep import record_restore_test

        test = try_restore(self._vault, backup, secret, clock=self.clock, progress=progress, cancelled=cancelled)
        if not self.read_only_because:
            self.do(record_restore_test, test)
        return test

    def restore_beside(
        self,
        backup: Path,
        to: Path,
        secret: Secret,
        *,
        progress: Progress | None = None,
        cancelled: Event | None = None,
    ) -> RestoreReport:
        """Make a vault anew from a backup at `to`, where nothing is yet; the open one stays as it is.

        Raises:
            BadFile, WrongKey, NotWritable, DiskFull: it cannot be done; nothing is left.
            Cancelled: `cancelled` was set; nothing is left.
        """
        from keta_desk.store.restore import restore

        return restore(backup, to, secret, clock=self.clock, progress=progress, cancelled=cancelled)

    def change_passphrase(self, old: Passphrase, fresh: Passphrase) -> None:
        """Give who is signed in another passphrase, after the old one was proven; backups so far keep theirs.

        Raises:
            WrongKey: the old one is wrong, or it is too soon to try again.
            RuleBroken: the new one breaks a rule.
            ReadOnly, DiskFull, NotWritable: nothing was changed.
        """
        from keta_desk.store import ways_in
        from keta_desk.use_cases.upkeep import record_passphrase_change

        ways_in.prove_passphrase(self._vault, old, self.clock)
        ways_in.change_passphrase(self._vault, fresh)
        self.do(record_passphrase_change)

    def sign_limits(self, passphrase: Passphrase, wanted: Mapping[str, Decimal], *, reason: str, seen: int) -> int:
        """Sign the practice's clinical limits with the passphrase of who is signed in; return the version's number.

        Raises:
            WrongKey: that is not the passphrase, or it is too soon to try again.
            RuleBroken, Stale, ReadOnly: nothing was signed.
        """
        from keta_desk.store import ways_in
        from keta_desk.use_cases.practice import sign_limits

        ways_in.prove_passphrase(self._vault, passphrase, self.clock)
        return self.do(sign_limits, wanted, reason=reason, seen=seen)

    def check_recovery_key(self, recovery: RecoveryKey) -> None:
        """Make sure that a recovery sheet opens this vault, and note that in the audit.

        Raises:
            WrongKey: it does not.
            RuleBroken: it holds a typing error.
        """
        from keta_desk.store import ways_in
        from keta_desk.use_cases.upkeep import record_recovery_check

        ways_in.check_recovery_key(self._vault, recovery)
        if not self.read_only_because:
            self.do(record_recovery_check)

    def renew_recovery_key(self) -> RecoveryKey:
        """Make a new recovery key; the old sheet goes on opening the backups made until now, and nothing else.

        Raises:
            ReadOnly, DiskFull, NotWritable: nothing was changed.
        """
        from keta_desk.store import ways_in
        from keta_desk.use_cases.upkeep import record_recovery_renewal

        recovery = ways_in.renew_recovery_key(self._vault)
        self.do(record_recovery_renewal)
        return recovery

    @property
    def is_remembered_here(self) -> bool:
        """Whether a keyring of some computer opens the vault for who is signed in."""
        from keta_desk.store import ways_in

        return ways_in.is_remembered(self._vault)

    def remember_here(self) -> None:
        """Let the keyring of this computer open the vault for who is signed in; it may take as long as its prompt.

        Raises:
            Trouble: the keyring is absent, locked or slow (`keyring.…`); nothing was changed.
        """
        from keta_desk.store import keyring_cache, ways_in
        from keta_desk.use_cases.upkeep import record_remembering

        cache = keyring_cache.KeyringCache(self._vault.vault_id, self._vault.user_id)
        ways_in.remember_on_this_computer(self._vault, cache)
        self.do(record_remembering, is_remembered=True)

    def forget_here(self) -> None:
        """Take that back, whether or not the keyring answers. Raises `ReadOnly`, `DiskFull`, `NotWritable`."""
        from keta_desk.store import keyring_cache, ways_in
        from keta_desk.use_cases.upkeep import record_remembering

        cache = keyring_cache.KeyringCache(self._vault.vault_id, self._vault.user_id)
        ways_in.forget_this_computer(self._vault, cache)
        self.do(record_remembering, is_remembered=False)

    def close(self) -> None:
        """Close the vault and forget its keys. May be called twice."""
        self._listeners.clear()
        self._vault.close()

    def _note_head(self) -> None:
        """Record outside the database how far the audit reaches, at most every few seconds (security.md 8.3)."""
        now = self.clock.monotonic_s()
        if now - self._head_noted_s < HEAD_EVERY_S:
            return
        self._head_noted_s = now
        with suppress(Trouble, OSError):  # the entry is kept; a record of the head that fails must not deny it
            self._vault.write_head()

    def _announce(self, changes: Changes) -> None:
        for hear in list(self._listeners):
            hear(changes)
