"""The start check-list: what a volunteer has looked at before the booth opens."""
