"""The people of the invented clinic, and where each of them stands today. Every family name says that it is none."""
# ruff: noqa: RUF001 - a name in Cyrillic letters

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from keta_desk.cli.sample.sketch import Sketch, Visit
from keta_desk.domain.patients import Sex, Stage
from keta_desk.domain.schedule import AppointmentKind

SHE, HE, THEY = (Sex.FEMALE, "she/her"), (Sex.MALE, "he/him"), (Sex.UNKNOWN, "they/them")
LONG = (196, 192, 188, 184, 177, 170)
"""An induction half a year ago, as in series K1: every fourth day, then weekly."""


def _who(  # noqa: PLR0917 - forty rows of a table, each in the same order
    given: str, family: str, born: str, who: tuple[Sex, str], stage: Stage, history: str, kilos: float,
    scores: tuple[int, int, int, int], ago: tuple[int, ...] = (), **more: object,
) -> Sketch:  # fmt: skip
    sex, pronouns = who
    return Sketch(
        given=given, family=family, born=date.fromisoformat(born), sex=sex, pronouns=pronouns, stage=stage,
        history=history, weight_g=round(kilos * 1000), scores=scores, ago=ago, **more,  # type: ignore[arg-type]  # fields of Sketch
    )  # fmt: skip


def _visit(kind: str, ago: int, at: str) -> Visit:
    return Visit(kind=AppointmentKind(kind), ago=ago, at=at)


EVALUATION, PREPARATION, INDUCTION = Stage.EVALUATION, Stage.PREPARATION, Stage.INDUCTION
CONSOLIDATION, MAINTENANCE, TAPER = Stage.CONSOLIDATION, Stage.MAINTENANCE, Stage.TAPER
PAUSED, DISCHARGED = Stage.PAUSED, Stage.DISCHARGED

ROSTER = (
    _who("Ada", "Sample", "1988-03-14", SHE, INDUCTION, "ada", 68.0, (21, 8, 16, 7), (42, 35, 28, 21, 14, 0),
         doses_mg=(100, 150, 200, 200, 250, 250), pressure=(124, 79), postponed=(7,), evaluated_ago=51),
    _who("Ines", "Demo", "1994-02-09", SHE, PREPARATION, "anxious", 59.5, (19, 19, 14, 14), evaluated_ago=12,
         ends_with=_visit("preparation", 0, "12:00")),
    _who("Vera", "Dummett", "1971-06-30", SHE, INDUCTION, "recurrent", 74.2, (23, 15, 13, 10), (18, 12, 6, -1),
         doses_mg=(100, 125, 150, 150), is_seen_after=False),
    _who("Tomas", "Example", "1990-05-21", HE, INDUCTION, "trauma", 88.0, (18, 14, 15, 12), (9, 2, -5),
         doses_mg=(125, 150, 150)),
    _who("Henri", "Fictus", "1982-08-03", HE, MAINTENANCE, "recurrent", 81.4, (20, 12, 11, 8),
         (116, 112, 108, 104, 97, 90, 57, 27),
         doses_mg=(100, 125, 150, 150, 175, 175, 200), last_item_9=1, ends_with=_visit("check_in", 0, "17:45")),
    _who("June", "Mockley", "1966-04-17", SHE, MAINTENANCE, "pressure", 77.8, (22, 5, 12, 4),
         (117, 113, 109, 105, 98, 91, 57, 28, 0), doses_mg=(100, 125, 150, 150, 175, 200), pressure=(142, 88)),
    _who("Jonah", "Nemo", "2000-10-11", HE, INDUCTION, "trauma", 71.3, (17, 10, 18, 11), (25, 18, 11, 4, -3),
         doses_mg=(100, 125, 150, 200, 200)),
    _who("Noor", "Placeholder", "1985-01-27", THEY, EVALUATION, "recurrent", 66.0, (21, 21, 15, 15),
         evaluated_ago=-1, ends_with=_visit("evaluation", -1, "09:00")),
    _who("Cleo", "Specimen", "1978-09-05", SHE, INDUCTION, "pain", 69.9, (16, 13, 9, 8), (30, 23, 16, 9, -5),
         doses_mg=(100, 100, 100, 100, 125), ends_with=_visit("review", -2, "10:00")),
    _who("Oskar", "Stand-In", "1959-07-22", HE, PAUSED, "pressure", 92.6, (20, 17, 10, 9), (91, 84, 77),
         doses_mg=(100, 125, 150), pressure=(138, 87), ends_with=_visit("review", -9, "11:00"),
         ended_because="Blood pressure stays above the practice's limit; waiting for the cardiology letter."),
    _who("Rowan", "Testcase", "1996-03-02", THEY, EVALUATION, "anxious", 63.7, (18, 18, 17, 17),
         evaluated_ago=0, ends_with=_visit("evaluation", 0, "13:30")),
    _who("Beatriz", "Trial", "1987-05-08", SHE, MAINTENANCE, "recurrent", 61.2, (24, 3, 16, 3),
         (137, 133, 129, 125, 118, 111, 79, 48, 17),
         doses_mg=(100, 125, 150, 175, 200, 225, 250), ends_with=_visit("check_in", -12, "09:40")),
    _who("Amos", "Pretend", "1979-11-19", HE, EVALUATION, "pain", 95.0, (17, 17, 8, 8),
         evaluated_ago=3, ends_with=_visit("evaluation", -6, "15:20")),
    _who("Ελένη", "Παράδειγμα", "1991-12-01", SHE, EVALUATION, "anxious", 57.0, (15, 15, 16, 16),
         evaluated_ago=2, ends_with=_visit("evaluation", -2, "14:10")),
    _who("Sol", "Makebelieve", "1983-02-28", THEY, PREPARATION, "borderline", 72.5, (20, 20, 15, 15),
         evaluated_ago=15, ends_with=_visit("preparation", -1, "16:00")),
    _who("Íñigo", "Núñez-Ejemplo", "1975-06-06", HE, PREPARATION, "trauma", 84.1, (16, 16, 17, 17),
         evaluated_ago=9, ends_with=_visit("preparation", -4, "09:30")),
    _who("Otis", "Figment", "1969-10-30", HE, INDUCTION, "resistant", 82.0, (24, 17, 12, 10), (10, 7, 3, -1),
         regimen="infusion"),
    _who("Greta", "Mustermann", "1964-08-12", SHE, INDUCTION, "resistant", 70.4, (22, 14, 10, 7), (16, 13, 9, 6, 2, -1),
         regimen="spray"),
    _who("Luca", "Invento", "1992-01-15", HE, INDUCTION, "recurrent", 78.3, (19, 13, 13, 9), (15, 8, 1, -6),
         regimen="injection"),
    _who("Jiřina", "Přikladová", "1986-04-24", SHE, INDUCTION, "anxious", 64.8, (17, 15, 19, 16), (5, -2)),
    _who("Kit", "Proband", "1998-07-07", THEY, CONSOLIDATION, "anxious", 58.9, (18, 7, 16, 8),
         (45, 41, 37, 33, 26, 19), ends_with=_visit("review", -3, "11:30")),
    _who("Вера", "Образцова", "1973-03-08", SHE, CONSOLIDATION, "resistant", 68.7, (23, 11, 14, 8),
         (30, 27, 23, 20, 16, 13), regimen="infusion", ends_with=_visit("review", -1, "10:40")),
    _who("Piet", "Notreal", "1980-09-13", HE, MAINTENANCE, "recurrent", 86.5, (19, 6, 12, 5),
         (*LONG, 132, 82, 23, -12)),
    _who("Dora", "Madeup", "1957-12-22", SHE, MAINTENANCE, "pressure", 73.0, (21, 9, 9, 6),
         (131, 127, 123, 119, 112, 105, 62, 18, -10), pressure=(134, 84)),
    _who("Ravi", "Cipher", "1995-05-30", HE, MAINTENANCE, "trauma", 75.6, (18, 9, 19, 9),
         (98, 91, 84, 77, 70, 63, 35, 7, -21)),
    _who("Hazel", "Template", "1990-10-02", SHE, MAINTENANCE, "anxious", 60.3, (16, 4, 18, 5),
         (110, 106, 102, 98, 91, 84, 55, 26, -3)),
    _who("Ugo", "Facsimile", "1968-02-14", HE, MAINTENANCE, "pain", 90.8, (17, 10, 8, 6),
         (110, 103, 96, 89, 82, 75, 45, 15, -14), regimen="oral"),
    _who("Mina", "Unreal", "1984-11-11", SHE, MAINTENANCE, "borderline", 67.2, (22, 13, 17, 12),
         (126, 122, 118, 114, 107, 100, 72, 44, 16, -12)),
    _who("Wren", "Fable", "1993-08-26", THEY, MAINTENANCE, "recurrent", 62.4, (20, 8, 14, 7),
         (91, 87, 83, 79, 72, 65, 37, 9), ends_with=_visit("integration", -1, "15:10")),
    _who("Ola", "Hypothet", "1977-01-05", SHE, MAINTENANCE, "resistant", 79.1, (25, 11, 13, 8),
         (90, 87, 83, 80, 76, 73, 45, 17, -11), regimen="infusion"),
    _who("Finn", "Dummyson", "1989-06-18", HE, MAINTENANCE, "resistant", 83.9, (23, 7, 15, 6),
         (76, 73, 69, 66, 62, 59, 55, 52, 38, 24, 10, -4), regimen="spray"),
    _who("Zoé", "Échantillon", "1981-04-01", SHE, TAPER, "recurrent", 65.5, (20, 4, 13, 3),
         (*LONG, 128, 86, 44), ends_with=_visit("check_in", -5, "09:10")),
    _who("Noa", "Paradigm", "1970-09-29", SHE, TAPER, "anxious", 71.9, (18, 6, 17, 6),
         (138, 134, 130, 126, 119, 112, 82, 40), ends_with=_visit("review", -8, "13:40")),
    _who("Ivo", "Pseudonym", "1988-12-12", HE, PAUSED, "trauma", 80.2, (19, 14, 18, 14), (58, 51, 44, 37),
         ended_because="Moved house and asked for a rest of some weeks; integration goes on by telephone."),
    _who("Marta", "Fulana", "1997-02-20", SHE, PAUSED, "borderline", 56.8, (21, 16, 19, 15), (47, 40),
         ended_because="Started a new medicine with her psychiatrist; doses wait until it has settled.",
         ends_with=_visit("check_in", -7, "16:30")),
    _who("Bea", "Nonesuch", "1976-05-25", SHE, DISCHARGED, "recurrent", 70.0, (18, 3, 12, 2),
         (158, 154, 150, 146, 139, 132, 97), ended_because="Goals met. Follow-up with her own doctor."),
    _who("Carl", "Whatsit", "1963-03-31", HE, DISCHARGED, "pain", 88.8, (16, 14, 9, 9), (120, 113, 106),
         ended_because="Own wish: prefers physiotherapy first. May come back at any time."),
    _who("Lena", "Anyone", "1999-07-14", SHE, DISCHARGED, "borderline", 60.6, (20, 19, 16, 16),
         (150, 146, 142, 138), ended_because="No response after four sessions. Referred back with a letter."),
    _who("Max", "Nobody", "1955-10-10", HE, DISCHARGED, "pressure", 85.5, (19, 10, 11, 7),
         (160, 156, 152, 148, 141, 134), pressure=(136, 85), ended_because="Moved away; care goes on elsewhere."),
    _who("Ruth", "Someone", "1982-01-23", SHE, DISCHARGED, "anxious", 63.3, (17, 4, 18, 4),
         (166, 162, 158, 154, 147, 140, 104), ended_because="Goals met. Practices go on without doses."),
)  # fmt: skip

GIVEN = ("Alba", "Bram", "Cora", "Dag", "Edda", "Flo", "Gus", "Hedy", "Ike", "Juna", "Kai", "Lark", "Mo", "Nils")
FAMILIES = ("Sample", "Demo", "Example", "Specimen", "Testcase", "Fictus", "Madeup", "Notreal", "Proband", "Template")


def roster(count: int, chance: Random) -> list[Sketch]:
    """Return `count` invented patients; beyond the ones above, their courses come again under other made-up names."""
    return [*ROSTER[:count], *(_another(ROSTER[number % len(ROSTER)], chance) for number in range(len(ROSTER), count))]


def _another(like: Sketch, chance: Random) -> Sketch:
    born = like.born + timedelta(days=chance.randrange(-2000, 2000))
    return replace(like, given=chance.choice(GIVEN), family=chance.choice(FAMILIES), born=born)
