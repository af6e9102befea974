"""Text that isn't meant for a public screen: a site builder's markup, bank details, addresses, forms."""

import re
from typing import Literal

Unfit = Literal["markup", "account", "e_mail", "phone", "address", "form"]

_MARKUP = re.compile(
    r"\{\{|\}\}|\{%|%\}|<%|%>|\{:[^}]*\}|\[\[?/?(?:toc|caption|gallery|button)\b[^\]]*\]|^:::|^!!! |^#{2,}"
    r"|</?[a-z][a-z0-9]*[^<>]*>|\[[^\]]*\]\([^)]*\)|\*\*|\[\^[^\]]{1,20}\]|^\|.*\|$|&[a-z]{2,8};|^\.\. [\w-]+::"
    r"|(?<![=\w])==[^=\s][^=\n]*==(?![=\w])|[$#]\{[^{}]*\}|^\*\[[^\]]+\]:|^import .{1,200} from ['\"]"
    r"|\b(?:TODO|FIXME|XXX)\b|\b[Ll]orem ipsum\b"
)
_ACCOUNT = re.compile(
    r"\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?\b|\bIBAN\b|\bBIC\b|\bSWIFT\b|\bXX00\b"
    r"|(?i:\b(?:acct|account|a/c|konto|conto|cuenta|compte|conta|rekening)"
    r"\w*\b\.?[^\w\n]{0,3}(?:\w{1,6}\.?[^\w\n]{1,3})?(?:\d{6,20}|\d{2,5}(?:[-/]\d{2,8}){2,3})\b)"
    r"|(?i:\bsort(?: code)?\b[^\w\n]{0,3}\d\d-\d\d-\d\d\b)|\bBLZ\b|\b(?:bc1[a-z0-9]{20,90}|0x[0-9a-fA-F]{40})\b"
    r"|\bEIN:? ?\d\d-\d{7}\b|\b\d\d\.\d{3}\.\d{3}/\d{4}-\d\d\b"
)
_E_MAIL = re.compile(
    r"(?<![@\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})*\.[a-z]{2,24}\b|\b[\w.]+ ?(?:\[at\]|\(at\)) ?[\w.]+",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w.,])(?:\+\d{1,3}[ ()/.-]{0,2}|\(0\d{1,5}\) ?|0\d{2,4}[ /-])(?:\d[ ()/.-]{0,2}){5,12}\d(?!\w)"
)
_US_PHONE = re.compile(r"(?<![\w.,$])\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?!\w)")
_ADDRESS = re.compile(
    r"\b\d{1,5} (?:(?:[A-Z]|\d+(?:st|nd|rd|th)\b)[\w'.-]* ){1,3}"
    r"(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Drive|Blvd\.?|Boulevard)\b"
    r"|\b[A-ZÄÖÜ][\w.-]*-(?:Ring|Allee|Damm|Ufer|Platz|Weg|Straße|Str\.) \d{1,4}\b"
    r"|\b[A-ZÄÖÜ][\w.-]*(?:straße|strasse|str\.|weg|platz|gasse|straat|laan|plein| Street| Road) \d{1,4}\b"
    r"|\b[A-ZÄÖÜ][\w.-]+ (?:Straße|Strasse|Str\.|Platz|Allee|Weg|Ring|Damm|Ufer|Gasse) \d{1,4}\b"
    r"|\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|boulevard|bd|avenue|chemin|quai|allée|impasse) (?:d|[A-ZÉÈ])"
    r"|\b(?:rue|avenue|calle|via|rua|piazza|plaza|avenida) (?:[A-Z]?[\w'’.-]+ ){1,4}\d{1,4}\b|〒\d{3}-\d{4}"
    r"|\b(?:Rue|Calle|Via|Viale|Rua|Piazza|Plaza|Avenida) (?:(?:d[\w'’]{0,4}|la|los|las) ?){0,2}"
    r"(?:[A-ZÀ-Ý][\w'’.-]+ ?){1,3},? \d{1,4}\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\bP\.? ?O\.? Box \d+"
    r"|\b[A-Z]{2} \d{5}(?:-\d{4})?\b(?! *(?:[a-z]|%))|\bPostfach \d+|\bPostbus \d+"
)
_FORM = re.compile(r"(?:\b[^\W\d_][\w-]{1,20}\*(?:\s|$).{0,30}){2}")
_KINDS: tuple[tuple[Unfit, re.Pattern[str]], ...] = (
    ("account", _ACCOUNT),
    ("e_mail", _E_MAIL),
    ("phone", _PHONE),
    ("phone", _US_PHONE),
    ("address", _ADDRESS),
    ("markup", _MARKUP),
    ("form", _FORM),
)


def unfit_for_the_screen(text: str) -> Unfit | None:
    """What in `text` isn't for everybody to see, or `None`."""
    return next((kind for kind, pattern in _KINDS if pattern.search(text[:2_000])), None)
