"""Which version this is, and of what it is made."""

from __future__ import annotations

import platform
from argparse import Namespace
from importlib import metadata

from keta_desk import VERSION
from keta_desk.cli import telling
from keta_desk.cli.house import House

LIBRARIES = {
    "qt": "PySide6",
    "sqlcipher3": "sqlcipher3",
    "sqlalchemy": "SQLAlchemy",
    "alembic": "alembic",
    "reportlab": "reportlab",
}


def tell(told: Namespace, house: House) -> int:
    """Print the versions of the program, of Python and of what it stands on."""
    said = {"program": VERSION, "python": platform.python_version(), "sqlcipher": house.cipher_version()}
    said |= {name: _installed(library) for name, library in LIBRARIES.items()}
    said["system"] = f"{platform.system()} {platform.machine()}"
    if told.json:
        telling.one_object(said)
    else:
        telling.line(f"KetaDesk {VERSION}")
        telling.facts({name: version for name, version in said.items() if name != "program"})
    return telling.DONE


def _installed(library: str) -> str:
    """Return the version that is installed, without importing anything."""
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""
