"""What the simulated account has: its objects, its clock and its chance."""

import random
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from kiosk.simulator.faults import Faults
from kiosk.simulator.presenting import Presenting
from kiosk.simulator.refusals import Item, missing

_SIGNS = string.ascii_letters + string.digits


@dataclass(slots=True)
class State:
    """Everything there is, in the order it was made.

    Attributes:
        clock: the time in seconds since 1970.
        choose: the chance behind ids and donors.
        faults: what goes wrong.
        presenting: which card is held to a reader by itself, if any.
        authorising_seconds: from a card's presentation to the end of the reader's action.
        switched_off: ways to pay, by Stripe's names, that the account doesn't offer on its pages.
        pages: where a session's page is; an address without a slash at its end.
        changed: what must be kept, by id.
    """

    clock: Callable[[], float]
    choose: random.Random
    faults: Faults
    presenting: Presenting
    authorising_seconds: float = 2.0
    switched_off: frozenset[str] = frozenset()
    pages: str = "http://127.0.0.1"
    changed: dict[str, Item] = field(default_factory=dict)
    _kinds: dict[str, dict[str, Item]] = field(default_factory=dict)
    _all: dict[str, Item] = field(default_factory=dict)

    def now(self) -> int:
        """The whole second it is."""
        return int(self.clock())

    def new_id(self, prefix: str, length: int = 24) -> str:
        """An id that nothing has."""
        while True:
            name = prefix + "".join(self.choose.choices(_SIGNS, k=length))
            if name not in self._all:
                return name

    def put(self, item: Item) -> Item:
        """Keep a new or changed object."""
        name = item["id"]
        self._kinds.setdefault(item["object"], {})[name] = item
        self._all[name] = item
        self.changed[name] = item
        return item

    def get(self, name: object) -> Item | None:
        """An object of any kind; `None` when it isn't there."""
        return self._all.get(name) if isinstance(name, str) else None

    def find(self, kind: str, name: str, param: str | None = None) -> Item:
        """An object of one kind.

        Raises:
            RefusedError: there is none.
        """
        item = self._kinds.get(kind, {}).get(name)
        if item is None or item.get("_deleted"):
            raise missing(kind, name, param)
        return item

    def all_of(self, kind: str) -> Iterator[Item]:
        """Those of one kind, the newest first."""
        return (item for item in reversed(list(self._kinds.get(kind, {}).values())) if not item.get("_deleted"))
