"""A packed campaign from an https address that staff enter, so that no stick has to be carried or mounted."""

import shutil
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from kiosk.campaigns.pack_rules import LARGEST_PACK, PackRefusedError
from kiosk.campaigns.unpacking import unpack
from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.downloading import SECONDS, download
from kiosk.model.link import LinkRefusedError, check_link, link_host
from kiosk.net.deadline import StoppedError


class FetchRefusedError(Exception):
    """No campaign is fetched, and nothing is left of it; one sentence says why."""


class AddressRefusedError(FetchRefusedError):
    """The address isn't one that is asked."""


class FetchStoppedError(FetchRefusedError):
    """It was stopped."""


def fetch_campaign(
    address: str,
    into: Path,
    on_progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    *,
    authorities: Path | None = None,
    seconds: float = SECONDS,
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

    Raises:
        FetchRefusedError: there is none; says what, where, and what to do.
    """
    try:
        link = check_link(address.strip(), None)
    except LinkRefusedError as error:
        raise AddressRefusedError(f"Nothing is fetched: {error.wrong}; {error.instead}.") from None
    try:
        body = download(link, LARGEST_PACK, on_progress, cancelled, authorities=authorities, seconds=seconds)
        if isinstance(body, FeedFailure):
            raise FetchRefusedError(body.why)
        folder = unpack(BytesIO(body), into)
    except StoppedError:
        raise _stopped() from None
    except PackRefusedError as error:
        raise FetchRefusedError(f"What {link_host(link)} sends is not used: {error}") from None
    except OSError as error:
        wrong = f"{into} cannot be written ({error.strerror})"
        raise FetchRefusedError(f"{wrong}; make room there, or see who may write it.") from None
    if cancelled():
        shutil.rmtree(folder)  # nobody knows of it yet
        raise _stopped()
    return folder


def _stopped() -> FetchStoppedError:
    return FetchStoppedError("It was stopped, and nothing is left of it; fetch it again when you like.")
