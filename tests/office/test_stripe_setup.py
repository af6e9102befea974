"""The key and the readers as staff set them up: the real SDK, over HTTP to the simulator."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.machine.settings import read_settings
from kiosk.office.stripe_setup import KeyMissing, KeyOfPractice, KeyUnusable, StripeSetup
from kiosk.office.trouble import NotDoneError
from kiosk.payments.api_base import API_BASE
from kiosk.words.office import OfficeWords
from kiosk.words.office_trouble import OfficeTroubleWords
from tests.office.refusing import refused
from tests.simulator.held_to_stripe import SimulatedServer, simulated_stripe


@pytest.fixture
def server() -> Iterator[SimulatedServer]:
    with simulated_stripe() as server:
        yield server


@pytest.fixture
def side(server: SimulatedServer, tmp_path: Path) -> StripeSetup:
    return StripeSetup(tmp_path, {API_BASE: server.base}, practice=True)


def with_place(side: StripeSetup) -> str:
    """The id of a new location."""
    assert side.add_location("Hall 2", ["US", "1 Main Street", "Springfield", "12345", "IL"]).name == "Hall 2"
    [location] = side.readers().locations
    assert location.name == "Hall 2"
    return location.id


def test_a_new_account_has_neither_readers_nor_places(side: StripeSetup) -> None:
    seen = side.readers()
    assert (seen.readers, seen.locations) == ((), ())


def test_a_reader_is_registered_by_the_code_on_its_screen(side: StripeSetup) -> None:
    made = side.register(" simulated-wpe ", "Front desk", with_place(side))
    assert OfficeWords().message(made).startswith("Front desk is registered")
    [reader] = side.readers().readers
    assert (reader.label, OfficeWords().reader(reader)) == ("Front desk", "Hall 2, test, online")


def test_a_wrong_code_is_refused_in_a_sentence(side: StripeSetup) -> None:
    with pytest.raises(NotDoneError) as caught:
        side.register("not a code!", "Front desk", with_place(side))
    assert OfficeTroubleWords().sentence(caught.value.trouble).endswith((".", "?"))


def test_a_stripe_that_does_not_answer_is_said(tmp_path: Path) -> None:
    side = StripeSetup(tmp_path, {API_BASE: "http://127.0.0.1:9"}, practice=True)
    with refused("Stripe"):
        side.readers()


def test_practice_of_its_own_has_nothing_to_set_up(tmp_path: Path) -> None:
    side = StripeSetup(tmp_path, {}, practice=True)
    assert side.key() == KeyOfPractice()
    with refused("its own"):
        side.readers()


@pytest.mark.parametrize("key", ["", "pk_live_abcdefghijklmnop", "sk_live_abcdefghijklmnopqrst", "hello"])
def test_what_is_no_key_for_a_kiosk_is_refused_and_not_kept(tmp_path: Path, key: str) -> None:
    side = StripeSetup(tmp_path, {}, practice=False)
    with pytest.raises(NotDoneError) as caught:
        side.set_key(key)
    assert len(key) < 6 or key not in str(caught.value) + OfficeTroubleWords().sentence(caught.value.trouble)
    assert isinstance(side.key(), KeyMissing | KeyUnusable)


def test_a_reader_that_is_chosen_is_this_kiosks_and_practice_keeps_none(side: StripeSetup, tmp_path: Path) -> None:
    side.use("tmr_practice")
    assert read_settings(tmp_path).settings.reader is None
    StripeSetup(tmp_path, {}, practice=False).use("tmr_Chosen1")
    assert read_settings(tmp_path).settings.reader == "tmr_Chosen1"
    with refused("Reader"):
        StripeSetup(tmp_path, {}, practice=False).use("front booth")
