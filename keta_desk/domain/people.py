"""Staff: who is signed in, and the practice they work in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from keta_desk.domain.ids import ClinicianId


class Paper(StrEnum):
    """The sheet that documents are laid out for."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Clinician:
    """A person who signs in."""

    id: ClinicianId
    name: str
    role: str = ""
    credential: str = ""


@dataclass(frozen=True, slots=True)
class Clinic:
    """The practice: its letterhead and the IANA zone its times are shown in."""

    name: str
    address: str
    phone: str
    zone: str
    paper: Paper
    is_sample: bool
