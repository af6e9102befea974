"""Records made of what a file says, each value checked by the rules of its field. The one door to pydantic.

It takes megabytes and a while to import: only where something is checked, never for records that are there.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from functools import cache
from inspect import signature
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import pydantic
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import InitErrorDetails, PydanticCustomError

from kiosk.model.part import Part
from kiosk.model.rules import After, AllRefusedError, Before, Limits, RefusedError, Rule, Schema, rules_of

_P = TypeVar("_P", bound=Part)
_MODELS: dict[type[Part], type[BaseModel]] = {}
"""Made once, when first asked for."""


def checked(kind: type[_P], values: object, context: object = None) -> _P:
    """The record of `kind` that `values` say, by the names of its fields or their aliases.

    Raises:
        ValidationError: they don't; holds every mistake, those of our rules with the type "kiosk".
    """
    record: _P = checked_value(kind, values, context)
    return record


def checked_value(annotation: Any, value: object, context: object = None) -> Any:
    """What `value` is as the `annotation` of a field says.

    Raises:
        ValidationError: it can't be that; as `checked` does.
    """
    return _adapter(annotation).validate_python(value, context=context)


def asked(kind: type[Part]) -> Mapping[str, FieldInfo]:
    """What may stand in each field of `kind`."""
    return _model(kind).model_fields


def json_schema(kind: type[Part]) -> dict[str, Any]:
    """JSON Schema of what makes a record of `kind`; fields have no descriptions in it."""
    annotation: Any = kind
    return _adapter(annotation).json_schema(by_alias=True, mode="validation")


def _new_model(kind: type[Part]) -> type[BaseModel]:
    """What pydantic checks, field by field; of what it finds right the record is made."""
    types = get_type_hints(kind, include_extras=True)
    known = {field.name: (_for_pydantic(types[field.name]), _usual(field)) for field in fields(kind) if field.compare}
    checks = {name: _field_check(rule, kind) for name, rule in rules_of(kind).items() if rule.names}
    made: type[BaseModel] = pydantic.create_model(  # type: ignore[call-overload]  # fields that nobody knows before
        kind.__name__,
        __config__=ConfigDict(frozen=True, extra="forbid"),
        __doc__=kind.__doc__,
        __module__=kind.__module__,
        __validators__=checks,
        **known,
    )
    return made


def _model(kind: type[Part]) -> type[BaseModel]:
    if kind not in _MODELS:
        _MODELS[kind] = _new_model(kind)
    return _MODELS[kind]


def _usual(field: "Field[Any]") -> Any:
    if field.default is not MISSING:
        return field.default
    if isinstance(field.default_factory, type):
        return field.default_factory()
    return ... if field.default_factory is MISSING else pydantic.Field(default_factory=field.default_factory)


def _field_check(rule: Rule, kind: type[Part]) -> Any:
    mode: Literal["before", "after"] = "before" if rule.before else "after"
    return pydantic.field_validator(*rule.names, mode=mode)(_answering(rule.check.__get__(None, kind)))


def _for_pydantic(kind: Any) -> Any:
    """The annotation `kind` with pydantic's marks instead of ours."""
    if isinstance(kind, type) and issubclass(kind, Part):
        return Annotated[_model(kind), AfterValidator(_maker(kind))]
    inner = tuple(_for_pydantic(one) for one in get_args(kind))
    match get_origin(kind):
        case origin if origin is Annotated:
            marks = tuple(map(_mark, kind.__metadata__))
            return Annotated[(inner[0], *marks)]
        case origin if origin in (Union, UnionType):
            return Union[inner]  # noqa: UP007 - of as many as there are
        case None:
            return kind
        case origin if origin is Literal:
            return kind
        case origin:
            return origin[inner]


def _mark(mark: object) -> object:
    match mark:
        case Before(check):
            return BeforeValidator(_answering(check))
        case After(check):
            return AfterValidator(_answering(check))
        case Schema(schema):
            return pydantic.WithJsonSchema(schema)
        case Limits():
            known = {field.name: getattr(mark, field.name) for field in fields(mark)}
            return pydantic.Field(**{name: value for name, value in known.items() if value is not None})
        case _:
            return mark


def _maker(kind: type[_P]) -> Callable[[BaseModel], _P]:
    whole = [_answering(rule.check) for rule in rules_of(kind).values() if not rule.names]

    def made(model: BaseModel) -> _P:
        record = kind(**{name: getattr(model, name) for name in type(model).model_fields})
        for check in whole:
            check(record)
        return record

    return made


def _answering(check: Callable[..., object]) -> Callable[..., object]:
    """`check`, whose refusals become pydantic's; with as many arguments, which say what it is given."""

    def told(*given: object) -> object:
        try:
            return check(*given)
        except RefusedError as error:
            raise _mistake(error) from None
        except AllRefusedError as error:
            several = [InitErrorDetails(type=_mistake(one), loc=place, input=None) for place, one in error.mistakes]
            raise ValidationError.from_exception_data("together", several) from None

    def of_value(value: object) -> object:
        return told(value)

    def of_value_around(value: object, around: object) -> object:
        return told(value, around)

    return of_value if len(signature(check).parameters) == 1 else of_value_around


def _mistake(error: RefusedError) -> PydanticCustomError:
    return PydanticCustomError("kiosk", "a mistake", {"mistake": error.mistake})


@cache
def _adapter(annotation: Any) -> TypeAdapter[Any]:
    return TypeAdapter(_for_pydantic(annotation))
