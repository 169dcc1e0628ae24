"""Alembic, kept on a short lead: one explicit transaction, foreign keys checked, triggers put back.

Left to its defaults the driver opens no transaction before DDL, and a migration that fails half-way leaves a
vault that no retry can help (security.md 14, P1). Batch mode drops a table's triggers without a word. Both are
seen to here. Alembic is imported only when there is something to do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from keta_desk import VERSION as PROGRAM
from keta_desk import paths
from keta_desk.domain.backups import Progress, Stage
from keta_desk.domain.record import DiskFull, TooNew, VaultBusy, VaultDamaged
from keta_desk.store import cipher, disk, swap

if TYPE_CHECKING:
    from sqlite3 import Connection

    from alembic.script import ScriptDirectory

PROGRAM_META = "program"
"""The fact of the vault that names the version of KetaDesk that wrote here last."""

_SCRIPT = re.compile(r"([0-9]{4})_[a-z0-9_]+\.py")


def head(scripts: Path | None = None) -> str:
    """Return the newest revision this program knows, from the names of the migrations; '' if there are none."""
    folder = (scripts or paths.alembic()) / "versions"
    found = (_SCRIPT.fullmatch(path.name) for path in folder.iterdir())
    return max((match.group(1) for match in found if match), default="")


def current(raw: Connection) -> str | None:
    """Return the revision the database stands at, None for one without any table yet."""
    known = raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    row = raw.execute("SELECT version_num FROM alembic_version").fetchone() if known else None
    return str(row[0]) if row else None


def is_behind(raw: Connection, scripts: Path | None = None) -> bool:
    """Say whether migrations wait to be run. Raises `TooNew` if the database is ahead of this program."""
    at, newest = current(raw) or "", head(scripts)
    if at > newest:
        raise _too_new(raw, at, newest)
    return at < newest


def _too_new(raw: Connection, at: str, newest: str) -> TooNew:
    """Name both versions: the one that wrote here last as it called itself, where it said so."""
    known = raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone()
    row = raw.execute("SELECT value FROM meta WHERE name = ?", (PROGRAM_META,)).fetchone() if known else None
    theirs = f"KetaDesk {row[0]}, record {at}" if row else f"record {at}"
    return TooNew("vault.too-new", theirs=theirs, ours=f"record {newest}", program=PROGRAM)


def upgrade(raw: Connection, to: str = "head", *, scripts: Path | None = None) -> None:
    """Bring the database up to revision `to`, wholly or not at all.

    Raises:
        VaultDamaged: afterwards a row points at another that does not exist; nothing was changed.
        TooNew: the database is ahead of this program.
    """
    import sqlalchemy
    from sqlcipher3 import dbapi2

    from keta_desk.store.faults import told

    with cipher.plainly(), told():
        before = triggers(raw)
        raw.execute("PRAGMA foreign_keys=OFF")  # inside a transaction the pragma would do nothing
        engine = sqlalchemy.create_engine(
            "sqlite://",
            module=dbapi2,
            creator=lambda: raw,
            poolclass=sqlalchemy.StaticPool,
            hide_parameters=True,
        )
        sqlalchemy.event.listen(engine, "begin", _begin)
        try:
            with engine.begin() as connection:
                dropped = _run(connection, to, scripts or paths.alembic())
                _put_back(raw, before, dropped)
                _check(raw)
        finally:
            raw.execute("PRAGMA foreign_keys=ON")


def upgrade_by_copy(path: Path, key: str, *, scripts: Path | None = None, progress: Progress | None = None) -> None:
    """Bring the closed database at `path` up to date on a copy, check the copy, and put it in the old one's place.

    The database before it stays beside it as `chart.db.before-…`: that is the way back. A crash or an error at any
    moment leaves the old database or the new one, whole.

    Raises:
        DiskFull: there is no room for the copy.
        VaultDamaged: the old database or the copy fails its checks; the old one stands.
    """
    fresh = path.with_name(f"{path.name}.next")
    _clear(fresh)
    try:
        _renew(fresh, key, _copy(path, fresh, key, progress), scripts)
    except BaseException:
        _clear(fresh)
        raise
    if cipher.has_log(path):
        raise VaultBusy("vault.busy-saving")
    previous = f"{path.name}.before-{head(scripts)}"
    swap.swap(path.parent, fresh=fresh.name, current=path.name, previous=previous)
    for older in path.parent.glob(f"{path.name}.before-*"):
        if older.name != previous:
            older.unlink()


def triggers(raw: Connection) -> dict[str, tuple[str, str]]:
    """Return every trigger by name: its table and its text."""
    rows = raw.execute("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {name: (table, sql) for name, table, sql in rows}


def row_counts(raw: Connection) -> dict[str, int]:
    """Return the number of rows of every table of the record, by table; search indexes are left out."""
    tables = raw.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    )
    found = dict(tables.fetchall())
    indexes = [name for name, sql in found.items() if sql.upper().startswith("CREATE VIRTUAL")]
    inside = (f"{index}_" for index in indexes)
    shadows = tuple([*indexes, *inside, "alembic_version"])
    names = sorted(name for name in found if not name.startswith(shadows))
    return {name: _count(raw, name) for name in names}


def _copy(path: Path, fresh: Path, key: str, progress: Progress | None = None) -> dict[str, int]:
    """Copy page by page and check both sides; return how many rows each table holds."""
    if disk.free_bytes(path.parent) < path.stat().st_size * 11 // 10:
        raise DiskFull("vault.disk-full")
    source = cipher.open_raw(path, key)
    with closing(source), closing(cipher.create_copy(fresh, key)) as target, cipher.plainly():
        cipher.write_back(source)
        cipher.fill(target, source, _pages(progress))
        counts = row_counts(source)
        if row_counts(target) != counts or cipher.damage(target):
            raise VaultDamaged("vault.damaged-page")
    return counts


def _pages(progress: Progress | None) -> Callable[[int, int], None] | None:
    if progress is None:
        return None
    progress(Stage.UPDATE, 0, 0)
    return lambda left, total: progress(Stage.UPDATE, total - left, total)


def _renew(fresh: Path, key: str, counts: dict[str, int], scripts: Path | None) -> None:
    """Migrate the copy and check that no table lost a row."""
    with closing(cipher.open_raw(fresh, key)) as raw, cipher.plainly():
        upgrade(raw, scripts=scripts)
        after = row_counts(raw)
        if any(after.get(table, count) < count for table, count in counts.items()):
            raise VaultDamaged("vault.migration-failed")
        cipher.write_back(raw)
        if cipher.damage(raw):
            raise VaultDamaged("vault.damaged-page")
    disk.flush_file(fresh)


def _clear(fresh: Path) -> None:
    """Remove what an interrupted migration left."""
    for ending in ("", "-wal", "-shm", "-journal"):
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)


def _count(raw: Connection, table: str) -> int:
    quoted = table.replace('"', '""')
    row = raw.execute(f'SELECT count(*) FROM "{quoted}"').fetchone()  # noqa: S608 - a name from the schema, quoted
    return int(row[0])


def _begin(connection: object) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")  # type: ignore[attr-defined]  # SQLAlchemy is not imported above


def _run(connection: object, to: str, scripts: Path) -> frozenset[str]:
    """Run the migrations; return the names of triggers that they say they drop for good."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, to)
    except CommandError as error:
        if "locate revision" in str(error):
            raise TooNew(
                "vault.too-new", theirs="a later record", ours=f"record {head(scripts)}", program=PROGRAM
            ) from error
        raise
    return frozenset(_dropped(ScriptDirectory.from_config(config)))


def _dropped(directory: ScriptDirectory) -> Iterable[str]:
    """A migration that means to drop a trigger names it in its module's `dropped_triggers`."""
    for script in directory.walk_revisions():
        yield from getattr(script.module, "dropped_triggers", ())


def _put_back(raw: Connection, before: dict[str, tuple[str, str]], dropped: frozenset[str]) -> None:
    """Make again the triggers that were lost when a table was rebuilt."""
    now = triggers(raw)
    tables = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for name, (table, sql) in before.items():
        if name not in now and name not in dropped and table in tables:
            raw.execute(sql)


def _check(raw: Connection) -> None:
    """Last words before the commit: nothing points nowhere, and the file says its schema's number."""
    if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise VaultDamaged("vault.migration-failed")
    at = current(raw) or "0"
    raw.execute(f"PRAGMA user_version={int(at) if at.isdecimal() else 0}")
