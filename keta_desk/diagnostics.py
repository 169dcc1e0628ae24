"""The log, the crash report, and what keeps patients out of both.

Nothing that may name a person is written: of a log record the words that stand in the source, numbers, ids and
classes; of an exception its class and the place it came from. `str(exception)` is never written, for a database
or a parser puts into it what it was given.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from types import TracebackType

OURS = "keta_desk"
LOG_NAME = "ketadesk.log"
LOG_BYTES = 500_000
LINES_IN_REPORT = 60
PLACES_IN_REPORT = 40
PR_SET_DUMPABLE = 4

A_SLOT = re.compile(r"%%|%(?:\([^)]*\))?[-+ #0-9.*]*[a-zA-Z]")
AN_ID = re.compile(r"[0-9a-f]{16,64}")
PACKAGE = Path(__file__).resolve().parent

_last_lines: deque[str] = deque(maxlen=LINES_IN_REPORT)


def speakable(value: object) -> str:
    """Return how `value` may stand in a log: numbers and ids as they are, anything else by its class only."""
    match value:
        case bool() | int() | float() | None:
            return repr(value)
        case type():
            return value.__name__
        case Enum():
            return f"{type(value).__name__}.{value.name}"
        case str() if AN_ID.fullmatch(value):
            return value
        case BaseException():
            return said(value)
    return f"<{type(value).__name__}>"


def said(error: BaseException) -> str:
    """Return class and place of an exception and of those that led to it; never its words."""
    return " <- ".join(f"{_class(link)} at {_place(link)}" for link in _causes(error))


def _causes(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield link
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)


def _class(error: BaseException) -> str:
    number = f" {error.errno}" if isinstance(error, OSError) and isinstance(error.errno, int) else ""
    return f"{type(error).__module__}.{type(error).__qualname__}{number}".removeprefix("builtins.")


def _place(error: BaseException) -> str:
    places = list(traceback.walk_tb(error.__traceback__))
    if not places:
        return "nowhere"
    inside = [place for place in places if place[0].f_code.co_filename.startswith(str(PACKAGE))]
    frame, line = (inside or places)[-1]
    return _where(frame.f_code.co_filename, line, frame.f_code.co_name)


def _where(file: str, line: int, function: str) -> str:
    """Name a line of code without the folders above the program, for they may hold a person's name."""
    path = Path(file)
    near = path.relative_to(PACKAGE.parent) if path.is_relative_to(PACKAGE) else Path(*path.parts[-2:])
    return f"{near.as_posix()}:{line} {function}"


class Redacted(logging.Formatter):
    """Writes one line a record: time (UTC), level, place, and of the message only what `speakable` lets through."""

    def format(self, record: logging.LogRecord) -> str:
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created))
        line = f"{moment} {record.levelname} {record.name}:{record.lineno}"
        if record.name.split(".")[0] == OURS:
            line += f" {self._words(record)}"
        if record.exc_info and record.exc_info[1]:
            line += f" | {said(record.exc_info[1])}"
        return line.replace("\n", " ")

    @staticmethod
    def _words(record: logging.LogRecord) -> str:
        if not isinstance(record.msg, str):
            return speakable(record.msg)
        if not record.args:
            return record.msg
        args = record.args if isinstance(record.args, tuple) else (record.args,)
        spoken = map(speakable, args)
        return A_SLOT.sub(lambda slot: "%" if slot[0] == "%%" else next(spoken, "<nothing>"), record.msg)


class _Remembered(logging.Handler):
    """Keeps the last lines for a crash report."""

    def emit(self, record: logging.LogRecord) -> None:
        _last_lines.append(self.format(record))


def start_log(folder: Path) -> bool:
    """Begin the redacted log in `folder`; return False if no file can be written there (nothing else changes).

    Every logger of every library passes through the same redaction; theirs leave level and place only, and of those
    only warnings and worse.
    """
    from logging.handlers import RotatingFileHandler

    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for handler in [handler for handler in root.handlers if isinstance(handler.formatter, Redacted)]:
        root.removeHandler(handler)
        handler.close()
    handlers: list[logging.Handler] = [_Remembered()]
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handlers.append(RotatingFileHandler(folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8"))
    for handler in handlers:
        handler.addFilter(lambda record: record.levelno >= logging.WARNING or record.name.split(".")[0] == OURS)
        handler.setFormatter(Redacted())
        root.addHandler(handler)
    logging.raiseExceptions = False
    return len(handlers) > 1


def crash_report(error: BaseException, *, version: str) -> str:
    """Return what the clinician may read, save or drop: versions, the chain of classes and places, the last lines."""
    import platform

    lines = [
        f"KetaDesk {version}",
        f"Python {platform.python_version()}, {platform.system()} {platform.release()}, {platform.machine()}",
        *(f"{name} {library}" for name, library in _libraries()),
        "",
    ]
    for link in _causes(error):
        lines.append(_class(link))
        places = [(frame.f_code, line) for frame, line in traceback.walk_tb(link.__traceback__)][-PLACES_IN_REPORT:]
        lines += [f"  {_where(code.co_filename, line, code.co_name)}" for code, line in places]
    return "\n".join([*lines, "", "Before it:", *_last_lines, ""])


def _libraries() -> Iterator[tuple[str, str]]:
    """Name the versions of those libraries that are in use; a crash report imports nothing."""
    for name in ("PySide6", "sqlalchemy", "sqlcipher3", "reportlab"):
        version = getattr(sys.modules.get(name), "__version__", None)
        if isinstance(version, str):
            yield name, version


Tell = Callable[[BaseException], None]


def catch_what_nobody_caught(tell: Tell) -> None:
    """Send every exception that nobody caught, in whatever thread, to the log and then to `tell`.

    `tell` is called in the thread of the exception: who shows a window hands it on to the GUI thread.
    """
    log = logging.getLogger(__name__)

    def caught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        elif error is not None and not isinstance(error, SystemExit):
            log.critical("uncaught", exc_info=(kind, error, trace))
            tell(error)

    sys.excepthook = caught
    threading.excepthook = lambda event: caught(event.exc_type, event.exc_value, event.exc_traceback)
    sys.unraisablehook = lambda event: caught(event.exc_type, event.exc_value, event.exc_traceback)


def leave_no_core() -> None:
    """Ask the system to write no memory of this process to disk when it crashes, and to let no other program read it.

    Does what the platform offers and raises nothing: it lowers a risk, it is not a boundary (security: memory).
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)  # no dialog that offers to keep a dump
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
