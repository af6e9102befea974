#!/usr/bin/env bash
# Guess     A library's make() for QR codes makes a QR code.
# Seen      For a text that is short enough, segno.make writes a Micro QR code: one finder pattern instead of three. A short
#           link, "https://ex.org", is short enough. jsQR, zbar and OpenCV see nothing in it; zxing-cpp, with which
#           one would test it, reads it. segno.make_qr makes what all four read.
# Version   segno 1.6.6; read by jsqr 1.4.0, zbar-wasm 0.11.0, OpenCV 5.0.0.93 and zxing-cpp 3.1.1
# Source    ISO/IEC 18004: Micro QR is a symbology of its own, which a reader of QR codes need not know. segno's
#           documentation of make: without `micro` the smallest possible symbol, "Micro QR Code" included, is chosen.
# Kiosk     The shorter the donation link, the fewer phones can read it, and the test says that all is well. Always make_qr, and
#           try a code with more than one reader.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'segno==1.6.6' 'zxing-cpp==3.1.1' 'opencv-python-headless==5.0.0.93' \
    'numpy==2.4.6'
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" jsqr@1.4.0 pngjs@7.0.0 @undecaf/zbar-wasm@0.11.0
cat >see.py <<'PY'
import cv2
import segno
import zxingcpp

for make in (segno.make, segno.make_qr):
    code = make("https://ex.org")
    code.save(f"{make.__name__}.png", scale=10)
    image = cv2.imread(f"{make.__name__}.png", cv2.IMREAD_GRAYSCALE)
    zxing = [barcode.text for barcode in zxingcpp.read_barcodes(image)]
    opencv = [text for text in [cv2.QRCodeDetector().detectAndDecode(image)[0]] if text]
    print(f"{make.__name__:7} {code.designator:5} zxing-cpp {zxing} OpenCV {opencv}")
PY
cat >see.mjs <<'JS'
import fs from "fs";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { scanImageData } from "@undecaf/zbar-wasm";
for (const name of ["make", "make_qr"]) {
  const { data, width, height } = PNG.sync.read(fs.readFileSync(`${name}.png`));
  const pixels = new Uint8ClampedArray(data);
  const byJsQR = jsQR(pixels, width, height);
  const byZbar = await scanImageData({ data: pixels, width, height });
  console.log(name.padEnd(7), "jsQR", JSON.stringify(byJsQR && byJsQR.data), "zbar", JSON.stringify(byZbar.map((s) => s.decode())));
}
JS
{ venv/bin/python see.py; node see.mjs; } | tee seen
cat >expected <<'SEEN'
make    M4-L  zxing-cpp ['https://ex.org'] OpenCV []
make_qr 1-M   zxing-cpp ['https://ex.org'] OpenCV ['https://ex.org']
make    jsQR null zbar []
make_qr jsQR "https://ex.org" zbar ["https://ex.org"]
SEEN
cmp -s seen expected
