#!/usr/bin/env bash
# Guess     A datetime that knows its time zone is the same moment as a QDateTime, and the other way round.
# Seen      PySide6 copies year to second and drops the zone. 20:00 UTC becomes 20:00 local time, eight hours later in
#           Vancouver; a QDateTime in UTC comes back by toPython() as a naive 20:00. The same when a signal of type
#           QDateTime is given a datetime. Nothing is said, and in London in winter all is right.
# Version   PySide6-Essentials 6.11.3
# Source    Python, "Aware and Naive Objects": an aware datetime is one moment, not open to interpretation. Qt, QDateTime:
#           one without a zone is in local time.
# Kiosk     The day's end, "as of" and a shift's hours are off by the zone, at every booth that is not on Greenwich time, and
#           a developer there never sees it. Cross by seconds since the epoch.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
cat >"$work/moments.py" <<'PY'
import sys
from datetime import UTC, datetime

from PySide6.QtCore import QDateTime, QObject, QTimeZone, Signal


class Feed(QObject):
    as_of = Signal(QDateTime)


moment = datetime(2026, 11, 28, 20, 0, tzinfo=UTC)
received = []
feed = Feed()
feed.as_of.connect(received.append)
feed.as_of.emit(moment)
qt_utc = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), QTimeZone(QTimeZone.Initialization.UTC))
hours = {
    "QDateTime(datetime)": (QDateTime(moment).toSecsSinceEpoch() - moment.timestamp()) / 3600,
    "Signal(QDateTime)": (received[0].toSecsSinceEpoch() - moment.timestamp()) / 3600,
    "QDateTime.toPython()": (qt_utc.toPython().timestamp() - moment.timestamp()) / 3600,
}
for way, late in hours.items():
    print(f"{way:21} {late:+.0f} hours")
print("toPython() of a QDateTime in UTC:", repr(qt_utc.toPython()))
sys.exit(0 if set(hours.values()) == {8.0} and qt_utc.toPython().tzinfo is None else 1)
PY
TZ=PST8 "$work/venv/bin/python" "$work/moments.py"
