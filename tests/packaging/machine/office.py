"""A wireless network in the machine, and joining it from the office by touch."""

import time
from collections.abc import Callable

import numpy as np

from tests.packaging.machine.box import Machine
from tests.packaging.machine.waiting import LONG, check, until

NAME, PASSWORD, PIN = "Booth", "qwertyui", "482915"
CORNER, ENTER, TO_OFFICE, TO_NETWORK = (30, 30), (958, 731), (113, 689), (113, 471)
FIRST_NETWORK, PASSWORD_LINE, JOIN, LOOK_AGAIN = (310, 93), (590, 186), (385, 255), (650, 255)
FIRST_LETTER, LETTER_WIDTH, DONE = (283, 566), 104.6, (1196, 763)
"""Where these are on a screen of 1280 x 800."""
RADIO = f"""
modprobe mac80211_hwsim radios=2
until [ -e /sys/class/net/wlan1 ]; do sleep 0.2; done
nmcli device set wlan1 managed no
cat >/run/radio.conf <<'END'
interface=wlan1
ssid={NAME}
hw_mode=g
channel=1
wpa=2
wpa_key_mgmt=WPA-PSK
rsn_pairwise=CCMP
wpa_passphrase={PASSWORD}
END
hostapd -B /run/radio.conf
mkdir -p /run/systemd/network
cd /run/systemd/network
printf '[Match]\\nName=wlan1\\n[Network]\\nAddress=192.168.77.1/24\\nDHCPServer=yes\\n' >radio.network
systemctl start systemd-networkd
"""
"""Two radios that hear each other: one is the machine's own, one an access point with addresses to give."""


def changes(machine: Machine, what: Callable[[], None], sentence: str) -> None:
    """Do `what`, and wait until the screen is another one, and stays so."""
    before = machine.picture()
    what()
    until(lambda: not np.array_equal(before, machine.picture()), sentence)
    rests(machine, sentence)


def rests(machine: Machine, sentence: str) -> None:
    """Wait until two pictures in a row are the same."""
    seen = [machine.picture()]

    def same() -> bool:
        time.sleep(1.5)
        seen.append(machine.picture())
        return np.array_equal(seen[-2], seen[-1])

    until(same, sentence)


def into_the_network_page(machine: Machine) -> None:
    """From the first scene through the door and the booth to the office's page of networks."""
    said = machine.run("kiosk-session", "run", "pin", "set", "--role", "staff", given=f"{PIN}\n", seconds=LONG)
    check("is set" in said, f"the PIN of staff is not set: {said}")
    machine.touch(*CORNER, hold=4)
    until(lambda: not machine.codes(), "the door opens")
    rests(machine, "the door is drawn")
    for digit in PIN:  # one after the other: who is slow is shut out again
        machine.touch(769 + (int(digit) - 1) % 3 * 190, 108 + (int(digit) - 1) // 3 * 164)
        time.sleep(0.4)
    changes(machine, lambda: machine.touch(*ENTER), "the booth comes")
    check(not machine.codes(), "the door doesn't open")
    changes(machine, lambda: machine.touch(*TO_OFFICE), "the office comes")
    changes(machine, lambda: machine.touch(*TO_NETWORK), "the page of networks comes")


def wireless(machine: Machine) -> str:
    """A wireless network is chosen, its password typed, and joined."""
    said = machine.sh(RADIO, LONG)
    scan = "nmcli -t -f SSID device wifi list --rescan yes"
    until(lambda: NAME in machine.sh(scan), f"the network is in the air: {said}")
    into_the_network_page(machine)
    changes(machine, lambda: machine.touch(*FIRST_NETWORK), "the network is chosen")
    changes(machine, lambda: machine.touch(*PASSWORD_LINE), "the keyboard comes")
    for place, _ in enumerate(PASSWORD):
        machine.touch(FIRST_LETTER[0] + place * LETTER_WIDTH, FIRST_LETTER[1])
        time.sleep(0.4)
    changes(machine, lambda: machine.touch(*DONE), "the keyboard goes")
    machine.touch(*JOIN)
    joined = until(lambda: "wlan0:connected" in machine.sh("nmcli -t -f DEVICE,STATE device"), "the network is joined")
    address = machine.sh("ip -4 -o address show wlan0 | awk '{print $4}'")
    rests(machine, "the page says so")
    log = machine.sh(f"journalctl -b --no-pager | grep -c {PASSWORD}; ls /etc/NetworkManager/system-connections")
    check(log.split()[0] == "0", "the log has the password")
    return f"chosen, password typed and joined by touch, {joined:.0f} s after Join; its address is {address}"
