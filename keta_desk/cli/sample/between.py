"""The work between two sessions in the invented clinic: calls after a dose, cards, practices, a journal, a plan."""

from __future__ import annotations

from datetime import datetime

from keta_desk.cli.sample import between_words as words
from keta_desk.cli.sample.practice import Booking, Practice
from keta_desk.cli.sample.story import Story
from keta_desk.domain.cards import PatternCard, Skill, TriggerCard
from keta_desk.domain.check_ins import CheckIn, FollowUp, Stressor
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.integration import CommitmentState, Settled
from keta_desk.domain.plan_parts import ChosenBy
from keta_desk.domain.safety_plan import SafetyPlan
from keta_desk.queries import integration
from keta_desk.use_cases import cards, check_ins, journal, plans, safety_plan

LEFT_OUT = 5
"""One call in five is still owed: it stands on the screen of the day."""


def calls(booking: Booking, until: datetime | None) -> list[tuple[datetime, FollowUp]]:
    """Return when the patient is rung after a session, up to the next one."""
    found = [(booking.at(point.days * 24 * 60 + 120), point) for point in FollowUp]
    return [(at, point) for at, point in found if until is None or at < until]


def call(
    practice: Practice,
    patient_id: PatientId,
    session_id: SessionId | None,
    *,
    at: datetime,
    point: FollowUp,
    number: int,
) -> Story:
    """Tell one call after a session; on the next day, what the patient wrote down of it."""
    if not practice.diary.is_recent(at) or number % LEFT_OUT == 0:
        return
    yield at
    mood, anxiety, energy, urges, hours = words.FIGURES[number % len(words.FIGURES)]
    weighs = words.STRESSORS[number % len(words.STRESSORS)]
    said = CheckIn(
        mood=mood,
        anxiety=anxiety,
        energy=energy,
        urges=urges,
        sleep_min=hours * 60,
        item9=0,
        stressors=tuple(Stressor(what, strength) for what, strength in weighs),
        side_effects=words.SIDE_EFFECTS[number % len(words.SIDE_EFFECTS)],
        follows_up=point,
    )
    tried = practice.desk.ask(integration.open_commitments, patient_id) if point is FollowUp.WEEK else []
    settled = tuple((one.id, Settled(state=CommitmentState.DONE)) for one in tried)
    practice.desk.do(check_ins.record, patient_id, said, after=session_id, settled=settled)
    if point is not FollowUp.NEXT_DAY:
        return
    text = words.JOURNAL[number % len(words.JOURNAL)]
    practice.desk.do(journal.write, patient_id, text, is_shared=number % 2 == 0, after=session_id)


def begin(practice: Practice, patient_id: PatientId, number: int) -> None:
    """Write down at the first talk what comes back at every later one."""
    do, place = practice.desk.do, number % len(words.TRIGGERS)
    trigger, feeling, instead = words.TRIGGERS[place]
    do(cards.add, patient_id, TriggerCard(trigger=trigger, feeling=feeling, new_response=instead))
    pattern, whom, tried = words.PATTERNS[place]
    do(cards.add, patient_id, PatternCard(pattern=pattern, with_whom=whom, tried_instead=tried))
    name, kind, often = words.SKILLS[place]
    do(cards.add, patient_id, Skill(name=name, kind=kind, how_often=often))
    marker = do(plans.add_marker, patient_id, words.MARKERS[place], chosen_by=ChosenBy.PATIENT)
    do(plans.rate_marker, marker, 2 + number % 3)
    if number % 2 == 0:
        do(safety_plan.keep, patient_id, SafetyPlan(steps=words.PLAN, likelihood=8, copy_given=True))
