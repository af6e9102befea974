"""What Babel knows of a language, without the tables that nobody asks for here: in memory they are megabytes.

Babel keeps each table that it has read as long as the process lives. `localedata.load` and `get_global` give out what
it keeps, so that a table which is taken out of it is gone. Languages share the tables of the root that they have none
of their own for, and Babel writes into these what one of them found there: each gets a copy, or after Bashkir, which
has no names of months, November would be "M11" in Nepali.
"""

import threading
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, cast

from babel import Locale, localedata
from babel.core import get_global

NOT_ASKED = frozenset(
    {
        "compact_currency_formats",
        "compact_decimal_formats",
        "compound_unit_patterns",
        "interval_formats",
        "languages",
        "meta_zones",
        "scripts",
        "territories",
        "time_zones",
        "unit_display_names",
        "variants",
    }
)
"""Of a locale's tables."""
NOT_ASKED_OF_ALL: Final = (
    "all_currencies",
    "meta_zones",
    "territory_currencies",
    "territory_languages",
    "territory_zones",
    "windows_zone_mapping",
    "zone_territories",
)
"""Of the tables that belong to no locale."""
_UNITS = "unit_patterns"
_LENGTHS = "duration-"
"""How the units begin that lengths of time are said in."""
_LIKELY: Final = "likely_subtags"
_ANY_LANGUAGE = "und"
_ROOT = "root"
_one_at_a_time = threading.Lock()


@cache
def locale_named(language: str) -> Locale:
    """What the CLDR knows of `language`, such as `de-CH`.

    Raises:
        UnknownLocaleError: nothing.
        ValueError: it is no name of a language.
    """
    with _one_at_a_time:
        _lighten_what_all_share()
        locale = Locale.parse(language, sep="-")
        _leave_out(str(locale).partition("@")[0])
    return locale


def leave_out_of_a_locale(tables: dict[str, Any]) -> None:
    """Take out of a locale's `tables`, as `localedata.load` gives them, those that nobody asks for."""
    for name in NOT_ASKED & tables.keys():
        del tables[name]
    if isinstance(units := tables.get(_UNITS), dict):
        tables[_UNITS] = {name: unit for name, unit in units.items() if name.startswith(_LENGTHS)}


def leave_out_of_all(tables: Mapping[str, dict[str, Any]]) -> None:
    """Empty those of the `tables` of no locale that nobody asks for, and leave likely places to known languages."""
    for name in NOT_ASKED_OF_ALL:
        tables[name].clear()
    likely = tables[_LIKELY]
    known = {name.partition("_")[0] for name in localedata.locale_identifiers()} | {_ANY_LANGUAGE}
    kept = {name: one for name, one in likely.items() if known & {name.partition("_")[0], one.partition("_")[0]}}
    likely.clear()
    likely.update(kept)


@cache
def _leave_out(name: str) -> None:
    """Make the tables of `name` lighter and its own, first those that it inherits, which are copied into it."""
    if name != _ROOT:
        _leave_out(get_global("parent_exceptions").get(name) or name.rpartition("_")[0] or _ROOT)
    tables = localedata.load(name)
    leave_out_of_a_locale(tables)
    tables.update({key: _copied(table) for key, table in tables.items() if isinstance(table, dict)})


def _copied(table: dict[Any, Any]) -> dict[Any, Any]:
    return {key: _copied(value) if isinstance(value, dict) else value for key, value in table.items()}


@cache
def _lighten_what_all_share() -> None:
    leave_out_of_all({name: cast(dict[str, Any], get_global(name)) for name in (*NOT_ASKED_OF_ALL, _LIKELY)})
