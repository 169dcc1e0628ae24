"""The cockpit: a dosing session while it runs, from the last look before the dose to the release."""
