"""Settings of this computer: they survive, they forgive, and they never stop the start."""

from __future__ import annotations

import json

import pytest

from keta_desk import paths, settings
from keta_desk.settings import Paper, Settings, SettingsFile, Theme


def test_a_choice_is_still_there_the_next_time(tmp_path):
    SettingsFile(tmp_path).change(theme=Theme.DARK, text_size_percent=125, last_vault="/media/disk/clinic")

    again = SettingsFile(tmp_path).settings

    assert (again.theme, again.text_size_percent, again.last_vault) == (Theme.DARK, 125, "/media/disk/clinic")


@pytest.mark.parametrize("content", ["", "{", "[1, 2]", "null", "\x00\xff", "[" * 50_000, '{"theme": {"a": 1}}'])
def test_a_broken_file_means_defaults_not_a_stop(tmp_path, content):
    (tmp_path / settings.FILE_NAME).write_text(content, encoding="utf-8")

    assert SettingsFile(tmp_path).settings == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "pink"), ("text_size_percent", 5000), ("text_size_percent", True), ("lock_after_min", 0),
     ("lock_after_min", "5"), ("last_vault", 7), ("reduce_motion", 1), ("paper", None)],
)  # fmt: skip
def test_a_value_out_of_range_falls_back_alone(tmp_path, name, value):
    told = {"paper": "letter", name: value}
    (tmp_path / settings.FILE_NAME).write_text(json.dumps(told), encoding="utf-8")

    found = SettingsFile(tmp_path).settings

    assert getattr(found, name) == getattr(Settings(), name)
    assert name == "paper" or found.paper is Paper.LETTER


def test_what_a_newer_program_wrote_is_kept(tmp_path):
    (tmp_path / settings.FILE_NAME).write_text('{"from_the_future": [1]}', encoding="utf-8")

    SettingsFile(tmp_path).change(theme=Theme.DIM)

    told = json.loads((tmp_path / settings.FILE_NAME).read_text(encoding="utf-8"))
    assert told["from_the_future"] == [1]
    assert told["theme"] == "dim"


def test_where_nothing_can_be_written_the_choice_holds_until_the_end(tmp_path):
    (tmp_path / "in the way").write_text("a file, not a folder", encoding="utf-8")
    file = SettingsFile(tmp_path / "in the way")

    assert file.change(theme=Theme.DARK) is False
    assert file.settings.theme is Theme.DARK


def test_an_absurd_value_is_refused_while_changing_too(tmp_path):
    file = SettingsFile(tmp_path)
    file.change(text_size_percent=100_000)

    assert file.settings.text_size_percent == Settings().text_size_percent


def test_a_marker_beside_the_program_makes_it_portable(tmp_path, monkeypatch):
    monkeypatch.setattr(paths, "program_folder", lambda: tmp_path)
    assert settings.portable_folder() is None

    (tmp_path / settings.PORTABLE_MARKER).touch()

    for folder in (settings.settings_folder(), settings.log_folder(), settings.suggested_vault_folder()):
        assert folder.is_relative_to(tmp_path)


@pytest.mark.parametrize(
    "keys",
    [["Ctrl+N"], "Ctrl+N", 7, {"new": "Ctrl+N"}, {"new": [7]}, {"new": ["Ctrl+N"] * 5}, {"": ["Ctrl+N"]},
     {"new": ["x" * 41]}, {"new": ["\x00"]}, {"new": [""]}, {"new": {"a": 1}}],
)  # fmt: skip
def test_broken_keys_in_the_file_are_passed_over(tmp_path, keys):
    (tmp_path / settings.FILE_NAME).write_text(json.dumps({"keys": keys, "theme": "dark"}), encoding="utf-8")

    found = SettingsFile(tmp_path).settings

    assert found.keys == {}
    assert found.theme is Theme.DARK


def test_good_keys_stay_beside_broken_ones(tmp_path):
    told = {"keys": {"new": ["Ctrl+Shift+N"], "find": [None], "lock": []}}
    (tmp_path / settings.FILE_NAME).write_text(json.dumps(told), encoding="utf-8")

    assert SettingsFile(tmp_path).settings.keys == {"new": ["Ctrl+Shift+N"], "lock": []}


def test_sizes_of_text_are_the_four_that_were_drawn(tmp_path):
    (tmp_path / settings.FILE_NAME).write_text('{"text_size_percent": 113}', encoding="utf-8")

    assert SettingsFile(tmp_path).settings.text_size_percent == 100


def test_who_listens_hears_each_change_until_they_stop(tmp_path):
    heard = []
    file = SettingsFile(tmp_path)
    stop = file.listen(lambda now: heard.append(now.theme))
    file.change(theme=Theme.DARK)
    stop()
    stop()
    file.change(theme=Theme.LIGHT)

    assert heard == [Theme.DARK]


def test_settings_that_no_file_keeps_hold_until_the_end():
    file = SettingsFile.unkept()

    assert file.change(theme=Theme.DARK) is False
    assert (file.settings.theme, file.is_kept) == (Theme.DARK, False)
