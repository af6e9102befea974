"""Sets this machine up from the office: its settings, PINs, Stripe key and reader, the other kiosks, its network."""

from typing import TYPE_CHECKING

from kiosk.ui.lanes import Lane
from kiosk.ui.office.clerk import Turn
from kiosk.ui.office.view import OfficeView
from kiosk.ui.office.work import OfficeWork, Premises

if TYPE_CHECKING:
    from kiosk.machine.settings import Settings
    from kiosk.model.role import Role
    from kiosk.office.fleet_status import FleetOverview
    from kiosk.office.page import Row
    from kiosk.office.stripe_setup import KeySeen


class MachineController(OfficeWork):
    """What staff wish of this machine."""

    def __init__(self, lane: Lane, slow_lane: Lane, premises: Premises, view: OfficeView) -> None:
        super().__init__(lane, slow_lane, premises, view)
        self._wrong: dict[str, tuple[str, str]] = {}

    def look_at_machine(self) -> None:
        """Look what there is in the section that is shown, if it is about this machine."""
        place, learn = self._premises, self._view.learn
        match self._view.facts.section:
            case "kiosk":
                self._wrong = {}
                self._show_settings()
            case "key":
                self._slowly(
                    "StripeRequests Stripe about the key…", lambda _: place.stripe.key(), lambda _, key: learn(key=key)
                )
            case "reader":
                self._slowly(
                    "StripeRequests Stripe about its readers…",
                    lambda _: place.stripe.readers(),
                    lambda _, readers: learn(readers=readers),
                )
            case "network":
                self._slowly(
                    "Looking for networks…", lambda _: place.session.look(), lambda _, seen: learn(network=seen)
                )
            case "fleet":
                self._slowly("Asking the shared table…", lambda _: place.fleet(), lambda _, seen: learn(fleet=seen))
            case _:
                pass

    def set_machine(self, name: str, text: str) -> None:
        """Change a setting of this machine."""
        from kiosk.office.not_done import NotDoneError

        def work() -> "Settings | str":
            try:
                return self._premises.set_machine(name, text)
            except NotDoneError as error:
                return str(error)

        def done(answer: "Settings | str") -> None:
            self._wrong.pop(name, None)
            if isinstance(answer, str):
                self._wrong[name] = (text, answer)
            else:
                self._premises.on_settings(answer)
            self._show_settings()

        self._quickly(work, done)

    def set_pin(self, role: "Role", pin: str) -> None:
        """Make this the PIN of volunteers or of staff."""

        def done(why: str) -> None:
            whose = "volunteers" if role == "volunteer" else "staff"
            self._view.say(why or f"The PIN of {whose} is set.", "bad" if why else "good")

        self._quickly(lambda: self._premises.set_pin(role, pin), done)

    def set_key(self, text: str) -> None:
        """Keep a Stripe key."""
        stripe = self._premises.stripe

        def seen(_: object, key: "KeySeen") -> None:
            self._view.learn(key=key)

        self._slowly("Keeping the key, then asking Stripe…", lambda _: stripe.set_key(text), seen)

    def register(self, code: str, label: str, location: str) -> None:
        """Register the reader that shows this code."""
        stripe = self._premises.stripe
        self._slowly("Registering the reader…", lambda _: stripe.register(code, label, location), self._tell)

    def add_location(self, name: str, address: list[str]) -> None:
        """Make a place where readers can be registered."""
        stripe = self._premises.stripe
        self._slowly("Making the place…", lambda _: stripe.add_location(name, address), self._tell)

    def use_reader(self, reader: str) -> None:
        """Make this reader the kiosk's."""
        self._quickly(lambda: self._premises.stripe.use(reader), lambda said: self._tell(None, said))

    def join(self, address: str, password: str) -> None:
        """Count with other kiosks."""

        def seen(_: object, fleet: "FleetOverview") -> None:
            self._view.learn(fleet=fleet)

        self._slowly("Asking the shared table…", lambda _: self._premises.join(address, password), seen)

    def join_network(self, name: str, password: str) -> None:
        """Join a wireless network."""
        self._slowly("Joining the network…", lambda _: self._premises.session.join(name, password), self._tell)

    def turn(self, how: Turn) -> None:
        """Start the machine again, or turn it off."""
        self._slowly("Ending…", lambda _: self._premises.session.turn(how), lambda _, __: None)

    def _tell(self, _: object, said: str) -> None:
        """Say what was done, then look how it stands now."""
        self._view.say(said)
        self.look_at_machine()

    def _show_settings(self) -> None:
        wrong = dict(self._wrong)

        def shown(rows: "tuple[Row, ...]") -> None:
            self._view.learn(machine=rows)

        self._quickly(lambda: self._premises.machine(wrong), shown)
