"""Every screen as somebody hears it: all is named, says what it is, and Tab comes everywhere in reading order.

The accessibility bus is walked in a real desktop, so that what is read is what a screen reader gets.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from keta_desk.desk import Desk
from keta_desk.domain.patients import Person, Sex
from keta_desk.domain.titration import DoseSetting
from keta_desk.use_cases import patients, sessions
from tests import clinics
from tests.journeys.a_day import PASSPHRASE, ByKeys
from tests.journeys.real_desktop import RealDesktop, missing
from tests.journeys.screen_reader import Walk, walk

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"not here: {missing()}")

PATIENTS = 8
PLACES = (
    ("Today", "ctrl+1", "Appointments"),
    ("Patients", "ctrl+2", "New patient"),
    ("Session", "ctrl+4", "Pause timers"),
    ("Import", "ctrl+shift+i", "Choose files…"),
    ("Documents", "ctrl+5", "Choose patient"),
    ("Backup & security", "ctrl+8", "Check record"),
    ("Settings", "ctrl+9", "Find a setting"),
)
SECTIONS = (
    ("Overview", "Move to another stage of care"),
    ("Timeline", "Find in the timeline"),
    ("Titration", "Dose steps"),
    ("Sessions", "Dosing sessions"),
    ("Measures", "Trend of the measures"),
    ("Integration", "Integration sessions, latest first"),
    ("Documents", "Page preview"),
    ("Log", "Person: Anybody"),
)
ENTRIES = (
    *("Note…", "Vitals…", "Appointment…", "Weight…", "Diagnosis or problem…", "Medicine…", "Allergy…"),
    *("Contact…", "Patient’s words…", "Stage of care…", "Name and details…"),
)
OF_SECTIONS = (
    ("alt+3", "Change plan…"),
    ("alt+4", "Start session"),
    ("alt+4", "Entered in error…"),
    ("alt+5", "Enter PHQ-9"),
    ("alt+5", "Amend…"),
    ("alt+6", "Record integration"),
    ("alt+6", "Amend…"),
)
OF_PLACES = (
    ("ctrl+8", "Change passphrase"),
    ("ctrl+8", "Check recovery key"),
)


@pytest.fixture(scope="module")
def walks(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Walk]:
    """Every screen, walked once."""
    home = tmp_path_factory.mktemp("heard")
    vault = home / "Northlight.keta"
    made = clinics.small(vault, until=datetime.now(UTC), patients=PATIENTS)  # the program has the real clock
    _begin_a_session(made.desk)
    made.desk.close()
    with RealDesktop(home) as desktop:
        desktop.start(str(vault))
        found = list(_tour(desktop))
        said = desktop.said()
    assert said == ""
    return {one.name: one for one in found}


@pytest.fixture(scope="module")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Walk]:
    """The seven steps of the first run on an empty home, walked once."""
    home = tmp_path_factory.mktemp("first")
    with RealDesktop(home) as desktop:
        desktop.start()
        found = list(_steps(desktop, ByKeys(desktop, home / "paper")))
        said = desktop.said()
    assert said == ""
    return {one.name: one for one in found}


def _begin_a_session(desk: Desk) -> None:
    """Start a session of somebody whose chart is not opened here, whatever the hour."""
    person = Person(family_name="Heard", given_name="Eli", birth_date=date(1980, 2, 3), sex_at_birth=Sex.MALE)
    patient_id = desk.do(patients.register, person)
    desk.do(sessions.start, patient_id, setting=DoseSetting.CLINIC, confirmed_because="Charted on paper so far")


def _steps(desktop: RealDesktop, clinician: ByKeys):
    clinician.sees("Step 1 of 7")
    yield walk(desktop, "Step 1")
    clinician.write("Name of the practice", "Northlight Practice")
    clinician.press("Continue", key="Return")
    clinician.sees("Step 2 of 7")
    yield walk(desktop, "Step 2")
    clinician.write("Name", "Dr Mara Fixture")
    clinician.press("Continue", key="Return")
    clinician.sees("Step 3 of 7")
    clinician.write("Passphrase", PASSPHRASE)
    clinician.write("The same again", PASSPHRASE)
    yield walk(desktop, "Step 3")
    clinician.press("Make the practice file")
    clinician.sees("Step 4 of 7")
    yield walk(desktop, "Step 4")
    clinician.keeps_the_sheet()
    clinician.sees("Step 5 of 7")
    yield walk(desktop, "Step 5")
    clinician.press("Choose folder…")
    clinician.names_a_file(clinician.drive)
    desktop.wait_for(clinician.drive.name, exact=False)
    clinician.press("Continue")
    clinician.sees("Step 6 of 7")
    yield walk(desktop, "Step 6")
    clinician.press("Continue")
    clinician.sees("Step 7 of 7")
    yield walk(desktop, "Step 7")


def _tour(desktop: RealDesktop):
    desktop.wait_for("Passphrase", "password text")
    yield walk(desktop, "Unlock")
    desktop.click("Passphrase", "password text")
    desktop.type(clinics.SECRET)
    desktop.keys("Return")
    desktop.wait_for("Pause timers")  # a session that runs is where one begins
    for name, key, landmark in PLACES:
        desktop.keys(key)
        desktop.wait_for(landmark)
        yield walk(desktop, name, has_panes=True)
    yield from _opened(desktop)
    yield from _chart(desktop)


def _opened(desktop: RealDesktop):
    desktop.keys("ctrl+5")
    desktop.click("For several patients…", "push button")
    desktop.wait_for("Back to one patient")
    yield walk(desktop, "Documents for several patients")
    desktop.click("Back to one patient", "push button")
    desktop.wait_for("For several patients…")
    for key, button in OF_PLACES:
        desktop.keys(key)
        desktop.click(button, "push button")
        yield walk(desktop, _dialog(desktop))
        desktop.keys("Escape")
        _wait_no_dialog(desktop)
    desktop.keys("ctrl+2")
    desktop.click("New patient", "push button")
    yield walk(desktop, _dialog(desktop))
    desktop.keys("Escape")
    _wait_no_dialog(desktop)
    desktop.keys("F1")
    yield walk(desktop, _dialog(desktop))
    desktop.keys("Escape")
    _wait_no_dialog(desktop)
    desktop.keys("ctrl+1")
    desktop.click("Close the day…", "push button")
    yield walk(desktop, _dialog(desktop))
    desktop.keys("Escape")
    _wait_no_dialog(desktop)
    desktop.keys("ctrl+k")
    _dialog(desktop)
    desktop.type("Sample Ada")
    desktop.wait_for("Sample, Ada", "list item", exact=False)
    yield walk(desktop, "Palette")
    desktop.keys("Return")
    desktop.wait_for("Move to another stage of care")


def _chart(desktop: RealDesktop):
    for number, (name, landmark) in enumerate(SECTIONS, start=1):
        desktop.keys(f"alt+{number}")
        desktop.wait_for(landmark)
        yield walk(desktop, f"Chart, {name}", has_panes=True)
    desktop.keys("alt+1")
    desktop.wait_for("Move to another stage of care")
    for entry in ENTRIES:
        desktop.pick("ctrl+n", entry)
        yield walk(desktop, _dialog(desktop))
        desktop.keys("Escape")
        _wait_no_dialog(desktop)
    for key, button in OF_SECTIONS:
        desktop.keys(key)
        desktop.click(button, "push button")
        yield walk(desktop, f"{_dialog(desktop)}, {key}")
        desktop.keys("Escape")
        _wait_no_dialog(desktop)


def _dialog(desktop: RealDesktop) -> str:
    """Wait for a dialog that has come to rest, and return what it is called."""
    looks: list[tuple[object, ...]] = [()]

    def at_rest(seen):
        dialog = next((one for one in seen if one.role == "dialog" and one.is_("ACTIVE")), None)
        looks.append(tuple(one.box for one in seen))
        return dialog if dialog is not None and looks[-1] == looks[-2] else None

    return desktop.wait_until(at_rest).name


def _wait_no_dialog(desktop: RealDesktop) -> None:
    desktop.wait_until(lambda seen: seen and not any(one.role == "dialog" for one in seen))


def test_nobody_who_listens_stumbles(walks: dict[str, Walk]):
    wrong = {name: found for name, one in walks.items() if (found := one.wrong())}

    assert wrong == {}


def test_nobody_who_listens_stumbles_in_the_first_run(first_run: dict[str, Walk]):
    wrong = {name: found for name, one in first_run.items() if (found := one.wrong())}

    assert wrong == {}
