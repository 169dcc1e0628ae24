"""Now, new ids and chance come in through their doors; and what is logged stands in the source."""

from __future__ import annotations

import ast

import pytest

from tests.house.source import Module, planted, program, spelled

DOORS = ("keta_desk/domain/clock.py", "keta_desk/domain/ids.py")
MAKES_KEYS = ("keta_desk/store",)
SEEDED = ("keta_desk/cli/sample_clinic.py", "keta_desk/cli/sample")

CHANCE = {"random", "uuid", "numpy.random"}
SECRETS = {"secrets"}
MOMENTS = {"now", "utcnow", "today", "currentDateTime", "currentDateTimeUtc", "currentDate", "currentTime"}
WALL_CLOCKS = {"time.time", "time.time_ns", "time.localtime"}
STOPWATCHES = {f"time.{name}{suffix}" for name in ("monotonic", "perf_counter") for suffix in ("", "_ns")}
RECKONS = tuple(
    f"keta_desk/{room}" for room in ("domain", "use_cases", "queries", "documents", "exchange", "reference")
)
LEVELS = {"debug", "info", "warning", "error", "exception", "critical"}


def moments_taken(found: list[Module]) -> list[str]:
    taken = []
    for module in found:
        if module.under(*DOORS):
            continue
        barred = WALL_CLOCKS | STOPWATCHES if module.under(*RECKONS) else WALL_CLOCKS
        for node in module.nodes():
            match node:
                case ast.Call(func=ast.Attribute(value=value, attr=name)) if name in MOMENTS:
                    if not spelled(value).endswith("clock"):
                        taken.append(f"{module.at(node)} {spelled(node.func)}")
                case ast.Attribute() if spelled(node) in barred:
                    taken.append(f"{module.at(node)} {spelled(node)}")
                case ast.ImportFrom(module="time", names=names):
                    taken += [module.at(node) for name in names if f"time.{name.name}" in barred]
    return taken


def chance_taken(found: list[Module]) -> list[str]:
    taken = []
    for module in found:
        if module.under(*DOORS):
            continue
        barred = set() if module.under(*SEEDED) else CHANCE
        barred = barred if module.under(*MAKES_KEYS) else barred | SECRETS
        for node in module.nodes():
            match node:
                case ast.Import(names=names):
                    taken += [module.at(node) for name in names if name.name in barred]
                case ast.ImportFrom(module=str(source), names=names):
                    taken += [module.at(node)] if source in barred else []
                    taken += [module.at(node) for name in names if (source, name.name) == ("os", "urandom")]
                case ast.Attribute() if spelled(node) == "os.urandom" and not module.under(*MAKES_KEYS):
                    taken.append(module.at(node))
    return taken


def words_made_up_for_the_log(found: list[Module]) -> list[str]:
    made = []
    for module in found:
        for node in module.nodes():
            match node:
                case ast.Call(func=ast.Attribute(value=value, attr=level), args=[message, *_]) if level in LEVELS:
                    if not spelled(value).lower().endswith(("log", "logger", "logging", "getlogger(__name__)")):
                        continue
                    if not (isinstance(message, ast.Constant) and isinstance(message.value, str)):
                        made.append(module.at(node))
    return made


def test_the_present_moment_comes_from_the_clock_alone():
    assert moments_taken(program()) == []


def test_chance_comes_from_its_door_alone():
    assert chance_taken(program()) == []


def test_a_log_message_is_written_in_the_source_so_that_it_cannot_hold_a_name():
    assert words_made_up_for_the_log(program()) == []


@pytest.mark.parametrize(
    ("rule", "path", "text"),
    [
        (moments_taken, "keta_desk/domain/a.py", "datetime.now(UTC)"),
        (moments_taken, "keta_desk/domain/a.py", "date.today()"),
        (moments_taken, "keta_desk/store/a.py", "func.now()"),
        (moments_taken, "keta_desk/ui/a.py", "QDate.currentDate()"),
        (moments_taken, "keta_desk/use_cases/a.py", "from time import perf_counter"),
        (moments_taken, "keta_desk/cli/a.py", "import time\nstarted = time.time()"),
        (chance_taken, "keta_desk/domain/a.py", "import random"),
        (chance_taken, "keta_desk/store/a.py", "from uuid import uuid4"),
        (chance_taken, "keta_desk/use_cases/a.py", "import secrets"),
        (chance_taken, "keta_desk/queries/a.py", "import os\nx = os.urandom(4)"),
        (chance_taken, "keta_desk/domain/a.py", "from os import urandom"),
        (words_made_up_for_the_log, "keta_desk/store/a.py", 'log.info(f"opened {name}")'),
        (words_made_up_for_the_log, "keta_desk/store/a.py", 'logging.getLogger(__name__).error("a" + name)'),
    ],
)
def test_each_rule_finds_what_it_forbids(rule, path, text):
    assert rule(planted(path, text))


@pytest.mark.parametrize(
    ("rule", "path", "text"),
    [
        (moments_taken, "keta_desk/desk.py", "self.clock.now()"),
        (moments_taken, "keta_desk/domain/clock.py", "datetime.now(UTC)"),
        (chance_taken, "keta_desk/store/keys.py", "import os, secrets\nos.urandom(32)"),
        (chance_taken, "keta_desk/cli/sample_clinic.py", "from random import Random"),
        (words_made_up_for_the_log, "keta_desk/desk.py", 'log.info("saved %s", row_id)'),
    ],
)
def test_what_is_allowed_passes(rule, path, text):
    assert rule(planted(path, text)) == []
