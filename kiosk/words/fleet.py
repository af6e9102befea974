"""Why kiosks don't count together, and what contradicts itself between them."""

from typing import Literal, assert_never

from kiosk.ledger.fleet.trouble import (
    AddressTrouble,
    DatabaseTrouble,
    FleetAlarm,
    FleetTrouble,
    NotBelieved,
    NotSent,
    TwoFacts,
    WrittenElsewhere,
    WrittenTwice,
)
from kiosk.machine.secret_trouble import Missing, NotAStripeKey, NotKept, NotRemoved, SecretTrouble, Unusable
from kiosk.model.contested import Contested, TakenOff
from kiosk.model.ledger_trouble import FileTrouble, MergeTrouble
from kiosk.words.contested import ContestedWords
from kiosk.words.ledger import LedgerWords
from kiosk.words.machine import SecretWords
from kiosk.words.words import Words, filled

NoFleet = FleetTrouble | SecretTrouble | Literal["not_installed"]
"""Why a kiosk counts alone."""
_EXAMPLE = '"host=books.example.org dbname=kiosk user=kiosk_booth"'


class FleetWords(Words):
    """What is wrong, and what to do about it."""

    def sentence(self, trouble: NoFleet) -> str:
        """Why this kiosk doesn't count with others."""
        match trouble:
            case "not_installed":
                return self.tr(
                    "What it takes to count with other kiosks isn’t installed; install the kiosk with its extra fleet."
                )
            case Missing() | Unusable() | NotKept() | NotRemoved() | NotAStripeKey():
                return SecretWords(self.speaker).sentence(trouble)
            case DatabaseTrouble():
                return self._database(trouble)
            case AddressTrouble():
                return self._address(trouble)
            case FileTrouble() | MergeTrouble():
                return LedgerWords(self.speaker).sentence(trouble)
            case _:
                assert_never(trouble)

    def meanwhile(self) -> str:
        """What is said beside any trouble where a kiosk counts meanwhile."""
        return self.tr("New entries are kept here and sent later.")

    def alarm(self, alarm: FleetAlarm) -> str:
        """What contradicts itself."""
        match alarm:
            case TwoFacts(kiosk=kiosk, sequence=sequence):
                text = self.tr(
                    "Entry %1 of kiosk %2 is different in the shared database and here, and neither is changed; "
                    "find out which machine wrote it, and whether one is a copy."
                )
                return filled(text, str(sequence), kiosk)
            case WrittenTwice(sequence=sequence):
                text = self.tr(
                    "Entry %1 of this kiosk is different in the shared database: this disk was copied, or its ledger "
                    "is an old backup that was written on. Nothing more is sent until the copy is a kiosk of its own; "
                    "there, run: kiosk settings set uuid new"
                )
                return filled(text, str(sequence))
            case WrittenElsewhere(sequence=sequence):
                text = self.tr(
                    "Another machine writes as this kiosk, up to entry %1 in the shared database: one is a copy of "
                    "the other. Nothing more is sent until the copy is a kiosk of its own; there, run: "
                    "kiosk settings set uuid new"
                )
                return filled(text, str(sequence))
            case NotBelieved():
                return self._not_believed(alarm)
            case Contested() | TakenOff():
                return ContestedWords(self.speaker).sentence(alarm)
            case NotSent():
                return self._not_sent(alarm)
            case FileTrouble() | MergeTrouble():
                return LedgerWords(self.speaker).sentence(alarm)
            case _:
                assert_never(alarm)

    def _not_believed(self, alarm: NotBelieved) -> str:
        """The sentence: 1 is the entry's number, 2 the kiosk."""
        match alarm.problem:
            case "unsigned":
                text = self.tr(
                    "Entry %1 of kiosk %2 is not signed, though that kiosk signs what it writes: "
                    "somebody else may have written it. It and what follows it does not count here."
                )
            case "signature":
                text = self.tr(
                    "Entry %1 of kiosk %2 has a signature that is not that kiosk’s: somebody else wrote it. "
                    "It and what follows it does not count here."
                )
            case "stranger":
                text = self.tr(
                    "Kiosk %2 writes into the shared database and was never admitted; what it writes does not count "
                    "here. If it is yours, run kiosk fleet join on it; if not, find out who has a booth’s password."
                )
            case "shut_out":
                text = self.tr(
                    "Entry %1 of kiosk %2 was written after that kiosk was shut out; "
                    "it and what follows it does not count here."
                )
            case _:
                assert_never(alarm.problem)
        return filled(text, str(alarm.sequence), alarm.kiosk)

    def _not_sent(self, alarm: NotSent) -> str:
        """The sentence: 1 is this kiosk's own role."""
        match alarm.problem:
            case "stranger":
                text = self.tr(
                    "This kiosk was not admitted to the others, so its entries stay here; "
                    "run kiosk fleet join, and have it admitted as that says."
                )
            case "other_key":
                text = self.tr(
                    "This kiosk was admitted with another signing key than it has now, so its entries stay here; give "
                    "that key back, or make it a kiosk of its own: kiosk settings set uuid new, then kiosk fleet join"
                )
            case "no_key":
                text = self.tr(
                    "This kiosk’s signing key can’t be read, so its entries stay here until it can; "
                    "see: kiosk key check signing"
                )
            case "other_role":
                text = self.tr(
                    "This kiosk’s entries stay here: it must log in to the shared database as %1; "
                    "write user=%1 in its setting fleet, and give that role’s password by: kiosk key set fleet"
                )
            case "shut_out":
                text = self.tr(
                    "This kiosk was shut out by staff: its entries stay here and no longer count elsewhere."
                )
            case _:
                assert_never(alarm.problem)
        return filled(text, alarm.role)

    def _database(self, trouble: DatabaseTrouble) -> str:
        """The sentence: 1 is where the database is, 2 the role, 3 what PostgreSQL says."""
        match trouble.problem:
            case "no_table":
                text = self.tr("The database %1 has no table for kiosks; run kiosk fleet init on it.")
            case "not_allowed":
                text = self.tr(
                    "In the database %1 the role %2 lacks permissions that a kiosk needs; "
                    "run kiosk fleet init on it again."
                )
            case "too_slow":
                text = self.tr("The database %1 did not answer in time; check the network and the server.")
            case "not_let_in":
                text = self.tr(
                    "The database %1 does not let %2 in (%3); "
                    "check the role, and set its password with: kiosk key set fleet"
                )
            case "not_proven":
                text = self.tr(
                    "The database %1 cannot prove who it is (%3), so nothing was sent; "
                    "check its certificate, and if the authority is your own, name it with sslrootcert=FILE."
                )
            case "unusable":
                text = self.tr("The database %1 cannot be used now (%3); check the network and the server.")
            case "newer_kiosk":
                text = self.tr(
                    "The shared table was made by a newer version of this program (%3); install that version here too."
                )
            case "not_utf8":
                text = self.tr(
                    "The database %1 keeps its texts as %3; create one with ENCODING 'UTF8' for the kiosks."
                )
            case "administrator":
                text = self.tr("%2 is an administrator’s role, which no booth should have; name another one.")
            case "not_itself":
                text = self.tr(
                    "In the database %1 the role %2 may not write as this kiosk; have it admitted: kiosk fleet join"
                )
            case "other_key":
                text = self.tr(
                    "Kiosk %3 was shut out, or admitted with another key, and stays so; "
                    "there, run: kiosk settings set uuid new, then kiosk fleet join"
                )
            case "no_such_kiosk":
                text = self.tr("No kiosk, or more than one, is called %3; kiosk fleet status names them all.")
            case _:
                assert_never(trouble.problem)
        return filled(text, trouble.where, trouble.role, trouble.detail)

    def _address(self, trouble: AddressTrouble) -> str:
        """The sentence: 1 is the wrong word, 2 an example."""
        match trouble.problem:
            case "not_conninfo":
                text = self.tr("The shared database’s address is not written as PostgreSQL’s are; write it like %2.")
            case "password":
                text = self.tr(
                    "The shared database’s address contains a password; leave it out, "
                    "and set it with: kiosk key set fleet"
                )
            case "host":
                text = self.tr("The shared database’s address lacks its machine; add host=… as in %2.")
            case "dbname":
                text = self.tr("The shared database’s address lacks the database’s name; add dbname=… as in %2.")
            case "user":
                text = self.tr("The shared database’s address lacks the role to log in as; add user=… as in %2.")
            case "not_yours":
                text = self.tr(
                    "The shared database’s address contains %1, which cannot be set here; write only what is in %2, "
                    "and port, sslmode, sslrootcert, sslcert, sslkey or sslcrl where you need them."
                )
            case "several":
                text = self.tr("The shared database’s address names several machines; name the one that leads.")
            case "not_a_name":
                text = self.tr("The shared database’s dbname is not the plain name of a database; write it like %2.")
            case "not_safe":
                text = self.tr(
                    "With sslmode=%1 others on the network could read along; "
                    "leave sslmode out, and the server’s certificate is checked."
                )
            case _:
                assert_never(trouble.problem)
        return filled(text, trouble.word, _EXAMPLE)
