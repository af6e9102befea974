#!/usr/bin/env bash
# Guess     A reader that finds a valid code gives its text, or says that it found none.
# Seen      segno's own maker of SEPA payment codes writes "für" in Latin-1 and says so in the payload, as EPC069-12
#           provides. jsQR finds the symbol, decodes every byte, and answers with an empty text: one umlaut
#           empties account, amount and purpose alike. Without the umlaut all is there.
# Version   jsqr 1.4.0, segno 1.6.6
# Source    ISO/IEC 18004: bytes without an ECI are ISO/IEC 8859-1; EPC069-12 lets the payload name its character
#           set in line 3 (1 UTF-8, 2 ISO 8859-1). github.com/cozmo/jsQR issue 129, open since 2019.
# Kiosk     jsQR is what a page that scans in the browser most likely uses (four million downloads a month); its
#           user is told that the code holds nothing. Ask for UTF-8 (`encoding="utf-8"`), and keep links in ASCII.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'segno==1.6.6'
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" jsqr@1.4.0 pngjs@7.0.0
"$work/venv/bin/python" - <<'PY'
from segno import helpers

for name, text, encoding in (
    ("plain", "Spende Buecher", None),
    ("umlaut", "Spende für Bücher", None),
    ("utf8", "Spende für Bücher", "utf-8"),
):
    helpers.make_epc_qr(
        name="Kinderhilfe", iban="DE89370400440532013000", amount=25, text=text, encoding=encoding
    ).save(f"{name}.png", scale=6)
PY
cat >read.js <<'JS'
const fs = require("fs");
const jsQR = require("jsqr");
const { PNG } = require("pngjs");
const read = {};
for (const name of ["plain", "umlaut", "utf8"]) {
  const png = PNG.sync.read(fs.readFileSync(`${name}.png`));
  read[name] = jsQR(new Uint8ClampedArray(png.data), png.width, png.height);
  console.log(name.padEnd(7), `${read[name].binaryData.length} bytes, text`, JSON.stringify(read[name].data));
}
const asDescribed =
  read.umlaut.data === "" && read.umlaut.binaryData.length > 60 &&
  read.plain.data.endsWith("Spende Buecher") && read.utf8.data.endsWith("Spende für Bücher");
process.exit(asDescribed ? 0 : 1);
JS
node read.js
