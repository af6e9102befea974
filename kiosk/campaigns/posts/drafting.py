"""From what was found in a post to a campaign on its way, and to what staff read about it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from kiosk.campaigns.posts.currency import currency_of
from kiosk.campaigns.posts.days import find_day
from kiosk.campaigns.posts.evidence import KINDS
from kiosk.campaigns.posts.figure_examples import add_terms, amounts_to_write, goals_to_write
from kiosk.campaigns.posts.lexicon import lexicon_of
from kiosk.campaigns.posts.notes import MarkedAsExample, Note, Noted, Notes
from kiosk.campaigns.posts.offers import add_offers
from kiosk.campaigns.posts.recognise import Findings
from kiosk.campaigns.posts.stories import Story
from kiosk.campaigns.writing import Draft
from kiosk.model.link import link_host
from kiosk.model.mistake import AllOf

PLACEHOLDER_LINK = "https://example.org/"
"""Stands where a campaign must have a link and the post gives none; with it, the campaign is marked as an example."""
_READS_WELL = 320
_MOST_HIGHLIGHTS = 30


def draft_campaign(found: Findings, pictures: Mapping[str, str], notes: Notes) -> Draft:
    """A valid campaign out of `found`, gaps marked; `notes` gets what was taken and what is open.

    Args:
        found: what the post says.
        pictures: the file beside campaign.toml for each picture of the post that can be shown, by its source.
        notes: grows.
    """
    return _Drafting(found, pictures, notes).draft()


class _Drafting:
    def __init__(self, found: Findings, pictures: Mapping[str, str], notes: Notes) -> None:
        if len(found.stories) > _MOST_HIGHLIGHTS:
            beyond = len(found.stories) - _MOST_HIGHLIGHTS
            notes.left_out.append(Noted("highlights_beyond", (_MOST_HIGHLIGHTS,), beyond))
        self._found = replace(found, stories=found.stories[:_MOST_HIGHLIGHTS])
        self._pictures = pictures
        self._notes = notes
        self._to_do: dict[str, str] = {}

    def draft(self) -> Draft:
        found = self._found
        title = self._title()
        asks = self._asks()
        highlights = [self._highlight(index, story) for index, story in enumerate(found.stories)]
        links = [part["link"] for part in (*asks, *highlights) if "link" in part]
        values: dict[str, Any] = {
            "schema": 1,
            "id": self._id(asks),
            "organisation": self._organisation(),
            "title": title,
            "subtitle": found.subtitle,
            "language": self._language(),
            "currency": self._currency(),
            "example": None,
            "allowed_hosts": list(dict.fromkeys(map(link_host, links))),
            "both": found.asks.both,
            "highlights_title": found.stories_title,
            "dates": self._dates(),
            "asks": asks,
            "benefits": self._benefits(),
            "highlights": highlights or None,
            "thanks": self._thanks(),
            "follow": [{"name": name, "address": address} for name, address in found.follow] or None,
        }
        values["example"] = self._example(asks)
        self._figures()
        self._tell_highlights(highlights)
        self._tell_rest(asks)
        return Draft({key: value for key, value in values.items() if value is not None}, self._to_do)

    def _open(self, place: str, to_do: str, decide: Note) -> None:
        self._to_do[place] = to_do
        self._notes.to_decide.append(decide)

    def _title(self) -> str:
        title = self._found.title
        if title is None:
            self._open("title", "write the drive's title", Noted("no_title"))
            return "(title of the drive)"
        self._notes.took.append(Noted("title", (title,)))
        if self._found.is_title_cut:
            self._open("title", "shorten it yourself; it was cut", Noted("title_cut"))
        return title

    def _organisation(self) -> str:
        name = self._found.organisation
        if name and self._found.is_organisation_sure:
            self._notes.took.append(Noted("organisation", (name,)))
            return name
        shown = name or "(name of the organisation)"
        if name:
            to_do = f'the post names "{name}"; check that it is yours'
            self._open("organisation", to_do, Noted("organisation_guessed", (name,)))
        else:
            self._open("organisation", "the post does not say whose drive it is", Noted("no_organisation"))
        return shown

    def _language(self) -> str:
        found = self._found
        language = found.language or "en"
        if not found.is_language_sure:
            seems = f'it reads like "{language}"' if found.language else '"en" is only assumed'
            note = Noted("language_guessed", (language,)) if found.language else Noted("no_language")
            self._open("language", f"the post does not say its language; {seems}", note)
        return language

    def _example(self, asks: list[dict[str, Any]]) -> bool | None:
        """True where a name or a link of the draft is a guess or stands in for the real one."""
        unsure: list[Literal["organisation", "title", "donation_link"]] = []
        unsure += ["organisation"] if "organisation" in self._to_do else []
        unsure += ["title"] if self._found.title is None else []
        unsure += ["donation_link"] if asks[0]["link"] == PLACEHOLDER_LINK else []
        if not unsure:
            return None
        what = " and ".join(f"the {name.replace('_', ' ')}" for name in unsure)
        self._to_do["example"] = f"remove this line once you have set {what}"
        self._notes.to_decide.append(MarkedAsExample(tuple(unsure)))
        return True

    def _id(self, asks: list[dict[str, Any]]) -> str:
        found = self._found
        host = link_host(asks[0]["link"]).removeprefix("www.").rpartition(".")[0]
        known = host if asks[0]["link"] != PLACEHOLDER_LINK else ""
        base = _slug(found.initials or found.organisation or "") or _slug(known) or "drive"
        return f"{base}-{found.year}" if found.year else base

    def _currency(self) -> str:
        currencies = self._found.figures.currencies
        if not currencies:
            assumed = currency_of(self._found.language)
            self._open("currency", "the post names no currency", Noted("no_currency", (assumed,)))
            return assumed
        if len(currencies) > 1:
            named = f"the post names {', '.join(currencies[:-1])} and {currencies[-1]}; a campaign has one"
            self._open("currency", named, Noted("several_currencies", (AllOf(tuple(currencies)), currencies[0])))
        return currencies[0]

    def _dates(self) -> dict[str, Any]:
        figures = self._found.figures
        hint = f'the post says "{figures.ending}"' if figures.ending else "it is not in the post"
        last = find_day(figures.ending, lexicon_of(self._found.language), self._found.date) if figures.ending else None
        note = Noted("last_day_said", (figures.ending.rstrip("."),)) if figures.ending else Noted("no_last_day")
        self._open("dates.ends", f"the last day; {hint}\nends = {last or 'YYYY-MM-DD'}", note)
        self._to_do["dates.time_zone"] = 'where midnight is; UTC until then\ntime_zone = "..."'
        if self._found.date is None:
            self._open(
                "dates.starts",
                "the first day; the post has no date\nstarts = YYYY-MM-DD",
                Noted("no_first_day"),
            )
            return {}
        self._notes.took.append(Noted("first_day", (self._found.date.isoformat(),)))
        return {"starts": self._found.date}

    def _asks(self) -> list[dict[str, Any]]:
        found = self._found
        in_order = sorted([*found.asks.asks, *found.asks.unsure], key=lambda ask: KINDS.index(ask.kind))
        asks = [{"kind": ask.kind, "text": ask.text, "detail": ask.detail, "link": ask.link} for ask in in_order]
        for index, ask in enumerate(in_order):
            if ask in found.asks.asks:
                self._notes.took.append(Noted("ask", (ask.text, ask.link)))
            else:
                is_gift = ask.kind == "donate"
                page = "donation" if is_gift else "membership"
                to_do = f"write the {page} page; the post may mean this one, so try it first"
                note = Noted("unsure_donation_link" if is_gift else "unsure_membership_link", (ask.link,))
                self._open(f"asks.{index}.link", to_do, note)
            if ask.is_https_instead:
                self._notes.to_decide.append(Noted("https_instead", (ask.link,)))
        kinds = {ask.kind for ask in in_order}
        if "donate" not in kinds:
            self._notes.to_decide.append(Noted("no_donation_link"))
        if "member" not in kinds:
            self._notes.to_decide.append(Noted("no_membership_link"))
        if len(asks) > 1 and asks[0]["link"] == asks[1]["link"]:
            self._notes.to_decide.append(Noted("same_page"))
        if not asks:
            asks = [self._stand_in()]
        add_offers(asks, found.undecided, self._to_do, self._notes)
        return [{key: value for key, value in ask.items() if value is not None} for ask in asks]

    def _stand_in(self) -> dict[str, Any]:
        """The ask of a campaign whose post has none: the post's own page, else a link that is no drive's."""
        if self._found.page:
            self._to_do["asks.0.link"] = "this is the post's own page; write the donation page"
            return {"kind": "donate", "text": self._found.texts.help, "link": self._found.page}
        self._to_do["asks.0.link"] = "write the donation page; this one is a placeholder"
        return {"kind": "donate", "text": self._found.texts.donate, "link": PLACEHOLDER_LINK}

    def _benefits(self) -> dict[str, Any] | None:
        benefits = self._found.benefits
        if benefits is None:
            self._open(
                "benefits",
                "the post has no list of what donations do",
                Noted("no_benefits"),
            )
            self._to_do["benefits"] += '\n[benefits]\ntitle = "Your donations"\nlines = ["..."]'
            return None
        self._notes.took.append(Noted("benefits", (benefits.title,), len(benefits.lines)))
        if benefits.left_out:
            self._notes.left_out.append(Noted("benefits_beyond", count=len(benefits.left_out)))
        return {"title": benefits.title, "lines": list(benefits.lines)}

    def _highlight(self, index: int, story: Story) -> dict[str, Any]:
        place = f"highlights.{index}"
        if story.title is None:
            self._to_do[f"{place}.title"] = "a title of its own"
        if story.is_title_cut:
            self._to_do[f"{place}.title"] = "shorten it yourself; it was cut"
        if story.is_cut or len(story.text) > _READS_WELL:
            self._to_do[f"{place}.text"] = "shorten it; two sentences read best"
        picture = self._pictures.get(story.picture) if story.picture else None
        if picture and not story.picture_text:
            self._to_do[f"{place}.picture_text"] = (
                'what the picture shows, for people who cannot see it\npicture_text = "..."'
            )
        asked = {ask.link for ask in self._found.asks.asks}
        values = {
            "title": story.title or self._found.stories_title or self._found.texts.highlights,
            "text": story.text,
            "picture": picture,
            "picture_text": story.picture_text if picture else None,
            "link": story.link if story.link not in asked else None,
            "credit": story.credit,
        }
        return {key: value for key, value in values.items() if value is not None}

    def _tell_highlights(self, highlights: list[dict[str, Any]]) -> None:
        notes, stories = self._notes, self._found.stories
        if not stories:
            self._to_do["highlights"] = (
                'the post has none that was recognised\n[[highlights]]\ntitle = "..."\ntext = "..."'
            )
            notes.to_decide.append(Noted("no_highlights"))
            return
        notes.took.append(Noted("highlights", ("; ".join(part["title"] for part in highlights),), len(stories)))
        if credits_found := [part["credit"] for part in highlights if "credit" in part]:
            notes.took.append(Noted("credits", ("; ".join(credits_found),), len(credits_found)))
        if cut := [part["title"] for part, story in zip(highlights, stories, strict=True) if story.left_out]:
            notes.left_out.append(Noted("later_sentences", ("; ".join(cut),), len(cut)))
        notes.left_out += [refused for story in stories for refused in story.refused_links[:2]][:8]
        if untitled := sum(story.title is None for story in stories):
            notes.to_decide.append(Noted("untitled", count=untitled))
        if cut_titles := sum(story.is_title_cut for story in stories):
            notes.to_decide.append(Noted("titles_cut", count=cut_titles))
        if long := sum(story.is_cut or len(story.text) > _READS_WELL for story in stories):
            notes.to_decide.append(Noted("long_texts", count=long))

    def _thanks(self) -> dict[str, Any] | None:
        thanks = self._found.thanks
        if thanks is None:
            self._open(
                "thanks",
                'the post has none\n[thanks]\ntitle = "Thank you"\ntext = "..."',
                Noted("no_thanks"),
            )
            return None
        self._notes.took.append(Noted("thanks", (thanks.title,)))
        self._notes.left_out += [Noted("of_thanks", (sentence,)) for sentence in thanks.left_out[:3]]
        return {"title": thanks.title, "text": thanks.text}

    def _figures(self) -> None:
        figures, notes = self._found.figures, self._notes
        notes.to_decide += [
            Noted("goal_said", (said,)) for said in dict.fromkeys(offer.sentence for offer in figures.goals)
        ]
        if not figures.goals:
            notes.to_decide.append(Noted("no_goal"))
        self._to_do["goals"] = goals_to_write(figures)
        self._to_do["amounts"] = amounts_to_write(figures)
        notes.to_decide.append(Noted("amounts_said") if figures.amounts else Noted("no_amounts"))

    def _tell_rest(self, asks: list[dict[str, Any]]) -> None:
        found, notes = self._found, self._notes
        add_terms(found.undecided, [ask["kind"] for ask in asks], self._to_do, notes)
        if found.asks.both:
            notes.took.append(Noted("both", (found.asks.both,)))
        if found.follow:
            notes.took.append(Noted("follow", (", ".join(name for name, _ in found.follow),)))
        else:
            self._to_do["follow"] = 'the post names no account\n[[follow]]\nname = "..."\naddress = "@..."'
            notes.to_decide.append(Noted("no_follow"))
        notes.left_out += found.asks.left_out


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:30].strip("-")
