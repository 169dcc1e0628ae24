"""What a consent pack and a sheet of instructions say (clinical-reference 8.2, 8.7). Imports no ReportLab."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from keta_desk.documents.content import OUTSIDE_ID, Clinic, Edition, PatientIdentity, Signature


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One statement; `initialled` None has a place for the initials, nothing being signed yet."""

    says: str
    initialled: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentText:
    """One text of the pack, word for word, with how it was signed or places to sign."""

    title: str
    version: str
    body: str
    statements: tuple[Statement, ...] = ()
    signing: tuple[tuple[str, str], ...] = ()
    """What is recorded of the signature, by name; empty where it is still to be signed."""

    signatures: tuple[Signature, ...] = field(default=(), metadata=OUTSIDE_ID)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentContent:
    """A consent pack: the texts one after the other."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    programme: str = ""
    texts: tuple[ConsentText, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionContent:
    """What a patient takes home for the day of treatment."""

    clinic: Clinic
    patient: PatientIdentity
    edition: Edition
    programme: str = ""
    title: str = ""
    version: str = ""
    body: str = ""
    dose: tuple[tuple[str, str], ...] = ()
    do_not_dose_if: tuple[str, ...] = ()
    stop_and_act_if: tuple[str, ...] = ()
    medicines: tuple[str, ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    next_visit: date | None = None
