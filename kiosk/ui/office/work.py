"""How the office's work is done: in lanes, what takes long one after the other, what fails as a sentence."""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.records import dataclass
from kiosk.office.task import Task
from kiosk.ui.lanes import Lane
from kiosk.ui.office.view import OfficeView

if TYPE_CHECKING:
    from kiosk.campaigns.folder import LoadedCampaign
    from kiosk.checks.afar import AfarChecks
    from kiosk.ledger.fleet.trouble import NotAnswered
    from kiosk.machine.settings import Settings
    from kiosk.model.role import Role
    from kiosk.office.campaign_library import CampaignLibrary
    from kiosk.office.feed_trial import FeedTrial
    from kiosk.office.fleet_members import FleetMembers
    from kiosk.office.fleet_status import FleetOverview
    from kiosk.office.host import Host
    from kiosk.office.page import Row
    from kiosk.office.stripe_setup import StripeSetup
    from kiosk.office.trouble import Trouble
    from kiosk.ui.attract.records import AttractState
    from kiosk.ui.office.state import Standing

_log = logging.getLogger(__name__)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Premises:
    """What the office's work needs."""

    campaigns: "CampaignLibrary"
    stripe: "StripeSetup"
    host: "Host"
    practice: bool
    """Whether nothing that happens counts."""
    try_feeds: "Callable[[LoadedCampaign, Callable[[], bool]], tuple[FeedTrial, ...]]"
    fleet: "Callable[[], FleetOverview]"
    join: "Callable[[str, str], FleetOverview]"
    members: "FleetMembers"
    ask_kiosk: "Callable[[str, Callable[[], bool]], AfarChecks | NotAnswered]"
    """Asks the kiosk with that uuid for its check-list, until it answers or it is stopped."""
    ask_screen: "Callable[[str, Callable[[], bool]], int | NotAnswered]"
    """Asks it for a picture of its screen, which is then to be seen by that number."""
    settings: "Callable[[dict[str, tuple[str, Trouble]]], tuple[Row, ...]]"
    """Rows for all of them; of some, what was typed and why it was refused."""
    change_setting: "Callable[[str, str], Settings]"
    set_pin: "Callable[[Role, str], None]"
    home: Path
    """Where people keep their files."""
    state_of: "Callable[[LoadedCampaign], AttractState]"
    """How this kiosk would show a campaign."""
    current: Callable[[], Path | None]
    """The folder of the campaign on the screen."""
    standing: "Callable[[], Standing | None]"
    """Where the goals of that campaign stand; `None` until it is known."""
    on_show: Callable[[Path], None]
    """Is told which campaign to show from now on."""
    on_settings: "Callable[[Settings], None]"
    text_scale: Callable[[], float]
    """How much larger than usual text is on this kiosk."""


class Stoppable:
    """One piece of work that takes long; whoever does it looks whether it was stopped."""

    stopped = False

    def is_stopped(self) -> bool:
        """Whether somebody stopped it."""
        return self.stopped


class OfficeWork(QObject):
    """Two lanes and what becomes of their work.

    Args:
        lane: of the campaigns' files and this machine's settings.
        slow_lane: of whatever asks somebody far away, or takes long.
        premises: what the work needs.
        view: what shows how it stands.
    """

    progressed = Signal(float)
    """From 0 to 1; may be sent from a lane."""

    def __init__(self, lane: Lane, slow_lane: Lane, premises: Premises, view: OfficeView) -> None:
        super().__init__()
        self._lane = lane
        self._slow_lane = slow_lane
        self._premises = premises
        self._view = view
        self._stoppable = Stoppable()
        self.progressed.connect(self._show_progress)

    def stop(self) -> None:
        """End what takes long."""
        self._stoppable.stopped = True

    def close(self) -> bool:
        """Write what was typed and do nothing more; returns whether all work has ended."""
        self._view.commit()
        self.stop()
        ended = self._slow_lane.close()
        return self._lane.close(last=lambda: None) and ended

    def _quickly(self, work: Callable[[], _Answer], on_answer: Callable[[_Answer], None]) -> None:
        self._lane.run(work, on_answer, self._fail)

    def _slowly(
        self,
        task: Task,
        work: Callable[[Stoppable], _Answer],
        on_answer: Callable[[Stoppable, _Answer], None],
        *,
        can_stop: bool = False,
    ) -> None:
        """Do `work` in the slow lane, with `task` on the screen until its answer has come."""
        if self._view.state.busy is not None:
            return
        self._stoppable = stoppable = Stoppable()
        self._view.change(lambda state: replace(state, busy=task, can_stop=can_stop, progress=-1.0))

        def answered(answer: _Answer) -> None:
            self._view.change(lambda state: replace(state, busy=None, can_stop=False))
            on_answer(stoppable, answer)

        def failed(failure: BaseException) -> None:
            self._view.change(lambda state: replace(state, busy=None, can_stop=False))
            self._fail(failure)

        self._slow_lane.run(lambda: work(stoppable), answered, failed)

    @Slot(float)
    def _show_progress(self, progress: float) -> None:
        if self._view.state.busy is not None:
            self._view.change(lambda state: replace(state, progress=progress))

    def _fail(self, failure: BaseException) -> None:
        from kiosk.office.message import FileTrouble, Notice
        from kiosk.office.trouble import NotDoneError

        if isinstance(failure, NotDoneError):
            self._view.say(failure.trouble)
        elif isinstance(failure, OSError) and failure.strerror:
            self._view.say(FileTrouble(failure.strerror, str(failure.filename or "")))
        else:
            _log.error("the office could not do as expected", exc_info=failure)
            self._view.say(Notice.UNEXPECTED)
