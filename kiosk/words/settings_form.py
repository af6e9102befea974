"""This machine's settings as a form: labels and hints."""

from collections.abc import Mapping

from kiosk.model.languages import PROOF_READ, own_name
from kiosk.words.form import FieldWords
from kiosk.words.words import Words, filled


class SettingsFormWords(Words):
    """Labels and hints by the names of the settings."""

    def field(self, name: str) -> FieldWords:
        """A setting's words.

        Raises:
            KeyError: it isn't set on the screen.
        """
        return self._fields()[name]

    def choice(self, name: str, value: str) -> str:
        """A value that can be chosen, which stands in the settings as it is."""
        if name == "rotation":
            return self.tr("Not turned") if value == "0" else filled(self.tr("%1°"), value)
        if name == "reader_side":
            sides = {"left": self.tr("On the left"), "right": self.tr("On the right"), "below": self.tr("Below")}
            return sides.get(value, self.tr("Not said"))
        if name == "switches":
            many = {"off": self.tr("None"), "one": self.tr("One switch"), "two": self.tr("Two switches")}
            return many[value]
        if name == "speech":
            return self.tr("Off") if value == "off" else value
        return {"1.0": self.tr("Normal"), "1.25": self.tr("Large"), "1.5": self.tr("Very large")}[value]

    def _fields(self) -> Mapping[str, FieldWords]:
        what = self.tr("What attendees can choose: all, none, or codes such as en es de.")
        read = filled(
            self.tr("Proofread by native speakers so far: %1."), ", ".join(map(own_name, sorted(PROOF_READ)))
        )
        choosable = f"{what} {read}"
        return {
            "name": FieldWords(self.tr("Name"), self.tr("What you call this kiosk, such as “Booth 1”.")),
            "place": FieldWords(self.tr("Location"), self.tr("Where it is, such as “Hall 2”.")),
            "code": FieldWords(
                self.tr("Short code"), self.tr("Added to links, so that you can tell which kiosk a gift came from.")
            ),
            "screen_inches": FieldWords(
                self.tr("Screen size in inches"),
                self.tr("From corner to corner. If empty, what the screen itself reports."),
            ),
            "scan_metres": FieldWords(
                self.tr("People scan from how many metres"),
                self.tr("The code to give is made large enough for this. Without a number, 2."),
            ),
            "reading_metres": FieldWords(
                self.tr("People read from how many metres"),
                self.tr("Titles and figures are made large enough for this. Without a number, 3."),
            ),
            "reader_side": FieldWords(
                self.tr("Where the card reader stands"),
                self.tr("Seen from the front. An arrow on the screen then points to it."),
            ),
            "rotation": FieldWords(
                self.tr("Turn the picture"), self.tr("To the right, for a screen that is mounted on its side.")
            ),
            "text_scale": FieldWords(self.tr("Text size"), self.tr("Of everything on the screen.")),
            "reduced_motion": FieldWords(
                self.tr("Less motion"), self.tr("If yes, nothing on the screen moves by itself.")
            ),
            "high_contrast": FieldWords(
                self.tr("High contrast"), self.tr("Black, white and yellow instead of the campaign’s colours.")
            ),
            "more_time": FieldWords(self.tr("More time"), self.tr("Everything waits four times as long.")),
            "low_controls": FieldWords(
                self.tr("Buttons within reach"),
                self.tr("Everything that is touched stands low, for people who sit."),
            ),
            "screen_bottom_mm": FieldWords(
                self.tr("Lower edge of the screen, in mm"),
                self.tr("Above the floor. With it and the screen’s size, buttons stand from 380 to 1220 mm."),
            ),
            "switches": FieldWords(
                self.tr("Switches"), self.tr("For people who press one or two switches instead of touching.")
            ),
            "switch_keys": FieldWords(
                self.tr("Keys of the switches"),
                self.tr("What they press, such as Space Return. Of two, the first moves on and the second chooses."),
            ),
            "switch_seconds": FieldWords(
                self.tr("Seconds for one switch"),
                self.tr("How long each button has its turn. Without a number, 2."),
            ),
            "speech": FieldWords(
                self.tr("Spoken guidance"),
                self.tr("For people who don’t see the screen. The program must be installed; the check-list says so."),
            ),
            "speech_key": FieldWords(
                self.tr("Key for spoken guidance"),
                self.tr("Starts and ends it, as does holding the lower left corner. If empty, F9."),
            ),
            "speech_keys": FieldWords(
                self.tr("Keys while it speaks"),
                self.tr("Next, previous, press, and stop or repeat. If empty, Right Left Return Escape."),
            ),
            "speech_volume": FieldWords(
                self.tr("Loudness in percent"), self.tr("Of spoken guidance. Without a number, 50.")
            ),
            "speech_seconds": FieldWords(
                self.tr("Spoken guidance ends after how many seconds"),
                self.tr("Without a touch or key. Without a number, 180."),
            ),
            "language": FieldWords(
                self.tr("Language"), self.tr("Such as en or pt-BR. If empty, the language of the campaign.")
            ),
            "languages": FieldWords(
                self.tr("Languages to choose from"),
                choosable,
            ),
            "rotate_languages": FieldWords(
                self.tr("Languages take turns"),
                self.tr("If yes, each round of stories is told in each of these while nobody touches the screen."),
            ),
            "feed_folder": FieldWords(
                self.tr("Folder for feeds"),
                self.tr("Where the files of the campaign’s feeds are. If empty, the campaign’s own folder."),
            ),
            "screen_from_afar": FieldWords(
                self.tr("Picture of this screen at other kiosks"),
                self.tr("If yes, staff at other kiosks can look at this screen, only while nobody uses it."),
            ),
            "report_folder": FieldWords(
                self.tr("Folder for reports"),
                self.tr("Where the report at the end of the day goes. If empty, “reports” in the data folder."),
            ),
        }
