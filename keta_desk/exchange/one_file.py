"""One file from a disk: what is in it, or why it does not come in. Nothing is raised, whatever the file holds."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from keta_desk.domain.record import BadFile
from keta_desk.exchange.fhir import read_bundle
from keta_desk.exchange.imported import ImportedRecord
from keta_desk.exchange.json_input import MAX_BYTES, check_size


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one file: the record in it, or the code and the facts of the refusal."""

    sha256: str = ""
    byte_count: int = 0
    record: ImportedRecord | None = None
    code: str = ""
    facts: tuple[tuple[str, str], ...] = ()


def read_one(path: Path) -> Answer:
    """Read one file whole; what is wrong with it is answered, never raised."""
    content = b""
    try:
        content = _content(path)
        record = read_bundle(content, name=path.name)
    except BadFile as refused:
        facts = tuple(refused.facts.items())
        return Answer(sha256(content).hexdigest() if content else "", len(content), None, refused.code, facts)
    except MemoryError:
        return Answer(code="import.too-much", facts=(("file", path.name),))
    return Answer(sha256(content).hexdigest(), len(content), record)


def _content(path: Path) -> bytes:
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise BadFile("import.folder", file=path.name)
        if not stat.S_ISREG(about.st_mode):  # a pipe or a device might never end
            raise BadFile("import.no-file", file=path.name)
        check_size(about.st_size, name=path.name)
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise BadFile("import.gone", file=path.name) from error
    except (OSError, ValueError) as error:
        raise BadFile("import.unreadable", file=path.name) from error
