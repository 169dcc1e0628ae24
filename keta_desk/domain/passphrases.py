"""Rules for a passphrase (security.md 4, after NIST SP 800-63B-4): length and guessability, no composition rules."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from keta_desk.domain.ids import random_token
from keta_desk.domain.problems import Problem, Severity

SHORTEST = 15
LONGEST_BYTES = 1024
WORDS = 6
"""Words of a generated phrase."""

_JUDGED = 72
_OWN_WORDS = ("ketadesk", "keta desk", "ketamine")


def spelled(text: str) -> str:
    """Return the one spelling (NFKC) under which a passphrase is stretched, however the keyboard composed it."""
    return unicodedata.normalize("NFKC", text)


def passphrase_problems(text: str, *, familiar: Sequence[str] = ()) -> list[Problem]:
    """Say what stands against `text` as a passphrase; `familiar` are words others would try first (clinic, user)."""
    plain = spelled(text)
    if not plain.strip():
        return [_problem("passphrase.empty")]
    if len(plain) < SHORTEST:
        return [_problem("passphrase.too-short", count=str(len(plain)), least=str(SHORTEST))]
    if len(plain.encode("utf-8", "surrogatepass")) > LONGEST_BYTES:
        return [_problem("passphrase.too-long")]
    return _guessable(plain, familiar)


def strength(text: str, *, familiar: Sequence[str] = ()) -> int:
    """Return 0 (guessed at once) to 4 (hard to guess), as zxcvbn judges the first 72 characters."""
    from zxcvbn import zxcvbn

    plain = spelled(text)[:_JUDGED]
    if not plain:
        return 0
    return int(zxcvbn(plain, user_inputs=[*_OWN_WORDS, *(word for word in familiar if word)])["score"])


def _guessable(plain: str, familiar: Sequence[str]) -> list[Problem]:
    score = strength(plain, familiar=familiar)
    if score <= 1:
        return [_problem("passphrase.easy-to-guess")]
    return [_problem("passphrase.could-be-guessed", Severity.NOTE)] if score == 2 else []


def _problem(code: str, severity: Severity = Severity.STOP, **facts: str) -> Problem:
    return Problem(code, severity, facts, field="passphrase")


def suggested_phrase(words: Sequence[str]) -> str:
    """Return six words drawn by chance, each as likely as the next: 77 bits from a list of 7,776 (security.md 4)."""
    return " ".join(words[int(random_token(8), 16) % len(words)] for _ in range(WORDS))
