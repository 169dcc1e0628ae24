"""The patient of a bundle: name, birth, ways to reach them, people around them."""

from __future__ import annotations

from datetime import date

from keta_desk.domain.patients import ContactKind, Sex
from keta_desk.exchange import fhir_words
from keta_desk.exchange.fhir_bundle import Bundle, Tally
from keta_desk.exchange.fhir_dates import day_of
from keta_desk.exchange.fhir_nodes import Node, codes, title_of
from keta_desk.exchange.imported import ImportedContact, ImportedPatient, PartialDate

BIRTH_SEX = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex"
GENDER_IDENTITY = "http://hl7.org/fhir/StructureDefinition/individual-genderIdentity"
_SEXES = {"F": Sex.FEMALE, "M": Sex.MALE}
_PAST = ("old", "maiden")
_NAME_ORDER = ("official", "usual", "", "temp", "anonymous")
_PHONE_ORDER = ("mobile", "home", "work", "")
_ADDRESS_ORDER = ("home", "", "temp", "work", "billing")
_DETAILS = (
    "extension",
    "maritalStatus",
    "multipleBirthBoolean",
    "multipleBirthInteger",
    "photo",
    "generalPractitioner",
)


def read_patient(bundle: Bundle, tally: Tally, *, no_known_allergies: bool) -> ImportedPatient:
    """Return who the bundle is about.

    Raises:
        BadFile: the name or the birth date is missing, incomplete or none.
    """
    node = bundle.patient.resource
    name = _current_name(node)
    died = day_of(node, "deceasedDateTime")
    _note_what_stays_behind(node, died, tally)
    return ImportedPatient(
        import_key=bundle.scope,
        family_name=name.text("family"),
        given_name=" ".join(name.texts("given")),
        birth_date=_birth_date(node),
        preferred_name=_preferred(node),
        former_names=_former_names(node),
        sex_at_birth=_sex_at_birth(node, tally),
        gender_identity=_gender_identity(node),
        phone=_reached_by(node, ("phone", "sms")),
        email=_reached_by(node, ("email",)),
        address=_address(node),
        language=_language(node),
        died=died,
        no_known_allergies=no_known_allergies,
        contacts=_contacts(node, bundle.scope),
    )


def _current_name(node: Node) -> Node:
    named = [name for name in node.nodes("name") if name.text("use") not in (*_PAST, "nickname")]
    named.sort(key=lambda name: _rank(name.text("use"), _NAME_ORDER))
    name = next((name for name in named if name.has("family") or name.has("given")), None)
    if name is None or not (name.text("family") and name.texts("given")):
        raise node.bad("fhir.name-incomplete", "name")
    return name


def _former_names(node: Node) -> tuple[tuple[str, str], ...]:
    past = (name for name in node.nodes("name") if name.text("use") in _PAST)
    return tuple((name.text("family"), " ".join(name.texts("given"))) for name in past if name.has("family"))


def _preferred(node: Node) -> str:
    called = (" ".join(name.texts("given")) for name in node.nodes("name") if name.text("use") == "nickname")
    return next(called, "")


def _birth_date(node: Node) -> date:
    birth = day_of(node, "birthDate")
    if birth is None:
        raise node.bad("fhir.no-birth-date", "birthDate")
    if birth.day is None:
        raise node.bad("fhir.birth-date-incomplete", "birthDate", found=birth.text)
    return birth.day


def _sex_at_birth(node: Node, tally: Tally) -> Sex:
    given = next((ext.text("valueCode") for ext in node.nodes("extension") if ext.text("url") == BIRTH_SEX), "")
    if not given and node.has("gender"):
        why = f"“{node.text('gender')[:20]}” is not said to be the sex at birth"
        tally.leave("Administrative gender", why)
    return _SEXES.get(given, Sex.UNKNOWN)


def _gender_identity(node: Node) -> str:
    for extension in node.nodes("extension"):
        if extension.text("url") == GENDER_IDENTITY:
            return title_of(extension.node("valueCodeableConcept"))
    return ""


def _reached_by(node: Node, systems: tuple[str, ...]) -> str:
    points = [point for point in node.nodes("telecom") if point.text("system") in systems and point.has("value")]
    points = [point for point in points if point.text("use") != "old"]
    points.sort(key=lambda point: _rank(point.text("use"), _PHONE_ORDER))
    return points[0].text("value") if points else ""


def _address(node: Node) -> str:
    addresses = [address for address in node.nodes("address") if address.text("use") != "old"]
    addresses.sort(key=lambda address: _rank(address.text("use"), _ADDRESS_ORDER))
    if not addresses:
        return ""
    address = addresses[0]
    region = " ".join(filter(None, (address.text("state"), address.text("postalCode"))))
    parts = [*address.texts("line"), address.text("city"), region, address.text("country")]
    return ", ".join(filter(None, parts)) or address.text("text")


def _language(node: Node) -> str:
    spoken = node.nodes("communication")
    spoken.sort(key=lambda item: not item.is_true("preferred"))
    return next((title for item in spoken if (title := title_of(item.node("language")))), "")


def _contacts(node: Node, scope: str) -> tuple[ImportedContact, ...]:
    return tuple(
        ImportedContact(
            import_key=f"{scope}/contact/{name}",
            kind=ContactKind.EMERGENCY if _is_for_emergencies(contact) else ContactKind.OTHER,
            name=name,
            relation=next((title for item in contact.nodes("relationship") if (title := title_of(item))), ""),
            phone=_reached_by(contact, ("phone", "sms")),
        )
        for contact in node.nodes("contact")
        if (name := _contact_name(contact.node("name")))
    )


def _contact_name(name: Node) -> str:
    return " ".join([*name.texts("given"), name.text("family")]).strip() or name.text("text")


def _is_for_emergencies(contact: Node) -> bool:
    return any("C" in codes(relation) for relation in contact.nodes("relationship"))


def _rank(use: str, order: tuple[str, ...]) -> int:
    return order.index(use) if use in order else len(order)


def _note_what_stays_behind(node: Node, died: PartialDate | None, tally: Tally) -> None:
    if numbers := len(node.nodes("identifier")):
        tally.leave("Identity numbers", "KetaDesk gives a chart number of its own", numbers)
    details = sum(len(node.nodes(name)) if name == "extension" else node.has(name) for name in _DETAILS)
    details -= sum(ext.text("url") in (BIRTH_SEX, GENDER_IDENTITY) for ext in node.nodes("extension"))
    if details:
        tally.leave("Further personal details", fhir_words.NOT_KEPT, details)
    if former := len(_former_names(node)):
        tally.leave("Former names", "used to find duplicates, otherwise " + fhir_words.NOT_KEPT, former)
    if died:
        tally.leave("Date of death", f"the source says this person died on {died.text}; {fhir_words.NOT_KEPT}")
    elif node.is_true("deceasedBoolean"):
        tally.leave("Death", f"the source says this person has died; {fhir_words.NOT_KEPT}")
