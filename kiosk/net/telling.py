"""A short message to staff or their monitor, by e-mail over TLS (RFC 8314, 3207) or to an https address; sent once."""

import json
import smtplib
import ssl
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.net.deadline import Deadline
from kiosk.net.https import BoundedConnection, usual_authorities
from kiosk.net.starttls import NoTlsError, NotReadyError, StartTlsConnection

SECONDS = 15.0
"""For the whole of one message."""
SUBMISSIONS = 465
"""The port for mail from programs, by TLS from the first byte on; as on every other but the next."""
SUBMISSION = 587
"""The same, where TLS is asked for first (STARTTLS), and nothing is sent without."""
_READY = 220
"""RFC 5321, 4.2.3."""


@dataclass(frozen=True, slots=True)
class MailServer:
    """Who takes e-mail for others."""

    host: str
    port: int = SUBMISSIONS
    user: str = ""
    password: str = field(default="", repr=False)


def send_mail(
    server: MailServer,
    sender: str,
    to: str,
    subject: str,
    text: str,
    *,
    authorities: Path | None = None,
    seconds: float = SECONDS,
) -> str:
    """Send `text`; empty when the server has taken it, else why not, without a word of what it said.

    Args:
        server: is asked by TLS only, and must prove to be its host.
        sender: an e-mail address.
        to: another.
        subject: one line.
        text: of plain lines.
        authorities: a PEM file of those whose word for a host is taken; the usual ones without it.
        seconds: after which it is over, whatever the other side does.
    """
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = sender, to, subject
    message["Date"], message["Message-ID"] = formatdate(), make_msgid(domain=sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text)
    starts_tls = server.port == SUBMISSION
    kind = StartTlsConnection if starts_tls else BoundedConnection
    connection = kind(server.host, server.port, authorities or usual_authorities(), Deadline(seconds))
    mail = smtplib.SMTP(local_hostname="localhost")
    try:
        with closing(connection), closing(mail):
            connection.connect()
            mail.sock = connection.sock
            code, _ = (_READY, b"") if starts_tls else mail.getreply()
            if code != _READY:
                return f"{server.host} takes no mail now ({code})"
            mail.ehlo()
            if server.user:
                mail.login(server.user, server.password)
            mail.send_message(message)
            mail.quit()
            return ""
    except NotReadyError as error:
        return f"{server.host} takes no mail now ({error.code})"
    except NoTlsError:
        return f"{server.host} doesn't go on by TLS on port {server.port}, so nothing was sent"
    except smtplib.SMTPAuthenticationError:
        return f"{server.host} refuses the name or the password"
    except smtplib.SMTPResponseException as error:
        return f"{server.host} refuses the message ({error.smtp_code})"
    except smtplib.SMTPRecipientsRefused:
        return f"{server.host} doesn't take mail for {to}"
    except (smtplib.SMTPException, OSError, ValueError) as error:
        return f"{server.host} was not reached ({_why(error)})"


def post_json(
    address: str, values: Mapping[str, str], *, authorities: Path | None = None, seconds: float = SECONDS
) -> str:
    """Post `values` to `address`, an https link that was checked; empty when it is taken, else why not.

    No redirect is followed. The address may be a secret: only its host is told.
    """
    return _ask(address, "POST", json.dumps(dict(values)).encode(), authorities, seconds)


def ping(address: str, *, authorities: Path | None = None, seconds: float = SECONDS) -> str:
    """Ask for `address`, as monitors want it of who is well; as `post_json`."""
    return _ask(address, "GET", None, authorities, seconds)


def _ask(address: str, method: str, body: bytes | None, authorities: Path | None, seconds: float) -> str:
    parts = urlsplit(address)
    host = parts.hostname or ""
    target = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    kind = {} if body is None else {"Content-Type": "application/json"}
    sent = {"User-Agent": "donation-kiosk", "Connection": "close", **kind}
    connection = BoundedConnection(host, parts.port or 443, authorities or usual_authorities(), Deadline(seconds))
    try:
        with closing(connection):
            connection.request(method, target, body, sent)
            with connection.getresponse() as response:
                return "" if 200 <= response.status < 300 else f"{host} refuses the message ({response.status})"
    except (OSError, HTTPException) as error:
        return f"{host} was not reached ({_why(error)})"


def _why(error: Exception) -> str:
    """What the system says; nothing that came from the other side."""
    match error:
        case TimeoutError():
            return "no answer in time"
        case ssl.SSLCertVerificationError():
            return "it doesn't prove to be that host"
        case OSError(strerror=str(said)):
            return said
        case _:
            return type(error).__name__
