import pytest

from kiosk.feeds.given import amount_of
from kiosk.model.money import NotAnAmountError, parse_amount


def test_a_feeds_sum_has_decimals_that_nobody_pays() -> None:
    assert amount_of("0.001", "TND") == 1
    with pytest.raises(NotAnAmountError):
        parse_amount("0.001", "TND")
