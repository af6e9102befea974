"""Which links may be shown: one strict pattern, so that no two readers of a link can disagree about its host."""

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, unquote, urlsplit

from kiosk.model.mistake import LinkMistake

LONGEST_LINK = 300
"""Characters; beyond it a code no longer scans from a step away."""

AMOUNT_PLACE = "{amount}"
"""Stands in a link where the amount that was chosen goes."""

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?:{_LABEL}\.)+(?:[a-z]{{2,63}}|xn--[a-z0-9-]{{1,59}})", re.ASCII)
_REST = re.compile(r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#-]|%[0-9A-Fa-f]{2})*", re.ASCII)
_LINK = re.compile(r"https://(?P<host>[^/?#]*)(?P<rest>(?:[/?#].*)?)", re.ASCII | re.DOTALL)
_PARAMETERS = re.compile(r"[A-Za-z0-9_.-]+=[A-Za-z0-9_.-]*(?:&[A-Za-z0-9_.-]+=[A-Za-z0-9_.-]*)*", re.ASCII)
_VALUE = re.compile(r"[A-Za-z0-9_.-]*", re.ASCII)
_LOCAL_ENDINGS = frozenset("arpa internal lan local localdomain localhost onion".split())
_SHORTENERS = frozenset(
    "adf.ly amzn.to app.link bit.do bit.ly bitly.com bl.ink buff.ly clck.ru cutt.ly dlvr.it dub.sh fb.me forms.gle "
    "goo.gl hubs.ly ift.tt is.gd j.mp kutt.it lnk.to lnkd.in n9.cl ow.ly page.link q-r.to qr.ae qrco.de rb.gy "
    "rebrand.ly s.id short.gy short.io shorturl.asia shorturl.at soo.gd spoti.fi t.co t.ly t1p.de tiny.cc tiny.one "
    "tinyurl.com tny.im tr.im trib.al u.to urlz.fr v.gd wp.me x.gd".split()
)
_REDIRECTING = frozenset(
    "continue dest destination forward goto link next out redir redirect redirect_to redirect_uri redirect_url return "
    "return_to return_url returnto returnurl target u url".split()
)
_FILE_ENDINGS = (".asp", ".aspx", ".htm", ".html", ".jsp", ".pdf", ".php")


class LinkRefusedError(ValueError):
    """The link may not be shown."""

    def __init__(self, mistake: LinkMistake) -> None:
        super().__init__(mistake)
        self.mistake = mistake


def is_host(text: str) -> bool:
    """Whether `text` is a public lower-case ASCII host name: no address in numbers, port or trailing dot."""
    return (
        len(text) <= 253
        and _HOST.fullmatch(text) is not None
        and text.rpartition(".")[2] not in _LOCAL_ENDINGS
        and all(_is_punycode(label[4:]) for label in text.split(".") if label.startswith("xn--"))
    )


def check_link(link: str, allowed_hosts: Iterable[str] | None) -> str:
    """`link` itself, byte for byte, when it may be shown.

    Args:
        link: what staff wrote.
        allowed_hosts: the hosts the campaign sends people to, each exact; `None` skips this one check.

    Raises:
        LinkRefusedError: it isn't https, hides or obscures its host, is too long, or its host isn't allowed.
    """
    if len(link) > LONGEST_LINK:
        raise LinkRefusedError(LinkMistake("too_long", (LONGEST_LINK,), len(link)))
    match = _LINK.fullmatch(link)
    if match is None:
        raise LinkRefusedError(LinkMistake("not_https", (_shown(link),)))
    host, rest = match["host"], match["rest"]
    if "@" in host:
        raise LinkRefusedError(LinkMistake("user_name"))
    if ":" in host:
        raise LinkRefusedError(LinkMistake("port", (f"https://{_shown(host.partition(':')[0] + rest)}",)))
    if host != host.lower():
        raise LinkRefusedError(LinkMistake("capitals", (_shown(host), _shown(host.lower()))))
    if not is_host(host):
        raise LinkRefusedError(LinkMistake("not_public", (_shown(host),)))
    if _REST.fullmatch(rest) is None:
        raise LinkRefusedError(LinkMistake("odd_characters", ("%20",)))
    if _is_shortener(host):
        raise LinkRefusedError(LinkMistake("shortener", (host,)))
    if allowed_hosts is not None and host not in set(allowed_hosts):
        raise LinkRefusedError(LinkMistake("not_allowed", (_shown(host),)))
    return link


def link_host(link: str) -> str:
    """The host of a link that `check_link` accepted."""
    return urlsplit(link).netloc


def redirect_parameter(link: str) -> str | None:
    """The name of a parameter that looks as if `link` led on to somewhere else, or `None`.

    Only names that such parameters usually have count, and only values that are an address or a host.
    """
    for name, value in parse_qsl(urlsplit(link).query):
        if name.lower() in _REDIRECTING and _is_address(unquote(value)):
            return name
    return None


def printed_address(link: str) -> str:
    """The link as people read it aloud: without the scheme, `www.` and a closing slash; nothing is left out."""
    return link.removeprefix("https://").removeprefix("www.").removesuffix("/")


def is_printed_address(text: str) -> bool:
    """Whether `text` is a short address for people to type: a public host, in any case, and a path, in ASCII."""
    host, _, path = text.partition("/")
    return len(text) <= 60 and is_host(host.lower()) and _REST.fullmatch(path) is not None


def check_printed_address(text: str, allowed_hosts: Iterable[str] | None) -> str:
    """`text` itself when it may be printed for people to type.

    Args:
        text: what staff wrote.
        allowed_hosts: the hosts the campaign sends people to; `www.` makes no difference. `None` skips this one check.

    Raises:
        LinkRefusedError: it is no short address, or leads elsewhere than the campaign's links.
    """
    if not is_printed_address(text):
        raise LinkRefusedError(LinkMistake("not_a_short_address", (_shown(repr(text)),)))
    host = text.partition("/")[0].lower()
    if _is_shortener(host):
        raise LinkRefusedError(LinkMistake("printed_shortener", (_shown(host),)))
    known = None if allowed_hosts is None else {allowed.removeprefix("www.") for allowed in allowed_hosts}
    if known is not None and host.removeprefix("www.") not in known:
        raise LinkRefusedError(LinkMistake("printed_not_allowed", (_shown(host),)))
    return text


def is_attribution(text: str) -> bool:
    """Whether `text` is a template such as `src={kiosk}` that `with_attribution` can add."""
    return _PARAMETERS.fullmatch(_filled(text, kiosk="k", campaign="c")) is not None


def with_attribution(link: str, template: str, *, kiosk: str, campaign: str) -> str:
    """`link` with the parameters of `template` added, or `link` unchanged where they could break it.

    They are left off where the link has a fragment (pages that route by it lose the query), already carries one of
    the names, or would grow beyond `LONGEST_LINK`.
    """
    if not template or "#" in link or not (_VALUE.fullmatch(kiosk) and _VALUE.fullmatch(campaign)):
        return link
    added = _filled(template, kiosk=kiosk, campaign=campaign)
    if _PARAMETERS.fullmatch(added) is None:
        return link
    query = urlsplit(link).query
    taken = {pair.partition("=")[0] for pair in query.split("&")}
    if any(pair.partition("=")[0] in taken for pair in added.split("&")):
        return link
    longer = f"{link}{'&' if '?' in link else '?'}{added}"
    return longer if len(longer) <= LONGEST_LINK else link


def _filled(template: str, *, kiosk: str, campaign: str) -> str:
    return template.replace("{kiosk}", kiosk).replace("{campaign}", campaign)


def _is_shortener(host: str) -> bool:
    """Whether `host` or a domain above it only leads on to other sites."""
    labels = host.split(".")
    return any(".".join(labels[start:]) in _SHORTENERS for start in range(len(labels)))


def _is_address(value: str) -> bool:
    """Whether `value` is an address, with or without its scheme, and not the name of a page."""
    host = value.partition("/")[0].partition(":")[0].lower()
    return "//" in value.replace("\\", "/") or (is_host(host) and not host.endswith(_FILE_ENDINGS))


def _is_punycode(label: str) -> bool:
    """Whether `label`, written without `xn--`, is the one spelling of a name in other letters."""
    try:
        name = label.encode().decode("punycode")
        return not name.isascii() and name.encode("punycode").decode() == label
    except UnicodeError:
        return False


def _shown(text: str) -> str:
    short = text if len(text) <= 60 else f"{text[:57]}..."
    return ascii(short)[1:-1] if not short.isprintable() else short


def with_amount(template: str, amount: str) -> str:
    """`template` for a gift of `amount`, a plain number such as `25` or `25.00`."""
    return template.replace(AMOUNT_PLACE, amount)
