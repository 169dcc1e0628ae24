"""How a secret comes in: from a file, from standard input, or typed at the terminal. Never from argv or environment."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import BadFile, Passphrase, RecoveryKey, Secret
from keta_desk.domain.recovery import is_typed_back

STANDARD_INPUT = "-"
MOST_BYTES = 65_536
BYTE_ORDER_MARK = "\ufeff"


class NoSecret(Trouble):
    """No passphrase or recovery key was handed in, and there is no terminal to ask on."""


def secret(passphrase_file: str | None, recovery_file: str | None = None) -> Secret:
    """Return the passphrase or recovery key that a command was given, or asks for.

    Raises:
        BadFile: the file is not there, is empty, or is no text.
        NoSecret: nothing was handed in and nobody can be asked.
    """
    if recovery_file is not None:
        return RecoveryKey(_key_line(_text(recovery_file)))
    return passphrase(passphrase_file)


def passphrase(passphrase_file: str | None) -> Passphrase:
    """Return the first line of the file (a byte-order mark and the line's end do not count), or what is typed."""
    if passphrase_file is not None:
        return Passphrase(_first_line(_text(passphrase_file)))
    return Passphrase(_typed("Passphrase: "))


def new_passphrase(passphrase_file: str | None) -> Passphrase:
    """Return the passphrase of a vault to be made; typed ones are asked for twice.

    Raises:
        NoSecret: the two that were typed differ.
    """
    first = passphrase(passphrase_file)
    if passphrase_file is None and _typed("The same again: ") != first.text:
        raise NoSecret("cli.typed-differently")
    return first


def have_typed_back(groups: Sequence[str], choose: Callable[[int], Iterable[int]]) -> None:
    """At a terminal, have groups of the printed key typed back until they are right: only then it is a way in.

    Without a terminal nobody can be asked, and the sheet is taken as it is.
    """
    if not sys.stdin or not sys.stdin.isatty():
        return
    for place in choose(len(groups)):
        while not is_typed_back(groups[place], _typed(f"Group {place + 1} of the recovery sheet: ")):
            print("That is not what the sheet says there. Look again.", file=sys.stderr)


def _typed(prompt: str) -> str:
    if not sys.stdin or not sys.stdin.isatty():
        raise NoSecret("cli.no-secret")
    from getpass import getpass

    return getpass(prompt, stream=sys.stderr)


def _text(name: str) -> str:
    try:
        if name == STANDARD_INPUT:
            content = _standard_input().read(MOST_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise BadFile("cli.secret-file-unreadable", file=name) from error
    if len(content) > MOST_BYTES:
        raise BadFile("cli.secret-file-strange", file=name)
    try:
        return content.decode("utf-8").removeprefix(BYTE_ORDER_MARK)
    except UnicodeDecodeError as error:
        raise BadFile("cli.secret-file-strange", file=name) from error


def _standard_input() -> IO[bytes]:
    if sys.stdin is None:
        raise OSError("no standard input")
    return sys.stdin.buffer


def _first_line(text: str) -> str:
    line = text.split("\n", 1)[0].removesuffix("\r")
    if not line:
        raise BadFile("cli.secret-file-empty")
    return line


def _key_line(text: str) -> str:
    """Return the identity from a key file: comment lines, as `age-keygen` writes them, are passed over."""
    lines = [line.strip() for line in text.splitlines()]
    told = [line for line in lines if line and not line.startswith("#")]
    if not told:
        raise BadFile("cli.secret-file-empty")
    return "".join(told)
