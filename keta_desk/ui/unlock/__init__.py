"""The screen before the vault is open."""
