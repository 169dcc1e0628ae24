"""A small program of its own that only encrypts and decrypts: age would hold up the window's thread.

It is told what to do by one line of JSON on its standard input, never by arguments: they hold secrets. What it
makes goes to its standard output. It ends with 0, or with one of the statuses below and nothing on standard error.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from keta_desk.store.archive import CHUNK, Member, ending

WRONG_IDENTITY, DAMAGED, UNREADABLE = 3, 4, 5


def run(job: dict[str, Any], output: IO[bytes]) -> int:
    """Do one job (`encrypt`, `decrypt`, or with a passphrase `lock`, `open`) and return the status to end with."""
    import pyrage

    try:
        if job["do"] == "lock":
            output.write(pyrage.passphrase.encrypt(job["text"].encode(), job["passphrase"], armored=True))
        elif job["do"] == "open":
            output.write(pyrage.passphrase.decrypt(job["text"].encode(), job["passphrase"]))
        elif job["do"] == "encrypt":
            recipients = [pyrage.x25519.Recipient.from_str(text) for text in job["recipients"]]
            pyrage.encrypt_io(_Stream(_zipped(job["members"])), output, recipients)
        else:
            with Path(job["path"]).open("rb") as file:
                file.seek(job["offset"])
                source = _Stream(_part(file, job["size"]))
                pyrage.decrypt_io(source, output, [pyrage.x25519.Identity.from_str(job["identity"])])
        output.flush()
    except pyrage.DecryptError as error:
        return WRONG_IDENTITY if "No matching keys" in str(error) else DAMAGED
    except (OSError, pyrage.EncryptError):
        return UNREADABLE
    return 0


class _Stream:
    """Gives the pieces of an iterator as a file that is read in order."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        if not self._rest:
            self._rest = memoryview(next(self._pieces, b""))
        piece = self._rest if size < 0 else self._rest[:size]
        self._rest = self._rest[len(piece) :]
        return bytes(piece)


def _zipped(members: list[dict[str, Any]]) -> Iterator[bytes]:
    """Return a stored zip, piece by piece; a member's content is a file or short text."""
    entries = [Member(said["name"], said["size"], said["crc"], "path" in said) for said in members]
    for entry, said in zip(entries, members, strict=True):
        yield entry.local()
        if "path" not in said:
            yield said["text"].encode()
            continue
        with Path(said["path"]).open("rb") as file:
            yield from _part(file, entry.size)
    yield ending(entries)


def _part(file: IO[bytes], size: int) -> Iterator[bytes]:
    while size:
        piece = file.read(min(size, CHUNK))
        if not piece:
            raise OSError("the file ended early")
        size -= len(piece)
        yield piece


def main() -> None:
    """Read the job, do it, end with its status."""
    import pyrage  # noqa: F401 - while nothing else is to be done yet

    line = sys.stdin.buffer.readline()
    if not line:
        return
    job = json.loads(line)
    # age writes in pieces of 8 KiB: one call of the system for each would cost more than the cipher
    with io.BufferedWriter(io.FileIO(sys.stdout.fileno(), "wb", closefd=False), CHUNK) as output:
        status = run(job, output)
    sys.exit(status)


if __name__ == "__main__":
    main()
