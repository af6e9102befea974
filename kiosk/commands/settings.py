"""`kiosk settings`: what this machine is."""

import argparse
import json
from collections.abc import Container
from importlib.util import find_spec
from pathlib import Path
from typing import Any, get_args

from kiosk.commands import COMMANDS, CommandRefusedError
from kiosk.commands.options import data_folder_of, json_option, settings_of, tell_of_language, wants_json
from kiosk.machine.settings import NAMES, Settings, SettingsRefusedError, change_settings, no_such_setting, renew_uuid
from kiosk.model.checked import asked
from kiosk.system.toml_text import toml_values
from kiosk.words.fleet import FleetWords
from kiosk.words.settings import SettingsWords


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    settings = commands.add_parser("settings", help=COMMANDS["settings"].help)
    actions = settings.add_subparsers(metavar="ACTION", required=True)

    get = actions.add_parser("get", parents=[common, json_option()], help="show one setting, or all of them")
    get.add_argument("key", nargs="?", metavar="KEY", help="which one; all without it")
    get.set_defaults(answer=answer_get)

    change = actions.add_parser("set", parents=[common], help="change one setting")
    change.add_argument("key", metavar="KEY", help="one of those that `kiosk settings get` shows")
    change.add_argument("value", metavar="VALUE", help='its new value; "" for none')
    change.set_defaults(answer=answer_set)


def answer_get(arguments: argparse.Namespace) -> int:
    """Print settings."""
    values = settings_of(arguments).values()
    key: str | None = arguments.key
    if key is not None:
        values = {_known(key, values): values[key]}
    if wants_json(arguments):
        print(json.dumps(values, ensure_ascii=False))
        return 0
    for name, value in values.items():
        shown = "" if value is None else value
        print(shown if key else f"{name} = {shown}")
    return 0


def answer_set(arguments: argparse.Namespace) -> int:
    """Change one setting; a campaign's folder must be there and is kept as a whole path."""
    key = _known(arguments.key, NAMES)
    value: str | None = arguments.value or None
    if key == "uuid" and value != "new":
        raise CommandRefusedError(
            "uuid is this kiosk in the books and isn't chosen; on a copied disk write: kiosk settings set uuid new"
        )
    if key == "campaign" and value is not None:
        folder = Path(value)
        if not (folder / "campaign.toml").is_file():
            raise CommandRefusedError(f"{folder} holds no campaign.toml; name a campaign's folder.")
        value = str(folder.absolute())
    if key == "fleet" and value is not None:
        _check_fleet(value)
    try:
        data = data_folder_of(arguments)
        changed = renew_uuid(data) if key == "uuid" else change_settings(data, {key: value and _typed(key, value)})
    except SettingsRefusedError as error:
        raise CommandRefusedError(SettingsWords().sentence(error.trouble)) from None
    shown = getattr(changed, key)
    print(f"{key} = {'' if shown is None else shown}")
    if key == "language" and value is not None:
        tell_of_language(value)
    return 0


def _check_fleet(conninfo: str) -> None:
    """That a kiosk could get to the shared database; where psycopg isn't installed nobody can tell yet."""
    if find_spec("psycopg") is None:
        return
    from kiosk.ledger.fleet.address import FleetAddressError, address_of

    try:
        address_of(conninfo)
    except FleetAddressError as error:
        raise CommandRefusedError(FleetWords().sentence(error.trouble)) from None


def _typed(key: str, text: str) -> Any:
    """What `text` stands for as a value of the setting `key`: a number or yes and no where it has one of these.

    Text that stands for nothing comes back as it is, for the settings to refuse. Empty text is `None`.
    """
    annotation = asked(Settings)[key].annotation
    if not text or str in (annotation, *get_args(annotation)):
        return text or None
    try:
        document = toml_values(f"value = {text.strip().lower()}")
    except ValueError:
        return text
    return document["value"] if len(document) == 1 else text


def _known(key: str, keys: Container[str]) -> str:
    if key not in keys:
        raise CommandRefusedError(f"{SettingsWords().mistake(no_such_setting(key))}.")
    return key
