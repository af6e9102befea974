"""The start check-list: what is checked before the booth opens."""
