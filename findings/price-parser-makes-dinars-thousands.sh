#!/usr/bin/env bash
# Guess     A library that finds prices in text looks at the currency that it finds beside them.
# Seen      It decides by the number of digits after the mark: "1.125 KWD" is 1125 dinars instead of one and an eighth, 3,650
#           dollars instead of 3.65. It knows the currency, which has three decimals. And the apostrophe that CLDR writes in
#           Swiss numbers ends the number: "CHF 1’234.50" is 1 franc. With a typewriter's apostrophe it is 1234.50.
# Version   price-parser 0.5.1; amounts written by babel 2.18.0
# Source    ISO 4217: KWD, BHD and OMR have three decimals. CLDR, Swiss German numbers: the group mark is U+2019.
#           price-parser's README offers decimal_separator= for what it cannot tell.
# Kiosk     Goals and amounts read out of an announcement are wrong by a factor of a thousand, in both directions. Say the
#           decimal mark, turn U+2019 into "'" first, and let a person confirm each amount.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'price-parser==0.5.1' 'babel==2.18.0'
"$work/venv/bin/python" - <<'PY'
import sys
from decimal import Decimal

from babel.numbers import format_currency
from price_parser import Price

seen = []
for amount, currency, locale in (("1.125", "KWD", "en"), ("0.500", "OMR", "en"), ("1234.50", "CHF", "de_CH")):
    text = format_currency(Decimal(amount), currency, locale=locale)
    price = Price.fromstring(text)
    seen.append(price.amount)
    print(f"{ascii(text):22} is read as {price.amount} {price.currency}")
typed = Price.fromstring("CHF 1'234.50")
print(f"{'CHF 1' + chr(39) + '234.50':22} is read as {typed.amount} {typed.currency}")
sys.exit(0 if seen == [1125, 500, 1] and typed.amount == Decimal("1234.50") else 1)
PY
