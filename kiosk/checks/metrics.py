"""The check-list and whether the kiosk runs, as Prometheus' text format has it; node_exporter reads it as a file."""

import datetime as dt
from collections.abc import Mapping

from kiosk.checks.check import Level

_VALUES: Mapping[Level, int] = {"good": 0, "skipped": 0, "watch": 1, "bad": 2}
_ESCAPED = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n"})


def metrics_text(name: str, place: str, levels: Mapping[str, Level], now: dt.datetime, *, is_running: bool) -> str:
    """What a monitor reads.

    Args:
        name: the kiosk's.
        place: where it stands.
        levels: of each line of the check-list, by its id.
        now: with a time zone.
        is_running: whether a kiosk runs on this machine.
    """
    kiosk = f'kiosk="{name.translate(_ESCAPED)}",place="{place.translate(_ESCAPED)}"'
    lines = [
        "# HELP donation_kiosk_running Whether the kiosk runs.",
        "# TYPE donation_kiosk_running gauge",
        f"donation_kiosk_running{{{kiosk}}} {int(is_running)}",
        "# HELP donation_kiosk_checked_timestamp_seconds When the check-list was gone through.",
        "# TYPE donation_kiosk_checked_timestamp_seconds gauge",
        f"donation_kiosk_checked_timestamp_seconds{{{kiosk}}} {int(now.timestamp())}",
        "# HELP donation_kiosk_check What the check-list found: 0 fine, 1 worth a look, 2 bad.",
        "# TYPE donation_kiosk_check gauge",
        *(f'donation_kiosk_check{{{kiosk},check="{check}"}} {_VALUES[level]}' for check, level in levels.items()),
    ]
    return "\n".join(lines) + "\n"
