"""What a preset of a feed is and needs, and why what was given makes none."""

from collections.abc import Iterator
from typing import assert_never

from kiosk.feeds.presets import IdKind, KeyKind, NoteKind, PageKind, Preset, PresetMistake
from kiosk.words.words import Words, filled


class PresetWords(Words):
    """Names of fields, pages and settings are as the website writes them."""

    def title(self, preset: Preset) -> str:
        """The website, and what of it."""
        return filled(self.tr("%1: %2"), preset.name, self._page(preset.page))

    def remarks(self, preset: Preset, feed: str) -> tuple[str, ...]:
        """What staff must know before they take it; the feed would be called `feed`."""
        return tuple(self._remarks(preset, feed))

    def mistake(self, mistake: PresetMistake) -> str:
        """Why no feed is made."""
        match mistake.kind:
            case "no_id":
                return filled(self.tr("“%1” is none; type %2."), mistake.given, self.id(mistake.preset.id))
            case "two_parts":
                return filled(self.tr("“%1” has not two parts; type %2."), mistake.given, self.id(mistake.preset.id))
            case "not_a_number":
                return filled(self.tr("“%1” is not a number; type one."), mistake.given)
            case "no_host":
                return self.tr("Type which website it is, such as www.example.org.")
            case "needless_host":
                return self.tr("It has a website of its own; leave that empty.")
            case "no_public_key":
                return self.tr("Type the public key.")
            case _:
                assert_never(mistake.kind)

    def id(self, kind: IdKind) -> str:
        """What has to be known of the page, as part of a sentence."""
        match kind:
            case "account":
                return self.tr("the account’s name")
            case "campaign_code":
                return self.tr("the campaign’s code")
            case "campaign_id":
                return self.tr("the campaign’s id, under Setup, Information")
            case "campaign_number":
                return self.tr("the campaign’s number")
            case "campaign_path":
                return self.tr("the campaign’s path")
            case "event_id":
                return self.tr("the eventID in the page’s address")
            case "event_number":
                return self.tr("the event’s number")
            case "name_in_address":
                return self.tr("the name in the page’s address")
            case "number_in_address":
                return self.tr("the number in the page’s address")
            case "participant_id":
                return self.tr("the participantID in the page’s address")
            case "team_id":
                return self.tr("the teamID in the page’s address")
            case "two_names":
                return self.tr("NONPROFIT/FUNDRAISER, as in the page’s address")
            case _:
                assert_never(kind)

    def _remarks(self, preset: Preset, feed: str) -> Iterator[str]:
        if preset.key_is:
            text = self.tr("It wants a key: %1. Give it with kiosk key set feed:%2.")
            yield filled(text, self._key(preset.key_is), feed)
        if preset.reads_donors:
            yield self.tr("The key can read who gave, so no kiosk uses it: it is read on the office machine.")
        if preset.asks_public_key:
            yield self.tr("Its address has a public key, which everybody may know.")
        if preset.feed.get("currency") == "campaign":
            yield self.tr("It names no currency: be sure that it counts in the campaign’s.")
        yield from (self._note(note) for note in preset.notes)
        yield filled(self.tr("Read on %1 in %2."), preset.read, preset.source)

    def _page(self, page: PageKind) -> str:
        match page:
            case "campaign":
                return self.tr("a campaign")
            case "event":
                return self.tr("an event")
            case "fundraiser":
                return self.tr("a fundraiser")
            case "page":
                return self.tr("a fundraising page")
            case "participant":
                return self.tr("a participant")
            case "patrons":
                return self.tr("the number of patrons")
            case "project":
                return self.tr("a project")
            case "since":
                return self.tr("what came in since the drive began")
            case "sponsors":
                return self.tr("the number of sponsors")
            case "team":
                return self.tr("a team")
            case _:
                assert_never(page)

    def _key(self, key: KeyKind) -> str:
        match key:
            case "api_key":
                return self.tr("an API key, from Settings, Integrations")
            case "app_id":
                return self.tr("the application’s id (appId)")
            case "client":
                return self.tr("CLIENT_ID:CLIENT_SECRET of an application of your account")
            case "email_and_key":
                return self.tr("EMAIL:API_KEY of the organisation")
            case "github_token":
                return self.tr("a token of that account with read:user or, for an organisation, read:org")
            case _:
                assert_never(key)

    def _note(self, note: NoteKind) -> str:
        match note:
            case "before_fees":
                return self.tr("It is counted before fees, without the collective’s own events and projects.")
            case "cents_before_4_2":
                return self.tr("Versions before 4.2 cut the cents off, so the bar may be up to one unit behind.")
            case "counts_donors":
                return self.tr("It counts donors, each once, not gifts.")
            case "first_page":
                return self.tr("The first page of campaigns is looked through; one that isn’t on it is refused.")
            case "goal_is_money":
                return self.tr("The campaign’s own goal must be an amount; with another goal the feed is refused.")
            case "hundred_campaigns":
                return self.tr("A hundred campaigns are looked through; one that isn’t among them is refused.")
            case "may_be_hidden":
                return self.tr("The sum may be missing or hidden; the feed is then refused and the last figure stays.")
            case "pledged_monthly":
                return self.tr("Sponsors give by the month: a rate, not money that came in, so only they are counted.")
            case "pledged_weekly":
                return self.tr("Patrons give by the week: a rate, not money that came in, so only they are counted.")
            case "since_first_day":
                return self.tr("It is asked from the first day of the drive on; without one, for the last 90 days.")
            case "without_gift_aid":
                return self.tr("Gift Aid isn’t in it.")
            case "without_supporting":
                return self.tr("What other campaigns raised in its support isn’t in it.")
            case _:
                assert_never(note)
