"""What staff are told of kiosks that fall silent."""

from typing import assert_never

from kiosk.ledger.fleet.watch import Notice
from kiosk.words.ages import AgeWords
from kiosk.words.words import Words, filled


class WatchWords(Words):
    """One line each, for an e-mail's subject and for a chat."""

    def line(self, notice: Notice) -> str:
        """What happened."""
        name = filled(self.tr("%1 (%2)"), notice.name, notice.place) if notice.place else notice.name
        age = AgeWords(self.speaker).length(notice.age)
        match notice.kind:
            case "down":
                return filled(self.tr("%1 has not been heard for %2. Please look at it."), name, age)
            case "back":
                return filled(self.tr("%1 is heard again."), name)
            case "database_down":
                return filled(self.tr("The kiosks’ shared database has not been reached for %1."), age)
            case "database_back":
                return self.tr("The kiosks’ shared database is reached again.")
            case _:
                assert_never(notice.kind)
