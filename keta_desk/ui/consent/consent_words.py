"""Words for what is agreed to, how a consent stands, and how it was signed."""

from __future__ import annotations

from datetime import date, datetime

from keta_desk.domain.consents import Agreement, ConsentState, SignMethod, TextKind
from keta_desk.domain.patients import Stage
from keta_desk.domain.titration import Formulation
from keta_desk.queries import consents
from keta_desk.queries.chart import Chart
from keta_desk.queries.consents import AgreementStanding, ConsentLine, TextLine
from keta_desk.queries.lines import day_in
from keta_desk.reference import catalogue
from keta_desk.ui.parts.chip import ChipWords
from keta_desk.ui.parts.moment_edit import write_day
from keta_desk.ui.words import said


def agreement_words(agreement: Agreement) -> str:
    """Return what is agreed to."""
    return {
        Agreement.TREATMENT: said("Treatment with ketamine"),
        Agreement.HOME: said("Use at home"),
        Agreement.OFF_LABEL: said("Off-label use, compounded medicine"),
        Agreement.TELEHEALTH: said("Video and telephone"),
        Agreement.RECORDING: said("Recording"),
    }[agreement]


def kind_words(kind: TextKind) -> str:
    """Return what a text is for."""
    return {
        TextKind.CONSENT: said("Consent"),
        TextKind.DISCLOSURE: said("Disclosure"),
        TextKind.INSTRUCTION: said("Instruction"),
        TextKind.HANDOUT: said("Handout"),
    }[kind]


def text_about(line: TextLine) -> str:
    """Return what a text is for, and of an instruction for which route."""
    kind = kind_words(TextKind(line.kind))
    if line.kind == TextKind.INSTRUCTION and line.name in set(Formulation):
        return f"{kind} · {said(catalogue.routes()[Formulation(line.name)].words)}"
    return kind


def method_words(method: str) -> str:
    """Return how it was signed, '' where that is not recorded."""
    known = {
        SignMethod.WET: said("On paper, by hand"),
        SignMethod.TYPED: said("Name typed"),
        SignMethod.DRAWN: said("Drawn on a screen"),
    }
    return known[SignMethod(method)] if method else ""


def version_words(number: int) -> str:
    """Return which version of a text it is."""
    return said("version {0}").format(number) if number else said("KetaDesk’s example, not reviewed by the practice")


def state_chip(standing: AgreementStanding) -> ChipWords:
    """Return how a consent stands."""
    until = _until(standing)
    in_force = said("In force until {0}").format(until) if until else said("In force")
    return {
        ConsentState.MISSING: ChipWords(said("Not recorded"), "caution", "triangle"),
        ConsentState.UNSIGNED: ChipWords(said("Presented, not signed"), "caution", "pen"),
        ConsentState.IN_FORCE: ChipWords(in_force, "ok", "check-circle"),
        ConsentState.EXPIRING: ChipWords(said("Expires {0}").format(until), "caution", "clock"),
        ConsentState.EXPIRED: ChipWords(said("Expired {0}").format(until), "danger", "octagon"),
        ConsentState.WITHDRAWN: ChipWords(said("Withdrawn"), "danger", "octagon"),
    }[standing.state]


def header_chips(chart: Chart, today: date) -> list[ChipWords]:
    """Return what the head of a chart says of the consent to treatment: nothing while it stands for long."""
    if Stage(chart.person.stage) in (Stage.EVALUATION, Stage.DISCHARGED):
        return []
    found = consents.standing_of(chart.consents, Agreement.TREATMENT, zone=chart.zone, on=today)
    until = _until(found)
    told = {
        ConsentState.EXPIRING: ChipWords(said("Consent expires {0}").format(until), "caution", "clock"),
        ConsentState.EXPIRED: ChipWords(said("Consent expired {0}").format(until), "danger", "octagon"),
        ConsentState.WITHDRAWN: ChipWords(said("Consent withdrawn"), "danger", "octagon"),
        ConsentState.UNSIGNED: ChipWords(said("Consent not signed"), "caution", "pen"),
        ConsentState.MISSING: ChipWords(said("No consent yet"), "caution", "triangle"),
    }
    return [told[found.state]] if found.state in told else []


def _until(standing: AgreementStanding) -> str:
    return write_day(standing.consent.expires_on) if standing.consent is not None else ""


def day_words(moment: datetime | None, chart: Chart) -> str:
    """Return the day of a moment in the clinic's zone."""
    return said("not recorded") if moment is None else write_day(day_in(chart.zone, moment))


def facts(line: ConsentLine, chart: Chart) -> list[tuple[str, str]]:
    """Return what is recorded of one consent, by name."""
    nothing = said("not recorded")
    yes = {True: said("yes"), False: said("no"), None: nothing}
    initials = line.initials()
    signed = said("{0}, {1}, {2}").format(line.signed_by, day_words(line.signed_at, chart), method_words(line.method))
    found = [
        (said("Text"), said("{0}, {1}").format(line.title, version_words(line.text_number))),
        (said("Presented"), day_words(line.presented_at, chart)),
        (said("Signed by"), signed if line.signed_at else said("not signed")),
    ]
    if line.signed_at is None:
        return found
    done = sum(1 for _, is_initialled in initials if is_initialled)
    found += [
        (said("Statements initialled"), said("{0} of {1}").format(done, len(initials)) if initials else nothing),
        (said("Questions answered"), yes[line.questions_answered]),
        (said("Copy given"), yes[line.copy_given]),
        (said("Clinician"), line.clinician or nothing),
        (said("Witness or guardian"), line.witness or nothing),
        (said("Talked about"), line.discussion or nothing),
    ]
    if line.withdrawn_at is not None:
        why = said("{0}: {1}").format(day_words(line.withdrawn_at, chart), line.withdrawn_because)
        found.append((said("Withdrawn"), why))
    return found
