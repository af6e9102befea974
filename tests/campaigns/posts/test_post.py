from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.campaigns.posts.notes import Noted
from kiosk.campaigns.posts.post import (
    LARGEST_POST,
    Heading,
    Items,
    Paragraph,
    PostRefusedError,
    Run,
    text_of,
)
from kiosk.campaigns.posts.reading import parse_post, read_post
from kiosk.words.post import PostWords
from tests.campaigns.posts.sample_posts import RUN_TOGETHER
from tests.said import said


def runs_of(text: str) -> tuple[Run, ...]:
    block = parse_post(text).blocks[0]
    assert isinstance(block, Paragraph)
    return block.runs


def test_a_post_is_its_front_matter_and_its_blocks() -> None:
    post = parse_post("---\ntitle: 'It''s on'\nDate: 2031-01-02\ntags: []\n---\n# One\n\nTwo\n\n- three\n- four\n")
    assert post.front == {"title": "It's on", "date": "2031-01-02"}
    assert post.blocks == (
        Heading((Run("One"),), 1),
        Paragraph((Run("Two"),)),
        Items(((Run("three"),), (Run("four"),))),
    )


def test_links_pictures_and_bold_words_are_runs() -> None:
    assert runs_of("a **b** [c](https://x.example.org/?a=1&b=2) ![d](./d.png)") == (
        Run("a "),
        Run("b", bold=True),
        Run(" "),
        Run("c", link="https://x.example.org/?a=1&b=2"),
        Run(" "),
        Run("d", picture="./d.png"),
    )


def test_an_address_written_out_is_a_link() -> None:
    assert runs_of("Give at https://x.example.org/give.") == (
        Run("Give at "),
        Run("https://x.example.org/give", link="https://x.example.org/give"),
        Run("."),
    )


def test_bold_marks_apart_from_their_words_are_bold_all_the_same() -> None:
    post = parse_post("One.\n**  \nTwo!** - three")
    block = post.blocks[0]
    assert isinstance(block, Paragraph)
    assert [(run.text.strip(), run.bold) for run in block.runs] == [
        ("One.", False),
        ("Two!", True),
        ("- three", False),
    ]
    assert post.repaired


def test_neighbouring_links_to_one_place_are_one_link() -> None:
    assert runs_of("[**Give**](https://x.org) [**now**](https://x.org)") == (
        Run("Give now", bold=True, link="https://x.org"),
    )


def test_a_nested_list_belongs_to_its_item() -> None:
    block = parse_post("- one\n  - two\n- three\n").blocks[0]
    assert isinstance(block, Items)
    assert [text_of(item) for item in block.items] == ["one two", "three"]


def test_html_is_left_out_and_said() -> None:
    post = parse_post("<script>alert(1)</script>\n\nText <b>bold</b><br>more\n")
    assert [text_of(block.runs) for block in post.blocks if isinstance(block, Paragraph)] == ["Text bold\nmore"]
    assert Noted("html") in post.dropped


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/hosts"])
def test_a_link_that_runs_something_is_no_link(address: str) -> None:
    assert all(run.link is None for run in runs_of(f"[give]({address})"))


@pytest.mark.parametrize(
    "front",
    [
        "a: &a [x, x]\nb: *a",
        "title: [",
        "title: !!python/object/apply:os.system ['true']",
        "- a\n- b",
        "title: " + "[" * 9000,
        "x: " + "y" * 30_000,
        "? {a: b}\n: c",
        "\t",
    ],
)
def test_front_matter_that_is_wrong_or_hostile_is_said_and_the_text_still_read(front: str) -> None:
    post = parse_post(f"---\n{front}\n---\n\nWords.\n")
    assert post.blocks == (Paragraph((Run("Words."),)),)


def test_front_matter_that_is_not_yaml_still_gives_its_plain_lines() -> None:
    post = parse_post("---\ntitle: Drive: the second\n---\nText")
    assert post.front == {"title": "Drive: the second"}
    assert "not YAML" in PostWords().note(post.repaired[0])


@pytest.mark.parametrize(
    ("codec", "name"), [("utf-8", None), ("utf-8-sig", None), ("cp1252", "Windows"), ("utf-16", "UTF-16")]
)
def test_a_post_in_another_character_set_is_read_and_said(tmp_path: Path, codec: str, name: str | None) -> None:
    file = tmp_path / "post.md"
    file.write_bytes("Café is “open”".encode(codec))
    post = read_post(file)
    assert post.blocks == (Paragraph((Run("Café is “open”"),)),)
    assert [name in PostWords().note(one) for one in post.repaired if name] == ([True] if name else [])


def test_broken_characters_are_repaired_on_the_way(tmp_path: Path) -> None:
    file = tmp_path / "post.md"
    file.write_text(RUN_TOGETHER.encode().decode("mac_roman"), encoding="utf-8")
    post = read_post(file)
    assert post.blocks == parse_post(RUN_TOGETHER).blocks
    assert "Mac Roman" in PostWords().note(post.repaired[0])


@pytest.mark.parametrize(
    "data", [b"a\0b", bytes(range(256)), b"\x01\x02\x03\x04", b"\xff\xfea", b"x" * (LARGEST_POST + 1)]
)
def test_what_is_no_text_is_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "post.md"
    file.write_bytes(data)
    with pytest.raises(PostRefusedError) as refused:
        read_post(file)
    assert said(refused.value).endswith(".")


def test_a_folder_or_nothing_is_refused(tmp_path: Path) -> None:
    for file in (tmp_path, tmp_path / "none.md"):
        with pytest.raises(PostRefusedError):
            read_post(file)


@pytest.mark.parametrize("piece", ["[", "](", "![", "**a ", "> ", "- ", "<", "`", "*_", "&amp;", "\\["])
def test_a_whole_file_of_one_mark_is_read_in_bounded_time(piece: str) -> None:
    parse_post(piece * (60_000 // len(piece)))


def test_deep_lists_are_read() -> None:
    parse_post("".join(f"{'  ' * depth}- x\n" for depth in range(200)))


@given(st.text())
def test_any_text_is_some_post(text: str) -> None:
    parse_post(text)
