"""The first run as a clinician meets it: from an empty home through seven steps, by keys alone and by mouse."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from keta_desk.domain.passphrases import passphrase_problems, suggested_phrase
from keta_desk.domain.people import Paper
from keta_desk.domain.record import Cancelled, DiskFull, NotWritable, Passphrase
from keta_desk.domain.recovery import groups_to_ask, is_typed_back, key_groups
from keta_desk.doors import NewPractice
from keta_desk.queries import audit, practice
from keta_desk.reference import icd10cm
from keta_desk.reference.phrase_words import phrase_words
from keta_desk.settings import SettingsFile
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Steps
from keta_desk.ui.first_run import kept
from keta_desk.ui.first_run.founding import found, sheet_of
from keta_desk.ui.first_run.start_step import RESTORE, SAMPLE
from keta_desk.ui.first_run.wizard import BACKUP, COMPUTER, PASSPHRASE, PEOPLE, PRACTICE, SHEET, START
from keta_desk.ui.main_window import MainWindow
from keta_desk.ui.unlock.view import UnlockView
from keta_desk.ui.workspace import Workspace

PHRASE = "seven grey geese beside the canal"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def home(tmp_path, monkeypatch):
    """An empty home, with a place for practice files that does not exist yet."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    return home


@pytest.fixture
def file(home):
    return SettingsFile(home / "config")


FEW_CODES = [("F33.2", "Major depressive disorder, recurrent, severe", True)]


@pytest.fixture
def open_window(qtbot, ways, home, file, monkeypatch):
    """Open the window as the program does; windows of a test are closed at its end."""
    make_application(theme_name="light")
    monkeypatch.setattr(icd10cm, "codes", lambda: iter(FEW_CODES))
    windows = []

    def opened(folder=None, *, doors=ways, relock=None):
        window = MainWindow(doors, folder, relock or (lambda _folder: None), file, new_in=home / "data" / "KetaDesk")
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        return window

    yield opened
    for window in windows:
        window.close()


@pytest.fixture
def window(open_window):
    return open_window()


def everything_on(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def fill_practice(run, *, name="Northlight Practice"):
    run.practice.name.setText(name)
    run.practice.zone.setText("Europe/London")


def to_passphrase(run, **practice_fields):
    fill_practice(run, **practice_fields)
    run.go_on()
    run.people.name.setText("Dr Mara Fixture")
    run.go_on()
    assert run.step_here() == PASSPHRASE


def to_sheet(qtbot, run, **practice_fields):
    to_passphrase(run, **practice_fields)
    run.passphrase.secret.setText(PHRASE)
    run.passphrase.again.setText(PHRASE)
    run.go_on()
    qtbot.waitUntil(lambda: run.step_here() == SHEET, timeout=60_000)
    return run.sheet


def type_back(sheet):
    for place, edit in zip(sheet.groups_asked(), sheet.back, strict=True):
        edit.setText(sheet._groups[place])


def to_start(qtbot, run):
    type_back(to_sheet(qtbot, run))
    for _ in (BACKUP, COMPUTER, START):
        run.go_on()
    assert run.step_here() == START
    return run.start


def test_a_computer_without_a_practice_begins_with_the_first_run(window):
    assert window.first_run().step_here() == PRACTICE
    assert window.page() is window.first_run()


def test_by_keys_alone_from_an_empty_home_to_the_open_practice(qtbot, window, home, file, ways):
    run = window.first_run()

    def focus():
        return window.focusWidget()

    def press(key, *, on=None):
        qtbot.keyClick(on or focus(), key)

    def tab_to(widget):
        for _ in range(40):
            if focus() is widget:
                return
            press(Qt.Key.Key_Tab)
        pytest.fail("Tab does not reach it")

    qtbot.keyClicks(focus(), "Northlight Practice")
    press(Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(), "14 Example Lane, Sampleton")
    press(Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(), "555 0142")
    press(Qt.Key.Key_Return)
    assert run.step_here() == PEOPLE
    qtbot.keyClicks(focus(), "Dr Mara Fixture")
    press(Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(), "Psychiatrist")
    press(Qt.Key.Key_Return)
    assert run.step_here() == PASSPHRASE
    qtbot.keyClicks(focus(), PHRASE)
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    assert focus() is run.passphrase.again
    qtbot.keyClicks(focus(), PHRASE)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: run.step_here() == SHEET, timeout=60_000)
    sheet = run.sheet
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    assert focus() is sheet.back[0]
    qtbot.keyClicks(focus(), sheet._groups[sheet.groups_asked()[0]].lower())
    press(Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(), sheet._groups[sheet.groups_asked()[1]])
    press(Qt.Key.Key_Return)
    assert run.step_here() == BACKUP
    press(Qt.Key.Key_Tab)
    assert focus() is run.on
    press(Qt.Key.Key_Return)
    assert run.step_here() == COMPUTER
    tab_to(run.on)
    press(Qt.Key.Key_Return)
    assert run.step_here() == START
    tab_to(run.on)
    press(Qt.Key.Key_Return)
    assert isinstance(window.page(), Workspace)
    desk = window.workspace().tools.desk
    clinic = desk.ask(practice.clinic)
    assert (clinic.name, clinic.address, clinic.phone) == (
        *("Northlight Practice", "14 Example Lane, Sampleton", "555 0142"),
    )
    assert (desk.clinician.name, desk.clinician.role) == ("Dr Mara Fixture", "Psychiatrist")
    folder = desk.folder
    assert folder == home / "data" / "KetaDesk" / "Northlight Practice.keta"
    assert (file.settings.last_vault, file.settings.last_vault_id) == (str(folder), desk.vault_id)
    window.close()
    again = ways.unlock(folder, Passphrase(PHRASE))
    assert not kept.is_unfinished(again)
    again.close()


def test_by_mouse_with_a_saved_sheet_a_backup_folder_and_a_dark_theme(qtbot, window, home, file):
    run = window.first_run()

    def click(widget):
        qtbot.mouseClick(widget, LEFT)

    fill_practice(run)
    click(run.on)
    run.people.name.setText("Dr Mara Fixture")
    click(run.on)
    click(run.passphrase.suggest)
    phrase = run.passphrase.secret.text()
    assert len(phrase.split()) == 6
    assert run.passphrase.secret.echoMode() == QLineEdit.EchoMode.Normal
    run.passphrase.again.setText(phrase)
    click(run.on)
    qtbot.waitUntil(lambda: run.step_here() == SHEET, timeout=60_000)
    run.sheet.save_to(str(home / "sheet.pdf"))
    assert "Recovery sheet saved" in run.banner.words()
    assert (home / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert (home / "sheet.pdf").stat().st_mode & 0o077 == 0
    type_back(run.sheet)
    click(run.on)
    (home / "stick").mkdir()
    run.look_at(home / "stick")
    qtbot.waitUntil(lambda: run.backup.folder is not None, timeout=10_000)
    assert "same disk" in run.backup.about.text()
    assert run.on.text() == "Continue"
    click(run.on)
    dark = run.computer.theme._group.button(2)
    click(dark)
    click(run.on)
    click(run.on)
    assert isinstance(window.page(), Workspace)
    assert (file.settings.backup_folder, file.settings.theme) == (str(home / "stick"), "dark")
    assert window.workspace().tools.desk.ask(practice.clinic).name == "Northlight Practice"


def test_nothing_of_the_practice_is_on_the_disk_before_the_passphrase(qtbot, window, home):
    to_passphrase(window.first_run(), name="Quillfeather Ward")
    assert "Nothing is stored" in window.first_run().note.text()
    window.close()
    assert b"Quillfeather" not in everything_on(home)
    assert not (home / "data").exists()


def test_what_was_typed_before_the_passphrase_is_gone_on_leaving(open_window):
    first = open_window()
    to_passphrase(first.first_run())
    first.close()
    again = open_window()
    assert again.first_run().step_here() == PRACTICE
    assert again.first_run().practice.name.text() == ""


def test_a_practice_without_a_name_or_with_an_odd_zone_goes_no_further(qtbot, window):
    run = window.first_run()
    run.go_on()
    assert run.step_here() == PRACTICE
    assert run.practice.fields["name"].complaint()
    assert window.focusWidget() is run.practice.name
    run.practice.name.setText("x" * 5000)
    run.practice.zone.setText("Middle/Nowhere")
    run.go_on()
    assert run.step_here() == PRACTICE
    assert run.practice.fields["name"].complaint()
    assert "Middle/Nowhere" in run.practice.fields["zone"].complaint()


def test_enter_on_a_choice_that_the_arrow_keys_move_leads_on(qtbot, window):
    run = window.first_run()
    run.practice.name.setText("Northlight Practice")
    run.practice.paper.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert run.step_here() == 1


def test_a_person_without_a_name_goes_no_further_and_one_person_is_said(window):
    run = window.first_run()
    fill_practice(run)
    run.go_on()
    run.go_on()
    assert run.step_here() == PEOPLE
    assert run.people.fields["name"].complaint()
    said = " ".join(label.text() for label in run.people.findChildren(QWidget) if hasattr(label, "text"))
    assert "One person signs in" in said
    run.go_back()
    assert run.practice.name.text() == "Northlight Practice"


@pytest.mark.parametrize("weak", ["", "short", "passwordpassword", "northlight practice", "a" * 40])
def test_a_weak_passphrase_makes_no_vault(window, home, weak):
    run = window.first_run()
    to_passphrase(run)
    run.passphrase.secret.setText(weak)
    run.passphrase.again.setText(weak)
    run.passphrase.show_grade()
    run.go_on()
    assert run.step_here() == PASSPHRASE
    assert run.passphrase.fields["passphrase"].complaint()
    assert not (home / "data").exists()


def test_two_passphrases_that_differ_make_no_vault(window, home):
    run = window.first_run()
    to_passphrase(run)
    run.passphrase.secret.setText(PHRASE)
    run.passphrase.again.setText(PHRASE + " ")
    run.go_on()
    assert "not the same" in run.passphrase.fields["again"].complaint()
    assert not (home / "data").exists()


def test_strength_is_told_by_word_and_bars_while_typing(qtbot, window):
    run = window.first_run()
    to_passphrase(run)
    for text, words in (
        ("short", "10 more characters"),
        ("passwordpassword", "guessed soon"),
        (PHRASE, "hard to guess"),
    ):
        run.passphrase.secret.setText(text)
        qtbot.waitUntil(lambda words=words: words in run.passphrase.strength.words.text().lower()
                        or words in run.passphrase.strength.words.text(), timeout=5000)  # fmt: skip
    run.passphrase.secret.setText("")
    qtbot.waitUntil(lambda: run.passphrase.strength.words.text() == "", timeout=5000)


def test_six_words_are_hard_to_guess_and_different_each_time():
    words = phrase_words()
    assert len(set(words)) == len(words) == 6**5  # six of them are 77 bits (security.md 4)
    assert all(3 <= len(word) <= 9 and word.islower() and word.isascii() for word in words)
    phrases = {suggested_phrase(words) for _ in range(50)}
    assert len(phrases) == 50
    assert all(passphrase_problems(phrase) == [] for phrase in phrases)


def test_a_group_typed_back_wrong_is_asked_for_again(qtbot, window):
    run = window.first_run()
    sheet = to_sheet(qtbot, run)
    run.go_on()
    assert run.step_here() == SHEET
    assert sheet.fields[0].complaint()
    assert window.focusWidget() is sheet.back[0]
    type_back(sheet)
    sheet.back[1].setText("WRONGG")
    run.go_on()
    assert run.step_here() == SHEET
    assert not sheet.fields[0].complaint()
    assert sheet.fields[1].complaint()
    type_back(sheet)
    run.go_on()
    assert run.step_here() == BACKUP


def test_the_first_group_is_never_asked_for_and_small_letters_count():
    groups = key_groups("AGE-SECRET-KEY-1" + "Q" * 58)
    for _ in range(200):
        first, second = groups_to_ask(len(groups))
        assert first != second
        assert 0 < first < len(groups)
        assert 0 < second < len(groups)
    assert is_typed_back("ABC DEF".replace(" ", ""), " abc def ")
    assert not is_typed_back("ABCDEF", "ABCDE")
    assert not is_typed_back("ABCDEF", "")


def test_the_key_can_be_written_down_by_hand(qtbot, window):
    sheet = to_sheet(qtbot, window.first_run())
    sheet.show_it.click()
    assert all(group in sheet.key.text() for group in sheet._groups)
    sheet.show_it.click()
    assert sheet.key.text() == ""


def test_the_sheet_is_not_saved_into_the_practice_file_nor_where_nothing_can_be_written(qtbot, window, home):
    run = window.first_run()
    sheet = to_sheet(qtbot, run)
    sheet.save_to(str(run.desk().folder / "sheet.pdf"))
    assert "own folder" in run.banner.words()
    assert not (run.desk().folder / "sheet.pdf").exists()
    sheet.save_to(str(home / "no" / "such" / "sheet.pdf"))
    assert "could not be written" in run.banner.words()


def test_a_computer_without_a_printer_says_so(qtbot, window, monkeypatch):
    from keta_desk.ui.documents import printing

    monkeypatch.setattr(printing, "has_printer", lambda: False)
    run = window.first_run()
    to_sheet(qtbot, run).print_it.click()
    assert "no printer" in run.banner.words()


def test_the_recovery_sheet_opens_the_practice_and_the_log_knows_it_was_checked(qtbot, window, ways):
    run = window.first_run()
    sheet = to_sheet(qtbot, run)
    recovery = sheet._recovery
    type_back(sheet)
    run.go_on()
    assert sheet._recovery is None
    actions = [line.action for line in run.desk().ask(audit.latest, limit=20)]
    assert "upkeep.record_recovery_check" in actions
    folder = run.desk().folder
    window.close()
    ways.unlock(folder, recovery).close()


def test_a_folder_that_may_not_be_written_leaves_nothing_and_another_can_be_chosen(qtbot, open_window, ways, home):
    def refuse(folder, *_given, **_named):
        if "locked" in folder.parts:
            raise NotWritable("disk.not-writable", place=folder.parent.name)
        return ways.create(folder, *_given, **_named)

    window = open_window(doors=replace(ways, create=refuse))
    run = window.first_run()
    to_passphrase(run)
    (home / "locked").mkdir()
    run.passphrase.take_place(str(home / "locked"))
    run.passphrase.secret.setText(PHRASE)
    run.passphrase.again.setText(PHRASE)
    run.go_on()
    qtbot.waitUntil(lambda: "may not be written" in run.banner.words(), timeout=30_000)
    assert run.step_here() == PASSPHRASE
    assert run.passphrase.secret.text() == PHRASE
    (home / "elsewhere").mkdir()
    run.passphrase.take_place(str(home / "elsewhere"))
    run.go_on()
    qtbot.waitUntil(lambda: run.step_here() == SHEET, timeout=60_000)
    assert run.desk().folder.parent == home / "elsewhere"


def test_a_folder_with_something_in_it_is_left_alone(qtbot, window, home):
    run = window.first_run()
    there = home / "data" / "KetaDesk" / "Northlight Practice.keta"
    there.mkdir(parents=True)
    (there / "letter.txt").write_text("mine")
    to_sheet(qtbot, run)
    assert run.desk().folder.name == "Northlight Practice 2.keta"
    assert (there / "letter.txt").read_text() == "mine"


def test_a_full_disk_leaves_nothing_and_keeps_what_was_typed(qtbot, open_window, ways, home):
    def full(folder, new, furnish=None, **_named):
        raise DiskFull("disk.full", place=folder.parent.name)

    window = open_window(doors=replace(ways, create=full))
    run = window.first_run()
    to_passphrase(run)
    run.passphrase.secret.setText(PHRASE)
    run.passphrase.again.setText(PHRASE)
    run.go_on()
    qtbot.waitUntil(lambda: "no room left" in run.banner.words(), timeout=30_000)
    assert run.people.name.text() == "Dr Mara Fixture"
    assert run.on.isEnabled()


def test_stopped_while_the_practice_file_is_made_nothing_is_left(qtbot, window, home):
    run = window.first_run()
    to_passphrase(run)
    run.passphrase.secret.setText(PHRASE)
    run.passphrase.again.setText(PHRASE)
    run.go_on()
    run.progress.stop()
    qtbot.waitUntil(lambda: "Stopped" in run.banner.words(), timeout=60_000)
    assert "No practice file is made." in run.banner.words()
    assert [path for path in (home / "data").rglob("*") if path.is_file()] == []
    assert run.step_here() == PASSPHRASE


def test_left_before_the_sheet_it_goes_on_with_a_new_sheet_at_the_next_unlock(qtbot, open_window, ways):
    first = open_window()
    old = to_sheet(qtbot, first.first_run())._recovery
    folder = first.first_run().desk().folder
    first.close()
    window = open_window(folder)
    window.unlock_view.secret.setText(PHRASE)
    window.unlock_view.try_it()
    qtbot.waitUntil(lambda: window.first_run() is not None, timeout=30_000)
    run = window.first_run()
    assert run.step_here() == SHEET
    assert not run.sheet.renew.isHidden()
    run.go_on()
    assert run.step_here() == SHEET
    run.sheet.renew.click()
    qtbot.waitUntil(run.sheet.has_key, timeout=30_000)
    assert run.sheet._recovery.text != old.text
    type_back(run.sheet)
    run.go_on()
    assert run.step_here() == BACKUP
    window.close()
    third = open_window(folder)
    third._unlocked(ways.unlock(folder, Passphrase(PHRASE)))
    assert third.first_run().step_here() == BACKUP


def test_killed_while_the_codes_are_loaded_the_sheet_is_still_asked_for(qtbot, open_window, ways, home, monkeypatch):
    class PowerCut(Exception):
        """Stands for a computer that dies: nothing is cleared away."""

    def dies():
        raise PowerCut

    def create(folder, new, furnish, *, with_parents):
        desk, recovery = ways.create(folder, new, with_parents=with_parents)
        try:
            furnish(desk, recovery)
        finally:
            desk.close()

    monkeypatch.setattr(icd10cm, "codes", dies)
    folder = home / "data" / "Northlight.keta"
    new = NewPractice(clinic_name="Northlight", user_name="Dr Mara Fixture", passphrase=Passphrase(PHRASE))
    with pytest.raises(PowerCut):
        found(replace(ways, create=create), folder, new, Steps(lambda *_: None), with_parents=True)
    desk = ways.unlock(folder, Passphrase(PHRASE))
    assert kept.step_of(desk) == kept.SHEET
    desk.close()


def test_the_practice_locks_in_the_middle_of_the_first_run(qtbot, open_window, clock):
    given_up = []
    window = open_window(relock=given_up.append)
    run = window.first_run()
    to_sheet(qtbot, run)
    folder = run.desk().folder
    clock.move(seconds=600)
    run._idle.look()
    assert given_up == [folder]
    assert run.desk() is None


@pytest.mark.usefixtures("small_sample")
def test_the_sample_clinic_is_made_beside_and_opened(qtbot, window, home, file):
    run = window.first_run()
    start = to_start(qtbot, run)
    own = run.desk().folder
    start.cards[SAMPLE].click()
    assert run.on.text() == "Make the sample clinic"
    run.go_on()
    qtbot.waitUntil(lambda: run.on.text() == "Open the sample clinic", timeout=240_000)
    assert "sample clinic, nobody in it exists" in run.banner.words()
    run.go_on()
    qtbot.waitUntil(lambda: isinstance(window.page(), Workspace), timeout=60_000)
    desk = window.workspace().tools.desk
    assert desk.ask(practice.clinic).is_sample
    assert desk.folder == own.with_name("Sample clinic.keta")
    assert file.settings.last_vault == str(own)


def test_a_sample_that_is_stopped_leaves_nothing_and_the_practice_stays(qtbot, open_window, ways):
    def stopped(folder, *, zone, progress, cancelled):
        while not cancelled():
            progress(1, 240)
        raise Cancelled("sample.cancelled")

    window = open_window(doors=replace(ways, make_sample=stopped))
    run = window.first_run()
    to_start(qtbot, run).cards[SAMPLE].click()
    run.go_on()
    qtbot.waitUntil(run.progress.isVisible, timeout=10_000)
    run.progress.stop()
    qtbot.waitUntil(lambda: "Nothing of the sample clinic is left" in run.banner.words(), timeout=30_000)
    assert run.step_here() == START
    assert run.desk().is_open


def test_a_backup_is_restored_instead_by_the_key_of_its_time(qtbot, open_window, ways, desk, home, recovery, file):
    (home / "stick").mkdir()
    backup = desk.back_up(home / "stick").path
    window = open_window()
    run = window.first_run()
    to_start(qtbot, run).cards[RESTORE].click()
    run.go_on()
    wizard = window.page()
    wizard.go_on()
    assert "Choose the backup" in wizard.file.complaint.words()
    wizard.file.take(str(backup))
    wizard.go_on()
    wizard.key.secret.setText("not the passphrase at all")
    wizard.go_on()
    assert "Northlight.keta" in wizard.place.place.text()
    wizard.go_on()
    qtbot.waitUntil(lambda: bool(wizard.key.field.complaint()), timeout=60_000)
    wizard.key.kind._group.button(1).click()
    wizard.key.secret.setText(recovery.text)
    wizard.go_on()
    wizard.go_on()
    qtbot.waitUntil(lambda: isinstance(window.page(), UnlockView), timeout=120_000)
    assert "Restored" in window.unlock_view.banner.words()
    restored = Path(file.settings.last_vault)
    assert restored.name == "Northlight.keta"
    window.close()
    ways.unlock(restored, recovery).close()


def test_a_restore_that_is_stopped_leaves_nothing(qtbot, open_window, ways, desk, home, passphrase):
    (home / "stick").mkdir()
    backup = desk.back_up(home / "stick").path

    def until_stopped(_backup, _to, _secret, *, progress, cancelled, with_parents):
        cancelled.wait(30)
        raise Cancelled("backup.cancelled")

    window = open_window(doors=replace(ways, restore=until_stopped))
    window.first_run().restore_link.click()
    wizard = window.page()
    wizard.file.take(str(backup))
    wizard.go_on()
    wizard.key.secret.setText(passphrase.text)
    wizard.go_on()
    wizard.go_on()
    qtbot.waitUntil(wizard.progress.isVisible, timeout=10_000)
    wizard.progress.stop()
    qtbot.waitUntil(lambda: "Stopped" in wizard.banner.words(), timeout=30_000)
    wizard.give_up.click()
    assert window.page() is window.first_run()


def test_what_is_no_backup_is_refused_with_a_sentence(qtbot, open_window, home, passphrase):
    (home / "letter.ketabackup").write_bytes(b"not a backup")
    window = open_window()
    window.show_restore()
    wizard = window.page()
    wizard.file.take(str(home / "letter.ketabackup"))
    wizard.go_on()
    wizard.key.secret.setText(passphrase.text)
    wizard.go_on()
    wizard.go_on()
    qtbot.waitUntil(lambda: bool(wizard.banner.words()), timeout=30_000)
    assert "not a KetaDesk backup" in wizard.banner.words()


def test_a_backup_folder_that_is_gone_is_told_and_not_taken(qtbot, window, home):
    run = window.first_run()
    type_back(to_sheet(qtbot, run))
    run.go_on()
    run.look_at(home / "gone")
    qtbot.waitUntil(lambda: bool(run.backup.complaint.words()), timeout=10_000)
    assert run.backup.folder is None
    assert run.on.text() == "Choose later"


def test_every_step_names_what_tab_reaches(qtbot, window):
    run = window.first_run()
    type_back(to_sheet(qtbot, run))
    for place in (SHEET, BACKUP, COMPUTER, START):
        run.show_place(place, is_made=True)
        reached = [child for child in run.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
        visible = [child for child in reached if child.isVisible()]
        inputs = [child for child in visible if isinstance(child, QAbstractButton | QLineEdit)]
        assert inputs
        assert [child for child in inputs if not child.accessibleName()] == []


def test_the_first_run_fits_a_small_window(qtbot, window):
    window.resize(960, 640)
    run = window.first_run()
    for place in range(PASSPHRASE + 1):
        run.show_place(place, is_made=False)
        assert run._view.horizontalScrollBar().maximum() == 0
        assert run.width() <= 960


def test_the_sheet_is_laid_out_for_the_paper_of_the_practice(desk, recovery):
    pdf, paper = sheet_of(desk, recovery)
    assert paper == Paper.A4
    assert pdf.startswith(b"%PDF-")
