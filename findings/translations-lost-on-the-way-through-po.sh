#!/usr/bin/env bash
# Guess     A Qt translation goes to a translator as a PO file, is corrected there and comes back corrected.
# Seen      po2ts without a template writes a .ts without its language; lrelease then throws five of six Arabic plural forms
#           away, and every number of gifts gets the words for none. With the old .ts as template the language stays,
#           and so does everything that was corrected: the new words are put behind the old ones as further entries
#           of the same text, and Qt takes the old ones.
# Version   translate-toolkit 3.20.4 (ts2po, po2ts), PySide6-Essentials 6.11.3 (lrelease, QTranslator)
# Source    Qt, "Qt Linguist TS file": `language` chooses the plural rules; Translate Toolkit, "ts2po": po2ts takes the
#           translations from the PO file. github.com/translate/translate issues 254 and 1394: earlier ways in which the
#           round trip was not one.
# Kiosk     A corrected sentence never reaches the screen, and each count of donations says "no donations". Let translators
#           work on the .ts file itself, or compare each form on the way back.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3' 'translate-toolkit==3.20.4'
cd "$work"
cat >before.ts <<'TS'
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Booth</name>
    <message><source>Thanks</source><translation>old thanks</translation></message>
    <message><source>Give</source><translation>old give</translation></message>
    <message numerus="yes">
        <source>%n gift(s)</source>
        <translation>
            <numerusform>zero</numerusform><numerusform>one</numerusform><numerusform>two</numerusform>
            <numerusform>few</numerusform><numerusform>many</numerusform><numerusform>other</numerusform>
        </translation>
    </message>
</context>
</TS>
TS
venv/bin/ts2po --progress=none before.ts words.po
sed -i 's/old thanks/new thanks/; s/old give/new give/; s/"other"/"new other"/' words.po
venv/bin/po2ts --progress=none words.po without.ts
venv/bin/po2ts --progress=none --template=before.ts words.po with.ts
cat >see.py <<'PY'
import subprocess
import sys

from PySide6.QtCore import QTranslator

shown = {}
for name in ("before", "without", "with"):
    subprocess.run(
        ["venv/bin/pyside6-lrelease", "-silent", f"{name}.ts", "-qm", f"{name}.qm"], check=True, capture_output=True
    )
    translator = QTranslator()
    assert translator.load(f"{name}.qm")
    words = [translator.translate("Booth", text) for text in ("Thanks", "Give")]
    forms = [translator.translate("Booth", "%n gift(s)", "", count) for count in (0, 1, 2, 3, 11, 100)]
    shown[name] = words + forms
    print(f"{name:8}", *words, "| for 0, 1, 2, 3, 11, 100 gifts:", *forms, sep="  ")
as_described = (
    shown["without"] == ["new thanks", "new give"] + ["zero"] * 6
    and shown["with"] == shown["before"] == ["old thanks", "old give", "zero", "one", "two", "few", "many", "other"]
)
sys.exit(0 if as_described else 1)
PY
venv/bin/python see.py
