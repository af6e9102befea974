"""Announcements of our own making, what must come of each, and how well the importer does.

`python -m tests.campaigns.posts.corpus` prints the figures.
"""
