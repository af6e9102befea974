"""What is wrong with a field of a campaign."""

from typing import assert_never

from kiosk.model.mistake import FieldMistake
from kiosk.words.told import Told, ToldWords
from kiosk.words.words import Words


class FieldMistakeWords(Words):
    """Says what a field can't be."""

    def told(self, mistake: FieldMistake) -> Told:
        """What is wrong, and what to do instead."""
        return ToldWords(self.speaker).filled(self._parts(mistake), mistake.values)

    def _parts(self, mistake: FieldMistake) -> Told:
        match mistake.kind:
            case "not_a_short_name":
                return Told(
                    self.tr("%1 is not a short name"), self.tr("use small letters, digits and hyphens, at most 40")
                )
            case "not_a_host":
                return Told(
                    self.tr("%1 is not a public host name"), self.tr('write only the name, such as "www.example.org"')
                )
            case "empty_link":
                return Told(self.tr("this is empty"), self.tr("write the link in full, beginning with https://"))
            case "no_place_for_amount":
                return Told(
                    self.tr("%1 has no place for the amount, or several"), self.tr("write %2 once where it belongs")
                )
            case "not_parameters":
                return Told(self.tr("%1 is not a list of parameters"), self.tr('write it like "src={kiosk}"'))
            case "not_a_currency":
                return Told(
                    self.tr("%1 is not a currency that can be used"),
                    self.tr("write its three capital letters, such as USD or EUR"),
                )
            case "currency_in_small_letters":
                return Told(self.tr("%1 is not a currency that can be used"), self.tr("write %2"))
            case "not_a_time_zone":
                return Told(self.tr("%1 is not a time zone"), self.tr('write one such as "Europe/Prague" or "UTC"'))
            case "not_a_language":
                return Told(self.tr("%1 is not a language"), self.tr('write a code such as "en" or "pt-BR"'))
            case "not_a_colour":
                return Told(self.tr("%1 is not a colour"), self.tr('write it like "#1e3a5f"'))
            case "unknown_form":
                return Told(
                    self.tr("%1 is not a form of this file that this kiosk knows"), self.tr("write schema = 1")
                )
            case "not_a_day":
                return Told(self.tr("%1 is not a day"), self.tr("write it like 2025-12-31, without quotes"))
            case "not_a_moment":
                return Told(
                    self.tr("%1 is not a day or a moment"),
                    self.tr("write it like 2025-12-31 or 2025-12-31T18:00:00Z, without quotes"),
                )
            case "picture_outside":
                return Told(
                    self.tr("%1 leads out of the campaign’s folder"), self.tr("put the picture beside campaign.toml")
                )
            case "picture_of_phones":
                return Told(
                    self.tr("%1 pictures cannot be shown"),
                    self.tr("open it on a phone or computer and export or share it as a JPEG"),
                )
            case "not_a_kind_of_picture":
                return Told(
                    self.tr("%1 is not a kind of picture that can be shown"), self.tr("use a PNG, JPEG or WebP file")
                )
            case "not_a_plain_file_name":
                return Told(self.tr("%1 is not the plain name of a file"), self.tr('write it like "website.json"'))
            case "not_a_kind_of_feed_file":
                return Told(
                    self.tr("%1 is not a kind of file that can be read here"), self.tr("use a .json or .csv file")
                )
            case "not_exact":
                return Told(self.tr("%1 is not exact"), self.tr('write it in quotes, "%2"'))
            case "not_an_amount":
                return Told(self.tr("%1 is not an amount"), self.tr('write it in quotes, such as "25.00"'))
            case "not_a_count":
                return Told(self.tr("%1 is not a count"), self.tr("write a whole number without quotes"))
            case "cannot_be_given":
                return Told(self.tr("%1 cannot be given"), self.tr("write an amount above zero, of at most %2"))
            case "method_always_there":
                return Told(self.tr("%1 is offered on every page already"), self.tr("leave it out"))
            case "not_a_payment_method":
                return Told(self.tr("%1 is not a way to pay on a phone that is known here"), self.tr("write %2"))
            case "method_of_other_currency":
                return Told(
                    self.tr("%1 takes only %2, and this campaign is in %3"),
                    self.tr("leave it out or change the campaign’s currency"),
                )
            case "not_a_figure":
                return Told(
                    self.tr("%1 is not a figure"),
                    self.tr('write money in quotes, such as "41980.00", and a count without'),
                )
            case "monthly_without_stop":
                return Told(
                    self.tr("people who give monthly must be told how to stop"),
                    self.tr(
                        "write as monthly_stop where they can, such as the login link of Stripe’s customer portal"
                    ),
                )
            case "dues_of_donation":
                return Told(
                    self.tr("only a membership has dues"), self.tr('write them under the ask of the kind "member"')
                )
            case "dues_without_member":
                return Told(
                    self.tr("only a membership has dues"), self.tr('add an ask of the kind "member", or take them out')
                )
            case "dues_twice":
                return Told(
                    self.tr("the member ask has dues of its own"),
                    self.tr("take them out there, or keep those and take out [[dues]] and [sliding_scale]"),
                )
            case "two_dues_of_a_name":
                return Told(self.tr("two kinds of dues have the same id"), self.tr("give each its own"))
            case "scale_not_rising":
                return Told(
                    self.tr("least, suggested and most are not in rising order"),
                    self.tr("write the suggested dues between the smallest and the largest"),
                )
            case "two_funds_of_a_name":
                return Told(self.tr("two funds have the same id"), self.tr("give each its own"))
            case "no_such_fund":
                return Told(self.tr("there is no fund %1"), self.tr("write the id of one of the [[funds]]"))
            case "fund_of_members":
                return Told(
                    self.tr("people who join belong to no fund"), self.tr("leave fund out, or count money or donors")
                )
            case "zero_target":
                return Told(
                    self.tr("a target of zero is no goal"),
                    self.tr("write what the drive wants to reach, or leave the goal out"),
                )
            case "milestones_not_rising":
                return Told(
                    self.tr("the milestones are not in rising order"), self.tr("write the smallest first, each once")
                )
            case "stretch_not_above_target":
                return Told(
                    self.tr("the stretch goal is not above the target"),
                    self.tr("write a larger figure or leave it out"),
                )
            case "second_stretch_not_above_first":
                return Told(
                    self.tr("the second stretch goal is not above a first one"),
                    self.tr("write a larger figure, or write it as the stretch goal"),
                )
            case "earlier_targets_not_rising":
                return Told(
                    self.tr("the earlier targets do not rise to the target"),
                    self.tr("write the first one first, each below the target"),
                )
            case "not_a_ratio":
                return Told(
                    self.tr("%1 is not a ratio"),
                    self.tr('write what is added to what is given, such as "1:1" or "2:1"'),
                )
            case "zero_cap":
                return Told(self.tr("a match of nothing is none"), self.tr("write the most that is added"))
            case "two_asks_of_a_kind":
                return Told(
                    self.tr('there are two asks of the kind "%1"'), self.tr("keep one, or make the other a member ask")
                )
            case "two_asks_of_a_name":
                return Told(self.tr("two asks have the id %1"), self.tr("give each an id of its own"))
            case "of_other_asks":
                return Told(
                    self.tr("the codes to donate and to join are always there and have no id"),
                    self.tr("remove this, or make it an offer"),
                )
            case "partner_without_offer":
                return Told(self.tr("only an offer has a partner"), self.tr("remove this, or make it an offer"))
            case "no_main_ask":
                return Told(
                    self.tr("nothing asks for a donation or a membership"),
                    self.tr('add an ask of the kind "donate" or "member" beside the others'),
                )
            case "two_goals_of_a_name":
                return Told(self.tr("two goals have the same id"), self.tr("give each its own"))
            case "two_suggested":
                return Told(self.tr("two amounts are suggested"), self.tr("leave suggested = true with one of them"))
            case "last_before_first":
                return Told(self.tr("%1 is before %2, where it begins"), self.tr("swap or correct the two dates"))
            case "ends_before_it_starts":
                return Told(
                    self.tr("the drive ends on %1, before it starts on %2"), self.tr("swap or correct the two dates")
                )
            case "white_on_deep":
                return Told(
                    self.tr("white text on %1 has a contrast of %2, and %3 is needed"),
                    self.tr("use a darker one such as %4"),
                )
            case "ink_on_accent":
                return Told(
                    self.tr("dark text on %1 has a contrast of %2, and %3 is needed"),
                    self.tr("use a lighter one such as %4"),
                )
            case "accent_on_deep":
                return Told(
                    self.tr("%1 on %5 has a contrast of %2, and %3 is needed"), self.tr("use a lighter one such as %4")
                )
            case _:
                assert_never(mistake.kind)
