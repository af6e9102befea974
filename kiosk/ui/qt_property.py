"""Qt's `Property` with the type that reading it has; the library's own stub has none and knows no names of types."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    _Value_co = TypeVar("_Value_co", covariant=True)

    class _Readable(Generic[_Value_co]):
        def __get__(self, owner: object, kind: type) -> _Value_co: ...

    class Property:
        """A property that QML can read; `notify` tells that it may have changed."""

        def __init__(self, kind: type | str, *, notify: object) -> None: ...
        def __call__(self, read: Callable[[Any], _Value_co]) -> _Readable[_Value_co]:
            """Make what `read` answers a property."""

else:
    from PySide6.QtCore import Property

__all__ = ["Property", "for_qml"]


def for_qml(value: Any) -> Any:
    """Records as maps and tuples as lists, all the way down; QML knows an empty tuple as undefined."""
    if is_dataclass(value):
        return {part.name: for_qml(getattr(value, part.name)) for part in fields(value)}
    return [for_qml(item) for item in value] if isinstance(value, tuple) else value
