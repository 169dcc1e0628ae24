"""What holds for every entry of the record, and the ways in which the record can refuse."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from keta_desk.domain.problems import Trouble


class Status(StrEnum):
    """Where an entry stands (clinical-reference 0)."""

    CURRENT = "current"
    AMENDED = "amended"
    SIGNED = "signed"
    ENTERED_IN_ERROR = "entered_in_error"


class Source(StrEnum):
    """Whose word an entry is (clinical-reference 0)."""

    CLINICIAN = "clinician"
    PATIENT = "patient"
    CAREGIVER = "caregiver"
    PHARMACY = "pharmacy"
    IMPORT = "import"


@dataclass(frozen=True, slots=True, repr=False)
class Passphrase:
    """What the clinician types to unlock. It has no readable form, so that it cannot be logged by mistake."""

    text: str


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKey:
    """The identity printed on the recovery sheet: `AGE-SECRET-KEY-1…`."""

    text: str


Secret = Passphrase | RecoveryKey


class Gone(Trouble):
    """There is no such entry."""


class Stale(Trouble):
    """Somebody changed the entry since it was shown."""


class WrongKey(Trouble):
    """The passphrase or recovery key does not open this vault."""


class VaultBusy(Trouble):
    """Another program has the vault open."""


class VaultDamaged(Trouble):
    """The vault's file or header cannot be trusted."""


class NotAVault(Trouble):
    """The folder or file is something else."""


class TooNew(Trouble):
    """Made by a newer KetaDesk than this one."""


class ReadOnly(Trouble):
    """The vault is open for reading only."""


class NotConfirmed(Trouble):
    """The disk did not confirm a save: it may or may not have been kept."""


class DiskFull(Trouble):
    """There is no room left."""


class NotWritable(Trouble):
    """The folder or file may not be written."""


class BadFile(Trouble):
    """A file that was handed in is not what it should be."""


class Cancelled(Trouble):
    """The clinician stopped a long job; nothing half-done is left."""
