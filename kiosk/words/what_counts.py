"""What counts towards a goal, in one line that a volunteer can read out."""

from collections.abc import Iterable

from kiosk.model.campaign import Campaign
from kiosk.model.fact import METHODS, Method
from kiosk.model.feed import Feed
from kiosk.model.link import link_host
from kiosk.model.what_counts import WhatCounts
from kiosk.model.wording import list_text
from kiosk.words.goal_text import goal_text
from kiosk.words.words import Words, filled


class WhatCountsWords(Words):
    """Says what goals' figures are made of."""

    def lines(self, campaign: Campaign, counts: Iterable[WhatCounts]) -> tuple[str, ...]:
        """A line for each of `counts`."""
        return tuple(filled("%1: %2", one.goal.title or one.goal.id, self._line(campaign, one)) for one in counts)

    def _line(self, campaign: Campaign, counts: WhatCounts) -> str:
        parts = list(self._parts(campaign, counts))
        ends = [self._end(counts)]
        if counts.goal.fund is not None:
            ends.append(filled(self.tr("gifts for “%1” alone"), self._fund(campaign, counts.goal.fund)))
        if counts.goal.unit in ("money", "donors") and counts.stripe_counts_cards:
            ends.append(self.tr("card gifts of all kiosks are counted from Stripe"))
        ends += [filled(self.tr('feed "%1" has not been read yet'), feed.id) for feed in counts.unread]
        return f"{' + '.join(parts)}, {'; '.join(ends)}"

    def _parts(self, campaign: Campaign, counts: WhatCounts) -> Iterable[str]:
        goal = counts.goal
        if goal.start and not counts.instead_of_start:
            yield filled(self.tr("%1 at the start"), goal_text(campaign, goal, goal.start, self.language))
        for feed in counts.feeds:
            yield f"{self._source(feed)} ({', '.join(self._remarks(campaign, counts, feed))})"
        for offer in counts.offers:
            yield filled(self.tr("what staff enter for the offer “%1”"), offer.text)
        where = self._where(counts.other_kiosks)
        if goal.unit == "members":
            since = counts.includes_members
            yield filled(
                self.tr("members who joined %1 since then") if since else self.tr("members who joined %1"), where
            )
            return
        if goal.unit == "supporters":
            since = counts.includes_supporters
            text = (
                self.tr("monthly supporters who began %1 since then")
                if since
                else self.tr("monthly supporters who began %1")
            )
            yield filled(text, where)
            return
        if counts.included:
            yield filled(self.tr("%1 %2 since then"), self._gifts(counts.included), where)
        if named := [method for method in counts.added if method != "transfer"]:  # which nobody gives at a kiosk
            means = list_text([self._means(method) for method in named], "or", self.language)
            yield filled(self.tr("gifts %1 by %2"), where, means)

    def _end(self, counts: WhatCounts) -> str:
        match counts.goal.unit:
            case "members" | "supporters":
                return self.tr("with corrections")
            case "donors":
                return self.tr("each gift as one donor, less refunds, with corrections")
            case "money":
                return self.tr("less refunds, with corrections")

    def _fund(self, campaign: Campaign, fund: str) -> str:
        return next((one.name for one in campaign.funds if one.id == fund), fund)

    def _where(self, other_kiosks: int | None) -> str:
        if other_kiosks is None:
            return self.tr("at the kiosks")
        if other_kiosks == 0:
            return self.tr("here")
        return self.tr("here and at %n other kiosk(s)", "", other_kiosks)

    def _source(self, feed: Feed) -> str:
        if feed.address is not None:
            return filled(self.tr("the figure from %1"), link_host(feed.address))
        if feed.file is not None:
            return filled(self.tr("the figure in %1"), feed.file)
        return filled(self.tr("the figure typed in the campaign for %1"), f"{feed.as_of:%Y-%m-%d %H:%M}")

    def _remarks(self, campaign: Campaign, counts: WhatCounts, feed: Feed) -> Iterable[str]:
        yield filled(self.tr('feed "%1"'), feed.id)
        if feed.baseline and counts.goal.is_money:
            before = goal_text(campaign, counts.goal, feed.baseline, self.language)
            yield filled(self.tr("less %1 from before the drive"), before)
        if counts.goal.unit == "members":
            if "member" in feed.includes:
                yield self.tr("which includes members who joined at the kiosks")
        elif counts.goal.unit == "supporters":
            if "supporter" in feed.includes:
                yield self.tr("which includes monthly supporters who began at the kiosks")
        elif own := tuple(method for method in METHODS if method in feed.includes):
            yield filled(self.tr("which includes %1"), self._gifts(own))
        if feed.includes_feeds:
            names = list_text([f'"{name}"' for name in feed.includes_feeds], "and", self.language)
            yield filled(self.tr("which includes what %1 says"), names)

    def _gifts(self, methods: tuple[Method, ...]) -> str:
        """`phone and cash gifts`."""
        if {*METHODS} - {*methods} <= {"transfer"}:
            return self.tr("all gifts")
        return filled(self.tr("%1 gifts"), list_text([self._kind(one) for one in methods], "and", self.language))

    def _means(self, method: Method) -> str:
        """What comes after "by"."""
        match method:
            case "card_reader":
                return self.tr("card reader")
            case "phone":
                return self.tr("phone")
            case "cash":
                return self.tr("cash")
            case "cheque":
                return self.tr("cheque")
            case "transfer":
                return self.tr("bank transfer")
            case "other":
                return self.tr("other means")

    def _kind(self, method: Method) -> str:
        """What comes before "gifts"."""
        match method:
            case "card_reader":
                return self.tr("card-reader", "kind of gift")
            case "phone":
                return self.tr("phone", "kind of gift")
            case "cash":
                return self.tr("cash", "kind of gift")
            case "cheque":
                return self.tr("cheque", "kind of gift")
            case "transfer":
                return self.tr("transfer", "kind of gift")
            case "other":
                return self.tr("other", "kind of gift")
