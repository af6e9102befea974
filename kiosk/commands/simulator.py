"""`kiosk simulator`: a simulated Stripe on this machine, for practice and for trying what goes wrong."""

import argparse
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.simulator.faults import FaultRefusedError, Faults
from kiosk.simulator.presenting import PresentingRefusedError, presenting_of
from kiosk.simulator.serving import serving
from kiosk.simulator.simulated_stripe import SimulatedStripe
from kiosk.simulator.state_file import StateFile, StateFileRefusedError

_LONG = 3600.0


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    simulator = commands.add_parser(
        "simulator",
        parents=[common],
        help=COMMANDS["simulator"].help,
        epilog="A fault is a name, the call it is for, how likely and how often: drop_after@process:0.5*3. "
        "KIOSK_STRIPE_API_BASE names the address to the kiosk, with a test key.",
    )
    simulator.add_argument("--port", type=_port, default=0, metavar="N", help="the port; 0 picks a free one")
    simulator.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="NAME[@CALL][:P][*TIMES]",
        help="what goes wrong; may be given again; an unknown name says which there are",
    )
    simulator.add_argument("--seed", type=int, metavar="S", help="of its chance; the same one does the same again")
    simulator.add_argument(
        "--present",
        metavar="CARD",
        help="hold a card to the reader by itself: a number, a name such as good or declined, nobody, "
        "or several with weights: good:0.8,declined:0.1,nobody:0.1",
    )
    simulator.add_argument(
        "--present-after", type=_seconds, default=2.0, metavar="SECONDS", help="when, after the payment came (2)"
    )
    simulator.add_argument(
        "--authorising", type=_seconds, default=2.0, metavar="SECONDS", help="how long a card is authorised (2)"
    )
    simulator.add_argument("--state", type=Path, metavar="FILE", help="keep what it has in this file, between runs")
    simulator.set_defaults(answer=answer_simulator)


def answer_simulator(arguments: argparse.Namespace) -> int:
    """Serve until stopped."""
    seed = random.randrange(1_000_000) if arguments.seed is None else arguments.seed  # noqa: S311 - play money
    try:
        stripe = SimulatedStripe(
            choose=random.Random(seed),  # noqa: S311 - as above
            faults=Faults(arguments.fault, seed),
            presenting=presenting_of(arguments.present, arguments.present_after),
            authorising_seconds=arguments.authorising,
            file=StateFile(arguments.state) if arguments.state else None,
        )
    except (FaultRefusedError, PresentingRefusedError, StateFileRefusedError) as error:
        raise CommandRefusedError(str(error)) from None
    for one in (signal.SIGINT, signal.SIGTERM):  # also where who started this has switched the first off
        signal.signal(one, _end)
    try:
        with serving(stripe, arguments.port) as base:
            print(f"Stripe, simulated, on {base} (seed {seed})", flush=True)
            while True:
                time.sleep(_LONG)
    except KeyboardInterrupt:
        return 0
    except OSError as error:
        raise CommandRefusedError(
            f"Port {arguments.port} can't be had: {error.strerror}; name another one, or 0 for any that is free."
        ) from None


def _end(_number: int, _frame: FrameType | None) -> None:
    """End as Ctrl+C does.

    Raises:
        KeyboardInterrupt: always.
    """
    raise KeyboardInterrupt


def _within(least: float, most: float, kind: Callable[[str], float], what: str) -> Callable[[str], float]:
    def read(text: str) -> float:
        try:
            number = kind(text)
        except ValueError:
            number = most + 1
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is no {what}")
        return number

    return read


_port = _within(0, 65_535, int, "port; name one from 1 to 65535, or 0 for any that is free")
_seconds = _within(0, _LONG, float, "time; write seconds like 2.5")
