"""`kiosk fleet`, as the person who sets up the booths uses it: what to do next is said, and no secret is."""

import datetime as dt
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import keyring
import psycopg
import pytest

from kiosk.checks.afar import written
from kiosk.checks.check import Found
from kiosk.checks.findings import DiskFound
from kiosk.cli import main
from kiosk.commands import fleet_watch
from kiosk.ledger.fleet.address import address_of
from kiosk.ledger.fleet.signing import key_of, new_secret
from kiosk.machine import system_keyring
from kiosk.machine.settings import SettingsRefusedError, change_settings, read_settings
from kiosk.machine.signing import signing_key_or_none
from tests.ledger.fleet.answering import answering
from tests.ledger.fleet.booth import Booth
from tests.ledger.fleet.server import DATABASE, PASSWORD, ROLE, Fleet, PostgreSQL
from tests.machine.test_keys import Safe
from tests.said import refusing

pytest_plugins = ["tests.ledger.fleet.fixtures"]

SECRET = re.compile(r"and type (\S{32}) which is shown this once")


class Done(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, postgresql: PostgreSQL
) -> Run:
    monkeypatch.setattr("kiosk.commands.fleet_status.read_secret", lambda name: {"fleet": PASSWORD}[name])

    def answer(*words: str, typed: str = "") -> Done:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = main([*words, "--data", str(tmp_path / "data")])
        return Done(code, *capsys.readouterr())

    return answer


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    change_settings(tmp_path / "data", {"uuid": "a", "name": "Hall", "place": "By the door"})
    return tmp_path / "data"


def as_administrator(server: PostgreSQL) -> str:
    return server.conninfo(DATABASE, "postgres")


def without_fleet(server: PostgreSQL, role: str) -> None:
    server.ask(DATABASE, "DROP SCHEMA IF EXISTS kiosk_fleet CASCADE")
    if server.ask(DATABASE, f"SELECT 1 FROM pg_roles WHERE rolname = '{role}'"):  # noqa: S608 - a test's own word
        server.ask(DATABASE, f"DROP OWNED BY {role}; DROP ROLE {role}")


def test_init_makes_everything_and_says_what_to_do_at_each_booth(run: Run, data: Path, postgresql: PostgreSQL) -> None:
    without_fleet(postgresql, "kiosk_hall")
    done = run("fleet", "init", "--admin", as_administrator(postgresql), "--role", "kiosk_hall")
    assert (done.code, done.err) == (0, "")
    port = f" port={postgresql.port}"
    assert f'kiosk settings set fleet "host=SERVER-NAME dbname={DATABASE} user=kiosk_hall{port}"' in done.out
    assert "kiosk key set fleet" in done.out
    assert f"hostssl  {DATABASE}  kiosk_hall  all  scram-sha-256" in done.out
    assert SECRET.search(done.out)
    again = run("fleet", "init", "--admin", as_administrator(postgresql), "--role", "kiosk_hall")
    assert again.code == 0
    assert not SECRET.search(again.out)
    assert "stays as it is" in again.out


def test_a_password_that_init_makes_lets_a_booth_in(run: Run, data: Path, postgresql: PostgreSQL) -> None:
    told = json.loads(
        run("fleet", "init", "--admin", as_administrator(postgresql), "--role", ROLE, "--new-password", "--json").out
    )
    assert len(told["password"]) == 32
    assert told["excess"] == []
    by_tcp = postgresql.conninfo(DATABASE, port=postgresql.port)
    change_settings(data, {"fleet": by_tcp})
    assert "password authentication failed" in run("fleet", "status").out
    typed = run(
        *("fleet", "init", "--admin", as_administrator(postgresql), "--role", ROLE, "--ask-password"),
        typed=f"{PASSWORD}\n",
    )
    assert typed.code == 0
    assert PASSWORD not in typed.out
    assert run("fleet", "status").code == 0


def test_an_administrators_password_is_asked_for_where_it_is_needed(
    run: Run, data: Path, postgresql: PostgreSQL, fleet: Fleet
) -> None:
    by_tcp = postgresql.conninfo(DATABASE, port=postgresql.port)
    words = ["fleet", "init", "--admin", by_tcp, "--role", "kiosk_other"]
    assert "No password was given" in run(*words).err
    refused = run(*words, typed=f"{PASSWORD}\n")
    assert refused.code == 2
    assert "lacks permissions" in refused.err, "it got in, and may make no tables"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--admin", "host=localhost dbname=kiosk user=postgres password=hunter2"], "leave it out; it is asked for"),
        (["--admin", "postgresql://u:hunter2@books.example.org/kiosk"], "--admin holds a password: leave it"),
        (["--admin", "host=books.example.org dbname=kiosk user=x sslmode=require"], "leave sslmode out"),
        (["--admin", "host=/nowhere dbname=kiosk user=postgres"], "cannot be used now"),
    ],
)
def test_init_refuses_what_would_not_be_safe(run: Run, data: Path, words: list[str], said: str) -> None:
    done = run("fleet", "init", *words)
    assert done.code == 2
    assert said in done.err
    assert "hunter2" not in done.out + done.err


def test_init_names_the_setting_where_that_is_what_is_wrong(run: Run, data: Path, postgresql: PostgreSQL) -> None:
    change_settings(data, {"fleet": "rubbish"})
    done = run("fleet", "init", "--admin", as_administrator(postgresql))
    assert done.code == 2
    assert done.err.startswith("The setting fleet can't be used: ")
    assert "--admin" not in done.err


@pytest.mark.parametrize(
    ("fleet_setting", "said"),
    [
        ("rubbish", "not written as PostgreSQL’s are"),
        ("host=books.example.org dbname=kiosk user=x sslmode=disable", "leave sslmode out"),
        ("host=books.example.org user=x", "lacks the database’s name; add dbname="),
    ],
)
def test_a_way_that_no_kiosk_would_take_is_not_set(run: Run, data: Path, fleet_setting: str, said: str) -> None:
    done = run("settings", "set", "fleet", fleet_setting)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert read_settings(data).settings.fleet is None


def test_init_says_nothing_of_facts_that_follow_where_no_kiosk_counts(run: Run, data: Path) -> None:
    done = run("fleet", "init", "--admin", "host=/nowhere dbname=kiosk user=postgres")
    assert "follows" not in done.err


def test_init_makes_no_booth_of_an_administrator(run: Run, data: Path, postgresql: PostgreSQL) -> None:
    words = ["fleet", "init", "--admin", as_administrator(postgresql), "--role", "postgres", "--new-password"]
    done = run(*words)
    assert done.code == 2
    assert "is an administrator’s role" in done.err


def test_init_takes_the_role_from_the_settings_and_warns_of_one_that_may_do_more(
    run: Run, data: Path, postgresql: PostgreSQL
) -> None:
    without_fleet(postgresql, "kiosk_loose")
    postgresql.ask(DATABASE, "CREATE ROLE kiosk_loose LOGIN CREATEDB")
    change_settings(data, {"fleet": postgresql.conninfo(DATABASE, "kiosk_loose")})
    done = run("fleet", "init", "--admin", as_administrator(postgresql))
    assert done.code == 1
    assert "kiosk_loose may do more than a booth should: make databases" in done.err


def test_status_without_a_shared_database_says_how_to_get_one(run: Run, data: Path) -> None:
    done = run("fleet", "status")
    assert done.code == 2
    assert "kiosk settings set fleet" in done.err


def test_status_tells_why_the_database_is_not_reached(run: Run, data: Path) -> None:
    change_settings(data, {"fleet": "host=/nowhere dbname=kiosk user=booth"})
    done = run("fleet", "status")
    assert (done.code, done.err) == (1, "")
    assert "cannot be used now" in done.out
    told = json.loads(run("fleet", "status", "--json").out)
    assert told["reached"] is False
    assert "cannot be used now" in told["why"]


def test_status_shows_the_kiosks_and_what_is_still_on_its_way(
    run: Run, data: Path, tmp_path: Path, fleet: Fleet
) -> None:
    change_settings(data, {"fleet": fleet.conninfo})
    here, other = Booth(data, "a", fleet.address), Booth(tmp_path / "other", "b", fleet.address)
    here.add_cash(2)
    here.exchange()
    other.add_cash(3)
    other.exchange()
    here.add_cash(4)
    done = run("fleet", "status")
    assert done.code == 1
    assert re.search(r"^Kiosk a \(this one\)  Hall B  2 +just now +just now$", done.out, re.MULTILINE), done.out
    assert re.search(r"^Kiosk b  +Hall B  3 ", done.out, re.MULTILINE)
    assert "4 facts of this kiosk are not there yet" in done.out
    assert "3 facts of Kiosk b are not here yet" in done.out
    told = json.loads(run("fleet", "status", "--json").out)
    assert [(kiosk["uuid"], kiosk["here"], kiosk["facts"], kiosk["missing"]) for kiosk in told["kiosks"]] == [
        ("a", True, 2, 0),
        ("b", False, 3, 3),
    ]
    assert (told["unsent"], told["alarms"], told["rights"]) == (4, [], {"missing": [], "excess": []})
    here.exchange()
    assert run("fleet", "status").code == 0
    here.close()
    other.close()


def test_status_tells_alarms_rights_and_a_wrong_clock(
    run: Run, data: Path, fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_settings(data, {"fleet": fleet.conninfo})
    here = Booth(data, "a", fleet.address)
    here.add_cash()
    here.exchange()
    here.close()
    fleet.ask("ALTER TABLE kiosk_fleet.facts DISABLE TRIGGER ALL; UPDATE kiosk_fleet.facts SET hash = sha256('x')")
    fleet.ask(f"GRANT DELETE ON kiosk_fleet.facts TO {ROLE}; REVOKE INSERT (body) ON kiosk_fleet.facts FROM {ROLE}")
    monkeypatch.setattr("kiosk.commands.fleet_status.utc_now", lambda: here.clocks.now)
    done = run("fleet", "status")
    assert done.code == 1
    assert "this disk was copied" in done.out
    assert f"{ROLE} may not add facts, which is right for a second screen alone; this kiosk needs a role" in done.out
    assert f"{ROLE} may do more than a booth should: delete on kiosk_fleet.facts" in done.err
    assert re.search(r"This machine's clock is \d+ \w+ (ahead of|behind) the database's", done.out)


@pytest.mark.parametrize(
    "fleet_setting",
    [
        "host=books.example.org dbname=kiosk user=booth password=hunter2",
        "host=books.example.org PASSWORD = 'hunter2'",
        "postgresql://booth:hunter2@books.example.org/kiosk",
        "postgresql://booth:hunter2/x@books.example.org/kiosk",
        "postgresql://booth@books.example.org/kiosk?password=hunter2",
        "postgresql://booth@books.example.org/kiosk?pass%77ord=hunter2",
        "host=x sslpassword=hunter2",
        "host=x oauth_client_secret=hunter2",
    ],
)
def test_no_password_gets_into_the_settings(tmp_path: Path, fleet_setting: str) -> None:
    with refusing(SettingsRefusedError, match="kiosk key set fleet") as caught:
        change_settings(tmp_path, {"fleet": fleet_setting})
    assert "hunter2" not in repr(caught.value)
    assert not (tmp_path / "settings.toml").exists()
    (tmp_path / "settings.toml").write_text(f'fleet = "{fleet_setting}"\n', "utf-8")
    settings, notes = read_settings(tmp_path)
    assert settings.fleet is None
    assert "hunter2" not in str(notes)


@pytest.mark.parametrize(
    "fleet_setting",
    [
        "host=books.example.org dbname=kiosk user=booth",
        "postgresql://booth@books.example.org/kiosk",
        "postgresql://booth@[::1]:5432/kiosk?sslmode=verify-full",
        "host=/var/run/postgresql dbname=password user=booth",
    ],
)
def test_an_address_without_one_does(tmp_path: Path, fleet_setting: str) -> None:
    assert change_settings(tmp_path, {"fleet": fleet_setting}).fleet == fleet_setting
    assert address_of(fleet_setting).user == "booth"


# Each as itself


@pytest.fixture
def keyring_here(monkeypatch: pytest.MonkeyPatch) -> Safe:
    ring = Safe()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")  # else there is none to be asked
    monkeypatch.setattr(keyring.core, "_keyring_backend", ring)
    monkeypatch.setattr(system_keyring, "ALLOWED_KEYRINGS", {f"{Safe.__module__}.{Safe.__qualname__}"})
    return ring


def test_a_kiosk_joins_is_admitted_signs_and_is_shut_out(
    run: Run, data: Path, fleet: Fleet, keyring_here: Safe
) -> None:
    old = Booth(data.parent / "old", "old", fleet.address)
    old.add_cash(2)
    old.exchange()
    joined = run("fleet", "join")
    assert joined.code == 0
    assert (
        'kiosk fleet admit --admin "host=books.example.org dbname=kiosk user=postgres" --name "Hall" a.' in joined.out
    )
    assert run("fleet", "join").out == joined.out, "there is one key"
    ticket = joined.out.split("a.")[1].split()[0]
    assert keyring_here.kept["donation-kiosk", "signing"] not in joined.out
    words = ("fleet", "admit", "--admin", as_administrator(fleet.server), "--name", "Hall", f"a.{ticket}")
    admitted = json.loads(run(*words, "--new-password", "--json").out)
    assert (admitted["role"], len(admitted["password"])) == ("kiosk_a", 32)
    again = run(*words)
    assert "only kiosk_a writes in its name" in again.out
    assert "stays as it is" in again.out
    change_settings(data, {"fleet": fleet.server.conninfo(DATABASE, "kiosk_a")})
    key = signing_key_or_none("a")
    a = Booth(data, "a", fleet.address_as("kiosk_a"), key=key)
    a.add_cash(3)
    assert (a.exchange().sent, a.raised()) == (3, 500)
    a.close()
    assert re.search(
        r"^Kiosk a \(this one\)  Hall B  3 +(?:just now +){2}yes$", run("fleet", "status").out, re.MULTILINE
    )
    status = json.loads(run("fleet", "status", "--json").out)
    assert {one["uuid"]: one["vouched"] for one in status["kiosks"]} == {"a": "signed", "old": "unsigned"}
    assert status["alarms"] == []
    shut = run("fleet", "shut-out", "--admin", as_administrator(fleet.server), "Hall")
    assert "Hall is shut out. Its 3 entries so far stay and count" in shut.out
    assert "does not let kiosk_a in" in run("fleet", "status").out
    assert old.exchange().received == 3
    old.close()
    assert run("fleet", "shut-out", "--admin", as_administrator(fleet.server), "Nobody").code == 2
    assert "is called Nobody" in run("fleet", "shut-out", "--admin", as_administrator(fleet.server), "Nobody").err
    assert "settings set uuid new" in run(*words).err, "it doesn't come back by that key"


def test_a_key_can_go_where_no_keyring_is_and_never_on_the_screen(
    run: Run, data: Path, keyring_here: Safe, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = run("fleet", "join", "--print-key")
    assert done.code == 0
    assert done.out.strip() not in done.err
    assert keyring_here.kept == {}
    monkeypatch.setenv("KIOSK_SIGNING_KEY", done.out)
    ticket = done.err.split("a.")[1].split()[0]
    assert ticket in run("fleet", "join").out
    change_settings(data, {"uuid": "a"})
    monkeypatch.setenv("KIOSK_SIGNING_KEY", "a.nonsense")
    refused = run("fleet", "join")
    assert refused.code == 2
    assert "is none that kiosk fleet join made" in refused.err


def test_a_ticket_that_is_none_admits_nobody(run: Run, data: Path, fleet: Fleet) -> None:
    done = run("fleet", "admit", "--admin", as_administrator(fleet.server), "a.b")
    assert (done.code, done.out) == (2, "")
    assert "no ticket" in done.err


def test_a_second_screen_gets_a_role_that_only_reads(run: Run, data: Path, fleet: Fleet) -> None:
    admin = ("fleet", "display", "--admin", as_administrator(fleet.server))
    done = run(*admin, "--new-password")
    assert (done.code, done.err) == (0, "")
    assert "kiosk_display may read what the kiosks share" in done.out
    assert "user=kiosk_display" in done.out
    assert SECRET.search(done.out)
    assert done.out.endswith("kiosk display --fleet\n")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        fleet.ask("INSERT INTO kiosk_fleet.facts (kiosk, sequence) VALUES ('b', 1)", "kiosk_display")
    ticket = str(key_of(new_secret("b")).ticket)
    told = json.loads(run("fleet", "admit", "--admin", as_administrator(fleet.server), ticket, "--json").out)
    refused = run(*admin, "--role", told["role"])
    assert (refused.code, "own role" in refused.err) == (2, True)


def test_a_second_screen_of_no_fleet_is_told_so(run: Run, data: Path) -> None:
    done = run("display", "--fleet")
    assert (done.code, "kiosk fleet display" in done.err) == (2, True)


def test_another_kiosks_check_list_is_told_or_why_there_is_none(
    run: Run, data: Path, fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "counts alone" in run("fleet", "checks", "Booth B").err
    secret, its_key = new_secret("a"), key_of(new_secret("b"))
    monkeypatch.setenv("KIOSK_SIGNING_KEY", secret)
    monkeypatch.setattr("kiosk.commands.fleet_checks.read_secret", lambda _: "")
    address, its_address = fleet.admit(key_of(secret), "Hall"), fleet.admit(its_key, "Booth B")
    change_settings(data, {"fleet": fleet.server.conninfo(DATABASE, address.user)})
    assert "No kiosk that was admitted is called 'Booth C'" in run("fleet", "checks", "Booth C").err
    assert "it has never said that it runs" in run("fleet", "checks", "Booth B").err
    checks = written([("disk", Found("bad", DiskFound("too_little", 40_000_000)))], dt.timedelta())
    with answering(tmp_path / "b", its_address, its_key, checks):
        told, as_json = run("fleet", "checks", "Booth B"), run("fleet", "checks", "b", "--json")
    assert (told.code, told.err) == (1, "")
    assert told.out.startswith("bad   Disk: Only 40 MB are free")
    (line,) = json.loads(as_json.out)["checks"]
    assert (line["id"], line["level"]) == ("disk", "bad")


def test_a_watch_tells_once_of_a_kiosk_that_fell_silent(
    run: Run, data: Path, tmp_path: Path, fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_settings(data, {"fleet": fleet.conninfo})
    monkeypatch.setenv("KIOSK_FLEET_PASSWORD", PASSWORD)
    booth = Booth(tmp_path / "booth", "b", fleet.address)
    booth.exchange()
    booth.close()
    assert run("fleet", "watch", "--once") == Done(0, "", "")
    fleet.ask("ALTER TABLE kiosk_fleet.heartbeats DISABLE TRIGGER ALL")
    fleet.ask("UPDATE kiosk_fleet.heartbeats SET beat = now() - interval '100 seconds'")
    told: list[dict[str, str]] = []

    def post(_: str, values: dict[str, str]) -> str:
        told.append(values)
        return ""

    monkeypatch.setattr(fleet_watch, "post_json", post)
    monkeypatch.setenv("KIOSK_WEBHOOK_URL", "https://hooks.example.org/canary")
    line = "Kiosk b (Hall B) has not been heard for 1 minute. Please look at it."
    for expected in (f"{line}\n", "", ""):
        assert run("fleet", "watch", "--once", "--webhook-host", "hooks.example.org") == Done(1, expected, "")
    assert told == [{"text": line, "content": line}]
    assert "canary" not in "".join(file.read_text("utf-8") for file in data.glob("fleet-watch*"))
    fleet.ask("UPDATE kiosk_fleet.heartbeats SET beat = now()")
    assert run("fleet", "watch", "--once").out == "Kiosk b (Hall B) is heard again.\n"


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ([], "Say who is told"),
        (["--mail-to", "staff", "--mail-server", "mail.example.org"], "'staff' is no e-mail address"),
        (["--mail-to", "a@example.org", "--mail-server", "127.0.0.1"], "'127.0.0.1' is no host"),
        (["--mail-to", "a@example.org", "--mail-server", "mail.example.org:0"], "is no host"),
        (["--webhook-host", "evil.example.net"], "is no https address on 'evil.example.net'"),
    ],
)
def test_a_watch_that_could_tell_nobody_is_refused(
    run: Run, data: Path, words: list[str], part: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_settings(data, {"fleet": "host=db.example.org dbname=kiosk user=kiosk_display"})
    monkeypatch.setenv("KIOSK_WEBHOOK_URL", "https://hooks.example.org/canary")
    done = run("fleet", "watch", *words)
    assert done.code == 2
    assert part in done.err
    assert "canary" not in done.err


def test_a_message_is_tried_five_times_and_given_up(capsys: pytest.CaptureFixture[str]) -> None:
    tries: list[float] = []
    now = 0.0

    def send(_: str) -> str:
        tries.append(now)
        return "mail.example.org was not reached"

    left = [fleet_watch.Message("line", send)]
    while left:
        left = fleet_watch.deliver(left, now)
        now += 15
    assert tries == [0, 30, 90, 210, 450]
    assert capsys.readouterr().err.count("tried again later") == 4
