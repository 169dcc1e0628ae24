"""Fonts: Source Sans Pro for the interface and Source Serif Pro for the patient's words, from their packages.

Each package only tells where its files are. What the unlock screen needs is loaded first; the serif follows.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFontDatabase

FIRST: Final = (("font_source_sans_pro", ("SourceSansPro-Regular", "SourceSansPro-Semibold")),)
LATER: Final = (
    ("font_source_sans_pro", ("SourceSansPro-It", "SourceSansPro-Bold")),
    ("font_source_serif_pro", ("SourceSerifPro-Regular", "SourceSerifPro-It", "SourceSerifPro-Semibold")),
)
_loaded: set[Path] = set()


def load_first() -> int:
    """Load what the unlock screen is set in; return how many files were loaded."""
    return _load(FIRST)


def load_later() -> int:
    """Load the rest; return how many files were loaded."""
    return _load(LATER)


def _load(wanted: tuple[tuple[str, tuple[str, ...]], ...]) -> int:
    count = 0
    for package, names in wanted:
        folder = _folder(package)
        for path in (folder / f"{name}.ttf" for name in names) if folder else ():
            if path not in _loaded and path.exists() and QFontDatabase.addApplicationFont(str(path)) >= 0:
                _loaded.add(path)
                count += 1
    return count


def _folder(package: str) -> Path | None:
    """Find the package's files without running its code, which lists every cut it has."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations))) / "files"
