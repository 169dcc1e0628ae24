#!/usr/bin/env python3
"""Writes the next migration from what the tables have and the migrations have not: read it and rewrite it by hand.

usage: make migration m="say what"
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

PAGE = '''"""{what}

Say here what becomes of the rows that are there already.
"""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade():
    {body}
'''


def differences() -> str:
    """Return the code that brings a database at the newest revision to what the tables say."""
    import sqlalchemy
    from alembic.autogenerate import produce_migrations, render_python_code
    from alembic.migration import MigrationContext
    from sqlcipher3 import dbapi2

    from keta_desk.store import migrate, tables
    from keta_desk.store.tables.base import Base

    for module in iter_modules(tables.__path__):
        import_module(f"{tables.__name__}.{module.name}")
    raw = dbapi2.connect(":memory:", isolation_level=None)
    migrate.upgrade(raw)
    engine = sqlalchemy.create_engine("sqlite://", module=dbapi2, creator=lambda: raw, poolclass=sqlalchemy.StaticPool)
    with engine.connect() as connection:
        found = produce_migrations(MigrationContext.configure(connection), Base.metadata)
    lines = render_python_code(found.upgrade_ops, render_as_batch=True).splitlines()
    return "\n".join(line for line in lines if not line.strip().startswith("#")).strip()


def main(what: str) -> int:
    """Write the file and say where; return 2 if nothing was said about it."""
    what = what.strip()
    slug = re.sub(r"[^a-z0-9]+", "_", what.lower()).strip("_")
    if not slug:
        sys.stderr.write('Say what it does: make migration m="add body height"\n')
        return 2
    from keta_desk.store import migrate

    before = migrate.head()
    revision = f"{int(before or 0) + 1:04}"
    page = PAGE.format(what=what.rstrip(".") + ".", revision=revision, before=before, body=differences())
    target = ROOT / "alembic" / "versions" / f"{revision}_{slug}.py"
    target.write_text(page, encoding="utf-8")
    where = target.relative_to(ROOT)
    sys.stdout.write(f"{where}: read it, rewrite it by hand, and test it with rows made before it.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(" ".join(sys.argv[1:])))
