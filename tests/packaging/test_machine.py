"""What speaks with a machine in QEMU, without one: the check itself is `python -m tests.packaging.machine.check`."""

import json
import random
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.ledger.adding import Identity
from kiosk.ledger.ledger import open_ledger
from kiosk.model.fact import AttemptOpened, Gift
from kiosk.model.money import Money
from kiosk.payments.stamp import Stamp
from tests.conftest import CHECKOUT
from tests.packaging.machine import rfb
from tests.packaging.machine.box import FailedError, Lines, Place, words
from tests.packaging.machine.checks import CHECKS
from tests.packaging.machine.ledger_outside import LedgerOutside, paid_in
from tests.packaging.machine.losing_disk import BLOCK, LosingDisk
from tests.packaging.machine.stripe_outside import Stripe
from tests.packaging.machine.waiting import ends_within, until

MACHINE = CHECKOUT / "packaging" / "machine"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the package is for Debian")


def test_the_machine_has_what_the_check_plugs_and_no_way_out_to_a_network() -> None:
    line = words(Place(Path("/tools"), Path("/image"), Path("/run")))
    joined = " ".join(line)
    for part in ("virtio-multitouch-pci,id=touch", "virtio-gpu-pci,id=gpu0", "user,id=net,restrict=on", "id=plug"):
        assert part in joined
    assert "hostfwd" not in joined
    engine = " ".join(words(Place(Path("/tools"), Path("/image"), Path("/run")), engine=True))
    assert "rdinit=/engine" in engine
    assert "restrict=on" in engine
    assert "gpu" not in engine


def test_an_image_for_arm_boots_on_an_emulated_arm_board() -> None:
    for suite, parts in (("trixie", ("qemu-system-x86_64", "q35")), ("trixie-arm64", ("qemu-system-aarch64", "virt"))):
        line = words(Place(Path("/tools"), Path(f"/machine-{suite}"), Path("/run")))
        assert f"/tools/usr/bin/{parts[0]}" in line
        assert parts[1] in line


def test_only_a_payment_that_give_told_as_paid_counts_as_told() -> None:
    told = '{"payment_intent": "pi_1", "outcome": "%s"}'
    assert paid_in(f"Present the card on the reader.\n{told % 'paid'}") == "pi_1"
    assert paid_in(told % "declined") == ""
    assert paid_in("The reader is not known.") == ""


def test_what_is_not_answered_is_said_in_a_sentence(tmp_path: Path) -> None:
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "agent"))
    listening.listen()
    lines = Lines(tmp_path / "agent")
    other, _ = listening.accept()
    other.sendall(b'[1, 0, "two\\nlines"]\n[2, n')
    assert lines.receive(5) == [1, 0, "two\nlines"]
    with pytest.raises(FailedError, match="not answered within"):
        lines.receive(0.05)
    other.sendall(b'ull, ""]\n')
    assert lines.receive(5) == [2, None, ""]
    other.close()
    listening.close()
    lines.close()


def test_a_check_that_comes_to_no_end_has_failed_and_says_what_it_waited_for() -> None:
    said = "not at its end within 0.05 s, while it waited: the scene comes"
    with pytest.raises(FailedError, match=said), ends_within(0.05):
        until(lambda: False, "the scene comes")


def test_another_screen_is_plugged_as_a_viewer_asks_for_it(tmp_path: Path) -> None:
    path = tmp_path / "vnc"
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(path))
    listening.listen()
    plugging = threading.Thread(target=rfb.resize, args=(path, 1920, 1080))
    plugging.start()
    with listening, listening.accept()[0] as screen, screen.makefile("rb") as heard:
        screen.sendall(b"RFB 003.008\n" + b"\x01\x01" + bytes(4))
        assert heard.read(14) == b"RFB 003.008\n\x01\x01"
        screen.sendall(struct.pack("!HH16xI", 1280, 800, 4) + b"QEMU")
        assert heard.read(8) == b"\x02\x00\x00\x01" + struct.pack("!i", -308)
        assert struct.unpack("!BxHHBxIHHHHI", heard.read(24)) == (251, 1920, 1080, 1, 0, 0, 0, 1920, 1080, 0)
        screen.sendall(bytes(16))
        plugging.join(5)


def test_what_the_stripe_outside_has_is_read_as_it_grows(tmp_path: Path) -> None:
    file = tmp_path / "stripe"
    stamp = Stamp(kiosk="5d0c1f6e-0000-4000-8000-000000000000", campaign="winter", attempt="0123456789abcdef")
    paid = {"object": "charge", "status": "succeeded", "payment_intent": "pi_1", "metadata": stamp.metadata}
    waits = {"object": "terminal.reader", "action": {"status": "in_progress"}}
    file.write_text(f'["object", "tmr_1", {json.dumps(waits)}]\n["object", "ch_1"', "ascii")
    stripe = Stripe(file)
    stripe.runs("")
    assert stripe.stands() == {"payment": 0, "card": 1, "charged": 0}
    with file.open("a") as lines:
        lines.write(f", {json.dumps(paid)}]\n")
    assert stripe.charges() == {"pi_1": stamp.attempt}


def test_after_a_cut_a_charge_is_in_the_ledger_or_belongs_to_an_attempt_that_is_open(tmp_path: Path) -> None:
    stamp = Stamp(kiosk="5d0c1f6e-0000-4000-8000-000000000000", campaign="winter", attempt="0123456789abcdef")
    charge = {"object": "charge", "status": "succeeded", "payment_intent": "pi_1", "metadata": stamp.metadata}
    (tmp_path / "stripe").write_text(f'["object", "ch_1", {json.dumps(charge)}]\n', "ascii")
    ledger = LedgerOutside(tmp_path / "ledger", Stripe(tmp_path / "stripe"))
    five = Money(500, "USD")
    with open_ledger(tmp_path / "ledger", Identity(stamp.kiosk, "Booth 1", "Hall 2"), practice=True) as written:
        with pytest.raises(FailedError, match="neither in the ledger nor open"):
            ledger.hold_after_cut(set())
        written.append(stamp.campaign, AttemptOpened(stamp.attempt, "card_reader", five))
        assert ledger.hold_after_cut(set()) == 1
        with pytest.raises(FailedError, match="told as paid, and not in the ledger"):
            ledger.hold_after_cut({"pi_1"})
        written.append(stamp.campaign, Gift("card_reader", five, payment_intent="pi_1", attempt=stamp.attempt))
        assert ledger.hold_after_cut({"pi_1"}) == 1


def test_a_disk_whose_power_fails_keeps_what_was_flushed_and_may_lose_the_rest(tmp_path: Path) -> None:
    file = tmp_path / "disk"
    file.write_bytes(bytes(4 * BLOCK))
    disk = LosingDisk(file)
    disk.write(b"kept", 0)
    disk.flush()
    disk.write(b"lost", 2)
    disk.write(b"lost too", BLOCK - 4)
    disk.write(b"through", 3 * BLOCK, through=True)
    assert disk.read(6, 0) == b"kelost"
    assert disk.lose(1.0, random.Random(1)) == 2  # noqa: S311 - a test that can be repeated
    assert disk.read(6, 0) == b"kept\0\0"
    assert disk.read(8, BLOCK - 4) == bytes(8)
    assert disk.read(7, 3 * BLOCK) == b"through"
    disk.close()


def test_the_agent_does_what_it_is_asked_and_says_how_it_ended() -> None:
    ours, theirs = socket.socketpair()
    source = (MACHINE / "agent.py").read_text("utf-8").removesuffix("main()\n")
    agent: dict[str, object] = {}
    exec(compile(source, "agent", "exec"), agent)  # noqa: S102 - our own file, without its endless loop
    serve = agent["serve"]
    assert callable(serve)
    with theirs.makefile("rwb", buffering=0) as port, ours.makefile("rwb", buffering=0) as asking:
        running = threading.Thread(target=serve, args=(port,))
        running.start()
        asking.write(b'{"number": 7, "words": ["cat"], "given": "a", "seconds": 5}\n')
        assert asking.readline() == b'[7, 0, "a"]\n'
        asking.write(b'{"number": 8, "words": ["no such program"], "given": null, "seconds": 5}\n')
        assert asking.readline().startswith(b"[8, 127,")
        asking.write(b'{"number": 9, "words": ["seq", "50000"], "given": null, "seconds": 5}\n')
        with ours.makefile("rb") as whole:
            assert len(json.loads(whole.readline())[2]) == 288_894
        ours.shutdown(socket.SHUT_RDWR)
        running.join(5)
    ours.close()
    theirs.close()


def test_the_image_is_made_by_a_shell_that_understands_it_and_each_check_says_what_it_does() -> None:
    subprocess.run(["bash", "-n", MACHINE / "image.sh"], check=True)
    subprocess.run(["sh", "-n", MACHINE / "engine"], check=True)
    assert len(CHECKS) > 8
