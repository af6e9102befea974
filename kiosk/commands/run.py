"""`kiosk run` and `kiosk snapshot`: the screen, or pictures of it."""

import argparse
import contextlib
import datetime as dt
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.app.choices import Choices
from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.options import (
    campaign_folder_of,
    campaign_option,
    data_folder_of,
    is_practice,
    practice_option,
    tell_of_language,
)
from kiosk.system.display import NoDisplay, find_display, has_gpu, names_a_screen, use_software_renderer
from kiosk.system.libraries import advice, missing
from kiosk.system.log import log_to
from kiosk.system.resources import resource_folder, spoken_languages

COMPOSED_SIZES = [(1920, 1080), (1080, 1920), (1366, 768), (1280, 800), (3840, 2160)]
"""The sizes the scenes are composed for."""
_WITHOUT_DISPLAY = COMPOSED_SIZES[:2]
MODES = ("usual", "large-text", "high-contrast", "no-motion", "in-reach", "all")
"""Those of `kiosk.ui.snapshot`, which loads Qt."""
_YEARS = (1971, 9998)
"""That any time zone can count in."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    run = commands.add_parser(
        "run",
        parents=[common, campaign_option(), practice_option()],
        help=COMMANDS["run"].help,
    )
    run.add_argument("--windowed", action="store_true", help="in a window instead of over the whole screen")
    run.add_argument("--size", type=size_named, metavar="WxH", help="the window's size, such as 1366x768")
    run.set_defaults(answer=answer_run)
    snapshot = commands.add_parser(
        "snapshot", parents=[common, campaign_option(), practice_option()], help=COMMANDS["snapshot"].help
    )
    snapshot.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the PNG files go")
    snapshot.add_argument(
        "--scene",
        action="extend",
        nargs="+",
        metavar="NAME",
        help="which scenes, such as attract or 'highlight-*'; all without it",
    )
    snapshot.add_argument(
        "--size",
        action="extend",
        nargs="+",
        type=size_named,
        metavar="WxH",
        help="which sizes; 1920x1080 and 1080x1920 without it",
    )
    snapshot.add_argument(
        "--lang",
        action="extend",
        nargs="+",
        metavar="L",
        help="which languages, such as en or pt-BR; the kiosk's own without it",
    )
    snapshot.add_argument(
        "--at",
        type=_moment,
        metavar="TIME",
        help="as at this moment in the campaign's time zone, such as 2026-12-31T18:00",
    )
    snapshot.add_argument(
        "--mode",
        action="extend",
        nargs="+",
        choices=MODES,
        help="what an attendee has turned on, such as large-text, or all of it; the usual screen without it",
    )
    snapshot.add_argument(
        "--spoken",
        action="store_true",
        help="beside each picture, as text, what is said of it to whoever doesn't see it",
    )
    snapshot.add_argument(
        "--sheet",
        action="store_true",
        help="contact sheets instead, one of each scene in each size; of all languages and modes unless named",
    )
    snapshot.set_defaults(answer=answer_snapshot)


def size_named(text: str) -> tuple[int, int]:
    """A width and a height in pixels, as somebody types them."""
    match = re.fullmatch(r"([0-9]{3,5})x([0-9]{3,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write it like 1366x768")
    return int(match[1]), int(match[2])


def _moment(text: str) -> dt.datetime:
    with contextlib.suppress(ValueError):
        moment = dt.datetime.fromisoformat(text)
        if _YEARS[0] <= moment.year <= _YEARS[1]:
            return moment
    raise argparse.ArgumentTypeError(f"{text!r} is not a time; write it like 2026-12-31T18:00")


def answer_run(arguments: argparse.Namespace) -> int:
    """Show the kiosk; without a screen, save pictures of every scene instead."""
    choices = _choices(arguments)
    require_libraries(for_window=names_a_screen(os.environ))
    display = find_display(os.environ)
    if isinstance(display, NoDisplay):
        out = _writable(choices.data / "snapshots")
        print(f"{display.reason} Saving pictures of every scene instead.", flush=True)
        _take_snapshots(choices, out)
        print(f"The pictures are in {out}")
        return 0
    if display.platform is not None:
        os.environ["QT_QPA_PLATFORM"] = display.platform
    windowed = arguments.windowed or arguments.size is not None
    from kiosk.ui.importing import import_qt  # Qt only once it is known that it can start

    import_qt()
    from kiosk.app.running import run

    if not has_gpu(os.environ):
        use_software_renderer(os.environ)
    return run(replace(choices, size=(arguments.size or (1280, 720)) if windowed else None))


def answer_snapshot(arguments: argparse.Namespace) -> int:
    """Save pictures of the scenes asked for."""
    choices = _choices(arguments)
    require_libraries(for_window=False)
    choices = replace(choices, at=arguments.at)
    for language in arguments.lang or []:
        tell_of_language(language)
    _take_snapshots(choices, arguments.out, arguments)
    return 0


def _choices(arguments: argparse.Namespace) -> Choices:
    return Choices(data_folder_of(arguments), campaign_folder_of(arguments), practice=is_practice(arguments))


def require_libraries(*, for_window: bool) -> None:
    """Refuse where the system lacks what Qt needs.

    Raises:
        CommandRefusedError: it does.
    """
    if absent := missing(for_window=for_window):
        raise CommandRefusedError(advice(absent))


def _writable(folder: Path) -> Path:
    import tempfile

    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        return Path(tempfile.mkdtemp(prefix="kiosk-snapshots-"))


def _take_snapshots(choices: Choices, out: Path, asked: argparse.Namespace | None = None) -> None:
    """Those that were `asked` for, or else every scene as it usually is."""
    from kiosk.app.snapshots import Wanted, take_sheets, take_snapshots  # Qt only once it is known that it can start
    from kiosk.ui.snapshot import NoSuchSceneError

    wanted, take = Wanted(sizes=_WITHOUT_DISPLAY), take_snapshots
    if asked is not None:
        languages, modes = ([None], ["usual"]) if not asked.sheet else (spoken_languages(resource_folder()), MODES)
        wanted = Wanted(
            asked.scene or (),
            asked.size or _WITHOUT_DISPLAY,
            asked.lang or languages,
            asked.mode or modes,
            spoken=asked.spoken,
        )
        take = take_sheets if asked.sheet else take_snapshots
    for sentence in log_to(choices.data):
        print(sentence, file=sys.stderr)
    try:
        take(
            choices,
            out,
            wanted,
            lambda file: print(file, flush=True),
            lambda note: print(note, file=sys.stderr, flush=True),
        )
    except NoSuchSceneError as error:
        raise CommandRefusedError(f"--scene: {error}") from None
    except OSError as error:
        raise CommandRefusedError(f"{error}.") from None
