"""One attract loop in a process of its own, so that several may be watched at once: nobody's orphans are another's.

`python -m tests.benchmarks.loop` with a JSON object as its argument, `attract.measure`'s arguments; writes JSON.
"""

import json
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from .attract import Attract, measure
from .processes import CHECKOUT, adopt_orphans


@dataclass(frozen=True)
class Peer:
    """Somebody who shows the scene."""

    name: str
    command: Sequence[str]
    home: Path
    """Its own folder."""
    folder: Path
    """In which it is started."""
    more: Mapping[str, str] = field(default_factory=dict)
    """Environment variables."""


def all_at_once(peers: Sequence[Peer], seconds: float, pictures: Path | None) -> list[Attract]:
    """Their loops, side by side."""
    running = []
    for peer in peers:
        peer.home.mkdir(parents=True, exist_ok=True)
        given = {
            "command": [*peer.command],
            "home": str(peer.home),
            "folder": str(peer.folder),
            "seconds": seconds,
            "picture": None if pictures is None else str(pictures / f"{_file_name(peer.name)}.png"),
            "more": dict(peer.more),
        }
        words = [sys.executable, "-m", "tests.benchmarks.loop", json.dumps(given)]
        running.append(subprocess.Popen(words, cwd=CHECKOUT, stdout=subprocess.PIPE, text=True))
    try:
        answers = [process.communicate()[0] for process in running]
    finally:
        for process in running:
            process.terminate()
    if wrong := [peer.name for peer, one in zip(peers, running, strict=True) if one.returncode]:
        raise RuntimeError(f"could not be watched: {', '.join(wrong)}")
    return [Attract(**json.loads(answer)) for answer in answers]


def _file_name(name: str) -> str:
    return "-".join("".join(letter if letter.isalnum() else " " for letter in name).split())


def main(given: str) -> int:
    """Watch one."""
    words = json.loads(given)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    adopt_orphans()
    picture = words["picture"]
    seen = measure(
        words["command"],
        Path(words["home"]),
        Path(words["folder"]),
        words["seconds"],
        None if picture is None else Path(picture),
        words["more"],
    )
    json.dump(asdict(seen), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
