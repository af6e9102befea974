"""The PIN door between the public scenes and the booth view."""
