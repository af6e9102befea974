"""QML properties made from frozen records: what is shown is written once, as a field of a dataclass.

A view is a class on top of `RecordView[State, Shown]`, two frozen dataclasses. It keeps the state, derives what is
shown from it, and QML reads each field of `Shown` as a property of the same name in QML's way of writing
(`can_pay` is `canPay`), all with one `changed`:

    @QmlElement
    class GivingView(RecordView[GivingState, GivingShown]):
        def derive(self, state: GivingState) -> GivingShown: ...

A field is a `str` (or a `Literal` of them), `bool`, `int` or `float`, a tuple of `str`, another record, a record or
`None`, or a tuple of records. A record in a field is an object of a QML type of the record's name; a delegate asks for
it by `required property AmountShown modelData`, so that qmllint knows its properties. As long as a tuple keeps its
length its objects stay and only change, and so do the delegates that show them.

So a new thing to show is a field of the record, a line in `derive`, and its place in the scene.
"""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import qmlRegisterUncreatableType

State = TypeVar("State")
Shown = TypeVar("Shown")

_PLAIN = {str: "QString", bool: "bool", int: "int", float: "double"}
MODULE = "Kiosk.Core"
"""The QML module that has the views and the types of records."""


class _Mirror(QObject):
    """Shows QML a frozen record, by properties that its subclasses have; each is made by `_mirror_of`."""

    changed: Signal
    _records: Mapping[str, type["_Mirror"]] = {}
    """By field that holds a record or some: its type in QML."""

    def __init__(self, shown: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._parts: dict[str, Any] = {}
        self._spare: dict[str, list[_Mirror]] = {name: [] for name in self._records}
        """What shows nothing any more, to be used again. It is not deleted before this is: delegates inside delegates
        go one turn of the event loop after the other, however long one takes, and read what they show to their end."""
        for name, kind in self._records.items():
            self._parts[name] = self._updated(name, kind, None, attrgetter(name)(shown))

    def mirror(self, shown: Any) -> None:
        """Read from `shown` from now on, and say so where that is something else."""
        if shown == self._shown:
            return
        self._shown = shown
        for name, kind in self._records.items():
            self._parts[name] = self._updated(name, kind, self._parts[name], attrgetter(name)(shown))
        self.changed.emit()

    def _updated(self, name: str, kind: type["_Mirror"], now: Any, value: Any) -> Any:
        """What shows `value` in place of `now`, in the field `name`."""
        if isinstance(value, tuple):
            kept: list[_Mirror] = (now or [])[: len(value)]
            self._spare[name] += (now or [])[len(value) :]
            for part, record in zip(kept, value, strict=False):
                part.mirror(record)
            return kept + [self._new(name, kind, record) for record in value[len(kept) :]]
        if value is None:
            self._spare[name] += [] if now is None else [now]
            return None
        if now is None:
            return self._new(name, kind, value)
        now.mirror(value)
        return now

    def _new(self, name: str, kind: type["_Mirror"], record: Any) -> "_Mirror":
        if not self._spare[name]:
            return kind(record, self)
        part = self._spare[name].pop()
        part.mirror(record)
        return part


class RecordView(_Mirror, Generic[State, Shown]):
    """Keeps a state and shows what follows from it; a change that shows nothing new is not announced."""

    if not TYPE_CHECKING:

        def __class_getitem__(cls, records: tuple[type, type]) -> type:
            """A class with a property for each field of the second record."""
            return _mirror_of(records[1], cls) if isinstance(records[1], type) else cls

    def __init__(self, state: State, shown: Shown) -> None:
        """`shown` follows from `state`; it is given because `derive` may be too heavy for the first frame."""
        super().__init__(shown)
        self._state = state

    def derive(self, state: State) -> Shown:
        """What is shown in `state`."""
        raise NotImplementedError

    def show(self, state: State) -> None:
        """Show what follows from `state`."""
        self._state = state
        self.mirror(self.derive(state))

    def change(self, to: Callable[[State], State]) -> None:
        """Show what follows from a changed state: `view.change(lambda state: replace(state, busy=True))`."""
        self.show(to(self._state))

    def derive_again(self) -> None:
        """Show the same state in other words, once another language is spoken."""
        self.show(self._state)

    @property
    def state(self) -> State:
        """All that is known."""
        return self._state

    @property
    def shown(self) -> Shown:
        """What is on the screen."""
        shown: Shown = self._shown
        return shown


@cache
def _mirror_of(record: type, base: type[_Mirror] = _Mirror) -> type[_Mirror]:
    """A class on top of `base` with a property for each field of `record`.

    Raises:
        TypeError: a field has a type that QML doesn't get, or the name of something else that a view has.
    """
    hints = get_type_hints(record)
    changed = Signal()
    inside: dict[str, Any] = {"__module__": record.__module__, "changed": changed}
    records: dict[str, type[_Mirror]] = {}
    for field in fields(record):
        kind, within = _qt_type(hints[field.name])
        if within is not None:
            records[field.name] = within
        if hasattr(base, name := _camel_case(field.name)):
            raise TypeError(f"{record.__name__}.{field.name}: every view has a {name} of its own; choose another name")
        inside[name] = Property(kind, _reader(field.name, kind, within), notify=changed)  # type: ignore[arg-type] # the stub knows no names of types
    return type(f"{record.__name__}Properties", (base,), {**inside, "_records": records})


@cache
def _qml_type(record: type) -> type[_Mirror]:
    """The type of QML whose objects show a `record`, of the same name."""
    made = type(record.__name__, (_mirror_of(record),), {"__module__": record.__module__})
    qmlRegisterUncreatableType(made, MODULE, 1, 0, record.__name__, "made from records")  # type: ignore[arg-type] # texts, as documented
    return made


def _qt_type(hint: Any) -> tuple[str | type, type[_Mirror] | None]:
    """The type of a property as Qt names it, and where it holds a record or some, their type in QML."""
    if hint in _PLAIN:
        return _PLAIN[hint], None
    if is_dataclass(hint) and isinstance(hint, type):
        return (made := _qml_type(hint)), made
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal and all(isinstance(one, str) for one in arguments):
        return "QString", None
    if origin in (Union, UnionType) and len(arguments) == 2 and NoneType in arguments:
        (inner,) = (one for one in arguments if one is not NoneType)
        if is_dataclass(inner) and isinstance(inner, type):
            return (made := _qml_type(inner)), made
    if origin is tuple and len(arguments) == 2 and arguments[1] is ...:
        kind, within = _qt_type(arguments[0])
        if kind == "QString":
            return "QStringList", None
        if within is not None:
            return "QVariantList", within
    raise TypeError(f"QML can't read a {hint}")


def _reader(name: str, kind: str | type, within: type[_Mirror] | None) -> Callable[[_Mirror], Any]:
    if within is not None:
        return lambda mirror: mirror._parts[name]
    read = attrgetter(name)
    if kind == "QStringList":
        return lambda mirror: list(read(mirror._shown))
    return lambda mirror: read(mirror._shown)


def _camel_case(name: str) -> str:
    first, *more = name.split("_")
    return first + "".join(word.capitalize() for word in more)
