"""Nobody starts a session without asking what changed, or without saying why not (capabilities S4)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from keta_desk.domain.eligibility import Answer, Reply
from keta_desk.domain.patients import Sex
from keta_desk.domain.problems import RuleBroken
from keta_desk.domain.record import Gone
from keta_desk.domain.rescreening import Change, short_problems, short_result
from keta_desk.domain.session_log import Supervision, Watch
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import chart as charts
from keta_desk.queries import screening as questions
from keta_desk.queries import screening_gate
from keta_desk.reference.eligibility_rules import eligibility
from keta_desk.store.tables.sessions import DosingSessionRow
from keta_desk.use_cases import screening, sessions
from tests.use_cases.test_screening import charted, decide, keep

__all__ = ["charted"]

NOTHING_NEW = {one.id: Answer(reply=Reply.NO) for one in eligibility().short}
NEW_MEDICINE = {**NOTHING_NEW, "since-medicine": Answer(reply=Reply.YES, detail="Lithium, two weeks")}


@pytest.fixture
def cleared(desk, charted, clock):
    """Somebody whose consent and screening stand."""
    decide(desk, charted, keep(desk, charted, clock))
    clock.move(minutes=5)
    return charted


def start(desk, patient_id, **more):
    watched = {"supervisor": "Lena Sample", "watch": Watch(supervision=Supervision.IN_PERSON)}
    return desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, **watched, **more)


def refused(desk, patient_id, **more):
    with pytest.raises(RuleBroken) as broken:
        start(desk, patient_id, **more)
    return {problem.code: problem.facts.get("questions", "") for problem in broken.value.problems}


def kept_for(desk, patient_id, session_id):
    return questions.asked_before(desk.ask(charts.whole, patient_id), session_id)


def because_of(desk, session_id):
    return desk.ask(lambda session: session.get(DosingSessionRow, session_id).started_because)


def test_a_session_with_nothing_new_starts_and_keeps_its_answers(desk, cleared):
    session_id = start(desk, cleared, short=NOTHING_NEW)
    assert kept_for(desk, cleared, session_id).answers() == NOTHING_NEW
    assert because_of(desk, session_id) == ""


def test_unasked_questions_stop_a_start_until_a_reason_is_recorded(desk, cleared):
    assert refused(desk, cleared) == {"screening.short-unasked": ""}
    assert refused(desk, cleared, short={}) == {"screening.short-unasked": ""}
    session_id = start(desk, cleared, confirmed_because="Patient arrived sedated, asked the support person")
    assert because_of(desk, session_id) == "Patient arrived sedated, asked the support person"
    assert kept_for(desk, cleared, session_id) is None


def test_unknown_is_never_no_and_what_is_open_is_named(desk, cleared):
    some = {**NOTHING_NEW, "since-hospital": Answer(reply=Reply.UNKNOWN)}
    del some["since-mood"]
    found = refused(desk, cleared, short=some)
    assert found == {
        "screening.short-open": "Hospital or emergency department; Mood, hallucinations or thoughts of suicide"
    }
    session_id = start(desk, cleared, short=some, confirmed_because="Cannot say; sister will ring")
    assert questions.result_of(desk.ask(charts.whole, cleared), kept_for(desk, cleared, session_id)).unanswered


def test_something_new_stops_a_start_and_calls_for_a_new_screening(desk, cleared, clock):
    assert refused(desk, cleared, short=NEW_MEDICINE) == {"screening.short-changed": "New medicine or changed dose"}
    start(desk, cleared, short=NEW_MEDICINE, confirmed_because="Looked up, nothing between them")
    reasons = desk.ask(questions.sheet, cleared, now=clock.now()).reasons
    assert [(one.change, one.what) for one in reasons] == [(Change.NEW_DRUG, "Lithium, two weeks")]


def test_answers_kept_ahead_on_the_day_become_those_of_the_session_and_of_no_other(desk, cleared, clock):
    ahead = desk.do(screening.keep_short, cleared, NOTHING_NEW)
    clock.move(minutes=20)
    session_id = start(desk, cleared)
    assert kept_for(desk, cleared, session_id).id == ahead
    desk.do(sessions.end, session_id, sessions.Effects())
    assert refused(desk, cleared) == {"screening.short-unasked": ""}


def test_answers_of_another_day_say_nothing_of_today(desk, cleared, clock):
    desk.do(screening.keep_short, cleared, NOTHING_NEW)
    clock.move(days=1)
    assert refused(desk, cleared) == {"screening.short-unasked": ""}


def test_what_is_asked_again_at_the_start_counts_over_what_was_kept_ahead(desk, cleared, clock):
    desk.do(screening.keep_short, cleared, NOTHING_NEW)
    clock.move(minutes=20)
    assert "screening.short-changed" in refused(desk, cleared, short=NEW_MEDICINE)


def test_a_start_screen_is_told_the_same_before_it_is_started(desk, cleared, clock):
    gate = desk.ask(screening_gate.before_session, cleared, now=clock.now())
    assert [one.code for one in gate.problems] == ["screening.short-unasked"]
    assert len(gate.short.questions) == 7
    gate = desk.ask(screening_gate.before_session, cleared, now=clock.now(), answers=NOTHING_NEW)
    assert gate.problems == ()


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"since-nothing": Answer(reply=Reply.NO)}, "eligibility.unreadable"),
        ({"since-mood": Answer(reply=Reply.YES, on=date(2031, 1, 1))}, "eligibility.future"),
        ({"since-mood": Answer(reply=Reply.YES, amount=Decimal("NaN"))}, "eligibility.amount"),
        ({"since-mood": Answer(reply=Reply.YES, amount=Decimal(-1))}, "eligibility.amount"),
    ],
)
def test_answers_that_cannot_be_start_nothing(desk, cleared, answers, code):
    assert code in refused(desk, cleared, short=answers, confirmed_because="Start all the same")
    assert not desk.ask(charts.whole, cleared).sessions


def test_nobody_starts_a_session_for_a_patient_who_is_gone(desk):
    with pytest.raises(Gone):
        start(desk, "0" * 32, short=NOTHING_NEW)


def test_every_answer_is_no_exactly_where_nothing_stands_against_a_start():
    asked = eligibility().short
    for sex in Sex:
        assert short_problems(short_result(asked, NOTHING_NEW, sex), is_asked=True) == []
        for one in asked:
            rest = {name: answer for name, answer in NOTHING_NEW.items() if name != one.id}
            is_put = sex is not Sex.MALE or one.id != "since-pregnancy"
            assert bool(short_problems(short_result(asked, rest, sex), is_asked=True)) is is_put
