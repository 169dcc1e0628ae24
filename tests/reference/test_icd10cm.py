"""The classification of diagnoses, read from the data of its package."""

from __future__ import annotations

import subprocess
import sys

import pytest

from keta_desk.reference import icd10cm
from keta_desk.reference.files import BrokenFile


@pytest.fixture(scope="module")
def codes():
    return list(icd10cm.codes())


def test_the_codes_of_section_10_1_are_there_with_their_titles(codes):
    titles = {code: title for code, title, _ in codes}
    assert titles["F33.2"] == "Major depressive disorder, recurrent severe without psychotic features"
    assert titles["F60.3"] == "Borderline personality disorder"
    assert titles["F43.12"] == "Post-traumatic stress disorder, chronic"
    assert titles["F32.A"] == "Depression, unspecified"
    assert titles["T41.295A"] == "Adverse effect of other general anesthetics, initial encounter"
    assert {"F31.81", "F43.81", "F48.1", "R45.851", "T14.91XA", "Z91.51", "Z91.52", "Z79.899", "I10"} <= set(titles)


def test_only_codes_without_finer_ones_can_be_billed(codes):
    billable = {code: can for code, _, can in codes}
    assert billable["F33.2"]
    assert billable["I10"]
    assert not billable["F33"]
    assert not billable["T41.295"]
    for code, can in billable.items():
        if len(code) > 4:
            assert not billable.get(code[:-1], False) or not can


def test_every_code_stands_once_and_has_a_title(codes):
    assert len(codes) > 90_000
    assert len({code for code, _, _ in codes}) == len(codes)
    assert all(title.strip() for _, title, _ in codes)


def test_the_package_itself_is_never_loaded():
    script = (
        "import sys; from keta_desk.reference import icd10cm; next(icd10cm.codes());"
        "sys.exit('simple_icd_10_cm' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.filterwarnings("ignore:(read|open)_text is deprecated:DeprecationWarning")
def test_codes_and_what_can_be_billed_are_what_the_package_answers(codes):
    import simple_icd_10_cm as package

    answered = {
        code: (package.get_description(code), package.is_leaf(code))
        for code in package.get_all_codes(with_dots=True)
        if package.is_category_or_subcategory(code)
    }
    read = {code: (title, can) for code, title, can in codes}
    assert read.keys() == answered.keys()
    for code, (title, can) in read.items():
        its_title, its_leaf = answered[code]
        # The package appends a note of the seventh character behind a slash; the title ends before it.
        assert (its_title == title or its_title.startswith(f"{title}/"), its_leaf) == (True, can), code


def test_the_edition_is_named():
    assert "2026" in icd10cm.edition()


def test_a_missing_package_is_named(monkeypatch):
    monkeypatch.setattr(icd10cm, "PACKAGE", "no_such_package")
    with pytest.raises(BrokenFile) as broken:
        next(icd10cm.codes())
    assert "no_such_package" in broken.value.facts["reason"]


def test_a_damaged_classification_is_named(monkeypatch, tmp_path):
    torn = tmp_path / "tabular.xml"
    torn.write_text("<ICD10CM.tabular><chapter>", encoding="utf-8")
    monkeypatch.setattr(icd10cm, "_data_file", lambda _: torn)
    with pytest.raises(BrokenFile) as broken:
        list(icd10cm.codes())
    assert broken.value.facts["file"] == "tabular.xml"
