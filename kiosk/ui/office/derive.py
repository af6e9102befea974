"""From what the office knows to what it shows. Pure: no Qt, no clock, no files."""

import datetime as dt
from collections.abc import Iterator

from kiosk.campaigns.shelf import CampaignSeen
from kiosk.office.forms import PAGES, form_of, page_of
from kiosk.office.page import forms_shown, problems_of
from kiosk.ui.attract.derive import is_shown
from kiosk.ui.attract.records import AttractState
from kiosk.ui.office.records import CampaignCard, EditShown, OfficeShown, TabShown
from kiosk.ui.office.state import OfficeState


def derive(facts: OfficeState) -> OfficeShown:
    """What to show for `facts`."""
    return OfficeShown(
        visible=facts.role is not None,
        section=facts.section,
        step=facts.step,
        practice=facts.practice,
        said=facts.said,
        said_level=facts.said_level,
        busy=facts.busy,
        can_stop=facts.can_stop,
        progress=facts.progress,
        campaigns=tuple(_card(facts, one) for one in facts.campaigns),
        edit=_edit(facts),
        chooser=facts.chooser,
        review=facts.review,
        machine=facts.machine,
    )


def scene_for(facts: OfficeState, public: AttractState) -> str:
    """The scene in which what is being edited is seen best, by its name in pictures of the scenes.

    Args:
        facts: where in the forms somebody is.
        public: the draft as the public would see it.
    """
    root, _, index = facts.item.partition(".")
    if root == "highlights":
        stories = public.campaign.highlights[: int(index) + 1]
        shown = [is_shown(public, story) for story in stories]
        return f"highlight-{sum(shown)}" if shown and shown[-1] else "attract"
    return {"stories": "highlight-1", "amounts": "give-amount", "texts": "benefits"}.get(facts.page, "attract")


def _card(facts: OfficeState, seen: CampaignSeen) -> CampaignCard:
    if seen.problems:
        detail = "1 mistake keeps it off the screen" if seen.problems == 1 else f"{seen.problems} mistakes in it"
    else:
        detail = "Built-in example" if seen.folder == facts.example else str(seen.folder)
    return CampaignCard(
        str(seen.folder),
        seen.title,
        detail,
        on_screen=seen.folder == facts.current,
        is_broken=seen.problems > 0,
        is_ours=seen.folder != facts.example,
    )


def _edit(facts: OfficeState) -> EditShown:
    draft = facts.draft
    if draft is None:
        return EditShown()
    zone = draft.loaded.campaign.dates.zone if draft.loaded is not None else dt.UTC
    page = page_of(facts.page)
    forms = forms_shown(page, facts.item, draft.values, draft.problems)
    title = ""
    if facts.item:
        root, _, index = facts.item.partition(".")
        title = f"{form_of(root).item} {int(index) + 1}".capitalize()
    return EditShown(
        title=draft.title,
        folder=str(draft.folder),
        changed=draft.is_changed,
        overtaken=draft.is_overtaken,
        can_undo=draft.can_undo,
        page=page.id,
        item=facts.item,
        item_title=title,
        tabs=tuple(TabShown(one.id, one.title, problems_of(one, draft.problems)) for one in PAGES),
        forms=forms,
        problems=tuple(_without_place(facts)),
        states=tuple(f"{state.moment.astimezone(zone):%d %B %Y, %H:%M}" for state in draft.states),
        previewed=draft.loaded is not None,
    )


def _without_place(facts: OfficeState) -> Iterator[str]:
    """Problems of the file itself, which are beside no field."""
    if facts.draft is not None:
        for problem in facts.draft.problems:
            if problem.key is None and problem.kind != "advice":
                yield str(problem)
