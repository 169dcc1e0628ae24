"""The keyring of this computer, real and absent: a short cut that never does harm."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from keta_desk.domain.problems import Trouble
from keta_desk.store import header, keyring_cache, ways_in
from keta_desk.store.keyring_cache import KeyringCache
from keta_desk.store.slots import DeviceSecret
from keta_desk.store.vault import Vault, open_from_this_computer, open_vault
from tests.store.tampering import PRELUDE, ROOT

PYTHON = sys.executable


class Shelf:
    """What the operating system would keep."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, value: str) -> None:
        self.kept[service, name] = value

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        from keyring.errors import PasswordDeleteError

        if (service, name) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, name]


Shelf.__module__ = "keyring.backends.SecretService"


@pytest.fixture
def shelf(monkeypatch) -> Shelf:
    """A keyring at the border: what lies behind it is the operating system's."""
    import keyring

    shelf = Shelf()
    monkeypatch.setattr(keyring, "get_keyring", lambda: shelf)
    return shelf


def a_cache(patience_s: float = 5.0) -> KeyringCache:
    return KeyringCache("a" * 32, "b" * 16, patience_s=patience_s)


def test_a_secret_is_kept_as_44_characters_and_comes_back(shelf):
    a_cache().remember(bytes(range(32)))

    assert a_cache().recall() == bytes(range(32))
    ((_, value),) = [(name, value) for name, value in shelf.kept.items()]
    assert len(value) == 44
    assert a_cache().obstacle() == ""
    assert a_cache().forget()
    assert a_cache().forget()
    assert (a_cache().recall(), shelf.kept) == (None, {})


def test_a_keyring_nobody_knows_is_not_trusted_with_anything(shelf):
    type(shelf).__module__ = "keyrings.alt.file"
    try:
        assert a_cache().obstacle() == "keyring.absent"
        with pytest.raises(Trouble):
            a_cache().remember(bytes(32))
        assert (a_cache().recall(), a_cache().forget(), shelf.kept) == (None, False, {})
    finally:
        type(shelf).__module__ = "keyring.backends.SecretService"


def test_only_the_trusted_member_of_a_chain_is_used(shelf, monkeypatch):
    import keyring

    chain = type("Chain", (), {"backends": [object(), shelf]})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)

    assert a_cache().obstacle() == ""


def test_on_windows_the_secret_stays_on_this_computer(shelf):
    type(shelf).__module__ = "keyring.backends.Windows"
    try:
        assert a_cache().obstacle() == ""
        assert shelf.persist == "local machine"
    finally:
        type(shelf).__module__ = "keyring.backends.SecretService"


@pytest.mark.parametrize("returned", ["something else", None])
def test_a_keyring_that_forgets_or_garbles_is_refused(shelf, monkeypatch, returned):
    monkeypatch.setattr(shelf, "get_password", lambda *_: returned)

    assert a_cache().obstacle() == "keyring.refused"
    with pytest.raises(Trouble) as refused:
        a_cache().remember(bytes(32))
    assert refused.value.code == "keyring.refused"
    assert a_cache().recall() is None


def test_a_keyring_that_garbles_only_later_is_refused(shelf, monkeypatch):
    monkeypatch.setattr(KeyringCache, "_round_trip", lambda _: None)
    monkeypatch.setattr(shelf, "get_password", lambda *_: "x")

    with pytest.raises(Trouble):
        a_cache().remember(bytes(32))


@pytest.mark.parametrize("value", ["\u00e9", "AAAA", "not base64 at all"])
def test_a_value_that_is_none_of_ours_is_no_secret(shelf, value):
    shelf.set_password(keyring_cache.SERVICE, f"{'a' * 32}:{'b' * 16}", value)

    assert a_cache().recall() is None


def test_a_keyring_behind_a_prompt_nobody_sees_is_given_up_in_time(shelf, monkeypatch):
    monkeypatch.setattr(shelf, "get_password", lambda *_: time.sleep(1))
    began = time.monotonic()

    assert a_cache(0.1).obstacle() == "keyring.slow"
    assert a_cache(0.1).recall() is None

    assert time.monotonic() - began < 0.9


def test_what_a_keyring_raises_never_comes_through(shelf, monkeypatch):
    def broken(*_: str) -> str:
        raise OSError("the bus went away")

    monkeypatch.setattr(shelf, "get_password", broken)

    assert (a_cache().obstacle(), a_cache().recall()) == ("keyring.refused", None)


def test_this_computer_can_be_remembered_and_forgotten(vault: Vault, shelf, clock):
    cache = KeyringCache(vault.vault_id, vault.user_id)
    ways_in.remember_on_this_computer(vault, cache)
    folder, user = vault.folder, vault.user_id
    vault.close()

    again = open_from_this_computer(folder, user, clock=clock)
    assert (again.vault_id, again.user_id) == (vault.vault_id, user)
    ways_in.forget_this_computer(again, cache)
    ways_in.forget_this_computer(again, cache)
    again.close()

    assert shelf.kept == {}
    assert open_from_this_computer(folder, user, clock=clock) is None


def test_a_stale_or_wrong_secret_falls_back_to_the_passphrase(vault: Vault, shelf, clock, passphrase):
    cache = KeyringCache(vault.vault_id, vault.user_id)
    ways_in.remember_on_this_computer(vault, cache)
    folder, user = vault.folder, vault.user_id
    vault.close()

    cache.remember(bytes(32))
    assert open_from_this_computer(folder, user, clock=clock) is None
    cache.forget()
    assert open_from_this_computer(folder, user, clock=clock) is None
    with pytest.raises(Trouble):
        open_vault(folder, DeviceSecret(bytes(32)), clock=clock)

    open_vault(folder, passphrase, clock=clock).close()


def test_a_new_passphrase_forgets_what_this_computer_remembered(vault: Vault, shelf, other_passphrase):
    ways_in.remember_on_this_computer(vault, KeyringCache(vault.vault_id, vault.user_id))

    ways_in.change_passphrase(vault, other_passphrase)

    assert [slot.kind for slot in vault.header.slots] == [header.PASSPHRASE, header.RECOVERY]


def test_a_keyring_that_refuses_changes_nothing_in_the_vault(vault: Vault, shelf, monkeypatch):
    monkeypatch.setattr(shelf, "get_password", lambda *_: None)
    before = vault.header.content

    with pytest.raises(Trouble):
        ways_in.remember_on_this_computer(vault, KeyringCache(vault.vault_id, vault.user_id))

    assert vault.header.content == before


REAL = """
from keta_desk.store.keyring_cache import KeyringCache
cache = KeyringCache("c" * 32, "d" * 16)
"""
KEEP_AND_TELL = (
    REAL
    + """
print(repr(cache.obstacle()))
cache.remember(bytes(range(32)))
print(KeyringCache("c" * 32, "d" * 16).recall() == bytes(range(32)))
print(KeyringCache("e" * 32, "d" * 16).recall(), cache.forget(), cache.recall())
"""
)
LOCKED = (
    REAL
    + """
import secretstorage
from contextlib import closing
cache.remember(bytes(32))
with closing(secretstorage.dbus_init()) as bus:
    secretstorage.get_default_collection(bus).lock()
began = time.monotonic()
print(cache.obstacle(), cache.recall(), time.monotonic() - began < 20)
"""
)
WHOLE = (
    REAL
    + """
from keta_desk.store import ways_in
from keta_desk.store.vault import open_from_this_computer
vault = open_vault(folder, PASSPHRASE, clock=clock)
ways_in.remember_on_this_computer(vault, KeyringCache(vault.vault_id, vault.user_id))
user = vault.user_id
vault.close()
again = open_from_this_computer(folder, user, clock=clock)
print(again.user_id == user)
again.close()
"""
)
needs_keyring = pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="gnome-keyring and dbus are not installed",
)


def on_a_bus(code: str, folder: Path, tmp_path: Path, *, wait_s: float = 90) -> str:
    """Run `code` in a session of its own: home, D-Bus and an unlocked GNOME keyring."""
    home, run = tmp_path / "home", tmp_path / "run"
    home.mkdir()
    run.mkdir(mode=0o700)
    script = (
        "printf 'test-only\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
        '"$0" -c "$1" "$2"'
    )
    kept = {name: value for name, value in os.environ.items() if name not in ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY")}
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script, PYTHON, PRELUDE + textwrap.dedent(code), folder],
        env={**kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(run), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=wait_s,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout.strip()


@needs_keyring
def test_a_real_keyring_keeps_a_secret_and_gives_it_back(tmp_path):
    assert on_a_bus(KEEP_AND_TELL, tmp_path, tmp_path) == "''\nTrue\nNone True None"


@needs_keyring
def test_a_real_keyring_opens_a_vault(tmp_path, filled_folder):
    assert on_a_bus(WHOLE, filled_folder, tmp_path) == "True"


@needs_keyring
def test_a_real_keyring_that_is_locked_does_no_harm(tmp_path):
    assert on_a_bus(LOCKED, tmp_path, tmp_path) in ("keyring.refused None True", "keyring.slow None True")


def test_where_there_is_no_keyring_at_all_the_passphrase_opens_as_before(tmp_path, filled_folder):
    code = (
        PRELUDE
        + REAL
        + (
            "print(cache.obstacle(), cache.recall(), cache.forget())\n"
            "from keta_desk.store.vault import open_from_this_computer\n"
            "print(open_from_this_computer(folder, '0' * 16, clock=clock))\n"
            "open_vault(folder, PASSPHRASE, clock=clock).close()\n"
        )
    )
    left_out = ("DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "XDG_RUNTIME_DIR")
    kept = {name: value for name, value in os.environ.items() if name not in left_out}

    done = subprocess.run(
        [PYTHON, "-c", code, filled_folder],
        env={**kept, "HOME": str(tmp_path), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=90,
    )

    assert (done.stdout, done.stderr) == ("keyring.absent None False\nNone\n", "")
