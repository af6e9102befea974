"""A machine with a screen, touch, keys, a power switch, a network plug and a TPM, in QEMU, by software alone."""

import contextlib
import itertools
import json
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import zxingcpp
from numpy.typing import NDArray

WIDTH, HEIGHT = 1280, 800
FAR = 32767
"""The far end of a touch's and a pointer's axes, as QEMU counts."""
AMD64 = ("x86_64", "q35", "Nehalem", "ttyS0")
ARM64 = ("aarch64", "virt", "cortex-a72", "ttyAMA0")
"""QEMU's names for a machine, its board and its processor (a Raspberry Pi 4's); Linux' name for the serial line."""
KERNEL = "root=/dev/vda rw console={} console=tty0 quiet"
ENGINE = "rdinit=/engine mitigations=off apparmor=0 audit=0"
SOCKETS = ("qmp", "agent", "vnc", "tpm")
Picture = NDArray[np.uint8]


class FailedError(Exception):
    """Something is not as it should be; one sentence says what."""


@dataclass(frozen=True)
class Place:
    """Where the parts of a machine lie."""

    tools: Path
    """A Debian with QEMU and swtpm."""
    image: Path
    """The folder with disk.img, kernel and initrd."""
    run: Path
    """Where this machine's own files go: its disk, its TPM, its sockets. A short path, as a socket's must be."""

    def program(self, name: str) -> list[str]:
        """The words that call a program of the tools; nobody needs to be root for that."""
        libraries = self.tools / "usr/lib/x86_64-linux-gnu"
        return [
            str(libraries / "ld-linux-x86-64.so.2"),
            "--library-path",
            f"{libraries}:{libraries}/swtpm",
            str(self.tools / "usr/bin" / name),
        ]

    def call(self, name: str, *words: str) -> None:
        """Call a program of the tools to its end.

        Raises:
            FailedError: it failed.
        """
        done = subprocess.run([*self.program(name), *words], capture_output=True, text=True)
        if done.returncode != 0:
            raise FailedError(f"{name} {' '.join(words)} ended with {done.returncode}: {done.stderr.strip()}")

    def new_disk(self) -> None:
        """A disk as the image has it; what is written to it stays here."""
        self.run.mkdir(parents=True, exist_ok=True)
        base = str((self.image / "disk.img").resolve())
        self.call("qemu-img", "create", "-q", "-f", "qcow2", "-F", "raw", "-b", base, str(self.run / "disk.qcow2"))


class Lines:
    """A socket that speaks JSON, one thing a line."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._read = b""

    def send(self, what: object) -> None:
        """Say one thing."""
        self._socket.sendall(json.dumps(what).encode("ascii") + b"\n")

    def receive(self, seconds: float) -> Any:
        """What is said next.

        Raises:
            FailedError: nothing was, or the other end is gone.
        """
        until = time.monotonic() + seconds
        while b"\n" not in self._read:
            self._socket.settimeout(max(0.01, until - time.monotonic()))
            try:
                more = self._socket.recv(1 << 16)
            except OSError:
                more = b""
            if not more:
                raise FailedError(f"The machine has not answered within {seconds:g} s.")
            self._read += more
        line, self._read = self._read.split(b"\n", 1)
        return json.loads(line)

    def close(self) -> None:
        """Say no more."""
        self._socket.close()


class Machine:
    """One that runs, and what can be done to it from outside."""

    def __init__(self, place: Place, process: subprocess.Popen[bytes]) -> None:
        self.place = place
        self.process = process
        self._numbers = itertools.count(1)
        self._qmp = Lines(place.run / "qmp")
        self._qmp.receive(60)
        self.qmp("qmp_capabilities")
        self._agent = Lines(place.run / "agent")

    def close(self) -> None:
        """Speak with it no more."""
        self._qmp.close()
        self._agent.close()

    def qmp(self, command: str, /, **arguments: object) -> Any:
        """What QEMU answers to `command`.

        Raises:
            FailedError: it refuses.
        """
        self._qmp.send({"execute": command, "arguments": arguments, "id": (number := next(self._numbers))})
        while (said := self._qmp.receive(300)).get("id") != number:
            pass
        if "error" in said:
            raise FailedError(f"{command}: {said['error']['desc']}")
        return said["return"]

    def monitor(self, line: str) -> None:
        """Have QEMU's other monitor do `line`, which says nothing when it succeeds.

        Raises:
            FailedError: it said something.
        """
        said = self.qmp("human-monitor-command", **{"command-line": line})
        if said.strip():
            raise FailedError(f"{line}: {said.strip()}")

    def ask(self, *words: str, given: str | None = None, seconds: float = 60) -> tuple[int | None, str]:
        """The status of a command in the machine, None when it took longer, and what it said."""
        number = next(self._numbers)
        self._agent.send({"number": number, "words": words, "given": given, "seconds": seconds})
        while (answer := self._agent.receive(seconds + 240))[0] != number:
            pass
        return answer[1], answer[2]

    def run(self, *words: str, given: str | None = None, seconds: float = 60) -> str:
        """What a command in the machine says, whatever its end."""
        return self.ask(*words, given=given, seconds=seconds)[1].strip()

    def sh(self, script: str, seconds: float = 60) -> str:
        """The same for the shell."""
        return self.run("sh", "-c", script, seconds=seconds)

    def picture(self) -> Picture:
        """The screen: rows of red, green and blue."""
        file = self.place.run / "screen.ppm"
        self.qmp("screendump", filename=str(file), device="gpu0")
        _, size, _, pixels = file.read_bytes().split(b"\n", 3)
        width, height = map(int, size.split())
        return np.frombuffer(pixels, np.uint8).reshape(height, width, 3)

    def keep(self, path: Path) -> None:
        """Leave a picture of the screen, as PNG."""
        self.qmp("screendump", filename=str(path), device="gpu0", format="png")

    def codes(self) -> set[str]:
        """What the codes on the screen say, as a telephone reads them."""
        return {found.text for found in zxingcpp.read_barcodes(np.ascontiguousarray(self.picture()))}

    def touch(self, x: float, y: float) -> None:
        """A finger at these pixels of a screen of 1280 x 800, for a moment."""
        self.press(x, y)
        time.sleep(0.15)
        self.lift()

    def press(self, x: float, y: float) -> None:
        """A finger at these pixels, which stays."""
        self._finger(("begin", None, 0), ("data", "x", x / WIDTH), ("data", "y", y / HEIGHT))

    def lift(self) -> None:
        """The finger goes."""
        self._finger(("end", None, 0))

    def _finger(self, *parts: tuple[str, str | None, float]) -> None:
        events = []
        for kind, axis, share in parts:
            track = -1 if kind == "end" else 1
            value = {"type": kind, "slot": 0, "tracking-id": track, "axis": axis or "x", "value": round(share * FAR)}
            events.append({"type": "mtt", "data": value})
        self.qmp("input-send-event", events=events)

    def point(self, x: float, y: float) -> None:
        """A plugged tablet's pointer to these pixels of a screen of 1280 x 800."""
        self._pointer("abs", x / WIDTH * FAR, y / HEIGHT * FAR)

    def push(self, right: float, down: float) -> None:
        """A plugged mouse by so much."""
        self._pointer("rel", right, down)

    def _pointer(self, kind: str, x: float, y: float) -> None:
        events = [{"type": kind, "data": {"axis": axis, "value": round(to)}} for axis, to in (("x", x), ("y", y))]
        self.qmp("input-send-event", events=events)

    def keys(self, *names: str) -> None:
        """Keys pressed together, by QEMU's names."""
        self.qmp("send-key", keys=[{"type": "qcode", "data": name} for name in names])

    def off(self, seconds: float = 60) -> float:
        """Press the power switch; how long it took, in seconds.

        Raises:
            FailedError: it stays on.
        """
        begun = time.monotonic()
        self.qmp("system_powerdown")
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise FailedError(f"The machine is still on {seconds:g} s after its switch was pressed.") from None
        return time.monotonic() - begun


def words(
    place: Place, *more: str, kernel: str = "", net: str = "", disk: str = "", engine: bool = False
) -> list[str]:
    """The line that starts QEMU; `kernel` and `net` are added to what those get, `disk` is another than its own.

    With `engine` it has no screen and nothing to plug, and starts `packaging/machine/engine` instead of Debian's own.
    """
    qemu, run = place.tools / "usr/share", place.run
    emulator, board, processor, serial = ARM64 if place.image.name.endswith("-arm64") else AMD64
    line = [*place.program(f"qemu-system-{emulator}"), "-nodefaults", "-no-user-config"]
    line += [word for folder in ("qemu", "seabios", "ovmf") for word in ("-L", str(qemu / folder))]
    size = ("1", "1024") if engine else ("2", "2048")
    line += ["-machine", board, "-cpu", processor, "-accel", "tcg,thread=multi", "-smp", size[0], "-m", size[1]]
    line += ["-kernel", str(place.image / "kernel"), "-initrd", str(place.image / "initrd")]
    line += ["-append", f"{KERNEL.format(serial)} {ENGINE if engine else kernel}"]
    line += ["-drive", f"if=virtio,{disk or f'format=qcow2,cache=writeback,file={run}/disk.qcow2'}"]
    line += ["-device", "virtio-serial-pci", "-chardev", f"socket,id=agent,path={run}/agent,server=on,wait=off"]
    line += ["-device", "virtserialport,chardev=agent,name=agent", "-device", "virtio-rng-pci"]
    line += ["-chardev", f"socket,id=qmp,path={run}/qmp,server=on,wait=off", "-mon", "chardev=qmp,mode=control"]
    line += ["-serial", f"file:{run}/console.log", "-display", "none"]
    line += ["-netdev", f"user,id=net,restrict=on{net}", "-device", "virtio-net-pci,id=plug,netdev=net,romfile="]
    if engine:
        return [*line, *more]
    line += ["-vnc", f"unix:{run}/vnc", "-device", f"virtio-gpu-pci,id=gpu0,edid=on,xres={WIDTH},yres={HEIGHT}"]
    line += ["-device", "qemu-xhci,id=usb", "-device", "virtio-keyboard-pci"]
    line += ["-device", "pcie-root-port,id=port1,chassis=1", "-device", "pcie-root-port,id=port2,chassis=2"]
    line += ["-device", "virtio-multitouch-pci,id=touch,bus=port1"]
    return [*line, *more]


@contextlib.contextmanager
def running(place: Place, *more: str, tpm: bool = False, **how: Any) -> Iterator[Machine]:
    """A machine that is on, as `words` has it. Ends as by a pulled plug, if it is still on."""
    for name in SOCKETS:
        (place.run / name).unlink(missing_ok=True)
    with contextlib.ExitStack() as ends:
        log = ends.enter_context((place.run / "qemu.log").open("ab"))
        if tpm:
            state = place.run / "tpm-state"
            state.mkdir(exist_ok=True)
            control = f"type=unixio,path={place.run}/tpm"
            started = [*place.program("swtpm"), "socket", "--tpm2", "--tpmstate", f"dir={state}", "--ctrl", control]
            ends.callback(_end, subprocess.Popen(started, stdout=log, stderr=log))
            _appears(place.run / "tpm")
            more += ("-chardev", f"socket,id=tpm,path={place.run}/tpm", "-tpmdev", "emulator,id=tpm0,chardev=tpm")
            more += ("-device", "tpm-crb,tpmdev=tpm0")
        modules = {"QEMU_MODULE_DIR": str(place.tools / "usr/lib/x86_64-linux-gnu/qemu")}
        line = words(place, *more, **how)
        process = subprocess.Popen(line, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=modules)
        ends.callback(_end, process)
        _appears(place.run / "qmp", process)
        machine = Machine(place, process)
        ends.callback(machine.close)
        yield machine


def _appears(path: Path, process: subprocess.Popen[bytes] | None = None) -> None:
    """Wait for a socket."""
    until = time.monotonic() + 30
    while not path.exists():
        if time.monotonic() > until or (process is not None and process.poll() is not None):
            raise FailedError(f"QEMU has not started; {path.parent / 'qemu.log'} says why.")
        time.sleep(0.05)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
