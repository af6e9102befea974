"""What speaks with a machine in QEMU, without one: the check itself is `python -m tests.packaging.machine.check`."""

import socket
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from tests.packaging.machine.box import FailedError, Lines, Place, words
from tests.packaging.machine.checks import CHECKS

MACHINE = CHECKOUT / "packaging" / "machine"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the package is for Debian")


def test_the_machine_has_what_the_check_plugs_and_no_way_out_to_a_network() -> None:
    line = words(Place(Path("/tools"), Path("/image"), Path("/run")))
    joined = " ".join(line)
    for part in ("virtio-multitouch-pci,id=touch", "virtio-gpu-pci,id=gpu0", "user,id=net,restrict=on", "id=plug"):
        assert part in joined
    assert "hostfwd" not in joined


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
        ours.shutdown(socket.SHUT_RDWR)
        running.join(5)
    ours.close()
    theirs.close()


def test_the_image_is_made_by_a_shell_that_understands_it_and_each_check_says_what_it_does() -> None:
    subprocess.run(["bash", "-n", MACHINE / "image.sh"], check=True)
    assert len(CHECKS) > 8
