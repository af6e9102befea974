"""What is wrong with a feed in a campaign."""

from typing import assert_never

from kiosk.model.mistake import FeedMistake, SourceMistakeKind
from kiosk.words.told import Told, ToldWords
from kiosk.words.words import Words


class FeedMistakeWords(Words):
    """Says why a feed can't be read as it is written."""

    def told(self, mistake: FeedMistake) -> Told:
        """What is wrong, and what to do instead."""
        return ToldWords(self.speaker).filled(self._parts(mistake), mistake.values)

    def _parts(self, mistake: FeedMistake) -> Told:
        match mistake.kind:
            case "civicrm_without_address":
                return Told(self.tr("a CiviCRM feed needs its address"), self.tr("write the widget’s address"))
            case "has_no_address":
                return Told(self.tr("a %1 feed has no address"), self.tr("leave it out"))
            case "has_no_file":
                return Told(self.tr("a %1 feed has no file"), self.tr("leave it out"))
            case "address_or_file":
                return Told(self.tr("a document has either an address or a file"), self.tr("write one of the two"))
            case "other_kind_of_file":
                return Told(self.tr("a %1 feed reads no such file"), self.tr("name a file that ends in .%1"))
            case "document_without_goal":
                return Told(
                    self.tr("this feed gives no goal"), self.tr('write which, such as goals = { gifts = "usd" }')
                )
            case "civicrm_without_goal":
                return Told(
                    self.tr("this feed gives no goal"), self.tr('write which, such as goals = { gifts = "raised" }')
                )
            case "has_no_names_of_goals":
                return Told(self.tr("a %1 feed has no names of goals"), self.tr("leave them out"))
            case "no_such_figure_in_civicrm":
                return Told(
                    self.tr("CiviCRM’s widget has no such figure"), self.tr('write "raised" or "count" for each goal')
                )
            case "fixed_without_figures":
                return Told(
                    self.tr("a fixed feed needs its figures"),
                    self.tr('write them like figures = { gifts = "41980.00" }'),
                )
            case "has_no_figures":
                return Told(
                    self.tr("a %1 feed has no figures here"), self.tr("leave them out, or make it a fixed feed")
                )
            case "figures_without_moment":
                return Told(
                    self.tr("it isn’t said when these figures were read"),
                    self.tr("write it like as_of = 2026-11-23T14:00:00"),
                )
            case "tells_its_own_moment":
                return Told(self.tr("a %1 feed tells itself when its figures were read"), self.tr("leave it out"))
            case "year_of_no_figures":
                return Told(self.tr("nobody read figures in the year %1"), self.tr("write when it was"))
            case "stripe_counts_once":
                return Told(
                    self.tr("our gifts at Stripe are the very gifts of the kiosks, and count once"),
                    self.tr("leave it out"),
                )
            case "has_no_baseline":
                return Told(
                    self.tr("a %1 feed has no baseline"),
                    self.tr("leave it out: only CiviCRM’s page counts from its own beginning"),
                )
            case "name_twice":
                return Told(self.tr("another feed is called %1"), self.tr("give each its own name"))
            case "stripe_twice":
                return Told(self.tr("our gifts at Stripe are read already"), self.tr("keep one such feed"))
            case "later_payments_of_stripe":
                return Told(
                    self.tr("only gifts at Stripe have later payments"),
                    self.tr('leave it out, or write it under the feed of the kind "stripe"'),
                )
            case "only_of_stripe":
                return Told(self.tr("only a stripe feed has %1"), self.tr("leave it out"))
            case "not_at_stripe":
                return Told(self.tr("%1 is none"), self.tr("copy it from Stripe’s Dashboard: it begins with %2_"))
            case "since_without_place":
                return Told(
                    self.tr("nothing asks this website from a day on"),
                    self.tr("put %1 where the address or the query has the first day, or leave it out"),
                )
            case "not_metadata":
                return Told(
                    self.tr("%1 is no name of metadata, or is one of the kiosk"),
                    self.tr("write one that your payments carry at Stripe"),
                )
            case "no_such_feed_beside":
                return Told(
                    self.tr("no other feed %1 gives the same goal"), self.tr("correct the name, or leave it out")
                )
            case "feeds_in_a_circle":
                return Told(self.tr("the feed %1 includes this one"), self.tr("keep one of the two"))
            case "feed_included_twice":
                return Told(self.tr("another feed includes %1 already"), self.tr("say it once"))
            case "kind_included_twice":
                return Told(
                    self.tr("the feed %2 includes %1 gifts already, so they would be in the sum twice"),
                    self.tr("say it once, or put one feed into includes_feeds of the other"),
                )
            case "no_such_goal":
                return Told(self.tr("there is no goal %1"), self.tr("write the id of one of the goals (%2)"))
            case "no_goals_at_all":
                return Told(self.tr("there is no goal %1"), self.tr("add it under [[goals]], or leave it out"))
            case "far_beyond_target":
                return Told(
                    self.tr("this is more than %1 times the target"), self.tr("correct the figure or the target")
                )
            case "other_unit_in_civicrm":
                return Told(self.tr("what CiviCRM calls %1 is not what the goal %2 counts"), self.tr('write "%3"'))
            case _:
                return FeedSourceWords(self.speaker).parts(mistake.kind)


class FeedSourceWords(Words):
    """Says what is wrong with where a website's figures are."""

    def parts(self, kind: SourceMistakeKind) -> Told:
        """What is wrong, and what to do instead, with places for the values."""
        match kind:
            case "website_without_address":
                return Told(self.tr("a website needs its address"), self.tr("write where its JSON is"))
            case "only_of_a_website":
                return Told(self.tr("only a website feed has %1"), self.tr("leave it out"))
            case "too_long":
                return Told(self.tr("this path is too long"), self.tr("use a shorter one"))
            case "not_a_path":
                return Told(self.tr("%1 is no JMESPath"), self.tr("write it like data.raised or data[0].raised"))
            case "not_allowed_in_path":
                return Told(
                    self.tr("%1 has more in it than a path may"),
                    self.tr("use names, places in lists, filters and | only"),
                )
            case "a_rate":
                return Told(
                    self.tr("%1 is a rate or a forecast, not money that came in"),
                    self.tr("use another figure, such as the number of supporters"),
                )
            case "marks_nobody_knows":
                return Told(self.tr("the marks of %1 are not known"), self.tr("write a language such as de-CH"))
            case "not_a_header":
                return Told(
                    self.tr("%1 is no header with a place for the key"),
                    self.tr("write it like Authorization: Bearer %2"),
                )
            case "header_of_the_kiosk":
                return Told(self.tr("the header %1 is the kiosk’s own"), self.tr("use the one that takes the key"))
            case "several_ways_in":
                return Told(self.tr("a website has one way in"), self.tr("keep one of header, login and token_from"))
            case "pages_without_place":
                return Told(self.tr("the address has no place for the page"), self.tr("write %1 into it"))
            case "place_without_pages":
                return Told(self.tr("it isn’t said how many pages there can be"), self.tr("write pages = 5"))
            case "pages_without_each":
                return Told(
                    self.tr("it isn’t said what is added up on each page"), self.tr('write it like each = "data"')
                )
            case "figure_without_path":
                return Told(
                    self.tr("it isn’t said where %1 stands"), self.tr('write its path, such as %1 = "data.%1"')
                )
            case "website_without_currency":
                return Told(
                    self.tr("it isn’t said in which currency the website counts"),
                    self.tr("write currency_at or currency"),
                )
            case "grouped_without_marks":
                return Told(
                    self.tr("it isn’t said in which language’s marks amounts are"), self.tr('write marks = "de"')
                )
            case "other_currency":
                return Told(
                    self.tr("the website counts in %1 and the campaign in %2"), self.tr("use one currency in both")
                )
            case _:
                assert_never(kind)
