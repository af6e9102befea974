"""`kiosk ledger import`: statements as banks and services give them, in figures of our own."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk import cli
from kiosk.ledger.encoding import NewerFormError, decode
from kiosk.ledger.ledger import Identity, open_ledger
from kiosk.machine.settings import change_settings
from kiosk.model.fact import Fact, Gift, Void

TODAY = dt.datetime.now(dt.UTC).date()
DAY = (TODAY - dt.timedelta(days=2)).isoformat()
CAMPAIGN = """
id = "winter"
organisation = "The Organisation"
title = "The drive"
currency = "EUR"
allowed_hosts = ["www.example.org", "api.offers.net"]

[[asks]]
kind = "donate"
text = "Donate"
link = "https://www.example.org/give"

[[goals]]
id = "gifts"
unit = "money"
target = "60000"

[[feeds]]
id = "offer"
kind = "website"
address = "https://api.offers.net/1.json"
goals = { gifts = "raised" }
raised = "total"
currency = "EUR"
"""
REVERSED = "<RvslInd>1</RvslInd>"
NAME, PURPOSE, ACCOUNT = "Canary Person", "Canary for the winter drive", "DE00CANARY"


def entry(
    amount: str,
    reference: str = "",
    *,
    own: str = "NOTPROVIDED",
    who: str = NAME,
    family: str = "RCDT",
    credit: bool = True,
    returned: bool = False,
    status: str = "<Sts><Cd>BOOK</Cd></Sts>",
    currency: str = "EUR",
    day: str = DAY,
) -> str:
    code = f"<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>{family}</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>"
    return (
        f'<Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{"CRDT" if credit else "DBIT"}</CdtDbtInd>{status}'
        f"<BookgDt><Dt>{day}</Dt></BookgDt>{f'<AcctSvcrRef>{reference}</AcctSvcrRef>' if reference else ''}{code}"
        f"<NtryDtls><TxDtls><Refs><EndToEndId>{own}</EndToEndId></Refs><RltdPties><Dbtr><Nm>{who}</Nm></Dbtr>"
        f"<DbtrAcct><Id><IBAN>{ACCOUNT}</IBAN></Id></DbtrAcct></RltdPties>"
        f"{'<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>' if returned else ''}"
        f"<RmtInf><Ustrd>{PURPOSE}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"
    )


def camt(*entries: str, version: str = "08", before: str = "") -> str:
    space = f"urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"
    stmt = f"<BkToCstmrStmt><Stmt><Id>1</Id>{''.join(entries)}</Stmt></BkToCstmrStmt>"
    return f'<?xml version="1.0" encoding="UTF-8"?>{before}<Document xmlns="{space}">{stmt}</Document>'


class Office:
    """A machine that staff drop statements into."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.data, self._capsys = folder, folder / "data", capsys
        (folder / "drive").mkdir()
        (folder / "drive" / "campaign.toml").write_text(CAMPAIGN, "utf-8")
        change_settings(self.data, {"uuid": "11111111-1111-4111-8111-111111111111"})

    def __call__(self, statement: str | bytes, *words: str) -> tuple[int, str]:
        file = self.folder / "statement"
        file.write_bytes(statement if isinstance(statement, bytes) else statement.encode())
        where = ["--campaign", str(self.folder / "drive"), "--data", str(self.data)]
        code = cli.main(["ledger", "import", str(file), *where, *words])
        out, err = self._capsys.readouterr()
        assert "anary" not in out + err
        return code, out + err

    def facts(self) -> list[Fact]:
        with open_ledger(self.data, Identity("u", "n", "p"), read_only=True) as ledger:
            return list(ledger.facts())

    def gifts(self) -> list[int]:
        return [fact.entry.money.minor for fact in self.facts() if isinstance(fact.entry, Gift)]


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Office:
    monkeypatch.setenv("KIOSK_BANK_KEY", "key-1")
    return Office(tmp_path, capsys)


def test_row_65_each_transfer_counts_once_however_often_its_statement_comes(office: Office) -> None:
    statement = camt(entry("25.00", "A1"), entry("0.01", "A2"), entry("1250.50", "A3"))
    code, said = office(statement)
    assert code == 0
    assert "Recorded 3 gifts by transfer, €1,275.51; 0 are known already." in said
    assert office(camt(entry("1250.50", "A3"), entry("7.00", "A4"), version="02"))[0] == 0
    code, said = office(statement)
    assert "Recorded 0 gifts by transfer, €0; 3 are known already." in said
    assert office.gifts() == [2_500, 1, 125_050, 700]
    (first, *_) = office.facts()
    assert isinstance(first.entry, Gift)
    assert first.entry.method == "transfer"
    assert first.entry.paid_at is not None
    assert first.entry.paid_at.date().isoformat() == DAY


def test_nothing_of_who_gave_is_kept(office: Office) -> None:
    office(camt(entry("25.00", "BANKREF77", own="E2E-PERSONAL"), entry("12.00")))
    kept = b"".join(file.read_bytes() for file in office.data.rglob("*") if file.is_file())
    for personal in (NAME, PURPOSE, ACCOUNT, "BANKREF77", "E2E-PERSONAL"):
        assert personal.encode() not in kept


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (entry("100.00", "P1", who="STRIPE PAYMENTS EUROPE LTD"), "1 passed over: paid out by a payment service"),
        (entry("100.00", "P2", who="Offers Foundation"), "1 passed over: paid out by a payment service"),
        (entry("100.00", "P3", who="PayPal Europe"), "1 passed over: paid out by a payment service"),
        (entry("100.00", "P4", family="CNTR"), "1 passed over: paid in over the counter"),
        (entry("100.00", "P5", credit=False, family="ICDT"), "1 passed over: money that left"),
        (entry("100.00", "P6", status="<Sts><Cd>PDNG</Cd></Sts>"), "1 passed over: not booked yet"),
        (entry("100.00", "P7", status="<Sts>PDNG</Sts>"), "1 passed over: not booked yet"),
        (entry("100.00", "P8", currency="USD"), "1 passed over: in another currency"),
        (
            entry("100.00", "PA").replace("<NtryDtls>", f"{REVERSED}<NtryDtls>"),
            "1 passed over: money that left",
        ),
        (entry("100.00", "P9", day="2020-01-01"), "1 passed over: from before the drive"),
    ],
)
def test_row_66_what_is_no_gift_is_passed_over_and_named(office: Office, line: str, said: str) -> None:
    line = line.replace("Offers Foundation", "OFFERS Foundation")
    code, told = office(camt(line, entry("5.00", "G1")))
    assert code == 0
    assert said in told
    assert office.gifts() == [500]


@pytest.mark.parametrize("said_by_entry", [False, True])
def test_row_67_a_returned_transfer_takes_its_gift_back_once(office: Office, said_by_entry: bool) -> None:
    office(camt(entry("25.00", "A1", own="E2E-1", family="NTAV"), entry("25.00", "A2", own="E2E-2")))
    back = camt(entry("25.00", "R1", own="E2E-1", credit=False, family="IDDT", returned=True))
    if said_by_entry:
        back = back.replace("<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>", "")
        back = back.replace("<NtryDtls>", f"{REVERSED}<NtryDtls>")
    code, said = office(back)
    assert code == 0
    assert "1 were returned by the bank and are taken back, €25." in said
    assert office(back)[0] == 0
    assert sum(isinstance(fact.entry, Void) for fact in office.facts()) == 1
    code, said = office(camt(entry("25.00", "R2", own="NOTPROVIDED", credit=False, returned=True)))
    assert code == 1
    assert f"no gift here is surely its own: €25 on {DAY}" in said


def test_row_65_lines_that_cannot_be_told_apart_are_asked_about(office: Office) -> None:
    statement = camt(entry("20.00"), entry("20.00"), entry("3.00", "B1"))
    code, said = office(statement)
    assert code == 1
    assert said.count(f"Can't be told apart from another: €20 on {DAY}.") == 2
    assert "Say it with --alike one or --alike each" in said
    assert office.gifts() == [300]
    assert office(statement, "--alike", "each")[0] == 0
    assert office(statement, "--alike", "each")[0] == 0
    assert office.gifts() == [300, 2_000, 2_000]


def test_a_dry_run_records_nothing_and_words_choose(office: Office) -> None:
    statement = camt(entry("25.00", "A1"), entry("9.00", "A2").replace("winter drive", "invoice"))
    code, said = office(statement, "--dry-run", "--containing", "Winter DRIVE")
    assert code == 0
    assert "Would record 1 gifts by transfer, €25" in said
    assert office.gifts() == []


def test_a_batch_is_its_single_payments(office: Office) -> None:
    one = entry("10.00", "", own="E1").partition("<TxDtls>")[2].partition("</TxDtls>")[0]
    several = "".join(
        f'<TxDtls>{one.replace("E1", name)}<Amt Ccy="EUR">{amount}</Amt></TxDtls>'
        for name, amount in (("E1", "4.00"), ("E2", "6.00"))
    )
    whole = entry("10.00", "BATCH")
    head, _, tail = whole.partition("<TxDtls>")
    batch = head + several + tail.partition("</TxDtls>")[2]
    assert office(camt(batch))[0] == 0
    assert office.gifts() == [400, 600]
    code, said = office(camt(batch.replace("6.00", "7.00")))
    assert code == 2
    assert "don't add up" in said


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        (camt(before='<!DOCTYPE d [<!ENTITY a "b">]>'), "has a document type or entities"),
        (camt(before='<!DOCTYPE d SYSTEM "file:///etc/hostname">'), "has a document type or entities"),
        (camt(entry("25.00", "A1"))[:-9], "is not XML, or was cut off"),
        ("<html></html>", "is no statement in camt.053"),
        (b"<" + b" " * (20 * 1024 * 1024), "more than 20 MB"),
        (camt(entry("1,00", "A1")), "no amount that can be read"),
        (camt(entry("1.005", "A1")), "more decimals than EUR"),
        (camt(entry("1.00", "A1", day="soon")), "has no day"),
        ("Datum;Betrag\n1.1.2026;5,00\n", "Say which of the bank's columns hold what"),
        ("", "Say which of the bank's columns hold what"),
    ],
    ids=range(10),
)
def test_what_is_no_statement_is_refused_by_name(office: Office, statement: str | bytes, part: str) -> None:
    code, said = office(statement)
    assert code == 2
    assert part in said
    assert office.gifts() == []


def test_a_banks_csv_is_read_by_the_columns_that_staff_name(office: Office) -> None:
    day = (TODAY - dt.timedelta(days=1)).strftime("%d.%m.%Y")
    table = (
        "Umsätze;;;\n\nBuchungstag;Name;Verwendungszweck;Betrag\n"
        f'{day};{NAME};Canary;"1.025,50"\n{day};Stripe Technology;Auszahlung;100,00\n{day};Shop;Canary;-5,00\n'
    )
    words = ("--day-column", "Buchungstag", "--amount-column", "Betrag", "--marks", "de")
    code, said = office(table.encode("cp1252"), *words)
    assert code == 0, said
    assert office.gifts() == [102_550]
    assert office(table.encode("cp1252"), *words)[1].count("1 are known already") == 1
    assert "is no amount in the marks of en" in office(table, *words[:-2])[1]


@pytest.mark.parametrize(
    ("table", "amount", "marks"),
    [
        ("Datum;Umsatz;S/H\nDAY;25,00;H\nDAY;900,00;S\n", "Umsatz", "de"),
        ('"Datum","Bedrag","Af Bij"\n"YMD","25,00","Bij"\n"YMD","900,00","Af"\n', "Bedrag", "nl"),
        ("Datum;Gutschrift;Lastschrift\nDAY;25.00;\nDAY;;900.00\n", "Gutschrift", "de-CH"),
        ("Konto 12\n\nDatum;Betrag\nDAY;25,00\nDAY;-900,00\n", "Betrag", "de"),
        ("Datum;Betrag\nDAY 10:15:00;25,00\nDAY;0,00\n", "Betrag", "de"),
        ("Datum,Betrag,Waehrung\nDASHES,25.00,eur\n", "Betrag", "en"),
    ],
    ids=["a sign in a column", "in Dutch", "a column each", "words above", "nothing", "small letters"],
)
def test_a_banks_csv_counts_what_came_in_however_it_is_said(
    office: Office, table: str, amount: str, marks: str
) -> None:
    day = TODAY - dt.timedelta(days=1)
    for name, form in (("DAY", "%d.%m.%Y"), ("YMD", "%Y%m%d"), ("DASHES", "%d-%m-%Y")):
        table = table.replace(name, day.strftime(form))
    words = ["--day-column", "Datum", "--amount-column", amount, "--marks", marks, "--day-form", "dmy/"]
    code, said = office(table, *words, *(["--currency-column", "Waehrung"] if "Waehrung" in table else []))
    assert code == 0, said
    assert office.gifts() == [2500]


def test_a_line_that_cannot_be_read_is_named_as_an_editor_counts_it(office: Office) -> None:
    table = f'\nDay,Amount,Text\n\n{TODAY},5.00,"two\nlines"\n\n{TODAY},six,x\n'
    assert "Line 7: 'six' is no amount" in office(table, "--day-column", "Day", "--amount-column", "Amount")[1]


def test_a_line_of_nothing_in_a_statement_is_no_gift(office: Office) -> None:
    assert office(camt(entry("0.00", "A1"), entry("25.00", "A2")))[0] == 0
    assert office.gifts() == [2500]


def test_paypals_export_counts_gifts_and_takes_back_refunds(office: Office) -> None:
    day = TODAY.strftime("%m/%d/%Y")
    head = '"Date","Name","Type","Status","Currency","Gross","Fee","Net","Transaction ID","Reference Txn ID"'
    rows = [
        f'"{day}","{NAME}","Donation Payment","Completed","EUR","1,025.50","-1.00","1,024.50","T1",""',
        f'"{day}","{NAME}","Donation Payment","Pending","EUR","10.00","0.00","10.00","T2",""',
        f'"{day}","","General Withdrawal","Completed","EUR","-500.00","0.00","-500.00","T3",""',
        f'"{day}","{NAME}","Website Payment","Completed","EUR","20.00","-1.00","19.00","T4",""',
        f'"{day}","{NAME}","Payment Refund","Completed","EUR","-20.00","0.00","-20.00","T5","T4"',
    ]
    form = ("--day-form", "mdy/")
    assert "may be two days; say which" in office("\n".join([head, rows[0].replace(day, "3/4/2026")]))[1]
    code, said = office("\n".join([head, *rows[:4]]), *form)
    assert code == 0, said
    code, said = office("\n".join([head, *rows]), *form)
    assert code == 0, said
    assert office.gifts() == [102_550, 2_000]
    assert sum(isinstance(fact.entry, Void) for fact in office.facts()) == 1


def test_row_66_stripes_export_leaves_out_what_the_kiosk_took(office: Office) -> None:
    where = ["--data", str(office.data), "--campaign", str(office.folder / "drive")]
    cli.main(["ledger", "add", "phone", "5", "--payment-intent", "pi_1", *where])
    head = "balance_transaction_id,created,reporting_category,currency,gross,fee,net,charge_id,payment_intent_id"
    rows = [
        f"txn_1,{TODAY} 10:00:00,charge,eur,5.00,0.2,4.8,ch_1,pi_1",
        f"txn_2,{TODAY} 10:00:00,charge,eur,70.25,0.2,70.05,ch_2,pi_2",
        f"txn_3,{TODAY} 10:00:00,payout,eur,-75.00,0,-75.00,,",
    ]
    code, said = office("\n".join([head, *rows]))
    assert code == 0, said
    assert office.gifts() == [500, 7_025]


def test_with_another_key_nothing_is_counted_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office(camt(entry("25.00", "A1")))
    monkeypatch.setenv("KIOSK_BANK_KEY", "key-2")
    code, said = office(camt(entry("25.00", "A1")))
    assert code == 2
    assert "recorded with another key" in said
    assert office.gifts() == [2_500]


def test_an_earlier_version_asks_for_a_later_one(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office(camt(entry("25.00", "A1")))
    with open_ledger(office.data, Identity("u", "n", "p"), read_only=True) as ledger:
        (copy,) = ledger.copies("11111111-1111-4111-8111-111111111111", 0, 1)
    assert '"form":2' in copy.body
    monkeypatch.setattr("kiosk.ledger.encoding.FORM", 1)
    with pytest.raises(NewerFormError):
        decode(copy.body)


def test_tally_report_and_export_know_transfers(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    office(camt(entry("25.00", "A1")))
    where = ["--campaign", str(office.folder / "drive"), "--data", str(office.data)]
    told: Callable[..., Any] = lambda *words: (cli.main(["ledger", *words, *where]), capsys.readouterr().out)[1]  # noqa: E731
    assert json.loads(told("tally", "--json"))["goals"][0]["raised"] == "25.00"
    assert "Transfer" in told("report", "--drive")
    out = office.folder / "day.csv"
    told("export", "--drive", "--out", str(out))
    assert ",transfer," in out.read_text("utf-8")
    assert "transfer:" not in out.read_text("utf-8")
