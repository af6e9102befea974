#!/usr/bin/env bash
# Guess     A bounced donation lowers the day's sum: the parser gives a reversed credit a minus sign.
# Seen      Field 61 marks a reversed credit with RC. mt-940 reads the mark, keeps it in `status`, and
#           leaves the amount positive. The statement below ends where it began, its entries add up to +50.
# Version   mt-940 5.1.1
# Source    SWIFT MT940, field 61, subfield 3: RC is the reversal of a credit, that is, a debit entry.
#           github.com/wolph/mt940 issue 130 (August 2026) shows that real statements do not close.
# Kiosk     Donations by transfer that a bank takes back count double in the wrong direction: +25 for -25.
#           Whoever imports statements adds the entries up and holds the sum against :60F: and :62F:.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'mt-940==5.1.1'
"$work/venv/bin/python" - <<'PY'
import sys

import mt940

STATEMENT = """:20:BOOTH
:25:DE89370400440532013000/EUR
:28C:1/1
:60F:C261127EUR1000,00
:61:2611281128C25,00NTRFNONREF
:61:2611281128RC25,00NTRFNONREF
:61:2611281128D10,00NTRFNONREF
:61:2611281128RD10,00NTRFNONREF
:62F:C261128EUR1000,00
"""
entries = [(entry.data["status"], entry.data["amount"].amount) for entry in mt940.parse(STATEMENT)]
for mark, amount in entries:
    print(f"{mark:>2} {amount:>7}")
total = sum(amount for _, amount in entries)
print(f"opening 1000.00, closing 1000.00, sum of the entries {total}")
sys.exit(0 if [mark for mark, _ in entries] == ["C", "RC", "D", "RD"] and total == 50 else 1)
PY
