"""Staff: who is signed in, and the practice they work in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from keta_desk.domain.ids import ClinicianId
from keta_desk.domain.problems import Problem
from keta_desk.domain.schedule import is_zone

MOST_NAME, MOST_ADDRESS, MOST_PHONE, MOST_ROLE = 120, 200, 60, 80
"""Letters that fit into the letterhead, and under a signature."""


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

    def tidy(self) -> Clinic:
        """Return the same practice without stray blanks and line breaks: each part stands on one line of paper."""
        name, address, phone, zone = (one_line(told) for told in (self.name, self.address, self.phone, self.zone))
        return replace(self, name=name, address=address, phone=phone, zone=zone)

    def problems(self) -> list[Problem]:
        """Return what is wrong with the letterhead."""
        return [
            *([] if self.name.strip() else [Problem("practice.name-missing", field="name")]),
            *_long("practice.name-long", "name", self.name, MOST_NAME),
            *_long("practice.address-long", "address", self.address, MOST_ADDRESS),
            *_long("practice.phone-long", "phone", self.phone, MOST_PHONE),
            *([] if is_zone(self.zone) else [unknown_zone(self.zone)]),
        ]


def person_problems(name: str, role: str, credential: str = "") -> list[Problem]:
    """Return what is wrong with how a person who signs in is named on paper."""
    return [
        *([] if name.strip() else [Problem("practice.person-missing", field="name")]),
        *_long("practice.person-long", "name", name, MOST_NAME),
        *_long("practice.role-long", "role", role, MOST_ROLE),
        *_long("practice.role-long", "credential", credential, MOST_ROLE),
    ]


def one_line(text: str) -> str:
    """Return a text without stray blanks and line breaks."""
    return " ".join(text.split())


def unknown_zone(zone: str) -> Problem:
    """Return the finding that no clocks run by a name; of an endless name only its beginning is repeated."""
    return Problem("appointment.zone-unknown", field="zone", facts={"zone": zone[:60] or "This"})


def _long(code: str, field: str, text: str, most: int) -> list[Problem]:
    if len(text) <= most:
        return []
    return [Problem(code, field=field, facts={"count": str(len(text)), "most": str(most)})]
