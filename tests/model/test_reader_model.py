"""How a reader is drawn, by Stripe's word for what it is."""

import pytest

from kiosk.model.reader_model import reader_model


@pytest.mark.parametrize(
    ("device_type", "model"),
    [
        ("bbpos_wisepos_e", "wisepos_e"),
        ("simulated_wisepos_e", "wisepos_e"),
        ("stripe_s700", "s700"),
        ("stripe_s710", "s700"),
        ("verifone_P400", "p400"),
        ("simulated_verifone_p400", "p400"),
        ("one_of_next_year", "wisepos_e"),
        ("", "wisepos_e"),
    ],
)
def test_a_reader_is_drawn_as_what_it_is(device_type: str, model: str) -> None:
    assert reader_model(device_type) == model
