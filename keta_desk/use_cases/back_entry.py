"""Typing in what was written on the paper sheet of a session (capabilities N16): all of a sheet, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace

from keta_desk.domain.back_entry import PaperRow
from keta_desk.domain.ids import SessionId
from keta_desk.domain.problems import Problem, refuse
from keta_desk.domain.record import Source
from keta_desk.domain.session_log import EntryKind, Manner, line_problems, usual_manner
from keta_desk.domain.vitals import Reading, reading_problems
from keta_desk.queries import limits_profile
from keta_desk.store.tables.sessions import ReadingRow
from keta_desk.store.work import Work
from keta_desk.use_cases.black_box import BlackBox
from keta_desk.use_cases.record_alarms import alarm_of_reading


def keep_sheet(work: Work, session_id: SessionId, rows: Sequence[PaperRow], *, by: str = "") -> list[str]:
    """Keep the rows of a sheet, measured when they say and entered now; return the ids of their entries in the log.

    They are marked as transcribed; at home, where nobody of the practice was, as reported. `by` is who wrote the sheet.

    Raises:
        RuleBroken: nothing is on it, a value cannot be one, or a moment cannot be; each finding names its row.
        Gone: there is no such session.
    """
    box = BlackBox(work, session_id, is_copied=True)
    usual = usual_manner(box.sitting.setting, box.sitting.supervision)
    manner = Manner.REPORTED if usual is Manner.REPORTED else Manner.TRANSCRIBED
    plausible = limits_profile.in_force(work.session).plausible
    found = [] if rows else [Problem("sheet.empty")]
    for one in rows:
        judged = reading_problems(one.reading, plausible) if one.reading != Reading() else []
        said = line_problems(one.words) if one.words.strip() else []
        found += [replace(problem, field=one.row) for problem in (*judged, *said)]
    refuse(found)
    kept = []
    for one in sorted(rows, key=lambda row: row.at):
        moment = box.moment(one.at)
        if one.reading != Reading():
            row = ReadingRow(
                patient_id=box.sitting.patient_id,
                session_id=box.sitting.id,
                at=moment,
                source=Source.CAREGIVER if manner is Manner.REPORTED else Source.CLINICIAN,
                manner=manner,
                observer=by.strip(),
                **asdict(one.reading),
            )
            work.add(row)
            alarm_of_reading(work, row)
            kept.append(box.keep(EntryKind.READING, moment, subject_id=row.id, manner=manner))
        if one.words.strip():
            kept.append(box.keep(EntryKind.LINE, moment, words=one.words.strip(), manner=manner))
    return kept
