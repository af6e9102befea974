"""A campaign folder is loaded whole, or refused with what is wrong; a picture alone never keeps it off the screen."""

import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.campaigns.folder import FILE_NAME, MOST_ENTRIES, fingerprint, load_campaign
from kiosk.campaigns.pictures import safe_picture
from kiosk.campaigns.problems import CampaignRefusedError
from tests.said import said

SMALL = """\
id = "drive"
organisation = "The Organisation"
title = "The drive"
currency = "USD"
allowed_hosts = ["give.kiosk-tests.org"]

[[asks]]
kind = "donate"
text = "Donate"
link = "https://give.kiosk-tests.org/"
"""
STORIES = """
[[highlights]]
title = "One"
text = "One."
picture = "one.png"
picture_text = "A puppy"

[[highlights]]
title = "Two"
text = "Two."
picture = "two.png"
picture_text = "Two puppies"

[look]
logo = "one.png"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    (folder / FILE_NAME).write_text(SMALL, "utf-8")
    return folder


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def test_the_example_loads_without_a_note(example_folder: Path, cache: Path) -> None:
    loaded = load_campaign(example_folder, cache)
    assert loaded.notes == ()
    assert loaded.folder == example_folder
    assert loaded.campaign.hosts() == ("psfmember.org", "pyfound.blogspot.com")
    assert loaded.campaign.goals[0].target == 6_000_000


def test_a_campaign_comes_with_safe_copies_of_its_pictures(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).write_text(SMALL + STORIES, "utf-8")
    Image.new("RGB", (600, 400), "red").save(folder / "one.png")
    Image.new("RGB", (600, 400), "blue").save(folder / "two.png")
    loaded = load_campaign(folder, cache)
    assert loaded.notes == ()
    assert set(loaded.pictures) == {"one.png", "two.png"}
    assert all(copy.parent == cache and copy.is_file() for copy in loaded.pictures.values())


def test_a_picture_waits_until_a_copy_of_it_was_made(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).write_text(SMALL + STORIES, "utf-8")
    Image.new("RGB", (600, 400), "red").save(folder / "one.png")
    Image.new("RGB", (600, 400), "blue").save(folder / "two.png")
    safe_picture(folder / "one.png", folder, cache)
    loaded = load_campaign(folder, cache, makes=False)
    assert loaded.waiting == ("two.png",)
    assert loaded.campaign.pictures() == {"highlights.0.picture": "one.png", "look.logo": "one.png"}
    assert [story.title for story in loaded.campaign.highlights] == ["One", "Two"]
    assert loaded.notes == ()
    assert load_campaign(folder, cache).waiting == ()


def test_a_speck_is_left_out_and_a_small_picture_is_told_of(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).write_text(SMALL + STORIES, "utf-8")
    Image.new("RGB", (200, 150), "red").save(folder / "one.png")
    Image.new("RGB", (10, 10), "blue").save(folder / "two.png")
    loaded = load_campaign(folder, cache)
    assert loaded.campaign.pictures() == {"highlights.0.picture": "one.png", "look.logo": "one.png"}
    assert [said(note).split(": ", 1)[1] for note in loaded.notes] == [
        "highlights[2].picture: note: the picture two.png is left out: it has only 10 by 10 pixels; "
        "use one that is 600 pixels wide or more.",
        "highlights[1].picture: advice: the picture one.png has only 200 by 150 pixels and is shown small; "
        "use one that is 600 pixels wide or more.",
    ]


def test_a_transparent_sign_that_no_plate_shows_is_told_of(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).write_text(SMALL + STORIES, "utf-8")
    sign = Image.new("RGBA", (600, 600))
    sign.paste("black", (0, 0, 200, 600))
    sign.paste("white", (200, 0, 400, 600))
    sign.save(folder / "one.png")
    sign.paste("black", (200, 0, 400, 600))
    sign.save(folder / "two.png")
    loaded = load_campaign(folder, cache)
    assert {note.key for note in loaded.notes} == {"highlights.0.picture", "look.logo"}
    assert said(loaded.notes[0]).endswith(
        "advice: the picture one.png is transparent, with parts that neither a light nor a dark plate shows; "
        "save it with a ground of its own."
    )
    assert loaded.picture_facts["two.png"].plate == "#ffffff"


def test_a_picture_that_is_not_there_is_left_out_and_noted_at_its_line(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).write_text(SMALL + STORIES, "utf-8")
    Image.new("RGB", (600, 400), "red").save(folder / "one.png")
    loaded = load_campaign(folder, cache)
    assert loaded.campaign.pictures() == {"highlights.0.picture": "one.png", "look.logo": "one.png"}
    assert [story.title for story in loaded.campaign.highlights] == ["One", "Two"]
    assert [said(note) for note in loaded.notes] == [
        "campaign.toml:21: highlights[2].picture: note: the picture two.png is left out: there is no such file; "
        "put it beside campaign.toml or correct the name."
    ]


def test_what_is_still_to_do_in_the_file_is_advice_with_its_line(folder: Path, cache: Path) -> None:
    text = SMALL.replace("currency", "# TO DO: which one?\ncurrency")
    (folder / FILE_NAME).write_text(f"# Lines with TO DO want a decision.\n{text}  #TODO the goals.\n", "utf-8")
    loaded = load_campaign(folder, cache)
    assert [note.kind for note in loaded.notes] == ["advice", "advice"]
    assert [said(note) for note in loaded.notes] == [
        'campaign.toml:5: currency: advice: to do: "which one?"; do it, then remove the comment.',
        'campaign.toml:13: advice: to do: "the goals"; do it, then remove the comment.',
    ]


@pytest.mark.parametrize(
    ("old", "new", "advice"),
    [
        (
            '"The Organisation"',
            '"(name of the organisation)"',
            "campaign.toml:2: organisation: note: '(name of the organisation)' is a stand-in; write the real one.",
        ),
        (
            '"The drive"',
            '"(title of the drive)"',
            "campaign.toml:3: title: note: '(title of the drive)' is a stand-in; write the real one.",
        ),
        (
            "give.kiosk-tests.org",
            "www.example.com",
            "campaign.toml:10: asks[1].link: advice: www.example.com is a stand-in; write where people should go.",
        ),
    ],
)
def test_a_stand_in_for_a_name_or_a_link_is_named(folder: Path, cache: Path, old: str, new: str, advice: str) -> None:
    (folder / FILE_NAME).write_text(SMALL.replace(old, new), "utf-8")
    assert [said(note) for note in load_campaign(folder, cache).notes] == [advice]


def test_what_is_left_out_is_told_before_advice(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).write_text(f"# TO DO: all\n{SMALL}{STORIES}unknown = 1\n", "utf-8")
    notes = load_campaign(folder, cache).notes
    assert [note.kind for note in notes] == ["left_out"] * 4 + ["advice"]
    assert [note.line for note in notes] == [16, 22, 26, 27, 1]


def test_a_cache_that_cannot_be_kept_is_noted_as_that(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).write_text(SMALL + STORIES.replace("two.png", "one.png"), "utf-8")
    Image.new("RGB", (600, 400), "red").save(folder / "one.png")
    cache.write_text("not a folder")
    loaded = load_campaign(folder, cache)
    assert loaded.campaign.pictures() == {}
    assert len(loaded.notes) == 3
    for note in loaded.notes:
        assert "the picture one.png is left out: no copy of it can be kept (" in said(note)
        assert "make room on the disk, or make the data folder writable" in said(note)


def refused(folder: Path, cache: Path) -> str:
    with pytest.raises(CampaignRefusedError) as caught:
        load_campaign(folder, cache)
    assert not cache.exists()
    assert all(problem.kind == "fatal" and problem.file == folder / FILE_NAME for problem in caught.value.problems)
    return said(caught.value)


NO_FILE = "campaign.toml: it is not a regular file; put the file itself there, not a link, pipe or folder."


def test_an_empty_folder_is_refused(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).unlink()
    missing = "campaign.toml: there is no such file; check the name, and that the stick or share is there."
    assert refused(folder, cache) == missing
    assert refused(folder / "nowhere", cache) == missing


def test_a_folder_that_is_a_file_is_refused(folder: Path, cache: Path) -> None:
    assert refused(folder / FILE_NAME, cache).startswith("campaign.toml: it cannot be read (")


def test_a_folder_named_like_the_file_is_refused(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).unlink()
    (folder / FILE_NAME).mkdir()
    assert refused(folder, cache) == NO_FILE


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's own")
def test_a_pipe_or_a_link_named_like_the_file_is_refused(folder: Path, cache: Path) -> None:
    (folder / FILE_NAME).rename(folder / "other.toml")
    (folder / FILE_NAME).symlink_to("other.toml")
    assert refused(folder, cache) == NO_FILE
    (folder / FILE_NAME).unlink()
    os.mkfifo(folder / FILE_NAME)
    assert refused(folder, cache) == NO_FILE


def test_a_folder_has_the_same_fingerprint_until_a_file_in_it_changes(folder: Path) -> None:
    states = [fingerprint(folder)]
    assert fingerprint(folder) == states[0]
    (folder / "one.png").write_bytes(b"1")
    states.append(fingerprint(folder))
    (folder / "one.png").write_bytes(b"22")
    states.append(fingerprint(folder))
    os.utime(folder / "one.png", (1, 1))
    states.append(fingerprint(folder))
    (folder / "one.png").rename(folder / "two.png")
    states.append(fingerprint(folder))
    (folder / "two.png").unlink()
    assert len(set(states)) == 5
    assert fingerprint(folder) == states[0]


def test_a_picture_replaced_in_a_sub_folder_changes_the_fingerprint(folder: Path) -> None:
    picture = folder / "img" / "small" / "p.jpg"
    picture.parent.mkdir(parents=True)
    states = [fingerprint(folder)]
    picture.write_bytes(b"1")
    states.append(fingerprint(folder))
    picture.write_bytes(b"22")
    states.append(fingerprint(folder))
    assert len(set(states)) == 3
    names = [name for name, _, _ in states[-1]]
    assert names == [FILE_NAME, "img", "img/small", "img/small/p.jpg"]
    assert all((folder / name).exists() for name in names)


def test_a_fingerprint_reads_no_deeper_than_two_levels_and_nothing_hidden(folder: Path) -> None:
    for deep in ("a/b/c", ".git/objects"):
        (folder / deep).mkdir(parents=True)
        (folder / deep / "p.jpg").write_bytes(b"1")
    assert [name for name, _, _ in fingerprint(folder)] == ["a", "a/b", FILE_NAME]


def test_a_fingerprint_of_a_huge_sub_folder_stays_small_and_has_the_campaign(folder: Path) -> None:
    (folder / "all").mkdir()
    for number in range(MOST_ENTRIES + 100):
        (folder / "all" / f"{number}").touch()
    found = [name for name, _, _ in fingerprint(folder)]
    assert len(found) == MOST_ENTRIES
    assert FILE_NAME in found


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's own")
def test_a_link_back_to_the_folder_ends_the_fingerprint_there(folder: Path) -> None:
    (folder / "again").symlink_to(folder)
    assert [name for name, _, _ in fingerprint(folder)] == ["again", FILE_NAME]


def test_a_folder_that_is_gone_has_an_empty_fingerprint(folder: Path) -> None:
    assert fingerprint(folder / "nowhere") == ()
    assert fingerprint(folder / FILE_NAME) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's own")
def test_a_link_that_leads_nowhere_is_part_of_the_fingerprint(folder: Path) -> None:
    (folder / "one.png").symlink_to("nowhere.png")
    assert [name for name, _, _ in fingerprint(folder)] == [FILE_NAME, "one.png"]
