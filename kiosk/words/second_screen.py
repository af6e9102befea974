"""What whoever starts a second screen is told."""

from collections.abc import Sequence

from kiosk.model.wording import list_text
from kiosk.words.words import Words, filled


class SecondScreenWords(Words):
    """Says it."""

    def waits_for(self, monitor: str, others: Sequence[str]) -> str:
        """That `monitor` isn't connected, and which are."""
        return filled(
            self.tr("There is no monitor %1 now, so nothing is shown until it is connected. There is %2."),
            monitor,
            list_text(others, "and", self.language),
        )
