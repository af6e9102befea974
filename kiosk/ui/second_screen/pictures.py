"""What the second screen shows in pictures of it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from kiosk.model.campaign import Campaign
from kiosk.model.money import minor_digits
from kiosk.ui.second_screen.records import SecondScreenState

_UNITS = (25, 100, 50, 20, 10, 250, 30, 75)
_SINCE = dt.timedelta(minutes=25)


def second_screen_pictures(campaign: Campaign, language: str, now: dt.datetime) -> Mapping[str, SecondScreenState]:
    """By the scene's name: as it mostly is, and cut off."""
    one = 10 ** minor_digits(campaign.currency)
    usual = SecondScreenState(campaign, language, now, tuple(unit * one for unit in _UNITS))
    return {"display": usual, "display-cut-off": replace(usual, cut_off=True, known_at=now - _SINCE)}
