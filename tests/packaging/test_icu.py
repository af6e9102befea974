"""The package's ICU has no data, and the kiosk asks Qt for nothing that would need any."""

import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import CHECKOUT

NEEDS_DATA = re.compile(
    r"\b(QCollator\w*|QString(?:Converter|Decoder|Encoder)|QTimeZone|locale(?:Aware)?Compare|Intl"
    r"|toLocale(?:Time)?String)\b"
)
ASKED = """
from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QUrl
from PySide6.QtQml import QQmlEngine
application = QCoreApplication([])
engine = QQmlEngine()
moment = QDateTime(QDate(2026, 11, 28), QTime(14, 5))
for language in ("en", "de_CH", "es", "fr", "it", "pt_BR", "ja", "hi", "ar_AE", "he", "tr"):
    locale = QLocale(language)
    QLocale.setDefault(locale)
    print(language, locale.toUpper("stra\\u00dfe i\\u0131"), locale.toLower("ICH I\\u0130"))
    print(locale.toString(moment.date(), QLocale.FormatType.LongFormat), locale.toCurrencyString(1234567.5, "EUR"))
    print(locale.toString(moment, QLocale.FormatType.ShortFormat), locale.toString(1234567))
    print(locale.standaloneMonthName(11), locale.standaloneDayName(7, QLocale.FormatType.ShortFormat))
    print(engine.evaluate("new Date(2026, 10, 28, 12).toLocaleDateString()").toString())
    print(engine.evaluate("'stra\\u00dfe'.toUpperCase()").toString())
print(QUrl("https://m\\u00fcller.example/").toEncoded())
print(*{line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line})
"""


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("ld"), reason="needs Linux and binutils")
def test_qt_says_the_same_without_icus_data(tmp_path: Path) -> None:
    tool: dict[str, Any] = runpy.run_path(str(CHECKOUT / "packaging" / "icu.py"))
    import PySide6

    (whole,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    made = tool["without_data"](whole.name, tmp_path)
    first = made.read_bytes()
    assert tool["without_data"](whole.name, tmp_path).read_bytes() == first
    assert len(first) < 20_000 < whole.stat().st_size
    said = []
    for library in (whole, made):
        environ = {**os.environ, "LD_LIBRARY_PATH": str(library.parent), "TZ": "Europe/Zurich", "PYTHONUTF8": "1"}
        done = subprocess.run([sys.executable, "-c", ASKED], env=environ, capture_output=True, text=True)
        assert (done.returncode, done.stderr) == (0, "")
        *answers, loaded = done.stdout.splitlines()
        assert Path(loaded) == library
        said.append(answers)
    assert said[0] == said[1]


def test_the_kiosk_asks_python_what_qt_would_ask_icu() -> None:
    files = [*(CHECKOUT / "kiosk").rglob("*.py"), *(CHECKOUT / "resources" / "qml").rglob("*.qml")]
    assert len(files) > 400
    assert [(file.name, found) for file in files for found in NEEDS_DATA.findall(file.read_text("utf-8"))] == []
