#!/usr/bin/env bash
# Guess     A receipt printer's library prints an amount, or says that it cannot.
# Seen      python-escpos puts a question mark for each character that no code page of the printer has, and says nothing.
#           CLDR's own amounts hold such characters: French "1 234,50 €" is printed as "1?234,50 €", Japanese
#           yen as "?5,000", rupees as "?500.00". Only the narrow no-break space stands between France and a clean receipt.
# Version   python-escpos 3.1 (default profile, and that of the TM-T88V), babel 2.18.0
# Source    CLDR, French numbers group with U+202F; Japanese yen is U+FFE5. python-escpos: MagicEncode chooses the code page;
#           its `defaultsymbol` is "?".
# Kiosk     A receipt with "?" in the amount is no receipt. Replace U+202F and U+00A0 by a space and U+FFE5 by U+00A5, write
#           other signs as the currency's code, and refuse to print what the encoder cannot.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'python-escpos==3.1' 'babel==2.18.0'
"$work/venv/bin/python" - <<'PY'
import sys

from babel.numbers import format_currency
from escpos.printer import Dummy


def printed(text, profile):
    printer = Dummy(profile=profile)
    printer.text(text)
    return printer.output


marks = []
for profile in ("default", "TM-T88V"):
    for amount, currency, locale in ((1234.5, "EUR", "fr"), (5000, "JPY", "ja"), (500, "INR", "hi"), (1234.5, "EUR", "de")):
        text = format_currency(amount, currency, locale=locale)
        sent = printed(text, profile)
        marks.append(sent.count(b"?"))
        print(f"{profile:8} {locale} {ascii(text):24} sent as {sent!r}")
plain = printed(format_currency(1234.5, "EUR", locale="fr").replace("\u202f", " "), "default")
print("with an ordinary space:", plain)
sys.exit(0 if marks == [1, 1, 1, 0] * 2 and b"?" not in plain else 1)
PY
