"""A pytest plugin: while the tests run, no program here may reach for a network.

Loaded by `tests/conftest.py`. Local sockets (D-Bus, a display) stay allowed, for they reach nobody outside.
"""

from __future__ import annotations

import socket
import sys

WATCHED = frozenset({"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"})
LOOKED_UP = frozenset({"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"})
LOCAL = getattr(socket, "AF_UNIX", None)


class ReachedForTheNetwork(BaseException):
    """A test, or what it tested, wanted a network. Not an `Exception`, so that no handler can swallow it."""


def _watch(event: str, arguments: tuple) -> None:
    if event in LOOKED_UP or (event in WATCHED and arguments[0].family != LOCAL):
        raise ReachedForTheNetwork(f"{event} {arguments[1:] if event in WATCHED else arguments}")


def pytest_configure() -> None:
    """Set the watch once per process; an audit hook cannot be taken off again, which is what is wanted here."""
    if not getattr(sys, "_ketadesk_watches_sockets", False):
        sys.addaudithook(_watch)
        sys._ketadesk_watches_sockets = True  # type: ignore[attr-defined]
