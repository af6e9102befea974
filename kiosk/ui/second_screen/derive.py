"""From what is known to what the second screen shows. Pure: no Qt, no clock, no files."""

from kiosk.model.phase import NO_TIME
from kiosk.model.wording import moment_text, money_text
from kiosk.ui.second_screen.records import SecondScreenShown, SecondScreenState


def derive(state: SecondScreenState) -> SecondScreenShown:
    """What to show in `state`."""
    campaign, language = state.campaign, state.language
    if campaign is None:
        return SecondScreenShown()
    return SecondScreenShown(
        gifts=tuple(money_text(campaign.money(minor), language) for minor in state.gifts),
        cut_off=state.cut_off,
        as_of=_as_of(state) if state.cut_off else "",
    )


def _as_of(state: SecondScreenState) -> str:
    now, known_at, campaign = state.now, state.known_at, state.campaign
    if now is None or known_at is None or campaign is None or NO_TIME in (now, known_at):
        return ""
    return moment_text(known_at, now.astimezone(campaign.dates.zone), state.language)
