"""`kiosk campaign translate`: the file for a campaign's texts in another language."""

import argparse
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, assert_never

from kiosk.campaigns.document import parse_document, read_text
from kiosk.campaigns.folder import FILE_NAME
from kiosk.campaigns.posts.importing import ImportRefusedError
from kiosk.campaigns.posts.translated import Group, NotTaken, OtherPostError, Paired, PostTranslation, read_translation
from kiosk.campaigns.problems import CampaignRefusedError
from kiosk.campaigns.translations import file_name, is_translation, translated_in, translation_file
from kiosk.commands import CommandRefusedError
from kiosk.system.atomic_file import write_atomically
from kiosk.words.post import PostTroubleWords
from kiosk.words.problem import ProblemWords

_GROUPS: Mapping[Group, str] = {
    "headline": "Headline and organisation",
    "asks": "Words above the codes",
    "benefits": "What donations do",
    "stories": "Stories",
    "amounts": "What amounts do",
    "thanks": "Thanks",
    "accounts": "Where to follow",
}


def add_to(actions: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command."""
    translate = actions.add_parser(
        "translate", parents=[common], help="write the file for a campaign's texts in another language, or add to it"
    )
    translate.add_argument("folder", type=Path, metavar="DIR", help="the campaign's folder")
    translate.add_argument("language", metavar="LANGUAGE", help="its code, such as es or pt-BR")
    translate.add_argument(
        "--post",
        type=Path,
        metavar="POST",
        help="the drive's post in that language: fills in what certainly belongs together, for a person to read; "
        "translations that are there stay, and no link or figure is taken from it",
    )
    translate.set_defaults(answer=answer_translate)


def answer_translate(arguments: argparse.Namespace) -> int:
    """Write the file with every text to translate; what is translated stays."""
    folder: Path = arguments.folder
    language: str = arguments.language
    name = file_name(language)
    if not is_translation(name):
        raise CommandRefusedError(f"{language!r} is not a language; give a code such as es, ja or pt-BR.")
    file = folder / name
    try:
        values = parse_document(folder / FILE_NAME, read_text(folder / FILE_NAME)).values
        before = read_text(file) if file.exists() else ""
        known = translated_in(before, language)
        found = _found(arguments, values) if arguments.post is not None else None
        text = translation_file(values, language, before, found.texts if found is not None else None)
    except CampaignRefusedError as error:
        print("\n".join(map(ProblemWords().line, error.problems)))
        return 1
    try:
        write_atomically(file, text.encode())
    except OSError as error:
        raise CommandRefusedError(f"{file} cannot be written ({error.strerror}).") from None
    if found is not None:
        kept = {original for original, translation in known.items() if translation.strip()}
        print("\n".join(_told(found, kept, file)))
    empty = text.count('translation = ""')
    print(f"{file} is written; {empty} text{'s' * (empty != 1)} to translate. Then: kiosk campaign check {folder}")
    return 0


def _found(arguments: argparse.Namespace, values: Mapping[str, Any]) -> PostTranslation:
    post: Path = arguments.post
    language: str = arguments.language
    try:
        return read_translation(post, arguments.folder, values, language)
    except ImportRefusedError as error:
        raise CommandRefusedError(PostTroubleWords().sentence(error.trouble)) from None
    except OtherPostError as error:
        match error.why:
            case "other_language":
                raise CommandRefusedError(
                    f"{post} is in the language {error.language}, not {language}. Give the post in {language}; "
                    f'if it is, write "lang: {language}" into its head. Nothing is written.'
                ) from None
            case "nothing_in_common":
                raise CommandRefusedError(
                    f"{post} leads to no host or account of the campaign and has none of its pictures, so it may be "
                    "of another drive. Add a link of the drive to it if it isn't. Nothing is written."
                ) from None
            case never:
                assert_never(never)


def _told(found: PostTranslation, kept: Collection[str], file: Path) -> Iterator[str]:
    for group in found.groups:
        yield _group(group)
    for one in found.not_taken:
        yield _not_taken(one)
    if there := sum(original in kept for original in found.texts):
        yield f"{there} of these had a translation already, which stays."
    if len(found.texts) > there:
        yield (
            f"A kiosk that shows this campaign shows them, too: have {file} read first by somebody who knows both "
            "languages, since nothing has compared what the texts mean."
        )


def _group(one: Paired) -> str:
    paired = one.certain + one.by_order
    order = f", {one.by_order} of them only by order: read these first" if one.by_order else ""
    rest = "" if paired == one.texts else f"; the other {one.texts - paired} left empty"
    return f"{_GROUPS[one.group]}: {paired} of {one.texts} texts found{order}{rest}."


def _not_taken(one: NotTaken) -> str:
    both = f'"{one.original}" is left empty: the post says "{one.said}"'
    match one.why:
        case "other_facts":
            return f"{both}, where a number, an amount, a month or an address differs."
        case "other_name":
            return f"{both}, as it seems; write it if the organisation has that name."
        case "not_translated":
            return f"{both}, the same."
        case "several":
            return f"{both}, and elsewhere something else for the same words."
        case never:
            assert_never(never)
