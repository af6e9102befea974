"""Secrets, through the real keyring library with keyrings of this test's own making."""

import contextlib
import inspect
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

from kiosk.machine import keys, system_keyring
from kiosk.machine.keys import (
    SecretMissingError,
    SecretRefusedError,
    check_stripe_key,
    find_secret,
    forget_secret,
    keep_secret,
    read_secret,
)
from tests.conftest import CHECKOUT

CANARY = "rk_test_canary0000000000000000"


class Safe(KeyringBackend):
    """Keeps what it is given, in memory."""

    priority = 0.1

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.kept:
            raise PasswordDeleteError("not found")
        del self.kept[service, username]


class Plaintext(Safe):
    """Stands for the plain files of keyrings.alt."""


class Locked(Safe):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"{service} {username} is locked, and here is {CANARY}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked(f"{service} {username} is locked, and here is {password}")


class Forgetful(Safe):
    def set_password(self, service: str, username: str, password: str) -> None:
        """Says nothing and keeps nothing."""


class Stubborn(Safe):
    def delete_password(self, service: str, username: str) -> None:
        """Says nothing and deletes nothing."""


class Garbling(Safe):
    def get_password(self, service: str, username: str) -> str | None:
        found = super().get_password(service, username)
        return found and found[:-1]


class Talkative(Safe):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError(f"{service} {username} cannot keep {password}")


GOOD = (Safe, Locked, Forgetful, Stubborn, Garbling, Talkative)


@pytest.fixture(autouse=True)
def nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in keys.NAMES:
        for practice in (True, False):
            monkeypatch.delenv(keys.variable_of(name, practice=practice), raising=False)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")  # else there is none to be asked
    allowed = {f"{one.__module__}.{one.__qualname__}" for one in GOOD}
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", system_keyring.ALLOWED_KEYRINGS | allowed)
    monkeypatch.setattr(keyring.core, "_keyring_backend", None)


def chain() -> KeyringBackend:
    made: KeyringBackend = chainer.ChainerBackend()  # type: ignore[no-untyped-call]  # the library's own
    return made


@pytest.fixture
def safe() -> Safe:
    backend = Safe()
    keyring.set_keyring(backend)
    return backend


def test_what_is_kept_is_read_back_without_the_blanks_around_it(safe: Safe) -> None:
    where = keep_secret("stripe", f"  {CANARY}\n")
    assert read_secret("stripe") == CANARY
    assert where.kind == "keyring"
    assert safe.kept == {("donation-kiosk", "stripe"): CANARY}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere keyrings need no bus")
@pytest.mark.parametrize("address", ["", "disabled:"])
def test_where_the_session_bus_is_turned_off_no_keyring_is_asked(
    safe: Safe, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    keep_secret("stripe", CANARY)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(SecretMissingError):
        read_secret("stripe")


def test_practice_has_secrets_of_its_own(safe: Safe) -> None:
    keep_secret("stripe", CANARY)
    with pytest.raises(SecretMissingError, match=r"kiosk key set stripe --practice"):
        read_secret("stripe", practice=True)
    keep_secret("stripe", "another", practice=True)
    assert (read_secret("stripe"), read_secret("stripe", practice=True)) == (CANARY, "another")


def test_what_is_forgotten_is_gone(safe: Safe) -> None:
    keep_secret("fleet", "a password")
    assert forget_secret("fleet")
    assert not forget_secret("fleet")
    with pytest.raises(SecretMissingError):
        read_secret("fleet")


def test_a_credential_goes_before_the_environment_and_that_before_the_keyring(
    safe: Safe, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    keep_secret("civicrm", "from the keyring")
    assert read_secret("civicrm") == "from the keyring"
    monkeypatch.setenv("KIOSK_CIVICRM_KEY", "from the environment")
    assert str(find_secret("civicrm").where) == "the environment variable KIOSK_CIVICRM_KEY"
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert read_secret("civicrm") == "from the environment"
    (tmp_path / "kiosk-civicrm").write_text("from systemd\n", "utf-8")
    assert str(find_secret("civicrm").where) == "the systemd credential kiosk-civicrm"
    assert read_secret("civicrm") == "from systemd"


REFUSED = [
    (fail.Keyring, "has none"),
    (null.Keyring, "has none"),
    (Plaintext, "Plaintext is not known to encrypt what it keeps and is refused"),
]


@pytest.mark.parametrize(("backend", "why"), REFUSED)
def test_row_51_a_keyring_that_keeps_nothing_safely_is_refused(backend: type[KeyringBackend], why: str) -> None:
    ring = backend()
    keyring.set_keyring(ring)
    with pytest.raises(SecretRefusedError, match=why):
        keep_secret("stripe", CANARY)
    with pytest.raises(SecretMissingError, match=why):
        read_secret("stripe")
    with pytest.raises(SecretRefusedError, match=why):
        forget_secret("stripe")
    assert not getattr(ring, "kept", {})


def test_what_lies_in_a_refused_keyring_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    ring = Plaintext()
    ring.kept["donation-kiosk", "stripe"] = CANARY
    keyring.set_keyring(ring)
    with pytest.raises(SecretMissingError):
        read_secret("stripe")
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "from the environment")
    assert read_secret("stripe") == "from the environment"


@pytest.mark.parametrize(
    ("chained", "why"), [([Safe, Plaintext], "Plaintext is not known"), ([Safe, null.Keyring], "none"), ([], "none")]
)
def test_a_chain_is_as_safe_as_its_worst_link(
    monkeypatch: pytest.MonkeyPatch, chained: list[type[KeyringBackend]], why: str
) -> None:
    links = [link() for link in chained]
    monkeypatch.setattr(chainer.ChainerBackend, "backends", links)
    keyring.set_keyring(chain())
    with pytest.raises(SecretRefusedError, match=why):
        keep_secret("stripe", CANARY)
    assert not any(getattr(link, "kept", {}) for link in links)


def test_a_chain_of_safe_keyrings_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    links = [Safe(), Safe()]
    monkeypatch.setattr(chainer.ChainerBackend, "backends", links)
    keyring.set_keyring(chain())
    keep_secret("stripe", CANARY)
    assert read_secret("stripe") == CANARY


class Hanging(Safe):
    """Waits for somebody who isn't there, until the test lets it go."""

    def __init__(self) -> None:
        super().__init__()
        self.let_go = threading.Event()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        self.let_go.wait()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.let_go.wait()
        super().set_password(service, username, password)


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hanging]:
    ring = Hanging()
    keyring.set_keyring(ring)
    monkeypatch.setattr(
        system_keyring,
        "ALLOWED_KEYRINGS",
        system_keyring.ALLOWED_KEYRINGS | {f"{Hanging.__module__}.{Hanging.__qualname__}"},
    )
    assert system_keyring.KEYRING_SECONDS == 10
    monkeypatch.setattr(system_keyring, "KEYRING_SECONDS", 0.05)
    yield ring
    ring.let_go.set()


def test_row_51_a_keyring_that_does_not_answer_is_given_up_and_the_environment_still_helps(
    hanging: Hanging, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        with pytest.raises(SecretMissingError, match="it does not answer; unlock it"):
            read_secret("stripe")
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "from the environment")
    assert read_secret("stripe") == "from the environment"
    assert hanging.asked == 1  # and no more threads wait for it


@pytest.mark.parametrize("act", [lambda: keep_secret("stripe", CANARY), lambda: forget_secret("stripe")])
def test_row_51_nothing_is_kept_or_forgotten_by_a_keyring_that_does_not_answer(
    hanging: Hanging, act: Callable[[], object]
) -> None:
    with pytest.raises(SecretRefusedError, match="it does not answer; unlock it") as raised:
        act()
    assert CANARY not in str(raised.value)
    assert hanging.kept == {}


def test_row_51_a_keyring_that_answers_again_is_used_again(hanging: Hanging, monkeypatch: pytest.MonkeyPatch) -> None:
    hanging.kept["donation-kiosk", "stripe"] = CANARY
    with pytest.raises(SecretMissingError):
        read_secret("stripe")
    hanging.let_go.set()
    monkeypatch.setattr(system_keyring, "KEYRING_SECONDS", 10.0)
    assert read_secret("stripe") == CANARY


def test_row_51_a_locked_keyring_is_said_to_be_locked_and_the_environment_still_helps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keyring.set_keyring(Locked())
    with pytest.raises(SecretMissingError, match="it is locked; unlock it"):
        read_secret("stripe")
    with pytest.raises(SecretRefusedError, match="it is locked; unlock it"):
        keep_secret("stripe", CANARY)
    monkeypatch.setenv("KIOSK_STRIPE_KEY", "from the environment")
    assert read_secret("stripe") == "from the environment"


@pytest.mark.parametrize("backend", [Forgetful, Garbling])
def test_row_51_a_keyring_that_gives_something_else_back_is_not_trusted(backend: type[Safe]) -> None:
    keyring.set_keyring(backend())
    with pytest.raises(SecretRefusedError, match="gave something else back"):
        keep_secret("stripe", CANARY)


def test_a_keyring_that_does_not_forget_is_told_on() -> None:
    keyring.set_keyring(Stubborn())
    keep_secret("stripe", CANARY)
    with pytest.raises(SecretRefusedError, match="still has it"):
        forget_secret("stripe")


def test_a_keyring_that_cannot_be_loaded_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "no.such.module.Keyring")
    with pytest.raises(SecretMissingError, match="cannot be opened, ModuleNotFoundError"):
        read_secret("stripe")


@pytest.mark.parametrize("backend", [Locked, Garbling, Talkative, Plaintext])
def test_no_error_holds_the_secret(backend: type[Safe]) -> None:
    keyring.set_keyring(backend())
    with pytest.raises(SecretRefusedError) as raised:
        keep_secret("stripe", CANARY)
    assert raised.value.__suppress_context__ or raised.value.__context__ is None
    assert CANARY not in f"{raised.value!r}{raised.value.__cause__!r}"
    assert str(raised.value).endswith(".")


@pytest.mark.parametrize("value", ["", "  \n", "two\nlines", "tab\there", "nul\0", "x" * 5000])
def test_what_can_be_no_secret_is_refused_everywhere(safe: Safe, monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    with pytest.raises(SecretRefusedError):
        keep_secret("fleet", value)
    assert not safe.kept
    if "\0" not in value:
        monkeypatch.setenv("KIOSK_FLEET_PASSWORD", value)
        with pytest.raises(SecretRefusedError, match="KIOSK_FLEET_PASSWORD") as raised:
            read_secret("fleet")
        assert not isinstance(raised.value, SecretMissingError)


@pytest.mark.parametrize("kind", ["folder", "not text", "too long"])
def test_a_credential_that_can_be_none_is_refused(
    safe: Safe, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str
) -> None:
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    credential = tmp_path / "kiosk-stripe"
    if kind == "folder":
        credential.mkdir()
    else:
        credential.write_bytes(b"\xff\xfe" if kind == "not text" else b"x" * 10_000)
    with pytest.raises(SecretRefusedError, match="systemd credential kiosk-stripe"):
        read_secret("stripe")


@pytest.mark.parametrize(
    ("text", "live", "restricted"),
    [
        ("rk_live_" + "a1" * 20, True, True),
        ("rk_test_" + "a1" * 20, False, True),
        ("sk_test_" + "a1" * 20, False, False),
        ("  rk_test_" + "a1" * 8 + " \n", False, True),
    ],
)
def test_a_key_that_may_be_used(text: str, live: bool, restricted: bool) -> None:
    key = check_stripe_key(text)
    assert (key.text, key.live, key.restricted) == (text.strip(), live, restricted)
    assert text.strip() not in repr(key)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("pk_live_" + "a" * 24, "publishable"),
        ("pk_test_" + "a" * 24, "publishable"),
        ("sk_live_" + "a" * 24, "may do anything with the account"),
        ("", "not a Stripe key"),
        ("rk_live_short", "not a Stripe key"),
        ("rk_live_" + "a" * 20 + "-", "not a Stripe key"),
        ("rk_live_" + "a" * 10 + "\n" + "a" * 10, "not a Stripe key"),
        ("rk_live_" + "é" * 20, "not a Stripe key"),
        ("whsec_" + "a" * 24, "not a Stripe key"),
        ("RK_LIVE_" + "a" * 24, "not a Stripe key"),
    ],
)
def test_a_key_that_has_no_place_here(text: str, why: str) -> None:
    with pytest.raises(SecretRefusedError, match=why) as raised:
        check_stripe_key(text)
    assert not text or text not in str(raised.value)


def test_practice_takes_no_live_key() -> None:
    with pytest.raises(SecretRefusedError, match="practice moves no real money"):
        check_stripe_key("rk_live_" + "a" * 24, practice=True)
    assert not check_stripe_key("rk_test_" + "a" * 24, practice=True).live


@settings(suppress_health_check=[HealthCheck.too_slow])  # making texts waits for the machine at its busiest
@given(text=st.text(max_size=60) | st.from_regex(r"(pk|sk|rk)_(live|test)_[A-Za-z0-9_]{10,30}", fullmatch=True))
def test_a_live_key_that_passes_is_always_a_restricted_one(text: str) -> None:
    with contextlib.suppress(SecretRefusedError):
        key = check_stripe_key(text)
        assert key.restricted or not key.live
        assert key.text.isascii()
        assert key.text.isprintable()


def test_every_keyring_on_the_list_is_one_of_the_librarys() -> None:
    real = {name for name in system_keyring.ALLOWED_KEYRINGS if name.startswith("keyring.")}
    assert len(real) == 6
    for name in real:
        module, _, class_name = name.rpartition(".")
        file = Path(inspect.getfile(keyring)).parent.joinpath(*module.split(".")[1:])
        source = file / "__init__.py" if file.is_dir() else file.with_suffix(".py")
        assert f"class {class_name}(" in source.read_text("utf-8")


def test_asking_costs_nothing_until_it_is_asked() -> None:
    program = "import sys, kiosk.machine.keys; print('keyring' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
