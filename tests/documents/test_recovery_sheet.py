"""The sheet that opens a vault when the passphrase is lost."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
import segno

from keta_desk.documents.content import Paper
from keta_desk.documents.recovery_sheet import _Code, recovery_sheet
from keta_desk.domain.recovery import key_groups
from tests.documents.pages import fonts_of, letters_of, words_of

KEY = "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE"
VAULT = "3f9a2c77d01b4e5f8899aabbccddeeff"


@pytest.mark.parametrize("paper", Paper)
def test_one_page_holds_the_key_in_numbered_groups_of_six_and_names_the_vault(paper):
    rendered = recovery_sheet(KEY, VAULT, "Northlight Practice", date(2026, 11, 18), paper)
    (page,) = words_of(rendered.pdf)
    assert rendered.page_count == 1
    groups = key_groups(KEY)
    assert "".join(groups) == KEY and {len(group) for group in groups[:-1]} == {6}
    printed = "".join(f"{number}{group}" for number, group in enumerate(groups, start=1))
    assert printed in letters_of(rendered.pdf)
    assert "3f9a 2c77 d01b 4e5f 8899 aabb ccdd eeff" in page
    assert "Northlight Practice" in page and "18 Nov 2026" in page and "Page 1 of 1" in page
    assert all(fonts_of(rendered.pdf).values())


def test_the_sheet_is_the_same_each_time_it_is_made_and_its_file_gives_nothing_away():
    moment = datetime(2026, 11, 18, 9, 12, tzinfo=UTC)
    first = recovery_sheet(KEY, VAULT, "Northlight Practice", moment)
    assert first == recovery_sheet(KEY, VAULT, "Northlight Practice", moment.date())
    assert first.file_name == "recovery-sheet.pdf"
    assert KEY.encode() not in first.pdf


def test_the_code_holds_the_key_and_nothing_else():
    assert _Code(KEY, 100).matrix == segno.make(KEY, error="m", micro=False).matrix
    code = segno.make(KEY, error="m", micro=False)
    assert code.mode == "alphanumeric"


def test_a_practice_with_a_very_long_name_still_gets_one_page():
    assert recovery_sheet(KEY, VAULT, "Practice " * 40, date(2026, 11, 18)).page_count == 1
