"""What staff can do in the office, for whoever does it."""

from typing import Literal, Protocol

from kiosk.model.role import Role
from kiosk.ui.office.records import Purpose

Turn = Literal["reboot", "poweroff"]
"""Start the machine again, or turn it off."""


class OfficeActions(Protocol):
    """Does what staff ask for; what became of it is told to `OfficeView`."""

    def refresh(self) -> None:
        """Find out what there is in the section that is shown."""

    def edit(self, folder: str) -> None:
        """Begin to edit the campaign in this folder."""

    def write(self, folder: str, key: str, text: str) -> None:
        """The field at `key` of the campaign in `folder` says `text`."""

    def add(self, form: str) -> None:
        """Add an item to a list."""

    def remove(self, key: str) -> None:
        """Remove an item from its list."""

    def touch_piece(self, index: int) -> None:
        """Use, take or leave out a piece of the imported post."""

    def read_pasted(self, text: str, *, is_page: bool) -> None:
        """Make a campaign of a post that was pasted, as text or as HTML."""

    def add_preset(self, key: str, page: str, host: str, public_key: str, goal: str) -> None:
        """Add a feed of a website, and read it."""

    def show_sources(self) -> None:
        """Find out where the goals' figures come from."""

    def try_codes(self) -> None:
        """Find out where the links of the campaign that is being edited lead."""

    def move(self, key: str, to: int) -> None:
        """Put an item at another place of its list."""

    def undo(self) -> None:
        """Take the last change back."""

    def discard(self) -> None:
        """Take back everything that isn't saved."""

    def go_back(self, version: int) -> None:
        """Make a saved version what is edited."""

    def save(self) -> None:
        """Write the campaign's file."""

    def show_preview(self) -> None:
        """Take a picture of what is edited."""

    def list_files(self, purpose: Purpose, folder: str) -> None:
        """Find out what files there are."""

    def use_file(self, purpose: Purpose, path: str) -> None:
        """Do with the file what it was chosen for."""

    def new(self, copied_from: str) -> None:
        """A new campaign: a copy, or one to fill in."""

    def show_here(self, folder: str) -> None:
        """Put the campaign in this folder on the screen of this kiosk."""

    def fetch(self, address: str) -> None:
        """Get a packed campaign from an address."""

    def try_feeds(self) -> None:
        """Read the feeds of the campaign that is being edited."""

    def change_setting(self, name: str, text: str) -> None:
        """Change a setting of this machine."""

    def set_pin(self, role: Role, pin: str) -> None:
        """Make this the PIN of volunteers or of staff."""

    def set_key(self, text: str) -> None:
        """Keep a Stripe key."""

    def register(self, code: str, label: str, location: str) -> None:
        """Register the reader that shows this code."""

    def add_location(self, name: str, address: list[str]) -> None:
        """Make a location where readers can be registered."""

    def use_reader(self, reader: str) -> None:
        """Make this reader the kiosk's."""

    def join_fleet(self, address: str, password: str) -> None:
        """Share one total with other kiosks, or count alone."""

    def ask_fleet(self) -> None:
        """Ask that this kiosk be admitted, or use its own role once it is."""

    def admit_kiosk(self, ticket: str, user: str, password: str) -> None:
        """Admit a kiosk, as the database's administrator."""

    def shut_kiosk_out(self, uuid: str, user: str, password: str) -> None:
        """Shut a kiosk out, as the database's administrator."""

    def ask_kiosk(self, uuid: str) -> None:
        """Ask another kiosk for its check-list."""

    def ask_screen(self) -> None:
        """Ask the kiosk whose check-list is shown for a picture of its screen."""

    def join_network(self, name: str, password: str) -> None:
        """Join a wireless network."""

    def turn(self, how: Turn) -> None:
        """Start the machine again, or turn it off."""

    def stop(self) -> None:
        """End what takes long."""
