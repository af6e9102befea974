"""A feed as staff write it in the campaign: where a goal's figure from outside comes from."""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, field_validator

from kiosk.model.fields import FeedFile, Line, Link, Moment, Slug, SumOfMoney, refuse
from kiosk.model.part import Part

FeedKind = Literal["json", "csv", "civicrm", "stripe", "fixed"]
Included = Literal["card_reader", "phone", "cash", "cheque", "other", "member"]


class Feed(Part):
    """A figure from outside, for one or more goals."""

    id: Slug
    """A short name for the book, such as "website"."""
    kind: FeedKind
    """What it is: a JSON or CSV document, CiviCRM's public widget, our own gifts at Stripe, or a figure typed here."""
    address: Annotated[Link | None, Field(validate_default=True)] = None
    """Where it is read: for JSON, CSV and CiviCRM, on one of allowed_hosts."""
    file: Annotated[FeedFile | None, Field(validate_default=True)] = None
    """For JSON and CSV, instead of an address: a file in the folder that the setting feed_folder names."""
    goals: Annotated[Mapping[Slug, Line], Field(max_length=3, validate_default=True)] = {}
    """Which goals it gives, each with its name there, such as { gifts = "usd" }; CiviCRM has "raised" and "count"."""
    figures: Annotated[Mapping[Slug, str | int], Field(max_length=3, validate_default=True)] = {}
    """For a figure typed here: by goal, what is there, such as { gifts = "41980.00" }."""
    as_of: Annotated[Moment | None, Field(validate_default=True)] = None
    """For a figure typed here: when that was so, such as 2026-11-23T14:00:00."""
    includes: Annotated[tuple[Included, ...], Field(max_length=6)] = ()
    """Which gifts of the kiosks it counts too, once it has caught up, such as ["phone"]."""
    baseline: SumOfMoney = 0
    """For CiviCRM: what the page had raised before the drive; it is taken off."""
    every_seconds: Annotated[int, Field(ge=15, le=3600)] = 60
    """How often it is read."""
    late_after_minutes: Annotated[int, Field(ge=1, le=10080)] | None = 60
    """How old its figure may be before the screen says so."""
    largest_step_percent: Annotated[int, Field(ge=1, le=100)] = 20
    """How much of a goal's target one reading may add or take off without being read three times or confirmed."""

    @field_validator("address")
    @classmethod
    def _address_where_needed(cls, address: str | None, info: ValidationInfo) -> str | None:
        kind = info.data.get("kind")
        if address is None and kind == "civicrm":
            raise refuse("a CiviCRM feed needs its address", "write the widget's address")
        if address is not None and kind in ("stripe", "fixed"):
            raise refuse(f"a {kind} feed has no address", "leave it out")
        return address

    @field_validator("file")
    @classmethod
    def _file_or_address(cls, file: str | None, info: ValidationInfo) -> str | None:
        is_document = info.data.get("kind") in ("json", "csv")
        has_address = info.data.get("address") is not None
        if is_document and "address" in info.data and has_address == (file is not None):
            raise refuse("a document has either an address or a file", "write one of the two")
        if file is not None and not is_document and "kind" in info.data:
            raise refuse(f"a {info.data['kind']} feed has no file", "leave it out")
        return file

    @field_validator("goals")
    @classmethod
    def _goals_where_needed(cls, goals: Mapping[str, str], info: ValidationInfo) -> Mapping[str, str]:
        kind = info.data.get("kind")
        if kind in ("json", "csv", "civicrm") and not goals:
            raise refuse("this feed gives no goal", 'write which, such as goals = { gifts = "usd" }')
        if kind in ("stripe", "fixed") and goals:
            raise refuse(f"a {kind} feed has no names of goals", "leave them out")
        if kind == "civicrm" and (wrong := set(goals.values()) - {"raised", "count"}):
            raise refuse(f"CiviCRM's widget has no {min(wrong)!r}", 'it has "raised" and "count"')
        return goals

    @field_validator("figures")
    @classmethod
    def _figures_where_needed(cls, figures: Mapping[str, str | int], info: ValidationInfo) -> Mapping[str, str | int]:
        kind = info.data.get("kind")
        if (kind == "fixed") != bool(figures) and kind is not None:
            wrong = "a fixed feed needs its figures" if kind == "fixed" else f"a {kind} feed has no figures here"
            raise refuse(wrong, 'only a fixed feed has them, such as figures = { gifts = "41980.00" }')
        return figures

    @field_validator("as_of")
    @classmethod
    def _moment_of_figures(cls, as_of: dt.date | None, info: ValidationInfo) -> dt.date | None:
        if info.data.get("kind") == "fixed" and not isinstance(as_of, dt.datetime):
            raise refuse("it isn't said when these figures were read", "write as_of = 2026-11-23T14:00:00")
        return as_of

    @property
    def goals_given(self) -> frozenset[str]:
        """Ids of the goals whose figure it is."""
        return frozenset({*self.goals, *self.figures})

    @property
    def late_after(self) -> dt.timedelta | None:
        """How old its figure may be; what was typed never grows late."""
        if self.late_after_minutes is None or self.kind == "fixed":
            return None
        return dt.timedelta(minutes=self.late_after_minutes)
