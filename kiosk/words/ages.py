"""How long ago something was."""

import datetime as dt

from kiosk.model.wording import ago_text
from kiosk.words.words import Words

_MINUTE = dt.timedelta(minutes=1)


class AgeWords(Words):
    """Says ages."""

    def ago(self, age: dt.timedelta) -> str:
        """Such as `2 hours ago`; what lies ahead is just now."""
        return self.tr("just now") if age < _MINUTE else ago_text(age, self.language)
