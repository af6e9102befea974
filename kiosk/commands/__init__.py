"""One module a group of commands: each adds itself to the parser and answers with an exit code.

0: done, or yes. 1: the answer is no. 2: wrong usage, or it cannot be done:
`CommandRefusedError` then has the sentence.
"""

from collections.abc import Collection


class CommandRefusedError(Exception):
    """The command can't be carried out; one sentence says why and what to do."""


def there_are(names: Collection[str]) -> str:
    """`there is website`, `there are gifts, members`, or `there are none`: what could have been named instead."""
    return f"there {'is' if len(names) == 1 else 'are'} {', '.join(names) or 'none'}"
