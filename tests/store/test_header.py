"""The vault's key file: any change is noticed, and writing it never costs the old one."""

from __future__ import annotations

import json
import random
import signal
import time
from pathlib import Path

import pytest

from keta_desk.domain.problems import Trouble
from keta_desk.domain.record import NotAVault, Passphrase, RecoveryKey, TooNew, VaultDamaged, WrongKey
from keta_desk.store import header, keys, slots, ways_in
from keta_desk.store.header import Header
from keta_desk.store.keys import Cost, RootKey
from keta_desk.store.mending import mend_header
from keta_desk.store.vault import Vault, open_vault
from tests.store.tampering import fingerprint, flip, said, started

CHEAP = Cost(19456, 2, 1)


@pytest.fixture
def head(filled_folder: Path) -> Header:
    return header.read(filled_folder)


@pytest.fixture
def root(head: Header, recovery: RecoveryKey) -> RootKey:
    return slots.unlocked(head, recovery)[0]


def test_the_header_names_no_patient_and_no_clinic_and_is_one_line_of_ascii(filled_folder, head):
    content = (filled_folder / "vault.json").read_text("ascii")

    assert "Northlight" not in content
    assert "Fixture" not in content
    assert content == content.strip()
    assert json.loads(content)["format"] == "ketadesk-vault"
    assert [slot.kind for slot in head.slots] == ["passphrase", "recovery"]


def test_every_flipped_bit_of_the_header_is_refused(filled_folder, passphrase, clock):
    path = filled_folder / "vault.json"
    size = path.stat().st_size
    chance = random.Random(20261122)  # noqa: S311 - a test that can be repeated
    places = {(chance.randrange(size), chance.randrange(8)) for _ in range(260)}
    whole = path.read_bytes()
    others = fingerprint(filled_folder)

    for offset, bit in sorted(places):
        flip(path, offset, bit)
        with pytest.raises((VaultDamaged, WrongKey, TooNew, NotAVault)):
            open_vault(filled_folder, passphrase, clock=clock)
        (filled_folder / "attempts.json").unlink(missing_ok=True)
        path.write_bytes(whole)

    assert fingerprint(filled_folder) == others
    open_vault(filled_folder, passphrase, clock=clock).close()


def changed(head: Header, **fields: object) -> bytes:
    return header.canonical({**head.fields, **fields})


def slot_with(head: Header, **fields: object) -> bytes:
    first, *others = head.fields["slots"]
    return changed(head, slots=[{**first, **fields}, *others])


@pytest.mark.parametrize(
    "spoil",
    [
        lambda head: head.content + b"\n",
        lambda head: b" " + head.content,
        lambda head: head.content[:-1],
        lambda head: b"",
        lambda head: b"[]",
        lambda head: b"\xff" + head.content,
        lambda head: head.content.replace(b'"generation":1,', b'"generation":1.0,'),
        lambda head: head.content.replace(b'"generation":1,', b'"generation":1,"generation":1,'),
        lambda head: head.content.replace(b'"generation":1,', b'"generation":NaN,'),
        lambda head: b'{"a":' * 5000 + b"1" + b"}" * 5000,
        lambda head: changed(head, x="y" * 70_000),
        lambda head: changed(head, generation=0),
        lambda head: changed(head, generation=True),
        lambda head: changed(head, generation="1"),
        lambda head: changed(head, version="1"),
        lambda head: changed(head, vault="short"),
        lambda head: changed(head, backup_identity=None),
        lambda head: changed(head, db={"file": "../chart.db", "epoch": 1, "cipher": "sqlcipher4-raw"}),
        lambda head: changed(head, db={"file": "chart.db", "epoch": 1, "cipher": "none"}),
        lambda head: changed(head, db=[]),
        lambda head: changed(head, slots=[]),
        lambda head: changed(head, slots={}),
        lambda head: changed(head, slots=[head.fields["slots"][0]] * 33),
        lambda head: changed(head, slots=["x"]),
        lambda head: changed(head, mac="x"),
        lambda head: changed(head, mac=5),
        lambda head: slot_with(head, id="x"),
        lambda head: slot_with(head, user="X" * 16),
        lambda head: slot_with(head, type=7),
        lambda head: slot_with(head, nonce="AAAA"),
        lambda head: slot_with(head, nonce="\u00e9"),
        lambda head: slot_with(head, wrapped=""),
        lambda head: slot_with(head, salt=None),
        lambda head: slot_with(head, kdf="scrypt"),
        lambda head: slot_with(head, v=16),
        lambda head: slot_with(head, device=True),
        lambda head: slot_with(head, m=8),
        lambda head: slot_with(head, m=1 << 40),
        lambda head: slot_with(head, t=10**9),
        lambda head: slot_with(head, p=0),
        lambda head: changed(head, slots=[{**head.fields["slots"][1], "kdf": "none"}]),
    ],
)  # fmt: skip
def test_what_ketadesk_would_not_write_is_damage_before_any_key_is_stretched(head, spoil, monkeypatch):
    monkeypatch.setattr(keys, "stretched", lambda *_: pytest.fail("a key was stretched"))

    with pytest.raises(VaultDamaged) as refused:
        header.parsed(spoil(head))

    assert refused.value.code == "vault.header-damaged"


def test_a_header_made_by_a_newer_ketadesk_is_not_touched(head):
    for content in (changed(head, min_reader=2), slot_with(head, type="fingerprint")):
        with pytest.raises(TooNew):
            header.parsed(content)


def test_some_other_programs_file_is_no_vault(head):
    with pytest.raises(NotAVault):
        header.parsed(changed(head, format="something-else"))


def test_what_a_newer_program_added_is_kept_and_authenticated(head, root):
    grown = header.sealed({**head.fields, "from_the_future": {"kept": 1}}, root)

    again = grown.changed(root)

    assert again.fields["from_the_future"] == {"kept": 1}
    again.check_mac(root)
    with pytest.raises(VaultDamaged):
        header.parsed(changed(again, from_the_future={"kept": 2})).check_mac(root)


def test_a_slot_cannot_be_moved_to_another_vault_or_made_cheaper(head, passphrase):
    slot = head.slots[0]
    kek = slot.kek(passphrase)

    assert slot.unwrap(kek, head.vault_id) is not None
    assert slot.unwrap(kek, "0" * 32) is None
    assert header.Slot({**slot.fields, "user": "1" * 16}).unwrap(kek, head.vault_id) is None


def test_writing_keeps_the_header_before_as_the_previous_one(filled_folder, head, root):
    header.write(filled_folder, head.changed(root), root)

    assert header.read(filled_folder).generation == 2
    assert header.read(filled_folder, header.PREVIOUS).content == head.content
    header.sweep(filled_folder)


def test_on_a_full_disk_the_old_header_stays_byte_for_byte(filled_folder, recovery):
    before = (filled_folder / "vault.json").read_bytes()

    told = said(
        """
        import resource
        vault = open_vault(folder, RecoveryKey(sys.argv[2]), clock=clock)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
        try:
            vault.put_header(vault.header.changed(vault.root))
        except Trouble as trouble:
            print(type(trouble).__name__, trouble.code, flush=True)
        os._exit(0)
        """,
        filled_folder,
        recovery.text,
    )

    assert told == "DiskFull disk.full"
    assert (filled_folder / "vault.json").read_bytes() == before
    assert not list(filled_folder.glob("*.tmp"))


def test_a_header_survives_being_killed_while_it_is_written(filled_folder, recovery, noon):
    code = """
    vault = open_vault(folder, RecoveryKey(sys.argv[2]), clock=clock)
    from keta_desk.store import header
    while True:
        fresh = vault.header.changed(vault.root)
        header.write(folder, fresh, vault.root)
        vault.header = fresh
        print(fresh.generation, flush=True)
    """
    chance = random.Random(7)  # noqa: S311 - a test that can be repeated
    for _ in range(25):
        with started(code, filled_folder, recovery.text) as writer:
            first = writer.stdout.readline()
            time.sleep(chance.random() * 0.02)
            writer.send_signal(signal.SIGKILL)
            acknowledged = [int(line) for line in [first, *writer.stdout.readlines()] if line.endswith("\n")]
            assert acknowledged, writer.stderr.read()

        vault = open_vault(filled_folder, recovery, clock=noon)
        assert vault.header.generation >= acknowledged[-1]
        vault.close()
        assert not list(filled_folder.glob("*.tmp"))


def test_a_damaged_header_is_mended_from_its_previous_copy(filled_folder, passphrase, recovery, clock):
    path = filled_folder / "vault.json"
    flip(path, 40)
    damaged = path.read_bytes()

    mend_header(filled_folder, recovery, clock=clock)

    open_vault(filled_folder, passphrase, clock=clock).close()
    (kept,) = filled_folder.glob("vault.json.damaged-*")
    assert kept.read_bytes() == damaged


def test_a_lost_header_is_mended_and_a_wrong_passphrase_mends_nothing(
    filled_folder, passphrase, other_passphrase, clock
):
    (filled_folder / "vault.json").unlink()

    with pytest.raises(WrongKey):
        mend_header(filled_folder, other_passphrase, clock=clock)
    assert not (filled_folder / "vault.json").exists()
    mend_header(filled_folder, passphrase, clock=clock)

    open_vault(filled_folder, passphrase, clock=clock).close()


def test_without_a_previous_header_there_is_nothing_to_mend(filled_folder, passphrase, clock, tmp_path):
    (filled_folder / "vault.json.prev").write_bytes(b"x")

    with pytest.raises(VaultDamaged) as refused:
        mend_header(filled_folder, passphrase, clock=clock)
    assert refused.value.code == "vault.no-previous-header"
    with pytest.raises(NotAVault):
        mend_header(tmp_path / "nothing", passphrase, clock=clock)


def test_a_new_passphrase_opens_the_vault_and_the_old_one_no_longer_does(
    vault: Vault, other_passphrase, passphrase, clock
):
    ways_in.change_passphrase(vault, other_passphrase, cost=CHEAP)
    folder, generation = vault.folder, vault.header.generation
    assert vault.meta("header_copy") == vault.header.content.decode()
    vault.close()

    assert generation == 2
    with pytest.raises(WrongKey):
        open_vault(folder, passphrase, clock=clock)
    again = open_vault(folder, other_passphrase, clock=clock)
    assert keys.opened_identity(again.header.backup_identity, other_passphrase) == again.meta("backup_identity")
    again.close()


def test_a_new_passphrase_keeps_the_rules_and_the_cost_of_the_old_one(vault: Vault, other_passphrase):
    with pytest.raises(Trouble):
        ways_in.change_passphrase(vault, Passphrase("short"))

    ways_in.change_passphrase(vault, other_passphrase)

    assert vault.header.slots[0].cost == CHEAP


def test_a_new_recovery_key_replaces_the_old_one(vault: Vault, recovery, clock):
    fresh = ways_in.renew_recovery_key(vault)
    folder = vault.folder
    assert vault.meta("recovery_recipient") == keys.recipient_of(fresh.text)
    vault.close()

    with pytest.raises(WrongKey) as refused:
        open_vault(folder, recovery, clock=clock)
    assert refused.value.code == "vault.wrong-recovery-key"
    open_vault(folder, fresh, clock=clock).close()


def test_only_the_slots_of_the_named_user_are_tried(filled_folder, passphrase, clock):
    with pytest.raises(WrongKey):
        open_vault(filled_folder, passphrase, clock=clock, user_id="f" * 16)


def test_a_disk_that_gives_back_something_else_is_noticed(filled_folder, head, root, monkeypatch):
    from keta_desk.store import disk

    def forgets(target: Path, content: bytes) -> None:
        target.write_bytes(head.content)

    monkeypatch.setattr(disk, "write_whole", forgets)

    with pytest.raises(VaultDamaged):
        header.write(filled_folder, head.changed(root), root)
