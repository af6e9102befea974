"""The tables of facts. They are the same in every file of this version, to the letter."""

import sqlite3
from collections.abc import Mapping

from kiosk.ledger.files import LedgerFiles
from kiosk.ledger.trouble import file_trouble
from kiosk.model.ledger_mistake import LedgerFinding
from kiosk.model.ledger_trouble import Problem

VERSION = 1
"""SQLite's user_version."""
APPLICATION, PRACTICE_APPLICATION = 0x4B494F53, 0x4B494F50
"""SQLite's application_id; another one for practice, so that its file can't pass for the ledger by another name."""

TABLES: Mapping[str, str] = {
    "facts": """CREATE TABLE facts (
    arrival INTEGER PRIMARY KEY,
    kiosk TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    reference TEXT NOT NULL,
    campaign TEXT NOT NULL,
    at INTEGER NOT NULL,
    body TEXT NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (kiosk, sequence),
    UNIQUE (kiosk, reference)
) STRICT""",
    "facts_of_campaign": "CREATE INDEX facts_of_campaign ON facts (campaign, at)",
    "facts_stay": """CREATE TRIGGER facts_stay BEFORE DELETE ON facts BEGIN
    SELECT raise(ABORT, 'facts are never deleted');
END""",
    "facts_stay_as_they_are": """CREATE TRIGGER facts_stay_as_they_are BEFORE UPDATE ON facts BEGIN
    SELECT raise(ABORT, 'facts are never changed');
END""",
    "meta": "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
}
"""By name. `at` is in microseconds since 1970; `meta` holds what is no fact: the machine of a kiosk, versions."""


def create(connection: sqlite3.Connection, *, practice: bool) -> None:
    """Make the tables in an empty file, inside the caller's transaction."""
    connection.execute(f"PRAGMA application_id = {PRACTICE_APPLICATION if practice else APPLICATION}")
    connection.execute(f"PRAGMA user_version = {VERSION}")
    for sql in TABLES.values():
        connection.execute(sql)


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether nothing was ever made in the file."""
    return connection.execute("SELECT 1 FROM sqlite_schema").fetchone() is None


def check(connection: sqlite3.Connection, files: LedgerFiles) -> None:
    """That the file is a ledger of this version, and of this kind.

    Raises:
        LedgerTroubleError: newer, foreign or broken.
    """
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != (PRACTICE_APPLICATION if files.practice else APPLICATION):
        what: dict[int, Problem] = {APPLICATION: "real_for_practice", PRACTICE_APPLICATION: "practice_for_real"}
        raise file_trouble(what.get(application, "not_a_ledger"), files.ledger)
    if version > VERSION:
        detail = LedgerFinding("other_version", (str(version), str(VERSION)))
        raise file_trouble("newer_version", files.ledger, detail)
    there = objects(connection)
    if version != VERSION or any(there.get(name) != sql for name, sql in TABLES.items()):
        raise file_trouble("changed", files.ledger, LedgerFinding("other_tables"))


def objects(connection: sqlite3.Connection) -> dict[str, str]:
    """The SQL of everything that was made in the file, by name."""
    return dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall())
