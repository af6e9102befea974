"""Stripe's published description lacks disputes: their shape is the pinned SDK's, committed with its source."""

from pathlib import Path

import pytest
import stripe

from tests.contract.sdk_shape import SdkShape
from tests.reconciliation.booth import booth_on
from tests.simulator.asking import control

SHAPE = SdkShape(Path(__file__).parent / "dispute.json", stripe.Dispute)


def test_the_committed_shape_is_that_of_the_pinned_sdk() -> None:
    SHAPE.check_source()


@pytest.mark.parametrize("doing", [["inquire"], ["dispute"], ["dispute", "win"], ["dispute", "lose"]])
def test_the_simulated_dispute_has_that_shape(tmp_path: Path, doing: list[str]) -> None:
    with booth_on(tmp_path) as booth:
        intent = booth.paid()
        for do in doing:
            control(booth.server.base, f"payment_intents/{intent}", {"do": do})
        (dispute,) = booth.client.v1.disputes.list({"payment_intent": intent}).to_dict()["data"]
        assert booth.client.v1.disputes.retrieve(dispute["id"]).to_dict() == dispute
    SHAPE.check("Dispute", dispute)
    SHAPE.check("Evidence", dispute["evidence"])
    SHAPE.check("EvidenceDetails", dispute["evidence_details"])
    assert dispute["status"] in SHAPE.classes["Dispute"]["status"]
