"""`kiosk settings`: what this machine is."""

import argparse
import json
from pathlib import Path

from kiosk.commands import CommandRefusedError
from kiosk.settings import Settings, SettingsRefusedError, change_settings, default_data_folder, read_settings


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    settings = commands.add_parser("settings", help="show and change what this machine is")
    actions = settings.add_subparsers(metavar="ACTION", required=True)
    keys = sorted(Settings.model_fields)

    get = actions.add_parser("get", parents=[common], help="show one setting, or all of them")
    get.add_argument("key", nargs="?", choices=keys, metavar="KEY", help=f"one of {', '.join(keys)}")
    get.add_argument("--json", action="store_true", help="as JSON, for other programs")
    get.set_defaults(answer=answer_get)

    change = actions.add_parser("set", parents=[common], help="change one setting")
    change.add_argument("key", choices=sorted(set(keys) - {"uuid"}), metavar="KEY", help=f"one of {', '.join(keys)}")
    change.add_argument("value", metavar="VALUE", help='its new value; "" for none')
    change.set_defaults(answer=answer_set)


def _data(arguments: argparse.Namespace) -> Path:
    data: Path = getattr(arguments, "data", None) or default_data_folder()
    return data


def answer_get(arguments: argparse.Namespace) -> int:
    """Print settings."""
    try:
        values = read_settings(_data(arguments)).model_dump()
    except SettingsRefusedError as error:
        raise CommandRefusedError(str(error)) from None
    wanted = {arguments.key: values[arguments.key]} if arguments.key else values
    if arguments.json:
        print(json.dumps(wanted, ensure_ascii=False))
    else:
        for key, value in wanted.items():
            shown = "" if value is None else value
            print(shown if arguments.key else f"{key} = {shown}")
    return 0


def answer_set(arguments: argparse.Namespace) -> int:
    """Change one setting; a campaign's folder must be there and is kept as a whole path."""
    key: str = arguments.key
    value: str | None = arguments.value or None
    if key == "campaign" and value is not None:
        folder = Path(value)
        if not (folder / "campaign.toml").is_file():
            raise CommandRefusedError(f"{folder} holds no campaign.toml; name a campaign's folder.")
        value = str(folder.absolute())
    try:
        changed = change_settings(_data(arguments), {key: value})
    except SettingsRefusedError as error:
        raise CommandRefusedError(str(error)) from None
    shown = getattr(changed, key)
    print(f"{key} = {'' if shown is None else shown}")
    return 0
