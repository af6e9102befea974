"""The office's page on which a campaign is said in other languages."""

from kiosk.campaigns.translating import TranslatedText
from kiosk.model.languages import PROOF_READ, nearest
from kiosk.words.campaign_form import CampaignFormWords
from kiosk.words.form import FieldWords
from kiosk.words.words import Words, filled


class TranslationWords(Words):
    """Labels and hints beside a campaign's texts."""

    def languages(self, language: str, missing: int) -> FieldWords:
        """Over the languages to choose from; `language` is chosen and has so many texts without a translation."""
        label = self.tr("Translate into")
        if not language:
            return FieldWords(label, self.tr("Choose a language to see each text beside its translation."))
        if missing:
            hint = self.tr("%n text(s) not translated yet; people see the campaign’s own words there.", "", missing)
        else:
            hint = self.tr("Every text is translated.")
        unread = "" if nearest(language) in PROOF_READ else self.unread()
        return FieldWords(label, f"{hint} {unread}".rstrip())

    def unread(self) -> str:
        """That the kiosk's own words may sound odd."""
        return self.tr("No native speaker has proofread the kiosk’s own words in this language yet.")

    def text(self, text: TranslatedText) -> FieldWords:
        """Over one text of the campaign, and below its translation."""
        if text.earlier is not None:
            hint = filled(self.tr("Changed after it was translated. Before, it was: “%1”"), text.earlier.original)
        else:
            hint = self.tr("If empty, it leads to the same page.") if text.is_link else ""
        return FieldWords(self._where(text.place), hint)

    def same(self) -> str:
        """On the button that leaves a text as it is, such as a name."""
        return self.tr("Leave as it is")

    def earlier(self) -> str:
        """On the button that takes over what the text was translated as before it was changed."""
        return self.tr("Keep the translation")

    def _where(self, place: str) -> str:
        forms = CampaignFormWords(self.speaker)
        root, _, rest = place.partition(".")
        number, _, name = rest.partition(".")
        try:
            if number.isdigit():
                return f"{forms.item(root, int(number) + 1)} · {forms.field(root, name.partition('.')[0]).label}"
            return forms.field(root if rest else "", number or root).label
        except KeyError:
            return place  # a table or key that no campaign has
