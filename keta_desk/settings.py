"""Settings of this computer: typed, declared once, kept in one small file outside the vault.

Nothing about a patient belongs here. Settings of the clinic (letterhead, zone, limits) are rows in the vault.
A settings file that is missing, broken or may not be written never stops the program: the defaults hold then.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
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
MOST_KEYS = 4
LONGEST_KEY = 40


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


class Density(StrEnum):
    """How much room a row of a list takes: two lines, or one."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class Contrast(StrEnum):
    """Whether lines are strong and tints are left out; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class Language(StrEnum):
    """The language of the screen; `SYSTEM` follows the desktop where there is a catalogue for it."""

    SYSTEM = "system"
    ENGLISH = "en"


Keys = dict[str, list[str]]
"""Actions whose keys were changed, by name."""

TEXT_SIZES = (100, 112, 125, 150)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting of this computer, with its default.

    Lengths of time end in `_min`, `_s` or `_days`, sizes in `_percent`.
    """

    last_vault: str = ""
    last_vault_id: str = ""
    """The random number of the vault that was there, to find it again when its folder was moved."""

    theme: Theme = Theme.SYSTEM
    text_size_percent: int = field(default=100, metadata={"among": TEXT_SIZES})
    density: Density = Density.COMFORTABLE
    contrast: Contrast = Contrast.SYSTEM
    reduce_motion: bool = False
    language: Language = Language.SYSTEM
    paper: Paper = Paper.A4
    lock_after_min: int = field(default=5, metadata={"least": 1, "most": 15})
    hide_when_left: bool = True
    hide_from_capture: bool = False
    window_place: str = ""
    clear_clipboard_after_s: int = field(default=30, metadata={"least": 5, "most": 600})
    backup_folder: str = ""
    remind_backup_after_days: int = field(default=7, metadata={"least": 1, "most": 30})
    keys: Keys = field(default_factory=dict)

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> Self:
        """Return settings with each entry of `told` that is known and in range; the rest keep their defaults."""
        known: dict[str, Any] = {}
        for declared in fields(cls):
            if declared.name == "keys":
                known["keys"] = _keys(told.get("keys"))
            elif declared.name in told:
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
    return told if told in limits.get("among", (told,)) else default


def _keys(told: Any) -> Keys:  # noqa: ANN401 - any JSON value may stand in the file
    """Return the entries that name an action and a few keys; whatever else stands there is passed over."""
    if not isinstance(told, dict):
        return {}
    return {name: list(keys) for name, keys in told.items() if name and _are_keys(keys)}


def _are_keys(told: Any) -> bool:  # noqa: ANN401 - any JSON value may stand in the file
    if not isinstance(told, list | tuple) or len(told) > MOST_KEYS:
        return False
    return all(isinstance(key, str) and 0 < len(key) <= LONGEST_KEY and key.isprintable() for key in told)


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
        self.is_kept = True
        self._listeners: list[Callable[[Settings], None]] = []

    @classmethod
    def unkept(cls) -> Self:
        """Return settings that no file keeps: they hold until the end."""
        return cls(Path(os.devnull))

    def change(self, **values: Any) -> bool:  # noqa: ANN401 - the fields of Settings, each checked on the way in
        """Take over `values`, write the file and tell who listens.

        Returns False if the file could not be written: the values hold until the end then, and `is_kept` says so.
        """
        changed = replace(self.settings, **values)
        self.settings = Settings.of(_plain(changed))
        self._told |= _plain(self.settings)
        self.is_kept = _write(self.path, self._told)
        for hear in tuple(self._listeners):
            hear(self.settings)
        return self.is_kept

    def listen(self, hear: Callable[[Settings], None]) -> Callable[[], None]:
        """Call `hear` with the settings after each change; returns how to stop listening, which may be done twice."""
        self._listeners.append(hear)

        def stop() -> None:
            if hear in self._listeners:
                self._listeners.remove(hear)

        return stop


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
