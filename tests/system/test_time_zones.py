"""Days and hours go by the newer table of time zones."""

import subprocess
import sys
from pathlib import Path

import pytest
import tzdata

from kiosk.system.time_zones import ZoneTables

ASK = """
import zoneinfo, sys
from kiosk.system.time_zones import use_newest_zones, zone_tables
use_newest_zones()
print(zone_tables().system, zone_tables().used, len(zoneinfo.TZPATH))
"""


@pytest.mark.parametrize(
    ("file", "text", "system", "paths"),
    [
        ("tzdata.zi", "# version 2020a\n# This zic input file is in the public domain.\n", "2020a", 0),
        ("tzdata.zi", "# version 2099a\n", "2099a", 1),
        ("+VERSION", "2099b\n", "2099b", 1),
        ("tzdata.zi", "", "", 0),
    ],
)
def test_the_systems_table_is_used_where_it_is_newer(
    tmp_path: Path, file: str, text: str, system: str, paths: int
) -> None:
    (tmp_path / file).write_text(text, "ascii")
    done = subprocess.run(
        [sys.executable, "-c", ASK], env={"PYTHONTZPATH": str(tmp_path)}, capture_output=True, text=True, check=True
    )
    assert done.stdout.split(" ") == [system, max(system, tzdata.IANA_VERSION), f"{paths}\n"]


def test_the_newer_table_is_the_one_of_the_later_letter() -> None:
    assert ZoneTables("2026f", "2025b").used == "2026f"
    assert ZoneTables("2026f", "2026g").used == "2026g"
    assert ZoneTables("2026f", "").used == "2026f"
