"""Keyed connections to the encrypted database: the one place where the driver is opened (security.md 3).

The order of the pragmas matters and every one that could fail in silence is read back. A wrong order or a bad
key string would make SQLCipher write a database that anybody can read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import DiskFull, NotAVault, NotConfirmed, NotWritable, VaultBusy, VaultDamaged
from keta_desk.store import disk

if TYPE_CHECKING:
    # the driver has the shape of the standard library's, but no types of its own
    from sqlite3 import Connection

APPLICATION_ID = 0x4B455441
SMALLEST = 8192
PAGE = 4096
PLAIN_MAGIC = b"SQLite format 3\0"
_KEY = re.compile("[0-9a-f]{64}")
_BUSY_S = 5.0
_CORRUPT = 11
_ROOM_FOR_INDEX = 64 * 1024
_STATEMENTS = 512
NEVER_CHANGED = frozenset({"audit", "former_state"})
"""Tables that are only ever added to; beside the triggers, the driver itself refuses to change them."""

_SETTINGS = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("recursive_triggers", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("secure_delete", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("busy_timeout", "5000", 5000),
)


class Leak(RuntimeError):
    """The driver would not encrypt. A bug or a broken installation, never something to go on with."""


def check_file(path: Path) -> None:
    """Look at the database file before any driver does, which would take an empty file for an empty database.

    Raises:
        VaultDamaged: it is missing, empty, cut short, or not encrypted.
        NotWritable: it may not be written; the driver would open it for reading without a word.
    """
    if not path.is_file():
        raise VaultDamaged("vault.file-missing", place=path.parent.name)
    size = path.stat().st_size
    if size == 0:
        raise VaultDamaged("vault.file-empty", place=path.parent.name)
    with disk.plainly(path), path.open("rb+") as file:
        if file.read(len(PLAIN_MAGIC)) == PLAIN_MAGIC:
            raise VaultDamaged("vault.file-not-encrypted", place=path.parent.name)
    if size < SMALLEST or (size % PAGE and not has_log(path)):
        raise VaultDamaged("vault.file-cut-short", place=path.parent.name)


def has_log(path: Path) -> bool:
    """Say whether a write-ahead log with content lies beside the database: it was not closed properly."""
    log = path.with_name(f"{path.name}-wal")
    return log.is_file() and log.stat().st_size > 0


def create(path: Path, key: str) -> Connection:
    """Make a new, empty, encrypted database and return its connection. Raises `FileExistsError`."""
    connection = _new(path, key)
    with plainly(), _closed_on_error(connection):
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        _settle(connection)
        with path.open("rb") as file:
            if file.read(len(PLAIN_MAGIC)) == PLAIN_MAGIC:
                raise Leak("the new database is not encrypted")
    return connection


def in_memory() -> Connection:
    """Return an empty database that no disk ever sees, to be held against one that is used."""
    from sqlcipher3 import dbapi2

    connection: Connection = dbapi2.connect(":memory:", isolation_level=None)
    return connection


def create_copy(path: Path, key: str) -> Connection:
    """Make an encrypted file that a backup is about to fill.

    It keeps no journal and does not wait for the disk: until it is finished it is worth nothing, and whoever fills
    it flushes it at the end. Raises `FileExistsError`.
    """
    connection = _new(path, key)
    for setting in ("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {setting}").fetchall()
    return connection


def fill(copy: Connection, source: Connection, step: Callable[[int, int], None] | None = None) -> None:
    """Copy `source` page by page into `copy`; `step` hears after every 2,000 pages how many are left of how many.

    The source should be in a transaction that has read: with one, other connections may write meanwhile; without
    one, each foreign commit would begin the copy again (security.md 7.1).
    """
    source.backup(copy, pages=2000, progress=lambda _status, left, total: step(left, total) if step else None)


def open_raw(path: Path, key: str) -> Connection:
    """Return a keyed connection without an authorizer, for migrations, backup and checks.

    Raises:
        VaultDamaged: the file is missing, damaged, or some other database under the same key.
        DiskFull: there is not even room for the index of the log.
    """
    check_file(path)
    connection = _connect(path, key)
    try:
        with plainly(), _closed_on_error(connection):
            _prove(connection, path)
            _settle(connection)
    except NotConfirmed as error:
        if disk.free_bytes(path.parent) < _ROOM_FOR_INDEX:  # the log's index could not be made
            raise DiskFull("vault.disk-full") from error
        raise
    return connection


def open_guarded(path: Path, key: str, *, query_only: bool = False, waits: bool = True) -> Connection:
    """Return a keyed connection for everyday work: it cannot erase, alter, attach or change what is done for good.

    One that does not wait for the disk after each entry may lose the last ones when the power fails, never the order.
    """
    connection = open_raw(path, key)
    if not waits:
        connection.execute("PRAGMA synchronous=NORMAL")
    if query_only:
        connection.execute("PRAGMA query_only=ON")
        connection.execute("PRAGMA cache_size=-65536")
    connection.set_authorizer(_authorize)
    return connection


def trouble_of(error: BaseException) -> Trouble | None:
    """Return what a driver error means for the clinician, or None if it is a bug.

    SQLAlchemy's wrapper is looked through. The text of the error is never shown: it may quote the record.
    """
    inner = getattr(error, "orig", None) or error
    code = getattr(inner, "sqlite_errorcode", None) or _CODES.get(str(inner))  # the driver's backup gives no code
    return _TROUBLES[code & 0xFF]() if isinstance(code, int) and code & 0xFF in _TROUBLES else None


_LOOKED_EVERY = 100_000  # steps of the engine between two looks
_CODES = {
    "database is locked": 5,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "file is not a database": 26,
}
_TROUBLES: dict[int, Callable[[], Trouble]] = {
    5: lambda: VaultBusy("vault.busy-saving"),
    6: lambda: VaultBusy("vault.busy-saving"),
    8: lambda: NotWritable("vault.not-writable"),
    10: lambda: NotConfirmed("vault.save-not-confirmed"),
    11: lambda: VaultDamaged("vault.damaged-page"),
    13: lambda: DiskFull("vault.disk-full"),
    14: lambda: NotWritable("vault.not-writable"),
    26: lambda: VaultDamaged("vault.damaged-page"),
}


@contextmanager
def plainly() -> Iterator[None]:
    """Turn driver errors that can be expected into trouble with a sentence; others pass as they are."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except dbapi2.Error as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise trouble from error


def damage(connection: Connection, look: Callable[[], None] = lambda: None) -> list[str]:
    """Return codes of what the two page checks find; the log must have been written back before.

    Each check sees what the other misses (security.md 10.3), so both run. `look` is called in between; it may raise.
    """
    found: set[str] = set()
    for check, sound in (("quick_check", [("ok",)]), ("cipher_integrity_check", [])):
        try:
            with plainly():
                if connection.execute(f"PRAGMA {check}").fetchall() != sound:
                    found.add("vault.damaged-page")
            look()
        except VaultDamaged as error:
            found.add(error.code)
    return sorted(found)


@contextmanager
def stoppable(connection: Connection, look: Callable[[], None], is_stopped: Callable[[], bool]) -> Iterator[None]:
    """Let a long question be stopped: `look` raises what is then raised, instead of the driver's own error."""
    from sqlcipher3 import dbapi2

    connection.set_progress_handler(is_stopped, _LOOKED_EVERY)
    try:
        yield
    except dbapi2.OperationalError:
        look()
        raise
    finally:
        connection.set_progress_handler(None, 0)


def write_back(connection: Connection) -> None:
    """Move the write-ahead log into the database and empty it. Raises `VaultBusy` if a reader holds it."""
    with plainly():
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise VaultBusy("vault.busy-saving")


def _new(path: Path, key: str) -> Connection:
    with disk.plainly(path.parent):
        path.touch(mode=disk.PRIVATE_FILE, exist_ok=False)
    return _connect(path, key)


@contextmanager
def _closed_on_error(connection: Connection) -> Iterator[None]:
    try:
        yield
    except BaseException:
        connection.close()
        raise


def _connect(path: Path, key: str) -> Connection:
    """Open and key; nothing has been read yet."""
    from sqlcipher3 import dbapi2

    if not _KEY.fullmatch(key):
        raise Leak("the database key is not 64 hex digits")  # SQLCipher would take it for a passphrase, silently
    uri = f"file:{quote(str(path.absolute()))}?mode=rw"
    with plainly():
        connection: Connection = dbapi2.connect(
            uri,
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=_BUSY_S,
            cached_statements=_STATEMENTS,
            factory=_tracked(dbapi2),
        )
    connection.execute("PRAGMA cipher_log_level=NONE")  # first: a wrong key would print page errors
    _expect(connection, "cipher_memory_security", ("0", 0))
    connection.execute(f"PRAGMA key=\"x'{key}'\"")
    return connection


_factory: list[Any] = []


def _tracked(dbapi2: Any) -> Any:  # noqa: ANN401 - the driver has no types
    """Return a connection class that can be weakly referenced, which the driver's own cannot."""
    if not _factory:
        _factory.append(type("KeyedConnection", (dbapi2.Connection,), {}))
    return _factory[0]


def _prove(connection: Connection, path: Path) -> None:
    """Read with the key, and prove that this is SQLCipher and our database.

    The first question needs the first page only. If that page is whole and still the file is called damaged, then
    the page says that there should be more of them; if it is not, it may be whole under another vault's key.
    """
    try:
        with plainly():
            _read(connection, "user_version")
    except VaultDamaged as error:
        is_whole = getattr(error.__cause__, "sqlite_errorcode", 0) & 0xFF == _CORRUPT
        code = "vault.file-cut-short" if is_whole else "vault.first-page-unreadable"
        raise VaultDamaged(code, place=path.parent.name) from error
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if _read(connection, "application_id") != APPLICATION_ID:
        raise NotAVault("vault.not-a-vault")


def _settle(connection: Connection) -> None:
    version = str(_read(connection, "cipher_version") or "")
    if not version.startswith("4."):
        raise Leak("the driver does not encrypt")
    options = {row[0] for row in connection.execute("PRAGMA compile_options")}
    if not options & {"TEMP_STORE=2", "TEMP_STORE=3"}:
        raise Leak("the driver may write temporary files in plain text")
    for name, value, _ in _SETTINGS:
        connection.execute(f"PRAGMA {name}={value}").fetchall()
    for name, _, kept in _SETTINGS:
        _expect(connection, name, (kept,))


def _read(connection: Connection, pragma: str) -> object:
    row = connection.execute(f"PRAGMA {pragma}").fetchone()
    return row[0] if row else None


def _expect(connection: Connection, pragma: str, allowed: tuple[object, ...]) -> None:
    if _read(connection, pragma) not in allowed:
        raise Leak(f"the driver did not keep {pragma}")


# SQLite's action codes (sqlite3.h); the driver exports none of them
_DELETE, _PRAGMA, _UPDATE, _ATTACH, _DETACH = 9, 19, 23, 24, 25
_SCHEMA = frozenset({1, 2, 5, 6, 7, 8, 10, 11, 14, 15, 16, 17, 26, 29, 30})  # temporary tables stay in memory
_OK, _DENY = 0, 1
_MAY_SET = frozenset({"table_info", "table_xinfo", "foreign_key_list", "index_list", "index_info", "quick_check"})


def _authorize(action: int, what: str | None, detail: str | None, _schema: str | None, _by: str | None) -> int:
    if action in (_ATTACH, _DETACH) or action in _SCHEMA:
        return _DENY
    if action in (_DELETE, _UPDATE) and what in NEVER_CHANGED:
        return _DENY
    if action == _PRAGMA and detail is not None and (what or "").lower() not in _MAY_SET:
        return _DENY
    return _OK
