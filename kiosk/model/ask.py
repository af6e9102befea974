"""What people are asked to do, each with its QR code: to donate, to join, to take a partner's offer, or to act."""

from collections.abc import Iterator, Sequence
from typing import Literal

from kiosk.model.dates import Scheduled
from kiosk.model.fields import AmountLink, Attribution, Line, Link, PrintedAddress, ShortLine, Slug, refuse
from kiosk.model.mistake import FieldMistake
from kiosk.model.payable import Payable
from kiosk.model.records import dataclass
from kiosk.model.rules import Around, Place, RefusedError, rule

AskKind = Literal["donate", "member", "offer", "act"]
"""The first two have their codes beside every story; the others are stories themselves."""
MOST_ASKS = 4
"""In a campaign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask(Scheduled):
    """A thing people are asked to do, shown with a QR code."""

    kind: AskKind
    """To "donate", to become a "member", to take a partner's "offer" whose proceeds go to the drive, or to "act"."""
    id: Slug | None = None
    """Of an offer or something to act on: a short name for entries and figures, such as "pycharm"; else its kind."""
    text: ShortLine
    """The verb above the code, such as "Donate"."""
    detail: Line | None = None
    """One more line about it."""
    partner: Line | None = None
    """Of an offer: whose it is."""
    link: Link
    """Where the code leads."""
    printed: PrintedAddress | None = None
    """A shorter address on one of allowed_hosts that leads to the same page. Without it the link's own is printed."""
    attribution: Attribution = ""
    """Parameters added to the link, such as "src={kiosk}"; {kiosk} and {campaign} are filled in."""
    link_with_amount: AmountLink | None = None
    """The link with a place for what was chosen here, such as "https://www.example.org/give?amount={amount}"."""
    dues: Payable | None = None
    """What a membership costs, such as "99", where it may be paid by phone here; the link then asks for the rest."""

    @rule("dues")
    @classmethod
    def _of_members(cls, dues: int | None, info: Around) -> int | None:
        if dues is not None and info.data.get("kind", "member") != "member":
            raise refuse(FieldMistake("dues_of_donation"))
        return dues

    @rule("partner")
    @classmethod
    def _of_offers(cls, partner: str | None, info: Around) -> str | None:
        if partner is not None and info.data.get("kind", "offer") != "offer":
            raise refuse(FieldMistake("partner_without_offer"))
        return partner

    @property
    def name(self) -> str:
        """What it is known by among the campaign's asks."""
        return self.id or self.kind

    @property
    def is_main(self) -> bool:
        """Whether its code stands beside every story."""
        return self.kind in ("donate", "member")


def mistakes_among(asks: Sequence[Ask]) -> list[tuple[Place, RefusedError]]:
    """What is wrong with `asks` beside one another, each with its place."""
    return [(place, refuse(told)) for place, told in _mistakes(asks)]


def _mistakes(asks: Sequence[Ask]) -> Iterator[tuple[Place, FieldMistake]]:
    if asks and not any(ask.is_main for ask in asks):
        yield (), FieldMistake("no_main_ask")
    for index, ask in enumerate(asks):
        before = [other.name for other in asks[:index]]
        if ask.name in before and ask.is_main and ask.id is None:
            yield (index, "kind"), FieldMistake("two_asks_of_a_kind", (ask.kind,))
        elif ask.name in before:
            yield (index, "id"), FieldMistake("two_asks_of_a_name", (repr(ask.name),))
        if ask.is_main:
            given = {"id": ask.id, "show_from": ask.show_from, "show_until": ask.show_until}
            yield from (((index, name), FieldMistake("of_other_asks")) for name, value in given.items() if value)
