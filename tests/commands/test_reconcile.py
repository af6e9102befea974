"""`kiosk reconcile`, as a person types it."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from stripe import StripeClient

from kiosk import cli
from kiosk.ledger.lock import kiosk_lock
from kiosk.machine.settings import read_settings
from kiosk.payments.stamp import Stamp
from tests.payments.quick import QUICK
from tests.simulator.asking import present, process
from tests.simulator.held_to_stripe import SimulatedServer, registered, simulated_stripe

main = partial(cli.main, limits=QUICK)

CAMPAIGN = "psf-2023"


class Kiosk:
    """One on a data folder, in practice."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = data
        self._capsys = capsys

    def say(self, *words: str) -> tuple[int, str, str]:
        code = main(["--data", str(self.data), "--practice", *words])
        return (code, *self._capsys.readouterr())

    def told(self, *words: str) -> tuple[int, dict[str, Any]]:
        code, out, _ = self.say("--json", *words)
        found: dict[str, Any] = json.loads(out)
        return code, found


@pytest.fixture
def kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Kiosk:
    for name in ("KIOSK_STRIPE_KEY", "KIOSK_PRACTICE_STRIPE_KEY", "KIOSK_STRIPE_API_BASE"):
        monkeypatch.delenv(name, raising=False)
    return Kiosk(tmp_path, capsys)


@pytest.fixture
def server(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> Iterator[SimulatedServer]:
    with simulated_stripe() as served:
        monkeypatch.setenv("KIOSK_STRIPE_API_BASE", served.base)
        yield served


def paid_unseen(kiosk: Kiosk, client: StripeClient, minor: int = 2000, *, is_paid: bool = True) -> str:
    """A gift with this kiosk's stamp that its book knows nothing of."""
    kiosk.say("ledger", "tally")  # gives the kiosk its uuid
    stamp = Stamp(CAMPAIGN, read_settings(kiosk.data).settings.uuid, "a1")
    intent = client.v1.payment_intents.create(
        {
            "amount": minor,
            "currency": "usd",
            "allowed_payment_method_types": ["card_present"],
            "metadata": stamp.metadata,
        }
    ).id
    if is_paid:
        reader = registered(client)
        process(client, reader, intent)
        present(client, reader)
    return intent


def test_a_gift_that_was_given_agrees_and_its_fee_reaches_the_report_and_the_export(
    kiosk: Kiosk, tmp_path: Path
) -> None:
    assert kiosk.told("give", "20")[0] == 0
    _, before = kiosk.told("ledger", "report", "--drive")
    assert (before["total"]["fees"], before["total"]["gifts_without_fee"]) == ("0.00", 1)
    code, told = kiosk.told("reconcile")
    assert (code, told["agrees"], told["gifts"]) == (0, True, {"number": 1, "amount": "20.00"})
    assert told["fees"] == {"number": 1, "amount": "0.59"}
    _, after = kiosk.told("ledger", "report", "--drive")
    for figures in (after["total"], after["methods"]["card_reader"]):
        assert (figures["fees"], figures["net_after_fees"], figures["gifts_without_fee"]) == ("0.59", "19.41", 0)
    kiosk.say("ledger", "export", "--drive", "--out", str(tmp_path / "book.csv"))
    assert ",0.59,USD,,,\r\n" in (tmp_path / "book.csv").read_bytes().decode()


def test_what_differs_is_said_in_a_table_and_a_sentence_and_no_is_the_answer_once(
    kiosk: Kiosk, server: SimulatedServer
) -> None:
    with server.client() as client:
        intent = paid_unseen(kiosk, client)
        refund = client.v1.refunds.create({"payment_intent": intent, "amount": 500}).id
    code, out, _ = kiosk.say("reconcile")
    assert code == 1
    assert out.splitlines() == [
        "PRACTICE: nothing of this counts.",
        "The whole drive",
        "",
        "                              Number  Amount (USD)",
        "--------------------------------------------------",
        "Gifts that both have               0          0.00",
        "Refunds that both have             0          0.00",
        "Gifts that only Stripe has         1         20.00",
        "Refunds that only Stripe has       1          5.00",
        "Stripe's fees                      1          0.59",
        "",
        f"Stripe received $20 ({intent}) that the ledger didn’t have; it is recorded now.",
        f"Stripe refunded $5 ({refund}), and the ledger didn’t have it; it is recorded now.",
        "1 payment with this kiosk's stamp began nowhere in its ledger: its disk was copied to a machine that takes "
        "gifts in its name, or an older backup was put back. On the copy: kiosk settings set uuid new",
        "Recorded just now: 1 fee of Stripe's.",
        "2 differences found.",
    ]
    assert kiosk.say("reconcile")[0] == 0
    assert kiosk.told("ledger", "report", "--drive")[1]["total"]["net_after_fees"] == "14.41"


def test_json_has_a_list_for_each_kind_of_difference(kiosk: Kiosk, server: SimulatedServer) -> None:
    with server.client() as client:
        intent = paid_unseen(kiosk, client)
        orphan = paid_unseen(kiosk, client, is_paid=False)
    kiosk.say("ledger", "add", "phone", "7", "--payment-intent", "pi_nobody_knows")
    code, told = kiosk.told("reconcile", "--look")
    assert (code, told["look"], told["agrees"], told["day"]) == (1, True, False, None)
    assert told["gift_unknown_here"] == [
        {
            "name": intent,
            "here": None,
            "at_stripe": "20.00",
            "currency": "USD",
            "status": "succeeded",
            "to_correct": [],
            "written": False,
            "refused": None,
        }
    ]
    assert [(one["name"], one["here"]) for one in told["gift_not_at_stripe"]] == [("pi_nobody_knows", "7.00")]
    assert (told["orphans"], told["orphans_cancelled"]) == ([orphan], [])
    assert [told[kind] for kind in ("refund_unknown_here", "refund_not_at_stripe", "amounts_differ", "unsettled")] == [
        [],
        [],
        [],
        [],
    ]
    code, told = kiosk.told("reconcile")
    assert (code, told["gift_unknown_here"][0]["written"], told["orphans_cancelled"]) == (1, True, [orphan])


def test_beside_a_running_kiosk_one_may_only_look(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "rk_live_0000000000000000")
    monkeypatch.setenv("KIOSK_STRIPE_API_BASE", "http://127.0.0.1:9")
    with kiosk_lock(kiosk.data):
        assert main(["--data", str(kiosk.data), "reconcile"]) == 2
        assert "Another kiosk is running" in capsys.readouterr().err
        assert main(["--data", str(kiosk.data), "reconcile", "--look"]) == 2
        assert "the key is a live one" in capsys.readouterr().err, "it came as far as Stripe"


def test_without_a_key_it_says_how_to_give_one(kiosk: Kiosk, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data", str(kiosk.data), "reconcile"]) == 2
    assert "kiosk key set stripe" in capsys.readouterr().err


def test_a_stripe_that_fails_is_one_sentence(kiosk: Kiosk, server: SimulatedServer) -> None:
    server.faults.replace(["500@intents"])
    code, out, err = kiosk.say("reconcile")
    assert (code, out) == (2, "")
    assert err == "Stripe has a problem of its own (HTTP 500); there is nothing to do.\n"


def test_a_day_that_is_none_is_refused(kiosk: Kiosk) -> None:
    code, _, err = kiosk.say("reconcile", "--day", "yesterday")
    assert code == 2
    assert "'yesterday' is not a day" in err


def test_one_day_is_named_in_the_answer(kiosk: Kiosk) -> None:
    code, told = kiosk.told("reconcile", "--day", "2026-11-23")
    assert (code, told["day"], told["since"]) == (0, "2026-11-23", "2026-11-23T05:00:00+00:00")
