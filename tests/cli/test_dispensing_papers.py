"""The receipt of a delivery and the controlled-substance log, from the command line."""

from __future__ import annotations

from datetime import date

import pytest

from keta_desk.domain.patients import Person, Stage
from keta_desk.use_cases import patients
from tests.use_cases.supplies import supplied

RANGE = ("--from", "2026-11-01", "--to", "2026-11-30")


@pytest.fixture
def supplied_vault(ways, vault_folder, passphrase):
    """A vault with one patient who was supplied."""
    desk = ways.unlock(vault_folder, passphrase)
    person = Person(family_name="Sample", given_name="Ada", birth_date=date(1988, 3, 14))
    supplied(desk, desk.do(patients.register, person, stage=Stage.INDUCTION))
    desk.close()
    return vault_folder


def test_the_log_of_a_range_is_written(keta, supplied_vault, secret, tmp_path):
    out = tmp_path / "log.pdf"
    said = keta("print", supplied_vault, "dispensing-log", *RANGE, "--out", out, *secret, "--json")

    assert (said.status, said.json["kind"], said.json["pages"]) == (0, "dispensing-log", 1)
    assert out.read_bytes().startswith(b"%PDF-")


def test_the_receipt_of_the_last_delivery_or_of_a_lot_is_written(keta, supplied_vault, secret, tmp_path):
    out = tmp_path / "receipt.pdf"
    for more in ((), ("--lot", "x77")):
        who = ("--patient", "KD-0001", *more)
        said = keta("print", supplied_vault, "dispensing-receipt", *who, "--out", out, *secret)
        assert said.status == 0
        assert "1 page" in said.out


def test_a_lot_nobody_was_given_has_no_receipt(keta, supplied_vault, secret, tmp_path):
    who = ("--patient", "KD-0001", "--lot", "ZZ")
    said = keta("print", supplied_vault, "dispensing-receipt", *who, "--out", tmp_path / "r.pdf", *secret)

    assert said.status == 1
    assert "No such delivery" in said.err
    assert not (tmp_path / "r.pdf").exists()


@pytest.mark.parametrize(
    ("kind", "given", "words"),
    [("dispensing-log", (), "--from"), ("dispensing-log", RANGE[:2], "--to"), ("dispensing-receipt", (), "--patient"),
     ("treatment-plan", (), "--patient")],
)  # fmt: skip
def test_what_is_missing_is_named(keta, supplied_vault, secret, tmp_path, kind, given, words):
    said = keta("print", supplied_vault, kind, *given, "--out", tmp_path / "x.pdf", *secret)

    assert said.status == 2
    assert words in said.err


@pytest.mark.parametrize("day", ["18 Nov", "2026-02-30", "20261118x", ""])
def test_what_is_no_day_is_refused_before_anything_is_opened(keta, supplied_vault, secret, tmp_path, day):
    said = keta("print", supplied_vault, "dispensing-log", "--from", day, "--to", day, "--out", tmp_path / "x", *secret)

    assert said.status == 2


def test_a_range_that_runs_backwards_is_refused(keta, supplied_vault, secret, tmp_path):
    back = ("--from", "2026-11-30", "--to", "2026-11-01")
    said = keta("print", supplied_vault, "dispensing-log", *back, "--out", tmp_path / "x.pdf", *secret)

    assert said.status == 1
    assert "before the first" in said.err
