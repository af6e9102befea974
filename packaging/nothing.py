"""A module of nothing, for one of a library's that is imported and not used."""
