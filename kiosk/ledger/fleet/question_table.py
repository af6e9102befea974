"""Where one kiosk asks another something through the shared database, and where that one answers.

Only kiosks that staff admitted ask, only those that were admitted are asked, and each only by its own role. A row of
a question is seen by the two that it is about; so is its answer, which is sealed besides. Each kiosk has one question
to each other at a time, so there are never more rows than pairs of kiosks.
"""

from typing import LiteralString

MAKE_QUESTIONS: tuple[LiteralString, ...] = (
    """
    CREATE TABLE IF NOT EXISTS kiosk_fleet.questions (
        asker text COLLATE "C" NOT NULL CHECK (asker ~ '^[0-9A-Za-z-]{1,64}$'),
        kiosk text COLLATE "C" NOT NULL CHECK (kiosk ~ '^[0-9A-Za-z-]{1,64}$'),
        about text NOT NULL CHECK (about ~ '^[a-z_]{1,20}$'),
        once bytea NOT NULL CHECK (octet_length(once) = 32),
        asked timestamptz NOT NULL,
        signature bytea NOT NULL CHECK (octet_length(signature) = 64),
        PRIMARY KEY (asker, kiosk)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS kiosk_fleet.answers (
        kiosk text COLLATE "C" NOT NULL CHECK (kiosk ~ '^[0-9A-Za-z-]{1,64}$'),
        asker text COLLATE "C" NOT NULL CHECK (asker ~ '^[0-9A-Za-z-]{1,64}$'),
        once bytea NOT NULL CHECK (octet_length(once) = 32),
        sealed bytea NOT NULL CHECK (octet_length(sealed) <= 40000),
        signature bytea NOT NULL CHECK (octet_length(signature) = 64),
        PRIMARY KEY (kiosk, asker)
    )
    """,
    """
    CREATE OR REPLACE FUNCTION kiosk_fleet.is_me(uuid text) RETURNS boolean LANGUAGE sql STABLE
    SET search_path = pg_catalog AS $$
        SELECT EXISTS (SELECT FROM kiosk_fleet.kiosks AS own
            WHERE own.kiosk = uuid AND own.role = current_user AND own.last_sequence IS NULL)
    $$
    """,
    """
    CREATE OR REPLACE FUNCTION kiosk_fleet.is_admitted(uuid text) RETURNS boolean LANGUAGE sql STABLE
    SET search_path = pg_catalog AS $$
        SELECT EXISTS (SELECT FROM kiosk_fleet.kiosks AS own
            WHERE own.kiosk = uuid AND own.role IS NOT NULL AND own.last_sequence IS NULL)
    $$
    """,
    "ALTER TABLE kiosk_fleet.questions ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE kiosk_fleet.answers ENABLE ROW LEVEL SECURITY",
    "DROP POLICY IF EXISTS who_it_is_about_reads ON kiosk_fleet.questions",
    """
    CREATE POLICY who_it_is_about_reads ON kiosk_fleet.questions FOR SELECT
    USING (kiosk_fleet.is_me(asker) OR kiosk_fleet.is_me(kiosk))
    """,
    "DROP POLICY IF EXISTS each_asks_as_itself ON kiosk_fleet.questions",
    """
    CREATE POLICY each_asks_as_itself ON kiosk_fleet.questions
    USING (kiosk_fleet.is_me(asker)) WITH CHECK (
        kiosk_fleet.is_me(asker) AND kiosk_fleet.is_admitted(kiosk)
        AND asked BETWEEN clock_timestamp() - interval '1 minute' AND clock_timestamp() + interval '1 minute'
    )
    """,
    "DROP POLICY IF EXISTS who_it_is_about_reads ON kiosk_fleet.answers",
    """
    CREATE POLICY who_it_is_about_reads ON kiosk_fleet.answers FOR SELECT
    USING (kiosk_fleet.is_me(asker) OR kiosk_fleet.is_me(kiosk))
    """,
    "DROP POLICY IF EXISTS each_answers_as_itself ON kiosk_fleet.answers",
    """
    CREATE POLICY each_answers_as_itself ON kiosk_fleet.answers
    USING (kiosk_fleet.is_me(kiosk)) WITH CHECK (
        kiosk_fleet.is_me(kiosk) AND EXISTS (SELECT FROM kiosk_fleet.questions AS question
            WHERE question.asker = answers.asker AND question.kiosk = answers.kiosk AND question.once = answers.once)
    )
    """,
    "REVOKE ALL ON kiosk_fleet.questions, kiosk_fleet.answers FROM PUBLIC",
    "GRANT SELECT, INSERT, UPDATE (about, once, asked, signature) ON kiosk_fleet.questions TO PUBLIC",
    "GRANT SELECT, INSERT, UPDATE (once, sealed, signature) ON kiosk_fleet.answers TO PUBLIC",
)
"""To all who may use the schema; the policies say who of them may ask and answer: no second screen, no watch."""
