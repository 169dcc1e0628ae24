"""What stands around the places of the workspace: ways there and back, side and status bar, palette, forms."""
