"""Names that no file should have: each command refuses them in one sentence and breaks nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

COMMANDS = {
    "create": ["{}", "--recovery-out", "sheet.pdf"],
    "create-sheet": ["fresh", "--recovery-out", "{}"],
    "import": ["{}", "bundle.json"],
    "import-file": ["Northlight.keta", "{}"],
    "patients": ["{}"],
    "print": ["{}", "treatment-plan", "--patient", "1", "--out", "x.pdf"],
    "print-out": ["Northlight.keta", "integration-summary", "--patient", "1", "--out", "{}"],
    "backup": ["{}", "--to", "."],
    "backup-to": ["Northlight.keta", "--to", "{}"],
    "verify": ["{}"],
    "restore": ["{}", "--to", "again"],
    "restore-to": ["Northlight.keta", "--to", "{}"],
    "shots": ["{}", "--out", "pictures"],
    "demo": ["--no-window", "--out", "{}"],
}
NAMES = {
    "longer than a name can be": "n" * 5000,
    "with a line break and a bell": "a\n\x07b",
    "bytes that are no text": "\udcff\udcfe",
    "a device": "/dev/null",
    "a file": "mine.txt",
    "below a file": "mine.txt/x",
    "a device of the system": "/dev/null/x",
    "a loop of links": "loop",
}


@pytest.mark.parametrize("name", ["n" * 5000, "a\n\x07b", "\udcff", "\0", "no/such/place"])
def test_a_hostile_name_of_a_vault_opens_no_window(keta, windows, name):
    said = keta(name)

    assert (said.status, windows) == (2, [])
    assert said.sentence.isprintable()


def test_a_file_may_be_named_as_people_and_systems_name_files(keta, secret, vault_folder):
    renamed = vault_folder.rename(vault_folder.with_name("Praxis\u00a0d’été 3.04.05\u202fPM — 診療所\u3000🌿"))

    assert keta("patients", renamed, *secret).status == 0


@pytest.mark.usefixtures("here", "vault_folder")
@pytest.mark.parametrize("command", [command for command in COMMANDS if command != "demo"])
def test_a_place_that_is_not_there_is_refused_in_one_sentence(keta, secret, command):
    Path("bundle.json").write_text("{}")
    words = [word.replace("{}", "no/such/place") for word in COMMANDS[command]]

    said = keta(command.partition("-")[0], *words, *secret)

    assert (said.status, len(said.err.splitlines())) == (1, 1)


@pytest.mark.usefixtures("here", "vault_folder")
@pytest.mark.parametrize("name", NAMES.values(), ids=list(NAMES))
@pytest.mark.parametrize("command", COMMANDS)
def test_a_hostile_name_is_refused_in_one_sentence(keta, secret, command, name):
    Path("mine.txt").write_text("mine")
    Path("bundle.json").write_text("{}")
    Path("loop").symlink_to("loop")
    words = [word.replace("{}", name) for word in COMMANDS[command]]
    verb = command.partition("-")[0]

    said = keta(verb, *words, *(secret if verb not in ("demo",) else ()))

    assert said.status in (1, 2), said.err
    assert said.status == 2 or said.sentence.isprintable()
    assert "\x07" not in said.err
    assert Path("mine.txt").read_text() == "mine"
