"""From what the office knows to what it shows. Pure: no Qt, no clock, no files."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

from kiosk.campaigns.code_trial import CodeTried
from kiosk.campaigns.problems import Problem
from kiosk.campaigns.shelf import CampaignSeen
from kiosk.model.languages import is_right_to_left
from kiosk.model.leaves import READ
from kiosk.model.progress import progress_of
from kiosk.office.editor import Draft
from kiosk.office.feed_trial import FeedFailed, FeedRead, FeedTrial
from kiosk.office.forms import PAGES, Page, page_of, where
from kiosk.office.message import level_of
from kiosk.office.page import FilledForm, Item, Row, filled_forms, problems_of, to_do_on
from kiosk.office.pieces import is_told
from kiosk.office.translating import missing_in
from kiosk.ui.attract.records import AttractState
from kiosk.ui.attract.stories import is_shown
from kiosk.ui.office.derive_figures import presets_shown, sources_shown
from kiosk.ui.office.derive_languages import languages_shown
from kiosk.ui.office.derive_machine import asked_shown, fleet_shown, key_shown, networks_shown, readers_shown
from kiosk.ui.office.records import (
    BarShown,
    CampaignCard,
    ChoiceShown,
    CodeShown,
    EditShown,
    FieldShown,
    FormShown,
    ItemShown,
    OfficeShown,
    PieceShown,
    ReviewShown,
    TabShown,
    TrialShown,
    WrittenShown,
)
from kiosk.ui.office.state import OfficeState
from kiosk.ui.office.thumbnails import Thumbnail, thumbnails_of
from kiosk.words.campaign_choices import CampaignChoiceWords
from kiosk.words.campaign_form import CampaignFormWords
from kiosk.words.code_trial import CodeTrialWords
from kiosk.words.fleet_office import FleetOfficeWords
from kiosk.words.office import OfficeWords
from kiosk.words.office_task import TaskWords
from kiosk.words.office_trouble import OfficeTroubleWords
from kiosk.words.post import PostWords
from kiosk.words.post_pieces import PieceWords
from kiosk.words.problem import ProblemWords
from kiosk.words.settings_form import SettingsFormWords
from kiosk.words.words import Speaker

_NO_THUMBNAIL = Thumbnail()
_MOST_PIECES = 200
"""In the office; `kiosk campaign import --json` has all."""


def derive(state: OfficeState) -> OfficeShown:
    """What to show in `state`."""
    words = OfficeWords(state.speaker)
    width, height = state.preview_size
    return OfficeShown(
        visible=state.role is not None,
        section=state.section,
        step=state.step,
        practice=state.practice,
        said=words.message(state.said) if state.said is not None else "",
        said_level=level_of(state.said) if state.said is not None else "",
        busy=TaskWords(state.speaker).task(state.busy) if state.busy is not None else "",
        can_stop=state.can_stop,
        progress=state.progress,
        campaigns=tuple(_card(state, one) for one in state.campaigns),
        edit=_edit(state),
        chooser=state.chooser,
        review=_review(state),
        pieces=_pieces(state),
        has_review=state.draft is not None and bool(state.draft.pieces),
        pasted=state.pasted,
        codes=tuple(_code(state.speaker, one) for one in state.codes),
        trials=tuple(_trial(state, one) for one in state.trials),
        sources=sources_shown(state.standing, state.speaker) if state.step == "sources" else (),
        presets=presets_shown(state) if state.step == "presets" else (),
        machine=FormShown(fields=tuple(_setting(state.speaker, row) for row in state.machine)),
        preview=f"image://preview/{state.preview}" if state.preview else "",
        written=tuple(WrittenShown(key, one.text, one.x, one.y, one.width, one.height) for one, key in state.written),
        wanted=state.wanted,
        preview_size=f"{width}x{height}",
        key=key_shown(state.key, words),
        readers=readers_shown(state.readers, words),
        network=networks_shown(state.network, words),
        has_network=state.has_network,
        is_kiosk=state.is_kiosk,
        fleet=replace(
            fleet_shown(state.fleet, FleetOfficeWords(state.speaker)),
            asked=asked_shown(state.asked_kiosk, state.speaker),
        ),
    )


def scene_for(state: OfficeState, public: AttractState) -> str:
    """The scene in which what is being edited is seen best, by its name in pictures of the scenes.

    Args:
        state: where in the forms somebody is.
        public: the draft as the public would see it.
    """
    place, page = state.item, state.page
    if page == "languages":
        place, page = state.translated, where(state.translated)[0]
    root, index = place.split(".")[:2] if "." in place else (place, "")
    if root == "highlights":
        stories = public.campaign.highlights[: int(index) + 1]
        shown = [is_shown(public, story) for story in stories]
        return f"highlight-{sum(shown)}" if shown and shown[-1] else "attract"
    return {"stories": "highlight-1", "amounts": "give-amount", "texts": "benefits"}.get(page, "attract")


def _card(state: OfficeState, seen: CampaignSeen) -> CampaignCard:
    is_example = seen.folder == state.example
    return CampaignCard(
        str(seen.folder),
        seen.title,
        OfficeWords(state.speaker).campaign(seen, is_example=is_example),
        on_screen=seen.folder == state.current,
        is_broken=seen.problems > 0,
        is_ours=not is_example,
    )


def _edit(state: OfficeState) -> EditShown:
    draft, words = state.draft, CampaignFormWords(state.speaker)
    if draft is None:
        return EditShown()
    zone = draft.loaded.campaign.dates.zone if draft.loaded is not None else dt.UTC
    page = page_of(state.page)
    root, _, index = state.item.partition(".")
    filled = filled_forms(page, state.item, draft.values, draft.problems)
    own, images = str(draft.values.get("language", "")), thumbnails_of(draft.loaded)
    forms = tuple(_form(state.speaker, one, images, own) for one in filled)
    without_field = [one for one in draft.problems if one.key is None and one.kind != "advice"]
    return EditShown(
        title=draft.title,
        folder=str(draft.folder),
        is_changed=draft.is_changed,
        overtaken=draft.is_overtaken,
        can_undo=draft.can_undo,
        page=page.id,
        item=state.item,
        item_title=words.item(root, int(index) + 1) if state.item else "",
        tabs=tuple(_tab(words, one, draft) for one in PAGES),
        forms=languages_shown(state, draft) if page.id == "languages" else forms,
        problems=tuple(ProblemWords(state.speaker).line(one) for one in without_field),
        versions=tuple(
            OfficeWords(state.speaker).version(version.moment.astimezone(zone)) for version in draft.states
        ),
        previewed=draft.loaded is not None,
    )


def _tab(words: CampaignFormWords, page: Page, draft: Draft) -> TabShown:
    begun = [code for code in draft.translations if code and page.id == "languages"]
    missing = sum(missing_in(draft.translations, code) for code in begun)
    todo = to_do_on(page, draft.problems) + missing
    return TabShown(page.id, words.page(page.id), problems_of(page, draft.problems), todo)


def _review(state: OfficeState) -> tuple[ReviewShown, ...]:
    if state.review is None:
        return ()
    return tuple(ReviewShown(*part) for part in PostWords(state.speaker).parts(state.review))


def _pieces(state: OfficeState) -> tuple[PieceShown, ...]:
    """Each piece of the post that was imported; what lies around the announcement only by its account."""
    if state.draft is None or state.step != "review":
        return ()
    words = PieceWords(state.speaker)
    told = [(n, one) for n, one in enumerate(state.draft.pieces) if is_told(one)][:_MOST_PIECES]
    return tuple(
        PieceShown(
            n,
            words.kind(one.piece.kind),
            words.said(one.piece),
            words.link(one.piece),
            words.became(one.piece),
            one.piece.fate,
            words.touch(one.touch),
        )
        for n, one in told
    )


def _code(speaker: Speaker, tried: CodeTried) -> CodeShown:
    words = CodeTrialWords(speaker)
    return CodeShown(words.where(tried), tried.link, words.sentence(tried), tried.level)


def _form(speaker: Speaker, filled: FilledForm, stories: Mapping[str, Thumbnail], own: str) -> FormShown:
    words, name = CampaignFormWords(speaker), filled.form.place
    return FormShown(
        filled.key,
        tuple(_field(speaker, name, row, own) for row in filled.rows),
        tuple(_item(speaker, name, number, item, stories) for number, item in enumerate(filled.items, 1)),
        ProblemWords(speaker).beside_field(filled.problem) if filled.problem is not None else "",
        filled.problem is not None and filled.problem.kind != "fatal",
        words.add(name) if filled.has_room else "",
    )


def _item(speaker: Speaker, form: str, number: int, item: Item, stories: Mapping[str, Thumbnail]) -> ItemShown:
    title = item.title or CampaignFormWords(speaker).item(form, number)
    seen = stories.get(item.title, _NO_THUMBNAIL) if form == "highlights" else _NO_THUMBNAIL
    return ItemShown(item.key, title, item.detail, item.problems, seen.picture, seen.figure)


def _field(speaker: Speaker, form: str, row: Row, own: str) -> FieldShown:
    """A field of a campaign in the language `own`."""
    words = CampaignFormWords(speaker)
    label, hint = words.field(form, row.field.name)
    called = CampaignChoiceWords(speaker).choice
    choices = tuple(ChoiceShown(value, called(value)) for value in row.field.choices)
    language = own if row.field.name in READ else ""
    return FieldShown(
        *(row.key, label, hint, row.field.kind, row.value, choices, *_problem(speaker, row)),
        language=language,
        right_to_left=is_right_to_left(language),
    )


def _setting(speaker: Speaker, row: Row) -> FieldShown:
    words = SettingsFormWords(speaker)
    label, hint = words.field(row.field.name)
    choices = tuple(ChoiceShown(value, words.choice(row.field.name, value)) for value in row.field.choices)
    return FieldShown(row.key, label, hint, row.field.kind, row.value, choices, *_problem(speaker, row))


def _problem(speaker: Speaker, row: Row) -> tuple[str, bool]:
    """What is wrong with a field, and whether that is advice only."""
    match row.problem:
        case None:
            return "", False
        case Problem() as problem:
            return ProblemWords(speaker).beside_field(problem), problem.kind == "advice"
        case trouble:
            return OfficeTroubleWords(speaker).sentence(trouble), False


def _trial(state: OfficeState, trial: FeedTrial) -> TrialShown:
    words, campaign = OfficeWords(state.speaker), state.tried
    goals = trial.goals if isinstance(trial, FeedRead) and campaign is not None else ()
    bars = tuple(
        BarShown(words.bar(one, campaign), progress_of(one.goal, one.raised).filled)
        for one in goals
        if campaign is not None
    )
    return TrialShown(words.feed(trial), not isinstance(trial, FeedFailed), bars)
