"""What is said and written in the invented clinic. All of it made up for this purpose."""

from __future__ import annotations

from keta_desk.domain.integration import IntegrationWork
from keta_desk.domain.preparation import Preparation

ADA_WORDS = (
    "I want mornings that don’t start with an apology. If the fog lifts, I would like to notice what I reach for first."
)
OWN_WORDS = (
    "I would like to be bored again, in a good way.",
    "When I hear my own laugh I want to recognise it.",
    "I don’t need to be happy. I need to be in the room.",
    "I want to finish a sentence before I take it back.",
    "I’d like to sit at the table without planning how to leave.",
    "Let me carry less of what was never mine.",
    "I want to plant something in March and still care in June.",
    "I would like the evenings to be an end of the day and not of me.",
)
GOALS = (
    "Mornings that begin before noon.",
    "To answer the telephone when my sister calls.",
    "Back to the choir on Thursdays.",
    "One whole night, three times a week.",
    "To drive past the place without turning round.",
    "Cooking for more than myself.",
)
ADA_GOAL = "Mornings that don’t start with an apology."
INTENTIONS = (
    "To meet the part of me that apologises first, and ask what it is protecting.",
    "To stay a little longer than I usually do.",
    "To look at the house from outside.",
    "What would be here if I were not so tired?",
    "To let the question stand without an answer.",
    "To say good-bye to the year before last.",
    "To find out what the anger wants to keep.",
    "To breathe into whatever comes, and out again.",
    "To listen, and not to mend.",
)
INTEGRATION = (
    IntegrationWork(
        theme="Lightness, “a room with the window open”", insight="Rest is allowed before everything is done.",
        trigger="Early waking in weeks of night work", pattern="Earns rest by being of use",
        modality="talk",
        what_changed="Sleep from 4–5 h to 6 h on most nights",
    ),
    IntegrationWork(
        theme="Noticed apologising before asking", insight="The apology comes before there is anything to forgive.",
        trigger="Sister’s custody case", pattern="Makes herself small when voices rise",
        modality="journaling",
        what_changed="Fewer calls to check on others’ moods",
    ),
    IntegrationWork(
        theme="Fear of anger, a father’s voice", insight="The voice is old; the room is not.",
        trigger="Anger, felt and said plainly", pattern="Goes silent and pays for it at night",
        modality="somatic",
        what_changed="Said no once, and slept that night",
    ),
    IntegrationWork(
        theme="Grief that had been put off", insight="Being busy was a way of not arriving.",
        trigger="The empty chair on Sundays", pattern="Works through every anniversary",
        modality="journaling", what_changed="Cried, and it passed",
    ),
    IntegrationWork(
        theme="One boundary, set and kept", insight="Guilt can sit beside me without driving.",
        trigger="Messages late in the evening", pattern="Answers at once, resents it later",
        modality="talk",
        what_changed="Two evenings a week without messages",
    ),
    IntegrationWork(
        theme="The garden, seen from above", insight="Things grow without being watched.",
        trigger="Waiting for results", pattern="Checks until it hurts",
        modality="mindfulness",
        what_changed="Back in the garden on dry days",
    ),
    IntegrationWork(
        theme="A child under a table, not afraid", insight="Hiding was clever then. It is not needed at work.",
        trigger="Meetings with the door closed", pattern="Leaves early, makes up for it at home",
        modality="art",
        what_changed="Spoke in a meeting for the first time this year",
    ),
    IntegrationWork(
        theme="Water, and being carried", insight="Letting go is something one does, not something that happens.",
        trigger="Crowded buses", pattern="Holds the breath until the door opens",
        modality="somatic",
        what_changed="Took the bus twice",
    ),
    IntegrationWork(
        theme="A long corridor with the lights on", insight="Nothing was behind the last door but a chair.",
        trigger="The ring road", pattern="Detours that take an hour",
        modality="talk",
        what_changed="Nightmares once a week instead of twice",
    ),
    IntegrationWork(
        theme="Music from the kitchen", insight="I had forgotten that I like it loud.",
        trigger="Quiet Sundays", pattern="Waits to be asked", modality="other", what_changed="Cooked for three",
    ),
    IntegrationWork(
        theme="The list that never ends", insight="The list is the worry; the things on it are small.",
        trigger="Monday mornings", pattern="Writes lists at night", modality="mindfulness",
        what_changed="Asleep before midnight on four nights",
    ),
    IntegrationWork(
        theme="Nothing came, and that was enough", insight="A flat session can still be a rest.",
        trigger="Wanting it to work", pattern="Measures everything at once",
        modality="talk", what_changed="Less hurry at home",
    ),
)  # fmt: skip
COMMITMENTS = (
    "Ten minutes at the window after getting up",
    "Count the apologies of a day, without judging",
    "Grounding: feet, breath, name five things",
    "A letter, not to be sent",
    "Telephone in the kitchen after nine",
    "Water the beans, then leave them",
    "Stay for ten minutes longer, once",
    "Swim on Wednesdays, twenty minutes",
    "Drive one exit of it with a friend",
    "Ask someone to come and eat",
    "Three lines on paper, then close it",
    "Leave the scores alone until Friday",
)
"""What was agreed on in each talk of `INTEGRATION`."""
TOLERABILITY = (
    "Calm throughout, spoke a little at 50 min.",
    "Light nausea at 30 min, gone by 60.",
    "Quiet tears at the peak, relieved afterwards.",
    "Restless until 20 min, settled with a hand on the shoulder.",
    "Slept from 70 to 95 min, easily woken.",
    "Warm, heavy limbs; talkative at the end.",
)
PROGRESS = (
    "Reports more hours awake on purpose. Appetite back at midday. No new medicines. Goes on as planned.",
    "A harder fortnight: visit from the family, two poor nights. Scores up a little; no thoughts of death.",
    "Back at work for two shifts a week. Side effects: none after the day itself.",
    "Mood steadier, worry unchanged. Agreed to look at the evenings in integration.",
    "Says the time between sessions feels longer, in a good sense. Interval can be widened next time if scores hold.",
)
REFERRED = (
    "Rang after a talk with the family doctor. Letter asked for. Questions about driving answered.",
    "Referred by the family doctor; letter is here. Would rather come in the morning.",
    "Referred by the therapist, who goes on seeing the patient. Asked for a first date.",
)
PREPARED = (
    "Talked through the day: what it may be like, who is in the room, what the support person does. Playlist chosen. "
    "Ride home arranged. Signs of trouble and the numbers to call were gone through twice."
)
DECIDED = {
    "increase": "Borne well, settled within two hours; PHQ-9 still above half of its baseline.",
    "hold": "Enough effect at this dose; no reason to go higher.",
    "stay": "Slow response. Stay at this dose until the plan review.",
}
SECOND = "Dr Nora Placeholder"
PREPARATION = Preparation(
    hopes="To come back with one clear thing.",
    fears="That it will be too much, and that nobody will notice.",
    checklist={
        **dict.fromkeys(("quiet-room", "dim-light", "blankets", "eye-mask", "calm-music", "phone-silenced"), True),
        **dict.fromkeys(("no-interruption", "expectations", "food-and-drink", "medicines", "no-driving"), True),
        **dict.fromkeys(("way-home", "support-briefed", "support-role", "touch-agreed", "pause-agreed"), True),
    },
    touch_agreement="hand, shoulder only",
    pause_signal="Raises the left hand.",
    music="Strings and field recordings, no voices.",
    transport="Taken home by the support person.",
)
RESTED = "Lay back with the lights down, measured again after ten minutes: back under the line."
ASKED = "Seen and weighed: earlier sessions were borne well, patient and support person agree."
TASK_DONE = "Put on the list for the next visit, and told to the patient"
CALLED_OFF = "Pre-dose {first}, and {second} ten minutes later. Called off by the plan’s rule; rebooked one week on."
SUPPORT = (
    ("Jo", "partner", True), ("Sam", "sister", False), ("Alex", "friend", False), ("Robin", "brother", False),
    ("Chris", "partner", True), ("Mel", "neighbour", False), ("Toni", "mother", True), ("Kim", "husband", True),
)  # fmt: skip
STREETS = ("Example Lane", "Sample Row", "Nowhere Street", "Placeholder Walk", "Specimen Yard", "Fiction Road")
SUPERVISOR, THERAPIST = "Dr Mara Fixture", "Leo Stubbs, LMFT"
CHARTED_LATER = "Charted afterwards from the paper record of the day."
REVIEWED = "Gone through with the family doctor; watched at each visit."
SUITS = "Every question asked, nothing found that stands against it."
CONDITIONS = "In the clinic only, with the support person there for the first two."
CONSENTED = "Gone through line by line. Asked what happens if nothing changes, and about driving. Answered both."

# Lines of a session's log, by the minute after the dose
SAID_AT = {
    10: "Eye mask on, lying on the left side. Music low.",
    20: "Hands open, breathing slow and even.",
    30: "\u201cWide, and quiet.\u201d Tears, no distress.",
    60: "Talks a little, asks for water.",
    90: "Sits up, oriented, tired.",
}
