"""The vault: the encrypted file, its keys, its tables, and the work done on it."""
