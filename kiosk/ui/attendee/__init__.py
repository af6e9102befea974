"""What whoever stands at the screen asks of it, for as long as they are there."""
