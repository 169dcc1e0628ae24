"""Screens of dosing sessions and readings."""
