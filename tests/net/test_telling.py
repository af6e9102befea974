"""A message to staff by a real SMTP server with TLS, and by a real website, on loopback."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
import trustme

from kiosk.net.telling import SUBMISSION, SUBMISSIONS, MailServer, ping, post_json, send_mail
from tests.feeds.website import HOST, Website, answer, website_on

MAIL = "mail.example.org"
WORD = "canary-word"


class Postbox:
    """Takes mail by TLS, one connection after the other; `refuses` is a verb and what it answers to it.

    With `plain` it speaks in plain until TLS is asked for, and `plain` is what it answers then.
    """

    def __init__(self, folder: Path, host: str = MAIL) -> None:
        authority = trustme.CA()
        self.authorities = folder / "mail.pem"
        authority.cert_pem.write_to_path(str(self.authorities))
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(host).configure_cert(self._tls)
        self.refuses = ("", "")
        self.plain = b""
        self.greets = b"220 ready\r\n"
        self.said: list[str] = []
        self.mails: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, name="postbox")
        self._thread.start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                plain, _ = self._listener.accept()
                plain.settimeout(5)
                with plain, contextlib.suppress(OSError):
                    if self.plain and not self._consents(plain):
                        continue
                    with self._tls.wrap_socket(plain, server_side=True) as secure:
                        self._speak(secure)

    def _consents(self, plain: socket.socket) -> bool:
        lines = plain.makefile("rb")
        plain.sendall(self.greets)
        for reply in (b"250-mail.example.org\r\n250 STARTTLS\r\n", self.plain):
            self.said.append(lines.readline().decode().strip())
            plain.sendall(reply)
        return plain.recv(1, socket.MSG_PEEK) != b""  # who was refused goes

    def _speak(self, secure: ssl.SSLSocket) -> None:
        lines = secure.makefile("rb")
        verb, instead = self.refuses
        if not self.plain:
            secure.sendall(f"{instead if verb == 'greet' else '220 ready'}\r\n".encode())
        for line in lines:
            text = line.decode().strip()
            self.said.append(text)
            first = text.split(" ")[0].upper()
            if first == verb:
                secure.sendall(f"{instead}\r\n".encode())
            elif first == "EHLO":
                secure.sendall(b"250-mail.example.org\r\n250 AUTH PLAIN\r\n")
            elif first == "AUTH":
                secure.sendall(b"235 welcome\r\n")
            elif first == "DATA":
                secure.sendall(b"354 go on\r\n")
                self.mails.append(b"".join(iter(lines.readline, b".\r\n")))
                secure.sendall(b"250 taken\r\n")
            elif first == "QUIT":
                secure.sendall(b"221 bye\r\n")
                return
            else:
                secure.sendall(b"250 fine\r\n")


@pytest.fixture
def postbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Postbox]:
    box = Postbox(tmp_path)
    _lead(monkeypatch, box)
    yield box
    box.close()


def _lead(monkeypatch: pytest.MonkeyPatch, box: Postbox) -> None:
    ask = socket.getaddrinfo

    def looked_up(host: str, *arguments: Any, **more: Any) -> Any:
        found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", box.port))]
        return found if host == MAIL else ask(host, *arguments, **more)

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)


def sent(box: Postbox, line: str = "Booth a is silent.", *, seconds: float = 5.0, port: int = SUBMISSIONS) -> str:
    server = MailServer(MAIL, port, "kiosk", WORD)
    return send_mail(
        server,
        "kiosk@example.org",
        "staff@example.org",
        line,
        f"{line}\n",
        authorities=box.authorities,
        seconds=seconds,
    )


def test_an_e_mail_arrives_as_it_was_written(postbox: Postbox) -> None:
    assert sent(postbox, "Grüße: Halle Süd ist still.") == ""
    mail = message_from_bytes(postbox.mails[0], policy=policy.default)
    assert (mail["To"], mail["From"]) == ("staff@example.org", "kiosk@example.org")
    assert mail["Subject"] == "Grüße: Halle Süd ist still."
    assert mail.get_content().strip() == "Grüße: Halle Süd ist still."
    assert mail["Auto-Submitted"] == "auto-generated"
    assert postbox.said[0] == "ehlo localhost"


@pytest.mark.parametrize(
    ("verb", "instead", "part"),
    [
        ("greet", "554 no", "takes no mail now (554)"),
        ("AUTH", f"535 wrong {WORD}", "refuses the name or the password"),
        ("RCPT", "550 nobody", "doesn't take mail for staff@example.org"),
        ("DATA", "452 full", "refuses the message (452)"),
        ("EHLO", "250-" + "x" * 9000, "refuses the message"),
    ],
)
def test_what_the_server_refuses_is_named_without_its_words(
    postbox: Postbox, verb: str, instead: str, part: str
) -> None:
    postbox.refuses = (verb, instead)
    why = sent(postbox, seconds=3)
    assert part in why
    assert WORD not in why
    assert not postbox.mails


def test_who_is_not_the_mail_server_gets_no_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    box = Postbox(tmp_path, "other.example.org")
    _lead(monkeypatch, box)
    assert "was not reached (it doesn't prove to be that host)" in sent(box)
    assert box.said == []
    box.close()


def test_by_starttls_nothing_that_matters_is_said_in_plain(postbox: Postbox) -> None:
    postbox.plain = b"220 go on\r\n"
    assert sent(postbox, port=SUBMISSION) == ""
    assert postbox.said[:3] == ["EHLO localhost", "STARTTLS", "ehlo localhost"]
    assert b"Booth a is silent." in postbox.mails[0]


@pytest.mark.parametrize(
    ("greets", "consent", "part"),
    [
        (b"220 ready\r\n", b"502 no such thing\r\n", "doesn't go on by TLS on port 587"),
        (b"220 ready\r\n", b"220 go on\r\n250 and take this as said by TLS\r\n", "doesn't go on by TLS"),
        (b"220 ready\r\n", b"220-" + b"x" * 20_000, "doesn't go on by TLS"),
        (b"220 ready\r\n", b"220 go on\r\nno TLS", "doesn't go on by TLS"),
        (b"554 no\r\n", b"220 go on\r\n", "takes no mail now (554)"),
        (b"rubbish\r\n", b"220 go on\r\n", "takes no mail now (0)"),
    ],
)
def test_without_tls_no_mail_and_no_password_is_sent(
    postbox: Postbox, greets: bytes, consent: bytes, part: str
) -> None:
    postbox.greets, postbox.plain = greets, consent
    assert part in sent(postbox, port=SUBMISSION)
    assert not postbox.mails
    assert not [line for line in postbox.said if "AUTH" in line or WORD in line]


def test_by_starttls_too_who_is_not_the_mail_server_gets_no_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    box = Postbox(tmp_path, "other.example.org")
    box.plain = b"220 go on\r\n"
    _lead(monkeypatch, box)
    assert "was not reached (it doesn't prove to be that host)" in sent(box, port=SUBMISSION)
    assert box.said == ["EHLO localhost", "STARTTLS"]
    box.close()


@pytest.fixture
def website(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Website]:
    with website_on(tmp_path, monkeypatch) as site:
        yield site


def test_a_webhook_gets_the_line_and_its_address_is_told_to_nobody(website: Website) -> None:
    address = f"https://{HOST}/services/{WORD}"
    website.script = answer("", status="204 No Content")
    assert post_json(address, {"text": "Booth a is silent."}, authorities=website.authorities) == ""
    assert website.asked[0].startswith(f"POST /services/{WORD} HTTP/1.1")
    assert website.asked[0].endswith('{"text": "Booth a is silent."}')
    for status, headers in (("302 Found", "Location: https://x.example.net/"), ("500 Oh", "X: 1"), ("404 No", "X: 1")):
        website.script = answer("", headers, status=status)
        assert post_json(address, {}, authorities=website.authorities) == f"{HOST} refuses the message ({status[:3]})"
    website.script = website.say_nothing
    assert (
        post_json(address, {}, authorities=website.authorities, seconds=0.3)
        == f"{HOST} was not reached (no answer in time)"
    )
    assert len(website.asked) == 5


def test_a_monitor_is_asked_plainly(website: Website) -> None:
    website.script = answer("OK", kind="text/plain")
    assert ping(f"https://{HOST}/{WORD}?status=up", authorities=website.authorities) == ""
    assert website.asked[0].startswith(f"GET /{WORD}?status=up HTTP/1.1")
