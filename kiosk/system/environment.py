"""Environment variables that would steer Qt, Stripe's client, PostgreSQL's or the keyring: taken away at start.

A desktop file or a person at the keyboard can set variables, and some of them open a port without a password,
run other people's QML, send the card traffic through a proxy, or write an e-mail address into a log. Call
`clean(os.environ)` before PySide6, stripe, psycopg or keyring are imported. Standard library only.
"""

from collections.abc import MutableMapping

PLATFORMS = frozenset({"offscreen", "minimal", "xcb", "wayland", "wayland;xcb", "windows", "cocoa"})
"""Where Qt may draw. Never `vnc`: it opens a port on every interface, without a password."""

_ALLOWED = {
    "QT_QPA_PLATFORM": PLATFORMS,
    "QT_QUICK_BACKEND": frozenset({"software"}),  # for a graphics driver that draws wrongly
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": frozenset({"0", "1"}),  # screen readers on a session without a desktop
}
_PREFIXES = ("QT_", "QML", "QSG_", "QV4_", "PYSIDE", "SHIBOKEN", "KEYRING_PROPERTY_", "PG")
_NAMES = frozenset(
    {
        "CURL_CA_BUNDLE",
        "NETRC",
        "PYTHON_KEYRING_BACKEND",
        "REQUESTS_CA_BUNDLE",
        "SSLKEYLOGFILE",
        "STRIPE_LOG",
    }
)


def clean(environ: MutableMapping[str, str]) -> list[str]:
    """Drop what may not steer the kiosk, and return the names dropped, sorted; never their values.

    Of Qt's variables only those of a short list stay, with a value from theirs. QT_SCALE_FACTOR goes: the
    screen is laid out from its real size, and a factor would make the codes' modules other than checked.

    REQUESTS_CA_BUNDLE and CURL_CA_BUNDLE go: whom to trust is not for whoever starts the program to say, and
    the feeds then trust the same authorities as Stripe's client, which ignores both. SSL_CERT_FILE and
    SSL_CERT_DIR stay: neither of those clients reads them, and a connection to PostgreSQL may need them to
    find the system's own authorities.

    Proxy variables go in every spelling: Python's reader takes any name that ends in `_proxy`, in any case.
    """
    dropped = sorted(name for name, value in environ.items() if not _may_stay(name, value))
    for name in dropped:
        del environ[name]
    return dropped


def _may_stay(name: str, value: str) -> bool:
    if name in _ALLOWED:
        return value in _ALLOWED[name]
    return not (name.startswith(_PREFIXES) or name in _NAMES or name.lower().endswith("_proxy"))
