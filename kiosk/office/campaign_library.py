"""What staff do with campaigns as a whole: make, import, open, pack, fetch them, and put one on the screen."""

import datetime as dt
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from kiosk.campaigns.fetching import FetchRefusedError, fetch_campaign
from kiosk.campaigns.folder import read_campaign
from kiosk.campaigns.pack_rules import SUFFIX, PackRefusedError
from kiosk.campaigns.packing import pack
from kiosk.campaigns.posts.importing import ImportRefusedError, Review, import_post, import_text
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.shelf import CAMPAIGNS, CampaignSeen, campaigns_on, copy_campaign, new_folder, remember
from kiosk.campaigns.starter import CampaignExistsError, with_free_id, write_starter
from kiosk.campaigns.unpacking import unpack
from kiosk.campaigns.working_copy import WorkingCopy
from kiosk.machine.settings import SettingsRefusedError, change_settings
from kiosk.model.records import dataclass
from kiosk.office.editor import Editor
from kiosk.office.trouble import (
    CampaignExists,
    CampaignUnreadable,
    CannotBeShown,
    NotDoneError,
    NotFetched,
    NotImported,
    NotPacked,
    NotUnpacked,
    RefusedElsewhere,
)


@dataclass(frozen=True, slots=True)
class Made:
    """A campaign that is new here."""

    folder: Path
    title: str
    review: Review | None = None
    """Of an import: what staff must know about it."""
    beside: Path | None = None
    """Where the pictures of an imported post lie, if anywhere."""


class CampaignLibrary:
    """The campaigns of this machine; every method may block, and raises `NotDoneError` where it can't be done.

    Args:
        data: the data folder.
        example: the built-in campaign's folder.
        clock: says when something is saved.
        counted: the ids for which the ledger holds anything; no new campaign gets one of them.
    """

    def __init__(
        self,
        data: Path,
        example: Path,
        clock: Callable[[], dt.datetime],
        counted: Callable[[], Collection[str]] = frozenset,
    ) -> None:
        self.example = example
        self._data = data
        self._clock = clock
        self._counted = counted

    def seen(self, current: Path | None) -> tuple[CampaignSeen, ...]:
        """What there is: the one on the screen first, the built-in example last."""
        first = [current] if current is not None and current != self.example else []
        return campaigns_on(self._data, first, [self.example])

    def editor(self, folder: Path) -> Editor:
        """Begin to edit the campaign in `folder`."""
        try:
            copy = WorkingCopy(folder, self._data, self._clock)
        except CampaignRefusedError as error:
            raise NotDoneError(CampaignUnreadable(error.problems[0])) from None
        return Editor(copy, self._data / "pictures")

    def new(self, copied_from: str) -> Path:
        """A new campaign's folder: a copy of the one in `copied_from`, or, where that is empty, one to fill in."""
        source = Path(copied_from)
        taken = self._taken()
        folder = new_folder(self._data, source.name if copied_from else "our-drive", taken)
        try:
            if copied_from:
                copy_campaign(source, folder)
            else:
                write_starter(folder, taken)
        except CampaignRefusedError as error:
            raise NotDoneError(CampaignUnreadable(error.problems[0])) from None
        except CampaignExistsError:
            raise NotDoneError(CampaignExists(folder)) from None
        return folder

    def import_post(self, post: Path) -> Made:
        """The campaign that a blog post describes, with what is to be decided about it."""
        taken = self._taken()
        folder = new_folder(self._data, post.stem, taken)
        try:
            review = import_post(post, folder)
        except ImportRefusedError as error:
            raise NotDoneError(NotImported(error.trouble)) from None
        with_free_id(folder, taken)
        return Made(folder, _title(folder), review, post.resolve().parent)

    def import_pasted(self, text: str, *, is_page: bool) -> Made:
        """The campaign that a pasted post describes: as text, or as the HTML of a page."""
        taken = self._taken()
        folder = new_folder(self._data, "post", taken)
        try:
            review = import_text(text.encode(), "pasted.html" if is_page else "pasted", None, folder)
        except ImportRefusedError as error:
            raise NotDoneError(NotImported(error.trouble)) from None
        with_free_id(folder, taken)
        return Made(folder, _title(folder), review)

    def unpack(self, file: Path) -> Made:
        """The campaign that was packed into `file`."""
        try:
            folder = unpack(file, self._data / CAMPAIGNS)
        except PackRefusedError as error:
            raise NotDoneError(NotUnpacked(file, error.trouble)) from None
        return Made(folder, _title(folder))

    def fetch(
        self,
        address: str,
        on_progress: Callable[[float], None],
        stopped: Callable[[], bool],
        authorities: Path | None = None,
    ) -> Made:
        """The packed campaign at an https address."""
        try:
            folder = fetch_campaign(address, self._data / CAMPAIGNS, on_progress, stopped, authorities=authorities)
        except FetchRefusedError as error:
            raise NotDoneError(NotFetched(error.trouble)) from None
        return Made(folder, _title(folder))

    def pack(self, folder: Path, into: Path) -> Path:
        """The campaign in `folder` as one file in the folder `into`, as it is saved."""
        name = _id(folder)
        names = (f"{name}{f'-{count}' if count > 1 else ''}{SUFFIX}" for count in range(1, 10_000))
        file = next(into / one for one in names if not (into / one).exists())
        try:
            return pack(folder, file).file
        except CampaignRefusedError as error:
            raise NotDoneError(NotPacked(error.problems[0])) from None
        except PackRefusedError as error:
            raise NotDoneError(NotPacked(error.trouble)) from None

    def use(self, folder: Path, current: Path | None = None) -> Path:
        """The campaign of this machine from now on; the `current` one stays in the list."""
        try:
            read_campaign(folder)
            if current is not None and current != self.example:
                with suppress(OSError):
                    remember(self._data, current)
            change_settings(self._data, {"campaign": None if folder == self.example else str(folder)})
        except CampaignRefusedError as error:
            raise NotDoneError(CannotBeShown(error.problems[0])) from None
        except SettingsRefusedError as error:
            raise NotDoneError(RefusedElsewhere(error)) from None
        return folder

    def _taken(self) -> frozenset[str]:
        """The ids of the campaigns that are here, and of those for which anything was counted."""
        here = (_id(one.folder) for one in self.seen(None) if one.folder != self.example)
        return frozenset([*here, *self._counted()])


def _title(folder: Path) -> str:
    try:
        title: str = read_campaign(folder).title
    except CampaignRefusedError:
        title = folder.name
    return title


def _id(folder: Path) -> str:
    try:
        return read_campaign(folder).id
    except CampaignRefusedError:
        return folder.name
