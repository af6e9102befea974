import logging
import sys
from pathlib import Path

import pytest

from kiosk.log import Discreet, log_to

KEY = "x" * 24
SECRETS = [
    f"rk_live_{KEY}",
    f"sk_test_{KEY}",
    f"whsec_{KEY}",
    f"pi_3Abc_secret_{KEY}",
    "ada@example.org",
    "receipt_email=ada%40example.org",
    f"postgresql://booth:{KEY}@db.example.org/kiosk",
    f"host=db.example.org password={KEY}",
    f"Authorization: Bearer {KEY}",
    f"X-Civi-Auth: Bearer {KEY}",
]


def line(message: str) -> str:
    return Discreet("%(message)s").format(logging.LogRecord("x", logging.INFO, "", 0, message, None, None))


@pytest.mark.parametrize("secret", SECRETS)
def test_secrets_and_addresses_are_struck_out(secret: str) -> None:
    said = line(f"something about {secret} was said")
    assert KEY not in said
    assert "ada" not in said
    assert said.startswith("something about ")


@pytest.mark.parametrize(
    "text",
    [
        "fact 17 of pi_3Abc",
        "https://example.org/give?id=49",
        "showing the campaign in /srv/drive",
        "kiosk key set fleet",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert line(text) == text


def test_a_traceback_is_struck_through_too() -> None:
    try:
        int(f"rk_live_{KEY}")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "", 0, "failed", None, sys.exc_info())
    assert KEY not in Discreet("%(message)s").format(record)


def test_the_file_of_the_data_folder_holds_no_secret(tmp_path: Path) -> None:
    log_to(tmp_path)
    logging.getLogger("kiosk").info("the key is rk_live_%s", KEY)
    text = (tmp_path / "log" / "kiosk.log").read_text("utf-8")
    assert "the key is (struck out)" in text
