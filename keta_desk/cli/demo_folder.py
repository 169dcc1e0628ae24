"""The folder of the demonstration: made anew each time, and never a file deleted that it did not make."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from keta_desk.cli import sample_clinic
from keta_desk.cli.house import House
from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import NotWritable, Passphrase, VaultBusy

MARKER = ".ketadesk-demo.json"
OUT = "out"
RESTORED = "Restored.keta"


@dataclass(slots=True)
class Place:
    """Where the demonstration puts what it makes; `made` is kept in the marker, so that next time it can be removed."""

    folder: Path
    made: list[str] = field(default_factory=list)

    @property
    def vault(self) -> Path:
        """The sample clinic's vault."""
        return self.folder / sample_clinic.FOLDER

    @property
    def out(self) -> Path:
        """The folder of papers, backup and pictures."""
        return self.folder / OUT

    @property
    def restored(self) -> Path:
        """Where the backup is restored to be compared, and then removed."""
        return self.folder / RESTORED

    def will_make(self, *paths: Path) -> None:
        """Note files before they are made: a demonstration that is killed can be cleared away as well."""
        self.made += [path.relative_to(self.folder).as_posix() for path in paths]
        self._note(finished=False)

    def finish(self) -> None:
        """Note that all was made."""
        self._note(finished=True)

    def left(self) -> list[str]:
        """Return the names of what is there to look at, pictures counted rather than named."""
        names = sorted(path.name for path in self.out.iterdir())
        pictures = [name for name in names if name.endswith(".png")]
        told = [name for name in names if not name.endswith(".png")]
        return [*told, f"{len(pictures)} pictures"] if pictures else told

    def _note(self, *, finished: bool) -> None:
        said = json.dumps({"made": self.made, "finished": finished}, indent=2)
        (self.folder / MARKER).write_text(said + "\n", encoding="utf-8")


def prepare(folder: Path, house: House) -> Place:
    """Return an empty place, cleared of what an earlier demonstration left.

    Raises:
        NotWritable: something else is in the folder, or it cannot be written.
        VaultBusy: the sample clinic of the last time is open in a window.
    """
    folder = folder.absolute()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _clear(folder, house)
        place = Place(folder)
        place.will_make()
        place.out.mkdir(exist_ok=True)
    except OSError as error:
        raise NotWritable("disk.not-writable", place=str(folder)) from error
    return place


def _clear(folder: Path, house: House) -> None:
    marker = folder / MARKER
    if not marker.is_file():
        if any(folder.iterdir()):
            raise _taken(folder)
        return
    made, finished = _read(marker)
    for name in (sample_clinic.FOLDER, RESTORED):
        _clear_vault(folder / name, house, was_finished=finished)
    for name in made:
        path = folder / name
        if path.is_file() and path.resolve().is_relative_to(folder.resolve()):
            path.unlink()


def _clear_vault(vault: Path, house: House, *, was_finished: bool) -> None:
    """Remove a vault of an earlier time: one that the sample's passphrase opens, or one that was never finished."""
    if not vault.exists():
        return
    try:
        house.doors().unlock(vault, Passphrase(sample_clinic.PASSPHRASE)).close()
    except VaultBusy:
        raise
    except Trouble as trouble:
        if was_finished:
            raise _taken(vault.parent) from trouble
    shutil.rmtree(vault)


def _read(marker: Path) -> tuple[list[str], bool]:
    try:
        said = json.loads(marker.read_text(encoding="utf-8"))
        return [str(name) for name in said["made"]], bool(said["finished"])
    except (ValueError, KeyError, TypeError):
        raise _taken(marker.parent) from None


def _taken(folder: Path) -> NotWritable:
    return NotWritable("cli.demo-folder-taken", folder=str(folder))
