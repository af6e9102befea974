"""Which story is told in which round of the attract scene."""

from collections.abc import Sequence

from kiosk.model.records import dataclass
from kiosk.words.table import Column, Section
from kiosk.words.words import Words, filled


@dataclass(frozen=True, slots=True)
class RoundTold:
    """A round: its stories' titles, each with its kind, its layout, and how many seconds it is told."""

    stories: tuple[tuple[str, str, str, float], ...]

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return sum(seconds for *_, seconds in self.stories)


class RoundsWords(Words):
    """Says them for a terminal."""

    def sections(self, rounds: Sequence[RoundTold]) -> list[Section]:
        """One table a round."""
        columns = (
            Column(self.tr("Story"), breaks=True),
            Column(self.tr("Kind")),
            Column(self.tr("Layout")),
            Column(self.tr("Seconds"), is_number=True),
        )
        return [
            Section(
                filled(
                    self.tr("Round %1 of %2, about %3 seconds"), str(number), str(len(rounds)), f"{told.seconds:.0f}"
                ),
                columns,
                tuple(
                    (title, self._kind(kind), self._layout(layout, kind), f"{seconds:.0f}")
                    for title, kind, layout, seconds in told.stories
                ),
            )
            for number, told in enumerate(rounds, 1)
        ]

    def _kind(self, kind: str) -> str:
        return {
            "opening": self.tr("opening"),
            "highlight": self.tr("story"),
            "benefits": self.tr("what donations do"),
            "both": self.tr("donate and join"),
            "ask": self.tr("ask"),
            "thanks": self.tr("thanks"),
            "follow": self.tr("where to follow"),
        }[kind]

    def _layout(self, layout: str, kind: str) -> str:
        if kind in ("benefits", "both", "follow"):
            return self.tr("list")
        if kind == "ask":
            return self.tr("QR code")
        return {
            "picture": self.tr("picture"),
            "person": self.tr("person"),
            "quote": self.tr("quote"),
            "figure": self.tr("figure"),
            "illustration": self.tr("illustration"),
            "words": self.tr("words alone"),
        }[layout]
