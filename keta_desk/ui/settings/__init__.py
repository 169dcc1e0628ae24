"""Settings: of the practice (in the vault), of this computer (in a file), and what is in force and cannot be set."""
