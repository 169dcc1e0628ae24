"""Tables of the vault, one module per stairwell."""
