"""This machine's settings: read with patience, changed whole or not at all."""

import errno
import os
import stat
import subprocess
import sys
import tomllib
import uuid
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from kiosk.campaigns.schema import field_docstrings
from kiosk.machine.pins.pin_file import PinFileError, held
from kiosk.machine.settings import (
    FILE_NAME,
    LARGEST_FILE,
    LOCK_NAME,
    NAMES,
    Settings,
    SettingsRefusedError,
    change_settings,
    keep_settings,
    read_settings,
    renew_uuid,
)
from kiosk.model.plain_text import plain_text
from kiosk.words.settings import SettingsWords
from tests.said import refusing, said

COMMENTED = """\
# The booth in the hall
name = "Hall"   # by the door

# two steps
text_scale = 1.2
place = 'Hall B'
"""


def written(data: Path) -> dict[str, Any]:
    return tomllib.loads((data / FILE_NAME).read_text("utf-8"))


def write(data: Path, text: str | bytes) -> None:
    (data / FILE_NAME).write_bytes(text if isinstance(text, bytes) else text.encode())


def refusal(data: Path) -> str:
    with pytest.raises(SettingsRefusedError) as caught:
        read_settings(data)
    return said(caught.value).replace(str(data / FILE_NAME), "FILE")


def test_a_machine_on_which_nothing_was_set_has_the_usual_settings(tmp_path: Path) -> None:
    usual, notes = read_settings(tmp_path / "nowhere")
    assert not notes
    assert usual.name == "Kiosk"
    assert usual.code == "k1"
    assert usual.campaign is None
    assert usual.text_scale == 1.0
    assert not usual.reduced_motion
    assert not (tmp_path / "nowhere").exists()


def test_what_was_set_is_read_and_the_rest_is_as_usual(tmp_path: Path) -> None:
    write(tmp_path, COMMENTED)
    read = read_settings(tmp_path).settings
    assert (read.name, read.text_scale, read.place, read.code) == ("Hall", 1.2, "Hall B", "k1")


def test_the_first_change_makes_the_folder_and_a_name_that_stays(tmp_path: Path) -> None:
    data = tmp_path / "a" / "b"
    first = change_settings(data, {"name": "Hall"})
    assert uuid.UUID(first.uuid).version == 4
    assert written(data) == {"uuid": first.uuid, "name": "Hall"}
    assert change_settings(data, {"place": "B"}).uuid == first.uuid
    assert read_settings(data).settings.uuid == first.uuid


def test_comments_and_the_order_of_lines_are_kept(tmp_path: Path) -> None:
    write(tmp_path, COMMENTED)
    changed = change_settings(tmp_path, {"text_scale": 1.5, "name": "Yard", "code": "k2"})
    text = (tmp_path / FILE_NAME).read_text("utf-8")
    assert text.startswith(COMMENTED.replace('"Hall"', '"Yard"').replace("1.2", "1.5"))
    assert written(tmp_path) == {
        "name": "Yard",
        "text_scale": 1.5,
        "place": "Hall B",
        "uuid": changed.uuid,
        "code": "k2",
    }


def test_a_setting_of_none_is_removed_and_as_usual_again(tmp_path: Path) -> None:
    write(tmp_path, COMMENTED)
    assert change_settings(tmp_path, {"name": None, "campaign": None}).name == "Kiosk"
    assert "name" not in written(tmp_path)
    assert "# two steps" in (tmp_path / FILE_NAME).read_text("utf-8")


def test_the_name_in_the_books_is_never_left_out(tmp_path: Path) -> None:
    changed = change_settings(tmp_path, {"uuid": None})
    assert written(tmp_path)["uuid"] == changed.uuid == read_settings(tmp_path).settings.uuid


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("text_scale", "1.25", 1.25),
        ("reduced_motion", "true", True),
        ("reduced_motion", "no", False),
        ("screen_inches", "24", 24.0),
        ("language", "pt-BR", "pt-BR"),
        ("name", "Łódź “Hall” \\ 'B'", "Łódź “Hall” \\ 'B'"),
    ],
)
def test_a_value_from_the_command_line_is_kept_as_what_it_means(
    tmp_path: Path, key: str, text: str, value: object
) -> None:
    assert getattr(change_settings(tmp_path, {key: text}), key) == value
    assert written(tmp_path)[key] == value
    assert getattr(read_settings(tmp_path).settings, key) == value


WRONG = [
    ("name", "", "name is empty; write something"),
    ("name", "a" * 41, "name has more than 40 characters; shorten it"),
    ("name", 5, "name is not text; write it in quotes"),
    ("place", "a" * 61, "place has more than 60 characters; shorten it"),
    ("code", "K1", "code cannot be 'K1'; write it like 'k1'"),
    ("code", "k" * 9, "code cannot be 'kkkkkkkkk'; write it like 'k1'"),
    ("code", "k1\n", "code cannot be 'k1\\n'; write it like 'k1'"),
    ("language", "english please", "language cannot be 'english please'; write it like 'pt-BR'"),
    ("text_scale", 0.9, "text_scale is too small; write at least 1"),
    ("text_scale", 1.6, "text_scale is too large; write at most 1.5"),
    ("text_scale", float("nan"), "text_scale "),
    ("text_scale", "large", "text_scale is not a number; write one without quotes"),
    ("screen_inches", 0, "screen_inches is too small; write more than 0"),
    ("screen_inches", 301, "screen_inches is too large; write at most 300"),
    ("screen_inches", float("inf"), "screen_inches is too large; write at most 300"),
    ("reduced_motion", "perhaps", "reduced_motion is neither true nor false; write one of the two without quotes"),
    ("colour", "red", "there is no setting 'colour'"),
    ("colour", None, "there is no setting 'colour'"),
    ("model_dump", "x", "there is no setting 'model_dump'"),
]


@pytest.mark.parametrize(("key", "value", "sentence"), WRONG)
def test_a_wrong_value_or_key_changes_nothing(tmp_path: Path, key: str, value: object, sentence: str) -> None:
    write(tmp_path, COMMENTED)
    with pytest.raises(SettingsRefusedError) as caught:
        change_settings(tmp_path, {"place": "Yard", key: value})
    assert said(caught.value).startswith(sentence)
    assert (tmp_path / FILE_NAME).read_text("utf-8") == COMMENTED


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("name = ", "FILE cannot be used: Invalid value (at end of document); correct it."),
        ("name = 1\nname = 2\n", "FILE cannot be used: Cannot overwrite a value (at line 2, column 9); correct it."),
        (
            "text_scale = 1" + "1" * 5000,
            "FILE cannot be used: it is nested too deeply, or a number in it is too long;",
        ),
        (
            "text_scale = 0x" + "f" * 4000,
            "FILE cannot be used: it is nested too deeply, or a number in it is too long;",
        ),
        ("zzz = 0o" + "7" * 5000, "FILE cannot be used: it is nested too deeply, or a number in it is too long;"),
        ("name." + ".".join("a" * 4000) + " = 1", "FILE cannot be used: it is nested too deeply, or a number in it"),
        (
            ".".join("a" * 100_000) + " = 1",
            "FILE cannot be used: it is nested too deeply, or a number in it is too long;",
        ),
        ("a = [" + "1, " * 30_000 + "]", "FILE has more than 50,000 words and marks; put the settings back there."),
        ("a = " + "[" * 5000, "FILE cannot be used: it is nested too deeply, or a number in it is too long;"),
        (b"name = '\xff'", "FILE is not UTF-8; save it as UTF-8."),
        ("name = 'x'".encode("utf-16"), "FILE is not UTF-8; save it as UTF-8."),
        (b"name = 'a\0'", "FILE cannot be used: Found invalid character"),
        ("#" * LARGEST_FILE + "\n", "FILE has more than 1,000,000 bytes; put the settings back there."),
    ],
)
def test_a_broken_file_is_refused_in_one_sentence_and_never_written_over(
    tmp_path: Path, data: str | bytes, sentence: str
) -> None:
    write(tmp_path, data)
    assert refusal(tmp_path).startswith(sentence)
    with pytest.raises(SettingsRefusedError):
        change_settings(tmp_path, {"name": "Hall"})
    assert (tmp_path / FILE_NAME).read_bytes() == (data if isinstance(data, bytes) else data.encode())


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfname = 'Hall'\n", b"name = 'Hall'\r\nplace = 'B'\r\n"])
def test_a_file_from_any_editor_is_read_and_changed(tmp_path: Path, data: bytes) -> None:
    write(tmp_path, data)
    assert read_settings(tmp_path).settings.name == "Hall"
    assert change_settings(tmp_path, {"code": "k2"}).name == "Hall"
    assert read_settings(tmp_path).settings.code == "k2"


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ('nmae = "x"', "FILE: there is no setting 'nmae' (did you mean name?); it is passed over."),
        ('Name = "x"', "FILE: there is no setting 'Name' (did you mean name?); it is passed over."),
        ('colour = "red"', "FILE: there is no setting 'colour' (there are campaign, code, feed_folder, fleet,"),
        ("text_scale = 9.0", "FILE: text_scale is too large; write at most 1.5; it is passed over."),
        ("name = 1", "FILE: name is not text; write it in quotes; it is passed over."),
        ("[name]\na = 1", "FILE: name is not text; write it in quotes; it is passed over."),
        ("[stand]\nnumber = 7", "FILE: there is no setting 'stand' (there are"),
    ],
)
def test_one_mistake_in_the_file_costs_one_setting_and_a_note(tmp_path: Path, line: str, note: str) -> None:
    write(tmp_path, f'campaign = "/drive"\nplace = "Hall B"\n{line}\n')
    read, notes = read_settings(tmp_path)
    assert (read.campaign, read.place, read.name, read.text_scale) == ("/drive", "Hall B", "Kiosk", 1.0)
    assert len(notes) == 1
    assert SettingsWords().sentence(notes[0]).replace(str(tmp_path / FILE_NAME), "FILE").startswith(note)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("campaign = 5", "campaign is not text; write it in quotes"),
        ('campaign = ""', "campaign cannot be ''; write it like '/home/booth/winter-drive'"),
        ('campaign = "a\\u0000b"', "campaign cannot be 'a\\x00b'; write it like '/home/booth/winter-drive'"),
        ('campain = "/drive"', "there is no setting 'campain' (did you mean campaign?)"),
        ('[kiosk]\ncampaign = "/drive"', "there is no setting 'kiosk' (there are "),
    ],
)
def test_a_mistake_about_the_campaign_is_never_passed_over(tmp_path: Path, text: str, why: str) -> None:
    write(tmp_path, text)
    assert refusal(tmp_path).startswith(f"FILE names no campaign that can be used: {why}")


def test_a_mistake_can_be_mended_from_the_command_line_while_others_stay(tmp_path: Path) -> None:
    write(tmp_path, 'campaign = 5\ntext_scale = 9\nnmae = "x"\n')
    assert change_settings(tmp_path, {"campaign": "/drive"}).campaign == "/drive"
    assert {**written(tmp_path), "uuid": ""} == {"campaign": "/drive", "text_scale": 9, "nmae": "x", "uuid": ""}


def test_a_kiosk_keeps_its_uuid_in_a_file_with_a_mistake_and_the_note_with_it(tmp_path: Path) -> None:
    write(tmp_path, 'campaign = "/drive"\nnmae = "x"\n[stand]\nnumber = 7\n')
    first, notes = keep_settings(tmp_path)
    assert len(notes) == 2
    assert written(tmp_path)["uuid"] == first.uuid == keep_settings(tmp_path).settings.uuid


def test_a_uuid_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    write(tmp_path, "uuid = 5\n")
    keep_settings(tmp_path)
    assert written(tmp_path) == {"uuid": 5}
    write(tmp_path, 'uuid = "mine"\n')
    assert change_settings(tmp_path, {"uuid": None}).uuid == "mine"
    assert change_settings(tmp_path, {"uuid": "other"}).uuid == "mine"
    assert written(tmp_path) == {"uuid": "mine"}


def test_a_copied_kiosk_gets_another_uuid_and_keeps_the_rest(tmp_path: Path) -> None:
    write(tmp_path, '# the hall\nuuid = "mine"\nname = "Hall"\n')
    first, second = renew_uuid(tmp_path), renew_uuid(tmp_path)
    assert len({"mine", first.uuid, second.uuid}) == 3
    assert uuid.UUID(second.uuid).version == 4
    assert written(tmp_path) == {"uuid": second.uuid, "name": "Hall"}
    assert (tmp_path / FILE_NAME).read_text().startswith("# the hall\n")


def test_a_kiosk_without_settings_gets_a_uuid_that_is_kept(tmp_path: Path) -> None:
    assert renew_uuid(tmp_path).uuid == written(tmp_path)["uuid"]


def test_what_a_start_has_checked_is_not_checked_again_mistakes_included(tmp_path: Path) -> None:
    write(tmp_path, 'uuid = "mine"\nname = "Hall"\ntext_scale = 9\nidle_secnds = 1\n')
    first = keep_settings(tmp_path, keeps_check=True)
    code = (
        "import sys; from pathlib import Path; from kiosk.machine.settings import keep_settings\n"
        "print(keep_settings(Path(sys.argv[1])).notes, 'pydantic' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert len(first.notes) == 2
    assert done.stdout == f"{first.notes} False\n"


def test_another_uuid_mends_one_that_could_not_be(tmp_path: Path) -> None:
    write(tmp_path, "uuid = 5\n")
    assert renew_uuid(tmp_path) == read_settings(tmp_path).settings


def test_a_uuid_that_cannot_be_written_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, 'uuid = "mine"\n')

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "fsync", refuse)
    with refusing(SettingsRefusedError, match="cannot be written"):
        renew_uuid(tmp_path)
    assert written(tmp_path) == {"uuid": "mine"}


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert refusal(tmp_path) == "FILE is not a regular file; put the settings themselves there."


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's own")
def test_a_folder_in_the_place_of_a_lock_is_what_is_named(tmp_path: Path) -> None:
    for name in ("settings.lock", "pins.lock"):
        (tmp_path / name).mkdir()
    with refusing(SettingsRefusedError, match=r"settings.lock cannot be written \(Is a directory\)"):
        renew_uuid(tmp_path)
    with pytest.raises(PinFileError, match=r"pins.lock is in_use Is a directory"), held(tmp_path):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's own")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_in_the_place_of_the_file_is_refused(tmp_path: Path, device: str) -> None:
    (tmp_path / FILE_NAME).symlink_to(device)
    assert refusal(tmp_path) == "FILE is not a regular file; put the settings themselves there."


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's own")
def test_a_pipe_in_the_place_of_the_file_is_refused_and_hangs_nothing(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE_NAME)
    assert refusal(tmp_path) == "FILE is not a regular file; put the settings themselves there."


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's own")
def test_links_that_lead_in_a_circle_or_nowhere_are_refused(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.symlink_to(file)
    assert refusal(tmp_path).startswith("FILE cannot be read (")
    file.unlink()
    file.symlink_to(tmp_path / "share" / FILE_NAME)
    assert refusal(tmp_path) == "FILE is a link that leads nowhere; put the settings back there."


def test_a_data_folder_that_is_a_file_holds_no_settings(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert keep_settings(tmp_path / "file").settings.campaign is None


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder in which even root can make no file")
def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_changed() -> None:
    with refusing(SettingsRefusedError, match=r"settings.toml cannot be written \(.+\); nothing was changed\."):
        change_settings(Path("/proc/self"), {"name": "Hall"})


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX's own")
def test_settings_are_for_this_user_alone(tmp_path: Path) -> None:
    change_settings(tmp_path, {"name": "Hall"})
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_failure_on_the_way_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    write(tmp_path, COMMENTED)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(*((os, "fsync", full) if step == "fsync" else (Path, "replace", full)))
    with refusing(SettingsRefusedError, match=r"cannot be written \(No space left on device\)"):
        change_settings(tmp_path, {"name": "Yard"})
    assert {file.name for file in tmp_path.iterdir()} == {FILE_NAME, LOCK_NAME}
    assert (tmp_path / FILE_NAME).read_text("utf-8") == COMMENTED


def test_the_new_file_is_on_the_disk_before_it_takes_the_place_of_the_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, COMMENTED)
    seen: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def watched_fsync(handle: int) -> None:
        seen.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def watched_replace(self: Path, target: Path) -> Path:
        seen.append("replace")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", watched_fsync)
    monkeypatch.setattr(Path, "replace", watched_replace)
    change_settings(tmp_path, {"name": "Yard"})
    assert seen == (["file", "replace", "folder"] if os.name == "posix" else ["file", "replace"])


def test_every_setting_says_what_it_is() -> None:
    assert {name for name, text in field_docstrings(Settings) if text} == {*NAMES, "written"}


def test_of_many_who_start_on_a_new_folder_all_take_the_first_ones_uuid(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib, kiosk.machine.settings as s\n"
        "print(s.keep_settings(pathlib.Path(sys.argv[1])).settings.uuid)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(8)]
    uuids = {one.communicate()[0].strip() for one in started}
    assert len(uuids) == 1
    assert read_settings(tmp_path).settings.uuid in uuids


@pytest.mark.parametrize("text", ["Hall 3\nStand 4", "a\tb", "a\u202eb", "a\u2028b", "a\x9bb", "a\x7fb"])
@pytest.mark.parametrize("key", ["name", "place"])
def test_a_name_that_no_ledger_takes_is_refused_and_an_old_one_is_mended_at_start(
    tmp_path: Path, key: str, text: str
) -> None:
    with refusing(SettingsRefusedError, match=r"on one line"):
        change_settings(tmp_path, {key: text})
    write(tmp_path, tomlkit.dumps({"uuid": str(uuid.uuid4()), key: text}))
    mended = plain_text(text)
    settings, notes = keep_settings(tmp_path)
    assert settings.values()[key] == mended
    assert [SettingsWords().sentence(note).endswith(f"{key} is read as {mended!r}.") for note in notes] == [True]
    assert written(tmp_path)[key] == mended
    assert keep_settings(tmp_path).notes == []


def test_a_name_of_blanks_is_none(tmp_path: Path) -> None:
    with pytest.raises(SettingsRefusedError):
        change_settings(tmp_path, {"name": " \u3000"})
    write(tmp_path, 'name = "  "')
    assert keep_settings(tmp_path).settings.name == "Kiosk"
