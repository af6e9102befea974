"""What the tests of feeds share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.feeds.website import Website, website_on


@pytest.fixture
def website(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    with website_on(tmp_path, monkeypatch) as site:
        yield site
