"""The ways into a vault, as `bootstrap` makes them for screens and commands: neither knows the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from threading import Event

    from keta_desk.desk import Desk
    from keta_desk.domain.backups import Progress, RestoreReport, VerifyReport
    from keta_desk.domain.record import Passphrase, RecoveryKey, Secret
    from keta_desk.domain.standing import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPractice:
    """What a new vault needs to know: who opens it, and whose it is."""

    clinic_name: str
    user_name: str
    passphrase: Passphrase
    zone: str = "UTC"
    role: str = ""
    address: str = ""
    phone: str = ""
    paper: str = "a4"
    is_sample: bool = False


class Create(Protocol):
    """Makes a vault and opens it; `furnish` brings in what belongs to it before it counts as made.

    If that fails or is stopped, nothing of the vault is left: one whose recovery sheet was never written would have
    a way in that nobody holds.
    """

    def __call__(
        self,
        folder: Path,
        new: NewPractice,
        furnish: Callable[[Desk, RecoveryKey], None] | None = None,
        *,
        with_parents: bool = False,
    ) -> tuple[Desk, RecoveryKey]: ...


class Unlock(Protocol):
    """Opens a vault; `progress` hears of it being brought up to date, if it has to be."""

    def __call__(self, folder: Path, secret: Secret, progress: Progress | None = None) -> Desk: ...


class VerifyBackup(Protocol):
    """Checks a backup without restoring it; the last argument asks for every page and row."""

    def __call__(
        self,
        backup: Path,
        secret: Secret,
        deep: bool,
        *,
        progress: Progress | None = None,
        cancelled: Event | None = None,
    ) -> VerifyReport: ...


class Restore(Protocol):
    """Makes a vault anew from a backup, where nothing is yet; stopped or failed, it leaves nothing."""

    def __call__(
        self,
        backup: Path,
        to: Path,
        secret: Secret,
        *,
        progress: Progress | None = None,
        cancelled: Event | None = None,
        with_parents: bool = False,
    ) -> RestoreReport: ...


class Look(Protocol):
    """Says how a vault stands, without a key and without changing it."""

    def __call__(self, folder: Path, *, backups: Path | None = None, vault_id: str = "") -> Standing: ...


class MakeSample(Protocol):
    """Makes the invented clinic and returns its passphrase; stopped or failed, it leaves nothing."""

    def __call__(
        self,
        folder: Path,
        *,
        zone: str,
        progress: Callable[[int, int], None] = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Passphrase: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """The ways into a vault. `bootstrap` makes them, so that neither screens nor commands know the store."""

    prepare: Callable[[], None]
    """Loads what unlocking needs, while the passphrase is typed."""

    create: Create
    unlock: Unlock
    unlock_here: Callable[[Path], Desk | None]
    """Opens a vault with what this computer's keyring kept; None whenever that does not work."""

    look: Look
    mend: Callable[[Path, Secret], None]
    """Puts the earlier copy of the key file back, if the secret opens it."""

    verify_vault: Callable[[Path, Secret, bool], VerifyReport]
    verify_backup: VerifyBackup
    restore: Restore
    make_sample: MakeSample
