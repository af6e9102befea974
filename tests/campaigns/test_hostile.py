"""No campaign file, however broken or hostile, does more than be refused in clear sentences."""

import datetime as dt
import re
import socket
import time
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import pytest

from kiosk.campaigns.folder import LoadedCampaign, load_campaign
from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.campaigns.shelf import campaigns_on
from kiosk.campaigns.working_copy import WorkingCopy
from kiosk.model.campaign import Campaign
from kiosk.model.link import check_link
from kiosk.office.editor import Editor
from kiosk.office.trouble import NotDoneError
from kiosk.qr import draw_proven
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from tests.campaigns.hostile import SYNTAX, Case, generated_cases, named_cases
from tests.said import said

NAMED = list(named_cases())
GENERATED = list(generated_cases())
LONGEST_SECONDS = 2.0
JARGON = re.compile(
    r"Traceback|pydantic|Python|[A-Z]\w+Error\b|Exception|Errno|[Ii]nput should|validation|\[type=|object at 0x"
    r"|\bdict\b|\btuple\b|\bNone(Type)?\b|\bstr\b|\bint\b|\bTrue\b|\bFalse\b|/tmp|set_int_max"
)


@pytest.fixture(autouse=True)
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)


def assert_clear(problems: Iterable[Problem], folder: Path) -> None:
    for problem in problems:
        line = said(problem)
        assert problem.file == folder / "campaign.toml"
        assert re.match(r"campaign\.toml(:\d+)?: \S", line), line
        assert line.endswith("."), line
        assert line.isprintable(), ascii(line)
        assert len(line) < 400, line
        assert not JARGON.search(line), line


def texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)


def assert_safe(loaded: LoadedCampaign, cache: Path) -> None:
    campaign: Campaign = loaded.campaign
    links = [ask.link for ask in campaign.asks] + [story.link for story in campaign.highlights if story.link]
    assert all(check_link(link, campaign.allowed_hosts) == link for link in links)
    assert all(draw_proven(ask.link, 8) for ask in campaign.asks)
    for text in texts(asdict(campaign)):
        assert len(text) <= 700
        assert text.isprintable(), ascii(text)
    assert set(campaign.pictures().values()) <= set(loaded.pictures)
    assert all(copy.parent == cache and copy.read_bytes().startswith(b"\x89PNG") for copy in loaded.pictures.values())


@pytest.mark.parametrize("case", [*NAMED, *GENERATED], ids=lambda case: ascii(case.name))
def test_a_hostile_campaign_is_refused_in_clear_sentences_or_loaded_without_harm(case: Case, tmp_path: Path) -> None:
    folder, cache = tmp_path / "drive", tmp_path / "cache"
    folder.mkdir()
    case.make(folder)
    began = time.process_time()
    try:
        loaded = load_campaign(folder, cache)
    except CampaignRefusedError as error:
        took, outcome, problems = time.process_time() - began, "refused", error.problems
        assert any(problem.kind == "fatal" for problem in problems)
    else:
        took, outcome, problems = time.process_time() - began, "loaded", loaded.notes
        assert not any(problem.kind == "fatal" for problem in problems)
        assert_safe(loaded, cache)
    assert problems or outcome == "loaded"
    assert_clear(problems, folder)
    assert took < LONGEST_SECONDS
    assert case.outcome in ("either", outcome), [said(problem) for problem in problems]


def test_the_list_of_campaigns_names_every_folder_and_no_file_keeps_the_others_from_it(tmp_path: Path) -> None:
    cases = [case for case in NAMED if case.name in SYNTAX]
    folders = [tmp_path / str(number) for number in range(len(cases))]
    for folder, case in zip(folders, cases, strict=True):
        folder.mkdir()
        case.make(folder)
    example = resource_folder() / EXAMPLE_CAMPAIGN
    seen = campaigns_on(tmp_path, folders, [example])
    assert [one.folder for one in seen] == [*folders, example]
    assert [bool(one.problems) for one in seen] == [True] * len(folders) + [False]


@pytest.mark.parametrize("name", [name for name in SYNTAX if "digits" in name or " in " in name])
def test_the_office_opens_a_hostile_campaign_and_says_what_is_wrong_with_it(name: str, tmp_path: Path) -> None:
    folder, text = tmp_path / "drive", SYNTAX[name]
    folder.mkdir()
    (folder / "campaign.toml").write_text(text, "utf-8")
    editor = Editor(WorkingCopy(folder, tmp_path / "data", lambda: dt.datetime.now(dt.UTC)), tmp_path / "cache")
    draft = editor.draft()
    assert (draft.loaded, draft.title) == (None, "drive")
    assert any(problem.kind == "fatal" for problem in draft.problems)
    with pytest.raises(NotDoneError):
        editor.set("title", "Ours")


def test_there_are_enough_hostile_campaigns() -> None:
    names = [case.name for case in NAMED]
    assert len(names) == len(set(names)) >= 120
    assert len(NAMED) + len(GENERATED) >= 500
    assert sum(case.outcome == "refused" for case in NAMED) >= 120
