"""A campaign packed into one file: what it names, nothing else, as a whole, and always the same."""

import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from kiosk.campaigns.pack_rules import PackRefusedError
from kiosk.campaigns.packing import pack
from kiosk.campaigns.problems import CampaignRefusedError
from tests.campaigns.packs import FILES, PLAIN, TEXT, picture, write_drive
from tests.said import refusing, said


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_drive(tmp_path / "drive")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "drive.campaign"


def names(file: Path) -> list[str]:
    with ZipFile(file) as archive:
        return archive.namelist()


def test_what_the_campaign_names_is_carried_and_nothing_else(folder: Path, out: Path) -> None:
    for stray in ("three.png", "key.txt", "campaign.toml.bak", ".hidden"):
        (folder / stray).write_bytes(picture("green"))
    packed = pack(folder, out)
    assert packed.names == ("campaign.toml", "one.png", "pictures/two.jpg")
    assert (packed.file, packed.size, packed.notes) == (out, out.stat().st_size, ())
    with ZipFile(out) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == FILES


def test_the_schema_goes_along_where_there_is_one_and_never_a_strangers_file(folder: Path, out: Path) -> None:
    (folder / "campaign.schema.json").write_text("a stranger’s words")
    pack(folder, out)
    assert names(out) == ["campaign.schema.json", "campaign.toml", "one.png", "pictures/two.jpg"]
    assert b"stranger" not in ZipFile(out).read("campaign.schema.json")
    assert b"json-schema.org" in ZipFile(out).read("campaign.schema.json")


def test_the_same_campaign_gives_the_same_bytes(folder: Path, out: Path, tmp_path: Path) -> None:
    pack(folder, out)
    other = write_drive(tmp_path / "elsewhere")
    for file in other.rglob("*"):
        os.utime(file, (1_000_000_000, 1_000_000_000))
    (other / "one.png").chmod(0o600)
    pack(other, tmp_path / "again.campaign")
    assert (tmp_path / "again.campaign").read_bytes() == out.read_bytes()


def test_a_pack_that_is_there_is_replaced_and_nothing_lies_beside_it(folder: Path, out: Path) -> None:
    out.write_bytes(b"the one before")
    pack(folder, out)
    assert names(out)
    assert sorted(file.name for file in out.parent.iterdir()) == ["drive", "drive.campaign"]


def test_a_campaign_that_cannot_be_shown_is_not_packed(folder: Path, out: Path) -> None:
    (folder / "campaign.toml").write_text(TEXT.replace('"USD"', '"dollars"'), "utf-8")
    out.write_bytes(b"the one before")
    with refusing(CampaignRefusedError, match="currency"):
        pack(folder, out)
    assert out.read_bytes() == b"the one before"
    with refusing(CampaignRefusedError, match="there is no such file"):
        pack(folder / "nowhere", out)


def test_a_picture_that_cannot_be_shown_is_left_out_and_noted(folder: Path, out: Path) -> None:
    (folder / "one.png").write_bytes(b"<svg/>")
    packed = pack(folder, out)
    assert packed.names == ("campaign.toml", "pictures/two.jpg")
    assert ["one.png is left out" in said(note) for note in packed.notes] == [True, True]


@pytest.mark.skipif(os.name != "posix", reason="Windows makes no links without a right to")
def test_nothing_from_outside_the_folder_is_carried(folder: Path, out: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.png").write_bytes(picture("green"))
    (folder / "one.png").unlink()
    (folder / "one.png").symlink_to(tmp_path / "outside.png")
    assert pack(folder, out).names == ("campaign.toml", "pictures/two.jpg")


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("a/b/c/deep.png", "lies 3 folders down; keep pictures at most 2 down."),
        ("con.png", "is no name on some systems; give it a plain name."),
        ("what?.png", "is no name on some systems"),
        ("a\u202eb.png", "has signs that no file’s name should have"),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="Windows has no such names")
def test_a_name_that_could_not_be_unpacked_everywhere_is_not_packed(
    folder: Path, out: Path, name: str, part: str
) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(picture())
    (folder / "campaign.toml").write_text(f'{PLAIN}\n[look]\nlogo = "{name}"\n', "utf-8")
    with pytest.raises(PackRefusedError) as refused:
        pack(folder, out)
    assert part in said(refused.value)
    assert not out.exists()


def test_pictures_that_are_too_much_together_are_not_packed(folder: Path, out: Path) -> None:
    with refusing(PackRefusedError, match="more than 900 bytes with its pictures; make some of them smaller"):
        pack(folder, out, largest=900)
    assert [file.name for file in out.parent.iterdir()] == ["drive"]


def test_a_pack_is_named_as_one(folder: Path, tmp_path: Path) -> None:
    with refusing(PackRefusedError, match=r"drive\.zip doesn’t end in \.campaign; name it drive\.campaign\."):
        pack(folder, tmp_path / "drive.zip")


def test_a_place_that_cannot_be_written_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "taken.campaign").mkdir()
    with pytest.raises(OSError, match="directory"):
        pack(folder, tmp_path / "taken.campaign")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["drive", "taken.campaign"]
