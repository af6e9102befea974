"""The giving scenes, from the amount to the thanks."""
