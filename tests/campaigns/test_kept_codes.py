"""The codes of the last run are shown only where all that they follow from is as it was."""

import os
import stat
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest

from kiosk.campaigns import kept_codes
from kiosk.campaigns.kept_codes import ELSEWHERE, FILE_NAME, KeptCodes, Run, find_codes, keep_codes, origin
from kiosk.model.campaign import Campaign

CODES = KeptCodes(b"PNG\n of\n codes", (1264, 0))


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    (folder / "campaign.toml").write_text('title = "Winter"', "utf-8")
    return folder


TEXT = """
title = "Winter"
subtitle = "Before the snow"
allowed_hosts = ["a.example"]

[dates]
ends = 2026-12-24

[[asks]]
kind = "donate"
text = "Donate"
link = "https://a.example/give"

[[highlights]]
title = "Snow"

[[goals]]
id = "gifts"
target = 1000

[look]
accent = "#3366ff"
"""


@pytest.fixture
def run(tmp_path: Path, campaign: Path) -> Run:
    run = Run(tmp_path / "data", None, None, practice=False, size=(1920, 1080))
    keep_codes(CODES, origin(run, campaign), run.data)
    return run


def test_they_are_there_again_for_nobody_but_this_user(run: Run) -> None:
    assert find_codes(run) == CODES
    assert stat.S_IMODE((run.data / FILE_NAME).stat().st_mode) == 0o600


def test_another_run_has_none(run: Run, tmp_path: Path) -> None:
    others = [
        replace(run, size=(1080, 1920)),
        replace(run, practice=True),
        replace(run, language="de"),
        replace(run, named=tmp_path / "drive"),
        replace(run, data=tmp_path),
    ]
    assert [find_codes(other) for other in others] == [None] * len(others)


CHANGES: dict[str, Callable[[Path, Path], object]] = {
    "the campaign": lambda drive, _: (drive / "campaign.toml").write_text('title = "Summer and autumn"', "utf-8"),
    "a campaign of the same size": lambda drive, _: (drive / "campaign.toml").write_text('title = "Summer"', "utf-8"),
    "a translation": lambda drive, _: (drive / "campaign.de.toml").touch(),
    "no campaign": lambda drive, _: (drive / "campaign.toml").unlink(),
    "settings": lambda _, data: (data / "settings.toml").write_text('language = "de"', "utf-8"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_was_changed_since_is_not_shown_as_it_was(
    change: Callable[[Path, Path], object], run: Run, campaign: Path
) -> None:
    change(campaign, run.data)
    assert find_codes(run) is None


NOT_THE_CODES = {
    "its goals": ("target = 1000", "target = 2000"),
    "a story": ('title = "Snow"', 'title = "Ice"'),
    "what stands below its title": ("Before the snow", "While it snows"),
    "a remark in the file": ("[dates]", "[dates] # of the year"),
}
THE_CODES = {
    "a link": ("/give", "/take"),
    "an ask's text": ('"Donate"', '"Give"'),
    "where links may lead": ('["a.example"]', '["b.example"]'),
    "its colours": ("#3366ff", "#3366fe"),
    "its dates": ("2026-12-24", "2026-12-25"),
    "how many stories there are": ("[[goals]]", "[[highlights]]\n[[goals]]"),
    "a file that can't be read": ("[dates]", "[dates"),
    "more of it than a campaign has": ("[dates]", "[thanks." + ".".join("a" * 20) + "]\n[dates]"),
}


def after(change: tuple[str, str], run: Run, campaign: Path) -> KeptCodes | None:
    file = campaign / "campaign.toml"
    file.write_text(TEXT, "utf-8")
    keep_codes(CODES, origin(run, campaign), run.data)
    assert find_codes(run, as_kept=True) == CODES
    new = campaign / "new"
    new.write_text(TEXT.replace(*change), "utf-8")
    new.replace(file)
    assert find_codes(run, as_kept=True) is None, "they are kept anew"
    return find_codes(run)


@pytest.mark.parametrize("change", NOT_THE_CODES.values(), ids=NOT_THE_CODES)
def test_codes_are_there_again_where_something_else_of_the_campaign_was_changed(
    change: tuple[str, str], run: Run, campaign: Path
) -> None:
    assert after(change, run, campaign) == CODES


@pytest.mark.parametrize("change", THE_CODES.values(), ids=THE_CODES)
def test_codes_are_not_shown_as_they_were_where_they_may_be_others_now(
    change: tuple[str, str], run: Run, campaign: Path
) -> None:
    assert after(change, run, campaign) is None


def test_a_file_that_says_the_same_at_another_time_has_the_same_codes(run: Run, campaign: Path) -> None:
    os.utime(campaign / "campaign.toml", (1, 1))
    assert find_codes(run) == CODES


def test_what_stands_elsewhere_is_part_of_a_campaign(run: Run) -> None:
    assert {field.name for field in fields(Campaign)} >= ELSEWHERE


def test_a_campaign_put_in_the_place_of_another_with_its_size_and_times_is_noticed(run: Run, campaign: Path) -> None:
    file = campaign / "campaign.toml"
    times = file.stat()
    new = campaign / "new"
    new.write_text('title = "Spring"', "utf-8")
    os.utime(new, ns=(times.st_atime_ns, times.st_mtime_ns))
    new.replace(file)
    assert find_codes(run) is None


def test_another_version_of_the_program_draws_its_own(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_codes, "__version__", "0.0.9")
    assert find_codes(run) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"\n", b"{}\nPNG", b"[]\nPNG", b'{"place": 3}\n', b'{"place": [0, 0], "campaign": 3}\n', b"\xff\n"],
)
def test_a_damaged_or_foreign_file_is_passed_over(run: Run, content: bytes) -> None:
    (run.data / FILE_NAME).write_bytes(content)
    assert find_codes(run) is None


def test_a_campaign_that_is_gone_is_not_shown(run: Run, campaign: Path) -> None:
    campaign.rename(campaign.with_name("elsewhere"))
    assert find_codes(run) is None
