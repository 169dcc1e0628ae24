"""The first run: seven steps, each one decision. It can be left at any of them, and is gone on with later.

Nothing is stored before the passphrase: what was typed before is gone when the window is closed, and the side says so.
With the passphrase the vault is made, and how far one has come is kept inside it. The first three steps are painted
with Qt alone; what the later ones need is imported when they come.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from keta_desk.domain.problems import Trouble
from keta_desk.doors import Doors, NewPractice
from keta_desk.settings import SettingsFile
from keta_desk.ui.background import Lane, Steps
from keta_desk.ui.errors import sentence
from keta_desk.ui.first_run.frame import Step
from keta_desk.ui.first_run.passphrase_step import PassphraseStep
from keta_desk.ui.first_run.people_step import PeopleStep
from keta_desk.ui.first_run.practice_step import PracticeStep
from keta_desk.ui.first_run.working import WorkingFrame
from keta_desk.ui.guard.idle import IdleWatch
from keta_desk.ui.parts.button import Button
from keta_desk.ui.unlock.places import free_place
from keta_desk.ui.words import said

if TYPE_CHECKING:
    from keta_desk.desk import Desk
    from keta_desk.ui.first_run.backup_step import BackupStep, Looked
    from keta_desk.ui.first_run.computer_step import ComputerStep
    from keta_desk.ui.first_run.founding import Made, Sample
    from keta_desk.ui.first_run.sheet_step import SheetStep
    from keta_desk.ui.first_run.start_step import StartStep

PRACTICE, PEOPLE, PASSPHRASE, SHEET, BACKUP, COMPUTER, START = range(7)
KEPT_STEPS = {SHEET: "sheet", BACKUP: "backup", COMPUTER: "computer", START: "start"}


class FirstRun(WorkingFrame):
    """Emits `founded` with the folder of the new vault, `finished` with its desk, `sample_opened` with the sample's."""

    founded = Signal(object)  # Path
    finished = Signal(object)  # Desk
    sample_opened = Signal(object)  # Desk
    restore_asked = Signal()
    unlock_asked = Signal()
    lock_asked = Signal()

    def __init__(
        self,
        doors: Doors,
        lane: Lane,
        settings: SettingsFile | None,
        base: Path,
        *,
        desk: Desk | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Begin anew, or with a `desk` where it was left. New practice files are suggested to go into `base`."""
        names = (
            *(said("Your practice"), said("Who signs in"), said("Passphrase"), said("Recovery sheet")),
            *(said("Where backups go"), said("This computer"), said("What to begin with")),
        )
        super().__init__(lane, said("Set up a practice"), names, parent)
        self._doors, self._base, self._desk = doors, base, desk
        self._file = settings or SettingsFile.unkept()
        self._idle: IdleWatch | None = None
        self._sample: Sample | None = None
        self.practice, self.people, self.passphrase = PracticeStep(), PeopleStep(), PassphraseStep(base)
        self.restore_link = Button(self.tr("Restore from a backup"), role="quiet")
        self.unlock_link = Button(self.tr("Open a practice file"), role="quiet")
        self.add_link(self.restore_link)
        self.add_link(self.unlock_link)
        self._here = PRACTICE if desk is None else _place_of(desk)
        self._connect()
        if desk is not None:
            self._watch(desk)

    def _connect(self) -> None:
        self.went_on.connect(self.go_on)
        self.went_back.connect(self.go_back)
        self.restore_link.clicked.connect(self.restore_asked)
        self.unlock_link.clicked.connect(self.unlock_asked)

    @cached_property
    def sheet(self) -> SheetStep:
        """The recovery sheet."""
        from keta_desk.ui.first_run.sheet_step import SheetStep

        step = SheetStep()
        step.told.connect(self.banner.say)
        step.renewal_asked.connect(self._renew)
        return step

    @cached_property
    def backup(self) -> BackupStep:
        """Where backups go."""
        from keta_desk.ui.first_run.backup_step import BackupStep

        step = BackupStep()
        step.chosen.connect(self.look_at)
        return step

    @cached_property
    def computer(self) -> ComputerStep:
        """What belongs to this computer."""
        from keta_desk.ui.first_run.computer_step import ComputerStep

        return ComputerStep(self._file)

    @cached_property
    def start(self) -> StartStep:
        """What to begin with."""
        from keta_desk.ui.first_run.start_step import StartStep

        return StartStep()

    def _step_at(self, place: int) -> Step:
        names = ("practice", "people", "passphrase", "sheet", "backup", "computer", "start")
        step: Step = getattr(self, names[place])
        return step

    def can_go_back(self, back_to_unlock: bool) -> None:
        """Say whether there is a practice file to go back to."""
        self.unlock_link.setVisible(True)
        if back_to_unlock:
            self.unlock_link.setText(self.tr("Back to unlock"))
            self.unlock_link.setAccessibleName(self.unlock_link.text())

    def begin(self) -> None:
        """Show the step one is at."""
        is_new_sheet = self._here == SHEET and self._desk is not None and not self.sheet.has_key()
        if is_new_sheet and self._desk is not None:
            self.sheet.take(None, b"", self._desk.folder, "a4")
        self._show()
        if is_new_sheet:
            told = self.tr("The sheet that was shown before is no longer in memory")
            self.banner.say("note", told, self.tr("A new one takes its place; the one before opens nothing then."))
        self.lane.start(self, _load_strength, _nothing, _raise, page=True)

    def step_here(self) -> int:
        """Return the step that is shown, counted from 0."""
        return self._here

    def desk(self) -> Desk | None:
        """Return the vault once it is made."""
        return self._desk

    def show_place(self, place: int, *, is_made: bool) -> None:
        """Show a step, before or after the practice file is made."""
        self._here = place
        self.show_step(place, self._step_at(place), can_go_back=place > (BACKUP if is_made else PRACTICE))
        for link in (self.restore_link, self.unlock_link):
            link.setVisible(not is_made and place == PRACTICE)
        stored = self.tr(
            "The practice file is made. You can close the window at any time: what is left is asked after the next "
            "unlock."
        )
        typed = self.tr(
            "Nothing is stored until the passphrase is chosen. Closing the window before then forgets what was typed."
        )
        self.note.setText(stored if is_made else typed)

    def _show(self) -> None:
        self.show_place(self._here, is_made=self._desk is not None)

    # On and back

    @Slot()
    def go_on(self) -> None:
        """Do what the step asks for, and go to the next."""
        if self.is_working() or not self._step_at(self._here).is_sound():
            return
        does = {
            PEOPLE: self._name_the_file,
            PASSPHRASE: self._found,
            SHEET: self._sheet_is_kept,
            BACKUP: self._keep_backup_folder,
            START: self._finish,
        }.get(self._here, self._next)
        try:
            does()
        except Trouble as trouble:
            self.banner.say("stop", sentence(trouble))

    @Slot()
    def go_back(self) -> None:
        """Go to the step before; what was entered stays."""
        if not self.is_working():
            self._here -= 1
            self._show()

    def _next(self) -> None:
        self._here += 1
        if self._desk is not None:
            from keta_desk.ui.first_run import kept

            kept.keep(self._desk, KEPT_STEPS[self._here])
        self._show()

    def _name_the_file(self) -> None:
        self.passphrase.take_names(self.practice.clinic().name, self.people.person()[0])
        self._next()

    def _found(self) -> None:
        from keta_desk.ui.first_run import founding

        clinic, (name, role) = self.practice.clinic(), self.people.person()
        new = NewPractice(
            clinic_name=clinic.name,
            user_name=name,
            role=role,
            address=clinic.address,
            phone=clinic.phone,
            zone=clinic.zone,
            paper=clinic.paper.value,
            passphrase=self.passphrase.passphrase(),
        )
        doors, folder, with_parents = self._doors, self.passphrase.folder(), self.passphrase.is_suggested_place

        def job(steps: Steps) -> Made:
            return founding.found(doors, folder, new, steps, with_parents=with_parents)

        stops = self.tr("No practice file is made.")
        self.work(job, self._founded, name=self.tr("Making the practice file"), stops_as=stops)

    def _founded(self, made: Made) -> None:
        self._desk = made.desk
        self.passphrase.wipe()
        self._watch(made.desk)
        self.founded.emit(made.desk.folder)
        self._show_sheet(made)

    def _show_sheet(self, made: Made) -> None:
        self._here = SHEET
        self.sheet.take(made.recovery, made.pdf, made.desk.folder, made.paper)
        self._show()

    @Slot()
    def _renew(self) -> None:
        desk = self._desk
        if desk is None or self.is_working():
            return
        from keta_desk.ui.first_run import founding

        def job(steps: Steps) -> Made:
            return founding.renewed(desk, steps)

        self.work(job, self._show_sheet, name=self.tr("Making a new sheet"), can_cancel=False)

    def _sheet_is_kept(self) -> None:
        if self._desk is not None:
            from keta_desk.use_cases import upkeep

            self._desk.do(upkeep.record_recovery_check)
        self.sheet.forget()
        self._next()

    @Slot(object)
    def look_at(self, folder: Path) -> None:
        """Look at a folder for backups before it is taken."""
        desk = self._desk
        if desk is None:
            return
        from keta_desk.ui.first_run import founding

        def job(_steps: Steps) -> Looked:
            return founding.looked_at(desk, folder)

        self.lane.start(self, job, self._show_looked, self._failed, page=True)

    def _show_looked(self, found: Looked) -> None:
        problem = found.problem
        stops = problem is not None and problem.code not in ("backup.other-vaults-disk", "backup.newest-not-there")
        said_of_it = sentence(Trouble(problem.code, **problem.facts)) if problem is not None and stops else ""
        self.backup.show_folder(found, said_of_it)
        if not said_of_it:
            self.on.setFocus()

    def _keep_backup_folder(self) -> None:
        if self.backup.folder is not None:
            self._file.change(backup_folder=str(self.backup.folder))
        self._next()

    # The last step

    def _finish(self) -> None:
        from keta_desk.ui.first_run import kept
        from keta_desk.ui.first_run.start_step import EMPTY, SAMPLE

        chosen = self.start.value()
        if chosen == EMPTY and self._desk is not None:
            kept.forget(self._desk)
            self._stop_watching()
            desk, self._desk = self._desk, None
            self.finished.emit(desk)
        elif chosen == SAMPLE:
            self._make_sample() if self._sample is None else self._open_sample()
        elif chosen != EMPTY:
            if self._desk is not None:
                kept.forget(self._desk)
            self.restore_asked.emit()

    def _make_sample(self) -> None:
        doors, desk = self._doors, self._desk
        if desk is None:
            return
        from keta_desk.queries import practice
        from keta_desk.ui.first_run import founding

        folder, zone = free_place(self._base, self.tr("Sample clinic")), desk.ask(practice.zone).key

        def job(steps: Steps) -> Sample:
            return founding.sample(doors, folder, zone, steps)

        stops = self.tr("Nothing of the sample clinic is left; your practice file stays.")
        self.work(job, self._sample_made, name=self.tr("Telling the sample clinic"), stops_as=stops, in_percent=True)

    def _sample_made(self, made: Sample) -> None:
        self._sample = made
        self.start.sample_is_made()
        told = self.tr("Its passphrase is: {0}. It lies in {1}; yours is the one asked for at the next start.")
        title = self.tr("The sample clinic is told")
        self.banner.say("done", title, told.format(made.passphrase.text, made.folder))
        self.on.setFocus()

    def _open_sample(self) -> None:
        if self._sample is None:
            return
        doors, sample = self._doors, self._sample
        if self._desk is not None:
            from keta_desk.ui.first_run import kept

            kept.forget(self._desk)

        def job(_steps: Steps) -> Desk:
            return doors.unlock(sample.folder, sample.passphrase)

        self.work(job, self._opened_sample, name=self.tr("Opening the sample clinic"), can_cancel=False)

    def _opened_sample(self, desk: Desk) -> None:
        self.leave()
        self.sample_opened.emit(desk)

    def stopped(self, error: Trouble) -> None:
        super().stopped(error)
        self._step_at(self._here).begin()

    # Leaving

    def _watch(self, desk: Desk) -> None:
        """From here on there is something to lock."""
        self._idle = IdleWatch(desk.clock, self._file.settings.lock_after_min * 60, self)
        self._idle.over.connect(self.lock_asked)
        self._idle.lock_pressed.connect(self.lock_asked)

    def _stop_watching(self) -> None:
        if self._idle is not None:
            self._idle.stop()
            self._idle = None

    def leave(self) -> None:
        """Close the vault, if there is one; what is left of the first run is kept in it."""
        self._stop_watching()
        if "sheet" in self.__dict__:
            self.sheet.forget()
        self.passphrase.wipe()
        desk, self._desk = self._desk, None
        if desk is not None:
            desk.close()


def _place_of(desk: Desk) -> int:
    from keta_desk.ui.first_run import kept

    step = kept.step_of(desk)
    return next((place for place, name in KEPT_STEPS.items() if name == step), SHEET)


def _load_strength(_steps: Steps) -> None:
    """Load the judge of passphrases while the first steps are filled in."""
    from keta_desk.domain.passphrases import strength

    strength("to have it loaded")


def _nothing(_none: None) -> None:
    """Take what a job gives that gives nothing."""


def _raise(error: Exception) -> None:
    raise error
