"""What staff may wish of whoever does the office's work."""

from typing import Literal, Protocol

from kiosk.model.role import Role
from kiosk.ui.office.records import Purpose

Turn = Literal["reboot", "poweroff"]
"""Start the machine again, or turn it off."""


class OfficeActions(Protocol):
    """Who does what staff wish, and tells by `OfficeView.learn` and `OfficeView.say` what became of it."""

    def look(self) -> None:
        """Look what there is in the section that is shown."""

    def edit(self, folder: str) -> None:
        """Begin to edit the campaign in this folder."""

    def write(self, folder: str, place: str, text: str) -> None:
        """The field at `place` of the campaign in `folder` says `text`."""

    def change(self, what: str, place: str, to: int) -> None:
        """Add, remove or move an item; undo, discard, save, or go back to a saved state."""

    def look_at(self) -> None:
        """Take a picture of the scene for the preview."""

    def choose(self, purpose: Purpose, folder: str) -> None:
        """Look what files there are."""

    def take(self, purpose: Purpose, path: str) -> None:
        """Do with the file what it was chosen for."""

    def new(self, copied_from: str) -> None:
        """A new campaign: a copy, or one to fill in."""

    def show(self, folder: str) -> None:
        """Put the campaign in this folder on the screen of this kiosk."""

    def fetch(self, address: str) -> None:
        """Get a packed campaign from an address."""

    def try_feeds(self) -> None:
        """Read the feeds of the campaign that is being edited."""

    def set_machine(self, name: str, text: str) -> None:
        """Change a setting of this machine."""

    def set_pin(self, role: Role, pin: str) -> None:
        """Make this the PIN of volunteers or of staff."""

    def set_key(self, text: str) -> None:
        """Keep a Stripe key."""

    def register(self, code: str, label: str, location: str) -> None:
        """Register the reader that shows this code."""

    def add_location(self, name: str, address: list[str]) -> None:
        """Make a place where readers can be registered."""

    def use_reader(self, reader: str) -> None:
        """Make this reader the kiosk's."""

    def join(self, address: str, password: str) -> None:
        """Count with other kiosks."""

    def join_network(self, name: str, password: str) -> None:
        """Join a wireless network."""

    def turn(self, how: Turn) -> None:
        """Start the machine again, or turn it off."""

    def stop(self) -> None:
        """End what takes long."""
