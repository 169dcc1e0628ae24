"""Who may have been meant by a name that nobody has: asked only when a search finds no one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from keta_desk.domain.finding import LONGEST_SEARCH
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import words
from keta_desk.queries.lines import columns, stands
from keta_desk.store.tables.patients import PatientRow, PatientTokenRow

PATIENT = columns(PatientRow)
PATIENT_TOKEN = columns(PatientTokenRow)
LIKE_ENOUGH = 70
"""How alike a name must be, of 100: one letter in five or two of them turned round still are."""

SHORTEST, MOST_WORDS, TOKENS, FOUND = 3, 4, 12, 3
_LAST = chr(0x10FFFF)


@dataclass(frozen=True, slots=True)
class NearName:
    """Somebody whose name is much like what was typed."""

    id: PatientId
    chart_number: int
    family_name: str
    given_name: str
    birth_date: date

    @property
    def spoken(self) -> str:
        """The name as one says it."""
        return f"{self.given_name} {self.family_name}"


def near(session: Session, text: str) -> list[NearName]:
    """Return up to three people whose names are much like the words typed, the likest first.

    Names that begin with the same letter are looked through first, then all: a first letter is seldom wrong.
    """
    typed = [word for word in words(text[:LONGEST_SEARCH]) if word.isalpha() and len(word) >= SHORTEST][:MOST_WORDS]
    if not typed:
        return []
    statement = select(PATIENT.id, PATIENT.chart_number, PATIENT.family_name, PATIENT.given_name, PATIENT.birth_date)
    statement = statement.where(stands(PatientRow)).order_by(PATIENT.sort_name, PATIENT.chart_number)
    for word in typed:
        alike = _alike(session, word)
        if not alike:
            return []
        whose = select(PATIENT_TOKEN.patient_id).where(PATIENT_TOKEN.token.in_(alike))
        statement = statement.where(PATIENT.id.in_(whose))
    rows = session.execute(statement.limit(TOKENS)).all()
    found = [NearName(PatientId(row[0]), row[1], row[2], row[3], row[4]) for row in rows]
    return sorted(found, key=lambda one: -_likeness(typed, one))[:FOUND]


def _alike(session: Session, word: str) -> list[str]:
    from rapidfuzz import fuzz, process

    for first, after in ((word[0], word[0] + _LAST), ("a", _LAST)):
        tokens = select(PATIENT_TOKEN.token).where(PATIENT_TOKEN.token >= first, PATIENT_TOKEN.token < after).distinct()
        known = session.execute(tokens).scalars().all()
        found = process.extract(word, known, scorer=fuzz.ratio, limit=TOKENS, score_cutoff=LIKE_ENOUGH)
        if found:
            return [token for token, _, _ in found]
    return []


def _likeness(typed: list[str], one: NearName) -> float:
    from rapidfuzz import fuzz

    return float(fuzz.token_sort_ratio(" ".join(typed), " ".join(words(one.spoken))))
