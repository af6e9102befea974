"""Why the office could not do something."""

from typing import assert_never

from kiosk.campaigns.problems import Problem
from kiosk.ledger.fleet.trouble import AddressTrouble
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine.keys import SecretRefusedError
from kiosk.machine.settings import SettingsRefusedError
from kiosk.office.trouble import (
    CampaignExists,
    CampaignUnreadable,
    CannotBeShown,
    HostRefused,
    HostSilent,
    HostUnreachable,
    NetworkNameUnusable,
    NoNetworkManager,
    NoSuchSetting,
    NotAKiosk,
    NotANumber,
    NotFetched,
    NotImported,
    NotPacked,
    NotSaved,
    NotToml,
    NotUnpacked,
    NotWritten,
    PictureNotCopied,
    PictureRefused,
    PinRefused,
    PracticeHasItsOwn,
    PresetRefused,
    RefusedElsewhere,
    TranslationUnreadable,
    Trouble,
    UnusualToml,
)
from kiosk.payments.trouble import ReaderTrouble, StripeRefusedError
from kiosk.words.campaign import CampaignWords
from kiosk.words.campaign_file import PictureWords
from kiosk.words.door import DoorWords
from kiosk.words.feed_presets import PresetWords
from kiosk.words.fleet import FleetWords
from kiosk.words.ledger import LedgerWords
from kiosk.words.machine import SecretWords
from kiosk.words.pack import PackWords
from kiosk.words.post import PostTroubleWords
from kiosk.words.problem import ProblemWords
from kiosk.words.settings import SettingsWords
from kiosk.words.stripe import StripeWords
from kiosk.words.words import Words, filled


class OfficeTroubleWords(Words):
    """One sentence each: what, where, and what to do."""

    def sentence(self, trouble: Trouble) -> str:
        """What staff read."""
        if isinstance(trouble, ReaderTrouble):
            return StripeWords(self.speaker).sentence(trouble)
        match trouble:
            case PresetRefused(why):
                return PresetWords(self.speaker).mistake(why)
            case AddressTrouble():
                return FleetWords(self.speaker).sentence(trouble)
            case RefusedElsewhere(error):
                return self.refusal(error)
            case PracticeHasItsOwn():
                return self.tr("Practice mode has its own key and reader, so there is nothing to set up here.")
            case NoSuchSetting(name):
                return filled(self.tr("There is no setting “%1” here."), name)
            case PinRefused(why):
                return DoorWords(self.speaker).sentence(why)
            case NotANumber(typed):
                return filled(self.tr("“%1” is not a number; type one such as 27."), typed)
            case (
                NetworkNameUnusable()
                | NoNetworkManager()
                | NotAKiosk()
                | HostSilent()
                | HostUnreachable()
                | HostRefused()
            ):
                return self._host(trouble)
            case _:
                return self._campaign(trouble)

    def refusal(self, error: Exception) -> str:
        """Why another room refused."""
        if isinstance(error, SecretRefusedError):
            return SecretWords(self.speaker).sentence(error.trouble)
        if isinstance(error, SettingsRefusedError):
            said = SettingsWords(self.speaker).sentence(error.trouble)
            return said[:1].upper() + said[1:]
        if isinstance(error, LedgerTroubleError):
            return LedgerWords(self.speaker).sentence(error.trouble)
        if isinstance(error, StripeRefusedError):
            return StripeWords(self.speaker).base(error.trouble)
        said = str(error)
        return said[:1].upper() + said[1:]

    def _host(
        self,
        trouble: NetworkNameUnusable | NoNetworkManager | NotAKiosk | HostSilent | HostUnreachable | HostRefused,
    ) -> str:
        match trouble:
            case NetworkNameUnusable(name):
                return filled(self.tr("A network whose name is “%1” cannot be joined from here."), name)
            case NoNetworkManager():
                return self.tr(
                    "NetworkManager does not look after this computer’s networks; use its own network settings."
                )
            case NotAKiosk():
                return self.tr("This computer is not a kiosk of its own; turn it off the way you usually do.")
            case HostSilent():
                return self.tr("This computer did not respond; try again in a minute.")
            case HostUnreachable(why):
                return filled(self.tr("This computer could not do that (%1)."), why)
            case HostRefused(why):
                return filled(self.tr("That did not work: %1"), why or self.tr("no reason was given"))
            case _:
                assert_never(trouble)

    def _campaign(
        self,
        trouble: CampaignUnreadable
        | CampaignExists
        | CannotBeShown
        | NotSaved
        | NotPacked
        | NotUnpacked
        | NotFetched
        | NotImported
        | PictureRefused
        | PictureNotCopied
        | NotWritten
        | NotToml
        | UnusualToml
        | TranslationUnreadable,
    ) -> str:
        words, problems, packs = CampaignWords(self.speaker), ProblemWords(self.speaker), PackWords(self.speaker)
        match trouble:
            case CampaignUnreadable(problem):
                return problems.line(problem)
            case CampaignExists(folder):
                return filled(self.tr("%1 already has a campaign in it; choose another folder."), str(folder))
            case CannotBeShown(problem):
                return filled(self.tr("This campaign cannot be shown yet: %1"), problems.line(problem))
            case NotSaved(problem, others):
                said = filled(self.tr("Not saved, because it could not be shown: %1"), problems.line(problem))
                more = self.tr("There are %n more mistake(s).", "", others) if others else ""
                return f"{said} {more}".rstrip()
            case NotPacked(why):
                said = problems.line(why) if isinstance(why, Problem) else packs.sentence(why)
                return filled(self.tr("The campaign was not packed: %1"), said)
            case NotUnpacked(file, why):
                return filled(self.tr("%1 was not opened: %2"), file.name, packs.sentence(why))
            case NotFetched(why):
                return words.fetch(why)
            case NotImported(why):
                return PostTroubleWords(self.speaker).sentence(why)
            case PictureRefused(name, why):
                return filled(self.tr("%1 was not used: %2; %3."), name, *PictureWords(self.speaker).told(why))
            case PictureNotCopied(name, folder, why):
                return filled(self.tr("%1 could not be copied to %2 (%3)."), name, str(folder), why)
            case NotWritten(why):
                return filled(self.tr("The change could not be written (%1); check the disk it is on."), why)
            case NotToml():
                return self.tr("campaign.toml is not valid TOML; correct it in a text editor first.")
            case UnusualToml():
                return self.tr("This part of campaign.toml is written in an unusual way; change it in a text editor.")
            case TranslationUnreadable(name):
                return filled(self.tr("%1 cannot be changed from here; correct it in a text editor first."), name)
            case _:
                assert_never(trouble)
