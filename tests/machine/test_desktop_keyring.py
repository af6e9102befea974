"""A real gnome-keyring on a session bus of its own: what is told of it, and that nothing asks for its password."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import SecretService

from kiosk import cli
from kiosk.checks.account import look_at_key
from kiosk.checks.findings import KeyMissing, KeyUnusable
from kiosk.machine import keys
from kiosk.machine.keys import SecretMissingError, find_secret, keep_secret, unlock_keyring
from kiosk.machine.secret_trouble import KeyringTrouble, Missing
from kiosk.office.stripe_setup import KeyMissing as NoKeyInOffice
from kiosk.office.stripe_setup import KeyUnusable as UnusableInOffice
from kiosk.office.stripe_setup import StripeSetup
from kiosk.office.trouble import NotDoneError
from tests.machine.desktop import Desktop, desktop_in, needs_gnome_keyring

pytestmark = [needs_gnome_keyring, pytest.mark.desktop]
KEY = "rk_live_canary0000000000000000"
CLOSED = {"locked": "locked", "without a collection": "no_collection"}


@pytest.fixture
def desktop(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setattr(keyring.core, "_keyring_backend", SecretService.Keyring())  # type: ignore[no-untyped-call]
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    for name in keys.NAMES:
        monkeypatch.delenv(keys.variable_of(name), raising=False)
    with desktop_in(tmp_path_factory.mktemp("bus")) as desktop:
        monkeypatch.setenv("XDG_CONFIG_HOME", str(desktop.folder))
        for variable, value in desktop.environ.items():
            monkeypatch.setenv(variable, value)
        yield desktop


@pytest.fixture(params=CLOSED)
def closed(request: pytest.FixtureRequest, desktop: Desktop) -> Desktop:
    if request.param == "locked":
        desktop.make_keyring()
        keep_secret("stripe", KEY)
        desktop.lock()
    return desktop


def test_an_unlocked_keyring_keeps_and_gives_without_a_dialog(desktop: Desktop, tmp_path: Path) -> None:
    desktop.make_keyring()
    assert look_at_key({}, practice=False).finding == KeyMissing(practice=False)
    assert StripeSetup(tmp_path, {}, practice=False).key() == NoKeyInOffice()
    keep_secret("stripe", KEY)
    assert find_secret("stripe").value == KEY
    assert str(find_secret("stripe").where) == "the system's keyring (keyring.backends.SecretService.Keyring)"
    assert unlock_keyring() is None
    assert keys.forget_secret("stripe")
    assert not desktop.asked


def test_a_keyring_that_cannot_be_read_is_not_told_as_a_key_that_is_missing(
    closed: Desktop, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    why = KeyringTrouble("no_collection" if "without" in request.node.callspec.id else "locked")
    with pytest.raises(SecretMissingError) as raised:
        find_secret("stripe")
    assert raised.value.keyring == why
    found = look_at_key({}, practice=False)
    assert isinstance(found.finding, KeyUnusable)
    assert isinstance(found.finding.trouble, Missing)
    assert found.finding.trouble.keyring == why
    status = StripeSetup(tmp_path, {}, practice=False).key()
    assert isinstance(status, UnusableInOffice)
    assert not closed.asked


def test_the_screen_saves_no_key_where_the_desktop_would_ask_over_it(closed: Desktop, tmp_path: Path) -> None:
    with pytest.raises(NotDoneError):
        StripeSetup(tmp_path, {}, practice=False).set_key(KEY)
    assert not closed.asked


def test_a_key_from_elsewhere_needs_no_keyring(closed: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STRIPE_KEY", KEY)
    assert find_secret("stripe").where.kind == "variable"
    assert not closed.asked


def test_only_a_persons_own_command_has_the_desktop_ask(
    closed: Desktop, request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["key", "unlock"]) == 1
    said = capsys.readouterr().out
    if "without" in request.node.callspec.id:
        assert "this desktop has none yet" in said
        assert not closed.asked
    else:
        assert "it is locked" in said
        assert closed.asked
