"""What a feed's file says: a regular one of its folder, small, read whole."""

import os
import stat
from pathlib import Path

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.fetching import LARGEST_BODY
from kiosk.feeds.trouble import FeedFileTrouble

_NEVER_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
"""A pipe isn't waited for, nor a link followed that was put there since; Windows knows neither."""


def read_feed_file(folder: Path, name: str) -> bytes | FeedFailure:
    """What the file `name` in `folder` holds."""
    file = folder / name
    try:
        real = file.resolve(strict=True)
        if not real.is_relative_to(folder.resolve()):
            return FeedFailure(FeedFileTrouble("leads_out", (str(file),)))
        with open(real, "rb", opener=lambda path, flags: os.open(path, flags | _NEVER_WAITING)) as opened:
            if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                return FeedFailure(FeedFileTrouble("not_a_regular_file", (str(file),)))
            body = opened.read(LARGEST_BODY + 1)
    except FileNotFoundError:
        return FeedFailure(FeedFileTrouble("no_such_file", (str(file),)))
    except (OSError, RuntimeError) as error:
        if isinstance(error, OSError) and error.strerror:
            return FeedFailure(FeedFileTrouble("unreadable", (str(file), error.strerror)))
        return FeedFailure(FeedFileTrouble("links_in_a_circle", (str(file),)))
    if len(body) > LARGEST_BODY:
        return FeedFailure(FeedFileTrouble("too_large", (str(file), LARGEST_BODY)))
    if not body:
        return FeedFailure(FeedFileTrouble("empty", (str(file),)))
    return body
