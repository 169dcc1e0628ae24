"""Questions about the texts of the practice, and about what patients agreed to (clinical-reference 1.2 P6)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from keta_desk.domain.consents import (
    EXAMPLE,
    Agreement,
    ConsentFacts,
    ConsentState,
    PracticeText,
    TextKind,
    standing,
)
from keta_desk.domain.ids import PatientId
from keta_desk.queries import practice
from keta_desk.queries.lines import THIS_PATIENT, columns, day_in, lines, stands
from keta_desk.reference.practice_texts import examples
from keta_desk.store.tables.consent import ConsentRow, PracticeTextRow

CONSENT = columns(ConsentRow)
TEXT = columns(PracticeTextRow)


@dataclass(slots=True)
class TextLine:
    """One version of a text; number 0 is KetaDesk's example, which has no id."""

    id: str
    version: int
    kind: str
    name: str
    language: str
    number: int
    title: str
    body: str
    statements: str
    valid_days: int | None
    created_at: datetime | None
    created_by: str
    retired_at: datetime | None

    @property
    def is_example(self) -> bool:
        """Whether the practice has not taken it over."""
        return self.number == EXAMPLE

    @property
    def key(self) -> tuple[TextKind, str, str]:
        """Which text it is a version of."""
        return TextKind(self.kind), self.name, self.language

    def text(self) -> PracticeText:
        """Return what it says."""
        return PracticeText(
            kind=TextKind(self.kind),
            name=self.name,
            language=self.language,
            title=self.title,
            body=self.body,
            statements=tuple(self.statements.splitlines()),
            valid_days=self.valid_days,
        )


@dataclass(slots=True)
class ConsentLine:
    """One consent without the text it was given to. `text_number` 0: KetaDesk's example was presented."""

    id: str
    version: int
    kind: str
    text_number: int
    title: str
    presented_at: datetime
    statements: str
    questions_answered: bool | None
    copy_given: bool | None
    method: str
    signed_at: datetime | None
    signed_by: str
    clinician: str
    witness: str
    discussion: str
    expires_on: date | None
    withdrawn_at: datetime | None
    withdrawn_because: str

    def initials(self) -> list[tuple[str, bool]]:
        """Return each statement with whether it was initialled."""
        return [(one["says"], bool(one["initialled"])) for one in json.loads(self.statements or "[]")]


@dataclass(frozen=True, slots=True)
class AgreementStanding:
    """How the consent to one thing stands on a day. `is_older_text`: a newer version of its text is in use."""

    agreement: Agreement
    state: ConsentState
    consent: ConsentLine | None
    is_older_text: bool = False


@dataclass(frozen=True, slots=True)
class Presented:
    """What was presented, word for word."""

    title: str
    body: str
    language: str


_TEXTS = select(*[TEXT[name] for name in TextLine.__slots__]).order_by(
    TEXT.kind, TEXT.name, TEXT.language, TEXT.number.desc()
)
_TEXT = select(*[TEXT[name] for name in TextLine.__slots__]).where(TEXT.id == bindparam("text_id"))
_HIGHEST = select(func.max(TEXT.number)).where(
    TEXT.kind == bindparam("kind"), TEXT.name == bindparam("name"), TEXT.language == bindparam("language")
)
_CONSENTS = (
    select(*[CONSENT[name] for name in ConsentLine.__slots__])
    .where(CONSENT.patient_id == THIS_PATIENT, stands(ConsentRow))
    .order_by(CONSENT.presented_at, CONSENT.id)
)
_PRESENTED = select(CONSENT.title, CONSENT.body, CONSENT.language).where(CONSENT.id == bindparam("consent_id"))


def texts(session: Session) -> list[TextLine]:
    """Return every version of every text of the practice, the latest of each first."""
    return lines(session, _TEXTS, TextLine)


def in_use(session: Session) -> list[TextLine]:
    """Return each text as it is handed out now: the latest version, or the example where the practice has none.

    A text whose latest version was retired is handed out no more, its example neither.
    """
    return [line for line in latest(session) if line.retired_at is None]


def latest(session: Session) -> list[TextLine]:
    """Return the latest version of each text, retired ones too, or the example where the practice has none."""
    found: dict[tuple[TextKind, str, str], TextLine] = {}
    for line in texts(session):
        found.setdefault(line.key, line)
    offered = [_example(text) for key, text in examples().items() if key not in found]
    return sorted((*found.values(), *offered), key=_reading_order)


def versions(session: Session, key: tuple[TextKind, str, str]) -> list[TextLine]:
    """Return every version of one text, the latest first, KetaDesk's example last."""
    own = [line for line in texts(session) if line.key == key]
    return [*own, *([_example(examples()[key])] if key in examples() else [])]


def text_in_use(session: Session, kind: TextKind, name: str, language: str = "en") -> TextLine | None:
    """Return the text of a kind that is handed out now, None for none."""
    return next((line for line in in_use(session) if line.key == (kind, name, language)), None)


def agreed_text(session: Session, agreement: Agreement) -> TextLine | None:
    """Return what is presented now for something a patient agrees to or is told of, None where it was retired."""
    return next((line for line in in_use(session) if line.name == agreement and line.kind in _AGREED), None)


def valid_days(session: Session, text_id: str | None, agreement: Agreement) -> int | None:
    """Return for how many days a consent to this version of a text holds; without an id it is the example."""
    if text_id is not None:
        line = text(session, text_id)
        return None if line is None else line.valid_days
    found = (one for key, one in examples().items() if key[0] in _AGREED and key[1] == agreement)
    return next((one.valid_days for one in found), None)


def text(session: Session, text_id: str) -> TextLine | None:
    """Return one version of a text."""
    found = lines(session, _TEXT, TextLine, text_id=text_id)
    return found[0] if found else None


def next_text_number(session: Session, one: PracticeText) -> int:
    """Return a number that no version of this text ever had."""
    given = {"kind": one.kind, "name": one.name, "language": one.language}
    return (session.execute(_HIGHEST, given).scalar_one() or EXAMPLE) + 1


def of_patient(session: Session, patient_id: PatientId) -> list[ConsentLine]:
    """Return a patient's consents in the order in which they were presented."""
    return lines(session, _CONSENTS, ConsentLine, patient_id=patient_id)


def presented(session: Session, consent_id: str) -> Presented | None:
    """Return what was presented, word for word."""
    found = lines(session, _PRESENTED, Presented, consent_id=consent_id)
    return found[0] if found else None


def state_on(session: Session, patient_id: PatientId, agreement: Agreement, *, at: datetime) -> ConsentState:
    """Return how the consent to something stood at a moment, counted by days of the clinic."""
    zone = practice.zone(session)
    return standing_of(of_patient(session, patient_id), agreement, zone=zone, on=day_in(zone, at)).state


def standings(session: Session, patient_id: PatientId, *, at: datetime) -> list[AgreementStanding]:
    """Return how each agreement stands: the one to treatment always, others where something was presented."""
    zone, consents = practice.zone(session), of_patient(session, patient_id)
    in_use_now = {line.name: line.number for line in in_use(session) if line.kind in _AGREED}
    kinds = [kind for kind in Agreement if kind is Agreement.TREATMENT or any(one.kind == kind for one in consents)]
    return [standing_of(consents, kind, zone=zone, on=day_in(zone, at), latest=in_use_now.get(kind)) for kind in kinds]


def standing_of(
    consents: Sequence[ConsentLine], agreement: Agreement, *, zone: ZoneInfo, on: date, latest: int | None = None
) -> AgreementStanding:
    """Return how the consent to something stands on a day; `latest` is the version of its text in use."""
    ours = [one for one in consents if one.kind == agreement]
    found = standing([_facts(one, zone) for one in ours], on=on)
    line = None if found.place is None else ours[found.place]
    is_older = line is not None and latest is not None and line.text_number < latest
    return AgreementStanding(agreement, found.state, line, is_older)


_AGREED = (TextKind.CONSENT, TextKind.DISCLOSURE)


def _facts(one: ConsentLine, zone: ZoneInfo) -> ConsentFacts:
    return ConsentFacts(
        presented_on=day_in(zone, one.presented_at),
        signed_on=None if one.signed_at is None else day_in(zone, one.signed_at),
        expires_on=one.expires_on,
        withdrawn_on=None if one.withdrawn_at is None else day_in(zone, one.withdrawn_at),
    )


def _example(one: PracticeText) -> TextLine:
    return TextLine(
        id="",
        version=0,
        kind=one.kind,
        name=one.name,
        language=one.language,
        number=EXAMPLE,
        title=one.title,
        body=one.body,
        statements="\n".join(one.statements),
        valid_days=one.valid_days,
        created_at=None,
        created_by="",
        retired_at=None,
    )


def _reading_order(line: TextLine) -> tuple[int, int, str]:
    names: Iterable[str] = (*Agreement, *(key[1] for key in examples()))
    order = {name: place for place, name in enumerate(dict.fromkeys(names))}
    return list(TextKind).index(TextKind(line.kind)), order.get(line.name, len(order)), line.language
