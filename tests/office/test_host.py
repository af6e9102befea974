"""The machine that is a kiosk, whose NetworkManager and systemd are programs that note what they are asked."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.office.host import VARIABLE, Connectivity, Host, Reply
from kiosk.payments.stripe_answer import Answered, Impostor, Silent, Unproven
from kiosk.words.office import OfficeWords
from tests.office.refusing import refused

NMCLI = """#!/bin/sh
echo "$@" >> {log}
case "$*" in
*connectivity*) echo {state} ;;
*list*)
    printf '%s\\n' ' :40:WPA2:Booth Net' '*:70:WPA2:Booth Net' ' :90::Hall\\:Guests'
    printf '%s\\n' ' :x:WPA2:broken' ' :30:WPA2:' ;;
*connect*)
    read -r typed
    [ "$typed" = "right password" ] || {{ echo "Error: Secrets were required, but not provided." >&2; exit 4; }} ;;
esac
"""


def program(folder: Path, name: str, text: str) -> None:
    file = folder / name
    file.write_text(text, "utf-8")
    file.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    program(tmp_path, "nmcli", NMCLI.format(log=tmp_path / "asked", state="portal"))
    program(tmp_path, "systemctl", f'#!/bin/sh\necho systemctl "$@" >> {tmp_path / "asked"}\n')
    return tmp_path


def host(machine: Path, asks: Callable[[], Reply] | None = None, **more: str) -> Host:
    return Host({"PATH": f"{machine}{os.pathsep}{os.environ['PATH']}", **more}, asks, machine)


def asked(machine: Path) -> str:
    return (machine / "asked").read_text("utf-8")


def test_networks_are_listed_once_each_the_one_in_use_first(machine: Path) -> None:
    seen = host(machine).network()
    assert [(one.name, one.strength, one.secured, one.in_use) for one in seen.networks] == [
        ("Booth Net", 70, True, True),
        ("Hall:Guests", 90, False, False),
    ]


def test_a_sign_in_page_in_the_way_is_said(machine: Path) -> None:
    seen = host(machine).network()
    assert seen.connectivity is Connectivity.PORTAL
    assert "sign-in page" in OfficeWords().connectivity(seen.connectivity)


def test_a_network_is_joined_and_its_password_is_in_no_list_of_processes(machine: Path) -> None:
    host(machine).join("Booth Net", "right password")
    assert "device wifi connect Booth Net" in asked(machine)
    assert "right password" not in asked(machine)


def test_a_wrong_password_is_said_in_a_sentence(machine: Path) -> None:
    with refused("That did not work: Secrets were required"):
        host(machine).join("Booth Net", "wrong")


def test_only_a_machine_that_is_a_kiosk_is_turned_off_from_here(machine: Path) -> None:
    with refused("not a kiosk of its own"):
        host(machine).turn("poweroff")
    host(machine, None, **{VARIABLE: "1"}).turn("reboot")
    assert asked(machine) == "systemctl reboot\n"


@pytest.mark.parametrize(
    ("guess", "reply", "told", "words"),
    [
        ("full", Silent(), Connectivity.LIMITED, "does not reach the internet, or not Stripe"),
        ("unknown", Silent(), Connectivity.LIMITED, "does not reach the internet, or not Stripe"),
        ("none", Silent(), Connectivity.NONE, "not on a network"),
        ("portal", Silent(), Connectivity.PORTAL, "sign-in page"),
        ("full", Impostor(), Connectivity.PORTAL, "sign-in page"),
        ("full", Unproven(), Connectivity.UNPROVEN, "date and time"),
        ("limited", Answered(None, 401), Connectivity.FULL, "Stripe answers"),
        ("full", None, Connectivity.UNKNOWN, "not known"),
        ("none", None, Connectivity.NONE, "not on a network"),
    ],
)
def test_what_the_kiosk_needs_is_asked_and_no_guess_is_believed(
    machine: Path, guess: str, reply: Reply | None, told: Connectivity, words: str
) -> None:
    program(machine, "nmcli", NMCLI.format(log=machine / "asked", state=guess))
    seen = host(machine, None if reply is None else lambda: reply).network()
    assert seen.connectivity is told
    assert words in OfficeWords().connectivity(told)


def test_a_machine_without_wireless_has_no_networks_and_says_nothing_of_a_programs_error(machine: Path) -> None:
    refuses = 'case "$*" in *connectivity*) echo full ;; *) echo "Error: No Wi-Fi device found." >&2; exit 10 ;; esac'
    program(machine, "nmcli", f"#!/bin/sh\n{refuses}\n")
    assert host(machine).network().networks == ()


def test_a_networkmanager_that_does_not_run_is_not_offered_and_named_in_a_sentence(machine: Path) -> None:
    program(machine, "nmcli", '#!/bin/sh\necho "Error: NetworkManager is not running." >&2\nexit 8\n')
    with refused("NetworkManager does not look after this computer’s networks"):
        host(machine).network()
    assert not Host({"PATH": str(machine)}, None, machine / "not there").has_network


def test_without_networkmanager_nothing_is_offered(tmp_path: Path) -> None:
    nowhere = Host({"PATH": str(tmp_path), VARIABLE: "1"}, None, tmp_path)
    assert not nowhere.has_network
    assert not nowhere.is_kiosk
    with refused("NetworkManager"):
        nowhere.network()


def test_a_name_that_would_be_an_option_is_not_asked_for(machine: Path) -> None:
    with refused():
        host(machine).join("--help", "")
    assert not (machine / "asked").exists()
