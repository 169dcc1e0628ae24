"""Plain words for what a FHIR file holds and KetaDesk does not take."""

from __future__ import annotations

import re

NOT_KEPT = "not kept by KetaDesk yet"
NAMED_ONLY = "taken only as names in visits and medicines"
WRONG_PERSON = "about somebody else"
NOBODY = "the source does not say about whom"
IN_ERROR = "entered in error at the source"
REFUTED = "refuted at the source"
UNTITLED = "neither name nor code that says what it is"
NO_MOMENT = "no exact time"
TWICE = "given more than once with different contents"
NO_STATUS = "the source does not say how it stands"
PARTIAL = "known only to the month or year; left blank, not guessed"

RESOURCES = {
    "Account": "Accounts",
    "Appointment": "Appointments",
    "CarePlan": "Care plans",
    "CareTeam": "Care teams",
    "Claim": "Insurance claims",
    "ClaimResponse": "Insurance answers",
    "Consent": "Consents",
    "Coverage": "Insurance coverage",
    "Device": "Devices",
    "DiagnosticReport": "Diagnostic reports",
    "DocumentReference": "Documents",
    "ExplanationOfBenefit": "Insurance settlements",
    "FamilyMemberHistory": "Family history",
    "Goal": "Goals",
    "ImagingStudy": "Imaging studies",
    "Immunization": "Immunizations",
    "Location": "Places",
    "Medication": "Medicine descriptions",
    "MedicationAdministration": "Medicines given",
    "MedicationDispense": "Medicines dispensed",
    "Organization": "Organizations",
    "Practitioner": "Practitioners",
    "PractitionerRole": "Practitioner roles",
    "Procedure": "Procedures",
    "Provenance": "Notes of origin",
    "QuestionnaireResponse": "Questionnaires filled in",
    "RelatedPerson": "Related persons",
    "ServiceRequest": "Referrals and orders",
}
NAMES_ONLY = frozenset({"Location", "Medication", "Organization", "Practitioner", "PractitionerRole"})

OBSERVATIONS = {
    "laboratory": "Laboratory results",
    "survey": "Survey answers",
    "social-history": "Social history",
    "exam": "Examination findings",
    "imaging": "Imaging findings",
    "procedure": "Procedure findings",
    "vital-signs": "Other vital signs",
    "therapy": "Therapy observations",
    "activity": "Activity observations",
}

_TYPE = re.compile(r"(?:[A-Z][a-z0-9]+){1,8}")
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def of_resource(kind: str) -> str:
    """Return plain words for a resource type; an unheard-of one is spelled out."""
    if kind in RESOURCES:
        return RESOURCES[kind]
    return _HUMP.sub(" ", kind).capitalize() if _TYPE.fullmatch(kind) else "Other entries"
