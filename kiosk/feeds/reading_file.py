"""What a feed's file says: a regular one of its folder, small, read whole."""

import os
import stat
from pathlib import Path

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.fetching import LARGEST_BODY

_NEVER_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
"""A pipe isn't waited for, nor a link followed that was put there since; Windows knows neither."""


def read_feed_file(folder: Path, name: str) -> bytes | FeedFailure:
    """What the file `name` in `folder` holds."""
    file = folder / name
    try:
        real = file.resolve(strict=True)
        if not real.is_relative_to(folder.resolve()):
            return FeedFailure(f"{file} is a link that leads out of its folder; put the feed itself there.")
        with open(real, "rb", opener=lambda path, flags: os.open(path, flags | _NEVER_WAITING)) as opened:
            if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                return FeedFailure(f"{file} is not a regular file; put the feed itself there.")
            body = opened.read(LARGEST_BODY + 1)
    except FileNotFoundError:
        return FeedFailure(f"{file} is not there; check the setting feed_folder, and who puts it there.")
    except (OSError, RuntimeError) as error:
        why = (isinstance(error, OSError) and error.strerror) or "links that lead in a circle"
        return FeedFailure(f"{file} cannot be read ({why}); check the file and who may read it.")
    if len(body) > LARGEST_BODY:
        return FeedFailure(
            f"{file} has more than {LARGEST_BODY:,} bytes; that is no feed, so put the right file there."
        )
    if not body:
        return FeedFailure(f"{file} is empty; whoever writes it should write another and rename it.")
    return body
