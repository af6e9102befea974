"""The codes as they were last on the screen, there again at the next start until the campaign has been read.

Reading it takes as long as several empty windows, and whoever stands there may scan meanwhile.
"""

import functools
import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.campaigns.kept_codes import KeptCodes, Run, find_codes, keep_codes, origin
from kiosk.ui.lanes import Lane
from kiosk.ui.timers import once_after
from kiosk.ui.window import Display, after_first_frame

_log = logging.getLogger(__name__)

REST_MILLISECONDS = 8_000
"""Until what is new on the screen stands there as it will stay."""
PATIENCE_MILLISECONDS = 150
"""How long a start waits for the picture: a share that is gone must not hold it up."""
STAYS_MILLISECONDS = 400
"""How long it stays above the campaign's own codes, until these are drawn."""


class CodesFromBefore:
    """Lays the kept picture over a window that has nothing to show yet, and keeps one for the next start.

    Args:
        display: the window.
        run_in: what is known of this run, in a window of so many pixels.
        rest: for how long codes stand there before they are kept, in milliseconds.
    """

    def __init__(
        self, display: Display, run_in: Callable[[tuple[int, int]], Run], rest: int = REST_MILLISECONDS
    ) -> None:
        self._display, self._run_in = display, run_in
        self._lane = Lane("kept-codes")
        self._then: Callable[[], None] | None = None
        self._patience = once_after(PATIENCE_MILLISECONDS, self._go_on)
        self._leave = once_after(STAYS_MILLISECONDS, display.lift_off)
        self._rest = once_after(rest, self._look)
        self._campaign: Path | None = None
        self.undisturbed: Callable[[], bool] = lambda: False
        """Whether the codes are seen as everybody sees them."""

    def show(self, then: Callable[[], None]) -> None:
        """Show what is kept, if anything is, and `then` go on."""
        self._then = then
        run = self._run()
        self._patience.start()
        self._lane.run(lambda: find_codes(run), self._show, lambda _: self._go_on())

    def leave(self, *, at_once: bool) -> None:
        """The campaign's own codes are there or, `at_once`, none may be seen."""
        if at_once:
            self._display.lift_off()
        elif not self._leave.isActive():
            self._leave.start()

    def keep_soon(self, campaign: Path) -> None:
        """Keep the codes of the folder `campaign`, once they have rested."""
        self._campaign = campaign
        self._rest.start()

    def close(self) -> bool:
        """Nothing more is shown or kept; returns whether all work has ended."""
        for timer in (self._patience, self._leave, self._rest):
            timer.stop()
        return self._lane.close()

    def _run(self) -> Run:
        size = self._display.window.size()
        return self._run_in((size.width(), size.height()))

    def _show(self, kept: KeptCodes | None) -> None:
        if kept is not None and self._then is not None:
            self._display.lay_over(QImage.fromData(kept.picture), *kept.place)
            after_first_frame(self._display.window, self._go_on)  # the first with it
        else:
            self._go_on()

    def _go_on(self) -> None:
        self._patience.stop()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _look(self) -> None:
        run, campaign = self._run(), self._campaign
        assert campaign is not None, "it was to be kept"  # noqa: S101 - for the type checker

        def work() -> dict[str, object] | None:
            return origin(run, campaign) if find_codes(run, as_kept=True) is None else None

        self._lane.run(work, self._grab, self._fail)

    def _grab(self, follows_from: dict[str, object] | None) -> None:
        window = self._display.window
        codes = self._display.stage.findChild(QQuickItem, "codes")
        if follows_from is None or codes is None or window.devicePixelRatio() != 1.0:
            return
        if not self.undisturbed():
            self._rest.start()
            return
        place = codes.mapRectToScene(QRectF(0, 0, codes.width(), codes.height())).toAlignedRect()
        picture = window.grabWindow().copy(place)
        self._lane.run(functools.partial(self._keep, picture, (place.x(), place.y()), follows_from), _done, self._fail)

    def _keep(self, picture: QImage, place: tuple[int, int], follows_from: dict[str, object]) -> None:
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")  # type: ignore[call-overload]
        keep_codes(KeptCodes(bytes(content.data()), place), follows_from, self._run().data)

    def _fail(self, failure: BaseException) -> None:
        _log.info("the codes are not kept for the next start: %s", failure)


def _done(_: None) -> None:
    """Nobody waits for it."""
