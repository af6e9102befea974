"""Donation buttons that are forms: where a touch of one leads, for those whose form says it whole."""

import re
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from kiosk.campaigns.posts.post import Run

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_PAYPAL = re.compile(r"https://(?:www\.)?paypal\.com/(?:\w\w/)?(?:cgi-bin/webscr|donate/?)", re.IGNORECASE)
_ID = re.compile(r"[A-Z0-9]{8,20}")


def button_of(form: "LexborNode") -> Run | None:
    """A PayPal button, whose form sends nothing but what it is and which one: its words and its page."""
    action = (form.attributes.get("action") or "").strip()
    fields = {field.attributes.get("name"): field.attributes.get("value") or "" for field in form.css("input")}
    button = fields.get("hosted_button_id", "")
    if not _PAYPAL.fullmatch(action) or not _ID.fullmatch(button):
        return None
    values = {"cmd": "_s-xclick"} if "webscr" in action else {}
    images = form.css("input[type=image]")
    said = images[0].attributes.get("alt") or images[0].attributes.get("title") if images else None
    return Run(f" {said or ''}", link=f"{action}?{urlencode({**values, 'hosted_button_id': button})}")
