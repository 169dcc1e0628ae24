"""Who may do what on which floor: the rules of docs/architecture.md that an import contract cannot see."""

from __future__ import annotations

import ast
import re

import pytest

from tests.house.source import Module, modules, names_used, planted, program, spelled

SQL = re.compile(
    r"\b(SELECT\b.+\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA\s+\w)", re.DOTALL
)
ASKS_A_DATABASE = {"execute", "executemany", "executescript", "scalars", "exec_driver_sql"}
SPEAKS_SQL = ("keta_desk/store", "keta_desk/queries", "keta_desk/desk.py", "keta_desk/use_cases")

BROAD_HANDLERS = (
    "keta_desk/ui/background.py",
    "keta_desk/ui/application.py",
    "keta_desk/cli/main.py",
    "keta_desk/store/keyring_cache.py",  # a keyring raises whatever its system raised, and none of it may do harm
)
BULK_ALLOWED = (
    "keta_desk/use_cases/upkeep.py",
    "keta_desk/store/reference_tables.py",
    "keta_desk/store/search.py",
)  # indexes
BROAD = {"Exception", "BaseException"}


def sql_outside_the_store(found: list[Module]) -> list[str]:
    spoken = []
    for module in found:
        if module.under(*SPEAKS_SQL):
            continue
        for node in module.nodes():
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and SQL.search(node.value):
                spoken.append(module.at(node))
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ASKS_A_DATABASE
            ):
                spoken.append(module.at(node))
    return spoken


def rows_of(found: list[Module]) -> set[str]:
    """Name the entities of the store."""
    return {
        node.name
        for module in found
        if module.under("keta_desk/store")
        for node in module.nodes()
        if isinstance(node, ast.ClassDef) and node.name.endswith("Row")
    }


def rows_on_screen(found: list[Module], rows: set[str]) -> list[str]:
    return [
        f"{module.path} {name}"
        for module in found
        if module.under("keta_desk/ui", "keta_desk/cli")
        for name in names_used(module.tree)
        if name in rows
    ]


def bulk_statements(found: list[Module]) -> list[str]:
    """`update()` and `delete()` pass by stamp, audit and announcement."""
    bulk = []
    for module in found:
        if module.under(*BULK_ALLOWED):
            continue
        for node in module.nodes():
            match node:
                case ast.ImportFrom(module=str(source), names=names) if source.split(".")[0] == "sqlalchemy":
                    bulk += [module.at(node) for name in names if name.name in ("update", "delete")]
                case ast.Call(func=ast.Attribute(value=value, attr="update" | "delete")):
                    if re.search(r"(^sa|^sqlalchemy|__table__|_table)$", spelled(value)):
                        bulk.append(module.at(node))
    return bulk


def use_cases_in(found: list[Module]) -> set[tuple[str, str]]:
    """Name every use case: (module, function), told by its first argument.

    A step that several share hands back a row, which no use case does.
    """
    return {
        (module.path.removesuffix(".py").replace("/", "."), node.name)
        for module in found
        if module.under("keta_desk/use_cases")
        for node in module.tree.body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and node.args.args
        and node.args.args[0].arg == "work"
        and not (node.returns and spelled(node.returns).endswith("Row"))
    }


def use_cases_called_by_use_cases(found: list[Module]) -> list[str]:
    known = use_cases_in(found)
    called = []
    for module in found:
        if not module.under("keta_desk/use_cases"):
            continue
        reach = _names_that_reach(module, known)
        called += [
            f"{module.at(node)} {spelled(node.func)}"
            for node in module.nodes()
            if isinstance(node, ast.Call) and spelled(node.func) in reach
        ]
    return called


def _names_that_reach(module: Module, known: set[tuple[str, str]]) -> set[str]:
    """Spell every use case as this module could call it."""
    own = module.path.removesuffix(".py").replace("/", ".")
    spellings = {function for where, function in known if where == own}
    for node in module.nodes():
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                name = alias.asname or alias.name
                spellings |= {name for where, function in known if (where, function) == (node.module, alias.name)}
                spellings |= {
                    f"{name}.{function}" for where, function in known if where == f"{node.module}.{alias.name}"
                }
    return spellings


def broad_handlers(found: list[Module]) -> list[str]:
    """One that cleans up and raises again keeps nothing to itself, and is no handler in this sense."""
    broad = []
    for module in found:
        if module.under(*BROAD_HANDLERS):
            continue
        for node in module.nodes():
            match node:
                case ast.ExceptHandler(body=[*_, ast.Raise(exc=None)]):
                    continue
                case ast.ExceptHandler(type=None):
                    broad.append(module.at(node))
                case ast.ExceptHandler(type=caught) if caught and BROAD & set(names_used(caught)):
                    broad.append(module.at(node))
                case ast.Call(func=function, args=args) if spelled(function).endswith("suppress"):
                    broad += [module.at(node) for argument in args if spelled(argument) in BROAD]
    return broad


def migrations_that_lean_on_the_program(found: list[Module]) -> list[str]:
    leaning = []
    for module in found:
        for node in module.nodes():
            match node:
                case ast.Import(names=names):
                    sources = [name.name for name in names]
                case ast.ImportFrom(module=str(source)):
                    sources = [source]
                case ast.FunctionDef(name="downgrade"):
                    leaning.append(f"{module.at(node)} downgrade")
                    continue
                case _:
                    continue
            leaning += [module.at(node) for source in sources if source.split(".")[0] == "keta_desk"]
    return leaning


def test_no_sql_on_screen():
    assert sql_outside_the_store(program()) == []


def test_screens_never_see_a_row():
    assert rows_on_screen(program(), rows_of(program())) == []


def test_nothing_passes_by_stamp_audit_and_announcement():
    assert bulk_statements(program()) == []


def test_one_use_case_does_not_call_another():
    assert use_cases_called_by_use_cases(program()) == []


def test_whatever_goes_wrong_unforeseen_is_caught_in_named_places_only():
    assert broad_handlers(program()) == []


def test_a_migration_stands_alone():
    assert migrations_that_lean_on_the_program(modules("alembic/versions")) == []
    assert not modules("alembic") or all(not module.path.endswith("__init__.py") for module in modules("alembic"))


ROWS = {"PatientRow"}


@pytest.mark.parametrize(
    ("rule", "path", "text"),
    [
        (sql_outside_the_store, "keta_desk/ui/a.py", 'x = "SELECT name FROM patient"'),
        (sql_outside_the_store, "keta_desk/cli/a.py", 'x = "PRAGMA key"'),
        (sql_outside_the_store, "keta_desk/ui/a.py", "session.execute(statement)"),
        (lambda found: rows_on_screen(found, ROWS), "keta_desk/ui/a.py", "def f(row: PatientRow) -> None: ..."),
        (lambda found: rows_on_screen(found, ROWS), "keta_desk/ui/a.py", "def f(row: 'PatientRow') -> None: ..."),
        (lambda found: rows_on_screen(found, ROWS), "keta_desk/ui/a.py", "from x import PatientRow"),
        (bulk_statements, "keta_desk/use_cases/a.py", "from sqlalchemy import select, update"),
        (bulk_statements, "keta_desk/use_cases/a.py", "import sqlalchemy as sa\nsa.delete(x)"),
        (bulk_statements, "keta_desk/store/a.py", "PatientRow.__table__.update()"),
        (use_cases_called_by_use_cases, "keta_desk/use_cases/a.py", "def one(work): ...\ndef two(work): one(work)"),
        (
            use_cases_called_by_use_cases,
            "keta_desk/use_cases/a.py",
            "from keta_desk.use_cases import a as b\ndef one(work): ...\ndef two(work): b.one(work)",
        ),
        (broad_handlers, "keta_desk/store/a.py", "try: x()\nexcept Exception: pass"),
        (broad_handlers, "keta_desk/store/a.py", "try: x()\nexcept (ValueError, BaseException): pass"),
        (broad_handlers, "keta_desk/store/a.py", "try: x()\nexcept: pass"),
        (broad_handlers, "keta_desk/store/a.py", "with contextlib.suppress(Exception): x()"),
        (migrations_that_lean_on_the_program, "alembic/versions/a.py", "from keta_desk.store import vault"),
        (migrations_that_lean_on_the_program, "alembic/versions/a.py", "import keta_desk.domain.ids"),
        (migrations_that_lean_on_the_program, "alembic/versions/a.py", "def downgrade(): ..."),
    ],
)
def test_each_rule_finds_what_it_forbids(rule, path, text):
    assert rule(planted(path, text))
