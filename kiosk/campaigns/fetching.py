"""A packed campaign from an https address that staff enter, so that no stick has to be carried or mounted."""

import shutil
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from kiosk.campaigns.pack_rules import LARGEST_PACK, NotACampaign, PackRefusedError, PackTrouble, PictureChanging
from kiosk.campaigns.unpacking import unpack
from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.downloading import SECONDS, download
from kiosk.model.link import LinkRefusedError, check_link, link_host
from kiosk.model.mistake import LinkMistake
from kiosk.model.records import dataclass
from kiosk.net.deadline import StoppedError


@dataclass(frozen=True, slots=True)
class AddressRefused:
    """The address isn't one that is asked."""

    why: LinkMistake


@dataclass(frozen=True, slots=True)
class NothingCame:
    """The other side doesn't answer, or not with a file."""

    why: FeedFailure


@dataclass(frozen=True, slots=True)
class NotUsed:
    """What came is no packed campaign that can be used."""

    host: str
    why: PackTrouble | PictureChanging | NotACampaign


@dataclass(frozen=True, slots=True)
class CannotKeep:
    """What came can't be written."""

    into: Path
    why: str
    """As the system says it."""


@dataclass(frozen=True, slots=True)
class FetchStopped:
    """Somebody stopped it."""


FetchTrouble = AddressRefused | NothingCame | NotUsed | CannotKeep | FetchStopped


class FetchRefusedError(Exception):
    """No campaign is fetched, and nothing is left of it. `kiosk.words.campaign` says `trouble`."""

    def __init__(self, trouble: FetchTrouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


def fetch_campaign(
    address: str,
    into: Path,
    on_progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    *,
    authorities: Path | None = None,
    seconds: float = SECONDS,
    largest: int = LARGEST_PACK,
) -> Path:
    """The new folder, in `into`, that holds the packed campaign at `address`; see `unpack` for its name.

    It blocks; what is asked, and what isn't, see `download`.

    Args:
        address: an https link, as people write it.
        into: where campaigns are kept; made where it doesn't exist.
        on_progress: hears what part has come, from 0 to 1, where the other side says how much there is.
        cancelled: whether nobody wants it any more; asked again and again, from the caller's thread.
        authorities: see `download`.
        seconds: see `download`.
        largest: how many bytes it may have.

    Raises:
        FetchRefusedError: there is none; says what, where, and what to do.
    """
    try:
        link = check_link(address.strip(), None)
    except LinkRefusedError as error:
        raise FetchRefusedError(AddressRefused(error.mistake)) from None
    try:
        body = download(link, largest, on_progress, cancelled, authorities=authorities, seconds=seconds)
        if isinstance(body, FeedFailure):
            raise FetchRefusedError(NothingCame(body))
        folder = unpack(BytesIO(body), into)
    except StoppedError:
        raise FetchRefusedError(FetchStopped()) from None
    except PackRefusedError as error:
        raise FetchRefusedError(NotUsed(link_host(link), error.trouble)) from None
    except OSError as error:
        raise FetchRefusedError(CannotKeep(into, error.strerror or str(error))) from None
    if cancelled():
        shutil.rmtree(folder)  # nobody knows of it yet
        raise FetchRefusedError(FetchStopped())
    return folder
