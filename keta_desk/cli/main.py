"""The program without pixels: a command where one is named, otherwise the window.

Exit status: 0 done, 1 refused (one sentence on standard error), 2 not understood, 70 a bug, 130 stopped by Ctrl+C, 141
nobody left to tell.
Only the standard library is imported before the window opens; a command imports what it needs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace

    from keta_desk.cli.house import House

COMMANDS = (
    "demo", "create", "import", "imports", "patients", "print", "backup", "verify", "restore", "dose", "eligibility",
    "score", "instruments", "shots", "sample", "version",
)  # fmt: skip
REFUSED, USAGE, BUG, STOPPED, UNHEARD = 1, 2, 70, 130, 141


def main(arguments: Sequence[str], house: House) -> int:
    """Run a command, or open the window where none is named; return the exit status."""
    _have_streams()
    try:
        if _asks_for_the_window(arguments):
            return _window(list(arguments), house)
        return _command(list(arguments), house)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return STOPPED
    except BrokenPipeError:
        return _nobody_listens()
    except Exception as error:
        return _bug(error)


def _have_streams() -> None:
    """Let what is said go nowhere where the caller closed a stream (`>&-`), or where Windows opened none."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - until the program ends


def _asks_for_the_window(arguments: Sequence[str]) -> bool:
    """`keta-desk`, `keta-desk VAULT`, and what the program says to itself when it locks: `--locked VAULT`."""
    if len(arguments) == 2 and arguments[0] == "--locked":
        return True
    return not arguments or (len(arguments) == 1 and arguments[0] not in COMMANDS and arguments[0][:1] != "-")


def _window(arguments: list[str], house: House) -> int:
    from keta_desk.cli.house import NoWindow, qt_loads

    locked = arguments[:1] == ["--locked"]
    vault = Path(arguments[-1]) if arguments else None
    try:
        if vault is not None and not locked and not _is_there(vault):
            raise NoWindow("cli.no-such-command", name=arguments[-1])
        if code := house.no_window_because():
            raise NoWindow(code)
        with qt_loads():
            return house.window(vault, locked=locked)
    except NoWindow as trouble:
        from keta_desk.cli.telling import refusal

        refusal(trouble.code, trouble.facts)
        return USAGE if trouble.code == "cli.no-such-command" else REFUSED


def _is_there(vault: Path) -> bool:
    try:
        return vault.exists()
    except (OSError, ValueError):  # no name that a disk could know
        return False


def _command(arguments: list[str], house: House) -> int:
    from keta_desk.cli import arguments as command_line
    from keta_desk.cli import telling
    from keta_desk.diagnostics import leave_no_core
    from keta_desk.domain.problems import Trouble

    telling.never_fail_on_a_letter()
    leave_no_core()
    _start_log()
    try:
        told: Namespace = command_line.parser().parse_args(arguments)
    except SystemExit as done:
        return int(done.code or 0)
    try:
        with _stopped_by_sigterm():
            status = telling.Status(told.run(told, house))
        telling.flush()
    except telling.NotHeard as trouble:
        _nobody_listens()
        telling.refusal(trouble.code, trouble.facts)
        return REFUSED
    except Trouble as trouble:
        telling.refusal(trouble.code, trouble.facts, as_json=bool(getattr(told, "json", False)))
        return USAGE if trouble.code in telling.USAGE_CODES else REFUSED
    return status


@contextmanager
def _stopped_by_sigterm() -> Iterator[None]:
    """Let a command that the system ends clear away what it began, as one that is stopped by Ctrl+C does."""
    import signal
    import threading

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _start_log() -> None:
    """Begin the redacted log; where the computer knows no home folder, in memory only."""
    from keta_desk.diagnostics import start_log
    from keta_desk.settings import log_folder

    try:
        folder = log_folder()
    except RuntimeError:
        folder = Path(os.devnull)
    start_log(folder)


def _nobody_listens() -> int:
    """Whoever read our output has gone (`keta-desk patients … | head`), and no more can be said to them."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return UNHEARD


def _bug(error: Exception) -> int:
    """Say which class of error came from where. Its words may quote a chart, so they are not shown (rule 11)."""
    import logging

    from keta_desk.diagnostics import said

    if logging.getLogger().handlers:  # without one of ours, the library would print the words of the error
        logging.getLogger(__name__).critical("a command broke", exc_info=error)
    sys.stderr.write(
        f"KetaDesk broke off at a fault of its own ({said(error)}). Nothing about a patient stands in this line.\n"
    )
    return BUG
