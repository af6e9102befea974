"""From what was found in a post to a campaign on its way, and to what its makers are told about it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kiosk.campaigns.posts.figure_examples import amounts_to_write, goals_to_write
from kiosk.campaigns.posts.recognise import Findings
from kiosk.campaigns.posts.stories import Story
from kiosk.campaigns.writing import Draft
from kiosk.model.link import link_host

PLACEHOLDER_LINK = "https://example.org/"
"""Stands where a campaign must have a link and the post gives none; with it, the campaign is marked as an example."""
_READS_WELL = 320
_MOST_HIGHLIGHTS = 30


@dataclass
class Notes:
    """What a review tells, a plain sentence each."""

    took: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    to_decide: list[str] = field(default_factory=list)


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
            notes.left_out.append(
                f"{len(found.stories) - _MOST_HIGHLIGHTS} highlights beyond the first {_MOST_HIGHLIGHTS}."
            )
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
            "organisation": self._organisation(asks),
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
        self._tell_rest()
        return Draft({key: value for key, value in values.items() if value is not None}, self._to_do)

    def _open(self, place: str, to_do: str, decide: str) -> None:
        self._to_do[place] = to_do
        self._notes.to_decide.append(decide)

    def _title(self) -> str:
        title = self._found.title
        if title is None:
            self._open("title", "write the drive's title", "The title: the post has none.")
            return "(title of the drive)"
        self._notes.took.append(f'The title "{title}".')
        if self._found.is_title_cut:
            self._open("title", "shorten it yourself; it was cut", "The title: it was too long and is cut.")
        return title

    def _organisation(self, asks: list[dict[str, Any]]) -> str:
        name = self._found.organisation
        if name and self._found.is_organisation_sure:
            self._notes.took.append(f"The organisation: {name}.")
            return name
        fallback = link_host(asks[0]["link"]).removeprefix("www.")
        shown = name or (fallback if asks[0]["link"] != PLACEHOLDER_LINK else "(name of the organisation)")
        said = (
            f'the post names "{name}"; check that it is yours' if name else "the post does not say whose drive it is"
        )
        self._open("organisation", said, f"The organisation: {said}.")
        return shown

    def _language(self) -> str:
        found = self._found
        language = found.language or "en"
        if not found.is_language_sure:
            seems = f'it reads like "{language}"' if found.language else '"en" is only assumed'
            said = f"the post does not say its language; {seems}"
            self._open("language", said, f"The language: {said}.")
        return language

    def _example(self, asks: list[dict[str, Any]]) -> bool | None:
        """True where a name or a link of the draft is a guess or stands in for the real one."""
        unsure = ["the organisation"] if "organisation" in self._to_do else []
        unsure += ["the title"] if self._found.title is None else []
        unsure += ["the donation link"] if asks[0]["link"] == PLACEHOLDER_LINK else []
        if not unsure:
            return None
        what = " and ".join(unsure)
        self._to_do["example"] = f"remove this line once you have set {what}"
        self._notes.to_decide.append(
            f"Until you have set {what}, the campaign is marked as an example, and the screen says so."
        )
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
            self._open("currency", "the post names no currency", "The currency: the post names none; USD is assumed.")
            return "USD"
        if len(currencies) > 1:
            named = f"the post names {', '.join(currencies[:-1])} and {currencies[-1]}; a campaign has one"
            self._open("currency", named, f"The currency: {named}, and {currencies[0]} is assumed.")
        return currencies[0]

    def _dates(self) -> dict[str, Any]:
        figures = self._found.figures
        hint = f'the post says "{figures.ending}"' if figures.ending else "it is not in the post"
        self._open("dates.ends", f"the last day; {hint}\nends = YYYY-MM-DD", f"The last day: {hint}.")
        self._to_do["dates.time_zone"] = 'where midnight is; UTC until then\ntime_zone = "..."'
        if self._found.date is None:
            self._open(
                "dates.starts",
                "the first day; the post has no date\nstarts = YYYY-MM-DD",
                "The first day: the post has no date.",
            )
            return {}
        self._notes.took.append(f"The first day, {self._found.date}: the day of the post.")
        return {"starts": self._found.date}

    def _asks(self) -> list[dict[str, Any]]:
        found = self._found
        asks = [
            {"kind": ask.kind, "text": ask.text, "detail": ask.detail, "link": ask.link} for ask in found.asks.asks
        ]
        self._notes.took += [f'The ask "{ask.text}": {ask.link}' for ask in found.asks.asks]
        kinds = {ask.kind for ask in found.asks.asks}
        if "donate" not in kinds:
            self._notes.to_decide.append("The donation link: none was found that can be shown.")
        if "member" not in kinds:
            self._notes.to_decide.append("A membership link: none was found; without one there is one code.")
        if len(asks) > 1 and asks[0]["link"] == asks[1]["link"]:
            self._notes.to_decide.append("Both asks lead to the same page.")
        if not asks:
            asks = [self._stand_in()]
        return [{key: value for key, value in ask.items() if value is not None} for ask in asks]

    def _stand_in(self) -> dict[str, Any]:
        """The ask of a campaign whose post has none: the post's own page, else a link that is no drive's."""
        if self._found.page:
            self._to_do["asks.0.link"] = "this is the post's own page; write the donation page"
            return {"kind": "donate", "text": "How to help", "link": self._found.page}
        self._to_do["asks.0.link"] = "write the donation page; this one is a placeholder"
        return {"kind": "donate", "text": "Donate", "link": PLACEHOLDER_LINK}

    def _benefits(self) -> dict[str, Any] | None:
        benefits = self._found.benefits
        if benefits is None:
            self._open(
                "benefits",
                "the post has no list of what donations do",
                "What donations do: the post has no list of it.",
            )
            self._to_do["benefits"] += '\n[benefits]\ntitle = "Your donations"\nlines = ["..."]'
            return None
        self._notes.took.append(f'{_count(len(benefits.lines), "line")} under "{benefits.title}".')
        if benefits.left_out:
            self._notes.left_out.append(f"{_count(len(benefits.left_out), 'more line')} of what donations do.")
        return {"title": benefits.title, "lines": list(benefits.lines)}

    def _highlight(self, index: int, story: Story) -> dict[str, Any]:
        place = f"highlights.{index}"
        if story.title is None:
            self._to_do[f"{place}.title"] = "a title of its own"
        if story.is_cut or len(story.text) > _READS_WELL:
            self._to_do[f"{place}.text"] = "shorten it; two sentences read best"
        picture = self._pictures.get(story.picture) if story.picture else None
        if picture and not story.picture_text:
            self._to_do[f"{place}.picture_text"] = (
                'what the picture shows, for people who cannot see it\npicture_text = "..."'
            )
        asked = {ask.link for ask in self._found.asks.asks}
        values = {
            "title": story.title or self._found.stories_title or "Highlights",
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
            notes.to_decide.append("Highlights: none was recognised.")
            return
        notes.took.append(
            _ended(f"{_count(len(stories), 'highlight')}: {'; '.join(part['title'] for part in highlights)}")
        )
        if credits_found := [part["credit"] for part in highlights if "credit" in part]:
            notes.took.append(_ended(f"{_count(len(credits_found), 'credit')}: {'; '.join(credits_found)}"))
        if cut := [part["title"] for part, story in zip(highlights, stories, strict=True) if story.left_out]:
            notes.left_out.append(_ended(f"Later sentences of {_count(len(cut), 'highlight')}: {'; '.join(cut)}"))
        notes.left_out += [
            f"A link of a highlight, {refused}." for story in stories for refused in story.refused_links[:2]
        ][:8]
        if untitled := sum(story.title is None for story in stories):
            notes.to_decide.append(f"Titles: {_count(untitled, 'highlight')} without one of its own.")
        if long := sum(story.is_cut or len(story.text) > _READS_WELL for story in stories):
            notes.to_decide.append(f"Long texts: {_count(long, 'highlight')} to shorten.")

    def _thanks(self) -> dict[str, Any] | None:
        thanks = self._found.thanks
        if thanks is None:
            self._open(
                "thanks",
                'the post has none\n[thanks]\ntitle = "Thank you"\ntext = "..."',
                "The thanks: the post has none.",
            )
            return None
        self._notes.took.append(f'The thanks under "{thanks.title}".')
        self._notes.left_out += [f'Of the thanks: "{sentence}"' for sentence in thanks.left_out[:3]]
        return {"title": thanks.title, "text": thanks.text}

    def _figures(self) -> None:
        figures, notes = self._found.figures, self._notes
        notes.to_decide += [f'A goal? The post says "{offer.sentence}"' for offer in figures.goals]
        if not figures.goals:
            notes.to_decide.append("The goal: the post has no figure.")
        self._to_do["goals"] = goals_to_write(figures)
        offered, self._to_do["amounts"] = amounts_to_write(figures)
        notes.to_decide.append(f"The amounts to choose from: {offered}.")

    def _tell_rest(self) -> None:
        found, notes = self._found, self._notes
        if found.asks.both:
            notes.took.append(f'The line "{found.asks.both}".')
        if found.follow:
            notes.took.append(f"Where to follow: {', '.join(name for name, _ in found.follow)}.")
        else:
            self._to_do["follow"] = 'the post names no account\n[[follow]]\nname = "..."\naddress = "@..."'
            notes.to_decide.append("Where to follow the drive: the post names no account.")
        notes.left_out += found.asks.left_out


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:30].strip("-")


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
