"""The page of a session, for the phone of somebody who practises."""

from html import escape

from kiosk.simulator import sessions
from kiosk.simulator.cards import NAMED, STANDARD
from kiosk.simulator.methods import TAKES
from kiosk.simulator.refusals import Item
from kiosk.simulator.state import State

_FRAME = """\
<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Practice payment</title>
<style>body {{ font: 1.2em sans-serif; margin: 2em; }} button {{ font: inherit; padding: .6em 1.2em; }}</style>
<h1>Practice: no real money moves</h1>
{content}
</html>
"""
_FORM = """\
<p>{amount}</p>
{note}<form method="post">
<button name="do" value="pay">Pay</button>
{ways}<button name="do" value="decline">Decline</button>
<button name="do" value="leave">Leave</button>
</form>"""
_WAY = '<button name="do" value="pay_{name}">Pay by {name}</button>\n'
_WITHOUT_CENTS = frozenset("bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf".split())
_WITH_THOUSANDTHS = frozenset("bhd jod kwd omr tnd".split())
_ENDED = {
    "complete": "<p>Paid. Thank you.</p>",
    "expired": "<p>This page is over. You may close it.</p>",
}


def answer_page(state: State, name: str, do: str | None) -> tuple[int, str]:
    """HTTP's status and the page.

    Args:
        state: all there is.
        name: the session's id.
        do: the button that was pressed: `pay`, `pay_` and a way to pay, `decline` or `leave`; `None` when the page is
            opened.
    """
    session = state.get(name)
    if session is None or session["object"] != sessions.KIND:
        return 404, _FRAME.format(content="<p>There is no such page.</p>")
    note = ""
    match do:
        case "pay":
            sessions.pay(state, session, STANDARD)
        case str() if (way := do.removeprefix("pay_")) in session["payment_method_types"]:
            sessions.pay(state, session, STANDARD, way)
        case "decline" if sessions.decline(state, session, NAMED["declined"]):
            note = "<p>Your card was declined.</p>\n"
        case "leave" if session["status"] == "open":
            return 200, _FRAME.format(content="<p>Nothing was paid. You may close this page.</p>")
        case _:
            pass
    if "_until" in session:
        return 200, _FRAME.format(content="<p>Thank you. The money comes later.</p>")
    return 200, _FRAME.format(content=_ENDED.get(session["status"]) or _form(session, note))


def _form(session: Item, note: str) -> str:
    amount = _amount(session["amount_total"], session["currency"])
    if session["mode"] == "subscription":
        monthly = _amount(session["_line"]["unit_amount"], session["currency"])
        amount = f"{amount} now, {monthly} every month"
        note += f"<p>{escape(((session['custom_text'] or {}).get('submit') or {}).get('message', ''))}</p>\n"
    ways = (name for name in session["payment_method_types"] if name in TAKES)
    buttons = "".join(_WAY.format(name=escape(name)) for name in ways)
    return _FORM.format(amount=escape(amount), note=note, ways=buttons)


def _amount(minor: int, currency: str) -> str:
    places = 0 if currency in _WITHOUT_CENTS else 3 if currency in _WITH_THOUSANDTHS else 2
    return f"{minor / 10**places:.{places}f} {currency.upper()}"
