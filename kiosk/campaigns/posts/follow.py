"""Where a post asks people to follow its organisation."""

import re
from collections.abc import Sequence

from kiosk.campaigns.posts.sections import Part, Section, texts_of
from kiosk.model.fields import LONGEST_LINE

_NETWORKS = {
    "bsky.app": ("Bluesky", r"/profile/([\w.-]+)"),
    "facebook.com": ("Facebook", r"/([\w.-]+)"),
    "fosstodon.org": ("Mastodon", r"/(@[\w.-]+)"),
    "instagram.com": ("Instagram", r"/([\w.-]+)"),
    "linkedin.com": ("LinkedIn", r"/company/([\w.-]+)"),
    "mastodon.social": ("Mastodon", r"/(@[\w.-]+)"),
    "twitter.com": ("Twitter", r"/(\w+)"),
    "x.com": ("X", r"/(\w+)"),
    "youtube.com": ("YouTube", r"/(@[\w.-]+)"),
}


def accounts_in(found: Sequence[Section]) -> tuple[tuple[str, str], ...]:
    """Social accounts that the post links to outside its highlights, as people look for them."""
    places: dict[str, str] = {}
    for section in found:
        if section.part is Part.LOOKING_BACK:
            continue
        for runs in texts_of([section]):
            for run in runs:
                host, _, path = (run.link or "").partition("://")[2].partition("/")
                network = _NETWORKS.get(host.removeprefix("www."))
                match = re.fullmatch(network[1] + r"/?(?:\?.*)?", f"/{path}") if network else None
                if network and match and match[1] not in ("intent", "share", "home", "sharer.php"):
                    account = match[1] if match[1].startswith("@") else f"@{match[1]}"
                    account += f"@{host}" if network[0] == "Mastodon" else ""
                    places.setdefault(network[0], account)
    return tuple((name, address) for name, address in places.items() if len(address) <= LONGEST_LINE)[:5]
