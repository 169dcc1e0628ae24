"""Files of other systems, read one after another by a process that shares nothing with the window."""

from __future__ import annotations

import io
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self

from keta_desk.domain.record import Cancelled
from keta_desk.exchange import reading_worker
from keta_desk.exchange.one_file import Answer, read_one
from keta_desk.exchange.reading_worker import LENGTH_BYTES

_LOOK_S = 0.05
_ROOMS = ("keta_desk.exchange.", "keta_desk.domain.")
_PLAIN = {("datetime", "date"), ("datetime", "datetime"), ("datetime", "timedelta"), ("datetime", "timezone")}


class Reader:
    """Reads files in a process of its own, which is ended when the reader is closed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._answers: SimpleQueue[bytes] = SimpleQueue()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        self.close()

    def read(self, path: Path, *, cancelled: Callable[[], bool]) -> Answer:
        """Return what became of a file.

        Raises:
            Cancelled: `cancelled` said so before there was an answer.
        """
        if getattr(sys, "frozen", False):  # the interpreter cannot be started again there
            return read_one(path)
        if self._process is None:
            self._process = self._start()
        stdin = self._process.stdin
        with suppress(OSError):
            if stdin is not None:
                stdin.write(json.dumps(str(path)).encode() + b"\n")
                stdin.flush()
        return self._wait(path, cancelled)

    def close(self) -> None:
        """End the process; safe to call twice."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                if pipe is not None:
                    pipe.close()

    def _wait(self, path: Path, cancelled: Callable[[], bool]) -> Answer:
        while True:
            if cancelled():
                self.close()
                raise Cancelled("import.cancelled")
            with suppress(Empty):
                answer = self._answers.get(timeout=_LOOK_S)
                break
        if not answer:  # the process came to an end over this file; the next one gets a new process
            self.close()
            return Answer(code="import.too-much", facts=(("file", path.name),))
        return _unpacked(answer, path.name)

    def _start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own module
            [sys.executable, "-P", "-m", reading_worker.__name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._answers = SimpleQueue()
        Thread(target=_listen, args=(process, self._answers), name="reading", daemon=True).start()
        return process


def _listen(process: subprocess.Popen[bytes], answers: SimpleQueue[bytes]) -> None:
    """Pass on each answer, and an empty one when the process has ended."""
    output = process.stdout
    with suppress(OSError, ValueError):  # closed while it was listened to
        while output is not None and (length := output.read(LENGTH_BYTES)):
            size = int.from_bytes(length, "big")
            answer = output.read(size)
            if len(answer) != size:
                break
            answers.put(answer)
    answers.put(b"")


class _Unpickler(pickle.Unpickler):
    """Makes nothing but our own values: whatever a file did to the process that read it, this one runs none of it."""

    def find_class(self, module: str, name: str) -> type:
        if module.startswith(_ROOMS) or (module, name) in _PLAIN:
            found = None if "." in name else super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(name)


def _unpacked(answer: bytes, name: str) -> Answer:
    try:
        found = _Unpickler(io.BytesIO(answer)).load()
    except (pickle.UnpicklingError, EOFError, AttributeError, ImportError, TypeError, ValueError):
        found = None
    return found if isinstance(found, Answer) else Answer(code="import.too-much", facts=(("file", name),))
