"""What the scenes of a kiosk show, joined."""

from dataclasses import field
from typing import TYPE_CHECKING

from kiosk.model.records import dataclass
from kiosk.ui.attendee.view import AttendeeView
from kiosk.ui.attract.thanks_queue import ThanksQueue
from kiosk.ui.attract.view import AttractView
from kiosk.ui.booth.staff_notes import StaffNotes
from kiosk.ui.booth.view import BoothView
from kiosk.ui.door.view import DoorView
from kiosk.ui.giving.view import GivingView
from kiosk.ui.office.entrance import OfficeEntrance
from kiosk.ui.second_screen.view import SecondScreenView

if TYPE_CHECKING:
    from kiosk.ui.office.view import OfficeView


@dataclass(frozen=True, slots=True)
class Views:
    """What the scenes show."""

    attract: AttractView = field(default_factory=AttractView)
    giving: GivingView = field(default_factory=GivingView)
    door: DoorView = field(default_factory=DoorView)
    booth: BoothView = field(default_factory=BoothView)
    entrance: OfficeEntrance = field(default_factory=OfficeEntrance)
    second: SecondScreenView = field(default_factory=SecondScreenView)
    notes: StaffNotes = field(default_factory=StaffNotes)
    moments: ThanksQueue = field(default_factory=ThanksQueue)
    attendee: AttendeeView = field(default_factory=AttendeeView)

    @property
    def office(self) -> "OfficeView":
        """Of the office, made for whoever enters it first."""
        return self.entrance.view

    def on_stage(self, *, motion: bool, windowed: bool = False) -> dict[str, object]:
        """What `Stage.qml` requires; in a window that is `windowed` the way to the booth view is seen."""
        return {
            "view": self.attract,
            "giving": self.giving,
            "door": self.door,
            "booth": self.booth,
            "office": self.entrance,
            "notes": self.notes,
            "moments": self.moments,
            "attendee": self.attendee,
            "motion": motion,
            "windowed": windowed,
        }

    def on_second_stage(self) -> dict[str, object]:
        """What `SecondStage.qml` requires, for pictures of it."""
        return {"view": self.attract, "second": self.second, "moments": self.moments, "motion": False}
