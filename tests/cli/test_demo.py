"""The demonstration is made anew each time, and never deletes what it did not make.

What it leaves is looked at where it runs as people get it: tests/house/test_wheel.py.
"""

from __future__ import annotations

import json

import pytest

from keta_desk.cli import sample_clinic
from keta_desk.cli.demo_folder import MARKER
from keta_desk.domain.record import Passphrase


@pytest.fixture
def without_pictures(small_sample, monkeypatch):
    monkeypatch.setattr("keta_desk.cli.main_job.take_pictures", lambda place, steps: None)


@pytest.mark.usefixtures("without_pictures")
def test_a_second_demonstration_is_made_anew_and_keeps_what_is_not_its_own(keta, tmp_path, windows):
    keta("demo", "--out", tmp_path / "demo")
    assert windows == [(tmp_path / "demo" / sample_clinic.FOLDER, False)]
    first = next((tmp_path / "demo" / "out").glob("*.ketabackup")).name
    (tmp_path / "demo" / "notes.txt").write_text("mine")
    (tmp_path / "demo" / "out" / "my.pdf").write_text("mine, too")

    said = keta("demo", "--out", tmp_path / "demo", "--no-window")

    assert (said.status, len(windows)) == (0, 1), said.err
    assert (tmp_path / "demo" / "notes.txt").read_text() == "mine"
    assert (tmp_path / "demo" / "out" / "my.pdf").read_text() == "mine, too"
    backups = [file.name for file in (tmp_path / "demo" / "out").glob("*.ketabackup")]
    assert len(backups) == 1
    assert first not in backups


@pytest.mark.usefixtures("small_sample")
def test_a_folder_with_other_files_is_refused_and_left_alone(keta, tmp_path):
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "thesis.odt").write_text("three years")

    said = keta("demo", "--out", tmp_path / "demo", "--no-window")

    assert said.status == 1
    assert "deletes nothing but its own" in said.sentence
    assert [file.name for file in (tmp_path / "demo").iterdir()] == ["thesis.odt"]


@pytest.mark.usefixtures("small_sample")
def test_somebody_elses_vault_is_never_deleted(keta, tmp_path, vault_folder, passphrase, house):
    folder = tmp_path / "demo"
    folder.mkdir()
    vault_folder.rename(folder / sample_clinic.FOLDER)
    (folder / MARKER).write_text(json.dumps({"made": [f"{sample_clinic.FOLDER}/chart.db"], "finished": True}))

    said = keta("demo", "--out", folder, "--no-window")

    assert said.status == 1
    house.doors().unlock(folder / sample_clinic.FOLDER, passphrase).close()


@pytest.mark.usefixtures("small_sample")
def test_a_marker_cannot_point_outside_its_folder(keta, tmp_path):
    (tmp_path / "precious.txt").write_text("mine")
    (tmp_path / "demo").mkdir()
    made = ["../precious.txt", str(tmp_path / "precious.txt")]
    (tmp_path / "demo" / MARKER).write_text(json.dumps({"made": made, "finished": False}))

    keta("sample", "--out", tmp_path / "demo", "--patients", "1")

    assert (tmp_path / "precious.txt").read_text() == "mine"


@pytest.mark.usefixtures("small_sample")
def test_a_demonstration_that_was_killed_is_cleared_away(keta, tmp_path):
    vault = tmp_path / "demo" / sample_clinic.FOLDER
    vault.mkdir(parents=True)
    (vault / "vault.json").write_text("half")
    (tmp_path / "demo" / MARKER).write_text(json.dumps({"made": [], "finished": False}))

    assert keta("sample", "--out", tmp_path / "demo", "--patients", "1").status == 0


@pytest.mark.usefixtures("small_sample")
def test_the_sample_alone_can_be_larger_and_otherwise(keta, house, tmp_path):
    from keta_desk.queries import practice

    said = keta("sample", "--out", tmp_path / "s", "--patients", "2", "--seed", "9")
    desk = house.doors().unlock(tmp_path / "s" / sample_clinic.FOLDER, Passphrase(sample_clinic.PASSPHRASE))
    count, _ = desk.ask(practice.size)
    desk.close()

    assert (said.status, count) == (0, 2)
    assert sample_clinic.PASSPHRASE in said.out
