"""No campaign file, however broken or hostile, does more than be refused in clear sentences."""

import re
import socket
import time
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import pytest

from kiosk.campaigns.folder import LoadedCampaign, load_campaign
from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.model.campaign import Campaign
from kiosk.model.link import check_link
from kiosk.qr import draw_proven
from tests.campaigns.hostile import Case, generated_cases, named_cases
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


def test_there_are_enough_hostile_campaigns() -> None:
    names = [case.name for case in NAMED]
    assert len(names) == len(set(names)) >= 120
    assert len(NAMED) + len(GENERATED) >= 500
    assert sum(case.outcome == "refused" for case in NAMED) >= 120
