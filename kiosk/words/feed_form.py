"""The form over a feed: what its fields are called, and what belongs into them."""

from collections.abc import Mapping

from kiosk.words.form import FieldWords
from kiosk.words.words import Words


class FeedFormWords(Words):
    """Labels and hints by the keys of a feed."""

    def fields(self) -> Mapping[str, FieldWords]:
        """Those of all kinds."""
        return {**self._feeds(), **self._websites()}

    def _feeds(self) -> Mapping[str, FieldWords]:
        return {
            "id": FieldWords(self.tr("Short name"), self.tr("Marks its figures in the ledger, such as website.")),
            "kind": FieldWords(
                self.tr("Where the figure comes from"),
                self.tr(
                    "A JSON or CSV document of ours, CiviCRM’s public widget, any website’s JSON, your own gifts at "
                    "Stripe, or typed in here."
                ),
            ),
            "address": FieldWords(
                self.tr("Address"), self.tr("Where it is read, on one of the websites you allowed.")
            ),
            "file": FieldWords(
                self.tr("File"), self.tr("For JSON and CSV, instead of an address: a file in the folder for feeds.")
            ),
            "goals": FieldWords(
                self.tr("Goals"),
                self.tr(
                    "One a line: your goal, then its name in the feed, such as gifts = usd. "
                    "For CiviCRM and websites it is raised or count."
                ),
            ),
            "figures": FieldWords(
                self.tr("Figures"), self.tr("If typed in here, one a line: the goal and its figure, as gifts = 41980.")
            ),
            "as_of": FieldWords(
                self.tr("Date of the figures"),
                self.tr("If typed in here: when they were right, such as 2026-11-23T14:00:00."),
            ),
            "includes": FieldWords(
                self.tr("Kiosk gifts it includes"),
                self.tr(
                    "Gifts made here that it counts too, so that none counts twice; one a line: "
                    "card_reader, phone, cash, cheque, transfer, other or member."
                ),
            ),
            "includes_feeds": FieldWords(
                self.tr("Other feeds it includes"),
                self.tr("Short names of feeds whose figures are in its own, one a line; they aren’t added then."),
            ),
            "metadata": FieldWords(
                self.tr("Payments of your website"),
                self.tr(
                    "For gifts at Stripe: metadata of payments that no kiosk took and that count, as drive = w26."
                ),
            ),
            "later_payments": FieldWords(
                self.tr("Later monthly payments"),
                self.tr("If yes, each later payment of those who give monthly counts, too."),
            ),
            "payment_links": FieldWords(
                self.tr("Payment links that count"),
                self.tr("For gifts at Stripe: payment links of the drive, one a line, such as plink_1."),
            ),
            "products": FieldWords(
                self.tr("Products that count"),
                self.tr(
                    "For gifts at Stripe: one a line, such as prod_1. A payment counts if it was for nothing else."
                ),
            ),
            "since": FieldWords(
                self.tr("Counted since"),
                self.tr("For gifts at Stripe, and websites asked for {since}: the first day, if not the drive’s."),
            ),
            "baseline": FieldWords(
                self.tr("Raised before the drive"),
                self.tr("For CiviCRM and websites: what it had raised before; this is subtracted."),
            ),
            "every_seconds": FieldWords(self.tr("Seconds between readings"), self.tr("How often it is read.")),
            "late_after_minutes": FieldWords(
                self.tr("Out of date after, in minutes"), self.tr("The screen then says how old the figure is.")
            ),
            "largest_step_percent": FieldWords(
                self.tr("Largest jump, in percent"),
                self.tr("A bigger jump, in percent of the target, waits until it was read three times or confirmed."),
            ),
        }

    def _websites(self) -> Mapping[str, FieldWords]:
        return {
            "raised": FieldWords(
                self.tr("Path to the money"), self.tr("A JMESPath in the website’s JSON, such as data.raised.")
            ),
            "count": FieldWords(self.tr("Path to the number of gifts"), self.tr("Such as data.donor_count.")),
            "counted_at": FieldWords(
                self.tr("Path to the moment"), self.tr("When it was counted; without it, when it was fetched.")
            ),
            "amounts": FieldWords(self.tr("How money is written"), self.tr("What stands at the path to the money.")),
            "marks": FieldWords(
                self.tr("Language of the amounts"),
                self.tr("For CSV and text for people: whose marks it has, such as de-CH."),
            ),
            "currency_at": FieldWords(self.tr("Path to the currency"), self.tr("Where the website names it.")),
            "currency": FieldWords(
                self.tr("The website’s currency"), self.tr("Where it names none: what it counts in, such as EUR.")
            ),
            "each": FieldWords(
                self.tr("Path to a list"), self.tr("If figures are to be added up: the list whose items have them.")
            ),
            "pages": FieldWords(
                self.tr("Pages at most"), self.tr("If the list has pages, with {page} in the address.")
            ),
            "query": FieldWords(self.tr("Query"), self.tr("If the website is asked by POST: the JSON that is sent.")),
            "header": FieldWords(
                self.tr("Header with the key"),
                self.tr("Such as Authorization: Bearer {secret}; the key itself goes into the keyring."),
            ),
            "login": FieldWords(
                self.tr("Name and password"), self.tr("If it wants both; the key is then NAME:PASSWORD.")
            ),
            "token_from": FieldWords(
                self.tr("Address for tokens"),
                self.tr("If it gives tokens for client credentials; the key is ID:SECRET."),
            ),
            "reads_donors": FieldWords(
                self.tr("The key can read who gave"), self.tr("The office then reads it, and no kiosk does.")
            ),
        }
