"""Where the files beside the program are: in a checkout, in a wheel, in a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of facts, wordings and icons. Raises `FileNotFoundError` if the installation lost it."""
    return _carried("resources")


def alembic() -> Path:
    """Return the folder of migrations. Raises `FileNotFoundError` if the installation lost it."""
    return _carried("alembic")


def program_folder() -> Path:
    """Return the folder a person sees the program in: of the frozen executable, of the checkout or the environment.

    A portable installation keeps its settings here (`keta_desk.settings`).
    """
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return PACKAGE.parent if _is_checkout() else Path(sys.prefix)


def _is_checkout() -> bool:
    return (PACKAGE.parent / "pyproject.toml").is_file()


def _carried(name: str) -> Path:
    """Find a folder that lies beside the package in a checkout and is carried inside it everywhere else.

    A folder beside an installed package is never taken: there, `alembic` is the library of that name.
    """
    inside = PACKAGE / "carried" / name
    folder = PACKAGE.parent / name if _is_checkout() and not inside.is_dir() else inside
    if not folder.is_dir():
        raise FileNotFoundError(f"This installation of KetaDesk is not whole: {folder} is missing")
    return folder
