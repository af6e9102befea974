"""What the screen shows of an ask. Pure: no Qt, no clock, no files."""

from kiosk.model.ask import Ask
from kiosk.model.link import printed_address, with_attribution
from kiosk.model.wording import day_text
from kiosk.qr import encode
from kiosk.ui.attract.records import AskShown, AttractState

SHORT_ADDRESS = 24
"""Characters of an address that are read from where its code scans; of a longer one, the host is."""


def ask_shown(facts: AttractState, ask: Ask) -> AskShown:
    """The words of `ask`, and what its code carries."""
    link = ask.link
    if ask.name not in facts.without_attribution:
        link = with_attribution(link, ask.attribution, kiosk=facts.kiosk_code, campaign=facts.campaign.id)
    address = ask.printed or printed_address(ask.link)
    return AskShown(
        name=ask.name,
        kind=ask.kind,
        text=ask.text,
        detail=ask.detail or "",
        partner=ask.partner or "",
        until=day_text(ask.show_until, facts.language) if ask.show_until else "",
        link=link,
        address=address,
        host=address if len(address) <= SHORT_ADDRESS else address.partition("/")[0],
        modules=encode(link).modules,
        attributed=link != ask.link,
    )
