"""The YAML front matter of a post: plain values only."""

import re

import yaml

from kiosk.campaigns.posts.notes import Note, Noted

_LONGEST = 20_000
_FRONT = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


class _StringsOnly(yaml.BaseLoader):
    """Every scalar is text, and nothing may stand for something else: no bombs, no objects, no numbers."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.events.AliasEvent):
            raise yaml.YAMLError("aliases are not read")
        return super().compose_node(parent, index)


def split_front_matter(text: str) -> tuple[dict[str, str], str, list[Note]]:
    """What the front matter of `text` says, by lower-case name, the text below it, and what was wrong with it."""
    match = _FRONT.match(text)
    if match is None:
        return {}, text, []
    body = text[match.end() :]
    if len(match[1]) > _LONGEST:
        return {}, body, [Noted("front_matter_too_long")]
    try:
        values = _StringsOnly(match[1]).get_single_data()
    except (yaml.YAMLError, ValueError, TypeError, RecursionError) as error:
        place = getattr(error, "problem_mark", None)
        note = Noted("front_matter_not_yaml_at", (place.line + 2,)) if place else Noted("front_matter_not_yaml")
        return _plain_lines(match[1]), body, [note]
    if not isinstance(values, dict):
        return {}, body, [] if values is None else [Noted("front_matter_empty")]
    return {str(key).lower(): value for key, value in values.items() if isinstance(value, str)}, body, []


def _plain_lines(front: str) -> dict[str, str]:
    """What `key: value` lines say, for front matter that isn't YAML."""
    pairs = re.findall(r"^([A-Za-z]\w{0,40}):[ \t]+([^\n]+)$", front, re.MULTILINE)
    return {key.lower(): value.strip().strip("'\"") for key, value in pairs}
