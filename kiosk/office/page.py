"""A page of the forms as it stands: fields with what is typed and what is wrong with it. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kiosk.campaigns.problems import Advice, Problem
from kiosk.campaigns.translations import is_translation
from kiosk.model.records import dataclass
from kiosk.model.unit import UNITS
from kiosk.office.fields import Field, shown
from kiosk.office.form import Form
from kiosk.office.forms import PAGES, Page
from kiosk.office.trouble import Trouble

_LONGEST_DETAIL = 120


@dataclass(frozen=True, slots=True)
class Row:
    """One field with its value."""

    key: str
    """Where it stands in the file, such as `asks.0.link`; a setting's name."""
    field: Field
    value: str
    """As text that people change."""
    problem: Problem | Trouble | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list, to be opened, moved or taken out."""

    key: str
    title: str
    """Empty where it says nothing yet."""
    detail: str
    problems: int
    """How many keep it from being shown as written."""


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form's rows; of a list, its items."""

    form: Form
    key: str
    """The form's own, or that of the item that is open."""
    rows: tuple[Row, ...] = ()
    items: tuple[Item, ...] = ()
    problem: Problem | None = None
    """What is wrong with the table or list itself."""
    has_room: bool = False
    """Whether an item can be added."""


def filled_forms(
    page: Page, item: str, values: Mapping[str, Any], problems: Sequence[Problem]
) -> tuple[FilledForm, ...]:
    """The forms of `page`; or that of the one `item` of a list that is open, such as `asks.0`."""
    for form in page.forms:
        if item and item.partition(".")[0] == form.place:
            return (FilledForm(form, item, _rows(form, item, _at(values, item), problems)),)
    return tuple(
        _list(form, values, problems) if form.is_list else _single(form, values, problems) for form in page.forms
    )


def problems_of(page: Page, problems: Iterable[Problem]) -> int:
    """How many problems of the page keep something off the screen."""
    return sum(one.kind != "advice" and _page_of(one) == page.id for one in problems)


def to_do_on(page: Page, problems: Iterable[Problem]) -> int:
    """How much on the page is marked TO DO."""
    return sum(_is_to_do(one) and _page_of(one) == page.id for one in problems)


def _is_to_do(problem: Problem) -> bool:
    return isinstance(problem.what, Advice) and problem.what.kind == "to_do"


def is_count(values: Mapping[str, Any], place: str) -> bool:
    """Whether the figures at `place` are counts and no money: those of a goal that is in members or donors."""
    holder = _at(values, place)
    return place.startswith("goals.") and isinstance(holder, dict) and holder.get("unit") in set(UNITS) - {"money"}


def _single(form: Form, values: Mapping[str, Any], problems: Sequence[Problem]) -> FilledForm:
    whole = next((one for one in problems if form.place and one.key == form.place), None)
    return FilledForm(form, form.place, _rows(form, form.place, _at(values, form.place), problems), problem=whole)


def _list(form: Form, values: Mapping[str, Any], problems: Sequence[Problem]) -> FilledForm:
    entries = values.get(form.place)
    entries = entries if isinstance(entries, list) else []
    items = []
    for index, entry in enumerate(entries):
        place = f"{form.place}.{index}"
        texts = [shown(entry.get(field.name)) for field in form.fields] if isinstance(entry, dict) else []
        said = [text.replace("\n", " ")[:_LONGEST_DETAIL] for text in texts if text]
        if form.place == "asks":
            said = said[1:]  # the kind says less than the words
        wrong = sum(one.kind != "advice" and _is_in(one.key, place) for one in problems)
        items.append(Item(place, said[0] if said else "", said[1] if len(said) > 1 else "", wrong))
    whole = next((one for one in problems if one.key == form.place), None)
    return FilledForm(form, form.place, (), tuple(items), whole, has_room=len(entries) < form.most)


def _rows(form: Form, place: str, values: Any, problems: Sequence[Problem]) -> tuple[Row, ...]:
    values = values if isinstance(values, dict) else {}
    kind = values.get("kind")
    has = [field for field in form.fields if not field.of or kind in field.of.split() or field.name in values]
    return tuple(_row(field, _below(place, field.name), values.get(field.name), problems) for field in has)


def _row(field: Field, place: str, value: object, problems: Sequence[Problem]) -> Row:
    found = next((one for one in problems if _is_in(one.key, place)), None)
    return Row(place, field, shown(value), found)


def _page_of(problem: Problem) -> str:
    if is_translation(problem.file.name):
        return "languages"
    root = (problem.key or "").partition(".")[0]
    listed = {form.place: page.id for page in PAGES for form in page.forms if form.place}
    return listed.get(root, PAGES[0].id)


def _is_in(key: str | None, place: str) -> bool:
    return key is not None and (key == place or key.startswith(f"{place}."))


def _at(values: Any, place: str) -> Any:
    for part in place.split(".") if place else ():
        try:
            values = values[int(part) if part.isdigit() else part]
        except (LookupError, TypeError):
            return None
    return values


def _below(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
