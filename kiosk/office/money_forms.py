"""The forms over a campaign's money: amounts, terms, funds and dues."""

from kiosk.campaigns.stand_ins import PLACEHOLDERS
from kiosk.model.designation import Fund, SlidingScale, Tier
from kiosk.model.giving_terms import GivingTerms, PresetAmount
from kiosk.office.fields import Field
from kiosk.office.form import Form

AMOUNTS = Form(
    "amounts",
    PresetAmount,
    (Field("amount", "figure"), Field("does"), Field("suggested", "switch")),
    6,
    {"amount": "25", **PLACEHOLDERS["amounts"]},
    {"does": "what it does"},
)
GIVING = Form(
    "giving",
    GivingTerms,
    (
        Field("least", "figure"),
        Field("most", "figure"),
        Field("fee_percent"),
        Field("fee_fixed", "figure"),
        Field("monthly_stop"),
        Field("monthly", "switch"),
        Field("payment_methods", "lines"),
    ),
)
FUNDS = Form(
    "funds",
    Fund,
    (Field("id"), Field("name"), Field("detail")),
    8,
    {"id": "general", "name": "Where it is needed most"},
)
DUES = Form(
    "dues",
    Tier,
    (Field("id"), Field("name"), Field("amount", "figure"), Field("detail")),
    5,
    {"id": "student", "name": "Student", "amount": "25"},
)
SLIDING_SCALE = Form(
    "sliding_scale",
    SlidingScale,
    (Field("least", "figure"), Field("suggested", "figure"), Field("most", "figure"), Field("detail")),
)
