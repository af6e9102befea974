"""Stripe's idempotency keys: the first answer to a key is the answer, whatever it was."""

from kiosk.simulator.refusals import Item, RefusedError

LONGEST_KEY = 255
_Answer = tuple[int, Item]


class Idempotency:
    """The answers that were given, by key."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[str, int, Item]] = {}
        self._running: set[str] = set()
        self.changed: dict[str, tuple[str, int, Item]] = {}
        """What must be kept."""

    def load(self, key: str, request: str, status: int, body: Item) -> None:
        """Know an answer that was given in an earlier run."""
        self._kept[key] = (request, status, body)

    def answer_to(self, key: str, request: str) -> _Answer | None:
        """The answer that the key already has; `None` where the request is the first with it.

        Args:
            key: as it was sent.
            request: all that makes the request what it is, as one text.

        Raises:
            RefusedError: the key was used for something else, or its request still runs.
        """
        if len(key) > LONGEST_KEY:
            raise RefusedError(f"Idempotency keys have at most {LONGEST_KEY} characters.", before_it_ran=True)
        if key in self._running:
            raise in_use()
        if key not in self._kept:
            return None
        first, status, body = self._kept[key]
        if first != request:
            raise RefusedError(
                "Keys for idempotent requests can only be used with the same parameters they were first used with.",
                kind="idempotency_error",
                before_it_ran=True,
            )
        return status, body

    def keep(self, key: str, request: str, status: int, body: Item) -> None:
        """Have this be the answer from now on."""
        self._kept[key] = self.changed[key] = (request, status, body)

    def start(self, key: str) -> None:
        """A request with this key runs."""
        self._running.add(key)

    def end(self, key: str) -> None:
        """It is over."""
        self._running.discard(key)


def in_use() -> RefusedError:
    """Another request with the same key runs."""
    return RefusedError(
        "There is currently another in-progress request using this Idempotent Key.",
        "idempotency_key_in_use",
        status=409,
        before_it_ran=True,
    )
