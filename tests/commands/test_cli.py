"""How words become a command; what the commands do is tested beside this."""

import argparse
from pathlib import Path

import pytest

from kiosk import __version__, cli
from kiosk.commands import run


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[argparse.Namespace]:
    """What `kiosk run` was asked; nothing is shown."""
    seen: list[argparse.Namespace] = []

    def answer(arguments: argparse.Namespace) -> int:
        seen.append(arguments)
        return 0

    monkeypatch.setattr(run, "answer_run", answer)
    return seen


@pytest.mark.parametrize(
    ("words", "windowed", "size"),
    [
        ([], False, None),
        (["--windowed"], True, None),
        (["--windowed", "--size", "800x600"], True, (800, 600)),
        (["--size", "1280x720"], False, (1280, 720)),
        (["--size=1280x720"], False, (1280, 720)),
        (["run", "--size", "1280x720"], False, (1280, 720)),
        (["--data", "settings", "--windowed"], True, None),
        (["--data", "here", "run", "--windowed"], True, None),
        (["--campaign", "run"], False, None),
    ],
)
def test_without_a_command_the_kiosk_is_shown(
    asked: list[argparse.Namespace], words: list[str], windowed: bool, size: tuple[int, int] | None
) -> None:
    assert cli.main(words) == 0
    assert (asked[0].windowed, asked[0].size) == (windowed, size)


def test_folders_may_be_named_without_a_command(asked: list[argparse.Namespace]) -> None:
    assert cli.main(["--data", "here", "--campaign", "drive"]) == 0
    assert (asked[0].data, asked[0].campaign) == (Path("here"), Path("drive"))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--version"], f"kiosk {__version__}\n"),
        (["--windowed", "--version"], f"kiosk {__version__}\n"),
        (["--help"], "usage: kiosk [-h]"),
        (["-h"], "usage: kiosk [-h]"),
        (["--size", "800x600", "--help"], "usage: kiosk [-h]"),
        (["run", "--help"], "usage: kiosk run [-h]"),
    ],
)
def test_help_and_the_version_are_about_the_command_or_the_whole(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(said)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["frobnicate"], "invalid choice: 'frobnicate'"),
        (["--windowed", "frobnicate"], "invalid choice: 'frobnicate'"),
        (["campaing", "check"], "did you mean campaign?"),
        (["campaign", "chekc"], "did you mean check?"),
        (["--sise", "1280x720"], "'--sise' is not understood; did you mean --size?"),
        (["--sise=1280x720"], "'--sise=1280x720' is not understood; did you mean --size?"),
        (["snapshot", "--out", "p", "--sene", "attract"], "'--sene' is not understood; did you mean --scene?"),
        (["pin", "set", "--role", "staf"], "did you mean staff?"),
        (
            ["--lang", "de", "run"],
            "--lang is for pictures, behind kiosk snapshot; the language of the kiosk's screen is",
        ),
        (["--lang", "de"], "is a setting: kiosk settings set language de"),
        (["run", "--lang", "de"], "is a setting: kiosk settings set language de"),
        (["--scene", "attract", "snapshot", "--out", "p"], "write it behind the command: kiosk snapshot --scene"),
        (["--fault=slow", "simulator"], "write it behind the command: kiosk simulator --fault"),
        (["--nonsense"], "'--nonsense' is not understood; see kiosk --help"),
        (["--windowed", "--nonsense"], "'--nonsense' is not understood; see kiosk --help"),
        (["--size", "big"], "'big' is not a size; write it like 1366x768"),
        (["--size"], "expected one argument"),
        (["--data"], "expected one argument"),
        (["snapshot"], "the following arguments are required: --out"),
    ],
)
def test_what_is_not_understood_is_one_sentence_and_exit_code_two(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(words)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err.splitlines()[-1]
