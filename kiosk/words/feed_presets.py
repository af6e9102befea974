"""What a preset of a feed needs, and why what was given makes none."""

from collections.abc import Iterator
from typing import assert_never

from kiosk.feeds.presets import Preset, PresetMistake
from kiosk.words.words import Words, filled


class PresetWords(Words):
    """What a preset says of itself (its name, what its id and key are, its note) is as the website calls it."""

    def remarks(self, preset: Preset, feed: str) -> tuple[str, ...]:
        """What staff must know before they take it; the feed would be called `feed`."""
        return tuple(self._remarks(preset, feed))

    def _remarks(self, preset: Preset, feed: str) -> Iterator[str]:
        if preset.secret:
            text = self.tr("It wants a key: %1. Give it with kiosk key set feed:%2.")
            yield filled(text, preset.secret, feed)
        if preset.reads_donors:
            yield self.tr("The key can read who gave, so no kiosk uses it: it is read on the office machine.")
        if preset.feed.get("currency") == "campaign":
            yield self.tr("It names no currency: be sure that it counts in the campaign’s.")
        if preset.note:
            yield preset.note
        yield filled(self.tr("Read on %1 in %2."), preset.read, preset.source)

    def mistake(self, mistake: PresetMistake) -> str:
        """Why no feed is made."""
        return filled(self._mistake(mistake), *mistake.values)

    def _mistake(self, mistake: PresetMistake) -> str:
        match mistake.kind:
            case "no_id":
                return self.tr("“%1” is none; type %2.")
            case "two_parts":
                return self.tr("“%1” has not two parts; type %2.")
            case "not_a_number":
                return self.tr("“%1” is not a number; type one.")
            case "no_host":
                return self.tr("Type which website it is, such as www.example.org.")
            case "needless_host":
                return self.tr("It has a website of its own; leave that empty.")
            case "no_public_key":
                return self.tr("Type the public key.")
            case _:
                assert_never(mistake.kind)
