#!/usr/bin/env bash
# Guess     A table whose row SQLite itself has just stored is "ok" for SQLite's own check, in whatever order its columns stand.
# Seen      Where a table WITHOUT ROWID has a column of its primary key after another one, PRAGMA integrity_check and
#           quick_check say "NULL value in sums.net" of columns that are NOT NULL and hold a number; reading, sums and a dump
#           of the same row are right. With the key's columns first, the same row is "ok"; so it is in 3.41, whatever the order.
# Version   SQLite 3.40.1 by apsw 3.40.1.0 (it is also the one of Debian 12); "ok" in 3.41.2 by apsw 3.41.2.0
# Source    sqlite.org/pragma.html on integrity_check, which reports violated NOT NULL constraints, and there is none; SQLite's
#           own test/quickcheck.test of 28 January 2023 expects "ok" of such a table.
# Kiosk     A ledger that refuses to open when SQLite calls it damaged stays shut on Debian 12 and opens on Debian 13, with the
#           same file, and nothing is wrong with it. Key columns go first in CREATE TABLE.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
cat > "$work/look.py" <<'PY'
import apsw

COLUMNS = {"key first": "day TEXT NOT NULL, fund TEXT NOT NULL, net INTEGER NOT NULL", "key apart": "day TEXT NOT NULL, net INTEGER NOT NULL, fund TEXT NOT NULL"}
for order, columns in COLUMNS.items():
    database = apsw.Connection(":memory:").cursor()
    database.execute(f"CREATE TABLE sums ({columns}, PRIMARY KEY (day, fund)) WITHOUT ROWID")
    database.execute("INSERT INTO sums (day, fund, net) VALUES ('2026-12-01', 'gifts', 2500)")
    (net,) = next(database.execute("SELECT net FROM sums"))
    (said,) = next(database.execute("PRAGMA integrity_check"))
    print(f"{apsw.sqlitelibversion()}, {order}: net is {net}, the check says {said}")
PY
seen=$(for version in 3.40.1.0 3.41.2.0; do
    "$work/venv/bin/pip" install -qq --disable-pip-version-check --only-binary :all: "apsw==$version"
    "$work/venv/bin/python" "$work/look.py"
done)
printf '%s\n' "$seen"
[[ $seen == '3.40.1, key first: net is 2500, the check says ok
3.40.1, key apart: net is 2500, the check says NULL value in sums.net
3.41.2, key first: net is 2500, the check says ok
3.41.2, key apart: net is 2500, the check says ok' ]]
