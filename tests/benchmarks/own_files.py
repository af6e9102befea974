"""A copy of Python, its libraries and the program for one process alone: what others share is not counted whole."""

import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from .processes import CHECKOUT

BEFORE = "9f0f9b2"
"""The revision of the first round, by which memory is judged."""
_NOT_RUN = ("cv2", "opencv*", "mypy", "mypyc", "pixeltable*", "ruff*", "hypothesis*", "*.pth", "pip", "psycopg*")


@dataclass(frozen=True)
class OwnFiles:
    """Where a copy is."""

    python: Path
    program: Path
    """The checkout's copy, in which it is started."""
    more: dict[str, str]
    """Environment variables that it needs."""


def own_files(folder: Path, revision: str | None = None) -> OwnFiles | None:
    """Make a copy in `folder`, of the checkout or of an earlier `revision`; `None` where that can't be had.

    No comma may be in its path: PySide would find none of its plugins.
    """
    program = folder / "program"
    if revision is None:
        program.mkdir(parents=True)
        for name in ("kiosk", "resources"):
            shutil.copytree(CHECKOUT / name, program / name, ignore=shutil.ignore_patterns("__pycache__"))
    elif not _of_before(program, revision):
        return None
    environment = folder / "environment"
    ignored = shutil.ignore_patterns(*_NOT_RUN)
    shutil.copytree(sys.prefix, environment, symlinks=True, ignore=ignored)
    packages = Path(sysconfig.get_path("purelib")).relative_to(sys.prefix)
    (environment / packages / "program.pth").write_text(f"{program}\n")  # for programs of its own that it starts
    python = environment / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    for link in (environment / "bin").glob("python*"):
        link.unlink()
    shutil.copy(Path(sys.executable).resolve(), python)
    library = Path(sysconfig.get_config_var("LIBDIR") or "/") / (sysconfig.get_config_var("INSTSONAME") or "none")
    more = {}
    if library.suffix != ".a" and library.is_file():
        (folder / "lib").mkdir()
        shutil.copy(library, folder / "lib")
        more["LD_LIBRARY_PATH"] = str(folder / "lib")
    subprocess.run(
        [python, "-m", "compileall", "-q", program],
        env={**os.environ, **more},
        check=False,
        stdout=subprocess.DEVNULL,
    )
    return OwnFiles(python, program, more)


def _of_before(program: Path, revision: str) -> bool:
    program.mkdir(parents=True)
    told = subprocess.run(["git", "-C", CHECKOUT, "archive", revision], capture_output=True, check=False)
    if told.returncode:
        return False
    subprocess.run(["tar", "-x", "-C", program], input=told.stdout, check=True)
    return True
