"""How the C library keeps memory: see mallopt(3) and malloc_trim(3)."""

import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_LAYER = 1_048_576
"""Bytes: the layer of a story is larger, on any screen that is not tiny, and little else is."""
_KEPT = 1_048_576


def give_layers_back() -> bool:
    """Have what a scene's layer took given back to the system when it is freed, and all threads use one heap.

    To be called before there are other threads; returns whether it was done.

    By itself glibc raises the size from which on a block is mapped alone up to the largest that was ever freed: after
    the first fade such layers come from the heap, which then stays that much larger. And each thread has a heap of its
    own, with room of its own; of threads that hold Python's lock anyhow none waits for another's.
    """
    # Other C libraries for Linux have no such function.
    set_option = getattr(_library(), "mallopt", None)
    return set_option is not None and bool(
        set_option(_M_MMAP_THRESHOLD, _LAYER) and set_option(_M_TRIM_THRESHOLD, _KEPT) and set_option(_M_ARENA_MAX, 1)
    )


def give_free_memory_back() -> bool:
    """Give back what is free between what is used, in the heaps of all threads; whether there was any."""
    trim = getattr(_library(), "malloc_trim", None)
    return trim is not None and bool(trim(0))


def _library() -> object:
    if sys.platform != "linux":
        return None
    import ctypes

    return ctypes.CDLL(None)
