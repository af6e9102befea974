import gc
import logging
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.system.log import CRASH_FILE, FOLDER, STRUCK_OUT, Discreet, crashes_logged, log_to, strike_out
from tests.conftest import CHECKOUT, Warnings

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
    f"sk_org_live_{KEY}",
    f"ek_test_{KEY}",
    f"pk_live_{KEY}",
    f"{{'Authorization': 'Bearer {KEY}', 'User-Agent': 'x'}}",
    f'"authorization": "Basic {KEY}"',
    f"authorization=Bearer {KEY}",
    f"Bearer {KEY}",
    f"PGPASSWORD={KEY}",
    f"password = 'ada {KEY}'",
    f'{{"password": "{KEY}"}}',
    f"postgresql://booth:ada/{KEY}@db.example.org/kiosk",
    "ada.lovelace+booth@mail.example.co.uk",
    "o'ada@example.org",
    "äda@exämple.org",
    "a%3D1%26email%3Dada%40example.org%26b",
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
        "https://example.org:8443/give",
        "task_tested and booth_live_or_not",
        "pi_3AbcDefGhiJklMnoPqr is settled",
        "the basic authorisation of the reader",
        "3 gifts @ 20.00",
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


SECRET_TEXTS = st.sampled_from(
    [
        "rk_live_{}",
        "sk_test_{}",
        "whsec_{}",
        "pi_1_secret_{}",
        "://booth:{}@db",
        "password={}",
        "Authorization: Bearer {}",
        "'Authorization': 'Basic {}'",
        "{}@example.org",
        "email={}%40example.org",
    ]
)


@given(st.text(), SECRET_TEXTS, st.text("abcXYZ019", min_size=24, max_size=40), st.text())
def test_a_secret_is_struck_out_whatever_stands_around_it(before: str, form: str, secret: str, after: str) -> None:
    said = f"{before} {form.format(secret)} {after}"
    assert secret not in strike_out(said).replace(before, "").replace(after, "")


@given(st.text("ab@.%40:/_-' \n", max_size=300))
def test_nothing_is_left_to_strike_out_a_second_time_but_what_striking_made(text: str) -> None:
    once = strike_out(text)
    assert strike_out(once).count(STRUCK_OUT) >= once.count(STRUCK_OUT)


@pytest.mark.parametrize(
    "text",
    ["a" * 200_000, "%40" * 60_000, "a%40" * 50_000, "://" * 60_000, "password" * 20_000, "basic " * 30_000],
    ids=lambda text: str(text[:9]),
)
def test_a_line_that_is_made_to_take_long_does_not(text: str) -> None:
    began = time.process_time()
    strike_out(text)
    assert time.process_time() - began < 5


FULL = """
import logging, sys
from pathlib import Path
from kiosk.system.log import log_to
log_to(Path(sys.argv[1]))
logging.getLogger("kiosk").info("the key is %s", sys.argv[2])
logging.getLogger("kiosk").info("one word is too many: %s", sys.argv[2], sys.argv[2])
"""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk here is full at will")
def test_on_a_full_disk_nothing_is_printed_instead(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "kiosk.log").symlink_to("/dev/full")
    command = [sys.executable, "-c", FULL, str(tmp_path), f"rk_live_{KEY}"]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert KEY not in done.stdout + done.stderr


def test_what_a_thread_leaves_uncaught_is_in_the_log(tmp_path: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("unexpected in failing")
    log_to(tmp_path)

    def fail() -> None:
        raise ValueError(f"rk_live_{KEY}")

    with crashes_logged(tmp_path):
        thread = threading.Thread(target=fail, name="failing")
        thread.start()
        thread.join()
    text = (tmp_path / "log" / "kiosk.log").read_text("utf-8")
    assert "unexpected in failing" in text
    assert KEY not in text


def test_what_fails_while_it_goes_away_is_in_the_log(tmp_path: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("nobody could be told")
    log_to(tmp_path)

    class Failing:
        def __del__(self) -> None:
            raise ValueError(f"rk_live_{KEY}")

    with crashes_logged(tmp_path):
        Failing()
        gc.collect()
    text = (tmp_path / "log" / "kiosk.log").read_text("utf-8")
    assert "nobody could be told" in text
    assert KEY not in text


CRASHES = """
import os, signal, sys
from pathlib import Path
from kiosk.system.log import crashes_logged, log_to
log_to(Path(sys.argv[1]))
with crashes_logged(Path(sys.argv[1])):
    os.kill(os.getpid(), signal.SIGSEGV)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there crashes have no signal")
def test_a_run_that_crashed_is_told_of_by_the_next(tmp_path: Path, expected_warnings: Warnings) -> None:
    expected_warnings.allow("the run before crashed")
    subprocess.run([sys.executable, "-c", CRASHES, str(tmp_path)], cwd=CHECKOUT, check=False)
    log_to(tmp_path)
    for _ in range(2):
        with crashes_logged(tmp_path):
            pass
    text = (tmp_path / "log" / "kiosk.log").read_text("utf-8")
    assert text.count("the run before crashed: Fatal Python error: Segmentation fault") == 1
    assert (tmp_path / FOLDER / CRASH_FILE).read_text() == ""


def test_where_nothing_can_be_written_crashes_are_not_kept(tmp_path: Path) -> None:
    with crashes_logged(tmp_path / "nowhere"):
        pass
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_the_file_is_its_owners_alone_whatever_the_umask(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        log_to(tmp_path)
        logging.getLogger("kiosk").info("all is well")
        (file,) = (one for one in (tmp_path / FOLDER).iterdir() if one.suffix == ".log")
        assert file.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(umask)
