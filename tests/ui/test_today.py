"""The day as a clinician opens it, and as it is closed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from keta_desk.domain.schedule import AppointmentKind, AppointmentState, WallTime
from keta_desk.domain.titration import DoseSetting
from keta_desk.queries import patients as patient_questions
from keta_desk.queries import today
from keta_desk.ui.cockpit.live_watch import LiveWatch
from keta_desk.ui.frame.forms import form_names
from keta_desk.ui.guard import privacy
from keta_desk.ui.today import view as view_module
from keta_desk.ui.today.close_day import CloseDayDialog
from keta_desk.ui.today.rows import LoopRow
from keta_desk.ui.today.view import TodayView
from keta_desk.use_cases import alerts, notes, outcomes, schedule, sessions
from keta_desk.use_cases.alerts import Disposition
from tests.ui.cockpit_house import begin, dose

FORMS = ("new-patient", "vitals")

TOLD = ("disposition", "contacted", "assessed", "agreed", "responsible")


@pytest.fixture
def book(desk):
    def one(patient_id, *, hour=10, day=18, kind=AppointmentKind.DOSING):
        wall = WallTime(f"2026-11-{day:02}T{hour:02}:00", "Europe/London")
        return desk.do(schedule.book, patient_id, kind, wall, confirmed_because="Prepared elsewhere")

    return one


def of_today(desk):
    return desk.ask(today.of, now=desk.clock.now(), clinician_id=desk.clinician.id, forms=FORMS)


def words_of(widget):
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


def test_the_day_names_who_comes_in_order_with_a_line_where_the_day_stands(qtbot, tools, desk, a_patient, book):
    book(a_patient(family="Late"), hour=15)
    book(a_patient(family="Early"), hour=8)
    view = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(view)
    told = words_of(view.booked)
    assert told.index("08:00") < told.index("Early, Ada") < told.index("Late, Ada")
    assert "2 today, 0 done" in told


def test_a_day_without_appointments_says_when_the_next_one_is(qtbot, tools, a_patient, book):
    view = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(view)
    assert "No appointments today, and none booked." in words_of(view)
    book(a_patient(), day=24)
    view.refresh()
    assert "No appointments today. Next: Tue 24 Nov 10:00." in words_of(view) or "Next: Tue 24 Nov." in words_of(view)


def test_item_9_outranks_everything_and_leads_to_the_measures(qtbot, tools, desk, a_patient):
    patient_id = a_patient(family="Fictus")
    desk.do(notes.keep_draft, "vitals", patient_id, {"pulse": "72"})
    desk.do(outcomes.fill_in, patient_id, "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 2))
    day = of_today(desk)
    assert [loop.kind for loop in day.loops] == ["alert", "draft"]
    view = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(view)
    view.show()
    view.begin()
    with qtbot.waitSignal(view.opened) as opened:
        qtbot.keyClick(view._rows()[0], Qt.Key.Key_Return)
    assert opened.args == [patient_id, "measures"]


def test_an_item_9_left_open_is_never_taken_for_no(desk, a_patient):
    desk.do(outcomes.fill_in, a_patient(), "phq9", (1, 1, 1, 1, 1, 1, 1, 1, None))
    (loop,) = of_today(desk).loops
    assert (loop.kind, loop.alert.rule) == ("alert", "SI-0")


def test_a_later_answer_of_no_closes_no_alert_only_a_person_does(desk, a_patient, clock):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 2))
    clock.move(hours=2)
    desk.do(outcomes.fill_in, patient_id, "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 0))
    (loop,) = of_today(desk).loops
    desk.do(alerts.close, [loop.alert.id], Disposition(**dict.fromkeys(TOLD, "Asked, none")))
    assert of_today(desk).loops == []


def test_yesterdays_appointment_without_an_end_is_left_open(desk, a_patient, book):
    patient_id = a_patient()
    appointment = book(patient_id, day=17)
    assert [(loop.kind, loop.patient.id) for loop in of_today(desk).loops] == [("unclosed", patient_id)]
    desk.do(schedule.set_state, appointment, AppointmentState.COMPLETED)
    assert of_today(desk).loops == []


def test_a_draft_of_a_new_patient_is_named_without_a_patient(qtbot, tools, desk):
    desk.do(notes.keep_draft, "new-patient", "", {"family_name": "Half"})
    view = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(view)
    assert "Draft not saved: New patient" in words_of(view.open)
    with qtbot.waitSignal(view.form_asked) as asked:
        view._rows()[0].click()
    assert asked.args == ["new-patient", ""]


def test_a_draft_about_an_entry_goes_on_with_that_entry(qtbot, tools, desk, a_patient):
    patient_id = a_patient()
    desk.do(notes.keep_draft, "measure", f"{patient_id}:gad7", {"answers": "[1]"})
    view = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.form_asked) as asked:
        view._rows()[0].click()
    assert asked.args == ["measure", "gad7"]


def test_arrows_and_j_and_k_walk_the_rows(qtbot, tools, a_patient, book):
    for hour in (10, 11, 12):
        book(a_patient(family=f"Row{hour}"), hour=hour)
    view = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    view.activateWindow()
    view.begin()
    rows = view._rows()
    qtbot.keyClick(view, Qt.Key.Key_J)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.window().focusWidget() is rows[2]
    qtbot.keyClick(view, Qt.Key.Key_K)
    assert view.window().focusWidget() is rows[1]
    assert view.remember()["row"] == 1


def test_people_are_found_by_their_ids_in_the_order_asked(desk, a_patient):
    first, second = a_patient(family="Zed"), a_patient(family="Alpha")
    found = desk.ask(patient_questions.named, [first, second, "nobody"], now=desk.clock.now())
    assert [line.id for line in found] == [first, second]


def close_dialog(qtbot, tools, folder: Path | None) -> CloseDayDialog:
    desk = tools.desk
    dialog = CloseDayDialog(tools, of_today(desk), form_names(), folder, None)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_closing_the_day_names_what_is_open_backs_up_and_offers_the_lock(qtbot, tools, desk, a_patient, tmp_path):
    patient_id = a_patient()
    desk.do(outcomes.fill_in, patient_id, "phq9", (1, 1, 1, 1, 1, 1, 1, 1, 1))
    dialog = close_dialog(qtbot, tools, tmp_path / "drive")
    (tmp_path / "drive").mkdir(exist_ok=True)
    assert "PHQ-9 item 9: 1" in words_of(dialog)
    dialog.back_up.click()
    qtbot.waitUntil(lambda: "Verified" in dialog.banner.words(), timeout=20_000)
    assert "1 patients" in dialog.banner.words()
    assert list((tmp_path / "drive").iterdir())
    with qtbot.waitSignal(dialog.lock_asked):
        qtbot.keyClick(dialog.lock, Qt.Key.Key_Return)


def test_without_a_backup_place_the_day_is_not_closed_and_the_way_there_is_offered(qtbot, tools):
    dialog = close_dialog(qtbot, tools, None)
    assert not dialog.back_up.isEnabled()
    with qtbot.waitSignal(dialog.folder_asked):
        dialog.banner.action.click()


def test_a_drive_that_is_gone_leaves_the_day_open_and_says_why(qtbot, tools, tmp_path):
    dialog = close_dialog(qtbot, tools, tmp_path / "file")
    (tmp_path / "file").write_text("not a folder")
    dialog.back_up.click()
    qtbot.waitUntil(lambda: "The day is not closed." in dialog.banner.words(), timeout=20_000)
    assert dialog.back_up.isEnabled()


def test_tomorrow_leaves_out_who_cancelled(desk, a_patient, book):
    appointment = book(a_patient(), day=19)
    assert len(of_today(desk).tomorrow) == 1
    desk.do(schedule.set_state, appointment, AppointmentState.CANCELLED, reason="Ill")
    assert of_today(desk).tomorrow == []


def test_the_days_are_those_of_the_clinics_zone(desk, a_patient, book, clock):
    book(a_patient(), day=19, hour=0)
    assert of_today(desk).booked == []
    clock.move(hours=15)
    assert of_today(desk).day == date(2026, 11, 19)
    assert len(of_today(desk).booked) == 1
    assert timedelta(0) == of_today(desk).booked[0].at.starts_at.utcoffset()


def test_a_day_with_more_left_open_than_fits_says_how_many_more_there_are(
    qtbot, tools, desk, a_patient, clock, monkeypatch
):
    monkeypatch.setattr(today, "MOST", 3)
    monkeypatch.setattr(view_module, "MOST_ROWS", 2)
    for number in range(5):
        patient_id = a_patient(family=f"Open{number}")
        desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far")
    clock.move(days=2)  # none of them runs any more
    view = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(view)
    day = of_today(desk)
    assert (len(day.loops), day.more_loops) == (3, 2)
    assert "5, most urgent first" in words_of(view.open)
    assert "and 3 more" in words_of(view.open)
    assert len(view.open.findChildren(LoopRow)) == 2


def test_the_day_is_asked_once_when_it_is_first_shown_and_again_when_come_back_to(qtbot, tools, monkeypatch):
    asked = []
    real = today.of
    monkeypatch.setattr(today, "of", lambda *given, **named: asked.append(1) or real(*given, **named))
    view = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(view)
    view.begin()
    view.begin()
    assert len(asked) == 1
    view.remember()
    view.begin()
    assert len(asked) == 2


# The session that runs


def test_the_session_that_runs_stands_first_with_its_clock_and_leads_back(qtbot, tools, desk, a_patient, clock):
    patient_id = a_patient(family="Live")
    session_id = begin(desk, patient_id)
    watch = LiveWatch(tools)
    view = TodayView(tools, form_names(), watch)
    qtbot.addWidget(view)
    assert "no dose yet" in words_of(view.live)
    dose(desk, session_id)
    clock.move(minutes=8)
    watch.refresh()
    view.refresh()
    told = words_of(view.live)
    assert "Live, Ada" in told and "00:08" in told and "100\u00a0mg" in told and "in 2 min" in told
    assert "Session not ended" not in words_of(view.open)
    view.show()
    view.begin()
    with qtbot.waitSignal(view.session_asked) as asked:
        qtbot.keyClick(view._rows()[0], Qt.Key.Key_Return)
    assert asked.args == [patient_id]
    privacy.screen().hide_names(True)
    assert "Live" not in words_of(view.live).replace("Session live", "")


def test_the_most_urgent_leave_room_for_the_windows_until_all_are_asked_for(qtbot, tools, desk, a_patient):
    for number in range(9):
        desk.do(notes.keep_draft, "vitals", a_patient(family=f"Draft{number}"), {"pulse": "72"})
    view = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(view)
    view.show()
    rows = view.open.findChildren(LoopRow)
    assert len(rows) == 6
    assert "9, most urgent first" in words_of(view.open)
    qtbot.keyClick(view._rows()[6], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(view.open.findChildren(LoopRow)) == 9)
    assert view._focused() == 6
    again = TodayView(tools, form_names(), LiveWatch(tools))
    qtbot.addWidget(again)
    again.recall(view.remember())
    qtbot.waitUntil(lambda: len(again.open.findChildren(LoopRow)) == 9)
