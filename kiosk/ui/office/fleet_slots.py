"""What staff do with the other kiosks, as slots for QML."""

from dataclasses import replace

from PySide6.QtCore import Slot

from kiosk.ui.office.post_slots import PostSlots


class FleetSlots(PostSlots):
    """Each slot is something that staff can do."""

    @Slot(str, str)
    def joinFleet(self, address: str, password: str) -> None:  # noqa: N802 - called from QML
        """Share one total with the kiosks at this address, or count alone."""
        self.do(lambda actions: actions.join_fleet(address, password), is_long=True)

    @Slot()
    def askFleet(self) -> None:  # noqa: N802 - called from QML
        """Ask that this kiosk be admitted."""
        self.do(lambda actions: actions.ask_fleet(), is_long=True)

    @Slot(str, str, str)
    def admitKiosk(self, ticket: str, user: str, password: str) -> None:  # noqa: N802 - called from QML
        """Admit the kiosk with this ticket."""
        self.do(lambda actions: actions.admit_kiosk(ticket, user, password), is_long=True)

    @Slot(str, str, str)
    def shutKioskOut(self, uuid: str, user: str, password: str) -> None:  # noqa: N802 - called from QML
        """Shut this kiosk out."""
        self.do(lambda actions: actions.shut_kiosk_out(uuid, user, password), is_long=True)

    @Slot(str)
    def askKiosk(self, uuid: str) -> None:  # noqa: N802 - called from QML
        """Ask this kiosk for its check-list."""
        self.do(lambda actions: actions.ask_kiosk(uuid), is_long=True)

    @Slot()
    def askScreen(self) -> None:  # noqa: N802 - called from QML
        """Ask the kiosk whose check-list is shown for a picture of its screen."""
        self.do(lambda actions: actions.ask_screen(), is_long=True)

    @Slot()
    def forgetKiosk(self) -> None:  # noqa: N802 - called from QML
        """Show all kiosks again."""
        self.change(lambda state: replace(state, asked_kiosk=None))
