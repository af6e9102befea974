"""What the simulated Stripe outside a machine has, which its power cuts don't touch."""

import json
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.request import urlopen

from kiosk.payments.stamp import stamp_in


class Stripe:
    """The simulated one outside, as its file has it."""

    def __init__(self, file: Path) -> None:
        self.base = ""
        """Where it is on this host, while it runs."""
        self._file = file
        self._read = 0
        self._objects: dict[str, dict[str, Any]] = {}

    def runs(self, base: str) -> None:
        """It runs at `base` now, and has written its file anew."""
        self.base, self._read = base, 0
        self._objects.clear()

    def objects(self) -> list[dict[str, Any]]:
        """All that it has now."""
        if self.base:
            with urlopen(f"{self.base}/_simulator/summary"):  # noqa: S310 - it is loopback; what is due happens now
                pass
        with self._file.open("rb") as lines:
            lines.seek(self._read)
            for line in lines:
                if not line.endswith(b"\n"):
                    break
                self._read += len(line)
                kind, name, value = json.loads(line)
                if kind == "object":
                    self._objects[name] = value
        return list(self._objects.values())

    def charges(self) -> dict[str, str]:
        """The attempts that were paid for, by PaymentIntent."""
        found = [one for one in self.objects() if one["object"] == "charge" and one["status"] == "succeeded"]
        stamps = {one["payment_intent"]: stamp_in(one["metadata"]) for one in found}
        return {intent: stamp.attempt for intent, stamp in stamps.items() if stamp is not None}

    def stands(self) -> Counter[str]:
        """How much there is of what the named moments wait for."""
        objects = self.objects()
        return Counter(
            payment=sum(one["object"] == "payment_intent" for one in objects),
            card=sum(one["object"] == "terminal.reader" and _waits(one) for one in objects),
            charged=len(self.charges()),
        )


def _waits(reader: dict[str, Any]) -> bool:
    action = reader["action"]
    return action is not None and action["status"] == "in_progress"
