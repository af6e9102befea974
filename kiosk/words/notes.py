"""What the people who run the booth should know, in lines."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, assert_never

from kiosk.model.wording import date_text
from kiosk.words.note_records import (
    CampaignAdvice,
    CampaignAsBefore,
    CampaignGone,
    CampaignInPart,
    CampaignUnusable,
    ClockWrong,
    CodeReach,
    CodeTooSmall,
    CodeUnreadable,
    Crashed,
    FeedJumped,
    FeedNotRead,
    FleetAlarms,
    FleetUnreachable,
    GoalStandings,
    LedgerDamaged,
    LedgerUnwritable,
    NoCards,
    NoLog,
    Note,
    PaymentBroken,
    PaymentsUnclear,
    PaymentTroubled,
    ProgramBroken,
    SettingsTrouble,
    SlowStart,
)
from kiosk.words.words import Words, filled

if TYPE_CHECKING:
    from kiosk.feeds.trouble import FeedTrouble
    from kiosk.giving.why_not import WhyNot


class NoteWords(Words):
    """Each line says what is so, what it means for people at the booth, and what to do."""

    def all_well(self) -> str:
        """There are no notes."""
        return self.tr("All is well.")

    def lines(self, note: Note) -> Iterator[str]:
        """The first line is the one that matters most."""
        match note:
            case CampaignInPart() | CampaignAdvice() | CampaignUnusable() | CampaignAsBefore() | CampaignGone():
                yield from self._campaign(note)
            case CodeReach() | CodeTooSmall() | CodeUnreadable():
                yield self._code(note)
            case FeedNotRead() | FeedJumped():
                yield from self._feed(note)
            case LedgerUnwritable() | LedgerDamaged():
                yield from self._ledger(note)
            case PaymentsUnclear() | NoCards() | PaymentTroubled() | PaymentBroken():
                yield self._payment(note)
            case FleetAlarms() | FleetUnreachable():
                yield from self._fleet(note)
            case GoalStandings(lines=lines) | NoLog(why=lines):
                yield from lines
            case _:
                yield from self._machine(note)

    def _ledger(self, note: LedgerUnwritable | LedgerDamaged) -> Iterator[str]:
        from kiosk.words.ledger import LedgerWords

        match note:
            case LedgerUnwritable(why=why):
                wrong = self.tr("Something went wrong with the ledger; the log has the details.")
                yield wrong if why is None else LedgerWords(self.speaker).sentence(why)
                yield self.tr("Cards are off until this is fixed. Codes and stories go on.")
            case LedgerDamaged(problems=problems, more=more):
                yield from map(LedgerWords(self.speaker).sentence, problems)
                if more:
                    yield self.tr("%Ln more problem(s): run “kiosk ledger verify” to see all.", "", more)
            case _:
                assert_never(note)

    def _fleet(self, note: FleetAlarms | FleetUnreachable) -> Iterator[str]:
        from kiosk.ledger.fleet.trouble import DatabaseTrouble
        from kiosk.words.fleet import FleetWords

        words = FleetWords(self.speaker)
        match note:
            case FleetAlarms(alarms=alarms):
                yield from map(words.alarm, alarms)
            case FleetUnreachable(why=why):
                said = self._see_log() if why is None else words.sentence(why)
                if isinstance(why, DatabaseTrouble):
                    said = f"{said} {words.meanwhile()}"
                yield filled(self.tr("The other kiosks can’t be reached; this one keeps counting by itself. %1"), said)
            case _:
                assert_never(note)

    def _campaign(
        self, note: CampaignInPart | CampaignAdvice | CampaignUnusable | CampaignAsBefore | CampaignGone
    ) -> Iterator[str]:
        from kiosk.words.problem import ProblemWords  # the first frame needs none of it

        problem = ProblemWords(self.speaker).line
        match note:
            case CampaignInPart(left_out=left_out):
                yield self.tr("Part of the campaign has a problem and is left out; the rest is on the screen.")
                yield from map(problem, left_out)
            case CampaignAdvice(advice=advice):
                yield from map(problem, advice)
            case CampaignUnusable(problems=problems):
                yield self.tr("The campaign can’t be shown until this is fixed:")
                yield from map(problem, problems) if problems else (self._see_log(),)
            case CampaignAsBefore(problems=problems):
                yield self.tr("The campaign was saved with a mistake, so the last good version stays on the screen.")
                yield from map(problem, problems) if problems else (self._see_log(),)
            case CampaignGone(folder=folder):
                text = self.tr("The campaign’s folder %1 is gone. Put it back, or choose another campaign.")
                yield filled(text, str(folder))
            case _:
                assert_never(note)

    def _code(self, note: CodeReach | CodeTooSmall | CodeUnreadable) -> str:
        match note:
            case CodeReach(caption=caption, metres=None):
                text = self.tr("%1: the code scans. To see from how far, set screen_inches.")
                return filled(text, caption)
            case CodeReach(caption=caption, metres=metres):
                return filled(self.tr("%1: the code scans from %2 m."), caption, f"{metres:.1f}")
            case CodeTooSmall(caption=caption, metres=metres):
                text = self.tr("%1: the code scans only from %2 m. Use a larger screen or a shorter link.")
                return filled(text, caption, f"{metres:.1f}")
            case CodeUnreadable(kind=kind):
                text = self.tr("The code “%1” can’t be read on this screen, so only its address is shown.")
                return filled(text, kind)
            case _:
                assert_never(note)

    def _feed(self, note: FeedNotRead | FeedJumped) -> Iterator[str]:
        match note:
            case FeedNotRead(feed=feed, why=why, stripe=stripe):
                text = self.tr("The feed %1 couldn’t be read, so its last figure stays. %2")
                yield filled(text, feed, self._why_not_read(why, stripe))
            case FeedJumped(feed=feed, percent=percent, readings=readings):
                text = self.tr("The feed %1 moved by more than %2 % of a goal at once, so its last figure stays.")
                yield filled(text, feed, f"{percent:g}")
                text = self.tr("It counts once %1 readings in a row agree, or now with: kiosk feed accept %2")
                yield filled(text, str(readings), feed)
            case _:
                assert_never(note)

    def _why_not_read(self, why: "FeedTrouble | None", stripe: "WhyNot | None") -> str:
        if stripe is not None:
            from kiosk.words.payment import PaymentWords

            return PaymentWords(self.speaker).sentence(stripe)
        if why is None:
            return self._see_log()
        from kiosk.words.feed_trouble import FeedTroubleWords  # the first frame needs none of it

        return FeedTroubleWords(self.speaker).sentence(why)

    def _payment(self, note: PaymentsUnclear | NoCards | PaymentTroubled | PaymentBroken) -> str:
        match note:
            case NoCards(why=why):
                from kiosk.words.payment import PaymentWords

                return PaymentWords(self.speaker).at_booth(why)
            case PaymentsUnclear(codes=codes):
                text = self.tr("Not confirmed yet: payment %1. Nobody should pay it again.")
                return filled(text, ", ".join(codes))
            case PaymentTroubled(why=why):
                from kiosk.words.payment import PaymentWords

                return filled(self.tr("The last payment: %1"), PaymentWords(self.speaker).sentence(why))
            case PaymentBroken():
                return self.tr("Something went wrong while a gift was taken; the log has the details.")
            case _:
                assert_never(note)

    def _machine(self, note: ClockWrong | Crashed | ProgramBroken | SettingsTrouble | SlowStart) -> Iterator[str]:
        match note:
            case ClockWrong(says=says):
                text = self.tr("This machine’s clock says %1. Dates are left out until it is set right.")
                yield filled(text, date_text(says, self.language))
            case Crashed():
                yield self.tr(
                    "This kiosk crashed several times in a row, so it shows only the codes and takes no gifts. It "
                    "tries again in ten minutes, or when somebody enters a PIN. If it crashes again, tell staff."
                )
            case ProgramBroken():
                yield self.tr("Something went wrong. Restart the kiosk; the log has the details.")
            case SettingsTrouble(problems=problems, restart=restart):
                from kiosk.words.settings import SettingsWords  # the first frame needs none of it

                yield from map(SettingsWords(self.speaker).sentence, problems)
                if restart:
                    yield self.tr("Then restart the kiosk.")
            case SlowStart():
                yield self.tr("The settings and campaign are still being read. Check the disk or share they are on.")
            case _:
                assert_never(note)

    def _see_log(self) -> str:
        return self.tr("Something went wrong; the log has the details.")
