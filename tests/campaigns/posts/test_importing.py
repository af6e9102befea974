import datetime as dt
import gzip
import os
import tempfile
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document, read_text
from kiosk.campaigns.folder import load_campaign
from kiosk.campaigns.posts.importing import ImportRefusedError, Review, import_post
from kiosk.campaigns.posts.reading import post_of
from kiosk.campaigns.writing import Draft, campaign_toml
from kiosk.model.campaign import Campaign
from kiosk.words.post import PostWords
from tests.campaigns.posts.sample_posts import BULLETS, HEADINGS, POSTS, RUN_TOGETHER
from tests.conftest import SHARED
from tests.said import refusing, said

REAL_POST = SHARED / "drive" / "post-2023.md.gz"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fccfc0f01f0005000201"
    "ff5ec8d1d00000000049454e44ae426082"
)


def imported(folder: Path, text: str | bytes, *, replace: bool = False) -> tuple[Review, Campaign]:
    post = folder / "post.md"
    post.write_bytes(text if isinstance(text, bytes) else text.encode())
    review = import_post(post, folder / "out", replace=replace, read=post_of)
    file = folder / "out" / "campaign.toml"
    campaign, _ = check_document(file, parse_document(file, read_text(file)))
    return review, campaign


@pytest.mark.parametrize("text", POSTS)
def test_every_shape_of_post_becomes_a_campaign_that_loads(tmp_path: Path, text: str) -> None:
    _, campaign = imported(tmp_path, text)
    loaded = load_campaign(tmp_path / "out", tmp_path / "cache")
    others = [note for note in loaded.notes if note.key not in ("organisation", "title")]
    assert {note.kind for note in others if note.key != "asks.0.link"} == {"advice"}
    asks_out = {note.key for note in others if note.kind == "left_out"}
    assert asks_out == (set() if loaded.campaign.asks == campaign.asks else {"asks.0.link"})


def test_allowed_hosts_are_exactly_those_of_the_links_taken(tmp_path: Path) -> None:
    _, campaign = imported(tmp_path, RUN_TOGETHER)
    assert campaign.allowed_hosts == (
        "lamps.example.org",
        "members.example.org",
        "towers.example.org",
        "zoe-luk.example.com",
    )
    assert campaign.id == "lks-2031"


OFFERS = """\
Support the Lamp Foundation

- [**Donate directly to the Lamp Foundation!**](https://lamp.example.org/donate)

Until 12 December 2026 [get the Bright editor](https://www.bright.example/lamps) at 30% off; all proceeds come to us.

A [T-shirt](https://lamp.example.org/shirts) has a discount of 10%.
"""


def test_a_partners_offer_becomes_an_ask_that_has_no_code_before_staff_decide(tmp_path: Path) -> None:
    review, campaign = imported(tmp_path, OFFERS)
    (offer,) = campaign.other_asks
    assert (offer.text, offer.link) == ("Get the Bright editor", "https://www.bright.example/lamps")
    assert offer.show_until == dt.date(2026, 12, 12)
    assert load_campaign(tmp_path / "out", tmp_path / "cache").campaign.other_asks == ()
    told = [PostWords().note(note) for note in review.to_decide]
    assert any("it may be https://www.bright.example/lamps, and has no code" in one for one in told)
    assert any("T-shirt" in one and "without a page of its own" in one for one in told)


def test_no_figure_becomes_a_goal_by_itself_but_is_offered(tmp_path: Path) -> None:
    review, campaign = imported(tmp_path, BULLETS)
    assert campaign.goals == ()
    assert campaign.amounts == ()
    text = (tmp_path / "out" / "campaign.toml").read_text("utf-8")
    assert '# target = "12500.00"' in text
    assert '# does = "pays for a loaf a day"' in text
    assert any("12,500" in sentence for sentence in map(PostWords().note, review.to_decide))


def test_what_is_missing_is_marked_in_the_file_and_told(tmp_path: Path) -> None:
    review, campaign = imported(tmp_path, HEADINGS)
    text = (tmp_path / "out" / "campaign.toml").read_text("utf-8")
    assert "# TO DO: write the donation page" in text
    assert any("donation link" in sentence for sentence in map(PostWords().note, review.to_decide))
    assert any("goal" in sentence for sentence in map(PostWords().note, review.to_decide))
    assert campaign.benefits is None


def test_a_campaign_without_any_link_says_that_it_is_an_example(tmp_path: Path) -> None:
    _, campaign = imported(tmp_path, "Just words.")
    assert campaign.example
    assert [ask.link for ask in campaign.asks] == ["https://example.org/"]


@pytest.mark.parametrize(
    ("text", "unsure"),
    [
        ("---\ntitle: A drive\n---\n[Donate](https://give.kiosk-tests.org/)", "the organisation"),
        ("---\nsite: Friends\n---\n[Donate](https://give.kiosk-tests.org/)", "the title"),
        ("---\ntitle: A drive\nsite: Friends\n---\nWords.", "the donation link"),
    ],
)
def test_a_campaign_whose_name_or_link_is_a_guess_says_that_it_is_an_example(
    tmp_path: Path, text: str, unsure: str
) -> None:
    review, campaign = imported(tmp_path, text)
    assert campaign.example
    assert f"# TO DO: remove this line once you have set {unsure}" in (tmp_path / "out" / "campaign.toml").read_text()
    assert any(
        sentence.startswith(f"Until you have set {unsure},") for sentence in map(PostWords().note, review.to_decide)
    )


def test_two_currencies_are_left_to_people_and_each_figure_keeps_its_own(tmp_path: Path) -> None:
    text = "Our goal is $100,000.\n\nIn Europe our goal is €50,000.\n\n- €5 pays for a loaf.\n- $9 pays for two.\n"
    review, _ = imported(tmp_path, text)
    written = (tmp_path / "out" / "campaign.toml").read_text("utf-8")
    for line in ('# target = "100000.00"  # USD', '# target = "50000.00"  # EUR', '# amount = "5.00"  # EUR'):
        assert line in written
    assert "# TO DO: the post names USD and EUR; a campaign has one\ncurrency" in written
    assert any("USD and EUR" in sentence for sentence in map(PostWords().note, review.to_decide))


def test_a_post_in_another_language_has_its_language_marked(tmp_path: Path) -> None:
    review, campaign = imported(tmp_path, "Wir bitten um eine Spende für die Bücherei, und das ist nicht die erste.")
    assert campaign.language == "de"
    written = (tmp_path / "out" / "campaign.toml").read_text("utf-8")
    assert "# TO DO: the post does not say its language; it reads like" in written
    assert any(sentence.startswith("The language:") for sentence in map(PostWords().note, review.to_decide))


def test_a_posts_own_page_stands_in_for_a_donation_link(tmp_path: Path) -> None:
    _, campaign = imported(
        tmp_path,
        "---\ntitle: A drive\nsite: Friends\ncanonical: https://blog.example.org/2030/drive\n---\nJust words.",
    )
    assert not campaign.example
    assert [(ask.text, ask.link) for ask in campaign.asks] == [("How to help", "https://blog.example.org/2030/drive")]


def test_a_picture_beside_the_post_comes_along(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "oven.png").write_bytes(PNG)
    review, campaign = imported(tmp_path, BULLETS)
    assert campaign.highlights[0].picture == "oven.png"
    assert (tmp_path / "out" / "oven.png").read_bytes() == PNG
    assert any("bakers.jpg" in sentence for sentence in map(PostWords().note, review.left_out))


@pytest.mark.parametrize(
    "source",
    [
        "https://pictures.example.org/x.png",
        "../outside.png",
        "/etc/hostname.png",
        "link.png",
        "fake.png",
        "pipe.png",
        "x.svg",
        "no.png",
    ],
)
def test_a_picture_from_elsewhere_or_of_another_kind_is_left_out_and_said(tmp_path: Path, source: str) -> None:
    folder = tmp_path / "posts"
    folder.mkdir()
    (tmp_path / "outside.png").write_bytes(PNG)
    (folder / "link.png").symlink_to(tmp_path / "outside.png")
    (folder / "fake.png").write_text("no picture")
    (folder / "x.svg").write_text("<svg/>")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.png")
    text = f"## Highlights\n\n- **One:** We did the first of many things. ![x]({source})\n"
    review, campaign = imported(folder, text)
    assert campaign.highlights[0].picture is None
    assert any(source in sentence for sentence in map(PostWords().note, review.left_out))


def test_a_campaign_is_never_overwritten_without_being_told(tmp_path: Path) -> None:
    imported(tmp_path, RUN_TOGETHER)
    before = (tmp_path / "out" / "campaign.toml").read_bytes()
    with refusing(ImportRefusedError, match="already"):
        imported(tmp_path, BULLETS)
    assert (tmp_path / "out" / "campaign.toml").read_bytes() == before


def test_replacing_keeps_each_campaign_that_stood_there(tmp_path: Path) -> None:
    imported(tmp_path, RUN_TOGETHER)
    first = (tmp_path / "out" / "campaign.toml").read_bytes()
    (tmp_path / "out" / "own.png").write_bytes(PNG)
    review, _ = imported(tmp_path, BULLETS, replace=True)
    second = (tmp_path / "out" / "campaign.toml").read_bytes()
    imported(tmp_path, HEADINGS, replace=True)
    assert review.kept == tmp_path / "out" / "campaign.toml.bak"
    assert (tmp_path / "out" / "campaign.toml.bak").read_bytes() == first
    assert (tmp_path / "out" / "campaign.toml.bak.2").read_bytes() == second
    assert (tmp_path / "out" / "own.png").read_bytes() == PNG


def test_a_picture_of_another_campaign_with_the_same_name_stays(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "oven.png").write_bytes(PNG)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "oven.png").write_bytes(PNG + b"other")
    _, campaign = imported(tmp_path, BULLETS)
    assert campaign.highlights[0].picture == "oven-2.png"
    assert (tmp_path / "out" / "oven.png").read_bytes() == PNG + b"other"


def test_nothing_unfinished_is_left_behind(tmp_path: Path) -> None:
    imported(tmp_path, RUN_TOGETHER)
    imported(tmp_path, RUN_TOGETHER, replace=True)
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ImportRefusedError):
        import_post(tmp_path / "post.md", tmp_path / "file")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "out", "post.md"]
    assert (tmp_path / "file").read_text() == "in the way"


def test_the_review_prints_what_was_taken_left_out_and_open(tmp_path: Path) -> None:
    review, _ = imported(tmp_path, RUN_TOGETHER.encode().decode("mac_roman"))
    printed = PostWords().review(review)
    for part in ("Corrected:", "Taken from the post:", "Left out:", "For you to decide"):
        assert part in printed
    assert "Mac Roman" in printed
    assert "banner.png" in printed


HOSTILE = [
    "[donate](https://user:word@give.example.org/)",
    "[donate](https://give.example.org:8443/donate)",
    "[donate](https://127.0.0.1/donate)",
    "[donate](javascript:alert(1))",
    "[donate](https://gіve.example.org/donate)",  # noqa: RUF001 - a Cyrillic letter
    "[donate](https://bit.ly/donate)",
    "[donate](<https://give.example.org/a b>)",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_link_that_the_kiosk_may_not_show_is_never_taken(tmp_path: Path, text: str) -> None:
    _, campaign = imported(tmp_path, f"Please {text} today, thank you.")
    assert [ask.link for ask in campaign.asks] == ["https://example.org/"]


def becomes_a_campaign_or_is_refused(data: bytes) -> None:
    refused = "."
    with tempfile.TemporaryDirectory() as folder:
        try:
            imported(Path(folder), data)
        except ImportRefusedError as error:
            refused = said(error)
    assert refused.endswith(".")


BLOCKS = [block for post in POSTS for block in post.split("\n\n")]
mutated = st.one_of(
    st.binary(),
    st.text().map(str.encode),
    st.sampled_from(POSTS).flatmap(lambda post: st.integers(0, len(post)).map(lambda end: post[:end].encode())),
    st.lists(st.sampled_from(BLOCKS) | st.text(max_size=60), max_size=12).map(
        lambda parts: "\n\n".join(parts).encode()
    ),
    st.sampled_from(POSTS).flatmap(
        lambda post: st.tuples(st.integers(0, len(post)), st.text(max_size=20)).map(
            lambda cut: (post[: cut[0]] + cut[1] + post[cut[0] :]).encode()
        )
    ),
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(mutated)
@example(b"")
@example(b"---\n---\n")
@example(b"[" * 30_000)
@example(b"- " * 5_000)
@example(b"**A** - b. " * 500)
@example("---\ntitle: '\ud7ff\u200b\u2066x'\n---\n".encode())
@example(b"# \xe2\x80\xa6\n\n## Highlights\n\n- **:** x\n- **!!!** - y\n")
def test_any_post_becomes_a_valid_campaign_or_is_refused_in_one_sentence(data: bytes) -> None:
    becomes_a_campaign_or_is_refused(data)


texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(
    st.dictionaries(st.sampled_from(["id", "title", "organisation"]), texts),
    st.lists(st.fixed_dictionaries({"title": texts, "text": texts}), max_size=3),
    texts,
)
def test_what_is_written_is_read_back_exactly(
    simple: dict[str, Any], stories: list[dict[str, str]], said: str
) -> None:
    values = {**simple, "allowed_hosts": [said], "benefits": {"lines": [said, said]}, "highlights": stories}
    text = campaign_toml(Draft(values, {"title": said, "goals": f"{said}\n[[goals]]"}), said)
    assert tomllib.loads(text) == {key: value for key, value in values.items() if value or key != "highlights"}


def test_the_real_post_becomes_a_campaign(tmp_path: Path) -> None:
    if not REAL_POST.exists():
        pytest.skip("the real post is not beside this checkout")
    review, campaign = imported(tmp_path, gzip.decompress(REAL_POST.read_bytes()))
    assert campaign.id == "psf-2023"
    assert not campaign.example
    assert len(campaign.highlights) == 7
    assert campaign.goals == ()
    assert any("goal" in sentence for sentence in map(PostWords().note, review.to_decide))
    assert any("Mac Roman" in sentence for sentence in map(PostWords().note, review.repaired))
    assert {note.kind for note in load_campaign(tmp_path / "out", tmp_path / "cache").notes} == {"advice"}


def test_no_code_leads_to_a_link_that_only_may_be_the_ask_until_staff_have_set_it(tmp_path: Path) -> None:
    review, campaign = imported(tmp_path, HEADINGS)
    assert [ask.link for ask in campaign.asks] == ["https://river.example.org/donate"]
    assert load_campaign(tmp_path / "out", tmp_path / "cache").campaign.asks == ()
    assert any("no code is shown" in sentence for sentence in map(PostWords().note, review.to_decide))
    file = tmp_path / "out" / "campaign.toml"
    file.write_text("\n".join(line for line in file.read_text().split("\n") if "donation page" not in line))
    assert load_campaign(tmp_path / "out", tmp_path / "cache").campaign.asks == campaign.asks


def test_a_link_with_http_is_taken_with_https_where_its_host_is_written_so_elsewhere(tmp_path: Path) -> None:
    text = "[Donate](http://river.example.org/donate) today. See [the banks](https://river.example.org/banks)."
    review, campaign = imported(tmp_path, text)
    assert [ask.link for ask in campaign.asks] == ["https://river.example.org/donate"]
    assert load_campaign(tmp_path / "out", tmp_path / "cache").campaign.asks == campaign.asks
    assert any("with http" in sentence for sentence in map(PostWords().note, review.to_decide))


def test_a_post_is_read_by_a_process_of_its_own(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_text(RUN_TOGETHER)
    review = import_post(post, tmp_path / "out")
    assert review.pieces == import_post(post, tmp_path / "other", read=post_of).pieces
    (tmp_path / "a.adoc").write_text("= Drive\n")
    with refusing(ImportRefusedError, match="AsciiDoc"):
        import_post(tmp_path / "a.adoc", tmp_path / "third")


def test_a_page_of_two_thousand_lines_takes_the_processor_for_seconds_only(tmp_path: Path) -> None:
    part = "<h2>Part {0}</h2>\n<p>Words on {0}, and <a href='https://a.example.org/{0}'>more</a>.</p>\n<ul><li>One\n</ul>\n\n"
    page = "<!doctype html>" + "".join(part.format(number) for number in range(400))
    assert page.count("\n") == 2_000
    (tmp_path / "post.html").write_text(page)
    before = time.process_time()
    review = import_post(tmp_path / "post.html", tmp_path / "out", read=post_of)
    assert time.process_time() - before < 4
    assert len(review.pieces) > 1_200
