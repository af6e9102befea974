"""A link is shown only when no two readers of it can disagree about where it leads."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from kiosk.model.link import (
    LONGEST_LINK,
    LinkRefusedError,
    check_link,
    check_printed_address,
    is_attribution,
    is_host,
    is_printed_address,
    link_host,
    printed_address,
    redirect_parameter,
    with_attribution,
)
from tests.said import refusing, said, told

GOOD = [
    "https://example.org",
    "https://example.org/",
    "https://www.example.org/give",
    "https://psfmember.org/civicrm/contribute/transact/?reset=1&id=49",
    "https://a.b.c.d.example.org/~staff/give.html",
    "https://example.org?src=k1",
    "https://example.org#give",
    "https://example.org/%C3%A9t%C3%A9",
    "https://example.org/a;b=1,c/(d)/'e'!*",
    "https://example.org/who@where:5",
    "https://example.org//double//slash",
    "https://xn--bcher-kva.example/",
    "https://example.xn--p1ai/",
    "https://ab--cd.example/",
    "https://1.example.org/",
    "https://127.0.0.1.example.org/",
    f"https://example.org/{'a' * (LONGEST_LINK - 20)}",
]
HOSTILE = {
    "a backslash before the host": r"https:\\example.org/",
    "a backslash that ends the host": r"https://evil.example\.example.org/",
    "a backslash before an at": r"https://evil.example\@example.org/",
    "a backslash in the path": r"https://example.org\give",
    "a tab in the host": "https://exam\tple.org/",
    "a newline in the host": "https://exam\nple.org/",
    "a carriage return in the path": "https://example.org/\rgive",
    "a newline at the end": "https://example.org/\n",
    "a space at the beginning": " https://example.org/",
    "a space in the path": "https://example.org/give now",
    "a NUL": "https://example.org/\0",
    "an escape sequence": "https://example.org/\x1b[2J",
    "an encoded slash and an at": "https://example.org%2f@evil.example/",
    "an encoded dot": "https://example%2eorg/",
    "an ideographic full stop": "https://example。org/",
    "a full-width full stop": "https://example\uff0eorg/",
    "a soft hyphen": "https://exam\u00adple.org/",
    "circled letters": "https://ⓔⓧⓐⓜⓟⓛⓔ.org/",
    "full-width letters": "https://\uff45\uff58\uff41\uff4d\uff50\uff4c\uff45.org/",
    "a Cyrillic letter": "https://ex\u0430mple.org/",
    "a Kelvin sign": "https://\u212aiosk.example/",
    "a long s": "https://example.org/\u017f",
    "a zero-width joiner": "https://exam\u200dple.org/",
    "a turned direction": "https://example.org/\u202egro.live",
    "an accent in the path": "https://example.org/été",
    "an emoji host": "https://💸.example/",
    "an address in four numbers": "https://127.0.0.1/",
    "an address in one number": "https://2130706433/",
    "a hexadecimal address": "https://0x7f000001/",
    "a hexadecimal part": "https://0x7f.0.0.1/",
    "an octal address": "https://0177.0.0.1/",
    "a short address": "https://127.1/",
    "a version 6 address": "https://[::1]/",
    "a zone in an address": "https://[fe80::1%25eth0]/",
    "a port": "https://example.org:8443/",
    "the usual port": "https://example.org:443/",
    "an empty port": "https://example.org:/",
    "a port beyond all ports": "https://example.org:99999/",
    "a user name": "https://example.org@evil.example/",
    "a user name and a password": "https://www.example.org:give@evil.example/",
    "an empty user name": "https://@example.org/",
    "two user names": "https://a@b@example.org/",
    "this machine": "https://localhost/",
    "this machine with an ending": "https://kiosk.localhost/",
    "a name of this network": "https://printer.local/",
    "a name in this house": "https://intranet/",
    "an internal name": "https://give.internal/",
    "an onion": "https://expyuzz4wqqyqhjn.onion/",
    "a reverse name": "https://1.0.0.127.in-addr.arpa/",
    "a trailing dot": "https://example.org./",
    "an empty label": "https://example..org/",
    "a leading dot": "https://.example.org/",
    "a leading hyphen": "https://-example.org/",
    "a trailing hyphen": "https://example-.org/",
    "an underscore": "https://ex_ample.org/",
    "a label of 64 letters": f"https://{'a' * 64}.org/",
    "punycode that is none": "https://xn---.example/",
    "punycode with another spelling": "https://xn--zzzzzzzz.example/",
    "punycode of plain letters": "https://xn--example-.org/",
    "capitals in the host": "https://Example.org/",
    "capitals in the scheme": "HTTPS://example.org/",
    "no encryption": "http://example.org/",
    "no scheme": "example.org/give",
    "a scheme to come": "//example.org/",
    "one slash": "https:/example.org/",
    "three slashes": "https:///example.org/",
    "no host": "https://",
    "no host but a path": "https:///give",
    "no host but a question": "https://?give",
    "a shortener": "https://bit.ly/3xyz",
    "a shortener with www": "https://www.tinyurl.com/3xyz",
    "another shortener": "https://t.co/3xyz",
    "a script": "javascript:alert(1)//https://example.org/",
    "data": "data:text/html,<script>alert(1)</script>",
    "a file": "file:///etc/passwd",
    "a telephone": "tel:+15555550100",
    "a mailbox": "mailto:give@example.org",
    "a purse": "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
    "another purse": "upi://pay?pa=someone@bank",
    "an app": "intent://example.org/#Intent;scheme=https;end",
    "what is inside": "blob:https://example.org/1",
    "a page's source": "view-source:https://example.org/",
    "301 characters": f"https://example.org/{'a' * (LONGEST_LINK - 19)}",
    "a million characters": f"https://example.org/{'a' * 1_000_000}",
    "a percent sign alone": "https://example.org/100%",
    "half a percent code": "https://example.org/%2",
    "a percent code that is none": "https://example.org/%zz",
    "angle brackets": "https://example.org/<script>",
    "a quote": 'https://example.org/"onclick="',
    "curly braces": "https://example.org/{kiosk}",
    "a pipe": "https://example.org/a|b",
    "square brackets": "https://example.org/?a[]=1",
    "nothing": "",
}


@pytest.mark.parametrize("link", GOOD)
def test_a_plain_https_link_is_taken_as_it_is(link: str) -> None:
    assert check_link(link, None) == link


@pytest.mark.parametrize("link", HOSTILE.values(), ids=HOSTILE)
def test_a_link_that_could_be_read_in_two_ways_is_refused(link: str) -> None:
    with pytest.raises(LinkRefusedError) as caught:
        check_link(link, None)
    assert told(caught.value).wrong
    assert told(caught.value).instead
    assert len(said(caught.value)) < 300
    assert said(caught.value).isprintable()


@pytest.mark.parametrize(
    ("link", "says"),
    [
        ("http://example.org/", "beginning with https://"),
        ("https://give@example.org/", "hides its host behind a user name"),
        ("https://example.org:8443/give", "write https://example.org/give"),
        ("https://Example.org/", "write example.org"),
        ("https://127.0.0.1/", "not a public host name"),
        ("https://example.org/a b", "copy it from the browser’s address line"),
        (HOSTILE["301 characters"], "301 characters"),
        ("https://bit.ly/3xyz", "bit.ly is a link shortener"),
        ("https://evil.example/", "evil.example is not among allowed_hosts"),
    ],
)
def test_the_refusal_says_what_to_write_instead(link: str, says: str) -> None:
    with pytest.raises(LinkRefusedError) as caught:
        check_link(link, ["example.org"])
    assert says in said(caught.value)


@pytest.mark.parametrize(
    "host", ["www.example.org", "example.org.evil.example", "xample.org", "evil-example.org", "example.orga"]
)
def test_only_the_allowed_host_itself_is_allowed(host: str) -> None:
    assert check_link("https://example.org/", ["example.org"])
    with refusing(LinkRefusedError, match="not among allowed_hosts"):
        check_link(f"https://{host}/", ["example.org"])


labels = st.from_regex(r"\A[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?\Z") | st.text(min_size=1, max_size=6).map(
    lambda text: f"xn--{text.encode('punycode').decode()}".lower()
)
hosts = st.lists(labels, min_size=1, max_size=3).map(".".join)
rests = st.text(st.sampled_from("aZ09-._~!$&'()*+,;=:@/?#%[]\\ \t<>é。"), max_size=20)
links = st.builds("https://{}{}{}".format, hosts, st.sampled_from([".org", ".example", ".1", "", "."]), rests)
mangled = st.builds(
    lambda link, at, sign: link[: at % (len(link) + 1)] + sign + link[at % (len(link) + 1) :],
    st.sampled_from(GOOD[:10]),
    st.integers(0, 60),
    st.characters() | st.sampled_from(["\\", "@", ":", "\t", "%2f", "..", "xn--"]),
)


@settings(deadline=None)
@given(links | mangled | st.text(max_size=40).map(lambda rest: f"https://{rest}"))
def test_an_accepted_link_is_byte_identical_and_every_reader_finds_the_same_host(link: str) -> None:
    try:
        accepted = check_link(link, None)
    except LinkRefusedError:
        return
    assert accepted == link
    strict = QUrl(link, QUrl.ParsingMode.StrictMode)
    parts = urlsplit(link)
    assert strict.isValid()
    assert strict.scheme() == parts.scheme == "https"
    assert (
        strict.host(QUrl.ComponentFormattingOption.FullyEncoded) == parts.hostname == parts.netloc == link_host(link)
    )
    assert strict.port() == -1
    assert not strict.userInfo()
    assert link.isascii()
    assert link.isprintable()


@given(hosts)
def test_a_host_is_public_exactly_when_a_link_to_it_is_taken(host: str) -> None:
    try:
        taken = check_link(f"https://{host}/", None) != ""
    except LinkRefusedError as error:
        taken = "shortener" in told(error).wrong
    assert is_host(host) == taken


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("https://example.org/?next=https://evil.example/", "next"),
        ("https://example.org/?a=1&URL=//evil.example", "URL"),
        ("https://example.org/?redirect_uri=https%3A%2F%2Fevil.example", "redirect_uri"),
        ("https://example.org/?dest=evil.example", "dest"),
        ("https://example.org/?u=evil.example/x", "u"),
        ("https://example.org/?u=https%253A%252F%252Fevil.example", "u"),
        ("https://example.org/?target=/%5Cevil.example", "target"),
        ("https://example.org/?u=evil", None),
        ("https://example.org/?next=2", None),
        ("https://example.org/?next=2.5", None),
        ("https://example.org/?next=thanks.html", None),
        ("https://example.org/?return=/thanks", None),
        ("https://example.org/?page=https://example.org/", None),
        ("https://example.org/next=https://evil.example/", None),
        ("https://example.org/", None),
    ],
)
def test_a_parameter_that_leads_on_is_noticed(link: str, name: str | None) -> None:
    assert redirect_parameter(link) == name


@pytest.mark.parametrize(
    ("link", "printed"),
    [
        ("https://www.example.org/", "example.org"),
        ("https://example.org/give", "example.org/give"),
        ("https://example.org/give/", "example.org/give"),
        ("https://example.org/?id=49", "example.org/?id=49"),
        ("https://xn--bcher-kva.example/", "xn--bcher-kva.example"),
    ],
)
def test_the_printed_address_leaves_nothing_out_that_matters(link: str, printed: str) -> None:
    assert printed_address(link) == printed


@pytest.mark.parametrize("text", ["example.org", "example.org/give", "PyCon.org/Give", "www.example.org/a?b=1#c"])
def test_an_address_that_people_can_type_is_printed(text: str) -> None:
    assert is_printed_address(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "give",
        "https://example.org",
        "example.org@evil.example",
        "example.org:80/give",
        "example.org/a b",
        "example.org/\n",
        "example.org/\x1b[2J",
        "example.org/été",
        "ex\u0430mple.org",
        "<img src=x>",
        "127.0.0.1/give",
        "bücher.example",
        f"example.org/{'a' * 60}",
    ],
)
def test_an_address_that_hides_something_is_not_printed(text: str) -> None:
    assert not is_printed_address(text)


@pytest.mark.parametrize("text", ["example.org/give", "www.Example.org", "join.example.org/"])
def test_an_address_on_an_allowed_host_is_printed(text: str) -> None:
    assert check_printed_address(text, ["www.example.org", "join.example.org"]) == text
    assert check_printed_address(text, None) == text


@pytest.mark.parametrize("text", ["elsewhere.example", "give.example.org", "example.org.elsewhere.example/give"])
def test_an_address_elsewhere_is_not_printed(text: str) -> None:
    with refusing(LinkRefusedError, match="is not among allowed_hosts; write an address on one of them"):
        check_printed_address(text, ["example.org"])


@pytest.mark.parametrize(
    "host",
    ["bit.ly", "www.bit.ly", "bitly.com", "tiny.one", "t1p.de", "forms.gle", "goo.gl", "rb.gy", "cutt.ly", "a.lnk.to"],
)
def test_a_shortener_is_neither_linked_nor_printed_even_when_allowed(host: str) -> None:
    with refusing(LinkRefusedError, match="is a link shortener"):
        check_link(f"https://{host}/x", [host])
    with refusing(LinkRefusedError, match="is a link shortener; write an address on one of allowed_hosts"):
        check_printed_address(f"{host}/x", [host])


@pytest.mark.parametrize("host", ["linktr.ee", "orbit.ly", "bit.ly.example.org", "gives.id"])
def test_a_page_of_links_and_a_name_like_a_shorteners_are_no_shorteners(host: str) -> None:
    assert check_link(f"https://{host}/x", [host])


@pytest.mark.parametrize(
    "text", ["src={kiosk}", "src={kiosk}&c={campaign}", "utm_source=booth-{kiosk}.a", "a=", "a=1"]
)
def test_a_list_of_parameters_is_attribution(text: str) -> None:
    assert is_attribution(text)


@pytest.mark.parametrize(
    "text",
    ["", "src", "=1", "src={who}", "src={", "a=1&", "&a=1", "a=1#b", "a=b c", "a=1;b=2", "?a=1", "a=%20", "é=1"],
)
def test_what_could_break_a_link_is_no_attribution(text: str) -> None:
    assert not is_attribution(text)


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://example.org/give", "https://example.org/give?src=k1"),
        ("https://example.org", "https://example.org?src=k1"),
        ("https://example.org/?id=49", "https://example.org/?id=49&src=k1"),
        ("https://example.org/?src=web", "https://example.org/?src=web"),
        ("https://example.org/?src", "https://example.org/?src"),
        ("https://example.org/#give", "https://example.org/#give"),
        (f"https://example.org/{'a' * 275}", f"https://example.org/{'a' * 275}"),
    ],
)
def test_attribution_is_added_where_it_breaks_nothing(link: str, expected: str) -> None:
    assert with_attribution(link, "src={kiosk}", kiosk="k1", campaign="psf-2023") == expected


@pytest.mark.parametrize("kiosk", ["k 1", "k&a=b", "k#", "k=1", "{campaign", "ü", "%20", "k\n"])
def test_a_kiosk_whose_name_would_break_the_link_is_not_named(kiosk: str) -> None:
    assert with_attribution("https://example.org/", "src={kiosk}", kiosk=kiosk, campaign="c") == "https://example.org/"


accepted_links = st.builds(
    "https://{}.org{}".format,
    st.from_regex(r"\A[a-z]{1,12}\Z"),
    st.from_regex(
        re.compile(r"\A(/[A-Za-z0-9._~-]{0,6}){0,3}(\?([a-z]{1,3}=[A-Za-z0-9/:.]{0,4}&?){0,3})?(#[a-z]{0,4})?\Z")
    ),
)
templates = st.from_regex(r"\A[a-z]{1,3}=(\{kiosk\}|\{campaign\}|[a-z0-9]){0,4}(&[a-z]{1,3}=[a-z]{0,3}){0,2}\Z")


@given(accepted_links, templates | st.text(max_size=12), st.from_regex(r"\A[a-z0-9]{1,8}\Z") | st.text(max_size=4))
def test_attribution_never_changes_host_path_or_what_was_asked_before(link: str, template: str, kiosk: str) -> None:
    longer = with_attribution(link, template, kiosk=kiosk, campaign="psf-2023")
    assert check_link(longer, None) == longer
    before, after = urlsplit(link), urlsplit(longer)
    assert (after.scheme, after.netloc, after.path, after.fragment) == (
        before.scheme,
        before.netloc,
        before.path,
        before.fragment,
    )
    asked = parse_qsl(before.query, keep_blank_values=True)
    assert parse_qsl(after.query, keep_blank_values=True)[: len(asked)] == asked
    assert longer.startswith(link)
