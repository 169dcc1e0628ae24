"""Who is treated: stages of care, names, and what must hold of a person's details."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from keta_desk.domain.problems import Problem, Severity

OLDEST_YEARS = 125
LONGEST_NAME = 2000


class Stage(StrEnum):
    """Where a patient stands on the care pathway (clinical-reference 1.2)."""

    EVALUATION = "evaluation"
    PREPARATION = "preparation"
    INDUCTION = "induction"
    CONSOLIDATION = "consolidation"
    MAINTENANCE = "maintenance"
    TAPER = "taper"
    PAUSED = "paused"
    DISCHARGED = "discharged"


class Sex(StrEnum):
    """Sex at birth (clinical-reference 1.2 P1)."""

    FEMALE = "female"
    MALE = "male"
    INTERSEX = "intersex"
    UNKNOWN = "unknown"


class AllergyState(StrEnum):
    """Whether anybody has asked: "not asked" is not "none known" (clinical-reference 0)."""

    NOT_ASKED = "not_asked"
    NONE_KNOWN = "none_known"
    LISTED = "listed"


class ContactKind(StrEnum):
    """Whom one may turn to."""

    EMERGENCY = "emergency"
    SUPPORT_PERSON = "support_person"
    PRIMARY_CARE = "primary_care"
    PHARMACY = "pharmacy"
    THERAPIST = "therapist"
    PSYCHIATRIST = "psychiatrist"
    OTHER = "other"


def chart_label(chart_number: int) -> str:
    """Return the chart number as people read it, `KD-0042`."""
    return f"KD-{chart_number:04}"


_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th", "ŋ": "n"}
)
_APOSTROPHE_INSIDE = re.compile("(?<=\\w)['\u2019\u2018\u02bc\u02bb`\u00b4](?=\\w)")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def folded(text: str) -> str:
    """Return `text` in lower case without accents, so that `Ordóñez` is found by `ordonez`.

    Letters that Unicode takes for whole ones, such as ł and ø, become what people type in their place; marks that
    cannot be seen are left out.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", _UNSEEN.sub("", text).casefold())
    return "".join(char for char in plain if not unicodedata.combining(char)).translate(_LETTERS)


def words(text: str) -> list[str]:
    """Return the folded words of a text, in order."""
    return re.findall(r"\w+", folded(text))


def joined_words(text: str) -> list[str]:
    """Return the words of a text with their apostrophes taken out: `O'Brien` is one word, `obrien`."""
    return words(_APOSTROPHE_INSIDE.sub("", text))


def sort_name(family_name: str, given_name: str) -> str:
    """Return what a list of names is ordered by."""
    return f"{folded(family_name)}, {folded(given_name)}"


def age_years(birth_date: date, on: date) -> int:
    """Return completed years of life on a day."""
    return on.year - birth_date.year - ((on.month, on.day) < (birth_date.month, birth_date.day))


def person_problems(*, family_name: str, given_name: str, birth_date: date, today: date) -> list[Problem]:
    """Say what is wrong with a person's name or birth date."""
    names = {"family_name": family_name, "given_name": given_name}
    missing = [Problem("patient.name-missing", field=field) for field, name in names.items() if not name.strip()]
    long = [
        Problem("patient.name-long", field=field, facts={"most": str(LONGEST_NAME)})
        for field, name in names.items()
        if len(name) > LONGEST_NAME
    ]
    return [*missing, *long, *birth_date_problems(birth_date, today=today)]


def birth_date_problems(birth_date: date, *, today: date) -> list[Problem]:
    """Say whether a birth date lies in the future or too far back to be one."""
    if birth_date > today:
        return [Problem("patient.born-in-future", field="birth_date")]
    if age_years(birth_date, today) > OLDEST_YEARS:
        return [Problem("patient.born-long-ago", field="birth_date", facts={"years": str(OLDEST_YEARS)})]
    return []


def reason_problems(reason: str) -> list[Problem]:
    """An amendment or an entry in error is recorded with a reason, always."""
    return [] if reason.strip() else [Problem("record.reason-missing", Severity.STOP, field="reason")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person's details as registered (clinical-reference 1.2 P1). '' and None mean not recorded."""

    family_name: str
    given_name: str
    birth_date: date
    sex_at_birth: Sex = Sex.UNKNOWN
    preferred_name: str = ""
    pronouns: str = ""
    gender_identity: str = ""
    address: str = ""
    session_place: str = ""
    phone: str = ""
    email: str = ""
    contact_preference: str = ""
    may_leave_message: bool | None = None
    language: str = ""
    interpreter_needed: bool | None = None
    accessibility_needs: str = ""
    insurance: str = ""
    part2_applies: bool = False

    def problems(self, *, today: date) -> list[Problem]:
        """Say what is wrong with these details."""
        return person_problems(
            family_name=self.family_name, given_name=self.given_name, birth_date=self.birth_date, today=today
        )
