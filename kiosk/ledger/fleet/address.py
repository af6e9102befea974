"""Where the kiosks' shared PostgreSQL is, and on what terms a kiosk speaks to it.

To anything but this machine: TLS with the server's name and certificate checked, to one server. Everything that
libpq would else take from the environment is given explicitly, and no wait on the network is long.
"""

import ipaddress
import ssl
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from types import MappingProxyType
from typing import Literal, LiteralString

import psycopg
from psycopg import pq
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from kiosk.ledger.fleet.trouble import AddressTrouble
from kiosk.model.records import dataclass

LONGEST_STATEMENT = 5
"""Seconds that the server may work on one statement; see `ON_THE_SERVER`."""

SERVER_NAME = "SERVER-NAME"

_NEEDED: tuple[Literal["host", "dbname", "user"], ...] = ("host", "dbname", "user")
_ALLOWED = (*_NEEDED, "port", "sslmode", "sslrootcert", "sslcert", "sslkey", "sslcrl")
_SECRETS = ("password", "sslpassword")
ON_THE_SERVER: Mapping[LiteralString, LiteralString] = {
    "statement_timeout": "5s",
    "lock_timeout": "4s",
    "idle_in_transaction_session_timeout": "10s",
    "synchronous_commit": "on",  # an answer means: on the disk
    "search_path": "pg_catalog",
    "client_min_messages": "error",
}
"""Settings of the server's, for everything that a kiosk has it do."""
_TERMS = {
    "passfile": "",
    "hostaddr": "",
    "channel_binding": "prefer",
    "require_auth": "scram-sha-256,none",
    "requirepeer": "",
    "client_encoding": "UTF8",
    "options": " ".join(f"-c {name}={value}" for name, value in ON_THE_SERVER.items()),
    "application_name": "kiosk",
    "connect_timeout": "5",
    "keepalives": "1",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "5000",
    "sslnegotiation": "postgres",
    "sslcompression": "0",
    "sslkeylogfile": "",
    "sslcrl": "",
    "sslcrldir": "",
    "sslsni": "1",
    "ssl_min_protocol_version": "TLSv1.2",
    "ssl_max_protocol_version": "TLSv1.3",
    "min_protocol_version": "3.0",
    "max_protocol_version": "3.0",
    "gssencmode": "disable",
    "gssdelegation": "0",
    "gsslib": "",
    "krbsrvname": "postgres",
    "target_session_attrs": "read-write",
    "load_balance_hosts": "disable",
}
_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/cert.pem",
)


class FleetAddressError(ValueError):
    """This is no way to the shared PostgreSQL; `kiosk.words.fleet` says `trouble`."""

    def __init__(self, trouble: AddressTrouble) -> None:
        super().__init__(f"{trouble.problem} {trouble.word}".rstrip())
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class FleetAddress:
    """The way to the shared PostgreSQL, without a password."""

    where: str
    """For people, such as "kiosk at books.example.org"."""
    user: str
    parameters: Mapping[str, str] = field(repr=False)
    """For libpq, by keyword; whatever the environment could say is in it."""


def address_of(conninfo: str) -> FleetAddress:
    """The way that `conninfo` names: "host=… dbname=… user=…", or an address that begins with postgresql://.

    Raises:
        FleetAddressError: it can't be used, holds a password, or would be less safe than it has to be.
    """
    try:
        parsed = conninfo_to_dict(conninfo)
    except (psycopg.Error, UnicodeError):  # its own words might tell a password
        raise FleetAddressError(AddressTrouble("not_conninfo")) from None
    given = {key: str(value) for key, value in parsed.items() if value not in (None, "")}
    _check(given)
    host = given["host"]
    terms = {"port": "5432", **_TERMS, **_tls(given, is_here=is_this_machine(host)), **given}
    if "sslcert" not in given:
        terms |= {"sslcert": "", "sslkey": "", "sslcertmode": "disable"}
    understood = {option.keyword.decode() for option in pq.Conninfo.get_defaults()}
    terms = {key: value for key, value in terms.items() if key in understood}
    where = f"{given['dbname']} at {'this machine' if host.startswith('/') else host}"
    return FleetAddress(where, given["user"], MappingProxyType(terms))


def as_role(conninfo: str, role: str) -> str:
    """`conninfo`, which `address_of` takes, with another role to log in as."""
    return make_conninfo(conninfo, user=role)


def booth_conninfo(address: FleetAddress, role: str) -> str:
    """What a booth sets to get to the same database as `role`; an authority that was named stays so.

    Where the database is on this machine its name elsewhere isn't known; `SERVER_NAME` stands for it.
    """
    terms = address.parameters
    host = SERVER_NAME if is_this_machine(terms["host"]) else terms["host"]
    said = {"host": host, "dbname": terms["dbname"], "user": role}
    if terms["port"] != "5432":
        said["port"] = terms["port"]
    if terms["sslrootcert"] not in ("", _authorities()):
        said["sslrootcert"] = terms["sslrootcert"]
    return make_conninfo(**said)


def is_this_machine(host: str) -> bool:
    """Whether `host` leads nowhere but to this machine: a socket's folder, localhost or a loopback address."""
    if host.startswith("/") or host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _check(given: Mapping[str, str]) -> None:
    if any(secret in given for secret in _SECRETS):
        raise FleetAddressError(AddressTrouble("password"))
    for key in _NEEDED:
        if key not in given:
            raise FleetAddressError(AddressTrouble(key))
    foreign = next((key for key in given if key not in _ALLOWED), None)
    if foreign is not None:
        raise FleetAddressError(AddressTrouble("not_yours", foreign))
    if "," in given["host"] or "," in given.get("port", ""):
        raise FleetAddressError(AddressTrouble("several"))
    if "=" in given["dbname"] or "://" in given["dbname"]:
        raise FleetAddressError(AddressTrouble("not_a_name"))


def _tls(given: Mapping[str, str], *, is_here: bool) -> dict[str, str]:
    mode = given.get("sslmode", "prefer" if is_here else "verify-full")
    if is_here and mode != "verify-full":
        return {"sslmode": mode, "sslrootcert": ""}
    if mode != "verify-full":
        raise FleetAddressError(AddressTrouble("not_safe", mode[:20]))
    return {"sslmode": mode, "sslrootcert": _authorities()}


def _authorities() -> str:
    """The file of this machine's own certificate authorities; psycopg's own OpenSSL doesn't know where it is."""
    usual = ssl.get_default_verify_paths().cafile
    return next((file for file in (usual, *_AUTHORITIES) if file and Path(file).is_file()), "system")
