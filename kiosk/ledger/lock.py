"""One running kiosk a data folder. Commands don't take this lock: they may write beside it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.ledger.trouble import file_trouble, telling
from kiosk.system.data_folder import OWNER_ONLY, keep_to_owner, private_folder

FILE_NAME = "kiosk.lock"


@contextmanager
def kiosk_lock(data: Path) -> Iterator[None]:
    """Hold the folder `data` for this kiosk.

    Raises:
        LedgerTroubleError: locked, where another kiosk runs on it; or the folder can't be written.
    """
    from filelock import FileLock, Timeout  # 70 ms, which the first frame has no time for

    file = data / FILE_NAME
    lock = FileLock(file, timeout=0, mode=OWNER_ONLY)
    with telling(file):
        private_folder(data)
        keep_to_owner(file)
        try:
            lock.acquire()
        except Timeout:
            raise file_trouble("kiosk_running", data) from None
    try:
        yield
    finally:
        lock.release()
