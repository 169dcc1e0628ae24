"""The program's own source as the house tests read it: every module parsed once, and a way to plant a fault."""

from __future__ import annotations

import ast
import subprocess
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One source file: its path from the top of the repository, its text and its syntax tree."""

    path: str
    text: str
    tree: ast.Module

    def under(self, *folders: str) -> bool:
        """Say whether the file is one of `folders`, or lies in one."""
        return any(self.path == folder or self.path.startswith(folder.rstrip("/") + "/") for folder in folders)

    def nodes(self) -> Iterator[ast.AST]:
        """Walk the whole tree."""
        return iter(self._walked)

    @cached_property
    def _walked(self) -> tuple[ast.AST, ...]:
        return tuple(ast.walk(self.tree))

    def at(self, node: ast.AST) -> str:
        """Name the place of a node."""
        return f"{self.path}:{getattr(node, 'lineno', 1)}"


def planted(path: str, text: str) -> list[Module]:
    """Return a made-up module at `path`, for a test that a rule can fail."""
    text = textwrap.dedent(text)
    return [Module(path, text, ast.parse(text))]


@cache
def modules(*folders: str) -> list[Module]:
    """Read every module below `folders`, given from the top of the repository."""
    found = []
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            text = file.read_text(encoding="utf-8")
            found.append(Module(file.relative_to(ROOT).as_posix(), text, ast.parse(text)))
    return found


def program() -> list[Module]:
    """Read every module of the program itself."""
    return modules("keta_desk")


@cache
def kept_files() -> list[Path]:
    """List the files that git keeps; outside a repository, all that is not made by make."""
    told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if told.returncode == 0 and told.stdout:
        listed = [ROOT / name for name in told.stdout.decode().split("\0") if name]
    else:
        made = {".venv", "demo", "build", "dist", ".git"}
        listed = [
            file
            for file in ROOT.rglob("*")
            if not made & set(file.relative_to(ROOT).parts) and not any("cache" in part for part in file.parts)
        ]
    return [file for file in listed if file.is_file()]


def functions(module: Module) -> Iterator[Function]:
    """Yield every function and method, nested ones too."""
    for node in module.nodes():
        if isinstance(node, Function):
            yield node


def spelled(node: ast.AST) -> str:
    """Return an expression as it was written."""
    match node:  # most are names, and need no printer of whole programs
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name() | ast.Attribute() as of, attr=name):
            return f"{spelled(of)}.{name}"
    return ast.unparse(node)


def names_used(node: ast.AST) -> Iterator[str]:
    """Yield every name below a node: plain, as an attribute, imported, or inside a quoted annotation."""
    for part in ast.walk(node):
        match part:
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name
            case ast.alias(name=name):
                yield name.rpartition(".")[2]
            case ast.Constant(value=str(text)) if text.isidentifier():
                yield text
