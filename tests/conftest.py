"""What every test can count on: a real vault, made once per run and copied for each test, and a clock held still."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from keta_desk.bootstrap import doors
from keta_desk.desk import Desk
from keta_desk.domain.consents import Agreement, Signing, SignMethod
from keta_desk.domain.ids import PatientId
from keta_desk.domain.patients import Person, Sex, Stage
from keta_desk.domain.record import Passphrase, RecoveryKey
from keta_desk.doors import Doors, NewPractice
from keta_desk.store.keys import Cost
from keta_desk.use_cases import consents as consent
from keta_desk.use_cases import patients, practice

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")  # how long an example takes is no finding: a busy machine must not fail a rule
pytest_plugins = ["tests.house.no_network", "tests.house.widgets_in_one_thread", "tests.house.little_work"]

PASSPHRASE = Passphrase("five quiet herons cross the delta")
NOW = datetime(2026, 11, 18, 9, 12, tzinfo=UTC)
CONSENTED = datetime(2026, 6, 1, 9, tzinfo=UTC)
SIGNED = Signing(
    signed_by="Ada Sample",
    method=SignMethod.WET,
    signed_at=CONSENTED,
    initials=(True,) * 12,
    questions_answered=True,
    copy_given=True,
)
CHEAP = Cost(memory_kib=19456, passes=2, lanes=1)
CODE = ("F41.1", "Generalized anxiety disorder", True)


LONG = ("journeys", "test_pictures.py", "test_wheel.py", "test_demo.py", "test_restore.py", "test_standing.py")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes longest, so that no worker is left with a journey while the other has nothing to do."""
    items.sort(key=lambda item: not any(part in LONG for part in item.path.parts))


class HeldClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, now: datetime = NOW) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def monotonic_s(self) -> float:
        return self._now.timestamp()

    def run(self) -> str:
        return "held"

    def move(self, **by: float) -> None:
        """Let time pass."""
        self._now += timedelta(**by)


@pytest.fixture(autouse=True)
def _names_are_shown_again() -> Iterator[None]:
    """Let down the privacy screen, of which a program has one, if a test left it up."""
    yield
    if guard := sys.modules.get("keta_desk.ui.guard.privacy"):
        guard.screen().hide_names(False)


@pytest.fixture
def clock() -> HeldClock:
    return HeldClock()


@pytest.fixture
def ways(clock: HeldClock) -> Doors:
    return doors(clock, cost=CHEAP)


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, RecoveryKey]:
    """A vault with a practice and nobody in it, made once."""
    folder = tmp_path_factory.mktemp("prepared") / "Northlight.keta"
    new = NewPractice(
        clinic_name="Northlight Practice",
        address="14 Example Lane, Sampleton",
        phone="555 0142",
        user_name="Dr Mara Fixture",
        role="Psychiatrist",
        passphrase=PASSPHRASE,
        zone="Europe/London",
    )
    desk, recovery = doors(HeldClock(), cost=CHEAP).create(folder, new)
    desk.do(practice.sign_limits, {}, seen=0)
    desk.close()
    return folder, recovery


@pytest.fixture
def recovery(prepared: tuple[Path, RecoveryKey]) -> RecoveryKey:
    return prepared[1]


@pytest.fixture
def few_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    """One diagnosis code for where it matters that they are loaded and not how many: all of them take seconds."""
    monkeypatch.setattr("keta_desk.reference.icd10cm.codes", lambda: iter([CODE]))


@pytest.fixture
def small_sample(few_codes: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sample clinic of one patient for where it matters that it is made and not how large it is."""
    monkeypatch.setattr("keta_desk.cli.sample_clinic.PATIENTS", 1)


@pytest.fixture
def passphrase() -> Passphrase:
    return PASSPHRASE


@pytest.fixture
def vault_folder(prepared: tuple[Path, RecoveryKey], tmp_path: Path) -> Path:
    """A fresh copy of the prepared vault, closed."""
    return Path(shutil.copytree(prepared[0], tmp_path / "Northlight.keta"))


@pytest.fixture
def desk(vault_folder: Path, ways: Doors, recovery: RecoveryKey) -> Iterator[Desk]:
    """A desk on a fresh copy of the prepared vault; by the recovery key, which takes no stretching."""
    desk = ways.unlock(vault_folder, recovery)
    yield desk
    desk.close()


@pytest.fixture
def a_patient(desk: Desk) -> Callable[..., PatientId]:
    """Register a patient through the use case; `family` and the rest may be named.

    Long ago the patient consented to treatment, unless `consents` says otherwise.
    """

    def register(
        *,
        family: str = "Sample",
        given: str = "Ada",
        born: date = date(1988, 3, 14),
        stage: Stage = Stage.EVALUATION,
        consents: bool = True,
        **more: object,
    ) -> PatientId:
        person = Person(family_name=family, given_name=given, birth_date=born, sex_at_birth=Sex.FEMALE, **more)
        patient_id = desk.do(patients.register, person, stage=stage)
        if consents:
            desk.do(consent.record, patient_id, Agreement.TREATMENT, presented_at=CONSENTED, signing=SIGNED)
        return patient_id

    return register
