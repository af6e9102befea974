"""A feed's file: a regular one of its folder, small and whole."""

import os
from pathlib import Path

import pytest

from kiosk.feeds.answer import FeedFailure
from kiosk.feeds.fetching import LARGEST_BODY
from kiosk.feeds.reading_file import read_feed_file
from kiosk.words.feed_trouble import FeedTroubleWords


def failure(folder: Path, name: str = "feed.json") -> str:
    read = read_feed_file(folder, name)
    assert isinstance(read, FeedFailure)
    why = FeedTroubleWords().sentence(read.why)
    assert str(folder / name) in why
    return why


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_bytes(b"1" * LARGEST_BODY)
    assert read_feed_file(tmp_path, "feed.json") == b"1" * LARGEST_BODY


def test_a_link_within_the_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "today.json").write_bytes(b"figures")
    (tmp_path / "feed.json").symlink_to(tmp_path / "today.json")
    assert read_feed_file(tmp_path, "feed.json") == b"figures"


def test_a_folder_may_itself_be_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "feed.json").write_bytes(b"figures")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert read_feed_file(tmp_path / "link", "feed.json") == b"figures"


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.json").write_bytes(b"secret")
    (tmp_path / "feeds").mkdir()
    (tmp_path / "feeds" / "feed.json").symlink_to(tmp_path / "secret.json")
    assert "leads out of its folder" in failure(tmp_path / "feeds")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "feed.json")
    assert "is not a regular file" in failure(tmp_path)


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "feed.json").mkdir()
    assert "cannot be read" in failure(tmp_path)


def test_a_file_that_is_too_large_half_written_or_not_there_is_named(tmp_path: Path) -> None:
    assert "is not there" in failure(tmp_path)
    (tmp_path / "feed.json").write_bytes(b"")
    assert "is empty" in failure(tmp_path)
    (tmp_path / "feed.json").write_bytes(b"1" * (LARGEST_BODY + 1))
    assert "more than 65,536 bytes" in failure(tmp_path)
    (tmp_path / "feed.json").unlink()
    (tmp_path / "feed.json").symlink_to(tmp_path / "feed.json")
    assert "cannot be read" in failure(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "feed.json").write_bytes(b"figures")
    (tmp_path / "feed.json").chmod(0)
    assert "cannot be read (Permission denied)" in failure(tmp_path)
