"""Settings of this computer: typed, declared once, kept in one small file outside the vault.

Nothing about a patient belongs here. Settings of the clinic (letterhead, zone, limits) are rows in the vault.
A settings file that is missing, broken or may not be written never stops the program: the defaults hold then.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from keta_desk import paths

APPLICATION = "KetaDesk"
FILE_NAME = "settings.json"
PORTABLE_MARKER = "ketadesk-portable"
"""A file of this name in the program's folder makes the installation portable: all it keeps stays in that folder."""

MOST_BYTES = 100_000


class Theme(StrEnum):
    """The three sets of colours; `SYSTEM` follows the desktop, `DIM` is for a treatment room."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    DIM = "dim"


class Paper(StrEnum):
    """The sheet a document is laid out on."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting of this computer, with its default. Lengths of time end in `_min`, sizes in `_percent`."""

    last_vault: str = ""
    theme: Theme = Theme.SYSTEM
    text_size_percent: int = field(default=100, metadata={"least": 80, "most": 300})
    paper: Paper = Paper.A4
    lock_after_min: int = field(default=5, metadata={"least": 1, "most": 15})
    backup_folder: str = ""
    reduce_motion: bool = False

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        """Return settings with each entry of `told` that is known and in range; the rest keep their defaults."""
        known: dict[str, Any] = {}
        for declared in fields(cls):
            if declared.name in told:
                known[declared.name] = _accepted(declared.default, told[declared.name], declared.metadata)
        return cls(**known)


def _accepted(default: Any, told: Any, limits: Mapping[str, Any]) -> Any:  # noqa: ANN401 - any JSON value may stand in the file
    """Return `told` if it is of the default's kind and within `limits`, else `default`."""
    if isinstance(default, StrEnum):
        kind = type(default)
        return kind(told) if told in [member.value for member in kind] else default
    if type(told) is not type(default):
        return default
    if isinstance(told, int) and not limits.get("least", told) <= told <= limits.get("most", told):
        return default
    return told


def portable_folder() -> Path | None:
    """Return where a portable installation keeps everything, or None for an ordinary one."""
    program = paths.program_folder()
    return program / "KetaDesk data" if (program / PORTABLE_MARKER).is_file() else None


def settings_folder() -> Path:
    """Return the folder of the settings file."""
    if portable := portable_folder():
        return portable
    import platformdirs

    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False))


def log_folder() -> Path:
    """Return the folder of the log."""
    if portable := portable_folder():
        return portable
    import platformdirs

    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))


def suggested_vault_folder() -> Path:
    """Return where a first vault is suggested to live: a folder of its own beside the person's other data."""
    if portable := portable_folder():
        return portable / "vault"
    import platformdirs

    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False)) / "vault"


class SettingsFile:
    """The file that settings are read from and written to. Entries it does not know are kept as they are."""

    def __init__(self, folder: Path | None = None) -> None:
        self.path = (folder or settings_folder()) / FILE_NAME
        self._told = _read(self.path)
        self.settings = Settings.of(self._told)

    def change(self, **values: Any) -> bool:  # noqa: ANN401 - the fields of Settings, each checked on the way in
        """Take over `values` and write the file; return False if it could not be written (they hold until the end)."""
        changed = replace(self.settings, **values)
        self.settings = Settings.of(_plain(changed))
        self._told |= _plain(self.settings)
        return _write(self.path, self._told)


def _plain(settings: Settings) -> dict[str, Any]:
    return {name: str(value) if isinstance(value, StrEnum) else value for name, value in asdict(settings).items()}


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _write(path: Path, told: Mapping[str, Any]) -> bool:
    """Replace the file in one step, so that a crash leaves the old one or the new one."""
    beside = path.with_name(f"{path.name}.new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.write_text(json.dumps(told, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        beside.replace(path)
    except (OSError, ValueError):
        return False
    return True
