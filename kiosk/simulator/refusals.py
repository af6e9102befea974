"""What Stripe refuses, in Stripe's shape."""

from typing import Any

Item = dict[str, Any]
"""An object as Stripe's JSON has it. A name that begins with `_` is the simulation's own and never shown."""


class RefusedError(Exception):
    """The request is refused; `body` is the answer.

    Args:
        message: for developers, as Stripe's are.
        code: Stripe's word for the reason, if there is one.
        status: of HTTP.
        param: the parameter that is wrong.
        before_it_ran: nothing was done yet, so that an idempotency key keeps nothing.
        more: fields that go with the error, such as `payment_intent`.
    """

    def __init__(
        self,
        message: str,
        code: str | None = None,
        *,
        status: int = 400,
        kind: str = "invalid_request_error",
        param: str | None = None,
        before_it_ran: bool = False,
        **more: Any,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.before_it_ran = before_it_ran
        told = {"type": kind, "code": code, "message": message, "param": param, **more}
        self.body: Item = {"error": {name: value for name, value in told.items() if value is not None}}


def wrong_parameter(message: str, name: str, code: str | None = None) -> RefusedError:
    """A parameter is wrong, which is seen before anything runs."""
    return RefusedError(message, code, param=name, before_it_ran=True)


def missing(kind: str, name: str, param: str | None = None) -> RefusedError:
    """There is no such object."""
    noun = kind.removeprefix("terminal.").removeprefix("checkout.")
    return RefusedError(f"No such {noun}: '{name}'", "resource_missing", status=404, param=param or "id")
