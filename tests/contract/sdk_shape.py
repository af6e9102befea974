"""Shapes that Stripe's published description lacks: those of the pinned SDK's classes, committed with their source."""

import ast
import inspect
import json
from collections.abc import Set
from importlib.metadata import version
from pathlib import Path
from typing import Any

CHECKED = {
    "int": int,
    "str": str,
    "bool": bool,
    "Literal": str,
    "Union": str,
    "List": list,
    "UntypedStripeObject": dict,
}


class SdkShape:
    """The classes of one of the SDK's modules, as `file` has them."""

    def __init__(self, file: Path, of: type) -> None:
        self._known = json.loads(file.read_text("utf-8"))
        self.classes: dict[str, dict[str, str]] = self._known["classes"]
        module = inspect.getmodule(of)
        assert module is not None
        self._tree = ast.parse(inspect.getsource(module))

    def fields_in_sdk(self, name: str) -> dict[str, str]:
        """The fields of a class, with their types."""
        classes = (one for one in ast.walk(self._tree) if isinstance(one, ast.ClassDef))
        body = next(one.body for one in classes if one.name == name)
        annotated = (one for one in body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name))
        return {
            ast.unparse(one.target): ast.unparse(one.annotation)
            for one in annotated
            if ast.unparse(one.target) != "OBJECT_NAME"
        }

    def check_source(self) -> None:
        """That the file has what the pinned SDK has."""
        assert self._known["source"].startswith(f"stripe {version('stripe')} ")
        assert {name: self.fields_in_sdk(name) for name in self.classes} == self.classes

    def check(self, kind: str, told: dict[str, Any], absent: Set[str] = frozenset()) -> None:
        """That an object has that shape; what is `absent` may be left out of an answer."""
        fields = self.classes[kind]
        assert told.keys() | absent == fields.keys(), f"{kind}: {(told.keys() | absent) ^ fields.keys()}"
        for name in told:
            type_ = fields[name]
            if type_.startswith("Optional") and told[name] is None:
                continue
            expected = CHECKED.get(type_.removeprefix("Optional[").split("[")[0].rstrip("]"))
            assert expected is None or type(told[name]) is expected, (name, type_, told[name])
