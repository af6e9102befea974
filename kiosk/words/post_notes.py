"""What an import took from a post, corrected, left out, or leaves to decide: a sentence for each kind of note."""

from typing import assert_never

from kiosk.campaigns.posts.notes import Noted
from kiosk.words.told import ToldWords
from kiosk.words.words import Words


class NotedWords(Words):
    """One sentence each."""

    def sentence(self, note: Noted) -> str:
        """With the values that it names."""
        return ToldWords(self.speaker).in_places(self._text(note), note.values)

    def _text(self, note: Noted) -> str:
        match note.kind:
            case "title":
                return self.tr('The title "%1".')
            case "organisation":
                return self.tr("The organisation: %1.")
            case "first_day":
                return self.tr("The first day, %1: the day of the post.")
            case "ask":
                return self.tr('The ask "%1": %2')
            case "benefits":
                return self.tr('%Ln line(s) under "%1".', "", note.count)
            case "highlights":
                return self.tr("%Ln highlight(s): %1", "", note.count)
            case "credits":
                return self.tr("%Ln credit(s): %1", "", note.count)
            case "thanks":
                return self.tr('The thanks under "%1".')
            case "both":
                return self.tr('The line "%1".')
            case "follow":
                return self.tr("Where to follow: %1.")
            case "picture":
                return self.tr("The picture %1.")
            case "other_encoding":
                return self.tr("The file is in %1, not UTF-8; it was read as such.")
            case "front_matter_too_long":
                return self.tr("The front matter is too long and was left out.")
            case "front_matter_not_yaml":
                return self.tr("The front matter is not YAML; its plain lines were read.")
            case "front_matter_not_yaml_at":
                return self.tr("The front matter is not YAML (line %1); its plain lines were read.")
            case "front_matter_not_toml":
                return self.tr("The front matter is not TOML; its plain lines were read.")
            case "front_matter_empty":
                return self.tr("The front matter names nothing and was left out.")
            case "loose_bold":
                return self.tr("Bold marks that stood apart from their words are read as bold.")
            case "html":
                return self.tr("Programs, forms and what is embedded in the page are left out.")
            case "long_paragraphs":
                return self.tr("Paragraphs of more than %1 characters are left out.")
            case "emoji":
                return self.tr("Emoji: the screen’s letters have none.")
            case "highlights_beyond":
                return self.tr("%Ln highlight(s) beyond the first %1.", "", note.count)
            case "benefits_beyond":
                return self.tr("%Ln more line(s) of what donations do.", "", note.count)
            case "later_sentences":
                return self.tr("Later sentences of %Ln highlight(s): %1", "", note.count)
            case "of_thanks":
                return self.tr('Of the thanks: "%1"')
            case "line_for_three":
                return self.tr('"%1": the screen has two ways to join, so the line would not be true.')
            case "other_donation_link":
                return self.tr("Another donation link: %1")
            case "other_donation_link_named":
                return self.tr('Another donation link, "%1": %2')
            case "other_membership_link":
                return self.tr("Another membership link: %1")
            case "other_membership_link_named":
                return self.tr('Another membership link, "%1": %2')
            case "picture_of_nothing":
                return self.tr("The picture %1: it belongs to no highlight.")
            case "picture_elsewhere":
                return self.tr("The picture %1: it is on another site, and nothing is fetched.")
            case "picture_outside":
                return self.tr("The picture %1: it lies outside the post’s folder.")
            case "picture_of_other_kind":
                return self.tr("The picture %1: it is not a PNG, JPEG or WebP file.")
            case "picture_missing":
                return self.tr("The picture %1: there is no such file beside the post.")
            case "picture_too_large":
                return self.tr("The picture %1: it has more than %2 bytes.")
            case "picture_unreadable":
                return self.tr("The picture %1: it cannot be read.")
            case "not_a_picture":
                return self.tr("The picture %1: it is not a PNG, JPEG or WebP picture, whatever its name says.")
            case "no_title":
                return self.tr("The title: the post has none.")
            case "title_cut":
                return self.tr("The title: it was too long and is cut.")
            case "organisation_guessed":
                return self.tr('The organisation: the post names "%1"; check that it is yours.')
            case "no_organisation":
                return self.tr("The organisation: the post does not say whose drive it is.")
            case "language_guessed":
                return self.tr('The language: the post does not say it; it reads like "%1".')
            case "no_language":
                return self.tr('The language: the post does not say it; "en" is only assumed.')
            case "no_currency":
                return self.tr("The currency: the post names none; %1 is assumed.")
            case "several_currencies":
                return self.tr("The currency: the post names %1, a campaign has one, and %2 is assumed.")
            case "last_day_said":
                return self.tr('The last day: the post says "%1".')
            case "no_last_day":
                return self.tr("The last day: it is not in the post.")
            case "no_first_day":
                return self.tr("The first day: the post has no date.")
            case "no_donation_link":
                return self.tr("The donation link: none was found that can be shown.")
            case "no_membership_link":
                return self.tr("A membership link: none was found; without one there is one code.")
            case "unsure_donation_link":
                return self.tr("The donation link: it may be %1; no code is shown for it until you have set it.")
            case "unsure_membership_link":
                return self.tr("The membership link: it may be %1; no code is shown for it until you have set it.")
            case "https_instead":
                return self.tr("The post writes the link with http; %1 is taken, so try it.")
            case "offer":
                return self.tr('A partner’s offer without a page of its own: "%1"')
            case "offer_ask":
                return self.tr('A partner’s offer: "%1"; it may be %2, and has no code until you have set it.')
            case "dues":
                return self.tr('What membership costs: "%1"')
            case "monthly":
                return self.tr('Giving every month, if people can: "%1"')
            case "figure":
                return self.tr('A figure of the drive, if it still holds: "%1"')
            case "already_gave":
                return self.tr('For people who gave already: "%1"')
            case "same_page":
                return self.tr("Both asks lead to the same page.")
            case "no_benefits":
                return self.tr("What donations do: the post has no list of it.")
            case "no_highlights":
                return self.tr("Highlights: none was recognised.")
            case "untitled":
                return self.tr("Titles: %Ln highlight(s) without one of its own.", "", note.count)
            case "titles_cut":
                return self.tr("Long titles: %Ln highlight(s), cut to fit.", "", note.count)
            case "long_texts":
                return self.tr("Long texts: %Ln highlight(s) to shorten.", "", note.count)
            case "no_thanks":
                return self.tr("The thanks: the post has none.")
            case "goal_said":
                return self.tr('A goal? The post says "%1"')
            case "no_goal":
                return self.tr("The goal: the post has no figure.")
            case "no_amounts":
                return self.tr("The amounts to choose from: the post offers none.")
            case "amounts_said":
                return self.tr("The amounts to choose from: the post says what some amounts do.")
            case "no_follow":
                return self.tr("Where to follow the drive: the post names no account.")
            case _:
                assert_never(note.kind)
