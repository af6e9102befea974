#!/usr/bin/env bash
# Guess     QLocale.toCurrencyString writes an amount of a currency with that currency's decimals; or at least it loses nothing.
# Seen      It takes the decimals of the locale's own currency. In Japan 1234.50 euros are "EUR1,235", in Korea, Chile, Hungary
#           and Viet Nam 25.50 dollars become 26; in Kuwait they have three decimals, and in the USA 1.125 Kuwaiti dinars
#           are 1.13. The only argument that says the currency changes its sign, not its number.
# Version   PySide6-Essentials 6.11.3; right in babel 2.18.0
# Source    Qt, Number.toLocaleCurrencyString and QLocale::toCurrencyString: the locale's own currency and customs are used,
#           `symbol` stands in for the sign; what that means for the decimals is not said.
#           CLDR, currencyData: decimals belong to the currency, not to the place.
# Kiosk     A visitor's language must not change what is charged: on a Japanese screen of a European event 24.50 would be
#           shown as 25. Pass the precision, or format money with babel.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3' 'babel==2.18.0'
"$work/venv/bin/python" - <<'PY'
import sys

from babel.numbers import format_currency
from PySide6.QtCore import QLocale

EXPECTED = {
    ("ja_JP", 1234.5, "EUR"): "EUR1,235",
    ("ko_KR", 25.5, "USD"): "USD26",
    ("es_CL", 25.5, "USD"): "USD26",
    ("hu_HU", 25.5, "USD"): "26 USD",
    ("vi_VN", 25.5, "USD"): "26 USD",
    ("en_US", 1.125, "KWD"): "KWD1.13",
}
seen = {}
for locale, amount, currency in EXPECTED:
    by_qt = QLocale(locale).toCurrencyString(amount, currency).replace("\xa0", " ")
    seen[locale, amount, currency] = by_qt
    by_babel = format_currency(amount, currency, locale=locale).replace("\xa0", " ")
    print(f"{locale} {amount:>7} {currency}: Qt {by_qt:>10}, babel {by_babel}")
sys.exit(0 if seen == EXPECTED else 1)
PY
