#!/usr/bin/env bash
# Guess     sum(data[].raised) over an answer in which one page hides its sum fails, or is null: a part is unknown.
# Seen      It is the sum of the others, without a word. A projection leaves out each item whose expression is null, whether
#           the field is null or missing, so sum and avg never see it; avg divides by fewer. length(data) says 3 and
#           length(data[].raised) 2. Only an expression without a projection (data[1].raised) tells that nothing is there.
# Version   jmespath 1.1.0
# Source    JMESPath's specification, projections: "If the result of the expression applied to any individual element is null,
#           it is not included in the collected set of results."
# Kiosk     A total from outside is too small and looks right, and its average too large. Take the items, and read each by an
#           expression of its own; one without a figure refuses the whole.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'jmespath==1.1.0'
seen=$("$work/venv/bin/python" -c '
import jmespath
answer = {"data": [{"slug": "winter", "raised": 100}, {"slug": "hidden", "raised": None}, {"slug": "spring", "raised": 50}]}
asked = ("sum(data[].raised)", "avg(data[].raised)", "length(data)", "length(data[].raised)", "data[1].raised")
print("; ".join(f"{one} = {jmespath.search(one, answer)}" for one in asked))')
printf '%s\n' "$seen"
[[ $seen == 'sum(data[].raised) = 150; avg(data[].raised) = 75.0; length(data) = 3; length(data[].raised) = 2; data[1].raised = None' ]]
