#!/usr/bin/env bash
# Guess     How a date is written in one language doesn't depend on what was written in another before.
# Seen      A language for which CLDR has no names of months (Bashkir, Walloon, Ido and some 25 others) has those of the
#           root, "M11". Babel writes what it found there into tables that all languages share: from then on November is
#           "M11" in Nepali, Khmer and Yoruba, too, though CLDR names it and the same call was right before.
# Version   Babel 2.18.0
# Source    https://babel.pocoo.org/en/latest/api/core.html: nothing says that a locale's data depends on others. CLDR 48,
#           common/main/ne.xml, has the names.
# Kiosk     A screen in several languages, or an office that tries one, changes dates in the rest until the next start.
#           Each language gets a copy of the tables when it is first read.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'Babel==2.18.0'
cat > "$work/november.py" <<'PYTHON'
import datetime as dt
import sys

from babel.dates import format_skeleton

november = dt.datetime(2026, 11, 15)
print(*(format_skeleton("MMMd", november, locale=language) for language in sys.argv[1:]), sep=" | ")
PYTHON
for after in "" ba wa io; do
    for language in ne km yo; do
        said=$("$work/venv/bin/python" "$work/november.py" $after "$language")
        echo "${after:--} $language: $said"
        if [ -z "$after" ]; then [[ $said != *M11* ]]; else [[ ${said##*| } == *M11* ]]; fi
    done
done
