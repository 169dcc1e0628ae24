"""From the first run on an empty home to a printed plan and a verified backup: by keys alone, and by mouse."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.journeys.a_day import SAMPLE_PASSPHRASE, ByKeys, ByMouse
from tests.journeys.real_desktop import RealDesktop, missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"a real desktop takes {missing()}")


@pytest.mark.parametrize("kind", [ByKeys, ByMouse], ids=["by keys alone", "by mouse"])
def test_a_day_from_the_first_run_to_a_verified_backup(kind, tmp_path):
    with RealDesktop(tmp_path / "home") as desktop:
        desktop.start()
        clinician = kind(desktop, tmp_path / "paper")
        clinician.sets_up_a_practice()
        clinician.opens_the_day()
        clinician.finds_a_patient()
        clinician.adjusts_the_dose()
        clinician.prints_the_plan()
        backup = clinician.closes_the_day()
        assert "Traceback" not in desktop.said()
        environment = desktop.environment | {"QT_QPA_PLATFORM": "offscreen"}
    (tmp_path / "secret").write_text(SAMPLE_PASSPHRASE, encoding="utf-8")
    command = [sys.executable, "-m", "keta_desk", "verify", str(backup), "--passphrase-file", str(tmp_path / "secret")]
    checked = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
