"""Typing in what was written on the paper sheet of a session (capabilities N16, S19): all of a sheet, or nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from keta_desk.domain.adverse_events import AdverseEvent, event_problems
from keta_desk.domain.back_entry import PaperDose, PaperEvent, PaperLeaving, PaperRow, PaperSheet, unusual_rows
from keta_desk.domain.chart_entries import text_problems
from keta_desk.domain.closing import Closing, closing_problems
from keta_desk.domain.dose_check import DosePart, HowTaken, taken_problems
from keta_desk.domain.ids import PatientId, SessionId
from keta_desk.domain.limits_profile import Limits
from keta_desk.domain.problems import Problem, Severity, refuse
from keta_desk.domain.quantities import mg_to_ug
from keta_desk.domain.readiness import Criterion, criteria, readiness, release_problems
from keta_desk.domain.reading_notes import Taken
from keta_desk.domain.record import Source
from keta_desk.domain.session_log import EntryKind, EventCode, Manner, line_problems, moment_problems, usual_manner
from keta_desk.domain.titration import DoseInQuestion, DoseSetting, Formulation, Molecule
from keta_desk.domain.vitals import Reading, reading_problems
from keta_desk.queries import leaving, limits_profile, live_parts, live_rows, observing, titration
from keta_desk.store.tables.session_care import AdverseEventRow, ReadinessCheckRow
from keta_desk.store.tables.sessions import DoseGivenRow, DosingSessionRow, ReadingRow
from keta_desk.store.work import Work
from keta_desk.use_cases.black_box import BlackBox
from keta_desk.use_cases.dispensing_stock import draw_on_home_stock, waste_from_home_stock
from keta_desk.use_cases.dose_giving import problems_of_dose
from keta_desk.use_cases.harm_grading import suggested_for
from keta_desk.use_cases.record_alarms import alarm_of_event, alarm_of_reading

FOOT = ("rest_started_at", "rest_ended_at", "intensity", "pleasantness", "themes", "music")
COMPANY = ("accompanied_by", "handed_over_to")


@dataclass(frozen=True, slots=True)
class KeptSheet:
    """What a sheet made: the ids of its entries in the log, and what the session said before of rest and leaving."""

    entries: tuple[str, ...]
    was: Mapping[str, object]


def keep_sheet(
    work: Work,
    session_id: SessionId,
    sheet: PaperSheet,
    *,
    molecule: Molecule | None = None,
    formulation: Formulation | None = None,
    is_sure: bool = False,
    confirmed_because: str = "",
) -> KeptSheet:
    """Keep a sheet, measured when it says and entered now; it is marked as transcribed, at home as reported.

    What is unusual is refused once, unless `is_sure`; what the plan or the criteria of leaving speak against wants
    `confirmed_because`.

    Raises:
        RuleBroken: nothing is on it, or something of it cannot be; each finding names its row or field.
        Gone: there is no such session, or a dose is on the sheet and the patient has no plan.
    """
    paper = _Paper(work, BlackBox(work, session_id, is_copied=True), sheet)
    refuse(paper.wrong())
    refuse([] if is_sure else list(paper.unusual()))
    kept = [paper.line(words, paper.box.sitting.started_at) for words in sheet.before]
    for row in sorted(sheet.rows, key=lambda one: one.at):
        kept += paper.row(row)
    for dose in sorted(sheet.doses, key=lambda one: one.at):
        kept.append(paper.dose(dose, molecule, formulation, confirmed_because))
    for event in sorted(sheet.events, key=lambda one: one.at):
        kept.append(paper.event(event, confirmed_because))
    was = paper.foot()
    kept += paper.leave(confirmed_because)
    work.reason = confirmed_because.strip()
    return KeptSheet(tuple(kept), was)


def set_back(work: Work, session_id: SessionId, was: Mapping[str, object], *, reason: str) -> None:
    """Have a session say again what it said of rest, experience and company before a sheet was kept.

    Raises:
        Gone: there is no such session.
    """
    row = work.get(DosingSessionRow, session_id)
    for name, value in was.items():
        setattr(row, name, value)
    work.reason = reason


class _Paper:
    """One sheet on its way into the record."""

    def __init__(self, within: Work, box: BlackBox, sheet: PaperSheet) -> None:
        self.within, self.box, self.sheet = within, box, sheet
        self.session_id = SessionId(box.sitting.id)
        usual = usual_manner(box.sitting.setting, box.sitting.supervision)
        self.manner = Manner.REPORTED if usual is Manner.REPORTED else Manner.TRANSCRIBED
        self.source = Source.CAREGIVER if self.manner is Manner.REPORTED else Source.CLINICIAN
        self.limits: Limits = limits_profile.in_force(within.session)

    # What is wrong, and what is asked once

    def wrong(self) -> list[Problem]:
        """Return what can't be, each finding at its row or field."""
        found = [Problem("sheet.empty")] if self.sheet.is_blank else []
        for one in self.sheet.rows:
            judged = reading_problems(one.reading, self.limits.plausible) if one.reading != Reading() else []
            said = line_problems(one.words) if one.words.strip() else []
            found += _at(one.row, [*judged, *said, *self._moment(one.at)])
        for dose in self.sheet.doses:
            found += _at(dose.row, [*taken_problems(_taken(dose), given_at=dose.at), *self._moment(dose.at)])
        for event in self.sheet.events:
            said = line_problems(event.words) if event.words.strip() else []
            found += _at(event.row, [*said, *self._moment(event.at)])
        found += [problem for words in self.sheet.before for problem in line_problems(words)]
        return [*found, *self._foot_problems(self.sheet.leaving)]

    def unusual(self) -> Iterator[Problem]:
        """Yield what is asked about once and then kept."""
        standing = [one for one in live_rows.readings(self.within.session, self.session_id) if not one.is_in_error]
        before = [Taken(one.reading, one.at, one.entered_at) for one in standing]
        return unusual_rows(self.sheet.rows, before, self.within.now)

    def _moment(self, at: datetime) -> list[Problem]:
        return moment_problems(at, started_at=self.box.sitting.started_at, now=self.box.now)

    def _foot_problems(self, foot: PaperLeaving) -> list[Problem]:
        sitting, now = self.box.sitting, self.box.now
        closing = Closing(**{name: getattr(foot, name) for name in FOOT})
        found = closing_problems(closing, has_left=True, started_at=sitting.started_at, now=now)
        for name in (*COMPANY, "next_contact"):
            found += text_problems(getattr(foot, name), field=name)
        if foot.released_at is not None:
            found += _at("released_at", self._moment(foot.released_at))
            if sitting.released_at is not None:
                found.append(Problem("session.released", field="released_at"))
        return found

    # Keeping

    def line(self, words: str, at: datetime) -> str:
        """Keep a line of the log."""
        return self.box.keep(EntryKind.LINE, at, words=words, manner=self.manner)

    def row(self, one: PaperRow) -> list[str]:
        """Keep an observation and its remark."""
        kept = []
        if one.reading != Reading():
            row = ReadingRow(
                patient_id=self.box.sitting.patient_id,
                session_id=self.session_id,
                at=one.at,
                source=self.source,
                manner=self.manner,
                observer=(one.by or self.sheet.by).strip(),
                **asdict(one.reading),
            )
            self.within.add(row)
            alarm_of_reading(self.within, row)
            kept.append(self.box.keep(EntryKind.READING, one.at, subject_id=row.id, manner=self.manner))
        if one.is_look_in:
            look = EventCode.LOOK_IN
            kept.append(self.box.keep(EntryKind.EVENT, one.at, code=look, words=one.words, manner=self.manner))
        elif one.words.strip():
            kept.append(self.line(one.words, one.at))
        return kept

    def dose(
        self, one: PaperDose, molecule: Molecule | None, formulation: Formulation | None, confirmed_because: str
    ) -> str:
        """Keep a dose that was given; at home it is drawn from the stock there, with what was wasted."""
        asked = DoseInQuestion(mg=one.mg, molecule=molecule, formulation=formulation, at=one.at)
        patient_id = PatientId(self.box.sitting.patient_id)
        found = problems_of_dose(self.within, patient_id, self.session_id, asked, already_given=True)
        choices = ("molecule", "formulation")
        refuse(
            [each if each.field in choices else replace(each, field=one.row) for each in found],
            confirmed_because=confirmed_because,
        )
        given = titration.doses(self.within.session, patient_id)
        is_first = all(line.session_id != self.session_id for line in given)
        row = DoseGivenRow(
            patient_id=patient_id,
            session_id=self.session_id,
            given_at=one.at,
            molecule=molecule,
            formulation=formulation,
            dose_ug=mg_to_ug(one.mg) if one.mg is not None else 0,
            product=one.product,
            lot=one.lot,
            method=one.method,
            confirmed_because=confirmed_because.strip(),
            part=DosePart.FULL if is_first else DosePart.BOOSTER,
            checked_by=one.checked_by,
            **{name: value for name, value in asdict(_taken(one)).items() if value not in (None, "")},
        )
        self.within.add(row)
        if self.box.sitting.setting == DoseSetting.HOME:
            draw_on_home_stock(self.within, row)
            if row.wasted_ug:
                waste_from_home_stock(self.within, row, witness=one.witness)
        return self.box.keep(
            EntryKind.DOSE, one.at, code=row.part, words=one.given_by, subject_id=row.id, manner=self.manner
        )

    def event(self, one: PaperEvent, confirmed_because: str) -> str:
        """Keep what happened: an adverse event where a term was written, else a line."""
        if not one.term:
            return self.line(one.words, one.at)
        event = AdverseEvent(term=one.term, began_at=one.at, grade=one.grade, treatment=one.words)
        suggested = suggested_for(self.within, self.session_id, event)
        refuse(_at(one.row, event_problems(event, suggested=suggested)), confirmed_because=confirmed_because)
        row = AdverseEventRow(
            patient_id=self.box.sitting.patient_id,
            session_id=self.session_id,
            suggested_grade=suggested,
            manner=self.manner,
            **{**asdict(event), "serious": ""},
        )
        self.within.add(row)
        alarm_of_event(self.within, row, event)
        return self.box.keep(
            EntryKind.ADVERSE_EVENT, one.at, code=one.term, value=one.grade, subject_id=row.id, manner=self.manner
        )

    def foot(self) -> dict[str, object]:
        """Have the session say what the foot of the sheet says; return what it said before. Blank changes nothing."""
        sitting, foot = self.box.sitting, self.sheet.leaving
        told = {name: value for name in (*FOOT, *COMPANY) if (value := getattr(foot, name)) not in (None, "")}
        if Criterion.INSTRUCTIONS in foot.ready:
            told["instructions_given"] = foot.ready[Criterion.INSTRUCTIONS]
        was = {name: getattr(sitting, name) for name in told}
        for name, value in told.items():
            setattr(sitting, name, value)
        return was

    def leave(self, confirmed_because: str) -> list[str]:
        """Keep what was ticked, and that the patient was released; or left, where a criterion is open."""
        foot = self.sheet.leaving
        at = foot.released_at or self._last()
        known = criteria(self.box.sitting.setting)
        answers = [(one, foot.ready[one]) for one in known if one in foot.ready]
        kept = [self._tick(one, at, is_met=is_met) for one, is_met in answers]
        if foot.released_at is None:
            return kept
        sitting = live_parts.sitting(self.within.session, self.session_id)
        timeline = observing.of_session(self.within.session, sitting, self.limits)
        facts = leaving.facts(self.within.session, sitting, timeline, self.limits)
        if still := release_problems(facts, at):
            told = {"count": str(len(still))}
            refuse(
                [Problem("sheet.left-not-ready", Severity.CONFIRM, told, "released_at")],
                confirmed_because=confirmed_because,
            )
            return [*kept, self.box.keep(EntryKind.LEFT, at, words=confirmed_because, manner=self.manner)]
        for one in readiness(facts, at):
            if one.is_computed:
                self.within.add(self._check(one.criterion, one.at or at, is_met=True, value=one.value))
        self.box.sitting.released_at = at
        return [*kept, self.box.keep(EntryKind.RELEASED, at, manner=self.manner)]

    def _last(self) -> datetime:
        sheet = self.sheet
        moments = [one.at for part in (sheet.rows, sheet.doses, sheet.events) for one in part]
        return max(moments, default=self.box.now)

    def _tick(self, criterion: Criterion, at: datetime, *, is_met: bool) -> str:
        value = self.sheet.leaving.next_contact if criterion is Criterion.NEXT_CONTACT else ""
        row = self.within.add(self._check(criterion, at, is_met=is_met, value=value))
        return self.box.keep(
            EntryKind.CRITERION,
            at,
            code=criterion,
            value=int(is_met),
            words=value,
            subject_id=row.id,
            manner=self.manner,
        )

    def _check(self, criterion: Criterion, at: datetime, *, is_met: bool, value: str) -> ReadinessCheckRow:
        return ReadinessCheckRow(
            patient_id=self.box.sitting.patient_id,
            session_id=self.session_id,
            criterion=criterion,
            at=at,
            is_met=is_met,
            value=value,
            by_id=self.within.clinician_id,
        )


def _taken(one: PaperDose) -> HowTaken:
    wasted = None if one.wasted_mg is None else mg_to_ug(one.wasted_mg)
    return HowTaken(ended_at=one.until, wasted_ug=wasted, waste_witness=one.witness)


def _at(row: str, found: list[Problem]) -> list[Problem]:
    return [replace(problem, field=row) for problem in found]
