#!/usr/bin/env bash
# Guess     A link survives being read by an HTML parser, most of all an ordinary donation link.
# Seen      "?amount=25&currency=EUR&region=de" comes out of Python's html.parser as "?amount=25¤cy=EUR®ion=de":
#           &curren and &reg are old names of signs that count without a semicolon. Beautiful Soup with its
#           default parser, html2text and markdownify hand the broken link on. lxml and html5lib read it right.
# Version   Python 3.11.7; beautifulsoup4 4.15.0, html2text 2025.4.15, markdownify 1.2.3;
#           right in lxml 6.1.3 and html5lib 1.1
# Source    HTML standard, "named character reference state": in an attribute, such a name followed by a letter,
#           a digit or "=" is left as it is, and is no parse error. github.com/python/cpython issue 69426,
#           reported in 2015 and mended in the newest Pythons: there this script says that it changed.
# Kiosk     A QR code made from a post's donation link leads to a page that asks in the wrong currency, or to an
#           error, and the code scans perfectly. Read links with lxml or html5lib.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --disable-pip-version-check 'beautifulsoup4==4.15.0' 'html2text==2025.4.15' \
    'markdownify==1.2.3' 'lxml==6.1.3' 'html5lib==1.1'
"$work/venv/bin/python" - <<'PY'
import platform
import sys

import html2text
from bs4 import BeautifulSoup
from markdownify import markdownify

LINK = "https://donate.example.org/give?amount=25&currency=EUR&region=de&section=2"
PAGE = f'<!DOCTYPE html><title>Give</title><p><a href="{LINK}">Donate</a></p>'
BROKEN = "https://donate.example.org/give?amount=25¤cy=EUR®ion=de§ion=2"
print("Python", platform.python_version())
right, wrong = [], []
for name, text in (
    ("Beautiful Soup, html.parser", BeautifulSoup(PAGE, "html.parser").a["href"]),
    ("html2text", html2text.html2text(PAGE).strip()),
    ("markdownify", markdownify(PAGE).strip()),
    ("Beautiful Soup, lxml", BeautifulSoup(PAGE, "lxml").a["href"]),
    ("Beautiful Soup, html5lib", BeautifulSoup(PAGE, "html5lib").a["href"]),
):
    print(f"{name:28} {text}")
    (right if LINK in text else wrong).append(name)
    assert (LINK in text) != (BROKEN in text), "neither the link nor the broken link described above"
sys.exit(0 if wrong == ["Beautiful Soup, html.parser", "html2text", "markdownify"] else 1)
PY
