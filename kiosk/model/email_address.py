"""Whether a text can be an e-mail address: one strict rule, for receipts."""

import re

LONGEST = 254
"""Characters."""
_PART = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:{_PART}\.)+[A-Za-z]{{2,63}}", re.ASCII)
_LONGEST_NAME = 64


def is_email_address(text: str) -> bool:
    """Whether `text` is one: ASCII letters, digits and `._+-` before the `@`, and a public host behind it."""
    return (
        len(text) <= LONGEST and _ADDRESS.fullmatch(text) is not None and len(text.partition("@")[0]) <= _LONGEST_NAME
    )
