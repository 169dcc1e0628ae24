"""A real X server with a window manager, its own D-Bus and accessibility bus, and KetaDesk in it.

A scripted user sees what a screen reader sees and has a keyboard and a mouse, nothing else: no test reaches into the
program. Skipped where the programs it takes are missing; `.ci/run` installs them.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
SYSTEM_PYTHON = "/usr/bin/python3"
BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
PATIENCE_S = 40.0
LONGEST_S = 480.0  # a desktop whose keys reach nobody is not waited for until each of a thousand steps gives up
LOOK_AFTER_S, LOOK_AT_LEAST_EVERY_S = 0.05, 1.0  # whoever looks keeps the program from its work
Seen = TypeVar("Seen")


def missing() -> str:
    """Return what the machine lacks for a real desktop, '' for nothing."""
    lacking = [program for program in PROGRAMS if shutil.which(program) is None]
    if not BUS_LAUNCHER.exists():
        lacking.append("at-spi2-core")
    elif subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"], check=False, capture_output=True
    ).returncode:
        lacking.append("python3-gi gir1.2-atspi-2.0")
    return ", ".join(lacking)


@dataclass(frozen=True, slots=True)
class Element:
    """One element as a screen reader has it; `box` is (x, y, width, height) on the screen.

    `path` says where it stands among the others that were looked at, `within` are the ids of all it stands in, for what
    was heard; `id` is its own as long as it lives.
    """

    path: tuple[int, ...]
    id: str
    role: str
    name: str
    description: str
    states: frozenset[str]
    box: tuple[int, int, int, int]
    text: str
    within: tuple[str, ...] = ()

    @property
    def middle(self) -> tuple[int, int]:
        """Where one clicks."""
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def is_(self, *states: str) -> bool:
        """Say whether it is in all of these states."""
        return set(states) <= self.states


class NotThere(AssertionError):
    """What was waited for did not come; says what was there instead."""


class RealDesktop:
    """Use it as a context; `start` runs KetaDesk in it."""

    def __init__(self, home: Path, *, width: int = 1440, height: int = 900) -> None:
        self._home, self._size = home, (width, height)
        self._stack = ExitStack()
        self.environment: dict[str, str] = {}
        self.program: subprocess.Popen[bytes] | None = None
        self._until = time.monotonic() + LONGEST_S

    def __enter__(self) -> Self:
        self._home.mkdir(parents=True, exist_ok=True)
        display = self._begin_display()
        runtime = self._home / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self._home),
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        bus = self._run("dbus-daemon", "--session", "--print-address=1", "--nofork", stdout=subprocess.PIPE)
        assert bus.stdout is not None
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        self._manager = self._run("openbox")
        self._run(str(BUS_LAUNCHER), "--launch-immediately")
        self._reader = self._run(
            SYSTEM_PYTHON, str(HERE / "bus_reader.py"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def _begin_display(self) -> str:
        width, height = self._size
        read, write = os.pipe()
        server = subprocess.Popen(
            # without -noreset it begins anew whenever its last client has gone, and takes with it who is just coming
            ["Xvfb", "-displayfd", str(write), "-noreset", "-nolisten", "tcp", "-screen", "0", f"{width}x{height}x24"],
            pass_fds=(write,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._stack.callback(_end, server)
        os.close(write)
        with os.fdopen(read) as told:
            return f":{told.readline().strip()}"

    def _run(self, *command: str, **more: Any) -> subprocess.Popen[bytes]:
        more.setdefault("stdout", subprocess.DEVNULL)
        started = subprocess.Popen(command, env=self.environment, stderr=subprocess.DEVNULL, **more)
        self._stack.callback(_end, started)
        return started

    # The program

    def start(self, *arguments: str) -> None:
        """Start KetaDesk with these arguments; what it says is kept in `errors`."""
        self.errors = self._home / "stderr.txt"
        told = self._stack.enter_context(self.errors.open("ab"))
        self.program = subprocess.Popen(
            [sys.executable, "-m", "keta_desk", *arguments],
            env=self.environment,
            cwd=self._home,
            stdin=subprocess.DEVNULL,
            stdout=told,
            stderr=told,
        )
        self._stack.callback(_end, self.program)

    def said(self) -> str:
        """Return what the program wrote to its standard error and output."""
        return self.errors.read_text("utf-8", "replace")

    # What is seen

    def look(self, *, only_showing: bool = True) -> list[Element]:
        """Return what a screen reader finds, in its order."""
        answer = self._ask({"ask": "look", "only_showing": only_showing})
        return [_element(one) for one in answer] if isinstance(answer, list) else []

    def hear(self, patience_s: float = PATIENCE_S) -> Element | None:
        """Return what got the focus next, as it was announced; None if nothing did for so long."""
        answer = self._ask({"ask": "hear", "patience_s": patience_s})
        return _element(answer) if isinstance(answer, dict) and "id" in answer else None

    def forget(self) -> None:
        """Pass over what was announced so far."""
        self._ask({"ask": "forget"})

    def _ask(self, question: dict[str, Any]) -> Any:
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        assert self._manager.poll() is None, "the window manager ended: no key reaches a window"
        assert time.monotonic() < self._until, f"the desktop was in use for more than {LONGEST_S:.0f} s"
        self._reader.stdin.write(json.dumps(question).encode() + b"\n")
        self._reader.stdin.flush()
        return json.loads(self._reader.stdout.readline())

    def seen(self, name: str, role: str = "", *, exact: bool = True) -> Element | None:
        """Return the first that is called `name`; with `exact=False` that has it in name, description or text."""
        return next(_called(self.look(), name, role, exact), None)

    def wait_until(self, fits: Callable[[list[Element]], Seen], *, patience_s: float = PATIENCE_S) -> Seen:
        """Look again and again until what is seen fits, and return what `fits` found."""
        wait, pause_s = threading.Event(), LOOK_AFTER_S
        until = time.monotonic() + patience_s
        while time.monotonic() < until:
            if found := fits(self.look()):
                return found
            if self.program is not None and self.program.poll() is not None:
                raise NotThere(f"the program ended with {self.program.returncode}: {self.said()}")
            wait.wait(pause_s)
            pause_s = min(pause_s * 1.25, LOOK_AT_LEAST_EVERY_S)
        there = "\n".join(f"{one.role}: {one.name or one.text}" for one in self.look() if one.name or one.text)
        raise NotThere(f"seen instead:\n{there}\n{self.said()}")

    def wait_for(self, name: str, role: str = "", *, exact: bool = True, patience_s: float = PATIENCE_S) -> Element:
        """Wait until something called `name` is seen and return it."""
        try:
            return self.wait_until(lambda seen: next(_called(seen, name, role, exact), None), patience_s=patience_s)
        except NotThere as error:
            raise NotThere(f"no {role or 'element'} {name!r}; {error}") from None

    def wait_gone(self, name: str, *, exact: bool = True) -> None:
        """Wait until nothing called `name` is seen."""
        self.wait_until(lambda seen: seen and next(_called(seen, name, "", exact), None) is None)

    def focused(self) -> Element | None:
        """Return what has the focus."""
        return next((one for one in reversed(self.look()) if one.is_("FOCUSED")), None)

    # What is done

    def keys(self, *keys: str) -> None:
        """Press keys, each as xdotool names it: `ctrl+k`, `Return`, `alt+3`."""
        self._xdotool("key", "--delay", "25", *keys)

    def pick(self, key: str, name: str) -> None:
        """Open a menu by its key and pick what is called `name`, going down from line to line."""
        self.forget()
        self.keys(key)
        first = None
        while (heard := self.hear()) is not None and heard.name != name:
            if heard.id == first:
                raise NotThere(f"the menu has no {name!r}")
            first = first or heard.id
            self.keys("Down")
        if heard is None:
            raise NotThere(f"no menu opened by {key}")
        self.keys("Return")

    def type(self, text: str) -> None:
        """Type a text."""
        self._xdotool("type", "--delay", "12", text)

    def click(self, name: str, role: str = "", *, exact: bool = True) -> Element:
        """Click in the middle of what is called `name` once it is there."""
        element = self.wait_for(name, role, exact=exact)
        self.click_at(*element.middle)
        return element

    def click_at(self, x: int, y: int, *, times: int = 1) -> None:
        """Click at a place of the screen."""
        self._xdotool("mousemove", str(x), str(y), "click", "--repeat", str(times), "1")

    def picture(self, path: Path) -> None:
        """Keep what the screen shows, for a person to look at; needs ImageMagick."""
        if shutil.which("import"):
            subprocess.run(["import", "-window", "root", str(path)], env=self.environment, check=False)

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, check=True, capture_output=True)


def _called(seen: list[Element], name: str, role: str, exact: bool) -> Iterator[Element]:
    for element in seen:
        fits = element.name == name if exact else name in f"{element.name}\0{element.description}\0{element.text}"
        if fits and role in ("", element.role):
            yield element


def _element(told: dict[str, Any]) -> Element:
    return Element(
        tuple(told["path"]),
        told["id"],
        told["role"],
        told["name"],
        told["description"],
        frozenset(told["states"]),
        tuple(told["box"]),
        told["text"],
        tuple(told.get("within", ())),
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.communicate(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
