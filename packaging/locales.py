"""What the kiosk asks of the CLDR's locales, without the rest: names of places and languages, units, spans of time.

Babel keeps a file for each of a thousand locales. A campaign may be written in any of them, so none is left out.
"""

import pickle

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
"""Of a locale's tables; `tests/packaging/test_locales.py` says everything without them."""
_UNITS = "unit_patterns"
_LENGTHS = "duration-"
"""How the units begin that lengths of time are said in."""


def slimmed(locale: bytes) -> bytes:
    """Babel's file of a locale with what is asked."""
    tables = pickle.loads(locale)  # noqa: S301 - from an installed package
    kept = {name: table for name, table in tables.items() if name not in NOT_ASKED}
    if isinstance(units := kept.get(_UNITS), dict):
        kept[_UNITS] = {name: unit for name, unit in units.items() if name.startswith(_LENGTHS)}
    return pickle.dumps(kept, protocol=4)
