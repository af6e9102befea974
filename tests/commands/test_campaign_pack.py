"""`kiosk campaign pack`, `unpack` and `fetch`: what they say, how they end, and what they leave."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.campaigns.packs import FILES, TEXT, archive, write_drive
from tests.feeds.website import HOST, Website, answer, website_on

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_drive(tmp_path / "our drive")


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    (tmp_path / "drive.campaign").write_bytes(archive())
    return tmp_path / "drive.campaign"


@pytest.fixture
def website(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    with website_on(tmp_path_factory.mktemp("site"), monkeypatch) as site:
        yield site


def ran(*words: str | Path) -> int:
    return main(["campaign", *map(str, words)])


def test_a_campaign_is_carried_from_one_machine_to_another(folder: Path, tmp_path: Path, capsys: Captured) -> None:
    out, data = tmp_path / "drive.campaign", tmp_path / "the data"
    assert ran("pack", folder, "--out", out) == 0
    said = capsys.readouterr()
    assert said.err == "Checking the campaign and its pictures ...\n"
    assert said.out.splitlines() == [
        f"{out} is written: campaign.toml and 2 pictures, {out.stat().st_size:,} bytes.",
        "On the kiosk: kiosk campaign unpack drive.campaign",
    ]
    assert ran("unpack", out, "--data", data) == 0
    place = data / "campaigns" / "drive"
    assert capsys.readouterr().out.splitlines() == [
        f'{place} holds "The drive" of The Organisation. It sends people to give.kiosk-tests.org.',
        f'To show it on this machine: kiosk settings set campaign "{place}"',
    ]
    assert {name: (place / name).read_bytes() for name in FILES} == FILES
    assert main(["settings", "set", "campaign", str(place), "--data", str(data)]) == 0


def test_the_folder_may_be_named(packed: Path, tmp_path: Path, capsys: Captured) -> None:
    assert ran("unpack", packed, "--out", tmp_path / "here") == 0
    assert (tmp_path / "here" / "drive" / "campaign.toml").is_file()


def test_programs_are_answered_in_json(folder: Path, tmp_path: Path, capsys: Captured) -> None:
    out = tmp_path / "drive.campaign"
    assert ran("pack", folder, "--out", out, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told == {
        "file": str(out),
        "id": "drive",
        "files": ["campaign.toml", "one.png", "pictures/two.jpg"],
        "bytes": out.stat().st_size,
        "problems": [],
    }
    assert ran("unpack", out, "--out", tmp_path / "here", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "folder": str(tmp_path / "here" / "drive"),
        "id": "drive",
        "title": "The drive",
        "sends_people_to": ["give.kiosk-tests.org"],
    }


def test_what_is_left_out_is_said(folder: Path, tmp_path: Path, capsys: Captured) -> None:
    (folder / "pictures" / "two.jpg").unlink()
    assert ran("pack", folder, "--out", tmp_path / "drive.campaign") == 0
    lines = capsys.readouterr().out.splitlines()
    assert "two.jpg is left out: there is no such file" in lines[0]
    assert "campaign.toml and 1 picture, " in lines[1]


def test_a_broken_campaign_is_not_packed_and_every_problem_is_said(
    folder: Path, tmp_path: Path, capsys: Captured
) -> None:
    broken = TEXT.replace('"USD"', '"dollars"').replace('"donate"', '"dig"')
    (folder / "campaign.toml").write_text(broken, "utf-8")
    assert ran("pack", folder, "--out", tmp_path / "drive.campaign") == 1
    assert [line.split(":")[1] for line in capsys.readouterr().out.splitlines()] == ["4", "8"]
    assert ran("pack", folder, "--out", tmp_path / "drive.campaign", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["file"], [problem["line"] for problem in told["problems"]]) == (None, [4, 8])
    assert not (tmp_path / "drive.campaign").exists()


def test_a_file_that_is_not_named_as_a_pack_is_not_written(folder: Path, tmp_path: Path, capsys: Captured) -> None:
    assert ran("pack", folder, "--out", tmp_path / "drive.zip") == 2
    assert "doesn't end in .campaign; name a file such as our-drive.campaign." in capsys.readouterr().err


def test_a_place_that_is_not_there_is_named(folder: Path, packed: Path, tmp_path: Path, capsys: Captured) -> None:
    nowhere = packed / "drive.campaign"
    assert ran("pack", folder, "--out", nowhere) == 2
    assert f"{nowhere} cannot be written (" in capsys.readouterr().err
    assert ran("unpack", packed, "--out", packed) == 2
    assert f"{packed} cannot be written (" in capsys.readouterr().err
    assert ran("unpack", nowhere) == 2
    assert f"There is no {nowhere}; check the name" in capsys.readouterr().err


def test_a_hostile_pack_is_no(packed: Path, tmp_path: Path, capsys: Captured) -> None:
    packed.write_bytes(archive([*FILES.items(), ("../../.bashrc", b"")]))
    assert ran("unpack", packed, "--out", tmp_path / "here") == 1
    why = f"{packed} is not unpacked: '../../.bashrc' leads out of the campaign’s folder; do not use it, and ask "
    assert capsys.readouterr().out.startswith(why)
    assert ran("unpack", packed, "--out", tmp_path / "here", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert told["folder"] is None
    assert told["why"].startswith(why)
    assert not (tmp_path / "here").exists()


def test_a_campaign_is_fetched(website: Website, tmp_path: Path, capsys: Captured) -> None:
    website.script = answer(archive(), kind="application/zip")
    assert ran("fetch", f"https://{HOST}/drive.campaign", "--data", tmp_path) == 0
    place = tmp_path / "campaigns" / "drive"
    assert capsys.readouterr().out.splitlines()[-1] == (
        f"To show it on this machine: kiosk settings set campaign {place}"
    )
    assert (place / "one.png").read_bytes() == FILES["one.png"]


def test_what_cannot_be_fetched_is_no_and_a_wrong_address_wrong_usage(
    website: Website, tmp_path: Path, capsys: Captured
) -> None:
    website.script = answer("", status="404 Not Found")
    assert ran("fetch", f"https://{HOST}/drive.campaign", "--data", tmp_path) == 1
    assert capsys.readouterr().out == f"{HOST} has nothing at this address (404); check the address.\n"
    assert ran("fetch", f"http://{HOST}/drive.campaign", "--data", tmp_path) == 2
    assert "is not an https link" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
