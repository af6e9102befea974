"""What is done to a machine that shows its first scene, and what must be so then."""

import functools
import time
from collections.abc import Callable

from tests.packaging.machine import office, touching
from tests.packaging.machine.box import Machine
from tests.packaging.machine.waiting import DATA, LONG, UNIT, check, codes_come, kiosk, session, until

BOOTED = "booted"
KEY = "rk_test_" + "0123456789abcdef"


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


def console(machine: Machine) -> str:
    """Another console in front while the session starts."""
    front = "/sys/class/tty/tty0/active"
    machine.run("chvt", "5")
    until(lambda: machine.run("cat", front) == "tty5", "the other console is in front")
    machine.run("systemctl", "restart", UNIT, seconds=LONG)
    back = codes_come(machine)
    check(machine.run("cat", front) == "tty1", "the kiosk's console is not in front")
    return f"the kiosk's own is in front again, codes {back:.0f} s after its start"


def killed(machine: Machine, signal: str, *, compositor: bool = False) -> str:
    """The kiosk, or what is around it, killed or stopped."""
    died = kiosk(machine)
    around = machine.run("pgrep", "-o", "-u", "kiosk", "-x", "cage|sway")
    check(around, "there is a compositor")
    machine.run("kill", signal, around if compositor else died)
    gone = until(lambda: kiosk(machine) not in ("", died), "there is another kiosk")
    back = codes_come(machine)
    return f"another kiosk after {gone:.0f} s, its codes {back:.0f} s later"


def memory(machine: Machine) -> str:
    """The kernel ends one process after the other: what the kiosk has started, which it outlives, then itself."""
    died, ended = kiosk(machine), 0
    while kiosk(machine) == died:
        check(ended < 6, "the kernel ended six others, and not the kiosk")
        machine.sh("echo f >/proc/sysrq-trigger")
        time.sleep(3)
        ended += 1
    gone = until(lambda: kiosk(machine) not in ("", died), "there is another kiosk")
    back = codes_come(machine)
    others = f"the kernel ended {ended - 1} of its children, which the kiosk outlived; " if ended > 1 else ""
    return f"{others}once it ended the kiosk, another came after {gone:.0f} s, its codes {back:.0f} s later"


def full(machine: Machine) -> str:
    """No room on the disk, also at a start."""
    left = "$(df --output=avail -k / | tail -n 1)"
    machine.sh(f"cd {DATA} && runuser -u kiosk -- fallocate -l {left}k fill", LONG)
    machine.sh(f"cd {DATA} && runuser -u kiosk -- dd if=/dev/zero of=rest bs=4k count=10000; sync", LONG)
    check(int(machine.sh(f"echo {left}")) < 100, "the disk is full")
    said = machine.sh("kiosk-session run ledger add cash 5 --practice", LONG)
    codes_come(machine)
    machine.run("systemctl", "restart", UNIT, seconds=LONG)
    back = codes_come(machine)
    machine.sh(f"cd {DATA} && rm fill rest")
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
    "gift by touch": touching.gift,
    "still scene": touching.still,
    "pointer": touching.pointer,
    "break-out keys": touching.keys,
    "plugs": touching.plugs,
    "display": touching.display,
    "network off and on": network,
    "wireless": office.wireless,
    "another console": console,
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
    took = codes_come(machine)
    takes = f"sed -n 's/^Pss: *//p' /proc/{kiosk(machine)}/smaps_rollup"
    memory = int(machine.sh(takes).split()[0]) * 1024 / 1_000_000
    machine.monitor(f"savevm {BOOTED}")
    restarts = machine.run("systemctl", "show", "--value", "-p", "NRestarts", UNIT)
    why = machine.sh(f"journalctl -b -u {UNIT} -o short-monotonic --no-pager | grep -E 'timeout|Main process exited'")
    check(restarts == "0", f"the kiosk was started {restarts} times again until then: {why}")
    codes = ", ".join(sorted(machine.codes()))
    return f"both codes are read after {took:.0f} s, the kiosk takes {memory:.0f} MB (PSS) then: {codes}"


def power_off(machine: Machine) -> str:
    """The switch."""
    return f"off {machine.off(LONG):.0f} s after the switch"


def dead_clock(machine: Machine) -> str:
    """A clock that begins in 2001, and no network to tell; then one that stands before what the ledger has."""
    took = codes_come(machine)
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
    until(lambda: machine.ask("test", "-e", "/dev/tpmrm0", seconds=LONG)[0] == 0, "there is a TPM")
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
    there, _ = machine.ask("test", "-e", "/etc/credstore.encrypted/kiosk-stripe", seconds=LONG)
    check(there == 0, "the copy has no key")
    check(not unseals(machine), "another machine reads the key from a copied disk")
    return "the copied disk in another machine doesn't give the key"
