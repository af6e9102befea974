"""The built-in example tells the real post's facts in words of its own."""

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.campaigns.folder import load_campaign
from kiosk.model.campaign import Campaign
from tests.conftest import SHARED

REAL_POST = SHARED / "drive" / "post-2023.md.gz"
MOST_SHARED_WORDS = 5
"""In a row; a name such as "Łukasz Langa" or "the Python Language Summit" is shorter."""


@pytest.fixture
def example(example_folder: Path, tmp_path: Path) -> Campaign:
    return load_campaign(example_folder, tmp_path / "cache").campaign


@pytest.fixture
def post() -> str:
    if not REAL_POST.exists():
        pytest.skip("the real post is not beside this checkout")
    return gzip.decompress(REAL_POST.read_bytes()).decode().encode("mac_roman", "ignore").decode("utf-8", "ignore")


def announced_at(post: str) -> str:
    """The path of the announcement's own page, which people are asked to pass on."""
    (path,) = re.findall(r"^legacyUrl: (\S+)$", post, re.MULTILINE)
    return str(path)


def words(text: str) -> list[str]:
    return re.findall(r"[\w&.]*\w", text.lower())


def told(example: Campaign) -> Iterator[str]:
    yield from example.benefits.lines if example.benefits else ()
    yield from (story.text for story in example.highlights)
    yield from (amount.does for amount in example.amounts)


def test_every_link_and_funder_of_the_example_is_in_the_post(example: Campaign, post: str) -> None:
    links = [ask.link for ask in example.asks] + [story.link for story in example.highlights if story.link]
    links.remove(f"https://pyfound.blogspot.com{announced_at(post)}")
    assert all(link in post for link in links)
    credited = [story.credit for story in example.highlights if story.credit]
    assert credited == ["the OpenSSF Alpha-Omega Project", "AWS", "Meta"]


def test_every_name_and_number_of_the_example_is_in_the_post(example: Campaign, post: str) -> None:
    known = set(words(post))
    for story in example.highlights:
        for name in re.findall(r"(?<![.!?] )(?<!^)\b[^\W\d_a-z]\w*|\d[\d.]*\d|\d", story.text):
            assert name.lower() in known, (story.title, name)


def test_no_more_than_a_name_of_the_post_is_in_the_example(example: Campaign, post: str) -> None:
    said = f" {' '.join(words(post))} "
    for text in told(example):
        found = words(text)
        for start in range(len(found) - MOST_SHARED_WORDS):
            run = " ".join(found[start : start + MOST_SHARED_WORDS + 1])
            assert f" {run} " not in said, run


def test_a_story_about_several_has_no_link_to_one_of_them(example: Campaign) -> None:
    (story,) = (story for story in example.highlights if "PyOhio" in story.text)
    assert story.link is None
    used = {
        link.split("/")[2]
        for link in [ask.link for ask in example.asks] + [s.link for s in example.highlights if s.link]
    }
    assert set(example.allowed_hosts) == used
