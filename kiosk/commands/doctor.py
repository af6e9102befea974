"""`kiosk doctor`: the start check-list without a screen, for people and for monitoring."""

import argparse
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from kiosk.app.choices import utc_now
from kiosk.checks.check import Level
from kiosk.checks.check_list import checks_for
from kiosk.checks.metrics import metrics_text
from kiosk.checks.practice_payment import Opening
from kiosk.checks.summary import Looked, sign_of, summary_text
from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.ledger_opening import print_json
from kiosk.commands.letters import undrawn_here
from kiosk.commands.options import (
    campaign_of,
    campaign_option,
    data_folder_of,
    is_practice,
    json_option,
    practice_option,
    settings_of,
    wants_json,
)
from kiosk.giving.payment_session import open_payment_session
from kiosk.giving.practice import practice_stripe
from kiosk.giving.why_not import PaymentSessionRefusedError
from kiosk.ledger.exports.file import OutRefusedError, write_whole
from kiosk.ledger.lock import kiosk_lock
from kiosk.ledger.trouble import LedgerTroubleError
from kiosk.machine.keys import SecretRefusedError, read_secret
from kiosk.machine.settings import Settings
from kiosk.model.link import LinkRefusedError, check_link
from kiosk.net.telling import ping
from kiosk.system.log import last_warnings, log_to
from kiosk.words.checks import CheckWords
from kiosk.words.ledger import LedgerWords
from kiosk.words.machine import SecretWords
from kiosk.words.paying import PayingWords
from kiosk.words.payment import PaymentWords

_FOR_THE_MONITOR = 0o644
"""Another user's program reads the file; it holds names of checks, and the kiosk's own."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    doctor = commands.add_parser(
        "doctor",
        parents=[common, campaign_option(), practice_option(), json_option()],
        help=COMMANDS["doctor"].help,
        description="Looks at everything a booth needs before it opens, a line each: ok, look (worth a look), bad, or "
        "- where it was left out. A kiosk may be running. With --practice it also pays play money by card, "
        "unless a kiosk is running.",
    )
    doctor.add_argument(
        "--summary",
        action="store_true",
        help="instead, a short text without secrets to send to staff who help from afar, with the log's last warnings",
    )
    doctor.add_argument("--out", type=Path, metavar="FILE", help="write the summary into this file")
    doctor.add_argument(
        "--metrics",
        type=Path,
        metavar="FILE",
        help="also write whether a kiosk runs, and each line, for Prometheus: a .prom file that node_exporter reads",
    )
    doctor.add_argument(
        "--ping-host",
        metavar="HOST",
        help="when a kiosk runs and nothing is bad, ask for the https address on this host that is the secret ping",
    )
    doctor.set_defaults(answer=answer_doctor)


def answer_doctor(arguments: argparse.Namespace) -> int:
    """Go through the check-list, and say each line as it comes."""
    if arguments.summary and wants_json(arguments):
        raise CommandRefusedError("--summary is text for people; leave out either --summary or --json.")
    if arguments.out is not None and not arguments.summary:
        raise CommandRefusedError("--out is for --summary; add --summary, or leave out --out.")
    address = _ping_address(arguments.ping_host) if arguments.ping_host else ""
    settings = settings_of(arguments)
    campaign = campaign_of(arguments, settings)
    data, practice = data_folder_of(arguments), is_practice(arguments)
    log_to(data)  # where it can't, the check of the ledger says so
    words = CheckWords()
    looked: list[Looked] = []
    told: list[dict[str, str]] = []
    by_id: dict[str, Level] = {}
    with _stripe(arguments, settings) as (environ, session):
        checks = checks_for(
            data,
            settings,
            campaign,
            practice=practice,
            clock=utc_now,
            environ=environ,
            session=session,
            undrawn=undrawn_here(),
        )
        for check in checks:
            found = check.look()
            title, text = words.title(check.id), words.for_staff(found)
            looked.append(Looked(title, found.level, text))
            by_id[check.id] = found.level
            told.append({"id": check.id, "title": title, "level": found.level, "text": text})
            if not (wants_json(arguments) or arguments.summary):
                print(f"{sign_of(found.level):<4}  {title}: {text}", flush=True)
    levels = {one.level for one in looked}
    if wants_json(arguments):
        overall = next((level for level in ("bad", "watch") if level in levels), "good")
        print_json({"overall": overall, "checks": told})
    if arguments.summary:
        _tell(looked, arguments.out, data, practice=practice)
    is_running = _runs(data)
    if arguments.metrics is not None:
        metrics = metrics_text(settings.name, settings.place, by_id, utc_now(), is_running=is_running)
        _write(arguments.metrics, metrics, _FOR_THE_MONITOR)
    if address and is_running and "bad" not in levels and (why := ping(address)):
        sys.stderr.write(f"{why}\n")
    return 1 if "bad" in levels else 0


def _ping_address(host: str) -> str:
    """The secret address, which is on `host`.

    Raises:
        CommandRefusedError: there is none, or it is elsewhere.
    """
    try:
        return check_link(read_secret("ping"), [host])
    except SecretRefusedError as error:
        raise CommandRefusedError(SecretWords().sentence(error.trouble)) from None
    except LinkRefusedError:
        raise CommandRefusedError(
            f"The secret ping is no https address on {host[:60]!r}: kiosk key set ping"
        ) from None


def _runs(data: Path) -> bool:
    """Whether a kiosk runs on the folder `data`."""
    try:
        with kiosk_lock(data):
            return False
    except LedgerTroubleError as trouble:
        return trouble.kind == "locked"


def _tell(looked: Sequence[Looked], out: Path | None, data: Path, *, practice: bool) -> None:
    """Say the summary, or write it into `out`.

    Raises:
        CommandRefusedError: it can't be written.
    """
    text = summary_text(looked, last_warnings(data), utc_now(), practice=practice)
    if out is None:
        print(text)
        return
    _write(out, f"{text}\n")
    print(f"The summary is in {out}; send it to staff.")


def _write(out: Path, text: str, mode: int | None = None) -> None:
    """Write `text` into `out` as a whole.

    Raises:
        CommandRefusedError: it can't be written.
    """
    try:
        write_whole(out, text.encode(), mode=mode)
    except OutRefusedError as error:
        raise CommandRefusedError(str(error)) from None


@contextmanager
def _stripe(arguments: argparse.Namespace, settings: Settings) -> Iterator[tuple[Mapping[str, str], Opening | None]]:
    """The environment that says where Stripe is; in practice its own and a payment session, unless a kiosk has them.

    Raises:
        CommandRefusedError: practice can't have its Stripe, or the folder can't be used.
    """
    if not is_practice(arguments):
        yield os.environ, None
        return

    data = data_folder_of(arguments)
    with ExitStack() as held:
        environ: Mapping[str, str] = os.environ
        session: Opening | None = None
        try:
            held.enter_context(kiosk_lock(data))
            environ = held.enter_context(practice_stripe(data))
            session = partial(
                open_payment_session,
                *(data, settings),
                practice=True,
                environ=environ,
                limits=arguments.limits,
                texts=PayingWords,
            )
        except PaymentSessionRefusedError as error:
            raise CommandRefusedError(PaymentWords().sentence(error.trouble)) from None
        except LedgerTroubleError as trouble:
            if trouble.kind != "locked":
                raise CommandRefusedError(LedgerWords().sentence(trouble.trouble)) from None
        yield environ, session
