"""Stored zip files written in exactly one way, and read only if they were written that way.

Every byte that is not content follows from the members' names, sizes and checksums. The reader works it out again
and compares: bytes before, between or after, other, repeated or reordered members are refused. The standard
library's reader would open two backups glued together (security.md 7.2).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NoReturn, Protocol

from keta_desk.domain.record import BadFile

CHUNK = 1 << 18
_DATE = 0x21  # 1 January 1980, the first day zip knows: the time of a backup stands in its manifest
_FULL32 = 0xFFFFFFFF
_LOCAL, _CENTRAL = struct.Struct("<4s5H3L2H"), struct.Struct("<4s6H3L5H2L")
_WIDE, _END = struct.Struct("<2H2Q"), struct.Struct("<4s4H2LH")
_END64, _LOCATOR = struct.Struct("<4sQ2H2L4Q"), struct.Struct("<4sLQL")


class Readable(Protocol):
    """Anything that gives bytes in order."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        ...


@dataclass(frozen=True, slots=True)
class Member:
    """One member. A wide one states its size in 64 bits, for it may grow past 4 GiB."""

    name: str
    size: int
    crc: int
    wide: bool = False

    def local(self) -> bytes:
        """Return the header that stands before the content."""
        name, wide = self.name.encode("ascii"), self._wide_field()
        size = _FULL32 if self.wide else self.size
        return (
            _LOCAL.pack(b"PK\x03\x04", self._needs(), 0, 0, 0, _DATE, self.crc, size, size, len(name), len(wide))
            + name
            + wide
        )

    def central(self, offset: int) -> bytes:
        """Return the entry of the table of contents for a member that begins at `offset`."""
        far = offset >= _FULL32
        name, wide = self.name.encode("ascii"), self._wide_field()
        if far:
            wide = struct.pack("<2H", 1, len(wide[4:]) + 8) + wide[4:] + struct.pack("<Q", offset)
        size = _FULL32 if self.wide else self.size
        numbers = (self._needs(), self._needs(), 0, 0, 0, _DATE, self.crc, size, size, len(name), len(wide))
        return _CENTRAL.pack(b"PK\x01\x02", *numbers, 0, 0, 0, 0, _FULL32 if far else offset) + name + wide

    def _needs(self) -> int:
        return 45 if self.wide else 20

    def _wide_field(self) -> bytes:
        return _WIDE.pack(1, 16, self.size, self.size) if self.wide else b""


def member(name: str, content: bytes) -> Member:
    """Return the member that holds `content`."""
    return Member(name, len(content), zlib.crc32(content))


def ending(members: Iterable[Member]) -> bytes:
    """Return the table of contents and all that follows it."""
    table, offset, count = b"", 0, 0
    for each in members:
        table += each.central(offset)
        offset += len(each.local()) + each.size
        count += 1
    if offset < _FULL32:
        return table + _END.pack(b"PK\x05\x06", 0, 0, count, count, len(table), offset, 0)
    end64 = _END64.pack(b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, len(table), offset)
    locator = _LOCATOR.pack(b"PK\x06\x07", 0, offset + len(table), 1)
    return table + end64 + locator + _END.pack(b"PK\x05\x06", 0, 0, count, count, len(table), _FULL32, 0)


class StrictReader:
    """Reads such a file from its first byte to its last; raises `BadFile` (`backup.damaged`) at the first oddity."""

    def __init__(self, stream: Readable, wide: frozenset[str] = frozenset()) -> None:
        self._stream = stream
        self._wide = wide
        self._seen: list[Member] = []

    def take(self, name: str, largest: int) -> bytes:
        """Return the content of the next member, which must be `name` and no larger than `largest` bytes."""
        entry = self.enter(name)
        if entry.size > largest:
            _damaged()
        content = self._exactly(entry.size)
        if zlib.crc32(content) != entry.crc:
            _damaged()
        return content

    def chunks(self, name: str) -> Iterator[bytes]:
        """Return the content of the next member, which must be `name`, piece by piece.

        Its checksum is left to the caller, who has a better hash to compare it with.
        """
        left = self.enter(name).size
        while left:
            piece = self._stream.read(min(left, CHUNK))
            if not piece:
                _damaged()
            left -= len(piece)
            yield piece

    def enter(self, name: str) -> Member:
        """Read the header of the next member, which must be `name`; the caller takes or skips its content."""
        wide = name in self._wide
        head = self._exactly(len(Member(name, 0, 0, wide).local()))
        crc, size = struct.unpack_from("<L", head, 14)[0], struct.unpack_from("<L", head, 18)[0]
        if wide:
            size = struct.unpack_from("<Q", head, len(head) - 8)[0]
        entry = Member(name, size, crc, wide)
        if entry.local() != head:
            _damaged()
        self._seen.append(entry)
        return entry

    def finish(self) -> None:
        """Read the table of contents and make sure that nothing follows."""
        expected = ending(self._seen)
        if self._exactly(len(expected)) != expected or self._stream.read(1):
            _damaged()

    def _exactly(self, size: int) -> bytes:
        pieces = []
        while size:
            piece = self._stream.read(min(size, CHUNK))
            if not piece:
                _damaged()
            pieces.append(piece)
            size -= len(piece)
        return b"".join(pieces)


def _damaged() -> NoReturn:
    raise BadFile("backup.damaged")
