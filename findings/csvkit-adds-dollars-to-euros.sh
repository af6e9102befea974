#!/usr/bin/env bash
# Guess     A column with "$25", "€25" and "25,50" is text, or an error; at any rate it has no sum.
# Seen      csvstat strips every currency sign and per cent sign and every comma, calls the column a number,
#           and adds it up: 25 dollars, 25 euros and 68 per cent make 118. "25,50" is 2550.
# Version   csvkit 2.2.0 with agate 1.14.2
# Source    agate's documentation of the Number type: currency symbols, and the locale's group mark (en_US unless
#           told otherwise), are removed before casting. csvkit's --locale defaults to en_US, whatever the system says.
# Kiosk     A treasurer's quick look at an export from two booths gives a confident, wrong sum.
#           Export one currency a file, plain decimals with a point, the currency in its own column.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'csvkit==2.2.0' 'agate==1.14.2'
printf 'gift;amount\n1;$25\n2;€25\n3;68%%\n' >"$work/mixed.csv"
printf 'gift;amount\n1;25,50\n2;10,25\n' >"$work/german.csv"
mixed=$(LC_ALL=C.UTF-8 "$work/venv/bin/csvstat" --sum --columns amount "$work/mixed.csv")
german=$(LC_ALL=C.UTF-8 "$work/venv/bin/csvstat" --sum --columns amount "$work/german.csv")
told=$(LC_ALL=C.UTF-8 "$work/venv/bin/csvstat" --sum --columns amount --locale de_DE "$work/german.csv")
printf 'sum of $25, €25 and 68%%:         %s\n' "$mixed"
printf 'sum of 25,50 and 10,25:          %s\n' "$german"
printf 'the same, with --locale de_DE:   %s\n' "$told"
[[ $mixed == 118 && $german == 3575 ]]
