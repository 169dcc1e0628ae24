"""Screens of everything that happened to a patient, by date."""
