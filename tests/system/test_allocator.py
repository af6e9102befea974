"""A large block that is freed goes back to the system, whatever was freed before."""

import platform
import subprocess
import sys

import pytest

from tests.conftest import CHECKOUT

PROGRAM = """
import ctypes
from pathlib import Path

from kiosk.system.allocator import give_large_blocks_back

assert give_large_blocks_back()
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.malloc.argtypes, library.free.argtypes = [ctypes.c_size_t], [ctypes.c_void_p]

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

def layers(count):
    blocks = [library.malloc(8_000_000) for _ in range(count)]
    for block in blocks:
        ctypes.memset(block, 1, 8_000_000)
    held = library.malloc(100_000)  # above them, so that the heap can't shrink
    ctypes.memset(held, 1, 100_000)
    for block in blocks:
        library.free(block)

layers(1)
before = resident()
layers(4)
print(resident() - before < 4_000_000)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="glibc's own")
def test_large_blocks_go_back_to_the_system() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=CHECKOUT, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("True", "")
