"""Paths into JSON, in JMESPath's language without what makes more of a document than is in it.

Fields, places in lists, slices, filters and `|` are allowed; functions, new lists and new tables are not. So an
expression can't grow what it is given, and the time that it takes is bounded by its length, and by how often it may
go through a list.
"""

import re
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from jmespath.parser import ParsedResult

LONGEST_PATH = 200
"""Characters."""
MOST_LISTS = 10
"""How many times a path may go through all items of a list without choosing among them."""
_THROUGH_LISTS = frozenset("flatten projection value_projection".split())
PathProblem = Literal["too_long", "not_a_path", "not_allowed_in_path", "a_rate"]
_ALLOWED = frozenset(
    "and_expression comparator current field filter_projection flatten identity index index_expression literal "
    "not_expression or_expression pipe projection slice subexpression value_projection".split()
)
_RATE = re.compile(
    r"(?:^|_)(?:weekly|monthly|yearly|annual|annually|receiving|projected|projection|mrr|arr|per_(?:week|month|year))"
    r"(?:_|$)"
)
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")


class PathRefusedError(ValueError):
    """The text is no path that may be followed."""

    def __init__(self, problem: PathProblem, part: str = "") -> None:
        super().__init__(problem)
        self.problem: PathProblem = problem
        self.part = part
        """What in it is wrong, where that has a name."""


def check_path(text: str) -> str:
    """`text` itself, when it is a path that may be followed.

    Raises:
        PathRefusedError: it isn't.
    """
    _parsed(text)
    return text


def check_path_of_money(text: str) -> str:
    """`text` itself, when it is a path and names no rate, such as `yearlyIncome`: that money hasn't come in.

    Raises:
        PathRefusedError: it isn't, or does.
    """
    for name in _names(_parsed(text).parsed):
        if _RATE.search(_HUMP.sub("_", name).lower()):
            raise PathRefusedError("a_rate", name)
    return text


def value_at(path: str, document: object) -> object:
    """What stands at `path` in `document`; `None` where nothing does.

    Raises:
        PathRefusedError: it can't be followed.
    """
    from jmespath.exceptions import JMESPathError

    try:
        return _parsed(path).search(document)
    except (JMESPathError, RecursionError, TypeError):
        raise PathRefusedError("not_a_path") from None


def _parsed(text: str) -> "ParsedResult":
    import jmespath  # only a campaign with such a feed needs it
    from jmespath.exceptions import JMESPathError

    if len(text) > LONGEST_PATH:
        raise PathRefusedError("too_long")
    try:
        parsed = jmespath.compile(text)
    except (JMESPathError, RecursionError, ValueError):
        raise PathRefusedError("not_a_path") from None
    _check(parsed.parsed)
    if _lists(parsed.parsed) > MOST_LISTS:
        raise PathRefusedError("too_long")
    return parsed


def _check(node: dict[str, Any]) -> None:
    kind, value = node["type"], node.get("value")
    if kind not in _ALLOWED or (kind == "literal" and isinstance(value, list | dict)):
        raise PathRefusedError("not_allowed_in_path", f"{value}()" if kind == "function_expression" else "")
    for child in node["children"]:
        if isinstance(child, dict):  # a slice's ends are numbers
            _check(child)


def _lists(node: dict[str, Any]) -> int:
    within = sum(_lists(child) for child in node["children"] if isinstance(child, dict))
    return within + (node["type"] in _THROUGH_LISTS)


def _names(node: dict[str, Any]) -> set[str]:
    own = {str(node["value"])} if node["type"] == "field" else set()
    return own.union(*(_names(child) for child in node["children"] if isinstance(child, dict)))
