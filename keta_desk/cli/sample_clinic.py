"""An invented clinic of about forty patients at every stage of care, made through the use cases alone.

The same seed makes the same clinic. Chance comes from a generator that is made here and handed on; the clock is one
that is moved through the courses, so that the record looks as if it had been kept for months.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from keta_desk.cli.house import OpenDoors
from keta_desk.cli.sample.clock import CourseClock
from keta_desk.desk import Desk
from keta_desk.domain.record import Cancelled, Passphrase, RecoveryKey
from keta_desk.doors import NewPractice

FOLDER = "Northlight.keta"
PASSPHRASE = "sample clinic, nobody in it exists"  # noqa: S105 - printed on screen: there is nothing to guard
ZONE = "Europe/London"
PICTURED_AT = datetime(2026, 11, 18, 10, 12, tzinfo=UTC)
PATIENTS, SEED = 40, 7
BEGINS, DEALT_WITH = timedelta(days=240), timedelta(days=5)
CLINIC, CLINICIAN = "Northlight Practice", "Dr Mara Fixture"


@dataclass(frozen=True, slots=True)
class Built:
    """The clinic, open at its desk, whose clock stands where the story ends; and the key of its recovery sheet."""

    desk: Desk
    recovery: RecoveryKey


@dataclass(frozen=True, slots=True)
class Watch:
    """Hears how many days of how many are told, and may stop it between two entries."""

    progress: Callable[[int, int], None] = lambda _done, _total: None
    is_stopped: Callable[[], bool] = lambda: False

    def look(self, told: timedelta) -> None:
        """Say how far it is. Raises `Cancelled` if it is to stop."""
        if self.is_stopped():
            raise Cancelled("sample.cancelled")
        self.progress(max(min(told, BEGINS).days, 0), BEGINS.days)


def build(
    doors: OpenDoors,
    vault: Path,
    *,
    until: datetime,
    zone: str = ZONE,
    patients: int = PATIENTS,
    seed: int = SEED,
    watch: Watch | None = None,
) -> Built:
    """Make a vault and tell every course up to `until`.

    Raises:
        Cancelled: `watch` stopped it; the vault lies there half told and closed.
    """
    from keta_desk.reference import icd10cm
    from keta_desk.use_cases import practice as practice_itself
    from keta_desk.use_cases import upkeep

    clock = CourseClock(until - BEGINS)
    desk, recovery = doors(clock).create(vault, practice(zone))
    try:
        desk.do(upkeep.load_codes, icd10cm.codes())
        desk.do(practice_itself.sign_limits, {}, seen=0)
        tell(desk, clock, until=until, zone=zone, patients=patients, seed=seed, watch=watch)
    except BaseException:
        desk.close()
        raise
    return Built(desk, recovery)


def practice(zone: str) -> NewPractice:
    """Return the sample's practice; its screens and papers say that it is one."""
    return NewPractice(
        clinic_name=CLINIC,
        user_name=CLINICIAN,
        role="Psychiatrist",
        passphrase=Passphrase(PASSPHRASE),
        zone=zone,
        address="14 Example Lane, Sampleton",
        phone="555 0142",
        is_sample=True,
    )


def tell(
    desk: Desk,
    clock: CourseClock,
    *,
    until: datetime,
    zone: str,
    patients: int,
    seed: int,
    watch: Watch | None = None,
) -> None:
    """Tell the courses of so many patients at an open desk whose clock is `clock`."""
    from keta_desk.cli.sample import story
    from keta_desk.cli.sample.course import Course
    from keta_desk.cli.sample.diary import Diary
    from keta_desk.cli.sample.practice import Practice
    from keta_desk.cli.sample.roster import roster

    chance = Random(seed)  # noqa: S311 - an invented clinic that comes out the same each time, no secret
    shared = Practice(desk, Diary(until, zone), chance)
    courses = [Course(shared, sketch, number).run() for number, sketch in enumerate(roster(patients, chance))]
    begin = until - BEGINS
    story.tell(courses, clock, until, look=lambda moment: watch.look(moment - begin) if watch else None)
    _deal_with_tasks(desk, until)


def _deal_with_tasks(desk: Desk, until: datetime) -> None:
    """Raise what ran out, and close what had waited longest: the practice has kept up with most of it."""
    from keta_desk.cli.sample import words
    from keta_desk.domain.alerts import AlertLevel
    from keta_desk.queries import alerts as raised
    from keta_desk.use_cases import alerts, due_tasks

    desk.do(due_tasks.raise_due)
    lately = (until - DEALT_WITH).date().isoformat()
    tasks = [one for one in desk.ask(raised.open_in_practice) if one.level is AlertLevel.TASK]
    old = [one.id for one in tasks if one.problem.facts["on"] < lately]
    desk.do(alerts.close, old, alerts.Disposition(disposition=words.TASK_DONE))
