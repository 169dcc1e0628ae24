"""Changes to what is looked at again at each integration: triggers, patterns, skills and practices."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date

from keta_desk.domain.cards import Card, PatternCard, Skill, TriggerCard, card_problems
from keta_desk.domain.chart_entries import past_day_problems
from keta_desk.domain.ids import PatientId
from keta_desk.domain.integration import CardReview, review_problems
from keta_desk.domain.patients import reason_problems
from keta_desk.domain.problems import refuse
from keta_desk.domain.record import Gone
from keta_desk.queries import practice
from keta_desk.queries.lines import day_in
from keta_desk.store.tables.integration import CardReviewRow, PatternRow, SkillRow, TriggerRow
from keta_desk.store.tables.patients import PatientRow
from keta_desk.store.work import Work

_Rows = type[TriggerRow] | type[PatternRow] | type[SkillRow]
_KINDS: dict[type[Card], _Rows] = {TriggerCard: TriggerRow, PatternCard: PatternRow, Skill: SkillRow}
_TABLES: dict[str, _Rows] = {kind.__tablename__: kind for kind in _KINDS.values()}


def add(work: Work, patient_id: PatientId, card: Card) -> str:
    """Add a trigger, a pattern, or a skill, and return its id.

    Raises:
        RuleBroken: what it is is missing, or something of it can't be.
        Gone: there is no such patient.
    """
    refuse(card_problems(card, today=_today(work)))
    work.must_exist(PatientRow, patient_id)
    return work.add(_KINDS[type(card)](patient_id=patient_id, **asdict(card))).id


def amend(work: Work, card_id: str, card: Card, *, reason: str, seen: int) -> None:
    """Put a card right; what it said before is kept.

    Raises:
        RuleBroken: what it is is missing, something of it can't be, or no reason was given.
        Gone: there is no such card.
        Stale: somebody changed it since version `seen` was shown.
    """
    refuse([*card_problems(card, today=_today(work)), *reason_problems(reason)])
    row = work.get(_KINDS[type(card)], card_id, seen=seen)
    for name, value in asdict(card).items():
        setattr(row, name, value)
    work.amend(row, reason=reason)


def end(work: Work, kind: str, card_id: str, *, ended_on: date | None) -> None:
    """Bring a card back no more from a day on; None takes it up again. What it said stays. `kind` is its table.

    Raises:
        RuleBroken: the day is still to come.
        Gone: there is no such card.
    """
    refuse(past_day_problems(ended_on, today=_today(work), field="ended_on"))
    work.get(_TABLES[kind], card_id).ended_on = ended_on


def practise(work: Work, skill_id: str, *, on: date | None, helps: int | None = None) -> None:
    """Record when a skill was practised last, None for not recorded, and how much it helped where that was said.

    Raises:
        RuleBroken: the day is still to come, or the rating is none.
        Gone: there is no such skill.
    """
    row = work.get(SkillRow, skill_id)
    said = Skill(name=row.name, kind=row.kind, last_practised_on=on, helps=helps)
    refuse(card_problems(said, today=_today(work)))
    row.last_practised_on = on
    row.helps = row.helps if helps is None else helps


def review(work: Work, patient_id: PatientId, one: CardReview) -> str:
    """Record a look at a card outside of an integration session, and return the id of the look.

    Raises:
        RuleBroken: it says neither how the card stands nor anything else.
        Gone: there is no such card of this patient.
    """
    return keep_review(patient_id, one, work)


def keep_review(patient_id: str, one: CardReview, work: Work, *, note_id: str | None = None) -> str:
    """Keep a look at a card of this patient."""
    refuse(review_problems(one))
    card = work.session.get(TriggerRow, one.card_id) or work.session.get(PatternRow, one.card_id)
    if card is None or card.patient_id != patient_id:
        raise Gone("record.gone")
    work.must_exist(type(card), one.card_id)
    row = CardReviewRow(
        patient_id=patient_id,
        note_id=note_id,
        card_id=one.card_id,
        at=work.now,
        change=one.change,
        remark=one.remark.strip(),
    )
    return work.add(row).id


def _today(work: Work) -> date:
    return day_in(practice.zone(work.session), work.now)
