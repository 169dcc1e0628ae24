"""The age envelope around a backup, made and opened by a worker process through a pipe, in constant memory."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from keta_desk import paths
from keta_desk.domain.record import BadFile, WrongKey
from keta_desk.store import envelope_worker
from keta_desk.store.archive import Readable


@contextmanager
def encrypted(members: list[dict[str, Any]], recipients: list[str]) -> Iterator[Readable]:
    """Give the age file around a stored zip of `members`, encrypted to `recipients`; it must be read to its end.

    Raises:
        BadFile: the worker could not read what it was to encrypt; what came out is worthless.
    """
    with _working({"do": "encrypt", "recipients": recipients, "members": members}) as output:
        yield output


@contextmanager
def decrypted(path: Path, offset: int, size: int, identity: str) -> Iterator[Readable]:
    """Give what is inside the age file that lies in `path` at `offset`; it must be read to its end.

    Raises:
        WrongKey: the identity opens none of its stanzas.
        BadFile: it is damaged; what came out before is genuine, but cut short.
    """
    job = {"do": "decrypt", "path": str(path), "offset": offset, "size": size, "identity": identity}
    with _working(job) as output:
        yield output


@contextmanager
def _working(job: dict[str, Any]) -> Iterator[Readable]:
    """Run a job beside this process. Its status says more than a stream that ended early, so it is asked first."""
    work = _Thread(job) if getattr(sys, "frozen", False) else _Process(job)
    try:
        yield work.output
        if work.output.read(1):
            raise BadFile("backup.damaged")
    except BadFile:
        status = work.status(stop=True)
        if status in (envelope_worker.WRONG_IDENTITY, envelope_worker.DAMAGED):
            _judge(status)
        raise
    except BaseException:
        work.status(stop=True)
        raise
    _judge(work.status(stop=False))


def _judge(status: int) -> None:
    if status == envelope_worker.WRONG_IDENTITY:
        raise WrongKey("backup.wrong-key")
    if status == envelope_worker.DAMAGED:
        raise BadFile("backup.damaged")
    if status > 0:
        raise BadFile("backup.unreadable")


class _Process:
    """The usual way: a process that shares nothing with the window, not even the interpreter's lock."""

    def __init__(self, job: dict[str, Any]) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own module
            [sys.executable, "-P", "-m", envelope_worker.__name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pipesize=1 << 20,
            env={**os.environ, "PYTHONPATH": str(paths.PACKAGE.parent)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if self._process.stdin is None or self._process.stdout is None:  # never, with both pipes asked for
            raise BadFile("backup.unreadable")
        self.output: IO[bytes] = self._process.stdout
        with suppress(BrokenPipeError), self._process.stdin as stdin:
            stdin.write(json.dumps(job).encode() + b"\n")

    def status(self, *, stop: bool) -> int:
        """Return how it ended; with `stop` it is given no time unless it has ended by itself already."""
        if stop:
            self.output.close()
            with suppress(subprocess.TimeoutExpired):
                return self._end(self._process.wait(0.2))
            self._process.kill()
        return self._end(self._process.wait())

    def _end(self, status: int) -> int:
        self.output.close()
        return status


class _Thread:
    """In a frozen build the interpreter cannot be started again, so a thread does the work."""

    def __init__(self, job: dict[str, Any]) -> None:
        readable, writable = os.pipe()
        self.output: IO[bytes] = io.open(readable, "rb")  # noqa: SIM115, UP020 - a descriptor, closed in `status`
        self._status = -1
        self._thread = threading.Thread(target=self._run, args=(job, writable), name="envelope", daemon=True)
        self._thread.start()

    def _run(self, job: dict[str, Any], writable: int) -> None:
        with suppress(BrokenPipeError), os.fdopen(writable, "wb") as pipe:
            self._status = envelope_worker.run(job, pipe)

    def status(self, *, stop: bool) -> int:
        """Return how it ended; with `stop` the closed pipe ends it."""
        if stop:
            self.output.close()
        self._thread.join()
        self.output.close()
        return self._status
