"""What was freed goes back to the system, large blocks at once and small ones when they are asked for."""

import platform
import subprocess
import sys

import pytest

from tests.conftest import CHECKOUT

HEAP = """
import ctypes
from pathlib import Path

from kiosk.system.allocator import give_free_memory_back, give_layers_back

library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
library.malloc.argtypes, library.free.argtypes = [ctypes.c_size_t], [ctypes.c_void_p]

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

def freed(count, size):
    blocks = [library.malloc(size) for _ in range(count)]
    for block in blocks:
        ctypes.memset(block, 1, size)
    held = library.malloc(100_000)  # above them, so that the heap can't shrink
    ctypes.memset(held, 1, 100_000)
    for block in blocks:
        library.free(block)

"""
LAYERS = """
assert give_layers_back()
freed(1, 8_000_000)
before = resident()
freed(4, 8_000_000)
freed(4, 2_000_000)
print(resident() - before < 4_000_000)
"""
SMALL = """
before = resident()
freed(800, 20_000)
assert give_free_memory_back()
print(resident() - before < 4_000_000)
"""


THREADS = """
import tempfile, threading

assert give_layers_back()
all_there = threading.Barrier(5)

def fill():
    library.malloc(1000)
    all_there.wait()

for _ in range(4):
    threading.Thread(target=fill).start()
all_there.wait()
library.fopen.restype, library.malloc_info.argtypes = ctypes.c_void_p, [ctypes.c_int, ctypes.c_void_p]
library.fclose.argtypes = [ctypes.c_void_p]
with tempfile.NamedTemporaryFile() as told:
    stream = library.fopen(told.name.encode(), b"w")
    library.malloc_info(0, stream)
    library.fclose(stream)
    print(told.read().count(b"<heap nr") == 1)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="glibc's own")
@pytest.mark.parametrize("program", [LAYERS, SMALL, THREADS], ids=["layers", "small", "threads"])
def test_what_was_freed_goes_back_to_the_system(program: str) -> None:
    done = subprocess.run([sys.executable, "-c", HEAP + program], cwd=CHECKOUT, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == ("True", "")
