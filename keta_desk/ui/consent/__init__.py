"""Consent and disclosure on screen."""
