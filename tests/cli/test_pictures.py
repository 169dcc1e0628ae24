"""Pictures of the screens, taken without a display."""

from __future__ import annotations

import struct

import pytest

from keta_desk.cli import sample_clinic


def size_of(picture):
    return struct.unpack(">II", picture.read_bytes()[16:24])


def test_each_screen_of_a_vault_is_pictured_in_the_wanted_theme_and_size(program, vault_folder, secret, tmp_path):
    said = program("shots", vault_folder, *secret, "--out", "p", "--theme", "dark", "--size", "1200x800")

    pictures = list((tmp_path / "p").iterdir())
    assert (said.status, said.err) == (0, "")
    assert sorted(said.out.splitlines()) == sorted(str(picture.relative_to(tmp_path)) for picture in pictures)
    assert all(picture.name.endswith("-dark.png") for picture in pictures)
    assert {(1200, 800)} <= {size_of(picture) for picture in pictures}


@pytest.mark.usefixtures("small_sample")
def test_without_a_vault_the_sample_clinic_is_pictured_in_both_themes(keta, house, tmp_path):
    taken = []

    def pictures(desk, shot):
        taken.append((desk.clock.now(), desk.folder.name, shot.themes, shot.size, shot.scale))
        return [shot.out / "patients-light.png"]

    object.__setattr__(house, "pictures", pictures)
    said = keta("shots", "--out", tmp_path / "p", "--scale", "2")

    assert said.status == 0
    assert taken == [(sample_clinic.PICTURED_AT, sample_clinic.FOLDER, ("light", "dark"), (1440, 900), 2)]


def test_a_wrong_passphrase_takes_no_picture(keta, vault_folder, tmp_path):
    (tmp_path / "wrong").write_text("six tired camels drink the canal")

    said = keta("shots", vault_folder, "--passphrase-file", tmp_path / "wrong", "--out", tmp_path / "p")

    assert said.status == 1
    assert said.sentence
    assert not (tmp_path / "p").exists()
