"""What stands above a post: YAML, TOML, JSON, Zine's, or the lines of Pelican, MultiMarkdown, Nikola and others."""

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from kiosk.campaigns.posts.notes import Note, Noted
from kiosk.system.toml_text import toml_values

_LONGEST = 20_000
_DEEPEST = 4
"""Tables inside each other that are read."""
_YAML = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_TOML = re.compile(r"\A(\+\+\+|---(?=toml))(?:toml)?[ \t]*\n(.*?)^\1[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_JSON = re.compile(r"\A(;;;|---(?=json))(?:json)?[ \t]*\n(.*?)^\1[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_ZINE = re.compile(r"^\.(\w{1,40}) *= *(?:@\w+\( *)?\"?([^\"\n]*?)\"? *\)?,? *$", re.MULTILINE)
_NIKOLA = re.compile(r"\A(?:<!--[ \t]*\n)?((?:\.\. [a-zA-Z_]\w{0,40}:(?:[ \t][^\n]*)?\n)+)(?:-->[ \t]*\n)?")
_FIELDS = re.compile(r"((?:^:[a-zA-Z]\w{0,40}:(?:[ \t][^\n]*)?\n)+)", re.MULTILINE)
"""reStructuredText's, as Pelican has them below the title."""
_AT_LINES = re.compile(r"\A((?:@(?:def )?[a-z]\w{0,40}[ \t:=]+[^\n]+\n)+)")
_PLAIN_LINES = re.compile(
    r"\A((?:[A-Za-z][\w -]{0,30}:[ \t]*[^\n]*\n(?:[ \t]+\S[^\n]*\n)*){1,40})(?:(?:---)?[ \t]*\n|\Z)"
)
_PERCENT = re.compile(r"\A% ([^\n]*)\n(?:% ([^\n]*)\n)?(?:% ([^\n]*)\n)?")
_KNOWN = frozenset("title date author authors slug tags category summary published status lang".split())


class _StringsOnly(yaml.BaseLoader):
    """Every scalar is text, and nothing may stand for something else: no bombs, no objects, no numbers."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.events.AliasEvent):
            raise yaml.YAMLError("aliases are not read")
        return super().compose_node(parent, index)


Head = tuple[dict[str, str], str, list[Note]]
"""What a head says, by lower-case name, the text below it, and what was wrong with it."""


def split_head(text: str) -> Head:
    """What the head of `text` says, by lower-case name, the text below it, and what was wrong with it."""
    if match := _YAML.match(text):
        return _yaml(match[1], text[match.end() :])
    if match := _TOML.match(text):
        return _toml(match[2], text[match.end() :])
    if match := _JSON.match(text):
        inner = match[2].strip()
        found = _json(inner if inner.startswith("{") else f"{{{inner}}}")
        return (found[0] if found else {}), text[match.end() :], []
    if text.startswith("{") and (found := _json(text)):
        return found
    if match := _NIKOLA.match(text):
        pairs = re.findall(r"^\.\. (\w+):[ \t]*(.*)$", match[1], re.MULTILINE)
        return _stripped(pairs), text[match.end() :], []
    if match := _AT_LINES.match(text):
        pairs = re.findall(r"^@(?:def )?(\w+)[ \t:=]+(.*)$", match[1], re.MULTILINE)
        return _stripped(pairs), text[match.end() :], []
    if match := _PERCENT.match(text):
        return _stripped(zip(("title", "author", "date"), match.groups(""), strict=True)), text[match.end() :], []
    if match := _PLAIN_LINES.match(text):
        pairs = [(key.strip(), value) for key, _, value in map(_partition, _logical_lines(match[1]))]
        if {key.lower() for key, _ in pairs} & {"title", "date"} and {key.lower() for key, _ in pairs} & _KNOWN:
            return _stripped(pairs), text[match.end() :], []
    return {}, text, []


def split_fields(text: str) -> tuple[dict[str, str], str]:
    """The field list near the top of reStructuredText, as Pelican has it, and the text without it."""
    day = re.findall(r"^\.\. (post):: (\S.*)$", text[:3_000], re.MULTILINE)[:1]
    match = _FIELDS.search(text, 0, 3_000)
    if match is None:
        return _stripped(day), text
    pairs = re.findall(r"^:(\w+):[ \t]*(.*)$", match[1], re.MULTILINE)
    return _stripped([*day, *pairs]), f"{text[: match.start()]}\n{text[match.end() :]}"


def _yaml(head: str, body: str) -> Head:
    if len(head) > _LONGEST:
        return {}, body, [Noted("front_matter_too_long")]
    if zine := _ZINE.findall(head):
        return _stripped(zine), body, []
    try:
        values = _StringsOnly(head).get_single_data()
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        place = getattr(error, "problem_mark", None)
        note = Noted("front_matter_not_yaml_at", (place.line + 2,)) if place else Noted("front_matter_not_yaml")
        return _plain_lines(head), body, [note]
    if not isinstance(values, dict):
        return {}, body, [] if values is None else [Noted("front_matter_empty")]
    return _flat(values), body, []


def _toml(head: str, body: str) -> Head:
    if len(head) > _LONGEST:
        return {}, body, [Noted("front_matter_too_long")]
    try:
        return _flat(toml_values(head)), body, []
    except ValueError:
        pairs = re.findall(r"^([A-Za-z]\w{0,40})[ \t]*=[ \t]*([^\n]+)$", head, re.MULTILINE)
        return _stripped(pairs), body, [Noted("front_matter_not_toml")]


def _json(text: str) -> Head | None:
    try:
        values, end = json.JSONDecoder().raw_decode(text[:_LONGEST])
    except (ValueError, RecursionError):
        return None
    return (_flat(values), text[end:], []) if isinstance(values, dict) else None


def _flat(values: Mapping[Any, Any], before: str = "") -> dict[str, str]:
    """Texts and days of `values` by lower-case name, those of tables in it behind a full stop."""
    said: dict[str, str] = {}
    for key, value in values.items():
        name = f"{before}{key}".lower()
        if isinstance(value, str):
            said[name] = value
        elif isinstance(value, dt.date):
            said[name] = value.isoformat()
        elif isinstance(value, dict) and before.count(".") < _DEEPEST:
            said |= _flat(value, f"{name}.")
        elif isinstance(value, list) and value and all(isinstance(one, str) for one in value):
            said[name] = ", ".join(value)
        elif isinstance(value, list) and value and before.count(".") < _DEEPEST:
            said |= _flat(dict(enumerate(value)), f"{name}.")
    return said


def _plain_lines(front: str) -> dict[str, str]:
    """What `key: value` lines say, for front matter that isn't YAML."""
    pairs = re.findall(r"^([A-Za-z]\w{0,40}):[ \t]+([^\n]+)$", front, re.MULTILINE)
    return {key.lower(): value.strip().strip("'\"") for key, value in pairs}


def _stripped(pairs: Any) -> dict[str, str]:
    return {key.lower(): value.strip().strip("'\"") for key, value in pairs if value.strip()}


def _partition(line: str) -> tuple[str, str, str]:
    return line.partition(":")


def _logical_lines(text: str) -> Iterator[str]:
    """Lines, with those that are indented at the end of the one before."""
    line = ""
    for part in text.splitlines():
        if part[:1] in " \t":
            line += f" {part.strip()}"
        else:
            if line:
                yield line
            line = part
    if line:
        yield line
