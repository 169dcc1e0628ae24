"""Screens of the scales a patient filled in."""
