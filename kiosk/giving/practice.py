"""Practice's own Stripe: simulated on this machine, with what it has kept in the data folder, and its one reader."""

import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.giving.why_not import PaymentSessionRefusedError, PracticeUnusable
from kiosk.payments.api_base import API_BASE
from kiosk.system.data_folder import private_folder

if TYPE_CHECKING:
    from kiosk.payments.readers import Readers
    from kiosk.payments.trouble import ReaderTrouble

FILE_NAME = "practice-stripe.jsonl"


@contextlib.contextmanager
def practice_stripe(data: Path, environ: Mapping[str, str] = os.environ) -> Iterator[Mapping[str, str]]:
    """`environ` with the address of a Stripe to practise on: the one that it names, else one in this process.

    Only one process at a time may use that of `data`: hold the kiosk's lock.

    Raises:
        PaymentSessionRefusedError: what was kept of it can't be used.
    """
    from kiosk.simulator.serving import serving
    from kiosk.simulator.simulated_stripe import SimulatedStripe
    from kiosk.simulator.state_file import StateFile, StateFileRefusedError

    if environ.get(API_BASE):
        yield environ
        return
    try:
        private_folder(data)
        stripe = SimulatedStripe(file=StateFile(data / FILE_NAME))
    except OSError as error:
        raise PaymentSessionRefusedError(PracticeUnusable("not_kept", str(data), error.strerror or "")) from None
    except StateFileRefusedError as error:
        raise PaymentSessionRefusedError(PracticeUnusable(error.kind, str(error.path), error.system)) from None
    with serving(stripe) as base:
        yield {**environ, API_BASE: base}


def practice_reader(readers: "Readers") -> "str | ReaderTrouble":
    """The id of a simulated reader, registered where there is none yet."""
    from kiosk.payments.readers import Address
    from kiosk.payments.trouble import ReaderTrouble

    found = readers.readers()
    if isinstance(found, ReaderTrouble):
        return found
    for one in found:
        if one.device_type.startswith("simulated"):
            return one.id
    places = readers.locations()
    if isinstance(places, ReaderTrouble):
        return places
    place = (
        places[0]
        if places
        else readers.add_location("Practice", Address("US", "1 Main St", "Pittsburgh", "15222", "PA"))
    )
    if isinstance(place, ReaderTrouble):
        return place
    registered = readers.register("simulated-wpe", "Practice", place.id)
    return registered if isinstance(registered, ReaderTrouble) else registered.id
