"""A kiosk of a fleet that runs in a thread of its own, and answers whatever it is asked."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.ledger.fleet.address import FleetAddress
from kiosk.ledger.fleet.signing import SigningKey
from tests.ledger.fleet.booth import Booth


@contextmanager
def answering(
    data: Path, address: FleetAddress, key: SigningKey, content: bytes, screen: bytes = b"off"
) -> Iterator[None]:
    """It has said that it runs, and sends `content` for its check-list."""
    has_begun, has_ended = threading.Event(), threading.Event()

    def run() -> None:
        booth = Booth(data, key.ticket.kiosk, address, key=key)
        booth.add_cash()
        while not has_ended.wait(0.05):
            booth.link.close()  # and so looks for questions as it comes back
            booth.exchange()
            for question in booth.link.questions():
                booth.link.answer(question, screen if question.about == "screen" else content)
            has_begun.set()
        booth.close()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        assert has_begun.wait(20)
        yield
    finally:
        has_ended.set()
        thread.join()
