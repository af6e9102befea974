"""Stripe's published description lacks invoices and their payments: their shapes are the pinned SDK's."""

from pathlib import Path

import pytest
import stripe

from tests.contract.sdk_shape import SdkShape
from tests.simulator.held_to_stripe import simulated_stripe
from tests.simulator.test_subscriptions import MONTHLY, begun, month_later

HERE = Path(__file__).parent
INVOICE = SdkShape(HERE / "invoice.json", stripe.Invoice)
PAYMENT = SdkShape(HERE / "invoice_payment.json", stripe.InvoicePayment)
SOMETIMES = frozenset(
    "amount_paid_off_stripe confirmation_secret deleted payments status_details threshold_reason".split()
)
"""What answers leave out unless it is asked for, or there: Stripe's own sample of an invoice has none of it."""


@pytest.mark.parametrize("shape", [INVOICE, PAYMENT], ids=["invoice", "invoice_payment"])
def test_the_committed_shape_is_that_of_the_pinned_sdk(shape: SdkShape) -> None:
    shape.check_source()


def test_the_simulated_invoices_and_their_payments_have_that_shape() -> None:
    with simulated_stripe() as server, server.client() as client:
        begun(server, client, MONTHLY)
        month_later(server)
        payments = client.v1.invoice_payments.list().to_dict()["data"]
        assert len(payments) == 2
        for payment in payments:
            PAYMENT.check("InvoicePayment", payment)
            PAYMENT.check("Payment", payment["payment"], frozenset({"charge", "payment_record"}))
            PAYMENT.check("StatusTransitions", payment["status_transitions"])
            invoice = client.v1.invoices.retrieve(payment["invoice"]).to_dict()
            INVOICE.check("Invoice", invoice, SOMETIMES)
            INVOICE.check("Parent", invoice["parent"])
            details = invoice["parent"]["subscription_details"]
            INVOICE.check("SubscriptionDetails", details, frozenset({"subscription_proration_date"}))
            INVOICE.check("StatusTransitions", invoice["status_transitions"])
