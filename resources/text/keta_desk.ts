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
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Go to Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Go to Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Go to Backup &amp; security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Go to Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Import records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>New patient or entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Find patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Close the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Hide other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Dim room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Keys of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Titration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Consent and disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Screening sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Save answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Record vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Give dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Mark as entered in error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Pin or unpin this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Edit what has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>New entry in this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Show the chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Other measure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Next measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Book integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Reduce the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Hold the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Increase the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Another decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Dose one step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Dose one step down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Record the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Change the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Save this form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Choose files to import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Bring in what is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Stop what is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/actions.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>Can’t be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>How grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>&amp;Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>&amp;Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>How &amp;grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>&amp;Medicine or supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>&amp;Dose as taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>How &amp;often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>&amp;Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>&amp;Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>&amp;Prescribed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>A supplement, taken without prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Treated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>&amp;Diagnosis or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>&amp;Began on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Codes are ICD-10-CM. Without a code it is kept as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
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
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
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
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>Nothing was presented yet. A session can start without consent only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>Present and sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>Sign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>Read the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>{0}; withdrawn: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/agreement_card.py"/>
        <source>Put the text away</source>
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
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>The entry that raised it was marked as entered in error. Only a person closes an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>{0} amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>{0} marked as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendNoteDialog</name>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>Held on {0}. What it said before stays legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>Integration marked as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
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
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>What it said before stays legible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/sheet.py"/>
        <source>{0} of {1} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet.py"/>
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
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Rows of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Reduced motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>System follows the desktop, also when it turns dark in the evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>On top of what the desktop enlarges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Compact rows have one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Strong lines in place of tints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Nothing slides or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>colours night mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>font zoom larger letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>animation accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Theme changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Text size changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Rows of lists changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>High contrast changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
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
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Evaluation amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Treatment tried before amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Evaluation signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Evaluation written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Allergy added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Medicine added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Diagnosis or problem added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>No known allergies recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Allergies set back to not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Diagnosis or problem active again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Diagnosis or problem resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Medicine stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Medicine taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Interaction looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Eligibility decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Screening answers kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Short screening before a session kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Review of a rule decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Alert seen or put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Alert closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Marked as entered in error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Integration note amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Integration session recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Note amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Draft dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Draft kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Measure amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Measure filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Contact added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Personal details amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Patient's words kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Moved along the care pathway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Patient registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Chart opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Reading amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Dose recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Reading recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Session started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Session taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Next dose decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Treatment plan saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Official wording loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Text handed out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Text of the practice kept as a new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Consent presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Text retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Consent signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Withdrawal of a consent taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Item added to the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Marker of progress added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Marker of progress ended or taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Item of the plan done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Item of the plan opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Marker of progress rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Delivery recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Prescription ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Prescription recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Prescription monitoring check recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Receipt recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Receipt taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Prescription goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Controlled-substance log printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Dispensing receipt printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Home stock counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Home stock entry booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Difference of the home stock settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Home stock entry taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Dose drawn from the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Looked at: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Printed or saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Record imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Practice details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Own details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Practice set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Clinical limits signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Appointment booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Appointment moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Appointment: state changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Diagnosis codes loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Backup made and verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Recovery key checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Recovery key renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Unlocking by this computer's keyring changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Test restore made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>person of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>dose decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>eligibility decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>integration session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>look at an interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>clinical limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>marker of progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>rating of a marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>visit elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>prescription monitoring check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>item of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>text of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>diagnosis or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>review of a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>step of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>home stock entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>treatment tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>integration summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>dose-titration report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>consent pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>patient instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>Another action ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/audit_words.py"/>
        <source>unknown person</source>
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
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Nothing is left on the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Backup written and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Folder for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Verifying backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>The backup stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>{0}: {1} rows, {2} log entries, chain intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Every page and every entry is as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Checking the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Nothing is changed by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Chain intact, {0} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>The record does not pass its checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>With the sheet in your hand you prove that it brings the record back. The scratch folder is deleted afterwards; your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Test restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Testing restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>The scratch copy is deleted, your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>{0} patients, {1} rows and {2} log entries compared, chain intact. The scratch copy is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>{0} rows entered since are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>This backup brings your records back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>KetaDesk backups (*.ketabackup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Folder to restore into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>{0} restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>A new practice file is made at {0}. The one that is open stays as it is. Both open with what opened them then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Restore elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Nothing is left at the new place, and your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>{0} rows, {1} log entries. Unlock it from the lock screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Restored to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Copying the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Encrypting the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
        <source>Reading the backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/jobs.py"/>
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
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>{0} older ones are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>Not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>Restore tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>Test restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
        <source>{0} the backup of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/backup_list.py"/>
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
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>Best on a drive that leaves the building at night. Backups are encrypted, and each is read back before it counts. KetaDesk writes one when you ask for it, and reminds you when the last one grows old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>Until there is one, this computer holds the only copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>Choose later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>On the same disk as the practice file: what takes the one takes the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
        <source>On another disk than the practice file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/backup_step.py"/>
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
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Each backup is encrypted and read back before it counts. It opens with the passphrase or the recovery key of its time, with or without KetaDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>opens the practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>on paper only, opens every backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Check recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Locking and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>without a key or the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>set for this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Change when it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>leave this computer encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>KetaDesk makes no connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>since backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>since test restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>The first backup will stand here, with when, where and how it was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Tried {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>{0} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>No backup can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Connect a drive that holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Backups made until now open with the passphrase until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
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
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>A drive that is kept elsewhere outlives this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>The status bar asks for a new backup when the last one is older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>drive place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Remind after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Reminder changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
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
    <name>BookForm</name>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>Choose what it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>&amp;Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>&amp;With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>Type fri 14:00, 18 Nov 9:30 or +7 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>Booked</source>
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
        <location filename="../../keta_desk/ui/parts/calendar.py"/>
        <source>Month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/calendar.py"/>
        <source>Month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/calendar.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/calendar.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/calendar.py"/>
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
        <location filename="../../keta_desk/ui/parts/chart_paint.py"/>
        <source>remission &lt; {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Dose, mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Acute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Peak, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Nothing recorded in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>No scores recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>No doses recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>No peak recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>None recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>Blood pressure, mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0} milligrams planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>peak {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>blood pressure {0} over {1}, limit crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>blood pressure {0} over {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>integration booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>integration held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>integration held, day {0} after the dose of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0} prorated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0}; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0} was {1} on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0} was {1} at both ends between {2} and {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0} fell from {1} to {2} between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0} rose from {1} to {2} between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>no doses recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>1 dose of {0} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0} doses of {1} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>{0} doses from {1} to {2} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/chart_words.py"/>
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
        <location filename="../../keta_desk/ui/patients/chart_header.py"/>
        <source>New entry in this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_header.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_header.py"/>
        <source>Record vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_header.py"/>
        <source>born {0}</source>
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
        <location filename="../../keta_desk/ui/patients/chart_view.py"/>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_view.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_view.py"/>
        <source>Titration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_view.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_view.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_view.py"/>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_view.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_view.py"/>
        <source>Log</source>
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
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>Name, birth date, KD number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>Prints in black and white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>Letters the fonts can't draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>Every letter can be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>Names and notes print as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>Fingerprint {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>Stands on every page</source>
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
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Back up and verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Nothing was left open today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Left open: {0}. It stays on Today until it is dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Choose where backups go, then close the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>No backup place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Writing the backup and reading it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Closing the day: backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Nothing was left at the backup place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Verified: {0} patients, {1} sessions, in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Audit entries: {0}. The day can be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>The day is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/close_day.py"/>
        <source>Try again</source>
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
        <location filename="../../keta_desk/ui/parts/code_pick.py"/>
        <source>“{0}”, without a code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitmentsCard</name>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>Nothing is open. What is agreed on in a session stands here until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>and {0} more in the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>Integration {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>{0}: {1}</source>
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
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>These belong to this computer, not to the practice. Settings has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>System follows the desktop, also when it turns dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
        <source>On top of what the desktop enlarges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/computer_step.py"/>
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
        <location filename="../../keta_desk/ui/parts/confirm.py"/>
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
        <location filename="../../keta_desk/ui/consent/consent_sheet.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Choose who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Lives with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>&amp;Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>&amp;Lives with the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>&amp;Briefed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Emergency contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Support person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Primary care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Psychiatrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/contact_form.py"/>
        <source>Contact added</source>
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
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>shown on video, counted in the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Co&amp;unted with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>A count changes nothing; a difference is shown until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
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
        <location filename="../../keta_desk/ui/timeline/course_chart.py"/>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Dose, mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Peak, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Pressure, mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Mood, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} response ≤ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} response ≥ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} remission &lt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} remission ≤ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} remission &gt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} milligrams planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>dose booked, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>peak {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>systolic pressure up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>blood pressure between {0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>limit crossed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>systolic pressure {0} outside of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>blood pressure {0} over {1} outside of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>integration held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>integration booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>integration held, day {0} after the dose of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>integration booked, day {0} after the dose of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>preparation, {0} days before the dose of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} {1} prorated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} signed, until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>mood {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>check-in held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>stressor: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>life event: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} between {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>{0} from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Racemic ketamine and esketamine have scales of their own: their milligrams can’t be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Milligrams by one route are not milligrams by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Not dated, so not drawn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>What was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_card.py"/>
        <source>Dose and response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_card.py"/>
        <source>Data as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_card.py"/>
        <source>4 wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_card.py"/>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_card.py"/>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_card.py"/>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_card.py"/>
        <source>Timeline of the course as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_card.py"/>
        <source>Data as chart</source>
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
    <name>CrashPage</name>
    <message>
        <location filename="../../keta_desk/ui/crash.py"/>
        <source>KetaDesk met a fault of its own and stopped this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/crash.py"/>
        <source>Report of the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/crash.py"/>
        <source>Back to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/crash.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/crash.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>&amp;Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Second re&amp;viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>It holds for {0} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
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
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Is this somebody who is here already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Goes to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Begins a new chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>The other system gave this record the number of one that came in as {0} before, but name and birth date do not fit. Nothing is brought in until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Nothing is brought in until you decide. Entries go to the chart that you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>The other system's own number for this record is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Nobody of this practice has a name and birth date like these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Leave this file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>The file stays where it is; nothing is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Add to {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>What is new is added. The person's details and what is there stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>All entries are added to those of the chart. The person's details stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Bring in as a new patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>A chart of its own, with the next KD number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Sex at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>{0}, differs from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Differs from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Open chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/decision.py"/>
        <source>Open chart {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Next dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>A plan says the first dose, the steps, the ceiling and the interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Write plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>session {0}, not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>session {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Open for reading only: nothing can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Care is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Discharged: no dose is decided. Another stage of care opens this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Decided on {0}: {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Decided on {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>weight not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>{0} per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>{0} shown, nothing entered; ceiling {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>{0} entered; ceiling {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>As decided. Nothing new is entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>The plan's dose for session {0}, not entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Last dose, not entered; none planned for session {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>&amp;Why this dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Can’t be recorded; see above: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Record with override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Record decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
        <source>Decision recorded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_card.py"/>
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
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>Change plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>&amp;Why this dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>Goes into the titration report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>&amp;Reason to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>Kept with the decision: what is to be confirmed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>&amp;Second reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
        <source>Somebody else who looked at this decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_fields.py"/>
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
        <location filename="../../keta_desk/ui/titration/decisions_card.py"/>
        <source>what was known, and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decisions_card.py"/>
        <source>Decisions about doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decisions_card.py"/>
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
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>Not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>This file is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>born {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>Brought in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>All of it is in {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>Nothing in it is new for {0}. Where it differs the chart stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>Undone {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>Reason: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
        <source>Open chart {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/detail.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Intersex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Pro&amp;nouns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Se&amp;x at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Sex at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Gender &amp;identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Prefers to be &amp;reached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Where sessions at &amp;home are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;Messages may be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>In&amp;terpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Needs, such as &amp;steps or hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Ins&amp;urance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Records of substance use treatment are protected (42 CFR Part 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Details saved</source>
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
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>None on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>On the &amp;prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Dispensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Dispensed &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>S&amp;upplier, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>P&amp;roduct on the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Use b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>S&amp;hipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Nothing is at home until the receipt is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>{0}, issued {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Delivery recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentList</name>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>A document is made from the record each time. What left the record is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Version {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Sessions 1 to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>{0} session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>{0} dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>{0} doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>The course on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>{0} · {1} pages · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>{0} signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>To be signed</source>
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
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Before you print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Laying out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>PDF saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>Save the PDF and print it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
        <source>This computer knows no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/pane.py"/>
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
        <location filename="../../keta_desk/ui/parts/quantity_edit.py"/>
        <source>{0} at {1}&#xa0;kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/quantity_edit.py"/>
        <source>milligram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/quantity_edit.py"/>
        <source>milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/quantity_edit.py"/>
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
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>with unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Choose the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>planned: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>&amp;Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>&amp;Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>&amp;Strength of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>How man&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>&amp;Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>&amp;Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>It was already given: record what happened, even against the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Read the dose back before it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>{0} (plan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>plan: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>The dose is read back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>molecule {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>route {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Read back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
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
        <location filename="../../keta_desk/ui/titration/dose_stepper.py"/>
        <source>Lower dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/dose_stepper.py"/>
        <source>Raise dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/dose_stepper.py"/>
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
        <location filename="../../keta_desk/ui/titration/dose_track.py"/>
        <source>given so far: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/dose_track.py"/>
        <source>nothing given so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/dose_track.py"/>
        <source>{0} of at most {1}; {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/dose_track.py"/>
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
        <location filename="../../keta_desk/ui/drafts.py"/>
        <source>What you typed was kept, and is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/drafts.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
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
        <location filename="../../keta_desk/ui/sessions/effect_curve.py"/>
        <source>A sketch of the expected course, not a measurement: begins after about {0} min, strongest near {1} min, settled near {2} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/effect_curve.py"/>
        <source>{0} Now {1} min after the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/effect_curve.py"/>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/effect_curve.py"/>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/effect_curve.py"/>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/effect_curve.py"/>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/effect_curve.py"/>
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
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Note</source>
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
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>&amp;Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>A blank day is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>Prescription ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>&amp;Onset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>&amp;Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>&amp;Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>E&amp;nded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>How it was &amp;borne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Minutes after the dose. Blank stays not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Ended too early, undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Session ended</source>
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
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>All entries, in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
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
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Entered in error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Said until {0}, changed by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Reason: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Open in Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Open in Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Open in Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Open in Titration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Open in Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Open in Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>Open overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/entry_pane.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>No evaluation is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Write on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Sign it as it stands; from then on it is amended with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Where the patient was (state)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Licence of (state)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Identity verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Capacity to consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Presenting problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Psychiatric history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Emotion regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Self-harm and suicide attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Trauma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Substance use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Medical review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Mental state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Laboratory, ECG and other findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Evaluation saved</source>
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
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Diastolic pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Oxygen saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Respiratory rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Sedation score (MOAA/S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Dissociation rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Anxiety rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/vitals.py"/>
        <source>Nausea rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>racemic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>change route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>change interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>no show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>aborted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/fact_words.py"/>
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
        <location filename="../../keta_desk/ui/exchange/chooser.py"/>
        <source>FHIR bundles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/chooser.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/chooser.py"/>
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
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>A file that ends in .ketabackup, on the drive your backups go to. The newest stands last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>No backup chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Backup to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>KetaDesk backups (*.ketabackup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
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
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Open a practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Back to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>The sheet that was shown before is no longer in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>A new one takes its place; the one before opens nothing then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>The practice file is made. You can close the window at any time: what is left is asked after the next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Nothing is stored until the passphrase is chosen. Closing the window before then forgets what was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>No practice file is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Making the practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Making a new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Nothing of the sample clinic is left; your practice file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Telling the sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Its passphrase is: {0}. It lies in {1}; yours is the one asked for at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>The sample clinic is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
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
        <location filename="../../keta_desk/ui/parts/form_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Count {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Waste, return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Waste or return {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Settle the difference of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Settle…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Count differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Below nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>{0}, use by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>{0} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Draw the dose of {0} from the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Dose of {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Drawn from no stock: its lot is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Lot not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
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
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Chosen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Earlier imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>{0} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>{0} to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>{0} not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Bring in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Bring in records from another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Choose FHIR R4 bundles (JSON), one patient each, or drop them here. You see what each would bring before anything comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>Nothing comes in before you have seen what it would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
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
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>{0} not read and taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Stopped. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Bringing in records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>What came in stays. The rest is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>{0} not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Stopped. {0} brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>{0} of {1} brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Each of the others says in the list why it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>{0} brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Undone right after it was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Undoing an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
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
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Open chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Choose a patient first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Day {0} of 14. Integration: {1} held, {2} booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>PHQ-9 {0}, the only one so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>PHQ-9, from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>PHQ-9 {0}, no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>{0} per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Therapist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>none known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/inspector.py"/>
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
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>No integration notes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>Record integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>The first one opens after session 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>Book integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>No integration is booked within it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>Integration recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>The next one is not booked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>The vault is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>Commitment done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
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
        <location filename="../../keta_desk/ui/interactions/interaction_form.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/item_card.py"/>
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
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>W&amp;hose task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>a name, or the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>It stays open until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
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
    <name>KeyCard</name>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
        <source>Save key card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
        <source>Key card saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
        <source>The key card could not be saved there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
        <source>Save the key card and print it where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
        <source>This computer knows no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
        <source>Save the key card, or print again when the printer is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_card.py"/>
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
        <location filename="../../keta_desk/ui/settings/key_field.py"/>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_field.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_field.py"/>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/key_field.py"/>
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
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Keep as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>“{0}” has {1} too: the key does neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>{0} is the key of “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
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
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>The passphrase that the practice had when the backup was made, or the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Open with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Type it, or choose the other way.</source>
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
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Save key card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Reset all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Hide keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Every action has its own keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>All keys reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
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
        <location filename="../../keta_desk/ui/frame/keys_sheet.py"/>
        <source>On this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/keys_sheet.py"/>
        <source>Elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/keys_sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/keys_sheet.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/keys_sheet.py"/>
        <source>Keys can be changed in Settings.</source>
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
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Language changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>English is the only language so far. Dates and numbers follow the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
        <source>By, and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
        <source>= {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
        <source>{0}, {1}, {2}, {3}. Balance {4}. {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/ledger_table.py"/>
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
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Least time between doses at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Least time between doses of esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Doses of esketamine in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>A weight holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>No increase from this grade of adverse event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>No increase from this rating of distress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>No increase down from this sedation score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>A first score counts as baseline for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>A decision about eligibility holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Screen again after a gap of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Readings count towards uncontrolled pressure for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Emergency care within, for home use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>A stop of the screening may be overridden by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>A recorded review opens home use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>A plan is reviewed after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Observe after a dose for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Measure again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Measure again so many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>No food before infusion or injection for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>No fluid before infusion or injection for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>No heavy meal before other forms for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Nasal steroid or decongestant before esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Readings may be late in the clinic by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Readings may be late at home by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>A measure counts for its week, up to week 2, within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>A measure counts for its week, from week 3, within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>First integration within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Bladder screen at least every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Bladder screen at least every so many sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>An entry counts as late after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>A draft counts as unsigned after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Least size of a group that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Least size of a group outside the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>above {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>{0} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>below {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>{0} or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>{0}, before a dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>{0}, during a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Check {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Review {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Hold {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Alert {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Urgent {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Critical {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
        <source>Default {0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limit_words.py"/>
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
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Hide limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Show limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>{0}, what can be a reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Limits of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>{0} changed, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Signed versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>unknown person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>{0} differ from the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>{0}: {1} instead of {2}</source>
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
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>What you copy here is taken off the clipboard again, and when KetaDesk locks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Other patients' names turn into initials while another program is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>auto-lock idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Hide names when you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Clear the clipboard after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>copy paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Time until lock changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Time of the clipboard changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Privacy screen changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>privacy screen focus</source>
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
        <location filename="../../keta_desk/ui/backup/log_card.py"/>
        <source>Check record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/log_card.py"/>
        <source>Show older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/log_card.py"/>
        <source>{0} · {1}</source>
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
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>unknown person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>Nothing of this kind was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>Another kind or person may show more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
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
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
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
        <location filename="../../keta_desk/ui/main_window.py"/>
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
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Choose the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Back to one patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>What became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Documents for several patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Everybody under care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>File names carry the KD number and never a name. A file that is there is not written over. Each document is listed in its chart once it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Print {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Make {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Folder for the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Making documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Those written so far stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Make the files and print them where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>This computer knows no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Printing documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Those printed so far are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>{0} made so far, listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>{0} made before that, listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>{0} could not be made; each reason stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>{0} made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
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
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>The patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>The practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>for example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>&amp;What is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>&amp;Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>What &amp;1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>in the patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>What &amp;5 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
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
        <location filename="../../keta_desk/ui/settings/reference_groups.py"/>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/reference_groups.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>No measures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>The last complete one before the first dose becomes the baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>Enter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>{0}, item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>{0}, filled in once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>{0}, filled in {1} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>The vault is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>Nothing was filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>Baseline missing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>No complete one in the {0} days before the first dose on {1}. Change can’t be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>Put off: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
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
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
        <source>dose not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
        <source>Counts only together with another medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
        <source>Nobody has looked at it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
        <source>Looked at by {0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
        <source>Acknowledge {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/medicines_card.py"/>
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
    <name>MomentEdit</name>
    <message>
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
        <source>fri 14:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
        <source>14:05, or 17 Nov 9:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
        <source>Add the time, such as 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
        <source>The clocks are put forward over this time. Choose an hour earlier or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
        <source>Write a day and a time, such as 18 Nov 14:00 or fri 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>flushed, handed to the pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;How it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>W&amp;itness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;Second witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>A dose of a charted home session is booked by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Entry booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>Booked for {0}, {1} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>New &amp;day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
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
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>Intersex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>Se&amp;x at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>The chart number is given when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>{0}. Save again to register a second person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
        <source>May be {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/new_patient_dialog.py"/>
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
        <location filename="../../keta_desk/ui/frame/news.py"/>
        <source>Locks in one minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/news.py"/>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/news.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
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
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>Integration {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>Shared with the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>Not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>{0} ({1}, due {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>{0}, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>Changed because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>struck: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>Ctrl Enter</source>
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
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Psychotherapy, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Choose what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Enter starts a new line; Ctrl+S saves the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Note saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>now, or 16:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>Not shared with the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>Entered in error: it is not counted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>&amp;Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>&amp;At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>&amp;Insight and meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>Tri&amp;gger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>&amp;Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>&amp;Commitment until the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>&amp;Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>&amp;What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>Wa&amp;y of working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>&amp;Reason for the change</source>
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
    <name>OpeningForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;Units at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>How this is &amp;known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
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
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Stop the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Another route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Another interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Other decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Other decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Route from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Choose the route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Days between doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>No dose is charted until another decision takes the course up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>The course ends. No dose is charted until another decision takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Dose, steps and ceiling by the other route stand in a new version of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
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
        <location filename="../../keta_desk/ui/documents/page_view.py"/>
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
        <location filename="../../keta_desk/ui/frame/palette.py"/>
        <source>Arrow keys move, Enter runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/palette.py"/>
        <source>A patient, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/palette.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/palette.py"/>
        <source>Nothing found. A name, a KD number, a birth date or the name of an action will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/palette_offer.py"/>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/palette_offer.py"/>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/palette_offer.py"/>
        <source>Seen last</source>
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
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>At least 15 characters. Several words that do not belong together are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Passphrase until &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>New passphrase, once &amp;more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Backups made until now open with the passphrase until now. Back up again afterwards. The recovery sheet stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Type the passphrase that opens this practice file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>This is the passphrase until now. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
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
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
        <source>It opens the practice file, and nobody can look it up or reset it: not even who made KetaDesk. At least 15 characters; a sentence, or a few words that do not belong together, are easy to keep in mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
        <source>Suggest seven words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
        <source>Practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
        <source>Make the practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
        <source>The two are not the same. Type the passphrase once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/passphrase_step.py"/>
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
        <location filename="../../keta_desk/ui/patients/pathway.py"/>
        <source>Integration window, dose of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/pathway.py"/>
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
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>No one called ‘{0}’. Did you mean {1}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>Enter looks for this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>Show {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>No one found for ‘{0}’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>Parts of a name in any order, a KD number, a phone number or a birth date will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>Nobody stands at this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>The first one is added here, or imported from another system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>No patients yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_view.py"/>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_view.py"/>
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
    <name>PdmpForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>signed in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>&amp;Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>Checked &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>Nothing unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>Something to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>Could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>&amp;Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>&amp;What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
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
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Stands under what you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Your role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>For example: psychiatrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Licence or register number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>credential signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Role not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Changes their own details after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Your name changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Your role changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
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
        <location filename="../../keta_desk/ui/first_run/people_step.py"/>
        <source>Every entry of the record carries this name, and papers are signed with it. It is kept inside the practice file only: the screen that asks for the passphrase names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/people_step.py"/>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/people_step.py"/>
        <source>Psychiatrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/people_step.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/people_step.py"/>
        <source>With the title, as under a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/people_step.py"/>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/people_step.py"/>
        <source>One person signs in to a practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/people_step.py"/>
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
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>A new practice file is made there. Nothing that is there already is touched, and nothing half-made is ever left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>The new practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
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
        <location filename="../../keta_desk/ui/backup/warning.py"/>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/warning.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/warning.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/warning.py"/>
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
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Form and route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Off-label use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Taper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>First dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Largest step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Ceiling per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>the least that can be given; a step is never less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Smallest unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>blank: the practice’s guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Largest step up, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Least interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>with its unit: 72 h, 7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>such as 18 nov, or +7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>In mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>By weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Actual weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Ideal weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Adjusted weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Doses are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>On which weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Dose of each session, its day if it is known, and when it may be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Propose days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Days of the chosen protocol, from the day it starts on; doses are yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Goals and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Goal, in the patient's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Signs that it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Do not dose if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Stop and act if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Integration and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Medicines on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Safety at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Treated before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>When this phase is reached, and when it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>If symptoms come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Other ways that were talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>What the patient expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>What both sides commit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Reason for the new version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Reason to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Asked for where a rule wants to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
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
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Item…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Therapy, sleep, movement, a change of medicine: each with whose task it is, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Progress beyond the scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Marker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Patience, perspective, connection, interests: whatever the patient wants to see change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>How long it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Done {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Item done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>chosen by the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>chosen by the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Ended {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>Marker ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>No plan is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
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
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Days and times are shown in it. Screens that are open follow after the next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Name of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>letterhead clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>letterhead street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>letterhead phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>What documents are made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Name of the practice changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Telephone changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Time zone changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
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
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>Name, address and phone stand on every paper you print. All of it can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>Taken from this computer. Days and times of the record are shown in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>&amp;Name of the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>As it stands in the letterhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>&amp;Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/practice_step.py"/>
        <source>Time zones</source>
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
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>&amp;Prescribed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>DEA n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>day on the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>&amp;Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>&amp;Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>Da&amp;ys' supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>&amp;Refills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>blank is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>Directions as &amp;written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>P&amp;harmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>plan: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
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
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>For several patients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>{0} · born {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>Choose a patient; the treatment plan and the integration summary are made from the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>Documents belong to a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>Choose patient</source>
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
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is empty. Nothing was brought in. Export it again from the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is not a JSON file. Nothing was brought in. Choose the FHIR R4 bundle (JSON) that the other system exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: the text is not UTF-8, or it is damaged. Nothing was brought in. Export it again from the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: the file is nested deeper than {limit} levels, which no patient record is. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} consists of more parts than a patient record has. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: the file breaks off or is damaged there. Nothing was brought in. Export it again from the other system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: “{token}” is given twice for one thing, so it is not clear which counts. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: {token} stands where a number should be. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: a number is larger or longer than any measurement ({token}). Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is JSON, but not FHIR. Nothing was brought in. Choose the FHIR R4 bundle that the other system exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} holds a single FHIR “{found}”, not a bundle. Nothing was brought in. Export the whole patient record as a bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: this was written in FHIR {found}; KetaDesk reads FHIR R4. Nothing was brought in. Choose R4 when exporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: the bundle has an entry with nothing in it that says what it is. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: the bundle names no patient. Nothing was brought in. Export the patient together with the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: the bundle holds {count} patients; KetaDesk takes one patient per file. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: the patient has no family name or no given name. Nothing was brought in. Complete the name at the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: the patient has no birth date. Nothing was brought in. Complete it at the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: the birth date is only “{found}”, and KetaDesk does not guess the day. Nothing was brought in. Complete it at the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file}, {place}: what stands there is not a date. Nothing was brought in. Correct it at the source and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” can be read in two ways. Write it without thousands marks; the decimal mark here is a {mark}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” is not a number that can be taken over. Write digits with at most one decimal mark, such as 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” has no unit. Add one of: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The unit “{text}” does not belong here. Use one of: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” is not a whole number. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The dose is not recorded. Enter the amount with its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The molecule is not recorded. Choose racemic ketamine or esketamine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The route is not recorded. Choose how the dose is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A dose is more than 0 mg. Enter the amount, or leave the field blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{dose} is over the ceiling of {ceiling} in this plan. Another ceiling needs a new version of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{dose} is over the start dose of {start} in this plan, and no earlier dose in this form is recorded. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The step from {before} is +{step} ({percent}); the plan allows up to +{allowed}. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The step from {before} is +{step} ({percent}); the practice's guard is +{allowed}. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{passed} have passed since the last dose; the minimum is {needed}. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is dose {count} of esketamine within 7 days; the practice's limit is {allowed}. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The dose is {given}, the plan is for {planned}. Check the product; another molecule needs a new version of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The dose is {given}, the last one was {before}. The two can't be compared in milligrams. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This form does not exist for {molecule}. Check the product and the molecule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is not the route in the plan. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The weight is not recorded, and the plan reckons the dose by weight. Record a weight first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The weight was measured {days} days ago, on {on}; the practice takes weights up to {allowed} days old. Record a new one, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The dose is recorded for {at}, which is still to come. A dose is recorded once it was given: correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The dose is recorded for {at}, before the patient was born on {born}. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The course stands still since {on}: “{decision}”. Record a decision that resumes it first; then the dose can be charted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{dose} is over the {first} that this protocol begins with. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The dose alone takes {needed}, more than the {volume} it is to be made up to. Correct the volume or the concentrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{strength} is the concentrate, which is not given into a vein as it is. Enter the volume it is made up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The strength of the product is not recorded. Enter it with its unit, or leave the count blank too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The count is not recorded. Enter how many are given, or leave the strength blank too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{count} of {strength} are {product}, the dose is {dose}. Correct the one that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Ideal weight has no value below 152.4 cm (60 in). Name the actual weight as the basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No estimate is drawn here: the molecules differ, or no figure that it could be drawn from is published for this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The request is larger than 1 MB. Ask in several pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Standard input holds no request. It is one JSON object with “calculate”, or a list of up to 1000 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{name}” is missing in the request. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{name}” is not readable. An amount is a text with its unit, such as "82 kg", a day such as "2026-11-18".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{name}” is not a moment with its offset, such as "2026-11-18T09:00+00:00".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{name}” is not more than 0. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{name}” is “{text}”. It can be one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{name}” is not part of this calculation. Check the name, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This interaction does not stand in the list any more. Look at the medicines again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The reason is not recorded. Write why treatment goes on with it, or what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No stretch of weeks is named. Name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A stretch of weeks without a number of sessions can only be the last one. Enter how many sessions it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A stretch of weeks needs one session or more, weekdays from 0 (Monday) to 6, and one week or more between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The start dose of {dose} is over the ceiling of {ceiling}. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The minimum interval between doses is not recorded. Enter hours or days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The decision is not recorded. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The reason is not recorded. Write why this was decided; it goes into the titration report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The decision “{decision}” does not fit a change from {from} to {to}. Correct the decision or the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>An adverse event of grade {grade} from the last session is not resolved. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Blood pressure reached the urgent limit in the last session. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The sedation score fell to {moaas} (MOAA/S) in the last session. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Distress was rated {rating} of 10 in the last session. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The reason to go on has fewer than {least} letters. Write why it is right to go against the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The second reviewer is not recorded. Enter who looked at this decision too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The second reviewer is somebody else than the one who decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The other route is not recorded. Choose how the dose is given from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is the route of the plan already. Choose another one, or another decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Ceiling and steps of this plan are for its own route. Write a new version of the plan before the next dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The other interval is not recorded. Enter it with its unit, such as 14 d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{interval} is under the {least} that the plan allows. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nobody has looked at a major interaction yet: {names}. Acknowledge it on the overview, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nothing is recorded yet. Enter at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{what} of {value} is outside {low} to {high}. Check the reading and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The diastolic pressure {diastolic} is not below the systolic {systolic}. Check the order of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{what} is {value}; the practice's {level} limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} has {items} items, {given} answers were entered. Enter one for each item; an unanswered item stays blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{answer} is not an answer to item {item} ({topic}) of {scale}. Check the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No item of {scale} is answered yet. A sheet with some answers can be saved; the others stay blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nothing differs from what is recorded. Change an answer, the day or how it was given, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The day could not be read. Write it as 18 Nov 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This day lies before the patient's birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This day is yet to come. Enter the day on which the answers were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} comes to a level, not to a total. Enter its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A total of {scale} lies between {low} and {high}; {total} does not. Check the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{total} can't be a total of {scale}. Check the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Enter the total of {scale} as it was reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} is about one event. Name it in a few words, and whether Criterion A was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no scale named {name}. There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” can't be read as the answer to item {item}. Answers are numbers; - is not answered, na not applicable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” can't be read as a total of {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Name the file that holds the Questionnaire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is no file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is larger than a questionnaire is. Check which file it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} holds no FHIR R4 Questionnaire with questions in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is of no scale that is known by its codes. Name the scale, if it is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} ({topic}) of {scale} is not in the file. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} ({topic}) of {scale} is in the file more than once. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} ({topic}) of {scale} has no words in the file. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} ({topic}) of {scale} is longer than a question is. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} ({topic}) of {scale} has no answer with the value {answer} in the file. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} ({topic}) of {scale} has more than one answer with the value {answer} in the file. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} ({topic}) of {scale} has an answer “{words}” with the value {answer}, which the scoring does not know. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} ({topic}) of {scale}: the code of “{words}” stands for another value than {answer}. Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{title}” is in force already, from the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} of {scale} is not answered. Ask, or write why it stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} of {scale} was answered {answer}: review today, and screen with the C-SSRS. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} of {scale} was answered {answer}: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} of {scale} rose from {before} to {answer}: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} comes to {level} risk: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} comes to {level} risk: now. This closes only with what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} rose from {before} to {level} risk: urgent, today. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} went from {before} to {total}, {by} points or more to the worse of baseline or best. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Blood in the urine was answered {answer} on the {scale}. Review it; the rule asks to pause dosing meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Item {item} of the {scale} was answered {answer}. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} went from {before} at baseline to {total}, a rise of {by} or more. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} comes to {total}; from {cut} symptoms are clinically relevant. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{scale} went from {before} to {total}, a rise of {by} or more. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Write what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Write who was contacted, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Write what was asked and found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Write what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Write who follows up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Write why nothing is written about it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>High risk is not put off. Write what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Somebody closed this alert meanwhile. Open the chart again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>KetaDesk can't start: its file {file} is not as it should be at {key} ({reason}). Install KetaDesk again; the vault is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>That passphrase does not open this vault, or its key file is damaged. Check Caps Lock and the keyboard layout, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The recovery key is typed correctly, but it belongs to another vault or was replaced by a newer one. Look for the newest recovery sheet of this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>What this computer remembers no longer opens this vault. Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>After several wrong passphrases the next try has to wait {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This vault is open in another program (process {pid} on {host}, since {since}). Close or lock it there, then open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no folder {place} at this place. Choose the vault again; if it is on a drive, connect the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is not a KetaDesk vault. Nothing was changed. Choose the folder that holds vault.json and chart.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The folder {place} in which the vault would be made does not exist. Make it first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Something is already there under the name {place}, and KetaDesk writes over nothing. Choose another name or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This vault was made or changed by a newer KetaDesk: it holds {theirs}, and KetaDesk {program} knows up to {ours}. Nothing was changed. Open it with that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The vault's key file, vault.json, is damaged. Nothing was changed. Copy vault.json.prev over it, or restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The vault's key file, vault.json, is missing in {place}. Nothing was changed. Put it back: vault.json.prev is a copy of it. Or restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Key file and database in {place} belong to two different vaults. Nothing was changed. Put back the files that belong together, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no earlier copy of vault.json that this passphrase or recovery key opens. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The database chart.db is missing in {place}. No new one was made. Put the file back, or restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The folder {place} was taken away, deleted or renamed while the vault was open, so what was saved last may not be kept. Put it back, open the vault again and look at the last entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The database chart.db in {place} is empty: nothing is in the file. It was left as it is. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The database in {place} is not encrypted, so KetaDesk did not make it and does not open it. It was left as it is. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The database in {place} was cut short: its end is missing. It was left as it is. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The database in {place} does not open with the key of this vault: its first page is damaged, or chart.db belongs to another vault. It was left as it is. Put the right file back, or restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A part of the database is damaged. It was left as it is. Restore the newest verified backup to a new place and keep this one until you have looked at both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The vault in {place} was being replaced by a newer copy, and the note about it, swap.json, is damaged. Nothing was changed. Restore the newest verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The vault could not be brought up to date: the new copy did not pass its checks. The vault stands as it was. Open it with the version used before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Unlocking needs {mebibytes} MB of free memory, and this computer has less to give now. Close other programs, then unlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The passphrase was locked so heavily that slower computers could not open a backup with it. No vault was made or changed. Do this again when the computer is idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Entries that were saved here before are missing: the database is older than the record kept beside it. The vault is open for reading only. Compare it with the newest backup before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The record of the last entry, head.json, is damaged or belongs to another vault. The vault is open for reading only. Compare it with the newest backup before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no room left on the disk that holds {place}. Nothing was half-written. Free some room, then do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{place} may not be written or read: the folder or disk is write-protected, or belongs to another user. Nothing was changed. Change its permissions, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A vault needs a passphrase. There is no vault without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The passphrase has {count} characters. It needs at least {least}: a sentence or six unrelated words are easy to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The passphrase is longer than 1024 bytes. Use a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This passphrase would be among the first that somebody tries. Use six unrelated words, or a sentence that nobody else would say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This passphrase could be guessed with patience. One or two more unrelated words make it hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is a typing error in the recovery key: {count} of {expected} letters and digits were read, and their check does not fit. Compare it with the sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This computer has no keyring that KetaDesk trusts, so the vault cannot be remembered here. The passphrase works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The keyring of this computer is locked or refused. Nothing was changed. The passphrase works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The keyring of this computer did not answer in time. Nothing was changed. The passphrase works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The rules in the database that keep the record from being erased were changed. Compare this vault with the newest backup before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The PDF could not be written to {place}. It is not listed as saved. Choose another folder, or free some room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The printer did not take it. It is not listed as printed, and the preview stays: save the PDF, or print again when the printer is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The printer stopped after page {page} of {pages}. The document is listed as printed, since pages may lie there. Print again when the printer is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Stopped before it began. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Stopped. Nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no folder {place} to put the backup in. If it is on a drive, connect the drive, then start the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{place} can be read and not written: the drive is write-protected, or belongs to another user. Choose another folder, or take the protection off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The backups in {place} belong to another practice file; this one has no backup there. Connect the right drive, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is not in {place} any more. The drive may be another one, or the file was moved. Connect the right drive, or back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The newest backup in {place} is {days} days old: what was entered since is not in it. Back up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{place} is a backup of another practice file. Nothing was changed. Choose one of this practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A backup inside the vault's own folder would be lost together with it. Choose a folder elsewhere, best on another drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The disk that holds {place} has too little room: {megabytes} MB are needed. Free some room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The disk that holds {place} is formatted with FAT, which cannot hold a file of 4 GB or more. Choose another disk, or format this one with exFAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The drive with {place} went away while the backup was being written. Connect it and start the backup again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no file {place} at this place. Choose the backup again; if it is on a drive, connect the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{place} is not a KetaDesk backup. Choose a file that ends in .ketabackup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This backup is damaged: it is not, bit for bit, what was written. Nothing was changed. Use another backup, and make a new one from the vault if it still opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This backup opens, but the record inside it does not pass its checks. Nothing was restored. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The record inside this backup is not the one its manifest describes. Use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This backup was cut short: its end is missing. It may not have been copied to the end. Copy it again, or use another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This backup was not made by the vault it claims to come from. Do not restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The disk refused to read or to write. Nothing was changed. Start again, or use another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This backup was made by a newer KetaDesk. Nothing was changed. Open it with that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>That passphrase does not open this backup. A backup opens with the passphrase the vault had when it was made, or with the recovery sheet of that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The recovery key is typed correctly, but this backup was made for another one. Use the recovery sheet of the time the backup was made, or the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This entry is not in the record. Go back to the chart and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This entry was changed since it was shown. Nothing was saved: look at what it says now and enter your change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The reason is missing. It is kept with the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no such patient in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The name is missing. Family name and given name are both needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The name is longer than {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The birth date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The birth date lies more than {years} years back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The contact has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The problem has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The substance is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The medicine has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The note is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nothing differs from what is recorded. Change something, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The time could not be read. Write it as 16:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The time is missing. It tells how long after the dose the session was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This time is yet to come. Record the session once it was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The theme is missing: what the talk was about, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This patient has no treatment plan yet. Write the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The indication is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The number of planned sessions is missing or under 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The review date lies before the start of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Doses are planned by weight, but it is not said on which weight: actual, ideal or adjusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The steps of the ladder are not numbered from 1 on without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The session would end before it started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{zone} is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The time could not be read. Write it as 2026-11-25 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>At this time the clocks are put forward, so it does not exist on that day. Choose another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>An appointment takes from 5 minutes to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The patient has another appointment at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This vault holds no practice. It may be damaged: verify it, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The name of the practice is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The name of the person who opens the vault is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The name of the practice has {count} letters; the letterhead has room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The address has {count} letters; the letterhead has room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The telephone number has {count} letters; the letterhead has room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The name has {count} letters; under a signature there is room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>That is {count} letters; under a signature there is room for {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The audit does not hold at entry {seq}: it was changed or cut out from outside KetaDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Another job is writing to the vault. Nothing was saved: save again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The disk did not confirm the save. Check whether the entry is there before entering it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The disk is full. Nothing was saved and nothing was lost: free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The vault's folder cannot be written. Nothing was saved: check where it is and whether it may be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is neither a command nor a vault called {name}. Say keta-desk --help for the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no display here to open the window on. The commands work without one: keta-desk --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The window cannot open: the system library {library}, which Qt needs, is missing. Install its package; the commands work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no terminal to ask for the passphrase on. Name a file that holds it with --passphrase-file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The two passphrases differ. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The file {file} cannot be read. Name one that holds the passphrase or recovery key, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is not a text file in UTF-8 that holds a passphrase or recovery key. Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The file's first line is empty, and there is no vault without a passphrase. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The recovery sheet would lie inside the vault's own folder. Choose another place, and keep the print away from the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The answer could not be written to standard output; the disk that takes it may be full. Look at the vault before doing this again: it may be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The recovery sheet {file} could not be written, and without it nothing would open the vault if the passphrase were lost. No vault was made. Choose another place for the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is already there, and KetaDesk writes over no file that it does not replace by a newer one. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} cannot be written: the folder is not there, is write-protected, or belongs to another user. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} cannot be read: it is not there, or belongs to another user. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no chart {chart} in this vault. Look for it with keta-desk patients VAULT --find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The fonts cannot draw {letters} in {where}; a box stands there in the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The backup lies on the same disk as the vault. Keep a copy on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{folder} holds files that the demonstration did not make, and it deletes nothing but its own. Choose another folder with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The birth date is missing. It tells two people of the same name apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” can't be read as a day. Write it like 14 Mar 1988.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The file is about somebody else than chart {chart}: neither name nor birth date fit. Nothing was brought in. Choose the right chart, or bring it in as a new patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This record came in before, into chart {other}, not {chart}. Nothing was brought in. Undo that import first, or bring the file into {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is a folder. Nothing was brought in. Choose the files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is not an ordinary file. Nothing was brought in. Choose the file that the other system exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is not there any more. Nothing was brought in. If it is on a drive, connect the drive and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} cannot be read: it may belong to another user, or its disk does not answer. Nothing was brought in. Copy it to a folder of your own and choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} could not be read to its end. Nothing was brought in. Ask the other system to export one patient per file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} is in the list already. It is read once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} holds the very same as {other}. It is read once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Stopped. Nothing was brought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Somebody much like this person came into the record since the dry run. Nothing of {file} was brought in. Look again and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This import was undone before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Something of this import was signed or amended since, so it is not undone as a whole. Mark the wrong entries as entered in error one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Chart {chart} began with this import and holds other entries by now, so the import is not undone. Mark the wrong entries as entered in error one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{count} entries of the table “{table}” are not what the audit says of them: they were changed or put there from outside KetaDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{count} entries that the audit knows are not in the record: they were taken out from outside KetaDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This was marked as entered in error. It stays legible and is not changed any more. Enter it again where it is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Allergies are listed ({count}). Mark them as entered in error first where they are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Only esketamine nasal spray in the clinic can be on label. Mark this plan as off label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This appointment is over ({state}) and stays as it was. Book another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{after} min comes before {before} min. Onset, peak and settled follow each other, in minutes after the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{minutes} min is longer than {most} min after the dose. Correct it, or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This amount is not entered. The plan needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This day is not entered. The plan needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” is no day. Type it as 18 nov 2026, or as +7 for a week from now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nothing is chosen here. The plan needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Step {number} of the ladder has a day or a condition, but no dose. Enter the dose or clear the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The interval is longer than a year. Enter hours (h) or days (d) between two doses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Stopped. Nothing of the sample clinic is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Stopped. No practice file was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The recovery sheet could not be written to {file}. Choose another folder, or print it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The sheet would lie inside the practice file's own folder, a second lock hung beside the first. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is longer than {most} letters. Put the name here and the rest into a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is longer than {most} letters. Keep it as several entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This day is still to come. Enter the day on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This day lies before the beginning. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Choose where the session is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” is not a day. Write it such as 14 Mar 2026, 14.3.2026 or fri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>What the appointment is for is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The day and time are not recorded. Write them such as 18 Nov 14:00 or fri 14:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The patient stands at this stage already. Choose another, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No stage is chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Who this is to the patient is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nothing is written yet. Write what the patient said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The weight is not recorded. Enter it with kg or lb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Who prescribed is not recorded. Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The directions are not recorded. Write them as they stand on the prescription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The day of issue is not recorded. Enter the day on the prescription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Days of supply lie between 1 and {most}. Correct the number or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{refills} refills are more than the {most} within {months} months that the practice's reference names for Schedule III. Check the prescription, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The prescription was ended already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The form is not recorded. Choose the one on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The strength of one unit is not recorded. Enter it in mg as printed, such as 100 mg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No unit has such a strength. Enter the milligrams of one tablet, troche, mL or spray as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The number of units is not recorded. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A number of units lies above 0 and not above {most}. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This lies before the patient was born. Correct the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>When it was is not recorded. Enter the day and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The product is not recorded. Enter its name as printed on the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Who did this is not recorded. Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The lot is not recorded. Type it from the label, or write what stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The lot is past its day, {day}. Check the label, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is {given}, the prescription is for {planned}. The two can't be compared in milligrams. Check the label, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is not the form on the prescription. Check the label, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is not the strength on the prescription. Check the label, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is more than the {most} units on the prescription. Check the number, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This lies before the day of issue of the prescription. Correct the day, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The prescription was ended on {day}. Choose another, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{given} were dispensed on this prescription, which has {refills} refills. Check the prescription, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is more than {months} months after the day of issue. Check the prescription, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is {days} days before the supply given so far would have lasted. Give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This entry takes another back, and is not taken back itself. Make the entry anew instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This entry was taken back already. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Only {expected} are expected at home. Check the number and the lot, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No witness is named. Enter who saw it, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No second witness is named. Enter who saw it, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is the first witness again. Enter somebody else or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>How it was done is not recorded. Write it, such as flushed or handed to the pharmacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>What happened is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>What it was is not chosen. Choose the product and lot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No difference is open for this product. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This dose was taken from the home stock already. Nothing was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This lot is of another molecule or form than the dose. Choose the lot that was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This entry came with a receipt. Correct the receipt, and the stock follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Whether an adult signed is not recorded. Choose obtained or not obtained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Who signed is not recorded. Enter the name as signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Whether an identity document was seen is not recorded. Choose yes or not obtained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The kind of identity document is not recorded. Enter its kind, not its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Something was not obtained. Write what was done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Something was counted, but nothing delivered. Enter when it arrived, or leave the count blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{counted} were counted, {sent} were dispensed. Count again, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>What the check came to is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>What is to be talked about is not recorded. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The text has no title. Write what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The title is longer than {most} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The text says nothing yet. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The text is longer than {most} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There are more than {most} statements. Join some of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A statement is longer than {most} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A consent holds from 1 to {most} days. Correct the number, or leave it blank for no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nothing differs from the version in use. Change the text, or close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>There is no text to present. It was retired. Write a new version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>It was presented at a moment that is still to come. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Who signed is not recorded. Enter the name as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>How it was signed is not chosen. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>It was signed before it was presented, or at a moment still to come. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{count} of {all} statements are not initialled. Go through them, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>It is not recorded that questions were answered. Answer them first, or give the reason to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This consent was signed before. Present the text again for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This was never signed, so there is nothing to withdraw. Mark it as entered in error if it should not be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This consent was withdrawn before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>It was withdrawn before it was signed, or at a moment still to come. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No consent to treatment is recorded. Record it first, or give the reason to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The consent to treatment was presented but not signed. Have it signed, or give the reason to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The consent to treatment has expired. Renew it, or give the reason to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The consent to treatment was withdrawn. Talk with the patient, or give the reason to start all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{place}: “{value}” is not known here, or cannot be read. Correct it; nothing is guessed at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} cannot be read. Check that it is there and that it may be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{file} holds no JSON object of answers. Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The conditions are missing. Enter what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{rules} waits for a recorded decision: accept the risk, mitigate it, or decline. Decide these first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Home is closed by the rules. Choose “with conditions” and name the clinic as one, or plan the sessions in the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>An override needs a reason of at least {least} letters. Enter why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The practice allows no override of a stop. Defer or decline, or change what the rules look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A stop is overridden by two. Enter the name of the second reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The second reviewer is the person who decides. Enter somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{rule} does not wait for a decision. Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nothing is screened yet. Answer the questions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The outcome is missing. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The decision is missing. Choose accept, mitigate or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{day} is still to come. Enter the day of the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{text}” is not an amount. Enter a number of {least} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nothing was answered. Answer at least one question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The weeks cannot be that many. Enter a whole number from 1 to {most}, or leave it blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Why it was adequate or not is missing. Enter the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The name of the trial is missing. Enter the medicine or therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>How the evaluation was held is missing. Choose in person, video or telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nothing is written yet. Enter at least one section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{parts} must be there before an evaluation is signed. Add it, or save without signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A signed evaluation stays as it is. Amend it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nobody has signed the practice's clinical limits. Open Settings, review the clinical limits and sign them; then record the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{name}” is no limit that KetaDesk knows. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>“{value}” cannot be set here. Enter a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{what} {value} is not between {low} and {high}. Enter a value that can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{value} is looser than the esketamine label's {label}. Enter {label} or a stricter value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{value} is reached before the lighter limit of {other}. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Why the limits change is missing. Enter the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The last day lies before the first. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A {kind} is made from one chart. Name it with --patient KD-0042.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A dispensing-log covers a range of days. Name both with --from 2026-11-01 --to 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No such delivery is recorded for this patient. Look at the supply sheet of the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nobody has screened this patient yet. Screen first, or give the reason to start without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The screening isn’t finished: {questions}. Answer these first, or give the reason to start without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The screening is answered and not decided. Decide it first, or give the reason to start before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Something has happened since the screening that calls for a new one. Screen again, or give the reason to start on the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The last decision was against treatment. Give the reason to start all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Nobody has asked what changed since the last session. Ask, or give the reason to start without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Before the session not answered: {questions}. Answer these, or give the reason to start without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Since the last session there is something new: {questions}. Screen again, or give the reason to start all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Home stock, lot {lot}: {counted} counted, {expected} expected. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>Home stock, lot {lot}: {missing} more were taken than are known to have come. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>A refill, lot {lot}, came {days} days before the supply given so far would have lasted. Review it, and write what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>What is to be done is not recorded. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>What is rated is not recorded. Write it in a word or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>This is rated already. Choose another name, or rate that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>No points are chosen. Choose from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>It is rated at a moment that is still to come. Correct the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>The largest step as a share is more than 0 %. Leave it blank to go by the practice’s guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/text/problems.toml"/>
        <source>{dose} does not come out in whole units of {unit}. Change one of the two, or give the reason.</source>
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
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
        <source>Strength of one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/other_decision.py"/>
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
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>about {0} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>about {0} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>{0}. {1} cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>If cancelled: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/progress.py"/>
        <source>Cancel: {0}</source>
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
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>&amp;Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>1: {0}; 5: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>A &amp;moment that shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
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
        <location filename="../../keta_desk/ui/parts/rating.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/rating.py"/>
        <source>{0}, last {1}</source>
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
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>What was pasted is no row of vitals</source>
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
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>SpO₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>Diss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>Before it was amended: {0}. Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
        <source>Entered in error: {0}. Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/readings_table.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>blank where it did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Count on arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Adult signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Adult signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>driving licence; not its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>What was &amp;done where something was not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>&amp;Locked storage confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Locked storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Confirmed by the &amp;patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>This records what was seen or told. It verifies no carrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/receipt_saving.py"/>
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
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Given to read, signed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
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
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Practice file {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Type the groups of the sheet in their order. Spaces, capital or small letters make no difference. The key itself is kept nowhere, so the sheet can't be printed once more.</source>
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
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Began on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>&amp;Resolved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Blank is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
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
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Dose and response as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>dose, mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>PHQ-9 {0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>From the last score before the first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>As chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>Dose and response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>Data as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>4 wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>peak dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>integration window, 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>integration held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/response_card.py"/>
        <source>Data as chart</source>
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
        <location filename="../../keta_desk/ui/backup/side_cards.py"/>
        <source>Opens a backup with the recovery key or the passphrase in a scratch folder, compares every row and the whole log, then deletes the copy. Your records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/side_cards.py"/>
        <source>Test newest backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/side_cards.py"/>
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
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>The backup stays as it is. Nothing that is on this computer is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Reading the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Making the record anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Nothing is left at the new place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
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
        <location filename="../../keta_desk/ui/parts/ribbon.py"/>
        <source>{0} held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/ribbon.py"/>
        <source>none held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/ribbon.py"/>
        <source>{0} booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/ribbon.py"/>
        <source>none booked</source>
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
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>Before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>{0}: detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>{0}: amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>{0}: day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>{0}: source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/rule_row.py"/>
        <source>Source</source>
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
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
        <source>What is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
        <source>&amp;Contacted: who, how, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
        <source>&amp;Assessed: asked and found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
        <source>&amp;Plan agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
        <source>&amp;Who follows up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
        <source>&amp;What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/safety_step.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Blood pressure, vessels and heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Substances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Liver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Bladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Other conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Age and weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Eligible in the clinic only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>With conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Accept the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Mitigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Risk accepted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Mitigated: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Declined: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>New medicine or supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>New diagnosis or illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Possible pregnancy or breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Blood pressure changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Hospital stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Mood or thinking changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Use of a substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Long gap without a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Screening no longer valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Antidepressant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Other medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Psychotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Neurostimulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>No response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>AUDIT-C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>DAST-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>PHQ-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>GAD-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>C-SSRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>BMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Bladder screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Days at or above the hold line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Times the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Strong interactions found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Lorazepam-equivalent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Adequate trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Minutes to emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>In the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Review, closes home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Closes home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>{0} not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>not adequate: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>not judged, so not counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>no antidepressant, so not counted: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Not asked what changed since the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Asked {0}, nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Asked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>changed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Screening not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Screening to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Screening not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Screen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
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
    <name>Search</name>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>Name, KD number, birth date, phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_search.py"/>
        <source>Find patient</source>
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
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/secret_dialogs.py"/>
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
        <location filename="../../keta_desk/ui/parts/field.py"/>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Decide dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Open screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Session {0}, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Dose not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>No plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Since last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Blood pressure crosses a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>{0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Last peak dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Plan ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Plan review was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
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
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
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
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>Diss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>Peak BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>Outside sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>Readings: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>none given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_list.py"/>
        <source>planned {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <location filename="../../keta_desk/ui/sessions/limits.py"/>
        <source>Limits before a dose: {0}. They keep no reading from being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/limits.py"/>
        <source>Limits during a session: {0}. They keep no reading from being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/limits.py"/>
        <source>{0} systolic, under the limit of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>reported by patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>reported by caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>reported by pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>Session entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>{0} {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>{0} h {1:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>dissociation {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>anxiety {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>nausea {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>MOAA/S {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>pulse {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>SpO₂ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>breaths {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>temperature {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>weight {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>height {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>In error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>Not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_words.py"/>
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
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>The plan starts at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>Started {0}. No dose is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>Started {0}. {1} given, {2} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>{0} is not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>Go on where you left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
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
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>Show all settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>Goes to this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>No setting has “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>Search for less of the word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>These choices hold until KetaDesk is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>What is &amp;known, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Difference settled</source>
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
        <location filename="../../keta_desk/ui/sheet.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
        <source>The answers are saved. This closes with what was done about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
        <source>No note titled “Safety plan” is in this chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
        <source>Safety plan of {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
        <source>{0} of {1} is saved, without a total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
        <source>{0} of {1} is saved: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
        <source>Write what was done, or why nothing is written now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_dialog.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>In clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>&amp;Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
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
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>If the passphrase is ever lost, this sheet is the only other way into the practice file and its backups. Print it, and keep it locked away in another building.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Show the key to write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Make a new sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>A saved PDF belongs on a stick, not on this computer: print it, then delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>With the sheet in your hand, type groups {0} and {1} of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Group {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>There is no sheet yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Make a new one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>That is not what the sheet says there. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Save recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Recovery sheet saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Save the PDF and print it where there is one, or write the key down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>This computer knows no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Save the PDF, or print again when the printer is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
        <source>Type the two groups from the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/sheet_step.py"/>
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
        <location filename="../../keta_desk/ui/frame/sidebar.py"/>
        <source>Sample clinic, invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/sidebar.py"/>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/sidebar.py"/>
        <source>Lock now (Ctrl+L)</source>
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
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
        <source>Every limit was reviewed, with its default and its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
        <source>&amp;Reason for the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
        <source>Your &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
        <source>Signing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
        <source>Review every limit first, and say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
        <source>Why the limits change is missing. Enter the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
        <source>Type the passphrase that opens this practice file.</source>
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
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Plan and doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Pathway and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
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
        <location filename="../../keta_desk/ui/patients/list_table.py"/>
        <source>{0}, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_table.py"/>
        <source>{0}, ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_table.py"/>
        <source>Sorted by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_table.py"/>
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
        <location filename="../../keta_desk/ui/patients/stage_filter.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/stage_form.py"/>
        <source>Choose the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/stage_form.py"/>
        <source>Stands at: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/stage_form.py"/>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/stage_form.py"/>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/stage_form.py"/>
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
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>In the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>with unit, such as 150 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>plan: ceiling {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>known: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>signed in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>S&amp;tarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Planned &amp;dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Supervised &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Su&amp;pport person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Where the patient &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>address, if not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>&amp;Licensed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>I&amp;ntention, in the patient's words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>What changed was asked {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Vitals and the dose are recorded once it is started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
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
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>Your practice file is made and empty. Whatever you choose, it stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>My practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>Open it, and begin with the first patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>A sample clinic first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>Forty invented patients at every stage of care, in a practice file of their own, to try everything on. It takes a minute or so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>A backup instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>Make a practice file anew from a backup. The empty one stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>Open the sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>Make the sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
        <source>Open my practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/start_step.py"/>
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
        <location filename="../../keta_desk/ui/frame/status_bar.py"/>
        <source>Offline by design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/status_bar.py"/>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/status_bar.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/status_bar.py"/>
        <source>Cancel the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/status_bar.py"/>
        <source>Locks in {0}:{1:02}</source>
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
        <location filename="../../keta_desk/ui/titration/steps_card.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>parted units as decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>Taken since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>&amp;Stopped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>A blank day is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
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
        <location filename="../../keta_desk/ui/first_run/strength.py"/>
        <source>Would be guessed soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/strength.py"/>
        <source>Could be guessed with patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/strength.py"/>
        <source>Hard to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/strength.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/supply_timeline.py"/>
        <source>Prescription: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_timeline.py"/>
        <source>Dispensed: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_timeline.py"/>
        <source>adult signature obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_timeline.py"/>
        <source>adult signature not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_timeline.py"/>
        <source>receipt not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_timeline.py"/>
        <source>Home stock, {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_timeline.py"/>
        <source>Prescription monitoring check: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;troche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;troches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;spray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;sprays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}&#xa0;pieces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0} {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>lot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>lot not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Wasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Difference settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Nothing unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Something to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Ended {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0} of {1} dispensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Receipt not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Signature not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Identity check not obtained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Count differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Signed, identity seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>delivered {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>signed by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0} of {1} counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>action: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Past its day, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0} fewer than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0} more than expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Counted {0}: as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Counted {0}: {1}, settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Counted {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>Received {0}, used {1}, wasted {2}, returned {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>{0}: {1} expected. {2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
        <source>as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_words.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>&amp;Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>Choose the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>with unit, such as 100 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>&amp;Strength of one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>Product and lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
        <source>Choose the product and lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_form.py"/>
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
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Record a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Ledger of the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>No movement is booked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Prescriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Prescription…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>No prescription is recorded. It is recorded as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Delivery…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>No delivery is recorded. What is sent or handed over stands here with its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Prescription monitoring checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>No check is recorded. The finding is kept as it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>No prescription, delivery or home stock is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>A supply begins with the prescription; the first receipt fills the home stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Record a prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>The count differs: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Settle the difference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>More was taken than is known to have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Choose an entry of the ledger first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>This entry can't be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Receipt saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>The receipt was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackForm</name>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>{0}: {1}, {2}. The entry stays, with a counter-entry that restores the balance before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>&amp;Reason</source>
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
        <location filename="../../keta_desk/ui/titration/plan_template.py"/>
        <source>Begin from a published protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_template.py"/>
        <source>No protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_template.py"/>
        <source>Reported: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_template.py"/>
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
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>&amp;Statements to initial, one to a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>A consent &amp;holds for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>blank: no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>What differs from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>Choose a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>Hand out no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>KetaDesk’s example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>Days it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>{0} said before: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
        <source>New version saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/text_form.py"/>
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
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>Show texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>Edit {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>Example, not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>Handed out no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Entered in error: {0}. Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>{0}. Amended, before it said: {1}. Reason: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>pharmacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>peak dissociation {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>peak {0}/{1}&#xa0;mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>too many items missing for a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>{0}, estimate: an item is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Integration {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Evaluation note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Preparation note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Session note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Progress note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Phone note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Treatment plan, version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Next dose raised to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Next dose stays at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Next dose lowered to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Dosing paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Dosing stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Route changed, next dose {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Interval changed, next dose {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Resolved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Allergy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Stopped: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Started: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Treatment plan printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Integration summary printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Dose-titration report printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Timeline printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Consent pack printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Patient instructions printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Document printed or saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>version {0}, pages: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Visit elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>{0}: held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>{0}: called off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>{0}: not attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>{0}: broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>Moved to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_words.py"/>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineSection</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Nothing has happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>The first entry is the evaluation: what brings them, what was tried, where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Begin the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>No entry with “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>No entry of this kind</source>
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
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Give dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Entered in error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Given {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>No dose was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>No dose yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Entered in error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>{0}, after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Supervised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Entered in error: {0}. Reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Batch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Confirmed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Dose of {0}: entered in error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
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
        <location filename="../../keta_desk/ui/parts/toast.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/toast.py"/>
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
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>Close the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>Integration windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>{0} booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>Nobody is booked for tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>{0}, most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>Nothing was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
        <source>14 days after each dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/view.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/trend_card.py"/>
        <source>Trend of the measures as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/trend_card.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Nothing is listed: nobody may have asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Amend {0}</source>
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
        <location filename="../../keta_desk/ui/exchange/undo_card.py"/>
        <source>All it brought is marked as entered in error and stays legible, the chart it began included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/undo_card.py"/>
        <source>All it brought is marked as entered in error and stays legible. The rest of the chart stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/undo_card.py"/>
        <source>wrong person, wrong file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/undo_card.py"/>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/undo_card.py"/>
        <source>Signed or amended since: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/undo_card.py"/>
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
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>The clock of this computer runs behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>The keyring is absent, locked, or holds nothing for it. The passphrase works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>This computer did not open the practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>Last entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>Newest backup {0}, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>yesterday at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>The same practice file was found at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>Open it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>There is no folder {0} at its place. If it lies on a drive, connect the drive; otherwise open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>The practice file is not where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>It holds {0}; this is KetaDesk {1}, which knows up to {2}. Nothing was changed. Open it with that version or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>A newer KetaDesk wrote this practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>Nothing was changed. Open the folder that holds vault.json and chart.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>This folder is no practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>An earlier copy lies beside it. Type the passphrase, or the recovery key, that opened it then, and have the copy put back; the damaged file is kept. Nothing of the record is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>The key file of this practice file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>Put it back and unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>Process {0} on {1} has it open since {2}. Close or lock it there, then try again. Two programs never write to one practice file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>This practice file is open in another window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
        <source>No backup of it was found in the folder for backups; connect the drive it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/telling.py"/>
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
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Unlock with this computer's keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Remember on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>From then on the keyring of this computer opens the practice file, for whoever uses your account here. The passphrase and the recovery key go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Use recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Open another practice file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Set up a new practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
        <source>Works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/page.py"/>
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
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Encrypted on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Type the passphrase first: only who can unlock it may mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Wait {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Opening practice file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Updating practice file… {0}&#xa0;%. The file as it was stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>&amp;Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Use passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
        <source>Use recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/unlock/view.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Verdict: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>No rule is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Decided already; another answer begins a new screening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>{0}, {1}. Go to the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Urgent protocol of the practice, same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Decide again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>{0} to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>{0}. Go to the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>{0}, decided {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Against the verdict, second reviewer {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Against the verdict: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
        <source>Valid until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/verdict_card.py"/>
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
        <location filename="../../keta_desk/ui/parts/versions.py"/>
        <source>Take what the record says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/versions.py"/>
        <source>Save again to keep yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/versions.py"/>
        <source>The record now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/versions.py"/>
        <source>What you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/versions.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/parts/versions.py"/>
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
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>Change plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>beside version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>Write plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>{0} said before: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>No plan yet. The first one is written when evaluation has led to a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
        <source>Version {0} of {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_versions.py"/>
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
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Amend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>In error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Reading entered in error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>No reading is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Readings outside sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
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
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>SpO₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>Dissoc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
        <source>{0} minutes: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_chart.py"/>
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
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>&amp;Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>So&amp;urce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>&amp;Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Reading saved</source>
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
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>&amp;Systolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>&amp;Diastolic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>&amp;Pulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>Sp&amp;O₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>D&amp;issociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>&amp;Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>&amp;Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
        <source>S&amp;edation, MOAA/S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_row.py"/>
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
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>In {0}’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>Intention of session {0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>Session {0}: {1}</source>
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
        <location filename="../../keta_desk/ui/evaluation/weight_form.py"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/weight_form.py"/>
        <source>&amp;Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/weight_form.py"/>
        <source>&amp;Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/weight_form.py"/>
        <source>last: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/weight_form.py"/>
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
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>Book integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>Integration window, {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>Day {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>{0} held after this dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>none held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>{0} since the dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>B books the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>Dose to integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/window_card.py"/>
        <source>Next booked</source>
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
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>&amp;Withdrawn at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>The consent stays as it was signed. No session starts on it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
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
        <location filename="../../keta_desk/ui/first_run/frame.py"/>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/frame.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/frame.py"/>
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
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>Which scale the file is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>Choose a scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>Keep this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>{0}, number {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>None loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>Entry screens show short topics of our own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>The vault is open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>Questionnaire to load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>FHIR questionnaires (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>Which scale is it? Its codes do not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
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
        <location filename="../../keta_desk/domain/plan_parts.py"/>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/plan_parts.py"/>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/domain/plan_parts.py"/>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>not kept by KetaDesk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>taken only as names in visits and medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>about somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>the source does not say about whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>entered in error at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>refuted at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>neither name nor code that says what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>no exact time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>given more than once with different contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>the source does not say how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>known only to the month or year; left blank, not guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Care plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Care teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Insurance claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Insurance answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Insurance coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Diagnostic reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Insurance settlements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Family history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Imaging studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Immunizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Medicine descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Medicines given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Medicines dispensed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Practitioner roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Notes of origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Questionnaires filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Related persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Referrals and orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Laboratory results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Survey answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Social history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Examination findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Imaging findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Procedure findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Other vital signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Therapy observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/exchange/fhir_words.py"/>
        <source>Activity observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/audit/log_section.py"/>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>No backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>Backup {0}, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>Encrypted on this computer, and nowhere else. If this computer is lost, so is the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>Your records have no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>Last backup {0}, opened and checked after writing. It does not outlive the disk it lies on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>Your backup lies on the same disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>Encrypted on this computer. Last backup {0}, opened and checked after writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>Your newest backup is {0} days old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>Your records are protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>{0} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>{0} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/age.py"/>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/backup/view.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>when saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Consent: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Record consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Sign: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Record signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Withdraw: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Record withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_sheet.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_sheet.py"/>
        <source>press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_sheet.py"/>
        <source>overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_sheet.py"/>
        <source>Consent and disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Treatment with ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Use at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Off-label use, compounded medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Video and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>On paper, by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Name typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Drawn on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>KetaDesk’s example, not reviewed by the practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>In force until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Presented, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Expires {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Expired {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Consent expires {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Consent expired {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Consent withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Consent not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>No consent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>{0}, {1}, {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Presented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Statements initialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Copy given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Witness or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>Talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_words.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Record a delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Record delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Record the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/delivery_forms.py"/>
        <source>Record receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/forms.py"/>
        <source>Prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/forms.py"/>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/forms.py"/>
        <source>Count of the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/forms.py"/>
        <source>Home stock entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/forms.py"/>
        <source>Stock at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/forms.py"/>
        <source>Prescription monitoring check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>Record a prescription monitoring check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/pdmp_form.py"/>
        <source>Record check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>Record a prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>Record prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>End the prescription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/prescription_forms.py"/>
        <source>Record as ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Count the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Record count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Book waste, a return or a use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Book entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Book what is at home already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Book stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Take the entry back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Book counter-entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Settle the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Book difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Draw the dose from the home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/stock_forms.py"/>
        <source>Book use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>At home now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Nothing is expected at home. The first receipt of a delivery fills this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Issued {0} by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>{0} day's supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>{0} days' supply</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>{0} refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>{0} refills</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Ended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Kept because: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Prescription of {0} entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Record a delivery on the prescription of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>End the prescription of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>End…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Deliver…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>{0}, dispensed by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Change receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Record receipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Receipt of the delivery of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Delivery of {0} entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Save the receipt of the delivery of {0} as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Receipt PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Checked by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>Check of {0} entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_cards.py"/>
        <source>In error…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/dispensing/supply_sheet.py"/>
        <source>Supply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/documents/check_list.py"/>
        <source>{0} pages</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Treatment plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Integration summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Dose-titration report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Consent pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/document_list.py"/>
        <source>Patient instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>{0} patients</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>1 document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/documents/many.py"/>
        <source>{0} documents</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>choose patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>several patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>save PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/documents/preview_view.py"/>
        <source>print them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>Add allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>No known allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/allergy_forms.py"/>
        <source>Record that there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>Book appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
        <source>Move {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/appointment_forms.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/details_form.py"/>
        <source>Save details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Amend evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/evaluation_form.py"/>
        <source>Save evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Diagnosis or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Allergy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Stage of care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Treatment tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Decision about eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/forms.py"/>
        <source>Screening before a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>Add medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>Stop {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/medication_forms.py"/>
        <source>Record as stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Add diagnosis or problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Resolve {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/problem_forms.py"/>
        <source>Mark as resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Review {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Record decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Decide eligibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Sign decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>What changed since the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_forms.py"/>
        <source>Keep answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_parts.py"/>
        <source>Treatments tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_sheet.py"/>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_sheet.py"/>
        <source>next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_sheet.py"/>
        <source>save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_sheet.py"/>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>{0} adequate antidepressant trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>{0} adequate antidepressant trials</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>{0} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/screening_words.py"/>
        <source>Screening: {0} to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/short_questions.py"/>
        <source>Screen again: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/short_questions.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Add treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/weight_form.py"/>
        <source>Save weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/words_form.py"/>
        <source>In {0}’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/words_form.py"/>
        <source>Keep words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>What would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>Only the person: the file holds no entries that KetaDesk keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>Only the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>Left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>Nothing: all of the file is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>Where chart and file differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>The chart stays as it is in each of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>{0} more are not listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/cards.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Vital signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Visits elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Treatment plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Dosing sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Doses given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Dose decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Integration notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Other entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>{0} entries</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>{0} files</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Not brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Waits to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Nothing was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>may be here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>new chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>intersex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>sex not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>{0}: the chart says {1}, the file says {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Sex at birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Taken now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>ICD-10-CM code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>SNOMED CT code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>RxNorm code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Ended on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Started on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Stopped on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Why it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Prescriber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Measured at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Systolic, mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Diastolic, mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Pulse, per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>SpO₂, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Breaths per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Temperature, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Weight, kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>Height, cm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/import_words.py"/>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>decide or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/view.py"/>
        <source>bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/exchange/work.py"/>
        <source>Import undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/exchange/work.py"/>
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
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Which backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>What opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/restore.py"/>
        <source>Where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Your practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Who signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Where backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>What to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/first_run/wizard.py"/>
        <source>Set up a practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/forms.py"/>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/forms.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/sidebar.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/sidebar.py"/>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/sidebar.py"/>
        <source>Backup &amp; security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/frame/sidebar.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/forms.py"/>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/forms.py"/>
        <source>Integration, amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>Save integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>Record integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/hold_dialog.py"/>
        <source>Amend integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/kept.py"/>
        <source>Undone after saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/kept.py"/>
        <source>Undone: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_card.py"/>
        <source>Shared with the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_list.py"/>
        <source>shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_list.py"/>
        <source>not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_list.py"/>
        <source>Integration {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_list.py"/>
        <source>amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_list.py"/>
        <source>Integration sessions, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_list.py"/>
        <source>amended, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>journaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>somatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>mindfulness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>Session {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_page.py"/>
        <source>Intention not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Insight and meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Commitment is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>What has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Way of working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>under 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>before any dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>{0} after {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>no day set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>was due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>due {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Closed {0}; the next opens with the next dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Closes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Closes tomorrow, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>Closes in {0} days, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>peak dissociation {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>peak at {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>settled by {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>highest pressure {0}&#xa0;mmHg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/note_words.py"/>
        <source>ratings not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>record integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>print summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>Integration sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>The integration window closes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>The integration window closes tomorrow, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/section.py"/>
        <source>The integration window closes in {0} days, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>In the patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/integration/side_cards.py"/>
        <source>Open commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_form.py"/>
        <source>Acknowledge: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_form.py"/>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_words.py"/>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_words.py"/>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_words.py"/>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_words.py"/>
        <source>Nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_words.py"/>
        <source>{0}: {1} {2} ({3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_words.py"/>
        <source>Lorazepam equivalent not reckoned: dose or frequency of {0} is not readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/interactions/interaction_words.py"/>
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
        <location filename="../../keta_desk/ui/notes/note_form.py"/>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{scale} item {item} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{scale} item {item}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{scale} item {item}: {before} to {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{scale}: {level} risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{scale}: {before} to {level} risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{scale} worse: {before} to {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>Blood in the urine: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{scale}: {before} to {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{scale}: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>Alert {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/alert_words.py"/>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/answer_row.py"/>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/answer_row.py"/>
        <source>Item {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/answer_row.py"/>
        <source>was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/answer_row.py"/>
        <source>last time {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/answer_row.py"/>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/answer_row.py"/>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/answer_row.py"/>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>risk, incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>too much left blank for a total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>prorated, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>Bands version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>A level, never a sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>Baseline missing: change can’t be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>This is the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/figures.py"/>
        <source>no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/forms.py"/>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/forms.py"/>
        <source>Measure, amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/forms.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/item_grid.py"/>
        <source>{0}, {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/item_grid.py"/>
        <source>{0}, was {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/item_grid.py"/>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/item_grid.py"/>
        <source>{0} items, filled in {1} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>Enter {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>Home stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_dialog.py"/>
        <source>Alert: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_menu.py"/>
        <source>{0}, {1}: due, last {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_menu.py"/>
        <source>{0}, {1}: last {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/measure_menu.py"/>
        <source>{0}, {1}: due, not filled in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/rows.py"/>
        <source>Item {0} not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/rows.py"/>
        <source>Item {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_list.py"/>
        <source>baseline, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_list.py"/>
        <source>{0} from baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_list.py"/>
        <source>amended: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_list.py"/>
        <source>Filled in, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} prorated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>in clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>self-report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>by clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>by caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} from baseline {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} ({1}) from baseline {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>A level is told by the answers alone; nothing is summed and no change is reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Baseline so far: the last complete {0}; no dose was given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Baseline: the last complete {0} in the {1} days before the first dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Response: {0} or less, half of the baseline {1} or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Response: {0} or more, half the way up from the baseline {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Remission: {0} or less with reliable change, if the baseline was {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Remission: {0} or less, if the baseline was more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Remission: under {0}, if the baseline was {1} or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Remission: over {0}, if the baseline was {1} or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Reliable change: {0} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Reliable change: {0} points; important: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>reliably better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>reliably worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>not reliably different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>clinically significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>response sustained by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>response lost on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>relapse from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Latest against baseline: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>prorated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>not applicable: item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0}: not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0}: {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Blank stays not answered. With a question blank it is incomplete, never none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Blank stays not answered. With an item blank there is no total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Blank stays not answered. With 1 blank the total is prorated, with more there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Blank stays not answered. With up to {0} blank the total is prorated, with more there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Remission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Worse than baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Partial response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>No response yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Nothing filled in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>1 dose given</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} doses given</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0}; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} was {1} on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} was {1} both on {2} and on {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} fell from {1} to {2} between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} rose from {1} to {2} between {3} and {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>dose {0}&#xa0;mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>{0} answered {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/score_words.py"/>
        <source>Dose, mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>enter answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>next measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>Filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
        <source>1 more entry has an open alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/outcomes/section.py"/>
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
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>now, or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>Topics in KetaDesk’s words. The official wording of {0} is loaded in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>&amp;Event it is about, and whether criterion A is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/sheet_page.py"/>
        <source>&amp;What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>Item {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>{0} response ≤ {1}, half of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>{0} response ≥ {1}, from {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>{0} reliable change ≤ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>{0} reliable change ≥ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>{0} remission &lt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>{0} remission &gt; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
        <source>{0} remission ≤ {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/outcomes/standing.py"/>
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
        <location filename="../../keta_desk/ui/patients/chart_header.py"/>
        <source>Allergies not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_header.py"/>
        <source>Support: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Vitals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Appointment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Weight…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Diagnosis or problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Medicine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Allergy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>No known allergies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Evaluation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Treatment tried before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>What changed since the last session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Patient’s words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Item of the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Marker of progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Stage of care…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Name and details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Move appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Stop medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/chart_menu.py"/>
        <source>Resolve problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/entry_list.py"/>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/entry_list.py"/>
        <source>Treatment plan, version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/entry_list.py"/>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/entry_list.py"/>
        <source>clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/entry_list.py"/>
        <source>caregiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>{0} · born {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>Last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>Integration window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>PHQ-9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/line_delegate.py"/>
        <source>Day {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_view.py"/>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_view.py"/>
        <source>preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_view.py"/>
        <source>find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/list_view.py"/>
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
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>{0} day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Latest entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>first dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>unchanged from session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>{0} from session {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_view.py"/>
        <source>sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_view.py"/>
        <source>vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_view.py"/>
        <source>new entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_view.py"/>
        <source>edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/pathway.py"/>
        <source>screened {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/pathway.py"/>
        <source>{0} of {1} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/pathway.py"/>
        <source>first dose {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/pathway.py"/>
        <source>Pathway of care: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Give dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/dose_form.py"/>
        <source>Record dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/forms.py"/>
        <source>Vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/forms.py"/>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/forms.py"/>
        <source>End session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/forms.py"/>
        <source>Take session up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/forms.py"/>
        <source>Amend reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/forms.py"/>
        <source>Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/limits.py"/>
        <source>{what} {value}, limit {limit} ({level}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/record_cards.py"/>
        <source>Effects and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Take {0} up again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Mark {0} as entered in error?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Mark as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>It stays in the record, struck and with your reason, and is counted no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>the reading of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>Its doses and readings are marked with it. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>the dose of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/session_forms.py"/>
        <source>this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/sessions_section.py"/>
        <source>in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>Save vitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/sessions/vitals_dialog.py"/>
        <source>last {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/computer_groups.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Give “{0}” its own keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Press a key field, then the key you want. Letters alone act while you are not typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/keys_group.py"/>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>The thresholds the practice works by. A change holds once it is signed with the passphrase; whatever is judged by the limits keeps their version. A limit warns or asks for a reason; only what cannot be a reading is refused. No first dose is recorded before they are signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Clinical limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>Show limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/limits_group.py"/>
        <source>{0}, version {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/practice_groups.py"/>
        <source>Practice</source>
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
        <location filename="../../keta_desk/ui/settings/sign_limits.py"/>
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
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>Show texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/texts_group.py"/>
        <source>consent disclosure instruction handout template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/view.py"/>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>No official wording ships with KetaDesk. Load the questionnaire of an instrument (FHIR R4): every scored item and answer is held against the scoring, and a file that does not fit is refused with the item named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>Official wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/settings/wording_group.py"/>
        <source>official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
        <source>1 dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/timeline/course_words.py"/>
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
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>{0}, {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>{0} {1} ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>{0} day since the last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>{0} days since the last dose</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>peak {0}/{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>{0} open alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>{0} open alerts</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>{0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>PHQ-9 {0} on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>PHQ-9 {0} on {1}, was {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>Known then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>Tolerability then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>Spoke against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>Override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>Second reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/decision_told.py"/>
        <source>What came of it</source>
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
        <location filename="../../keta_desk/ui/titration/forms.py"/>
        <source>Marker of progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/inputs.py"/>
        <source>nausea {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/inputs.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/inputs.py"/>
        <source>not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/inputs.py"/>
        <source>broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_dialog.py"/>
        <source>Change plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_dialog.py"/>
        <source>Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_dialog.py"/>
        <source>Plan saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_dialog.py"/>
        <source>Undone right after it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Dose of step {0} in milligrams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Day of step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>Condition of step {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_page.py"/>
        <source>when it may be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>Add marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>Rate: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_part_forms.py"/>
        <source>Save rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>{0} to {1} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>half of the gain lost after {0} (n = {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>middle {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_sheet.py"/>
        <source>held for {0} days so far (last score)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Taper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Review on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>When this phase is reached, and when it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>If symptoms come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Indication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Goal, in the patient’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Signs that it is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Other ways that were talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>What the patient expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>What both sides commit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Do not dose if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Stop and act if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Integration and support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Medicines on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Safety at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Treated before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Began from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>by actual weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>by ideal weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>by adjusted weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Molecule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Form and route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Taken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Doses are set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>First dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Largest step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Largest step up, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Smallest unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Ceiling per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Least interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>Off label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>On label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>in mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/plan_words.py"/>
        <source>{0}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rail_list.py"/>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rail_list.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rail_list.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>First dose, the plan starts at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Step size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>{0} ({1}), plan allows up to +{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>{0} change, plan allows up to +{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>{0} of {1} per session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>No earlier dose, minimum {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>{0} since last dose, minimum {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>On {0}, {1} after the last dose, minimum {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>A reason is asked for when the dose is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Blood pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>No session yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Not recorded in session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Peak {0}/{1} in session {2}, over the practice's limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Peak {0}/{1} in session {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Distress up to {0} of 10, MOAA/S down to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Distress up to {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>MOAA/S down to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Ratings not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Major: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>moderate: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>minor: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Nothing in the clinic’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>{0} not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Not in the list: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
        <source>{0}&#xa0;mg, {1} {2}&#xa0;%, an estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/rails.py"/>
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
        <location filename="../../keta_desk/ui/titration/section.py"/>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/section.py"/>
        <source>No doses yet, and no plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/section.py"/>
        <source>No doses yet. The plan starts at {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/section.py"/>
        <source>Care is paused. The course is shown as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/section.py"/>
        <source>Discharged. The course is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/steps_card.py"/>
        <source>weight not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/steps_card.py"/>
        <source>at {0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/steps_card.py"/>
        <source>Dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/steps_card.py"/>
        <source>Peak BP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/steps_card.py"/>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/steps_card.py"/>
        <source>Nausea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>Increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>Other route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>Other interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>The course was stopped on {0}: {1}. Another decision takes it up again; until then no dose is charted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>The course is paused since {0}: {1}. Another decision takes it up again; until then no dose is charted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>racemic ketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/titration/titration_words.py"/>
        <source>esketamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/rows.py"/>
        <source>Now, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/rows.py"/>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/rows.py"/>
        <source>Chart of {0}, {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/rows.py"/>
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
        <source>{0} h {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>{0} today, {1} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>No appointments today, and none booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>No appointments today. Next: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Session not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Day {0} of 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>No integration held or booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Appointment without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Draft not saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Day {0}, none held, none booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Day {0}, {1} held, none booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Day {0}, {1} held, {2} booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/today/words.py"/>
        <source>Broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>Preparation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>Discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>Dosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>Plan review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>{0}&#xa0;kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>{0} y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>{0} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>{0} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>{0} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>Item 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>Item 9 not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/words.py"/>
        <source>No integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Any allergy or bad reaction to ketamine, esketamine or an ingredient?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Reaction and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Hypersensitivity to ketamine, esketamine or an ingredient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Stays as long as it holds; an override needs a reason and a second reviewer, where the practice allows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Ever told of an aneurysm, at any site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Site, year, imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Aneurysmal vascular disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Ever told of an arteriovenous malformation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Arteriovenous malformation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Ever told of bleeding in the brain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Year, imaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>History of bleeding in the brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Clinician: any condition in which a surge of blood pressure would be a serious hazard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Which condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Condition where a surge of blood pressure is a serious hazard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>High blood pressure that is not controlled, in the clinician's judgement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Treatment, last three readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Uncontrolled hypertension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Pressure controlled: the clinician's answer, and no two days at or above the hold line within the span the practice looks back. Until then an override needs a reason and a second reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Heart attack, unstable angina, decompensated heart failure or serious rhythm problem now, or a heart attack, stroke or TIA in the last six months? When was the last event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Event and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Unstable heart disease, or a heart attack, stroke or transient attack within six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Stable coronary disease, controlled rhythm problem, valve disease or heart failure with preserved ejection fraction, or age 65 and over with risk factors?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Which, treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Stable heart disease, or age 65 and over with risk factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Recorded decision: accept the risk, mitigate it, or decline. Home stays closed unless the practice opens it after review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Raised pressure in the head, brain tumour, recent head injury, hydrocephalus?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Raised pressure in the head, intracranial mass, recent head injury or hydrocephalus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Ever seen or heard things others did not, or held fixed false beliefs, outside intoxication? A diagnosis of psychosis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Diagnosis, last episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Current psychosis, schizophrenia or schizoaffective disorder, or past primary psychosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>A past psychosis through stress or a substance only, or a close relative with psychosis?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Who, last episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Past transient or substance-induced psychosis, or psychosis in a close relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>A period now of very high or irritable mood with little need for sleep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Since when, polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Current mania, hypomania or mixed state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Bipolar diagnosis, with steady or low mood now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Date, polarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Bipolar disorder, euthymic or depressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Recorded decision: accept the risk, mitigate it, or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Active moderate or severe substance use disorder, of any substance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Substance, last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Active moderate or severe substance use disorder, or a score in that range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Answer of no with AUDIT-C below 8 and DAST-10 below 6. Until then an override needs a reason and a second reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Mild substance use disorder, one in remission for less than 12 months, or any opioid problem in the past?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Mild or remitted substance use disorder, opioid use disorder in the past, or a score in that range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Ketamine, PCP or DXM use outside care, ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>What, last use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Recreational use of ketamine, PCP or dextromethorphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Pregnant, or trying to conceive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Test date and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Pregnant or trying to conceive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Could be pregnant, with no test in the last 30 days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Contraception, test date and result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Could be pregnant, without a test within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>A negative test within 30 days, or a recorded decision: accept the risk, mitigate it, or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Breast-feeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Severe liver disease, Child-Pugh C?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Child-Pugh class, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Severe liver impairment (Child-Pugh C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Moderate liver disease or cirrhosis, or ALT or AST above three times the laboratory's upper limit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Latest ALT, AST, bilirubin and upper limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>times upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Moderate liver impairment, cirrhosis, or liver values above three times the upper limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Interstitial or ulcerative cystitis, ketamine cystitis in the past, unexplained blood in the urine, or severe bladder symptoms?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Since when, findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Cystitis, unexplained blood in the urine, or severe lower urinary tract symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Bladder screen positive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Bladder screen positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Severe lung disease, home oxygen, or severe sleep apnoea that is not treated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Severe respiratory disease, home oxygen, or untreated severe sleep apnoea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Seizures that are poorly controlled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Date of the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Poorly controlled seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Over-active thyroid that is not treated?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>TSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Untreated over-active thyroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Treatment, and the answer of no that follows it. Until then an override needs a reason and a second reviewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Angle-closure glaucoma, or raised pressure in the eye?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Eye pressure, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Angle-closure glaucoma or raised pressure in the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Porphyria?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Porphyria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Clinician: capacity to consent, cognition adequate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Dementia, delirium, or no capacity to consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>C-SSRS screener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>C-SSRS screener in the high range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>A recorded decision after the urgent protocol; ketamine may still be indicated in the clinic. Home stays closed unless the practice opens it after review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Age under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Age 65 and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Will doses be set by body weight (mg/kg)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Body mass index of 30 or more, with doses by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Choose the dosing weight in the plan, and record the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>After going through the full drug list: any strong interaction?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Which, last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Strong interaction with a medicine or supplement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Benzodiazepine above 2 mg lorazepam-equivalent a day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Medicine, last dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>mg/d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Benzodiazepine above 2 mg lorazepam-equivalent a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>For depression: fewer than two adequate antidepressant trials?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Depression with fewer than two adequate antidepressant trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>The trials table shows two adequate trials, or a recorded decision: accept the risk, mitigate it, or decline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>PHQ-9 and GAD-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Baseline severity below threshold on both PHQ-9 and GAD-7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Adult at home for the first sessions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>No adult support person at home for the first sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Put in place, or plan the sessions in the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Working blood pressure cuff, phone, internet? Verified address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Minutes to emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Home without blood pressure cuff, phone or internet, verified address, or too far from emergency care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Planned molecule and setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Esketamine nasal spray planned at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Plan the sessions in a certified clinic, or another molecule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>PDMP finding, early refills or a count that does not match?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>PDMP result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Concern about misuse or diversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Unanswered questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Required questions without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Answer them. Unknown is never taken for no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Any new medicine or supplement, or a changed dose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>New medicine or changed dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Which, since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Any new diagnosis or illness, fever or infection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>New diagnosis, illness or fever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>In hospital, or in an emergency department, since the last session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Hospital or emergency department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>When, why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Could be pregnant, or breast-feeding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Pregnancy or breast-feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Blood pressure higher than usual, or treatment for it changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Blood pressure or its treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Very high or irritable mood, hallucinations, or thoughts of suicide since the last session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Mood, hallucinations or thoughts of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>What, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Alcohol, cannabis or another substance within 24 hours, or more use than before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/eligibility.toml"/>
        <source>Alcohol, cannabis or another substance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>A reference kept by the clinic from published sources, not a purchased interaction database. A product that is not in this list is not known to be free of interactions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Benzodiazepine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Additive sedation; shorter antidepressant effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Hold the dose before the session if that can be done without harm; never stop abruptly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Veraart, IJNP 2021; SPRAVATO label, CNS depressants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Sedative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Sedation, respiratory depression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Avoid on the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Esketamine label, class warning; usual practice, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Opioid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Clinic only, lowest dose, oximetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Esketamine label, class warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Sedation, aspiration, blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>None 24 h before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Usual practice, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Cannabis or other intoxicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Anxiety, tachycardia, confusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>None for 24 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Psychostimulant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Blood pressure and heart rate rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Skip on the day of treatment; closer blood pressure checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>SPRAVATO label 7.2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Cocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>None before treatment; closer blood pressure checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>MAO inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Possible rise in blood pressure; case reports with tranylcypromine showed no relevant change with S-ketamine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Closer blood pressure checks, clinic only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>SPRAVATO label 7.3; Veraart 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Sympathomimetic or decongestant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Blood pressure rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Avoid on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Ketamine label, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Theophylline or aminophylline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Lower seizure threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Consider an alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Tramadol, bupropion or clozapine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Note it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Thyroid hormone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Blood pressure and heart rate rise; reports at anaesthetic doses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>TSH in range, watch blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Usual practice, not checked; minor to moderate, the graver shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Lamotrigine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>May blunt the effects of ketamine (2 of 5 studies).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Record it; consider the timing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Veraart 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Lithium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>No significant interaction found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Note it; kidney and thyroid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Opioid antagonist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>In one crossover of 12 completers sharply reduced antidepressant, not dissociative, effect; other data conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Record it; discuss the timing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Williams, AJP 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Buprenorphine or methadone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Sedation; unclear effect on efficacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Specialist input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Antipsychotic that may blunt effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Evidence that they blunt some effects of ketamine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Veraart 2021; minor to moderate, the graver shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Other antipsychotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>No effect on acute symptoms in one study; sedation, QT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Antidepressant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Usually combined without trouble; SSRI users had higher blood pressure peaks in one cohort; venlafaxine raises blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Watch blood pressure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Andrade 2017; Szarmach 2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Strong CYP3A4 inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Clarithromycin raised oral S-ketamine 3.6-fold in Cmax and 2.6-fold in AUC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Reduce or hold the oral dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Hagelberg 2010; Peltoniemi 2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Itraconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Did not raise the AUC of S-ketamine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Nothing to note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Peltoniemi 2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>CYP2B6 inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Ticlopidine raised the AUC 2.4-fold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Reduce the dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Peltoniemi 2011; clopidogrel: usual knowledge, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Inducer: rifampicin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Oral AUC &#x2212; 86 %, IV &#x2212; 14 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Expect loss of effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Peltoniemi 2012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Inducer: St John’s wort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Oral AUC &#x2212; 58 %, Cmax &#x2212; 66 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Stop two weeks or more before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>S-ketamine and St John’s wort, crossover, n = 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Inducer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Lower levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Usual knowledge, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Antihypertensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Lower peak blood pressure; clonidine adds sedation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Usually taken as usual on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Another NMDA blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Shared NMDA block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Avoid overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Nasal steroid or decongestant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Timing of absorption of an intranasal product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>At least 1 h apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Neuromuscular blocker or volatile anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Matters when surgery is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Tell the anaesthetist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>QT-prolonging load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Limited evidence; counts where two or more are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>ECG where there are two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>Oestrogen or contraceptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>None known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
        <source>5-HT agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/interactions.toml"/>
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
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Infusion twice a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>0.5 mg/kg over 40 min, twice a week for 3 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>response 55.4 % against 41.2 % with ECT (n 403)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>ELEKT-D: Anand and others, NEJM 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Infusion three times a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>0.5 mg/kg, three times a week for 2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>in PTSD (n 30) 67 % against 20 % had at least 30 % less on CAPS-5; median 27.5 days to loss of response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Feder and others, AJP 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Infusion twice a week, eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>0.2 or 0.5 mg/kg, 8 infusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>in veterans with PTSD (n 158) no difference for PTSD; depression better at 0.5 mg/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Abdallah and others 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Infusion to remission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>0.5 mg/kg three times a week, at most 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>remission 46 % against 63 % with ECT (n 186); median 6 sessions; 70 % relapse within 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>KetECT, IJNP 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Single infusion, four doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>single 0.1, 0.2, 0.5 or 1.0 mg/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>0.5 and 1.0 mg/kg superior to midazolam (n 99)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Fava and others 2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Clinic induction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>4 to 8 infusions in 7 to 28 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>response 53.6 %, remission 28.9 %, worse 8.4 % (n 537); about 80 % of responders still so at 4 weeks, about 60 % at 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>McInnes and others 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Slow titration by injection or infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>0.1, 0.2, 0.3, 0.4, 0.5 mg/kg, at least 1 week apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>feasible, dose differs between people (n 15)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Loo and others 2016</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Response-guided injection under the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>0.5 mg/kg; where less than 50 % better 0.6, then 0.75, then 0.9 mg/kg; twice a week for 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>remission MADRS 10 or less was the primary outcome (cohort 2: 19.6 % against 2.0 %, not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>KADS 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Esketamine, treatment-resistant depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>weeks 1 to 4: 56 mg on day 1, then 56 or 84 mg twice a week; weeks 5 to 8 once a week; from week 9 weekly or every 2 weeks, the lowest frequency that holds the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>benefit is evaluated at the end of week 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>US label of esketamine nasal spray, read through extracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Esketamine, depression with acute suicidal thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>84 mg twice a week for 4 weeks, may be reduced to 56 mg for tolerability; then evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>benefit is evaluated after 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Under the tongue at home, four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>300 to 450 mg (about 5 mg/kg), 4 sessions over 4 weeks; PHQ-9 and GAD-7 before, after session 2 and after session 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>response 62.8 % on PHQ-9, 62.9 % on GAD-7; remission 32.6 % and 31.3 %; worse 0.9 % and 0.6 % (n 1247)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Hull and others 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Under the tongue at home, one or two courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>4 doses in 4 weeks, a second course if wished; no fixed dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>adverse events 3.0 to 4.8 % (n 11,441)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Mathai and others 2024, J Affect Disord 361:198-208</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Under the tongue at home, three then six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>3 doses, then 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>47.6 % had at least 50 % less on PHQ-9 and on GAD-7 after 3 (n 664; 6 doses n 210)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Hassan and others 2022, Front Psychiatry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Very low dose under the tongue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>10 mg held 5 min then swallowed, every 2 to 3 days or weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>77 % clear benefit by report (n 26)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Lara and others 2013</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>By mouth once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>0.5 mg/kg, plus 0.1 to 0.5 mg/kg each week, at most 3.0 mg/kg, 6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>in chronic suicidality 69 % improved at week 6, 50 % at week 10 (n 32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>OKTOS: Can and others 2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>By mouth every three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>50 mg, plus 25 mg every 3 days to response or tolerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>response on BDI-II in a minority (n 22; result not checked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Al Shirawi and others 2017</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>By mouth, fixed by weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>1 or 2 mg/kg twice a week for 6 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>no difference; more drowsiness and light-headedness at 2 mg/kg (n 29)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>KheirAbadi and others 2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Extended release by mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>120 mg daily for 5 days; responders then 30, 60, 120 or 180 mg twice a week for 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>180 mg against placebo MADRS -6.1; relapse 42.9 % against 70.6 % (n 231, 168)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Glue and others, Nat Med 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Injection into the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>median 4 injections (1 to 48); no fixed dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>median PHQ-9 from 16 to 10, GAD-7 from 14 to 7; adverse events in about 2 % of 2532 treatments (n 452)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>BMC Psychiatry 2022;22:634</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Single infusion in borderline personality disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>single 0.5 mg/kg (n 10) against midazolam 0.04 mg/kg (n 12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>no significant group effect on suicidal thoughts, depression, anxiety or borderline symptoms; better social functioning on day 14; dissociation gone 40 min after the infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Fineberg and others 2023, Neuropsychopharmacology 48:991-999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Under the skin at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>six sessions; dose not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>large drops reported (n 3870); not checked in the source itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/protocols.toml"/>
        <source>Parks and others, J Med Internet Res</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>Estimate from average published bioavailability. It differs widely between people; swallowing or spitting out changes what arrives under the tongue; norketamine is not counted; another speed of rise means another effect. Not for converting a prescription, not between racemic ketamine and esketamine, not for extended-release tablets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>intravenous infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>IV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>intramuscular injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>IM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>subcutaneous injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>SC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>nasal spray, racemic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>nasal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>esketamine nasal spray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>sublingual tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>sublingual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>rapidly dissolving sublingual tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>sublingual troche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>oral solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>oral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>oral tablet, immediate release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>oral tablet, extended release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>oral ER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/reference/routes.toml"/>
        <source>rectal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>Alcohol use disorders identification test, consumption items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>Alcohol use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>past year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>most often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>fewest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>six or more at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>positive by the cut-off for women, 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>positive by the cut-off for men, 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/audit-c.toml"/>
        <source>all points from item 1: likely within limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>KetaDesk bladder screen, 6 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>Bladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>since the last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>mild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>passing water more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>sudden urge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>pain or burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>pain in bladder or pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>blood in the urine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bladder.toml"/>
        <source>waking twice or more a night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bpic-ss.toml"/>
        <source>Bladder pain and interstitial cystitis symptom score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bpic-ss.toml"/>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bpic-ss.toml"/>
        <source>19 or more: clinically relevant symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>Borderline symptom list, 23 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>Borderline symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>none or low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>extremely high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
        <source>item 23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/bsl23.toml"/>
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
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>Suicide risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>since the last contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>wish to be dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>thoughts of suicide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>thoughts of a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>some intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>plan with intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>suicidal behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs-since.toml"/>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs.toml"/>
        <source>Columbia suicide severity rating scale, screener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs.toml"/>
        <source>past month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs.toml"/>
        <source>suicidal behaviour, ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/cssrs.toml"/>
        <source>behaviour within 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>Drug abuse screening test, 10 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>Drug use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>substantial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>use beyond medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>more than one drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>able to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>blackouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>guilt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>complaints by family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>neglect of family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>unlawful acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/dast10.toml"/>
        <source>medical problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>Difficulties in emotion regulation scale, 16 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>Emotion regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>hardly ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>nearly always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>clarity 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>clarity 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>goals 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>impulse 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>strategies 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>strategies 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>goals 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>impulse 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>non-acceptance 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>non-acceptance 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>impulse 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>strategies 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>non-acceptance 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>strategies 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>goals 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>strategies 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>clarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>impulse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders16.toml"/>
        <source>non-acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders18.toml"/>
        <source>Difficulties in emotion regulation scale, 18 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders18.toml"/>
        <source>awareness 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders18.toml"/>
        <source>awareness 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders18.toml"/>
        <source>clarity 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders18.toml"/>
        <source>awareness 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ders18.toml"/>
        <source>awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ebi.toml"/>
        <source>Emotional breakthrough inventory, 6 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/ebi.toml"/>
        <source>Session experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>Generalised anxiety disorder scale, 7 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>none of the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>over half the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>almost every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>extreme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>nervousness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>control of worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>extent of worry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>relaxing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>restlessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>irritability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>fear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/gad7.toml"/>
        <source>difficulty in daily life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/madrs.toml"/>
        <source>Montgomery-Asberg depression rating scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/madrs.toml"/>
        <source>Depression, by interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/madrs.toml"/>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/madrs.toml"/>
        <source>gravest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/madrs.toml"/>
        <source>suicidal thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>Mystical experience questionnaire, 30 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>transcendence 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>positive mood 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>ineffability 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>transcendence 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>positive mood 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>ineffability 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>transcendence 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>positive mood 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>transcendence 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>positive mood 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>transcendence 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>transcendence 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>positive mood 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>ineffability 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>positive mood 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>mystical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>positive mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>transcendence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>ineffability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/meq30.toml"/>
        <source>complete: each part at 60 % or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>PTSD checklist for DSM-5, 20 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>Posttraumatic stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>intrusive memories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>bad dreams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>reliving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>upset by reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>bodily reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>avoiding thoughts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>avoiding reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>gaps in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>negative beliefs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>strong bad feelings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>lost interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>distance from others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>numbness to joy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>anger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>taking risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>watchfulness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>startling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>B, intrusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>C, avoidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>D, thoughts and mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>E, arousal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>cut-off of 33 reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pcl5.toml"/>
        <source>provisional symptom rule met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>Patient Health Questionnaire, 9 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>Depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>moderately severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>self-worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>thoughts of death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/phq9.toml"/>
        <source>pattern of a major depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>Perceived stress scale, 10 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>not once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>upset by the unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>lack of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>trust in coping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>things going well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>too much to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>keeping calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>on top of things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>anger at events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/pss10.toml"/>
        <source>difficulties piling up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>Quick inventory of depressive symptomatology, self-report, 16 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>very severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>falling asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>sleep in the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>waking early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>sleeping too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>sadness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>less appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>more appetite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>weight lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>weight gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>view of oneself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/qids-sr16.toml"/>
        <source>slowness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>WHO well-being index, 5 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>Well-being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>the whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>cheerful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>rested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>50 or less: poor well-being</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/who5.toml"/>
        <source>28 or less: likely depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>Work and social adjustment scale, 5 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>subclinical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>moderately severe or worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>no impairment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>gravest impairment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>running the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>leisure with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>leisure alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/wsas.toml"/>
        <source>close relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>Zanarini rating scale for borderline personality disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>Borderline features, by interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>emptiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>mood instability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>paranoia or dissociation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>self-harm or suicidality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>other impulsivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>fear of abandonment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>unstable relationships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>affective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>cognitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
        <source>impulsive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/scales/zan-bpd.toml"/>
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
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>What the patient hopes for is written down at preparation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>In {0}’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/patients/overview_cards.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/words_form.py"/>
        <source>&amp;What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/words_form.py"/>
        <source>Said &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/words_form.py"/>
        <source>Enter starts a new line; Ctrl+S keeps the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/words_form.py"/>
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
        <location filename="../../keta_desk/ui/parts/moment_edit.py"/>
        <source>Alt+Down opens a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Search</name>
    <message>
        <location filename="../../keta_desk/ui/timeline/timeline_section.py"/>
        <source>Find in the timeline</source>
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
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>How it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>&amp;Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>the name as it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Signed &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>&amp;How it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>&amp;Witness or guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Questions were answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>A copy was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>What was &amp;talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
        <source>Questions of the patient and what was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/consent/consent_forms.py"/>
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
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>&amp;Medicine or therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>&amp;Highest dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>&amp;Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>&amp;Adequate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Adequate or not &amp;because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>&amp;Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>Why &amp;stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../keta_desk/ui/evaluation/trial_forms.py"/>
        <source>A trial counts once somebody judged it adequate, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
