"""Interactions of the medicines taken: looked up, shown where medicines stand, acknowledged with a reason."""
