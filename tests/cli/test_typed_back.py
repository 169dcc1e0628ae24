"""The recovery sheet is typed back where somebody sits at a terminal."""

from __future__ import annotations

import io
import sys

import pytest

from keta_desk.cli import secret_input
from keta_desk.domain.recovery import groups_to_ask

GROUPS = ("AGE-SE", "CRET-K", "EY-1AB", "CDEFGH")


class Terminal(io.StringIO):
    """Standard input at which somebody sits."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch):
    answers: list[str] = []
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr("getpass.getpass", lambda prompt, stream=None: answers.pop(0))
    return answers


def test_a_wrong_group_is_asked_for_again_until_it_is_right(typed, capsys):
    typed += ["wrong", " ey-1ab ", "CDEFGH"]
    secret_input.have_typed_back(GROUPS, lambda count: (2, 3))
    assert typed == []
    assert "Look again" in capsys.readouterr().err


def test_without_a_terminal_nobody_is_asked(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    secret_input.have_typed_back(GROUPS, lambda count: (2, 3))


def test_two_different_groups_are_asked_for_and_never_the_first():
    for _ in range(200):
        first, second = groups_to_ask(13)
        assert first != second
        assert 1 <= first < 13
        assert 1 <= second < 13
