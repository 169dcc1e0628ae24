<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Backup &amp; security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the clinical limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient or entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent and disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as entered in error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry in this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other measure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose one step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose one step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files to import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in what is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate sedation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CADSS-6 total…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation in full…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the second event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the third event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the fourth event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the fifth event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the sixth event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the seventh event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the eighth event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in, all well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the dose, or another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the dose was taken…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverse event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done about it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a slot was missed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrete score…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest and close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMS answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the alert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lanes as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents for several patients…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddAllergy</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddMedication</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>50 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Medicine or supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dose as taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prescribed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supplement, taken without prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddProblem</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>F33, depression, PTSD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnosis or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes are ICD-10-CM. Without a code it is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddTrial</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Treatment added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgainForm</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Leave it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under way again until it is ended anew. What was recorded stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>Newer text in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was presented yet. A session can start without consent only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present and sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; withdrawn: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AldreteForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/leaving_forms.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four limbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two limbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Breathes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deeply, and coughs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pressure against before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 to 50 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 50 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Consciousness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be roused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Oxygen saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 92 % on room air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 90 % with oxygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 90 % with oxygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is reckoned from all five; 9 or more passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertDialog</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>What is at home and how it came there stands on the supply sheet of this chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading stands in the session it belongs to, or in the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers stand on the screening sheet, or with the session they were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it does not close this: a person does, with what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked at a check-in, which stands in the timeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry that raised it was marked as entered in error. Only a person closes an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendDialog</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>Filled in on {0}. What it said before stays legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} marked as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendHarmForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/harm_forms.py"/>
        <source>It says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back: it counts no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: it is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendNoteDialog</name>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>Wa&amp;y of working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error: it is not counted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on {0}. What it said before stays legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration marked as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration amended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendReadingForm</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Measured {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said before stays legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading amended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendTrial</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet.py"/>
        <source>&amp;Total, as it was reckoned elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop, also when it turns dark in the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of what the desktop enlarges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows have one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong lines in place of tints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours night mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font zoom larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of lists changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced motion changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Treatment tried before added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment tried before amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ran out was raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis or problem added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known allergies recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies set back to not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis or problem active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis or problem resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligibility decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening answers kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short screening before a session kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a rule decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert seen or put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as entered in error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal details amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient's words kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved along the care pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger, pattern or skill added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger, pattern or skill amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger, pattern or skill ended or taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skill practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger or pattern looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration note amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration session recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration session taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry shared or not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the safety plan: given or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dose decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert seen during a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading put right during a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a dose was taken recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event of a session recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of a session written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of a session recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for a missed look recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in a session noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers of a session held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers of a session let go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock said to have been set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of a session taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion of leaving recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrete score recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring form filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left without being released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of observation set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverse event put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverse event recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to an event recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text handed out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the practice kept as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal of a consent taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item added to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker of progress added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker of progress ended or taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the plan done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the plan opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker of progress rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription monitoring check recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled-substance log printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home stock counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home stock entry booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of the home stock settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home stock entry taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose drawn from the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed or saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical limits signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper sheet of a session entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper sheet of a session taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment: state changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis codes loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking by this computer's keyring changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test restore made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eligibility decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at an interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinical limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker of progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating of a marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescription monitoring check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnosis or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home stock entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adverse event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times of observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criterion of leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitoring form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response to an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at a trigger or pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skill or practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose-titration report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dispensing receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support person card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMS worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another action ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackEntry</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/paper_columns.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted, mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake, answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathes calmly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOAA/S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, what was done, response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail of a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last food, at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last drink, at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep last night, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way home, with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rested from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rested until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult &#x2212;5 to pleasant 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake, answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not awake or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathes calmly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not breathe calmly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake: MOAA/S 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriented, or as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure near the one before the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse 50 to 110</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂ 94 % or more on room air, or as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady on the feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea 3 or less, no vomiting for 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissociation 2 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new thoughts of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed as long as is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible adult or transport there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written instructions given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not drive until the next day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackEntryForm</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/back_entry_form.py"/>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as transcribed, measured when it says and entered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as reported: nobody of the practice was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ins, minutes from the first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations, minutes from the first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;oute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this what stands on the paper?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save once more to keep it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupJobs</name>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Writing backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left on the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} rows, {2} log entries, chain intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page and every entry is as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain intact, {0} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not pass its checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the sheet in your hand you prove that it brings the record back. The scratch folder is deleted afterwards; your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scratch copy is deleted, your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} patients, {1} rows and {2} log entries compared, chain intact. The scratch copy is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows entered since are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup brings your records back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaDesk backups (*.ketabackup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new practice file is made at {0}. The one that is open stays as it is. Both open with what opened them then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left at the new place, and your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows, {1} log entries. Unlock it from the lock screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the record anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} older ones are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} the backup of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not where it was written. Connect its drive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>Where backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best on a drive that leaves the building at night. Backups are encrypted, and each is read back before it counts. KetaDesk writes one when you ask for it, and reminds you when the last one grows old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until there is one, this computer holds the only copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same disk as the practice file: what takes the one takes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another disk than the practice file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a second copy on a drive that lies elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupView</name>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Backup &amp; security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each backup is encrypted and read back before it counts. It opens with the passphrase or the recovery key of its time, with or without KetaDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper only, opens every backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a key or the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set for this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change when it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave this computer encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaDesk makes no connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since test restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first backup will stand here, with when, where and how it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a drive that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made until now open with the passphrase until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet opens this practice file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drive that is kept elsewhere outlives this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status bar asks for a new backup when the last one is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drive place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../../keta_desk/ui/parts/banner.py"/>
        <source>Banner action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/before_page.py"/>
        <source>Before the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the dose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeScores</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/before_scores.py"/>
        <source>No scale was filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item 9 of the PHQ-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} since the time before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeforeSheet</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/before_sheet.py"/>
        <source>Ask what changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines since the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new, nothing stopped is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0} is not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BetweenCards</name>
    <message>
        <location filename="../../keta_desk/ui/integration/between.py"/>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in yet. One takes two minutes: mood, sleep, what weighs, item 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry yet. What the patient said or wrote after a session stands here, in their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers and patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card yet. Each comes back at every integration: less, as before, or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills and practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice yet. What carries the work on between sessions stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markers of progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marker yet. Patience, perspective, connection, interests, or the patient’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safety plan is recorded. It has six steps, in the patient’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it outside the integration window all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type fri 14:00, 18 Nov 9:30 or +7 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0} of the integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0} after the dose, outside the integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CadssForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/log_forms.py"/>
        <source>Six items of the full scale, each 0 to 4. The wording stands on the scale itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is reckoned from all six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CADSS-6 saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <location filename="../../keta_desk/ui/parts/calendar.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_paint.py"/>
        <source>response ≤ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remission &lt; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose, mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scores recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doses recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No peak recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure, mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} milligrams planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood pressure {0} over {1}, limit crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood pressure {0} over {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration held, day {0} after the dose of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} prorated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was {1} on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was {1} at both ends between {2} and {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fell from {1} to {2} between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rose from {1} to {2} between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no doses recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dose of {0} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} doses of {1} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} doses from {1} to {2} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartHeader</name>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_header.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry in this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens what this is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_view.py"/>
        <source>New entry in this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <location filename="../../keta_desk/ui/integration/check_in_form.py"/>
        <source>&amp;Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the chan&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error: it is not counted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side e&amp;ffects since the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines &amp;changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Daily life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tr&amp;ied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;ld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers the point after the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Point after the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mood, 10 is best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anxiety, 10 is most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Energy, 10 is most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Urges, 10 is strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlined: what was rated last, up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} item 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slept, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another stressor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stressor {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What weighs between people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in amended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>Identifiers on every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, birth date, KD number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints in black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters the fonts can't draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every letter can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and notes print as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on every page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/clock_card.py"/>
        <source>Time since the first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next vitals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseDayDialog</name>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up and verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left open today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open: {0}. It stays on Today until it is dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where backups go, then close the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the backup and reading it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the day: backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left at the backup place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: {0} patients, {1} sessions, in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit entries: {0}. The day can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/close_form.py"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rest from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest &amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Intensity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleasant or difficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;leasant or difficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was &amp;borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank stays not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cockpit</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/away.py"/>
        <source>All that was kept before is here. The clock since the dose ran on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaDesk was closed. Nothing was kept for {0}, from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept for {0}, from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaDesk was closed after {0}, and the clock was set back by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it was closed is not known. All kept before is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the computer was set back by {0}, after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the computer was set ahead by {0}, after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes since the dose are not moved by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/before_rows.py"/>
        <source>Planned dose: not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned dose: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals before the dose (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person and way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal to pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed about touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/log_lines.py"/>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CADSS-6 {0} of 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulse {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissociation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anxiety {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nausea {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} given, a part of the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} given, a further dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest swallowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest spat out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sipped over {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infused over {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/shown.py"/>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock begins with the first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since dose at {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {0}, same dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act from {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop limit {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>act below {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} readings. Highest systolic {1}, highest diastolic {2}, lowest oxygen saturation {3}, peak dissociation {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last, {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}’s signal to pause: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/words.py"/>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tearful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked in, all well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency steps opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&#x2212;5, difficult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+5, pleasant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with sequelae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fatal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: {0}, was {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals of +{0} min missed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified Aldrete {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaDesk was closed for {0}, until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer slept for {0}, until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of the computer was set, by {0}, after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbal reassurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light and sound dimmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion slowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remainder spat out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airway manoeuvre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antiemetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antihypertensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiolytic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intravenous fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glucose checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPR or AED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>911 called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>988 called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken to an emergency department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake, MOAA/S 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oriented, or as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP near the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse 50 to 110</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂ 94 % or as before, room air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea 3 or less, no vomiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissociation 2 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new thoughts of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person here, no driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written instructions given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says: no driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min since dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CockpitHead</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/head.py"/>
        <source>Dim room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with timers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CockpitView</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/view.py"/>
        <source>No session is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is started in the chart, under Sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F12 shows the practice's steps. K says that it was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course is published for this route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7 lets them go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timers paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no slot is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for +{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {0} min until +{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0:+d} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePick</name>
    <message>
        <location filename="../../keta_desk/ui/parts/code_pick.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”, without a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <location filename="../../keta_desk/ui/integration/card_forms.py"/>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How both will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. What is agreed on in a session stands here until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, closed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputerStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These belong to this computer, not to the practice. Settings has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop, also when it turns dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top of what the desktop enlarges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key or the mouse; a minute before, you are warned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmByTyping</name>
    <message>
        <location filename="../../keta_desk/ui/parts/confirm.py"/>
        <source>Type {0} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First type {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_sheet.py"/>
        <source>Present something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lives with the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Briefed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychiatrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/observation_form.py"/>
        <source>It says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back: it counts no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said before stays legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading put right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown on video, counted in the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;unted with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count changes nothing; a difference is shown until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_chart.py"/>
        <source>From {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose, mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure, mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} response ≤ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} response ≥ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} remission &lt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} remission ≤ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} remission &gt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} milligrams planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose booked, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systolic pressure up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood pressure between {0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systolic pressure {0} outside of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood pressure {0} over {1} outside of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration held, day {0} after the dose of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration booked, day {0} after the dose of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparation, {0} days before the dose of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} prorated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} signed, until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stressor: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life event: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} between {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racemic ketamine and esketamine have scales of their own: their milligrams can’t be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milligrams by one route are not milligrams by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not dated, so not drawn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_card.py"/>
        <source>Timeline of the course as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseChart</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_chart.py"/>
        <source>Timeline of the course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseFrame</name>
    <message>
        <location filename="../../keta_desk/ui/parts/course_frame.py"/>
        <source>Dose and response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <location filename="../../keta_desk/ui/crash.py"/>
        <source>KetaDesk met a fault of its own and stopped this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is in the practice file, and what was typed is kept as a draft. The report below holds places in the program only, nothing about a patient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveField</name>
    <message>
        <location filename="../../keta_desk/ui/parts/mark.py"/>
        <source>A sketch of the expected course of one dose, not a measurement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
        <source>14 Mar 1988</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideEligibility</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Verdict of the rules: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second re&amp;viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds for {0} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes against the verdict of the rules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Is this still the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this somebody who is here already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins a new chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other system gave this record the number of one that came in as {0} before, but name and birth date do not fit. Nothing is brought in until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is brought in until you decide. Entries go to the chart that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other system's own number for this record is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this practice has a name and birth date like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new is added. The person's details and what is there stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries are added to those of the chart. The person's details stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in as a new patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart of its own, with the next KD number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, differs from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chart {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Next dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan says the first dose, the steps, the ceiling and the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {0}, not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged: no dose is decided. Another stage of care opens this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on {0}: {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shown, nothing entered; ceiling {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entered; ceiling {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As decided. Nothing new is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan's dose for session {0}, not entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last dose, not entered; none planned for session {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t be recorded; see above: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record with override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision recorded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision recorded: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionFields</name>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the titration report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the decision: what is to be confirmed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else who looked at this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsCard</name>
    <message>
        <location filename="../../keta_desk/ui/titration/decisions_card.py"/>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was known, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions about doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest first. The one chosen is told whole below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>Details of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is in {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is new for {0}. Where it differs the chart stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chart {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;nouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender &amp;identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers to be &amp;reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sessions at &amp;home are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;terpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs, such as &amp;steps or hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins&amp;urance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of substance use treatment are protected (42 CFR Part 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DischargeCard</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/discharge_card.py"/>
        <source>Discharge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria for leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DispenseForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &amp;prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dispensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispensed &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;upplier, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roduct on the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is at home until the receipt is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, issued {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Which one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is made from the record each time. What left the record is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions 1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} pages · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} session with esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sessions with esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the next dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To write on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In six steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentPane</name>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF and print it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseEdit</name>
    <message>
        <location filename="../../keta_desk/ui/parts/quantity_edit.py"/>
        <source>with unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}&#xa0;kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milligram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;mg: {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseForm</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was already given: record what happened, even against the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the dose back before it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is read back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>molecule {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseStepper</name>
    <message>
        <location filename="../../keta_desk/ui/titration/dose_stepper.py"/>
        <source>Dose in milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseTrack</name>
    <message>
        <location filename="../../keta_desk/ui/titration/dose_track.py"/>
        <source>Doses so far and the plan's ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given so far: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing given so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of at most {1}; {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} max</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <location filename="../../keta_desk/ui/drafts.py"/>
        <source>Taken up where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed was kept, and is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>{0}, given {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} booked as used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectCurve</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/effect_curve.py"/>
        <source>Expected course, a sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sketch of the expected course, not a measurement: begins after about {0} min, strongest near {1} min, settled near {2} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Now {1} min after the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Effects and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmergencyPanel</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/emergency_panel.py"/>
        <source>Write the steps in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice has written no emergency steps. KetaDesk gives none of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../../keta_desk/ui/parts/empty_state.py"/>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>{0}, issued {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank day is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was &amp;borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after the dose. Blank stays not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended too early, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entering</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/entering.py"/>
        <source>Vitals saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter once more keeps it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row looks like 144/90 84 97: pressure, pulse, SpO₂.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is no row of vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntriesCard</name>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries, in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry appears here: a score, a note, a session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryDelegate</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_delegate.py"/>
        <source>Entered in error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <location filename="../../keta_desk/ui/entry_form.py"/>
        <source>&amp;Reason to go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <location filename="../../keta_desk/ui/patients/entry_list.py"/>
        <source>Latest entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said until {0}, changed by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Titration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationCard</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Write evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evaluation is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} evaluation of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign it as it stands; from then on it is amended with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the patient was (state)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of (state)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity to consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suicide attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychosis in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bipolar disorder in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance use disorder in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart disease in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urine drug screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urinalysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECG, QTc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenting problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychiatric history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-harm and suicide attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trauma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory, ECG and other findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventButton</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/events_card.py"/>
        <source>Key {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/events_card.py"/>
        <source>one key adds, Ctrl Z undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Systolic pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diastolic pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respiratory rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation score (MOAA/S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissociation rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racemic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <location filename="../../keta_desk/ui/exchange/chooser.py"/>
        <source>Choose files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR bundles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <location filename="../../keta_desk/ui/exchange/file_list.py"/>
        <source>Files and earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Which backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .ketabackup, on the drive your backups go to. The newest stands last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaDesk backups (*.ketabackup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup first; if it lies on a drive, connect the drive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet that was shown before is no longer in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one takes its place; the one before opens nothing then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice file is made. You can close the window at any time: what is left is asked after the next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored until the passphrase is chosen. Closing the window before then forgets what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice file is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the sample clinic is left; your practice file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passphrase is: {0}. It lies in {1}; yours is the one asked for at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample clinic is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <location filename="../../keta_desk/ui/parts/form_dialog.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HarmForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/harm_forms.py"/>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relation to the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action with the drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trea&amp;tment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported o&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unrelated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>life-threatening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>congenital anomaly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medically important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDA MedWatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a grade means is said here once it is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/harm_forms.py"/>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;cause of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount with unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ordered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After &amp;how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of what was done, not advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved what was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wa&amp;y of working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on until the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste, return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waste or return {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the difference of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, use by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the dose of {0} from the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from no stock: its lot is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw from stock…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in records from another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose FHIR R4 bundles (JSON), one patient each, or drop them here. You see what each would bring before anything comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes in before you have seen what it would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the files to read them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not read and taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing in records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in stays. The rest is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. {0} brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the others says in the list why it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone right after it was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in is marked as entered in error and stays legible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InErrorForm</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0} of 14. Integration: {1} held, {2} booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9 {0}, the only one so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9, from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9 {0}, no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntegrationSection</name>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>The window after the last dose is where the first one belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one opens after session 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration is booked within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next one is not booked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InteractionForm</name>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_form.py"/>
        <source>&amp;Why treatment goes on, or what was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/item_card.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hose task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name, or the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays open until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemGrid</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/item_grid.py"/>
        <source>Answers item by item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemNineStrip</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/before_scores.py"/>
        <source>Item 9 of the PHQ-9, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <location filename="../../keta_desk/ui/integration/card_forms.py"/>
        <source>as they were said or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient shares it: it may stand on documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that are not shared stay in this section and stand on no document, timeline or print.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
        <source>Save key card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key card saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key card could not be saved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key card and print it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key card, or print again when the printer is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <location filename="../../keta_desk/ui/settings/key_field.py"/>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key. Escape keeps {0}, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Swap the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” has {1} too: the key does neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moves around in every screen. Take another key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>What opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase that the practice had when the backup was made, or the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it, or choose the other way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyringRow</name>
    <message>
        <location filename="../../keta_desk/ui/settings/keyring_row.py"/>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of your account here opens the practice file. Forgotten, it takes the passphrase or the recovery key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring unlock passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring keeps no key of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Print key card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save key card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action has its own keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of “{0}” changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <location filename="../../keta_desk/ui/frame/keys_sheet.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys can be changed in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanesChart</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/lanes_card.py"/>
        <source>Course of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissoc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOAA/S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Language of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English is the only language so far. Dates and numbers follow the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerTable</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
        <source>Ledger of the home stock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerWords</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, {2}, {3}. Balance {4}. {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Largest step of a dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least time between doses at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least time between doses of esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses of esketamine in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No increase from this grade of adverse event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No increase from this rating of distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No increase down from this sedation score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first score counts as baseline for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision about eligibility holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen again after a gap of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings count towards uncontrolled pressure for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency care within, for home use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop of the screening may be overridden by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded review opens home use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is reviewed after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observe after a dose for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person checks each dose in the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again so many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No food before infusion or injection for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fluid before infusion or injection for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heavy meal before other forms for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nasal steroid or decongestant before esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings may be late in the clinic by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings may be late at home by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure counts for its week, up to week 2, within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure counts for its week, from week 3, within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response counts as sustained after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response counts as lost under an improvement of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two scores of a relapse lie no further apart than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9, relapse from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9, relapse by so many points over the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MADRS, remission at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MADRS, relapse from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCL-5, response from an improvement of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCL-5, reliable change in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCL-5, remission at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First integration within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder screen at least every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder screen at least every so many sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry counts as late after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft counts as unsigned after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least size of a group that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least size of a group outside the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, before a dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, during a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Fixed by the label: stricter only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Review and sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, what can be a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} differ from the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveDoseForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/dose_forms.py"/>
        <source>planned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How man&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checked by a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why not the whole dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was already given: record what happened, even against the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock begins with the first dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another dose, a booster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <location filename="../../keta_desk/ui/today/live_strip.py"/>
        <source>Next vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since dose, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dose yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue by {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockingGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Without a key or the mouse. You are warned one minute before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy here is taken off the clipboard again, and when KetaDesk locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other patients' names turn into initials while another program is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto-lock idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide names when you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until lock changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the clipboard changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy screen changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privacy screen focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Windows only. Screen magnifiers and remote help see nothing of the window then either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshots changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screen capture recording sharing privacy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogCard</name>
    <message>
        <location filename="../../keta_desk/ui/backup/log_card.py"/>
        <source>Access log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/log_card.py"/>
        <source>write a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line for the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is seen or said; Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDays</name>
    <message>
        <location filename="../../keta_desk/ui/documents/supply_log.py"/>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log names every patient, with address. It belongs in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSaving</name>
    <message>
        <location filename="../../keta_desk/ui/documents/supply_log.py"/>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSection</name>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>Kinds of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind or person may show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries shown: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../keta_desk/ui/main_window.py"/>
        <source>Restored, and checked to the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with what opened it when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to one patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents for several patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody under care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names carry the KD number and never a name. A file that is there is not written over. Each document is listed in its chart once it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those written so far stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the files and print them where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those printed so far are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} made so far, listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} made before that, listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} could not be made; each reason stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkerForm</name>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;5 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureDialog</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>Outlined: the answers of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureMenu</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_menu.py"/>
        <source>Measures to enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/reference_groups.py"/>
        <source>{0}. {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questionnaire scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>Other measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last complete one before the first dose becomes the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, filled in once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, filled in {1} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline missing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No complete one in the {0} days before the first dose on {1}. Change can’t be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MedicinesCard</name>
    <message>
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
        <source>supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts only together with another medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at by {0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuChoice</name>
    <message>
        <location filename="../../keta_desk/ui/parts/menu_choice.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissedForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/log_forms.py"/>
        <source>Vitals {0} minutes after the dose were not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentEdit</name>
    <message>
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
        <source>fri 14:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14:05, or 17 Nov 9:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the time, such as 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks are put forward over this time. Choose an hour earlier or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day and a time, such as 18 Nov 14:00 or fri 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still to come. Add the day if it was yesterday: 17 Nov 22:10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Wasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flushed, handed to the pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;itness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dose of a charted home session is booked by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>Booked for {0}, {1} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPatientDialog</name>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>Sex at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intersex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;x at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart number is given when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Save again to register a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <location filename="../../keta_desk/ui/frame/news.py"/>
        <source>Any key keeps it open. What is typed is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks in one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoAllergies</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>The patient was asked about allergies and knows of none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known allergies recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>struck: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meaning for the patient’s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tri&amp;gger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pattern between people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kills practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Risk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never on the patient's version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark for the pra&amp;ctice alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ki&amp;nd of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A psychotherapy note is kept apart: its words are on no document, export, timeline or print, and it does not become releasable later. Commitments and cards are part of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared with the patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychotherapy, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter starts a new line; Ctrl+S saves the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <location filename="../../keta_desk/ui/settings/number_row.py"/>
        <source>A whole number from {0} to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/observation_form.py"/>
        <source>&amp;Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxygen given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;xygen given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;leasantness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the patient spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How the patient spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positio&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was m&amp;easured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank stays not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save once more to keep it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/opening.py"/>
        <source>Steps of the practice, version {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dose needs a treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot is missed without a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpeningForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is &amp;known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherDecision</name>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Pause the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose is charted until another decision takes the course up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course ends. No dose is charted until another decision takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose, steps and ceiling by the other route stand in a new version of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../keta_desk/ui/documents/page_view.py"/>
        <source>Page preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../keta_desk/ui/frame/palette.py"/>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, Enter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. A name, a KD number, a birth date or the name of an action will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/palette_offer.py"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/paper_table.py"/>
        <source>{0}, row {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters. Several words that do not belong together are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase until &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase, once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups made until now open with the passphrase until now. Back up again afterwards. The recovery sheet stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that opens this practice file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the passphrase until now. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the new one once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the practice file, and nobody can look it up or reset it: not even who made KetaDesk. At least 15 characters; a sentence, or a few words that do not belong together, are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest seven words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the practice file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathwayCard</name>
    <message>
        <location filename="../../keta_desk/ui/patients/pathway.py"/>
        <source>Move to another stage of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration window, dose of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientListView</name>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one called ‘{0}’. Did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter looks for this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one found for ‘{0}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of a name in any order, a KD number, a phone number or a birth date will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands at this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first one is added here, or imported from another system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_view.py"/>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientTable</name>
    <message>
        <location filename="../../keta_desk/ui/patients/list_table.py"/>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatternForm</name>
    <message>
        <location filename="../../keta_desk/ui/integration/card_forms.py"/>
        <source>&amp;Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;With whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role or initials are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it p&amp;rotects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;ied instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdmpForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>signed in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands under what you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: psychiatrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence or register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credential signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes their own details after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence number changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/people_step.py"/>
        <source>Who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry of the record carries this name, and papers are signed with it. It is kept inside the practice file only: the screen that asks for the passphrase names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychiatrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the title, as under a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person signs in to a practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people with passphrases of their own are not built yet. Whoever shares this passphrase writes under this name, and the log can't tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new practice file is made there. Nothing that is there already is touched, and nothing half-made is ever left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to restore into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <location filename="../../keta_desk/ui/backup/warning.py"/>
        <source>If this computer is lost now, the record is lost with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_dialog.py"/>
        <source>Version {0} stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form and route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-label use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the least that can be given; a step is never less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: the practice’s guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest step up, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with its unit: 72 h, 7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 18 nov, or +7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the doses are reckoned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of each session, its day if it is known, and when it may be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the chosen protocol, from the day it starts on; doses are yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, in the patient's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not dose if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and act if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this phase is reached, and when it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If symptoms come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways that were talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the patient expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both sides commit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for where a rule wants to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Beyond ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy, sleep, movement, a change of medicine: each with whose task it is, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress beyond the scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience, perspective, connection, interests: whatever the patient wants to see change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said once a score follows the last dose of a course: days until half of the gain is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlannedCard</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan in force: {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Stands at the head of every document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and times are shown in it. Screens that are open follow after the next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letterhead clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letterhead street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letterhead phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What documents are made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the practice changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>Your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address and phone stand on every paper you print. All of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken from this computer. Days and times of the record are shown in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands in the letterhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/preparation_card.py"/>
        <source>Prepare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go without…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the next dose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrepareForm</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/preparation_form.py"/>
        <source>I&amp;ntention, in the patient's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme or an open question, not a target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;usic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and &amp;drink, as agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way ho&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;pport person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepho&amp;ne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed on &amp;touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal to pau&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrescribeForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>signed in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prescribed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEA n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day on the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;ys' supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directions as &amp;written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;harmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For several patients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled-substance log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · born {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient; the treatment plan and the integration summary are made from the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents belong to a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled-substance log saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is larger than 50 MB, the most KetaDesk reads at once. Nothing was brought in. Ask the other system to export one patient per file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty. Nothing was brought in. Export it again from the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a JSON file. Nothing was brought in. Choose the FHIR R4 bundle (JSON) that the other system exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: the text is not UTF-8, or it is damaged. Nothing was brought in. Export it again from the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: the file is nested deeper than {limit} levels, which no patient record is. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} consists of more parts than a patient record has. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: the file breaks off or is damaged there. Nothing was brought in. Export it again from the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: “{token}” is given twice for one thing, so it is not clear which counts. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: {token} stands where a number should be. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: a number is larger or longer than any measurement ({token}). Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is JSON, but not FHIR. Nothing was brought in. Choose the FHIR R4 bundle that the other system exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a single FHIR “{found}”, not a bundle. Nothing was brought in. Export the whole patient record as a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: this was written in FHIR {found}; KetaDesk reads FHIR R4. Nothing was brought in. Choose R4 when exporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: the bundle has an entry with nothing in it that says what it is. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: the bundle names no patient. Nothing was brought in. Export the patient together with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: the bundle holds {count} patients; KetaDesk takes one patient per file. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: the patient has no family name or no given name. Nothing was brought in. Complete the name at the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: the patient has no birth date. Nothing was brought in. Complete it at the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: the birth date is only “{found}”, and KetaDesk does not guess the day. Nothing was brought in. Complete it at the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, {place}: what stands there is not a date. Nothing was brought in. Correct it at the source and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Write it without thousands marks; the decimal mark here is a {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number that can be taken over. Write digits with at most one decimal mark, such as 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has no unit. Add one of: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “{text}” does not belong here. Use one of: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is not recorded. Enter the amount with its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The molecule is not recorded. Choose racemic ketamine or esketamine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route is not recorded. Choose how the dose is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dose is more than 0 mg. Enter the amount, or leave the field blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} is over the ceiling of {ceiling} in this plan. Another ceiling needs a new version of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} is over the start dose of {start} in this plan, and no earlier dose in this form is recorded. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step from {before} is +{step} ({percent}); the plan allows up to +{allowed}. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step from {before} is +{step} ({percent}); the practice's guard is +{allowed}. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{passed} have passed since the last dose; the minimum is {needed}. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is dose {count} of esketamine within 7 days; the practice's limit is {allowed}. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is {given}, the plan is for {planned}. Check the product; another molecule needs a new version of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is {given}, the last one was {before}. The two can't be compared in milligrams. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form does not exist for {molecule}. Check the product and the molecule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the route in the plan. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is not recorded, and the plan reckons the dose by weight. Record a weight first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight was measured {days} days ago, on {on}; the practice takes weights up to {allowed} days old. Record a new one, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is recorded for {at}, which is still to come. A dose is recorded once it was given: correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose is recorded for {at}, before the patient was born on {born}. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course stands still since {on}: “{decision}”. Record a decision that resumes it first; then the dose can be charted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} is over the {first} that this protocol begins with. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose alone takes {needed}, more than the {volume} it is to be made up to. Correct the volume or the concentrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{strength} is the concentrate, which is not given into a vein as it is. Enter the volume it is made up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength of the product is not recorded. Enter it with its unit, or leave the count blank too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count is not recorded. Enter how many are given, or leave the strength blank too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {strength} are {product}, the dose is {dose}. Correct the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideal weight has no value below 152.4 cm (60 in). Name the actual weight as the basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No estimate is drawn here: the molecules differ, or no figure that it could be drawn from is published for this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is larger than 1 MB. Ask in several pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input holds no request. It is one JSON object with “calculate”, or a list of up to 1000 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is missing in the request. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not readable. An amount is a text with its unit, such as "82 kg", a day such as "2026-11-18".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a moment with its offset, such as "2026-11-18T09:00+00:00".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not more than 0. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is “{text}”. It can be one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not part of this calculation. Check the name, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This interaction does not stand in the list any more. Look at the medicines again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is not recorded. Write why treatment goes on with it, or what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stretch of weeks is named. Name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch of weeks without a number of sessions can only be the last one. Enter how many sessions it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stretch of weeks needs one session or more, weekdays from 0 (Monday) to 6, and one week or more between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start dose of {dose} is over the ceiling of {ceiling}. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum interval between doses is not recorded. Enter hours or days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is not recorded. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is not recorded. Write why this was decided; it goes into the titration report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision “{decision}” does not fit a change from {from} to {to}. Correct the decision or the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adverse event of grade {grade} from the last session is not resolved. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure reached the urgent limit in the last session. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sedation score fell to {moaas} (MOAA/S) in the last session. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distress was rated {rating} of 10 in the last session. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason to go on has fewer than {least} letters. Write why it is right to go against the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second reviewer is not recorded. Enter who looked at this decision too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second reviewer is somebody else than the one who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other route is not recorded. Choose how the dose is given from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the route of the plan already. Choose another one, or another decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling and steps of this plan are for its own route. Write a new version of the plan before the next dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other interval is not recorded. Enter it with its unit, such as 14 d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{interval} is under the {least} that the plan allows. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has looked at a major interaction yet: {names}. Acknowledge it on the overview, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Enter at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {value} is outside {low} to {high}. Check the reading and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diastolic pressure {diastolic} is not below the systolic {systolic}. Check the order of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is {value}; the practice's {level} limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} has {items} items, {given} answers were entered. Enter one for each item; an unanswered item stays blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} is not an answer to item {item} ({topic}) of {scale}. Check the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of {scale} is answered yet. A sheet with some answers can be saved; the others stay blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from what is recorded. Change an answer, the day or how it was given, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day could not be read. Write it as 18 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scale is in the record for this very day or moment. Enter it once more only if it was filled in twice, and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before the patient's birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is yet to come. Enter the day on which the answers were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} comes to a level, not to a total. Enter its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total of {scale} lies between {low} and {high}; {total} does not. Check the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} can't be a total of {scale}. Check the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the total of {scale} as it was reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} is about one event. Name it in a few words, and whether Criterion A was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scale named {name}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can't be read as the answer to item {item}. Answers are numbers; - is not answered, na not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can't be read as a total of {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file that holds the Questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than a questionnaire is. Check which file it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no FHIR R4 Questionnaire with questions in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is of no scale that is known by its codes. Name the scale, if it is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} ({topic}) of {scale} is not in the file. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} ({topic}) of {scale} is in the file more than once. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} ({topic}) of {scale} has no words in the file. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} ({topic}) of {scale} is longer than a question is. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} ({topic}) of {scale} has no answer with the value {answer} in the file. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} ({topic}) of {scale} has more than one answer with the value {answer} in the file. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} ({topic}) of {scale} has an answer “{words}” with the value {answer}, which the scoring does not know. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} ({topic}) of {scale}: the code of “{words}” stands for another value than {answer}. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in force already, from the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} of {scale} is not answered. Ask, or write why it stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} of {scale} was answered {answer}: review today, and screen with the C-SSRS. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} of {scale} was answered {answer}: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} of {scale} rose from {before} to {answer}: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} comes to {level} risk: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} comes to {level} risk: now. This closes only with what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} rose from {before} to {level} risk: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} went from {before} to {total}, {by} points or more to the worse of baseline or best. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood in the urine was answered {answer} on the {scale}. Review it; the rule asks to pause dosing meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} of the {scale} was answered {answer}. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} went from {before} at baseline to {total}, a rise of {by} or more. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} comes to {total}; from {cut} symptoms are clinically relevant. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urges were rated {answer} of 10 at a check-in; from {limit} on they are reviewed. Ask what they are for, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} went from {before} to {total}, a rise of {by} or more. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was {value}, limit {limit} ({level}). Look at the patient, and write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver values were {times} times the upper limit, more than {limit}. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pregnancy was answered as possible at the screening. Nothing is given before it is cleared; write what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A possible pregnancy, or breast-feeding, was told before a session. Nothing is given before it is cleared; write what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High or irritable mood, hallucinations or thoughts of suicide were told before a session: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term} is recorded beyond 24 hours after a dose: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term} is recorded as an adverse event: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A possible pregnancy is not cleared. Close its alert with what came of it, or give the reason to start all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was to be reviewed by {on}. Review it, and write what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening held until {on}. Screen again, and write what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to treatment ran out on {on}. Renew it before the next dose, and write what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} has been due since {on}. Have it filled in, and write what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who was contacted, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was asked and found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who follows up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why nothing is written about it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High risk is not put off. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody closed this alert meanwhile. Open the chart again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaDesk can't start: its file {file} is not as it should be at {key} ({reason}). Install KetaDesk again; the vault is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this vault, or its key file is damaged. Check Caps Lock and the keyboard layout, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is typed correctly, but it belongs to another vault or was replaced by a newer one. Look for the newest recovery sheet of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer remembers no longer opens this vault. Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several wrong passphrases the next try has to wait {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is open in another program (process {pid} on {host}, since {since}). Close or lock it there, then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {place} at this place. Choose the vault again; if it is on a drive, connect the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a KetaDesk vault. Nothing was changed. Choose the folder that holds vault.json and chart.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {place} in which the vault would be made does not exist. Make it first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is already there under the name {place}, and KetaDesk writes over nothing. Choose another name or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made or changed by a newer KetaDesk: it holds {theirs}, and KetaDesk {program} knows up to {ours}. Nothing was changed. Open it with that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's key file, vault.json, is damaged. Nothing was changed. Copy vault.json.prev over it, or restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's key file, vault.json, is missing in {place}. Nothing was changed. Put it back: vault.json.prev is a copy of it. Or restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file and database in {place} belong to two different vaults. Nothing was changed. Put back the files that belong together, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier copy of vault.json that this passphrase or recovery key opens. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database chart.db is missing in {place}. No new one was made. Put the file back, or restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {place} was taken away, deleted or renamed while the vault was open, so what was saved last may not be kept. Put it back, open the vault again and look at the last entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of this practice file was replaced by another file while it was open: by a copy put back, or by a program that keeps folders in step. Nothing is written to either any more. What is open here is whole: back it up now, then lock, and compare the last entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database chart.db in {place} is empty: nothing is in the file. It was left as it is. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in {place} is not encrypted, so KetaDesk did not make it and does not open it. It was left as it is. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in {place} was cut short: its end is missing. It was left as it is. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database in {place} does not open with the key of this vault: its first page is damaged, or chart.db belongs to another vault. It was left as it is. Put the right file back, or restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the database is damaged. It was left as it is. Restore the newest verified backup to a new place and keep this one until you have looked at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault in {place} was being replaced by a newer copy, and the note about it, swap.json, is damaged. Nothing was changed. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be brought up to date: the new copy did not pass its checks. The vault stands as it was. Open it with the version used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking needs {mebibytes} MB of free memory, and this computer has less to give now. Close other programs, then unlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was locked so heavily that slower computers could not open a backup with it. No vault was made or changed. Do this again when the computer is idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that were saved here before are missing: the database is older than the record kept beside it. The vault is open for reading only. Compare it with the newest backup before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the last entry, head.json, is damaged or belongs to another vault. The vault is open for reading only. Compare it with the newest backup before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds {place}. Nothing was half-written. Free some room, then do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} may not be written or read: the folder or disk is write-protected, or belongs to another user. Nothing was changed. Change its permissions, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault needs a passphrase. There is no vault without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase has {count} characters. It needs at least {least}: a sentence or six unrelated words are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is longer than 1024 bytes. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase would be among the first that somebody tries. Use six unrelated words, or a sentence that nobody else would say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase could be guessed with patience. One or two more unrelated words make it hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing error in the recovery key: {count} of {expected} letters and digits were read, and their check does not fit. Compare it with the sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that KetaDesk trusts, so the vault cannot be remembered here. The passphrase works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is locked or refused. Nothing was changed. The passphrase works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer did not answer in time. Nothing was changed. The passphrase works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules in the database that keep the record from being erased were changed. Compare this vault with the newest backup before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written to {place}. It is not listed as saved. Choose another folder, or free some room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. It is not listed as printed, and the preview stays: save the PDF, or print again when the printer is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped after page {page} of {pages}. The document is listed as printed, since pages may lie there. Print again when the printer is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {place} to put the backup in. If it is on a drive, connect the drive, then start the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} can be read and not written: the drive is write-protected, or belongs to another user. Choose another folder, or take the protection off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups in {place} belong to another practice file; this one has no backup there. Connect the right drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not in {place} any more. The drive may be another one, or the file was moved. Connect the right drive, or back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup in {place} is {days} days old: what was entered since is not in it. Back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is a backup of another practice file. Nothing was changed. Choose one of this practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup inside the vault's own folder would be lost together with it. Choose a folder elsewhere, best on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {place} has too little room: {megabytes} MB are needed. Free some room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {place} is formatted with FAT, which cannot hold a file of 4 GB or more. Choose another disk, or format this one with exFAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with {place} went away while the backup was being written. Connect it and start the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {place} at this place. Choose the backup again; if it is on a drive, connect the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is not a KetaDesk backup. Choose a file that ends in .ketabackup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged: it is not, bit for bit, what was written. Nothing was changed. Use another backup, and make a new one from the vault if it still opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup opens, but the record inside it does not pass its checks. Nothing was restored. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record inside this backup is not the one its manifest describes. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was cut short: its end is missing. It may not have been copied to the end. Copy it again, or use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was not made by the vault it claims to come from. Do not restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to read or to write. Nothing was changed. Start again, or use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made by a newer KetaDesk. Nothing was changed. Open it with that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That passphrase does not open this backup. A backup opens with the passphrase the vault had when it was made, or with the recovery sheet of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is typed correctly, but this backup was made for another one. Use the recovery sheet of the time the backup was made, or the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is not in the record. Go back to the chart and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was changed since it was shown. Nothing was saved: look at what it says now and enter your change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing. It is kept with the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such patient in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing. Family name and given name are both needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date lies more than {years} years back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The substance is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The medicine has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from what is recorded. Change something, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time could not be read. Write it as 16:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is missing. It tells how long after the dose the session was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is yet to come. Record the session once it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme is missing: what the talk was about, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient has no treatment plan yet. Write the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The indication is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of planned sessions is missing or under 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review date lies before the start of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses are planned by weight, but it is not said on which weight: actual, ideal or adjusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses are planned by weight, but the weight they are reckoned on is not recorded. Enter it in kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the ladder are not numbered from 1 on without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session would end before it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone} is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time could not be read. Write it as 2026-11-25 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this time the clocks are put forward, so it does not exist on that day. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An appointment takes from 5 minutes to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has another appointment at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault holds no practice. It may be damaged: verify it, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the practice is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the person who opens the vault is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the practice has {count} letters; the letterhead has room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has {count} letters; the letterhead has room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The telephone number has {count} letters; the letterhead has room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name has {count} letters; under a signature there is room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is {count} letters; under a signature there is room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit does not hold at entry {seq}: it was changed or cut out from outside KetaDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is writing to the vault. Nothing was saved: save again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not confirm the save. Check whether the entry is there before entering it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved and nothing was lost: free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault's folder cannot be written. Nothing was saved: check where it is and whether it may be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a command nor a vault called {name}. Say keta-desk --help for the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display here to open the window on. The commands work without one: keta-desk --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot open: the system library {library}, which Qt needs, is missing. Install its package; the commands work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase on. Name a file that holds it with --passphrase-file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Name one that holds the passphrase or recovery key, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a text file in UTF-8 that holds a passphrase or recovery key. Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file's first line is empty, and there is no vault without a passphrase. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet would lie inside the vault's own folder. Choose another place, and keep the print away from the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written to standard output; the disk that takes it may be full. Look at the vault before doing this again: it may be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet {file} could not be written, and without it nothing would open the vault if the passphrase were lost. No vault was made. Choose another place for the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is already there, and KetaDesk writes over no file that it does not replace by a newer one. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: the folder is not there, is write-protected, or belongs to another user. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: it is not there, or belongs to another user. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart {chart} in this vault. Look for it with keta-desk patients VAULT --find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonts cannot draw {letters} in {where}; a box stands there in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup lies on the same disk as the vault. Keep a copy on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds files that the demonstration did not make, and it deletes nothing but its own. Choose another folder with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is missing. It tells two people of the same name apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can't be read as a day. Write it like 14 Mar 1988.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is about somebody else than chart {chart}: neither name nor birth date fit. Nothing was brought in. Choose the right chart, or bring it in as a new patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record came in before, into chart {other}, not {chart}. Nothing was brought in. Undo that import first, or bring the file into {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder. Nothing was brought in. Choose the files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an ordinary file. Nothing was brought in. Choose the file that the other system exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more. Nothing was brought in. If it is on a drive, connect the drive and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: it may belong to another user, or its disk does not answer. Nothing was brought in. Copy it to a folder of your own and choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read to its end. Nothing was brought in. Ask the other system to export one patient per file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in the list already. It is read once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds the very same as {other}. It is read once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody much like this person came into the record since the dry run. Nothing of {file} was brought in. Look again and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of this import was signed or amended since, so it is not undone as a whole. Mark the wrong entries as entered in error one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart {chart} began with this import and holds other entries by now, so the import is not undone. Mark the wrong entries as entered in error one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries of the table “{table}” are not what the audit says of them: they were changed or put there from outside KetaDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} entries that the audit knows are not in the record: they were taken out from outside KetaDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was marked as entered in error. It stays legible and is not changed any more. Enter it again where it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies are listed ({count}). Mark them as entered in error first where they are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only esketamine nasal spray in the clinic can be on label. Mark this plan as off label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment is over ({state}) and stays as it was. Book another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{after} min comes before {before} min. Onset, peak and settled follow each other, in minutes after the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min is longer than {most} min after the dose. Correct it, or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This amount is not entered. The plan needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not entered. The plan needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no day. Type it as 18 nov 2026, or as +7 for a week from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen here. The plan needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of the ladder has a day or a condition, but no dose. Enter the dose or clear the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval is longer than a year. Enter hours (h) or days (d) between two doses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing of the sample clinic is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No practice file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery sheet could not be written to {file}. Choose another folder, or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet would lie inside the practice file's own folder, a second lock hung beside the first. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {most} letters. Put the name here and the rest into a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {most} letters. Keep it as several entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Enter the day on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still to come. Enter the time at which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies before the patient was born. Correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This substance is listed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is listed already and not resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This medicine is listed already with the same dose, route and frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day lies before the beginning. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the session is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it such as 14 Mar 2026, 14.3.2026 or fri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the appointment is for is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies outside the integration window, the {days} days after the last dose. Tick below that it is meant so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day and time are not recorded. Write them such as 18 Nov 14:00 or fri 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient stands at this stage already. Choose another, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stage is chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who this is to the patient is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Write what the patient said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight is not recorded. Enter it with kg or lb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision about eligibility stands. Finish the screening first, or give the reason to prescribe all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No treatment plan is in force. Write the plan first, or give the reason to prescribe all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to treatment stands. Have it signed first, or give the reason to prescribe all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who prescribed is not recorded. Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directions are not recorded. Write them as they stand on the prescription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of issue is not recorded. Enter the day on the prescription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of supply lie between 1 and {most}. Correct the number or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refills} refills are more than the {most} within {months} months that the practice's reference names for Schedule III. Check the prescription, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prescription was ended already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is not recorded. Choose the one on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strength of one unit is not recorded. Enter it in mg as printed, such as 100 mg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit has such a strength. Enter the milligrams of one tablet, troche, mL or spray as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of units is not recorded. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of units lies above 0 and not above {most}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was is not recorded. Enter the day and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product is not recorded. Enter its name as printed on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did this is not recorded. Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lot is not recorded. Type it from the label, or write what stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lot is past its day, {day}. Check the label, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {given}, the prescription is for {planned}. The two can't be compared in milligrams. Check the label, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the form on the prescription. Check the label, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the strength on the prescription. Check the label, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than the {most} units on the prescription. Check the number, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies before the day of issue of the prescription. Correct the day, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prescription was ended on {day}. Choose another, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} were dispensed on this prescription, which has {refills} refills. Check the prescription, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than {months} months after the day of issue. Check the prescription, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is {days} days before the supply given so far would have lasted. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry takes another back, and is not taken back itself. Make the entry anew instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was taken back already. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {expected} are expected at home. Check the number and the lot, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No witness is named. Enter who saw it, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second witness is named. Enter who saw it, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first witness again. Enter somebody else or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was done is not recorded. Write it, such as flushed or handed to the pharmacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was is not chosen. Choose the product and lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference is open for this product. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This dose was taken from the home stock already. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lot is of another molecule or form than the dose. Choose the lot that was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry came with a receipt. Correct the receipt, and the stock follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an adult signed is not recorded. Choose obtained or not obtained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed is not recorded. Enter the name as signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an identity document was seen is not recorded. Choose yes or not obtained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of identity document is not recorded. Enter its kind, not its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was not obtained. Write what was done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was counted, but nothing delivered. Enter when it arrived, or leave the count blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{counted} were counted, {sent} were dispensed. Count again, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check came to is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be talked about is not recorded. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no title. Write what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is longer than {most} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text says nothing yet. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {most} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {most} statements. Join some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement is longer than {most} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent holds from 1 to {most} days. Correct the number, or leave it blank for no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the version in use. Change the text, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to present. It was retired. Write a new version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was presented at a moment that is still to come. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed is not recorded. Enter the name as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was signed is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was signed before it was presented, or at a moment still to come. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} statements are not initialled. Go through them, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded that questions were answered. Answer them first, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent was signed before. Present the text again for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was never signed, so there is nothing to withdraw. Mark it as entered in error if it should not be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This consent was withdrawn before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was withdrawn before it was signed, or at a moment still to come. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent to treatment is recorded. Record it first, or give the reason to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to treatment was presented but not signed. Have it signed, or give the reason to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to treatment has expired. Renew it, or give the reason to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent to treatment was withdrawn. Talk with the patient, or give the reason to start all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: “{value}” is not known here, or cannot be read. Correct it; nothing is guessed at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read. Check that it is there and that it may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no JSON object of answers. Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conditions are missing. Enter what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} waits for a recorded decision: accept the risk, mitigate it, or decline. Decide these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home is closed by the rules. Choose “with conditions” and name the clinic as one, or plan the sessions in the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An override needs a reason of at least {least} letters. Enter why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice allows no override of a stop. Defer or decline, or change what the rules look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop is overridden by two. Enter the name of the second reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second reviewer is the person who decides. Enter somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} does not wait for a decision. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is screened yet. Answer the questions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome is missing. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision is missing. Choose accept, mitigate or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still to come. Enter the day of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Enter a number of {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was answered. Answer at least one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weeks cannot be that many. Enter a whole number from 1 to {most}, or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was adequate or not is missing. Enter the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the trial is missing. Enter the medicine or therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the evaluation was held is missing. Choose in person, video or telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet. Enter at least one section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} must be there before an evaluation is signed. Add it, or save without signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed evaluation stays as it is. Amend it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed the practice's clinical limits. Open Settings, review the clinical limits and sign them; then record the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no limit that KetaDesk knows. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be set here. Enter a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {value} is not between {low} and {high}. Enter a value that can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is looser than the esketamine label's {label}. Enter {label} or a stricter value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is reached before the lighter limit of {other}. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the limits change is missing. Enter the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} is made from one chart. Name it with --patient KD-0042.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dispensing-log covers a range of days. Name both with --from 2026-11-01 --to 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such delivery is recorded for this patient. Look at the supply sheet of the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has screened this patient yet. Screen first, or give the reason to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening isn’t finished: {questions}. Answer these first, or give the reason to start without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screening is answered and not decided. Decide it first, or give the reason to start before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has happened since the screening that calls for a new one. Screen again, or give the reason to start on the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last decision was against treatment. Give the reason to start all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked what changed since the last session. Ask, or give the reason to start without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the session not answered: {questions}. Answer these, or give the reason to start without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last session there is something new: {questions}. Screen again, or give the reason to start all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home stock, lot {lot}: {counted} counted, {expected} expected. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home stock, lot {lot}: {missing} more were taken than are known to have come. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refill, lot {lot}, came {days} days before the supply given so far would have lasted. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done is not recorded. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is rated is not recorded. Write it in a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is rated already. Choose another name, or rate that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points are chosen. Choose from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is rated at a moment that is still to come. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest step as a share is more than 0 %. Leave it blank to go by the practice’s guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dose} does not come out in whole units of {unit}. Change one of the two, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Write the intention, or answer a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist has no point called {point}. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has prepared this dose, and no preparation is booked before it. Prepare first, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note is part of the record, or a psychotherapy note. Choose one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A psychotherapy note is kept apart and does not become part of the releasable record. Write a new note with what may be released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed on is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether it was done or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This commitment is closed already. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger is missing: what sets it off, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is missing: what happens again and again, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the skill or practice is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what kind of practice it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it helps is rated from 0 to 10. Leave it blank if nobody rated it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it comes less, as before or more, or write a remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient's words are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is yet to come. Leave it blank for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is rated from 0 to {most}. Leave it blank if it was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep is a length of time within one day, such as 6:30. Leave it blank if it was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what weighs, or clear its rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the check-in was held, and which point after the session it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet. Rate one thing, or write a remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time is yet to come. Record the check-in once it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step says anything yet. Write at least one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no step of this name. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely the plan will be used is rated from 0 to 10. Leave it blank if nobody asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version of the plan was saved meanwhile. Close this form, read it, and write on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice hands out no text now. Write one in Settings, or take a retired one up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice hands out no text of this name. Settings lists the names and titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery is recorded for this patient. A receipt is made from a delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day, such as 18 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has prepared this session. Prepare it, or record why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned without preparation: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the preparation that are not yes: {count}. Open it under Sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number} is not ended. Go on with it under Sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration is recorded after session {number}. Record it under Integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on and still open: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on for {day} and still open: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of the practice was there to see it. Enter it as reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment still lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This moment lies more than 12 hours before the session. Enter it outside of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was ended. Take it up again to add to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry is no jump of the clock ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry tells what the program or the clock did, and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} of {needed} minutes are over. After esketamine nobody is released earlier, by its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criterion of leaving is open. Settle it, or write why the patient may leave all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is not on the scale, which runs from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the patient spoke: normal, slow or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was {before} and is {value} now. Look at the numbers again; if they are right, keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{systolic} over {diastolic}&#xa0;mmHg lie unusually close together or far apart. Look again; if it is right, keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same reading was kept a moment ago. Keep it once more only if it was measured twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose was not read back. Read it back, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mg}&#xa0;mg was entered and {read}&#xa0;mg read back. Look at the label once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person is somebody else than who gives the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice asks for a second person to check each dose. Name them, or give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booster follows a dose of the same session, and no dose was given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why only a part was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dose would end before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} minutes are more than a day or less than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate is more than nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what became of the rest: swallowed or spat out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than nothing can’t be wasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who saw what was wasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the minutes at which the patient is looked at, at most {most} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes run from two hours before the dose to a day after it, and each comes once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tolerance is from nothing to {most} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of esketamine asks for a look before the dose, at about 40 minutes, and at 120 minutes or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part of the score is 0, 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the answer to item 9, or that it was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such criterion of leaving here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient was released before. Take that back first if it is to be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade is from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event would end before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade 5 and a fatal outcome go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of the words to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressures that were measured suggest grade {suggested}, and {grade} was chosen. Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of the actions to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this action no drug is given. Choose the action that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to a response is from nothing to a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no answer to the question of the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such way of observing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is recorded yet. Its record can be printed once one was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient has no such session. Choose one that stands in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session with esketamine is recorded. The worksheet is made from one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody released the patient, and nobody wrote that they left. Say why the session ends all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is watched in person, by live video or with somebody on the telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first dose, and who watches it, or how, is not recorded. Record it, or say why it starts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a first dose the course goes on as it is, goes on adjusted, or stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day it was reported, such as 14 Mar 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest lies before the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest would end before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is filled in yet. Type what stands on the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Write it as 14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what happened, or the name of the adverse event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade belongs to an adverse event. Write which one it was, or leave the grade blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} points of leaving are open by what the record and the sheet say. With a reason it is kept that the patient left, not that the patient was released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very reading is in the record already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no blood pressure. Write it as 120/80.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept with a leaving. Tick below that the patient is released or has left, or empty this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is kept of a patient who left without being released. Tick that, or empty this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient ate or drank otherwise than told. Say why it starts all the same, or hold the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way home is arranged. Arrange it, or say why it starts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first session is not closed. Close it, or say why another starts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A serious adverse event is recorded in the first session. Say why another starts all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many attempts there were, from 0 to {most}, or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day or a method of an attempt is written, and 0 attempts. Put one of them right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day is written and no result. Write the result, or empty the day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductCheck</name>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1} cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If cancelled: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RapidCard</name>
    <message>
        <location filename="../../keta_desk/ui/integration/rapid_card.py"/>
        <source>Nobody has asked at 24 h, 72 h or 7 days yet. A check-in answers one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: the change against the last check-in before the dose. Few answers tell little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingForm</name>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: {0}; 5: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;moment that shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <location filename="../../keta_desk/ui/parts/rating.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, last {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsCard</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/ratings_card.py"/>
        <source>CADSS-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six items of a scale of dissociation: numbers only, total 0 to 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation, MOAA/S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none to extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10: none, mild, moderate, strong, extreme. Our own rating, not a tested scale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingFields</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>A row looks like 144/90 84 97: pressure, pulse, SpO₂.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was pasted is no row of vitals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/observation_form.py"/>
        <source>of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Systolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diastolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;O₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Breaths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;issociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOAA/S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before it was amended: {0}. Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error: {0}. Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Outside the limits of the practice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsTable</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>{0}: {1}, {2}, dispensed {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank where it did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count on arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adult signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driving licence; not its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;done where something was not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locked storage confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by the &amp;patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This records what was seen or told. It verifies no carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptSaving</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/receipt_saving.py"/>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordConsent</name>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>&amp;Presented at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to read, signed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Check recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice file {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the groups of the sheet in their order. Spaces, capital or small letters make no difference. The key itself is kept nowhere, so the sheet can't be printed once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/leaving_forms.py"/>
        <source>{0} of {1} criteria are met. What is left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leaves with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handed over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the patient now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left without being released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, if not released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a box below only the answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}. The label fixes this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met; an exception, in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemsForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/leaving_forms.py"/>
        <source>What the session knows is filled in on paper. A question left open is left open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled in the REMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzodiazepine besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sedative besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychostimulant besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAO inhibitor besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioid besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs acceptable before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs acceptable before completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respiratory depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serious adverse event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest minute ready to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who monitored: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The serious event in words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResolveProblem</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem resolved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResolveRule</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline makes the verdict “not eligible”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>As table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose and response as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose, mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9 {0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the last score before the first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open consent and disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration window, 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integration held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseChart</name>
    <message>
        <location filename="../../keta_desk/ui/parts/chart.py"/>
        <source>Dose and response chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <location filename="../../keta_desk/ui/backup/side_cards.py"/>
        <source>Restore practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a backup with the recovery key or the passphrase in a scratch folder, compares every row and the whole log, then deletes the copy. Your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test newest backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup to test yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreWizard</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup stays as it is. Nothing that is on this computer is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the record anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left at the new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ribbon</name>
    <message>
        <location filename="../../keta_desk/ui/parts/ribbon.py"/>
        <source>Integration window, day {0} of {1}, {2}, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsCard</name>
    <message>
        <location filename="../../keta_desk/ui/integration/between.py"/>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <location filename="../../keta_desk/ui/parts/rows_model.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>In the record: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <location filename="../../keta_desk/ui/frame/running.py"/>
        <source>Vitals of the running session are overdue by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were due {0} minutes after the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPlanForm</name>
    <message>
        <location filename="../../keta_desk/ui/integration/safety_plan_form.py"/>
        <source>One line for each thing, in the patient’s words. A step may be left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reasons for living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely the plan will be used, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked anew with each version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could stand in the &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;viewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why &amp;it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on from version {0}, which stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names, places, telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice, after hours, nearest emergency department; 988 by call or text and 911 in the US</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means of harm, and where ketamine is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
        <source>988: call or text, the suicide and crisis line in the US, at any hour. In danger: 911.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contacted: who, how, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assessed: asked and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why nothing is written now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure, vessels and heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age and weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible in the clinic only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk accepted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigated: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New medicine or supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New diagnosis or illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible pregnancy or breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood or thinking changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of a substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long gap without a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antidepressant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurostimulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUDIT-C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAST-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GAD-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-SSRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days at or above the hold line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong interactions found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorazepam-equivalent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorazepam-equivalent (usual conversion, not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home stock differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more taken than is known to have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refill early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMP finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review, closes home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not adequate: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged, so not counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no antidepressant, so not counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked what changed since the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {0}, nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening clear, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreeningPage</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_sheet.py"/>
        <source>Save answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>Find patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, KD number, birth date, phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Open with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as it stands on the sheet, or choose the other way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <location filename="../../keta_desk/ui/parts/field.py"/>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <location filename="../../keta_desk/ui/patients/session_card.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open consent and disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned, not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last peak dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure crosses a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan review was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan review set for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/before_words.py"/>
        <source>Session {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest systolic {0}&#xa0;mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest SpO₂ {0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dissociation {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/limits.py"/>
        <source>Limits before a dose: {0}. They keep no reading from being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits during a session: {0}. They keep no reading from being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} systolic, under the limit of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/preparation_words.py"/>
        <source>The room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anxiety {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nausea {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOAA/S {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulse {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaths {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temperature {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsSection</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>The first one needs a treatment plan before a dose can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan starts at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started {0}. No dose is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started {0}. {1} given, {2} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dose needs a treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for less of the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These choices hold until KetaDesk is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of settings could not be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>{0}: {1}. The balance becomes what was counted; the difference stays in the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;known, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/card_forms.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <location filename="../../keta_desk/ui/sheet.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview of this chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
        <source>Save what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are saved. This closes with what was done about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} is saved, without a total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} is saved: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was done, or why nothing is written now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>Total only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Administered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error: it is not counted any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_picture.py"/>
        <source>Picture of the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, this sheet is the only other way into the practice file and its backups. Print it, and keep it locked away in another building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key to write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved PDF belongs on a stick, not on this computer: print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the sheet in your hand, type groups {0} and {1} of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not what the sheet says there. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF and print it where there is one, or write the key down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the PDF, or print again when the printer is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the two groups from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortScreenForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>A yes calls for a new screening; what is left open is not answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <location filename="../../keta_desk/ui/frame/sidebar.py"/>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample clinic, invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignConsent</name>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Consent signed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignLimits</name>
    <message>
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
        <source>The values stay as they are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every limit was reviewed, with its default and its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review every limit first, and say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the limits change is missing. Enter the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase that opens this practice file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkillForm</name>
    <message>
        <location filename="../../keta_desk/ui/integration/card_forms.py"/>
        <source>&amp;Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;elps, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortFilter</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Kinds of entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortHead</name>
    <message>
        <location filename="../../keta_desk/ui/patients/list_table.py"/>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Enter sorts by {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageFilter</name>
    <message>
        <location filename="../../keta_desk/ui/patients/stage_filter.py"/>
        <source>Stage of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/stage_form.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with unit, such as 150 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan: ceiling {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned &amp;dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su&amp;pport person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if nobody is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the patient &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address, if not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licensed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;ntention, in the patient's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed was asked {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals and the dose are recorded once it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartStep</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>What to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your practice file is made and empty. Whatever you choose, it stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, and begin with the first patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample clinic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forty invented patients at every stage of care, in a practice file of their own, to try everything on. It takes a minute or so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a practice file anew from a backup. The empty one stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <location filename="../../keta_desk/ui/frame/status_bar.py"/>
        <source>Nothing to save yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline by design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks in {0}:{1:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-lock waits while a session runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/frame.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/step_list.py"/>
        <source>Step {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <location filename="../../keta_desk/ui/titration/steps_card.py"/>
        <source>Dose steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest first. Enter shows the session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parted units as decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopMedication</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stopped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank day is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/strength.py"/>
        <source>{0} more characters are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be guessed soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be guessed with patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Supply</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_timeline.py"/>
        <source>Prescription ended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispensed: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult signature obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adult signature not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home stock, {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription monitoring check: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;troche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;troches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;spray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;sprays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} dispensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity check not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, identity seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past its day, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fewer than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted {0}: as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted {0}: {1}, settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received {0}, used {1}, wasted {2}, returned {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} expected. {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnessed by {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupplyCard</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Show all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupplyForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with unit, such as 100 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strength of one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product and lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the product and lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product and lot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupplySheet</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Stock at home already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger of the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No movement is booked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prescription is recorded. It is recorded as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery is recorded. What is sent or handed over stands here with its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription monitoring checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check is recorded. The finding is kept as it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prescription, delivery or home stock is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A supply begins with the prescription; the first receipt fills the home stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count differs: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the difference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More was taken than is known to have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry of the ledger first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry can't be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/log_forms.py"/>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the log, struck and with your reason, and is counted no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>{0}: {1}, {2}. The entry stays, with a counter-entry that restores the balance before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakenForm</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/dose_forms.py"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Held for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ipped over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In&amp;fused over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ml/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The r&amp;est of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why not the whole dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank stays not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swallowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spat out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_template.py"/>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin from a published protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; from a secondary source, not checked in the publication</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>A line that begins with ## is a heading. Ctrl+S saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statements to initial, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consent &amp;holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank: no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaDesk’s example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} said before: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out no more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <location filename="../../keta_desk/ui/consent/text_page.py"/>
        <source>The text as it is presented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>Hide texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example, not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../keta_desk/ui/integration/integration_timeline.py"/>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in, {0} after the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment not done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry, not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan, version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger ended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern ended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice ended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/care_timeline.py"/>
        <source>Consent withdrawn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent signed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent presented, not signed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in the plan: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker ended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker of progress: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Entered in error: {0}. Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Amended, before it said: {1}. Reason: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak dissociation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak {0}/{1}&#xa0;mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many items missing for a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, estimate: an item is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan, version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dose raised to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dose stays at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dose lowered to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route changed, next dose {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval changed, next dose {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration summary printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose-titration report printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent pack printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient instructions printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispensing receipt printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session record printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person card printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session sheet printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMS worksheet printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}, pages: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Find in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first entry is the evaluation: what brings them, what was tried, where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry of this kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimersStrip</name>
    <message>
        <location filename="../../keta_desk/ui/guard/timers.py"/>
        <source>A session is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals are due. Unlock to record them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next vitals in {0}:{1:02}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesCard</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Ask what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter paper sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error: {0}. Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose of {0}: entered in error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitrationSection</name>
    <message>
        <location filename="../../keta_desk/ui/titration/section.py"/>
        <source>No doses yet. Each one given stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../keta_desk/ui/parts/toast.py"/>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is booked for tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 days after each dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No window is open. Each one begins with a dose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/trend_card.py"/>
        <source>As table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of the measures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <location filename="../../keta_desk/ui/outcomes/trend_chart.py"/>
        <source>Trend of the measures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialsCard</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Add treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listed: nobody may have asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriggerForm</name>
    <message>
        <location filename="../../keta_desk/ui/integration/card_forms.py"/>
        <source>&amp;Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;rge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usu&amp;al response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <location filename="../../keta_desk/ui/undo.py"/>
        <source>Entered by mistake, undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoCard</name>
    <message>
        <location filename="../../keta_desk/ui/exchange/undo_card.py"/>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All it brought is marked as entered in error and stays legible, the chart it began included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All it brought is marked as entered in error and stays legible. The rest of the chart stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong person, wrong file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed or amended since: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in the chart beside it: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>The last entry was made {0} by its own record, which lies ahead. Put date and time right before anything is recorded: each entry is kept with the time of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer runs behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is absent, locked, or holds nothing for it. The passphrase works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer did not open the practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest backup {0}, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same practice file was found at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {0} at its place. If it lies on a drive, connect the drive; otherwise open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice file is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {0}; this is KetaDesk {1}, which knows up to {2}. Nothing was changed. Open it with that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer KetaDesk wrote this practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Open the folder that holds vault.json and chart.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is no practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier copy lies beside it. Type the passphrase, or the recovery key, that opened it then, and have the copy put back; the damaged file is kept. Nothing of the record is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of this practice file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back and unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process {0} on {1} has it open since {2}. Close or lock it there, then try again. Two programs never write to one practice file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This practice file is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of it was found in the folder for backups; connect the drive it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup found is {0}, in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with this computer's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From then on the keyring of this computer opens the practice file, for whoever uses your account here. The passphrase and the recovery key go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a new practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Practice file in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase first: only who can unlock it may mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening practice file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating practice file… {0}&#xa0;%. The file as it was stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another practice file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided already; another answer begins a new screening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}. Go to the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent protocol of the practice, same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Go to the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, decided {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the verdict, second reviewer {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the verdict: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <location filename="../../keta_desk/ui/parts/versions.py"/>
        <source>Both versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the record says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again to keep yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the record says {1}, you typed {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsCard</name>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>Version shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} said before: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan yet. The first one is written when evaluation has led to a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0} of {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VitalsCard</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Record vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading entered in error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings outside sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reading first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VitalsChart</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>Vitals chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissoc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutes: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} readings. Highest pressure {1}, highest pulse {2}, lowest oxygen saturation {3}, peak dissociation {4}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VitalsDialog</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Type 144/90 84 97 in one go. Blank stays not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VitalsEntry</name>
    <message>
        <location filename="../../keta_desk/ui/cockpit/vitals_card.py"/>
        <source>In full…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With breaths, temperature, oxygen and when it was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stamped when saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VitalsRow</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>&amp;Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Systolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diastolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sp&amp;O₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;issociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;edation, MOAA/S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>What the patient hopes for is written down at preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention of session {0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiveForm</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/preparation_form.py"/>
        <source>Prepare first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason stands on the sheet before the session and in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation waived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/weight_form.py"/>
        <source>kg, or 150 lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>Record integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration window, {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} held after this dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} since the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B books the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose to integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowMark</name>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_header.py"/>
        <source>Day {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawConsent</name>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>&amp;Reason, in the patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdrawn at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent stays as it was signed. No session starts on it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/frame.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordingGroup</name>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>Load a questionnaire…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scale the file is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, number {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry screens show short topics of our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR questionnaires (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scale is it? Its codes do not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fits {1}: {2} items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../../keta_desk/domain/plan_parts.py"/>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/preparation.py"/>
        <source>A quiet, private room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blankets and pillows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm instrumental music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone silenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody interrupts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children and pets looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to expect was talked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told what to eat and drink, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day: ate and drank only as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told which medicines to take or leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No driving until the next day, after sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exercise on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time kept free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way home is arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video or telephone tried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person briefed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person knows: nearby, not guiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch was talked about and agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signal to pause was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan is on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure device tried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor clear, bathroom near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine locked away until the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for help at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person knows when to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by telephone or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>not kept by KetaDesk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken only as names in visits and medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source does not say about whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuted at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither name nor code that says what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exact time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given more than once with different contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source does not say how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known only to the month or year; left blank, not guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immunizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines dispensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examination findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imaging findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other vital signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {0}, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted on this computer, and nowhere else. If this computer is lost, so is the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records have no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last backup {0}, opened and checked after writing. It does not outlive the disk it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your backup lies on the same disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted on this computer. Last backup {0}, opened and checked after writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your newest backup is {0} days old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records are protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/close_form.py"/>
        <source>Rest and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/dose_forms.py"/>
        <source>How it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/forms.py"/>
        <source>Give dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a reading right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified Aldrete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMS answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CADSS-6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an entry back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/harm_forms.py"/>
        <source>Save event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/leaving_forms.py"/>
        <source>Save score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/log_forms.py"/>
        <source>Save reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an entry back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/observation_form.py"/>
        <source>Save observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/view.py"/>
        <source>vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/cockpit/vitals_card.py"/>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>when saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_sheet.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent and disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Treatment with ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-label use, compounded medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetaDesk’s example, not reviewed by the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent expires {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent expired {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements initialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Record a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/forms.py"/>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count of the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home stock entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription monitoring check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>Record a prescription monitoring check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>Record a prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Count the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book waste, a return or a use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book what is at home already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the entry back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book counter-entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the dose from the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>At home now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is expected at home. The first receipt of a delivery fills this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued {0} by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} day's supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} days' supply</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} refills</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Ended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept because: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescription of {0} entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a delivery on the prescription of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the prescription of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, dispensed by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the delivery of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery of {0} entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the receipt of the delivery of {0} as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of {0} entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} pages</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Plan and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose-titration report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispensing receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support person card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REMS worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made out for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clinicians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} patients</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} documents</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>choose patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/supply_log.py"/>
        <source>Controlled-substance log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>Add allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>Book appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Amend evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Diagnosis or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision about eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>Add medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Add diagnosis or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Review {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_sheet.py"/>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>{0} adequate antidepressant trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} adequate antidepressant trials</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening: {0} to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/short_questions.py"/>
        <source>Screen again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Detail of what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/stage_form.py"/>
        <source>Move along the care pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Add treatment tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/weight_form.py"/>
        <source>Record weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/words_form.py"/>
        <source>In {0}’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>What would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person: the file holds no entries that KetaDesk keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: all of the file is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where chart and file differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart stays as it is in each of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more are not listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} entries</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} files</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intersex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sex not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the chart says {1}, the file says {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICD-10-CM code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNOMED CT code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RxNorm code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systolic, mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diastolic, mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulse, per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SpO₂, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaths per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} imports undone</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/pictures.py"/>
        <source>After several wrong passphrases the next try has to wait {0} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Choose backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/forms.py"/>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/sidebar.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup &amp; security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/action_step.py"/>
        <source>The check-in is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are saved. This closes with what was done about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was done, or why nothing is written now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/between_rows.py"/>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} after the session: due since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last seen {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helps {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last practised {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practised today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}, before that {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely to be used {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/card_forms.py"/>
        <source>Not shared with the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/check_in_form.py"/>
        <source>Amend check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/check_in_words.py"/>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slept {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anxiety {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urges {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 9: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stressor: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stressor: {0}, {1} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/deeds.py"/>
        <source>Taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/forms.py"/>
        <source>Integration, amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>Record integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/kept.py"/>
        <source>Undone after saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/kept_form.py"/>
        <source>Reason for the chan&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error: it is not counted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it said before stays legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>Shared with the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychotherapy note, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_list.py"/>
        <source>Integration {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration sessions, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_parts.py"/>
        <source>Agreed on before: did they try?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers and patterns since the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How both will know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychotherapy note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindfulness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skills practised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the practice alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}: {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}, due {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before any dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed {0}; the next opens with the next dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes tomorrow, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes in {0} days, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak dissociation {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak at {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled by {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest pressure {0}&#xa0;mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/rapid_card.py"/>
        <source>The first days after each dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/safety_plan_form.py"/>
        <source>Save safety plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>record integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration window closes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration window closes tomorrow, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integration window closes in {0} days, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>In the patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/skill_words.py"/>
        <source>Mindfulness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_form.py"/>
        <source>Acknowledge: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_words.py"/>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} {2} ({3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorazepam equivalent not reckoned: dose or frequency of {0} is not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lorazepam equivalent of all: {0}&#xa0;mg a day, by usual conversion, not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
        <source>Medicines and interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{scale} item {item} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} item {item}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} item {item}: {before} to {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}: {level} risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}: {before} to {level} risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} worse: {before} to {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood in the urine: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}: {before} to {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale}: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {value}, limit {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver values {times} times the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy or breast-feeding possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood or thinking changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term} beyond 24 h after a dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home stock differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More taken from the home stock than came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill {days} days early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan review due since {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening ran out {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent ran out {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{scale} due since {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urges {answer} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/answer_row.py"/>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last time {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk, incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much left blank for a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prorated, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level, never a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline missing: change can’t be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/forms.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure, amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/item_card.py"/>
        <source>Item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/item_grid.py"/>
        <source>{0}: total {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} items, filled in {1} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>Enter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_menu.py"/>
        <source>{0}, {1}: due, last {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: last {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}: due, not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/plan_words.py"/>
        <source>Warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I can do on my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places that take my mind off it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People I can ask for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professionals and agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the surroundings less dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safety plan is recorded in this chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety plan of {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/rows.py"/>
        <source>Item {0} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_list.py"/>
        <source>baseline, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} prorated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from baseline {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) from baseline {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level is told by the answers alone; nothing is summed and no change is reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline so far: the last complete {0}; no dose was given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline: the last complete {0} in the {1} days before the first dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response: {0} or less, half of the baseline {1} or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response: {0} or more, half the way up from the baseline {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response: {0} or less, {2}&#xa0;% under the baseline {1} or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remission: {0} or less with reliable change, if the baseline was {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remission: {0} or less, if the baseline was more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remission: under {0}, if the baseline was {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remission: over {0}, if the baseline was {1} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliable change: {0} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliable change: {0} points; important: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliably better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliably worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reliably different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinically significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response sustained by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response lost on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relapse by a stay in hospital on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relapse by suicidal behaviour on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relapse from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest against baseline: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prorated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable: item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank stays not answered. With a question blank it is incomplete, never none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank stays not answered. With an item blank there is no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank stays not answered. With 1 blank the total is prorated, with more there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank stays not answered. With up to {0} blank the total is prorated, with more there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse than baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No response yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dose given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} doses given</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>{0}; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was {1} on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was {1} both on {2} and on {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fell from {1} to {2} between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rose from {1} to {2} between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose {0}&#xa0;mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} answered {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose, mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>enter answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more entry has an open alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} more entries have open alerts.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet.py"/>
        <source>Asked about: {0}. {1}. A digit answers and goes on, Space leaves an item blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
        <source>Save {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>Filled in &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now, or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics in KetaDesk’s words. The official wording of {0} is loaded in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event it is about, and whether criterion A is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>Item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} response ≤ {1}, half of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} response ≥ {1}, from {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} response ≤ {1}, {3}&#xa0;% under {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reliable change ≤ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} reliable change ≥ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} remission &lt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} remission &gt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} remission ≤ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/trend_card.py"/>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_header.py"/>
        <source>Allergy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vitals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis or problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known allergies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment tried before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since the last session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient’s words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker of progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of care…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/entry_list.py"/>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan, version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · born {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_view.py"/>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>Register patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Response to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_view.py"/>
        <source>sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/pathway.py"/>
        <source>screened {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first dose {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathway of care: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/session_card.py"/>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged from session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from session {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/back_entry_form.py"/>
        <source>Enter the paper sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/before_scores.py"/>
        <source>Scores and item 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/before_sheet.py"/>
        <source>start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Record dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/forms.py"/>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take session up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan without preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper sheet of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/limits.py"/>
        <source>{what} {value}, limit {limit} ({level}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/preparation_card.py"/>
        <source>Preparation for the next dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/preparation_form.py"/>
        <source>Amend preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare a dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the dose without preparation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Effects and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Take {0} up again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {0} as entered in error?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the record, struck and with your reason, and is counted no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reading of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its doses and readings are marked with it. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dose of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Save vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Give “{0}” its own keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key field, then the key you want. Letters alone act while you are not typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>The thresholds the practice works by. A change holds once it is signed with the passphrase; whatever is judged by the limits keeps their version. A limit warns or asks for a reason; only what cannot be a reading is refused. No first dose is recorded before they are signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
        <source>Sign clinical limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>Save new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>What patients are told and agree to. The examples are KetaDesk’s own words and no advice on the law: the practice reviews each one and saves it as its own. A version is never changed; what was signed keeps its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent disclosure instruction handout template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>No official wording ships with KetaDesk. Load the questionnaire of an instrument (FHIR R4): every scored item and answer is held against the scoring, and a file that does not fit is refused with the item named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>1 dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} doses</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>step through chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>{0}: every {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} day since the last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} days since the last dose</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>peak {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} open alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} open alerts</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9 {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9 {0} on {1}, was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerability then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decisions_card.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/forms.py"/>
        <source>Item of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker of progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/inputs.py"/>
        <source>nausea {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_dialog.py"/>
        <source>Change plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone right after it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Dose of step {0} in milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition of step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it may be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>{0} to {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the gain lost after {0} (n = {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for {0} days so far (last score)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this phase is reached, and when it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If symptoms come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, in the patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways that were talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the patient expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both sides commit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not dose if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and act if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicines on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by actual weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by ideal weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by adjusted weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form and route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest step up, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rail_list.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First dose, the plan starts at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}), plan allows up to +{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} change, plan allows up to +{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier dose, minimum {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} since last dose, minimum {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0}, {1} after the last dose, minimum {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is asked for when the dose is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded in session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak {0}/{1} in session {2}, over the practice's limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak {0}/{1} in session {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distress up to {0} of 10, MOAA/S down to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distress up to {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MOAA/S down to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the clinic’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;mg, {1} {2}&#xa0;%, an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absorbed estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/recorded.py"/>
        <source>Undone right after it was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/section.py"/>
        <source>dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doses yet, and no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doses yet. The plan starts at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care is paused. The course is shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged. The course is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/steps_card.py"/>
        <source>weight not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course was stopped on {0}: {1}. Another decision takes it up again; until then no dose is charted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is paused since {0}: {1}. Another decision takes it up again; until then no dose is charted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/rows.py"/>
        <source>Now, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of {0}, {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>{0} today, {1} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointments today, and none booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointments today. Next: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft not saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0} of 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration held or booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment open: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next-day check due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72 h check due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7-day check due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0}, none held, none booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0}, {1} held, none booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {0}, {1} held, {2} booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item 9 not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Any allergy or bad reaction to ketamine, esketamine or an ingredient?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaction and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypersensitivity to ketamine, esketamine or an ingredient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as long as it holds; an override needs a reason and a second reviewer, where the practice allows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever told of an aneurysm, at any site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site, year, imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aneurysmal vascular disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever told of an arteriovenous malformation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arteriovenous malformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever told of bleeding in the brain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of bleeding in the brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician: any condition in which a surge of blood pressure would be a serious hazard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition where a surge of blood pressure is a serious hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High blood pressure that is not controlled, in the clinician's judgement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment, last three readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncontrolled hypertension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure controlled: the clinician's answer, and no two days at or above the hold line within the span the practice looks back. Until then an override needs a reason and a second reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart attack, unstable angina, decompensated heart failure or serious rhythm problem now, or a heart attack, stroke or TIA in the last six months? When was the last event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstable heart disease, or a heart attack, stroke or transient attack within six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable coronary disease, controlled rhythm problem, valve disease or heart failure with preserved ejection fraction, or age 65 and over with risk factors?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which, treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stable heart disease, or age 65 and over with risk factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded decision: accept the risk, mitigate it, or decline. Home stays closed unless the practice opens it after review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised pressure in the head, brain tumour, recent head injury, hydrocephalus?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised pressure in the head, intracranial mass, recent head injury or hydrocephalus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ever seen or heard things others did not, or held fixed false beliefs, outside intoxication? A diagnosis of psychosis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis, last episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current psychosis, schizophrenia or schizoaffective disorder, or past primary psychosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A past psychosis through stress or a substance only, or a close relative with psychosis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, last episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past transient or substance-induced psychosis, or psychosis in a close relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A period now of very high or irritable mood with little need for sleep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when, polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current mania, hypomania or mixed state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bipolar diagnosis, with steady or low mood now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bipolar disorder, euthymic or depressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded decision: accept the risk, mitigate it, or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active moderate or severe substance use disorder, of any substance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substance, last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active moderate or severe substance use disorder, or a score in that range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of no with AUDIT-C below 8 and DAST-10 below 6. Until then an override needs a reason and a second reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild substance use disorder, one in remission for less than 12 months, or any opioid problem in the past?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mild or remitted substance use disorder, opioid use disorder in the past, or a score in that range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketamine, PCP or DXM use outside care, ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recreational use of ketamine, PCP or dextromethorphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant, or trying to conceive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test date and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant or trying to conceive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be pregnant, with no test in the last 30 days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraception, test date and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be pregnant, without a test within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A negative test within 30 days, or a recorded decision: accept the risk, mitigate it, or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast-feeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe liver disease, Child-Pugh C?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child-Pugh class, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe liver impairment (Child-Pugh C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate liver disease or cirrhosis, or ALT or AST above three times the laboratory's upper limit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest ALT, AST, bilirubin and upper limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate liver impairment, cirrhosis, or liver values above three times the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interstitial or ulcerative cystitis, ketamine cystitis in the past, unexplained blood in the urine, or severe bladder symptoms?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when, findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cystitis, unexplained blood in the urine, or severe lower urinary tract symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder screen positive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder screen positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe lung disease, home oxygen, or severe sleep apnoea that is not treated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severe respiratory disease, home oxygen, or untreated severe sleep apnoea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seizures that are poorly controlled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poorly controlled seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-active thyroid that is not treated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untreated over-active thyroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment, and the answer of no that follows it. Until then an override needs a reason and a second reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle-closure glaucoma, or raised pressure in the eye?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eye pressure, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle-closure glaucoma or raised pressure in the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porphyria?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Porphyria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician: capacity to consent, cognition adequate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dementia, delirium, or no capacity to consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-SSRS screener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C-SSRS screener in the high range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded decision after the urgent protocol; ketamine may still be indicated in the clinic. Home stays closed unless the practice opens it after review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age 65 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will doses be set by body weight (mg/kg)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body mass index of 30 or more, with doses by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the dosing weight in the plan, and record the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After going through the full drug list: any strong interaction?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which, last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong interaction with a medicine or supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzodiazepine above 2 mg lorazepam-equivalent a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medicine, last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzodiazepine above 2 mg lorazepam-equivalent a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For depression: fewer than two adequate antidepressant trials?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depression with fewer than two adequate antidepressant trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trials table shows two adequate trials, or a recorded decision: accept the risk, mitigate it, or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHQ-9 and GAD-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline severity below threshold on both PHQ-9 and GAD-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adult at home for the first sessions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adult support person at home for the first sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in place, or plan the sessions in the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working blood pressure cuff, phone, internet? Verified address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home without blood pressure cuff, phone or internet, verified address, or too far from emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned molecule and setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine nasal spray planned at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the sessions in a certified clinic, or another molecule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMP finding, early refills or a count that does not match?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMP result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern about misuse or diversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unanswered questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required questions without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer them. Unknown is never taken for no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any new medicine or supplement, or a changed dose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New medicine or changed dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which, since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any new diagnosis or illness, fever or infection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New diagnosis, illness or fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hospital, or in an emergency department, since the last session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hospital or emergency department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be pregnant, or breast-feeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy or breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure higher than usual, or treatment for it changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure or its treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high or irritable mood, hallucinations, or thoughts of suicide since the last session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood, hallucinations or thoughts of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol, cannabis or another substance within 24 hours, or more use than before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol, cannabis or another substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>A reference kept by the clinic from published sources, not a purchased interaction database. A product that is not in this list is not known to be free of interactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzodiazepine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additive sedation; shorter antidepressant effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the dose before the session if that can be done without harm; never stop abruptly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veraart, IJNP 2021; SPRAVATO label, CNS depressants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation, respiratory depression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine label, class warning; usual practice, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic only, lowest dose, oximetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine label, class warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation, aspiration, blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None 24 h before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual practice, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannabis or other intoxicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety, tachycardia, confusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None for 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psychostimulant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure and heart rate rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip on the day of treatment; closer blood pressure checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPRAVATO label 7.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None before treatment; closer blood pressure checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAO inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible rise in blood pressure; case reports with tranylcypromine showed no relevant change with S-ketamine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closer blood pressure checks, clinic only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPRAVATO label 7.3; Veraart 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sympathomimetic or decongestant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketamine label, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theophylline or aminophylline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower seizure threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider an alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tramadol, bupropion or clozapine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thyroid hormone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood pressure and heart rate rise; reports at anaesthetic doses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSH in range, watch blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual practice, not checked; minor to moderate, the graver shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamotrigine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May blunt the effects of ketamine (2 of 5 studies).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it; consider the timing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veraart 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No significant interaction found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it; kidney and thyroid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioid antagonist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one crossover of 12 completers sharply reduced antidepressant, not dissociative, effect; other data conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it; discuss the timing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Williams, AJP 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buprenorphine or methadone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedation; unclear effect on efficacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antipsychotic that may blunt effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence that they blunt some effects of ketamine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veraart 2021; minor to moderate, the graver shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other antipsychotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on acute symptoms in one study; sedation, QT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antidepressant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually combined without trouble; SSRI users had higher blood pressure peaks in one cohort; venlafaxine raises blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andrade 2017; Szarmach 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong CYP3A4 inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarithromycin raised oral S-ketamine 3.6-fold in Cmax and 2.6-fold in AUC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce or hold the oral dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hagelberg 2010; Peltoniemi 2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itraconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not raise the AUC of S-ketamine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peltoniemi 2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CYP2B6 inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticlopidine raised the AUC 2.4-fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peltoniemi 2011; clopidogrel: usual knowledge, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inducer: rifampicin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral AUC &#x2212; 86 %, IV &#x2212; 14 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect loss of effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peltoniemi 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inducer: St John’s wort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oral AUC &#x2212; 58 %, Cmax &#x2212; 66 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop two weeks or more before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S-ketamine and St John’s wort, crossover, n = 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inducer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual knowledge, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antihypertensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower peak blood pressure; clonidine adds sedation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually taken as usual on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another NMDA blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared NMDA block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nasal steroid or decongestant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing of absorption of an intranasal product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 1 h apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuromuscular blocker or volatile anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters when surgery is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the anaesthetist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QT-prolonging load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited evidence; counts where two or more are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECG where there are two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oestrogen or contraceptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5-HT agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serotonin syndrome not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/limits.toml"/>
        <source>Unsigned example profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>A published protocol is a starting point, no advice. It says what was done in a study, not what fits this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion twice a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 mg/kg over 40 min, twice a week for 3 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response 55.4 % against 41.2 % with ECT (n 403)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELEKT-D: Anand and others, NEJM 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion three times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 mg/kg, three times a week for 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in PTSD (n 30) 67 % against 20 % had at least 30 % less on CAPS-5; median 27.5 days to loss of response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feder and others, AJP 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion twice a week, eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2 or 0.5 mg/kg, 8 infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in veterans with PTSD (n 158) no difference for PTSD; depression better at 0.5 mg/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdallah and others 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infusion to remission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 mg/kg three times a week, at most 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remission 46 % against 63 % with ECT (n 186); median 6 sessions; 70 % relapse within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KetECT, IJNP 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single infusion, four doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single 0.1, 0.2, 0.5 or 1.0 mg/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 and 1.0 mg/kg superior to midazolam (n 99)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fava and others 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 infusions in 7 to 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response 53.6 %, remission 28.9 %, worse 8.4 % (n 537); about 80 % of responders still so at 4 weeks, about 60 % at 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McInnes and others 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow titration by injection or infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1, 0.2, 0.3, 0.4, 0.5 mg/kg, at least 1 week apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feasible, dose differs between people (n 15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo and others 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response-guided injection under the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 mg/kg; where less than 50 % better 0.6, then 0.75, then 0.9 mg/kg; twice a week for 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remission MADRS 10 or less was the primary outcome (cohort 2: 19.6 % against 2.0 %, not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KADS 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine, treatment-resistant depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks 1 to 4: 56 mg on day 1, then 56 or 84 mg twice a week; weeks 5 to 8 once a week; from week 9 weekly or every 2 weeks, the lowest frequency that holds the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefit is evaluated at the end of week 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US label of esketamine nasal spray, read through extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esketamine, depression with acute suicidal thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>84 mg twice a week for 4 weeks, may be reduced to 56 mg for tolerability; then evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benefit is evaluated after 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the tongue at home, four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 to 450 mg (about 5 mg/kg), 4 sessions over 4 weeks; PHQ-9 and GAD-7 before, after session 2 and after session 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response 62.8 % on PHQ-9, 62.9 % on GAD-7; remission 32.6 % and 31.3 %; worse 0.9 % and 0.6 % (n 1247)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hull and others 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the tongue at home, one or two courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 doses in 4 weeks, a second course if wished; no fixed dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adverse events 3.0 to 4.8 % (n 11,441)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mathai and others 2024, J Affect Disord 361:198-208</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the tongue at home, three then six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 doses, then 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>47.6 % had at least 50 % less on PHQ-9 and on GAD-7 after 3 (n 664; 6 doses n 210)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hassan and others 2022, Front Psychiatry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very low dose under the tongue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 mg held 5 min then swallowed, every 2 to 3 days or weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>77 % clear benefit by report (n 26)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lara and others 2013</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mouth once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 mg/kg, plus 0.1 to 0.5 mg/kg each week, at most 3.0 mg/kg, 6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in chronic suicidality 69 % improved at week 6, 50 % at week 10 (n 32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OKTOS: Can and others 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mouth every three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 mg, plus 25 mg every 3 days to response or tolerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>response on BDI-II in a minority (n 22; result not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al Shirawi and others 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mouth, fixed by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 or 2 mg/kg twice a week for 6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference; more drowsiness and light-headedness at 2 mg/kg (n 29)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KheirAbadi and others 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended release by mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 mg daily for 5 days; responders then 30, 60, 120 or 180 mg twice a week for 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 mg against placebo MADRS -6.1; relapse 42.9 % against 70.6 % (n 231, 168)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glue and others, Nat Med 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection into the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median 4 injections (1 to 48); no fixed dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median PHQ-9 from 16 to 10, GAD-7 from 14 to 7; adverse events in about 2 % of 2532 treatments (n 452)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMC Psychiatry 2022;22:634</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single infusion in borderline personality disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single 0.5 mg/kg (n 10) against midazolam 0.04 mg/kg (n 12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no significant group effect on suicidal thoughts, depression, anxiety or borderline symptoms; better social functioning on day 14; dissociation gone 40 min after the infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fineberg and others 2023, Neuropsychopharmacology 48:991-999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the skin at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six sessions; dose not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large drops reported (n 3870); not checked in the source itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parks and others, J Med Internet Res</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>Estimate from average published bioavailability. It differs widely between people; swallowing or spitting out changes what arrives under the tongue; norketamine is not counted; another speed of rise means another effect. Not for converting a prescription, not between racemic ketamine and esketamine, not for extended-release tablets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intravenous infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intramuscular injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subcutaneous injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nasal spray, racemic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nasal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>esketamine nasal spray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sublingual tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sublingual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rapidly dissolving sublingual tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sublingual troche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oral solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oral tablet, immediate release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oral tablet, extended release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oral ER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>Alcohol use disorders identification test, consumption items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcohol use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six or more at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive by the cut-off for women, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive by the cut-off for men, 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all points from item 1: likely within limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>KetaDesk bladder screen, 6 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passing water more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudden urge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain or burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain in bladder or pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood in the urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waking twice or more a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bpic-ss.toml"/>
        <source>Bladder pain and interstitial cystitis symptom score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>19 or more: clinically relevant symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>Borderline symptom list, 23 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borderline symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none or low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extremely high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item 23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of 1.5 reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cadss.toml"/>
        <source>Clinician-administered dissociative states scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>Columbia suicide severity rating scale, since last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suicide risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wish to be dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoughts of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoughts of a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan with intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suicidal behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs.toml"/>
        <source>Columbia suicide severity rating scale, screener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>past month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suicidal behaviour, ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour within 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>Drug abuse screening test, 10 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>substantial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use beyond medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>able to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blackouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complaints by family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neglect of family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlawful acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>Difficulties in emotion regulation scale, 16 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarity 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarity 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impulse 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategies 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategies 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impulse 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-acceptance 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-acceptance 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impulse 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategies 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-acceptance 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategies 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategies 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non-acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders18.toml"/>
        <source>Difficulties in emotion regulation scale, 18 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awareness 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awareness 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clarity 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awareness 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ebi.toml"/>
        <source>Emotional breakthrough inventory, 6 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>Generalised anxiety disorder scale, 7 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over half the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nervousness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control of worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extent of worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relaxing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restlessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>irritability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficulty in daily life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/madrs.toml"/>
        <source>Montgomery-Asberg depression rating scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depression, by interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gravest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suicidal thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>Mystical experience questionnaire, 30 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcendence 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive mood 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ineffability 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcendence 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive mood 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ineffability 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcendence 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive mood 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcendence 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive mood 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcendence 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcendence 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive mood 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ineffability 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive mood 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mystical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcendence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ineffability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete: each part at 60 % or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>PTSD checklist for DSM-5, 20 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posttraumatic stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intrusive memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upset by reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bodily reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoiding thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoiding reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gaps in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative beliefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong bad feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbness to joy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watchfulness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>startling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, intrusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C, avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D, thoughts and mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E, arousal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut-off of 33 reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional symptom rule met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>Patient Health Questionnaire, 9 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoughts of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern of a major depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>Perceived stress scale, 10 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upset by the unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lack of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust in coping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on top of things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anger at events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difficulties piling up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>Quick inventory of depressive symptomatology, self-report, 16 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleep in the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waking early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeping too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sadness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>view of oneself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>WHO well-being index, 5 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50 or less: poor well-being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 or less: likely depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>Work and social adjustment scale, 5 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subclinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately severe or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no impairment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gravest impairment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leisure with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leisure alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>Zanarini rating scale for borderline personality disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borderline features, by interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emptiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood instability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paranoia or dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-harm or suicidality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other impulsivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fear of abandonment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unstable relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cognitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impulsive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpersonal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Write down the patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the patient hopes for is written down at preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/words_form.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter starts a new line; Ctrl+S keeps the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingFrame</name>
    <message>
        <location filename="../../keta_desk/ui/first_run/working.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneEdit</name>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Time zones that fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CalendarEdit</name>
    <message>
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down opens a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SigningForm</name>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Statements, each initialled by the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Witness or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions were answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the patient and what was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving signs for the clinician: {0}. Ctrl+S saves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TrialForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Medicine or therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highest dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequate or not &amp;because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why &amp;stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial counts once somebody judged it adequate, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
