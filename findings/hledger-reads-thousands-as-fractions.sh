#!/usr/bin/env bash
# Guess     "$1,250" is one thousand two hundred and fifty dollars to every plain-text ledger, and they all
#           take each other's journals.
# Seen      hledger takes a single mark as the decimal mark: $1,250 is one dollar and a quarter. $100 + $1,250 is then
#           101.25, which it prints as "$101,250". Its CSV reader does the same with an export: 1,250 and
#           1,250.00 in one column, and the sum is a mixture. ledger and beancount read 1250.
# Version   hledger 1.25 and ledger 3.3.0 of Debian 12, beancount 3.2.3
# Source    hledger's manual, "Decimal marks, digit group marks": an amount with one mark is ambiguous, it is taken
#           for a decimal mark unless a commodity or decimal-mark directive says otherwise.
#           github.com/simonmichael/hledger issues 793 and 2176 discuss what follows.
# Kiosk     Files for bookkeepers carry no group marks at all, and always two decimals: 1250.00.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
cd "$work"
apt-get download -qq hledger=1.25-2+b5 ledger=3.3.0-3 libboost-python1.74.0 libboost-filesystem1.74.0 \
    libboost-iostreams1.74.0 libboost-regex1.74.0 libpython3.11 libmpfr6 libedit2 libbsd0 libgmp10 libicu72 2>apt.log ||
    { cat apt.log; echo "This needs Debian 12 (amd64) and its package lists: apt-get update."; exit 2; }
for package in *.deb; do dpkg-deb -x "$package" root; done
LD_LIBRARY_PATH=$(find "$work/root" -name 'lib*.so*' -printf '%h\n' | sort -u | paste -sd:)
export LD_LIBRARY_PATH LC_ALL=C.UTF-8
python3 -m venv venv
env -u LD_LIBRARY_PATH venv/bin/pip install -qq --disable-pip-version-check 'beancount==3.2.3'

cat >gifts.journal <<'JOURNAL'
2026-11-28 gift
    assets:cash       $100
    income:gifts

2026-11-28 gift
    assets:cash       $1,250
    income:gifts
JOURNAL
cat >gifts.beancount <<'JOURNAL'
2026-11-01 open Assets:Cash
2026-11-01 open Income:Gifts
2026-11-28 * "gift"
  Assets:Cash       100 USD
  Income:Gifts
2026-11-28 * "gift"
  Assets:Cash       1,250 USD
  Income:Gifts
JOURNAL
printf 'date,description,amount\n2026-11-28,gift,"1,250"\n2026-11-28,gift,"1,250.00"\n' >gifts.csv
printf 'skip 1\nfields date,description,amount\ncurrency $\naccount1 assets:cash\n' >gifts.csv.rules

by_hledger=$(root/usr/bin/hledger -f gifts.journal balance -N assets | awk '{print $1}')
by_csv=$(root/usr/bin/hledger -f gifts.csv balance -N assets | awk '{print $1}')
by_ledger=$(root/usr/bin/ledger --args-only -f gifts.journal balance assets | awk '{print $1}')
by_beancount=$(env -u LD_LIBRARY_PATH venv/bin/python -c '
from beancount import loader
entries, errors, _ = loader.load_file("gifts.beancount")
assert not errors
print(sum(entry.postings[0].units.number for entry in entries if hasattr(entry, "postings")))')
printf '$100 + $1,250 by hledger:            %s\n' "$by_hledger"
printf '                by ledger:            %s\n' "$by_ledger"
printf '                by beancount:         %s\n' "$by_beancount"
printf 'CSV, 1,250 and 1,250.00, by hledger:  %s\n' "$by_csv"
[[ $by_hledger == '$101,250' && $by_csv == '$1,251.250' && $by_ledger == '$1,350' && $by_beancount == 1350 ]]
