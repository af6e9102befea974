#!/usr/bin/env bash
# Guess     An editor that keeps comments and order keeps the meaning, too: adding a table to one goal
#           changes that goal and nothing else.
# Seen      In a file that writes its goals with dotted keys, the new table is written as a [header] in the middle,
#           and all lines after it now belong to it: the campaign's title and the other goal end up inside
#           the first goal's new table. tomlkit itself still shows the right document; only the file is wrong.
# Version   tomlkit 0.15.2
# Source    TOML 1.0.0, "Table": a header's keys go on until the next header or the end of the file.
#           tomlkit's documentation promises to preserve the document. github.com/pappasam/toml-sort
#           pull request 103 (September 2026) met the cause: tomlkit models a dotted key as a table.
# Kiosk     Saving one field in an office form can take the currency and the title away from a campaign.
#           After every edit, read the text back with tomllib and compare it with what was meant.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'tomlkit==0.15.2'
"$work/venv/bin/python" - <<'PY'
import sys
import tomllib

import tomlkit

CAMPAIGN = """goal.money.target = 60_000
goal.members.target = 100
title = "Books for all"
currency = "EUR"
"""
document = tomlkit.parse(CAMPAIGN)
document["goal"]["money"]["stretch"] = {"target": 75_000}
text = tomlkit.dumps(document)
saved = tomllib.loads(text)
print(text)
print("tomlkit still says:", document.unwrap())
print("the file now says: ", saved)
as_described = (
    document.unwrap()["currency"] == "EUR"
    and "currency" not in saved
    and saved["goal"]["money"]["stretch"].get("currency") == "EUR"
    and "members" not in saved["goal"]
)
sys.exit(0 if as_described else 1)
PY
