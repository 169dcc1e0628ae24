"""Values and rules: no Qt, no SQL, no files, no clock of their own."""
