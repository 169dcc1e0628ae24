"""Paper: everything that becomes a PDF."""
