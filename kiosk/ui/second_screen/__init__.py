"""The second screen: the goal, the last gifts by amount and one code, for a stage or a hall."""
