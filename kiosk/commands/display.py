"""`kiosk display`: the second screen, on another monitor of a kiosk or on another machine of a fleet."""

import argparse
import os
import sys
from dataclasses import replace

from kiosk.app.choices import Choices
from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.options import (
    campaign_folder_of,
    campaign_option,
    data_folder_of,
    is_practice,
    practice_option,
    settings_of,
)
from kiosk.commands.run import require_libraries, size_named
from kiosk.system.display import NoDisplay, find_display, has_gpu, use_software_renderer

_FARTHEST = 100.0
_LARGEST = 2000.0


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    display = commands.add_parser(
        "display", parents=[common, campaign_option(), practice_option()], help=COMMANDS["display"].help
    )
    display.add_argument(
        "--monitor", metavar="NAME", help="the monitor to use, such as HDMI-1; without it the last one that there is"
    )
    display.add_argument(
        "--inches", type=_up_to(_LARGEST), metavar="N", help="its diagonal, where it isn't the one in the settings"
    )
    display.add_argument(
        "--metres",
        type=_up_to(_FARTHEST),
        metavar="N",
        help="from how far away it is read; without it the settings’ reading_metres, or else 10",
    )
    display.add_argument(
        "--fleet", action="store_true", help="what all kiosks of the fleet share, on a machine without a kiosk"
    )
    display.add_argument("--windowed", action="store_true", help="in a window instead of over the whole screen")
    display.add_argument("--size", type=size_named, metavar="WxH", help="the window's size, such as 1920x540")
    display.set_defaults(answer=answer_display)


def _up_to(most: float):  # type: ignore[no-untyped-def]
    def number(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = 0.0
        if not 0 < value <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0, up to {most:.0f}")
        return value

    return number


def answer_display(arguments: argparse.Namespace) -> int:
    """Show the second screen until it is stopped."""
    if arguments.fleet and is_practice(arguments):
        raise CommandRefusedError("Practice is never shared: leave out --fleet or --practice.")
    if arguments.fleet and settings_of(arguments).fleet is None:
        raise CommandRefusedError(
            "--fleet needs the shared database; whoever administers it gets what to type here by: kiosk fleet display"
        )
    require_libraries(for_window=True)
    found = find_display(os.environ)
    if isinstance(found, NoDisplay):
        raise CommandRefusedError(found.reason)
    if found.platform is not None:
        os.environ["QT_QPA_PLATFORM"] = found.platform
    choices = Choices(data_folder_of(arguments), campaign_folder_of(arguments), practice=is_practice(arguments))
    if arguments.windowed or arguments.size is not None:
        choices = replace(choices, size=arguments.size or (1280, 720))
    from kiosk.ui.importing import import_qt  # Qt only once it is known that it can start

    import_qt()
    from kiosk.app.second_screen import Wall
    from kiosk.app.second_screen_running import run

    if not has_gpu(os.environ):
        use_software_renderer(os.environ)
    wall = Wall(arguments.inches, arguments.metres, arguments.fleet)
    return run(choices, wall, arguments.monitor, lambda line: print(line, file=sys.stderr, flush=True))
