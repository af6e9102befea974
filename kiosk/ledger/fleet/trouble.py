"""Why the kiosks' shared PostgreSQL can't be used, and what in it contradicts itself, for `kiosk.words.fleet`."""

import datetime as dt
from typing import Literal

from kiosk.model.contested import Doubted
from kiosk.model.ledger_trouble import LedgerTrouble
from kiosk.model.records import dataclass

DatabaseProblem = Literal[
    "no_table",
    "not_allowed",
    "too_slow",
    "not_let_in",
    "not_proven",
    "unusable",
    "newer_kiosk",
    "not_utf8",
    "administrator",
    "not_itself",
    "other_key",
    "no_such_kiosk",
]
"""`not_allowed`: the role may not do what a kiosk has to. `not_let_in`: the role or its password is wrong.
`not_proven`: the server's certificate isn't trusted. `newer_kiosk`: a newer version made the table.
`administrator`: the role that was named for booths is an administrator's. `not_itself`: the role may not write as
this kiosk. `other_key`: a kiosk that was admitted with another key, or shut out, can't be admitted; `detail` is its
uuid. `no_such_kiosk`: none, or more than one, is called `detail`."""


@dataclass(frozen=True, slots=True)
class DatabaseTrouble:
    """The database can't be used."""

    problem: DatabaseProblem
    where: str = ""
    """For people, such as "kiosk at books.example.org"."""
    role: str = ""
    detail: str = ""
    """What PostgreSQL says, an encoding, or the table's version."""


AddressProblem = Literal[
    "not_conninfo", "password", "host", "dbname", "user", "not_yours", "several", "not_a_name", "not_safe"
]
"""`not_conninfo`: it isn't written as PostgreSQL's are. `host`, `dbname`, `user`: that is missing. `not_yours`: a
keyword that isn't for people to set. `several`: machines. `not_a_name`: dbname is no name. `not_safe`: no TLS."""


@dataclass(frozen=True, slots=True)
class AddressTrouble:
    """This is no way to the shared PostgreSQL."""

    problem: AddressProblem
    word: str = ""
    """The keyword or the sslmode that is wrong."""


FleetTrouble = DatabaseTrouble | AddressTrouble | LedgerTrouble


@dataclass(frozen=True, slots=True)
class TwoFacts:
    """A fact of another kiosk is another one in the shared table than here; neither is changed."""

    kiosk: str
    """Its uuid."""
    sequence: int


@dataclass(frozen=True, slots=True)
class WrittenTwice:
    """This kiosk's own fact is another one in the shared table: its disk was cloned, or its ledger put back."""

    sequence: int


@dataclass(frozen=True, slots=True)
class WrittenElsewhere:
    """This kiosk's facts go on in the shared table without it, up to `sequence`."""

    sequence: int


Doubt = Literal["unsigned", "signature", "stranger", "shut_out"]
"""`unsigned`: its kiosk has signed before. `signature`: it isn't that kiosk's. `stranger`: staff didn't admit that
kiosk. `shut_out`: it was written after they shut it out."""


@dataclass(frozen=True, slots=True)
class NotBelieved:
    """A fact in the shared table that its kiosk didn't write, or may not have; it and what follows is not taken."""

    problem: Doubt
    kiosk: str
    """Its name as staff admitted it, or its uuid."""
    sequence: int


@dataclass(frozen=True, slots=True)
class NotSent:
    """Why this kiosk sends nothing; it keeps what it writes and hears the others."""

    problem: Literal["stranger", "other_key", "no_key", "other_role", "shut_out"]
    """`stranger`: it was not admitted. `other_key`: it was, with another key than it has now. `no_key`: it has none
    that it can read. `other_role`: its setting names another role than its own. `shut_out`: staff did that."""
    role: str = ""
    """That only this kiosk has."""


FleetAlarm = TwoFacts | WrittenTwice | WrittenElsewhere | NotBelieved | NotSent | Doubted | LedgerTrouble
"""What contradicts each other; a `LedgerTrouble` is why a kiosk's facts can't be taken."""

NoAnswerProblem = Literal[
    "not_admitted", "other_not_admitted", "no_place", "silent", "no_answer", "not_believed", "stopped", "pooled"
]
"""`not_admitted`: this kiosk, or it doesn't sign as it should. `no_place`: the table was made by a version before.
`silent`: the other doesn't run, or has no network. `no_answer`: it runs and didn't answer, as a version before.
`not_believed`: what is there isn't its answer. `stopped`: somebody didn't want to wait longer. `pooled`: a pooler
stands between, by which no picture passes."""

NotShown = Literal["off", "in_use", "too_often"]
"""Why a kiosk sends no picture of its screen. `off`: its setting. `in_use`: somebody does something at it."""


@dataclass(frozen=True, slots=True)
class NotAnswered:
    """Why there is no answer."""

    problem: NoAnswerProblem | NotShown
    heard: dt.timedelta | None = None
    """Since the other said that it runs; `None` where it never did, or nobody looked."""
