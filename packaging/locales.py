"""Babel's files with what the kiosk asks of them, as `kiosk.model.cldr` says.

Babel keeps a file for each of a thousand locales. A campaign may be written in any of them, so none is left out.
"""

import pickle

from kiosk.model.cldr import leave_out_of_a_locale, leave_out_of_all


def slimmed(locale: bytes) -> bytes:
    """Babel's file of a locale."""
    tables = pickle.loads(locale)  # noqa: S301 - from an installed package
    leave_out_of_a_locale(tables)
    return pickle.dumps(tables, protocol=4)


def slimmed_global(shared: bytes) -> bytes:
    """Babel's file of what belongs to no locale."""
    tables = pickle.loads(shared)  # noqa: S301 - likewise
    leave_out_of_all(tables)
    return pickle.dumps(tables, protocol=4)
