"""Why the ledger doesn't take an entry, and what in it isn't as it was written."""

from typing import assert_never

from kiosk.model.ledger_mistake import EntryMistake, FactMistake, LedgerFinding, LedgerMistake
from kiosk.words.told import ToldWords
from kiosk.words.words import Words


class LedgerMistakeWords(Words):
    """Says any of them: an entry's in sentences, the others' within one."""

    def said(self, mistake: LedgerMistake | str) -> str:
        """What is wrong, with an entry also what to do; what others say stays as it is."""
        match mistake:
            case str():
                return mistake
            case FactMistake():
                return FactMistakeWords(self.speaker).said(mistake)
            case EntryMistake():
                return EntryMistakeWords(self.speaker).sentence(mistake)
            case LedgerFinding():
                return LedgerFindingWords(self.speaker).said(mistake)
            case _:
                assert_never(mistake)


class FactMistakeWords(Words):
    """Says why a text is no fact."""

    def said(self, mistake: FactMistake) -> str:
        """Within a sentence."""
        return ToldWords(self.speaker).in_places(self._text(mistake), mistake.values)

    def _text(self, mistake: FactMistake) -> str:
        match mistake.kind:
            case "too_long":
                return self.tr("it is longer than %1 characters")
            case "not_written_so":
                return self.tr("it is not written as this program would")
            case "newer_form":
                return self.tr("it has form %1, and this version reads %2")
            case "not_json":
                return self.tr("it is not JSON")
            case "not_an_object":
                return self.tr("it is not a JSON object")
            case "other_keys":
                return self.tr("it has other keys than a fact")
            case "sequence_below_one":
                return self.tr("sequences begin with 1")
            case "unknown_kind":
                return self.tr("its entry is of no known kind")
            case "other_keys_of_kind":
                return self.tr("its entry has other keys than its kind")
            case "not_a_text":
                return self.tr("a text in it is too long or holds what is no text")
            case "not_a_number":
                return self.tr("a number in it is none, or too large")
            case "not_one_of":
                return self.tr("%1 is none of %2")
            case "not_money":
                return self.tr("an amount in it is no money")
            case "not_a_time":
                return self.tr("a time in it is none")
            case "time_without_zone":
                return self.tr("a time in it has no zone")
            case "not_figures":
                return self.tr("the figures in it are none")
            case _:
                assert_never(mistake.kind)


class EntryMistakeWords(Words):
    """Says why the ledger can't hold an entry."""

    def sentence(self, mistake: EntryMistake) -> str:
        """Why, and what to do."""
        why = "" if mistake.fact is None else FactMistakeWords(self.speaker).said(mistake.fact)
        return ToldWords(self.speaker).in_places(self._text(mistake), (*mistake.values, why))

    def _text(self, mistake: EntryMistake) -> str:
        match mistake.kind:
            case "no_reason":
                return self.tr("A reason is needed: say in a few words why, such as --reason 'counted twice'.")
            case "reason_too_long":
                return self.tr("The reason has %1 characters; %2 are the most.")
            case "reason_tells_of_people":
                return self.tr(
                    "The reason looks as if it held an e-mail address or a telephone number; "
                    "the ledger keeps nothing about people, so leave that out."
                )
            case "gift_without_zone":
                return self.tr("The gift’s time of payment has no time zone; it can’t be ordered.")
            case "no_members":
                return self.tr("%1 members can’t join; correct the goal’s figure instead.")
            case "not_a_shift":
                return self.tr("%1 names no shift; write it on one line, in letters and digits.")
            case "reading_without_zone":
                return self.tr("The feed %1 gave a time without a zone; it can’t be ordered.")
            case "reader_in_use":
                return self.tr("Another payment on the reader has no known end yet; no card is taken until it has.")
            case "shift_still_open":
                return self.tr("The shift %1 is still open; close it before %2 begins.")
            case "shift_not_open":
                return self.tr("The shift %1 is not open, so it can’t be closed.")
            case "no_such_number":
                return self.tr(
                    "This kiosk has written no number %1; look in the column fact of `kiosk ledger export`."
                )
            case "taken_back_by_bank":
                return self.tr(
                    "Number %1 was paid by card, and the donor’s bank has taken it back; answer the dispute in "
                    "Stripe’s Dashboard, and don’t refund it, or it is paid twice."
                )
            case "paid_by_card":
                return self.tr("Number %1 was paid by card; refund it at Stripe, and the ledger follows by itself.")
            case "nothing_to_take_back":
                return self.tr("Number %1 is no gift, member or correction, so there is nothing to take back.")
            case "voided_before":
                return self.tr("Number %1 was voided before; it counts no more.")
            case "not_an_amount":
                return self.tr("%1 of %2’s smallest unit is no amount; give from %3 to %4.")
            case "not_a_currency":
                return self.tr("%1 is no currency that the ledger knows; write it like 'USD'.")
            case "not_a_reference":
                return self.tr("%1 can’t be kept as a reference; write it on one line.")
            case "known_otherwise":
                return self.tr(
                    "Number %1 is in the ledger under %2 and says something else; "
                    "give this one a reference of its own."
                )
            case "not_a_fact":
                return self.tr("The ledger can’t hold this, since %1; shorten or correct it.")
            case _:
                assert_never(mistake.kind)


class LedgerFindingWords(Words):
    """Says what isn't as it was written."""

    def said(self, finding: LedgerFinding) -> str:
        """Within a sentence; of a fact in contradiction, what it does."""
        why = LedgerMistakeWords(self.speaker).said(finding.why)
        return ToldWords(self.speaker).in_places(self._text(finding), (*finding.values, why))

    def _text(self, finding: LedgerFinding) -> str:
        match finding.kind:
            case "arrival_missing":
                return self.tr("arrival %1 is missing")
            case "number_missing":
                return self.tr("number %1 of kiosk %2 is missing")
            case "out_of_order":
                return self.tr("number %1 of kiosk %2 follows number %3")
            case "does_not_fit":
                return self.tr("number %1 of kiosk %2 does not fit the one before")
            case "no_fact":
                return self.tr("number %1 of kiosk %2 is no fact, %3")
            case "filed_wrongly":
                return self.tr("number %1 of kiosk %2 is filed under what it does not say")
            case "some_fact_is_none":
                return self.tr("a fact in it is none, %1")
            case "other_sums":
                return self.tr("its sums are not kept as this program keeps them")
            case "does_not_add_up":
                return self.tr("its facts do not add up to what it says they do (in %1)")
            case "other_tables":
                return self.tr("its tables are not as this program makes them")
            case "all_gone":
                return self.tr("%1 of the %2 of kiosk %3 are gone, all of them")
            case "gone_after":
                return self.tr("%1 of the %2 of kiosk %3 are gone, those after %4")
            case "another_than_written":
                return self.tr("number %1 of kiosk %2 is another than was written")
            case "copy_not_whole":
                return self.tr("a copy of it does not verify, so none was kept (%1)")
            case "other_version":
                return self.tr("version %1 and this program reads version %2")
            case "row_damaged":
                return self.tr("a row in it holds what it can’t")
            case "text_damaged":
                return self.tr("a text in it is none")
            case "copy_is_another":
                return self.tr("is another here than elsewhere: two machines write as one, such as a cloned disk")
            case "copy_too_early":
                return self.tr("came before number %1")
            case "copy_does_not_fit":
                return self.tr("does not fit the one before")
            case "copy_no_fact":
                return self.tr("is no fact, %1")
            case "copy_filed_wrongly":
                return self.tr("is filed under what it does not say")
            case "copy_repeats":
                return self.tr("repeats what the same kiosk wrote before")
            case _:
                assert_never(finding.kind)
