"""What the parts of a campaign have in common."""

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """A frozen part of a campaign, without keys that nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")
