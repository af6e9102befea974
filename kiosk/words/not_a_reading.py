"""Why what a feed gives is no reading."""

from typing import assert_never

from kiosk.feeds.trouble import NotAReading
from kiosk.words.told import ToldWords
from kiosk.words.words import Words


class NotAReadingWords(Words):
    """Says it as a part of a sentence, without a full stop."""

    def sentence(self, trouble: NotAReading) -> str:
        """With the values that it names."""
        return ToldWords(self.speaker).in_places(self._text(trouble), trouble.values)

    def _text(self, trouble: NotAReading) -> str:
        match trouble.kind:
            case "not_text":
                return self.tr("it is UTF-16 or not text at all; save it as UTF-8")
            case "not_utf8":
                return self.tr("it is not UTF-8; save it as UTF-8")
            case "not_an_amount":
                return self.tr('an amount in it is %1; write it like "41230.55"')
            case "too_many_decimals":
                return self.tr('%1 has too many decimals for %2; write it like "41230.55"')
            case "not_a_count":
                return self.tr('a count in it is %1; write it like "512"')
            case "not_a_moment":
                return self.tr("its as_of is %1; write a moment with its zone, such as 2026-11-23T18:04:00Z")
            case "still_to_come":
                return self.tr(
                    "its as_of, %1, is still to come by the clock of this machine; set the clock that is wrong"
                )
            case "far_beyond_target":
                return self.tr("it gives %1 more than %2 times its target; correct the feed or the target")
            case "other_currency":
                return self.tr("its currency is %1 and the campaign’s is %2; use one of the two")
            case "no_time":
                return self.tr(
                    "it doesn’t say when it was counted, and this machine doesn’t know the time; set its clock"
                )
            case "not_a_widget":
                return self.tr("it is not the answer of CiviCRM’s widget; check that the address has format=1")
            case "no_widget":
                return self.tr("CiviCRM has no widget for this page; switch it on there, or correct cpageId")
            case "below_baseline":
                return self.tr("it has raised less than the baseline that is taken off; correct the baseline")
            case "no_donors":
                return self.tr("its number of donors is %1; tell who looks after the kiosk")
            case "unreadable_amount":
                return self.tr("its amount is %1, which cannot be read; tell who looks after the kiosk")
            case "two_amounts":
                return self.tr("its amount %1 may mean two amounts; choose other marks in CiviCRM’s settings")
            case "odd_amount":
                return self.tr(
                    "its amount %1 is not written as an amount is; choose other marks in CiviCRM’s settings"
                )
            case "other_sign":
                return self.tr("its amounts are in %1, and the campaign’s are in %2; use one of the two")
            case "no_line":
                return self.tr("it has no line for %1; correct the feed or its goals in the campaign")
            case "cut_off":
                return self.tr("its last line doesn’t end; it was cut off, or a line break is missing there")
            case "not_csv":
                return self.tr("it is not CSV; check what writes it")
            case "other_first_line":
                return self.tr("its first line is another one; write as_of,goal_id,raised,target,count")
            case "other_columns":
                return self.tr("its line %1 has %2 columns instead of %3; correct it")
            case "goal_twice":
                return self.tr("its line %1 gives a goal a second time; keep one line for each")
            case "not_an_object":
                return self.tr("it is not a JSON object; check what writes it")
            case "other_schema":
                return self.tr("its schema is %1, and this kiosk knows 1; write it so")
            case "other_campaign":
                return self.tr("it is about the campaign %1, not %2; use that campaign’s feed")
            case "not_json":
                return self.tr("it is not JSON, or was cut off; check what writes it")
            case "no_goals":
                return self.tr('it has no list of goals, each with its id; write "goals": [{"id": …, "raised": …}]')
            case "no_goal":
                return self.tr("it has no goal %1; correct the feed or its goals in the campaign")
            case "other_unit":
                return self.tr("its goal %1 is in %2, and %3 is not; use a goal in its unit")
            case "name_twice":
                return self.tr("it has %1 twice; keep one")
            case "not_a_number":
                return self.tr('a number in it is %1; write it like "41230.55"')
            case "no_moment":
                return self.tr("it isn’t said when its figures were read; write as_of with day and time")
            case "not_apiv4":
                return self.tr("it is not an answer of APIv4; check the address of the site and the key’s permissions")
            case "several_currencies":
                return self.tr(
                    "it was paid in several currencies, which have no common sum; use another page for each"
                )
            case "nothing_at":
                return self.tr("nothing stands at %1; the sum may be hidden there, or correct the path")
            case "not_one_figure":
                return self.tr("at %1 stands %2, not one figure; correct the path, or add the items up with each")
            case "not_whole":
                return self.tr("at %1 stands %2, not a whole number from 0; check what it counts in")
            case "not_money_at":
                return self.tr("at %1 stands %2, not a number such as 12.50; correct the path or amounts")
            case "not_text_at":
                return self.tr('at %1 stands %2, not text such as "12.50"; correct the path or amounts')
            case "not_in_marks":
                return self.tr("an amount in it is %1, which is no amount in the marks of %2; correct it, or marks")
            case "no_list":
                return self.tr("at %1 stands %2, not a list; correct the path in each")
            case "too_many_pages":
                return self.tr("its list goes on after %1 pages; allow more pages, or ask for longer ones")
            case "no_token":
                return self.tr("it gave no token for the key; check the key, and the address in token_from")
            case "errors_told":
                return self.tr("it tells of errors instead of figures; check the query and the key")
            case _:
                assert_never(trouble.kind)
