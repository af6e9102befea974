"""What the office refuses, by the sentence that staff read."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from kiosk.office.trouble import NotDoneError
from kiosk.words.office_trouble import OfficeTroubleWords


@contextmanager
def refused(match: str = "") -> Iterator[None]:
    """Within it something is refused, in a sentence in which `match` is found."""
    with pytest.raises(NotDoneError) as caught:
        yield
    said = OfficeTroubleWords().sentence(caught.value.trouble)
    assert re.search(match, said), said
