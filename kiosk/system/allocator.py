"""How the C library keeps memory: see mallopt(3)."""

import sys

_M_MMAP_THRESHOLD = -3
_THRESHOLD = 1_048_576
"""Bytes: pictures and layers are larger, and little else is."""


def give_large_blocks_back() -> bool:
    """Have what a scene's layer or a picture took given back to the system when it is freed; whether that was done.

    By itself glibc raises the size from which on a block is mapped alone up to the largest that was ever freed: after
    the first fade, whose layer has 8 MB, such layers come from the heap, which then stays that much larger.
    """
    if sys.platform != "linux":
        return False
    import ctypes

    library = ctypes.CDLL(None)
    # Other C libraries for Linux have no such function.
    return hasattr(library, "mallopt") and bool(library.mallopt(_M_MMAP_THRESHOLD, _THRESHOLD))
