"""What people would read of a record, for tests of the rooms below the words."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kiosk.giving.why_not import WhyNot
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.model.attempt import Why
from kiosk.words.ledger import LedgerWords
from kiosk.words.payment import PaymentWords


def said(why: Why | WhyNot | None) -> str:
    """The English of it; empty for nothing."""
    return "" if why is None else PaymentWords().sentence(why)


@contextmanager
def raises_ledger_trouble(match: str) -> Iterator[pytest.ExceptionInfo[LedgerTroubleError]]:
    """Trouble with the ledger is raised, of which the English says `match`."""
    with pytest.raises(LedgerTroubleError) as told:
        yield told
    assert re.search(match, LedgerWords().sentence(told.value.trouble))
