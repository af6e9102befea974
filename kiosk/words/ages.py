"""How long ago something was, and how long something takes."""

import datetime as dt

from kiosk.model.wording import ago_text, length_text
from kiosk.words.words import Words

_MINUTE = dt.timedelta(minutes=1)


class AgeWords(Words):
    """Says ages."""

    def ago(self, age: dt.timedelta) -> str:
        """Such as `2 hours ago`; what lies ahead is just now."""
        return self.tr("just now") if age < _MINUTE else ago_text(age, self.language)

    def length(self, time: dt.timedelta) -> str:
        """Such as `2 hours`, in whole units, never rounded up."""
        return length_text(time, self.language)
