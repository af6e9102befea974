#!/usr/bin/env bash
# Guess     A QR library reads back what it wrote.
# Seen      zxing-cpp writes "£25" as one Latin-1 byte and two digits, as the standard has it, and reads its own
#           symbol as "｣25", a Japanese corner bracket: it guesses Shift_JIS. "¥5000" comes back as "･5000".
#           "café £25" comes back as it went in. The same text written as UTF-8 by segno is read right.
# Version   zxing-cpp 3.1.1, segno 1.6.6
# Source    ISO/IEC 18004: a byte segment without an ECI is ISO/IEC 8859-1. The guess is inherited from zxing:
#           github.com/zxing/zxing issue 1500; github.com/heuer/segno issue 134 has zbar do the like.
# Kiosk     A check that reads the code back before it is shown refuses a good "£25" or, if it compares too kindly,
#           passes one that phones show as nonsense. Amounts in codes: digits and "GBP", or UTF-8 by choice.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'zxing-cpp==3.1.1' 'segno==1.6.6' 'pillow==13.0.0' 'numpy==2.4.6'
"$work/venv/bin/python" - <<'PY'
import io
import sys

import segno
import zxingcpp
from PIL import Image


def read(image):
    (barcode,) = zxingcpp.read_barcodes(image)
    return barcode.text


def own(text):
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    return read(zxingcpp.write_barcode_to_image(barcode, scale=8, add_quiet_zones=True))


def as_utf8(text):
    picture = io.BytesIO()
    segno.make_qr(text, encoding="utf-8").save(picture, kind="png", scale=8)
    return read(Image.open(picture))


for text in ("£25", "¥5000", "café £25"):
    print(f"{text!r:>12} written by zxing-cpp: {own(text)!r:>12}; as UTF-8 by segno: {as_utf8(text)!r}")
as_described = (own("£25"), own("¥5000")) == ("｣25", "･5000") and own("café £25") == "café £25" and as_utf8("£25") == "£25"
sys.exit(0 if as_described else 1)
PY
