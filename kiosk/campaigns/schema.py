"""The form of campaign.toml as JSON Schema, so that editors complete it and point at mistakes."""

import json
from typing import Any

from kiosk.model.campaign import Campaign


def campaign_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of campaign.toml, out of the same model that checks it."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Campaign.model_json_schema(by_alias=True, mode="validation"),
    }


def schema_text() -> str:
    """The schema as the file beside campaign.toml holds it."""
    return json.dumps(campaign_schema(), ensure_ascii=False, indent=2) + "\n"
