"""A kiosk on a screen: its window first, then the kiosk in it, until it is told to stop."""

import contextlib
import functools
import logging
import os
import sys
from pathlib import Path
from types import TracebackType

from kiosk.app import Kiosk, read_settings_or_why_not
from kiosk.choices import Choices
from kiosk.log import log_to
from kiosk.resources import resource_folder
from kiosk.ui.window import Display, after_first_frame, install_fonts, make_application, quit_on_signals

_log = logging.getLogger(__name__)


def run(choices: Choices) -> int:
    """Show the kiosk until it is told to stop, and return the exit code."""
    application = make_application()
    display = Display(resource_folder())
    kiosks: list[Kiosk] = []
    held = contextlib.ExitStack()

    def begin() -> None:
        if not _is_only_one(choices.data, held):
            application.exit(2)
            return
        trouble = log_to(choices.data)
        install_fonts(application, resource_folder())
        settings = functools.partial(read_settings_or_why_not, choices.data)
        kiosk = Kiosk(choices, application, display, settings, on_screen=True)
        kiosks.append(kiosk)
        sys.excepthook = functools.partial(_unexpected, kiosk)
        if trouble:
            kiosk.notes.warn("disk", *trouble)

    after_first_frame(display.window, begin)
    stop_listening = quit_on_signals(application)
    ended = True
    try:
        display.show(choices.size)
        code = application.exec()
    finally:
        stop_listening()
        sys.excepthook = sys.__excepthook__
        if kiosks:
            ended = kiosks[0].close()
        else:
            display.close()
        held.close()
    if not ended:
        _log.warning("a disk or share did not answer until the end")
        logging.shutdown()
        os._exit(code)
    return code


def _is_only_one(data: Path, held: contextlib.ExitStack) -> bool:
    """Whether no other kiosk runs on the folder `data`; then that is `held` against others."""
    from kiosk.ledger.lock import kiosk_lock
    from kiosk.ledger.trouble import LedgerTroubleError

    try:
        held.enter_context(kiosk_lock(data))
    except LedgerTroubleError as trouble:
        if trouble.kind == "locked":
            sys.stderr.write(f"{trouble}\n")
            return False
        _log.warning("%s", trouble)  # where nothing can be written, nothing can be written twice
    return True


def _unexpected(
    kiosk: Kiosk, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    _log.critical("unexpected", exc_info=(kind, error, traceback))
    if not issubclass(kind, KeyboardInterrupt):
        kiosk.fall_safe()
