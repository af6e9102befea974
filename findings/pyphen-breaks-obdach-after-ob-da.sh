#!/usr/bin/env bash
# Guess     pyphen reads the hyphenation dictionaries of LibreOffice, so it breaks words where LibreOffice does.
# Seen      Dictionaries may have two levels: breaks between the parts of a compound, then, behind a line NEXTLEVEL, those
#           inside a part. Libhyphen works through one after the other; pyphen takes all patterns as one level. With the
#           very same German file "Obdachlosen" (homeless people) is ob-dach-lo-sen by one and Ob-da-ch-lo-sen by the
#           other. Eight of the dictionaries that pyphen ships have two levels, French and the three German ones among them.
# Version   pyphen 0.18.1, PyHyphen 4.0.4 (libhyphen)
# Source    Libhyphen's README.compound, which explains the keyword NEXTLEVEL; the dictionary itself.
# Kiosk     Words of German charities would be broken wrongly in public letters. Shrink long words, or let the author mark
#           the places.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'pyphen==0.18.1' 'PyHyphen==4.0.4'
seen=$("$work/venv/bin/python" - <<'PYTHON'
from pathlib import Path

import pyphen
from hyphen.hnj import hyphenator_

folder = Path(pyphen.__file__).parent / "dictionaries"
german = str(folder / "hyph_de_DE.dic")
libhyphen, by_pyphen = hyphenator_(german, 2, 2, 2, 2), pyphen.Pyphen(lang="de_DE")
for word in ("kinderarmut", "obdachlosen"):
    print(word, libhyphen.apply(word, 0).replace("=", "-"), by_pyphen.inserted(word))
print(sum("\nNEXTLEVEL" in file.read_text("latin-1") for file in folder.glob("*.dic")), "dictionaries of two levels")
PYTHON
)
printf '%s\n' "$seen"
[[ $seen == 'kinderarmut kin-der-ar-mut kin-der-ar-mut
obdachlosen ob-dach-lo-sen ob-da-ch-lo-sen
8 dictionaries of two levels' ]]
