"""A post becomes a campaign folder: read, recognised, written beside its pictures, checked, then put in place."""

import errno
import json
import os
import re
import shutil
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Literal
from urllib.parse import unquote

from kiosk.campaigns.check import check_document
from kiosk.campaigns.document import parse_document
from kiosk.campaigns.folder import FILE_NAME
from kiosk.campaigns.pictures import LARGEST_FILE
from kiosk.campaigns.posts.account import Piece, account
from kiosk.campaigns.posts.drafting import draft_campaign
from kiosk.campaigns.posts.notes import Note, Noted, Notes, PostTrouble
from kiosk.campaigns.posts.post import PostRefusedError
from kiosk.campaigns.posts.reading import bytes_of
from kiosk.campaigns.posts.reading_child import Reader, read_in_child
from kiosk.campaigns.posts.recognise import Findings, recognise
from kiosk.campaigns.posts.undecided import Undecided
from kiosk.campaigns.problems import CampaignRefusedError, Problem
from kiosk.campaigns.schema import campaign_schema
from kiosk.campaigns.writing import SCHEMA_NAME, campaign_toml
from kiosk.model.records import dataclass
from kiosk.system.atomic_file import flush_folder, write_atomically

_PICTURE_NAMES = (".png", ".jpg", ".jpeg", ".webp")
_NotTaken = Literal[
    "picture_elsewhere",
    "picture_outside",
    "picture_of_other_kind",
    "picture_missing",
    "picture_too_large",
    "picture_unreadable",
    "not_a_picture",
]
_PICTURE_STARTS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


class ImportRefusedError(Exception):
    """No campaign was made, and nothing was changed."""

    def __init__(self, trouble: PostTrouble | Problem) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Review:
    """What came of a post, for the people who finish the campaign."""

    folder: Path
    took: tuple[Note, ...]
    left_out: tuple[Note, ...]
    to_decide: tuple[Note, ...]
    repaired: tuple[Note, ...]
    pieces: tuple[Piece, ...] = ()
    """Every piece of the post, and what became of it."""
    undecided: tuple[Undecided, ...] = ()
    """What of the drive people must find a place for."""
    kept: Path | None = None
    """Where the campaign that stood there before is kept."""


def import_post(post: Path, out: Path, *, replace: bool = False, read: Reader = read_in_child) -> Review:
    """Make the campaign that the file `post` describes in the folder `out`.

    What the post doesn't say is marked in campaign.toml; the result can always be loaded. Pictures beside the post are
    copied, files that are already in `out` are never changed, and nothing is fetched from anywhere.

    Args:
        post: the post, at most `kiosk.campaigns.posts.post.LARGEST_POST` bytes.
        out: a folder; made where it doesn't exist.
        replace: whether a campaign that is there already may be replaced; it is kept as campaign.toml.bak.
        read: makes the blocks of it.

    Raises:
        ImportRefusedError: the post can't be read, `out` can't be written or holds a campaign already.
    """
    try:
        data = bytes_of(post)
    except PostRefusedError as error:
        raise ImportRefusedError(error.trouble) from None
    return import_text(data, post.name, post.resolve().parent, out, replace=replace, read=read)


def import_text(
    data: bytes, name: str, beside: Path | None, out: Path, *, replace: bool = False, read: Reader = read_in_child
) -> Review:
    """Make the campaign that a post describes, of which there need be no file.

    Args:
        data: the post.
        name: what its file is called; its ending and a day at its beginning count.
        beside: where its pictures lie, if anywhere.
        out: as for `import_post`.
        replace: as for `import_post`.
        read: makes the blocks of it.

    Raises:
        ImportRefusedError: as for `import_post`.
    """
    try:
        post = read(data, name)
    except PostRefusedError as error:
        raise ImportRefusedError(error.trouble) from None
    found = recognise(post, name)
    notes = Notes()
    try:
        out = out.resolve()
        if (out / FILE_NAME).exists() and not replace:
            raise ImportRefusedError(PostTrouble("campaign_there", (str(out),)))
        pictures = _pictures(found, beside, out, notes)
        draft = draft_campaign(found, {source: name for source, (name, _) in pictures.items()}, notes)
        text = campaign_toml(draft, f'Made from "{name}". Lines with TO DO want a decision.')
        _check(out / FILE_NAME, text)
        files = dict(pictures.values())
        files[SCHEMA_NAME] = json.dumps(campaign_schema(), indent=1).encode()
        kept = _put_in_place(out, text.encode(), files)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else None
        raise ImportRefusedError(PostTrouble("cannot_write", (str(out), why or str(error)))) from error
    left_out = (*post.dropped, *notes.left_out)
    pieces = account(post, found, draft.values, draft.to_do.keys(), notes.left_out)
    took, to_decide = tuple(notes.took), tuple(notes.to_decide)
    return Review(out, took, left_out, to_decide, post.repaired, pieces, found.undecided, kept)


def _check(file: Path, text: str) -> None:
    try:
        check_document(file, parse_document(file, text))
    except CampaignRefusedError as error:
        raise ImportRefusedError(error.problems[0]) from error


def _pictures(found: Findings, folder: Path | None, out: Path, notes: Notes) -> dict[str, tuple[str, bytes]]:
    """The pictures of highlights that lie beside the post, by their source: the name each gets, and its bytes."""
    taken: dict[str, tuple[str, bytes]] = {}
    told = {story.picture for story in found.stories}
    for source in dict.fromkeys(found.pictures):
        shown = source if len(source) <= 80 else f"{source[:77]}..."
        if source not in told:
            notes.left_out.append(Noted("picture_of_nothing", (shown,)))
            continue
        data = picture_data(source, folder)
        if not isinstance(data, bytes):
            notes.left_out.append(Noted(data, (shown, LARGEST_FILE)))
            continue
        name = free_name(unquote(source), data, out, [other for other, _ in taken.values()])
        taken[source] = (name, data)
        notes.took.append(Noted("picture", (name,)))
    return taken


def picture_data(source: str, folder: Path | None) -> bytes | _NotTaken:
    """The bytes of a picture beside the post, or why it can't be taken."""
    if "://" in source or source.startswith(("//", "data:")):
        return "picture_elsewhere"
    if folder is None:
        return "picture_missing"
    try:
        file = (folder / unquote(source.partition("?")[0])).resolve()
        if not file.is_relative_to(folder):
            return "picture_outside"
        if file.suffix.lower() not in _PICTURE_NAMES:
            return "picture_of_other_kind"
        if not file.is_file():
            return "picture_missing"
        if file.stat().st_size > LARGEST_FILE:
            return "picture_too_large"
        data = file.read_bytes()
    except (OSError, ValueError, RuntimeError):
        return "picture_unreadable"
    is_picture = data.startswith(_PICTURE_STARTS) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
    return data if is_picture else "not_a_picture"


def free_name(source: str, data: bytes, out: Path, taken: Iterable[str]) -> str:
    """A name for the picture in `out` that overwrites nothing; a file with the same bytes is used as it is."""
    path = Path(re.sub(r"[^A-Za-z0-9._-]+", "-", Path(source.partition("?")[0]).name))
    stem, suffix = path.stem.lstrip(".-")[:60] or "picture", path.suffix.lower()
    for number in range(1, 1000):
        name = f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}"
        there = out / name
        if name not in taken and (not there.exists() or (there.is_file() and there.read_bytes() == data)):
            return name
    raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(out / f"{stem}{suffix}"))


def _put_in_place(out: Path, campaign: bytes, files: dict[str, bytes]) -> Path | None:
    """Write all files, campaign.toml last and at once; returns where the one before it is kept."""
    out.parent.mkdir(parents=True, exist_ok=True)
    unfinished = out.parent / f".{out.name}.{uuid.uuid4().hex}.part"
    try:
        unfinished.mkdir()
        for name, data in (*files.items(), (FILE_NAME, campaign)):
            write_atomically(unfinished / name, data)
        if not out.exists():
            unfinished.rename(out)
            flush_folder(out.parent)
            return None
        for name in files:
            (unfinished / name).replace(out / name)
        kept = _keep(out / FILE_NAME)
        (unfinished / FILE_NAME).replace(out / FILE_NAME)
        flush_folder(out)
        return kept
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def _keep(file: Path) -> Path | None:
    """A copy of `file` under a name that nothing has yet, or `None` where there is no such file."""
    if not file.exists():
        return None
    numbers = ("", *(f".{number}" for number in range(2, 1000)))
    kept = next(name for number in numbers if not (name := file.with_name(f"{file.name}.bak{number}")).exists())
    shutil.copy2(file, kept)
    return kept
