"""One campaign being edited: every wish becomes a change of its file's text, checked at once."""

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.campaigns.document import parse_document
from kiosk.campaigns.editing import CannotEditError, with_item, with_item_moved, with_value, without_item
from kiosk.campaigns.folder import FILE_NAME, LoadedCampaign, load_text
from kiosk.campaigns.pictures import PictureRefusedError, read_picture, safe_picture
from kiosk.campaigns.posts.importing import free_name
from kiosk.campaigns.posts.offers import TO_BE_WRITTEN
from kiosk.campaigns.problems import Advice, CampaignRefusedError, Problem
from kiosk.campaigns.translating import TranslatedText
from kiosk.campaigns.working_copy import SavedState, WorkingCopy
from kiosk.model.records import dataclass
from kiosk.office.fields import Field, written
from kiosk.office.forms import TRANSLATIONS, form_of
from kiosk.office.message import CountedAs
from kiosk.office.page import is_count
from kiosk.office.translating import texts_by_language, with_translated
from kiosk.office.trouble import (
    CampaignUnreadable,
    NotDoneError,
    NotSaved,
    NotToml,
    NotWritten,
    PictureNotCopied,
    PictureRefused,
    UnusualToml,
)
from kiosk.system.atomic_file import write_atomically

if TYPE_CHECKING:
    from kiosk.campaigns.posts.account import Piece
    from kiosk.office.pieces import PieceNow


@dataclass(frozen=True, slots=True)
class Draft:
    """The campaign as it stands now, perhaps not saved."""

    folder: Path
    values: Mapping[str, Any]
    problems: tuple[Problem, ...]
    loaded: LoadedCampaign | None
    """What would be shown; `None` where a problem keeps it off the screen."""
    is_changed: bool
    can_undo: bool
    states: tuple[SavedState, ...]
    translations: Mapping[str, tuple[TranslatedText, ...]] = field(default_factory=dict)
    """Its texts by each language into which some are translated; under "" as they are without any translation."""
    is_overtaken: bool = False
    """Whether somebody else changed the file since these changes began."""
    counted_as: CountedAs | None = None
    """What gifts were recorded under until now, where this was saved with another id or currency."""
    pieces: "tuple[PieceNow, ...]" = ()
    """Of the post that it was made from, while its review goes on."""

    @property
    def title(self) -> str:
        """What the campaign calls itself."""
        title = self.values.get("title")
        return title if isinstance(title, str) and title else self.folder.name


class Editor:
    """Changes one campaign; every method answers the draft that came of it, or raises `NotDoneError`.

    Args:
        copy: the campaign's text.
        cache: where safe copies of its pictures are.
    """

    def __init__(self, copy: WorkingCopy, cache: Path) -> None:
        self._copy = copy
        self._cache = cache
        self._pieces: tuple[Piece, ...] = ()
        self._beside: Path | None = None

    def review(self, pieces: "Sequence[Piece]", beside: Path | None) -> None:
        """From now on, say how these pieces of a post stand; its pictures lie `beside` it, if anywhere."""
        self._pieces, self._beside = tuple(pieces), beside

    @property
    def folder(self) -> Path:
        """The campaign's folder."""
        return self._copy.folder

    @property
    def text(self) -> str:
        """campaign.toml with every change."""
        return self._copy.text

    def draft(self) -> Draft:
        """How it stands."""
        copy = self._copy
        loaded: LoadedCampaign | None = None
        try:
            loaded = load_text(copy.folder, copy.text, self._cache, translations=copy.translations)
            loaded = loaded.illustrated(self._cache)
            problems = loaded.notes
        except CampaignRefusedError as error:
            problems = error.problems
        values = _values_of(copy.text) or {}
        return Draft(
            folder=copy.folder,
            values=values,
            problems=problems,
            loaded=loaded,
            is_changed=copy.is_changed,
            can_undo=copy.can_undo,
            states=copy.states(),
            translations=texts_by_language(values, copy.translations),
            is_overtaken=copy.is_overtaken,
            pieces=self._pieces_now(values, problems) if self._pieces else (),
        )

    def set(self, place: str, text: str) -> Draft:
        """The field at `place` says `text` now."""
        if place.startswith(f"{TRANSLATIONS}."):
            values, copy = self._values(), self._copy
            return self._kept(lambda: copy.put(with_translated(copy.folder, copy.translations, values, place, text)))
        table, _, name = place.rpartition(".")
        one = next(one for one in form_of(table).fields if one.name == name) if table else _field(name)
        value = written(one, text, is_count=is_count(self._values(), table))
        return self._change(lambda now: _without_bare(with_value(now, place, value), table))

    def add(self, name: str) -> Draft:
        """One item more in the list `name`."""
        values = dict(form_of(name).starts_with)
        there = self._values().get(name)
        taken = [entry.get("id") for entry in there if isinstance(entry, dict)] if isinstance(there, list) else []
        if "id" in values and values["id"] in taken:
            values["id"] = f"{values['id']}-{len(taken) + 1}"
        if name == "asks":
            values |= _next_ask([one.get("kind") for one in there or () if isinstance(one, dict)])
        return self._change(lambda now: with_item(now, name, values, form_of(name).to_do))

    def add_preset(self, key: str, page: str, host: str, public_key: str, goal: str) -> Draft:
        """With a feed of the preset `key`; see `kiosk.office.feed_presets.with_preset`."""
        from kiosk.office.feed_presets import presets, with_preset  # few campaigns ask for one

        return self._change(lambda now: with_preset(now, presets()[key], page, host, public_key, goal))

    def remove(self, place: str) -> Draft:
        """Without the item at `place`."""
        name, _, index = place.partition(".")
        return self._change(lambda now: without_item(now, name, int(index)))

    def move(self, place: str, to: int) -> Draft:
        """The item at `place` stands at the place `to` of its list."""
        name, _, index = place.partition(".")
        return self._change(lambda now: with_item_moved(now, name, int(index), to))

    def touch(self, number: int) -> Draft:
        """With what a touch of this piece of the imported post does."""
        from kiosk.office.piece_edits import touched_text  # only after an import

        now = self.draft().pieces[number]
        if now.touch == "picture" and self._beside is not None:
            return self.put_picture(f"highlights.{max(0, now.story)}.picture", self._beside / (now.piece.link or ""))
        return self._change(lambda text: touched_text(text, now))

    def _pieces_now(self, values: Mapping[str, Any], problems: Sequence[Problem]) -> "tuple[PieceNow, ...]":
        from kiosk.office.pieces import pieces_now

        beside = self._beside.resolve() if self._beside is not None else None

        def has_file(source: str) -> bool:
            if beside is None or "://" in source:
                return False
            file = (beside / source).resolve()
            return file.is_relative_to(beside) and file.is_file()

        to_do = {one.key for one in problems if isinstance(one.what, Advice) and one.what.kind == "to_do"}
        return pieces_now(self._pieces, values, frozenset(key for key in to_do if key), has_file)

    def put_picture(self, place: str, picture: Path) -> Draft:
        """The field at `place` shows `picture`, which is copied beside the campaign."""
        folder = self._copy.folder
        copied: Path | None = None
        try:
            data = read_picture(picture, picture.parent)
            name = free_name(picture.name, data, folder, ())
            if not (folder / name).exists():
                copied = folder / name
                write_atomically(copied, data)
            safe_picture(folder / name, folder, self._cache)
        except PictureRefusedError as error:
            if copied is not None:
                copied.unlink(missing_ok=True)
            raise NotDoneError(PictureRefused(picture.name, error.trouble)) from None
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise NotDoneError(PictureNotCopied(picture.name, folder, why)) from None
        return self.set(place, name)

    def undo(self) -> Draft:
        """Without the last change."""
        return self._kept(self._copy.undo)

    def discard(self) -> Draft:
        """As it was saved last."""
        try:
            return self._kept(self._copy.discard)
        except CampaignRefusedError as error:
            raise NotDoneError(CampaignUnreadable(error.problems[0])) from None

    def go_back(self, state: int) -> Draft:
        """As it was in the saved state at this place of `Draft.states`; it is saved only by `save`."""
        states = self._copy.states()
        return self._kept(lambda: self._copy.put(states[state].read()))

    def save(self) -> Draft:
        """Written into campaign.toml."""
        before = _counted_as(self._copy.saved)
        try:
            draft = self._kept(self._copy.save)
            return replace(draft, counted_as=before if before != _counted_as(self._copy.saved) else None)
        except CampaignRefusedError as error:
            raise NotDoneError(NotSaved(error.problems[0], len(error.problems) - 1)) from None

    def _values(self) -> Mapping[str, Any]:
        if (values := _values_of(self._copy.text)) is None:
            raise NotDoneError(NotToml())
        return values

    def _change(self, edit: Any) -> Draft:
        self._values()
        try:
            text = edit(self._copy.text)
        except CannotEditError:
            raise NotDoneError(UnusualToml()) from None
        return self._kept(lambda: self._copy.change(text))

    def _kept(self, act: Any) -> Draft:
        try:
            act()
        except OSError as error:
            raise NotDoneError(NotWritten(error.strerror or str(error))) from None
        return self.draft()


def _next_ask(kinds: Sequence[object]) -> Mapping[str, str]:
    """What tells a new ask from those of `kinds`: a membership, else one offer more, whose words are still to come."""
    if "donate" not in kinds:
        return {}
    if "member" not in kinds:
        return {"kind": "member", "text": "Become a member"}
    own = {"id": f"offer-{kinds.count('offer') + 1}"} if "offer" in kinds else {}
    return {"kind": "offer", **own, "text": TO_BE_WRITTEN}


def _values_of(text: str) -> Mapping[str, Any] | None:
    """What `text` says; `None` where it isn't TOML, or more of it than a campaign has."""
    try:
        return parse_document(Path(FILE_NAME), text).values
    except CampaignRefusedError:
        return None


def _counted_as(text: str) -> CountedAs | None:
    if (values := _values_of(text)) is None:
        return None
    return CountedAs(str(values.get("id", "")), str(values.get("currency", "")))


def _field(name: str) -> Field:
    return next(field for field in form_of("").fields if field.name == name)


def _without_bare(text: str, table: str) -> str:
    """`text` without a `table` of its own in which nothing stands any more: what it was for isn't wanted."""
    is_bare = table != "" and (_values_of(text) or {}).get(table) == {}
    return with_value(text, table, None) if is_bare else text
