"""Tests lock the identity of backups with little work: age measures the computer and takes a second or two each time.

What is locked here is an age file like any other, and age opens it. tests/store/test_keys.py holds `AS_IT_IS`.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from keta_desk.domain.record import Passphrase
from keta_desk.store import keys

AS_IT_IS = keys.locked_identity
FORMAT = b"age-encryption.org/v1"
WORK_FACTOR = 10
FIRST, FIRST_AND_LAST = bytes(12), bytes(11) + b"\1"


@pytest.fixture(scope="session", autouse=True)
def _little_work() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "locked_identity", locked_identity)
        yield


def locked_identity(identity: str, passphrase: Passphrase) -> str:
    """Return the identity as an age file in ASCII armour, opened by the passphrase."""
    file_key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    stretch = Scrypt(salt=FORMAT + b"/scrypt" + salt, length=32, n=1 << WORK_FACTOR, r=8, p=1)
    wrapping = stretch.derive(keys.passphrase_bytes(passphrase.text))
    wrapped = ChaCha20Poly1305(wrapping).encrypt(FIRST, file_key, None)
    header = b"%s\n-> scrypt %s %d\n%s\n---" % (FORMAT, _plain(salt), WORK_FACTOR, _plain(wrapped))
    seal = HMAC(_derived(file_key, b"", b"header"), SHA256())
    seal.update(header)
    inside = ChaCha20Poly1305(_derived(file_key, nonce, b"payload")).encrypt(FIRST_AND_LAST, identity.encode(), None)
    whole = base64.b64encode(header + b" " + _plain(seal.finalize()) + b"\n" + nonce + inside).decode()
    lines = [whole[first : first + 64] for first in range(0, len(whole), 64)]
    return "\n".join(["-----BEGIN AGE ENCRYPTED FILE-----", *lines, "-----END AGE ENCRYPTED FILE-----", ""])


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(key)


def _plain(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")
