"""The table that several kiosks share: how it is made, and what a kiosk's role may do with it: add and read.

Facts are in it as they are in each kiosk's own book, known by kiosk and sequence. Nobody changes or removes one;
`laid` is the database's own time. Once kiosks were admitted, each writes by a role of its own and only as itself;
one that was not admitted yet, and never signed, goes on by the booths' role. PostgreSQL 12 or newer.
"""

from typing import Any, LiteralString

from psycopg import sql

from kiosk.ledger.fleet.connection import FleetConnection, FleetTroubleError
from kiosk.ledger.fleet.question_table import MAKE_QUESTIONS
from kiosk.ledger.fleet.trouble import DatabaseTrouble
from kiosk.model.records import dataclass

VERSION = 1
"""Raised when kiosks of a version before could not use the table any more; they ignore what was added since."""
_MAKE: tuple[LiteralString, ...] = (
    "CREATE SCHEMA IF NOT EXISTS kiosk_fleet",
    """
    CREATE TABLE IF NOT EXISTS kiosk_fleet.about (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        version integer NOT NULL
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS kiosk_fleet.facts (
        kiosk text COLLATE "C" NOT NULL CHECK (kiosk ~ '^[0-9A-Za-z-]{1,64}$'),
        sequence bigint NOT NULL CHECK (sequence > 0),
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        body text NOT NULL CHECK (octet_length(body) <= 100000),
        laid timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (kiosk, sequence)
    )
    """,
    """
    CREATE OR REPLACE FUNCTION kiosk_fleet.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION 'Facts are only ever added.';
    END
    $$
    """,
    "DROP TRIGGER IF EXISTS only_added ON kiosk_fleet.facts",
    """
    CREATE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON kiosk_fleet.facts
    FOR EACH STATEMENT EXECUTE FUNCTION kiosk_fleet.refuse()
    """,
    """
    CREATE TABLE IF NOT EXISTS kiosk_fleet.kiosks (
        kiosk text COLLATE "C" PRIMARY KEY CHECK (kiosk ~ '^[0-9A-Za-z-]{1,64}$'),
        name text NOT NULL,
        role text UNIQUE,
        public_key bytea CHECK (octet_length(public_key) = 32),
        last_sequence bigint,
        admitted timestamptz NOT NULL DEFAULT now(),
        CHECK ((role IS NULL) = (public_key IS NULL))
    )
    """,
    r"""
    CREATE TABLE IF NOT EXISTS kiosk_fleet.waiting (
        kiosk text COLLATE "C" NOT NULL CHECK (kiosk ~ '^[0-9A-Za-z-]{1,64}$'),
        public_key bytea NOT NULL CHECK (octet_length(public_key) = 32),
        name text NOT NULL CHECK (octet_length(name) <= 200),
        proof text NOT NULL CHECK (proof ~ '^SCRAM-SHA-256\$[0-9]{1,6}:[0-9A-Za-z+/=]+\$[0-9A-Za-z+/=:]+$'),
        signature bytea NOT NULL CHECK (octet_length(signature) = 64),
        asked timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (kiosk, public_key, proof)
    )
    """,
    "ALTER TABLE kiosk_fleet.facts ADD COLUMN IF NOT EXISTS signature bytea CHECK (octet_length(signature) = 64)",
    "CREATE INDEX IF NOT EXISTS facts_signed ON kiosk_fleet.facts (kiosk, sequence) WHERE signature IS NOT NULL",
    "ALTER TABLE kiosk_fleet.facts ENABLE ROW LEVEL SECURITY",
    "DROP POLICY IF EXISTS everybody_reads ON kiosk_fleet.facts",
    "CREATE POLICY everybody_reads ON kiosk_fleet.facts FOR SELECT USING (true)",
    "DROP POLICY IF EXISTS each_as_itself ON kiosk_fleet.facts",
    """
    CREATE POLICY each_as_itself ON kiosk_fleet.facts FOR INSERT WITH CHECK (
        NOT EXISTS (SELECT FROM kiosk_fleet.kiosks)
        OR EXISTS (
            SELECT FROM kiosk_fleet.kiosks AS own
            WHERE own.kiosk = facts.kiosk AND own.last_sequence IS NULL AND CASE
                WHEN facts.signature IS NOT NULL THEN own.role = current_user
                ELSE NOT EXISTS (SELECT FROM kiosk_fleet.kiosks AS other
                                 WHERE other.role = current_user AND other.kiosk <> own.kiosk)
                     AND EXISTS (SELECT FROM kiosk_fleet.facts AS first
                                 WHERE first.kiosk = own.kiosk AND first.sequence = 1 AND first.signature IS NULL)
                     AND NOT EXISTS (SELECT FROM kiosk_fleet.facts AS signed
                                     WHERE signed.kiosk = own.kiosk AND signed.signature IS NOT NULL)
                END
        )
    )
    """,
    "REVOKE ALL ON SCHEMA kiosk_fleet FROM PUBLIC",
    "REVOKE ALL ON ALL TABLES IN SCHEMA kiosk_fleet FROM PUBLIC",
    "REVOKE ALL ON FUNCTION kiosk_fleet.refuse() FROM PUBLIC",
    "GRANT SELECT ON kiosk_fleet.kiosks TO PUBLIC",  # of those who may use the schema, also by roles of before
    "GRANT SELECT (kiosk, public_key, name, asked), INSERT (kiosk, public_key, name, proof, signature)"
    " ON kiosk_fleet.waiting TO PUBLIC",
    "ALTER TABLE kiosk_fleet.waiting ENABLE ROW LEVEL SECURITY",
    "DROP POLICY IF EXISTS everybody_reads ON kiosk_fleet.waiting",
    "CREATE POLICY everybody_reads ON kiosk_fleet.waiting FOR SELECT USING (true)",
    "DROP POLICY IF EXISTS who_adds_may_ask ON kiosk_fleet.waiting",  # a second screen adds nothing, and asks nothing
    """
    CREATE POLICY who_adds_may_ask ON kiosk_fleet.waiting FOR INSERT
    WITH CHECK (has_column_privilege('kiosk_fleet.facts', 'body', 'INSERT'))
    """,
)
_HEARTBEATS: tuple[LiteralString, ...] = (
    """
    CREATE TABLE IF NOT EXISTS kiosk_fleet.heartbeats (
        kiosk text COLLATE "C" PRIMARY KEY CHECK (kiosk ~ '^[0-9A-Za-z-]{1,64}$'),
        name text NOT NULL CHECK (octet_length(name) <= 240),
        place text NOT NULL CHECK (octet_length(place) <= 240),
        beat timestamptz NOT NULL DEFAULT now()
    )
    """,
    """
    CREATE OR REPLACE FUNCTION kiosk_fleet.now_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        NEW.beat := now();
        RETURN NEW;
    END
    $$
    """,
    "DROP TRIGGER IF EXISTS by_this_clock ON kiosk_fleet.heartbeats",
    """
    CREATE TRIGGER by_this_clock BEFORE INSERT OR UPDATE ON kiosk_fleet.heartbeats
    FOR EACH ROW EXECUTE FUNCTION kiosk_fleet.now_it_is()
    """,
    "ALTER TABLE kiosk_fleet.heartbeats ENABLE ROW LEVEL SECURITY",
    "DROP POLICY IF EXISTS everybody_reads ON kiosk_fleet.heartbeats",
    "CREATE POLICY everybody_reads ON kiosk_fleet.heartbeats FOR SELECT USING (true)",
    "DROP POLICY IF EXISTS each_as_itself ON kiosk_fleet.heartbeats",
    """
    CREATE POLICY each_as_itself ON kiosk_fleet.heartbeats USING (true) WITH CHECK (
        has_column_privilege('kiosk_fleet.facts', 'body', 'INSERT') AND (
            NOT EXISTS (SELECT FROM kiosk_fleet.kiosks)
            OR EXISTS (
                SELECT FROM kiosk_fleet.kiosks AS own
                WHERE own.kiosk = heartbeats.kiosk AND own.last_sequence IS NULL
                    AND (own.role IS NULL OR own.role = current_user)
            )
        )
    )
    """,
    "REVOKE ALL ON kiosk_fleet.heartbeats FROM PUBLIC",
    "REVOKE ALL ON FUNCTION kiosk_fleet.now_it_is() FROM PUBLIC",
    "GRANT SELECT, INSERT (kiosk, name, place), UPDATE (name, place, beat) ON kiosk_fleet.heartbeats TO PUBLIC",
)
"""By whoever may add facts, for itself; read by all who may use the schema, a second screen and a watch among them."""
_ROLE: LiteralString = "CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT"
_GRANT: tuple[LiteralString, ...] = (
    "GRANT CONNECT ON DATABASE {database} TO {role}",
    "GRANT USAGE ON SCHEMA kiosk_fleet TO {role}",
    "GRANT SELECT ON kiosk_fleet.about, kiosk_fleet.facts TO {role}",
)
_ADDS: LiteralString = "GRANT INSERT (kiosk, sequence, hash, body, signature) ON kiosk_fleet.facts TO {role}"
_ONLY_READS: LiteralString = "REVOKE INSERT (kiosk, sequence, hash, body, signature) ON kiosk_fleet.facts FROM {role}"
_MISSING: LiteralString = """
    SELECT what FROM (VALUES
        ('read the facts', has_table_privilege(%(role)s, 'kiosk_fleet.facts', 'SELECT')),
        ('read the version', has_table_privilege(%(role)s, 'kiosk_fleet.about', 'SELECT')),
        ('add facts', (
            SELECT bool_and(has_column_privilege(%(role)s, 'kiosk_fleet.facts', name, 'INSERT'))
            FROM unnest(ARRAY['kiosk', 'sequence', 'hash', 'body']) AS name
        )),
        ('read who was admitted', has_table_privilege(%(role)s, to_regclass('kiosk_fleet.kiosks'), 'SELECT'))
    ) AS needed (what, may) WHERE NOT may
"""
_EXCESS: LiteralString = """
    SELECT what FROM (
        SELECT 'do everything (superuser)' AS what, rolsuper AS may FROM pg_roles WHERE rolname = %(role)s
        UNION ALL SELECT 'make roles', rolcreaterole FROM pg_roles WHERE rolname = %(role)s
        UNION ALL SELECT 'make databases', rolcreatedb FROM pg_roles WHERE rolname = %(role)s
        UNION ALL SELECT 'copy the server', rolreplication FROM pg_roles WHERE rolname = %(role)s
        UNION ALL SELECT 'pass over row rules', rolbypassrls FROM pg_roles WHERE rolname = %(role)s
        UNION ALL SELECT 'act as ' || granted.rolname, true
            FROM pg_auth_members JOIN pg_roles AS granted ON granted.oid = roleid
            WHERE member = (SELECT oid FROM pg_roles WHERE rolname = %(role)s)
        UNION ALL SELECT lower(privilege) || ' on kiosk_fleet.facts',
            has_table_privilege(%(role)s, 'kiosk_fleet.facts', privilege)
            FROM unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'] ||
                CASE WHEN current_setting('server_version_num')::int >= 170000 THEN ARRAY['MAINTAIN'] END) AS privilege
        UNION ALL SELECT 'update on columns of kiosk_fleet.facts',
            has_any_column_privilege(%(role)s, 'kiosk_fleet.facts', 'UPDATE')
        UNION ALL SELECT 'say itself when a fact was laid',
            has_column_privilege(%(role)s, 'kiosk_fleet.facts', 'laid', 'INSERT')
        UNION ALL SELECT 'change kiosk_fleet.about',
            has_table_privilege(%(role)s, 'kiosk_fleet.about', 'INSERT, UPDATE, DELETE, TRUNCATE')
        UNION ALL SELECT 'admit kiosks',
            has_table_privilege(%(role)s, to_regclass('kiosk_fleet.kiosks'), 'INSERT, UPDATE, DELETE, TRUNCATE')
        UNION ALL SELECT 'create in the schema ' || nspname, has_schema_privilege(%(role)s, oid, 'CREATE')
            FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%%' AND nspname <> 'information_schema'
        UNION ALL SELECT 'create schemas', has_database_privilege(%(role)s, current_database(), 'CREATE')
    ) AS beyond WHERE may
"""


@dataclass(frozen=True, slots=True)
class Rights:
    """How a role's rights differ from what a kiosk is to have."""

    missing: tuple[str, ...]
    excess: tuple[str, ...]


def make_table(connection: FleetConnection) -> None:
    """Make the shared table, or bring the one that is there up to what it should be; for an administrator.

    Raises:
        FleetTroubleError: the database isn't UTF-8, or its table is newer than this program.
        psycopg.Error: the administrator may not, or the connection broke.
    """
    encoding = _scalar(connection, "SHOW server_encoding")
    if encoding != "UTF8":
        raise FleetTroubleError(DatabaseTrouble("not_utf8", connection.info.dbname, detail=str(encoding)))
    if _scalar(connection, "SELECT to_regclass('kiosk_fleet.about')") is not None:
        check_version(connection)
    with connection.transaction():
        for statement in (*_MAKE, *_HEARTBEATS, *MAKE_QUESTIONS):
            connection.execute(statement)
        connection.execute(
            "INSERT INTO kiosk_fleet.about (version) VALUES (%s) ON CONFLICT (only_row) DO NOTHING", [VERSION]
        )


def check_version(connection: FleetConnection) -> None:
    """Refuse a table that a newer program made.

    Raises:
        FleetTroubleError: it is newer.
        psycopg.Error: there is none, or the connection broke.
    """
    version = int(_scalar(connection, "SELECT version FROM kiosk_fleet.about"))
    if version > VERSION:
        raise FleetTroubleError(
            DatabaseTrouble("newer_kiosk", connection.info.dbname, detail=f"version {version}, here {VERSION}")
        )


def is_role(connection: FleetConnection, role: str) -> bool:
    """Whether there is a role of that name."""
    return connection.execute("SELECT FROM pg_roles WHERE rolname = %s", [role]).fetchone() is not None


def let_in(connection: FleetConnection, role: str, password: str | None, *, adds: bool = True) -> None:
    """Give `role` a kiosk's rights, or those of a second screen, which adds nothing.

    It is made if need be, and gets `password` where there is one.

    The server is told no password, only the proof by which it recognises it.

    Raises:
        FleetTroubleError: it is an administrator's.
        psycopg.Error: the administrator may not, or the connection broke.
    """
    name = sql.Identifier(role)
    if connection.execute("SELECT FROM pg_roles WHERE rolname = %s AND rolsuper", [role]).fetchone() is not None or (
        role == connection.info.user
    ):
        raise FleetTroubleError(DatabaseTrouble("administrator", connection.info.dbname, role))
    with connection.transaction():
        if not is_role(connection, role):
            connection.execute(sql.SQL(_ROLE).format(name))
        if password is not None:
            proof = connection.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256").decode()
            connection.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(name, sql.Literal(proof)))
        database = sql.Identifier(connection.info.dbname)
        for statement in (*_GRANT, _ADDS if adds else _ONLY_READS):
            connection.execute(sql.SQL(statement).format(database=database, role=name))


def rights_of(connection: FleetConnection, role: str) -> Rights:
    """How the rights of `role`, which is there, differ from a kiosk's."""
    missing, excess = (
        tuple(str(what) for (what,) in connection.execute(query, {"role": role})) for query in (_MISSING, _EXCESS)
    )
    return Rights(missing, excess)


def _scalar(connection: FleetConnection, query: LiteralString) -> Any:
    row = connection.execute(query).fetchone()
    return row[0] if row else None
