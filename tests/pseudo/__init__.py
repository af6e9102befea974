"""A language made from the English, for tests: what nobody can translate stands out, what is too tight is cut."""
