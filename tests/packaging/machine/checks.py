"""What is done to a machine that shows its first scene, and what must be so then."""

import functools
import time
from collections.abc import Callable

from tests.packaging.machine.box import FailedError, Machine, Picture

UNIT = "donation-kiosk.service"
BOOTED = "booted"
LONG = 240
"""As many seconds as an emulated machine on a busy host may need for what a real one does in ten."""
GIVE, FIFTY, COVER_FEE, GOOD_CARD = (610, 675), (490, 600), (280, 731), (309, 731)
"""Where the buttons of a gift are on a screen of 1280 x 800."""
YELLOW = (255, 212, 59)
"""What leads on, in the built-in campaign: the first scene's button, the stripes of practice, its cards."""
BREAK_OUT = [
    *(f"ctrl-alt-f{number}" for number in range(1, 8)),
    *("alt-f4", "ctrl-q", "ctrl-w", "meta_l", "meta_l-ret", "meta_l-d", "alt-tab", "alt-esc", "alt-f2", "alt-sysrq-b"),
    *("ctrl-alt-backspace", "ctrl-alt-t", "ctrl-alt-esc", "ctrl-alt-delete", "print", "f1", "f11", "menu", "sleep"),
]
KEY = "rk_test_" + "0123456789abcdef"


def check(held: object, sentence: str) -> None:
    """Refuse to go on where it isn't so.

    Raises:
        FailedError: it doesn't hold.
    """
    if not held:
        raise FailedError(sentence)


def until(held: Callable[[], object], sentence: str, seconds: float = LONG) -> float:
    """Wait until it holds; how long that took, in seconds.

    Raises:
        FailedError: it didn't.
    """
    begun = time.monotonic()
    while not held():
        if time.monotonic() - begun > seconds:
            raise FailedError(f"not within {seconds:g} s: {sentence}")
        time.sleep(0.5)
    return time.monotonic() - begun


def codes_come(machine: Machine, seconds: float = LONG) -> float:
    """Wait for both codes of the first scene; how long that took."""
    return until(lambda: len(machine.codes()) > 1, "both codes are read from the screen", seconds)


def kiosk(machine: Machine) -> str:
    """The process id of the kiosk; empty when there is none."""
    return machine.run("pgrep", "-o", "-u", "kiosk", "-x", "kiosk")


def session(machine: Machine) -> str:
    """What would be another if anything had ended: this boot, the kiosk, the console in front."""
    return machine.sh("cat /proc/sys/kernel/random/boot_id /sys/class/tty/tty0/active; pgrep -o -u kiosk -x kiosk")


def is_yellow(machine: Machine, left: int, top: int, right: int, bottom: int) -> bool:
    """Whether anything between these pixels of the screen leads on."""
    part = machine.picture()[top:bottom, left:right].astype(int)
    return bool((abs(part - YELLOW).sum(axis=2) < 12).any())


def amounts(machine: Machine) -> None:
    """Touch the first scene, and wait for the amounts."""
    machine.touch(*GIVE)
    until(lambda: not machine.codes() and is_yellow(machine, 0, 0, 170, 50), "the amounts come")
    time.sleep(3)  # until they are drawn whole


def gift(machine: Machine) -> str:
    """A gift in practice, by touch."""
    amounts(machine)
    machine.touch(*FIFTY)
    card = until(
        lambda: is_yellow(machine, 236, 690, 660, 770), "the reader waits for a card, with practice's own cards"
    )
    time.sleep(3)
    machine.touch(*GOOD_CARD)
    thanks = until(lambda: not is_yellow(machine, 236, 690, 660, 770), "the card is taken")
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
    slowest = 0.0
    for _ in range(10):
        before = machine.picture()[680:780].copy()
        machine.touch(*COVER_FEE)
        slowest = max(slowest, until(functools.partial(differs, machine, before), "what was touched changes", 60))
        time.sleep(2)
    return f"ten touches of a switch, each seen within {slowest:.1f} s"


def pointer(machine: Machine) -> str:
    """A mouse and a tablet are moved over a scene on which nothing else moves."""
    amounts(machine)
    before = machine.picture()[160:670].copy()
    for driver in ("usb-mouse", "usb-tablet"):
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
    check((machine.picture()[160:670] == before).all(), "a pointer shows after both are out again")
    return "a mouse and a tablet in, moved and out: not a pixel changes"


def differs(machine: Machine, before: Picture) -> bool:
    """Whether the foot of the screen isn't what it was."""
    return not (machine.picture()[680:780] == before).all()


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
    until(lambda: "MultiTouch" in machine.sh("cat /proc/bus/input/devices"), "the touch screen is back")
    time.sleep(5)
    codes_come(machine)
    check(session(machine) == before, "a plug ended the session")
    machine.touch(*GIVE)
    until(lambda: not machine.codes(), "a touch is felt again")
    return "keyboard, mouse, tablet in and out; touch screen out and into another port: same session, a touch works"


def network(machine: Machine) -> str:
    """The cable out and in."""
    before = session(machine)
    carrier = "cat /sys/class/net/e*/carrier"
    machine.qmp("set_link", name="plug", up=False)
    until(lambda: machine.sh(carrier) == "0", "the cable is out")
    codes_come(machine)
    machine.qmp("set_link", name="plug", up=True)
    until(lambda: machine.sh(carrier) == "1", "the cable is in")
    codes_come(machine)
    check(session(machine) == before, "the network ended the session")
    return "the scene stays, same session"


def killed(machine: Machine, signal: str, *, compositor: bool = False) -> str:
    """The kiosk, or what is around it, killed or stopped."""
    died = kiosk(machine)
    main = machine.run("systemctl", "show", "--value", "-p", "MainPID", UNIT)
    machine.run("kill", signal, main if compositor else died)
    gone = until(lambda: kiosk(machine) not in ("", died), "there is another kiosk")
    back = codes_come(machine)
    return f"another kiosk after {gone:.0f} s, its codes {back:.0f} s later"


def memory(machine: Machine) -> str:
    """The kernel ends the largest process."""
    died = kiosk(machine)
    machine.sh("echo f >/proc/sysrq-trigger")
    gone = until(lambda: kiosk(machine) not in ("", died), "the kernel ended the kiosk, and there is another")
    back = codes_come(machine)
    return f"the kernel's choice is the kiosk; another after {gone:.0f} s, its codes {back:.0f} s later"


def full(machine: Machine) -> str:
    """No room on the disk, also at a start."""
    machine.sh("runuser -u kiosk -- dd if=/dev/zero of=/var/lib/donation-kiosk/fill bs=1M; sync", LONG)
    said = machine.sh("kiosk-session run ledger add cash 5 --practice", LONG)
    codes_come(machine)
    machine.run("systemctl", "restart", UNIT, seconds=LONG)
    back = codes_come(machine)
    machine.sh("rm /var/lib/donation-kiosk/fill")
    whole, report = machine.ask("kiosk-session", "run", "ledger", "verify", "--practice", seconds=LONG)
    check(whole == 0, f"the ledger is not whole: {report}")
    return f"said: “{said.splitlines()[-1] if said else ''}”; codes {back:.0f} s after a start on it; ledger whole"


def upgrade(machine: Machine) -> str:
    """The same package over itself, while it runs."""
    died = kiosk(machine)
    status, said = machine.ask("dpkg", "-i", "/root/kiosk.deb", seconds=900)
    check(status == 0, f"dpkg ended with {status}: {said[-300:]}")
    until(lambda: kiosk(machine) not in ("", died), "there is another kiosk")
    return f"dpkg ended with 0, codes {codes_come(machine):.0f} s after it"


CHECKS: dict[str, Callable[[Machine], str]] = {
    "gift by touch": gift,
    "still scene": still,
    "pointer": pointer,
    "break-out keys": keys,
    "plugs": plugs,
    "network off and on": network,
    "kiosk killed": functools.partial(killed, signal="-KILL"),
    "compositor killed": functools.partial(killed, signal="-KILL", compositor=True),
    "kiosk hangs": functools.partial(killed, signal="-STOP"),
    "out of memory": memory,
    "disk full": full,
    "upgrade while running": upgrade,
}
"""Each begins with a machine that shows its first scene."""


def power_on(machine: Machine) -> str:
    """From the switch to the first complete scene, and off again by the switch."""
    took = codes_come(machine, 2 * LONG)
    machine.monitor(f"savevm {BOOTED}")
    restarts = machine.run("systemctl", "show", "--value", "-p", "NRestarts", UNIT)
    why = machine.sh(f"journalctl -b -u {UNIT} -o short-monotonic --no-pager | grep -E 'timeout|Main process exited'")
    check(restarts == "0", f"the kiosk was started {restarts} times again until then: {why}")
    codes = ", ".join(sorted(machine.codes()))
    return f"both codes are read after {took:.0f} s: {codes}"


def power_off(machine: Machine) -> str:
    """The switch."""
    return f"off {machine.off(LONG):.0f} s after the switch"


def dead_clock(machine: Machine) -> str:
    """A clock that begins in 2001, and no network to tell; then one that stands before what the ledger has."""
    took = codes_come(machine, 2 * LONG)
    day = machine.run("date", "-I")
    machine.run("date", "-s", "+100 days")
    status, said = machine.ask("kiosk-session", "run", *"ledger add cash 5 --practice".split(), seconds=LONG)
    check(status == 0, f"a gift is recorded meanwhile: {said}")
    machine.run("date", "-s", "-100 days")
    log = f"journalctl -b -u {UNIT} -o cat --no-pager"
    noted = until(lambda: "clock says" in machine.sh(log), "the kiosk says that the clock is wrong")
    machine.run("systemctl", "restart", UNIT, seconds=LONG)
    codes_come(machine)
    listed = machine.run("kiosk-session", "run", "doctor", "--practice", seconds=LONG)
    clock = [line for line in listed.splitlines() if "clock is" in line]
    check(clock, f"the check-list names the clock: {listed}")
    return f"codes after {took:.0f} s on {day}; 100 days before the ledger: said in {noted:.0f} s; {clock[0].strip()}"


def seal(machine: Machine) -> str:
    """A key sealed as staff do it, and read by the kiosk."""
    until(lambda: machine.ask("test", "-e", "/dev/tpmrm0")[0] == 0, "there is a TPM")
    said = machine.sh(f"printf '{KEY}\\n' | script -qec 'kiosk-session key' /dev/null", LONG)
    check("and its TPM" in said, f"sealed otherwise: {said}")
    check(unseals(machine), "this machine doesn't read it")
    machine.run("sync")
    return "sealed for this machine's disk and its TPM; this machine reads it"


def unseals(machine: Machine) -> bool:
    """Whether the sealed key can be read."""
    sealed = "/etc/credstore.encrypted/kiosk-stripe"
    return KEY in machine.run("systemd-creds", "decrypt", "--name=kiosk-stripe", sealed, "-", seconds=LONG)


def again(machine: Machine) -> str:
    """The same machine after a start."""
    check(unseals(machine), "this machine doesn't read it after a start")
    return "the same machine reads it after a start, too"


def copied(machine: Machine) -> str:
    """The same disk in another machine."""
    check(machine.ask("test", "-e", "/etc/credstore.encrypted/kiosk-stripe")[0] == 0, "the copy has no key")
    check(not unseals(machine), "another machine reads the key from a copied disk")
    return "the copied disk in another machine doesn't give the key"
