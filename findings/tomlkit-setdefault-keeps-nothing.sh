#!/usr/bin/env bash
# Guess     document["goal"].setdefault("stretch", {})["target"] = 75_000 works as on any dict.
# Seen      Where the tables of one name do not stand together in the file, which TOML allows, setdefault puts an empty table
#           into the file and hands out another: the target is lost, in the file and in tomlkit's own view. Where they
#           stand together, the same line works.
# Version   tomlkit 0.15.2
# Source    TOML 1.0.0, "Table": tables may be defined out of order (discouraged, valid). Python's documentation of
#           dict.setdefault: it returns the value that it inserted; collections.abc.MutableMapping promises the same.
# Kiosk     A form saves without an error and the field is empty after the next start. Assign whole tables
#           (document["goal"]["stretch"] = {...}), and read the text back.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'tomlkit==0.15.2'
"$work/venv/bin/python" - <<'PY'
import sys
import tomllib

import tomlkit

MONEY, ASK, MEMBERS = "[goal.money]\ntarget = 60_000\n", "[ask]\nlink = 'https://example.org'\n", "[goal.members]\ntarget = 100\n"
saved = {}
for order, text in (("together", MONEY + MEMBERS + ASK), ("apart", MONEY + ASK + MEMBERS)):
    document = tomlkit.parse(text)
    document["goal"].setdefault("stretch", {})["target"] = 75_000
    saved[order] = tomllib.loads(tomlkit.dumps(document))["goal"]["stretch"]
    print(f"tables {order:8}: in the file {saved[order]}, by tomlkit {dict(document['goal']['stretch'])}")
sys.exit(0 if saved == {"together": {"target": 75_000}, "apart": {}} else 1)
PY
