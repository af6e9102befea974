"""The links of a campaign tried at once: whether each can be reached, and leads to the host that people are shown."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from kiosk.feeds.reaching import Answers, Reached, Unclear, reach
from kiosk.model.link import LinkRefusedError, check_link
from kiosk.model.mistake import LinkMistake
from kiosk.model.records import dataclass
from kiosk.net.deadline import StoppedError


@dataclass(frozen=True, slots=True)
class NoLink:
    """It may not be shown at all, so nobody is asked."""

    why: LinkMistake


@dataclass(frozen=True, slots=True)
class CodeTried:
    """What came of one link."""

    key: str
    """Where it stands, such as `asks.0.link`."""
    link: str
    found: Reached | NoLink

    @property
    def level(self) -> Literal["good", "watch", "bad"]:
        """How sure it is that people get there."""
        match self.found:
            case Answers():
                return "good"
            case Unclear():
                return "watch"
            case _:
                return "bad"


def try_codes(
    values: Mapping[str, Any],
    on_progress: Callable[[float], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
    *,
    authorities: Path | None = None,
) -> tuple[CodeTried, ...]:
    """Every link of the campaign `values`, also those that are marked TO DO; each is asked once and nothing is kept.

    It blocks for some seconds a link at most, and ends early once it `is_stopped`.
    """
    hosts = frozenset(str(host) for host in values.get("allowed_hosts", ()))
    links = list(_links(values))
    known: dict[str, Reached | NoLink] = {}
    with suppress(StoppedError):
        for number, (_, link) in enumerate(links):
            on_progress(number / len(links))
            if link not in known:
                known[link] = _tried(link, hosts, is_stopped, authorities)
    return tuple(CodeTried(key, link, known[link]) for key, link in links if link in known)


def _tried(
    link: str, hosts: frozenset[str], is_stopped: Callable[[], bool], authorities: Path | None
) -> Reached | NoLink:
    try:
        return reach(check_link(link, hosts), hosts, is_stopped=is_stopped, authorities=authorities)
    except LinkRefusedError as error:
        return NoLink(error.mistake)


def _links(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for name in ("asks", "highlights"):
        listed = values.get(name)
        for index, item in enumerate(listed if isinstance(listed, list) else ()):
            link = item.get("link") if isinstance(item, Mapping) else None
            if isinstance(link, str):
                yield f"{name}.{index}.link", link
