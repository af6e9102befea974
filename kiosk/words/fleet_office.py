"""What the office says of the other kiosks."""

from typing import assert_never

from kiosk.office.fleet_status import (
    CountsAlone,
    FleetConnected,
    FleetNotInstalled,
    FleetOverview,
    FleetUnavailable,
    OtherKiosk,
    WaitingKiosk,
)
from kiosk.words.ages import AgeWords
from kiosk.words.fleet import FleetWords
from kiosk.words.words import Words, filled


class FleetOfficeWords(Words):
    """How this kiosk stands with the others, and who they are."""

    def fleet(self, fleet: FleetOverview) -> str:
        """How this kiosk stands with the others."""
        match fleet:
            case CountsAlone():
                return self.tr("This kiosk counts on its own.")
            case FleetNotInstalled():
                return self.tr("This kiosk was installed without the library for sharing a total.")
            case FleetUnavailable(_, why):
                return FleetWords(self.speaker).sentence(why)
            case FleetConnected(where=where, is_complete=is_complete, alarms=alarms, is_signed=is_signed):
                said = [filled(self.tr("Connected to the shared database at %1."), where)]
                if alarms:
                    said += map(FleetWords(self.speaker).alarm, alarms)
                elif not is_complete:
                    said.append(
                        self.tr("Not every gift has arrived everywhere yet: run “kiosk fleet status” for details.")
                    )
                elif not is_signed:
                    said.append(self.tr("What this kiosk writes is not signed yet: let it be admitted below."))
                return " ".join(said)
            case _:
                assert_never(fleet)

    def own_key(self, fleet: FleetConnected) -> str:
        """What people compare on two screens; empty where this kiosk has no key yet."""
        if not fleet.fingerprint:
            return ""
        return filled(self.tr("This kiosk’s own key: %1", "letters to compare"), fleet.fingerprint)

    def waits(self, kiosk: WaitingKiosk) -> str:
        """Who asks to be admitted."""
        if kiosk.is_ours:
            return self.tr("This kiosk asks to be admitted")
        return filled(self.tr("%1 asks to be admitted"), kiosk.name or self.tr("A kiosk"))

    def kiosk(self, kiosk: OtherKiosk) -> str:
        """A kiosk's name and where it is."""
        return ", ".join(part for part in (kiosk.name or self.tr("A kiosk"), kiosk.place) if part)

    def last_heard(self, kiosk: OtherKiosk) -> str:
        """When a kiosk was last heard from."""
        return filled(self.tr("last heard from: %1"), AgeWords(self.speaker).ago(kiosk.age))
