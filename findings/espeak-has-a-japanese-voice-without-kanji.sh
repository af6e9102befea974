#!/usr/bin/env bash
# Guess     A language that eSpeak NG lists a voice for can be spoken with it; else it answers with an error.
# Seen      Japanese is listed like any other. Every kanji is said as "Chinese letter", in English: the ten characters of a
#           button take ten times as long and say nothing. The call succeeds, and the program ends with 0.
# Version   eSpeak NG 1.52.0 (espeakng-loader 0.2.4); likewise Debian 12's 1.51
# Source    github.com/espeak-ng/espeak-ng, docs/languages.md: lists ja (jpx) among the languages that are supported.
#           Its issues 366 and 1851 ask for kanji.
# Kiosk     "There is a voice" proves nothing: each language is asked for the sounds of a digit and of its own name, and
#           one whose sounds are another language's, or none, isn't offered as spoken.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'espeakng-loader==0.2.4'
"$work/venv/bin/python" - <<'PY'
import ctypes
import sys

import espeakng_loader

espeak = ctypes.CDLL(espeakng_loader.get_library_path())
espeak.espeak_Initialize(1, 0, espeakng_loader.get_data_path().encode(), 0)
espeak.espeak_TextToPhonemes.restype = ctypes.c_char_p
NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "hi": "हिन्दी", "ar": "العربية", "he": "עברית", "ja": "日本語"}


def sounds(voice, text):
    """By the International Phonetic Alphabet; sounds of another language stand behind its code, as "(en)"."""
    assert espeak.espeak_SetVoiceByName(voice.encode()) == 0, "there is no such voice"
    kept = ctypes.create_string_buffer(text.encode())
    place, clauses = ctypes.c_void_p(ctypes.addressof(kept)), []
    while place.value:
        clauses.append((espeak.espeak_TextToPhonemes(ctypes.byref(place), 1, 2) or b"").decode())
    return " ".join(clauses)


foreign = []
for voice, name in NAMES.items():
    said = sounds(voice, name)
    print(f"{voice} {name:>10} {said}")
    if not said.strip() or "(" in said:
        foreign.append(voice)
print("listed, and not spoken:", foreign)
sys.exit(0 if foreign == ["ja"] else 1)
PY
