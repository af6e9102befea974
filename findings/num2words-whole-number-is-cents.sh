#!/usr/bin/env bash
# Guess     "25 dollars" in words is "twenty-five dollars", whether 25 is an int, a Decimal or a text.
# Seen      An int is taken as cents: 25 becomes "zero dollars, twenty-five cents". A Decimal, a float and a text
#           of the same value are dollars. The same in every language tried, also for currencies whose
#           hundredth part has not been in use for decades (HUF 5000 becomes "fifty forint").
# Version   num2words 0.5.14
# Source    Its README documents `to='currency'` and says nothing of it; github.com/savoirfairelinux/num2words
#           issues 426 and 553 report it, open since 2021.
# Kiosk     An amount in words stands on donation receipts, and there the words count when they differ from
#           the figures. A gift of 25 from a whole-number column is thanked for as 25 cents.
#           Hand over a Decimal, always.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'num2words==0.5.14'
"$work/venv/bin/python" - <<'PY'
import sys
from decimal import Decimal

from num2words import num2words

said = {}
for value in (25, Decimal(25), 25.0, "25"):
    said[repr(value)] = num2words(value, to="currency", lang="en", currency="USD")
    print(f"en USD {value!r:>14}: {said[repr(value)]}")
for language, currency, value in (("de", "EUR", 25), ("fr", "EUR", 25), ("es", "EUR", 25), ("en", "HUF", 5000)):
    said[language + currency] = num2words(value, to="currency", lang=language, currency=currency)
    print(f"{language} {currency} {value!r:>14}: {said[language + currency]}")
as_described = (
    said["25"] == "zero dollars, twenty-five cents"
    and said["Decimal('25')"] == said["'25'"] == said["25.0"] == "twenty-five dollars, zero cents"
    and said["deEUR"].startswith("null Euro")
    and said["enHUF"].startswith("fifty forint")
)
sys.exit(0 if as_described else 1)
PY
