"""Donation buttons that are forms: where a touch of one leads, for those whose form says it whole."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from kiosk.campaigns.posts.post import Run

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_PAYPAL = re.compile(r"https://(?:www\.)?paypal\.com/(?:\w\w/)?(?:cgi-bin/webscr|donate/?)", re.IGNORECASE)
_ID = re.compile(r"[A-Z0-9]{8,20}")


def button_of(form: "LexborNode") -> list[Run]:
    """The words of a form's buttons and where it sends; for a PayPal button that says which one it is, its page."""
    action = (form.attributes.get("action") or "").strip()
    fields = form.css("input")
    values = {field.attributes.get("name"): field.attributes.get("value") or "" for field in fields}
    buttons = [field.attributes for field in fields if field.attributes.get("type") in ("submit", "button", "image")]
    said = " ".join(words for one in buttons if (words := one.get("alt") or one.get("value") or one.get("title")))
    button = values.get("hosted_button_id", "")
    if not _PAYPAL.fullmatch(action) or not _ID.fullmatch(button):
        address = re.sub(r"^https?://", "", action).partition("?")[0]  # nothing that is taken for a link
        return [Run(f" {said} {address}")] if said or action else []
    sent = {"cmd": "_s-xclick"} if "webscr" in action else {}
    return [Run(f" {said}", link=f"{action}?{urlencode({**sent, 'hosted_button_id': button})}")]
