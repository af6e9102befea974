#!/usr/bin/env bash
# Guess     Text drawn with QPainter into a PDF can be searched, copied and read aloud as it was drawn.
# Seen      Qt maps each glyph of the PDF back to one character. Manrope draws "ff" and "ffi" as one glyph, which has a
#           private code point: "Office staff" is stored as "O<U+E007>ice sta<U+E007>", and three readers find no "Office"
#           and no "staff". The page looks right. With that ligature off (QFont.setFeature) all is found.
# Version   PySide6-Essentials 6.11.3 (QPdfWriter), font-manrope 0.0.2; read by pypdf 7.1.1, pypdfium2 5.15.2 and
#           pdfminer.six 20260107
# Source    ISO 32000, "ToUnicode CMaps": one code may stand for several characters, and ligatures are the example given.
#           Unicode, chapter 23.5: private-use code points mean nothing outside a private agreement.
# Kiosk     A day's report whose words a treasurer cannot search and a screen reader spells wrongly. Put the ligatures off
#           in what goes into a PDF, and read the text back in a test.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3' 'font-manrope==0.0.2' \
    'pypdf==7.1.1' 'pypdfium2==5.15.2' 'pdfminer.six==20260107'
cd "$work"
cat >draw.py <<'PY'
import io
import pathlib
import sys

import font_manrope
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPainter, QPdfWriter

app = QGuiApplication([])
folder = pathlib.Path(font_manrope.__file__).parent / "files"
number = QFontDatabase.addApplicationFont(str(folder / "Manrope-Regular.ttf"))
font = QFont(QFontDatabase.applicationFontFamilies(number)[0], 14)


def drawn(font, file):
    writer = QPdfWriter(file)
    painter = QPainter(writer)
    painter.setFont(font)
    painter.drawText(500, 800, "Office staff")
    painter.end()
    pdf = pathlib.Path(file).read_bytes()
    texts = (
        pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text(),
        pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range(),
        extract_text(io.BytesIO(pdf)),
    )
    return [" ".join(text.split()) for text in texts]


with_ligatures = drawn(font, "with.pdf")
font.setFeature(QFont.Tag("liga"), 0)
without = drawn(font, "without.pdf")
for reader, before, after in zip(("pypdf", "pypdfium2", "pdfminer.six"), with_ligatures, without):
    print(f"{reader:13} reads {ascii(before)}, without ligatures {ascii(after)}")
sys.exit(0 if set(with_ligatures) == {"O\ue007ice sta\ue007"} and set(without) == {"Office staff"} else 1)
PY
QT_QPA_PLATFORM=offscreen venv/bin/python draw.py
