"""`kiosk ledger` as staff and volunteers use it."""

import csv
import datetime as dt
import io
import json
import random
import re
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pypdf
import pytest

from kiosk.cli import main
from kiosk.commands.ledger_opening import progress_of
from kiosk.ledger.files import ledger_files
from kiosk.ledger.ledger import Identity, open_ledger
from kiosk.ledger.lock import kiosk_lock
from kiosk.ledger.verify import verify
from kiosk.machine.own_ledger import open_own_ledger
from kiosk.machine.settings import read_settings
from kiosk.model.fact import METHODS, AttemptEnded, AttemptOpened, Correction, Entry, Gift, MemberJoined, Refund, Void
from kiosk.model.money import Money
from tests.conftest import CHECKOUT

CAMPAIGN = """
id = "drive"
organisation = "Snake Friends"
title = "Winter drive"
currency = "{currency}"
allowed_hosts = ["example.org"]
[dates]
time_zone = "America/New_York"
[[asks]]
kind = "donate"
text = "Donate"
link = "https://example.org/give"
[[goals]]
id = "gifts"
unit = "money"
title = "raised"
target = "60000"
milestones = ["100"]
[[goals]]
id = "members"
unit = "members"
title = "new members"
target = 150
"""


class Said(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def told(self) -> Any:
        return json.loads(self.out)


Say = Callable[..., Said]


@pytest.fixture
def campaign(tmp_path: Path) -> Path:
    folder = tmp_path / "campaign"
    folder.mkdir()
    (folder / "campaign.toml").write_text(CAMPAIGN.format(currency="USD"), "utf-8")
    return folder


@pytest.fixture
def ledger(tmp_path: Path, campaign: Path, capsys: pytest.CaptureFixture[str]) -> Say:
    """`kiosk ledger` on a data folder of its own, in this process."""

    def say(*words: str | Path) -> Said:
        given = ["ledger", *map(str, words), "--data", str(tmp_path / "data"), "--campaign", str(campaign)]
        capsys.readouterr()
        try:
            code = main(given)
        except SystemExit as exit_:
            code = int(exit_.code or 0)
        return Said(code, *capsys.readouterr())

    return say


def assert_refused(said: Said, *parts: str) -> None:
    assert said.code == 2, said
    assert said.out == ""
    for part in parts:
        assert part in said.err


# Adding


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["cash", "20.00"], "Recorded: $20 in cash, fact 1. The goal stands at $20.\n"),
        (["cheque", "20,50"], "Recorded: $20.50 by cheque, fact 1. The goal stands at $20.50.\n"),
        (["other", "5"], "Recorded: $5 in another way, fact 1. The goal stands at $5.\n"),
        (["phone", "5", "--payment-intent", "pi_3Qx"], "Recorded: $5 by phone, fact 1. The goal stands at $5.\n"),
        (["member"], "Recorded: 1 new member, fact 1. The goal stands at 1.\n"),
        (["member", "3"], "Recorded: 3 new members, fact 1. The goal stands at 3.\n"),
    ],
)
def test_what_is_added_is_said_in_one_line_with_the_goal(ledger: Say, words: list[str], sentence: str) -> None:
    assert ledger("add", *words) == Said(0, sentence, "")


def test_what_an_offer_brought_counts_with_a_source_of_its_own_and_is_in_no_sum_of_gifts(
    ledger: Say, campaign: Path, tmp_path: Path
) -> None:
    assert_refused(ledger("add", "offer", "editor", "12"), "no offer 'editor' (there are none)")
    offer = '[[asks]]\nkind = "offer"\nid = "editor"\ntext = "Get it"\nlink = "https://example.org/editor"\n[[goals]]'
    file = campaign / "campaign.toml"
    file.write_text(file.read_text("utf-8").replace("[[goals]]", offer, 1), "utf-8")
    ledger("add", "cash", "20")
    assert ledger("add", "offer", "editor", "12300").out == (
        "The offer editor has brought $12,300 so far. The goal stands at $12,320.\n"
    )
    assert ledger("add", "offer", "editor", "9,50", "--json").told["goals"][0]["raised"] == "29.50"
    report = ledger("report").out
    assert re.search(r"raised +editor +9\.50", report), report
    assert re.search(r"editor +raised +none +9\.50", report), report
    assert "what staff enter for the offer “Get it”" in report
    out = tmp_path / "day.csv"
    assert "adds up to 20.00 USD" in ledger("export", "--out", out).out
    rows = list(csv.DictReader(io.StringIO(out.read_text("utf-8-sig"), newline="")))
    assert [(row["kind"], row["reason"], row["amount"], row["counts"]) for row in rows if row["kind"] == "offer"] == [
        ("offer", "editor", "12300.00", "0.00"),
        ("offer", "editor", "9.50", "0.00"),
    ]
    none = ledger("add", "offer", "editor", "0", "--json")
    assert none.told["goals"][0]["raised"] == "20.00", "it was entered by mistake"


@pytest.mark.parametrize(
    ("days", "sentence"),
    [
        ("starts = 2090-01-01", "The drive starts on 2090-01-01; what comes before counts as well."),
        ("ends = 2020-01-01", "The drive ended on 2020-01-01; what comes later counts as well."),
    ],
)
def test_outside_of_the_drives_days_it_is_said_that_gifts_count(
    ledger: Say, campaign: Path, days: str, sentence: str
) -> None:
    toml = (campaign / "campaign.toml").read_text("utf-8")
    (campaign / "campaign.toml").write_text(toml.replace("[dates]", f"[dates]\n{days}"), "utf-8")
    assert ledger("add", "cash", "20").out == f"Recorded: $20 in cash, fact 1. The goal stands at $20. {sentence}\n"
    assert ledger("tally", "--json").told["goals"][0]["raised"] == "20.00"


@pytest.mark.parametrize("amount", ["-5.00", "-5,00", "-5", "+5.00", "5.00"])
def test_a_correction_takes_a_sign(ledger: Say, amount: str) -> None:
    said = ledger("add", "correction", "gifts", amount, "--reason", "float of the box")
    sign = "-" if amount.startswith("-") else "+"
    goal = "-$5" if sign == "-" else "$5"
    assert said == Said(0, f"Recorded: {sign}$5 as a correction of gifts, fact 1. The goal stands at {goal}.\n", "")


def test_a_correction_of_a_number_is_a_number(ledger: Say) -> None:
    said = ledger("add", "correction", "members", "-2", "--reason", "counted twice")
    assert said.out == "Recorded: -2 as a correction of members, fact 1. The goal stands at -2.\n"
    assert_refused(ledger("add", "correction", "members", "-2.50", "--reason", "counted twice"), "number")


@pytest.mark.parametrize(
    "amount",
    [
        *(
            "٢٠",
            "\uff12\uff10",
            "1e3",
            "NaN",
            "Infinity",
            "-5",
            "-5,00",
            "5_0",
            " 5 ",
            "0",
            "0.00",
            "",
            "20.5",
            "1.234",
        ),
        *("9999999999999", "1,000.00", "$5", "5 USD", "0x10", "5.", ".5", "--", "5\n"),
    ],
)
def test_what_is_no_amount_is_refused_and_nothing_is_written(ledger: Say, tmp_path: Path, amount: str) -> None:
    said = ledger("add", "cash", amount)
    assert_refused(said)
    assert said.err
    assert "Traceback" not in said.err
    assert verify(tmp_path / "data").facts == 0


@pytest.mark.parametrize(("amount", "code"), [("500", 0), ("500.00", 2), ("5.0", 2)])
def test_a_currency_without_a_minor_unit_takes_no_decimals(
    ledger: Say, campaign: Path, amount: str, code: int
) -> None:
    (campaign / "campaign.toml").write_text(CAMPAIGN.format(currency="JPY"), "utf-8")
    assert ledger("add", "cash", amount).code == code


@pytest.mark.parametrize("reason", ["", "  ", "jane@example.org", "+1 212 555 0100", "x" * 201])
def test_a_reason_is_needed_and_tells_of_nobody(ledger: Say, reason: str) -> None:
    assert_refused(ledger("add", "correction", "gifts", "5", "--reason", reason))


@pytest.mark.parametrize("count", ["0", "-1", "x", "1.5", "٢", "10000"])
def test_what_is_no_number_of_members_is_refused(ledger: Say, count: str) -> None:
    assert_refused(ledger("add", "member", count), "no number of members")


def test_a_goal_that_is_not_there_is_named_with_those_that_are(ledger: Say) -> None:
    said = ledger("add", "correction", "gfits", "5", "--reason", "recount")
    assert_refused(said, "no goal 'gfits'; there are gifts, members")


def test_a_card_gift_needs_its_payment_intent_and_cash_has_none(ledger: Say) -> None:
    assert_refused(ledger("add", "phone", "5"), "--payment-intent")
    assert_refused(ledger("add", "phone", "5", "--payment-intent", "4242"), "copy it from Stripe")
    assert_refused(ledger("add", "cash", "5", "--payment-intent", "pi_3Qx"))


def test_the_same_reference_is_recorded_once_and_said_to_be_known(ledger: Say) -> None:
    ledger("add", "cash", "20", "--reference", "R-17")
    again = ledger("add", "cash", "20", "--reference", "R-17")
    assert again == Said(0, "Nothing added, it is known already: $20 in cash, fact 1. The goal stands at $20.\n", "")
    assert_refused(ledger("add", "cash", "30", "--reference", "R-17"), "something else")


@pytest.mark.parametrize("other", ["r 1", "R1", "r1"])
def test_a_reference_that_differs_only_by_spaces_or_capitals_is_said(ledger: Say, other: str) -> None:
    assert not ledger("add", "cash", "20", "--reference", "R 1").err
    said = ledger("add", "cash", "20", "--reference", other)
    assert said.out.startswith("Recorded: $20 in cash, fact 2.")
    assert said.err.startswith("Fact 1 has the reference 'R 1', which is nearly the same;")
    assert "kiosk ledger void 2 --reason" in said.err


def test_a_reference_may_be_used_again_after_a_void(ledger: Say) -> None:
    ledger("add", "cash", "20", "--reference", "17")
    ledger("void", "1", "--reason", "wrong amount")
    again = ledger("add", "cash", "20", "--reference", "17")
    assert again.out == (
        "Recorded: $20 in cash, fact 3. Fact 1, which had this reference, was voided. The goal stands at $20.\n"
    )
    assert ledger("add", "cash", "20", "--reference", "17").out.startswith("Nothing added, it is known already")
    assert ledger("add", "cash", "20", "--reference", "17", "--json").told["reference"] == "17"


def test_a_clock_behind_the_ledger_is_told_with_what_is_recorded(ledger: Say, tmp_path: Path) -> None:
    ledger("add", "cash", "20")
    settings, _ = read_settings(tmp_path / "data")
    later = dt.datetime.now(dt.UTC) + dt.timedelta(days=111)
    with open_own_ledger(tmp_path / "data", settings, clock=lambda: later) as book:
        book.append("drive", Gift("cash", Money(500, "USD")))
    said = ledger("add", "cash", "7")
    assert said.code == 0
    assert f"the newest entry of the ledger is of {later:%Y-%m}" in said.err
    assert said.out.startswith("Recorded: $7")


def test_a_payment_intent_is_recorded_once(ledger: Say) -> None:
    ledger("add", "phone", "20", "--payment-intent", "pi_1")
    assert ledger("add", "phone", "20", "--payment-intent", "pi_1", "--json").told["recorded"] is False


@pytest.mark.parametrize("reference", ["jane@example.org", "", "x" * 61, "a\nb"])
def test_a_reference_is_a_number_not_a_person(ledger: Say, reference: str) -> None:
    assert_refused(ledger("add", "cash", "20", "--reference", reference), "--reference")


def test_what_was_added_is_told_as_json(ledger: Say) -> None:
    told = ledger("add", "cash", "20.00", "--json").told
    assert (told["recorded"], told["fact"], told["practice"]) == (True, 1, False)
    assert told["goals"][0]["raised"] == "20.00"
    assert told["goals"][1]["raised"] == 0


def test_practice_has_a_book_of_its_own(ledger: Say) -> None:
    ledger("add", "cash", "20")
    assert ledger("add", "cash", "5", "--practice").out == (
        "Practice. Recorded: $5 in cash, fact 1. The goal stands at $5.\n"
    )
    assert ledger("tally", "--json").told["goals"][0]["raised"] == "20.00"


def test_a_kiosk_may_be_running_meanwhile(ledger: Say, tmp_path: Path) -> None:
    with kiosk_lock(tmp_path / "data"):
        assert ledger("add", "cash", "20").code == 0


# Voiding


def test_a_void_takes_back_what_was_added(ledger: Say) -> None:
    ledger("add", "cash", "20")
    said = ledger("void", "1", "--reason", "counted twice")
    assert re.fullmatch(
        r"Fact 1, \$20 in cash of \d\d:\d\d, counts no more; fact 2 says why\. The goal stands at \$0\.\n", said.out
    )


def test_cash_and_cheques_may_be_more_than_a_card_could_pay(ledger: Say) -> None:
    assert ledger("add", "cash", "1000000").code == 0
    assert ledger("add", "cheque", "1000000.01").code == 0
    assert_refused(ledger("add", "phone", "1000000", "--payment-intent", "pi_1"), "more than one gift can be")


def test_a_second_void_with_another_reason_says_that_it_was_voided_before(ledger: Say) -> None:
    ledger("add", "cash", "20")
    ledger("void", "1", "--reason", "counted twice")
    assert_refused(ledger("void", "1", "--reason", "torn"), "Number 1 was voided before")


def test_a_void_of_members_says_where_their_goal_stands(ledger: Say) -> None:
    ledger("add", "member", "3")
    ledger("add", "member", "2")
    said = ledger("void", "1", "--reason", "torn").out
    assert said.startswith("Fact 1, 3 new members of ")
    assert said.endswith("The goal stands at 2.\n")


def test_a_void_of_a_correction_says_which(ledger: Say) -> None:
    ledger("add", "correction", "gifts", "-5", "--reason", "float of the box")
    said = ledger("void", "1", "--reason", "torn").out
    assert re.match(r"Fact 1, -\$5 of \d\d:\d\d as a correction of gifts, counts no more;", said), said


def test_a_void_points_to_where_the_numbers_are(ledger: Say) -> None:
    assert_refused(ledger("void", "9", "--reason", "twice"), "in the column fact of `kiosk ledger export`")


@pytest.mark.parametrize(
    ("goal", "most", "more"), [("gifts", "-600000.00", "-600000.01"), ("members", "1500", "1501")]
)
def test_a_correction_of_more_than_ten_targets_is_taken_for_a_slip(
    ledger: Say, tmp_path: Path, goal: str, most: str, more: str
) -> None:
    assert_refused(ledger("add", "correction", goal, more, "--reason", "recount"), "10 times its target")
    assert verify(tmp_path / "data").facts == 0
    assert ledger("add", "correction", goal, most, "--reason", "recount").code == 0


def test_all_that_a_goal_stands_at_can_be_taken_off(ledger: Say) -> None:
    ledger("add", "cheque", "2000000")
    assert_refused(ledger("add", "correction", "gifts", "-2000000.01", "--reason", "cheque bounced"), "too much")
    said = ledger("add", "correction", "gifts", "-2000000", "--reason", "cheque bounced")
    assert said.out == "Recorded: -$2,000,000 as a correction of gifts, fact 2. The goal stands at $0.\n"


def test_a_goal_in_a_currency_of_small_units_is_counted_corrected_and_reported(ledger: Say, campaign: Path) -> None:
    text = CAMPAIGN.format(currency="IDR").replace('"60000"', '"25000000000"').replace('"100"', '"12500000000"')
    (campaign / "campaign.toml").write_text(text, "utf-8")
    ledger("add", "cheque", "7500000000")
    ledger("add", "correction", "gifts", "17499999999.99", "--reason", "counted at the office")
    assert "IDR 24,999,999,999.99 of IDR 25,000,000,000 (99%)" in ledger("tally").out.replace("\u00a0", " ")
    assert "17,499,999,999.99" in ledger("report").out
    assert verify(campaign.parent / "data").facts == 2


def test_a_void_of_a_card_gift_points_to_stripe(ledger: Say) -> None:
    ledger("add", "phone", "20", "--payment-intent", "pi_1")
    assert_refused(ledger("void", "1", "--reason", "twice"), "refund it at Stripe")


@pytest.mark.parametrize("number", ["9", "0", "x", "-1", "1.0", "٢", "99999999999999"])
def test_a_void_of_nothing_is_refused(ledger: Say, number: str) -> None:
    assert_refused(ledger("void", number, "--reason", "twice"))


def test_a_void_belongs_to_the_campaign_of_its_fact(ledger: Say, campaign: Path) -> None:
    ledger("add", "cash", "20")
    text = (campaign / "campaign.toml").read_text("utf-8")
    (campaign / "campaign.toml").write_text(text.replace('id = "drive"', 'id = "another"'), "utf-8")
    assert_refused(ledger("void", "1", "--reason", "twice"), "belongs to the campaign drive")


# Tally


def test_the_tally_says_where_each_goal_stands_and_what_counts(ledger: Say) -> None:
    ledger("add", "cash", "20")
    ledger("add", "member")
    said = ledger("tally")
    assert said.out.splitlines()[:3] == [
        "raised: $20 of $60,000 (0%), from 1 gift",
        "  here $20, other kiosks $0, outside $0",
        "  next milestone: $100",
    ]
    assert "new members: 1 of 150 (0%)" in said.out
    assert "raised: gifts here" in said.out


def test_what_no_goal_counts_is_said_once(ledger: Say, campaign: Path) -> None:
    ledger("add", "cash", "20")
    ledger("add", "correction", "gifts", "2", "--reason", "found in the box")
    (campaign / "campaign.toml").write_text(
        CAMPAIGN.format(currency="USD").replace('id = "gifts"', 'id = "lights"'), "utf-8"
    )
    assert ledger("tally").out.count("Not counted: ") == 1
    assert "Not counted: $2 (Correction)" in ledger("tally").out
    ledger("void", "2", "--reason", "typed twice")
    (campaign / "campaign.toml").write_text(CAMPAIGN.format(currency="EUR"), "utf-8")
    assert ledger("tally").out.count("Not counted: ") == 1
    assert "Not counted: $20 from 1 gift of the campaign “drive”, in another currency" in ledger("tally").out
    (left,) = ledger("tally", "--json").told["not_counted"]
    assert left == {"kind": "cash", "goal": "", "amount": "20.00", "currency": "USD"}


def test_gifts_under_an_earlier_id_are_named_and_taken_over_once(ledger: Say, campaign: Path) -> None:
    toml = (campaign / "campaign.toml").read_text("utf-8")
    ledger("add", "cash", "20")
    ledger("add", "member", "2")
    (campaign / "campaign.toml").write_text(toml.replace('id = "drive"', 'id = "winter"', 1), "utf-8")
    said = ledger("tally").out
    assert "Not counted: $20 from 1 gift of the campaign “drive”" in said
    assert "kiosk ledger take-over drive" in said
    assert "2 members of the campaign “drive”" in said
    assert ledger("take-over", "drive").out == (
        "Taken over from drive: $20. The goal raised stands at $20.\n"
        "Taken over from drive: 2. The goal new members stands at 2.\n"
    )
    assert "take-over" not in ledger("tally").out
    assert ledger("take-over", "drive").out.startswith("Nothing to take over")
    assert [goal["raised"] for goal in ledger("tally", "--json").told["goals"]] == ["20.00", 2]
    (campaign / "campaign.toml").write_text(toml, "utf-8")
    assert [goal["raised"] for goal in ledger("tally", "--json").told["goals"]] == ["0.00", 0]
    ledger("add", "cash", "5")  # another kiosk, which goes on with the old file
    (campaign / "campaign.toml").write_text(toml.replace('id = "drive"', 'id = "winter"', 1), "utf-8")
    assert ledger("tally", "--json").told["elsewhere"][0]["amount"] == "5.00"
    ledger("take-over", "drive")
    assert [goal["raised"] for goal in ledger("tally", "--json").told["goals"]] == ["25.00", 2]


def test_what_is_taken_over_for_several_goals_is_money_once(ledger: Say, campaign: Path) -> None:
    toml = (campaign / "campaign.toml").read_text("utf-8") + '[[goals]]\nid = "year"\nunit = "money"\ntarget = "900"\n'
    (campaign / "campaign.toml").write_text(toml, "utf-8")
    ledger("add", "cash", "20")
    (campaign / "campaign.toml").write_text(toml.replace('id = "drive"', 'id = "winter"', 1), "utf-8")
    ledger("take-over", "drive")
    goals = {goal["id"]: goal["raised"] for goal in ledger("tally", "--json").told["goals"]}
    assert (goals["gifts"], goals["year"]) == ("20.00", "20.00")
    assert ledger("report", "--drive", "--json").told["corrected"] == "20.00"
    (campaign / "campaign.toml").write_text(toml, "utf-8")
    assert ledger("report", "--drive", "--json").told["corrected"] == "-20.00"


@pytest.mark.parametrize(
    ("old", "new", "how", "taken_over"),
    [
        ('id = "drive"', 'id = "winter"', (), "$15"),
        ('currency = "USD"', 'currency = "EUR"', ("--currency", "USD", "--as", "14"), "€14"),
    ],
    ids=["id", "currency"],
)
def test_what_another_kiosk_brought_is_taken_over_once_and_what_stands_there_still_is_said(
    ledger: Say, campaign: Path, tmp_path: Path, old: str, new: str, how: tuple[str, ...], taken_over: str
) -> None:
    ledger("add", "cash", "10")
    settings, _ = read_settings(tmp_path / "data")
    another = Identity("0b1d7a52-2f04-4a0e-9a5d-000000000002", "Kiosk 2", "Hall B")
    with (
        open_ledger(tmp_path / "another", another) as theirs,
        open_own_ledger(tmp_path / "data", settings) as ours,
    ):
        theirs.append("drive", Gift("cash", Money(500, "USD")))
        ours.take(theirs.copies(another.uuid, 0, 9))
    toml = (campaign / "campaign.toml").read_text("utf-8")
    (campaign / "campaign.toml").write_text(toml.replace(old, new, 1), "utf-8")
    first, again = (ledger("take-over", "drive", *how).out.splitlines() for _ in range(2))
    assert first[0] == f"Taken over from drive: {taken_over}. The goal raised stands at {taken_over}."
    assert again[0].startswith("Nothing to take over: the ledger has nothing left")
    assert first[1:] == again[1:]
    assert "took over $5 more of gifts from the campaign drive than it brought there" in first[1]
    assert "nothing is to be done, and nothing to be voided" in first[1]
    (waiting,) = ledger("take-over", "drive", *how, "--json").told["contested"]
    assert (waiting["what"], waiting["of"], waiting["not_counted"]) == ("take_over", "gifts", "5.00")
    assert ledger("tally").out.startswith(f"raised: {taken_over} of ")
    assert "Not counted" not in ledger("tally").out


def test_gifts_in_an_earlier_currency_are_taken_over_for_what_they_are_worth(ledger: Say, campaign: Path) -> None:
    ledger("add", "cash", "20")
    (campaign / "campaign.toml").write_text(CAMPAIGN.format(currency="EUR"), "utf-8")
    assert "kiosk ledger take-over drive --currency USD --as WHAT_THEY_ARE_IN_EUR" in ledger("tally").out
    assert_refused(ledger("take-over", "drive"), "counts already")
    assert_refused(ledger("take-over", "drive", "--currency", "USD"), "--as")
    for _ in range(2):
        ledger("take-over", "drive", "--currency", "USD", "--as", "18.50")
        assert ledger("tally", "--json").told["goals"][0]["raised"] == "18.50"
    assert "Not counted" not in ledger("tally").out


def test_what_changes_under_the_earlier_id_after_a_take_over_is_named_and_taken_over(
    ledger: Say, campaign: Path
) -> None:
    old = (campaign / "campaign.toml").read_text("utf-8")
    new = old.replace('id = "drive"', 'id = "winter"', 1)

    def at_old(*words: str) -> None:
        (campaign / "campaign.toml").write_text(old, "utf-8")
        assert ledger(*words).code == 0
        (campaign / "campaign.toml").write_text(new, "utf-8")

    at_old("add", "cash", "20")
    at_old("add", "correction", "gifts", "-5", "--reason", "float of the box")
    assert "Not counted: $15 from 1 gift" in ledger("tally").out
    assert ledger("take-over", "drive").out == "Taken over from drive: $15. The goal raised stands at $15.\n"
    at_old("add", "correction", "gifts", "-2", "--reason", "counted again")
    assert "Not counted: -$2 by corrections, refunds or entries taken back" in ledger("tally").out
    assert ledger("take-over", "drive").out == "Taken over from drive: -$2. The goal raised stands at $13.\n"
    at_old("add", "correction", "gifts", "1", "--reason", "counted again")
    assert ledger("take-over", "drive").out == "Taken over from drive: $1. The goal raised stands at $14.\n"
    at_old("void", "1", "--reason", "counted twice")
    assert ledger("tally", "--json").told["elsewhere"][0]["amount"] == "-20.00"
    assert ledger("take-over", "drive").out == "Taken over from drive: -$20. The goal raised stands at -$6.\n"
    assert "Not counted" not in ledger("tally").out


def test_a_take_over_that_was_cut_off_half_way_is_completed_and_not_doubled(
    ledger: Say, campaign: Path, tmp_path: Path
) -> None:
    ledger("add", "cash", "20")
    (campaign / "campaign.toml").write_text(CAMPAIGN.format(currency="EUR"), "utf-8")
    settings, _ = read_settings(tmp_path / "data")
    with open_own_ledger(tmp_path / "data", settings) as book:
        first = Correction("gifts", 1850, "taken over from drive", "EUR")
        book.append("drive", first, reference="here:taken-over:drive:USD:gifts:1")
    assert "Not counted: $20" in ledger("tally").out
    said = ledger("take-over", "drive", "--currency", "USD", "--as", "18.50")
    assert said.out == "Taken over from drive: €18.50. The goal raised stands at €18.50.\n"
    assert "Not counted" not in ledger("tally").out


def test_donors_in_an_earlier_currency_are_taken_over_by_their_number(ledger: Say, campaign: Path) -> None:
    donors = '[[goals]]\nid = "donors"\nunit = "donors"\ntitle = "donors"\ntarget = 50\n'
    (campaign / "campaign.toml").write_text(CAMPAIGN.format(currency="USD") + donors, "utf-8")
    ledger("add", "cash", "20")
    ledger("add", "cheque", "30")
    (campaign / "campaign.toml").write_text(CAMPAIGN.format(currency="EUR") + donors, "utf-8")

    def taken_over() -> int:
        ledger("take-over", "drive", "--currency", "USD", "--as", "46")
        return int(ledger("tally", "--json").told["goals"][2]["raised"])

    assert (taken_over(), taken_over()) == (2, 2)
    ledger("void", "2", "--reason", "counted twice")
    assert taken_over() == 1


def test_less_in_the_earlier_currency_lowers_the_goal(ledger: Say, campaign: Path) -> None:
    ledger("add", "cash", "20")
    (campaign / "campaign.toml").write_text(CAMPAIGN.format(currency="EUR"), "utf-8")
    take_over = ("take-over", "drive", "--currency", "USD", "--as")
    ledger(*take_over, "18.50")
    ledger("void", "1", "--reason", "counted twice")
    assert "take-over drive --currency USD --as WHAT_IT_IS_IN_EUR" in ledger("tally").out
    assert_refused(ledger(*take_over, "-18.50"), "without a sign")
    assert ledger(*take_over, "18.50").out.startswith("Taken over from drive: -€18.50.")
    assert ledger("tally", "--json").told["goals"][0]["raised"] == "0.00"


def test_a_mistyped_id_is_refused_with_the_one_that_was_meant(ledger: Say, campaign: Path) -> None:
    ledger("add", "cash", "20")
    toml = (campaign / "campaign.toml").read_text("utf-8")
    (campaign / "campaign.toml").write_text(toml.replace('id = "drive"', 'id = "winter"', 1), "utf-8")
    assert_refused(ledger("take-over", "drvie"), "Nothing to take over", "did you mean drive?")
    assert_refused(ledger("take-over", "zzz"), "kiosk ledger tally")


def test_corrections_are_a_figure_of_their_own(ledger: Say, tmp_path: Path) -> None:
    ledger("add", "cash", "20")
    assert "Other kiosks  Outside" in ledger("report").out
    ledger("add", "correction", "gifts", "-5", "--reason", "float of the box")
    assert "  here $20, other kiosks $0, corrections -$5, outside $0" in ledger("tally").out.splitlines()
    goal = ledger("tally", "--json").told["goals"][0]
    assert (goal["here"], goal["corrected"], goal["outside"]) == ("20.00", "-5.00", "0.00")
    assert re.search("Other kiosks +Corrections +Outside", ledger("report").out)
    assert ledger("report", "--json").told["goals"][0]["corrected"] == "-5.00"


# Reports and exports


@pytest.fixture
def random_book(ledger: Say, tmp_path: Path) -> Say:
    ledger("tally")  # makes the settings
    chance = random.Random(3)  # noqa: S311 - the same book each time
    data = tmp_path / "data"
    uuid = re.findall(r'uuid = "(.+)"', (data / "settings.toml").read_text("utf-8"))[0]
    with open_ledger(data, Identity(uuid, "Kiosk A", "Hall 1")) as book:
        for number in range(25):
            money = Money(chance.randrange(1, 500_00), "USD")
            method = chance.choice(METHODS)
            entries: list[Entry] = [AttemptOpened(f"a{number}", "card_reader", money)]
            if method in ("card_reader", "phone"):
                entries.append(Gift(method, money, f"pi_{number}", f"a{number}"))
                if number % 3 == 0:
                    entries.append(Refund(f"re_{number}", f"pi_{number}", Money(max(1, money.minor // 3), "USD")))
            else:
                entries.append(AttemptEnded(f"a{number}", "cancelled", "idle"))
                entries.append(Gift(method, money))
            appended = [book.append("drive", entry) for entry in entries]
            if number % 5 == 0 and method in ("cash", "cheque"):
                book.append("drive", Void(appended[-1].fact.sequence, "typed twice"))
            book.append("drive", MemberJoined())
    ledger("add", "correction", "gifts", "-12.34", "--reason", "float of the box")
    return ledger


@pytest.mark.usefixtures("qapp")
def test_text_paper_table_and_tally_agree_to_the_cent(random_book: Say, tmp_path: Path) -> None:
    raised = random_book("tally", "--json").told["goals"][0]["raised"]
    for name in ("a.txt", "a.pdf", "a.csv"):
        said = random_book("report", "--drive", "--out", tmp_path / name)
        programs = " It is for programs; for a spreadsheet write .xlsx, whose amounts add up in every language."
        assert said == Said(0, f"{tmp_path / name} is written.{programs if name.endswith('.csv') else ''}\n", "")
    amount = f"{Decimal(raised):,}"
    text = (tmp_path / "a.txt").read_text("utf-8")
    assert re.search(rf"^In the ledger +{re.escape(amount)}$", text, re.MULTILINE)
    paper = " ".join(re.sub(r"\s+", " ", page.extract_text()) for page in pypdf.PdfReader(tmp_path / "a.pdf").pages)
    assert f"In the ledger {amount} " in paper
    for line in re.findall(r"^(?:All|\d\d:00) .*", text[text.index("By method") :], re.MULTILINE):
        assert " ".join(line.split()) in paper
    rows = list(csv.DictReader(io.StringIO((tmp_path / "a.csv").read_text("utf-8-sig"), newline="")))
    assert sum(Decimal(row["counts"] or 0) for row in rows) == Decimal(raised)
    told = random_book("report", "--drive", "--json").told
    assert told["closing"] == raised
    assert sum(Decimal(one["net"]) for one in told["methods"].values()) == Decimal(told["total"]["net"])
    assert told["facts"][0]["last"] == verify(tmp_path / "data").facts
    assert re.fullmatch("[0-9a-f]{64}", told["facts"][0]["hash"])


def test_the_same_rows_come_by_export(random_book: Say, tmp_path: Path) -> None:
    random_book("report", "--drive", "--out", tmp_path / "a.csv")
    random_book("export", "--drive", "--out", tmp_path / "b.csv")
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()


def test_civicrm_gets_its_file_for_the_contact_that_stands_for_givers_unknown(
    random_book: Say, tmp_path: Path
) -> None:
    words = ["export", "--for", "civicrm", "--drive", "--out", tmp_path / "c.csv"]
    assert_refused(random_book(*words), "--contact-id")
    for number in ("\u0663", "1" * 11, "0", "-7", "7.0"):
        assert_refused(random_book(*words, "--contact-id", number), "--contact-id")
    assert_refused(random_book(*words, "--contact-id", "7", "--financial-type", " "), "--financial-type is empty")
    assert random_book(*words, "--contact-id", "7", "--financial-type", "Event Gift").code == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "c.csv").read_text("utf-8"), newline="")))
    assert len(rows) == 25
    assert {(row["Contact ID"], row["Financial Type"]) for row in rows} == {("7", "Event Gift")}


def test_gifts_that_are_in_no_file_for_civicrm_are_told(ledger: Say, campaign: Path, tmp_path: Path) -> None:
    words = ["export", "--for", "civicrm", "--contact-id", "7", "--out", tmp_path / "c.csv"]
    ledger("add", "cash", "20")
    assert "not in it" not in ledger(*words).out
    (campaign / "campaign.toml").write_text(CAMPAIGN.format(currency="EUR"), "utf-8")
    assert "0 rows. 1 gift is not in it, being in another currency than the campaign's" in ledger(*words).out


def test_a_report_is_printed_where_no_file_is_named_and_today_is_meant(ledger: Say) -> None:
    ledger("add", "cash", "20")
    assert "$20 received in 1 gift." in ledger("report").out
    assert "No gifts on this day." in ledger("report", "--day", "2026-01-31").out


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "20261123", "2026-W48-1", "0001-01-01", "9999-12-31", ""])
def test_a_day_that_is_none_is_refused(ledger: Say, day: str) -> None:
    assert_refused(ledger("report", "--day", day), "is not a day; write it like 2026-11-23")


def test_a_day_and_the_drive_at_once_are_refused(ledger: Say) -> None:
    assert_refused(ledger("report", "--day", "2026-11-23", "--drive"), "not allowed with")


@pytest.mark.parametrize(("name", "there"), [("a.doc", ".txt or .pdf or .csv"), ("a", ".txt"), ("-", ".txt")])
def test_an_ending_that_nobody_knows_is_refused_with_those_there_are(
    ledger: Say, tmp_path: Path, name: str, there: str
) -> None:
    assert_refused(ledger("report", "--out", name), "end its name with", there)
    assert_refused(ledger("export", "--out", "a.pdf"), "end its name with .csv or .xlsx.")


@pytest.mark.parametrize("words", [["report"], ["export"], ["backup"]])
def test_a_folder_and_a_missing_folder_are_refused(ledger: Say, tmp_path: Path, words: list[str]) -> None:
    ledger("add", "cash", "20")
    (tmp_path / "a.csv").mkdir()
    assert_refused(ledger(*words, "--out", tmp_path / "a.csv"), "is a folder")
    assert_refused(ledger(*words, "--out", tmp_path / "none" / "a.csv"), "there is no folder")


def test_a_file_that_is_there_is_replaced(ledger: Say, tmp_path: Path) -> None:
    out = tmp_path / "a.txt"
    out.write_text("old" * 9999, "utf-8")
    ledger("report", "--out", out)
    assert out.read_text("utf-8").startswith("Snake Friends")


# Care


def test_a_whole_book_is_a_yes(ledger: Say) -> None:
    ledger("add", "cash", "20")
    assert ledger("verify") == Said(0, "The ledger is whole: 1 fact is there as written.\n", "")
    assert ledger("verify", "--json").told == {"whole": True, "facts": 1, "problems": []}


def test_no_book_is_a_no_that_names_the_folder(ledger: Say, tmp_path: Path) -> None:
    said = ledger("verify")
    assert said.code == 1
    assert said.out.startswith(f"There is no book in {tmp_path / 'data'} yet")
    assert ledger("verify", "--json").told["whole"] is False


def test_a_damaged_book_is_a_no_with_each_problem(ledger: Say, tmp_path: Path) -> None:
    ledger("add", "cash", "20")
    ledger_files(tmp_path / "data").head.unlink()
    said = ledger("verify")
    assert said.code == 1
    assert "is missing" in said.out
    assert ledger("verify", "--json").told["whole"] is False
    assert_refused(ledger("add", "cash", "20"), "has lost entries")


def test_staff_may_accept_what_is_there_when_no_kiosk_runs(ledger: Say, tmp_path: Path) -> None:
    ledger("add", "cash", "20")
    ledger_files(tmp_path / "data").head.unlink()
    with kiosk_lock(tmp_path / "data"):
        assert_refused(ledger("verify", "--renew-head"), "Another kiosk is running")
    assert ledger("verify", "--renew-head").code == 0
    assert ledger("add", "cash", "20").code == 0


def test_a_backup_is_a_whole_book_with_its_head(ledger: Say, tmp_path: Path) -> None:
    ledger("add", "cash", "20")
    out = tmp_path / "backup.sqlite"
    said = ledger("backup", "--out", out)
    assert said.code == 0
    assert "backup.head" in said.out
    restored = ledger_files(tmp_path / "restored")
    restored.ledger.parent.mkdir()
    out.rename(restored.ledger)
    (tmp_path / "backup.head").rename(restored.head)
    assert verify(tmp_path / "restored").facts == 1


def test_there_is_nothing_to_back_up_before_the_first_fact(ledger: Say, tmp_path: Path) -> None:
    assert_refused(ledger("backup", "--out", tmp_path / "a.sqlite"), "does not exist")


def test_a_broken_campaign_is_refused(ledger: Say, campaign: Path) -> None:
    (campaign / "campaign.toml").write_text("id = 5\n", "utf-8")
    assert_refused(ledger("add", "cash", "20"), "The campaign cannot be used")


# Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("terminal", [True, False])
def test_progress_is_told_only_of_what_takes_long(monkeypatch: pytest.MonkeyPatch, *, terminal: bool) -> None:
    stream = Terminal() if terminal else io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    times = iter([0.0, 0.5, 1.5, 2.0, 9.0])
    tell = progress_of("Facts checked", lambda: next(times))
    for done in (1000, 2000, 3000, 4000):
        tell(done, 4000)
    if terminal:
        parts = stream.getvalue().split("\r")[1:]
        assert [part.partition("\x1b")[0] for part in parts] == [
            f"Facts checked: {done:,} of 4,000" for done in (2000, 3000, 4000)
        ]
        assert stream.getvalue().endswith("\n")
    else:
        assert stream.getvalue() == "Facts checked: 4,000 of 4,000\n"


# As a program of its own


def test_it_works_as_a_program_of_its_own(tmp_path: Path) -> None:
    def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
        given = [sys.executable, "-m", "kiosk", "ledger", *map(str, words), "--data", str(tmp_path / "data")]
        return subprocess.run(given, cwd=CHECKOUT, capture_output=True, text=True, timeout=60)

    added = run("add", "cash", "20.00")
    assert (added.returncode, added.stderr) == (0, "")
    assert added.stdout == "Recorded: $20 in cash, fact 1. The goal stands at $41,250.\n"
    paper = run("report", "--out", tmp_path / "day.pdf")
    assert (paper.returncode, paper.stderr) == (0, "")
    assert len(pypdf.PdfReader(tmp_path / "day.pdf").pages) >= 1
