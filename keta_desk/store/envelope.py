"""The age envelope around a backup, made and opened by a worker process through a pipe, in constant memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from keta_desk import paths
from keta_desk.domain.record import BadFile, WrongKey
from keta_desk.store import envelope_worker
from keta_desk.store.archive import Readable

_CLOSING_S, _LOOKED_EVERY_S = 0.2, 0.1


class Crew:
    """Worker processes that start up while something else is still going on, and go when the job is over."""

    def __init__(self, count: int) -> None:
        work = _Thread if getattr(sys, "frozen", False) else _Process
        self._waiting: list[_Process | _Thread] = [work() for _ in range(count)]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        for worker in self._waiting:
            worker.status(stop=True)

    @contextmanager
    def encrypted(self, members: list[dict[str, Any]], recipients: list[str]) -> Iterator[Readable]:
        """Give the age file around a stored zip of `members`, encrypted to `recipients`; it must be read to its end.

        Raises:
            BadFile: the worker could not read what it was to encrypt; what came out is worthless.
        """
        with self._working({"do": "encrypt", "recipients": recipients, "members": members}) as output:
            yield output

    @contextmanager
    def decrypted(self, path: Path, offset: int, size: int, identity: str) -> Iterator[Readable]:
        """Give what is inside the age file that lies in `path` at `offset`; it must be read to its end.

        Raises:
            WrongKey: the identity opens none of its stanzas.
            BadFile: it is damaged; what came out before is genuine, but cut short.
        """
        job = {"do": "decrypt", "path": str(path), "offset": offset, "size": size, "identity": identity}
        with self._working(job) as output:
            yield output

    def by_passphrase(self, do: str, text: str, passphrase: str, look: Callable[[], None] = lambda: None) -> bytes:
        """Return what age makes of a short text: `lock` gives an age file in ASCII armour, `open` what is inside one.

        Stretching the passphrase takes a second or two, all of it with the interpreter's lock held: hence here.
        `look` is called meanwhile; it may raise to stop.

        Raises:
            BadFile: the passphrase does not open it, or it is damaged.
        """
        worker = self._waiting.pop()
        worker.give({"do": do, "text": text, "passphrase": passphrase})
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(worker.output.read)
            try:
                while not wait((answer,), timeout=_LOOKED_EVERY_S).done:
                    look()
            except BaseException:
                worker.kill()
                answer.result()
                worker.status(stop=True)
                raise
        _judge(worker.status(stop=False))
        return answer.result()

    @contextmanager
    def _working(self, job: dict[str, Any]) -> Iterator[Readable]:
        """Have one worker do a job. Its status says more than a stream that ended early, so it is asked first."""
        worker = self._waiting.pop()
        worker.give(job)
        try:
            yield worker.output
            if worker.output.read(1):
                raise BadFile("backup.damaged")
        except BadFile:
            status = worker.status(stop=True)
            if status in (envelope_worker.WRONG_IDENTITY, envelope_worker.DAMAGED):
                _judge(status)
            raise
        except BaseException:
            worker.status(stop=True)
            raise
        _judge(worker.status(stop=False))


def _judge(status: int) -> None:
    if status == envelope_worker.WRONG_IDENTITY:
        raise WrongKey("backup.wrong-key")
    if status == envelope_worker.DAMAGED:
        raise BadFile("backup.damaged")
    if status != 0:
        raise BadFile("backup.unreadable")


class _Process:
    """The usual way: a process that shares nothing with the window, not even the interpreter's lock."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own module
            [sys.executable, "-P", "-m", envelope_worker.__name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pipesize=1 << 20,
            env={**os.environ, "PYTHONPATH": str(paths.PACKAGE.parent)},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._stdin, self.output = _pipes(self._process)

    def give(self, job: dict[str, Any]) -> None:
        """Tell it what to do."""
        with suppress(BrokenPipeError), self._stdin:
            self._stdin.write(json.dumps(job).encode() + b"\n")

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def status(self, *, stop: bool) -> int:
        """Return how it ended; with `stop` it is given a moment to have ended by itself, and then no more."""
        if stop:
            self.output.close()
            self._stdin.close()
            with suppress(subprocess.TimeoutExpired):
                return self._process.wait(_CLOSING_S)
            self._process.kill()
        status = self._process.wait()
        self.output.close()
        return status


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    if process.stdin is None or process.stdout is None:
        raise BadFile("backup.unreadable")
    return process.stdin, process.stdout


class _Thread:
    """In a frozen build the interpreter cannot be started again, so a thread does the work."""

    def __init__(self) -> None:
        readable, self._writable = os.pipe()
        self.output: IO[bytes] = os.fdopen(readable, "rb")
        self._status = -1
        self._thread = threading.Thread(target=lambda: None)

    def give(self, job: dict[str, Any]) -> None:
        """Tell it what to do."""
        self._thread = threading.Thread(target=self._run, args=(job,), name="envelope", daemon=True)
        self._thread.start()

    def _run(self, job: dict[str, Any]) -> None:
        with suppress(BrokenPipeError), os.fdopen(self._writable, "wb") as pipe:
            self._status = envelope_worker.run(job, pipe)

    def kill(self) -> None:
        """Do nothing: a thread cannot be ended from outside."""

    def status(self, *, stop: bool) -> int:
        """Return how it ended; with `stop` the closed pipe ends it."""
        if stop:
            self.output.close()
        if self._thread.ident is None:
            os.close(self._writable)
        else:
            self._thread.join()
        self.output.close()
        return self._status
