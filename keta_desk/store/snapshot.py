"""A consistent copy of the open database under a fresh key, while work on it goes on (security.md 7.1)."""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from keta_desk.domain.backups import Stage
from keta_desk.domain.ids import Entropy, random_token
from keta_desk.domain.record import BadFile, NotConfirmed, VaultDamaged
from keta_desk.store import cipher, disk, migrate
from keta_desk.store.archive import CHUNK
from keta_desk.store.watch import Watch

if TYPE_CHECKING:
    from keta_desk.store.vault import Vault


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A copy of the database at one moment, and what it holds."""

    path: Path
    key: str
    size: int
    sha256: str
    crc: int
    revision: str
    rows: Mapping[str, int]
    head_seq: int
    head_mac: str


def take(vault: Vault, watch: Watch, entropy: Entropy = os.urandom) -> Snapshot:
    """Copy the database into the vault's folder under a fresh key; the caller removes the file.

    Raises:
        Cancelled: the clinician stopped it; nothing is left.
        DiskFull: there is no room; nothing is left.
        VaultDamaged: a page of the database is damaged.
        BadFile: the disk refused to read or write.
    """
    from keta_desk.store import chain

    path = vault.folder / f"{disk.STAGING}{random_token(4, entropy)}.db"
    key = random_token(32, entropy)

    try:
        with closing(vault.raw()) as source, closing(cipher.create_copy(path, key)) as copy, cipher.plainly():
            source.execute("BEGIN")
            head = chain.last(source.execute)
            rows, revision = migrate.row_counts(source), migrate.current(source) or ""
            cipher.fill(copy, source, watch.pages(Stage.SNAPSHOT))
            source.rollback()
        size = path.stat().st_size
        if size == 0 or size % cipher.PAGE:
            raise VaultDamaged("vault.damaged-page")
        sha256, crc = sums(path, watch.look)
    except NotConfirmed as error:
        path.unlink(missing_ok=True)
        raise BadFile("backup.unreadable") from error
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return Snapshot(path, key, size, sha256, crc, revision, rows, head.seq, head.mac)


def sums(path: Path, look: Callable[[], None] = lambda: None) -> tuple[str, int]:
    """Return SHA-256 (hex) and CRC-32 of a file, both at once: neither holds the interpreter's lock.

    `look` is called between the pieces; it may raise to stop.
    """
    with ThreadPoolExecutor(2) as pool:
        sha256, crc = pool.submit(_sha256, path, look), pool.submit(_crc, path, look)
        return sha256.result(), crc.result()


def _sha256(path: Path, look: Callable[[], None]) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            digest.update(piece)
            look()
    return digest.hexdigest()


def _crc(path: Path, look: Callable[[], None]) -> int:
    crc = 0
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            crc = zlib.crc32(piece, crc)
            look()
    return crc
