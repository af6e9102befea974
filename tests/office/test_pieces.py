"""Each piece of an imported post is taken or left out by one touch, and said as the campaign stands."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.campaigns.folder import load_campaign
from kiosk.campaigns.posts.account import PieceKind
from kiosk.campaigns.posts.importing import import_post
from kiosk.campaigns.posts.reading import post_of
from kiosk.campaigns.shelf import CAMPAIGNS
from kiosk.office.campaign_library import CampaignLibrary
from kiosk.office.editor import Draft, Editor
from kiosk.office.pieces import PieceNow
from kiosk.words.post_pieces import PieceWords
from tests.conftest import NOON

POST = """---
title: A warm hut
date: 2031-11-04
site: Hut Friends
---
The stove has burned for us through nine long winters. [Donate](http://hut.example.org/donate)

We hope to reach our goal of $12,500 by December 31st!

![The hut in snow](hut.png)

**Your donations:**

- Buy dry wood
- Keep the path open

## What we did

- **New roof:** The roof is tight again, and the beds below it stay dry.
- **New stove:** The stove burns every evening. The wood lasts a whole week.

| gift | what it does |
| --- | --- |
| $25 buys a week of wood | each year |

More is told [in our log](https://log.example.org/hut).

## Thank you!

Thank you for keeping the hut warm all winter long.
"""


class Import:
    """A campaign that was just made from the post."""

    def __init__(self, folder: Path) -> None:
        (folder / "post.md").write_text(POST)
        (folder / "hut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
        review = import_post(folder / "post.md", folder / "data" / CAMPAIGNS / "hut", read=post_of)
        library = CampaignLibrary(folder / "data", folder, lambda: NOON)
        self.folder = review.folder
        self.editor: Editor = library.editor(review.folder)
        self.editor.review(review.pieces, folder)

    @property
    def draft(self) -> Draft:
        return self.editor.draft()

    def now(self, words: str, kind: PieceKind | None = None) -> PieceNow:
        return self.draft.pieces[self.number(words, kind)]

    def number(self, words: str, kind: PieceKind | None = None) -> int:
        found = [n for n, one in enumerate(self.draft.pieces) if words in one.piece.text]
        return next(n for n in found if kind in (None, self.draft.pieces[n].piece.kind))

    def touch(self, words: str, kind: PieceKind | None = None) -> PieceNow:
        number = self.number(words, kind)
        return self.editor.touch(number).pieces[number]

    def stories(self) -> list[tuple[str, str]]:
        return [(story["title"], story["text"]) for story in self.draft.values.get("highlights", ())]


@pytest.fixture
def made(tmp_path: Path) -> Import:
    return Import(tmp_path)


def test_an_unsure_link_gets_its_code_by_one_touch_and_loses_it_by_another(made: Import, tmp_path: Path) -> None:
    assert load_campaign(made.folder, tmp_path / "cache").campaign.asks == ()
    assert made.now("Donate", "link").touch == "code"
    assert made.touch("Donate", "link").piece.fate == "taken"
    loaded = made.draft.loaded
    assert loaded is not None
    assert [ask.link for ask in loaded.campaign.asks] == ["https://hut.example.org/donate"]
    assert made.touch("Donate", "link").piece.fate == "to_decide"
    loaded = made.draft.loaded
    assert loaded is not None
    assert loaded.campaign.asks == ()


def test_a_story_is_left_out_with_its_last_sentence_and_those_behind_it_stay_known(made: Import) -> None:
    assert [title for title, _ in made.stories()] == ["New roof", "New stove"]
    made.touch("roof is tight")
    assert [title for title, _ in made.stories()] == ["New stove"]
    made.touch("burns every evening")
    assert made.stories() == [("New stove", "The wood lasts a whole week.")]
    made.editor.undo()
    assert made.now("burns every evening").piece.places == ("highlights.0.text",)


def test_a_sentence_that_had_no_place_becomes_a_story_and_a_heading_its_title(made: Import) -> None:
    assert made.touch("nine long winters").piece.places == ("highlights.2.text",)
    assert made.stories()[-1] == ("New story", "The stove has burned for us through nine long winters.")
    made.touch("nine long winters")
    assert len(made.stories()) == 2


def test_a_goal_a_day_and_an_amount_are_set_by_one_touch_each_and_taken_back_by_one(made: Import) -> None:
    assert made.now("12,500").touch == "goal"
    made.touch("12,500")
    assert [goal["target"] for goal in made.draft.values["goals"]] == ["12500"]
    assert made.now("12,500").piece.fate == "taken"
    made.touch("12,500")
    assert "goals" not in made.draft.values
    made.touch("2031-11-04", "head")
    assert "dates" not in made.draft.values or "starts" not in made.draft.values["dates"]
    made.touch("2031-11-04", "head")
    assert made.draft.values["dates"]["starts"] == date(2031, 11, 4)


def test_lines_thanks_tables_and_links_are_taken_and_left(made: Import) -> None:
    made.touch("Buy dry wood")
    assert made.draft.values["benefits"]["lines"] == ["Keep the path open"]
    made.touch("Keep the path open")
    assert "benefits" not in made.draft.values
    made.touch("keeping the hut warm")
    assert "thanks" not in made.draft.values
    assert made.now("a week of wood", "row").touch in ("amount", "story")
    made.touch("a week of wood", "row")
    assert made.now("a week of wood", "row").piece.fate == "taken"
    made.touch("in our log", "link")
    assert made.now("in our log", "link").piece.fate == "taken"
    made.touch("in our log", "link")
    assert made.now("in our log", "link").piece.fate == "left_out"


def test_a_picture_beside_the_post_is_offered_and_the_title_is_changed_but_never_left_out(made: Import) -> None:
    assert made.now("hut in snow", "picture").touch == "picture"
    assert made.now("A warm hut", "head").touch == "change"


def test_places_are_told_in_words(made: Import) -> None:
    said = [PieceWords().became(one.piece) for one in made.draft.pieces]
    assert "Taken: the text of story 2" in said
    assert not [line for line in said if "highlights" in line or "_" in line]
