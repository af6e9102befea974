"""Where a key may go."""

from dataclasses import dataclass

import pytest

from kiosk.payments.api_base import base_of
from kiosk.payments.stripe_gifts import StripeGifts
from kiosk.payments.trouble import StripeRefusedError


@pytest.mark.parametrize("base", ["http://127.0.0.1:8042", "http://localhost:80/", "http://[::1]:8042"])
def test_a_stripe_on_this_machine_may_be_named(base: str) -> None:
    assert base_of({"KIOSK_STRIPE_API_BASE": base}, live=False) == base.rstrip("/")


@pytest.mark.parametrize("environ", [{}, {"KIOSK_STRIPE_API_BASE": ""}])
@pytest.mark.parametrize("live", [True, False])
def test_otherwise_it_is_stripe_itself(environ: dict[str, str], live: bool) -> None:
    assert base_of(environ, live=live) is None


@pytest.mark.parametrize(
    "base",
    [
        "https://api.stripe.com",
        "http://127.0.0.1",
        "http://127.0.0.1.example.org:80",
        "http://127.0.0.1:80@example.org:80",
        "http://127.0.0.1:80/v1",
        "http://localhost.example.org:80",
        "http://10.0.0.1:80",
        "http://0.0.0.0:80",
        "http://127.0.0.1:80\n",
        "http://127.0.0.1:٨٠",
        "file:///etc/passwd",
    ],
)
def test_no_other_machine_may_be_named(base: str) -> None:
    with pytest.raises(StripeRefusedError, match="not_this_machine"):
        base_of({"KIOSK_STRIPE_API_BASE": base}, live=False)


@dataclass(frozen=True)
class LiveKey:
    """As `kiosk.machine.keys` gives one."""

    text: str = "rk_live_0000000000000000"
    live: bool = True


def test_a_live_key_goes_to_stripe_alone() -> None:
    with pytest.raises(StripeRefusedError, match="live_key"):
        StripeGifts(LiveKey(), environ={"KIOSK_STRIPE_API_BASE": "http://127.0.0.1:8042"})
    assert StripeGifts(LiveKey(), environ={}).live
