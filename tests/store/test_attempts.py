"""Waits after wrong passphrases: they grow, they outlive a restart, and no clock can shorten them."""

from __future__ import annotations

import json

import pytest

from keta_desk.domain.record import RecoveryKey, WrongKey
from keta_desk.store.attempts import Attempts, delay_s
from keta_desk.store.vault import open_vault


def test_waits_double_from_the_third_failure_to_five_minutes():
    assert [delay_s(failures) for failures in range(13)] == [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300]
    assert delay_s(10**9) == 300


def wrong(folder, secret, clock, times):
    for _ in range(times):
        with pytest.raises(WrongKey) as refused:
            open_vault(folder, secret, clock=clock)
    return refused.value


def test_after_three_wrong_passphrases_even_the_right_one_waits(filled_folder, other_passphrase, passphrase, clock):
    assert wrong(filled_folder, other_passphrase, clock, 3).code == "vault.wrong-passphrase"
    refused = wrong(filled_folder, passphrase, clock, 1)
    assert (refused.code, refused.facts["seconds"]) == ("vault.wait", "2")

    clock.move(seconds=2)
    open_vault(filled_folder, passphrase, clock=clock).close()
    wrong(filled_folder, other_passphrase, clock, 1)
    open_vault(filled_folder, passphrase, clock=clock).close()


def test_the_recovery_key_never_waits(filled_folder, other_passphrase, recovery, clock):
    wrong(filled_folder, other_passphrase, clock, 4)

    open_vault(filled_folder, RecoveryKey(recovery.text.lower()), clock=clock).close()


def forget_this_run() -> None:
    Attempts._last_here.clear()


def test_a_restart_does_not_end_the_wait(tmp_path, clock):
    attempts = Attempts(tmp_path, clock)
    for _ in range(5):
        attempts.failed()
    forget_this_run()

    again = Attempts(tmp_path, clock)
    assert again.wait_s() == 8
    clock.move(seconds=5)
    assert again.wait_s() == 3
    clock.move(seconds=4)
    assert again.wait_s() == 0


def test_a_clock_set_back_counts_as_no_time_and_does_not_wait_for_ever(tmp_path, clock):
    attempts = Attempts(tmp_path, clock)
    for _ in range(4):
        attempts.failed()
    forget_this_run()
    clock.move(days=-400)

    assert attempts.wait_s() == 4
    clock.move(seconds=4)
    assert attempts.wait_s() == 0


def test_a_clock_set_forward_shortens_nothing_within_one_run(tmp_path, clock):
    class Forward:
        """Wall time jumps ten years; the monotonic clock knows better."""

        def now(self):
            clock_now = clock.now()
            return clock_now.replace(year=clock_now.year + 10)

        def monotonic_s(self):
            return clock.monotonic_s()

    attempts = Attempts(tmp_path, clock)
    for _ in range(4):
        attempts.failed()

    assert Attempts(tmp_path, Forward()).wait_s() == 4


@pytest.mark.parametrize(
    "content",
    [
        "",
        "x",
        "[]",
        "{}",
        '{"failures": "x", "at": 1}',
        '{"failures": 5, "at": NaN}',
        '{"failures": 5, "at": Infinity}',
    ],
)
def test_a_damaged_counter_keeps_nobody_out(tmp_path, clock, content):
    (tmp_path / "attempts.json").write_text(content)

    assert Attempts(tmp_path, clock).wait_s() == 0


def test_success_forgets_the_failures(tmp_path, clock):
    attempts = Attempts(tmp_path, clock)
    attempts.failed()
    assert json.loads((tmp_path / "attempts.json").read_text())["failures"] == 1

    attempts.succeeded()

    assert list(tmp_path.iterdir()) == []
