"""One module a group of commands: each adds itself to the parser and answers with an exit code.

0: done, or yes. 1: the answer is no. 2: wrong usage, or it cannot be done:
`CommandRefusedError` then has the sentence.
"""


class CommandRefusedError(Exception):
    """The command can't be carried out; one sentence says why and what to do."""
