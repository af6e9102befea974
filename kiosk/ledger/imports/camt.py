"""A bank's statement in ISO 20022's camt.053, of any version.

It is read by a parser that takes no entities, no document types and nothing from elsewhere.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from kiosk.ledger.imports.line import Line, LineKind, StatementRefusedError, is_of_service
from kiosk.model.currencies import CURRENCIES
from kiosk.model.money import minor_digits

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LARGEST_STATEMENT = 20 * 1024 * 1024
"""Bytes."""
_CAMT = re.compile(r"\{urn:iso:std:iso:20022:tech:xsd:camt\.05[234]\.001\.\d\d\}Document")
_AMOUNT = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,5})?", re.ASCII)
_TRANSFERS = frozenset({"RCDT", "RRCT", "IDDT"})
"""Families of ISO 20022's bank transaction codes: received transfers, instant ones, and collected direct debits."""
_PAID_IN = frozenset({"CNTR", "RCHQ", "ICHQ"})
"""Over the counter, and cheques."""
_OWN_NAMES = ("TxId", "EndToEndId", "InstrId")
_WHO_AND_WHY = ("RltdPties/Dbtr", "RltdPties/UltmtDbtr", "RmtInf")
_UNKNOWN = frozenset({"", "NTAV"})
"""Of families, where a bank tells none."""
_NOBODYS = {"", "NOTPROVIDED", "NONREF", "NOREF"}


def read_camt(data: bytes, services: Collection[str] = ()) -> list[Line]:
    """The lines of a statement; see `is_of_service` for `services`.

    Raises:
        StatementRefusedError: it is none, or too large, or has entities.
    """
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    if len(data) > LARGEST_STATEMENT:
        raise StatementRefusedError("The file has more than 20 MB; ask the bank for shorter statements.")
    try:
        root: Element = fromstring(data, forbid_dtd=True)
    except DefusedXmlException:
        raise StatementRefusedError(
            "The file has a document type or entities, which no bank's statement has; it is not read."
        ) from None
    except (ParseError, ValueError, LookupError):
        raise StatementRefusedError("The file is not XML, or was cut off; get it from the bank again.") from None
    if _CAMT.fullmatch(root.tag) is None:
        raise StatementRefusedError("The file is no statement in camt.053; ask the bank for that form.")
    space = root.tag.partition("}")[0] + "}"
    for one in root.iter():
        one.tag = one.tag.removeprefix(space)
    return [line for entry in root.iter("Ntry") for line in _lines(entry, services)]


def _lines(entry: "Element", services: Collection[str]) -> Iterator[Line]:
    details = list(entry.iter("TxDtls"))
    status = _text(entry, "Sts/Cd") or _text(entry, "Sts")
    if len(details) < 2:
        yield _line(entry, details[0] if details else None, "Amt", status, services)
        return
    whole = _money(entry.find("Amt"))
    places = ["Amt" if one.find("Amt") is not None else "AmtDtls/TxAmt/Amt" for one in details]
    each = [_money(one.find(place)) for one, place in zip(details, places, strict=True)]
    if sum(minor for minor, _ in each) != whole[0]:
        raise StatementRefusedError("An entry's payments don't add up to it; get the statement from the bank again.")
    for number, (one, place) in enumerate(zip(details, places, strict=True)):
        yield _line(entry, one, place, status, services, number)


def _line(
    entry: "Element",
    detail: "Element | None",
    amount: str,
    status: str,
    services: Collection[str],
    place: int | None = None,
) -> Line:
    of = detail if detail is not None else entry
    minor, currency = _money((entry if place is None else of).find(amount))
    return Line(
        _kind(entry, of, status, services),
        _day(entry),
        minor,
        currency,
        _reference(entry, of, place),
        next((text for name in _OWN_NAMES if (text := _text(of, f"Refs/{name}")) not in _NOBODYS), ""),
        said=_said(of),
    )


def _kind(entry: "Element", of: "Element", status: str, services: Collection[str]) -> LineKind:
    if status not in ("BOOK", ""):
        return "open"
    family = _text(of, "BkTxCd/Domn/Fmly/Cd") or _text(entry, "BkTxCd/Domn/Fmly/Cd")
    is_credit = (_text(of, "CdtDbtInd") or _text(entry, "CdtDbtInd")) == "CRDT"
    is_return = of.find("RtrInf") is not None or _text(entry, "RvslInd") in ("true", "1")
    if not is_credit:
        return "returned" if is_return else "spent"
    if is_return:
        return "spent"  # what went out has come back
    if family in _PAID_IN:
        return "paid_in"
    if family not in _TRANSFERS | _UNKNOWN:
        return "spent"
    return "payout" if is_of_service(_said(of), services) else "gift"


def _said(of: "Element") -> str:
    return " ".join(text for place in _WHO_AND_WHY for one in of.findall(place) for text in one.itertext())


def _reference(entry: "Element", of: "Element", place: int | None) -> str:
    """What the bank itself calls it, or else all that is said of it."""
    own = _text(of, "Refs/AcctSvcrRef")
    whole = _text(entry, "AcctSvcrRef")
    if own not in _NOBODYS or (whole not in _NOBODYS and place is None):
        return f"bank:{own if own not in _NOBODYS else whole}"
    said = "|".join(text.strip() for text in (of if place is not None else entry).itertext() if text.strip())
    return f"said:{whole}|{said}"


def _day(entry: "Element") -> dt.date:
    for place in ("BookgDt/Dt", "BookgDt/DtTm", "ValDt/Dt", "ValDt/DtTm"):
        try:
            return dt.date.fromisoformat(_text(entry, place)[:10])
        except ValueError:
            continue
    raise StatementRefusedError("An entry has no day; get the statement from the bank again.")


def _money(amount: "Element | None") -> tuple[int, str]:
    text, currency = ("", "") if amount is None else ((amount.text or "").strip(), amount.get("Ccy", ""))
    if _AMOUNT.fullmatch(text) is None or currency not in CURRENCIES:
        raise StatementRefusedError("An entry has no amount that can be read; get the statement from the bank again.")
    minor = Decimal(text).scaleb(minor_digits(currency))
    if minor != minor.to_integral_value():
        raise StatementRefusedError(f"An entry has more decimals than {currency} has; get the statement again.")
    return int(minor), currency


def _text(of: "Element", path: str) -> str:
    found = of.find(path)
    return (found.text or "").strip() if found is not None else ""
