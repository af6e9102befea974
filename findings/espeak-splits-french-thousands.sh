#!/usr/bin/env bash
# Guess     A screen reader says the amount that is on the screen.
# Seen      French, Swedish, Polish, Czech and Portuguese amounts group their thousands with a no-break space, as CLDR
#           has it. eSpeak NG takes an ordinary space inside a number but not that one: "41 230 €" is said as
#           "forty-one, two hundred and thirty". In French, Spanish and Polish the minus sign is not said either:
#           a refund of 5 sounds like a gift of 5.
# Version   eSpeak NG 1.52.0 (espeakng-loader 0.2.4), amounts by babel 2.18.0
# Source    CLDR, numbers: group is U+202F in French, U+00A0 in the other four. github.com/espeak-ng/espeak-ng
#           issue 1812, open since 2023, asks for such marks.
# Kiosk     A blind donor hears another goal than the one shown. What is spoken needs a text of its own:
#           digits without grouping, the currency's name, "minus" as a word.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'espeakng-loader==0.2.4' 'babel==2.18.0'
"$work/venv/bin/python" - <<'PY'
import ctypes
import sys

import espeakng_loader
from babel.numbers import format_currency

espeak = ctypes.CDLL(espeakng_loader.get_library_path())
espeak.espeak_Initialize(1, 0, espeakng_loader.get_data_path().encode(), 0)
espeak.espeak_TextToPhonemes.restype = ctypes.c_char_p


def spoken(voice, text):
    """Its sounds in eSpeak's own letters, clause by clause."""
    espeak.espeak_SetVoiceByName(voice.encode())
    kept = ctypes.create_string_buffer(text.encode())
    place, clauses = ctypes.c_void_p(ctypes.addressof(kept)), []
    while place.value:
        clauses.append((espeak.espeak_TextToPhonemes(ctypes.byref(place), 1, 0) or b"").decode())
    return " ".join(clauses)


split, silent = [], []
for voice, locale in (("fr", "fr"), ("sv", "sv"), ("pl", "pl"), ("cs", "cs"), ("pt", "pt_PT"), ("de", "de")):
    amount = format_currency(41230, "EUR", "#,##0 ¤", locale=locale, currency_digits=False)
    shown, plain = spoken(voice, amount), spoken(voice, "41230 €")
    print(f"{voice} {amount!r:>18} {shown}\n{'41230 € is':>21} {plain}")
    if shown != plain:
        split.append(voice)
for voice in ("fr", "es", "pl", "de"):
    if spoken(voice, "-5,00 €") == spoken(voice, "5,00 €"):
        silent.append(voice)
print("thousands split in", split, "- minus not said in", silent)
sys.exit(0 if split == ["fr", "sv", "pl", "cs", "pt"] and silent == ["fr", "es", "pl"] else 1)
PY
