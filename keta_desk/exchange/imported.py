"""What was read from another system's file, as plain values, before anything of it is kept.

Every value carries its `import_key`: the source system and the id it gave, so that the same thing is known
again when the same or a later file comes in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from keta_desk.domain.patients import ContactKind, Sex
from keta_desk.domain.vitals import Reading


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day as far as the source knows it: `1990`, `1990-05` or `1990-05-17`. Never filled up by guessing."""

    text: str

    @property
    def day(self) -> date | None:
        """The calendar day, where it is known in full."""
        return date.fromisoformat(self.text) if len(self.text) == len("1990-05-17") else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedContact:
    """Somebody around the patient."""

    import_key: str
    kind: ContactKind
    name: str
    relation: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedPatient:
    """Who the file is about. Blank means not recorded by the source."""

    import_key: str
    family_name: str
    given_name: str
    birth_date: date
    preferred_name: str = ""
    former_names: tuple[tuple[str, str], ...] = ()
    sex_at_birth: Sex = Sex.UNKNOWN
    gender_identity: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    language: str = ""
    died: PartialDate | None = None
    no_known_allergies: bool = False
    contacts: tuple[ImportedContact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedProblem:
    """A diagnosis or other problem, under the codes that the source gave."""

    import_key: str
    title: str
    snomed: str = ""
    icd10cm: str = ""
    is_active: bool
    is_confirmed: bool = True
    onset: PartialDate | None = None
    resolved: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedAllergy:
    """A substance the patient reacts to. `category` and `criticality` in FHIR's words, or ''."""

    import_key: str
    substance: str
    code: str = ""
    category: str = ""
    criticality: str = ""
    reaction: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedMedication:
    """A medicine the patient takes or took. Dose, route and frequency as the source words them."""

    import_key: str
    name: str
    rxnorm: str = ""
    is_current: bool
    dose_text: str = ""
    route: str = ""
    frequency: str = ""
    started: PartialDate | None = None
    stopped: PartialDate | None = None
    stop_reason: str = ""
    prescriber: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedReading:
    """The vitals measured at one moment, in KetaDesk's units."""

    import_key: str
    at: datetime
    vitals: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedVisit:
    """A visit elsewhere. `kind` is what the source calls it."""

    import_key: str
    started_at: datetime
    ended_at: datetime | None = None
    kind: str
    reason: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many things of one kind do not come in, and why, in plain words."""

    kind: str
    count: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedRecord:
    """One patient's record as another system wrote it."""

    file_name: str
    patient: ImportedPatient
    problems: tuple[ImportedProblem, ...] = ()
    allergies: tuple[ImportedAllergy, ...] = ()
    medications: tuple[ImportedMedication, ...] = ()
    readings: tuple[ImportedReading, ...] = ()
    encounters: tuple[ImportedVisit, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
