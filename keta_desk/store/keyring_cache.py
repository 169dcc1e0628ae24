"""This computer's keyring as an optional short cut: absent, locked, slow or wrong, it never does any harm.

Only keyrings of the operating system are used, and only after a value was written and read back: a keyring can
look fine and still refuse (security.md 6). Every call runs in a thread of its own with a time limit, because a
locked keyring may sit behind a prompt that nobody sees.
"""

from __future__ import annotations

import base64
import binascii
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

from keta_desk.domain.ids import random_token
from keta_desk.domain.problems import Trouble
from keta_desk.store.keys import KEY_BYTES

T = TypeVar("T")

SERVICE = "KetaDesk"
PATIENCE_S = 20.0
_TRUSTED = frozenset(
    {
        "keyring.backends.SecretService",
        "keyring.backends.kwallet",
        "keyring.backends.macOS",
        "keyring.backends.Windows",
    }
)


class KeyringCache:
    """Keeps 32 bytes for one user of one vault in the keyring of this computer."""

    def __init__(self, vault_id: str, user_id: str, *, patience_s: float = PATIENCE_S) -> None:
        self._name = f"{vault_id}:{user_id}"
        self._patience_s = patience_s

    def obstacle(self) -> str:
        """Return why the keyring cannot be used (`keyring.absent`, `keyring.refused`, `keyring.slow`), '' if it can.

        A random value makes the round trip; looking at the keyring would not tell.
        """
        try:
            self._in_time(self._round_trip)
        except Trouble as trouble:
            return trouble.code
        return ""

    def remember(self, secret: bytes) -> None:
        """Keep `secret`. Raises `Trouble` (`keyring.…`) if the keyring does not give it back as it was."""

        def keep() -> None:
            self._round_trip()
            chosen = _backend()
            chosen.set_password(SERVICE, self._name, _text(secret))
            if chosen.get_password(SERVICE, self._name) != _text(secret):
                raise Trouble("keyring.refused")

        self._in_time(keep)

    def recall(self) -> bytes | None:
        """Return the secret kept for this vault, None if there is none or the keyring does not answer."""
        try:
            return _bytes(self._in_time(lambda: _backend().get_password(SERVICE, self._name)))
        except Trouble:
            return None

    def forget(self) -> bool:
        """Delete the secret; say whether the keyring confirmed that none is left."""

        def delete() -> bool:
            from keyring.errors import PasswordDeleteError

            chosen = _backend()
            try:
                chosen.delete_password(SERVICE, self._name)
            except PasswordDeleteError:
                return chosen.get_password(SERVICE, self._name) is None
            return True

        try:
            return self._in_time(delete)
        except Trouble:
            return False

    def _round_trip(self) -> None:
        chosen, name, value = _backend(), f"{self._name}:trial", random_token(KEY_BYTES)
        chosen.set_password(SERVICE, name, value)
        same = chosen.get_password(SERVICE, name) == value
        chosen.delete_password(SERVICE, name)
        if not same:
            raise Trouble("keyring.refused")

    def _in_time(self, job: Callable[[], T]) -> T:
        """Run `job` in a thread that nobody waits for longer than the patience; it may stay behind a prompt."""
        answers: queue.Queue[tuple[T] | Trouble] = queue.Queue(1)
        threading.Thread(target=_answer, args=(job, answers), name="keyring", daemon=True).start()
        try:
            answer = answers.get(timeout=self._patience_s)
        except queue.Empty:
            raise Trouble("keyring.slow") from None
        if isinstance(answer, Trouble):
            raise answer
        return answer[0]


def _answer(job: Callable[[], T], answers: queue.Queue[tuple[T] | Trouble]) -> None:
    answer: tuple[T] | Trouble = Trouble("keyring.refused")
    with suppress(Exception):  # a keyring raises whatever its system raised, and none of it may do harm
        try:
            answer = (job(),)
        except Trouble as trouble:
            answer = trouble
    answers.put(answer)


def _backend() -> Any:  # noqa: ANN401 - backends share no useful base type
    """Return the operating system's keyring. Raises `Trouble` (`keyring.absent`) if there is none we trust."""
    import keyring

    chosen = keyring.get_keyring()
    for backend in [chosen, *getattr(chosen, "backends", ())]:
        if type(backend).__module__ in _TRUSTED:
            if type(backend).__module__ == "keyring.backends.Windows":
                backend.persist = "local machine"  # the default may roam to other computers with the profile
            return backend
    raise Trouble("keyring.absent")


def _text(secret: bytes) -> str:
    return base64.b64encode(secret).decode("ascii")


def _bytes(text: str | None) -> bytes | None:
    try:
        secret = base64.b64decode((text or "").encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        return None
    return secret if len(secret) == KEY_BYTES else None
