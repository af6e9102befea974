"""Each piece of an imported post is used, taken or left out by one touch."""

from pathlib import Path

from kiosk.campaigns.document import parse_document
from kiosk.campaigns.folder import load_campaign
from kiosk.campaigns.posts.account import Piece
from kiosk.campaigns.posts.importing import Review, import_post
from kiosk.campaigns.posts.reading import post_of
from kiosk.office.pieces import after_touch, touch_of, touched_text

POST = """---
title: A warm hut
site: Hut Friends
---
The stove has burned for us through nine long winters. [Donate](http://hut.example.org/donate)

## What we did

- **New roof:** The roof is tight again, and the beds below it stay dry.
- **New stove:** The stove burns every evening, and the wood lasts a whole week.
"""


def imported(tmp_path: Path) -> tuple[Review, str]:
    (tmp_path / "post.md").write_text(POST)
    review = import_post(tmp_path / "post.md", tmp_path / "out", read=post_of)
    return review, (tmp_path / "out" / "campaign.toml").read_text()


def stories(text: str) -> list[tuple[str, str]]:
    values = parse_document(Path("campaign.toml"), text).values
    return [(story["title"], story["text"]) for story in values.get("highlights", [])]


def at(pieces: tuple[Piece, ...], words: str) -> int:
    return next(number for number, piece in enumerate(pieces) if words in piece.text and touch_of(piece))


def test_a_link_that_was_unsure_gets_its_code_by_one_touch(tmp_path: Path) -> None:
    review, text = imported(tmp_path)
    assert load_campaign(tmp_path / "out", tmp_path / "cache").campaign.asks == ()
    index = at(review.pieces, "Donate")
    (tmp_path / "out" / "campaign.toml").write_text(touched_text(text, review.pieces[index]))
    asks = load_campaign(tmp_path / "out", tmp_path / "cache").campaign.asks
    assert [ask.link for ask in asks] == ["https://hut.example.org/donate"]
    assert after_touch(review.pieces, index, 2)[index].fate == "taken"


def test_a_story_is_left_out_and_those_behind_it_stay_known(tmp_path: Path) -> None:
    review, text = imported(tmp_path)
    index = at(review.pieces, "roof is tight")
    left = touched_text(text, review.pieces[index])
    assert [title for title, _ in stories(left)] == ["New stove"]
    pieces = after_touch(review.pieces, index, 1)
    assert pieces[index].fate == "left_out"
    assert stories(touched_text(left, pieces[at(pieces, "stove burns")])) == []


def test_a_sentence_that_had_no_place_becomes_a_story_without_a_title(tmp_path: Path) -> None:
    review, text = imported(tmp_path)
    index = at(review.pieces, "nine long winters")
    taken = touched_text(text, review.pieces[index])
    assert stories(taken)[-1] == ("New story", "The stove has burned for us through nine long winters.")
    assert after_touch(review.pieces, index, 3)[index].places == ("highlights.2.text",)
