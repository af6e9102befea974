#!/usr/bin/env bash
# Guess     The extractor that comes with PySide6 reads Python strings as Python does; a text inside tr() is found.
# Seen      It reads "\N{NO-BREAK SPACE}" as "N{NO-BREAK SPACE}", cuts "\U0001F381" to U+F381, keeps the line end that a
#           backslash takes away, and passes over u"" and ("in parentheses"); the call after the last one is filed under
#           a class named "self.self". A plural given as n=… or by QCoreApplication.translate is no plural.
#           Nothing is said of it. With every text that lupdate found translated, nine of twelve stay English.
# Version   PySide6-Essentials 6.11.3
# Source    The Python language reference, "String and bytes literals". Qt's "Writing Source Code for Translation" for
#           Python: tr() and translate() take n for plurals.
# Kiosk     A donor meets English in the middle of a German screen, and no tool names the texts. Compare what lupdate found
#           with what Python's own parser (ast) finds, or run the screens in a made-up language.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3'
cd "$work"
cat >words.py <<'PY'
from PySide6.QtCore import QCoreApplication, QObject


class Booth(QObject):
    def texts(self, count):
        return [
            self.tr("Thank you"),
            self.tr("No-break\N{NO-BREAK SPACE}space"),
            self.tr("A gift \U0001F381"),
            self.tr("One line, \
two lines"),
            self.tr(u"Old prefix"),
            self.tr("%n gift(s)", n=count),
            self.tr("%n day(s)", "", count),
            QCoreApplication.translate("Booth", "%n member(s)", n=count),
            QCoreApplication.translate("Booth", "%n donor(s)", "", count),
        ]

    def more(self):
        return [self.tr(("In parentheses")), self.tr("After them")]

    def last(self):
        return [self.tr("Later")]
PY
venv/bin/pyside6-lupdate words.py -ts words.ts -target-language de >/dev/null
cat >see.py <<'PY'
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from PySide6.QtCore import QCoreApplication, QTranslator

tree = ElementTree.parse("words.ts")
for context in tree.getroot().iter("context"):
    for message in context.iter("message"):
        plural = "plural" if message.get("numerus") else ""
        print(f"found in {context.findtext('name'):10} {message.findtext('source')!r} {plural}")
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form in translation.findall("numerusform") or [translation]:
            form.text = "auf Deutsch"
tree.write("words.ts", encoding="utf-8", xml_declaration=True)
subprocess.run([sys.argv[1], "-silent", "words.ts", "-qm", "words.qm"], check=True)
app = QCoreApplication([])
translator = QTranslator()
assert translator.load("words.qm")
app.installTranslator(translator)

from words import Booth

booth = Booth()
shown = booth.texts(2) + booth.more() + booth.last()
english = [text for text in shown if text != "auf Deutsch"]
print(f"{len(english)} of {len(shown)} still English:", english)
sys.exit(0 if len(shown) == 12 and len(english) == 9 else 1)
PY
venv/bin/python see.py venv/bin/pyside6-lrelease
