"""A kiosk on a screen: its window first, then the kiosk in it, until it is stopped."""

import contextlib
import functools
import logging
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from kiosk.app.choices import Choices
from kiosk.app.first_settings import read_settings_or_why_not
from kiosk.system.allocator import give_free_memory_back, give_layers_back
from kiosk.system.crash_count import CRASH_SECONDS, CrashCount
from kiosk.system.data_folder import keep_all_to_owner
from kiosk.system.display import use_software_renderer
from kiosk.system.log import crashes_logged, log_to
from kiosk.system.resources import resource_folder
from kiosk.system.service_manager import ServiceManager
from kiosk.ui.collecting import Collecting
from kiosk.ui.fonts import install_fonts
from kiosk.ui.window import Display, after_first_frame, make_application, quit_on_signals, set_timer

if TYPE_CHECKING:
    from kiosk.app.kiosk import Kiosk
    from kiosk.campaigns.kept_codes import Run
    from kiosk.ui.kept_codes import CodesFromBefore

_log = logging.getLogger(__name__)


def run(choices: Choices) -> int:
    """Show the kiosk until it is stopped, and return the exit code; all that it writes is its user's alone."""
    mask = os.umask(0o077)
    crashes = CrashCount(choices.data)
    safe_mode = crashes.begin()
    if safe_mode:
        use_software_renderer(os.environ)  # what crashes may well be the graphics' driver
    give_layers_back()
    application = make_application()
    display = Display(resource_folder())
    manager = ServiceManager(os.environ)

    def give_back() -> None:
        display.collect_garbage()
        give_free_memory_back()

    collecting = Collecting(display.window, give_back)
    kiosks: list[Kiosk] = []
    before: list[CodesFromBefore] = []
    held = contextlib.ExitStack()

    def begin() -> None:
        from kiosk.ui.kept_codes import CodesFromBefore

        if not _is_only_one(choices.data, held):
            crashes.withdraw()
            application.exit(2)
            return
        manager.ready()
        if manager.watchdog_seconds:
            set_timer(display.window, manager.watchdog_seconds / 3, manager.alive, again=True)
            set_timer(display.window, manager.watchdog_seconds * 2, manager.begun, again=False)
        set_timer(display.window, CRASH_SECONDS, crashes.clear, again=False)
        keep_all_to_owner(choices.data)
        if safe_mode:
            begin_kiosk()
            return
        before.append(CodesFromBefore(display, functools.partial(_this_run, choices)))
        before[0].show(begin_kiosk)

    def begin_kiosk() -> None:
        from kiosk.app.kiosk import Kiosk  # half of all that is imported until the campaign is shown
        from kiosk.words.note_records import NoLog
        from kiosk.words.words import ENGLISH

        trouble = log_to(choices.data)
        held.enter_context(crashes_logged(choices.data))
        install_fonts(application, resource_folder())
        settings = functools.partial(read_settings_or_why_not, choices.data, keeps_check=True)
        kiosk = Kiosk(choices, application, display, settings, on_screen=True, safe_mode=safe_mode)
        kiosks.append(kiosk)

        def shown() -> None:
            manager.begun()
            collecting.soon()
            for codes in before:
                codes.undisturbed = kiosk.campaign.is_undisturbed
                if kiosk.campaign.loaded is not None:
                    codes.keep_soon(kiosk.campaign.loaded.folder)

        def follow_scene() -> None:
            for codes in before:
                if kiosk.view.shown.scene != "starting":
                    codes.leave(at_once=kiosk.view.shown.scene != "attract")

        kiosk.campaign.on_shown = shown
        kiosk.view.changed.connect(follow_scene)
        kiosk.views.entrance.left.connect(collecting.soon)
        sys.excepthook = functools.partial(_unexpected, kiosk)
        kiosk.notes.changed.connect(lambda: manager.status(kiosk.notes.summary(ENGLISH)))
        if trouble:
            kiosk.notes.warn(NoLog(tuple(trouble)))

    after_first_frame(display.window, begin)
    stop_listening = quit_on_signals(application)
    ended = True
    try:
        display.show(choices.size)
        code = application.exec()
        if code == 0:
            crashes.clear()
    finally:
        manager.stopping()
        collecting.stop()
        stop_listening()
        sys.excepthook = sys.__excepthook__
        for codes in before:
            ended = codes.close()
        if kiosks:
            ended = kiosks[0].close() and ended
        else:
            display.close()
        held.close()
        os.umask(mask)
    if not ended:
        _log.warning("a disk or share did not answer until the end")
        logging.shutdown()
        os._exit(code)
    return code


def _this_run(choices: Choices, size: tuple[int, int]) -> "Run":
    from kiosk.campaigns.kept_codes import Run

    return Run(choices.data, choices.campaign, choices.language, choices.practice, size)


def _is_only_one(data: Path, held: contextlib.ExitStack) -> bool:
    """Whether no other kiosk runs on the folder `data`; then that is `held` against others."""
    from kiosk.ledger.lock import kiosk_lock
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        held.enter_context(kiosk_lock(data))
    except LedgerTroubleError as trouble:
        if trouble.kind == "locked":
            from kiosk.words.ledger import LedgerWords

            sys.stderr.write(f"{LedgerWords().sentence(trouble.trouble)}\n")
            return False
        _log.warning("%s", trouble)  # where nothing can be written, nothing can be written twice
    return True


def _unexpected(
    kiosk: "Kiosk", kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    _log.critical("unexpected", exc_info=(kind, error, traceback))
    if not issubclass(kind, KeyboardInterrupt):
        kiosk.fall_safe()
