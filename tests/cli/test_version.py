"""What the program says of itself."""

from __future__ import annotations

from keta_desk import VERSION


def test_the_version_names_what_the_program_is_made_of(program):
    said = program("version")

    assert said.status == 0
    assert said.out.splitlines()[0] == f"KetaDesk {VERSION}"
    assert "sqlcipher" in said.out


def test_a_command_needs_no_home_folder(program):
    said = program("version", HOME="", XDG_STATE_HOME="", XDG_CONFIG_HOME="")

    assert (said.status, said.err) == (0, "")


def test_the_version_as_json_is_one_object(keta):
    said = keta("version", "--json")

    assert said.json["program"] == VERSION
    assert said.json["sqlcipher"].startswith("4.")
    assert all(said.json.values())
