"""The phone of somebody who practises: opens a session's page and presses a button on it, as a browser would."""

from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

SECONDS = 10.0
"""For an answer."""
_HERE = ("127.0.0.1", "::1", "localhost")


def press(link: str, button: str) -> bool:
    """Open `link` and press `button`; whether it is a page on this machine.

    Args:
        link: what the code says.
        button: `pay`, `pay_` and a way to pay, `decline` or `leave`.

    Raises:
        OSError: it can't be reached.
    """
    page = urlsplit(link)
    if page.scheme != "http" or page.hostname not in _HERE:
        return False
    connection = HTTPConnection(page.hostname, page.port, timeout=SECONDS)
    try:
        connection.request("GET", page.path)
        connection.getresponse().read()
        form = {"Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", page.path, urlencode({"do": button}), form)
        connection.getresponse().read()
    finally:
        connection.close()
    return True
