"""Does, inside the machine, what the check outside asks for.

A line in: `{"number": ..., "words": [...], "given": text or null, "seconds": ...}`. A line out, a list: that number,
the status, null when it took longer, and what was said.
"""

import json
import os
import subprocess
import time
from typing import IO

NAMES = "/sys/class/virtio-ports"


def do(words: list[str], given: str | None, seconds: float) -> tuple[int | None, str]:
    """The status of a command, and both its outputs as one text."""
    try:
        done = subprocess.run(  # noqa: S603 - that is what it is for
            words,
            check=False,
            input=given,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=seconds,
        )
    except subprocess.TimeoutExpired:
        return None, ""
    except OSError as error:
        return 127, str(error)
    return done.returncode, done.stdout


def the_port() -> str:
    """The port with the agent's name, whether or not anything has made a link to it.

    Raises:
        OSError: there is none yet.
    """
    for name in os.listdir(NAMES):  # noqa: PTH208 - pathlib is slow to load
        with open(f"{NAMES}/{name}/name", encoding="ascii") as said:  # noqa: PTH123 - as above
            if said.read().strip() == "agent":
                return f"/dev/{name}"
    raise FileNotFoundError(NAMES)


def serve(port: IO[bytes]) -> None:
    """Answer each line, until the port ends."""
    while line := port.readline():
        asked = json.loads(line)
        answer = do(asked["words"], asked["given"], asked["seconds"])
        said = json.dumps([asked["number"], *answer]).encode("ascii") + b"\n"
        while said:
            said = said[port.write(said) :]  # the port takes 32 KiB at once


def main() -> None:
    """Answer for ever."""
    while True:
        try:
            with open(the_port(), "r+b", buffering=0) as port:  # noqa: PTH123 - as above
                serve(port)
        except OSError:
            pass
        time.sleep(0.2)


main()
