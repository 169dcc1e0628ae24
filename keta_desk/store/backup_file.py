"""The backup file, format version 1: an open zip around an age envelope around a zip (security.md 7.2)."""

from __future__ import annotations

import hashlib
import os
import re
import zlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from keta_desk import paths
from keta_desk.domain.record import BadFile, NotAVault, TooNew, VaultDamaged
from keta_desk.store import archive, disk, header, manifest
from keta_desk.store.archive import CHUNK, Member, Readable, StrictReader
from keta_desk.store.envelope import Crew
from keta_desk.store.header import Header
from keta_desk.store.manifest import Manifest

README, PUBLIC, IDENTITY, PAYLOAD = "README.txt", "manifest-public.json", "identity.age", "payload.age"
DATABASE, KEY, HEADER, MANIFEST = "vault.db", "DBKEY.txt", "vault.json", "manifest.json"
SUFFIX = ".ketabackup"
_WIDE = frozenset({PAYLOAD, DATABASE})
_LARGEST = 64 * 1024
_KEY = re.compile(rb"[0-9a-f]{64}\n")
FLUSHED_EVERY = 16 * 1024 * 1024
"""A slow drive is waited for along the way, so that progress is true and stopping never waits for much."""

Step = Callable[[int], None]
"""Hears how many bytes have gone through so far; it may raise to stop."""


@dataclass(frozen=True, slots=True, repr=False)
class Outer:
    """The open part of a backup, and where its envelope lies."""

    path: Path
    sha256: str
    identity: str
    payload: Member
    offset: int


@dataclass(frozen=True, slots=True, repr=False)
class Inside:
    """What was inside the envelope, database apart."""

    manifest: Manifest
    manifest_content: bytes
    header: Header
    key: str


def text(name: str) -> bytes:
    """Return one of the texts that travel with a backup."""
    return (paths.resources() / "text" / name).read_bytes()


def members_inside(database: Member, source: Path, *, key: str, head: Header, said: bytes) -> list[dict[str, Any]]:
    """Describe the inner zip for the worker that encrypts it."""
    small = {KEY: f"{key}\n".encode(), HEADER: head.content, MANIFEST: said, README: text("backup-inside.txt")}
    rest = [(archive.member(name, content), content.decode("ascii")) for name, content in small.items()]
    first = {"name": DATABASE, "size": database.size, "crc": database.crc, "path": str(source)}
    return [first, *({"name": each.name, "size": each.size, "crc": each.crc, "text": said} for each, said in rest)]


def write(
    path: Path,
    crew: Crew,
    *,
    inside: list[dict[str, Any]],
    recipients: list[str],
    identity: str,
    public: Callable[[str], bytes],
    step: Step,
) -> str:
    """Fill the file, wait until the disk has it, and return the SHA-256 of its envelope.

    `public` makes the open manifest from the envelope's hash; as that is known last, its place is kept free.
    """
    first = [
        (README, text("backup-readme.txt")),
        (PUBLIC, public("0" * 64)),
        (IDENTITY, identity.encode("ascii")),
    ]
    with path.open("wb") as file:
        path.chmod(disk.PRIVATE_FILE)
        for name, content in first:
            file.write(archive.member(name, content).local() + content)
        offset = file.tell()
        file.write(Member(PAYLOAD, 0, 0, wide=True).local())
        payload, sha256 = _pour(file, crew.encrypted(inside, recipients), step)
        first[1] = (PUBLIC, public(sha256))
        entries = [*(archive.member(name, content) for name, content in first), payload]
        file.write(archive.ending(entries))
        file.seek(len(entries[0].local()) + entries[0].size)
        file.write(entries[1].local() + first[1][1])
        file.seek(offset)
        file.write(payload.local())
        file.flush()
        disk.flush_through(file.fileno())
        forget_cache(file)
    return sha256


def _pour(file: IO[bytes], envelope: AbstractContextManager[Readable], step: Step) -> tuple[Member, str]:
    """Take the envelope from the worker's pipe into the file; return its member and its SHA-256."""
    digest, crc, size, unsettled = hashlib.sha256(), 0, 0, 0
    with envelope as stream:
        while piece := stream.read(CHUNK):
            file.write(piece)
            digest.update(piece)
            crc, size = zlib.crc32(piece, crc), size + len(piece)
            unsettled += len(piece)
            if unsettled >= FLUSHED_EVERY:
                file.flush()
                os.fsync(file.fileno())
                unsettled = 0
            step(size)
    return Member(PAYLOAD, size, crc, wide=True), digest.hexdigest()


def forget_cache(file: IO[bytes]) -> None:
    """Ask the system to read the file from the disk next time, where it can be asked."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def read_outer(path: Path) -> Outer:
    """Read the open part of a backup, and check the shape of the whole file.

    Raises:
        BadFile: it is no backup, or a damaged one.
        TooNew: a newer KetaDesk made it.
    """
    with disk.plainly(path):
        if not path.is_file():
            raise BadFile("backup.not-there", place=path.name)
    with disk.plainly(path), path.open("rb") as file:
        if file.read(4) != b"PK\x03\x04":
            raise BadFile("backup.not-a-backup", place=path.name)
        file.seek(0)
        reader = StrictReader(file, _WIDE)
        reader.take(README, _LARGEST)
        sha256 = manifest.read_public(reader.take(PUBLIC, _LARGEST))
        identity = reader.take(IDENTITY, _LARGEST)
        payload = reader.enter(PAYLOAD)
        offset = file.tell()
        if offset + payload.size > path.stat().st_size:
            raise BadFile("backup.cut-short")
        file.seek(payload.size, os.SEEK_CUR)
        reader.finish()
    try:
        return Outer(path, sha256, identity.decode("ascii"), payload, offset)
    except UnicodeDecodeError as error:
        raise BadFile("backup.damaged") from error


def read_inside(outer: Outer, identity: str, crew: Crew, *, step: Step, sink: IO[bytes] | None = None) -> Inside:
    """Decrypt the envelope to its end and check all of it; the database goes to `sink` if there is one.

    What the manifest says is authenticated by the envelope only; `manifest.check_mac` tells who wrote it.

    Raises:
        WrongKey: the identity does not open it.
        BadFile: a bit of it was changed, or it was cut short.
    """
    with crew.decrypted(outer.path, outer.offset, outer.payload.size, identity) as stream:
        reader = StrictReader(stream, _WIDE)
        size, sha256 = _database(reader, step, sink)
        key = reader.take(KEY, 65)
        head = _header(reader.take(HEADER, _LARGEST))
        said = reader.take(MANIFEST, _LARGEST)
        reader.take(README, _LARGEST)
        reader.finish()
    promised = manifest.read_inner(said)
    if (promised.size, promised.sha256, promised.vault_id) != (size, sha256, head.vault_id):
        raise BadFile("backup.damaged")
    if not _KEY.fullmatch(key):
        raise BadFile("backup.damaged")
    return Inside(promised, said, head, key.strip().decode("ascii"))


def _database(reader: StrictReader, step: Step, sink: IO[bytes] | None) -> tuple[int, str]:
    digest, size = hashlib.sha256(), 0
    for piece in reader.chunks(DATABASE):
        digest.update(piece)
        size += len(piece)
        if sink is not None:
            sink.write(piece)
        step(size)
    return size, digest.hexdigest()


def _header(content: bytes) -> Header:
    try:
        return header.parsed(content)
    except (VaultDamaged, NotAVault) as error:
        raise BadFile("backup.damaged") from error
    except TooNew as error:
        raise TooNew("backup.too-new") from error


def check_sums(outer: Outer, look: Callable[[], None] = lambda: None) -> None:
    """Raise `BadFile` unless the envelope has the hash and checksum that the open part states.

    The envelope authenticates itself; this is for whoever trusts the open part, as `unzip` does.
    """
    digest, crc, left = hashlib.sha256(), 0, outer.payload.size
    with outer.path.open("rb") as file:
        file.seek(outer.offset)
        while left and (piece := file.read(min(left, CHUNK))):
            digest.update(piece)
            crc, left = zlib.crc32(piece, crc), left - len(piece)
            look()
    if (digest.hexdigest(), crc) != (outer.sha256, outer.payload.crc):
        raise BadFile("backup.damaged")
