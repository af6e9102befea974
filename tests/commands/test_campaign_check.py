"""What `kiosk campaign check` and the booth tell about a campaign that can be shown."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from kiosk.campaigns.folder import read_campaign
from kiosk.cli import main
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.campaign_source import MOST_LINES
from tests.conftest import OpenKiosk, Warnings

DRIVE = """\
# TO DO: look at all of it
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
UNKNOWN = "unknown = 1\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    (folder / "campaign.toml").write_text(DRIVE, "utf-8")
    return folder


def told(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, list[str]]:
    ended = main(["campaign", "check", *map(str, words)])
    return ended, capsys.readouterr().out.splitlines()


def test_the_file_stands_for_its_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert told(capsys, folder / "campaign.toml") == told(capsys, folder)


def test_a_campaign_with_something_to_do_is_not_called_good_without_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ended, lines = told(capsys, folder)
    assert ended == 0
    assert lines == [
        'campaign.toml:1: id: advice: to do: "look at all of it"; do it, then remove the comment.',
        f"{folder} can be shown, with what is noted above. It sends people to give.kiosk-tests.org.",
    ]


def test_a_campaign_whose_only_link_is_to_do_sends_people_nowhere_yet(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "campaign.toml").write_text(DRIVE.replace("link =", "# TO DO: write the donation page\nlink ="), "utf-8")
    ended, lines = told(capsys, folder)
    assert ended == 0
    assert lines[-1].endswith(" It sends people nowhere yet: it has no link to show.")


def test_what_is_left_out_is_printed_before_advice_and_named_in_json(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "campaign.toml").write_text(DRIVE + UNKNOWN, "utf-8")
    _, lines = told(capsys, folder)
    assert [line.split(":")[1] for line in lines[:2]] == ["12", "1"]
    _, listed = told(capsys, folder, "--json")
    assert [problem["kind"] for problem in json.loads("\n".join(listed))["problems"]] == ["left_out", "advice"]


def test_a_starter_says_what_its_amounts_are_for(tmp_path: Path) -> None:
    assert main(["campaign", "new", str(tmp_path / "new")]) == 0
    text = (tmp_path / "new" / "campaign.toml").read_text("utf-8")
    assert "# The amounts that people can choose.\n" in text


def test_advice_alone_lights_no_sign_at_the_booth(open_kiosk: OpenKiosk, folder: Path) -> None:
    kiosk = open_kiosk(folder)
    assert not kiosk.notes.shown.urgent
    assert any("look at all of it" in line for line in kiosk.notes.shown.lines[:MOST_LINES])


def test_what_is_left_out_of_the_screen_is_a_warning_at_the_booth(
    open_kiosk: OpenKiosk, folder: Path, expected_warnings: Warnings
) -> None:
    expected_warnings.allow("campaign: ")
    (folder / "campaign.toml").write_text(DRIVE + UNKNOWN, "utf-8")
    kiosk = open_kiosk(folder)
    assert kiosk.notes.shown.urgent
    assert any("nothing is called that here" in line for line in kiosk.notes.shown.lines)
    assert not any("look at all of it" in text for text in expected_warnings.texts)


def test_a_language_that_the_kiosk_does_not_speak_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "campaign.toml").write_text('language = "nl"\n' + DRIVE.partition("\n")[2], "utf-8")
    _, lines = told(capsys, folder)
    assert lines[0] == (
        "campaign.toml:1: language: advice: the kiosk’s own words are not translated into 'nl', so its buttons and "
        "notices are English; the languages there are: ar, de, en, es, fr, he, hi, it, ja, pt-BR; "
        "amounts and dates follow the campaign all the same."
    )


def test_letters_that_a_bare_machine_cannot_draw_are_told(folder: Path, tmp_path: Path) -> None:
    """A whole process, since Qt finds its fonts once."""
    text = DRIVE.partition("\n")[2].replace("The drive", "\u0e14\u0e35 3 \u10d0")
    (folder / "campaign.toml").write_text(text, "utf-8")
    bare = tmp_path / "fonts.conf"
    bare.write_text(f"<fontconfig><dir>{tmp_path / 'none'}</dir></fontconfig>")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "campaign", "check", str(folder)],
        env={**os.environ, "FONTCONFIG_FILE": str(bare)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.splitlines()[0] == (
        "campaign.toml:3: title: advice: this machine has no font that can draw Thai \u0e14\u0e35, "
        "Georgian \u10d0, and shows boxes; install one here and on the kiosk, such as Debian’s fonts-noto-core "
        "or fonts-noto-cjk."
    )


def test_a_file_for_another_language_is_written_and_what_it_lacks_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["campaign", "translate", str(folder), "es"]) == 0
    file = folder / "campaign.es.toml"
    texts = file.read_text("utf-8").count("original")
    said = capsys.readouterr().out
    assert said == f"{file} is written; {texts} texts to translate. Then: kiosk campaign check {folder}\n"
    assert main(["campaign", "check", str(folder)]) == 0
    assert "campaign.es.toml: advice: " in capsys.readouterr().out
    assert main(["campaign", "translate", str(folder), "Spanish"]) == 2
    assert "is not a language; give a code such as es, ja or pt-BR." in capsys.readouterr().err


def test_a_post_in_that_language_fills_in_what_is_certain_and_changes_no_translation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder := tmp_path / "drive").mkdir()
    (folder / "campaign.toml").write_text(
        'id = "bread"\norganisation = "Bakers"\ntitle = "Bread for all"\ncurrency = "EUR"\n'
        'allowed_hosts = ["give.bakers.org"]\n[[asks]]\nkind = "donate"\ntext = "Give"\n'
        'link = "https://give.bakers.org/bread"\n[benefits]\ntitle = "Your gifts"\n'
        'lines = ["€5 pays for a loaf", "€50 feeds a shelter"]\n'
    )
    file = folder / "campaign.es.toml"
    file.write_text('[[texts]]\noriginal = "Give"\ntranslation = "Regala"\n')
    (post := tmp_path / "post.md").write_text(
        "---\ntitle: Pan para todos\nlang: es\n---\n\n[Dona hoy](https://give.bakers.org/es/pan) por el pan.\n\n"
        "**Qué hace tu donación:**\n\n- 5 € pagan una barra\n- 60 € dan de comer a un albergue\n",
        "utf-8",
    )
    assert main(["campaign", "translate", str(folder), "es", "--post", str(post)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Headline and organisation: 1 of 2 texts found; the other 1 left empty.",
        "Words above the codes: 1 of 1 texts found.",
        "What donations do: 2 of 3 texts found; the other 1 left empty.",
        '"€50 feeds a shelter" is left empty: the post says "60 € dan de comer a un albergue", '
        "where a number, an amount, a month or an address differs.",
        "1 of these had a translation already, which stays.",
        f"A kiosk that shows this campaign shows them, too: have {file} read first by somebody who knows both "
        "languages, since nothing has compared what the texts mean.",
        f"{file} is written; 3 texts to translate. Then: kiosk campaign check {folder}",
    ]
    said = {one["original"]: one["translation"] for one in tomllib.loads(file.read_text("utf-8"))["texts"]}
    assert {original: text for original, text in said.items() if text} == {
        "Bread for all": "Pan para todos",
        "Give": "Regala",
        "Your gifts": "Qué hace tu donación",
        "€5 pays for a loaf": "5 € pagan una barra",
    }
    before = file.read_bytes()
    assert main(["campaign", "translate", str(folder), "fr", "--post", str(post)]) == 2
    assert "is in the language es, not fr." in capsys.readouterr().err
    assert main(["campaign", "translate", str(folder), "es", "--post", str(tmp_path / "none.md")]) == 2
    assert file.read_bytes() == before


def test_rounds_say_which_story_is_told_when(capsys: pytest.CaptureFixture[str]) -> None:
    drive = resource_folder() / EXAMPLE_CAMPAIGN
    assert main(["campaign", "rounds", str(drive), "--day", "2023-12-01"]) == 0
    said = capsys.readouterr().out
    assert "Round 1 of 3" in said
    assert "Share the drive" in said
    assert "The 20th PyCon US" in said
    assert main(["campaign", "rounds", str(drive), "--json"]) == 0
    rounds = json.loads(capsys.readouterr().out)
    assert all(4 <= len(told) <= 8 and told[0]["kind"] == "opening" for told in rounds)
    titles = {story["title"] for told in rounds for story in told}
    assert {highlight.title for highlight in read_campaign(drive).highlights} <= titles
