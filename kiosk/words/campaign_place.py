"""A place in campaign.toml as people call it: "the text of story 2" for `highlights.1.text`."""

from kiosk.words.words import Words, filled


class PlaceWords(Words):
    """Names for places; one that has none is told by its key."""

    def place(self, key: str) -> str:
        """Such as "the text of story 2"."""
        root, _, rest = key.partition(".")
        number, _, name = rest.partition(".")
        text = self._of_list().get((root, name)) or self._of_list().get((root, ""))
        if text is not None and number.isdigit():
            return filled(text, str(int(number) + 1))
        return self._alone().get(key) or self._alone().get(root) or key

    def _of_list(self) -> dict[tuple[str, str], str]:
        return {
            ("highlights", "title"): self.tr("the title of story %1"),
            ("highlights", "text"): self.tr("the text of story %1"),
            ("highlights", "figure"): self.tr("the figure of story %1"),
            ("highlights", "figure_text"): self.tr("what the figure of story %1 is"),
            ("highlights", "quote"): self.tr("the quote of story %1"),
            ("highlights", "person"): self.tr("the person of story %1"),
            ("highlights", "role"): self.tr("what the person of story %1 does"),
            ("highlights", "credit"): self.tr("the thanks to a funder in story %1"),
            ("highlights", "link"): self.tr("the link of story %1"),
            ("highlights", "picture"): self.tr("the picture of story %1"),
            ("highlights", "picture_text"): self.tr("what the picture of story %1 shows"),
            ("asks", "text"): self.tr("the words above code %1"),
            ("asks", "detail"): self.tr("the line below the words of code %1"),
            ("asks", "partner"): self.tr("the partner of code %1"),
            ("asks", "link"): self.tr("where code %1 leads"),
            ("goals", ""): self.tr("goal %1"),
            ("amounts", ""): self.tr("amount %1"),
            ("dues", ""): self.tr("membership fee %1"),
            ("funds", ""): self.tr("fund %1"),
            ("follow", ""): self.tr("where to follow, line %1"),
            ("questions", ""): self.tr("question %1"),
        }

    def _alone(self) -> dict[str, str]:
        return {
            "title": self.tr("the drive’s title"),
            "subtitle": self.tr("the subtitle"),
            "organisation": self.tr("the organisation"),
            "both": self.tr("the line for giving and joining"),
            "highlights_title": self.tr("the heading of the stories"),
            "dates.starts": self.tr("the first day"),
            "dates.ends": self.tr("the last day"),
            "benefits.title": self.tr("the heading of what donations do"),
            "benefits": self.tr("what donations do"),
            "thanks.title": self.tr("the heading of the thanks"),
            "thanks": self.tr("the thanks"),
            "follow": self.tr("where to follow"),
        }
