"""Sets this machine up from the office: its settings, PINs, Stripe key and reader, the other kiosks, its network."""

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from kiosk.office.task import Task
from kiosk.ui.lanes import Lane
from kiosk.ui.office.actions import Turn
from kiosk.ui.office.view import OfficeView
from kiosk.ui.office.work import OfficeWork, Premises, Stoppable

if TYPE_CHECKING:
    from kiosk.checks.afar import AfarChecks
    from kiosk.ledger.fleet.trouble import NotAnswered
    from kiosk.machine.settings import Settings
    from kiosk.model.role import Role
    from kiosk.office.fleet_status import FleetOverview
    from kiosk.office.host import NetworkStatus
    from kiosk.office.message import Message
    from kiosk.office.page import Row
    from kiosk.office.stripe_setup import AccountReaders, KeyStatus
    from kiosk.office.trouble import Trouble


class MachineController(OfficeWork):
    """What staff do with this machine."""

    def __init__(self, lane: Lane, slow_lane: Lane, premises: Premises, view: OfficeView) -> None:
        super().__init__(lane, slow_lane, premises, view)
        self._wrong: dict[str, tuple[str, Trouble]] = {}

    def refresh_machine(self) -> None:
        """Find out what there is in the section that is shown, if it is about this machine."""
        place = self._premises
        match self._view.state.section:
            case "kiosk":
                self._wrong = {}
                self._show_settings()
            case "key":
                self._slowly(Task.CHECK_KEY, lambda _: place.stripe.key(), self._show_key)
            case "reader":
                self._slowly(Task.LIST_READERS, lambda _: place.stripe.readers(), self._show_readers)
            case "network":
                self._slowly(Task.LIST_NETWORKS, lambda _: place.host.network(), self._show_network)
            case "fleet":
                self._slowly(Task.ASK_FLEET, lambda _: place.fleet(), self._show_fleet)
            case "campaigns" | "edit":
                pass
            case section:
                assert_never(section)

    def change_setting(self, name: str, text: str) -> None:
        """Change a setting of this machine."""
        from kiosk.office.trouble import NotDoneError

        def changed(settings: "Settings") -> None:
            self._wrong.pop(name, None)
            self._premises.on_settings(settings)
            self._show_settings()

        def failed(failure: BaseException) -> None:
            if isinstance(failure, NotDoneError):
                self._wrong[name] = (text, failure.trouble)
                self._show_settings()
            else:
                self._fail(failure)

        self._lane.run(lambda: self._premises.change_setting(name, text), changed, failed)

    def set_pin(self, role: "Role", pin: str) -> None:
        """Make this the PIN of volunteers or of staff."""
        from kiosk.office.message import PinSet

        self._quickly(lambda: self._premises.set_pin(role, pin), lambda _: self._view.say(PinSet(role)))

    def set_key(self, text: str) -> None:
        """Keep a Stripe key."""
        self._slowly(Task.KEEP_KEY, lambda _: self._premises.stripe.set_key(text), self._show_key)

    def register(self, code: str, label: str, location: str) -> None:
        """Register the reader that shows this code."""
        stripe = self._premises.stripe
        self._slowly(Task.REGISTER_READER, lambda _: stripe.register(code, label, location), self._say_and_refresh)

    def add_location(self, name: str, address: list[str]) -> None:
        """Make a location where readers can be registered."""
        from kiosk.office.message import LocationAdded

        def work(_: Stoppable) -> LocationAdded:
            return LocationAdded(self._premises.stripe.add_location(name, address))

        self._slowly(Task.ADD_LOCATION, work, self._say_and_refresh)

    def use_reader(self, reader: str) -> None:
        """Make this reader the kiosk's."""
        self._quickly(lambda: self._premises.stripe.use(reader), lambda choice: self._say_and_refresh(None, choice))

    def join_fleet(self, address: str, password: str) -> None:
        """Share one total with other kiosks, or count alone."""
        self._slowly(Task.ASK_FLEET, lambda _: self._premises.join(address, password), self._show_fleet)

    def ask_fleet(self) -> None:
        """Ask that this kiosk be admitted, or use its own role once it is."""
        self._slowly(Task.ASK_FLEET, lambda _: self._premises.members.ask(), self._show_fleet)

    def admit_kiosk(self, ticket: str, user: str, password: str) -> None:
        """Admit a kiosk, as the database's administrator."""
        admit = self._premises.members.admit
        self._slowly(Task.ASK_FLEET, lambda _: admit(ticket, user, password), self._show_fleet)

    def shut_kiosk_out(self, uuid: str, user: str, password: str) -> None:
        """Shut a kiosk out, as the database's administrator."""
        shut_out = self._premises.members.shut_out
        self._slowly(Task.ASK_FLEET, lambda _: shut_out(uuid, user, password), self._show_fleet)

    def ask_kiosk(self, uuid: str) -> None:
        """Ask another kiosk for its check-list."""
        from kiosk.office.fleet_status import FleetConnected
        from kiosk.words.fleet_checks import KioskAsked

        fleet = self._view.state.fleet
        known = fleet.kiosks if isinstance(fleet, FleetConnected) else ()
        other = next((one for one in known if one.uuid == uuid and not one.is_ours), None)
        if other is None:
            return

        def show(_: object, answer: "AfarChecks | NotAnswered") -> None:
            self._view.change(lambda state: replace(state, asked_kiosk=KioskAsked(other, answer)))

        ask = self._premises.ask_kiosk
        self._slowly(Task.ASK_KIOSK, lambda work: ask(uuid, work.is_stopped), show, can_stop=True)

    def ask_screen(self) -> None:
        """Ask the kiosk whose check-list is shown for a picture of its screen."""
        if (asked := self._view.state.asked_kiosk) is None:
            return
        uuid, ask = asked.kiosk.uuid, self._premises.ask_screen

        def show(_: object, screen: "int | NotAnswered") -> None:
            now = self._view.state.asked_kiosk
            if now is not None and now.kiosk.uuid == uuid:
                self._view.change(lambda state: replace(state, asked_kiosk=replace(now, screen=screen)))

        self._slowly(Task.ASK_SCREEN, lambda work: ask(uuid, work.is_stopped), show, can_stop=True)

    def join_network(self, name: str, password: str) -> None:
        """Join a wireless network."""
        from kiosk.office.message import NetworkJoined

        def work(_: Stoppable) -> NetworkJoined:
            self._premises.host.join(name, password)
            return NetworkJoined(name)

        self._slowly(Task.JOIN_NETWORK, work, self._say_and_refresh)

    def turn(self, how: Turn) -> None:
        """Start the machine again, or turn it off."""
        self._slowly(Task.TURN_OFF, lambda _: self._premises.host.turn(how), lambda _, __: None)

    def _say_and_refresh(self, _: object, message: "Message") -> None:
        """Say what was done, then find out how it stands now."""
        self._view.say(message)
        self.refresh_machine()

    def _show_key(self, _: object, key: "KeyStatus") -> None:
        self._view.change(lambda state: replace(state, key=key))

    def _show_readers(self, _: object, readers: "AccountReaders") -> None:
        self._view.change(lambda state: replace(state, readers=readers))

    def _show_network(self, _: object, network: "NetworkStatus") -> None:
        self._view.change(lambda state: replace(state, network=network))

    def _show_fleet(self, _: object, fleet: "FleetOverview") -> None:
        self._view.change(lambda state: replace(state, fleet=fleet))

    def _show_settings(self) -> None:
        wrong = dict(self._wrong)

        def show(rows: "tuple[Row, ...]") -> None:
            self._view.change(lambda state: replace(state, machine=rows))

        self._quickly(lambda: self._premises.settings(wrong), show)
