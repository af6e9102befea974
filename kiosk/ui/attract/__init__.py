"""The scene that everybody sees: stories, goals and codes, and the thanks for each gift."""
