"""Variables that would steer the kiosk from outside are gone before Qt, Stripe's client or the keyring look."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.system.environment import clean

HOSTILE = [
    ("QT_QPA_PLATFORM", "vnc"),
    ("QT_QPA_PLATFORM", "vnc:port=5999"),
    ("QT_QPA_PLATFORM", "offscreen:configfile=/tmp/screen.json"),
    ("QT_QPA_PLATFORM", ""),
    ("QT_PLUGIN_PATH", "/tmp/plugins"),  # noqa: S108 - a name, not used
    ("QT_QPA_PLATFORM_PLUGIN_PATH", "/tmp/plugins"),  # noqa: S108 - likewise
    ("QT_QUICK_BACKEND", "somebodys"),
    ("QT_SCALE_FACTOR", "40"),
    ("QT_LOGGING_CONF", "/tmp/rules"),  # noqa: S108 - likewise
    ("QML_IMPORT_PATH", "/tmp/qml"),  # noqa: S108 - likewise
    ("QML2_IMPORT_PATH", "/tmp/qml"),  # noqa: S108 - likewise
    ("QML_XHR_ALLOW_FILE_READ", "1"),
    ("QSG_INFO", "1"),
    ("QV4_FORCE_INTERPRETER", "1"),
    ("PYSIDE_DISABLE_INTERNAL_QT_CONF", "1"),
    ("NETRC", "/tmp/netrc"),  # noqa: S108 - likewise
    ("SSLKEYLOGFILE", "/tmp/keys"),  # noqa: S108 - likewise
    ("STRIPE_LOG", "debug"),
    ("PYTHON_KEYRING_BACKEND", "keyrings.alt.file.PlaintextKeyring"),
    ("KEYRING_PROPERTY_PREFERRED_COLLECTION", "other"),
    ("HTTP_PROXY", "http://127.0.0.1:9"),
    ("https_proxy", "http://127.0.0.1:9"),
    ("All_Proxy", "http://127.0.0.1:9"),
    ("NO_PROXY", "localhost"),
    ("REQUESTS_CA_BUNDLE", "/tmp/authorities.pem"),  # noqa: S108 - likewise
    ("CURL_CA_BUNDLE", "/tmp/authorities.pem"),  # noqa: S108 - likewise
    ("PGSERVICE", "elsewhere"),
    ("PGOPTIONS", "-c search_path=theirs"),
]
HARMLESS = [
    ("QT_QPA_PLATFORM", "offscreen"),
    ("QT_QPA_PLATFORM", "wayland;xcb"),
    ("QT_QUICK_BACKEND", "software"),
    ("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1"),
    ("DISPLAY", ":0"),
    ("WAYLAND_DISPLAY", "wayland-0"),
    ("XAUTHORITY", "/run/user/1000/xauth"),
    ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus"),
    ("SSL_CERT_FILE", "/etc/ssl/cert.pem"),
    ("LANG", "en_GB.UTF-8"),
    ("PATH", "/usr/bin"),
]


@pytest.mark.parametrize(("name", "value"), HOSTILE)
def test_a_variable_that_could_steer_is_dropped_and_named(name: str, value: str) -> None:
    environ = {name: value, "HOME": "/home/kiosk"}
    assert clean(environ) == [name]
    assert environ == {"HOME": "/home/kiosk"}


@pytest.mark.parametrize(("name", "value"), HARMLESS)
def test_a_harmless_variable_stays(name: str, value: str) -> None:
    environ = {name: value}
    assert clean(environ) == []
    assert environ == {name: value}


def test_the_names_come_back_sorted_without_their_values() -> None:
    assert clean({"STRIPE_LOG": "debug", "NETRC": "secret", "QML_X": "1"}) == ["NETRC", "QML_X", "STRIPE_LOG"]


def in_a_process(program: str, variables: dict[str, str]) -> str:
    """Run a program that cleaned its own environment first; return what it printed."""
    whole = f"import os\nfrom kiosk.system.environment import clean\nclean(os.environ)\n{program}"
    environ = {**os.environ, **variables}
    done = subprocess.run([sys.executable, "-c", whole], env=environ, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize("name", ["QML_IMPORT_PATH", "QML2_IMPORT_PATH"])
def test_qml_of_other_people_is_not_on_the_engines_path(tmp_path: Path, name: str) -> None:
    program = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from PySide6.QtQml import QQmlEngine\n"
        "application = QCoreApplication([])\n"
        "print(QQmlEngine().importPathList())"
    )
    said = in_a_process(program, {name: str(tmp_path)})
    assert said.startswith("[")
    assert str(tmp_path) not in said


def test_plugins_of_other_people_are_not_on_qts_path(tmp_path: Path) -> None:
    program = "from PySide6.QtCore import QCoreApplication as A\napplication = A([])\nprint(A.libraryPaths())"
    said = in_a_process(program, {"QT_PLUGIN_PATH": str(tmp_path)})
    assert said.startswith("[")
    assert str(tmp_path) not in said


def test_the_http_client_finds_no_proxy_and_no_netrc(tmp_path: Path) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine example.org login someone password something\n")
    netrc.chmod(0o600)
    program = (
        "from requests.utils import get_environ_proxies, get_netrc_auth\n"
        "print(get_environ_proxies('https://example.org/'), get_netrc_auth('https://example.org/'))"
    )
    variables = {"HTTPS_PROXY": "http://127.0.0.1:9", "all_Proxy": "http://127.0.0.1:9", "NETRC": str(netrc)}
    assert in_a_process(program, {**variables, "HOME": str(tmp_path)}) == "{} None"


def test_stripes_client_is_not_told_to_write_a_log() -> None:
    assert in_a_process("import stripe\nprint(stripe.log)", {"STRIPE_LOG": "debug"}) == "None"


def test_the_keyring_is_not_chosen_from_outside() -> None:
    program = "from keyring.core import load_env\nprint(load_env())"
    assert in_a_process(program, {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}) == "None"
