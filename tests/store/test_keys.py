"""Keys: what wraps the root key, what is derived from it, and how a person types a recovery key."""

from __future__ import annotations

import itertools

import pytest

from keta_desk.domain.passphrases import passphrase_problems, spelled, strength
from keta_desk.domain.problems import RuleBroken, Severity, Trouble
from keta_desk.domain.record import Passphrase, RecoveryKey, WrongKey
from keta_desk.store import keys
from keta_desk.store.keys import Cost, RootKey
from tests.house import little_work

CHEAP = Cost(19456, 2, 1)


@pytest.fixture(autouse=True)
def _all_of_the_work(monkeypatch):
    monkeypatch.setattr(keys, "locked_identity", little_work.AS_IT_IS)


class SteppingClock:
    """Each look at it is `step_s` later."""

    def __init__(self, step_s: float) -> None:
        self._ticks = itertools.count()
        self._step_s = step_s

    def now(self):
        raise AssertionError("calibration asks for stretches only")

    def monotonic_s(self) -> float:
        return next(self._ticks) * self._step_s


def test_a_root_key_gives_another_key_for_each_purpose_and_the_same_each_time():
    root = RootKey(bytes(range(32)))

    labels = ("db/1", "db/2", "header", "audit", "head", "manifest")

    assert len({root.derive(label) for label in labels}) == len(labels)
    assert root.derive("audit") == RootKey(bytes(range(32))).derive("audit")
    # HKDF-SHA256 (RFC 5869) of 00..1f without salt, info "ketadesk/v1/db/1"
    assert root.derive("db/1").hex() == "2c2e6d041423d01ab1ab65f7f41ef4567e96569c4631631e5d13b2bd273d7aab"


def test_a_root_key_cannot_be_read_off_a_log_and_is_gone_once_wiped():
    root = RootKey(b"\xabsecret-bytes-of-thirty-two-chars"[:32])

    assert "secret" not in repr(root)
    root.wipe()
    root.wipe()
    with pytest.raises(RuntimeError):
        root.derive("db/1")


def test_a_root_key_has_32_bytes():
    with pytest.raises(ValueError, match="32 bytes"):
        RootKey(b"short")


def test_fresh_root_keys_differ():
    assert keys.fresh_key().material() != keys.fresh_key().material()


def test_a_wrapped_key_opens_only_with_its_key_and_its_own_description():
    root, key, nonce = RootKey(bytes(32)), bytes([1]) * 32, bytes(12)
    content = keys.wrapped(key, nonce, root, b"slot 1")

    assert keys.unwrapped(key, nonce, content, b"slot 1").material() == bytes(32)
    assert keys.unwrapped(bytes(32), nonce, content, b"slot 1") is None
    assert keys.unwrapped(key, nonce, content, b"slot 2") is None
    assert keys.unwrapped(key, nonce, content[:-1] + bytes([content[-1] ^ 1]), b"slot 1") is None


@pytest.mark.parametrize(
    ("cost", "bearable"),
    [
        (Cost(131_072, 3, 4), True),
        (Cost(19_456, 2, 1), True),
        (Cost(19_455, 2, 1), False),
        (Cost(19_456, 1, 1), False),
        (Cost(1 << 20, 16, 16), True),
        (Cost((1 << 20) + 1, 3, 4), False),
        (Cost(65_536, 17, 4), False),
        (Cost(65_536, 3, 17), False),
        (Cost(65_536, 3, 0), False),
    ],
)
def test_only_bearable_costs_are_ever_tried(cost, bearable):
    assert cost.is_bearable() is bearable


@pytest.mark.parametrize(("took_s", "mebibytes"), [(0.0, 128), (0.2, 160), (5.0, 64), (0.01, 256), (0.25, 128)])
def test_a_computer_is_measured_once_and_asked_for_about_half_a_second(took_s, mebibytes):
    cost = keys.calibrated_cost(SteppingClock(took_s))

    assert (cost.memory_kib, cost.passes, cost.lanes) == (mebibytes * 1024, 3, 4)


def test_too_little_memory_is_said_not_crashed():
    with pytest.raises(Trouble) as refused:
        keys.stretched("a long enough passphrase", bytes(16), Cost(0xFFFFFFFF, 2, 1))

    assert (refused.value.code, refused.value.facts["mebibytes"]) == ("vault.not-enough-memory", "4194303")


def test_a_passphrase_opens_however_the_keyboard_composes_its_accents():
    assert keys.stretched("cafe\u0301 au lait every day", bytes(16), CHEAP) == keys.stretched(
        "caf\u00e9 au lait every day", bytes(16), CHEAP
    )


@pytest.mark.parametrize("text", ["", "x" * 1025, "lone \ud800 surrogate"])
def test_what_can_be_no_passphrase_is_simply_the_wrong_one(text):
    with pytest.raises(WrongKey):
        keys.passphrase_bytes(text)


IDENTITY = "AGE-SECRET-KEY-1"


def groups(text: str, size: int = 6) -> str:
    return " ".join(text[start : start + size] for start in range(0, len(text), size))


@pytest.mark.parametrize(
    "typed",
    [
        lambda key: key,
        str.lower,
        groups,
        lambda key: groups(key.lower()).replace(" ", "\n"),
        lambda key: key.replace("-", "\u2013"),
        lambda key: key.replace("-", ""),
        lambda key: IDENTITY + key[16:].replace("0", "O").replace("L", "1").replace("8", "B"),
        lambda key: f"  {key}\r\n",
    ],
)
def test_a_recovery_key_is_read_as_people_type_it(typed):
    identity = keys.new_identity()

    assert keys.as_typed(RecoveryKey(typed(identity))).text == identity


def test_every_slip_in_a_recovery_key_is_a_typing_error_never_a_wrong_key():
    identity = keys.new_identity()
    slips = ["", "hello", identity[:-1], identity + "Q", identity[16:]]
    for place in range(16, len(identity), 3):
        other = "Q" if identity[place] != "Q" else "P"
        slips.append(identity[:place] + other + identity[place + 1 :])
    swapped = next(n for n in range(20, 70) if identity[n] != identity[n + 1])
    slips.append(identity[:swapped] + identity[swapped + 1] + identity[swapped] + identity[swapped + 2 :])

    for slip in slips:
        with pytest.raises(RuleBroken) as refused:
            keys.as_typed(RecoveryKey(slip))
        assert (refused.value.code, refused.value.problems[0].field) == ("recovery.typing-error", "recovery")
    assert refused.value.facts["count"] == refused.value.facts["expected"]  # two were swapped, none is missing


def test_the_identity_of_backups_opens_with_its_passphrase_only():
    identity = keys.new_identity()
    locked = keys.locked_identity(identity, Passphrase("a passphrase for this test"))

    assert locked.startswith("-----BEGIN AGE ENCRYPTED FILE-----")
    assert 10 <= keys.work_factor(locked.encode()) <= 20
    assert keys.opened_identity(locked, Passphrase("a passphrase for this test")) == identity
    with pytest.raises(WrongKey):
        keys.opened_identity(locked, Passphrase("another passphrase altogether"))


def test_a_work_factor_too_heavy_for_slow_computers_is_refused(monkeypatch):
    monkeypatch.setattr(keys, "_HEAVIEST_WORK_FACTOR", 1)

    with pytest.raises(Trouble) as refused:
        keys.locked_identity(keys.new_identity(), Passphrase("a passphrase for this test"))

    assert refused.value.code == "vault.identity-too-heavy"


def test_an_age_file_for_recipients_has_no_work_factor():
    import pyrage

    recipient = pyrage.x25519.Identity.generate().to_public()

    assert keys.work_factor(pyrage.encrypt(b"x", [recipient], armored=True)) == 0


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", ["passphrase.empty"]),
        ("      ", ["passphrase.empty"]),
        ("fourteen chars", ["passphrase.too-short"]),
        ("aaaaaaaaaaaaaaaaaaaa", ["passphrase.easy-to-guess"]),
        ("ketadeskketadeskketadesk", ["passphrase.easy-to-guess"]),
        ("NorthlightNorthlight", ["passphrase.easy-to-guess"]),
        ("\u00e9" * 600, ["passphrase.too-long"]),
        ("five quiet herons cross the delta", []),
        ("\u03bf\u03ba\u03c4\u03ce \u03bc\u03c0\u03bb\u03b5 \u03b2\u03ac\u03c1\u03ba\u03b5\u03c2", []),
        ("x7$ q!" * 60, []),
    ],
)
def test_a_passphrase_is_judged_by_length_and_by_how_soon_it_is_guessed(text, codes):
    problems = passphrase_problems(text, familiar=["Northlight", ""])

    assert [problem.code for problem in problems if problem.severity is Severity.STOP] == codes


def test_a_passphrase_that_patience_would_guess_gets_a_hint_only():
    (hint,) = passphrase_problems("password password 12")

    assert (hint.code, hint.severity) == ("passphrase.could-be-guessed", Severity.NOTE)


def test_strength_and_spelling_bear_anything():
    assert strength("") == 0
    assert 0 <= strength("x" * 5000) <= 4
    assert spelled("\ufb01ne") == "fine"
