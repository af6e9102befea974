"""What whoever starts a second screen is told."""

from collections.abc import Sequence

from kiosk.model.wording import list_text
from kiosk.words.words import Words, filled


class SecondScreenWords(Words):
    """Says it."""

    def waits_for(self, monitor: str, others: Sequence[str]) -> str:
        """That `monitor` isn't connected, and which are."""
        return filled(
            self.tr("No monitor is called %1 now, so nothing is shown until one is connected. Connected: %2."),
            monitor,
            list_text(others, "and", self.language),
        )
