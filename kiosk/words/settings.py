"""What is wrong with this machine's settings."""

from typing import assert_never

from kiosk.machine.settings_trouble import (
    CampaignUnclear,
    PassedOver,
    ReadAs,
    SettingMistake,
    SettingsFileTrouble,
    SettingsNote,
    SettingsRefusal,
    ValuesRefused,
)
from kiosk.words.told import ToldWords
from kiosk.words.words import Words, filled


class SettingsWords(Words):
    """One sentence each: what, where, and what to do."""

    def sentence(self, said: SettingsRefusal | SettingsNote) -> str:
        """What staff read."""
        match said:
            case SettingsFileTrouble():
                return ToldWords(self.speaker).in_places(self._file(said), (str(said.file), said.why))
            case CampaignUnclear(file, mistake):
                text = self.tr("%1 names no campaign that can be used: %2; correct it.")
                return filled(text, str(file), self.mistake(mistake))
            case ValuesRefused(mistakes):
                return filled(self.tr("%1."), "; ".join(map(self.mistake, mistakes)))
            case PassedOver(file, mistake):
                return filled(self.tr("%1: %2; it is passed over."), str(file), self.mistake(mistake))
            case ReadAs(file, key, text):
                return filled(self.tr("%1: %2 is read as %3."), str(file), key, repr(text))
            case _:
                assert_never(said)

    def mistake(self, mistake: SettingMistake) -> str:
        """A part of a sentence."""
        return ToldWords(self.speaker).in_places(self._mistake(mistake), mistake.values)

    def _mistake(self, mistake: SettingMistake) -> str:
        match mistake.kind:
            case "unknown":
                return self.tr("there is no setting %1 (there are %2)")
            case "unknown_like":
                return self.tr("there is no setting %1 (did you mean %2?)")
            case "badly_written":
                return self.tr("%1 cannot be %2; write it like %3")
            case "none_of":
                return self.tr("%1 cannot be %2; it is one of %3")
            case "odd_signs":
                return self.tr("%1: %2 can’t be shown everywhere; write letters, on one line")
            case "password":
                return self.tr(
                    "%1: a password has no place in this file; take it out and give it by `kiosk key set fleet`"
                )
            case "empty":
                return self.tr("%1 is empty; write something")
            case "too_long":
                return self.tr("%1 has more than %2 characters; shorten it")
            case "not_text":
                return self.tr("%1 is not text; write it in quotes")
            case "not_a_number":
                return self.tr("%1 is not a number; write one without quotes")
            case "neither_true_nor_false":
                return self.tr("%1 is neither true nor false; write one of the two without quotes")
            case "too_small":
                return self.tr("%1 is too small; write at least %2")
            case "not_above":
                return self.tr("%1 is too small; write more than %2")
            case "too_large":
                return self.tr("%1 is too large; write at most %2")
            case "key_twice":
                return self.tr("%1: the key %2 is in %3 already; choose another one")
            case "unusable":
                return self.tr("%1 cannot be used as it is")
            case _:
                assert_never(mistake.kind)

    def _file(self, trouble: SettingsFileTrouble) -> str:
        match trouble.kind:
            case "not_a_regular_file":
                return self.tr("%1 is not a regular file; put the settings themselves there.")
            case "leads_nowhere":
                return self.tr("%1 is a link that leads nowhere; put the settings back there.")
            case "unreadable":
                return self.tr("%1 cannot be read (%2); check the file and who may read it.")
            case "too_large":
                return self.tr("%1 has more than %2 bytes; put the settings back there.")
            case "not_utf8":
                return self.tr("%1 is not UTF-8; save it as UTF-8.")
            case "not_toml":
                return self.tr("%1 cannot be used: %2; correct it.")
            case "too_deep":
                return self.tr(
                    "%1 cannot be used: it is nested too deeply, or a number in it is too long; correct it."
                )
            case "too_many_words":
                return self.tr("%1 has more than %2 words and marks; put the settings back there.")
            case "busy":
                return self.tr("%1 is being changed by another program; nothing was changed, try again.")
            case "unwritable":
                return self.tr("%1 cannot be written (%2); nothing was changed.")
            case _:
                assert_never(trouble.kind)
