"""Stripe's published description lacks disputes: their shape is the pinned SDK's, committed with its source."""

import ast
import inspect
import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import stripe

from tests.reconciliation.booth import booth_on
from tests.simulator.asking import control

FILE = Path(__file__).parent / "dispute.json"
SHAPE = json.loads(FILE.read_text("utf-8"))
CHECKED = {
    "int": int,
    "str": str,
    "bool": bool,
    "Literal": str,
    "Union": str,
    "List": list,
    "UntypedStripeObject": dict,
}


def fields_in_sdk(name: str) -> dict[str, str]:
    """The fields of `Dispute`, or of a class in it, with their types."""
    module = inspect.getmodule(stripe.Dispute)
    assert module is not None
    classes = (one for one in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(one, ast.ClassDef))
    body = next(one.body for one in classes if one.name == name)
    annotated = (one for one in body if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name))
    return {
        ast.unparse(one.target): ast.unparse(one.annotation)
        for one in annotated
        if ast.unparse(one.target) != "OBJECT_NAME"
    }


def test_the_committed_shape_is_that_of_the_pinned_sdk() -> None:
    assert SHAPE["source"].startswith(f"stripe {version('stripe')} ")
    assert {name: fields_in_sdk(name) for name in SHAPE["classes"]} == SHAPE["classes"]


def check(kind: str, told: dict[str, Any]) -> None:
    fields = SHAPE["classes"][kind]
    assert told.keys() == fields.keys(), f"{kind}: {told.keys() ^ fields.keys()}"
    for name, type_ in fields.items():
        if type_.startswith("Optional") and told[name] is None:
            continue
        expected = CHECKED.get(type_.removeprefix("Optional[").split("[")[0].rstrip("]"))
        assert expected is None or type(told[name]) is expected, (name, type_, told[name])


@pytest.mark.parametrize("doing", [["inquire"], ["dispute"], ["dispute", "win"], ["dispute", "lose"]])
def test_the_simulated_dispute_has_that_shape(tmp_path: Path, doing: list[str]) -> None:
    with booth_on(tmp_path) as booth:
        intent = booth.paid()
        for do in doing:
            control(booth.server.base, f"payment_intents/{intent}", {"do": do})
        (dispute,) = booth.client.v1.disputes.list({"payment_intent": intent}).to_dict()["data"]
        assert booth.client.v1.disputes.retrieve(dispute["id"]).to_dict() == dispute
    check("Dispute", dispute)
    check("Evidence", dispute["evidence"])
    check("EvidenceDetails", dispute["evidence_details"])
    assert dispute["status"] in SHAPE["classes"]["Dispute"]["status"]
