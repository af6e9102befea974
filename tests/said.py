"""What people would read of a record or of an error that carries one, for tests that read sentences."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest
from pydantic import ValidationError

from kiosk.campaigns.fetching import FetchRefusedError
from kiosk.campaigns.pack_rules import PackRefusedError
from kiosk.campaigns.pictures import PictureRefusedError
from kiosk.campaigns.posts.importing import ImportRefusedError
from kiosk.campaigns.posts.post import PostRefusedError
from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.feeds.answer import NotAReadingError
from kiosk.giving.why_not import WhyNot
from kiosk.ledger.checking import ChainBrokenError
from kiosk.ledger.encoding import NotAFactError
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine.settings import SettingsRefusedError
from kiosk.model.attempt import Why
from kiosk.model.fact import EntryRefusedError
from kiosk.model.link import LinkRefusedError
from kiosk.model.money import NotAnAmountError
from kiosk.words.campaign import CampaignWords
from kiosk.words.campaign_file import PictureWords
from kiosk.words.ledger import LedgerWords
from kiosk.words.ledger_mistakes import LedgerMistakeWords
from kiosk.words.mistakes import MistakeWords
from kiosk.words.not_a_reading import NotAReadingWords
from kiosk.words.pack import PackWords
from kiosk.words.payment import PaymentWords
from kiosk.words.post import PostTroubleWords
from kiosk.words.problem import ProblemWords
from kiosk.words.settings import SettingsWords
from kiosk.words.told import Told

R = TypeVar("R", bound=Exception)


def said(of: Problem | Exception | Why | WhyNot | None) -> str:
    """The sentence, in English; empty for nothing."""
    match of:
        case None:
            return ""
        case Problem():
            return ProblemWords().line(of)
        case CampaignRefusedError():
            return "\n".join(map(ProblemWords().line, of.problems))
        case PackRefusedError():
            return PackWords().sentence(of.trouble)
        case ImportRefusedError() | PostRefusedError():
            return PostTroubleWords().sentence(of.trouble)
        case NotAReadingError():
            return NotAReadingWords().sentence(of.why)
        case SettingsRefusedError():
            return SettingsWords().sentence(of.trouble)
        case FetchRefusedError():
            return CampaignWords().fetch(of.trouble)
        case EntryRefusedError() | NotAFactError():
            return LedgerMistakeWords().said(of.mistake)
        case ChainBrokenError():
            return LedgerMistakeWords().said(of.finding)
        case LedgerTroubleError():
            return LedgerWords().sentence(of.trouble)
        case ValidationError():
            return "\n".join("; ".join(one) for one in told_all(of))
        case PictureRefusedError() | LinkRefusedError() | NotAnAmountError():
            return "; ".join(told(of))
        case Exception():
            raise TypeError(of)
        case _:
            return PaymentWords().sentence(of)


def told(of: PictureRefusedError | LinkRefusedError | NotAnAmountError) -> Told:
    """What is wrong, and what to do instead."""
    if isinstance(of, PictureRefusedError):
        return PictureWords().told(of.trouble)
    return MistakeWords().told(of.mistake)


def told_all(of: ValidationError) -> list[Told]:
    """The same of each mistake of ours in `of`."""
    return [MistakeWords().told(one["ctx"]["mistake"]) for one in of.errors() if one["type"] == "kiosk"]


@contextmanager
def refusing(error: type[R], match: str) -> Iterator[pytest.ExceptionInfo[R]]:
    """As `pytest.raises`, where `match` is in what is said of the error."""
    with pytest.raises(error) as caught:
        yield caught
    assert re.search(match, said(caught.value)), said(caught.value)
