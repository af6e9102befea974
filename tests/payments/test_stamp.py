"""The stamp by which our PaymentIntents are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.payments.stamp import Stamp, stamp_in
from tests.payments.loopback_stripe import KIOSK

NAMES = st.text("abcXYZ019_-", min_size=1, max_size=64)


@given(
    campaign=st.text(min_size=1, max_size=60),
    attempt=st.just("") | NAMES,
    shift=st.just("") | NAMES,
    fund=st.just("") | NAMES,
)
def test_what_is_stamped_is_read_back(campaign: str, attempt: str, shift: str, fund: str) -> None:
    stamp = Stamp(campaign, KIOSK, attempt, shift, fund, "student" if shift else "")
    assert stamp_in(stamp.metadata) == stamp


def test_a_stamp_fits_into_stripes_metadata() -> None:
    written = Stamp("c" * 60, KIOSK, "a" * 64, "s" * 64, "f" * 40, "t" * 40).metadata
    names = {"campaign", "uuid", "attempt", "shift", "fund", "tier"}
    assert set(written) == {f"kiosk_{name}" for name in names}
    assert all(len(key) <= 40 and len(value) <= 500 for key, value in written.items())


@pytest.mark.parametrize(
    "metadata",
    [
        None,
        [],
        {},
        {"kiosk_campaign": "winter"},
        {"kiosk_uuid": KIOSK},
        {"kiosk_campaign": "", "kiosk_uuid": KIOSK},
        {"kiosk_campaign": "winter", "kiosk_uuid": "booth one"},
        {"kiosk_campaign": "winter", "kiosk_uuid": KIOSK.upper()},
        {"kiosk_campaign": 5, "kiosk_uuid": KIOSK},
    ],
)
def test_anything_else_is_no_stamp(metadata: object) -> None:
    assert stamp_in(metadata) is None


def test_an_attempt_that_people_have_changed_is_left_out() -> None:
    stamp = stamp_in({"kiosk_campaign": "winter", "kiosk_uuid": KIOSK, "kiosk_attempt": "ask Bob!", "kiosk_shift": 7})
    assert stamp == Stamp("winter", KIOSK)
