"""The measures of a chart: figures, trend, list, answers, and what leads when something is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QWidget

from keta_desk.domain.adverse_events import AdverseEvent
from keta_desk.domain.response_values import ChartSize, Label, Line, Mark
from keta_desk.domain.score_trend import (
    DoseDay,
    Threshold,
    TrendInputs,
    TrendPoint,
    TrendSeries,
    WatchedAnswer,
    score_trend,
)
from keta_desk.queries import alerts as alert_questions
from keta_desk.queries import chart as charts
from keta_desk.reference import catalogue
from keta_desk.store.tables.patients import PastVisitRow
from keta_desk.ui.outcomes.score_words import spoken_day, threshold_words, trend_sentence
from keta_desk.ui.outcomes.section import MeasuresSection
from keta_desk.ui.outcomes.standing import standings
from keta_desk.use_cases import alerts, corrections, evaluation, outcomes, practice, session_harm, titration
from keta_desk.use_cases.alerts import Disposition
from tests.use_cases.courses import chart_course, hold_session, ladder, terms

CALM = (2, 2, 2, 2, 2, 2, 2, 2, 0)
FLAGGED = (1, 1, 1, 1, 1, 1, 1, 1, 2)
DONE = Disposition(
    disposition="Stays in care",
    contacted="Ada, by phone",
    assessed="No plan",
    agreed="Call at 18:00",
    responsible="Dr Able",
)


def held(desk, patient_id, clock, mg):
    """Hold a dosing session under a plan; return its id."""
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100, 125, 150), change_reason="Another session")
    return hold_session(desk, patient_id, clock, mg)


@pytest.fixture
def section(qtbot, tools):
    page = MeasuresSection(tools)
    page.resize(1228, 750)
    qtbot.addWidget(page)
    page.show()
    return page


def show(section, desk, patient_id):
    section.show_chart(desk.ask(charts.whole, patient_id), desk.clock.now())


def test_nothing_filled_in_leads_with_the_missing_baseline(qtbot, section, desk, a_patient):
    show(section, desk, a_patient())
    assert section.missing.words().startswith("Baseline missing: PHQ-9, GAD-7")
    assert section.empty.isVisible()
    section.begin()
    with qtbot.waitSignal(section.form_asked) as asked:
        section.empty.action.click()
    assert asked.args == ["measure", "phq9"]


def test_a_first_dose_without_a_measure_before_it_says_that_change_cannot_be_told(section, desk, a_patient, clock):
    patient_id = a_patient()
    held(desk, patient_id, clock, 100)
    clock.move(days=7)
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    show(section, desk, patient_id)
    assert "in the 30 days before the first dose on 18 Nov 2026" in section.missing.words()
    assert "Baseline missing" in section.figures.figures["phq9"].accessibleDescription()


def test_figures_tell_total_band_change_and_the_rule_of_the_baseline(section, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    desk.do(outcomes.fill_in, patient_id, "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 0))
    show(section, desk, patient_id)
    told = section.figures.figures["phq9"].accessibleDescription()
    assert "8. mild. " in told
    assert "Bands version 1" in told
    assert "\u221211 (\u221258\u00a0%) from baseline 19. Response" in told
    assert "last complete PHQ-9 in the 30 days before the first dose" in section.trend.rule.text()


def test_scales_are_chosen_by_the_arrows_and_every_part_follows(qtbot, section, desk, a_patient):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    desk.do(outcomes.fill_in, patient_id, "gad7", (1, 1, 1, 1, 0, 0, 0))
    show(section, desk, patient_id)
    section.begin()
    qtbot.keyClick(section.figures.shown(), Qt.Key.Key_Right)
    assert section.figures.shown().standing.scale.id == "gad7"
    assert section.enter.text() == "Enter GAD-7"
    assert section.grid.model().rowCount() == 9
    assert section.filled_in.title.text() == "GAD-7, filled in once"


def test_answers_stand_in_a_grid_by_item_and_day_and_each_is_spoken(section, desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", (2, None, 3, 2, 1, 2, 1, 0, 0))
    clock.move(days=7)
    desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    show(section, desk, patient_id)
    model = section.grid.model()
    assert [model.headerData(at, Qt.Orientation.Horizontal) for at in (0, 1)] == ["18 Nov", "25 Nov"]
    spoken = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "18 Nov, mood: not answered"
    assert model.data(model.index(10, 1)) == "10"
    assert model.cell(8, 1).is_flagged


def test_an_amendment_shows_both_answers_and_both_totals(section, desk, a_patient):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    desk.do(outcomes.amend, line_id, (3, *CALM[1:]), reason="Misread the form", seen=1)
    show(section, desk, patient_id)
    model = section.grid.model()
    assert model.cell(0, 0).was == (2,)
    spoken = section.list.model().data(section.list.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert "17" in spoken
    assert "was 16" in spoken
    assert "Misread the form" in spoken


def test_an_open_alert_leads_until_a_person_closes_it(qtbot, section, desk, a_patient, clock):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    show(section, desk, patient_id)
    assert "answered 2: urgent" in section.alarm.words()
    section.begin()
    with qtbot.waitSignal(section.form_asked) as asked:
        section.alarm.action.click()
    assert asked.args == ["alert", line_id]
    (alert,) = desk.ask(alert_questions.of_patient, patient_id)
    desk.do(alerts.acknowledge, [alert.id], because="Phoning her at noon")
    clock.move(days=7)
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    show(section, desk, patient_id)
    assert "Put off: Phoning her at noon" in section.alarm.words()
    desk.do(alerts.close, [alert.id], DONE)
    show(section, desk, patient_id)
    assert "went from 10 to 16" in section.alarm.words()


def test_every_measure_can_be_entered_from_the_menu_and_what_is_due_stands_first(qtbot, section, desk, a_patient):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    show(section, desk, patient_id)
    section.menu.fill(desk.ask(charts.whole, patient_id), desk.clock.now())
    listed = [one.data() for one in section.menu.actions() if one.data()]
    assert set(listed) == set(catalogue.scales())
    due = listed[: listed.index("phq9")]
    assert {"gad7", "cssrs", "wsas", "bladder", "audit-c", "dast10"} == set(due)
    with qtbot.waitSignal(section.form_asked) as asked:
        next(one for one in section.menu.actions() if one.data() == "cssrs").trigger()
    assert asked.args == ["measure", "cssrs"]


def test_a_level_of_risk_is_shown_as_a_level_and_drawn_by_its_rank(section, desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "cssrs", (1, 0, None, None, None, 0, None))
    clock.move(days=7)
    desk.do(outcomes.fill_in, patient_id, "cssrs", (1, 1, 1, 0, 0, 0, None))
    show(section, desk, patient_id)
    section.choose_scale("cssrs")
    assert "moderate. risk" in section.figures.figures["cssrs"].accessibleDescription()
    assert section.trend.chart._inputs.series[0].points[-1].total == 2
    section.grab()


def test_the_rules_in_force_and_what_the_course_shows_are_named_under_the_trend(section, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    for answers in ((1, 1, 1, 1, 1, 1, 1, 1, 0), (1, 1, 1, 1, 1, 1, 1, 0, 0), (0, 1, 1, 1, 0, 0, 0, 0, 0)):
        clock.move(days=10)
        desk.do(outcomes.fill_in, patient_id, "phq9", answers)
    show(section, desk, patient_id)
    rule = section.trend.rule.text()
    assert "Reliable change: 6 points; important: 5." in rule
    assert "reliably better; important; clinically significant; response sustained by" in rule
    roles = {one.role for one in section.trend.chart._inputs.thresholds}
    assert roles == {"response", "remission", "reliable"}


def stay_in_hospital(work, patient_id, kind):
    work.add(PastVisitRow(patient_id=patient_id, started_at=work.now, kind=kind, reason="Low mood"))


@pytest.mark.parametrize(("kind", "is_told"), [("IMP", True), ("inpatient", True), ("AMB", False), ("EMER", False)])
def test_a_stay_in_hospital_after_response_is_told_as_a_relapse(section, desk, a_patient, clock, kind, is_told):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    clock.move(days=10)
    desk.do(outcomes.fill_in, patient_id, "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 0))
    clock.move(days=10)
    desk.do(stay_in_hospital, patient_id, kind)
    show(section, desk, patient_id)
    assert ("relapse by a stay in hospital on" in section.trend.rule.text()) is is_told


def by_an_event(desk, patient_id, at):
    session_id = desk.ask(charts.whole, patient_id).sessions[-1].id
    desk.do(session_harm.record_adverse_event, session_id, AdverseEvent(term="Suicidal behaviour", began_at=at))


def by_a_diagnosis(desk, patient_id, at):
    desk.do(evaluation.add_problem, patient_id, title="Suicide attempt", code="T14.91XA", onset_on=at.date())


def by_the_scale(desk, patient_id, at):
    desk.do(outcomes.fill_in, patient_id, "cssrs-since", (0, 0, None, None, None, 1), at=at)


def by_no_behaviour(desk, patient_id, at):
    desk.do(outcomes.fill_in, patient_id, "cssrs-since", (1, 0, None, None, None, 0), at=at)


@pytest.mark.parametrize(
    ("told_by", "is_told"),
    [(by_an_event, True), (by_a_diagnosis, True), (by_the_scale, True), (by_no_behaviour, False)],
)
def test_suicidal_behaviour_after_response_is_told_as_a_relapse_section_7_1(
    section, desk, a_patient, clock, told_by, is_told
):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    clock.move(days=10)
    desk.do(outcomes.fill_in, patient_id, "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 0))
    clock.move(days=10)
    told_by(desk, patient_id, clock.now())
    show(section, desk, patient_id)
    assert ("relapse by suicidal behaviour on" in section.trend.rule.text()) is is_told


def test_the_practices_own_thresholds_are_the_ones_that_are_named(section, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    signed = {"phq9-relapse-from": Decimal(12), "madrs-remission-to": Decimal(12)}
    desk.do(practice.sign_limits, signed, reason="As the trials have it", seen=1)
    for total in (30, 12):
        clock.move(days=3)
        desk.do(outcomes.fill_in, patient_id, "madrs", (), total=Decimal(total))
    show(section, desk, patient_id)
    madrs = next(one for one in standings(desk.ask(charts.whole, patient_id)) if one.scale.id == "madrs")
    assert madrs.scale.meaning.remission_to == 12
    assert "Remission: 12 or less" in threshold_words(replace(madrs, baseline=madrs.lines[0]))


def test_the_trend_is_walked_by_keys_and_its_table_says_the_same(qtbot, section, desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    show(section, desk, patient_id)
    assert "PHQ-9 fell from 19 to 13" in section.trend.chart.accessibleDescription()
    qtbot.keyClick(section.trend.chart, Qt.Key.Key_Home)
    assert section.trend.chart.spoken() == "18 Nov 2026: dose 100\u00a0mg, PHQ-9 19, Item 9 answered 0"
    qtbot.keyClick(section.trend.chart, Qt.Key.Key_Return)
    first = desk.ask(charts.whole, patient_id).scores[0]
    assert section.list.current() == first.id
    section.trend.chart.setFocus()
    section.trend.turn()
    assert section.trend.table.isVisible()
    model = section.trend.table.model()
    row = [model.data(model.index(model.rowCount() - 1, at)) for at in range(model.columnCount())]
    assert row == ["18 Nov 2026", "19", "0", "100"]


def test_place_is_found_again(section, desk, a_patient, clock):
    patient_id = a_patient()
    first = desk.do(outcomes.fill_in, patient_id, "gad7", (1, 1, 1, 1, 0, 0, 0))
    clock.move(days=7)
    desk.do(outcomes.fill_in, patient_id, "gad7", (1, 1, 1, 0, 0, 0, 0))
    show(section, desk, patient_id)
    section.choose_scale("gad7")
    section.list.choose(first)
    section.trend.turn()
    kept = dict(section.remember())
    section.choose_scale("phq9")
    section.trend.turn()
    section.recall(kept)
    assert section.remember() == kept
    section.recall({"scale": "bdi", "line": "nobody"})
    assert section.remember()["scale"] == "gad7"


def test_another_patient_takes_nothing_over(section, desk, a_patient):
    one, other = a_patient(), a_patient(family="Mockley", given="June")
    desk.do(outcomes.fill_in, one, "phq9", FLAGGED)
    show(section, desk, one)
    show(section, desk, other)
    assert section.alarm.isHidden()
    assert section.list.current() == ""


def test_what_was_entered_in_error_is_not_shown(section, desk, a_patient):
    patient_id = a_patient()
    line_id = desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    desk.do(corrections.enter_in_error, "administration", line_id, reason="Of another patient")
    show(section, desk, patient_id)
    assert section.empty.isVisible()


def test_a_vault_open_for_reading_only_shows_and_asks_for_no_form(qtbot, section, desk, a_patient, monkeypatch):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", FLAGGED)
    monkeypatch.setattr(type(desk), "read_only_because", "vault.read-only")
    show(section, desk, patient_id)
    assert not section.enter.isEnabled()
    assert section.enter.accessibleDescription() == "The vault is open for reading only"
    with qtbot.assertNotEmitted(section.form_asked):
        section.ask_entry()
        section.ask_amend()
    section.begin()


@pytest.mark.parametrize("width", [1228, 904, 660])
def test_every_width_paints_and_names_all_that_takes_the_focus(section, desk, a_patient, clock, width):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    section.resize(width, 750)
    show(section, desk, patient_id)
    assert section.grab().toImage().format() != QImage.Format.Format_Invalid
    unnamed = [
        child
        for child in section.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(section) and not child.accessibleName()
    ]
    assert [type(child).__name__ for child in unnamed if not type(child).__name__.startswith("QTable")] == []
    small = [one for one in section.findChildren(QAbstractButton) if one.isVisible() and 0 < one.height() < 28]
    assert [one for one in small if type(one).__name__ != "QTableCornerButton" and one.accessibleName()] == []


def test_sixty_filling_ins_are_drawn_and_listed(section, desk, a_patient, clock):
    patient_id = a_patient()
    for _ in range(60):
        desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
        clock.move(days=7)
    show(section, desk, patient_id)
    section.grab()
    assert section.grid.model().columnCount() == 60
    assert section.grid.model().headerData(0, Qt.Orientation.Horizontal) == "11/26"


# The geometry, without a screen

DAY = date(2026, 10, 1)


def drawn(inputs, width=680.0):
    return score_trend(
        inputs, ChartSize(width, 260.0, 12.0), measure=lambda text, size, _: len(text) * size * 0.5, day_words=_day
    )


def _day(day, with_year):
    return f"{day:%d %b}" + (f" {day:%Y}" if with_year else "")


def series(*totals, step=7, look="phq9"):
    points = tuple(TrendPoint(DAY + timedelta(days=step * at), Decimal(total)) for at, total in enumerate(totals))
    return TrendSeries(look, "PHQ-9", Decimal(27), points)


def test_nothing_filled_in_draws_nothing():
    assert drawn(TrendInputs()).shapes == ()
    assert trend_sentence(TrendInputs()) == "Nothing filled in yet."


def test_one_total_alone_stands_in_the_middle_and_is_marked():
    shapes = drawn(TrendInputs(series=(series(12),))).shapes
    (mark,) = [shape for shape in shapes if isinstance(shape, Mark)]
    assert 200 < mark.x < 480
    assert not [shape for shape in shapes if isinstance(shape, Line) and shape.role == "phq9.line"]


@pytest.mark.parametrize("height", [100.0, 140.0, 180.0, 260.0])
def test_no_threshold_runs_through_the_words_of_another(height):
    both = (
        Threshold("response", Decimal(8), "PHQ-9 response \u2264 8", "response"),
        Threshold("remission", Decimal(5), "PHQ-9 remission < 5", "remission"),
    )
    inputs = TrendInputs(series=(series(21, 17, 14, 13, 9, 8, 8),), thresholds=both)
    room = ChartSize(680.0, height, 17.0)
    shapes = score_trend(
        inputs, room, measure=lambda text, size, _: len(text) * size * 0.5, day_words=lambda day, _: f"{day:%d %b}"
    ).shapes
    lines = [
        shape.points[0][1]
        for shape in shapes
        if isinstance(shape, Line) and shape.role in ("response.line", "remission.line")
    ]
    for label in (shape for shape in shapes if isinstance(shape, Label) and shape.role == "threshold.label"):
        assert not [y for y in lines if label.y - 0.6 * label.size < y < label.y], label.text


def test_totals_over_six_weeks_apart_are_not_joined():
    lines = [shape for shape in drawn(TrendInputs(series=(series(12, 10, step=50),))).shapes if isinstance(shape, Line)]
    assert not [line for line in lines if line.role == "phq9.line"]


def test_no_words_of_a_rule_stand_where_a_line_runs():
    response = Threshold("response", Decimal(8), "PHQ-9 response \u2264 8, half of 17")
    shapes = drawn(TrendInputs(series=(series(17, 14, 12, 9, 8, 8),), thresholds=(response,))).shapes
    (label,) = [shape for shape in shapes if isinstance(shape, Label) and shape.role == "threshold.label"]
    (line,) = [shape for shape in shapes if isinstance(shape, Line) and shape.role == "phq9.line"]
    end = label.x + len(label.text) * 6
    under = [y for x, y in line.points if label.x <= x <= end]
    assert all(abs(y - (label.y - 4)) > 10 for y in under)


def test_nothing_is_drawn_outside_the_picture():
    doses = tuple(DoseDay(DAY + timedelta(days=at), Decimal(100), "100") for at in range(0, 400, 3))
    watched = (WatchedAnswer(DAY, None), WatchedAnswer(DAY + timedelta(days=7), 3))
    inputs = TrendInputs(
        series=(series(*range(0, 28), step=14),), doses=doses, watched=watched, watched_name="Item 9", doses_name="Dose"
    )
    for width in (300.0, 1200.0):
        for shape in drawn(inputs, width).shapes:
            points = shape.points if isinstance(shape, Line) else ((shape.x, shape.y),)
            assert all(-1 <= x <= width + 1 and -1 <= y <= 261 for x, y in points), shape


def test_a_day_is_spoken_with_everything_on_it():
    inputs = TrendInputs(
        series=(series(14),),
        doses=(DoseDay(DAY, Decimal(200), "200"),),
        watched=(WatchedAnswer(DAY, None),),
        watched_name="Item 9",
    )
    assert spoken_day(inputs, DAY) == "1 Oct 2026: dose 200\u00a0mg, PHQ-9 14, Item 9 not answered"


def test_the_page_scrolls_not_in_the_size_of_the_design_and_the_answers_unfold(section, desk, a_patient, qtbot):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    show(section, desk, patient_id)
    qtbot.waitUntil(lambda: section.area.verticalScrollBar().maximum() == 0)
    assert section.trend.chart.height() >= 200
    assert section.grid.isHidden()
    assert (section.items.fold.accessibleName(), section.items.fold.accessibleDescription()) == (
        "Show",
        "PHQ-9, item by item",
    )
    section.items.fold.setFocus()
    qtbot.keyClick(section.items.fold, Qt.Key.Key_Return)
    assert section.grid.isVisible()
    qtbot.waitUntil(lambda: section.area.verticalScrollBar().maximum() > 0)
    assert section.trend.chart.height() >= 200
    kept = section.remember()
    section.items.choose(False)
    section.recall(kept)
    assert section.grid.isVisible()


def test_a_high_window_has_the_answers_open_from_the_start(section, desk, a_patient):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", CALM)
    section.resize(1228, 1000)
    show(section, desk, patient_id)
    assert section.grid.isVisible()
    section.resize(1228, 700)
    assert section.grid.isHidden()
