import pytest

from kiosk.campaigns.screen_text_rules import unfit_for_the_screen


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sort: 12-34-56, Acct: 12345678, and quote your surname.", "account"),
        ("Conto 000123456789, causale donazione.", "account"),
        ("Konto Nr. 1234567, Sparkasse Nordkap.", "account"),
        ("Our address is bc1qxy2kgdygjrsqtzq2n0yrf2493p83kkfjhwlh.", "account"),
        ("Amici del Faro, Via del Porto 5, Genova.", "address"),
        ("Lamp Keepers, 5 Harbour Quay, Portsmouth PO1 2AB.", "address"),
        ("The tower is ==white== again.", "markup"),
        ("Dear ${name}, the tower is white.", "markup"),
        ("Take into account 20 000 people and an account of 2026-2027.", None),
        ("We sent 12345678 letters in 5 days; x == y == z.", None),
        ("Via Zoom and at 5 o'clock on Calle Mayor.", None),
    ],
)
def test_a_public_screen_shows_no_accounts_addresses_and_markup(text: str, kind: str | None) -> None:
    assert unfit_for_the_screen(text) == kind
