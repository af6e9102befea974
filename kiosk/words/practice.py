"""What somebody reads who tries a code of practice with a real phone."""

from kiosk.words.words import Words


class PracticeWords(Words):
    """Practice has no pages on the internet."""

    def code(self) -> str:
        """What the code says instead of a page."""
        return self.tr("This is practice: there is nothing to pay. Play the phone on the kiosk’s screen.")
