"""What a PIN may be."""

import pytest

from kiosk.machine.pins.rules import PinRefusedError, check_pin
from kiosk.words.door import DoorWords


@pytest.mark.parametrize("pin", ["481902", "004817", "90817263", "820194736501"])
def test_a_pin_without_a_pattern_is_taken_as_it_is(pin: str) -> None:
    assert check_pin(pin) == pin


@pytest.mark.parametrize(
    "pin",
    [
        *(
            "",
            "48190",
            "8201947365012",
            "48190a",
            " 481902",
            "48 1902",
            "\uff14\uff18\uff11\uff19\uff10\uff12",
            "\u0664\u0668\u0661\u0669\u0660\u0662",
            "-481902",
        ),
        *("000000", "77777777", "123456", "456789", "987654", "890123", "121212", "123123", "112233", "147258"),
    ],
)
def test_what_anybody_would_try_first_or_is_no_pin_is_refused_in_one_sentence(pin: str) -> None:
    with pytest.raises(PinRefusedError) as refused:
        check_pin(pin)
    said = DoorWords().sentence(refused.value.trouble)
    assert not pin.strip() or pin not in said + str(refused.value)
    assert said.endswith(".")
