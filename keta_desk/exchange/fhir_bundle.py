"""A FHIR R4 bundle as a whole: its entries, whose they are, how they refer to each other, and their keys."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from keta_desk.exchange import fhir_words
from keta_desk.exchange.fhir_nodes import Node
from keta_desk.exchange.fhir_versions import other_version
from keta_desk.exchange.imported import LeftOut, PartialDate

MAX_KEY = 200
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_TYPE = re.compile(r"[A-Za-z]{1,64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One resource of the bundle and the address the bundle gives it."""

    kind: str
    url: str
    resource: Node


@dataclass(slots=True)
class Tally:
    """Counts what does not come in, by kind and reason."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)

    def leave(self, kind: str, why: str, count: int = 1) -> None:
        """Note that something is left out."""
        self.counts[kind, why] += count

    def note_partial_days(self, kind: str, *days: PartialDate | None) -> None:
        """Note the days of which the source knows only the month or the year."""
        for day in days:
            if day and not day.day:
                self.leave(kind, fhir_words.PARTIAL)

    def left_out(self) -> tuple[LeftOut, ...]:
        """Return what was noted, by kind."""
        return tuple(LeftOut(kind, count, why) for (kind, why), count in sorted(self.counts.items()))


class Bundle:
    """The entries of one file, about exactly one patient."""

    def __init__(self, root: Node, entries: list[Entry]) -> None:
        self.entries = entries
        self._by_address: dict[str, Node] = {}
        for entry in entries:
            for address in _addresses(entry):
                self._by_address.setdefault(address, entry.resource)
        self.patient = self._only_patient(root)
        self._scope = _key(self.patient, _person(self.patient.resource))

    def of_patient(self, kind: str, tally: Tally, words: str) -> Iterator[tuple[str, Node]]:
        """Yield key and resource of one type, without those that are not about this patient."""
        for entry in self.entries:
            if entry.kind != kind:
                continue
            whose = entry.resource.node("subject") or entry.resource.node("patient")
            if not whose.has("reference"):
                tally.leave(words, fhir_words.NOBODY)
            elif self.find(whose, entry.resource).fields is not self.patient.resource.fields:
                tally.leave(words, fhir_words.WRONG_PERSON)
            else:
                yield self.key_of(entry), entry.resource

    def find(self, reference: Node, inside: Node) -> Node:
        """Return the resource that is referred to, among those contained in `inside` or in the bundle; else empty."""
        written = reference.text("reference").partition("/_history/")[0]
        if written.startswith("#"):
            held = (node for node in inside.nodes("contained") if node.text("id") == written[1:])
            return next(held, reference.node(""))
        if found := self._by_address.get(written):
            return found
        # An absolute address may meet an entry that the bundle names by another one; `Type/id` decides then.
        tail = "/".join(written.rsplit("/", 2)[-2:])
        found = self._by_address.get(tail) if "://" in written and self._is_local(tail) else None
        return found or reference.node("")

    def _is_local(self, tail: str) -> bool:
        return f"local:{tail}" in self._by_address

    def key_of(self, entry: Entry) -> str:
        """Return by what the resource is known again: see `_key`."""
        return _key(entry, self._scope)

    @property
    def scope(self) -> str:
        """What keys of things without an id of their own begin with: the patient's key."""
        return self._scope

    def _only_patient(self, root: Node) -> Entry:
        patients = [entry for entry in self.entries if entry.kind == "Patient"]
        if not patients:
            raise root.bad("fhir.no-patient")
        if len(patients) > 1:
            raise patients[1].resource.bad("fhir.two-patients", count=str(len(patients)))
        return patients[0]


def open_bundle(root: object, *, name: str) -> Bundle:
    """Return the bundle that a JSON document holds.

    Raises:
        BadFile: it is no R4 bundle about one patient; the facts say the file and the place.
    """
    node = Node(root if isinstance(root, dict) else {}, "Bundle", name)
    kind = node.text("resourceType")
    if not kind:
        raise Node({}, "", name).bad("fhir.not-fhir")
    if kind != "Bundle":
        raise Node({}, "", name).bad("fhir.not-a-bundle", found=kind[:64])
    if found := other_version(node):
        raise node.bad("fhir.wrong-version", found=found)
    return Bundle(node, list(_entries(node)))


def _entries(root: Node) -> Iterator[Entry]:
    listed = root.fields.get("entry") or []
    if not isinstance(listed, list):
        raise root.bad("fhir.entry-without-resource", "entry")
    for at, fields in enumerate(listed):
        entry = Node(fields if isinstance(fields, dict) else {}, f"Bundle.entry[{at}]", root.file)
        resource = entry.node("resource")
        kind = resource.text("resourceType")
        if not _TYPE.fullmatch(kind):
            raise entry.bad("fhir.entry-without-resource")
        if found := other_version(resource):
            raise resource.bad("fhir.wrong-version", found=found)
        yield Entry(kind, entry.text("fullUrl"), resource)


def _addresses(entry: Entry) -> Iterator[str]:
    if entry.url:
        yield entry.url
    if identity := entry.resource.text("id"):
        yield f"{entry.kind}/{identity}"
        if "://" not in entry.url:
            yield f"local:{entry.kind}/{identity}"


def _key(entry: Entry, scope: str) -> str:
    """Return source system and id.

    A UUID says both. An id that is unique on its server only is kept with the server's address, or else with
    `scope`. An entry without an id is known by its identifier, and without that by its contents.
    """
    identity = entry.resource.text("id")
    base = entry.url.removesuffix(f"/{entry.kind}/{identity}") if "://" in entry.url else ""
    if _UUID.fullmatch(identity):
        return f"urn:uuid:{identity.lower()}"
    if identity:
        base = base or entry.resource.node("meta").text("source")
        return _short(f"{base or scope}/{entry.kind}/{identity}")
    for identifier in entry.resource.nodes("identifier"):
        if identifier.has("system") and identifier.has("value"):
            return _short(f"{entry.kind}:{identifier.text('system')}|{identifier.text('value')}")
    return _short(f"{scope}/{entry.kind}/{_digest(entry.resource)}")


def _short(key: str) -> str:
    return key if len(key) <= MAX_KEY else f"sha256:{hashlib.sha256(key.encode()).hexdigest()}"


def _person(patient: Node) -> str:
    """Return what tells patients of an unnamed system apart: record number or, failing that, name and birth."""
    for identifier in patient.nodes("identifier"):
        if any(coding.text("code") == "MR" for coding in identifier.node("type").nodes("coding")):
            return f"{identifier.text('system')}|{identifier.text('value')}"
    named = {name: patient.fields.get(name) for name in ("name", "birthDate")}
    return f"person:{_digest(Node(named, '', ''))}"


def _digest(resource: Node) -> str:
    """Return a fingerprint of the contents, without what an export makes anew each time."""
    kept = {name: value for name, value in resource.fields.items() if name not in ("meta", "text")}
    lasting = json.dumps(_lasting(kept), sort_keys=True, default=str)
    return hashlib.sha256(lasting.encode()).hexdigest()[:32]


def _lasting(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _lasting(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_lasting(part) for part in value]
    return "" if isinstance(value, str) and value.startswith("urn:uuid:") else value
