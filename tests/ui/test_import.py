"""Import as a clinician does it: choose, look, decide, bring in, take back; by keys and by mouse."""

from __future__ import annotations

import json
import shutil
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import DiskFull, NotConfirmed
from keta_desk.queries import evaluation, patients
from keta_desk.queries import exchange as asked
from keta_desk.ui.application import make_application
from keta_desk.ui.background import Lane
from keta_desk.ui.changes import ChangeBell
from keta_desk.ui.exchange import jobs
from keta_desk.ui.exchange.chosen import State
from keta_desk.ui.exchange.view import ImportView
from keta_desk.ui.guard import privacy
from keta_desk.ui.parts.text import Label
from keta_desk.ui.undo import UndoStack
from keta_desk.ui.view import Tools
from keta_desk.use_cases import evaluation as health
from tests.exchange.bundles import SAMPLE, bundle, coded, patient

KEY, MOD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def view(qtbot, desk, qapp):
    make_application(theme_name="light")
    lane = Lane()
    bell = ChangeBell(desk)
    page = ImportView(Tools(desk, bell, lane, UndoStack()))
    page.resize(1228, 816)
    qtbot.addWidget(page)
    page.show()
    page.begin()
    yield page
    lane.finish(wait_ms=30_000)
    bell.stop()


@pytest.fixture
def sample(tmp_path):
    return shutil.copy(SAMPLE, tmp_path / "export.json")


@pytest.fixture
def made(tmp_path):
    """Write a bundle of an invented person to a file."""

    def write(name, *, given="Altera", born="1990-05-17", person_id="2", **more):
        person = patient(
            id=f"00000000-0000-4000-8000-{person_id:>012}",
            name=[{"family": "Ficta", "given": [given]}],
            birthDate=born,
            **more,
        )
        document = bundle(person=person)
        document["entry"][0]["fullUrl"] = f"urn:uuid:{person['id']}"
        (tmp_path / name).write_text(json.dumps(document), encoding="utf-8")
        return tmp_path / name

    return write


def settled(qtbot, view):
    qtbot.waitUntil(lambda: not view.work.is_busy, timeout=30_000)


def read(qtbot, view, *paths):
    view.take_files(list(paths))
    settled(qtbot, view)
    return [file.state for file in view.work.pile.files]


def bring_in(qtbot, view):
    view.bring_in()
    settled(qtbot, view)


def choose(view, path):
    assert view.list.choose(("file", str(path)))


def words_on(widget):
    """Everything that stands on a widget, or is about to."""

    def is_put_away(label):
        while label is not widget:
            if label.isHidden() and label.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                return True
            label = label.parentWidget()
        return False

    return " ".join(label.text() for label in widget.findChildren(Label) if not is_put_away(label))


def everybody(desk, clock):
    return [(line.chart_number, line.name) for line in desk.ask(patients.find, now=clock.now())]


def press(qtbot, view, key, modifier=MOD.NoModifier):
    qtbot.keyClick(view.window().focusWidget() or view, key, modifier)


# Looking


def test_an_empty_place_says_what_will_be_here_and_how_to_begin(view):
    assert "Bring in records from another system" in words_on(view.empty)
    assert view.empty.action.hasFocus()
    assert view.panes() == (view.head, view.empty)


def test_a_dry_run_shows_whose_record_it_is_what_would_come_in_and_what_is_left_out(qtbot, view, sample):
    assert read(qtbot, view, sample) == [State.READY]

    shown = words_on(view.detail)
    for words in ("Importa, Exempla", "born 29 Feb 1984 · female · 555-0142", "Begins a new chart", "Medicines",
                  "Left out, and why", "Laboratory results"):  # fmt: skip
        assert words in shown
    assert view.bring.text() == "Bring in 1 file"
    assert view.head.beside.text() == "1 ready"


def test_reading_writes_nothing(qtbot, view, desk, sample, clock):
    read(qtbot, view, sample)

    assert (desk.ask(asked.batches), everybody(desk, clock)) == ([], [])


def test_files_can_be_dropped_on_the_page(qtbot, view, sample, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sample)), QUrl("https://example.org/a.json")])
    given = (data, Qt.MouseButton.LeftButton, MOD.NoModifier)
    entered = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, *given)
    view.dragEnterEvent(entered)
    assert entered.isAccepted()
    assert view.property("dropping") is True
    assert "Drop the files to read them" in view.banner.words()
    view.dropEvent(QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, *given))
    settled(qtbot, view)

    assert view.property("dropping") is False
    assert [file.name for file in view.work.pile.files] == ["export.json"]


def test_what_is_no_file_cannot_be_dropped(view):
    data = QMimeData()
    data.setText("a word")
    entered = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, MOD.NoModifier)
    entered.setAccepted(False)
    view.dragEnterEvent(entered)

    assert not entered.isAccepted()


def test_each_hostile_file_says_what_is_wrong_with_it_and_the_others_go_on(qtbot, view, sample, tmp_path):
    (tmp_path / "empty.json").write_bytes(b"")
    (tmp_path / "picture.json").write_bytes(b"\x89PNG\0")
    (tmp_path / "cut.json").write_bytes(SAMPLE.read_bytes()[:3000])
    (tmp_path / "latin.json").write_bytes('{"a": "é"}'.encode("latin-1"))
    (tmp_path / "folder.json").mkdir()
    names = ["empty.json", "picture.json", "cut.json", "latin.json", "folder.json", "gone.json"]
    states = read(qtbot, view, *[tmp_path / name for name in names], sample)

    assert states == [State.REFUSED] * 6 + [State.READY]
    for name, words in zip(
        names, ("is empty", "not a JSON", "breaks off", "UTF-8", "is a folder", "not there"), strict=True
    ):
        choose(view, tmp_path / name)
        assert words in words_on(view.detail)
        assert "Nothing was brought in" in words_on(view.detail)
    assert view.head.beside.text() == "1 ready · 6 not read"


def test_the_same_file_twice_is_read_once(qtbot, view, sample, tmp_path):
    copy = shutil.copy(sample, tmp_path / "copy.json")
    assert read(qtbot, view, sample, sample, copy) == [State.READY, State.REFUSED]

    choose(view, copy)
    assert "copy.json holds the very same as export.json" in words_on(view.detail)
    read(qtbot, view, sample)
    assert "in the list already" in view.banner.words()


def test_a_file_that_was_mended_is_read_anew(qtbot, view, tmp_path):
    path = tmp_path / "mended.json"
    path.write_bytes(b"")
    assert read(qtbot, view, path) == [State.REFUSED]
    shutil.copy(SAMPLE, path)

    assert read(qtbot, view, path) == [State.READY]


def test_reading_can_be_cancelled_and_nothing_was_brought_in(qtbot, view, sample, tmp_path):
    view.take_files([sample])
    assert not view.progress.isHidden()
    view.progress.cancel.click()
    settled(qtbot, view)

    assert "Nothing was brought in" in view.banner.words()
    assert view.work.pile.files == []
    assert view.progress.isHidden()


# Deciding


def test_somebody_who_may_be_here_is_shown_beside_and_nothing_is_chosen(qtbot, view, sample, a_patient):
    a_patient(family="Importá", given="Exempla", born=date(1984, 2, 29), phone="555 0199")
    assert read(qtbot, view, sample) == [State.DECIDE]

    shown = words_on(view.detail.decision)
    for words in ("Is this somebody who is here already?", "In the file", "KD-0001", "555 0199", "Same name"):
        assert words in shown
    radios = view.detail.decision.radios()
    assert [radio.text() for radio in radios] == [
        "Add to KD-0001 Importá, Exempla",
        "Bring in as a new patient",
        "Leave this file out",
    ]
    assert [radio.isChecked() for radio in radios] == [False] * 3
    assert view.bring.isHidden()


def test_a_look_alike_takes_the_file_if_the_clinician_says_so(qtbot, view, desk, sample, a_patient, clock):
    here = a_patient(family="Importá", given="Exempla", born=date(1984, 2, 29))
    read(qtbot, view, sample)
    view.detail.decision.radios()[0].click()
    assert view.detail.decision.radios()[0].isChecked()
    bring_in(qtbot, view)

    assert everybody(desk, clock) == [(1, "Importá, Exempla")]
    assert len(desk.ask(evaluation.medications, here)) == 5


def test_a_look_alike_stays_apart_if_the_clinician_says_so(qtbot, view, desk, sample, a_patient, clock):
    a_patient(family="Importá", given="Exempla", born=date(1984, 2, 29))
    read(qtbot, view, sample)
    view.detail.decision.radios()[1].click()
    bring_in(qtbot, view)

    assert everybody(desk, clock) == [(1, "Importá, Exempla"), (2, "Importa, Exempla")]


def test_a_file_that_is_left_out_stays_out(qtbot, view, desk, sample, made):
    other = made("other.json")
    read(qtbot, view, sample, other)
    choose(view, other)
    view.detail.decision.radios()[-1].click()
    assert view.bring.text() == "Bring in 1 file"
    bring_in(qtbot, view)

    assert [line.file_name for line in desk.ask(asked.batches)] == ["export.json"]
    assert view.work.pile.files[1].state is State.LEFT_OUT


def test_the_chart_of_a_look_alike_can_be_looked_at_first(qtbot, view, sample, a_patient):
    here = a_patient(family="Importá", given="Exempla", born=date(1984, 2, 29))
    read(qtbot, view, sample)
    button = next(
        one for one in view.detail.decision.findChildren(QWidget) if one.accessibleName() == "Open chart KD-0001"
    )
    with qtbot.waitSignal(view.chart_asked) as told:
        button.click()

    assert told.args == [here]


def test_a_record_that_is_here_goes_to_its_chart_and_says_what_differs(qtbot, view, sample, tmp_path):
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    document = json.loads(SAMPLE.read_bytes())
    first = next(e["resource"] for e in document["entry"] if e["resource"]["resourceType"] == "Condition")
    first["clinicalStatus"] = coded("resolved")
    later = tmp_path / "later.json"
    later.write_text(json.dumps(document), encoding="utf-8")

    assert read(qtbot, view, later)[-1] is State.NOTHING_NEW
    choose(view, later)
    shown = words_on(view.detail)
    assert "Nothing in it is new for KD-0001" in shown
    assert "Active: the chart says yes, the file says no" in shown


def test_the_same_record_under_another_name_is_all_there_already(qtbot, view, sample, tmp_path):
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    copy = shutil.copy(sample, tmp_path / "copy.json")
    view.clear_list()

    assert read(qtbot, view, copy) == [State.NOTHING_NEW]
    assert "All of it is in KD-0001 already." in words_on(view.detail)
    assert view.bring.isHidden()


def test_somebody_registered_after_the_dry_run_is_asked_about(qtbot, view, desk, sample, a_patient, clock):
    read(qtbot, view, sample)
    a_patient(family="Importa", given="Exempla", born=date(1984, 2, 29))
    bring_in(qtbot, view)

    assert everybody(desk, clock) == [(1, "Importa, Exempla")]
    assert view.work.pile.files[0].state is State.DECIDE
    assert "Look again and decide" in words_on(view.detail)
    assert "0 of 1 file brought in" in view.banner.words()


def test_two_files_about_people_who_are_alike_are_not_both_taken_without_asking(qtbot, view, made, desk):
    read(qtbot, view, made("one.json"), made("two.json", given="Alterra", person_id="3"))
    bring_in(qtbot, view)

    assert [file.state for file in view.work.pile.files] == [State.BROUGHT_IN, State.DECIDE]
    assert len(desk.ask(asked.batches)) == 1


# Bringing in, and taking back


def test_the_report_says_what_came_in_and_leads_to_the_chart(qtbot, view, desk, sample, clock):
    read(qtbot, view, sample)
    bring_in(qtbot, view)

    assert everybody(desk, clock) == [(1, "Importa, Exempla")]
    assert "1 file brought in" in view.banner.words()
    assert "What came in" in words_on(view.detail)
    assert "29 Feb 1984 · KD-0001" in view.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    with qtbot.waitSignal(view.chart_asked):
        view.detail.open_chart.click()


def test_ctrl_z_right_after_takes_every_file_back(qtbot, view, desk, sample, made, clock):
    read(qtbot, view, sample, made("other.json"))
    bring_in(qtbot, view)
    view._tools.undo.undo()
    settled(qtbot, view)

    assert everybody(desk, clock) == []
    assert {line.undone_because for line in desk.ask(asked.batches)} == {"Undone right after it was brought in"}
    assert "2 imports undone" in view.banner.words()


def test_ctrl_z_is_refused_once_something_hangs_on_the_import(qtbot, view, desk, sample, clock):
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    (line,) = desk.ask(patients.find, now=clock.now())
    desk.do(health.add_medication, line.id, name="Zinc")
    with qtbot.waitSignal(view._tools.undo.refused) as told:
        view._tools.undo.undo()

    assert told.args[0].code == "import.chart-in-use"
    assert len(everybody(desk, clock)) == 1


def test_an_earlier_import_is_undone_with_a_reason(qtbot, view, desk, sample, clock):
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    view.clear_list()
    card = view.detail.undo_card
    card.button.click()
    assert "reason" in card.field.complaint().lower()
    card.reason.setText("wrong person")
    card.button.click()
    settled(qtbot, view)

    assert everybody(desk, clock) == []
    assert "Import undone" in view.banner.words()
    assert "Reason: wrong person" in words_on(view.detail)
    assert view.detail.undo_card is None


def test_an_import_undone_from_its_card_is_offered_by_no_notice_any_more(qtbot, view, sample):
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    undo = view.work._tools.undo
    assert undo.can_undo()
    view.clear_list()
    view.detail.undo_card.reason.setText("wrong person")
    with qtbot.waitSignal(undo.withdrawn) as withdrawn:
        view.detail.undo_card.button.click()
    assert "brought in" in withdrawn.args[0].done
    assert not undo.can_undo()
    settled(qtbot, view)


def test_what_hangs_on_an_import_is_said_in_place_of_the_button(qtbot, view, desk, sample, clock):
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    (line,) = desk.ask(patients.find, now=clock.now())
    desk.do(health.add_medication, line.id, name="Zinc")
    view.clear_list()

    assert view.detail.undo_card.field is None
    shown = words_on(view.detail.undo_card)
    assert "Chart KD-0001 began with this import" in shown
    assert "Entered in the chart beside it: Medicines 1." in shown


def test_a_file_can_be_brought_in_again_once_it_was_undone(qtbot, view, desk, sample, clock):
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    view.work.undo([view.work.pile.files[0].batch], "wrong file")
    settled(qtbot, view)
    assert read(qtbot, view, sample) == [State.READY]
    bring_in(qtbot, view)

    assert everybody(desk, clock) == [(2, "Importa, Exempla")]


def three(made):
    people = ((6, "Anna"), (7, "Bertram"), (8, "Carla"))
    return [made(f"{n}.json", given=given, born=f"19{n}0-01-01", person_id=str(n)) for n, given in people]


def refuse_the_second(monkeypatch, desk, error):
    do, done = desk.do, []

    def refuse(use_case, *given, **named):
        done.append(use_case)
        if len(done) == 2:
            raise error
        return do(use_case, *given, **named)

    monkeypatch.setattr(desk, "do", refuse)


def test_a_full_disk_is_said_at_the_file_and_the_others_go_on(qtbot, view, desk, made, monkeypatch):
    files = [
        made(f"{n}.json", given=given, born=f"19{n}0-01-01", person_id=str(n))
        for n, given in ((6, "A"), (7, "B"), (8, "C"))
    ]
    read(qtbot, view, *files)
    refuse_the_second(monkeypatch, desk, DiskFull("vault.disk-full"))
    bring_in(qtbot, view)

    assert [file.state for file in view.work.pile.files] == [State.BROUGHT_IN, State.FAILED, State.BROUGHT_IN]
    choose(view, files[1])
    assert "The disk is full. Nothing was saved" in words_on(view.detail)
    assert "2 of 3 files brought in" in view.banner.words()
    monkeypatch.undo()
    bring_in(qtbot, view)
    assert {file.state for file in view.work.pile.files} == {State.BROUGHT_IN}


def test_a_vault_that_takes_nothing_more_ends_the_job(qtbot, view, desk, made, monkeypatch):
    files = [
        made(f"{n}.json", given=given, born=f"19{n}0-01-01", person_id=str(n))
        for n, given in ((6, "A"), (7, "B"), (8, "C"))
    ]
    read(qtbot, view, *files)
    refuse_the_second(monkeypatch, desk, NotConfirmed("vault.save-not-confirmed"))
    bring_in(qtbot, view)

    assert [file.state for file in view.work.pile.files] == [State.BROUGHT_IN, State.FAILED, State.READY]
    assert "1 file not touched" in view.banner.words()


class Stopped:
    """A lane that asks to stop after some files."""

    def __init__(self, after: int) -> None:
        self.after, self.told = after, []

    def progress(self, done, total):
        self.told.append((done, total))

    def cancelled(self):
        return len(self.told) > self.after


def test_a_stopped_import_keeps_what_came_in_and_touches_no_more(qtbot, view, desk, made):
    read(qtbot, view, made("one.json"), made("two.json", given="Bertram", person_id="3"))
    tasks = [view.work._task(file) for file in view.work.pile.files]
    view.work._have_brought_in(jobs.bring_in_files(desk, tasks, Stopped(1)))

    assert [file.state for file in view.work.pile.files] == [State.BROUGHT_IN, State.READY]
    assert "Stopped. 1 file brought in. 1 file not touched." in view.banner.words()


def test_a_vault_open_for_reading_shows_the_dry_run_and_brings_nothing_in(qtbot, view, desk, sample, monkeypatch):
    monkeypatch.setattr(type(desk), "read_only_because", property(lambda _desk: "vault.in-use"))
    monkeypatch.setattr("keta_desk.ui.exchange.view.sentence", lambda trouble: "Open for reading only.")
    read(qtbot, view, sample)

    assert not view.bring.isEnabled()
    assert view.bring.accessibleDescription() == "Open for reading only."
    view.bring_in()
    assert not view.work.is_busy
    with pytest.raises(Trouble):
        view.work.undo_at_once([])


# Keys, places, words


def test_the_whole_job_by_keys_alone(qtbot, view, desk, sample, a_patient, clock):
    a_patient(family="Importá", given="Exempla", born=date(1984, 2, 29))
    qtbot.keyClick(view, KEY.Key_O, MOD.ControlModifier)
    typed = view._chooser.findChild(QLineEdit)
    typed.setText(str(sample))  # letter by letter the dialog completes names as it finds them on the disk
    qtbot.keyClick(typed, KEY.Key_Return)
    settled(qtbot, view)
    with qtbot.waitActive(view):
        view.activateWindow()
    view.list.setFocus()
    press(qtbot, view, KEY.Key_Return)
    assert view.window().focusWidget() is view.detail.decision.radios()[0]
    press(qtbot, view, KEY.Key_Down)
    press(qtbot, view, KEY.Key_Space)
    press(qtbot, view, KEY.Key_Return, MOD.ControlModifier)
    settled(qtbot, view)
    assert everybody(desk, clock) == [(1, "Importá, Exempla"), (2, "Importa, Exempla")]

    view.detail.undo_card.reason.setFocus()
    for letter in "wrong":
        qtbot.keyClick(view.detail.undo_card.reason, letter)
    press(qtbot, view, KEY.Key_Return, MOD.ControlModifier)
    settled(qtbot, view)
    assert everybody(desk, clock) == [(1, "Importá, Exempla")]


def test_del_leaves_a_file_out_and_takes_it_in_again(qtbot, view, sample):
    read(qtbot, view, sample)
    view.list.setFocus()
    press(qtbot, view, KEY.Key_Delete)
    assert view.work.pile.files[0].state is State.LEFT_OUT
    press(qtbot, view, KEY.Key_Delete)

    assert view.work.pile.files[0].state is State.READY


def test_arrows_pass_over_the_headings(qtbot, view, sample, made):
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    view.clear_list()
    read(qtbot, view, made("one.json"), made("two.json", given="Bertram", person_id="3"))
    view.list.setFocus()
    shown = []
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_K, KEY.Key_J):
        press(qtbot, view, key)
        shown.append(view.list.currentIndex().data())

    assert shown == ["Ficta, Bertram", "Importa, Exempla", "Ficta, Bertram", "Importa, Exempla"]


def test_by_mouse(qtbot, view, desk, sample, clock):
    read(qtbot, view, sample)
    at = view.list.visualRect(view.list.rows.index(1)).center()
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseClick(view.bring, Qt.MouseButton.LeftButton)
    settled(qtbot, view)

    assert len(everybody(desk, clock)) == 1


def test_the_chooser_leaves_no_trace_of_where_it_was(qtbot, view, tmp_path, sample):
    chooser = view.ask_files()
    chooser.setDirectory(str(tmp_path))
    view.keep_now()

    assert [str(tmp_path) in place for place in chooser.history()] == [False] * len(chooser.history())
    assert chooser.directory().absolutePath() != str(tmp_path)
    assert view._chooser is None


def test_one_comes_back_to_what_was_chosen(qtbot, view, sample, made):
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    view.clear_list()
    read(qtbot, view, made("one.json"))
    assert view.list.choose(("batch", next(iter(view._batches))))
    memory = view.remember()
    choose(view, view.work.pile.files[0].path)
    file_memory = view.remember()
    view.recall(memory)
    assert view.list.currentIndex().data() == "Importa, Exempla"
    view.recall(file_memory)

    assert view.list.currentIndex().data() == "Ficta, Altera"
    assert "export" not in json.dumps([memory, file_memory])
    assert "Ficta" not in json.dumps(file_memory)


def test_names_are_hidden_while_the_privacy_screen_is_up(qtbot, view, sample):
    read(qtbot, view, sample)
    privacy.screen().hide_names(True)
    try:
        shown = words_on(view.detail)
        assert "Importa" not in shown
        assert "1984" not in shown
        assert "Importa" not in view.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    finally:
        privacy.screen().hide_names(False)


def test_every_focusable_widget_has_a_name(qtbot, view, sample, a_patient):
    a_patient(family="Importá", given="Exempla", born=date(1984, 2, 29))
    read(qtbot, view, sample)
    bring_in(qtbot, view)
    nameless = [
        widget
        for widget in view.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(view) and not widget.accessibleName()
    ]

    assert nameless == []


def test_a_name_of_two_thousand_letters_keeps_the_page_in_shape(qtbot, view, made):
    read(qtbot, view, made("long.json", given="X" * 1900))

    assert view.work.pile.files[0].state is State.READY
    assert view.detail.horizontalScrollBar().maximum() == 0
