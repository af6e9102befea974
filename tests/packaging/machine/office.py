"""A wireless network in the machine, and joining it from the office by touch."""

import time

import numpy as np

from tests.packaging.machine.box import Machine
from tests.packaging.machine.touching import drawn, is_yellow
from tests.packaging.machine.waiting import LONG, check, until

NAME, PASSWORD, PIN = "Booth", "qwertyui", "482915"
CORNER, ENTER, TO_OFFICE, TO_NETWORK = (30, 30), (958, 731), (113, 689), (121, 525)
FIRST_NETWORK, PASSWORD_LINE, JOIN = (318, 147), (598, 240), (393, 309)
FIRST_LETTER, LETTER_WIDTH, DONE = (290, 576), 103, (1190, 758)
IN_FIRST_CHIP, LINE_BEFORE = (274, 147), (598, 128)
"""Where these are on a screen of 1280 x 800; until the networks are listed, the password's line stands further up."""
RADIO = f"""
set -e
mkdir -p /run/NetworkManager/conf.d
printf '[keyfile]\\nunmanaged-devices=interface-name:wlan1\\n' >/run/NetworkManager/conf.d/radio.conf
nmcli general reload conf
modprobe mac80211_hwsim radios=2
until [ -e /sys/class/net/wlan1 ]; do sleep 0.2; done
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


def is_white(machine: Machine, x: int, y: int) -> bool:
    """Whether that pixel of the screen is."""
    return bool(machine.picture()[y, x].min() > 245)


def opens(machine: Machine) -> bool:
    """Whether the door opens: it shuts out who takes twenty seconds from one digit to the next, as a busy host may."""
    machine.press(*CORNER)
    until(lambda: not machine.codes() and is_white(machine, 700, 60), "the door is there")
    machine.lift()
    drawn(machine, left=680)  # beside it a caret blinks
    for digit in PIN:
        machine.touch(769 + (int(digit) - 1) % 3 * 190, 108 + (int(digit) - 1) // 3 * 164)
        time.sleep(0.4)
    machine.touch(*ENTER)
    until(lambda: in_the_booth(machine) or len(machine.codes()) > 1, "the booth comes")
    return in_the_booth(machine)


def in_the_booth(machine: Machine) -> bool:
    """Whether its first tab leads on."""
    return is_yellow(machine, 14, 90, 40, 145)


def into_the_network_page(machine: Machine) -> None:
    """From the first scene through the door and the booth to the office's page of networks."""
    said = machine.run("kiosk-session", "run", "pin", "set", "--role", "staff", given=f"{PIN}\n", seconds=LONG)
    check("is set" in said, f"the PIN of staff is not set: {said}")
    tries = 1
    while not opens(machine):
        check(tries < 3, "the door is still shut after three times")
        tries += 1
    drawn(machine)
    machine.touch(*TO_OFFICE)
    until(lambda: not is_white(machine, 30, TO_OFFICE[1]), "the office comes")
    drawn(machine)
    machine.touch(*TO_NETWORK)
    until(lambda: is_yellow(machine, 24, 500, 44, 550), "the page of networks comes")
    until(
        lambda: is_white(machine, *IN_FIRST_CHIP) and not is_white(machine, *LINE_BEFORE),
        "the networks are listed",
    )
    drawn(machine)


def wireless(machine: Machine) -> str:
    """A wireless network is chosen, its password typed, and joined."""
    status, said = machine.ask("sh", "-c", RADIO, seconds=LONG)
    check(status == 0, f"there is no access point: {said}")
    scan = "nmcli -t -f SSID device wifi list --rescan yes"
    until(lambda: NAME in machine.sh(scan), "the network is in the air", 120)
    into_the_network_page(machine)
    machine.touch(*FIRST_NETWORK)
    until(lambda: not is_white(machine, *IN_FIRST_CHIP), "the network is chosen")
    empty = machine.picture()[495:785, 245:1260].copy()
    machine.touch(*PASSWORD_LINE)
    until(lambda: not np.array_equal(machine.picture()[495:785, 245:1260], empty), "the keyboard comes")
    drawn(machine, 495, 785)
    for place, _ in enumerate(PASSWORD):
        machine.touch(FIRST_LETTER[0] + place * LETTER_WIDTH, FIRST_LETTER[1])
        time.sleep(0.4)
    machine.touch(*DONE)
    until(lambda: np.array_equal(machine.picture()[495:785, 245:1260], empty), "the keyboard goes")
    listed = machine.picture()[125:170, 265:420].copy()
    machine.touch(*JOIN)
    joined = until(lambda: "wlan0:connected" in machine.sh("nmcli -t -f DEVICE,STATE device"), "the network is joined")
    address = machine.sh("ip -4 -o address show wlan0 | awk '{print $4}'")
    until(lambda: not np.array_equal(machine.picture()[125:170, 265:420], listed), "the office says that it is in use")
    drawn(machine)
    log = machine.sh(f"journalctl -b --no-pager | grep -c {PASSWORD}; ls /etc/NetworkManager/system-connections")
    check(log.split()[0] == "0", "the log has the password")
    return f"chosen, password typed and joined by touch, {joined:.0f} s after Join; its address is {address}"
