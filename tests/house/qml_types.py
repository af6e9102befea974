"""The types that QML gets from Python, described for qmllint as Qt sees them while the kiosk runs.

    python -m tests.house.qml_types FILE

In a process of its own: asking Qt for a type's number can wait for ever where many engines have come and gone.
"""

import importlib
import json
import os
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import qmlTypeId

import kiosk.ui
from kiosk.ui.qt_record import MODULE

_KINDS = {
    QMetaMethod.MethodType.Signal: "signals",
    QMetaMethod.MethodType.Slot: "slots",
    QMetaMethod.MethodType.Method: "methods",
}


def write_metatypes(file: Path) -> int:
    """Describe every type that is registered in `kiosk.ui.qt_record.MODULE`, as Qt's moc would, to `file`.

    Qt's application must be there. Returns how many types there are.
    """
    for module in pkgutil.walk_packages(kiosk.ui.__path__, "kiosk.ui."):
        importlib.import_module(module.name)
    types = {kind.__name__: _meta(kind) for kind in _all_under(QObject) if _is_registered(kind.__name__)}
    classes = [_class(name, meta) for name, meta in sorted(types.items())]
    file.write_text(json.dumps([{"classes": classes, "inputFile": "kiosk_ui.h", "outputRevision": 69}]), "utf-8")
    return len(classes)


def _is_registered(name: str) -> bool:
    return qmlTypeId(MODULE, 1, 0, name) != -1  # type: ignore[arg-type] # texts, as documented


def _meta(kind: type[QObject]) -> QMetaObject:
    meta: QMetaObject = kind.staticMetaObject  # type: ignore[attr-defined] # the stub lacks it
    return meta


def _all_under(kind: type[QObject]) -> Iterator[type[QObject]]:
    for one in kind.__subclasses__():
        if one.__module__.startswith("kiosk."):
            yield one
        yield from _all_under(one)


def _class(name: str, meta: QMetaObject) -> dict[str, Any]:
    """With all that it has beyond a QObject, whatever class of Python's that comes from."""
    plain = _meta(QObject)
    told: dict[str, Any] = {
        "className": name,
        "qualifiedClassName": name,
        "classInfos": [{"name": "QML.Element", "value": "auto"}],
        "object": True,
        "superClasses": [{"access": "public", "name": "QObject"}],
        "properties": [_property(meta, index) for index in range(plain.propertyCount(), meta.propertyCount())],
        "signals": [],
        "slots": [],
        "methods": [],
    }
    for index in range(plain.methodCount(), meta.methodCount()):
        method = meta.method(index)
        told[_KINDS[method.methodType()]].append(
            {
                "access": "public",
                "name": _text(method.name()),
                "returnType": method.typeName() or "void",
                "arguments": [
                    {"name": _text(name), "type": _text(kind)}
                    for name, kind in zip(method.parameterNames(), method.parameterTypes(), strict=True)
                ],
            }
        )
    return told


def _property(meta: QMetaObject, index: int) -> dict[str, Any]:
    one = meta.property(index)
    told = {"index": index, "name": one.name(), "type": one.typeName(), "read": one.name()}
    return told | ({"notify": _text(one.notifySignal().name())} if one.hasNotifySignal() else {})


def _text(said: object) -> str:
    return said.decode() if isinstance(said, bytes) else bytes(said).decode()  # type: ignore[call-overload] # Qt's bytes


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    assert write_metatypes(Path(sys.argv[1])) > 10
