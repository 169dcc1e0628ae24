"""What a chart says is in the record: nothing is told of a stage, a visit or a score that nobody entered."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from keta_desk.domain.patients import ContactKind, Stage
from keta_desk.domain.schedule import AppointmentKind, AppointmentState, WallTime
from keta_desk.domain.titration import Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import chart as charts
from keta_desk.queries.booked import coming
from keta_desk.queries.patients import PatientLine
from keta_desk.ui import fonts
from keta_desk.ui.application import make_application
from keta_desk.ui.parts.chip import Chip, LinkChip
from keta_desk.ui.parts.ribbon import Ribbon, WindowDays
from keta_desk.ui.parts.text import Label
from keta_desk.ui.patients.chart_header import ChartHeader, _problem_chips, _support_chips
from keta_desk.ui.patients.chart_inputs import inputs_of
from keta_desk.ui.patients.inspector import Inspector
from keta_desk.ui.patients.line_delegate import LineWords
from keta_desk.ui.patients.pathway import steps_of
from keta_desk.ui.patients.session_card import SessionCard
from keta_desk.use_cases import evaluation, outcomes, patients, schedule, sessions, titration
from tests.use_cases.courses import chart_course, ladder, terms

TODAY = date(2026, 11, 18)


@pytest.fixture(autouse=True)
def dressed(qapp):
    make_application(theme_name="light")
    fonts.load_later()


def told(widget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Label))


def booked(desk, patient_id, kind, day, state=None):
    at = WallTime(f"2026-11-{day:02}T15:00", "UTC")
    key = desk.do(schedule.book, patient_id, kind, at, confirmed_because="Prepared elsewhere")
    if state is not None:
        desk.do(schedule.set_state, key, state, reason="the sample says so")


def test_a_stage_says_no_day_that_nobody_recorded(desk, a_patient):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", [1] * 9)
    desk.do(patients.move_to_stage, patient_id, Stage.MAINTENANCE)
    steps = steps_of(desk.ask(charts.whole, patient_id))
    assert [step.about for step in steps] == [""] * 5


def test_an_evaluation_that_was_held_says_its_day(desk, a_patient):
    patient_id = a_patient()
    booked(desk, patient_id, AppointmentKind.EVALUATION, 9, AppointmentState.COMPLETED)
    booked(desk, patient_id, AppointmentKind.PREPARATION, 12, AppointmentState.NO_SHOW)
    steps = steps_of(desk.ask(charts.whole, patient_id))
    assert [step.about for step in steps[:2]] == ["9 Nov", ""]


@pytest.mark.parametrize("state", ["completed", "cancelled", "no_show", "aborted"])
def test_what_was_held_or_called_off_is_booked_no_more(desk, a_patient, qtbot, state):
    patient_id = a_patient()
    for hour, kind in enumerate((AppointmentKind.DOSING, AppointmentKind.INTEGRATION)):
        booked(desk, patient_id, kind, 18 + hour, AppointmentState(state))
    chart = desk.ask(charts.whole, patient_id)
    assert coming(chart, AppointmentKind.DOSING, TODAY) == []
    assert inputs_of(chart, TODAY).integrations == ()
    card = SessionCard()
    qtbot.addWidget(card)
    card.show_chart(chart, TODAY)
    assert "not booked" in told(card)


def test_a_pressure_over_a_limit_is_told_in_words(desk, a_patient, qtbot):
    patient_id = a_patient()
    desk.do(sessions.record_reading, patient_id, Reading(systolic_mmhg=190, diastolic_mmhg=130))
    card = SessionCard()
    qtbot.addWidget(card)
    card.show_chart(desk.ask(charts.whole, patient_id), TODAY)
    assert "Blood pressure crosses a limit" in told(card)


def test_a_session_that_runs_stands_on_its_card_with_what_was_given(desk, a_patient, clock, qtbot):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    card = SessionCard()
    qtbot.addWidget(card)

    def show():
        chart = desk.ask(charts.whole, patient_id)
        card.show_chart(chart, TODAY, chart.running(clock.now()))

    begun = {"setting": "clinic", "planned_dose_mg": Decimal(100), "confirmed_because": "On paper"}
    session_id = desk.do(sessions.start, patient_id, **begun)
    show()
    assert card.title.text() == "Session 1" and not card.live.isHidden() and not card.open.isHidden()
    assert "100\u00a0mg" in told(card) and "planned, not given yet" in told(card) and card.decide.isHidden()
    dose = {"mg": Decimal(75), "molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
    desk.do(sessions.give_dose, session_id, **dose, confirmed_because="No weight yet")
    show()
    assert "75\u00a0mg" in told(card) and "first dose" in told(card) and "not booked" not in told(card)
    clock.move(days=2)
    show()
    assert card.title.text() == "Session 2, next" and card.live.isHidden() and card.open.isHidden()


def test_a_plan_review_that_is_over_says_it_was_due(desk, a_patient, clock, qtbot):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock)
    card = SessionCard()
    qtbot.addWidget(card)
    chart = desk.ask(charts.whole, patient_id)
    last = chart.doses[-1].given_at.date()
    card.show_chart(chart, last + timedelta(days=1))
    assert "1 day " in f"{told(card)} "
    card.show_chart(chart, date(2026, 11, 25))
    assert "Plan review set for" in told(card)
    card.show_chart(chart, date(2026, 11, 26))
    assert "Plan review was due" in told(card)


def line(**more) -> PatientLine:
    given = {"last_dose_ug": None, "last_dose_on": None, "integration_days": (), "booked_days": (), "phq9": ()}
    given["phq9_baseline"] = None
    return PatientLine(
        id="p",
        chart_number=42,
        name="Sample, Ada",
        birth_date=date(1988, 3, 14),
        stage=Stage.INDUCTION,
        stage_note="",
        next_kind=None,
        next_at=None,
        flag="",
        **{"window_day": None, **given, **more},
    )


def test_the_preview_counts_in_words(desk, qtbot):
    view = Inspector(LineWords(TODAY, None))
    qtbot.addWidget(view)
    view.show_line(line(window_day=6, last_dose_on=date(2026, 11, 12), last_dose_ug=150_000))
    view._show_details()
    assert "Integration: none held, none booked." in told(view)


@pytest.mark.parametrize(("dosed", "words"), [(None, "21 baseline"), (date(2026, 11, 12), "21 only one")])
def test_a_single_score_is_a_baseline_only_before_the_first_dose(dosed, words):
    assert LineWords(TODAY, None).phq9(line(phq9=(21,), last_dose_on=dosed)) == words


def test_the_primary_diagnosis_stands_in_the_head(desk, a_patient, qtbot):
    patient_id = a_patient()
    for role, title in (("secondary", "Primary insomnia"), ("primary", "Depression, recurrent")):
        desk.do(evaluation.add_problem, patient_id, title=title, role=role)
    (chip,) = _problem_chips(desk.ask(charts.whole, patient_id))
    assert chip.text == "Depression, recurrent +1"


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Major depressive disorder, recurrent severe without psychotic features", "Major depressive disorder"),
        ("Major depressive disorder, recurrent", "Major depressive disorder, recurrent"),
        ("Opioid dependence with opioid-induced sleep disorder", "Opioid dependence with opioid-induced s\u2026"),
    ],
)
def test_a_long_diagnosis_gives_up_what_stands_behind_its_comma_before_it_is_cut(desk, a_patient, title, shown):
    patient_id = a_patient()
    desk.do(evaluation.add_problem, patient_id, title=title)
    (chip,) = _problem_chips(desk.ask(charts.whole, patient_id))
    assert chip.text == shown


def test_the_stage_of_care_stands_in_the_head_of_every_section(desk, a_patient, qtbot):
    chart = desk.ask(charts.whole, a_patient(stage=Stage.TAPER))
    head = ChartHeader((("overview", "Overview"),))
    qtbot.addWidget(head)
    assert "Taper" in [one.text for one in head._facts(chart)]


def test_allergies_are_never_cut(desk, a_patient, qtbot):
    patient_id = a_patient()
    desk.do(evaluation.add_allergy, patient_id, substance="Latex")
    desk.do(evaluation.add_problem, patient_id, title="Borderline personality disorder, severe")
    desk.do(patients.add_contact, patient_id, ContactKind.SUPPORT_PERSON, name="Jo Sample", relation="partner")
    head = ChartHeader((("overview", "Overview"),))
    qtbot.addWidget(head)
    head.show_chart(desk.ask(charts.whole, patient_id), TODAY)
    head.show()
    allergy = head.findChildren(LinkChip)[0]
    problem = next(one for one in head.findChildren(Chip) if one.kind() == "fact")
    widths = []
    for width in range(1300, 760, -20):
        head.resize(width, 140)
        assert allergy.width() >= allergy.sizeHint().width()
        widths.append(problem.width())
    assert min(widths) < problem.sizeHint().width() == max(widths)


def test_a_name_stands_whole_and_the_buttons_give_way_to_it(desk, a_patient, qtbot):
    patient_id = a_patient(family="Sampleton-Fixture")
    head = ChartHeader((("overview", "Overview"),))
    qtbot.addWidget(head)
    head.show_chart(desk.ask(charts.whole, patient_id), TODAY)
    head.resize(1200, 140)
    head.show()
    assert (head.print.text(), head.new.text(), head.print.toolTip()) == ("Print…", "New", "")
    head.resize(560, 140)
    qtbot.waitUntil(lambda: head.name.width() >= head.name.sizeHint().width())
    assert (head.print.text(), head.print.toolTip(), head.print.accessibleName()) == ("", "Print…", "Print…")
    head.resize(1200, 140)
    assert (head.print.text(), head.print.toolTip()) == ("Print…", "")


@pytest.mark.parametrize(("base", "words"), [(17, "8 from 17"), (None, "8 no baseline")])
def test_the_last_score_of_the_list_is_held_against_the_baseline_of_the_chart(base, words):
    given = line(phq9=(21, 17, 8), phq9_baseline=base, last_dose_on=date(2026, 11, 12))
    assert LineWords(TODAY, None).phq9(given) == words


def test_the_facts_of_the_head_lead_to_their_sheets_by_click_and_by_key(qtbot, desk, a_patient):
    head = ChartHeader((("overview", "Overview"),))
    qtbot.addWidget(head)
    head.resize(1200, 140)
    head.show()
    patient_id = a_patient(consents=False, stage=Stage.INDUCTION)
    desk.do(outcomes.fill_in, patient_id, "phq9", (1,) * 8 + (2,))
    head.show_chart(desk.ask(charts.whole, patient_id), desk.clock.now().date())
    chips = {one.accessibleName(): one for one in head.findChildren(LinkChip)}
    led = []
    head.chosen.connect(led.append)
    for chip in chips.values():
        assert chip.height() >= 28
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        chip.setFocus()
        qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert led[::2] == led[1::2] == ["measures", "screening", "screening", "consent"]
    assert next(iter(chips)).startswith("PHQ-9 item 9: 2")


def test_tab_goes_from_the_buttons_of_the_head_over_its_facts_to_the_sections(qtbot, desk, a_patient):
    head = ChartHeader((("overview", "Overview"),))
    qtbot.addWidget(head)
    head.resize(1200, 140)
    head.show()
    head.show_chart(desk.ask(charts.whole, a_patient(consents=False)), desk.clock.now().date())
    facts = sorted(head.findChildren(LinkChip), key=lambda chip: chip.x())
    order, at = [head.new], head.new
    while (at := at.nextInFocusChain()) is not head.new:
        order += [at] if at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isVisible() else []
    assert len(facts) > 1
    assert order == [head.new, head.print, head.vitals, *facts, head.sections["overview"]]


def test_a_fact_that_has_the_focus_keeps_it_while_nothing_of_it_changes(qtbot, desk, a_patient):
    head = ChartHeader((("overview", "Overview"),))
    qtbot.addWidget(head)
    head.resize(1200, 140)
    head.show()
    qtbot.waitUntil(head.isActiveWindow)
    patient_id = a_patient(consents=False)
    chart = desk.ask(charts.whole, patient_id)
    head.show_chart(chart, desk.clock.now().date())
    chip = head.findChildren(LinkChip)[0]
    chip.setFocus()
    head.show_chart(chart, desk.clock.now().date())
    assert head.focusWidget() is chip


def test_the_window_stands_beside_the_name_on_every_section_but_the_overview_which_shows_it_anyway(
    qtbot, desk, a_patient
):
    head = ChartHeader((("overview", "Overview"), ("timeline", "Timeline")))
    qtbot.addWidget(head)
    head.resize(1200, 140)
    head.show()
    found = desk.ask(charts.whole, a_patient())
    head.show_chart(found, TODAY, WindowDays(6, held=(2,)))
    head.sections["overview"].setChecked(True)
    assert not head.window_mark.isVisible()
    head.sections["timeline"].setChecked(True)
    assert head.window_mark.isVisible()
    ribbon = head.window_mark.findChild(Ribbon)
    assert ribbon.accessibleName() == "Integration window, day 6 of 14, 1 held, none booked"
    head.resize(560, 140)
    qtbot.waitUntil(lambda: not head.window_mark.isVisible())
    head.resize(1200, 140)
    head.show_chart(found, TODAY)
    assert not head.window_mark.isVisible()


@pytest.mark.parametrize(
    ("name", "relation", "shown"),
    [
        ("Jo Sample", "partner", "Jo (partner)"),
        ("Mrs Sample", "mother", "Mrs Sample (mother)"),
        ("Jo Sample", "", "Jo Sample"),
    ],
)
def test_the_support_person_stands_in_the_head_by_first_name_and_relation(desk, a_patient, name, relation, shown):
    patient_id = a_patient()
    desk.do(patients.add_contact, patient_id, ContactKind.SUPPORT_PERSON, name=name, relation=relation)
    (chip,) = _support_chips(desk.ask(charts.whole, patient_id))
    assert chip.text == f"Support: {shown}"
