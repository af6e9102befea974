"""A goal's figure part by part: what each kiosk took, the bank, the account, and each feed, to the cent."""

from kiosk.model.fact import OUTSIDE, Gift, Refund
from kiosk.model.tally import tally_of
from kiosk.words.figure_parts import FigurePartWords
from tests.model.paper_book import PaperBook
from tests.model.told_facts import HERE, NOON, OTHER, card, cash, dollars, drive, minutes, reading, told


def test_each_source_of_a_figure_is_named_once_and_all_of_them_make_the_whole() -> None:
    facts = [
        told(cash(1001), 1),
        told(Gift("transfer", dollars(502), paid_at=minutes(-600)), 2),
        told(Gift("transfer", dollars(703)), 1, OTHER),
        told(card(1, 904, OUTSIDE), 2, OTHER),
        told(card(2, 305), 3, OTHER),
        told(Refund("re_1", "pi_1", dollars(100)), 4, OTHER),
        told(reading(minutes(-5), 20_000), 4),
    ]
    stands = tally_of(drive(), PaperBook(facts), HERE, NOON).goals["gifts"]
    parts = FigurePartWords().parts(stands, NOON)
    assert [(part.name, part.value) for part in parts] == [
        ("This kiosk", 1001),
        ("Other kiosks", 305),
        ("Stripe, at no kiosk", 804),
        ("Bank", 1205),
        ("website", 20_000),
    ]
    assert sum(part.value for part in parts) == stands.raised
    assert [bool(part.age) for part in parts] == [False, False, False, False, True]


def test_a_feed_that_holds_the_banks_gifts_has_them_taken_off_its_own_part() -> None:
    facts = [
        told(Gift("transfer", dollars(500), paid_at=minutes(-60)), 1),
        told(reading(minutes(-5), 20_000), 2),
    ]
    stands = tally_of(drive(includes=["transfer"]), PaperBook(facts), HERE, NOON).goals["gifts"]
    parts = FigurePartWords().parts(stands, NOON)
    assert [(part.name, part.value) for part in parts] == [("Bank", 500), ("website", 19_500)]
    assert stands.raised == 20_000
