"""Importing from the command line: file by file, tried first if wished."""

from __future__ import annotations

import pytest


def test_a_bundle_comes_in_and_is_told(keta, vault_folder, bundle, secret):
    said = keta("import", vault_folder, bundle, *secret)

    assert (said.status, said.err) == (0, "")
    assert "Importa, Exempla, born 1984-02-29, KD-0001" in said.out
    assert "left out" in said.out
    assert keta("patients", vault_folder, *secret).out.splitlines()[-1] == "1 patient"


def test_a_dry_run_says_what_would_come_and_writes_nothing(keta, vault_folder, bundle, secret):
    said = keta("import", vault_folder, bundle, "--dry-run", *secret, "--json")

    (file,) = said.json["files"]
    assert (said.status, said.json["dry_run"], file["chart"], file["batch"]) == (0, True, None, None)
    assert file["new"]["problems"] > 0
    assert keta("patients", vault_folder, *secret).out.splitlines()[-1] == "0 patients"


def test_the_same_bundle_twice_changes_nothing(keta, vault_folder, bundle, secret):
    keta("import", vault_folder, bundle, *secret)

    said = keta("import", vault_folder, bundle, *secret)

    assert said.status == 0
    assert "nothing new" in said.out
    assert keta("patients", vault_folder, *secret).out.splitlines()[-1] == "1 patient"


def test_one_refused_file_does_not_stop_the_others(keta, vault_folder, bundle, secret, tmp_path):
    (tmp_path / "broken.json").write_text("{" * 9)

    said = keta("import", vault_folder, tmp_path / "broken.json", bundle, tmp_path / "gone.json", *secret, "--json")

    assert said.status == 1
    assert [file["done"] for file in said.json["files"]] == [False, True, False]
    assert [name for name in ("broken.json", "gone.json") if name in said.err] == ["broken.json", "gone.json"]
    assert keta("patients", vault_folder, *secret).out.splitlines()[-1] == "1 patient"


def test_what_came_in_is_counted_at_the_end(keta, vault_folder, bundle, secret, tmp_path):
    (tmp_path / "empty.json").write_text("")

    said = keta("import", vault_folder, bundle, tmp_path / "empty.json", *secret)

    assert said.out.splitlines()[-1] == "1 of 2 files came in"
    assert "empty.json is empty" in said.sentence


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b"null", b'{"resourceType": "Patient"}', b"[" * 100_000])
def test_what_is_no_bundle_is_refused_by_name(keta, vault_folder, secret, tmp_path, content):
    (tmp_path / "odd.json").write_bytes(content)

    said = keta("import", vault_folder, tmp_path / "odd.json", *secret)

    assert said.status == 1
    assert "odd.json" in said.sentence


def test_somebody_who_may_be_here_already_is_named(keta, vault_folder, bundle, secret, tmp_path):
    keta("import", vault_folder, bundle, *secret)
    text = bundle.read_text(encoding="utf-8").replace("7e57", "8f68").replace("urn:example:", "urn:other:")
    (tmp_path / "again.json").write_text(text.replace("Exempla", "Exemplla"), encoding="utf-8")

    said = keta("import", vault_folder, tmp_path / "again.json", "--dry-run", *secret)

    assert said.status == 0
    assert "may be the same person as KD-0001 Importa, Exempla" in said.out


def batches(keta, vault_folder, secret):
    return keta("imports", vault_folder, *secret, "--json").json["imports"]


def test_what_was_brought_in_is_listed(keta, vault_folder, bundle, secret):
    assert keta("imports", vault_folder, *secret).out.splitlines()[-1] == "0 imports"
    keta("import", vault_folder, bundle, *secret)

    said = keta("imports", vault_folder, *secret)
    (line,) = batches(keta, vault_folder, secret)
    assert said.out.splitlines()[-1] == "1 import"
    assert line["import"] in said.out
    assert (line["chart"], line["name"], line["undone_at"]) == ("KD-0001", "Importa, Exempla", None)
    assert line["brought"]["problems"] == 4


def test_an_import_is_taken_back_with_a_reason(keta, vault_folder, bundle, secret):
    keta("import", vault_folder, bundle, *secret)
    batch = batches(keta, vault_folder, secret)[0]["import"]

    said = keta("imports", vault_folder, "--undo", batch, "--reason", "wrong person", *secret)

    assert (said.status, said.err) == (0, "")
    assert "Importa, Exempla, KD-0001: undone" in said.out
    assert keta("patients", vault_folder, *secret).out.splitlines()[-1] == "0 patients"
    assert batches(keta, vault_folder, secret)[0]["undone_because"] == "wrong person"
    assert "undone" in keta("imports", vault_folder, *secret).out


def test_an_import_is_not_taken_back_without_a_reason_nor_twice(keta, vault_folder, bundle, secret):
    keta("import", vault_folder, bundle, *secret)
    batch = batches(keta, vault_folder, secret)[0]["import"]

    assert keta("imports", vault_folder, "--undo", batch, *secret).status == 1
    said = keta("imports", vault_folder, "--undo", batch.upper(), "--reason", "wrong file", *secret, "--json")
    assert (said.json["done"], said.json["undone"], said.json["chart"]) == (True, batch, "KD-0001")
    again = keta("imports", vault_folder, "--undo", batch, "--reason", "wrong file", *secret)
    assert (again.status, again.sentence) == (1, "This import was undone before.")


def test_an_import_that_is_not_there_is_refused(keta, vault_folder, secret):
    said = keta("imports", vault_folder, "--undo", "0" * 32, "--reason", "wrong file", *secret)

    assert said.status == 1
    assert said.sentence


def test_a_batch_looks_like_one(keta, vault_folder, secret):
    assert keta("imports", vault_folder, "--undo", "12", *secret).status == 2
