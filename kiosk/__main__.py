"""Starts the kiosk, in an environment that nobody else has prepared."""

import os
import sys

from kiosk.system.child import keep_memory_to_itself
from kiosk.system.environment import clean


def main() -> int:
    """Clean the environment before anything that listens to it is imported, then do what the command line says."""
    clean(os.environ)
    if sys.argv[1:2] == ["--decode-picture"]:  # said by kiosk.campaigns.pictures where there is no Python to start
        from kiosk.campaigns.picture_decoder import main as decode

        return decode()
    if sys.argv[1:2] == ["--draw-illustrations"]:  # the same, said by kiosk.campaigns.illustrations
        from kiosk.campaigns.illustrator import main as illustrate

        return illustrate()
    if sys.argv[1:2] == ["--read-post"]:  # likewise by kiosk.campaigns.posts.reading_child
        from kiosk.campaigns.posts.reading_child import main as read

        return read()
    if sys.argv[1:2] == ["--check-campaign"]:  # likewise by kiosk.campaigns.checking_child
        from kiosk.campaigns.checking_child import main as check

        return check()
    if sys.argv[1:2] == ["--draw-report"]:  # likewise by kiosk.app.report_child
        from kiosk.app.report_child import main as draw

        return draw()
    keep_memory_to_itself()
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # it would look into every installed package for some
    from kiosk.cli import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
