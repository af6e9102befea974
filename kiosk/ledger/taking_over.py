"""The sums of a campaign as they count, and what another campaign may take over of them.

Taking over is two corrections by one kiosk: one adds here, the other takes off there. In a fleet the other counts only
as far as one kiosk may take off, but what was added counts, so that nothing of it is to be taken over again.
"""

import sqlite3

from kiosk.ledger import rows
from kiosk.ledger.columns import checked_row
from kiosk.model.corrections import believed
from kiosk.model.reference import TAKEN_OVER
from kiosk.model.tally import Sum


def sums(connection: sqlite3.Connection, campaign: str) -> list[Sum]:
    """Of everything, as it counts."""
    told = [one for one in _told(connection, campaign) if one.net or one.number]
    return believed(told, has_several_kiosks=_has_several(connection))


def to_take_over(connection: sqlite3.Connection, of: str, into: str) -> list[Sum]:
    """Of everything of the campaign `of`, where what was taken over into the campaign `into` is over.

    What a kiosk only says that it took over counts like any correction: it was added by nobody.
    """
    over = _over(connection, of, into)
    told = [
        one._replace(net=one.net - over.get((one.kiosk, one.goal, one.currency), 0))
        if one.kind == "correction"
        else one
        for one in _told(connection, of)
    ]
    taken_over = [Sum(kiosk, "correction", goal, money, net, 0) for (kiosk, goal, money), net in over.items()]
    return [*believed(told, has_several_kiosks=_has_several(connection)), *taken_over]


def _told(connection: sqlite3.Connection, campaign: str) -> list[Sum]:
    found = connection.execute(
        "SELECT kiosk, kind, goal, currency, net, number, fund FROM sums WHERE campaign = ?", (campaign,)
    )
    return [Sum(*checked_row(row, str, str, str, str, int, int, str)) for row in found.fetchall()]


def _has_several(connection: sqlite3.Connection) -> bool:
    return len(rows.kiosks(connection)) > 1


def _over(connection: sqlite3.Connection, of: str, into: str) -> dict[tuple[str, str, str], int]:
    """What kiosks took off `of` and added to `into`, both of which stand, by kiosk, goal and currency."""
    found = connection.execute(
        "SELECT off.kiosk, taken.goal, taken.currency, total(taken.net) FROM facts AS off"
        " JOIN counted AS taken ON taken.key = off.kiosk || ':' || off.sequence"
        " JOIN facts AS here ON here.kiosk = off.kiosk AND here.reference = 'here:' || off.reference"
        " JOIN counted AS given ON given.key = here.kiosk || ':' || here.sequence"
        " WHERE off.kiosk IN (SELECT kiosk FROM sums WHERE campaign = ?1 AND kind = 'correction')"
        " AND off.reference >= ?3 AND off.reference < ?4 AND off.campaign = ?1 AND here.campaign = ?2"
        " AND NOT taken.voided AND NOT given.voided AND given.goal = taken.goal"
        " AND (given.currency != taken.currency OR given.net = -taken.net) GROUP BY 1, 2, 3",
        (of, into, TAKEN_OVER, f"{TAKEN_OVER}~"),
    )
    told = [checked_row(row, str, str, str, float) for row in found.fetchall()]
    return {(kiosk, goal, currency): int(net) for kiosk, goal, currency, net in told}
