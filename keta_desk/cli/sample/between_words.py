"""What is said between two sessions in the invented clinic. All of it made up for this purpose."""

from __future__ import annotations

FIGURES = ((6, 4, 5, 1, 7), (4, 6, 3, 2, 5), (7, 3, 6, 0, 8), (5, 5, 4, 1, 6))
"""Mood, anxiety, energy and urges from 0 to 10, and hours slept."""
STRESSORS = (
    (("Sister’s custody case", 6),),
    (),
    (("Rota changed without asking", 4), ("Rent", 3)),
    (("Father’s birthday", 7),),
)
SIDE_EFFECTS = ("", "Light headache until noon.", "", "Tired, slept an hour after lunch.")
JOURNAL = (
    "There was a field and nobody asked anything of me.",
    "I heard my own breath and it was not a problem.",
    "A door, and behind it only coats.",
    "I came back with one sentence: you may sit down.",
)
TRIGGERS = (
    ("Raised voices in the next room", "small, cold hands", "feet on the floor, name five things"),
    ("A message without an answer", "left out", "put the telephone in the kitchen"),
    ("Sunday evenings", "dread", "lay out Monday’s clothes, then walk"),
    ("Being thanked", "shame", "say thank you and stop there"),
)
PATTERNS = (
    ("Gives in, then withdraws for days", "partner", "says: I need an hour"),
    ("Explains until the other is tired", "sister", "one sentence, then silence"),
    ("Says yes at work, resents it at home", "manager", "asks for a day to think"),
    ("Waits to be asked", "friends", "asks first, once a week"),
)
SKILLS = (
    ("Feet, breath, five things", "grounding", "every evening"),
    ("Three pages by hand", "journaling", "mornings"),
    ("Slow walk without a telephone", "movement", "three times a week"),
    ("Ten minutes of sitting", "mindfulness", "daily"),
)
MARKERS = ("Patience", "Perspective", "Connection", "Interests")
PLAN = {
    "warning_signs": ("Not answering the telephone", "Awake after three, three nights running"),
    "coping": ("Walk to the river and back", "Water on the wrists"),
    "distraction": ("The library until it closes",),
    "help": ("E., 555 0143",),
    "professionals": ("Northlight Practice, 555 0142", "988, call or text", "911 in danger"),
    "environment": ("Tablets stay with the neighbour",),
}
