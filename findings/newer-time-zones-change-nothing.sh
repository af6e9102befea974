#!/usr/bin/env bash
# Guess     Shipping the newest tzdata from PyPI gives a program the newest time zones.
# Seen      zoneinfo asks the system's files first, whatever their age, and takes the package only for what is missing there.
#           With system files of 2025b and tzdata 2026.6 beside them, Vancouver and Edmonton fall back an hour
#           in November 2026, which they no longer do, and Casablanca has an hour too much.
# Version   Python's zoneinfo with tzdata 2026.6 (2026f); tzdata 2025.2 (2025b) stands for the system's files, put before the
#           package as a system's are (PYTHONTZPATH)
# Source    PEP 615, "Sources for time zone data", decided so, since systems are updated. Debian stable and long-lived kiosk
#           images often are not. tz, NEWS for 2026.
# Kiosk     Offline for a season, the kiosk closes its day an hour early, and an update of the program does not mend it. Compare
#           both versions (tzdata.zi's first line, importlib.metadata) and reset_tzpath to the newer.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'tzdata==2026.6'
"$work/venv/bin/pip" install -qq --disable-pip-version-check --no-deps --target "$work/older" 'tzdata==2025.2'
cat >"$work/see.py" <<'PY'
import importlib.metadata
from datetime import datetime
from zoneinfo import ZoneInfo

ZONES = ("America/Vancouver", "America/Edmonton", "Africa/Casablanca")
offsets = [datetime(2026, 12, 1, tzinfo=ZoneInfo(zone)).strftime("%z") for zone in ZONES]
print("tzdata", importlib.metadata.version("tzdata"), *offsets)
PY
with_system=$(PYTHONTZPATH="$work/older/tzdata/zoneinfo" "$work/venv/bin/python" "$work/see.py")
without=$(PYTHONTZPATH='' "$work/venv/bin/python" "$work/see.py")
echo "Vancouver, Edmonton, Casablanca on 1 December 2026"
echo "with the older system files: $with_system"
echo "without them:                $without"
[[ $with_system == 'tzdata 2026.6 -0800 -0700 +0100' && $without == 'tzdata 2026.6 -0700 -0600 +0000' ]]
