"""The card of keys fits one page, whatever the number of actions."""

from __future__ import annotations

from datetime import date

import pytest

from keta_desk.documents.content import Paper
from keta_desk.documents.keys_card import KeyLine, keys_card
from tests.documents.pages import words_of

DAY = date(2026, 11, 18)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [0, 1, 7, 60, 140])
def test_every_action_is_on_the_one_page(count, paper):
    lines = [KeyLine(f"Action {number}", f"Ctrl+F{number}") for number in range(count)]
    card = keys_card(lines, "Northlight Practice", DAY, paper)
    assert card.page_count == 1
    text = " ".join(words_of(card.pdf))
    assert all(f"Ctrl+F{number}" in text for number in range(count))
    assert "Northlight Practice" in text


def test_keys_that_were_changed_are_marked_and_the_mark_explained():
    card = keys_card([KeyLine("New patient", "Ctrl+M", is_own=False), KeyLine("Lock now", "Ctrl+L")], "N", DAY)
    text = " ".join(words_of(card.pdf))
    assert "New patient *" in text
    assert "asterisk" in text
    assert "asterisk" not in " ".join(words_of(keys_card([KeyLine("Lock now", "Ctrl+L")], "N", DAY).pdf))


def test_a_practice_with_an_endless_name_and_an_action_with_endless_words_stay_on_the_page():
    card = keys_card([KeyLine("words " * 80, "Ctrl+Alt+Shift+Meta+PgDown")], "n" * 300, DAY)
    assert card.page_count == 1
    assert "Ctrl+Alt+Shift+Meta+PgDown" in " ".join(words_of(card.pdf))
