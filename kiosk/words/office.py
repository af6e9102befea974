"""What the office says of its work, and what it found out about this machine, Stripe, the network and the fleet."""

import datetime as dt
from collections.abc import Callable
from typing import assert_never

from kiosk.campaigns.shelf import CampaignSeen
from kiosk.model.campaign import Campaign
from kiosk.model.plain_text import plain_text
from kiosk.model.wording import date_text, moment_text, percent_text, time_text
from kiosk.office.feed_trial import FeedCountsGifts, FeedFailed, FeedRead, FeedTrial, GoalTrial
from kiosk.office.host import Connectivity, Network
from kiosk.office.message import (
    CampaignAdded,
    CountedAs,
    FileTrouble,
    LocationAdded,
    Message,
    NetworkJoined,
    Notice,
    Packed,
    PinSet,
    Saved,
    Stopped,
)
from kiosk.office.stripe_setup import (
    AccountReader,
    KeyAtStripe,
    KeyForTests,
    KeyMissing,
    KeyOfPractice,
    KeyStatus,
    KeyUnusable,
    ReaderChoice,
    Registered,
)
from kiosk.office.task import Busy, Task
from kiosk.words.feed_trouble import FeedTroubleWords
from kiosk.words.goal_text import goal_text
from kiosk.words.office_task import TaskWords
from kiosk.words.office_trouble import OfficeTroubleWords
from kiosk.words.payment import PaymentWords
from kiosk.words.words import Words, filled


class OfficeWords(Words):
    """Sentences for staff."""

    def message(self, message: Message) -> str:
        """What became of the last thing that staff did."""
        match message:
            case Notice():
                return self._notice(message)
            case Saved(counted_as=CountedAs(before, currency)):
                text = self.tr(
                    "Saved. Gifts that the ledger already has of “%1” in %2 don’t count for this id and currency; "
                    "“kiosk ledger tally” names them and says how to take them over."
                )
                return filled(text, before, currency)
            case Saved(on_screen):
                return self.tr("Saved, and shown on this kiosk’s screen.") if on_screen else self.tr("Saved.")
            case Stopped(task):
                if task is Task.TRY_CODES:
                    return self.tr("Stopped.")
                made_nothing = self.tr("Stopped; no file was written.")
                return made_nothing if task is Task.PACK_CAMPAIGN else self.tr("Stopped; nothing was added.")
            case CampaignAdded(title):
                return filled(self.tr("“%1” is now under Campaigns."), title)
            case Packed(file):
                text = self.tr(
                    "Packed into %1. Open it on the other kiosk, or put it on your website and download it from there."
                )
                return filled(text, str(file))
            case PinSet(role):
                return (
                    self.tr("The volunteers’ PIN is set.") if role == "volunteer" else self.tr("The staff PIN is set.")
                )
            case LocationAdded(location):
                return filled(self.tr("You can now register readers at %1."), location.name)
            case NetworkJoined(name):
                return filled(self.tr("This kiosk is now on %1."), plain_text(name))
            case Registered():
                return self._registered(message)
            case ReaderChoice():
                return self._choice(message)
            case Busy(task):
                return filled(self.tr("Wait until this is done, or stop it: %1"), TaskWords(self.speaker).task(task))
            case FileTrouble(why, where):
                text = self.tr("%2 cannot be read or written (%1).") if where else self.tr("That cannot be read (%1).")
                return filled(text, why, where)
            case _:
                return OfficeTroubleWords(self.speaker).sentence(message)

    def campaign(self, seen: CampaignSeen, *, is_example: bool) -> str:
        """Below a campaign's title: its mistakes, or where it is."""
        if seen.problems:
            return self.tr("%n mistake(s) keep it off the screen", "", seen.problems)
        return self.tr("Built-in example") if is_example else str(seen.folder)

    def key(self, status: KeyStatus) -> str:
        """What is known about the Stripe key."""
        match status:
            case KeyMissing():
                return self.tr("There is no Stripe key yet, so this kiosk takes no cards and no payments by phone.")
            case KeyUnusable(error):
                return OfficeTroubleWords(self.speaker).refusal(error)
            case KeyOfPractice():
                return self.tr("Practice mode has its own key and reader, so there is nothing to set up here.")
            case KeyForTests(restricted):
                text = self.tr("%1: real gifts need a live key.")
                return filled(text, self._kind(live=False, restricted=restricted))
            case KeyAtStripe(live=live, restricted=restricted, lacks=lacks, trouble=trouble, beyond=beyond):
                said = self.tr("Stripe accepts it, and it has every permission this kiosk needs.")
                if lacks:
                    said = self.tr("It lacks some of the permissions below. Add them in Stripe’s Dashboard.")
                elif trouble is not None:
                    said = PaymentWords(self.speaker).sentence(trouble)
                elif beyond:
                    text = self.tr(
                        "It works, but a thief could use it for more. In Stripe’s Dashboard, take away: %1."
                    )
                    said = filled(text, ", ".join(beyond))
                return f"{self._kind(live=live, restricted=restricted)}: {said}"
            case _:
                assert_never(status)

    def reader(self, reader: AccountReader) -> str:
        """Where a card reader is, and whether it is online."""
        location = reader.location or self.tr("no location")
        mode = self.tr("live") if reader.live else self.tr("test")
        online = self.tr("online") if reader.online else self.tr("offline")
        return f"{location}, {mode}, {online}"

    def network(self, network: Network) -> str:
        """A wireless network: whether it is in use, and else how strong it is and whether it wants a password."""
        if network.in_use:
            return filled(self.tr("%1 · in use"), plain_text(network.name))
        text = self.tr("%1 · %2%") if network.secured else self.tr("%1 · %2% · no password")
        return filled(text, plain_text(network.name), str(network.strength))

    def connectivity(self, connectivity: Connectivity) -> str:
        """Whether the network leads anywhere."""
        match connectivity:
            case Connectivity.FULL:
                return self.tr("This kiosk is online: Stripe answers.")
            case Connectivity.PORTAL:
                return self.tr(
                    "This network has a sign-in page, which the kiosk cannot open. Use another network or a phone’s "
                    "hotspot, or ask the venue to let this kiosk through."
                )
            case Connectivity.LIMITED:
                return self.tr("This kiosk is on a network that does not reach the internet, or not Stripe.")
            case Connectivity.NONE:
                return self.tr("This kiosk is not on a network.")
            case Connectivity.UNPROVEN:
                return self.tr(
                    "Whoever answers on this network cannot prove to be Stripe. Check this computer’s date and time, "
                    "and whether the network has a sign-in page."
                )
            case Connectivity.UNKNOWN:
                return self.tr("It is not known yet whether this kiosk is online.")
            case _:
                assert_never(connectivity)

    def feed(self, trial: FeedTrial) -> str:
        """What came of reading a feed."""
        match trial:
            case FeedRead(id=name, as_of=as_of, read_at=read_at):
                as_of_text = moment_text(as_of, read_at, self.language)
                return filled(self.tr("%1: read just now, as of %2."), name, as_of_text)
            case FeedFailed(name, failure):
                return f"{name}: {FeedTroubleWords(self.speaker).sentence(failure.why)}"
            case FeedCountsGifts(name):
                return filled(self.tr("%1: gifts at Stripe are counted one by one; see Stripe key."), name)
            case _:
                assert_never(trial)

    def bar(self, trial: GoalTrial, campaign: Campaign) -> str:
        """What the bar of a goal would show."""
        goal = trial.goal
        percent = percent_text(trial.raised, goal.target, campaign.language)
        raised, target = (
            goal_text(campaign, goal, figure, campaign.language) for figure in (trial.raised, goal.target)
        )
        return filled(self.tr("%1 %2 of %3 · %4"), raised, goal.title or goal.id, target, percent)

    def version(self, saved_at: dt.datetime) -> str:
        """When a campaign was saved."""
        return filled(self.tr("%1, %2"), date_text(saved_at.date(), self.language), time_text(saved_at, self.language))

    def _notice(self, notice: Notice) -> str:
        match notice:
            case Notice.EARLIER_VERSION:
                return self.tr("This is the earlier version. Save it to use it.")
            case Notice.SHOWN_HERE:
                return self.tr("This kiosk’s screen now shows it.")
            case Notice.MISTAKES_FIRST:
                return self.tr("Correct the mistakes in this campaign first.")
            case Notice.UNEXPECTED:
                return self.tr("Something went wrong that should not; the log has the details.")
            case _:
                assert_never(notice)

    def _registered(self, made: Registered) -> str:
        if isinstance(made.choice, ReaderChoice):
            registered = filled(self.tr("%1 is registered."), made.label)
            return f"{registered} {self._choice(made.choice)}"
        text = self.tr("%1 is registered, but is not this kiosk’s reader yet: %2")
        return filled(text, made.label, OfficeTroubleWords(self.speaker).sentence(made.choice))

    def _choice(self, choice: ReaderChoice) -> str:
        if choice is ReaderChoice.CHOSEN:
            return self.tr("This kiosk uses it from its next start on.")
        return self.tr("Practice mode has its own reader, so none is kept.")

    def _kind(self, *, live: bool, restricted: bool) -> str:
        kinds: dict[tuple[bool, bool], Callable[[], str]] = {
            (True, True): lambda: self.tr("A restricted live key"),
            (True, False): lambda: self.tr("A secret live key"),
            (False, True): lambda: self.tr("A restricted test key"),
            (False, False): lambda: self.tr("A secret test key"),
        }
        return kinds[live, restricted]()
