#!/usr/bin/env bash
# Guess     A variable font drawn at weight 400 is drawn at weight 400: that is what its weight axis is for.
# Seen      Qt draws this one at the font's own default, and Noto Sans Hebrew's default is 100: regular text is a hair line,
#           with a third of the ink, and bold is the same hair line. QFont.setVariableAxis("wght", 400) gives the weight that
#           setWeight(400) promised. The serif font of the same package has the default 400 and looks right.
# Version   PySide6-Essentials 6.11.3 (application font, QPainter), pylopdf-fonts-he 0.1.1
# Source    OpenType, "fvar" and the registered axis `wght`: its scale is that of usWeightClass, 400 is Regular.
#           CSS Fonts 4, "font-weight": a variable font is set to the weight asked for. Qt's QFont::Weight uses the same scale.
# Kiosk     The right font with the right letters is unreadable from three metres, and a check for missing letters passes.
#           Take static fonts, one a weight, for scripts that the main font lacks.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'PySide6-Essentials==6.11.3' 'pylopdf-fonts-he==0.1.1'
cat >"$work/ink.py" <<'PY'
import pathlib
import sys

import pylopdf_fonts_he
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QImage, QPainter

app = QGuiApplication([])
folder = pathlib.Path(pylopdf_fonts_he.__file__).parent


def ink(font):
    image = QImage(900, 200, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setFont(font)
    painter.drawText(20, 140, "תודה רבה")
    painter.end()
    return sum(255 - value for value in bytes(image.constBits())) // 1000


shares = {}
for name in ("NotoSansHebrew-Variable.ttf", "NotoSerifHebrew-Variable.ttf"):
    number = QFontDatabase.addApplicationFont(str(folder / name))
    font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
    font.setPixelSize(96)
    asked = {}
    for weight in (QFont.Weight.Normal, QFont.Weight.Bold):
        font.setWeight(weight)
        asked[weight.name] = ink(font)
    font.setWeight(QFont.Weight.Normal)
    font.setVariableAxis(QFont.Tag("wght"), 400)
    axis = ink(font)
    shares[name] = asked["Normal"] / axis
    print(f"{name:29} ink by setWeight {asked}, by the axis at 400: {axis}")
sys.exit(0 if shares["NotoSansHebrew-Variable.ttf"] < 0.5 and shares["NotoSerifHebrew-Variable.ttf"] > 0.95 else 1)
PY
QT_QPA_PLATFORM=offscreen "$work/venv/bin/python" "$work/ink.py"
