#!/usr/bin/env bash
# Guess     The newest version of a library for Swiss payment slips makes slips that Swiss banks take.
# Seen      Given an address in two lines (line1, line2), qrbill writes address type K without a warning. Since 22 November 2025 only type S, street and town in fields of their own, is valid.
# Version   qrbill 1.2.0
# Source    SIX, Swiss Implementation Guidelines for the QR-bill, version 2.3: combined addresses are gone.
#           github.com/claudep/swiss-qr-bill issue 105, open; schoero/swissqrbill issue 459 shows SIX's own checker
#           refuse an address of type K.
# Kiosk     A code for donations by transfer that scans, looks right and is refused by the donor's bank. Give street, house
#           number, postcode and town apart, and look for the S
#           in the payload's fifth line.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'qrbill==1.2.0'
"$work/venv/bin/python" -W always - <<'PY' 2>"$work/warnings"
import sys

from qrbill import QRBill

ACCOUNT, AMOUNT = "CH9300762011623852957", "25.00"
two_lines = {"name": "Verein Muster", "line1": "Musterweg 1", "line2": "8000 Zürich", "country": "CH"}
fields = {"name": "Verein Muster", "street": "Musterweg", "house_num": "1", "pcode": "8000", "city": "Zürich", "country": "CH"}
types = []
for address in (two_lines, fields):
    lines = QRBill(account=ACCOUNT, creditor=address, amount=AMOUNT).qr_data().split("\r\n")
    types.append(lines[4])
    print("address type", lines[4], lines[5:11])
sys.exit(0 if types == ["K", "S"] else 1)
PY
if grep -i "qrbill.*warning" "$work/warnings"; then exit 1; fi
echo "no warning"
