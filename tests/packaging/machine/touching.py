"""What is touched, pressed and plugged, and what the screen must show then."""

import functools
import time

import numpy as np

from tests.packaging.machine import rfb
from tests.packaging.machine.box import HEIGHT, WIDTH, Machine, Picture
from tests.packaging.machine.waiting import LONG, check, codes_come, session, until

GIVE, FIFTY, COVER_FEE, GOOD_CARD = (610, 675), (490, 600), (397, 731), (406, 731)
"""Where the buttons of a gift are on a screen of 1280 x 800."""
TOUCH_IS_OPEN = """
opened=$(ls -l /proc/$(pgrep -o -u kiosk -x 'cage|sway')/fd)
for touch in $(grep -l MultiTouch /sys/class/input/event*/device/name | cut -d / -f 5); do
    echo "$opened" | grep -q "/$touch$" && echo yes
done
"""
NO_BUTTON = (1000, 112)
"""Above the amounts: a touch there changes nothing, but somebody is there, who isn't asked for another 25 seconds."""
YELLOW = (255, 212, 59)
"""What leads on, in the built-in campaign: the first scene's button, the stripes of practice, its cards."""
BREAK_OUT = [
    *(f"ctrl-alt-f{number}" for number in range(1, 8)),
    *("alt-f4", "ctrl-q", "ctrl-w", "meta_l", "meta_l-ret", "meta_l-d", "alt-tab", "alt-esc", "alt-f2", "alt-sysrq-b"),
    *("ctrl-alt-backspace", "ctrl-alt-t", "ctrl-alt-esc", "ctrl-alt-delete", "print", "f1", "f11", "menu", "sleep"),
]


def is_yellow(machine: Machine, left: int, top: int, right: int, bottom: int) -> bool:
    """Whether anything between these pixels of the screen leads on."""
    part = machine.picture()[top:bottom, left:right].astype(int)
    return bool((abs(part - YELLOW).sum(axis=2) < 12).any())


def drawn(machine: Machine, top: int = 0, bottom: int = HEIGHT, left: int = 0) -> None:
    """Wait until that part of the screen stays what it is: until then a scene still comes."""

    def stays() -> bool:
        before = machine.picture()[top:bottom, left:].copy()
        time.sleep(6)  # on a busy host a frame may take as long
        return np.array_equal(machine.picture()[top:bottom, left:], before)

    until(stays, "the scene is drawn whole")


def amounts(machine: Machine) -> None:
    """Touch the first scene, and wait for the amounts."""
    left, top = GIVE
    until(lambda: is_yellow(machine, left - 40, top - 10, left + 40, top + 10), "the way in follows the codes")
    machine.touch(*GIVE)
    until(lambda: not machine.codes() and is_yellow(machine, 40, 0, 170, 50), "the amounts come")
    drawn(machine)


def gift(machine: Machine) -> str:
    """A gift in practice, by touch."""
    amounts(machine)
    machine.touch(*FIFTY)
    card = until(
        lambda: is_yellow(machine, 345, 690, 665, 770), "the reader waits for a card, with practice's own cards"
    )
    drawn(machine, 690, 770)
    machine.touch(*GOOD_CARD)
    thanks = until(lambda: is_yellow(machine, 300, 60, 640, 100), "the card is taken and the gift thanked for")
    back = codes_come(machine)
    report = machine.run("kiosk-session", "run", "ledger", "report", "--practice", "--drive", seconds=LONG)
    check("$50" in report, f"the ledger has a gift of $50: {report}")
    return (
        f"three touches; the card's scene {card:.0f} s after its amount, taken {thanks:.0f} s later, the "
        f"first scene again {back:.0f} s later; the practice ledger has the $50"
    )


def still(machine: Machine) -> str:
    """A scene on which nothing moves shows each touch."""
    amounts(machine)
    return f"ten touches of a switch, each seen within {touched(machine):.1f} s"


def touched(machine: Machine) -> float:
    """Touch a switch ten times on a scene on which nothing else moves; the longest it took to show, in seconds."""
    slowest = 0.0
    for _ in range(10):
        before = machine.picture()[680:780].copy()
        machine.touch(*COVER_FEE)
        slowest = max(slowest, until(functools.partial(differs, machine, before), "what was touched changes", 60))
        time.sleep(2)
    return slowest


def differs(machine: Machine, before: Picture) -> bool:
    """Whether the foot of the screen isn't what it was."""
    return not (machine.picture()[680:780] == before).all()


def pointer(machine: Machine) -> str:
    """A mouse and a tablet are moved over a scene on which nothing else moves."""
    amounts(machine)
    before = machine.picture()[160:670].copy()
    for driver in ("usb-mouse", "usb-tablet"):
        machine.touch(*NO_BUTTON)
        machine.qmp("device_add", driver=driver, id="guest", bus="usb.0")
        time.sleep(5)
        for place in range(4):
            if driver == "usb-tablet":
                machine.point(300 + 200 * place, 600)
            else:
                machine.push(60, 30)
            time.sleep(1)
            check((machine.picture()[160:670] == before).all(), f"a pointer shows with {driver}")
        machine.qmp("device_del", id="guest")
        time.sleep(2)
        check((machine.picture()[160:670] == before).all(), f"a pointer shows after {driver} is out again")
    return "a mouse and a tablet in, moved and out: not a pixel changes"


def keys(machine: Machine) -> str:
    """Keys that lead out elsewhere."""
    before = session(machine)
    for one in BREAK_OUT:
        machine.keys(*one.split("-"))
        time.sleep(0.3)
    codes_come(machine)
    check(session(machine) == before, "a key ended the session or changed the console")
    return f"{len(BREAK_OUT)} combinations, Ctrl+Alt+Del among them: same boot, same process, same console"


def plugs(machine: Machine) -> str:
    """Keyboard, mouse and touch, out and in."""
    before = session(machine)
    for driver in ("usb-kbd", "usb-mouse", "usb-tablet"):
        machine.qmp("device_add", driver=driver, id="guest", bus="usb.0")
        time.sleep(3)
        machine.qmp("device_del", id="guest")
        time.sleep(2)
    machine.qmp("device_del", id="touch")
    until(lambda: "MultiTouch" not in machine.sh("cat /proc/bus/input/devices"), "the touch screen is gone")
    machine.qmp("device_add", driver="virtio-multitouch-pci", id="touch2", bus="port2")
    until(lambda: "yes" in machine.sh(TOUCH_IS_OPEN), "the compositor has the touch screen again")
    time.sleep(5)
    codes_come(machine)
    check(session(machine) == before, "a plug ended the session")
    amounts(machine)
    return "keyboard, mouse, tablet in and out; touch screen out and into another port: same session, a touch works"


def has_size(machine: Machine, width: int, height: int) -> bool:
    """Whether the picture is of that size."""
    return machine.picture().shape[:2] == (height, width)


def display(machine: Machine) -> str:
    """The screen out, another in, and the first again."""
    before = session(machine)
    took = []
    rfb.resize(machine.place.run / "vnc", WIDTH, HEIGHT)  # as it is: to QEMU that heard no size yet, none is no change
    time.sleep(5)  # a second change while the machine looks at the first is lost to it
    for width, height in ((1920, 1080), (WIDTH, HEIGHT)):
        rfb.resize(machine.place.run / "vnc", 0, 0)
        until(lambda: "disconnected" in machine.sh("cat /sys/class/drm/card?-Virtual-1/status"), "the screen is out")
        until(lambda: not machine.codes(), "and the picture gone")
        time.sleep(5)
        rfb.resize(machine.place.run / "vnc", width, height)
        until(functools.partial(has_size, machine, width, height), "the picture has the new screen's size")
        took.append(codes_come(machine))
    until(lambda: len(machine.codes()) > 1 and is_yellow(machine, 460, 580, 480, 700), "the first scene fits it")
    check(session(machine) == before, "a screen ended the session")
    amounts(machine)
    return (
        f"codes on one of 1920 x 1080 after {took[0]:.0f} s, on the first again after {took[1]:.0f} s, same session; "
        f"then ten touches, each seen within {touched(machine):.1f} s"
    )
