"""The papers around a session: its record, the sheets to write on, the day's sheet, the card, the safety plan."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from keta_desk.documents.tables import Column, RuleTable
from keta_desk.domain.back_entry import PaperDose, PaperEvent, PaperRow, PaperSheet
from keta_desk.domain.cards import Skill, TriggerCard
from keta_desk.domain.documents import DocumentKind
from keta_desk.domain.integration import IntegrationWork, NoteClass
from keta_desk.domain.people import Paper
from keta_desk.domain.preparation import Preparation
from keta_desk.domain.record import Gone
from keta_desk.domain.safety_plan import SafetyPlan, Step
from keta_desk.domain.schedule import AppointmentKind, WallTime
from keta_desk.domain.session_log import EventCode, Manner
from keta_desk.domain.titration import DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading
from keta_desk.queries import day_paper, document_choices, session_paper, sheet_paper, summary_paper
from keta_desk.use_cases import (
    back_entry,
    cards,
    documents,
    integration,
    journal,
    leaving,
    live_session,
    outcomes,
    preparation,
    safety_plan,
    schedule,
    sessions,
    titration,
)
from tests.documents.pages import letters_of, words_of
from tests.use_cases.courses import chart_course, ladder, terms
from tests.use_cases.supplies import dose_at_home, home_plan, supplied

AGREED = Preparation(
    intention="To listen, and not to mend.",
    pause_signal="Left hand",
    touch_agreement="A hand on the shoulder",
    support_name="Jo Example",
    checklist={"quiet-room": True, "eye-mask": False},
)
DOSE = {"molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT, "lot": "L-77", "read_back_mg": Decimal(100)}
KINDS = (
    DocumentKind.SESSION_RECORD,
    DocumentKind.DAY_SHEET,
    DocumentKind.CHAPERONE_CARD,
    DocumentKind.SESSION_SHEET,
    DocumentKind.SAFETY_PLAN,
)


def printed(desk, patient_id, kind, **more):
    return desk.do(documents.print_document, patient_id, kind, **more)


def start(desk, patient_id, **more):
    return desk.do(
        sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Screened on paper", **more
    )


@pytest.fixture
def sitting(desk, a_patient, clock):
    """A patient in a session with a dose, three looks, an event and a line."""
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(preparation.prepare, patient_id, AGREED)
    session_id = start(desk, patient_id, planned_dose_mg=Decimal(100), supervisor="Dr Mara Fixture")
    desk.do(live_session.keep_reading, session_id, Reading(systolic_mmhg=120, diastolic_mmhg=80, spo2_percent=98))
    clock.move(minutes=5)
    desk.do(
        live_session.give_dose, session_id, mg=Decimal(100), checked_by="Nurse Example", confirmed_because="x", **DOSE
    )
    for minutes, pressure, dissociation in ((33, (150, 92), 6), (87, (124, 80), 0)):
        clock.move(minutes=minutes)
        reading = Reading(systolic_mmhg=pressure[0], diastolic_mmhg=pressure[1], dissociation=dissociation)
        desk.do(live_session.keep_reading, session_id, reading, is_sure=True)
    desk.do(live_session.keep_event, session_id, EventCode.NAUSEA)
    desk.do(live_session.keep_line, session_id, "Asked for water")
    return patient_id, session_id


def test_the_record_of_a_session_holds_what_was_given_seen_and_agreed(desk, sitting):
    patient_id, _ = sitting
    content = desk.ask(session_paper.content, patient_id)
    assert content.intention == AGREED.intention
    assert dict(content.prepared)["Signal to pause"] == "Left hand"
    assert dict(content.prepared)["No"] == "Eye mask"
    assert [row[0] for row in content.observations] == ["\u22125", "+33", "+120"]
    assert content.observations[1][2:4] == ("150/92", "111")
    assert dict(content.derived)["Highest systolic"] == "150\u00a0mmHg at 33\u00a0min, +30 against before"
    assert dict(content.derived)["Observed for"] == "120\u00a0min after the first dose"
    assert [row[2] for row in content.log] == ["Nausea", "Asked for water"]
    text = " ".join(words_of(printed(desk, patient_id, DocumentKind.SESSION_RECORD).pdf))
    for said in ("To listen, and not to mend.", "Nurse Example", "L-77", "100 mg", "Not recorded", "Awake: MOAA/S 5"):
        assert said in text


def test_every_field_of_the_record_is_printed_or_said_not_to_be_recorded(desk, sitting, clock):
    patient_id, _ = sitting
    answers = (1, 1, 1, 1, 1, 0, 0, 0, 0)
    desk.do(outcomes.fill_in, patient_id, "phq9", answers)
    content = desk.ask(session_paper.content, patient_id)
    assert [row[:2] for row in content.scales] == [("PHQ-9", "5")]
    assert {"Way home", "Next contact", "Rested", "Accompanied by"} <= set(dict(content.leaving))
    assert "How contact was held" in dict(content.times)
    (dose,) = content.doses
    assert "expiry not recorded" in dose[4]
    assert "waste not recorded" in dose[5]
    text = " ".join(words_of(printed(desk, patient_id, DocumentKind.SESSION_RECORD).pdf))
    for said in ("Notes of the therapist", "Scales of the day", "Observation points", "What was done about it"):
        assert said in text


def test_what_was_told_from_home_stands_as_reported_with_the_moment_of_its_entry(desk, a_patient, clock):
    patient_id = a_patient()
    home_plan(desk, patient_id)
    session_id = desk.do(sessions.start, patient_id, setting=DoseSetting.HOME, confirmed_because="On paper")
    at = clock.now()
    clock.move(days=1)
    sheet = PaperSheet(
        rows=[PaperRow(row="row1", at=at, reading=Reading(pulse_bpm=70), words="Awake, answers.", is_look_in=True)],
        doses=[PaperDose(row="dose1", at=at, mg=Decimal(100), given_by="Ada\u2019s sister", method="held 10 min")],
        events=[PaperEvent(row="event1", at=at, term="Nausea", grade=1)],
        by="Ada\u2019s sister",
    )
    medicine = {"molecule": Molecule.RACEMIC, "formulation": Formulation.SL_RDT}
    desk.do(back_entry.keep_sheet, session_id, sheet, **medicine)
    content = desk.ask(session_paper.content, patient_id)
    later = "entered 19\u00a0Nov\u00a02026 09:12"
    assert later in content.observations[0][-1]
    assert "Ada\u2019s sister, reported" in content.observations[0][-1]
    assert content.doses[0][-1].splitlines()[0] == "given by Ada\u2019s sister"
    assert {"reported", later} <= set(content.doses[0][-1].splitlines())
    assert content.doses[0][5].splitlines()[0] == "held 10 min"
    assert content.harms[0][-1] == f"reported; {later}"
    look = next(row for row in content.log if "Awake" in row[2])
    assert look[2].endswith(": Awake, answers.")
    assert look[3].endswith(f"reported, {later}")


def test_a_lot_that_was_handed_out_is_printed_with_its_expiry(desk, a_patient):
    patient_id = a_patient()
    home_plan(desk, patient_id)
    supplied(desk, patient_id)
    dose_at_home(desk, patient_id, lot="X77")
    assert "expires 31\u00a0Jan\u00a02027" in desk.ask(session_paper.content, patient_id).doses[0][4]


def test_what_was_entered_later_or_in_error_says_so(desk, sitting, clock):
    patient_id, session_id = sitting
    desk.do(
        live_session.keep_reading,
        session_id,
        Reading(pulse_bpm=77),
        at=clock.now().replace(minute=0),
        manner=Manner.TRANSCRIBED,
        is_sure=True,
    )
    wrong = desk.do(live_session.keep_event, session_id, EventCode.VOMITING)
    desk.do(live_session.take_back, wrong, reason="Somebody else")
    content = desk.ask(session_paper.content, patient_id)
    assert any("transcribed" in row[-1] and "entered" in row[-1] for row in content.observations)
    assert any("taken back: Somebody else" in row[-1] for row in content.log)


def test_only_words_the_patient_shared_stand_on_the_record(desk, sitting):
    patient_id, session_id = sitting
    desk.do(journal.write, patient_id, "A room with the window open", after=session_id, is_shared=True)
    desk.do(journal.write, patient_id, "Nobody reads this", after=session_id)
    text = " ".join(words_of(printed(desk, patient_id, DocumentKind.SESSION_RECORD).pdf))
    assert "A room with the window open" in text
    assert "Nobody reads this" not in text


def test_a_session_is_chosen_by_its_number_and_one_that_is_not_there_is_told(desk, a_patient, clock):
    patient_id = a_patient()
    with pytest.raises(Gone) as none:
        printed(desk, patient_id, DocumentKind.SESSION_RECORD)
    assert none.value.code == "session.none-to-print"
    chart_course(desk, patient_id, clock, doses=((100, 19), (125, 16)))
    assert "Session 1," in desk.ask(session_paper.content, patient_id, "1").which
    assert "Session 2," in desk.ask(session_paper.content, patient_id).which
    with pytest.raises(Gone) as other:
        printed(desk, patient_id, DocumentKind.SESSION_RECORD, which="7")
    assert other.value.code == "session.no-such"
    offered = desk.ask(document_choices.of_patient, patient_id)
    assert [one.title for one in offered[DocumentKind.SESSION_RECORD]] == ["2", "1"]
    assert offered[DocumentKind.REMS_WORKSHEET] == ()


def test_the_day_sheet_says_when_and_where_and_what_was_agreed(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(preparation.prepare, patient_id, AGREED)
    at = WallTime("2026-11-25T09:00", "Europe/London")
    desk.do(schedule.book, patient_id, AppointmentKind.DOSING, at, with_whom="Dr Mara Fixture", place="Room 2")
    then = WallTime("2026-11-27T16:00", "Europe/London")
    desk.do(schedule.book, patient_id, AppointmentKind.INTEGRATION, then, with_whom="L. Example")
    content = desk.ask(day_paper.day_sheet, patient_id)
    assert dict(content.day) == {
        "When": "Wednesday 25\u00a0November\u00a02026, 09:00",
        "Where": "Room 2",
        "With": "Dr Mara Fixture",
        "Next appointment": "Friday 27\u00a0November\u00a02026, 16:00, with L. Example",
    }
    assert not {"Planned for", "Where"} & set(dict(content.told.dose))
    text = " ".join(words_of(printed(desk, patient_id, DocumentKind.DAY_SHEET).pdf))
    for said in ("Left hand", "How to take ketamine under the tongue", "No heavy meal", "911; 988"):
        assert said in text


def test_at_home_there_is_room_for_readings_and_for_each_look_in(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(setting=DoseSetting.HOME), ladder(100), confirmed_because="Known")
    assert desk.ask(day_paper.day_sheet, patient_id).minutes == (-10, 40, 60, 120)
    card = desk.ask(day_paper.chaperone, patient_id)
    assert {15, 30, 40, 120} <= set(card.minutes)
    assert card.role[0].startswith("Tell them when you begin")
    assert card.call[0].startswith("Call 911 if somebody cannot be woken")


def test_a_sheet_is_made_out_for_the_patient_or_names_nobody(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    desk.do(preparation.prepare, patient_id, AGREED)
    made_out = " ".join(words_of(printed(desk, patient_id, DocumentKind.SESSION_SHEET).pdf))
    blank = printed(desk, patient_id, DocumentKind.SESSION_SHEET, which=sheet_paper.BLANK)
    for said in ("Sample, Ada", "Left hand", "100 mg", "+120"):
        assert said in made_out
    assert not [said for said in ("Ada", "KD-0001", "1988") if said in letters_of(blank.pdf)]
    assert blank.page_count == 2
    on_it = " ".join(words_of(blank.pdf))
    assert "Esketamine nasal spray: \u221210, 0, +40, +60, +90, +120 min" in on_it
    assert "at home: \u221210, +40, +60, +120 min, and a check-in on the next day" in on_it


def test_a_sheet_for_home_is_the_grid_of_look_ins_on_two_pages(desk, a_patient):
    patient_id = a_patient()
    home_plan(desk, patient_id)
    made = printed(desk, patient_id, DocumentKind.SESSION_SHEET)
    text = " ".join(words_of(made.pdf))
    assert {15, 30, 40, 120} <= set(desk.ask(sheet_paper.sheet, patient_id).minutes)
    assert "Awake, answers" in text
    assert "Breathes calmly" in text
    assert "within 10\u00a0min" in text or "within 10 min" in text
    assert "Diss." not in text
    assert made.page_count == 2


def test_a_first_session_in_the_clinic_still_has_room_on_two_pages(desk, a_patient):
    patient_id = a_patient()
    desk.do(titration.keep_plan, patient_id, terms(), ladder(100))
    assert printed(desk, patient_id, DocumentKind.SESSION_SHEET).page_count == 2


def test_a_safety_plan_is_in_the_patients_words_and_names_its_source(desk, a_patient, clock):
    patient_id = a_patient()
    steps = {Step.WARNING_SIGNS: ("I stop answering",), Step.HELP: ("Jo, 555 0177",)}
    plan = SafetyPlan(steps=steps, reasons_for_living="The choir", likelihood=7, reviewed_on=clock.now().date())
    desk.do(safety_plan.keep, patient_id, plan)
    text = " ".join(words_of(printed(desk, patient_id, DocumentKind.SAFETY_PLAN).pdf))
    for said in ("I stop answering", "Jo, 555 0177", "The choir", "7 of 10", "Stanley and G. K. Brown", "988", "911"):
        assert said in text


def test_whom_to_reach_at_any_time_stands_once_in_a_safety_plan(desk, a_patient, clock):
    patient_id = a_patient()
    steps = {Step.PROFESSIONALS: ("988, call or text", "Northlight, 555 0142")}
    desk.do(safety_plan.keep, patient_id, SafetyPlan(steps=steps, reviewed_on=clock.now().date()))
    text = letters_of(printed(desk, patient_id, DocumentKind.SAFETY_PLAN).pdf)
    assert text.count("988,") == 1
    assert text.count("911indanger") == 1


def test_without_a_safety_plan_there_is_room_to_write_one(desk, a_patient):
    content = desk.ask(day_paper.safety, a_patient())
    assert len(content.steps) == 6
    assert all(not step.lines for step in content.steps)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("paper", Paper)
def test_huge_texts_and_other_scripts_are_printed_whole(desk, sitting, kind, paper):
    patient_id, _ = sitting
    long = "word " * 1500 + "last"
    desk.do(preparation.prepare, patient_id, Preparation(intention=long, touch_agreement=long, pause_signal="Καλημέρα"))
    desk.do(safety_plan.keep, patient_id, SafetyPlan(steps={Step.COPING: (long,)}, reviewed_on=date(2026, 11, 18)))
    made = printed(desk, patient_id, kind, paper=paper)
    assert made.pdf == printed(desk, patient_id, kind, paper=paper).pdf
    assert made.page_count < 30
    assert all("Sample, Ada" in page for page in words_of(made.pdf))


def test_the_worksheet_is_made_of_a_session_with_esketamine_and_sends_nothing(desk, a_patient, clock):
    patient_id = a_patient()
    nasal = {"molecule": Molecule.ESKETAMINE, "formulation": Formulation.IN_ESKETAMINE}
    desk.do(
        titration.keep_plan,
        patient_id,
        terms(start_dose_mg=Decimal(56), ceiling_dose_mg=Decimal(84), **nasal),
        ladder(56),
        confirmed_because="Known",
    )
    assert "Lot Not recorded" not in " ".join(words_of(printed(desk, patient_id, DocumentKind.REMS_WORKSHEET).pdf))
    with pytest.raises(Gone) as none:
        printed(desk, patient_id, DocumentKind.REMS_WORKSHEET, which="1")
    assert none.value.code == "rems.none"
    session_id = start(desk, patient_id)
    desk.do(live_session.keep_reading, session_id, Reading(systolic_mmhg=118, diastolic_mmhg=76))
    desk.do(sessions.give_dose, session_id, mg=Decimal(56), lot="S-1", confirmed_because="Known", **nasal)
    for minutes in (40, 82):
        clock.move(minutes=minutes)
        desk.do(live_session.keep_reading, session_id, Reading(systolic_mmhg=130, diastolic_mmhg=84), is_sure=True)
    desk.do(leaving.keep_rems, session_id, {"enrolled": True, "vitals_acceptable_before": False})
    assert dict(desk.ask(sheet_paper.rems, patient_id).vitals)["From the first device to the end of monitoring"] == ""
    desk.do(sessions.end, session_id, sessions.Effects())
    content = desk.ask(sheet_paper.rems, patient_id)
    told = dict(content.vitals)
    assert told["Blood pressure at 40 min"] == "130/84\u00a0mmHg at +40\u00a0min"
    assert told["Vital signs acceptable before"] == "no"
    assert dict(content.treatment)["Enrolled"] == "yes"
    assert told["From the first device to the end of monitoring"] == "122\u00a0min"
    text = " ".join(words_of(printed(desk, patient_id, DocumentKind.REMS_WORKSHEET).pdf))
    assert "KetaDesk sends nothing" in text
    assert "S-1" in text


def test_a_psychotherapy_note_stands_in_neither_summary(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    apart = IntegrationWork(theme="Kept apart", insight="For nobody else", note_class=NoteClass.PSYCHOTHERAPY)
    desk.do(integration.hold, patient_id, apart)
    own = IntegrationWork(theme="Not to be shared", share_with_patient=False)
    desk.do(integration.hold, patient_id, own)
    for which, is_shown in (("", False), (summary_paper.CLINICIAN, True)):
        made = printed(desk, patient_id, DocumentKind.INTEGRATION_SUMMARY, which=which)
        text = " ".join(words_of(made.pdf))
        assert "Kept apart" not in text
        assert "For nobody else" not in text
        assert ("Not to be shared" in text) is is_shown


def test_a_patient_who_was_in_error_has_no_papers(desk, a_patient):
    for kind in KINDS:
        with pytest.raises(Gone):
            printed(desk, "nobody", kind)


def test_the_summary_in_full_takes_from_cards_journal_and_goals_what_may_be_shared(desk, a_patient, clock):
    patient_id = a_patient()
    chart_course(desk, patient_id, clock, doses=((100, 19),))
    said = {"theme": "Rest", "meaning": "It is allowed", "risk_review": "No new thoughts"}
    desk.do(integration.hold, patient_id, IntegrationWork(**said, clinician_remark="Own view"))
    desk.do(cards.add, patient_id, TriggerCard(trigger="Raised voices", new_response="Feet on the floor"))
    desk.do(cards.add, patient_id, TriggerCard(trigger="Kept back", share_with_patient=False))
    desk.do(cards.add, patient_id, Skill(name="Long breath out", how_often="daily"))
    desk.do(journal.write, patient_id, "A window stood open", is_shared=True)
    for which in ("", summary_paper.CLINICIAN):
        text = " ".join(words_of(printed(desk, patient_id, DocumentKind.INTEGRATION_SUMMARY, which=which).pdf))
        for words in ("It is allowed", "No new thoughts", "Raised voices: Feet on the floor", "Long breath out, daily"):
            assert words in text
        assert "A window stood open" in text
        assert "Mornings that don\u2019t start with an apology." in text
        assert ("Own view" in text) is bool(which)
        assert ("Kept back" in text) is bool(which)


def test_a_head_that_needs_two_lines_does_not_stand_in_the_row_below():
    rows = [("a", "b")]
    one, two = (RuleTable((Column(head, 10), Column("x", 90)), rows, 400.0) for head in ("M", "Medicine and route"))
    assert one.head is not None
    assert two.head is not None
    assert two.head.height > one.head.height
    assert two.height - one.height == two.head.height - one.head.height
