"""What the supply shows of misuse or diversion stands beside question E41 (clinical-reference 2.2, 6.17 USE)."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from keta_desk.domain.dispensing import PdmpFinding
from keta_desk.domain.eligibility import Answer, Reply, Resolution, Verdict
from keta_desk.queries import alerts as alert_questions
from keta_desk.queries import chart as charts
from keta_desk.queries import dispensing as supplies
from keta_desk.queries.screening_signs import misuse_signs
from keta_desk.store.tables.evaluation import EligibilityDecisionRow
from keta_desk.ui.evaluation import screening_words
from keta_desk.use_cases import alerts, dispensing, screening
from keta_desk.use_cases import dispensing_stock as stock
from keta_desk.use_cases.alerts import Disposition
from tests.use_cases.supplies import X77, delivery, supplied
from tests.use_cases.test_screening import CALM, charted, decide, keep, sheet

__all__ = ["charted"]


@pytest.fixture
def at_home(desk, charted):
    """Somebody screened of whom twelve tablets are at home."""
    supplied(desk, charted)
    return charted


def standing(desk, patient_id, clock):
    found = next(one for one in sheet(desk, patient_id, clock).judgement.rules if one.rule.id == "E41")
    return found.state, screening_words.values_words(found)


def test_nothing_in_the_record_answers_nothing(desk, at_home, clock):
    assert standing(desk, at_home, clock) == (None, "")
    keep(desk, at_home, clock)
    assert standing(desk, at_home, clock) == (False, "")


def test_a_count_that_differs_raises_the_question_whatever_was_answered(desk, at_home, clock):
    keep(desk, at_home, clock)
    desk.do(stock.count_stock, at_home, X77, milli=10_000)
    assert standing(desk, at_home, clock) == (True, "In the record home stock differs, 18 Nov 2026")
    assert sheet(desk, at_home, clock).judgement.verdict is Verdict.NEEDS_REVIEW


def test_an_early_refill_is_told_with_its_day(desk, at_home, clock):
    sent = {"dispensed_at": clock.now(), "lot": "X78"}
    written = desk.ask(supplies.of_patient, at_home).prescriptions[0].id
    desk.do(
        dispensing.dispense, at_home, delivery(**sent), prescription_id=written, confirmed_because="Travels on Friday"
    )
    state, said = standing(desk, at_home, clock)
    assert (state, said) == (True, "In the record refill early, 18 Nov 2026")


def test_what_a_person_dealt_with_stands_beside_the_question_and_raises_nothing(desk, at_home, clock):
    keep(desk, at_home, clock)
    desk.do(stock.count_stock, at_home, X77, milli=10_000)
    (alert,) = desk.ask(alert_questions.of_patient, at_home)
    done = Disposition(disposition="Two were in the other drawer; counted again: twelve")
    desk.do(alerts.close, [alert.id], done)
    assert standing(desk, at_home, clock) == (False, "In the record home stock differs, dealt with, 18 Nov 2026")
    clock.move(days=100)
    assert standing(desk, at_home, clock)[1] == ""


@pytest.mark.parametrize(
    ("finding", "state"),
    [(PdmpFinding.TO_TALK_ABOUT, True), (PdmpFinding.NOTHING_UNEXPECTED, None), (PdmpFinding.NOT_AVAILABLE, None)],
)
def test_a_finding_of_the_monitoring_programme_raises_it_and_none_clears_nothing(desk, charted, clock, finding, state):
    desk.do(
        dispensing.record_pdmp_check,
        charted,
        at=clock.now() - timedelta(minutes=1),
        finding=finding,
        checked_by="Dr Mara Fixture",
        details="Two prescribers",
    )
    assert standing(desk, charted, clock)[0] is state


def test_the_decision_keeps_what_was_known_of_it_then(desk, at_home, clock):
    desk.do(stock.count_stock, at_home, X77, milli=10_000)
    kept = keep(desk, at_home, clock, {**CALM, "E41": Answer(reply=Reply.NO)})
    assert "home stock differs, 2026-11-18" in sheet(desk, at_home, clock).screening.facts().misuse_signs
    desk.do(screening.resolve, at_home, "E41", Resolution.MITIGATE, reason="Count every week", screening_id=kept)
    decide(desk, at_home, kept, reason="Two tablets short, talked about; a count every week", second_reviewer="Dr Lou")
    said = desk.ask(lambda session: session.query(EligibilityDecisionRow).one().findings)
    (one,) = [one for one in json.loads(said)["raised"] if one["rule"] == "E41"]
    assert one["values"] == {"In the record": "home stock differs, 2026-11-18"}


def test_what_is_raised_later_says_nothing_of_an_earlier_day(desk, at_home, clock):
    desk.do(stock.count_stock, at_home, X77, milli=10_000)
    chart, now = desk.ask(charts.whole, at_home), clock.now()
    assert misuse_signs(chart, now - timedelta(days=90), now - timedelta(days=1)) == ()
