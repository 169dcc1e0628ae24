"""The log and the crash report say where something broke, and never whom it was about."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from enum import Enum
from pathlib import Path

import pytest

from keta_desk import diagnostics

MARKER = "Zephyrine-Quillback"
AN_ID = "018f3a1b2c4d7e5f8a9b0c1d2e3f4a5b"


@pytest.fixture
def log_file(tmp_path):
    root = logging.getLogger()
    before = root.level
    diagnostics.start_log(tmp_path)
    yield tmp_path / diagnostics.LOG_NAME
    for handler in [handler for handler in root.handlers if isinstance(handler.formatter, diagnostics.Redacted)]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(before)
    logging.raiseExceptions = True


@pytest.fixture
def hooks():
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    told = []
    diagnostics.catch_what_nobody_caught(told.append)
    yield told
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


class Colour(Enum):
    """A choice whose value nobody may read in the log."""

    RED = MARKER


def _broken():
    try:
        raise ValueError(f"cannot read {MARKER}")
    except ValueError as error:
        raise RuntimeError(f"import of {MARKER} failed") from error


def test_a_name_in_any_argument_stays_out_of_the_log(log_file):
    log = logging.getLogger("keta_desk.store.vault")
    log.warning("opened %s", MARKER)
    log.warning("opened %(who)s", {"who": MARKER})
    log.warning("opened %r and %s", Path(MARKER), [MARKER])
    log.warning("too few %s %s, 100%% of them", Colour.RED)  # noqa: PLE1206 - a slip like this must not raise
    log.warning(ValueError(MARKER))
    try:
        _broken()
    except RuntimeError:
        log.exception("failed with %s", {MARKER: MARKER})

    written = log_file.read_text(encoding="utf-8")
    assert MARKER not in written
    assert "Colour.RED <nothing>, 100% of them" in written
    assert "RuntimeError at" in written
    assert "<- ValueError at" in written


def test_ids_numbers_and_classes_are_said(log_file):
    logging.getLogger("keta_desk.desk").info("saved %s version %d as %s", AN_ID, 3, int)

    assert f"saved {AN_ID} version 3 as int" in log_file.read_text(encoding="utf-8")


def test_what_a_library_logs_leaves_no_words(log_file):
    logging.getLogger("sqlalchemy.engine").warning("INSERT INTO patient VALUES (%s)" % MARKER)  # noqa: UP031

    logging.getLogger("alembic.runtime").info("chatter")

    assert "alembic" not in log_file.read_text(encoding="utf-8")
    assert "WARNING sqlalchemy.engine" in log_file.read_text(encoding="utf-8")
    assert MARKER not in log_file.read_text(encoding="utf-8")


def test_the_crash_report_has_places_and_no_words(log_file):
    logging.getLogger("keta_desk.ui").info("chart of %s", MARKER)
    try:
        _broken()
    except RuntimeError as error:
        report = diagnostics.crash_report(error, version="0.1.0")

    assert MARKER not in report
    assert str(Path.home()) not in report or str(Path.home()) == "/"
    assert "house/test_diagnostics.py" in report
    assert "chart of <str>" in report


def test_an_error_that_names_a_file_keeps_only_its_number():
    with pytest.raises(FileNotFoundError) as caught:
        Path(f"/nowhere/{MARKER}").read_text(encoding="utf-8")

    assert "FileNotFoundError 2 at" in diagnostics.said(caught.value)
    assert MARKER not in diagnostics.said(caught.value)


def test_a_chain_that_bites_its_tail_still_ends():
    one, two = ValueError(MARKER), KeyError(MARKER)
    one.__cause__, two.__cause__ = two, one

    assert diagnostics.said(one) == "ValueError at nowhere <- KeyError at nowhere"


def test_what_a_thread_did_not_catch_is_told_once(log_file, hooks):
    thread = threading.Thread(target=_broken)
    thread.start()
    thread.join()

    assert [type(error) for error in hooks] == [RuntimeError]
    assert "CRITICAL keta_desk.diagnostics" in log_file.read_text(encoding="utf-8")
    assert MARKER not in log_file.read_text(encoding="utf-8")


def test_where_no_log_can_be_written_the_program_goes_on(tmp_path, log_file):
    (tmp_path / "in the way").write_text("a file, not a folder", encoding="utf-8")

    assert diagnostics.start_log(tmp_path / "in the way") is False
    logging.getLogger("keta_desk").info("still here")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="prctl is Linux's")
def test_a_crash_leaves_no_memory_on_disk():
    program = (
        "import ctypes, resource; from keta_desk.diagnostics import leave_no_core; leave_no_core();"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert said.stdout.split() == ["0", "0"]
