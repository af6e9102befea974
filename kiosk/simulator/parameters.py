"""Forms as the nested values that they mean, and what each call takes of them."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from kiosk.simulator.refusals import Item, RefusedError, wrong_parameter

Rule = Callable[[object, str], Any] | Mapping[str, "Rule"] | list["Rule"]
"""How a value is read: by a function of the value and its name, as a hash of known names, or as a list."""

LARGEST_AMOUNT = 99_999_999
_SMALLEST = {"gbp": 30, "aed": 200, "myr": 200, "pln": 200, "ron": 200, "dkk": 250, "nok": 300, "sek": 300, "hkd": 400}
_SMALLEST |= {"mxn": 1000, "thb": 1000, "czk": 1500, "huf": 17_500}
_SMALLEST_ELSE = 50
_STEPS = {**dict.fromkeys(("bhd", "jod", "kwd", "omr", "tnd"), 10), "isk": 100}
"""What an amount must be a multiple of: with three decimals the last is 0, and krónur are whole."""
_KEY = re.compile(r"(?P<name>[^\[\]]+)(?P<rest>(?:\[[^\[\]]*\])*)")


def nested(form: str) -> Item:
    """A query or a form body as nested values: `a[0]=x`, `metadata[k]=v`, `expand[]=y`.

    Raises:
        RefusedError: it is no form.
    """
    found: Item = {}
    for key, value in parse_qsl(form, keep_blank_values=True):
        match = _KEY.fullmatch(key)
        if match is None:
            raise wrong_parameter(f"Received unknown parameter: {key}", key, "parameter_unknown")
        *way, last = [match["name"], *re.findall(r"\[([^\[\]]*)\]", match["rest"])]
        place = found
        for part in way:
            place = place.setdefault(part or str(len(place)), {})
            if not isinstance(place, dict):
                raise wrong_parameter(f"Invalid hash: {key}", key)
        place[last or str(len(place))] = value
    return {name: _with_lists(value) for name, value in found.items()}


def _with_lists(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    inner = {name: _with_lists(part) for name, part in value.items()}
    is_list = sorted(inner, key=str) == sorted(map(str, range(len(inner))))
    return [inner[str(number)] for number in range(len(inner))] if is_list else inner


def read(rules: Mapping[str, Rule], given: object, required: Iterable[str] = (), within: str = "") -> Item:
    """What was given, each value as its rule reads it.

    Raises:
        RefusedError: a parameter is unknown, missing or wrong.
    """
    if not isinstance(given, dict):
        raise wrong_parameter("Invalid hash", within)
    for name in given:
        if name not in rules:
            full = _named(name, within)
            raise wrong_parameter(f"Received unknown parameter: {full}", full, "parameter_unknown")
    for name in required:
        if given.get(name) in (None, ""):
            raise wrong_parameter(f"Missing required param: {name}.", name, "parameter_missing")
    return {name: _read_one(rules[name], value, _named(name, within)) for name, value in given.items()}


def _read_one(rule: Rule, value: object, name: str) -> Any:
    if isinstance(rule, Mapping):
        return read(rule, value, within=name)
    if isinstance(rule, list):
        if not isinstance(value, list):
            raise wrong_parameter("Invalid array", name)
        return [_read_one(rule[0], part, f"{name}[{number}]") for number, part in enumerate(value)]
    return rule(value, name)


def _named(name: str, within: str) -> str:
    return f"{within}[{name}]" if within else name


def text(value: object, name: str) -> str:
    """A text that says something."""
    if not isinstance(value, str) or len(value) > 5000:
        raise wrong_parameter("Invalid string", name)
    if not value:
        raise wrong_parameter(f"You passed an empty string for '{name}'.", name, "parameter_invalid_empty")
    return value


def text_or_none(value: object, name: str) -> str | None:
    """A text; an empty one takes away what was there."""
    return None if value == "" else text(value, name)


def whole(value: object, name: str) -> int:
    """A whole number."""
    if not isinstance(value, str) or not re.fullmatch(r"-?[0-9]{1,18}", value, re.ASCII):
        raise wrong_parameter(f"Invalid integer: {value}", name, "parameter_invalid_integer")
    return int(value)


def truth(value: object, name: str) -> bool:
    """`true` or `false`."""
    if value not in ("true", "false"):
        raise wrong_parameter(f"Invalid boolean: {value}", name)
    return value == "true"


def one_of(*words: str) -> Callable[[object, str], str]:
    """One of a few words."""

    def chosen(value: object, name: str) -> str:
        if value not in words:
            raise wrong_parameter(f"Invalid {name}: must be one of {', '.join(words)}", name)
        return str(value)

    return chosen


def email(value: object, name: str) -> str | None:
    """An address; an empty one takes away what was there."""
    if value and (not isinstance(value, str) or not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value)):
        raise wrong_parameter("Invalid email address", name, "email_invalid")
    return text_or_none(value, name)


def metadata(value: object, name: str) -> dict[str, str]:
    """Up to 50 keys of 40 characters with values of 500; an empty value takes a key away, an empty text all."""
    if value == "":
        return {}
    if not isinstance(value, dict) or not all(isinstance(part, str) for part in value.values()):
        raise wrong_parameter("Invalid metadata: it is a hash of texts", name)
    if len(value) > 50 or any(len(key) > 40 or len(part) > 500 for key, part in value.items()):
        raise wrong_parameter("Metadata takes 50 keys of 40 characters, with values of 500", name)
    return dict(value)


def currency(value: object, name: str) -> str:
    """A currency's three letters."""
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z]{3}", value, re.ASCII):
        raise wrong_parameter(f"Invalid currency: {value}", name)
    return value.lower()


def colour(value: object, name: str) -> str:
    """Six hexadecimal digits after a `#`."""
    if not isinstance(value, str) or not re.fullmatch(r"#[0-9A-Fa-f]{6}", value, re.ASCII):
        raise wrong_parameter(f"Invalid hex color: {value}", name)
    return value


def gone_payment_method_types(_value: object, name: str) -> None:
    """The parameter that this version of the API took away."""
    raise wrong_parameter(
        "payment_method_types is no longer supported; use allowed_payment_method_types.",
        name,
        "payment_method_types_no_longer_supported",
    )


def merged(old: dict[str, str], new: dict[str, str]) -> dict[str, str]:
    """Metadata after an update."""
    if not new:
        return {}
    return {key: value for key, value in {**old, **new}.items() if value}


def check_amount(amount: int, of_currency: str, name: str = "amount") -> None:
    """Whether Stripe takes such a payment.

    Raises:
        RefusedError: it is too small, too large, or not of whole steps.
    """
    smallest = _SMALLEST.get(of_currency, _SMALLEST_ELSE)
    if amount < smallest:
        raise RefusedError(
            f"Amount must be at least {smallest} {of_currency}", "amount_too_small", param=name, before_it_ran=True
        )
    if amount % _STEPS.get(of_currency, 1):
        raise RefusedError(
            f"Amount must be a multiple of {_STEPS[of_currency]} in {of_currency}",
            "invalid_charge_amount",
            param=name,
            before_it_ran=True,
        )
    if amount > LARGEST_AMOUNT:
        raise RefusedError(
            f"Amount must be no more than {LARGEST_AMOUNT} {of_currency}",
            "amount_too_large",
            param=name,
            before_it_ran=True,
        )


CREATED = {"gt": whole, "gte": whole, "lt": whole, "lte": whole}
EXPAND: dict[str, Rule] = {"expand": [text]}
PAGE: dict[str, Rule] = {
    "created": CREATED,
    "limit": whole,
    "starting_after": text,
    "ending_before": text,
    **EXPAND,
}
