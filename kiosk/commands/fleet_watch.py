"""`kiosk fleet watch`: for the office machine, tells staff when a kiosk falls silent, once."""

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands import CommandRefusedError
from kiosk.commands.fleet_status import THE_SETTING, address_named
from kiosk.commands.options import data_folder_of, settings_of
from kiosk.machine.keys import SecretMissingError, SecretRefusedError, read_secret
from kiosk.machine.own_ledger import runs_a_kiosk
from kiosk.model.email_address import is_email_address
from kiosk.model.link import LinkRefusedError, check_link, is_host
from kiosk.net.telling import SUBMISSION, SUBMISSIONS, MailServer, post_json, send_mail
from kiosk.system.atomic_file import write_atomically
from kiosk.words.fleet import FleetWords
from kiosk.words.fleet_watch import WatchWords
from kiosk.words.machine import SecretWords

if TYPE_CHECKING:
    from kiosk.ledger.fleet.address import FleetAddress
    from kiosk.ledger.fleet.heartbeat import Beat
    from kiosk.ledger.fleet.watch import Notice, Watch

EVERY = 15.0
"""Seconds between two looks."""
MOST_TRIES = 5
"""For one message; then it is given up, and the log says so."""
_TOLD = "fleet-watch.json"
"""In the data folder: of whom staff know already."""
_AFTER = range(75, 3601)
"""Seconds; a kiosk is heard once a minute."""
DEFAULT_AFTER = 90
"""So that staff know within two minutes."""

Send = Callable[[str], str]
"""Tells staff a line; empty when that was taken, else why not."""


@dataclass
class Message:
    """A line that is on its way by one of the ways."""

    line: str
    send: Send
    tries: int = 0
    due: float = field(default=float("-inf"))


def add_to(actions: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    watch = actions.add_parser(
        "watch",
        parents=[common],
        help="on an office machine: tell staff by e-mail or webhook when a kiosk falls silent",
        description="Look at the kiosks' heartbeats in the shared database until it is ended, and tell once when one "
        "falls silent and once when it is back. Its secrets: kiosk key set mail, kiosk key set webhook.",
    )
    watch.add_argument("--mail-to", metavar="ADDRESS", help="who gets e-mails")
    watch.add_argument("--mail-from", metavar="ADDRESS", help="the sender; as --mail-to without it")
    watch.add_argument(
        "--mail-server",
        metavar="HOST[:PORT]",
        help=f"by TLS; port {SUBMISSIONS} without it; on {SUBMISSION} by STARTTLS",
    )
    watch.add_argument("--mail-user", default="", metavar="NAME", help="who logs in there, with the secret mail")
    watch.add_argument("--webhook-host", metavar="HOST", help="the only host that the secret webhook may name")
    watch.add_argument(
        "--after",
        type=_after,
        default=DEFAULT_AFTER,
        metavar="SECONDS",
        help=f"of silence; {DEFAULT_AFTER} without it",
    )
    watch.add_argument("--once", action="store_true", help="look once, for a timer; exit code 1 if somebody is silent")
    watch.set_defaults(answer=answer_watch)


def answer_watch(arguments: argparse.Namespace) -> int:
    """Watch until it is ended; with --once no when somebody is silent."""
    settings = settings_of(arguments)
    if settings.fleet is None:
        raise CommandRefusedError("No shared database is set on this machine: kiosk settings set fleet …")
    if runs_a_kiosk(data_folder_of(arguments), settings):
        raise CommandRefusedError("This machine runs a kiosk, which can't tell that it is down: watch from another.")
    address = address_named(settings.fleet, THE_SETTING)
    sends = _sends(arguments)
    from kiosk.ledger.fleet.watch import Watch

    file = data_folder_of(arguments) / _TOLD
    watch = Watch(timedelta(seconds=arguments.after), _told_before(file))
    try:
        password = read_secret("fleet")
    except SecretMissingError:
        password = ""
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    waiting: list[Message] = []
    try:
        while True:
            for notice in _look(watch, address, password):
                line = WatchWords().line(notice)
                print(line, flush=True)
                waiting += [Message(line, send) for send in sends]
            write_atomically(file, json.dumps({"down": watch.told}).encode())
            waiting = deliver(waiting, time.monotonic())
            if arguments.once:
                return int(bool(watch.told))
            time.sleep(EVERY)
    except KeyboardInterrupt:
        return 0


def deliver(messages: Sequence[Message], now: float) -> list[Message]:
    """Try each message that is due; those that are left for later, each time for twice as long."""
    left = []
    for message in messages:
        if message.due > now:
            left.append(message)
            continue
        why = message.send(message.line)
        message.tries += 1
        message.due = now + EVERY * 2**message.tries
        if why and message.tries < MOST_TRIES:
            left.append(message)
        if why:
            sys.stderr.write(f"{why}; {'tried again later' if message.tries < MOST_TRIES else 'given up'}.\n")
    return left


def _look(watch: "Watch", address: "FleetAddress", password: str) -> list["Notice"]:
    from kiosk.ledger.fleet.connection import FleetTroubleError

    try:
        beats = _beats(address, password)
    except FleetTroubleError as error:
        sys.stderr.write(f"{FleetWords().sentence(error.trouble)}\n")
        return watch.unheard(time.monotonic())
    if beats is None:
        raise CommandRefusedError("The shared database has no heartbeats yet: have kiosk fleet init run again.")
    return watch.heard(beats, time.monotonic())


def _beats(address: "FleetAddress", password: str) -> "tuple[Beat, ...] | None":
    from kiosk.ledger.fleet.connection import connect, plainly
    from kiosk.ledger.fleet.heartbeat import read_beats

    connection = connect(address, password)
    try:
        with plainly(address):
            return read_beats(connection)
    finally:
        connection.close()


def _sends(arguments: argparse.Namespace) -> list[Send]:
    """How staff are told; nobody is, without any."""
    sends: list[Send] = []
    try:
        if arguments.mail_to or arguments.mail_server:
            sends.append(_by_mail(arguments))
        if arguments.webhook_host:
            link = check_link(read_secret("webhook"), [arguments.webhook_host])
            sends.append(lambda line: post_json(link, {"text": line, "content": line}))  # as Slack and Discord call it
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    except LinkRefusedError:
        raise CommandRefusedError(
            f"The secret webhook is no https address on {arguments.webhook_host[:60]!r}: kiosk key set webhook"
        ) from None
    if not sends and not arguments.once:
        raise CommandRefusedError("Say who is told: --mail-to and --mail-server, or --webhook-host.")
    return sends


def _by_mail(arguments: argparse.Namespace) -> Send:
    host, _, port = (arguments.mail_server or "").partition(":")
    to, sender = arguments.mail_to or "", arguments.mail_from or arguments.mail_to or ""
    for option, given in (("--mail-to", to), ("--mail-from", sender)):
        if not is_email_address(given):
            raise CommandRefusedError(f"{option} {given[:60]!r} is no e-mail address.")
    if not is_host(host) or (port and not (port.isdecimal() and 0 < int(port) < 65_536)):
        raise CommandRefusedError(
            f"--mail-server {host[:60]!r} is no host; write it like mail.example.org:{SUBMISSIONS}."
        )
    password = read_secret("mail") if arguments.mail_user else ""
    server = MailServer(host, int(port or SUBMISSIONS), arguments.mail_user, password)
    send = partial(send_mail, server, sender, to)
    return lambda line: send(line, f"{line}\n")


def _told_before(file: Path) -> list[str]:
    """Of whom staff were told by a watch before; a file that holds something else is made anew."""
    try:
        told = json.loads(file.read_text("utf-8"))["down"]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    return [one for one in told if isinstance(one, str)] if isinstance(told, list) else []


def _after(text: str) -> int:
    if not text.isdecimal() or int(text[:6]) not in _AFTER:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not from {_AFTER.start} to {_AFTER.stop - 1} seconds")
    return int(text)
