"""How a passphrase or recovery key comes in: by file or standard input, and in no other way."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "content",
    [
        "five quiet herons cross the delta",
        "five quiet herons cross the delta\n",
        "five quiet herons cross the delta\r\n",
        "\ufefffive quiet herons cross the delta\n",
        "five quiet herons cross the delta\nand a second line that does not count\n",
    ],
)
def test_the_first_line_of_the_file_is_the_passphrase(keta, vault_folder, tmp_path, content):
    file = tmp_path / "p"
    file.write_bytes(content.encode())

    assert keta("patients", vault_folder, "--passphrase-file", file).status == 0


def test_spaces_belong_to_the_passphrase(keta, vault_folder, tmp_path):
    file = tmp_path / "p"
    file.write_text("five quiet herons cross the delta \n")

    said = keta("patients", vault_folder, "--passphrase-file", file)

    assert (said.status, said.sentence[:31]) == (1, "That passphrase does not open t")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "first line is empty"),
        (b"\nfive quiet herons cross the delta\n", "first line is empty"),
        ("five quiet herons".encode("utf-16"), "not a text file in UTF-8"),
        (b"x" * 100_000, "not a text file in UTF-8"),
    ],
)
def test_a_file_that_holds_no_passphrase_is_refused(keta, vault_folder, tmp_path, content, says):
    file = tmp_path / "p"
    file.write_bytes(content)

    said = keta("patients", vault_folder, "--passphrase-file", file)

    assert said.status == 1
    assert says in said.sentence


def test_a_file_that_is_not_there_is_named(keta, vault_folder, tmp_path):
    assert "nowhere.txt" in keta("patients", vault_folder, "--passphrase-file", tmp_path / "nowhere.txt").sentence
    assert keta("patients", vault_folder, "--passphrase-file", tmp_path).status == 1


def test_standard_input_hands_the_passphrase_in(program, vault_folder, passphrase):
    assert program("patients", vault_folder, "--passphrase-file", "-", stdin=passphrase.text + "\n").status == 0


def test_without_a_file_and_without_a_terminal_nobody_can_be_asked(program, vault_folder, passphrase):
    said = program("patients", vault_folder, KETADESK_PASSPHRASE=passphrase.text, PASSPHRASE=passphrase.text)

    assert said.status == 2
    assert "no terminal to ask" in said.sentence


def test_a_typed_passphrase_is_asked_for_without_echo(keta, vault_folder, passphrase, monkeypatch):
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt, stream=None: passphrase.text)

    assert keta("patients", vault_folder).status == 0


def test_a_new_passphrase_is_typed_twice(keta, tmp_path, monkeypatch):
    typed = iter(["seven slow barges under the bridge", "seven slow barges under the brigde"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt, stream=None: next(typed))

    said = keta("create", tmp_path / "v", "--recovery-out", tmp_path / "sheet.pdf")

    assert (said.status, said.sentence) == (1, "The two passphrases differ. Nothing was made.")
    assert list(tmp_path.glob("v*")) + list(tmp_path.glob("*.pdf")) == []


def test_a_key_file_as_age_writes_it_opens_the_vault(keta, vault_folder, recovery, tmp_path):
    file = tmp_path / "key.txt"
    file.write_text(f"# created: 2026-11-18\n# public key: age1xyz\n{recovery.text}\n")

    assert keta("verify", vault_folder, "--recovery-file", file).status == 0


def test_a_key_with_a_typing_error_is_told_from_a_key_of_another_vault(keta, vault_folder, recovery, tmp_path):
    wrong, other = tmp_path / "wrong.txt", tmp_path / "other.txt"
    wrong.write_text(recovery.text[:-1] + ("A" if recovery.text[-1] != "A" else "C"))
    from keta_desk.store.keys import new_identity

    other.write_text(new_identity())

    assert "typing error" in keta("verify", vault_folder, "--recovery-file", wrong).sentence
    assert "another vault" in keta("verify", vault_folder, "--recovery-file", other).sentence
