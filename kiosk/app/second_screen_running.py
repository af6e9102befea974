"""The second screen on a real one: its window first, until it is stopped."""

import contextlib
import functools
import logging
import os
import sys
from collections.abc import Callable
from types import TracebackType

from kiosk.app.choices import Choices
from kiosk.app.second_screen import SecondScreen, Wall
from kiosk.system.allocator import give_free_memory_back, give_layers_back
from kiosk.system.data_folder import keep_all_to_owner
from kiosk.system.log import SECOND_SCREEN_FILE_NAME, log_to
from kiosk.system.resources import resource_folder
from kiosk.system.service_manager import ServiceManager
from kiosk.ui.collecting import Collecting
from kiosk.ui.fonts import install_fonts
from kiosk.ui.window import Display, after_first_frame, make_application, quit_on_signals, set_timer
from kiosk.words.second_screen import SecondScreenWords

_log = logging.getLogger(__name__)


def run(choices: Choices, wall: Wall, monitor: str | None, tell: Callable[[str], object]) -> int:
    """Show it on `monitor`, or where there is room, until it is stopped; returns the exit code.

    Whoever started it is told by `tell` what it waits for.
    """
    mask = os.umask(0o077)
    give_layers_back()
    application = make_application()
    display = Display(resource_folder())
    manager = ServiceManager(os.environ)
    collecting = Collecting(display.window, give_free_memory_back)
    screens: list[SecondScreen] = []

    def begin() -> None:
        from kiosk.app.second_figures import settings_or_none

        manager.ready()
        if manager.watchdog_seconds:
            set_timer(display.window, manager.watchdog_seconds / 3, manager.alive, again=True)
            set_timer(display.window, manager.watchdog_seconds * 2, manager.begun, again=False)
        keep_all_to_owner(choices.data)
        log_to(choices.data, SECOND_SCREEN_FILE_NAME)
        install_fonts(application, resource_folder())
        settings = functools.partial(settings_or_none, choices.data)
        screen = SecondScreen(choices, wall, application, display, settings, on_screen=True)
        screens.append(screen)
        screen.second.ended.connect(lambda: application.exit(0))
        sys.excepthook = functools.partial(_unexpected, screen)
        collecting.soon()

    after_first_frame(display.window, begin)
    stop_listening = quit_on_signals(application)
    ended = True
    try:
        if choices.size is None:
            if others := display.show_on(monitor):
                tell(SecondScreenWords().waits_for(monitor or "", others))
        else:
            display.show(choices.size)
        code = application.exec()
    finally:
        manager.stopping()
        collecting.stop()
        stop_listening()
        sys.excepthook = sys.__excepthook__
        if screens:
            ended = screens[0].close()
        else:
            display.close()
        os.umask(mask)
    if not ended:
        _log.warning("a disk or share did not answer until the end")
        logging.shutdown()
        os._exit(code)
    return code


def _unexpected(
    screen: SecondScreen, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    _log.critical("unexpected", exc_info=(kind, error, traceback))
    if not issubclass(kind, KeyboardInterrupt):
        with contextlib.suppress(RuntimeError):
            screen.fall_safe()
