"""The command line, as a person and as a script use it: one sentence, the right exit code, nothing lost."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk import __version__
from kiosk.system.libraries import missing
from tests.conftest import CHECKOUT


def kiosk(*words: str | Path, data: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    with started(*words, data=data, **environment) as process:
        out, err = process.communicate(timeout=300)
    return subprocess.CompletedProcess(process.args, process.returncode, out, err)


def started(*words: str | Path, data: Path | None = None, **environment: str) -> subprocess.Popen[str]:
    given = [str(word) for word in words]
    if data is not None:
        given += ["--data", str(data)]
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.pop("QT_QPA_PLATFORM", None)
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", *given],
        cwd=CHECKOUT,
        env={**env, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def assert_refused(done: subprocess.CompletedProcess[str], *parts: str) -> None:
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    for part in parts:
        assert part in done.stderr


def test_the_version_is_said() -> None:
    assert kiosk("--version").stdout == f"kiosk {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        *([], ["run"], ["snapshot"], ["campaign"], ["campaign", "check"], ["campaign", "import"]),
        *(["campaign", "new"], ["campaign", "schema"], ["settings"], ["settings", "get"], ["settings", "set"]),
    ],
    ids=" ".join,
)
def test_help_is_there_for_every_command(words: list[str]) -> None:
    done = kiosk(*words, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith("usage: kiosk")


@pytest.mark.parametrize("words", [["frobnicate"], ["--nonsense"], ["run", "--nonsense"], ["run", "--size", "big"]])
def test_wrong_usage_is_a_sentence_and_exit_code_two(words: list[str]) -> None:
    assert_refused(kiosk(*words))


def test_a_campaign_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    assert_refused(kiosk("run", "--campaign", tmp_path / "x"), "is not a folder")


@pytest.mark.matrix(one_in=2)
@pytest.mark.parametrize("settings", ["campaign = 5\n", ""], ids=["unusable", "example"])
def test_without_a_screen_every_scene_becomes_a_picture(tmp_path: Path, settings: str) -> None:
    (tmp_path / "settings.toml").write_text(settings, "utf-8")
    done = kiosk("run", data=tmp_path)
    assert done.returncode == 0, done.stderr
    first, *files, last = done.stdout.splitlines()
    assert first.startswith("No screen was found: neither DISPLAY nor WAYLAND_DISPLAY is set.")
    assert last == f"The pictures are in {tmp_path / 'snapshots'}"
    assert len(files) == len(list((tmp_path / "snapshots").glob("*.png"))) >= (4 if settings else 20)
    assert all(not QImage(file).isNull() for file in files)


@pytest.mark.skipif(bool(missing(for_window=True)), reason="this machine lacks libraries, and that is told first")
def test_a_screen_that_does_not_answer_is_named(tmp_path: Path) -> None:
    with started("run", data=tmp_path, DISPLAY=":4711", PYTHONUNBUFFERED="1") as process:
        assert process.stdout
        said = process.stdout.readline()
        process.kill()
        _, errors = process.communicate(timeout=60)
    assert said.startswith("The screen named by DISPLAY=:4711 does not answer.")
    assert "qt.qpa" not in errors


def test_a_snapshot_has_the_size_scene_and_language_asked_for(tmp_path: Path) -> None:
    words = ["--scene", "attract", "highlight-*", "--size", "1366x768", "--lang", "de", "--at", "2026-12-24T18:00"]
    done = kiosk("snapshot", "--out", tmp_path / "out", *words, "--spoken", data=tmp_path)
    assert done.returncode == 0, done.stderr
    spoken = {file.stem: file.read_text("utf-8") for file in (tmp_path / "out").glob("*.txt")}
    assert "Hier spenden, mit dem Handy, Taste" in spoken["attract-1366x768-de"].splitlines()
    names = sorted(file.name for file in (tmp_path / "out").glob("*.png"))
    assert len(spoken) == len(names)
    assert names[0] == "attract-1366x768-de.png"
    assert len(names) == 8
    image = QImage(str(tmp_path / "out" / names[0]))
    assert (image.width(), image.height()) == (1366, 768)


def test_a_snapshot_in_two_languages_and_options_given_twice_saves_them_all(tmp_path: Path) -> None:
    sizes = ["--size", "1280x800", "--size", "1366x768", "1024x600"]
    words = [*sizes, "--lang", "en", "nl", "--lang", "pl", "--scene", "attract", "give-amount", "--scene", "failsafe"]
    done = kiosk("snapshot", "--out", tmp_path / "out", *words, data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [line.split(",")[0] for line in done.stderr.splitlines()] == [
        f"The kiosk's own words are not translated into {language}" for language in ("nl", "pl")
    ]
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == sorted(
        f"{scene}-{size}-{language}.png"
        for scene in ("attract", "give-amount", "failsafe")
        for size in ("1280x800", "1366x768", "1024x600")
        for language in ("en", "nl", "pl")
    )
    assert QImage(str(tmp_path / "out" / "attract-1280x800-en.png")) != QImage(
        str(tmp_path / "out" / "failsafe-1280x800-en.png")
    )
    amounts = {file.read_bytes() for file in (tmp_path / "out").glob("give-amount-1280x800-*")}
    assert len(amounts) == 3, "each with the amounts as its language writes them"
    log = (tmp_path / "log" / "kiosk.log").read_text("utf-8").splitlines()
    assert len(log) == len(set(log)) == 1


def test_contact_sheets_have_every_language_and_mode_and_leave_nothing_else(tmp_path: Path) -> None:
    words = ["--sheet", "--scene", "give-start", "door", "--size", "1280x800", "--lang", "en", "ar"]
    done = kiosk("snapshot", "--out", tmp_path / "out", *words, "--mode", "usual", "all", data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines() == ["1 of 4: en usual", "2 of 4: en all", "3 of 4: ar usual", "4 of 4: ar all"]
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "sheet-door-1280x800.png",
        "sheet-give-start-1280x800.png",
    ]
    door, start = (QImage(str(file)) for file in sorted((tmp_path / "out").iterdir()))
    assert start.width() > door.width(), "staff's own scenes have no modes"


@pytest.mark.parametrize("moment", ["yesterday", "2026-13-01", "0001-01-01T00:00", "9999-12-31T23:59-11:00"])
def test_a_moment_that_is_none_is_refused(tmp_path: Path, moment: str) -> None:
    assert_refused(kiosk("snapshot", "--out", tmp_path, "--at", moment), "is not a time; write it like")


def test_a_snapshot_keeps_nothing_for_a_later_start_of_the_kiosk(tmp_path: Path) -> None:
    words = ["--scene", "attract", "--size", "1280x800"]
    assert kiosk("snapshot", "--out", tmp_path / "out", *words, data=tmp_path / "data").returncode == 0
    assert not (tmp_path / "data" / "last-good").exists()


def test_a_typing_mistake_in_the_settings_leaves_the_right_campaign_up(tmp_path: Path) -> None:
    assert kiosk("campaign", "new", tmp_path / "drive").returncode == 0
    text = f"nmae = 'x'\ncampaign = '{tmp_path / 'drive'}'\n"
    (tmp_path / "settings.toml").write_text(text, "utf-8")
    words = ["--scene", "attract", "--size", "1280x800", "--spoken"]
    done = kiosk("snapshot", "--out", tmp_path / "out", *words, data=tmp_path)
    assert done.returncode == 0
    assert "no setting 'nmae' (did you mean name?)" in done.stderr
    [said] = (tmp_path / "out").glob("attract-*.txt")
    assert "Python Software Foundation" not in said.read_text("utf-8"), "that is the example's"


def test_settings_that_cannot_be_used_show_no_code_at_all(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("campaign = 5\n", "utf-8")
    done = kiosk("snapshot", "--out", tmp_path / "out", "--size", "1280x800", data=tmp_path)
    assert done.returncode == 0
    assert "names no campaign that can be used" in done.stderr
    assert {file.name.split("-")[0] for file in (tmp_path / "out").iterdir()} == {"failsafe", "door"}
    assert_refused(kiosk("settings", "get", data=tmp_path), "names no campaign that can be used")


def test_a_scene_nobody_knows_is_refused_with_those_there_are(tmp_path: Path) -> None:
    done = kiosk("snapshot", "--out", tmp_path, "--scene", "nonsense", data=tmp_path)
    assert_refused(done, "there is no scene 'nonsense'", "highlight-1")
    assert "Did you mean" not in done.stderr
    typed = kiosk("snapshot", "--out", tmp_path, "--scene", "atract", data=tmp_path)
    assert_refused(typed, "there is no scene 'atract'", "Did you mean attract?")


def test_a_snapshot_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = kiosk("snapshot", "--out", tmp_path / "file", "--scene", "attract", data=tmp_path)
    assert_refused(done, "file")


@pytest.mark.parametrize("place", ["before", "after"])
def test_the_data_folder_may_be_named_before_or_after_the_command(tmp_path: Path, place: str) -> None:
    option = ["--data", str(tmp_path)]
    words = ["settings", "set", "name", "Hall A"]
    done = kiosk(*option, *words) if place == "before" else kiosk(*words, *option)
    assert done.returncode == 0, done.stderr
    assert kiosk("settings", "get", "name", data=tmp_path).stdout == "Hall A\n"


def test_a_kiosk_keeps_the_uuid_it_was_first_told(tmp_path: Path) -> None:
    first = kiosk("settings", "get", "uuid", data=tmp_path).stdout
    assert first == kiosk("settings", "get", "uuid", data=tmp_path).stdout
    assert_refused(kiosk("settings", "set", "uuid", "x", data=tmp_path), "isn't chosen")


def test_a_copied_disk_is_told_to_be_another_kiosk(tmp_path: Path) -> None:
    first = kiosk("settings", "get", "uuid", data=tmp_path).stdout
    done = kiosk("settings", "set", "uuid", "new", data=tmp_path)
    assert done.returncode == 0
    now = kiosk("settings", "get", "uuid", data=tmp_path).stdout
    assert now != first
    assert done.stdout == f"uuid = {now}"


def test_a_misspelt_setting_is_recognised(tmp_path: Path) -> None:
    assert_refused(kiosk("settings", "get", "nam", data=tmp_path), "there is no setting 'nam' (did you mean name?)")


def test_settings_are_told_as_json(tmp_path: Path) -> None:
    kiosk("settings", "set", "screen_inches", "42", data=tmp_path)
    told = json.loads(kiosk("settings", "get", "--json", data=tmp_path).stdout)
    assert told["screen_inches"] == 42
    assert told["campaign"] is None


@pytest.mark.parametrize(
    ("key", "value"), [("text_scale", "9"), ("code", "K 1"), ("screen_inches", "x"), ("campaign", "/nowhere")]
)
def test_a_setting_that_cannot_be_is_refused_and_nothing_changes(tmp_path: Path, key: str, value: str) -> None:
    assert_refused(kiosk("settings", "set", key, value, data=tmp_path))
    assert not (tmp_path / "settings.toml").exists()


def test_the_campaign_in_the_settings_is_shown(tmp_path: Path, example_folder: Path) -> None:
    made = kiosk("campaign", "new", tmp_path / "drive")
    assert made.returncode == 0
    assert kiosk("settings", "set", "campaign", tmp_path / "drive", data=tmp_path / "data").returncode == 0
    done = kiosk("snapshot", "--out", tmp_path / "out", "--size", "1280x800", data=tmp_path / "data")
    assert {file.name.split("-")[0] for file in (tmp_path / "out").iterdir()} == {
        "attract",
        "languages",
        "accessibility",
        "display",
        "gift",
        "give",
        "door",
        "booth",
        "office",
        "failsafe",
    }  # its links are still to be written, so there are no codes to scan
    assert done.returncode == 0


def test_a_good_campaign_says_where_it_sends_people(example_folder: Path) -> None:
    done = kiosk("campaign", "check", example_folder)
    assert done.returncode == 0
    assert done.stdout == f"{example_folder} can be shown. It sends people to psfmember.org, pyfound.blogspot.com.\n"


def test_a_bad_campaign_is_a_no_with_every_problem(tmp_path: Path) -> None:
    (tmp_path / "campaign.toml").write_text('id = "X Y"\ncurency = "USD"\n', "utf-8")
    done = kiosk("campaign", "check", tmp_path)
    assert done.returncode == 1
    assert "campaign.toml:1: id: 'X Y' is not a short name; use small letters" in done.stdout
    assert 'did you mean "currency"?' in done.stdout
    told = json.loads(kiosk("campaign", "check", tmp_path, "--json").stdout)
    assert told["usable"] is False
    assert {"id", "curency", "title", "asks"} <= {problem["key"] for problem in told["problems"]}


def test_a_new_campaign_can_be_shown_and_is_never_written_over(tmp_path: Path) -> None:
    folder = tmp_path / "drive"
    assert kiosk("campaign", "new", folder).returncode == 0
    assert kiosk("campaign", "check", folder).returncode == 0
    before = (folder / "campaign.toml").read_bytes()
    assert_refused(kiosk("campaign", "new", folder), "already has a campaign in it")
    assert (folder / "campaign.toml").read_bytes() == before


def test_the_schema_is_json() -> None:
    schema = json.loads(kiosk("campaign", "schema").stdout)
    assert {"asks", "goals", "highlights", "schema"} <= schema["properties"].keys()


def test_a_post_is_imported_and_never_over_a_campaign(tmp_path: Path) -> None:
    post = tmp_path / "post.md"
    post.write_text("# Winter drive\n\n[Donate to us](https://give.example.org/)\n", "utf-8")
    done = kiosk("campaign", "import", post, "--out", tmp_path / "drive")
    assert done.returncode == 0, done.stderr
    assert "For you to decide" in done.stdout
    assert kiosk("campaign", "check", tmp_path / "drive").returncode == 0
    assert_refused(kiosk("campaign", "import", post, "--out", tmp_path / "drive"), "--replace")
    assert kiosk("campaign", "import", post, "--out", tmp_path / "drive", "--replace").returncode == 0


def test_a_post_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert_refused(kiosk("campaign", "import", tmp_path / "x.md", "--out", tmp_path / "drive"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_running_kiosk_ends_at_once_when_told_to(tmp_path: Path, number: signal.Signals) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "--windowed", "--data", str(tmp_path)],
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )
    log = tmp_path / "log" / "kiosk.log"
    try:
        while process.poll() is None and not (log.exists() and "showing the campaign" in log.read_text("utf-8")):
            time.sleep(0.02)  # its start needs the processor
        process.send_signal(number)
        _, said = process.communicate(timeout=10)
    finally:
        process.kill()
    assert process.returncode == 0
    assert "Traceback" not in said


HOSTILE = {
    "QML_IMPORT_PATH": "/evil",
    "QT_PLUGIN_PATH": "/evil",
    "QT_QPA_PLATFORM": "vnc",
    "QML_XHR_ALLOW_FILE_READ": "1",
    "HTTPS_PROXY": "http://127.0.0.1:1",
    "STRIPE_LOG": "debug",
}


def test_a_hostile_environment_changes_nothing(tmp_path: Path) -> None:
    done = kiosk(
        *("snapshot", "--out", tmp_path / "out", "--scene", "attract", "--size", "1280x800"),
        data=tmp_path,
        **HOSTILE,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
