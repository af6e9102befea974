"""Runs put right: addresses written out become links, stray bold marks become bold, neighbours of one style one."""

import re
from collections.abc import Iterable
from dataclasses import replace

from kiosk.campaigns.posts.post import UNFINISHED, Run

_BARE_LINK = re.compile(r"https?://[^\s<>\"'`|\\^{}\[\]]+")
_SPACE = re.compile(r"[ \t\n\r\f]+")


def inline(runs: Iterable[Run]) -> tuple[tuple[Run, ...], bool]:
    """`runs` as one paragraph has them, and whether stray bold marks were mended."""
    found = [part for run in _collapsed(runs) for part in _with_bare_links(run)]
    mended, is_mended = _with_loose_bold(found)
    cleaned = [replace(run, text=run.text.replace(UNFINISHED, "")) for run in mended]
    return tuple(_joined(cleaned)), is_mended


def _collapsed(runs: Iterable[Run]) -> list[Run]:
    """`runs` with white space as a browser shows it, none at the edges of a line; a break is a vertical tab."""
    found: list[Run] = []
    is_open = False
    """Whether a blank here would show."""
    for run in runs:
        if run.picture is not None:
            found.append(run)
            is_open = True
            continue
        text = ""
        for index, line in enumerate(run.text.split("\v")):
            if index:
                text, is_open = text.rstrip(" ") + "\n", False
                while found and not text.strip("\n") and found[-1].picture is None and found[-1].text.endswith(" "):
                    found[-1] = replace(found[-1], text=found[-1].text.rstrip(" "))
            words = _SPACE.sub(" ", line)
            words = words if is_open else words.lstrip(" ")
            if words:
                is_open = not words.endswith(" ")
            text += words
        if text or run.link:
            found.append(replace(run, text=text))
    while found and found[-1].picture is None and not (stripped := found[-1].text.rstrip(" \n")):
        if found[-1].link:
            break
        found.pop()
    if found and found[-1].picture is None:
        found[-1] = replace(found[-1], text=found[-1].text.rstrip(" \n") or stripped)
    return found


def _with_bare_links(run: Run) -> list[Run]:
    """`run`, with addresses written out in its text as links of their own."""
    if run.link is not None or run.picture is not None or "://" not in run.text:
        return [run]
    parts: list[Run] = []
    at = 0
    for match in _BARE_LINK.finditer(run.text):
        address = match[0].rstrip(".,;:!?)*_")
        parts += [replace(run, text=run.text[at : match.start()]), replace(run, text=address, link=address)]
        at = match.start() + len(address)
    return [*parts, replace(run, text=run.text[at:])]


def _with_loose_bold(runs: list[Run]) -> tuple[list[Run], bool]:
    """`runs` with `**` that Markdown left as text (`** Title**`) taken as what it was meant to be."""
    marks = sum(run.text.count("**") for run in runs if run.picture is None)
    if not marks:
        return runs, False
    mended: list[Run] = []
    is_open = False
    for run in runs:
        if run.picture is not None:
            mended.append(run)
            continue
        for index, part in enumerate(run.text.split("**")):
            is_open ^= index > 0 and marks % 2 == 0
            mended.append(replace(run, text=part, bold=run.bold or is_open))
    return mended, marks % 2 == 0


def _joined(runs: Iterable[Run]) -> list[Run]:
    """`runs` with neighbours of one style made one; a space between two parts of the same link belongs to it."""
    joined: list[Run] = []
    for run in runs:
        if run.picture is None and not run.text and not run.link:
            continue
        before = joined[-1] if joined else None
        if before and before.picture is None and run.picture is None:
            if (before.bold, before.link) == (run.bold, run.link):
                joined[-1] = replace(before, text=before.text + run.text)
                continue
            two_before = joined[-2] if len(joined) > 1 else None
            if not before.text.strip() and two_before and two_before.link and two_before.link == run.link:
                joined[-2:] = [replace(two_before, text=two_before.text + before.text + run.text)]
                continue
        joined.append(run)
    return joined
