"""A packed campaign becomes a folder of its own; a hostile one is refused in a sentence and leaves nothing."""

import io
import os
import re
import socket
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.campaigns.folder import load_campaign
from kiosk.campaigns.pack_rules import LARGEST_PACK, PackRefusedError
from kiosk.campaigns.packing import pack
from kiosk.campaigns.unpacking import unpack
from tests.campaigns.hostile_packs import GOOD, HOSTILE, more
from tests.campaigns.packs import FILES, PLAIN, TEXT, archive, picture, write_drive
from tests.said import refusing, said

SECONDS = 2.0


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "campaigns"


@pytest.fixture(autouse=True)
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refused)


def found(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()
    }


def assert_clear(sentence: str) -> None:
    assert re.fullmatch(r"[^\n]+; [^\n]+\.", sentence), sentence
    assert sentence.isprintable(), ascii(sentence)
    assert len(sentence) < 400, sentence
    assert not re.search(r"Traceback|Error\b|Errno|zlib|struct|None|/tmp", sentence), sentence


def test_there_are_enough_hostile_packs() -> None:
    assert len(HOSTILE) >= 80


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_pack_is_refused_in_a_sentence_and_leaves_nothing(name: str, tmp_path: Path, into: Path) -> None:
    data, part = HOSTILE[name]
    began = time.process_time()
    with pytest.raises(PackRefusedError) as refused:
        unpack(io.BytesIO(data), into)
    assert time.process_time() - began < SECONDS
    assert part in said(refused.value), said(refused.value)
    assert_clear(said(refused.value))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["a bomb that says it is small", "ten thousand files listed as three"])
def test_a_bomb_takes_no_memory(name: str, into: Path) -> None:
    source = io.BytesIO(HOSTILE[name][0])
    tracemalloc.start()
    try:
        with pytest.raises(PackRefusedError):
            unpack(source, into)
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path, into: Path) -> None:
    file = tmp_path / "large.campaign"
    with file.open("wb") as out:
        out.truncate(LARGEST_PACK + 1)
    with refusing(PackRefusedError, match="it has 160,000,001 bytes; make its pictures smaller"):
        unpack(file, into)


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path, into: Path) -> None:
    os.mkfifo(tmp_path / "pipe.campaign")
    with refusing(PackRefusedError, match="it is not a regular file"):
        unpack(tmp_path / "pipe.campaign", into)


def test_a_file_that_is_not_there_is_named_so(tmp_path: Path, into: Path) -> None:
    with refusing(PackRefusedError, match="it cannot be read"):
        unpack(tmp_path / "none.campaign", into)


def test_a_pack_becomes_a_folder_of_its_own(tmp_path: Path, into: Path) -> None:
    pack(write_drive(tmp_path / "mine"), tmp_path / "mine.campaign")
    assert unpack(tmp_path / "mine.campaign", into) == into / "drive"
    assert found(into) == {f"drive/{name}": data for name, data in FILES.items()}
    assert load_campaign(into / "drive", tmp_path / "cache").notes == ()


def test_what_is_there_is_never_changed(into: Path) -> None:
    (into / "drive").mkdir(parents=True)
    (into / "drive" / "mine.txt").write_text("mine")
    (into / "drive-2").write_text("mine too")
    (into / "drive-3").mkdir()
    data = io.BytesIO(archive([("campaign.toml", PLAIN.encode())]))
    assert unpack(data, into) == into / "drive-4"
    assert unpack(data, into) == into / "drive-5"
    assert found(into / "drive") == {"mine.txt": b"mine"}
    assert (into / "drive-2").read_text() == "mine too"
    assert list((into / "drive-3").iterdir()) == []


@pytest.mark.skipif(os.name != "posix", reason="Windows makes no links without a right to")
def test_a_link_to_nowhere_is_something_that_is_there(into: Path, tmp_path: Path) -> None:
    into.mkdir()
    (into / "drive").symlink_to(tmp_path / "nowhere")
    assert unpack(io.BytesIO(archive([("campaign.toml", PLAIN.encode())])), into) == into / "drive-2"
    assert not (tmp_path / "nowhere").exists()


def test_a_pack_may_come_without_some_of_its_pictures(tmp_path: Path, into: Path) -> None:
    folder = unpack(io.BytesIO(archive([("campaign.toml", TEXT.encode())])), into)
    assert [note.kind for note in load_campaign(folder, tmp_path).notes] == ["left_out"] * 3


def test_the_schema_is_this_kiosks_own(into: Path) -> None:
    folder = unpack(io.BytesIO(more("campaign.schema.json", b"{}")), into)
    assert "json-schema.org" in (folder / "campaign.schema.json").read_text("utf-8")


def test_a_full_disk_leaves_nothing(tmp_path: Path, into: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        unpack(io.BytesIO(GOOD), into)
    assert list(tmp_path.iterdir()) == []


WORDS = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters='"\\'), min_size=1, max_size=30)
NAMES = st.from_regex(r"([a-z0-9]{1,8}/){0,2}[A-Za-z0-9 _-]{1,12}\.(png|PNG)", fullmatch=True)


@st.composite
def drives(draw: st.DrawFn) -> dict[str, bytes]:
    names = draw(st.lists(NAMES, max_size=2, unique_by=str.casefold))
    text = f"# {draw(WORDS)}\n{PLAIN}"
    for name in names:
        text += f'\n[[highlights]]\ntitle = "A {draw(WORDS)}"\ntext = "A {draw(WORDS)}"\npicture = "{name}"\n'
    colours = draw(st.lists(st.sampled_from(["red", "green", "blue"]), min_size=2, max_size=2))
    return {"campaign.toml": text.encode(), **dict(zip(names, map(picture, colours), strict=False))}


@settings(max_examples=8, deadline=None)
@given(drives())
def test_what_is_packed_is_unpacked_the_same(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as room:
        folder, out = Path(room) / "mine", Path(room) / "mine.campaign"
        for name, data in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
        pack(folder, out)
        assert found(unpack(out, Path(room) / "into")) == files


def refused_or_whole(data: bytes) -> Iterator[Path]:
    """Unpacks, and looks that nothing lies about afterwards."""
    with tempfile.TemporaryDirectory() as room:
        into = Path(room) / "into"
        try:
            folder = unpack(io.BytesIO(data), into)
        except PackRefusedError as error:
            assert_clear(said(error))
            assert not into.exists()
        else:
            assert list(into.iterdir()) == [folder]
            yield folder


@settings(deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["alone", "before its end", "after its start"]))
def test_noise_is_refused(noise: bytes, where: str) -> None:
    data = {"alone": noise, "before its end": noise + GOOD[-22:], "after its start": GOOD[:100] + noise}[where]
    assert not list(refused_or_whole(data))


FLIPS = st.lists(st.tuples(st.integers(0, 2**20), st.booleans()), min_size=1, max_size=3)
"""Each with its place, and whether it is in the list, where most of what is believed stands."""


def flipped(data: bytes, flips: list[tuple[int, bool]]) -> bytes:
    changed = bytearray(data)
    start = data.index(b"PK\x01\x02")
    for place, in_list in flips:
        first = start if in_list else 0
        changed[first + place // 8 % (len(data) - first)] ^= 1 << place % 8
    return bytes(changed)


@settings(max_examples=15, deadline=None)
@given(FLIPS)
def test_a_pack_with_bits_flipped_is_refused_or_the_same(flips: list[tuple[int, bool]]) -> None:
    for folder in refused_or_whole(flipped(GOOD, flips)):
        assert found(folder) == FILES


@settings(max_examples=150, deadline=None)
@given(FLIPS)
def test_a_pack_without_pictures_with_bits_flipped_is_refused_or_the_same(flips: list[tuple[int, bool]]) -> None:
    files = {"campaign.toml": PLAIN.encode()}
    for folder in refused_or_whole(flipped(archive(files.items()), flips)):
        assert found(folder) == files


@settings(max_examples=60, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.integers(0, 200))
def test_a_pack_that_misses_a_piece_is_refused(start: int, length: int) -> None:
    cut = GOOD[:start] + GOOD[start + length + 1 :]
    assert not list(refused_or_whole(cut))
