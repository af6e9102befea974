"""Opens a book and counts it once: the least that stands between a start and the first figure. Run on its own."""

import datetime as dt
import sys
import time
from pathlib import Path

from kiosk.campaigns.folder import load_campaign
from kiosk.ledger.ledger import open_ledger
from kiosk.model.tally import tally_of

from .drive import KIOSKS


def main(data: Path, folder: Path) -> int:
    """Say how many seconds it took."""
    campaign = load_campaign(folder, folder / "pictures").campaign
    start = time.perf_counter()
    with open_ledger(data, KIOSKS[0]) as ledger:
        tally = tally_of(campaign, ledger.book(campaign.id), ledger.identity.uuid, dt.datetime.now(dt.UTC))
        took = time.perf_counter() - start
    sys.stdout.write(f"{took} {tally.goals['gifts'].raised}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
