"""Closing a session: rest, how it was for the patient, and its end are kept in one piece or not at all."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

from keta_desk.domain.closing import Closing, FirstOutcome
from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import live_session as live
from keta_desk.queries import session_records
from keta_desk.store.tables.sessions import DosingSessionRow
from keta_desk.use_cases import closing, live_session, sessions, titration
from keta_desk.use_cases.sessions import Effects
from tests.use_cases.courses import ladder, terms

WHY = "Seen out by the nurse"
NOTHING = Effects()


@pytest.fixture
def patient_id(desk, a_patient):
    return a_patient()


@pytest.fixture
def sitting(desk, patient_id):
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    return desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, planned_dose_mg=Decimal(100), confirmed_because="Paper"
    )


def kept(desk, sitting):
    """Return what the record holds of the end of a session."""
    names = (
        "ended_at",
        "rest_started_at",
        "rest_ended_at",
        "intensity",
        "pleasantness",
        "themes",
        "music",
        "peak_min",
        "outcome",
    )
    row = desk.ask(lambda session: [getattr(session.get(DosingSessionRow, sitting), name) for name in names])
    return dict(zip(names, row, strict=True))


def problems(desk, sitting, closed, effects=NOTHING, *, because=WHY):
    with pytest.raises(RuleBroken) as broken:
        desk.do(closing.close, sitting, closed, effects, confirmed_because=because)
    assert kept(desk, sitting)["ended_at"] is None, "what was refused closed nothing"
    assert kept(desk, sitting)["themes"] == ""
    return [(one.code, one.field) for one in broken.value.problems]


def test_rest_experience_and_end_are_kept_together_and_no_session_runs_any_more(desk, clock, patient_id, sitting):
    rested = clock.now() + timedelta(minutes=70)
    clock.move(minutes=100)
    told = Closing(
        rest_started_at=rested,
        rest_ended_at=clock.now(),
        intensity=8,
        pleasantness=-3,
        themes="The sea, and her mother at the door.",
        music="Slow strings",
        outcome=FirstOutcome.ADJUST,
    )
    desk.do(closing.close, sitting, told, Effects(onset_min=12, peak_min=40, settled_min=95), confirmed_because=WHY)
    found = kept(desk, sitting)
    assert (found["intensity"], found["pleasantness"], found["peak_min"]) == (8, -3, 40)
    assert found["outcome"] == "proceed_adjust"
    assert (found["themes"], found["music"]) == ("The sea, and her mother at the door.", "Slow strings")
    assert found["rest_ended_at"] - found["rest_started_at"] == timedelta(minutes=30)
    assert desk.ask(live.running) == []
    assert desk.ask(session_records.of_patient, patient_id).session(sitting).ended_at == clock.now()


def test_nobody_is_sent_off_by_accident_unreleased_a_reason_is_asked(desk, sitting):
    assert problems(desk, sitting, Closing(), because="") == [("session.not-released", "")]
    desk.do(closing.close, sitting, Closing(), NOTHING, confirmed_because=WHY)
    assert kept(desk, sitting)["ended_at"] is not None


def test_a_blank_form_closes_and_stays_not_recorded(desk, sitting):
    desk.do(closing.close, sitting, Closing(), NOTHING, confirmed_because=WHY)
    found = kept(desk, sitting)
    assert [found[name] for name in ("intensity", "pleasantness", "rest_started_at", "peak_min")] == [None] * 4
    assert found["themes"] == ""


@pytest.mark.parametrize(
    ("told", "field"),
    [
        (Closing(intensity=11), "intensity"),
        (Closing(intensity=-1), "intensity"),
        (Closing(pleasantness=6), "pleasantness"),
        (Closing(pleasantness=-96), "pleasantness"),
        (Closing(themes="x" * 2_000_000), "themes"),
        (Closing(music="x" * 2_000_000), "music"),
        (Closing(outcome="proceed_somehow"), "outcome"),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_no_reason_helps(desk, sitting, told, field):
    assert field in [name for _, name in problems(desk, sitting, told)]


def test_a_rest_that_ends_before_it_began_is_refused(desk, clock, sitting):
    clock.move(minutes=10)
    told = Closing(rest_started_at=clock.now(), rest_ended_at=clock.now() - timedelta(minutes=1))
    assert problems(desk, sitting, told) == [("session.rest-ends-before", "rest_ended_at")]


def test_a_rest_lies_between_the_start_of_the_session_and_now(desk, clock, sitting):
    clock.move(minutes=10)
    told = Closing(
        rest_started_at=clock.now() - timedelta(minutes=11), rest_ended_at=clock.now() + timedelta(minutes=2)
    )
    assert problems(desk, sitting, told) == [
        ("session.rest-before-start", "rest_started_at"),
        ("session.moment-ahead", "rest_ended_at"),
    ]


def test_effects_that_cannot_follow_each_other_are_refused(desk, sitting):
    assert problems(desk, sitting, Closing(themes="Kept typed"), Effects(onset_min=40, peak_min=12, settled_min=95))


@pytest.mark.parametrize("typed", ["<b>x</b>", "\u202eabc", "\u05e9\u05dc\u05d5\u05dd", "'; DROP TABLE patient; --"])
def test_any_words_are_kept_as_they_are(desk, sitting, typed):
    desk.do(closing.close, sitting, Closing(themes=typed), NOTHING, confirmed_because=WHY)
    assert kept(desk, sitting)["themes"] == typed


def test_a_session_that_is_gone_is_not_closed(desk):
    with pytest.raises(Gone):
        desk.do(closing.close, SessionId("no-such"), Closing(), NOTHING, confirmed_because=WHY)


def test_what_was_entered_stays_and_the_session_can_be_taken_up_again(desk, sitting):
    desk.do(live_session.keep_line, sitting, "Quiet, eyes closed.")
    desk.do(closing.close, sitting, Closing(themes="The sea"), NOTHING, confirmed_because=WHY)
    desk.do(sessions.take_up_again, sitting, reason="Closed too early")
    assert [one.id for one in desk.ask(live.running)] == [sitting]
    told = [(one.event.kind, one.event.words) for one in desk.ask(live.of_session, sitting).log]
    assert told == [
        ("started", "Paper"),
        ("line", "Quiet, eyes closed."),
        ("ended", WHY),
        ("reopened", "Closed too early"),
    ]


def test_a_session_closed_twice_keeps_its_first_end(desk, clock, sitting):
    desk.do(closing.close, sitting, Closing(themes="The sea"), NOTHING, confirmed_because=WHY)
    first = kept(desk, sitting)
    clock.move(hours=20)
    with pytest.raises(RuleBroken, match=r"session\.ended"):
        desk.do(closing.close, sitting, Closing(themes="Too late"), NOTHING, confirmed_because=WHY)
    assert kept(desk, sitting) == first
