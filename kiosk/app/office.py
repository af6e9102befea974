"""Joins what staff use on the screen: the office with its campaigns, this machine, Stripe and the fleet."""

import functools
import itertools
import os
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app.choices import Choices
from kiosk.campaigns.folder import LoadedCampaign
from kiosk.ledger.fleet.trouble import NotAnswered
from kiosk.machine.own_ledger import campaigns_counted
from kiosk.machine.pins.pin_door import PinDoor
from kiosk.machine.pins.pin_file import PinFileError
from kiosk.machine.pins.rules import PinRefusedError
from kiosk.machine.settings import Settings
from kiosk.model.role import Role
from kiosk.office.campaign_library import CampaignLibrary
from kiosk.office.feed_trial import FeedTrial, try_feeds
from kiosk.office.fleet_asking import ask_kiosk, not_shown
from kiosk.office.fleet_members import FleetMembers
from kiosk.office.fleet_status import fleet_overview, join_fleet
from kiosk.office.host import Host, Reply
from kiosk.office.machine import change_machine, machine_rows
from kiosk.office.stripe_setup import StripeSetup
from kiosk.office.trouble import NotDoneError, PinRefused
from kiosk.payments.api_base import base_of
from kiosk.payments.stripe_answer import Silent, ask
from kiosk.payments.trouble import StripeRefusedError
from kiosk.system.resources import EXAMPLE_CAMPAIGN, resource_folder
from kiosk.ui.attract.records import AttractState
from kiosk.ui.fonts import EVERY_SCRIPT, add_fonts_for
from kiosk.ui.lanes import Lane
from kiosk.ui.office.controller import OfficeController
from kiosk.ui.office.preview import Preview
from kiosk.ui.office.preview_images import PreviewImages
from kiosk.ui.office.state import Standing
from kiosk.ui.office.view import OfficeView
from kiosk.ui.office.work import Premises

if TYPE_CHECKING:
    from kiosk.checks.afar import AfarChecks


def open_office(
    choices: Choices,
    settings: Settings,
    view: OfficeView,
    images: PreviewImages,
    lane: Lane,
    executor: Executor | None,
    state_of: Callable[[LoadedCampaign], AttractState],
    current: Callable[[], Path | None],
    standing: Callable[[], Standing | None],
    on_show: Callable[[Path], None],
    on_settings: Callable[[Settings], None],
    text_scale: Callable[[], float],
) -> OfficeController:
    """Does what staff ask for from now on; see `Premises`."""
    data = choices.data
    add_fonts_for(EVERY_SCRIPT, resource_folder())  # for other campaigns, and for what staff type

    def tried_feeds(loaded: LoadedCampaign, stopped: Callable[[], bool]) -> tuple[FeedTrial, ...]:
        folder = Path(settings.feed_folder) if settings.feed_folder else loaded.folder
        return try_feeds(
            loaded.campaign, folder, choices.clock(), stopped=stopped, is_kiosk=settings.reader is not None
        )

    def ask_checks(uuid: str, is_stopped: Callable[[], bool]) -> "AfarChecks | NotAnswered":
        from kiosk.checks.afar import read

        answer = ask_kiosk(data, uuid, "checks", is_stopped)
        if isinstance(answer, NotAnswered):
            return answer
        return read(answer) or NotAnswered("not_believed")

    pictures = itertools.count(1)

    def ask_screen(uuid: str, is_stopped: Callable[[], bool]) -> int | NotAnswered:
        from kiosk.ui.goals.screen_afar import unpacked

        answer = ask_kiosk(data, uuid, "screen", is_stopped)
        if isinstance(answer, NotAnswered):
            return answer
        if (why := not_shown(answer)) is not None:
            return NotAnswered(why)
        if (picture := unpacked(answer)) is None:
            return NotAnswered("not_believed")
        images.afar = picture
        return next(pictures)

    def set_pin(role: Role, pin: str) -> None:
        try:
            PinDoor(data).set_pin(role, pin)
        except (PinRefusedError, PinFileError) as error:
            raise NotDoneError(PinRefused(error.trouble)) from None

    def stripe_replies() -> Reply:
        try:
            return ask(base_of(os.environ, live=False))
        except StripeRefusedError:
            return Silent()

    premises = Premises(
        campaigns=CampaignLibrary(
            data,
            resource_folder() / EXAMPLE_CAMPAIGN,
            choices.clock,
            functools.partial(campaigns_counted, data, practice=choices.practice),
        ),
        stripe=StripeSetup(data, os.environ, practice=choices.practice),
        host=Host(os.environ, None if choices.practice else stripe_replies),
        practice=choices.practice,
        try_feeds=tried_feeds,
        fleet=functools.partial(fleet_overview, data, choices.clock),
        join=lambda address, password: join_fleet(data, address, password, choices.clock),
        members=FleetMembers(data, choices.clock),
        ask_kiosk=ask_checks,
        ask_screen=ask_screen,
        settings=functools.partial(machine_rows, data),
        change_setting=functools.partial(change_machine, data),
        set_pin=set_pin,
        home=Path.home(),
        state_of=state_of,
        current=current,
        standing=standing,
        on_show=on_show,
        on_settings=on_settings,
        text_scale=text_scale,
    )
    office = OfficeController(lane, Lane("office-far", executor), premises, view, Preview(resource_folder()), images)
    view.actions = office
    return office
