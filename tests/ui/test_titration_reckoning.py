"""What keys make of a dose, which figures have room on the track, and that no rail hides what a rule finds."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from keta_desk.domain.dose_decisions import DecisionGrounds
from keta_desk.domain.patients import Stage
from keta_desk.domain.problems import Severity
from keta_desk.domain.titration import Decision, Formulation, GivenDose, LastSession, Molecule, PlanLimits
from keta_desk.queries.interactions import looked_up
from keta_desk.reference import catalogue
from keta_desk.reference.words import sentence
from keta_desk.ui.titration.decision_form import USUAL, DecisionForm, direction
from keta_desk.ui.titration.next_dose import NextDose
from keta_desk.ui.titration.rails import length, rails
from keta_desk.ui.titration.track import Figure, end_of, figures, place

NOW = datetime(2026, 11, 18, 9, 12, tzinfo=UTC)
amounts = st.decimals(1, 900, places=1)


def known(from_mg=Decimal(200), ceiling=Decimal(300), step=Decimal(50), last=None, ago=timedelta(days=7)) -> NextDose:
    plan = PlanLimits(
        molecule=Molecule.RACEMIC,
        formulation=Formulation.SL_RDT,
        start_dose_mg=min(Decimal(100), ceiling),
        ceiling_dose_mg=ceiling,
        min_interval=timedelta(hours=72),
        max_step_mg=step,
    )
    dose = (
        ()
        if from_mg is None
        else (GivenDose(mg=from_mg, molecule=plan.molecule, formulation=plan.formulation, at=NOW - ago),)
    )
    grounds = DecisionGrounds(
        plan=plan,
        limits=catalogue.limits().doses,
        from_mg=from_mg,
        at=NOW,
        zone="Europe/London",
        given=dose,
        last_session=last,
    )
    return NextDose(
        limits=catalogue.limits(),
        grounds=grounds,
        interactions=looked_up([], None),
        paused=None,
        plan=plan,
        rungs=(),
        session=len(dose) + 1,
        booked_at=None,
        from_mg=from_mg,
        given=dose,
        weight=None,
        last_line=None,
        last_session=last,
        pending=None,
        stage=Stage.INDUCTION,
        zone=ZoneInfo("Europe/London"),
        now=NOW,
    )


@given(st.none() | amounts, amounts, amounts, st.lists(st.sampled_from([-1, 1, *USUAL]), max_size=12))
def test_whatever_keys_are_pressed_the_dose_stays_above_nothing_and_fits_its_decision(from_mg, ceiling, step, keys):
    form, about = DecisionForm(), known(from_mg, ceiling, step)
    for key in keys:
        if isinstance(key, Decision):
            form.choose(key, about)
        else:
            form.move(key, about)
        mg = form.mg()
        assert mg is None or mg > 0
        if mg is not None and from_mg is not None:
            assert form.decision == direction(mg, from_mg)


@given(st.none() | amounts, amounts)
def test_up_and_down_again_comes_back(from_mg, step):
    form, about = DecisionForm(), known(from_mg, step=step)
    form.move(1, about)
    form.move(-1, about)
    assert form.mg() == about.shown()[0]


@given(amounts, st.booleans(), st.integers(0, 5), st.integers(0, 10), st.sampled_from(USUAL))
def test_every_finding_of_the_rule_is_told_by_a_rail(mg, urgent, moaas, distress, decision):
    about = known(last=LastSession(had_urgent_pressure=urgent, lowest_moaas=moaas, peak_distress=distress))
    form = DecisionForm(decision=decision, reason="Because")
    form.write(mg)
    told = " ".join(f"{rail.numbers} {rail.finds}" for rail in rails(form, about))
    for problem in form.problems(about):
        if problem.code != "decision.other-direction":
            assert sentence(problem.code, dict(problem.facts)) in told
    states = {rail.state for rail in rails(form, about)}
    graver = [one for one in form.problems(about) if one.code != "decision.other-direction"]
    assert ("stop" in states) == any(one.severity is Severity.STOP for one in graver)


@given(st.lists(amounts, max_size=8), amounts, amounts)
def test_every_dose_lies_on_the_track_in_its_order(past, now, ceiling):
    end = end_of(ceiling, (*past, now))
    places = [place(amount, end, 8, 300) for amount in sorted({*past, now, ceiling})]
    assert all(8 <= x <= 300 for x in places)
    assert places == sorted(places)


@given(st.lists(st.tuples(st.floats(0, 300), st.text("0123456789 max", min_size=1, max_size=7)), max_size=12))
def test_no_two_figures_of_the_track_touch(wanted):
    def width(text: str) -> float:
        return 6.5 * len(text)

    kept = figures([Figure(x, text, "past") for x, text in wanted], width, 0, 300)
    edges = [(figure.x - width(figure.text) / 2, figure.x + width(figure.text) / 2) for figure in kept]
    assert all(left >= -1e-6 and right <= 300 + 1e-6 for left, right in edges)
    assert all(before[1] <= after[0] for before, after in pairwise(edges))
    assert bool(kept) == bool(wanted)


def test_no_wait_is_told_longer_than_it_was():
    assert length(timedelta(hours=71, minutes=59)) == "71 h"
    assert length(timedelta(days=3)) == "3 days"
    assert length(timedelta(days=13, hours=23)) == "13 days"
    assert length(timedelta(minutes=20)) == "0 h"
    assert length(timedelta(hours=-5)) == "0 h"


def test_a_draft_with_another_decision_than_this_form_knows_is_taken_up_without_it():
    form = DecisionForm()
    form.restore({"decision": "double", "dose": "x", "reason": "Text"})
    assert (form.decision, form.mg(), form.reason) == ("", None, "Text")
    assert form.problems(known())[0].code == "amount.not-a-number"
